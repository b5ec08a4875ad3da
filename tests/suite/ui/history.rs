//! The history by its dialog: long, searched, gone through.

use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::{Action, DocumentAction, Import, ImportAs, Input, Tag},
    model::{Report, Status},
    task::Progress,
    text::Fold,
    workspace::Workspace,
};

use super::driver::Driver;

/// A session whose title was changed so often; each title is the number of its change.
fn renamed(home: &Path, times: usize) -> PathBuf {
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "0".to_owned(), Vec::new()).expect("a session");
    for n in 1..=times {
        let by = if n % 10 == 0 { "Ben" } else { "Ada" };
        workspace.set_by(by).expect("a reviewer");
        let action = Action::Document(DocumentAction::RenameSession {
            title: format!("title {n}."),
        });
        let done = action.run(&mut workspace, &mut Report::new(), &Progress::default());
        done.expect("renamed");
    }
    workspace.close().expect("closed");
    folder
}

fn start(home: &Path, times: usize) -> Driver {
    let session = renamed(home, times);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    driver.press("Ctrl+H");
    driver
}

fn title(driver: &Driver) -> &str {
    &driver.session().info().title
}

fn lines(driver: &Driver) -> usize {
    driver
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .count()
}

#[test]
fn enter_goes_back_and_forth_and_says_so_before() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), 6);
    assert_eq!(title(&driver), "title 6.");
    driver.harness.get_by_label("This is where you are");
    for _ in 0..3 {
        driver.press("Down");
    }
    driver
        .harness
        .get_by_label("Go back to here: undoes 3 changes");
    driver.press("Enter");
    assert_eq!(title(&driver), "title 3.");
    driver.harness.get_by_label("This is where you are");
    driver.press("Up");
    driver
        .harness
        .get_by_label("Go forth to here: redoes one change");
    driver.click("Go here");
    assert_eq!(title(&driver), "title 4.");
    driver.click("Undo everything");
    assert_eq!(title(&driver), "0");
}

#[test]
fn ten_thousand_changes_are_listed_by_the_page_and_searched() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), 10_000);
    assert!((4..60).contains(&lines(&driver)), "{}", lines(&driver));
    driver.type_text("title 4321.");
    // A frame searches for a few milliseconds.
    let since = std::time::Instant::now();
    while driver.harness.query_by_label("Searching…").is_some() || lines(&driver) != 1 {
        driver.harness.step();
        assert!(since.elapsed().as_secs() < 60, "{} lines", lines(&driver));
    }
    driver.press("Enter");
    assert_eq!(title(&driver), "title 4321.");
}

#[test]
fn one_persons_changes_alone() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), 20);
    driver.click("Whose changes");
    driver
        .harness
        .get_by_role_and_label(Role::Button, "Ben")
        .click();
    driver.settle();
    // Two renames, and being added as a reviewer bears no name or the own one.
    let found = lines(&driver);
    assert!((2..=3).contains(&found), "{found}");
}

/// An article in which a list finds more than a thousand names.
fn long(home: &Path) -> PathBuf {
    let folder = home.join("session");
    let (text, names) = (home.join("long.txt"), home.join("names.csv"));
    std::fs::write(&text, "Kolvar kauft Tindavel.\n".repeat(900)).expect("room");
    let list = "label,entity,form\ncompany,Kolvar,Kolvar\nproduct,Tindavel,Tindavel\n";
    std::fs::write(&names, list).expect("room");
    let mut workspace = Workspace::create(&folder, "L".to_owned(), Vec::new()).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let import = Action::Import(Import {
        files: vec![Input::Path(text)],
        language: None,
        encoding: None,
        files_are: ImportAs::default(),
    });
    let tag = Action::Tag(Tag {
        names: Input::Path(names),
        status: Status::Proposed,
        fold: Fold::default(),
    });
    for action in [import, tag] {
        let done = action.run(&mut workspace, &mut Report::new(), &Progress::default());
        done.expect("done");
    }
    workspace.close().expect("closed");
    folder
}

fn mentions(driver: &Driver) -> usize {
    driver
        .session()
        .documents()
        .map(|d| d.mentions().len())
        .sum()
}

#[test]
fn a_step_of_many_edits_is_read_from_the_journal_and_taken_back() {
    let home = tempfile::tempdir().expect("a folder");
    let session = long(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    assert_eq!(mentions(&driver), 1800);
    let desk = driver.app().desk().expect("open");
    let history = desk.workspace().expect("open").history();
    let step = history.done().last().expect("tagged");
    assert!(step.is_large() && step.group().is_none(), "kept in memory");
    assert!(step.edits >= 1800);
    driver.press("Ctrl+Z");
    driver.settle();
    assert_eq!(mentions(&driver), 0);
    driver.press("Ctrl+Shift+Z");
    driver.settle();
    assert_eq!(mentions(&driver), 1800);
    // Both at once: the second is not forgotten over the first.
    driver.press_often("Ctrl+Z", 2);
    driver.settle();
    assert_eq!(driver.session().documents().count(), 0);
    driver.press("Ctrl+Shift+Z");
    driver.settle();
    assert_eq!(
        (driver.session().documents().count(), mentions(&driver)),
        (1, 0)
    );
}

#[test]
fn a_step_whose_journal_is_gone_says_so_and_changes_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let session = long(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    let journal = std::fs::read_to_string(session.join("journal.ron")).expect("a journal");
    let lines = journal.lines().filter(|line| !line.contains("TagByList"));
    let without: String = lines.map(|line| format!("{line}\n")).collect();
    assert!(without.len() < journal.len());
    std::fs::write(session.join("journal.ron"), without).expect("room");
    driver.press("Ctrl+Z");
    driver.settle();
    assert_eq!(mentions(&driver), 1800);
    assert!(
        driver.notice().contains("no journal"),
        "{}",
        driver.notice()
    );
}
