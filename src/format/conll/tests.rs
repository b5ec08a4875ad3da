//! Cases as data, and that nothing a file may hold is too much.

use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::format::recognise;

const CASES: &str = include_str!("../../../tests/data/formats/conll/cases.ron");

#[derive(Deserialize)]
struct Case {
    name: String,
    file: String,
    texts: Vec<String>,
    mentions: Vec<(String, String)>,
    bad: Vec<u64>,
}

fn cases() -> Vec<Case> {
    ron::from_str(CASES).unwrap()
}

fn read(bytes: &[u8]) -> (Result<Imported, FormatError>, Report) {
    let mut report = Report::new();
    (Conll.read("folder/in.conll", bytes, &mut report), report)
}

#[test]
fn token_files_are_read_as_the_cases_say() {
    for case in cases() {
        let (imported, report) = read(case.file.as_bytes());
        let imported = imported.unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let documents = imported.documents.iter();
        let texts: Vec<&str> = documents.clone().map(|d| d.text.as_str()).collect();
        assert_eq!(texts, case.texts, "{}", case.name);
        let mentions: Vec<(String, String)> = documents
            .flat_map(|d| d.mentions.iter().map(move |m| (d, m)))
            .map(|(d, m)| {
                (
                    m.label.to_string(),
                    m.ranges.quote(d.text.as_str()).unwrap(),
                )
            })
            .collect();
        assert_eq!(mentions, case.mentions, "{}", case.name);
        let bad: Vec<u64> = report
            .problems()
            .iter()
            .filter_map(|p| p.place.line)
            .collect();
        assert_eq!(bad, case.bad, "{}", case.name);
    }
}

#[test]
fn token_files_are_recognised_and_others_are_not() {
    for case in cases().iter().filter(|case| case.name.starts_with("ok_")) {
        let lines = case
            .file
            .lines()
            .filter(|line| line.contains(['\t', ' ']))
            .count();
        if lines >= 3 && !case.mentions.is_empty() {
            let found = recognise(case.file.as_bytes()).map(|format| format.id);
            assert_eq!(found, Some("conll"), "{}", case.name);
        }
    }
    for other in [
        "",
        "Ein Satz.\nNoch einer.\nUnd O\n",
        "{\"format\":\"glossator\"}",
        "a\tb\nc\td\ne\tf\n",
    ] {
        assert!(!Conll.recognises(other.as_bytes()), "{other:?}");
    }
}

#[test]
fn documents_are_named_after_the_file_or_by_it() {
    let (imported, _) = read(b"# newdoc id = a7\nAda\tO\n\n# newdoc\nBea\tO\n");
    let imported = imported.unwrap();
    let titles = imported.documents.iter().map(|d| &*d.head.metadata.title);
    assert_eq!(titles.collect::<Vec<_>>(), ["a7", "in 2"]);
}

#[test]
fn a_file_without_tokens_is_another_format() {
    for bytes in [
        &b""[..],
        b"\n\n",
        b"# only\n",
        b"one\ntwo\n",
        &[0xFF, 0xFE, 0],
    ] {
        let (imported, _) = read(bytes);
        assert!(matches!(imported, Err(FormatError::OtherFormat { .. })));
    }
}

#[test]
fn a_label_stands_once_in_the_order_of_the_file() {
    let (imported, _) = read(b"a\tB-y\nb\tB-x\nc\tB-y\n");
    let labels = imported.unwrap().labels;
    let keys: Vec<&str> = labels.iter().map(|label| label.key.as_str()).collect();
    assert_eq!(keys, ["y", "x"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cut_and_changed_files_never_fail(
        case in 0..16_usize,
        cut in 0..400_usize,
        changes in prop::collection::vec((0..400_usize, any::<u8>()), 0..8),
    ) {
        let cases = cases();
        let mut bytes = cases[case % cases.len()].file.clone().into_bytes();
        for (at, byte) in changes {
            if let Some(own) = bytes.get_mut(at) {
                *own = byte;
            }
        }
        bytes.truncate(cut);
        let _ = Conll.recognises(&bytes);
        let (imported, _) = read(&bytes);
        for document in imported.map(|i| i.documents).unwrap_or_default() {
            for mention in &document.mentions {
                prop_assert!(mention.ranges.fits(document.text.as_str()));
            }
        }
    }

    #[test]
    fn tokens_of_any_kind_stand_in_the_text(tokens in prop::collection::vec("[^\\s\\p{C}]{1,6}", 1..12)) {
        let file: String = tokens.iter().map(|token| format!("{token}\tB-x\n")).collect();
        let (imported, report) = read(file.as_bytes());
        prop_assume!(!report.has_problems() && !file.starts_with("-DOCSTART-"));
        let imported = imported.unwrap();
        let document = &imported.documents[0];
        let quotes: Vec<String> = document
            .mentions
            .iter()
            .map(|mention| mention.ranges.quote(document.text.as_str()).unwrap())
            .collect();
        prop_assert_eq!(quotes, tokens);
    }
}
