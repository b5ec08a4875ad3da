//! Reading lists: what is kept, what is reported, and nothing lost to a bad row.

use proptest::prelude::*;

use crate::model::{Place, Problem, ProblemCode, Report};
use crate::names::list::{MAX_FIELD_BYTES, read_csv};
use crate::names::{NamesError, NamesList};

const SAMPLE: &[u8] = include_bytes!("../../../assets/sample/names.csv");

fn read(csv: &[u8]) -> (NamesList, Report) {
    let mut report = Report::new();
    let list = read_csv("n.csv", csv, &mut report).unwrap();
    (list, report)
}

/// Entities with their forms, a line each: `company Kinvolk: Kinvolk, Kinvolk GmbH (de)`.
fn shown(list: &NamesList) -> Vec<String> {
    let form = |&id| {
        let form = list.form(id).unwrap();
        match &form.language {
            Some(language) => format!("{} ({language})", form.text),
            None => form.text.clone(),
        }
    };
    let entities = list.entities().iter();
    entities
        .map(|entity| {
            let forms: Vec<String> = entity.forms.iter().map(form).collect();
            format!("{} {}: {}", entity.label, entity.name, forms.join(", "))
        })
        .collect()
}

#[track_caller]
fn check(csv: &str, want: &[&str]) {
    check_reported(csv.as_bytes(), want, &[]);
}

#[track_caller]
fn check_reported(csv: &[u8], want: &[&str], problems: &[(ProblemCode, u64)]) {
    let (list, report) = read(csv);
    assert_eq!(shown(&list), want);
    let problems: Vec<Problem> = problems
        .iter()
        .map(|(code, line)| Problem {
            code: code.clone(),
            place: Place::line("n.csv", *line),
        })
        .collect();
    assert_eq!(report.problems(), problems);
}

fn ragged(detail: &str) -> ProblemCode {
    ProblemCode::RaggedRow {
        detail: detail.to_owned(),
    }
}

fn empty(column: &str) -> ProblemCode {
    ProblemCode::EmptyField {
        column: column.to_owned(),
    }
}

#[test]
fn columns_in_any_order_case_and_company() {
    check(
        "label,entity,form,language\ncompany,Kinvolk,Kinvolk GmbH,de\n",
        &["company Kinvolk: Kinvolk GmbH (de)"],
    );
    check(
        "Note; LANGUAGE ;Form;\"Entity\";Label\nx;ja;キンボルク;Kinvolk;company",
        &["company Kinvolk: キンボルク (ja)"],
    );
    check(
        "form\tentity\tlabel\nKinvolk, Inc.\tKinvolk\tcompany\n",
        &["company Kinvolk: Kinvolk, Inc."],
    );
}

#[test]
fn without_a_form_column_an_entity_goes_by_its_name() {
    check(
        "label,entity\ncompany,Kinvolk\n",
        &["company Kinvolk: Kinvolk"],
    );
}

#[test]
fn rows_of_one_entity_are_one_and_doubled_rows_are_ignored() {
    check(
        "label,entity,form,language\n\
         company,Kinvolk,Kinvolk,\n\
         product,Azure,Azure,\n\
         company, Kinvolk\u{3000},Kinvolk GmbH,DE\n\
         company,Kinvolk,Kinvolk,\n\
         company,Kinvolk,Kinvolk,de\n\
         product,Kinvolk,Kinvolk,\n",
        &[
            "company Kinvolk: Kinvolk, Kinvolk GmbH (de), Kinvolk (de)",
            "product Azure: Azure",
            "product Kinvolk: Kinvolk",
        ],
    );
}

#[test]
fn empty_forms_and_entities() {
    check(
        "label,entity,form\ncompany,Kinvolk,\ncompany,,CoreOS\n,,\n\n",
        &["company Kinvolk: ", "company CoreOS: CoreOS"],
    );
}

#[test]
fn quoted_fields_hold_delimiters_quotes_and_line_breaks() {
    check_reported(
        b"label,entity,form\r\ncompany,\"A, \"\"B\"\"\",\"C\r\nD\"\r\ncompany,5\" disk,5\" disk\r\n,x,y\r\n",
        &["company A, \"B\": C\nD", "company 5\" disk: 5\" disk"],
        // The line break in the quotes counts.
        &[(empty("label"), 5)],
    );
}

#[test]
fn bad_rows_are_reported_by_line_and_used_as_far_as_they_go() {
    let bad = ProblemCode::BadLanguage {
        tag: "not a tag".to_owned(),
    };
    check_reported(
        b"label,entity,form,language\n\ncompany,A,A\ncompany,B,B,de,more\n,C,C,\ncompany,,,\ncompany,D,D,not a tag\ncompany,E,E,\n",
        &["company A: A", "company B: B (de)", "company D: D", "company E: E"],
        &[
            (ragged("3/4"), 3),
            (ragged("5/4"), 4),
            (empty("label"), 5),
            (empty("entity"), 6),
            (bad, 7),
        ],
    );
}

#[test]
fn a_quote_that_is_never_closed_costs_its_line() {
    let mut csv = "label,entity,form\ncompany,A,\"A\ncompany,B,B\n".to_owned();
    check_reported(
        csv.as_bytes(),
        &["company B: B"],
        &[(ragged("company,A,\"A"), 2)],
    );
    for n in 0..40 {
        csv.push_str(&format!("company,N{n},N{n}\n"));
    }
    csv.push_str("company,\"Q\",Q\n");
    let (list, report) = read(csv.as_bytes());
    assert_eq!((list.entities().len(), report.total()), (42, 1));
}

#[test]
fn any_encoding() {
    let csv = "label;entity;form\ncompany;Améline;アヤツムギ\n";
    let want = &["company Améline: アヤツムギ"];
    check_reported(format!("\u{FEFF}{csv}").as_bytes(), want, &[]);
    let utf16: Vec<u8> = std::iter::once(0xFEFF)
        .chain(csv.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    check_reported(&utf16, want, &[]);
    check_reported(
        b"\xEF\xBB\xBFlabel,entity\ncompany,A\xFFB\n",
        &["company A\u{FFFD}B: A\u{FFFD}B"],
        &[(
            ProblemCode::Malformed {
                count: 1,
                encoding: "UTF-8".to_owned(),
            },
            2,
        )],
    );
}

#[test]
fn label_and_entity_are_needed() {
    #[track_caller]
    fn check(csv: &str, want: &str) {
        let error = read_csv("n.csv", csv.as_bytes(), &mut Report::new()).unwrap_err();
        assert!(
            matches!(&error, NamesError::MissingColumn { column, .. } if *column == want),
            "{error}"
        );
    }
    check("", "label");
    check("entity,form\nA,A\n", "label");
    check("label;form\nA;A\n", "entity");
    check("\"label,entity\ncompany,A\n", "label");
}

#[test]
fn what_is_too_long_or_too_much_is_reported_once() {
    let long = "x".repeat(MAX_FIELD_BYTES + 1);
    let csv = format!("label,entity\ncompany,{long}\ncompany,A\ncompany,{long}\n");
    let too_many = |limit| ProblemCode::TooMany { limit };
    check_reported(
        csv.as_bytes(),
        &["company A: A"],
        &[(too_many(MAX_FIELD_BYTES), 2)],
    );
    // 600 names of almost 64 KiB, each also a form, are more than 32 MiB.
    let mut csv = "label,entity\n".to_owned();
    for n in 0..600 {
        csv.push_str(&format!("company,{n:03}{}\n", &long[4..]));
    }
    let (list, report) = read(csv.as_bytes());
    assert_eq!(list.entities().len(), 256);
    assert_eq!(report.total(), 1);
    assert_eq!(report.problems()[0].code, too_many(32 << 20));
}

#[test]
fn the_sample_is_read_whole() {
    let (list, report) = read(SAMPLE);
    assert!(report.is_empty());
    assert_eq!((list.entities().len(), list.forms().len()), (42, 81));
}

/// Label, entity and form of each row that has a form.
fn rows_of(list: &NamesList) -> Vec<(String, String, String)> {
    let forms = list.forms();
    forms
        .map(|(_, form)| {
            let entity = &list.entities()[form.entity];
            (
                entity.label.to_string(),
                entity.name.clone(),
                form.text.clone(),
            )
        })
        .collect()
}

#[test]
fn cut_off_anywhere_every_whole_line_is_kept() {
    let (whole, _) = read(SAMPLE);
    let whole = rows_of(&whole);
    for cut in 0..SAMPLE.len() {
        let Ok(list) = read_csv("n.csv", &SAMPLE[..cut], &mut Report::new()) else {
            assert!(cut < b"label,entity".len(), "lost at {cut}");
            continue;
        };
        let lines = SAMPLE[..cut].iter().filter(|&&byte| byte == b'\n').count();
        let good = lines.saturating_sub(1);
        assert_eq!(rows_of(&list)[..good], whole[..good], "cut at {cut}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn damage_costs_the_rows_it_touches(
        at in 30..SAMPLE.len(),
        removed in 0..4usize,
        added in prop::collection::vec(prop::sample::select(&b"\",;\n\r\t\0x\xFF\xC3\xE3\x1B"[..]), 0..4),
    ) {
        let (whole, _) = read(SAMPLE);
        let until = (at + removed).min(SAMPLE.len());
        let bytes = [&SAMPLE[..at], &added, &SAMPLE[until..]].concat();
        // A byte-order mark keeps one bad byte from changing the encoding of all.
        let marked = [b"\xEF\xBB\xBF", bytes.as_slice()].concat();
        let (list, _) = read(&marked);
        let kept: std::collections::HashSet<_> = rows_of(&list).into_iter().collect();
        let first = SAMPLE[..at].iter().filter(|&&byte| byte == b'\n').count();
        let last = SAMPLE[..until].iter().filter(|&&byte| byte == b'\n').count();
        // Line 1 is the header, so row n is on line n + 2.
        for (row, want) in rows_of(&whole).iter().enumerate() {
            if row + 1 < first || row + 1 > last {
                prop_assert!(kept.contains(want), "lost {:?}", want);
            }
        }
        let _ = read_csv("n.csv", &bytes, &mut Report::new());
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_csv("n.csv", &bytes, &mut Report::new());
        let headed = [b"label,entity,form,language\n", bytes.as_slice()].concat();
        let _ = read_csv("n.csv", &headed, &mut Report::new());
    }
}
