//! The mentions of the real coverage, as people marked them.

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
pub struct Wanted {
    pub file: String,
    pub start: u64,
    pub end: u64,
    pub label: usize,
    pub entity: Option<String>,
}

pub fn coverage() -> Option<(PathBuf, Vec<Wanted>)> {
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

pub fn range(driver: &Driver, id: DocumentId, start: u64, end: u64) -> TextRange {
    let text = driver.by_id(id).text();
    let at = |n: u64| -> ByteOffset {
        let n = CodePointOffset::new(u32::try_from(n).expect("short"));
        text.index().from_code_point(text, n).expect("in the text")
    };
    TextRange::new(at(start), at(end)).expect("not empty")
}

pub const LABELS: [&str; 3] = ["company", "person", "product"];

/// The session has every wanted mention, confirmed, by name, linked as the gold links,
/// and no other.
#[track_caller]
pub fn check_session(driver: &Driver, wanted: &[Wanted], ids: &BTreeMap<String, DocumentId>) {
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
    assert_eq!(all.sum::<usize>(), wanted.len());
}

#[track_caller]
pub fn check_export(export: &Path, wanted: &[Wanted]) {
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
    assert_eq!(found.len(), wanted.len());
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
