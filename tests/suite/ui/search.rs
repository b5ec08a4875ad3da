//! All documents searched: found while typing, gone through by key, changed at once.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{Action, Import, ImportAs, Input},
    l10n::UiLanguage,
    model::{Report, Status},
    search::{At, Problem},
    task::Progress,
    workspace::Workspace,
};

use super::driver::Driver;

const GERMAN: &str = "Kolvar kauft Briskel.\nDie Führung von Kolvar schweigt, sagt Ada Lund.\n";
const JAPANESE: &str = "Kolvarが買収を発表。\n米Kolvar社の広報は述べた。\n";
const ENGLISH: &str = "Briskel sleeps while Kolvar grows.\n";

/// A session of three articles, with the search open.
fn start(home: &std::path::Path) -> Driver {
    start_in(UiLanguage::English, home)
}

fn start_in(language: UiLanguage, home: &std::path::Path) -> Driver {
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "S".to_owned(), Vec::new()).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let texts = [
        ("de.txt", GERMAN),
        ("ja.txt", JAPANESE),
        ("en.txt", ENGLISH),
    ];
    let files = texts.map(|(name, text)| {
        let path = home.join(name);
        std::fs::write(&path, text).expect("room");
        Input::Path(path)
    });
    let import = Action::Import(Import {
        files: files.to_vec(),
        language: None,
        encoding: None,
        files_are: ImportAs::default(),
    });
    let done = import.run(&mut workspace, &mut Report::new(), &Progress::default());
    done.expect("imported");
    workspace.close().expect("closed");
    let mut driver = Driver::start_in(language, &home.join("config"), Some(&folder));
    driver.press("Ctrl+Shift+F");
    driver
}

/// The hits as they read, in the order of the list.
fn hits(driver: &Driver) -> Vec<String> {
    let desk = driver.app().desk().expect("a session");
    let read = |hit: &glossator::search::Hit| {
        let document = driver.by_id(hit.document);
        hit.place
            .slice(document.text())
            .expect("it fits")
            .to_owned()
    };
    desk.dock.search.hits().iter().map(read).collect()
}

fn line(driver: &Driver) -> &str {
    driver.app().desk().expect("a session").dock.search.line()
}

/// Mentions of all documents: what they say, as what, and whether confirmed.
fn mentions(driver: &Driver) -> Vec<String> {
    let mut all = Vec::new();
    for document in driver.session().documents() {
        for mention in document.mentions().iter() {
            let text = mention.ranges.quote(document.text()).expect("it fits");
            all.push(format!("{text} {} {}", mention.label, mention.status.key()));
        }
    }
    all
}

/// Empties the field and types another question.
fn ask(driver: &mut Driver, line: &str) {
    driver.press("Ctrl+Shift+F");
    driver.press("Delete");
    driver.type_text(line);
}

/// Answers the question for a name that comes after the first change.
fn name_oneself(driver: &mut Driver) {
    if driver.app().dialog().is_some() {
        driver.type_text("Ada");
        driver.press("Enter");
        driver.press("Ctrl+Shift+F");
        driver.press("Down");
    }
}

#[test]
fn what_is_typed_is_found_everywhere() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let page = driver.app().desk().expect("a session").dock.page();
    assert!(page.is_some());
    driver.type_text("kol");
    assert_eq!(hits(&driver), ["Kol"; 5]);
    driver.type_text("var kauft");
    assert_eq!(hits(&driver), ["Kolvar", "kauft"]);
    driver.harness.get_by_label("2 hits in one document");
    // What is wrong is said, and what was found stays.
    driver.type_text(" lable:x");
    assert_eq!(hits(&driver), ["Kolvar", "kauft"]);
    driver
        .harness
        .get_by_label_contains("There is no field “lable”");
    let error = driver.app().desk().expect("a session").dock.search.error();
    assert_eq!(
        error.expect("wrong").problem,
        Problem::NoSuchField("lable".to_owned())
    );
    ask(&mut driver, "nirgends");
    assert_eq!(hits(&driver).len(), 0);
    driver.harness.get_by_label_contains("Nothing found");
}

#[test]
fn the_list_is_gone_through_and_the_reader_goes_along() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("kolvar");
    driver.press("Down");
    assert_eq!(driver.shown().text().as_str(), GERMAN);
    driver.press("Down");
    driver.press("Down");
    assert_eq!(driver.shown().text().as_str(), JAPANESE);
    let selected = |driver: &Driver| {
        let desk = driver.app().desk().expect("a session");
        let range = desk
            .pane()
            .expect("a reader")
            .view
            .range()
            .expect("selected");
        range.start().get()
    };
    assert_eq!(selected(&driver), 0);
    driver.press("End");
    assert_eq!(driver.shown().text().as_str(), ENGLISH);
    // Escape leads to the field, Enter back, and Enter there to the reader.
    driver.press("Escape");
    driver.type_text("x");
    assert_eq!(line(&driver), "kolvarx");
    ask(&mut driver, "briskel");
    driver.press("Enter");
    assert_eq!(driver.shown().text().as_str(), GERMAN);
    driver.press("Enter");
    driver.press("1");
    let made = mentions(&driver);
    assert_eq!(
        made,
        ["Briskel company confirmed"],
        "the reader has the keys"
    );
}

#[test]
fn what_is_ticked_is_tagged_and_changed_at_once() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("kolvar");
    driver.press("Down");
    driver.press("Ctrl+A");
    driver.harness.get_by_label("· 5 ticked");
    driver.press("1");
    name_oneself(&mut driver);
    assert_eq!(mentions(&driver), ["Kolvar company confirmed"; 5]);
    assert!(driver.notice().contains("Kolvar"), "{}", driver.notice());
    // Tagged already, they get another label.
    driver.press("3");
    assert_eq!(mentions(&driver), ["Kolvar product confirmed"; 5]);
    // So they do with one that is found by its name.
    driver.press("T");
    driver.type_text("pers");
    driver.press("Enter");
    assert_eq!(mentions(&driver), ["Kolvar person confirmed"; 5]);
    driver.press("3");
    driver.press("Q");
    assert_eq!(mentions(&driver), ["Kolvar product in-question"; 5]);
    // All unticked but the second.
    driver.press("Ctrl+A");
    driver.press("Home");
    driver.press("Down");
    driver.press("Space");
    driver.press("C");
    let confirmed = |driver: &Driver| {
        let all = mentions(driver);
        let at = |all: &str| all.ends_with(Status::Confirmed.key());
        all.iter().map(|one| at(one)).collect::<Vec<_>>()
    };
    assert_eq!(confirmed(&driver), [false, true, false, false, false]);
    driver.press("Ctrl+Z");
    assert_eq!(confirmed(&driver), [false; 5]);
}

#[test]
fn after_a_change_the_row_at_hand_stays() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("kolvar | briskel");
    driver.press("Down");
    driver.press("Ctrl+A");
    driver.press("1");
    name_oneself(&mut driver);
    ask(&mut driver, "label:company status:confirmed");
    assert_eq!(hits(&driver).len(), 7);
    let desk = driver.app().desk().expect("a session");
    let all_mentions = desk.dock.search.hits().iter();
    assert!(
        all_mentions
            .map(|hit| hit.at)
            .all(|at| matches!(at, At::Mention(_)))
    );
    driver.press("Down");
    driver.press("Down");
    // Rejecting the second takes it out of the list; the next row takes its place.
    driver.press("Backspace");
    driver.press("Backspace");
    assert_eq!(hits(&driver).len(), 5);
    let rejected: Vec<bool> = mentions(&driver)
        .iter()
        .map(|one| one.ends_with("rejected"))
        .collect();
    assert_eq!(rejected, [false, true, true, false, false, false, false]);
    driver.press("Delete");
    assert_eq!(mentions(&driver).len(), 6);
}

#[test]
fn mentions_are_linked_from_the_list() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("kolvar");
    driver.press("Down");
    driver.press("Ctrl+A");
    driver.press("1");
    name_oneself(&mut driver);
    // An entity made of the first of them.
    driver.press("Home");
    driver.press("Enter");
    driver.press("E");
    driver.press("S");
    driver.press("Enter");
    let entities = driver.session().entities().count();
    assert_eq!(entities, 1, "one entity to link to");
    ask(&mut driver, "briskel");
    driver.press("Down");
    driver.press("1");
    driver.press("L");
    driver.press("Ctrl+A");
    driver.type_text("kolv");
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    let linked = driver.session().documents().flat_map(|document| {
        let all = document.mentions().iter();
        all.filter(|it| it.entity.is_some())
            .map(|it| it.ranges.quote(document.text()).expect("fits"))
    });
    assert!(linked.into_iter().any(|text| text == "Briskel"));
    // The list has the keys again.
    driver.press("Down");
    driver.press("1");
    assert!(mentions(&driver).contains(&"Briskel company confirmed".to_owned()));
}

#[test]
fn hits_are_sorted_by_key_and_by_heading() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("briskel | kolvar");
    driver.press("Down");
    let as_they_stand = hits(&driver);
    driver.press("Right");
    assert_ne!(hits(&driver), as_they_stand);
    driver.click("Sort by: Document");
    assert_eq!(hits(&driver), as_they_stand);
    driver.click("Sort by: Hit");
    let mut sorted = as_they_stand.clone();
    sorted.sort();
    assert_eq!(hits(&driver), sorted);
    driver.click("Sort by: Hit");
    sorted.reverse();
    assert_eq!(hits(&driver), sorted);
}

#[test]
fn fields_are_picked_and_nobody_has_to_know_them() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start_in(UiLanguage::German, home.path());
    driver.type_text("kolvar");
    driver.click("Sprache");
    let offered = driver.harness.query_all_by_role(Role::CheckBox);
    let offered: Vec<_> = offered
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert!(
        offered.iter().any(|name| name == "Japanisch"),
        "{offered:?}"
    );
    driver.press("Down");
    driver.press("Enter");
    let language = line(&driver)
        .strip_prefix("kolvar lang:")
        .expect("written into the line");
    assert!(matches!(language, "de" | "en" | "ja"), "{language}");
    driver.press("Enter");
    assert_eq!(line(&driver), "kolvar", "the same again takes it out");
    driver.press("Escape");
    driver.type_text(" x");
    assert!(
        line(&driver).ends_with(" x"),
        "the field has the keys: {}",
        line(&driver)
    );
}

#[test]
fn questions_are_remembered_and_selected_words_are_one() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    for words in ["kolvar", "briskel"] {
        ask(&mut driver, words);
        driver.press("Enter");
    }
    assert_eq!(driver.app().settings().searches, ["briskel", "kolvar"]);
    driver.press("Ctrl+Shift+F");
    driver.press("Delete");
    driver.press("Up");
    assert_eq!(line(&driver), "briskel");
    driver.press("Up");
    assert_eq!(line(&driver), "kolvar");
    // Two words selected in the reader.
    driver.press("Escape");
    driver.press("Ctrl+Home");
    for _ in 0..2 {
        driver.copied(
            Modifiers::CTRL | Modifiers::SHIFT | Modifiers::COMMAND,
            Key::ArrowRight,
        );
    }
    driver.press("Ctrl+Shift+F");
    assert!(line(&driver).starts_with("\"Kolvar"), "{}", line(&driver));
    assert!(!hits(&driver).is_empty());
}

#[test]
fn case_and_patterns_are_told_apart_by_switches() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("k[oa]");
    assert_eq!(hits(&driver).len(), 0);
    driver.click("Regular expressions");
    assert_eq!(hits(&driver).len(), 6);
    driver.click("Match case");
    assert_eq!(hits(&driver), ["ka"]);
    let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    assert!(rows.count() >= 1);
}
