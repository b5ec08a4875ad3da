//! A name tagged everywhere: found, looked at, ticked, taken back.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::{Action, Import, ImportAs, Input},
    model::{Origin, Report, Status},
    task::Progress,
    text::TextRange,
    ui::dialogs::Dialog,
    workspace::Workspace,
};

use super::driver::Driver;

const GERMAN: &str = "Kolvar kauft Briskel.\nDie Führung von Kolvar schweigt. Kolvars Aktie fällt, \
    sagt der Kolvar-Sprecher. Im Kolvarhaus brennt Licht. Nur Kolvar Mare lacht. Auch Kolvar Mare.\n";
const JAPANESE: &str = "Kolvarが買収を発表。\n米Kolvar社の広報は「Kolvar」と述べた。\n";

/// A session of the two articles.
fn start(home: &std::path::Path) -> Driver {
    start_with(home, &[("de.txt", GERMAN), ("ja.txt", JAPANESE)])
}

fn start_with(home: &std::path::Path, files: &[(&str, &str)]) -> Driver {
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "S".to_owned(), Vec::new()).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let write = |&(name, text): &(&str, &str)| {
        let path = home.join(name);
        std::fs::write(&path, text).expect("room");
        Input::Path(path)
    };
    let import = Action::Import(Import {
        files: files.iter().map(write).collect(),
        language: None,
        encoding: None,
        files_are: ImportAs::default(),
    });
    let done = import.run(&mut workspace, &mut Report::new(), &Progress::default());
    done.expect("imported");
    workspace.close().expect("closed");
    let mut driver = Driver::start(&home.join("config"), Some(&folder));
    // The first word of the German article.
    driver.press("Ctrl+Home");
    driver.press("E");
    driver.press("1");
    if driver.app().dialog().is_some() {
        driver.type_text("Ada");
        driver.press("Enter");
    }
    driver
}

/// The confirmed mentions of both articles, as they read.
fn tagged(driver: &Driver) -> Vec<String> {
    let documents = driver.session().documents();
    let mut all = Vec::new();
    for document in documents {
        for mention in document.mentions().iter() {
            assert_eq!(mention.status, Status::Confirmed);
            let text = mention.ranges.quote(document.text()).expect("it fits");
            let linked = mention.entity.is_some();
            all.push(format!("{text}{}", if linked { "+" } else { "" }));
        }
    }
    all
}

fn boxes(driver: &Driver) -> usize {
    driver
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .count()
}

#[test]
fn one_key_tags_a_name_everywhere_and_one_takes_it_back() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    assert_eq!(tagged(&driver), ["Kolvar"]);
    driver.press("S");
    driver.harness.get_by_label("Tag 6 places");
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    let mut got = tagged(&driver);
    got.sort();
    let mut want = vec!["Kolvar+"; 6];
    want.push("Kolvars+");
    assert_eq!(got, want);
    let entities: Vec<_> = driver.session().entities().collect();
    assert_eq!(entities.len(), 1);
    assert_eq!(entities[0].name, "Kolvar");
    assert!(
        driver.notice().contains("6 more places"),
        "{}",
        driver.notice()
    );
    driver.press("Ctrl+Z");
    assert_eq!(tagged(&driver), ["Kolvar"]);
    assert_eq!(driver.session().entities().count(), 0);
}

#[test]
fn places_are_ticked_by_hand_and_the_question_can_be_changed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("S");
    // The first place is unticked, and all of it is for this document only.
    driver.press("Space");
    driver.harness.get_by_label("Tag 5 places");
    driver.click("This document");
    driver.harness.get_by_label("Tag 3 places");
    driver.click("With endings");
    driver.harness.get_by_label("Tag 2 places");
    assert!(boxes(&driver) >= 4);
    driver.click("Tick all");
    driver.harness.get_by_label("Tag 4 places");
    driver.click("Untick all");
    driver.press("Escape");
    assert_eq!(tagged(&driver), ["Kolvar"]);
}

/// How many mentions have each status.
fn statuses(driver: &Driver) -> (usize, usize) {
    let documents = driver.session().documents();
    let all = documents.flat_map(|document| document.mentions().iter());
    let (confirmed, others): (Vec<_>, Vec<_>) =
        all.partition(|mention| mention.status == Status::Confirmed);
    let rejected = others
        .iter()
        .filter(|mention| mention.status == Status::Rejected);
    (confirmed.len(), rejected.count())
}

#[test]
fn what_is_taken_away_offers_what_came_with_it_to_a_key() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    // Nothing is offered yet.
    driver.press("Ctrl+Shift+A");
    assert!(
        driver.notice().contains("Nothing is being offered"),
        "{}",
        driver.notice()
    );
    driver.press("S");
    driver.press("Enter");
    driver.press("Tab");
    let document = driver.shown();
    let spread = document
        .mentions()
        .iter()
        .filter(|it| it.origin == Origin::Spread);
    assert!(spread.count() >= 3);
    driver.press("Delete");
    assert_eq!(tagged(&driver).len(), 6);
    assert!(
        driver.notice().contains("6 more mentions"),
        "{}",
        driver.notice()
    );
    driver.press("Ctrl+Shift+A");
    assert_eq!(tagged(&driver).len(), 0);
    // One step.
    driver.press("Ctrl+Z");
    assert_eq!(tagged(&driver).len(), 6);
}

#[test]
fn rejecting_the_source_offers_to_reject_the_rest() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("S");
    driver.press("Enter");
    driver.press("Ctrl+Home");
    driver.press("Backspace");
    assert_eq!(statuses(&driver), (6, 1));
    assert!(
        driver.notice().contains("6 more mentions"),
        "{}",
        driver.notice()
    );
    // The palette does it too.
    driver.press("Ctrl+K");
    driver.type_text("notice offers");
    driver.press("Enter");
    assert_eq!(statuses(&driver), (0, 7));
    driver.press("Ctrl+Z");
    assert_eq!(statuses(&driver), (6, 1));
}

#[test]
fn what_was_decided_is_learned_from_and_more_is_proposed() {
    let home = tempfile::tempdir().expect("a folder");
    let session = super::driver::sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    let proposed = |driver: &Driver| -> usize {
        let documents = driver.session().documents();
        documents.map(|it| it.mentions().counts().proposed).sum()
    };
    // Some of what the list has tagged is taken away again.
    for _ in 0..6 {
        driver.press("Tab");
        driver.press("Delete");
    }
    let before = driver.session().revision();
    driver.press("Ctrl+G");
    driver.settle();
    assert!(driver.session().revision() > before, "{}", driver.notice());
    assert!(proposed(&driver) > 0);
    assert!(driver.notice().contains("roposed"), "{}", driver.notice());
    driver.press("Ctrl+Z");
    driver.settle();
    assert_eq!(proposed(&driver), 0);
}

#[test]
fn what_is_asked_for_while_a_worker_tags_many_places_comes_after_it() {
    let home = tempfile::tempdir().expect("a folder");
    let long = "Kolvar kauft und verkauft.\n".repeat(900);
    let mut driver = start_with(home.path(), &[("de.txt", &long)]);
    driver.press("S");
    driver.harness.get_by_label("Tag 899 places");
    driver.press("Enter");
    assert_eq!(tagged(&driver).len(), 900);
    assert!(driver.notice().contains("899"), "{}", driver.notice());
    // Taken back and repeated, then taken back by keys pressed before it was done.
    driver.press("Ctrl+Z");
    assert_eq!(tagged(&driver), ["Kolvar"]);
    driver.press("S");
    let (harness, ctrl) = (&driver.harness, egui::Modifiers::CTRL);
    harness.key_press(egui::Key::Enter);
    harness.key_press_modifiers(ctrl | egui::Modifiers::COMMAND, egui::Key::Z);
    driver.settle();
    assert_eq!(tagged(&driver), ["Kolvar"]);
    assert_eq!(driver.session().entities().count(), 0);
    driver.press("Ctrl+Shift+Z");
    assert_eq!(tagged(&driver).len(), 900);
}

const ITALIAN: &str = "La società Kolvar compra Briskel. Per Kolvar è una svolta, dice Ilse \
    Brandwein. Con Prova Due Tinda Briskel cresce.\n";

/// The words that are asked of.
fn asked(driver: &Driver) -> Option<String> {
    let Some(Dialog::Spread(dialog)) = driver.app().dialog() else {
        return None;
    };
    let (document, range) = dialog.words()?;
    let text = driver.by_id(document).text().as_str();
    range.slice(text).map(str::to_owned)
}

#[test]
fn names_are_gone_through_with_one_key_each() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start_with(home.path(), &[("it.txt", ITALIAN)]);
    driver.press("Ctrl+Z");
    driver.press("F");
    driver.press("S");
    assert_eq!(asked(&driver).as_deref(), Some("Kolvar"));
    driver.press("1");
    assert_eq!(asked(&driver).as_deref(), Some("Briskel"));
    // Passed over, it does not come again, here or further down.
    driver.press("F");
    assert_eq!(asked(&driver).as_deref(), Some("Ilse Brandwein"));
    driver.press("2");
    assert_eq!(asked(&driver).as_deref(), Some("Prova Due Tinda Briskel"));
    // Its edges are moved by the keys that move those of a mention.
    driver.press("Shift+B");
    driver.press("Shift+B");
    driver.press("Shift+W");
    assert_eq!(asked(&driver).as_deref(), Some("Tinda"));
    driver.press("3");
    let mut got = tagged(&driver);
    got.sort();
    assert_eq!(got, ["Ilse Brandwein+", "Kolvar+", "Kolvar+", "Tinda+"]);
    assert_eq!(asked(&driver).as_deref(), Some("Prova Due"));
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
    assert_eq!(driver.session().entities().count(), 3);
}

#[test]
fn a_session_is_closed_after_what_a_worker_still_tags() {
    let home = tempfile::tempdir().expect("a folder");
    let long = "Kolvar kauft und verkauft.\n".repeat(900);
    let mut driver = start_with(home.path(), &[("de.txt", &long)]);
    driver.press("S");
    let (harness, keys) = (&driver.harness, egui::Modifiers::CTRL);
    harness.key_press(egui::Key::Enter);
    let keys = keys | egui::Modifiers::COMMAND | egui::Modifiers::SHIFT;
    harness.key_press_modifiers(keys, egui::Key::W);
    driver.settle();
    assert!(driver.app().desk().is_none(), "it is closed");
    let session = home.path().join("session");
    let driver = Driver::start(&home.path().join("config"), Some(&session));
    assert_eq!(tagged(&driver).len(), 900);
}

/// Selects the nth place of the German article that says so.
fn select(driver: &mut Driver, words: &str, nth: usize) {
    let places = GERMAN.match_indices(words);
    let start = places.map(|(at, _)| at).nth(nth).expect("it says so");
    let range = TextRange::from_range(start..start + words.len()).expect("not empty");
    driver.select(range);
}

#[test]
fn what_stands_in_the_way_is_said_place_by_place() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    select(&mut driver, "Kolvar", 1);
    driver.press("1");
    driver.press("Backspace");
    select(&mut driver, "Im Kolvarhaus brennt Licht.", 0);
    driver.press("O");
    select(&mut driver, "Kolvar Mare", 0);
    driver.press("3");
    select(&mut driver, "Kolvar", 0);
    driver.press("S");
    for remark in ["Rejected there", "Left out", "Overlaps “Kolvar Mare”"] {
        let found = driver.harness.query_all_by_label_contains(remark);
        assert!(found.count() > 0, "{remark}");
    }
    // None of them is tagged unless somebody ticks it.
    driver.press("Enter");
    let document = driver.document("de.txt");
    let mut mentions = document.mentions().iter();
    assert!(mentions.any(|it| it.status == Status::Rejected));
    let house = GERMAN.find("Kolvarhaus").expect("it says so");
    let mut mentions = document.mentions().iter();
    assert!(mentions.all(|it| it.ranges.start().to_usize() != house));
}

#[test]
fn full_width_is_another_name_where_that_is_asked() {
    let home = tempfile::tempdir().expect("a folder");
    let text = "Kolvar kauft. Ｋｏｌｖａｒ schweigt. Und Kolvar lacht.\n";
    let mut driver = start_with(home.path(), &[("de.txt", text)]);
    driver.press("S");
    driver.harness.get_by_label("Tag 2 places");
    driver.click("Ignore width");
    driver.harness.get_by_label("Tag one place");
}
