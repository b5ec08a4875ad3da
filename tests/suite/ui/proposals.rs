//! Proposals reviewed name by name; their sources switched; lists added and looked at.

use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{Action, Import, ImportAs, Input, command::Command, propose::Source},
    model::{Report, Status},
    task::Progress,
    ui::{dialogs::Dialog, intent::Intent},
    workspace::Workspace,
};

use super::driver::Driver;

const ONE: &str = "Kolvar kauft Briskel. Kolvar lacht, Briskel nicht. Auch Tharn kommt.\n";
const TWO: &str = "Von Kolvar hört man viel, von Tharn wenig.\n";
const LIST: &str = "name;label;id\nKolvar;company;Q1\nBriskel;company;Q2\nTharn;person;Q3\n";

fn start(home: &Path) -> Driver {
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "S".to_owned(), Vec::new()).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let files = [("one.txt", ONE), ("two.txt", TWO)].map(|(name, text)| {
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
    std::fs::write(home.join("Firmen.csv"), LIST).expect("room");
    let mut driver = Driver::start(&home.join("config"), Some(&folder));
    driver
        .harness
        .state_mut()
        .send(Intent::SetReviewer("Ada".to_owned()));
    driver.settle();
    driver
}

/// With the list added through its dialogs, and everything proposed.
fn proposed(home: &Path) -> Driver {
    let mut driver = start(home);
    driver.press("Ctrl+Shift+N");
    driver.click("Add a list…");
    driver.answer_path(&home.join("Firmen.csv").to_string_lossy());
    assert!(matches!(driver.app().dialog(), Some(Dialog::AddList(_))));
    driver.click("Add list");
    driver.settle();
    assert!(matches!(driver.app().dialog(), Some(Dialog::Lists(_))));
    driver.press("Escape");
    driver.press("Ctrl+G");
    driver.settle();
    driver
}

fn count(driver: &Driver, status: Status) -> usize {
    let documents = driver.session().documents();
    let counts = documents.map(|document| document.mentions().counts());
    let of = |counts: glossator::model::Counts| match status {
        Status::Confirmed => counts.confirmed,
        Status::Proposed => counts.proposed,
        Status::InQuestion => counts.in_question,
        Status::Rejected => counts.rejected,
    };
    counts.map(of).sum()
}

fn rows(driver: &Driver) -> Vec<String> {
    let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    let names = rows.filter_map(|row| row.accesskit_node().label());
    names.filter(|name| name.contains("place")).collect()
}

fn review(driver: &mut Driver) {
    driver.press("Ctrl+Shift+G");
    driver.settle();
    assert!(matches!(driver.app().dialog(), Some(Dialog::Proposals(_))));
}

#[test]
fn a_list_is_added_and_its_names_are_accepted_row_by_row() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    assert_eq!(driver.session().lists().count(), 1);
    assert_eq!(count(&driver, Status::Proposed), 7);
    review(&mut driver);
    let want = [
        "Company · List “Firmen” · 5 places",
        "Kolvar, 3 places",
        "Briskel, 2 places",
        "Person · List “Firmen” · 2 places",
        "Tharn, 2 places",
    ];
    assert_eq!(rows(&driver), want);
    // The keys are at the first name. Two of its places have not been seen: they are shown.
    driver.harness.get_by_label("shows 3 places");
    driver.press("Enter");
    driver.settle();
    assert_eq!(count(&driver, Status::Confirmed), 0);
    let places = driver.harness.query_all_by_role(Role::ListBoxOption);
    let of_kolvar =
        |it: &egui_kittest::Node<'_>| it.accesskit_node().label() == Some("Kolvar".into());
    assert_eq!(places.filter(of_kolvar).count(), 3);
    driver.harness.get_by_label("accepts 3");
    driver.press("Enter");
    driver.settle();
    assert_eq!(count(&driver, Status::Confirmed), 3);
    let kolvar = driver
        .session()
        .entities()
        .next()
        .expect("made of its entry");
    assert_eq!(
        (kolvar.name.as_str(), kolvar.external_id.as_str()),
        ("Kolvar", "Q1")
    );
    // The next is at hand: one of its places is unticked, the rest rejected.
    driver.press("Right");
    driver.press("Down");
    driver.press("Space");
    driver.press("Up");
    driver.press("Backspace");
    driver.settle();
    assert_eq!(count(&driver, Status::Rejected), 1);
    assert_eq!(count(&driver, Status::Proposed), 3);
    // One step each, and the dialog follows what undo brings back.
    driver.press("Ctrl+Z");
    driver.settle();
    assert_eq!(count(&driver, Status::Rejected), 0);
    driver.press("Ctrl+Z");
    driver.settle();
    assert_eq!(count(&driver, Status::Confirmed), 0);
    assert_eq!(driver.session().entities().count(), 0);
    assert_eq!(rows(&driver).len(), 5);
}

#[test]
fn a_group_is_accepted_by_its_heading_and_a_digit_gives_another_label() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    review(&mut driver);
    driver.press("Home");
    // Three of its places have not been seen: they are shown.
    driver
        .harness
        .get_by_label("3 places have not been looked at");
    driver.press("Enter");
    driver.settle();
    assert_eq!(count(&driver, Status::Confirmed), 0);
    let unread = "places have not been looked at";
    assert!(driver.harness.query_by_label_contains(unread).is_none());
    driver.press("Enter");
    driver.settle();
    assert_eq!(count(&driver, Status::Confirmed), 5);
    // Its places are shown before they are accepted; folded again they have been seen.
    driver.press("3");
    driver.settle();
    assert_eq!(count(&driver, Status::Confirmed), 5);
    driver.press("Left");
    driver.harness.get_by_label("accepts 2");
    driver.press("3");
    driver.settle();
    assert_eq!(count(&driver, Status::Confirmed), 7);
    let documents = driver.session().documents();
    let products = documents
        .flat_map(|document| document.mentions().iter().cloned().collect::<Vec<_>>())
        .filter(|mention| mention.label.as_str() == "product");
    assert_eq!(products.count(), 2);
    assert!(rows(&driver).is_empty());
    driver.harness.get_by_label_contains("Nothing is waiting");
}

#[test]
fn keys_of_ones_own_decide_in_the_review_too() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    driver.harness.state_mut().send(Intent::set(|settings| {
        let own = vec!["Y".to_owned()];
        settings.keys.insert(Command::Reject.id().to_owned(), own);
    }));
    driver.settle();
    review(&mut driver);
    driver.press("Y");
    driver.settle();
    assert_eq!(count(&driver, Status::Rejected), 3);
    driver.press("Q");
    driver.settle();
    assert_eq!(count(&driver, Status::InQuestion), 2);
    // The usual key does it still.
    driver.press("Backspace");
    driver.settle();
    assert_eq!(count(&driver, Status::Rejected), 5);
    driver.press("Ctrl+Z");
    driver.settle();
    assert_eq!(count(&driver, Status::Rejected), 3);
}

#[test]
fn a_source_that_is_switched_off_takes_its_proposals_and_proposes_no_more() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    review(&mut driver);
    driver.click("List “Firmen”");
    driver.settle();
    assert_eq!(count(&driver, Status::Proposed), 0);
    let list = driver.session().lists().next().expect("it is kept").id;
    assert_eq!(Source::List(list).is_on(driver.session()), Some(false));
    driver.click("Propose now");
    driver.settle();
    assert_eq!(count(&driver, Status::Proposed), 0);
    driver.press("Ctrl+Z");
    driver.settle();
    assert_eq!(count(&driver, Status::Proposed), 7);
}

#[test]
fn the_inspector_tells_why_a_mention_was_proposed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    driver.press("Ctrl+Home");
    driver.press("P");
    driver
        .harness
        .get_by_label_contains("From the list “Firmen”: Kolvar");
    driver.press("Enter");
    driver.settle();
    driver.press("P");
    driver
        .harness
        .get_by_label_contains("From the list “Firmen”: Briskel");
}

#[test]
fn lists_and_switches_survive_closing_and_a_list_goes_with_its_proposals() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    driver.press("Ctrl+Shift+N");
    driver.settle();
    driver
        .harness
        .get_by_label_contains("Firmen, 3 entries · proposed 7 times");
    driver.press("Space");
    driver.settle();
    assert_eq!(count(&driver, Status::Proposed), 0);
    driver.press("Escape");
    driver.press("Ctrl+Shift+W");
    driver.settle();
    let folder: PathBuf = home.path().join("session");
    driver.harness.state_mut().send(Intent::Open(folder));
    driver.settle();
    let list = driver
        .session()
        .lists()
        .next()
        .expect("it was kept")
        .clone();
    assert!(list.off);
    assert_eq!(driver.session().entry_count(list.id), 3);
    driver.press("Ctrl+Shift+N");
    driver.press("Space");
    driver.settle();
    driver.press("Delete");
    driver.settle();
    assert_eq!(driver.session().lists().count(), 0);
    driver.press("Ctrl+Z");
    driver.settle();
    assert_eq!(driver.session().entry_count(list.id), 3);
}

#[test]
fn a_proposal_that_was_removed_is_not_made_again() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    let before = count(&driver, Status::Proposed);
    driver.press("Ctrl+Home");
    driver.press("P");
    driver.press("Delete");
    assert_eq!(count(&driver, Status::Proposed), before - 1);
    assert_eq!(count(&driver, Status::Rejected), 1);
    driver.press("Ctrl+G");
    driver.settle();
    assert_eq!(count(&driver, Status::Proposed), before - 1);
}

#[test]
fn entities_are_saved_as_a_list_that_can_be_read_again() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    review(&mut driver);
    driver.press("Home");
    driver.press("Enter");
    driver.press("Enter");
    driver.settle();
    driver.press("Escape");
    driver
        .harness
        .state_mut()
        .send(Intent::Command(Command::SaveEntities));
    driver.settle();
    let to = home.path().join("out.csv");
    // In place of the name that is offered.
    driver.press("Ctrl+A");
    driver.answer_path(&to.to_string_lossy());
    driver.settle();
    let text = std::fs::read_to_string(to).unwrap_or_else(|_| panic!("{}", driver.notice()));
    assert!(text.contains("company,Kolvar,,,,Q1"), "{text}");
}

#[test]
fn learning_goes_on_in_the_background_and_changes_nothing_before_it_is_asked() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("session");
    let mut workspace = Workspace::create(&folder, "S".to_owned(), Vec::new()).expect("a session");
    let sentence =
        |name: &str| format!("Die\tO\n{name}\tB-company\nAG\tI-company\nwächst\tO\n.\tO\n\n");
    let names = [
        "Knarrup",
        "Velsing",
        "Ostrel",
        "Drimmel",
        "Plinsel",
        "Tharn",
        "Orbis",
        "Melben",
        "Kolvar",
        "Briskel",
        "Nimbrecht",
        "Hollerbek",
    ];
    let learned: String = names.map(sentence).concat();
    for (name, text, files_are) in [
        (
            "a.conll",
            learned.as_str(),
            ImportAs::Format("conll".to_owned()),
        ),
        ("b.txt", "Die Harwitz AG wächst.\n", ImportAs::Text),
    ] {
        let path = home.path().join(name);
        std::fs::write(&path, text).expect("room");
        let import = Action::Import(Import {
            files: vec![Input::Path(path)],
            language: None,
            encoding: None,
            files_are,
        });
        let done = import.run(&mut workspace, &mut Report::new(), &Progress::default());
        done.expect("imported");
    }
    workspace.close().expect("closed");
    let mut driver = Driver::start(&home.path().join("config"), Some(&folder));
    let revision = driver.session().revision();
    // The window's own clock: each step is a part of a second.
    for _ in 0..200 {
        driver.harness.step();
    }
    driver.settle();
    assert_eq!(driver.session().revision(), revision);
    driver.harness.get_by_label("One new proposal: Ctrl+G");
    driver.press("Ctrl+G");
    driver.settle();
    assert_eq!(count(&driver, Status::Proposed), 1);
    assert!(
        driver
            .harness
            .query_by_label("One new proposal: Ctrl+G")
            .is_none()
    );
}

#[test]
fn a_name_is_accepted_with_a_label_that_is_found_by_typing() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = proposed(home.path());
    review(&mut driver);
    driver.press("T");
    // Not before its places were shown.
    assert!(
        driver
            .harness
            .query_by_label("Label for 3 places")
            .is_none()
    );
    driver.press("T");
    driver.harness.get_by_label("Label for 3 places");
    // Left by Escape, the list has the keys again.
    driver.press("Escape");
    assert!(
        driver
            .harness
            .query_by_label("Label for 3 places")
            .is_none()
    );
    assert!(matches!(driver.app().dialog(), Some(Dialog::Proposals(_))));
    driver.press("T");
    driver.type_text("prod");
    driver.press("Enter");
    driver.settle();
    let documents = driver.session().documents();
    let products = documents
        .flat_map(|document| document.mentions().iter().cloned().collect::<Vec<_>>())
        .filter(|mention| mention.label.as_str() == "product");
    assert_eq!(products.count(), 3);
    assert_eq!(count(&driver, Status::Confirmed), 3);
    // Briskel is at hand.
    driver.press("Backspace");
    driver.settle();
    assert_eq!(count(&driver, Status::Rejected), 2);
}
