//! The main job through the window, on the real coverage: import, select, tag, undo,
//! relabel, reopen, export.

use std::collections::BTreeMap;

use glossator::model::{DocumentId, Ranges};

use super::{
    driver::Driver,
    gold::{LABELS, check_export, check_session, coverage, range},
};

#[test]
fn the_real_coverage_is_tagged_by_hand_and_reopened() {
    let Some((folder, wanted)) = coverage() else {
        eprintln!("SKIPPED: GLOSSATOR_COVERAGE is not set");
        return;
    };
    assert_eq!(wanted.len(), 150);
    let home = tempfile::tempdir().expect("a folder");
    let (config, session) = (home.path().join("config"), home.path().join("session"));
    let mut driver = Driver::start(&config, None);

    // A new session, by its menu's key.
    driver.press("Ctrl+N");
    driver.type_text("Kinvolk");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.answer_path(&session.to_string_lossy());
    assert_eq!(driver.session().info().title, "Kinvolk");

    // Its documents.
    let mut files: Vec<String> = wanted.iter().map(|w| w.file.clone()).collect();
    files.dedup();
    let paths: Vec<String> = files
        .iter()
        .map(|file| folder.join(file).to_string_lossy().into_owned())
        .collect();
    driver.press("Ctrl+I");
    driver.answer_path(&paths.join("; "));
    assert_eq!(driver.session().listed().len(), 3);
    let ids: BTreeMap<String, DocumentId> = files
        .iter()
        .map(|file| (file.clone(), driver.document(file).id))
        .collect();

    // Every mention with the mouse and a key; its entity with one more.
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let mut asked = false;
    for mention in &wanted {
        let id = ids[&mention.file];
        while driver.shown().id != id {
            driver.press("Ctrl+PageDown");
        }
        let range = range(&driver, id, mention.start, mention.end);
        driver.select(range);
        driver.press(["1", "2", "3"][mention.label]);
        if !asked {
            // Asked once, after the first thing done.
            driver.type_text("Ada");
            driver.press("Enter");
            asked = true;
        }
        let Some(entity) = &mention.entity else {
            continue;
        };
        if let Some(name) = known.get(entity) {
            driver.press("L");
            driver.type_text(name);
            driver.press("Enter");
            driver.press("Escape");
        } else {
            driver.press("N");
            let text = range.slice(driver.shown().text()).expect("in the text");
            known.insert(entity.clone(), text.to_owned());
        }
    }
    check_session(&driver, &wanted, &ids);

    // A mention relabelled, undone from another document.
    let first = &wanted[0];
    let home_of_first = ids[&first.file];
    while driver.shown().id != home_of_first {
        driver.press("Ctrl+PageDown");
    }
    let place = range(&driver, home_of_first, first.start, first.end);
    let (from, to) = (driver.place(place.start()), driver.place(place.end()));
    driver.click_at(from + (to - from) / 2.0, 1);
    driver.press(["2", "3", "1"][first.label]);
    let label = |driver: &Driver| {
        let ranges = Ranges::one(place);
        let found = driver.by_id(home_of_first).mentions().at(&ranges);
        found[0].label.to_string()
    };
    assert_eq!(label(&driver), LABELS[(first.label + 1) % 3]);
    driver.press("Ctrl+PageDown");
    assert_ne!(driver.shown().id, home_of_first);
    driver.press("Ctrl+Z");
    assert_eq!(
        driver.shown().id,
        home_of_first,
        "undo goes where it did something"
    );
    assert!(driver.notice().starts_with("Undone"), "{}", driver.notice());
    assert_eq!(label(&driver), LABELS[first.label]);

    // Closed and opened again: all is there, and undo goes on.
    driver.press("Ctrl+Shift+W");
    assert!(driver.app().desk().is_none());
    driver.press("Ctrl+O");
    driver.answer_path(&session.to_string_lossy());
    check_session(&driver, &wanted, &ids);
    driver.press("Ctrl+Shift+Z");
    assert_eq!(label(&driver), LABELS[(first.label + 1) % 3]);
    driver.press("Ctrl+Z");
    check_session(&driver, &wanted, &ids);

    // Out, and every gold mention is in it.
    let export = home.path().join("kinvolk.json");
    driver.press("Ctrl+E");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.answer_path(&export.to_string_lossy());
    check_export(&export, &wanted);
}
