//! What is selected is written, the rest is counted.

use super::*;
use crate::format::{Dropped, Written, registry};

fn write(session: &Session, selection: &Selection) -> (serde_json::Value, Written) {
    let mut bytes = Vec::new();
    let writer = by_id("json").unwrap().writer.unwrap();
    let written = writer.write(session, selection, &mut bytes).unwrap();
    (serde_json::from_slice(&bytes).unwrap(), written)
}

fn statuses(json: &serde_json::Value) -> Vec<&str> {
    let documents = json["documents"].as_array().unwrap().iter();
    documents
        .flat_map(|document| document["mentions"].as_array().unwrap())
        .map(|mention| mention["status"].as_str().unwrap())
        .collect()
}

fn count(json: &serde_json::Value, list: &str) -> usize {
    let documents = json["documents"].as_array().unwrap().iter();
    documents
        .map(|document| document[list].as_array().unwrap().len())
        .sum()
}

#[test]
fn every_format_has_its_own_id_and_recognises_what_it_writes() {
    let session = session(&sample_plan());
    for (n, format) in registry().iter().enumerate() {
        assert!(registry()[..n].iter().all(|other| other.id != format.id));
        let (Some(reader), Some(writer)) = (format.reader, format.writer) else {
            continue;
        };
        let mut bytes = Vec::new();
        writer
            .write(&session, &Selection::default(), &mut bytes)
            .unwrap();
        assert!(reader.recognises(&bytes), "{}", format.id);
        assert_eq!(crate::format::recognise(&bytes).unwrap().id, format.id);
    }
    assert!(by_id("nonsense").is_none());
}

#[test]
fn confirmed_mentions_are_written_unless_told_otherwise() {
    let session = session(&sample_plan());
    let all: usize = session.documents().map(|d| d.mentions().len()).sum();
    let (json, written) = write(&session, &Selection::default());
    assert!(statuses(&json).iter().all(|status| *status == "confirmed"));
    assert_eq!(statuses(&json).len(), written.mentions);
    assert_eq!(written.entities, 3);
    assert!(written.mentions > 0 && written.mentions < all);
    let relations: usize = session.documents().map(|d| d.relations().count()).sum();
    let counted = written.mentions + written.relations + written.dropped.values().sum::<usize>();
    assert_eq!(counted, all + relations);
    assert!(written.dropped.contains_key(&Dropped::RelationEnd));

    assert_eq!(count(&json, "relations"), written.relations);

    let (json, written) = write(&session, &Selection::everything());
    assert_eq!(statuses(&json).len(), all);
    assert_eq!(count(&json, "relations"), relations);
    assert_eq!((written.mentions, written.relations), (all, relations));
    assert_eq!(written.dropped, [].into());
}

#[test]
fn only_the_documents_asked_for_are_written() {
    let session = session(&sample_plan());
    let second = session.listed()[1].id;
    let selection = Selection {
        documents: Some(vec![second]),
        ..Selection::everything()
    };
    let (json, written) = write(&session, &selection);
    assert_eq!(written.documents, 1);
    assert_eq!(json["documents"][0]["id"], second.to_string());
}

#[test]
fn passages_left_out_take_their_mentions_along_if_wanted() {
    let session = session(&sample_plan());
    let document = session.documents().next().unwrap();
    let inside = |m: &&Mention| m.ranges.iter().any(|at| document.is_left_out(at));
    let count = document.mentions().iter().filter(inside).count();
    assert!(count > 0);
    let selection = Selection {
        documents: Some(vec![document.id]),
        skip_left_out: true,
        ..Selection::everything()
    };
    let (json, written) = write(&session, &selection);
    assert_eq!(written.dropped[&Dropped::LeftOut], count);
    assert_eq!(
        json["documents"][0]["left_out"].as_array().unwrap().len(),
        1
    );
    assert_eq!(json["documents"][0]["text"], document.text().as_str());
}

#[test]
fn offsets_count_code_points_and_utf_16_units() {
    let session = session(&sample_plan());
    let (json, _) = write(&session, &Selection::everything());
    for document in json["documents"].as_array().unwrap() {
        let text = document["text"].as_str().unwrap();
        let points: Vec<char> = text.chars().collect();
        let units: Vec<u16> = text.encode_utf16().collect();
        for mention in document["mentions"].as_array().unwrap() {
            let mut quotes = Vec::new();
            for range in mention["ranges"].as_array().unwrap() {
                let at = |key: &str| range[key].as_u64().unwrap() as usize;
                let quote: String = points[at("start")..at("end")].iter().collect();
                let utf16 = &units[at("utf16_start")..at("utf16_end")];
                assert_eq!(String::from_utf16(utf16).unwrap(), quote);
                assert_eq!(range["text"], quote);
                quotes.push(quote);
            }
            assert_eq!(mention["text"], quotes.join(" "));
        }
    }
}

#[test]
fn a_full_disk_is_an_error() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let writer = by_id("json").unwrap().writer.unwrap();
    let result = writer.write(&session(&sample_plan()), &Selection::default(), &mut Full);
    assert!(matches!(result, Err(crate::format::FormatError::Io(_))));
}
