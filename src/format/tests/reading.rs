//! One bad record is reported where it stands and costs no other.

use serde::Deserialize;

use super::*;
use crate::format::{FormatError, ImportedDocument};

pub(super) const BASE: &str = include_str!("../../../tests/data/formats/json/base.json");
const CASES: &str = include_str!("../../../tests/data/formats/json/cases.ron");

#[derive(Deserialize)]
struct Case {
    name: String,
    set: Vec<(String, String)>,
    want: Vec<(String, String)>,
    kept: (usize, usize, usize, usize),
}

/// The base file with values set by JSON Pointer; an empty value takes the key out.
pub(super) fn changed(set: &[(String, String)]) -> String {
    changed_of(BASE, set)
}

/// The same of another file.
pub(super) fn changed_of(base: &str, set: &[(String, String)]) -> String {
    let mut json: serde_json::Value = serde_json::from_str(base).unwrap();
    for (pointer, value) in set {
        let (above, key) = pointer.rsplit_once('/').unwrap();
        let above = json.pointer_mut(above).unwrap();
        match above {
            serde_json::Value::Array(list) => {
                list[key.parse::<usize>().unwrap()] = serde_json::from_str(value).unwrap();
            }
            serde_json::Value::Object(object) if value.is_empty() => {
                object.remove(key).unwrap();
            }
            serde_json::Value::Object(object) => {
                object.insert(key.into(), serde_json::from_str(value).unwrap());
            }
            other => panic!("{pointer} leads into {other}"),
        }
    }
    // Escapes that a tree cannot hold.
    serde_json::to_string(&json)
        .unwrap()
        .replace("RAW:\\\\", "\\")
}

pub(super) fn kept(imported: &Imported) -> (usize, usize, usize, usize) {
    let relations = imported.documents.iter().map(|d| d.relations.len()).sum();
    let mentions = imported.mention_count();
    (
        imported.documents.len(),
        mentions,
        relations,
        imported.entities.len(),
    )
}

fn code(problem: &crate::model::Problem) -> String {
    let json = serde_json::to_value(problem).unwrap();
    json["code"].as_str().unwrap().to_owned()
}

#[test]
fn a_bad_record_is_reported_in_place_and_costs_no_other() {
    let cases: Vec<Case> = ron::from_str(CASES).unwrap();
    assert!(cases.len() > 40);
    for case in cases {
        let (imported, report) = read(changed(&case.set).as_bytes());
        let imported = imported.unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let found: Vec<(String, String)> = report
            .problems()
            .iter()
            .map(|p| (code(p), p.place.pointer.clone().unwrap_or_default()))
            .collect();
        assert_eq!(found, case.want, "{}", case.name);
        assert_eq!(kept(&imported), case.kept, "{}", case.name);
    }
}

/// Reads the base file with one change and returns its first problem.
fn problem(pointer: &str, value: &str) -> crate::model::Problem {
    let (_, report) = read(changed(&[(pointer.into(), value.into())]).as_bytes());
    report.problems()[0].clone()
}

#[test]
fn a_quote_is_placed_for_people_and_never_moved() {
    use crate::model::ProblemCode;
    let found = problem("/documents/0/mentions/1/ranges/0/text", "\"Merridane\"");
    let quote = ProblemCode::QuoteDiffers {
        quote: "Merridane".into(),
        found: "Nimbrecht".into(),
    };
    assert_eq!(found.code, quote);
    assert_eq!(found.place.range, Some((22, 31)));
    assert_eq!(
        found.place.title.as_deref(),
        Some("Merridane übernimmt Nimbrecht")
    );
    assert_eq!(found.place.file.as_deref(), Some("in.json"));
    assert!(found.place.document.is_some());
}

#[test]
fn a_document_without_title_is_named_by_its_file() {
    let set = [
        ("/documents/0/title".to_owned(), "null".to_owned()),
        (
            "/documents/0/mentions/0/label".to_owned(),
            "\"x\"".to_owned(),
        ),
    ];
    let (_, report) = read(changed(&set).as_bytes());
    assert_eq!(report.problems()[0].place.title.as_deref(), Some("de.txt"));
}

#[test]
fn what_is_not_said_is_proposed_and_imported() {
    let set = ["status", "origin", "by", "at", "id", "note", "attributes"]
        .map(|key| (format!("/documents/1/mentions/0/{key}"), String::new()));
    let (imported, report) = read(changed(&set).as_bytes());
    assert!(report.is_empty());
    let mention = imported.unwrap().documents.remove(1).mentions.remove(0);
    assert_eq!(
        (mention.status, mention.origin),
        (Status::Proposed, Origin::Import)
    );
    assert_eq!((mention.by, mention.at, mention.id), (None, None, None));
}

#[test]
fn labels_and_entities_may_stand_after_the_documents() {
    let json: serde_json::Value = serde_json::from_str(BASE).unwrap();
    let keys = [
        "documents",
        "entities",
        "labels",
        "session",
        "version",
        "format",
    ];
    let members: Vec<String> = keys.map(|key| format!("\"{key}\":{}", json[key])).into();
    let turned = format!("{{{}}}", members.join(","));
    let (imported, report) = read(turned.as_bytes());
    assert_eq!(report.problems(), []);
    assert_eq!(imported.unwrap(), read(BASE.as_bytes()).0.unwrap());
}

#[test]
fn line_ends_become_line_feeds_and_mentions_stay_where_they_were() {
    let text = "a\r\nKinvolk\rGmbH";
    let range = r#"{"start":3,"end":10,"text":"Kinvolk"},{"start":11,"end":15,"text":"GmbH"}"#;
    let mention = format!(r#"{{"ranges":[{range}],"label":"company"}}"#);
    let end = r#"{"ranges":[{"start":1,"end":2}],"label":"company"}"#;
    let set = [
        (
            "/documents/1/text".to_owned(),
            serde_json::to_string(text).unwrap(),
        ),
        (
            "/documents/1/mentions".to_owned(),
            format!("[{mention},{end}]"),
        ),
    ];
    let (imported, report) = read(changed(&set).as_bytes());
    let document = imported.unwrap().documents.remove(1);
    assert_eq!(document.text.as_str(), "a\nKinvolk\nGmbH");
    // The second covers nothing but half a line end.
    assert_eq!(report.total(), 2);
    assert_eq!(quotes(&document), ["Kinvolk GmbH"]);
}

fn quotes(document: &ImportedDocument) -> Vec<String> {
    let mentions = document.mentions.iter();
    mentions
        .map(|m| m.ranges.quote(&document.text).unwrap())
        .collect()
}

#[test]
fn other_files_and_later_versions_are_refused() {
    let (result, _) = read(changed(&[("/version".into(), "2".into())]).as_bytes());
    assert!(matches!(
        result,
        Err(FormatError::Version {
            found: 2,
            known: 1,
            ..
        })
    ));
    for other in ["{}", "[]", "null", r#"{"format":"other","documents":[]}"#] {
        let (result, _) = read(other.as_bytes());
        assert!(
            matches!(result, Err(FormatError::OtherFormat { .. })),
            "{other}"
        );
    }
    let (result, _) = read(b"Kinvolk");
    assert!(matches!(
        result,
        Err(FormatError::Syntax {
            line: 1,
            column: 1,
            ..
        })
    ));
    assert!(matches!(read(b"").0, Err(FormatError::Syntax { .. })));
}

#[test]
fn only_our_files_are_recognised() {
    let reader = by_id("json").unwrap().reader.unwrap();
    assert!(reader.recognises(BASE.as_bytes()));
    assert!(reader.recognises(format!("\u{FEFF}{BASE}").as_bytes()));
    assert!(reader.recognises(b" {\"format\" :\n \"glossator\""));
    for other in [
        "",
        "[]",
        "{\"format\":\"other\"}",
        "format glossator",
        "{\"a\":\"glossator\"}",
    ] {
        assert!(!reader.recognises(other.as_bytes()), "{other}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let (imported, report) = read(format!("\u{FEFF}{BASE}").as_bytes());
    assert!(report.is_empty());
    assert_eq!(kept(&imported.unwrap()), (2, 6, 1, 2));
}
