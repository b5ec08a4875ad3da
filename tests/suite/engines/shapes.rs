//! Each service is asked as it wants to be asked, and what it answers is understood.

use glossator::{
    task::Cancel,
    translate::engine::{
        Fault, Key, MemorySecrets, Name, Secrets as _, ServiceKind, Tested, Text, connect,
        find_key, key_variable, test,
    },
};
use serde_json::json;

use super::{
    engine_of,
    loopback::{self, Say, Server, chat_says},
    run, run_with, service, tuning,
};

fn fine(texts: &[&str]) -> Vec<Option<Result<String, Fault>>> {
    texts.iter().map(|it| Some(Ok(loopback::of(it)))).collect()
}

#[test]
fn libretranslate_is_sent_a_list_with_the_key_in_it() {
    let server = Server::start(|seen, _| loopback::libre(seen));
    let engine = engine_of(
        &service(ServiceKind::LibreTranslate, &server.address),
        tuning(),
    );
    // A blank one is not sent, and what occurs twice is sent once.
    let (came, ended) = run(&*engine, &["Guten Tag", " \n", "Größe »A«", "Guten Tag"]);
    let want = [fine(&["Guten Tag"]), vec![Some(Ok(" \n".to_owned()))]].concat();
    let want = [want, fine(&["Größe »A«", "Guten Tag"])].concat();
    assert_eq!((came, ended), (want, None));
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].line, "POST /translate HTTP/1.1");
    assert_eq!(
        seen[0].json(),
        json!({"q": ["Guten Tag", "Größe »A«"], "source": "de", "target": "en",
            "format": "text", "api_key": "secret-1"})
    );
    assert_eq!(engine.name(), "LibreTranslate");
}

#[test]
fn deepl_gets_its_key_in_a_header_and_fifty_texts_at_most() {
    let server = Server::start(|seen, _| loopback::deepl(seen));
    let engine = engine_of(&service(ServiceKind::DeepL, &server.address), tuning());
    let texts: Vec<String> = (0..120).map(|n| format!("Satz {n}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    assert_eq!(run(&*engine, &texts), (fine(&texts), None));
    let seen = server.seen();
    let sizes: Vec<usize> = seen
        .iter()
        .map(|it| it.json()["text"].as_array().expect("a list").len())
        .collect();
    assert_eq!(sizes, [50, 50, 20]);
    assert_eq!(seen[0].line, "POST /v2/translate HTTP/1.1");
    assert_eq!(seen[0].header("authorization"), "DeepL-Auth-Key secret-1");
    assert!(!seen[0].body.contains("secret-1"));
    let body = seen[0].json();
    assert_eq!(
        (&body["source_lang"], &body["target_lang"]),
        (&json!("DE"), &json!("EN-GB"))
    );
    assert_eq!(body["split_sentences"], json!("0"));
    assert!(
        body["tag_handling"].is_null(),
        "plain text unless asked otherwise"
    );
}

#[test]
fn no_request_to_deepl_is_longer_than_it_takes() {
    let server = Server::start(|seen, _| loopback::deepl(seen));
    let engine = engine_of(&service(ServiceKind::DeepL, &server.address), tuning());
    // Quotation marks are twice as long in JSON, Japanese thrice as long as its characters.
    let texts: Vec<String> = (0..30)
        .map(|n| format!("{n}{}", "\"日本\"".repeat(900)))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (came, ended) = run(&*engine, &texts);
    assert_eq!((came, ended), (fine(&texts), None));
    assert!(server.seen().len() > 1);
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.body.len() <= 128 << 10)
    );
}

#[test]
fn deepl_gives_names_back_that_were_protected() {
    let server = Server::start(|seen, n| {
        let text = seen.json()["text"][0].as_str().expect("a text").to_owned();
        let came = match n {
            0 => text.replace("kauft", "buys"),
            // It moved into the name after all.
            _ => text.replace("Kinvolk", "Kin folk"),
        };
        Say::Json(200, json!({"translations": [{"text": came}]}))
    });
    let engine = engine_of(&service(ServiceKind::DeepL, &server.address), tuning());
    let texts = [Text {
        text: "M&A: 日本銀行 kauft Kinvolk <heute>".to_owned(),
        names: vec![
            Name {
                at: 5..17,
                rendering: "Bank of Japan".to_owned(),
            },
            Name {
                at: 24..31,
                rendering: String::new(),
            },
        ],
    }];
    let (came, _) = run_with(&*engine, &texts, true, &Cancel::default());
    let want = "M&A: Bank of Japan buys Kinvolk <heute>".to_owned();
    assert_eq!(came, [Some(Ok(want))]);
    let (came, _) = run_with(&*engine, &texts, true, &Cancel::default());
    assert_eq!(came, [Some(Err(Fault::NameChanged))]);
    let body = server.seen()[1].json();
    assert_eq!(
        body["text"][0],
        json!("M&amp;A: <n>Bank of Japan</n> kauft <n>Kinvolk</n> &lt;heute&gt;")
    );
    assert_eq!(
        (&body["tag_handling"], &body["ignore_tags"]),
        (&json!("xml"), &json!(["n"]))
    );
}

#[test]
fn a_chat_is_asked_for_the_translation_alone() {
    let server = Server::start(|seen, _| loopback::chat(seen));
    for path in ["", "/v1"] {
        let mut service = service(ServiceKind::Chat, &format!("{}{path}", server.address));
        service.model = "gemma3:4b".to_owned();
        let engine = engine_of(&service, tuning());
        assert_eq!(engine.name(), "Ollama (gemma3:4b)");
        let texts = [Text {
            text: "日本銀行 hebt an".to_owned(),
            names: vec![Name {
                at: 0..12,
                rendering: "Bank of Japan".to_owned(),
            }],
        }];
        let (came, ended) = run_with(&*engine, &texts, false, &Cancel::default());
        assert_eq!((came, ended), (fine(&["日本銀行 hebt an"]), None));
    }
    for seen in server.seen() {
        assert_eq!(seen.line, "POST /v1/chat/completions HTTP/1.1");
        assert_eq!(seen.header("authorization"), "Bearer secret-1");
        let body = seen.json();
        assert_eq!(body["model"], json!("gemma3:4b"));
        assert_eq!(
            (&body["temperature"], &body["stream"]),
            (&json!(0), &json!(false))
        );
        let told = body["messages"][0]["content"].as_str().expect("a text");
        assert!(told.contains("German (de) into English (en)"), "{told}");
        assert!(told.contains("日本銀行 = Bank of Japan"), "{told}");
        assert_eq!(body["messages"][1]["content"], json!("日本銀行 hebt an"));
    }
}

#[test]
fn of_a_chats_answer_only_what_is_certainly_none_of_it_goes() {
    let answers = [
        ("A", "<think>Hm.</think>\n\n An A\n", Ok("An A")),
        ("B", "\"B\"", Ok("\"B\"")),
        ("C", "Here is it: C", Ok("Here is it: C")),
        (" D ", "D", Ok(" D ")),
        ("E", "<think>never ends", Ok("<think>never ends")),
        ("F", "  ", Err(Fault::Empty)),
    ];
    for (sent, said, want) in answers {
        let server = Server::start(move |_, _| chat_says(json!(said), "stop"));
        let engine = engine_of(&service(ServiceKind::Chat, &server.address), tuning());
        let want = want.map(str::to_owned);
        assert_eq!(run(&*engine, &[sent]).0, [Some(want)], "{said}");
    }
}

#[test]
fn apertium_is_sent_a_form() {
    let server = Server::start(|seen, _| loopback::apertium(seen));
    let engine = engine_of(&service(ServiceKind::Apertium, &server.address), tuning());
    assert_eq!(
        run(&*engine, &["Haus & Hof"]),
        (fine(&["Haus%20%26%20Hof"]), None)
    );
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "POST /translate HTTP/1.1");
    assert_eq!(
        seen.body,
        "langpair=de%7Cen&q=Haus%20%26%20Hof&format=txt&markUnknown=no"
    );
    assert_eq!(seen.header("authorization"), "", "it has no keys");
}

#[test]
fn a_test_sends_no_text_and_tells_what_there_is() {
    let server = Server::start(|seen, _| match seen.line.as_str() {
        "GET /languages HTTP/1.1" => Say::Json(
            200,
            json!([{"code": "de", "name": "German", "targets": ["en"]}, {"code": "en"}]),
        ),
        "GET /v2/usage HTTP/1.1" => Say::Json(
            200,
            json!({"character_count": 12, "character_limit": 500_000}),
        ),
        "GET /v1/models HTTP/1.1" => Say::Json(
            200,
            json!({"object": "list", "data": [{"id": "m:latest", "object": "model"}]}),
        ),
        "GET /listPairs HTTP/1.1" => Say::Json(
            200,
            json!({"responseData": [{"sourceLanguage": "eng", "targetLanguage": "spa"}],
                "responseDetails": null, "responseStatus": 200}),
        ),
        _ => Say::Text(404, "no".to_owned()),
    });
    let ask = |kind, model: Option<&str>| {
        let mut service = service(kind, &server.address);
        service.model = model.unwrap_or(&service.model).to_owned();
        let tested = test(&service, Key::new("secret-1"), tuning(), &Cancel::default());
        tested.map_err(|error| error.fault)
    };
    let texts = |texts: &[&str]| texts.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let languages = Tested::Languages(texts(&["de", "en"]));
    assert_eq!(ask(ServiceKind::LibreTranslate, None), Ok(languages));
    let characters = Tested::Characters {
        used: 12,
        limit: 500_000,
    };
    assert_eq!(ask(ServiceKind::DeepL, None), Ok(characters));
    assert_eq!(
        ask(ServiceKind::Chat, None),
        Ok(Tested::Models(texts(&["m:latest"])))
    );
    let model = "other".to_owned();
    assert_eq!(
        ask(ServiceKind::Chat, Some("other")),
        Err(Fault::NoSuchModel { model })
    );
    assert_eq!(
        ask(ServiceKind::Apertium, None),
        Ok(Tested::Pairs(texts(&["eng–spa"])))
    );
}

#[test]
fn a_key_is_the_environments_before_the_stores() {
    let secrets = MemorySecrets::default();
    let none = |_: &str| None;
    let mut deepl = service(ServiceKind::DeepL, "https://api.deepl.com");
    let variable = key_variable(&deepl);
    assert_eq!(variable, "GLOSSATOR_DEEPL_KEY");
    let missing = find_key(&deepl, &secrets, &none).expect_err("there is none");
    assert_eq!(
        missing.fault,
        Fault::KeyMissing {
            variable: variable.clone()
        }
    );
    let key = Key::new("stored").expect("a key");
    secrets.set(&deepl.account(), &key).expect("kept");
    deepl.has_key = true;
    let found = find_key(&deepl, &secrets, &none).expect("there is one");
    assert_eq!(found.map(|(key, _)| key), Some(key.clone()));
    let named = |name: &str| (name == variable).then(|| "of the environment".replace(' ', "-"));
    let found = find_key(&deepl, &secrets, &named).expect("there is one");
    assert_eq!(found.map(|(key, _)| key), Key::new("of-the-environment"));
    // Elsewhere it is another's, and what is printed tells nothing.
    deepl.address = "https://evil.example".to_owned();
    assert!(find_key(&deepl, &secrets, &none).is_err());
    assert_eq!(format!("{key:?}"), "Key(…)");
    let mut broken = MemorySecrets::default();
    broken.broken = true;
    let fault = find_key(&deepl, &broken, &none)
        .expect_err("it is locked")
        .fault;
    assert!(matches!(fault, Fault::NoStore { .. }));
    // Who needs no key is not kept from working by a store that does not answer.
    let libre = service(ServiceKind::LibreTranslate, "http://localhost:5000");
    assert_eq!(find_key(&libre, &broken, &none), Ok(None));
    assert!(connect(&libre, None, tuning()).is_ok());
}

#[test]
fn a_key_of_the_other_plan_is_told_before_anything_is_sent() {
    let pro = service(ServiceKind::DeepL, "https://api.deepl.com");
    let fault = connect(&pro, Key::new("abc:fx"), tuning())
        .expect_err("refused")
        .fault;
    let address = "https://api-free.deepl.com".to_owned();
    assert_eq!(fault, Fault::OtherPlan { address });
    let free = service(ServiceKind::DeepL, "https://api-free.deepl.com");
    assert!(connect(&free, Key::new("abc:fx"), tuning()).is_ok());
}
