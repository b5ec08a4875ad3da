//! Documents and the session's details, by hand.

use super::{Bench, GERMAN};
use crate::{
    action::{ActionError, DocumentAction},
    model::{
        Metadata, Ranges, Value, Values,
        document::{Decision, DocumentStatus, Field, Finding, LeftOut, LeftOutReason},
        edit::{DocumentEdit, Edit, HeadPart, What},
    },
    text::Language,
};

/// Lets an import have found these, all at the start of the text.
fn found(findings: &[(Field, &str)]) -> Bench {
    let mut bench = Bench::bare();
    let at = bench.find(GERMAN, "Merridane").first();
    let document = bench.id(GERMAN);
    let to = findings.iter().map(|&(field, value)| Finding {
        field,
        value: value.to_owned(),
        at,
        decision: Decision::Open,
    });
    let edit = DocumentEdit::Head {
        from: HeadPart::Findings(bench.document(GERMAN).head().findings.clone()),
        to: HeadPart::Findings(to.collect()),
    };
    let edits = vec![Edit::In { document, edit }];
    let what = What::ChangeSession;
    bench.workspace.commit(what, edits, Vec::new()).unwrap();
    bench
}

fn decide(bench: &Bench, index: usize, decision: Decision) -> DocumentAction {
    DocumentAction::DecideFinding {
        document: bench.id(GERMAN),
        index,
        decision,
    }
}

#[test]
fn accepting_a_finding_fills_its_field() {
    let mut bench = found(&[
        (Field::Title, "T"),
        (Field::Outlet, "O"),
        (Field::Author, "A"),
        (Field::Published, "2021-05-03"),
    ]);
    for index in 0..4 {
        bench.hand(decide(&bench, index, Decision::Accepted));
    }
    let metadata = bench.document(GERMAN).metadata();
    let published = metadata.published.as_ref().map(|it| it.as_str());
    let got = (
        &*metadata.title,
        &*metadata.outlet,
        &*metadata.author,
        published,
    );
    assert_eq!(got, ("T", "O", "A", Some("2021-05-03")));
    assert!(!bench.hand(decide(&bench, 0, Decision::Accepted)).changed);
    for index in 0..4 {
        bench.hand(decide(&bench, index, Decision::Declined));
    }
    let language = bench.document(GERMAN).language().cloned();
    let empty = Metadata {
        language,
        ..Metadata::default()
    };
    assert_eq!(*bench.document(GERMAN).metadata(), empty);
}

#[test]
fn one_finding_for_a_field_is_accepted_and_what_was_written_since_stays() {
    let mut bench = found(&[(Field::Title, "one"), (Field::Title, "two")]);
    bench.hand(decide(&bench, 0, Decision::Accepted));
    bench.hand(decide(&bench, 1, Decision::Accepted));
    let findings = &bench.document(GERMAN).head().findings;
    assert_eq!(findings[0].decision, Decision::Declined);
    assert_eq!(bench.document(GERMAN).metadata().title, "two");
    let metadata = Metadata {
        title: "three".to_owned(),
        ..bench.document(GERMAN).metadata().clone()
    };
    let document = bench.id(GERMAN);
    bench.hand(DocumentAction::Metadata { document, metadata });
    bench.hand(decide(&bench, 1, Decision::Open));
    assert_eq!(bench.document(GERMAN).metadata().title, "three");
}

#[test]
fn a_date_that_is_none_and_a_finding_that_is_gone_are_refused() {
    let mut bench = found(&[(Field::Published, "gestern")]);
    let error = bench.refused(decide(&bench, 0, Decision::Accepted));
    assert!(matches!(error, ActionError::NotADate { .. }), "{error:?}");
    assert!(bench.hand(decide(&bench, 0, Decision::Declined)).changed);
    let error = bench.refused(decide(&bench, 1, Decision::Declined));
    assert!(matches!(error, ActionError::Edit(_)), "{error:?}");
}

/// A document without passages but the one at `text` with this decision.
fn proposed(text: &str, decision: Decision) -> Bench {
    let mut bench = Bench::bare();
    let document = bench.id(GERMAN);
    let passage = LeftOut {
        id: bench.workspace.ids().next(),
        at: bench.find(GERMAN, text).first(),
        reason: LeftOutReason::Residue,
        decision,
    };
    let edit = DocumentEdit::Head {
        from: HeadPart::LeftOut(bench.document(GERMAN).head().left_out.clone()),
        to: HeadPart::LeftOut(std::sync::Arc::new(vec![passage])),
    };
    let edits = vec![Edit::In { document, edit }];
    let what = What::ChangeSession;
    bench.workspace.commit(what, edits, Vec::new()).unwrap();
    bench
}

fn leave_out(bench: &Bench, text: &str) -> DocumentAction {
    DocumentAction::LeaveOut {
        document: bench.id(GERMAN),
        ranges: bench.find(GERMAN, text),
    }
}

#[test]
fn passages_left_out_stay_in_order() {
    let mut bench = proposed("hybride Datenwelt", Decision::Accepted);
    bench.hand(leave_out(&bench, "Kassel"));
    bench.hand(leave_out(&bench, "Merridane"));
    let head = bench.document(GERMAN).head();
    let starts: Vec<_> = head.left_out.iter().map(|it| it.at.start()).collect();
    assert_eq!(starts.len(), 3);
    assert!(starts.is_sorted(), "{starts:?}");
    assert!(!bench.hand(leave_out(&bench, "Datenwelt")).changed);
}

#[test]
fn several_ranges_are_left_out_in_one_step() {
    let mut bench = proposed("hybride Datenwelt", Decision::Accepted);
    let before = bench.workspace.history().done().len();
    let places = ["Kassel", "Merridane"].map(|text| bench.find(GERMAN, text).first());
    bench.hand(DocumentAction::LeaveOut {
        document: bench.id(GERMAN),
        ranges: Ranges::new(places).unwrap(),
    });
    let left_out = bench.document(GERMAN).head().left_out.clone();
    assert!(left_out.iter().map(|it| it.at).is_sorted());
    for place in places {
        assert!(left_out.iter().any(|it| it.at == place));
    }
    assert_eq!(bench.workspace.history().done().len(), before + 1);
}

#[test]
fn leaving_out_a_proposal_accepts_it() {
    let mut bench = proposed("Kassel", Decision::Open);
    bench.hand(leave_out(&bench, "Kassel"));
    let head = bench.document(GERMAN).head();
    assert_eq!(head.left_out.len(), 1);
    assert_eq!(head.left_out[0].decision, Decision::Accepted);
    assert_eq!(head.left_out[0].reason, LeftOutReason::Residue);
}

#[test]
fn restoring_removes_a_passage_by_hand_and_declines_any_other() {
    let mut bench = proposed("Kassel", Decision::Accepted);
    bench.hand(leave_out(&bench, "Merridane"));
    let document = bench.id(GERMAN);
    let passages = bench.document(GERMAN).head().left_out.clone();
    for passage in passages.iter() {
        let passage = passage.id;
        bench.hand(DocumentAction::Restore { document, passage });
    }
    let head = bench.document(GERMAN).head();
    assert_eq!(head.left_out.len(), 1);
    assert_eq!(head.left_out[0].decision, Decision::Declined);
    let passage = passages[0].id;
    let error = bench.refused(DocumentAction::Restore { document, passage });
    assert!(matches!(error, ActionError::Edit(_)), "{error:?}");
    let passage = passages[1].id;
    let decision = Decision::Open;
    bench.hand(DocumentAction::DecidePassage {
        document,
        passage,
        decision,
    });
    assert_eq!(bench.document(GERMAN).head().left_out[0].decision, decision);
}

#[test]
fn status_and_labels_are_set() {
    let mut bench = Bench::bare();
    let document = bench.id(GERMAN);
    let status = DocumentStatus::Done;
    let set = DocumentAction::Status { document, status };
    bench.hand(set.clone());
    assert_eq!(bench.document(GERMAN).head().status, status);
    assert!(!bench.hand(set).changed);
    let labels = Values::from([("topic".to_owned(), Value::Text("M&A".to_owned()))]);
    bench.hand(DocumentAction::Labels { document, labels });
    assert_eq!(bench.document(GERMAN).head().labels.len(), 1);
    let labels = Values::from([("n".to_owned(), Value::Number(f64::NAN))]);
    let error = bench.refused(DocumentAction::Labels { document, labels });
    assert!(matches!(error, ActionError::Workspace(_)), "{error:?}");
}

#[test]
fn a_document_goes_with_all_that_was_said_and_comes_back_to_its_place() {
    let mut bench = Bench::tagged();
    let document = bench.id(1);
    bench.hand(DocumentAction::Remove { document });
    assert_eq!(bench.workspace.session().documents().count(), 3);
    let error = bench.refused(DocumentAction::Remove { document });
    assert!(matches!(error, ActionError::Edit(_)), "{error:?}");
}

#[test]
fn the_session_is_renamed_and_its_languages_are_set() {
    let mut bench = Bench::bare();
    let title = " Merridane ".to_owned();
    bench.hand(DocumentAction::RenameSession { title });
    assert_eq!(bench.workspace.session().info().title, "Merridane");
    let title = " ".to_owned();
    let error = bench.refused(DocumentAction::RenameSession { title });
    assert!(matches!(error, ActionError::EmptyName), "{error:?}");
    let [de, it] = ["de", "it"].map(|tag| Language::parse(tag).unwrap());
    let twice = vec![de.clone(), it.clone(), de.clone()];
    bench.hand(DocumentAction::WorkingLanguages(twice));
    assert_eq!(bench.workspace.session().info().working_languages, [de, it]);
}
