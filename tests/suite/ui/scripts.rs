//! A text in a script no face has: the reader says so, and what to install.

use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::Input,
    ui::intent::{ImportRequest, Intent},
};

use super::driver::{Driver, sample};

const SAID: &str = "No typeface on this computer has Khmer.";

/// Reads a text in and shows it.
fn show(driver: &mut Driver, home: &std::path::Path, name: &str, text: &str) {
    let path = home.join(name);
    std::fs::write(&path, text).expect("it is written");
    let request = ImportRequest {
        files: vec![Input::Path(path)],
        ..ImportRequest::default()
    };
    driver.harness.state_mut().send(Intent::Import(request));
    driver.settle();
}

fn said(driver: &Driver) -> bool {
    driver.harness.query_by_label(SAID).is_some()
}

#[test]
fn a_script_without_a_face_is_named_until_it_is_hidden() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    assert!(!said(&driver), "the sample has none");
    show(
        &mut driver,
        home.path(),
        "port.txt",
        "Der Hafen Żółw wächst.\n",
    );
    assert!(!said(&driver));
    show(
        &mut driver,
        home.path(),
        "khmer.txt",
        "Der Hafen ក្រុមហ៊ុនទូកមាស wächst.\n",
    );
    assert!(said(&driver));
    let advice = driver.harness.query_by_label_contains("Noto Sans Khmer");
    assert!(advice.is_some());

    driver.click("Hide until the next start");
    assert!(!said(&driver));
    show(&mut driver, home.path(), "again.txt", "ទូកមាស នៅថ្ងៃ\n");
    assert!(!said(&driver), "it is not said again");
    // Another script is.
    show(&mut driver, home.path(), "thai.txt", "เรือทอง ทูก\n");
    let thai = driver
        .harness
        .query_by_label("No typeface on this computer has Thai.");
    assert!(thai.is_some());
}
