//! What may be wrong with translations: listed, gone to, mended, marked as fine, by key.

use std::path::Path;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{SegmentDocuments, TranslateAction},
    model::Segment,
    text::Language,
    ui::{intent::Intent, translate::Editor},
};

use super::driver::{Driver, sample};
use crate::engines::session;

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

fn editor(driver: &Driver) -> &Editor {
    let desk = driver.app().desk().expect("a session is open");
    desk.editor().expect("it is being translated")
}

/// Writes the translation of a segment of the shown document.
fn write(driver: &mut Driver, tag: &str, nth: usize, text: &str) {
    let language = Language::parse(tag).expect("a tag");
    let document = driver.shown();
    let segment = document.segments(&language).nth(nth).expect("a segment");
    let write = TranslateAction::Write {
        document: document.id,
        segment: segment.id,
        language,
        text: text.to_owned(),
        mentions: Vec::new(),
        confirm: false,
    };
    driver.harness.state_mut().send(Intent::Act(write.into()));
    driver.settle();
}

#[test]
fn enter_selects_the_finding_which_is_at_hand() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    write(&mut driver, "en", 2, "And And  another one");
    driver.press("Ctrl+Shift+H");
    assert_eq!(of_kind(&driver, "doubled-word"), [3]);
    go(&mut driver, 3, "doubled-space");
    driver.press("Enter");
    let at_hand = editor(&driver).fault_at_hand().map(|it| it.kind.id());
    assert_eq!(at_hand, Some("doubled-space"));
    // What is selected is typed over.
    driver.type_text("_");
    assert_eq!(editor(&driver).text(), "And And_another one");
    driver.press("Ctrl+Z");
    driver.press("Ctrl+Shift+H");
    go(&mut driver, 3, "doubled-word");
    driver.press("Enter");
    let at_hand = editor(&driver).fault_at_hand().map(|it| it.kind.id());
    assert_eq!(at_hand, Some("doubled-word"));
}

#[test]
fn the_words_of_a_finding_are_read_out() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.settle();
    let rows = driver.harness.query_all_by_role(Role::Row);
    let told: Vec<String> = rows
        .filter_map(|row| row.accesskit_node().label())
        .filter(|row| row.contains("More than one space"))
        .collect();
    assert!(told[0].ends_with("A  first one"), "{told:?}");
}

/// What is listed: language, segment.
fn listed(driver: &Driver) -> Vec<(String, usize)> {
    let desk = driver.app().desk().expect("a session is open");
    let rows = desk.dock.checks.shown().into_iter();
    rows.map(|row| (row.language.as_str().to_owned(), row.number))
        .collect()
}

#[test]
fn all_languages_are_listed_or_one_and_mended_in_one_step() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = session(home.path(), &["Die Sonne scheint.\nEs regnet."]);
    let mut driver = Driver::start(&home.path().join("config"), Some(&folder));
    let italian = Language::parse("it").expect("a tag");
    let cut = SegmentDocuments {
        documents: vec![driver.shown().id],
        language: italian.clone(),
    };
    let app = driver.harness.state_mut();
    app.send(Intent::SetReviewer("Ada".to_owned()));
    app.send(Intent::Act(cut.into()));
    driver.settle();
    write(&mut driver, "en", 1, "It  rains.");
    write(&mut driver, "it", 0, "Splende  il sole.");
    let into = Intent::TranslateInto(italian.clone());
    driver.harness.state_mut().send(into);
    driver.settle();
    driver.press("Ctrl+Shift+H");
    let (en, it) = (("en".to_owned(), 2), ("it".to_owned(), 1));
    assert_eq!(listed(&driver), [en.clone(), it.clone()]);
    driver.press("L");
    assert_eq!(listed(&driver), std::slice::from_ref(&en));
    // To the one of the other language than the one being translated into.
    driver.press("Enter");
    assert_eq!(editor(&driver).language(), &english());
    assert_eq!(editor(&driver).place().0, 2);
    driver
        .harness
        .state_mut()
        .send(Intent::TranslateInto(italian));
    driver.settle();
    driver.press("Ctrl+Shift+H");
    driver.press("L");
    assert_eq!(listed(&driver), std::slice::from_ref(&it));
    driver.press("L");
    assert_eq!(listed(&driver), [en.clone(), it.clone()]);
    driver.press("Ctrl+A");
    driver.press("M");
    assert_eq!(listed(&driver), []);
    driver.press("Ctrl+Z");
    assert_eq!(listed(&driver), [en, it], "mended in one step");
}

#[test]
fn misspelt_words_are_listed_and_marked_as_fine_or_added() {
    let home = tempfile::tempdir().expect("a folder");
    let spelling = home.path().join("spelling");
    std::fs::create_dir_all(&spelling).expect("a folder");
    std::fs::write(spelling.join("en.aff"), "SET UTF-8\n").expect("written");
    std::fs::write(spelling.join("en.dic"), "3\nthe\nsun\nshines\n").expect("written");
    let folder = session(home.path(), &["Die Sonne scheint.\nEs regnet."]);
    let mut driver = Driver::start(&home.path().join("config"), Some(&folder));
    let app = driver.harness.state_mut();
    app.send(Intent::SetReviewer("Ada".to_owned()));
    app.send(Intent::set(move |settings| {
        settings.spelling_folder = Some(spelling);
    }));
    driver.settle();
    write(&mut driver, "en", 0, "the sun shinez");
    driver.press("Ctrl+Shift+H");
    assert_eq!(of_kind(&driver, "misspelt"), [1]);
    go(&mut driver, 1, "misspelt");
    driver.press("Enter");
    driver.settle();
    let marked = editor(&driver).misspelt(driver.shown());
    assert_eq!(marked.first(), Some(&(8..14)));
    // It is selected: what is typed takes its place.
    driver.type_text("shone");
    assert_eq!(editor(&driver).text(), "the sun shone");
    driver.press("Ctrl+Z");
    driver.press("Ctrl+Shift+H");
    go(&mut driver, 1, "misspelt");
    driver.press("F");
    assert!(of_kind(&driver, "misspelt").is_empty());
    assert!(editor(&driver).misspelt(driver.shown()).is_empty());
    driver.press("Ctrl+Z");
    assert_eq!(of_kind(&driver, "misspelt"), [1]);
    driver.press("Ctrl+Shift+H");
    go(&mut driver, 1, "misspelt");
    driver.press("A");
    assert!(of_kind(&driver, "misspelt").is_empty());
    assert!(segments(&driver)[0].translation.fine.is_empty());
}
