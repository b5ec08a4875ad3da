//! The history by its dialog: long, searched, gone through.

use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::{Action, DocumentAction},
    model::Report,
    task::Progress,
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
