//! Whatever a service does wrong has a name, costs what it must, and never hangs.

use std::{
    net::TcpListener,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use glossator::{
    explain,
    l10n::{Localizer, UiLanguage},
    task::Cancel,
    translate::engine::{Fault, Service, ServiceKind, Text, Tuning},
};
use serde_json::{Value, json};

use super::{
    engine_of, language,
    loopback::{self, Say, Server, chat_says},
    run, run_with, service, tuning,
};

use ServiceKind::{Apertium, Chat, DeepL, LibreTranslate};

/// Why one text was not translated, whether it cost the text or the run.
fn fault_at(kind: ServiceKind, address: &str, tuning: Tuning) -> Fault {
    let engine = engine_of(&service(kind, address), tuning);
    let (mut came, ended) = run(&*engine, &["Guten Tag"]);
    match (came.pop().flatten(), ended) {
        (None, Some(fault)) | (Some(Err(fault)), None) => fault,
        other => panic!("no fault: {other:?}"),
    }
}

fn fault(kind: ServiceKind, say: Say) -> Fault {
    let server = Server::start(move |_, _| say.clone());
    fault_at(kind, &server.address, tuning())
}

#[test]
fn every_refusal_of_a_service_has_a_name() {
    let pair = || Fault::Pair {
        from: Some(language("de")),
        to: language("en"),
    };
    let error = |text: &str| json!({"error": text});
    let message = |text: &str| json!({"message": text});
    let nested = |text: &str| json!({"error": {"message": text, "type": "api_error"}});
    let apy = |code: u16, why: &str| json!({"status": "error", "code": code, "message": "Bad Request", "explanation": why});
    let bad_key = |said: &str| Fault::BadKey {
        said: said.to_owned(),
    };
    let refused = |status, said: &str| Fault::Refused {
        status,
        said: said.to_owned(),
    };
    let failed = |status, said: &str| Fault::Failed {
        status,
        said: said.to_owned(),
    };
    let model = || Fault::NoSuchModel {
        model: "m".to_owned(),
    };
    let table: Vec<(ServiceKind, u16, Value, Fault)> = vec![
        (LibreTranslate, 400, error("xx is not supported"), pair()),
        (
            LibreTranslate,
            400,
            error("English (en) is not available as a target language from German (de)"),
            pair(),
        ),
        (
            LibreTranslate,
            400,
            error("Invalid request: request (3) exceeds text limit (2)"),
            Fault::TooLarge,
        ),
        (LibreTranslate, 400, error("no q"), refused(400, "no q")),
        (
            LibreTranslate,
            403,
            error("Invalid API key"),
            bad_key("Invalid API key"),
        ),
        (
            LibreTranslate,
            403,
            error("Key secret-1 is bad"),
            bad_key("Key … is bad"),
        ),
        (
            LibreTranslate,
            429,
            error("Slowdown:"),
            Fault::TooOften { wait: None },
        ),
        (
            LibreTranslate,
            500,
            error("Cannot translate"),
            failed(500, "Cannot translate"),
        ),
        (
            DeepL,
            400,
            message("Value for 'target_lang' not supported."),
            pair(),
        ),
        (DeepL, 403, message("Forbidden"), bad_key("Forbidden")),
        (DeepL, 404, message("Not found"), Fault::NotThere),
        (DeepL, 413, message("Too large"), Fault::TooLarge),
        (DeepL, 414, message("Too long"), Fault::TooLarge),
        (
            DeepL,
            429,
            message("Too many requests"),
            Fault::TooOften { wait: None },
        ),
        (DeepL, 456, message("Quota exceeded"), Fault::Quota),
        (DeepL, 500, message("Internal"), failed(500, "Internal")),
        (
            DeepL,
            504,
            message("Unavailable"),
            failed(504, "Unavailable"),
        ),
        (
            DeepL,
            529,
            message("Too many requests"),
            Fault::TooOften { wait: None },
        ),
        (
            Chat,
            404,
            nested("model \"m\" not found, try pulling it first"),
            model(),
        ),
        (Chat, 404, error("model 'm' not found"), model()),
        (Chat, 404, json!("404 page not found"), Fault::NotThere),
        (
            Chat,
            401,
            nested("Invalid API Key"),
            bad_key("Invalid API Key"),
        ),
        (Chat, 503, nested("Loading model"), Fault::Loading),
        (
            Chat,
            400,
            nested("the request exceeds the available context size"),
            Fault::TooLarge,
        ),
        (
            Chat,
            500,
            error("out of memory"),
            failed(500, "out of memory"),
        ),
        (
            Apertium,
            400,
            apy(400, "That pair is not installed"),
            pair(),
        ),
        (
            Apertium,
            400,
            apy(400, "Missing argument q"),
            refused(400, "Missing argument q"),
        ),
        (
            Apertium,
            503,
            apy(503, "internal error"),
            failed(503, "internal error"),
        ),
    ];
    for (kind, status, body, want) in table {
        let said = format!("{kind:?} {status} {body}");
        assert_eq!(fault(kind, Say::Json(status, body)), want, "{said}");
    }
}

#[test]
fn answers_that_are_none_are_told_apart() {
    for kind in ServiceKind::ALL {
        let page = "<html><body>Welcome</body></html>".to_owned();
        assert_eq!(
            fault(kind, Say::Text(200, page)),
            Fault::NotJson,
            "{kind:?}"
        );
        let other = fault(kind, Say::Json(200, json!({"hello": [1, 2]})));
        assert!(matches!(other, Fault::Shape { .. }), "{kind:?}: {other:?}");
        let garbage = fault(kind, Say::Raw(b"\x00\xff\x13 no HTTP\r\n\r\n".to_vec()));
        assert!(
            matches!(garbage, Fault::BrokenOff { .. }),
            "{kind:?}: {garbage:?}"
        );
        let half = fault(kind, Say::Half);
        assert!(
            matches!(half, Fault::BrokenOff { .. }),
            "{kind:?}: {half:?}"
        );
    }
    let two = json!({"translatedText": ["a", "b"]});
    assert_eq!(
        fault(LibreTranslate, Say::Json(200, two)),
        Fault::Count { sent: 1, came: 2 }
    );
    let none = json!({"translations": []});
    assert_eq!(
        fault(DeepL, Say::Json(200, none)),
        Fault::Count { sent: 1, came: 0 }
    );
    let empty = json!({"translatedText": [""]});
    assert_eq!(fault(LibreTranslate, Say::Json(200, empty)), Fault::Empty);
    assert_eq!(
        fault(Chat, chat_says(json!("Good d"), "length")),
        Fault::CutOff
    );
    assert_eq!(
        fault(Chat, chat_says(json!(""), "content_filter")),
        Fault::Withheld
    );
    assert_eq!(fault(Chat, chat_says(json!(null), "stop")), Fault::Empty);
}

#[test]
fn whoever_does_not_end_is_ended() {
    let after = Duration::from_millis(400);
    let short = Tuning {
        whole: after,
        ..tuning()
    };
    for say in [Say::Hang, Say::Drip] {
        let server = Server::start(move |_, _| say.clone());
        assert_eq!(
            fault_at(LibreTranslate, &server.address, short),
            Fault::TimedOut { after }
        );
    }
    let limit = tuning().answer;
    assert_eq!(
        fault(LibreTranslate, Say::Endless),
        Fault::AnswerTooLong { limit }
    );
}

#[test]
fn where_nothing_answers_is_told() {
    // A port that was free a moment ago.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let unreachable = fault_at(DeepL, &format!("http://{address}"), tuning());
    assert!(
        matches!(unreachable, Fault::Unreachable { .. }),
        "{unreachable:?}"
    );
    // A port that speaks no TLS.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let secure = format!("https://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        if let Ok((mut stream, _)) = listener.accept() {
            let said = std::io::Write::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n");
            // Open until the other side has gone.
            let _ = said.and_then(|()| std::io::copy(&mut stream, &mut std::io::sink()));
        }
    });
    let unsafe_there = fault_at(DeepL, &secure, tuning());
    assert!(
        matches!(unsafe_there, Fault::Tls { .. }),
        "{unsafe_there:?}"
    );
}

#[test]
fn texts_and_keys_follow_to_the_same_host_alone() {
    let other = Server::start(|seen, _| loopback::deepl(seen));
    let elsewhere = format!("{}/v2/translate", other.address);
    for status in [301, 302, 307, 308] {
        let to = elsewhere.clone();
        let server =
            Server::start(move |_, _| Say::Headed(status, "Location", to.clone(), json!({})));
        let want = Fault::SentOn {
            to: elsewhere.clone(),
        };
        assert_eq!(fault_at(DeepL, &server.address, tuning()), want);
    }
    assert!(other.seen().is_empty(), "nothing reached the other host");
    let server = Server::start(|seen, _| match seen.line.as_str() {
        "POST /v2/translate HTTP/1.1" => {
            Say::Headed(308, "Location", "/new/v2/translate".to_owned(), json!({}))
        }
        _ => loopback::deepl(seen),
    });
    let engine = engine_of(&service(DeepL, &server.address), tuning());
    let (came, _) = run(&*engine, &["Tag"]);
    assert_eq!(came, [Some(Ok("[TAG]".to_owned()))]);
    let seen = server.seen();
    assert_eq!(seen[1].line, "POST /new/v2/translate HTTP/1.1");
    assert_eq!(seen[1].body, seen[0].body);
    let round = Server::start(|_, _| Say::Headed(307, "Location", "/a".to_owned(), json!({})));
    let fault = fault_at(DeepL, &round.address, tuning());
    assert!(
        matches!(fault, Fault::SentOn { .. }),
        "round and round: {fault:?}"
    );
}

#[test]
fn a_service_is_asked_again_where_it_says_so_and_not_otherwise() {
    let now = || "0".to_owned();
    let server = Server::start(move |seen, n| match n {
        0 => Say::Headed(429, "Retry-After", now(), json!({})),
        1 => {
            let past = "Wed, 21 Oct 2015 07:28:00 GMT".to_owned();
            Say::Headed(529, "Retry-After", past, json!({}))
        }
        _ => loopback::deepl(seen),
    });
    let engine = engine_of(&service(DeepL, &server.address), tuning());
    assert_eq!(run(&*engine, &["Tag"]).0, [Some(Ok("[TAG]".to_owned()))]);
    assert_eq!(server.seen().len(), 3);
    // It gives up after so many times.
    let server =
        Server::start(|_, _| Say::Json(503, json!({"error": {"message": "Loading model"}})));
    assert_eq!(fault_at(Chat, &server.address, tuning()), Fault::Loading);
    assert_eq!(server.seen().len(), 3);
    // It asks for more than anybody waits.
    let server =
        Server::start(|_, _| Say::Headed(429, "Retry-After", "3600".to_owned(), json!({})));
    let wait = Some(Duration::from_secs(3_600));
    assert_eq!(
        fault_at(DeepL, &server.address, tuning()),
        Fault::TooOften { wait }
    );
    assert_eq!(server.seen().len(), 1);
    for status in [400, 403, 456, 500, 504] {
        let server = Server::start(move |_, _| Say::Json(status, json!({})));
        fault_at(DeepL, &server.address, tuning());
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

#[test]
fn a_cancel_ends_a_hanging_answer_and_a_long_wait() {
    for say in [
        Say::Hang,
        Say::Drip,
        Say::Headed(429, "Retry-After", "1".to_owned(), json!({})),
    ] {
        let cancel = Cancel::default();
        let wish = cancel.clone();
        // It is wished when the question has come.
        let server = Server::start(move |_, _| {
            wish.cancel();
            say.clone()
        });
        let engine = engine_of(&service(DeepL, &server.address), tuning());
        let texts = [Text::plain("Tag")];
        let (came, ended) = run_with(&*engine, &texts, false, &cancel);
        assert_eq!((came, ended), (vec![None], Some(Fault::Cancelled)));
        assert_eq!(server.seen().len(), 1);
    }
}

#[test]
fn what_came_before_an_error_stays() {
    let server = Server::start(|seen, n| match n {
        0 => loopback::deepl(seen),
        _ => Say::Json(456, json!({"message": "Quota exceeded"})),
    });
    let engine = engine_of(&service(DeepL, &server.address), tuning());
    let texts: Vec<String> = (0..70).map(|n| format!("Satz {n}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (came, ended) = run(&*engine, &texts);
    assert_eq!(ended, Some(Fault::Quota));
    assert!(came[..50].iter().all(|it| matches!(it, Some(Ok(_)))));
    assert!(came[50..].iter().all(Option::is_none));
    assert_eq!(server.seen().len(), 2, "it is not asked on");
}

#[test]
fn a_text_that_fails_costs_that_text() {
    let server = Server::start(|seen, n| match n {
        1 => chat_says(json!("half of"), "length"),
        _ => loopback::chat(seen),
    });
    let engine = engine_of(&service(Chat, &server.address), tuning());
    let long = "x".repeat(9_000);
    let (came, ended) = run(&*engine, &["a", "b", "c", &long]);
    let fine = |text: &str| Some(Ok(loopback::of(text)));
    let characters = 8_000;
    let want = vec![
        fine("a"),
        Some(Err(Fault::CutOff)),
        fine("c"),
        Some(Err(Fault::TextTooLong { characters })),
    ];
    assert_eq!((came, ended), (want, None));
    assert_eq!(server.seen().len(), 3, "what is too long is not sent");
}

#[test]
fn a_batch_that_is_too_large_is_sent_in_halves() {
    let server = Server::start(|seen, _| match seen.json()["q"].as_array() {
        Some(texts) if texts.len() > 2 || texts.contains(&json!("d")) => Say::Json(
            400,
            json!({"error": "Invalid request: request (5) exceeds text limit (2)"}),
        ),
        _ => loopback::libre(seen),
    });
    let engine = engine_of(&service(LibreTranslate, &server.address), tuning());
    let (came, ended) = run(&*engine, &["a", "b", "c", "d", "e"]);
    let fine = |text: &str| Some(Ok(loopback::of(text)));
    let want = vec![
        fine("a"),
        fine("b"),
        fine("c"),
        Some(Err(Fault::TooLarge)),
        fine("e"),
    ];
    assert_eq!((came, ended), (want, None));
}

#[test]
fn two_answers_too_late_in_a_row_end_the_run() {
    let asked = AtomicUsize::new(0);
    let server = Server::start(move |seen, _| match asked.fetch_add(1, Ordering::SeqCst) {
        1 => loopback::chat(seen),
        _ => Say::Hang,
    });
    let after = Duration::from_millis(300);
    let engine = engine_of(
        &service(Chat, &server.address),
        Tuning {
            whole: after,
            ..tuning()
        },
    );
    let (came, ended) = run(&*engine, &["a", "b", "c", "d", "e"]);
    let late = Some(Err(Fault::TimedOut { after }));
    let want = vec![late.clone(), Some(Ok("[B]".to_owned())), late, None, None];
    assert_eq!((came, ended), (want, Some(Fault::TimedOut { after })));
}

#[test]
fn languages_a_person_did_not_name_are_not_asked_for() {
    let server = Server::start(|seen, _| loopback::deepl(seen));
    let service = Service {
        languages: vec![language("it"), language("en")],
        ..service(DeepL, &server.address)
    };
    let engine = engine_of(&service, tuning());
    let (_, ended) = run(&*engine, &["Tag"]);
    assert!(matches!(ended, Some(Fault::Pair { .. })));
    assert!(server.seen().is_empty());
}

#[test]
fn every_fault_is_told_in_every_language() {
    let text = || "X".to_owned();
    let service = service(DeepL, "https://api.deepl.com");
    let faults = [
        Fault::BadAddress,
        Fault::NoModel,
        Fault::KeyMissing { variable: text() },
        Fault::BadKey { said: text() },
        Fault::OtherPlan { address: text() },
        Fault::Quota,
        Fault::TooLarge,
        Fault::TextTooLong { characters: 5 },
        Fault::TooOften { wait: None },
        Fault::TooOften {
            wait: Some(Duration::from_millis(1_200)),
        },
        Fault::Loading,
        Fault::Pair {
            from: None,
            to: language("en"),
        },
        Fault::Pair {
            from: Some(language("ja")),
            to: language("en"),
        },
        Fault::UnknownLanguage,
        Fault::NoSuchModel { model: text() },
        Fault::NotThere,
        Fault::Refused {
            status: 400,
            said: text(),
        },
        Fault::Failed {
            status: 500,
            said: String::new(),
        },
        Fault::Unreachable { reason: text() },
        Fault::NoSuchHost,
        Fault::TimedOut {
            after: Duration::from_secs(60),
        },
        Fault::Tls { reason: text() },
        Fault::BrokenOff { reason: text() },
        Fault::GaveUp,
        Fault::SentOn { to: text() },
        Fault::AnswerTooLong { limit: 8 << 20 },
        Fault::NotJson,
        Fault::Shape { what: "text" },
        Fault::Count { sent: 2, came: 1 },
        Fault::CutOff,
        Fault::Empty,
        Fault::Withheld,
        Fault::NameChanged,
        Fault::NoStore {
            variable: text(),
            reason: text(),
        },
        Fault::Cancelled,
    ];
    for language in [
        UiLanguage::English,
        UiLanguage::German,
        UiLanguage::Italian,
        UiLanguage::Japanese,
    ] {
        let l = Localizer::new(language).with_isolation(false);
        let mut told: Vec<String> = faults
            .iter()
            .map(|fault| explain::engine_error(&l, &service.error(fault.clone())))
            .collect();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), faults.len(), "each has words of its own");
    }
    let l = Localizer::new(UiLanguage::English).with_isolation(false);
    let said = explain::engine_error(
        &l,
        &service.error(Fault::BadKey {
            said: "Forbidden".to_owned(),
        }),
    );
    assert_eq!(
        said,
        "DeepL at https://api.deepl.com refused the key: check that it is whole and still \
         valid, then enter it again. It says: “Forbidden”"
    );
}
