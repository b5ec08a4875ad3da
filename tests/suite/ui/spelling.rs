//! Spelling and dictionaries in the window, by key: words marked, put right, looked up.

use std::{fs, path::Path};

use egui::Role;
use egui_kittest::kittest::{By, Queryable as _};
use glossator::{
    action::{Action, EntityAction},
    text::Language,
    ui::{
        dialogs::{Dialog, LookUp, Meant},
        intent::Intent,
        translate::Editor,
    },
};

use super::driver::{Driver, sample};
use crate::engines::session;

const GERMAN: &str = "Die Behörde prüft den Bericht.\nSie kauft das Haus am Ufer.";

/// A dictionary of Hunspell's kind with these words.
fn speller(folder: &Path, tag: &str, words: &[&str]) {
    fs::create_dir_all(folder).expect("a folder");
    let rules = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n";
    fs::write(folder.join(format!("{tag}.aff")), rules).expect("written");
    let list = format!("{}\n{}\n", words.len(), words.join("\n"));
    fs::write(folder.join(format!("{tag}.dic")), list).expect("written");
}

const ENGLISH: &[&str] = &[
    "the",
    "government",
    "buys",
    "a",
    "house",
    "authority",
    "report",
    "said",
    "bank",
];

fn digits(mut number: usize) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut digits = Vec::new();
    loop {
        digits.insert(0, char::from(DIGITS[number % 64]));
        number /= 64;
        if number == 0 {
            return digits.into_iter().collect();
        }
    }
}

/// A dictionary of dictd's kind.
fn dictd(folder: &Path, name: &str, entries: &[(&str, &str)]) {
    fs::create_dir_all(folder).expect("a folder");
    let (mut index, mut articles) = (String::new(), String::new());
    for (word, article) in entries {
        let place = (digits(articles.len()), digits(article.len()));
        index.push_str(&format!("{word}\t{}\t{}\n", place.0, place.1));
        articles.push_str(article);
    }
    fs::write(folder.join(format!("{name}.index")), index).expect("written");
    fs::write(folder.join(format!("{name}.dict")), articles).expect("written");
}

fn open(home: &Path, folder: &Path) -> Driver {
    let mut driver = Driver::start(&home.join("config"), Some(folder));
    let (spelling, words) = (home.join("spelling"), home.join("dictionaries"));
    let app = driver.harness.state_mut();
    app.send(Intent::SetReviewer("Ada".to_owned()));
    app.send(Intent::set(move |settings| {
        settings.spelling_folder = Some(spelling);
        settings.dictionary_folder = words.is_dir().then_some(words);
    }));
    driver.settle();
    driver
}

/// The German text, being translated into English.
fn start(home: &Path) -> Driver {
    speller(&home.join("spelling"), "en", ENGLISH);
    let folder = session(home, &[GERMAN]);
    let mut driver = open(home, &folder);
    driver.press("Ctrl+Shift+Y");
    driver
}

#[track_caller]
fn editor(driver: &Driver) -> &Editor {
    let desk = driver.app().desk().expect("a session is open");
    desk.editor().expect("the document is being translated")
}

/// The marked words of the field.
fn marked(driver: &Driver) -> Vec<String> {
    let editor = editor(driver);
    let words = editor.misspelt(driver.shown()).into_iter();
    words.map(|at| editor.text()[at].to_owned()).collect()
}

#[track_caller]
fn meant(driver: &Driver) -> &Meant {
    match driver.app().dialog() {
        Some(Dialog::Meant(meant)) => meant,
        other => panic!("no suggestions but {other:?}"),
    }
}

#[track_caller]
fn look_up(driver: &Driver) -> &LookUp {
    match driver.app().dialog() {
        Some(Dialog::LookUp(dialog)) => dialog,
        other => panic!("nothing is looked up but {other:?}"),
    }
}

fn lines(driver: &Driver) -> Vec<String> {
    let lines = look_up(driver).lines();
    lines
        .map(|line| line.replace(['\u{2068}', '\u{2069}'], ""))
        .collect()
}

/// Whether words with this in them are on the screen.
fn sees(driver: &Driver, words: &str) -> bool {
    let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let all = driver.harness.query_all(By::new().predicate(move |node| {
        let told = [node.label(), node.value()].into_iter().flatten();
        told.map(|it| bare(&it)).any(|it| it.contains(words))
    }));
    all.count() > 0
}

#[test]
fn an_unknown_word_is_marked_gone_to_and_put_right() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("The goverment buys a hoose.");
    assert_eq!(marked(&driver), ["goverment", "hoose"]);
    // From the end the first comes.
    driver.press("Ctrl+F7");
    driver.press("Ctrl+Period");
    assert_eq!(meant(&driver).word(), "goverment");
    let found = meant(&driver).found().expect("looked for").to_vec();
    assert_eq!(found.first().map(String::as_str), Some("government"));
    driver.press("Enter");
    assert_eq!(editor(&driver).text(), "The government buys a hoose.");
    assert_eq!(marked(&driver), ["hoose"]);
    // The next is nearest; a digit takes a suggestion.
    driver.press("Ctrl+F7");
    driver.press("Ctrl+Period");
    assert_eq!(meant(&driver).word(), "hoose");
    let first = meant(&driver).found().expect("looked for")[0].clone();
    driver.press("1");
    assert!(driver.app().dialog().is_none());
    let text = format!("The government buys a {first}.");
    assert_eq!(editor(&driver).text(), text);
    // The field has the keys again, and takes it back.
    driver.press("Ctrl+Z");
    assert_eq!(editor(&driver).text(), "The government buys a hoose.");
    assert_eq!(marked(&driver), ["hoose"]);
}

#[test]
fn the_right_mouse_button_lists_too() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("goverment buys");
    let corner = {
        let all = driver.harness.query_all_by_role(Role::MultilineTextInput);
        let mut fields = all.filter(|it| it.value().as_deref() == Some("goverment buys"));
        fields.next().expect("the field").rect().left_top()
    };
    let at = corner + egui::vec2(24.0, 18.0);
    driver.harness.event(egui::Event::PointerMoved(at));
    driver.harness.step();
    for pressed in [true, false] {
        driver.harness.event(egui::Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Secondary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
        driver.harness.step();
    }
    driver.settle();
    assert_eq!(meant(&driver).word(), "goverment");
    driver.press("Down");
    driver.press("Up");
    driver.press("Enter");
    assert_eq!(editor(&driver).text(), "government buys");
}

#[test]
fn the_next_unknown_word_may_be_in_another_segment() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("The authorty said.");
    driver.press("Ctrl+Enter");
    driver.type_text("The bank said.");
    driver.press("Ctrl+F7");
    assert_eq!(editor(&driver).place().0, 1);
    // It is selected: what is typed replaces it.
    driver.type_text("authority");
    assert_eq!(editor(&driver).text(), "The authority said.");
    driver.press("Ctrl+F7");
    assert!(
        driver.notice().contains("no unknown word"),
        "{}",
        driver.notice()
    );
}

#[test]
fn words_are_added_for_good_and_ignored_for_a_session() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("The xylopter buys a quastmoor.");
    assert_eq!(marked(&driver), ["xylopter", "quastmoor"]);
    driver.press("Ctrl+F7");
    driver.press("Ctrl+Period");
    driver.press("9");
    assert_eq!(marked(&driver), ["quastmoor"]);
    let words = home.path().join("config/words/en.txt");
    assert_eq!(fs::read_to_string(&words).expect("written"), "xylopter\n");
    driver.press("Ctrl+Period");
    driver.press("0");
    assert!(marked(&driver).is_empty());
    driver.press("Ctrl+Enter");
    driver.press("Ctrl+Q");
    drop(driver);
    let mut driver = open(home.path(), &home.path().join("session"));
    driver.press("Ctrl+Shift+Y");
    assert_eq!(marked(&driver), ["quastmoor"]);
}

#[test]
fn names_of_the_session_are_known_words() {
    let home = tempfile::tempdir().expect("a folder");
    speller(&home.path().join("spelling"), "en", ENGLISH);
    let folder = sample(home.path());
    let mut driver = open(home.path(), &folder);
    let english = Language::parse("en").expect("a tag");
    driver
        .harness
        .state_mut()
        .send(Intent::TranslateInto(english.clone()));
    driver.settle();
    driver.press("Enter");
    driver.type_text("Merridane buys a Quirlwind house.");
    assert_eq!(marked(&driver), ["Quirlwind"]);
    let mut entity = driver.session().entities().next().expect("one").clone();
    entity.renderings.insert(english, "Quirlwind".to_owned());
    let change = Action::Entity(EntityAction::Change(entity));
    driver.harness.state_mut().send(Intent::Act(change));
    driver.settle();
    assert!(marked(&driver).is_empty(), "{:?}", marked(&driver));
}

#[test]
fn marks_are_switched_off_and_a_missing_dictionary_is_said_when_asked() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("The goverment said.");
    driver.press("Ctrl+Shift+F7");
    assert!(marked(&driver).is_empty());
    driver.press("Ctrl+F7");
    assert!(
        driver.notice().contains("not being checked"),
        "{}",
        driver.notice()
    );
    driver.press("Ctrl+Shift+F7");
    assert_eq!(marked(&driver), ["goverment"]);
    let empty = home.path().join("empty");
    let change = Intent::set(move |settings| settings.spelling_folder = Some(empty));
    driver.harness.state_mut().send(change);
    driver.settle();
    assert!(marked(&driver).is_empty());
    driver.press("Ctrl+F7");
    assert!(
        driver.notice().contains("no spelling dictionary"),
        "{}",
        driver.notice()
    );
}

#[test]
fn japanese_is_left_alone_and_arabic_is_marked() {
    let home = tempfile::tempdir().expect("a folder");
    speller(&home.path().join("spelling"), "ja", ENGLISH);
    speller(
        &home.path().join("spelling"),
        "ar",
        &["قال", "الوزير", "أمس"],
    );
    dictd(
        &home.path().join("dictionaries"),
        "ja",
        &[("東京", "東京\n  Tokyo"), ("都市", "都市\n  city")],
    );
    let folder = session(home.path(), &[GERMAN]);
    let mut driver = open(home.path(), &folder);
    for (tag, text, wrong) in [
        ("ja", "東京は大きい都市だ。", vec![]),
        ("ar", "قال الوزيرر أمس", vec!["الوزيرر"]),
    ] {
        let language = Language::parse(tag).expect("a tag");
        driver
            .harness
            .state_mut()
            .send(Intent::TranslateInto(language));
        driver.settle();
        // Cuts it into segments.
        driver.press("Enter");
        driver.type_text(text);
        assert_eq!(marked(&driver), wrong, "{tag}");
        if tag == "ja" {
            driver.press("Ctrl+F7");
            assert!(
                driver.notice().contains("without spaces"),
                "{}",
                driver.notice()
            );
            driver.press("Ctrl+Home");
            driver.press("Shift+F7");
            assert_eq!(look_up(&driver).word(), "東京");
            assert!(lines(&driver).contains(&"Tokyo".to_owned()));
            driver.press("Escape");
        }
    }
}

#[test]
fn a_word_of_the_source_is_looked_up_and_a_rendering_written() {
    let home = tempfile::tempdir().expect("a folder");
    dictd(
        &home.path().join("dictionaries"),
        "de-en",
        &[
            ("Bericht", "Bericht\n  report, account; statement"),
            (
                "Ufer",
                "Ufer\n  1. bank (of a river, of a lake), shore\n  2. riverside",
            ),
            ("kaufen", "kaufen\n  to buy"),
        ],
    );
    let mut driver = start(home.path());
    driver.press("Alt+Down");
    driver.type_text("A house on the ");
    driver.press("Shift+F7");
    assert_eq!(look_up(&driver).word(), "the", "what was typed last");
    assert!(sees(&driver, "No dictionary knows"));
    // The other text, from its first word: a form of the verb after it.
    driver.press("Shift+F7");
    assert_eq!(look_up(&driver).word(), "Sie");
    driver.press("Alt+Right");
    assert_eq!(look_up(&driver).word(), "kauft");
    assert_eq!(lines(&driver)[1], "kaufen (for kauft)");
    driver.press_often("Alt+Right", 4);
    assert_eq!(look_up(&driver).word(), "Ufer");
    assert_eq!(
        look_up(&driver).chosen(),
        Some("1. bank (of a river, of a lake), shore")
    );
    driver.press_often("Right", 2);
    assert_eq!(look_up(&driver).chosen(), Some("shore"));
    driver.press("Down");
    assert_eq!(look_up(&driver).chosen(), Some("2. riverside"));
    driver.press("Up");
    driver.press("Right");
    driver.press("Right");
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    assert_eq!(editor(&driver).text(), "A house on the shore");
    // Looked up in the target, a word is replaced by what is taken for it.
    driver.press("Ctrl+A");
    driver.type_text("Bericht");
    driver.press("Shift+F7");
    assert_eq!(look_up(&driver).word(), "Bericht");
    driver.press("Right");
    driver.press("Enter");
    assert_eq!(editor(&driver).text(), "report");
}

#[test]
fn a_word_is_looked_up_while_reading_and_another_typed() {
    let home = tempfile::tempdir().expect("a folder");
    dictd(
        &home.path().join("dictionaries"),
        "de-en",
        &[
            ("Behörde", "Behörde\n  authority"),
            ("Haus", "Haus\n  house"),
        ],
    );
    let folder = session(home.path(), &[GERMAN]);
    let mut driver = open(home.path(), &folder);
    driver.press("Shift+F7");
    assert_eq!(look_up(&driver).word(), "Die");
    driver.press("Alt+Right");
    assert_eq!(look_up(&driver).chosen(), Some("authority"));
    // Nothing is written into: Enter copies.
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    assert!(driver.notice().contains("copied"), "{}", driver.notice());
    driver.press("Shift+F7");
    driver.press("Tab");
    driver.press("Ctrl+A");
    driver.type_text("haus");
    assert_eq!(look_up(&driver).chosen(), Some("house"));
}

#[test]
fn dictionaries_are_put_in_order_and_a_broken_one_is_named() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("dictionaries");
    dictd(&folder, "aaa", &[("Haus", "Haus\n  first")]);
    dictd(&folder, "bbb", &[("Haus", "Haus\n  second")]);
    fs::write(folder.join("ccc.ifo"), "no dictionary").expect("written");
    let spelling = home.path().join("spelling");
    speller(&spelling, "en", ENGLISH);
    fs::write(spelling.join("fr.aff"), "SET KLINGON-8\n").expect("written");
    fs::write(spelling.join("fr.dic"), "1\nmot\n").expect("written");
    let text = session(home.path(), &["Haus am Ufer."]);
    let mut driver = open(home.path(), &text);
    driver.press("Shift+F7");
    assert_eq!(
        lines(&driver),
        ["aaa", "Haus", "first", "bbb", "Haus", "second"]
    );
    driver.press("Escape");
    driver.press("Ctrl+Comma");
    let (role, name) = (Role::ListBoxOption, "Dictionaries");
    driver.harness.get_by_role_and_label(role, name).click();
    driver.settle();
    assert!(sees(&driver, "English (en)"));
    assert!(sees(&driver, "KLINGON-8"));
    assert!(sees(&driver, "ccc.ifo"));
    let row = "aaa (one headword)";
    let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let is_row = By::new().predicate(move |node| node.label().is_some_and(|it| bare(&it) == row));
    driver.harness.get(is_row).focus();
    driver.settle();
    driver.press("Alt+Down");
    let order = |driver: &Driver| -> Vec<(String, bool)> {
        let places = driver.app().settings().dictionaries.iter();
        let name = |path: &Path| {
            path.file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        };
        places.map(|it| (name(&it.path), it.off)).collect()
    };
    let placed = |name: &str, off| (name.to_owned(), off);
    assert_eq!(order(&driver), [placed("bbb", false), placed("aaa", false)]);
    // It keeps the focus, and is switched off.
    driver.press("Space");
    assert_eq!(order(&driver), [placed("bbb", false), placed("aaa", true)]);
    driver.press("Escape");
    driver.press("Shift+F7");
    assert_eq!(lines(&driver), ["bbb", "Haus", "second"]);
}

#[test]
fn where_no_dictionary_is_it_is_said_what_to_do() {
    let home = tempfile::tempdir().expect("a folder");
    let text = session(home.path(), &[GERMAN]);
    let mut driver = open(home.path(), &text);
    driver.press("Shift+F7");
    assert!(sees(
        &driver,
        "There is no dictionary to look words up in yet"
    ));
    driver.click("Dictionaries in the settings…");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Settings(_))));
    assert!(sees(&driver, "name a folder above"));
}
