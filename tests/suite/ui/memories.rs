//! Translation memories in the window, by key: added from a file, switched, changed, removed.

use std::path::Path;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    model::KeptMemory,
    ui::{dialogs::Dialog, intent::Intent},
};

use super::driver::{Driver, sample};

const TMX: &str = "<tmx version=\"1.4\"><header/><body>\
    <tu><tuv xml:lang=\"de\"><seg>Es regnet.</seg></tuv>\
    <tuv xml:lang=\"en\"><seg>It is raining.</seg></tuv></tu>\
    <tu><tuv xml:lang=\"de\"><seg>Es schneit.</seg></tuv>\
    <tuv xml:lang=\"en\"><seg>It is snowing.</seg></tuv></tu></body></tmx>";

fn start(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    // The name is asked once; nothing here is about it.
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver
}

fn memories(driver: &Driver) -> Vec<KeptMemory> {
    driver.session().memories().cloned().collect()
}

fn rows(driver: &Driver) -> Vec<String> {
    let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    rows.filter_map(|row| row.accesskit_node().label())
        .filter(|label| label.contains("penalty"))
        .collect()
}

/// Adds the file with a penalty.
fn add(driver: &mut Driver, home: &Path, penalty: &str) {
    let file = home.join("weather.tmx");
    std::fs::write(&file, TMX).expect("written");
    driver.press("Ctrl+Shift+O");
    driver.press("Insert");
    driver.answer_path(&file.to_string_lossy());
    assert!(matches!(driver.app().dialog(), Some(Dialog::AddMemory(_))));
    assert!(
        memories(driver).is_empty(),
        "nothing before the person says so"
    );
    driver.press("Ctrl+A");
    driver.type_text(penalty);
    driver.press("Enter");
}

#[test]
fn a_memory_is_added_switched_changed_and_removed_and_each_is_taken_back() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    add(&mut driver, home.path(), "10");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Memories(_))));
    assert_eq!(
        rows(&driver),
        ["weather, 2 units · German and English · penalty 10"]
    );
    driver.press("Space");
    assert!(memories(&driver)[0].off);
    assert!(rows(&driver)[0].ends_with("switched off"));
    driver.press("Space");
    assert!(!memories(&driver)[0].off);
    // Enter leads to its name, Tab to its penalty.
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.type_text("Rain");
    driver.press("Tab");
    driver.press("Ctrl+A");
    driver.type_text("101");
    driver.press("Enter");
    let said = driver
        .harness
        .query_all_by_label_contains("whole number from 0 to 100");
    assert_eq!(said.count(), 1);
    assert_eq!(memories(&driver)[0].name, "weather");
    // The field has the keys again.
    driver.press("Ctrl+A");
    driver.type_text("5");
    driver.press("Enter");
    let memory = &memories(&driver)[0];
    assert_eq!((memory.name.as_str(), memory.penalty), ("Rain", 5));
    assert!(driver.notice().contains("Rain"), "{}", driver.notice());
    driver.press("Delete");
    assert!(memories(&driver).is_empty());
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
    driver.press("Ctrl+Z");
    assert_eq!(memories(&driver)[0].name, "Rain");
    driver.press("Ctrl+Z");
    assert_eq!(memories(&driver)[0].penalty, 10);
}

#[test]
fn a_broken_file_is_told_of_and_changes_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let file = home.path().join("broken.tmx");
    std::fs::write(&file, "<tmx version=\"1.4\"><header/><body></body></tmx>").expect("written");
    driver.press("Ctrl+Shift+O");
    driver.press("Insert");
    driver.answer_path(&file.to_string_lossy());
    assert!(
        driver.notice().contains("broken.tmx"),
        "{}",
        driver.notice()
    );
    assert!(memories(&driver).is_empty());
    assert!(matches!(driver.app().dialog(), Some(Dialog::Memories(_))));
}

#[test]
fn escape_takes_back_what_was_typed_before_it_closes() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    add(&mut driver, home.path(), "0");
    driver.press("Enter");
    driver.type_text("X");
    driver.press("Escape");
    assert!(driver.app().dialog().is_some());
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
    assert_eq!(memories(&driver)[0].name, "weather");
}
