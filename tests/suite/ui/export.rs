//! Export by its dialog: what is asked is what is written, and the proof says so.

use std::path::{Path, PathBuf};

use egui_kittest::kittest::Queryable as _;
use glossator::{
    model::{Document, Status},
    ui::dialogs::Dialog,
};
use serde_json::Value;

use super::driver::{Driver, sample};

fn of_status(document: &Document, statuses: &[Status]) -> usize {
    let mentions = document.mentions().iter();
    mentions.filter(|it| statuses.contains(&it.status)).count()
}

/// Goes on from the export dialog, into this file, and reads it.
#[track_caller]
fn write(driver: &mut Driver, file: &Path) -> Value {
    driver.click("Choose file and export…");
    driver.press("Ctrl+A");
    driver.answer_path(&file.to_string_lossy());
    let Some(Dialog::Exported(proof)) = driver.app().dialog() else {
        panic!("no proof: {:?}", driver.app().dialog());
    };
    assert!(proof.holds(), "{proof:?}");
    let bytes = std::fs::read(file).expect("the file is there");
    serde_json::from_slice(&bytes).expect("it is JSON")
}

/// Mentions of each document in a file.
fn mentions(file: &Value) -> Vec<usize> {
    let documents = file["documents"].as_array().expect("documents");
    let count = |document: &Value| document["mentions"].as_array().expect("mentions").len();
    documents.iter().map(count).collect()
}

fn start(home: &Path) -> (Driver, PathBuf) {
    let session = sample(home);
    let driver = Driver::start(&home.join("config"), Some(&session));
    (driver, home.join("out.json"))
}

#[test]
fn all_confirmed_mentions_are_written_and_read_back() {
    let home = tempfile::tempdir().expect("a folder");
    let (mut driver, out) = start(home.path());
    let want: Vec<usize> = driver
        .session()
        .documents()
        .map(|document| of_status(document, &[Status::Confirmed]))
        .collect();
    driver.press("Ctrl+E");
    let sum: usize = want.iter().sum();
    let line = format!("{sum} mentions in {} documents", want.len());
    driver.harness.get_by_label(&line);
    assert_eq!(mentions(&write(&mut driver, &out)), want);
}

#[test]
fn one_document_with_another_status_alone() {
    let home = tempfile::tempdir().expect("a folder");
    let (mut driver, out) = start(home.path());
    // The first mention of the shown document is no longer sure.
    driver.press("Alt+Right");
    let id = driver.shown().id;
    let confirmed = of_status(driver.shown(), &[Status::Confirmed]);
    driver.press("Ctrl+E");
    driver.click("Document shown");
    driver.click(&format!("Confirmed ({confirmed})"));
    let documents = driver.harness.query_by_label_contains("in one document");
    assert!(documents.is_none(), "no mention of it is left");
    driver
        .harness
        .get_by_label("No mentions, only the text of one document");
    let file = write(&mut driver, &out);
    assert_eq!(mentions(&file), [0]);
    assert_eq!(file["documents"][0]["id"], Value::String(id.to_string()));

    // The next export begins with what was chosen at this one.
    driver.press("Escape");
    let last = driver.app().settings().last_export.clone();
    assert_eq!(last.expect("remembered").statuses, Vec::<String>::new());
    driver.press("Ctrl+E");
    let documents = driver.session().listed().len();
    let line = format!("No mentions, only the text of {documents} documents");
    driver.harness.get_by_label(&line);
}

#[test]
fn ticked_documents_are_written_in_the_order_of_the_session() {
    let home = tempfile::tempdir().expect("a folder");
    let (mut driver, out) = start(home.path());
    let first = driver.shown().id;
    let last = driver.session().documents().last().expect("documents");
    let (last, title) = (last.id, last.display_title().to_owned());
    assert_ne!(first, last);
    driver.press("Ctrl+E");
    driver.click("Chosen documents");
    // The shown one is ticked already; a filter leaves the last one.
    let filter = (egui::Role::TextInput, "Filter by title or outlet");
    driver
        .harness
        .get_by_role_and_label(filter.0, filter.1)
        .click();
    driver.settle();
    driver.type_text(&title);
    driver.click("Choose this one");
    let file = write(&mut driver, &out);
    let written = file["documents"].as_array().expect("documents");
    let written: Vec<&str> = written.iter().filter_map(|d| d["id"].as_str()).collect();
    assert_eq!(written, [first.to_string(), last.to_string()]);
}
