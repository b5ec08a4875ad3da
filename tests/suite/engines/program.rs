//! `glossator translate` and `glossator engine`, run as a person would.

use std::{
    path::Path,
    process::{Command, Output, Stdio},
};

use glossator::{
    model::Report,
    workspace::{Access, Workspace},
};
use serde_json::Value;

use super::{
    language,
    loopback::{self, Say, Server},
    session,
};

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_glossator"));
    command
        .current_dir(home)
        .env("GLOSSATOR_LANG", "en")
        .env("GLOSSATOR_CONFIG", home.join("config"))
        // No test asks the machine's own secret store.
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
        .env_remove("GLOSSATOR_DEEPL_KEY")
        .args(arguments);
    command
}

pub(super) fn glossator(home: &Path, arguments: &[&str]) -> Output {
    command(home, arguments)
        .output()
        .expect("the program starts")
}

#[track_caller]
pub(super) fn done(home: &Path, arguments: &[&str]) -> String {
    let output = glossator(home, arguments);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {stderr}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[track_caller]
pub(super) fn refused(home: &Path, arguments: &[&str]) -> String {
    let output = glossator(home, arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr).expect("UTF-8")
}

fn texts(folder: &Path) -> Vec<String> {
    let workspace = Workspace::open(folder, Access::Read, &mut Report::new()).expect("it opens");
    let documents = workspace.session().documents();
    let english = language("en");
    let segments = documents.flat_map(|it| it.segments(&english));
    segments.map(|it| it.translation.text.clone()).collect()
}

#[test]
fn nothing_is_sent_before_a_person_agreed() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let folder = session(home, &["Eins.\nZwei.\n"]);
    let server = Server::start(|seen, _| loopback::libre(seen));
    let none = refused(
        home,
        &["translate", "session", "--engine", "x", "--to", "en"],
    );
    assert!(none.contains("glossator engine add"), "{none}");
    let add = [
        "engine",
        "add",
        "mine",
        "--kind",
        "libretranslate",
        "--address",
        &server.address,
    ];
    done(home, &add);
    let ask = ["translate", "session", "--engine", "mine", "--to", "en"];
    let not_agreed = refused(home, &ask);
    assert!(not_agreed.contains("Nothing was sent") && not_agreed.contains("--agree"));
    assert!(server.seen().is_empty());
    assert_eq!(texts(&folder), ["", ""]);
    let agreed = done(home, &[&ask[..], &["--agree"]].concat());
    assert_eq!(agreed.trim(), "2 segments drafted by LibreTranslate");
    assert_eq!(texts(&folder), ["[EINS.]", "[ZWEI.]"]);
    // Agreed once, it holds; and what has a draft is not sent again.
    assert_eq!(done(home, &ask).trim(), "Nothing is left to translate here");
    let again: Value = serde_json::from_str(&done(
        home,
        &[&ask[..], &["--over-drafts", "--json"]].concat(),
    ))
    .expect("JSON");
    assert_eq!(
        (&again["drafted"], &again["failed"]),
        (&Value::from(2), &Value::from(0))
    );
    assert_eq!(server.seen().len(), 2);
    let history = done(home, &["history", "session"]);
    assert!(history.contains(&server.address), "{history}");
    // Another address is another matter.
    let other = Server::start(|seen, _| loopback::libre(seen));
    done(
        home,
        &["engine", "add", "mine", "--address", &other.address],
    );
    refused(home, &[&ask[..], &["--over-drafts"]].concat());
    assert!(other.seen().is_empty());
}

#[test]
fn services_are_listed_tested_and_removed_and_keys_stay_out_of_files() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let server = Server::start(|seen, _| match seen.header("authorization") {
        "DeepL-Auth-Key from-outside" => Say::Json(
            200,
            serde_json::json!({"character_count": 1, "character_limit": 2}),
        ),
        _ => Say::Json(403, serde_json::json!({"message": "Forbidden"})),
    });
    refused(home, &["engine", "add", "deepl"]);
    refused(home, &["engine", "add", "Deep L", "--kind", "deepl"]);
    refused(
        home,
        &[
            "engine",
            "add",
            "deepl",
            "--kind",
            "deepl",
            "--address",
            "ftp://x",
        ],
    );
    refused(home, &["engine", "add", "ollama", "--kind", "chat"]);
    let add = [
        "engine",
        "add",
        "deepl",
        "--kind",
        "deepl",
        "--address",
        &server.address,
    ];
    done(
        home,
        &[&add[..], &["--rate", "600", "--language", "de"]].concat(),
    );
    let missing = refused(home, &["engine", "test", "deepl"]);
    assert!(missing.contains("GLOSSATOR_DEEPL_KEY"), "{missing}");
    let tested = command(home, &["engine", "test", "deepl"])
        .env("GLOSSATOR_DEEPL_KEY", "from-outside")
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&tested.stdout);
    assert_eq!(said.trim(), "DeepL answers; 1 of 2 characters are used");
    let listed: Value =
        serde_json::from_str(&done(home, &["engine", "list", "--json"])).expect("JSON");
    let first = &listed["services"][0];
    assert_eq!(
        (&first["id"], &first["per_minute"]),
        (&Value::from("deepl"), &Value::from(600))
    );
    assert_eq!(first["key"], Value::from("none"));
    // There is no secret store here: it says what else can be done, and keeps nothing.
    let mut keep = command(home, &["engine", "key", "deepl"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    std::io::Write::write_all(&mut keep.stdin.take().expect("a pipe"), b"abc-secret\n")
        .expect("told");
    let kept = keep.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&kept.stderr);
    assert_eq!(kept.status.code(), Some(1));
    assert!(
        said.contains("secret store") && said.contains("GLOSSATOR_DEEPL_KEY"),
        "{said}"
    );
    let settings = std::fs::read_to_string(home.join("config/settings.ron")).expect("settings");
    assert!(!settings.contains("abc-secret") && settings.contains("deepl"));
    done(home, &["engine", "remove", "deepl"]);
    assert_eq!(
        done(home, &["engine", "list"]).trim(),
        "No service is set up"
    );
}

#[test]
fn a_language_that_is_none_is_a_wrong_call() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    session(home, &["Eins.\n"]);
    for arguments in [
        &["translate", "session", "--engine", "x", "--to", "??"][..],
        &["lookup", "Haus", "--from", "??"],
        &["spell", "session", "--to", "??"],
        &[
            "engine",
            "add",
            "a",
            "--kind",
            "apertium",
            "--language",
            "??",
        ],
        &["quality", "session", "--to", "??"],
    ] {
        let output = glossator(home, arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains("??"), "{arguments:?}: {said}");
    }
}

#[test]
fn a_session_without_segments_says_how_to_make_them() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    session(home, &["Eins.\n"]);
    done(home, &["engine", "add", "mine", "--kind", "apertium"]);
    let ask = [
        "translate",
        "session",
        "--engine",
        "mine",
        "--to",
        "it",
        "--agree",
    ];
    let said = refused(home, &ask);
    assert!(said.contains("glossator segment"), "{said}");
    let said = refused(home, &[&ask[..], &["--document", "No such"]].concat());
    assert!(said.contains("No such"), "{said}");
}

#[cfg(unix)]
#[test]
fn an_interrupt_keeps_what_came() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let folder = session(home, &["Eins.\nZwei.\nDrei.\n"]);
    let (asked, hear) = std::sync::mpsc::channel();
    let asked = std::sync::Mutex::new(asked);
    let server = Server::start(move |seen, n| match n {
        0 => loopback::apertium(seen),
        _ => {
            asked.lock().expect("no panic").send(()).ok();
            Say::Hang
        }
    });
    done(
        home,
        &[
            "engine",
            "add",
            "mine",
            "--kind",
            "apertium",
            "--address",
            &server.address,
        ],
    );
    let child = command(
        home,
        &[
            "translate",
            "session",
            "--engine",
            "mine",
            "--to",
            "en",
            "--agree",
        ],
    )
    .stdout(Stdio::piped())
    .stderr(Stdio::piped())
    .spawn()
    .expect("the program starts");
    hear.recv_timeout(std::time::Duration::from_secs(60))
        .expect("it asks");
    let id = child.id().to_string();
    let sent = Command::new("kill")
        .args(["-INT", &id])
        .status()
        .expect("kill");
    assert!(sent.success());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("what came before is kept"), "{said}");
    assert_eq!(texts(&folder), ["[EINS.]", "", ""]);
}
