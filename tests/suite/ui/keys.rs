//! Keys a person has chosen: in the reader, from a file and to a file; labels beyond the keys.

use std::{fmt::Write as _, fs, path::Path};

use glossator::{
    text::{ByteOffset, TextRange},
    ui::dialogs::Dialog,
};

use super::driver::{Driver, sample};

/// The window on the sample with these records in its settings.
fn with_keys(home: &Path, records: &str) -> Driver {
    let (session, config) = (sample(home), home.join("config"));
    fs::create_dir_all(&config).expect("a folder");
    let settings = format!(
        "(version: 1,\nreviewer: \"Ada\",\nhints_seen: [\"reviewer\"],\nkeys: [\n{records}],\n)\n"
    );
    fs::write(config.join("settings.ron"), settings).expect("it is written");
    Driver::start(&config, Some(&session))
}

fn head(driver: &Driver) -> usize {
    let desk = driver.app().desk().expect("a session is open");
    desk.pane().expect("a reader").view.head().to_usize()
}

fn selected(driver: &Driver) -> Option<TextRange> {
    let desk = driver.app().desk().expect("a session is open");
    desk.pane().expect("a reader").view.range()
}

fn range(from: usize, to: usize) -> Option<TextRange> {
    TextRange::from_range(from..to)
}

#[test]
fn the_caret_goes_by_every_step_and_shift_extends() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = with_keys(home.path(), "");
    let text = driver.shown().text().to_string();
    let paragraph = text.find('\n').map_or(0, |at| {
        let rest = text.get(at..).unwrap_or_default();
        at + rest.len() - rest.trim_start_matches('\n').len()
    });
    driver.press("Ctrl+Home");
    assert_eq!(head(&driver), 0);
    driver.press("Ctrl+Down");
    assert_eq!(head(&driver), paragraph);
    driver.press("Ctrl+Up");
    driver.press("Ctrl+Shift+Down");
    assert_eq!(selected(&driver), range(0, paragraph));
    driver.press("Ctrl+End");
    assert_eq!((head(&driver), selected(&driver)), (text.len(), None));
    driver.press("Alt+Up");
    let sentence = head(&driver);
    assert!(sentence < text.len());
    driver.press("Alt+Shift+Down");
    assert_eq!(selected(&driver), range(sentence, text.len()));
    driver.press("Ctrl+Home");
    driver.press("Right");
    driver.press("Shift+Home");
    assert_eq!(head(&driver), 0);
    driver.press("PageDown");
    assert!(head(&driver) > 0);
    // From the palette too.
    driver.press("Ctrl+K");
    driver.type_text(">caret to start of text");
    driver.press("Enter");
    assert_eq!(head(&driver), 0);
}

#[test]
fn the_keys_of_the_caret_can_be_others() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = with_keys(
        home.path(),
        "(action:\"caret.right\",chords:[\"G\"]),\n(action:\"caret.word-right\",chords:[\"H\"]),\n",
    );
    driver.press("Ctrl+Home");
    driver.press_often("G", 3);
    assert_eq!(head(&driver), 3);
    driver.press("Right");
    assert_eq!(head(&driver), 3);
    driver.press("Ctrl+Home");
    driver.press("Shift+H");
    let word = selected(&driver).expect("something is selected");
    assert!(word.end() > ByteOffset::new(3));
    driver.press("Shift+G");
    assert!(selected(&driver).is_some_and(|more| more.end() > word.end()));
}

#[test]
fn keys_are_saved_to_a_file_and_loaded_from_one() {
    let home = tempfile::tempdir().expect("a folder");
    let record =
        "(action:\"caret.right\",chords:[\"G\"]),\n(action:\"of.later\",chords:[\"F5\"]),\n";
    let mut driver = with_keys(home.path(), record);
    let before = driver.app().settings().keys.clone();
    let path = home.path().join("keys.ron");
    driver.press("F1");
    driver.click("Change shortcuts…");
    driver.click("Save keys…");
    driver.press("Ctrl+A");
    driver.answer_path(&path.to_string_lossy());
    let notice = driver.notice();
    assert!(
        notice.starts_with("The keys of 2 commands are saved in"),
        "{notice}"
    );
    let written = fs::read_to_string(&path).expect("it is there");
    assert!(
        written.contains(record.lines().next().expect("a line")),
        "{written}"
    );

    let mut other = written.replace("\"G\"", "\"H\",\"Ctrl+Oops\"");
    let at = other.find("],\n)").expect("its end");
    other.insert_str(at, "(action:\"caret.left\",chords:[\"H\"]),\n");
    fs::write(&path, other).expect("it is written");
    driver.press("F1");
    driver.click("Change shortcuts…");
    driver.click("Load keys…");
    driver.answer_path(&path.to_string_lossy());
    assert!(matches!(driver.app().dialog(), Some(Dialog::LoadKeys(_))));
    assert_eq!(driver.app().settings().keys, before);
    driver.click("Use these keys");
    let keys = &driver.app().settings().keys;
    assert_eq!(keys.get("caret.right"), Some(&vec!["H".to_owned()]));
    assert_eq!(keys.get("caret.left"), None);
    assert!(keys.contains_key("of.later"));
    driver.press("Ctrl+Home");
    driver.press("H");
    assert_eq!(head(&driver), 1);
    // One step, and back again.
    driver.click("Back to the earlier keys");
    assert_eq!(driver.app().settings().keys, before);
}

#[test]
fn a_file_that_is_no_key_map_is_refused_with_its_name() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = with_keys(home.path(), "");
    let path = home.path().join("other.ron");
    fs::write(&path, "nothing of ours").expect("it is written");
    driver.press("F1");
    driver.click("Change shortcuts…");
    driver.click("Load keys…");
    driver.answer_path(&path.to_string_lossy());
    assert!(driver.notice().contains("other.ron"), "{}", driver.notice());
    assert!(driver.app().settings().keys.is_empty());
}

#[test]
fn label_fourteen_is_given_from_the_keyboard() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let file = session.join("session.ron");
    let mut text = fs::read_to_string(&file).expect("it is there");
    let mut more = String::new();
    for n in 4..=16 {
        writeln!(more, "(key:\"kind-{n}\",names:{{\"en\":\"Kind of {n}\"}}),").expect("a text");
    }
    let at = text.find("],\nrelation_kinds").expect("the labels' end");
    text.insert_str(at, &more);
    fs::write(&file, text).expect("it is written");
    let config = home.path().join("config");
    let mut driver = Driver::start(&config, Some(&session));
    assert_eq!(driver.session().scheme().labels.len(), 16);

    driver.press("Ctrl+Home");
    driver.press("Ctrl+Shift+Right");
    let word = selected(&driver).expect("a word");
    driver.press("T");
    assert!(matches!(driver.app().dialog(), Some(Dialog::TagWith(_))));
    driver.type_text("of 14");
    driver.press("Enter");
    // Who tags is asked once.
    driver.type_text("Ada");
    driver.press("Enter");
    let labels = |driver: &Driver| -> Vec<String> {
        let mentions = driver.shown().mentions().iter();
        let of = mentions.filter(|mention| mention.ranges.first() == word);
        of.map(|mention| mention.label.to_string()).collect()
    };
    assert_eq!(labels(&driver), ["kind-14"]);
    // By its number, in place of the first; then another beside it.
    driver.press("T");
    driver.type_text("12");
    driver.press("Enter");
    assert_eq!(labels(&driver), ["kind-12"]);
    driver.press("T");
    driver.type_text("kind");
    driver.press("Down");
    driver.press("Shift+Enter");
    let mut both = labels(&driver);
    both.sort();
    assert_eq!(both, ["kind-12", "kind-5"]);
    driver.press("T");
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
}
