//! The main job through the window, on the real coverage: import, select, tag, undo,
//! relabel, reopen, export.

use std::{collections::BTreeMap, path::PathBuf};

use glossator::{
    model::{DocumentId, Status},
    text::{ByteOffset, CodePointOffset, TextRange},
};
use serde_json::Value;

use super::driver::Driver;

/// A mention of the gold: its document, place, label's key number, entity.
struct Wanted {
    file: String,
    start: u64,
    end: u64,
    label: usize,
    entity: Option<String>,
}

fn coverage() -> Option<(PathBuf, Vec<Wanted>)> {
    let folder = PathBuf::from(std::env::var_os("GLOSSATOR_COVERAGE")?);
    let bytes = std::fs::read(folder.join("gold.json")).expect("the gold is there");
    let gold: Value = serde_json::from_slice(&bytes).expect("the gold is JSON");
    let labels = ["company", "person", "product"];
    let mut wanted = Vec::new();
    for document in gold["documents"].as_array().expect("documents") {
        for mention in document["mentions"].as_array().expect("mentions") {
            let label = mention["label"].as_str().expect("a label");
            wanted.push(Wanted {
                file: document["file"].as_str().expect("a file").to_owned(),
                start: mention["start"].as_u64().expect("a start"),
                end: mention["end"].as_u64().expect("an end"),
                label: labels.iter().position(|l| *l == label).expect("a label of ours"),
                entity: mention["entity"].as_str().map(str::to_owned),
            });
        }
    }
    Some((folder, wanted))
}

fn range(driver: &Driver, id: DocumentId, start: u64, end: u64) -> TextRange {
    let text = driver.by_id(id).text();
    let at = |n: u64| -> ByteOffset {
        let n = CodePointOffset::new(u32::try_from(n).expect("short"));
        text.index().from_code_point(text, n).expect("in the text")
    };
    TextRange::new(at(start), at(end)).expect("not empty")
}

#[test]
fn the_real_coverage_is_tagged_by_hand_and_reopened() {
    let Some((folder, wanted)) = coverage() else {
        eprintln!("SKIPPED: GLOSSATOR_COVERAGE is not set");
        return;
    };
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

    // Every mention with the mouse and a key.
    let mut named = false;
    for mention in &wanted {
        let id = ids[&mention.file];
        while driver.shown().id != id {
            driver.press("Ctrl+PageDown");
        }
        let range = range(&driver, id, mention.start, mention.end);
        driver.select(range);
        driver.press(["1", "2", "3"][mention.label]);
        if !named {
            // Asked once, after the first thing done.
            driver.type_text("Ada");
            driver.press("Enter");
            named = true;
        }
    }
    let mut mentions = 0;
    for mention in &wanted {
        let id = ids[&mention.file];
        let range = range(&driver, id, mention.start, mention.end);
        let ranges = glossator::model::Ranges::one(range);
        let found = driver.by_id(id).mentions().at(&ranges);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].status, Status::Confirmed);
        mentions += 1;
    }
    assert_eq!(mentions, 150);
    let all: usize = driver.session().documents().map(|d| d.mentions().len()).sum();
    assert_eq!(all, 150);
    let _ = wanted.iter().filter(|w| w.entity.is_some()).count();
}
