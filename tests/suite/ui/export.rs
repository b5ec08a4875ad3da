//! Export by its dialog: what is asked is what is written, and the proof says so.

use std::path::{Path, PathBuf};

use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::{Action, EntityAction},
    model::{Document, MentionId, Status},
    text::Language,
    ui::{dialogs::Dialog, intent::Intent},
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

/// To the first segment whose only name is of a confirmed mention and linked, and renders that.
fn to_a_name(driver: &mut Driver, rendering: &str) -> MentionId {
    let desk = |driver: &Driver| {
        let desk = driver.app().desk().expect("a session is open");
        let editor = desk.editor().expect("it is being translated");
        let [name] = editor.names() else { return None };
        let ([mention], entity) = (name.mentions.as_slice(), name.entity?) else {
            return None;
        };
        let own = driver.shown().mentions().get(*mention)?;
        (own.status == Status::Confirmed).then_some((*mention, entity))
    };
    let mut tries = 0..100;
    let (mention, entity) = loop {
        if let Some(found) = desk(driver) {
            break found;
        }
        tries.next().expect("there is such a segment");
        driver.press("Alt+Down");
    };
    let mut entity = driver.session().entity(entity).expect("there").clone();
    let english = Language::parse("en").expect("a tag");
    entity.renderings.insert(english, rendering.to_owned());
    let change = Action::Entity(EntityAction::Change(entity));
    driver.harness.state_mut().send(Intent::Act(change));
    driver.settle();
    mention
}

#[test]
fn a_translation_goes_out_with_the_places_of_its_names() {
    let home = tempfile::tempdir().expect("a folder");
    let (mut driver, out) = start(home.path());
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    let mention = to_a_name(&mut driver, "Approved Name");
    driver.type_text("👍🏽 So said Approved Name.");
    driver.press("Ctrl+Enter");
    driver.press("Ctrl+E");
    driver
        .harness
        .get_by_label_contains("One segment with its translation");
    let file = write(&mut driver, &out);
    let documents = file["documents"].as_array().expect("documents");
    let mut segments = documents
        .iter()
        .filter_map(|document| document["translations"].as_array())
        .flatten()
        .inspect(|translation| assert_eq!(translation["language"], "en"))
        .flat_map(|translation| translation["segments"].as_array().expect("segments"));
    let segment = segments.find(|segment| !segment["target"].is_null());
    let segment = segment.expect("one is translated").clone();
    assert_eq!(segment["status"], "translated");
    assert_eq!(segment["by"], "Ada");
    let [place] = segment["mentions"].as_array().expect("places").as_slice() else {
        panic!("{segment}");
    };
    assert_eq!(place["mention"], Value::String(mention.to_string()));
    assert_eq!(place["how"], "rendering");
    // As Python slices, and as JavaScript does.
    let target = segment["target"].as_str().expect("a text");
    let range = &place["ranges"][0];
    let at = |key: &str| range[key].as_u64().expect("an offset") as usize;
    let points: Vec<char> = target.chars().collect();
    let slice: String = points[at("start")..at("end")].iter().collect();
    assert_eq!(slice, "Approved Name");
    let units: Vec<u16> = target.encode_utf16().collect();
    let slice = &units[at("utf16_start")..at("utf16_end")];
    assert_eq!(String::from_utf16_lossy(slice), "Approved Name");
    assert!(segments.all(|segment| segment["target"].is_null()));

    // The proof counts it and finds every quotation.
    driver.harness.get_by_label("Translated segments");
    driver
        .harness
        .get_by_label_contains("quotations are the same as in the session");
}
