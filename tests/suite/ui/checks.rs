//! What may be wrong with translations: listed, gone to, mended, marked as fine, by key.

use std::path::Path;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{action::TranslateAction, model::Segment, text::Language, ui::intent::Intent};

use super::driver::{Driver, sample};

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

fn segments(driver: &Driver) -> Vec<Segment> {
    driver.shown().segments(&english()).cloned().collect()
}

fn target(driver: &Driver, nth: usize) -> String {
    segments(driver)[nth].translation.text.clone()
}

/// Number of the segment and kind, of those listed.
fn found(driver: &Driver) -> Vec<(usize, &'static str)> {
    let desk = driver.app().desk().expect("a session is open");
    let rows = desk.dock.checks.rows().iter();
    rows.map(|row| (row.number, row.listed.fault.kind.id()))
        .collect()
}

fn of_kind(driver: &Driver, kind: &str) -> Vec<usize> {
    let found = found(driver).into_iter();
    found
        .filter(|(_, id)| *id == kind)
        .map(|(number, _)| number)
        .collect()
}

/// The German article, with two doubled spaces in its translation, and the page.
fn start(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    let document = driver.shown().id;
    let all = segments(&driver);
    for (nth, text) in [(1, "A  first one"), (2, "And  another one")] {
        let write = TranslateAction::Write {
            document,
            language: english(),
            segment: all[nth].id,
            text: text.to_owned(),
            mentions: Vec::new(),
            confirm: false,
        };
        driver.harness.state_mut().send(Intent::Act(write.into()));
        driver.settle();
    }
    driver.press("Ctrl+Shift+H");
    driver
}

/// Goes down to the row of a kind in a segment.
fn go(driver: &mut Driver, number: usize, kind: &str) {
    let at = found(driver).iter().position(|it| *it == (number, kind));
    driver.press("Home");
    for _ in 0..at.expect("it is listed") {
        driver.press("Down");
    }
}

#[test]
fn faults_are_listed_and_one_is_mended_and_taken_back() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    assert_eq!(of_kind(&driver, "doubled-space"), [2, 3]);
    let rows = driver.harness.query_all_by_role(Role::Row);
    let told = rows.filter_map(|row| row.accesskit_node().label());
    assert!(
        told.into_iter()
            .any(|row| row.contains("More than one space"))
    );
    go(&mut driver, 2, "doubled-space");
    driver.press("M");
    assert_eq!(target(&driver, 1), "A first one");
    assert_eq!(target(&driver, 2), "And  another one");
    assert_eq!(of_kind(&driver, "doubled-space"), [3]);
    driver.press("Ctrl+Z");
    assert_eq!(target(&driver, 1), "A  first one");
    assert_eq!(of_kind(&driver, "doubled-space"), [2, 3]);
}

#[test]
fn several_that_are_ticked_are_mended_in_one_step() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    for number in [2, 3] {
        go(&mut driver, number, "doubled-space");
        driver.press("Space");
    }
    driver.press("M");
    assert_eq!(target(&driver, 1), "A first one");
    assert_eq!(target(&driver, 2), "And another one");
    driver.press("Ctrl+Z");
    assert_eq!(target(&driver, 1), "A  first one");
    assert_eq!(target(&driver, 2), "And  another one");
}

#[test]
fn what_is_fine_is_not_listed_again() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    go(&mut driver, 3, "doubled-space");
    driver.press("F");
    assert_eq!(of_kind(&driver, "doubled-space"), [2]);
    let fine = &segments(&driver)[2].translation.fine;
    assert!(fine.contains("doubled-space"), "{fine:?}");
    driver.press("Ctrl+Z");
    assert_eq!(of_kind(&driver, "doubled-space"), [2, 3]);
}

#[test]
fn enter_goes_to_the_segment_to_be_typed_in() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    go(&mut driver, 3, "doubled-space");
    driver.press("Enter");
    let editor = driver.app().desk().and_then(|desk| desk.editor());
    let editor = editor.expect("it is being translated");
    assert_eq!(editor.place().0, 3);
    assert!(editor.is_typing());
    driver.type_text("!");
    driver.press("Alt+Up");
    assert!(target(&driver, 2).contains('!'));
}

#[test]
fn the_menu_of_a_row_does_what_the_keys_do() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    {
        let rows = driver.harness.query_all_by_role(Role::Row);
        let mut rows = rows.filter(|row| {
            let label = row.accesskit_node().label();
            label.is_some_and(|label| {
                label.contains("segment 2:") && label.contains("More than one space")
            })
        });
        rows.next().expect("a row").click_secondary();
    }
    driver.settle();
    driver
        .harness
        .get_by_role_and_label(Role::Button, "Mark as fine F")
        .click();
    driver.settle();
    assert_eq!(of_kind(&driver, "doubled-space"), [3]);
}
