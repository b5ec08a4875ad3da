//! Articles with their gold: an entity for each text that is mentioned, and what is proposed.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::super::{Duplicate, Ground, duplicates};
use crate::model::edit::{Change, Edit};
use crate::model::{
    Document, DocumentId, Entity, EntityId, Head, Ids, Info, LabelKey, Mention, Ranges, Scheme,
    Session, Slug,
};
use crate::text::{ByteOffset, CodePointOffset, DecodeHints, SourceText, TextRange, decode};

#[derive(Deserialize)]
struct Gold {
    documents: Vec<GoldDocument>,
}

#[derive(Deserialize)]
struct GoldDocument {
    file: String,
    mentions: Vec<GoldMention>,
}

#[derive(Deserialize)]
struct GoldMention {
    start: u32,
    end: u32,
    entity: Option<String>,
    label: String,
}

/// One entity for each text and label, and which entity of the gold it is.
fn shattered(folder: &Path) -> (Session, BTreeMap<EntityId, Option<String>>) {
    let json = std::fs::read(folder.join("gold.json")).unwrap();
    let gold: Gold = serde_json::from_slice(&json).unwrap();
    let mut ids = Ids::seeded(11);
    let info = Info {
        title: "Test".to_owned(),
        working_languages: Vec::new(),
    };
    let mut session = Session::new(ids.next(), info, Scheme::press());
    let mut made: BTreeMap<(String, String), EntityId> = BTreeMap::new();
    let mut truth = BTreeMap::new();
    for of_gold in &gold.documents {
        let bytes = std::fs::read(folder.join(&of_gold.file)).unwrap();
        let text = SourceText::new(decode(&bytes, &DecodeHints::default()).text).unwrap();
        let id: DocumentId = ids.next();
        let byte = |at: u32| -> ByteOffset {
            let at = CodePointOffset::new(at);
            text.index().from_code_point(text.as_str(), at).unwrap()
        };
        let mut edits = Vec::new();
        for mention in &of_gold.mentions {
            let range = TextRange::new(byte(mention.start), byte(mention.end)).unwrap();
            let surface = text.as_str()[range.to_range()].to_owned();
            let label = LabelKey::new(&mention.label);
            let key = (surface.clone(), mention.label.clone());
            let entity = *made.entry(key).or_insert_with(|| {
                let entity = Entity::new(ids.next(), label.clone(), surface);
                let id = entity.id;
                truth.insert(id, mention.entity.clone());
                session
                    .apply_all(vec![Edit::Entity(Change::Add(entity))])
                    .unwrap();
                id
            });
            let at = jiff::Timestamp::UNIX_EPOCH;
            let mut found = Mention::new(ids.next(), Ranges::one(range), label, None, at);
            found.entity = Some(entity);
            edits.push(Edit::add_mention(id, found));
        }
        let slug = Slug::new("test", id);
        session.load_document(Document::new(id, slug, text, Head::default()));
        session.apply_all(edits).unwrap();
    }
    (session, truth)
}

/// Pairs that are one in the gold, of those how many are proposed, and how many are not one.
fn figures(folder: &Path, name: &str) -> (usize, usize, usize) {
    let (session, truth) = shattered(folder);
    let found = duplicates(&session);
    let is_one = |a: EntityId, b: EntityId| truth[&a].is_some() && truth[&a] == truth[&b];
    let all: Vec<EntityId> = truth.keys().copied().collect();
    let pairs = all.iter().enumerate();
    let pairs = pairs.flat_map(|(n, &a)| all[n + 1..].iter().map(move |&b| (a, b)));
    let true_pairs: Vec<_> = pairs.filter(|&(a, b)| is_one(a, b)).collect();
    let name_of = |id: EntityId| session.entity(id).unwrap().name.clone();
    let (right, wrong): (Vec<&Duplicate>, Vec<_>) = found.iter().partition(|it| is_one(it.a, it.b));
    eprintln!(
        "{name}: {} of {} true pairs proposed, {} wrong ones",
        right.len(),
        true_pairs.len(),
        wrong.len()
    );
    for it in &wrong {
        let Some(Ground::Names { reason, .. }) = it.reasons.first() else {
            continue;
        };
        let (a, b) = (name_of(it.a), name_of(it.b));
        eprintln!("  wrong: {a} / {b} {:.2} {reason:?}", it.score);
    }
    for &(a, b) in &true_pairs {
        if !found
            .iter()
            .any(|it| [(it.a, it.b), (it.b, it.a)].contains(&(a, b)))
        {
            eprintln!("  not proposed: {} / {}", name_of(a), name_of(b));
        }
    }
    (true_pairs.len(), right.len(), wrong.len())
}

#[test]
fn true_pairs_of_the_articles_are_proposed() {
    let Some(folder) = std::env::var_os("GLOSSATOR_COVERAGE") else {
        eprintln!("GLOSSATOR_COVERAGE is not set: proposals are not measured on real articles");
        return;
    };
    let (all, right, wrong) = figures(Path::new(&folder), "articles");
    assert!(
        right * 10 >= all * 7 && wrong <= right,
        "{right} of {all}, {wrong} wrong"
    );
}

#[test]
fn true_pairs_of_the_sample_are_proposed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sample");
    let (all, right, wrong) = figures(&folder, "sample");
    assert!(
        right * 10 >= all * 7 && wrong <= right,
        "{right} of {all}, {wrong} wrong"
    );
}
