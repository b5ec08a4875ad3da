//! Whole articles with their gold: what the rule reaches, all of it and nothing else.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use super::row;
use super::tagging::{options, session_of};
use crate::model::{Document, Report, Session};
use crate::names::list::read_csv;
use crate::names::{NamesList, tag};
use crate::text::{ByteOffset, DecodeHints, decode};

#[derive(Deserialize)]
struct Gold {
    entities: Vec<GoldEntity>,
    documents: Vec<GoldDocument>,
}

#[derive(Deserialize)]
struct GoldEntity {
    id: String,
    label: String,
    name: String,
    forms: Vec<String>,
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
    reach: Option<String>,
}

/// Start and end in code points, label, name of the entity.
type Found = (u32, u32, String, Option<String>);

fn gold_of(folder: &Path) -> Gold {
    let json = std::fs::read(folder.join("gold.json")).unwrap();
    serde_json::from_slice(&json).unwrap()
}

/// A session of the articles with the list applied.
fn tagged(folder: &Path, gold: &Gold, list: &NamesList) -> Session {
    let texts: Vec<String> = gold
        .documents
        .iter()
        .map(|document| {
            let bytes = std::fs::read(folder.join(&document.file)).unwrap();
            decode(&bytes, &DecodeHints::default()).text
        })
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (mut session, mut ids) = session_of(&texts);
    let result = tag(&session, list, &options(), &mut ids, &mut Report::new());
    session.apply_all(result.edits).unwrap();
    let again = tag(&session, list, &options(), &mut ids, &mut Report::new());
    assert_eq!(again.edits, []);
    session
}

fn found(session: &Session, document: &Document) -> BTreeSet<Found> {
    let index = document.text().index();
    let code_point = |at: ByteOffset| index.code_point(document.text(), at).unwrap().get();
    let mentions = document.mentions().iter();
    mentions
        .map(|mention| {
            let entity = mention.entity.and_then(|id| session.entity(id));
            (
                code_point(mention.ranges.start()),
                code_point(mention.ranges.end()),
                mention.label.to_string(),
                entity.map(|entity| entity.name.clone()),
            )
        })
        .collect()
}

fn wanted(gold: &Gold, mention: &GoldMention) -> Found {
    let name = mention.entity.as_ref().map(|id| {
        let entity = gold.entities.iter().find(|entity| entity.id == *id);
        entity.unwrap().name.clone()
    });
    (mention.start, mention.end, mention.label.clone(), name)
}

/// The articles need not be there: they are not ours to give away.
#[test]
fn the_coverage_is_tagged_but_for_two_glued_names() {
    let Some(folder) = std::env::var_os("GLOSSATOR_COVERAGE") else {
        return;
    };
    let folder = Path::new(&folder);
    let gold = gold_of(folder);
    let mut list = NamesList::new("gold.json");
    for entity in &gold.entities {
        for form in &entity.forms {
            list.add(&row(&entity.label, &entity.name, form)).unwrap();
        }
    }
    let session = tagged(folder, &gold, &list);
    let (mut total, mut missing) = (0, Vec::new());
    for (document, of_gold) in session.documents().zip(&gold.documents) {
        let found = found(&session, document);
        let mentions = of_gold.mentions.iter();
        let want: BTreeSet<Found> = mentions.map(|m| wanted(&gold, m)).collect();
        let besides: Vec<_> = found.difference(&want).collect();
        assert!(besides.is_empty(), "{}: {besides:?}", of_gold.file);
        missing.extend(
            want.difference(&found)
                .map(|m| (of_gold.file.clone(), m.clone())),
        );
        total += found.len();
    }
    assert_eq!(total, 148);
    assert_eq!(missing.len(), 2, "{missing:?}");
    let [(file, one), (other_file, other)] = &missing[..] else {
        return;
    };
    // The by-line: one name right after the other.
    assert_eq!((file, one.1), (other_file, other.0));
}

#[test]
fn the_sample_is_tagged_as_far_as_the_rule_reaches() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sample");
    let gold = gold_of(&folder);
    let csv = std::fs::read(folder.join("names.csv")).unwrap();
    let list = read_csv("names.csv", &csv, &mut Report::new()).unwrap();
    let session = tagged(&folder, &gold, &list);
    let mut total = 0;
    for (document, of_gold) in session.documents().zip(&gold.documents) {
        let mentions = of_gold.mentions.iter();
        let by_rule = mentions.filter(|mention| mention.reach.as_deref() == Some("rule"));
        let want: BTreeSet<Found> = by_rule.map(|mention| wanted(&gold, mention)).collect();
        assert_eq!(found(&session, document), want, "{}", of_gold.file);
        total += want.len();
    }
    assert_eq!(total, 224);
}
