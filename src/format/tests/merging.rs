//! What is ours stands; what is new comes in; nothing comes in twice.

use super::{reading::BASE, reading::changed, *};
use crate::{
    format::Counts,
    model::{ProblemCode, edit::Kind},
};

fn with(set: &[(&str, &str)]) -> Vec<u8> {
    let set: Vec<_> = set
        .iter()
        .map(|(p, v)| ((*p).to_owned(), (*v).to_owned()))
        .collect();
    changed(&set).into_bytes()
}

fn base() -> Session {
    import(&empty_session(), BASE.as_bytes()).0
}

/// Imports the changed file into a session that has the base file already.
#[track_caller]
fn check(set: &[(&str, &str)], want: Counts, problems: usize) -> (Session, Merged, Report) {
    let (session, merged, report) = import(&base(), &with(set));
    assert_eq!(merged.counts, want, "{:?}", report.problems());
    assert_eq!(report.total(), problems, "{:?}", report.problems());
    (session, merged, report)
}

const SAME: Counts = Counts {
    labels: 0,
    reviewers: 0,
    entities: 0,
    documents: 0,
    mentions: 0,
    relations: 0,
    segments: 0,
    terms: 0,
    same: 7,
    conflicts: 0,
};

#[test]
fn everything_of_a_file_is_new_to_an_empty_session() {
    let (session, merged, report) = import(&empty_session(), BASE.as_bytes());
    let new = Counts {
        labels: 2,
        reviewers: 2,
        entities: 2,
        documents: 2,
        mentions: 6,
        relations: 1,
        segments: 0,
        terms: 0,
        same: 0,
        conflicts: 0,
    };
    assert_eq!(merged.counts, new);
    assert!(report.is_empty());
    assert_eq!(session.documents().next().unwrap().left_out().count(), 1);
}

#[test]
fn the_same_file_again_is_nothing_new() {
    let (_, merged, _) = check(&[], SAME, 0);
    assert_eq!(merged.edits, []);
}

#[test]
fn a_new_mention_comes_into_a_known_document() {
    let id = "\"01900000-0000-7000-8000-000000000077\"";
    let place = [
        ("/documents/1/mentions/0/id", id),
        ("/documents/1/mentions/0/status", "\"rejected\""),
    ];
    let want = Counts {
        same: 6,
        mentions: 1,
        ..SAME
    };
    let (session, _, _) = check(&place, want, 0);
    let document = session.documents().nth(1).unwrap();
    assert!(
        document
            .mentions()
            .contains(id.trim_matches('"').parse().unwrap())
    );
}

#[test]
fn a_mention_that_says_something_else_does_not_replace_ours() {
    let want = Counts {
        same: 6,
        conflicts: 1,
        ..SAME
    };
    let (session, merged, report) = check(&[("/documents/1/mentions/0/note", "\"no\"")], want, 1);
    assert_eq!(merged.edits, []);
    assert!(matches!(
        report.problems()[0].code,
        ProblemCode::Conflict {
            kind: Kind::Mention,
            ..
        }
    ));
    assert_eq!(report.problems()[0].place.range, Some((0, 9)));
    assert_eq!(
        export(&session, &Selection::everything()),
        export(&base(), &Selection::everything())
    );
}

#[test]
fn the_same_mention_under_another_id_is_the_same() {
    let id = (
        "/documents/1/mentions/0/id",
        "\"01900000-0000-7000-8000-000000000077\"",
    );
    check(&[id], SAME, 0);
    check(&[("/documents/1/mentions/0/id", "")], SAME, 0);
}

#[test]
fn the_same_mention_twice_without_an_id_is_one() {
    let base: serde_json::Value = serde_json::from_str(BASE).unwrap();
    let mut mention = base["documents"][1]["mentions"][0].clone();
    mention.as_object_mut().unwrap().remove("id");
    let twice = serde_json::json!([mention, mention]).to_string();
    let bytes = with(&[("/documents/1/mentions", &twice)]);
    let (_, merged, _) = import(&empty_session(), &bytes);
    assert_eq!((merged.counts.mentions, merged.counts.same), (5, 1));
}

#[test]
fn another_text_under_the_same_id_is_left_alone() {
    let want = Counts {
        same: 5,
        conflicts: 1,
        ..SAME
    };
    let text = "\"Merridaneは「Spindel」で何を織るのか。\"";
    let (_, merged, report) = check(&[("/documents/1/text", text)], want, 1);
    assert_eq!(report.problems()[0].code, ProblemCode::TextConflict);
    assert_eq!(merged.edits, []);
}

#[test]
fn the_same_text_under_another_id_is_the_same_document() {
    let id = (
        "/documents/1/id",
        "\"01900000-0000-7000-8000-000000000078\"",
    );
    let (session, _, report) = check(&[id], SAME, 1);
    assert!(matches!(
        report.problems()[0].code,
        ProblemCode::SameText { .. }
    ));
    assert_eq!(session.documents().count(), 2);
}

#[test]
fn other_metadata_of_a_known_document_is_reported() {
    let want = Counts {
        conflicts: 1,
        ..SAME
    };
    let (session, _, _) = check(&[("/documents/0/author", "\"Somebody\"")], want, 1);
    assert_eq!(
        session.documents().next().unwrap().metadata().author,
        "Maud Ellersby"
    );
}

#[test]
fn entities_are_known_by_label_and_name() {
    let id = "\"01900000-0000-7000-8000-000000000079\"";
    let set = [
        ("/entities/1/id", id),
        ("/documents/0/mentions/1/entity", id),
        ("/documents/0/mentions/3/entity", id),
    ];
    check(&set, SAME, 0);
    let renamed = [set[0], set[1], set[2], ("/entities/1/name", "\"Ravskell\"")];
    let want = Counts {
        entities: 1,
        same: 5,
        conflicts: 2,
        ..SAME
    };
    let (session, _, _) = check(&renamed, want, 2);
    assert_eq!(session.entities().count(), 3);
}

#[test]
fn an_entity_that_says_something_else_is_reported() {
    let want = Counts {
        conflicts: 1,
        ..SAME
    };
    check(&[("/entities/1/external_id", "\"Q2\"")], want, 1);
}

#[test]
fn an_entity_that_was_renamed_is_the_same_by_its_id() {
    let want = Counts {
        conflicts: 1,
        ..SAME
    };
    let (session, _, _) = check(&[("/entities/1/name", "\"Ravskell\"")], want, 1);
    assert_eq!(session.entities().count(), 2);
}

#[test]
fn reviewers_are_known_by_name() {
    let id = "\"01900000-0000-7000-8000-000000000080\"";
    check(&[("/session/reviewers/0/id", id)], SAME, 0);
}

#[test]
fn an_id_taken_in_another_document_is_not_taken_again() {
    let text = "\"Merridane again\"";
    let set = [
        (
            "/documents/1/id",
            "\"01900000-0000-7000-8000-000000000081\"",
        ),
        ("/documents/1/text", text),
        ("/documents/1/mentions/1", "null"),
    ];
    let bytes = with(&set);
    let (session, merged, _) = import(&base(), &bytes);
    assert_eq!((merged.counts.documents, merged.counts.mentions), (1, 1));
    let ids: std::collections::HashSet<_> = session
        .documents()
        .flat_map(|d| d.mentions().iter())
        .map(|m| m.id)
        .collect();
    assert_eq!(ids.len(), 7);
    assert_eq!(import(&session, &bytes).1.edits, []);
}

#[test]
fn documents_whose_ids_end_alike_get_folders_of_their_own() {
    let set = [
        ("/documents/1/title", "\"Merridane übernimmt Nimbrecht\""),
        (
            "/documents/1/id",
            "\"11900000-0000-7000-8000-000000000020\"",
        ),
    ];
    let (session, merged, _) = import(&empty_session(), &with(&set));
    assert_eq!(merged.counts.documents, 2);
    assert_ne!(session.listed()[0].slug, session.listed()[1].slug);
}

#[test]
fn times_that_are_not_said_are_those_of_the_import() {
    let (session, _, _) = import(
        &empty_session(),
        &with(&[("/documents/1/mentions/0/at", "")]),
    );
    let document = session.documents().nth(1).unwrap();
    assert_eq!(document.mentions().iter().next().unwrap().at, stamp().at);
}
