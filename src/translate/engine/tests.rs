//! Addresses, pauses, marks round names; whole conversations are in `tests/suite/engines`.

use std::time::Duration;

use jiff::Timestamp;

use super::{pace::retry_after, *};

#[track_caller]
fn check_address(typed: &str, want: Option<(&str, bool)>) {
    let address = Address::parse(typed);
    let found = address.map(|address| (address.to_string(), address.is_local()));
    let want = want.map(|(text, local)| (text.to_owned(), local));
    assert_eq!(found, want, "{typed}");
}

#[test]
fn addresses_are_read_and_told_from_what_is_none() {
    check_address(
        "http://127.0.0.1:5000/",
        Some(("http://127.0.0.1:5000", true)),
    );
    check_address("localhost:11434", Some(("http://localhost:11434", true)));
    check_address("HTTP://[::1]:80/v1/", Some(("http://[::1]/v1", true)));
    check_address("api.deepl.com", Some(("https://api.deepl.com", false)));
    check_address(
        "https://h.example:443/a/b",
        Some(("https://h.example/a/b", false)),
    );
    // No name but the loopback's own is local, whatever it begins with.
    check_address(
        "http://127.0.0.1.example",
        Some(("http://127.0.0.1.example", false)),
    );
    check_address(
        "http://localhost.example",
        Some(("http://localhost.example", false)),
    );
    check_address("http://192.168.1.2", Some(("http://192.168.1.2", false)));
    for none in [
        "",
        "   ",
        "ftp://h.example",
        "https://",
        "https://user:word@h.example",
        "https://h.example/?q=1",
        "https://h.example/#a",
        "https://h.example:0",
        "https://h.example:99999",
        "https://h.example:port",
        "https://h .example",
        "file:///etc/passwd",
    ] {
        check_address(none, None);
    }
}

#[test]
fn a_service_may_send_on_to_itself_and_to_its_safe_door() {
    let may = |from: &str, to: &str| {
        let parse = |text| Address::parse(text).expect("an address");
        parse(from).may_send_on_to(&parse(to))
    };
    assert!(may("http://h.example/a", "http://h.example/b"));
    assert!(may("http://h.example", "https://h.example"));
    assert!(!may("https://h.example", "http://h.example"));
    assert!(!may("https://h.example", "https://h.example:444"));
    assert!(!may("https://h.example", "https://h.example.net"));
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let now: Timestamp = "2026-11-22T10:00:00Z".parse().expect("a time");
    let read = |text: &str| retry_after(text, now).map(|it| it.as_secs());
    assert_eq!(read("120"), Some(120));
    assert_eq!(read("Sun, 22 Nov 2026 10:01:30 GMT"), Some(90));
    assert_eq!(read("Sun, 22 Nov 2026 09:00:00 GMT"), Some(0), "it is past");
    assert_eq!(read("soon"), None);
    assert_eq!(read("-5"), None);
}

#[test]
fn pauses_double_up_to_a_limit_and_no_one_waits_for_ever() {
    let tuning = Tuning {
        first_wait: Duration::from_millis(100),
        most_wait: Duration::from_millis(350),
        honour: Duration::from_secs(5),
        ..Tuning::default()
    };
    for (attempts, most) in [(1, 100), (2, 200), (3, 350), (30, 350), (u32::MAX, 350)] {
        let pause = tuning.wait_after(attempts, None).expect("a pause");
        let most = Duration::from_millis(most);
        assert!(pause >= most / 2 && pause <= most, "{attempts}: {pause:?}");
    }
    let asked = Duration::from_secs(5);
    assert!(
        tuning
            .wait_after(1, Some(asked))
            .is_some_and(|it| it >= asked)
    );
    assert_eq!(tuning.wait_after(1, Some(asked * 2)), None);
}

#[track_caller]
fn check_unmarked(came: &str, want: Option<&str>) {
    let sent = Text {
        text: "A & B kauft C".to_owned(),
        names: vec![
            Name {
                at: 0..5,
                rendering: String::new(),
            },
            Name {
                at: 12..13,
                rendering: "Z".to_owned(),
            },
        ],
    };
    assert_eq!(protect::marked(&sent), "<n>A &amp; B</n> kauft <n>Z</n>");
    assert_eq!(protect::unmarked(&sent, came).as_deref(), want, "{came}");
}

#[test]
fn names_come_out_of_their_marks_whole_or_not_at_all() {
    check_unmarked("<n>Z</n> &lt; <n>A &amp; B</n>&#x2E;", Some("Z < A & B."));
    for bad in [
        "<n>A &amp; B</n> buys",
        "A & B buys <n>Z</n>",
        "<n>A &amp; B</n> <n>Z</n> <n>Z</n>",
        "<n>A and B</n> <n>Z</n>",
        "<n>A &amp; B</n> <n>Z",
        "<n>A &amp; B</n> <b>x</b> <n>Z</n>",
        "<n>A &amp; B</n> &unknown; <n>Z</n>",
        "<n>A &amp; B</n> &#xD800; <n>Z</n>",
    ] {
        check_unmarked(bad, None);
    }
}

#[test]
fn names_are_put_in_place_for_engines_that_know_none() {
    let sent = Text {
        text: "Kolvar kauft Nimbrecht, sagt Kolvar.".to_owned(),
        names: vec![
            Name {
                at: 0..6,
                rendering: "Kolvar Inc.".to_owned(),
            },
            Name {
                at: 13..22,
                rendering: String::new(),
            },
            Name {
                at: 29..35,
                rendering: "Kolvar Inc.".to_owned(),
            },
        ],
    };
    let put = super::protect::in_place(&sent);
    assert_eq!(put.text, "Kolvar Inc. kauft Nimbrecht, sagt Kolvar Inc..");
    assert!(put.names.is_empty());
    let has = |came: &str| super::protect::has_all(&sent, came);
    assert!(has("Kolvar Inc. buys Nimbrecht, says Kolvar Inc."));
    assert!(!has("Kolvar Inc. buys Nimbrecht."));
    assert!(!has("Kolvar Inc. buys Nimbreht, says Kolvar Inc."));
}
