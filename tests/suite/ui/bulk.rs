//! What is ticked in a list is changed by palette, menu and mouse; filters by date.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{Action, DocumentAction, Import, ImportAs, Input},
    l10n::UiLanguage,
    model::{Report, Status},
    task::Progress,
    ui::intent::Intent,
    workspace::Workspace,
};

use super::driver::Driver;

const GERMAN: &str = "Kolvar kauft Briskel.\nDie Führung von Kolvar schweigt, sagt Ada Lund.\n";
const ENGLISH: &str = "Briskel sleeps while Kolvar grows.\n";

/// Two articles with the search open, all three places of Kolvar tagged and at hand.
fn start(language: UiLanguage, home: &std::path::Path) -> Driver {
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "S".to_owned(), Vec::new()).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let files = [("de.txt", GERMAN), ("en.txt", ENGLISH)].map(|(name, text)| {
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
    driver
        .harness
        .state_mut()
        .send(Intent::SetReviewer("Ada".to_owned()));
    driver.settle();
    driver.press("Ctrl+Shift+F");
    driver.type_text("kolvar");
    driver.press("Down");
    driver.press("Ctrl+A");
    driver.press("1");
    assert_eq!(statuses(&driver), [Status::Confirmed; 3]);
    driver
}

fn statuses(driver: &Driver) -> Vec<Status> {
    let documents = driver.session().documents();
    let mentions = documents.flat_map(|it| it.mentions().iter().map(|it| it.status));
    mentions.collect()
}

fn steps(driver: &Driver) -> usize {
    let desk = driver.app().desk().expect("a session is open");
    desk.workspace().expect("all there").history().done().len()
}

/// Gives a command by the palette.
fn palette(driver: &mut Driver, words: &str) {
    driver.press("Ctrl+K");
    driver.type_text(words);
    driver.press("Enter");
    driver.settle();
}

/// What bears a name that begins so.
fn beginning<'d>(driver: &'d Driver, role: Role, words: &str) -> egui_kittest::Node<'d> {
    let mut all = driver.harness.query_all_by_role(role);
    let begins = |one: &egui_kittest::Node<'_>| {
        let label = one.accesskit_node().label();
        label.is_some_and(|label| label.starts_with(words))
    };
    all.find(begins).expect("it is there")
}

/// Chooses from the menu of the first hit that begins so.
fn by_menu(driver: &mut Driver, hit: &str, words: &str) {
    beginning(driver, Role::ListBoxOption, hit).click_secondary();
    driver.settle();
    beginning(driver, Role::Button, words).click();
    driver.settle();
}

#[test]
fn the_palette_acts_on_the_hits_that_are_ticked() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(UiLanguage::English, home.path());
    let before = steps(&driver);
    palette(&mut driver, "reject mention");
    assert_eq!(
        statuses(&driver),
        [Status::Rejected; 3],
        "{}",
        driver.notice()
    );
    assert_eq!(steps(&driver), before + 1);
    // The list has the keys again, and what was ticked still is.
    driver.press("C");
    assert_eq!(statuses(&driver), [Status::Confirmed; 3]);
    // In the reader the same command is for the mention at the caret.
    driver.press("Enter");
    palette(&mut driver, "reject mention");
    let rejected = statuses(&driver).into_iter();
    assert_eq!(rejected.filter(|it| *it == Status::Rejected).count(), 1);
}

#[test]
fn a_hit_has_a_menu_that_does_what_the_keys_do() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(UiLanguage::English, home.path());
    // None is ticked: the row under the pointer is meant.
    driver.press("Ctrl+A");
    by_menu(&mut driver, "Kolvar", "Rejected");
    let rejected = |driver: &Driver| {
        let all = statuses(driver).into_iter();
        all.filter(|it| *it == Status::Rejected).count()
    };
    assert_eq!(rejected(&driver), 1);
    driver.press("Ctrl+A");
    by_menu(&mut driver, "Kolvar", "Label as “Person”");
    let documents = driver.session().documents();
    let mut mentions = documents.flat_map(|it| it.mentions().iter());
    assert!(mentions.all(|it| it.label.as_str() == "person"));
}

#[test]
fn the_palette_acts_on_the_rows_of_a_table() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(UiLanguage::English, home.path());
    driver.press("Ctrl+T");
    driver.press("Space");
    driver.press("Space");
    palette(&mut driver, "question");
    let asked = statuses(&driver).into_iter();
    assert_eq!(asked.filter(|it| *it == Status::InQuestion).count(), 2);
}

#[test]
fn words_of_the_line_are_said_with_what_they_mean() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(UiLanguage::German, home.path());
    driver.press("Ctrl+Shift+F");
    driver.press("Delete");
    driver.type_text("lable:x");
    driver.harness.get_by_label_contains("entity (Entität)");
    driver.press("Ctrl+A");
    driver.press("Delete");
    driver.type_text("attr:farbe");
    driver
        .harness
        .get_by_label_contains("Kein Attribut heißt »farbe«");
}

#[test]
fn the_table_of_mentions_is_narrowed_by_the_year() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(UiLanguage::English, home.path());
    let german = driver.document("de.txt");
    let (document, mut metadata) = (german.id, german.metadata().clone());
    let want = german.mentions().len();
    assert!(want > 0 && want < 3);
    metadata.published = "2021-05-03".parse().ok();
    let dated = DocumentAction::Metadata { document, metadata };
    let dated = Intent::Act(Action::Document(dated));
    driver.harness.state_mut().send(dated);
    driver.settle();
    let table = |driver: &Driver| {
        let desk = driver.app().desk().expect("a session is open");
        desk.dock.mentions.counts().0
    };
    driver.press("Ctrl+T");
    for (choice, rows) in [("2021", want), ("2021-05", want), ("No date", 3 - want)] {
        driver.click("Filter");
        driver.type_text(choice);
        let node = driver.harness.get_by_role_and_label(Role::CheckBox, choice);
        node.click();
        driver.settle();
        driver.press("Escape");
        assert_eq!(table(&driver), rows, "{choice}");
        driver.click(&format!("Remove “{choice}” from the filter"));
        assert_eq!(table(&driver), 3);
    }
}
