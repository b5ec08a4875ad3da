//! The path field: what does not fit is said beside it, Tab goes on with a path.

use egui_kittest::kittest::Queryable as _;
use glossator::ui::dialogs::Dialog;

use super::driver::{Driver, sample};

#[test]
fn a_folder_without_a_session_is_refused_with_advice() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = Driver::start(&home.path().join("config"), None);
    driver.press("Ctrl+O");
    driver.answer_path(&home.path().to_string_lossy());
    let told = driver
        .harness
        .query_by_label_contains("There is no session in this folder");
    assert!(told.is_some());
    assert!(matches!(driver.app().dialog(), Some(Dialog::Path(_))));
    assert!(driver.app().desk().is_none());
}

#[test]
fn tab_completes_and_enter_opens() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), None);
    driver.press("Ctrl+O");
    let begun = session.to_string_lossy();
    driver.type_text(begun.strip_suffix("ion").expect("it is called session"));
    driver.press("Tab");
    driver.press("Enter");
    assert_eq!(driver.session().listed().len(), 4);
}

#[test]
fn enter_waits_until_it_is_known_whether_the_path_fits() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), None);
    driver.press("Ctrl+O");
    // Typed and entered before any worker can have looked.
    let path = session.to_string_lossy().into_owned();
    driver.harness.event(egui::Event::Text(path));
    driver.harness.key_press(egui::Key::Enter);
    driver.settle();
    assert_eq!(driver.session().listed().len(), 4);
}
