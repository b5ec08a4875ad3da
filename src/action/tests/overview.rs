//! Tables of mentions: which rows, in which order.

use std::sync::Arc;

use super::{Bench, GERMAN, label};
use crate::{
    action::{
        MentionAction, MentionChange,
        overview::{
            MentionColumn, MentionFilter, MentionQuery, Plain, Row, Sort, mentions, progress,
        },
    },
    model::{
        Session, Status,
        edit::{Edit, What},
    },
    task::Cancel,
};

fn rows(session: &Session, query: &MentionQuery) -> Vec<Row> {
    mentions(session, query, &Cancel::default()).expect("nobody cancels")
}

fn text(session: &Session, row: Row) -> String {
    let document = session.document(row.document).expect("it is there");
    let mention = document.mentions().get(row.mention).expect("it is there");
    mention.ranges.quote(document.text()).expect("it fits")
}

fn sorted(by: MentionColumn, descending: bool) -> MentionQuery {
    MentionQuery {
        sort: Some(Sort { by, descending }),
        ..MentionQuery::default()
    }
}

#[test]
fn plain_rows_are_found_by_number_as_the_session_has_them() {
    let bench = Bench::tagged();
    let session = bench.workspace.session();
    let plain = Plain::of(session);
    let all = rows(session, &MentionQuery::default());
    assert!(all.len() > 50, "{}", all.len());
    assert_eq!(plain.len(), all.len());
    for (number, row) in all.iter().enumerate() {
        assert_eq!(plain.row(session, number), Some(*row));
        assert_eq!(plain.number(session, *row), Some(number));
    }
    assert_eq!(plain.row(session, all.len()), None);
    for numbers in [0..all.len(), 3..4, 40..all.len() + 9, 0..0] {
        let want = all[numbers.start..numbers.end.min(all.len())].to_vec();
        assert_eq!(plain.rows(session, numbers), want);
    }
}

#[test]
fn equal_rows_keep_the_order_of_the_session_in_both_directions() {
    let bench = Bench::tagged();
    let session = bench.workspace.session();
    let all = rows(session, &MentionQuery::default());
    let place = |row: &Row| {
        all.iter()
            .position(|other| other == row)
            .expect("one of them")
    };
    for descending in [false, true] {
        let found = rows(session, &sorted(MentionColumn::Text, descending));
        assert_eq!(found.len(), all.len());
        for pair in found.windows(2) {
            let fold = |row| super::super::overview::fold(&text(session, row));
            let (a, b) = (fold(pair[0]), fold(pair[1]));
            let (first, second) = if descending { (&b, &a) } else { (&a, &b) };
            assert!(first <= second, "{a} before {b}");
            assert!(a != b || place(&pair[0]) < place(&pair[1]));
        }
    }
}

#[test]
fn what_has_nothing_in_the_column_stands_last_in_both_directions() {
    let mut bench = Bench::tagged();
    let all = rows(bench.workspace.session(), &MentionQuery::default());
    let third = all[2];
    bench.hand(MentionAction::Change {
        document: third.document,
        mentions: vec![third.mention],
        change: MentionChange::Note("look".to_owned()),
    });
    let session = bench.workspace.session();
    for descending in [false, true] {
        let found = rows(session, &sorted(MentionColumn::Note, descending));
        assert_eq!(found[0], third);
        assert_eq!(found[1], all[0]);
    }
}

#[test]
fn contexts_are_sorted_by_the_words_that_follow() {
    let bench = Bench::tagged();
    let session = bench.workspace.session();
    let after = |row: &Row| {
        let document = session.document(row.document).expect("it is there");
        let mention = document.mentions().get(row.mention).expect("it is there");
        let after = &document.text().as_str()[mention.ranges.end().to_usize()..];
        let after: String = after.chars().take(60).collect();
        let words = after.trim_start_matches(|c: char| !c.is_alphanumeric());
        super::super::overview::fold(words.trim())
    };
    let found = rows(session, &sorted(MentionColumn::Context, false));
    let words: Vec<String> = found
        .iter()
        .map(after)
        .filter(|it| !it.is_empty())
        .collect();
    assert!(words.is_sorted());
}

#[test]
fn each_kind_of_choice_narrows_and_words_find_names_and_notes() {
    let mut bench = Bench::tagged();
    let session = bench.workspace.session();
    let all = rows(session, &MentionQuery::default());
    let of = |filter: MentionFilter| MentionQuery { filter, sort: None };
    let companies = of(MentionFilter {
        labels: [label("company")].into(),
        ..MentionFilter::default()
    });
    let found = rows(session, &companies);
    assert!(!found.is_empty() && found.len() < all.len());
    let german = of(MentionFilter {
        languages: ["de".to_owned()].into(),
        ..MentionFilter::default()
    });
    let found = rows(session, &german);
    assert_eq!(found.len(), bench.document(GERMAN).mentions().len());
    // A name of the entity finds mentions in other scripts too.
    let words = |text: &str| {
        of(MentionFilter {
            words: text.to_owned(),
            ..MentionFilter::default()
        })
    };
    let found = rows(session, &words("MERRIDANE harbour"));
    let texts: std::collections::BTreeSet<String> =
        found.iter().map(|row| text(session, *row)).collect();
    assert!(texts.iter().any(|text| !text.is_ascii()), "{texts:?}");
    assert!(rows(session, &words("no such word")).is_empty());
    let first = all[0];
    bench.hand(MentionAction::Change {
        document: first.document,
        mentions: vec![first.mention],
        change: MentionChange::Note("Zweifel an Œuvre".to_owned()),
    });
    let session = bench.workspace.session();
    assert_eq!(rows(session, &words("zweifel")), [first]);
    let confirmed = of(MentionFilter {
        statuses: [Status::Confirmed].into(),
        ..MentionFilter::default()
    });
    assert!(rows(session, &confirmed).is_empty());
}

#[test]
fn progress_counts_what_was_decided() {
    let mut bench = Bench::tagged();
    let all = rows(bench.workspace.session(), &MentionQuery::default());
    let before = progress(bench.workspace.session());
    assert_eq!((before.decided, before.mentions), (0, all.len()));
    assert_eq!((before.documents, before.documents_done), (4, 0));
    for (row, status) in [(all[0], Status::Rejected), (all[1], Status::Confirmed)] {
        bench.hand(MentionAction::Change {
            document: row.document,
            mentions: vec![row.mention],
            change: MentionChange::Status(status),
        });
    }
    assert_eq!(progress(bench.workspace.session()).decided, 2);
}

#[test]
fn a_cancelled_question_has_no_answer() {
    let bench = Bench::tagged();
    let cancel = Cancel::default();
    cancel.cancel();
    let answer = mentions(bench.workspace.session(), &MentionQuery::default(), &cancel);
    assert!(answer.is_err());
}

#[test]
fn a_label_stands_for_those_below_it() {
    let mut bench = Bench::tagged();
    let of = |session: &Session, key: &str| {
        let filter = MentionFilter {
            labels: [label(key)].into(),
            ..MentionFilter::default()
        };
        let query = MentionQuery { filter, sort: None };
        rows(session, &query).len()
    };
    let session = bench.workspace.session();
    let (companies, products) = (of(session, "company"), of(session, "product"));
    assert!(companies > 0 && products > 0);
    let from = session.scheme().clone();
    let mut to = from.clone();
    let mut kinds = to.labels.iter_mut();
    let product = kinds.find(|it| it.key.as_str() == "product");
    product.expect("the sample has it").parent = Some(label("company"));
    let edit = Edit::Scheme {
        from: Arc::new(from),
        to: Arc::new(to),
    };
    let committed = bench
        .workspace
        .commit(What::ChangeScheme, vec![edit], Vec::new());
    committed.expect("it fits");
    let session = bench.workspace.session();
    assert_eq!(of(session, "company"), companies + products);
    assert_eq!(of(session, "product"), products);
}
