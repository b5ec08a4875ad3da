//! The main job through the window, on the real coverage: import, select, tag, undo,
//! relabel, reopen, export.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use glossator::{
    model::{DocumentId, EntityId, Ranges, Status},
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
    let mut wanted = Vec::new();
    for document in gold["documents"].as_array().expect("documents") {
        for mention in document["mentions"].as_array().expect("mentions") {
            let label = mention["label"].as_str().expect("a label");
            wanted.push(Wanted {
                file: document["file"].as_str().expect("a file").to_owned(),
                start: mention["start"].as_u64().expect("a start"),
                end: mention["end"].as_u64().expect("an end"),
                label: LABELS
                    .iter()
                    .position(|l| *l == label)
                    .expect("a label of ours"),
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

const LABELS: [&str; 3] = ["company", "person", "product"];

/// The session has every wanted mention, confirmed, by name, linked as the gold links,
/// and no other.
#[track_caller]
fn check_session(driver: &Driver, wanted: &[Wanted], ids: &BTreeMap<String, DocumentId>) {
    let mut entities: BTreeMap<&str, EntityId> = BTreeMap::new();
    for mention in wanted {
        let id = ids[&mention.file];
        let range = range(driver, id, mention.start, mention.end);
        let found = driver.by_id(id).mentions().at(&Ranges::one(range));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].status, Status::Confirmed);
        assert_eq!(found[0].label.as_str(), LABELS[mention.label]);
        assert_eq!(found[0].entity.is_some(), mention.entity.is_some());
        if let (Some(gold), Some(entity)) = (&mention.entity, found[0].entity) {
            let one = *entities.entry(gold).or_insert(entity);
            assert_eq!(one, entity, "{gold} is one entity");
        }
    }
    let distinct: BTreeSet<EntityId> = entities.values().copied().collect();
    assert_eq!(distinct.len(), entities.len(), "no two are one");
    let all = driver.session().documents().map(|d| d.mentions().len());
    assert_eq!(all.sum::<usize>(), 150);
}

#[track_caller]
fn check_export(export: &Path, wanted: &[Wanted]) {
    let bytes = std::fs::read(export).expect("an export");
    let export: Value = serde_json::from_slice(&bytes).expect("the export is JSON");
    let mut found = BTreeSet::new();
    for document in export["documents"].as_array().expect("documents") {
        let file = document["source"]["file"].as_str().expect("a file");
        for mention in document["mentions"].as_array().expect("mentions") {
            let range = &mention["ranges"][0];
            found.insert((
                file.to_owned(),
                range["start"].as_u64(),
                range["end"].as_u64(),
                mention["label"].as_str().map(str::to_owned),
            ));
        }
    }
    assert_eq!(found.len(), 150);
    for mention in wanted {
        let label = LABELS[mention.label].to_owned();
        let key = (
            mention.file.clone(),
            Some(mention.start),
            Some(mention.end),
            Some(label),
        );
        assert!(found.contains(&key), "{key:?}");
    }
}
