//! Damaged files: nothing panics, memory stays bounded, what is whole is kept.

use super::{reading::BASE, *};
use crate::{format::FormatError, model::ProblemCode};

/// The base file with one document a line, and where each of its mentions ends.
fn compact() -> (String, Vec<usize>) {
    let json: serde_json::Value = serde_json::from_str(BASE).unwrap();
    let session = empty_session();
    let (full, _, _) = import(&session, json.to_string().as_bytes());
    let bytes = export(&full, &Selection::everything());
    let text = String::from_utf8(bytes).unwrap();
    let mut ends = Vec::new();
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("{\"id\"") && line.contains("\"ranges\"") {
            ends.push(from + line.trim_end().trim_end_matches(',').len());
        }
        from += line.len();
    }
    (text, ends)
}

#[test]
fn a_file_that_breaks_off_keeps_every_mention_before_that() {
    let (text, ends) = compact();
    assert_eq!(ends.len(), 6);
    for cut in 0..text.trim_end().len() {
        let whole = ends.iter().filter(|end| **end <= cut).count();
        match read(&text.as_bytes()[..cut]) {
            (Ok(imported), report) => {
                assert_eq!(imported.mention_count(), whole, "cut at byte {cut}");
                let damage = report.problems().last().unwrap();
                assert!(
                    matches!(damage.code, ProblemCode::BadFile { .. }),
                    "cut at byte {cut}"
                );
                assert!(damage.place.line.is_some());
            }
            (Err(FormatError::Syntax { line, .. }), _) => {
                assert_eq!(whole, 0, "cut at byte {cut}");
                assert!(line > 0 || cut == 0);
            }
            (Err(error), _) => panic!("cut at byte {cut}: {error}"),
        }
    }
}

#[test]
fn damage_in_the_middle_keeps_what_stands_before_it() {
    let (text, ends) = compact();
    let damaged = format!("{}}}{}", &text[..ends[3]], &text[ends[3]..]);
    let (imported, report) = read(damaged.as_bytes());
    assert_eq!(imported.unwrap().mention_count(), 4);
    assert_eq!(report.total(), 1, "{:?}", report.problems());
}

#[test]
fn what_follows_the_end_is_reported_and_costs_nothing() {
    let (imported, report) = read(format!("{BASE}]").as_bytes());
    assert_eq!(imported.unwrap().mention_count(), 6);
    assert_eq!(report.total(), 1);
}

#[test]
fn a_byte_that_is_no_text_costs_one_mention() {
    let mut bytes = compact().0.into_bytes();
    let at = memchr::memmem::rfind(&bytes, b"Spindel\"").unwrap();
    bytes[at] = 0xFF;
    let (imported, report) = read(&bytes);
    assert_eq!(imported.unwrap().mention_count(), 5);
    assert!(matches!(
        report.problems()[0].code,
        ProblemCode::Malformed { count: 1, .. }
    ));
}

#[test]
fn deep_nesting_costs_no_stack() {
    let deep = 1 << 20;
    let nested = "[".repeat(deep) + &"]".repeat(deep);
    for (pointer, lost) in [
        ("/documents/1/mentions/0", 1),
        ("/documents/1/mentions/0/note", 0),
        ("/documents/1/mentions/0/attributes", 0),
        ("/documents/1/unknown", 0),
        ("/documents/1/mentions/0/ranges", 1),
        ("/documents/1/source", 0),
        ("/documents/1/mentions", 2),
    ] {
        let marked = super::reading::changed(&[(pointer.into(), "\"HERE\"".into())]);
        let (imported, _) = read(marked.replace("\"HERE\"", &nested).as_bytes());
        assert_eq!(imported.unwrap().mention_count(), 6 - lost, "{pointer}");
    }
    let (result, _) = read("[".repeat(deep).as_bytes());
    assert!(result.is_err());
}

#[test]
fn huge_numbers_are_numbers_out_of_place() {
    for (number, lost) in [("1e999", 1), ("18446744073709551616", 1), ("-1e-999", 1)] {
        let set = [(
            "/documents/1/mentions/0/ranges/0/start".to_owned(),
            "\"HERE\"".to_owned(),
        )];
        let json = super::reading::changed(&set).replace("\"HERE\"", number);
        let (imported, report) = read(json.as_bytes());
        assert_eq!(imported.unwrap().mention_count(), 6 - lost, "{number}");
        assert_eq!(report.total(), 1);
    }
    let digits = "9".repeat(1 << 20);
    let set = [(
        "/documents/1/mentions/0/attributes".to_owned(),
        "{\"n\":\"HERE\"}".to_owned(),
    )];
    let json = super::reading::changed(&set).replace("\"HERE\"", &digits);
    assert_eq!(read(json.as_bytes()).0.unwrap().mention_count(), 6);
}

#[test]
fn many_problems_are_counted_and_few_are_kept() {
    let many = "{},".repeat(200_000) + "{}";
    let set = [("/documents/1/mentions".to_owned(), "\"HERE\"".to_owned())];
    let json = super::reading::changed(&set).replace("\"HERE\"", &format!("[{many}]"));
    let (imported, report) = read(json.as_bytes());
    assert_eq!(imported.unwrap().mention_count(), 4);
    assert!(report.total() > 200_000);
    assert_eq!(report.problems().len(), Report::LIMIT);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn changed_bytes_never_panic(changes in prop::collection::vec((any::<u16>(), any::<u8>(), 0..3u8), 1..6)) {
        let mut bytes = BASE.as_bytes().to_vec();
        for (at, byte, how) in changes {
            let at = usize::from(at) % bytes.len();
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        let (imported, mut report) = read(&bytes);
        if let Ok(imported) = imported {
            let into = session(&sample_plan());
            let mut ids = Ids::seeded(3);
            let merged = merge(imported, &into, &stamp(), &mut ids, &mut report);
            let mut session = into.clone();
            prop_assert!(session.apply_all(merged.edits).is_ok());
        }
    }
}
