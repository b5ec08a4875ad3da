//! Mentions and places of several documents changed together.

use super::{Bench, GERMAN, JAPANESE, label};
use crate::{
    action::{
        AcrossAction, Action, ActionError, DocumentAction, MentionAction, MentionChange, Outcome,
    },
    model::{
        DocumentId, Mention, MentionId, Overlap, Relation, RelationKind, Session, Status,
        document::DocumentStatus,
        edit::{Change, DocumentEdit, Edit, What},
    },
    text::{Language, TextRange},
};

const ITALIAN: usize = 1;

/// The mentions of the whole session that read so.
fn reading(bench: &Bench, text: &str) -> Vec<(DocumentId, MentionId)> {
    let found = (0..4).flat_map(|nth| {
        let id = bench.id(nth);
        bench.reading(nth, text).into_iter().map(move |it| (id, it))
    });
    found.collect()
}

fn mention(session: &Session, (document, id): (DocumentId, MentionId)) -> &Mention {
    let document = session.document(document).expect("it is there");
    document.mentions().get(id).expect("it is there")
}

fn overlap(bench: &mut Bench, overlap: Overlap) {
    let from = std::sync::Arc::new(bench.workspace.session().scheme().clone());
    let mut to = (*from).clone();
    to.overlap = overlap;
    let edits = vec![Edit::Scheme {
        from,
        to: std::sync::Arc::new(to),
    }];
    let done = bench
        .workspace
        .commit(What::ChangeScheme, edits, Vec::new());
    done.expect("the rule is another");
}

/// Places of these texts, in the first document that has each.
fn places(bench: &Bench, texts: &[(usize, &str)]) -> Vec<(DocumentId, TextRange)> {
    let place = |&(nth, text): &(usize, &str)| (bench.id(nth), bench.find(nth, text).first());
    texts.iter().map(place).collect()
}

#[test]
fn places_of_several_documents_are_tagged_as_one_step() {
    let mut bench = Bench::bare();
    let places = places(
        &bench,
        &[
            (GERMAN, "Merridane"),
            (ITALIAN, "Merridane"),
            (GERMAN, "Kassel"),
        ],
    );
    let done = bench.hand(AcrossAction::Tag {
        places: places.clone(),
        label: label("company"),
        entity: None,
    });
    assert_eq!(done.mentions.len(), 3);
    assert!(matches!(done.what, What::Spread { mentions: 3, .. }));
    // Again nothing is to be done: they are tagged so already.
    let again = bench.hand(AcrossAction::Tag {
        places,
        label: label("company"),
        entity: None,
    });
    assert!(!again.changed);
}

#[test]
fn a_place_that_may_not_lie_there_is_passed_over() {
    let bench = Bench::bare();
    let text = bench.document(GERMAN).text().as_str();
    let at = text.find("Merridane").expect("it is there") as u32;
    let id = bench.id(GERMAN);
    // A word, its first half, and what crosses the two.
    let range = |start: u32, end: u32| (id, TextRange::of(at + start, at + end).expect("a range"));
    let all = [range(0, 9), range(0, 4), range(3, 12)];
    for (rule, want) in [(Overlap::Any, 3), (Overlap::Nested, 2), (Overlap::None, 1)] {
        let mut bench = Bench::bare();
        overlap(&mut bench, rule);
        let id = bench.id(GERMAN);
        let places = all.iter().map(|(_, range)| (id, *range)).collect();
        let done = bench.hand(AcrossAction::Tag {
            places,
            label: label("company"),
            entity: None,
        });
        assert_eq!(done.mentions.len(), want, "{rule:?}");
    }
}

#[test]
fn what_is_tagged_names_the_entity_once_in_each_language() {
    let mut bench = Bench::tagged();
    let entity = bench.entity("Merridane Harbour Grid");
    let id = entity.id;
    // In the first document its name is a new one for that language.
    let mut nameless = entity.clone();
    nameless.names.clear();
    let change = Change::Set {
        from: entity.clone(),
        to: nameless,
    };
    let edits = vec![Edit::Entity(change)];
    let what = What::ChangeSession;
    bench
        .workspace
        .commit(what, edits, Vec::new())
        .expect("done");
    let places = places(
        &bench,
        &[(GERMAN, "Kassel"), (GERMAN, "Werk"), (ITALIAN, "Kassel")],
    );
    let done = bench.hand(AcrossAction::Tag {
        places,
        label: label("company"),
        entity: Some(id),
    });
    assert_eq!(done.mentions.len(), 3);
    let entity = bench.workspace.session().entity(id).expect("it is there");
    let mut languages: Vec<&str> = entity
        .names
        .iter()
        .filter_map(|name| name.language.as_ref().map(Language::as_str))
        .collect();
    languages.sort_unstable();
    assert_eq!(languages, ["de", "it"], "{:?}", entity.names);
}

#[test]
fn another_label_passes_over_what_would_become_the_same() {
    let mut bench = Bench::tagged();
    let mentions = reading(&bench, "Merridane");
    assert!(mentions.len() > 1, "{}", mentions.len());
    let (document, first) = mentions[0];
    let ranges = mention(bench.workspace.session(), mentions[0])
        .ranges
        .clone();
    bench.hand(MentionAction::Tag {
        document,
        ranges,
        label: label("person"),
        entity: None,
    });
    let done = bench.hand(AcrossAction::Label {
        mentions: mentions.clone(),
        label: label("person"),
    });
    assert_eq!(done.mentions.len(), mentions.len() - 1);
    let session = bench.workspace.session();
    assert_eq!(mention(session, (document, first)).label, label("company"));
    let others = mentions.iter().skip(1);
    for &other in others {
        assert_eq!(mention(session, other).label, label("person"));
    }
}

#[test]
fn a_status_is_set_in_all_documents_and_what_is_gone_is_passed_over() {
    let mut bench = Bench::tagged();
    let mentions = reading(&bench, "Merridane");
    let documents: std::collections::BTreeSet<_> = mentions.iter().map(|(id, _)| *id).collect();
    assert!(documents.len() > 1);
    let (document, gone) = mentions[0];
    bench.hand(MentionAction::Remove {
        document,
        mentions: vec![gone],
    });
    let done = bench.hand(AcrossAction::Status {
        mentions: mentions.clone(),
        status: Status::Confirmed,
    });
    assert_eq!(done.mentions.len(), mentions.len() - 1);
    for &other in mentions.iter().skip(1) {
        let mention = mention(bench.workspace.session(), other);
        assert_eq!(mention.status, Status::Confirmed);
        assert_eq!(mention.by, bench.workspace.by());
    }
    let nothing = bench.refused(AcrossAction::Remove {
        mentions: Vec::new(),
    });
    assert!(matches!(nothing, ActionError::NothingSelected));
}

#[test]
fn links_are_made_and_taken_away_together() {
    let mut bench = Bench::tagged();
    let mentions = reading(&bench, "Merridane");
    let id = bench.entity("Merridane Harbour Grid").id;
    let linked = |bench: &Bench| {
        let session = bench.workspace.session();
        let mut all = mentions.iter().map(|&it| mention(session, it).entity);
        let first = all.next().flatten();
        assert!(all.all(|entity| entity == first));
        first
    };
    bench.hand(AcrossAction::Entity {
        mentions: mentions.clone(),
        entity: None,
    });
    assert_eq!(linked(&bench), None);
    let done = bench.hand(AcrossAction::Entity {
        mentions: mentions.clone(),
        entity: Some(id),
    });
    assert_eq!((done.entity, linked(&bench)), (Some(id), Some(id)));
}

#[test]
fn mentions_go_with_the_relations_that_name_them() {
    let mut bench = Bench::tagged();
    let mentions = reading(&bench, "Merridane");
    let (document, from) = mentions[0];
    let other = bench
        .document(GERMAN)
        .mentions()
        .iter()
        .find(|it| it.id != from);
    let to = other.expect("there are several").id;
    let scheme = bench.workspace.session().scheme().clone();
    let mut with = scheme.clone();
    with.relations.push(RelationKind {
        key: label("buys"),
        names: Default::default(),
        from: Vec::new(),
        to: Vec::new(),
    });
    let relation = Relation {
        id: bench.workspace.ids().next(),
        kind: label("buys"),
        from,
        to,
        status: Status::Confirmed,
        origin: Default::default(),
        by: None,
        at: bench.workspace.clock().now(),
        note: String::new(),
    };
    let edits = vec![
        Edit::Scheme {
            from: scheme.into(),
            to: with.into(),
        },
        Edit::In {
            document,
            edit: DocumentEdit::Relation(Change::Add(relation)),
        },
    ];
    let what = What::ChangeSession;
    bench
        .workspace
        .commit(what, edits, Vec::new())
        .expect("done");
    assert_eq!(bench.document(GERMAN).relations().count(), 1);
    let count = mentions.len();
    let done = bench.hand(AcrossAction::Remove { mentions });
    assert_eq!(done.mentions.len(), count);
    assert_eq!(bench.document(GERMAN).relations().count(), 0);
    assert!(reading(&bench, "Merridane").is_empty());
}

#[test]
fn what_was_worked_out_elsewhere_comes_in_as_the_same_step() {
    let mut bench = Bench::tagged();
    let mentions = reading(&bench, "Merridane");
    let action = AcrossAction::Status {
        mentions: mentions.clone(),
        status: Status::Rejected,
    };
    let draft = bench.workspace.draft().expect("may be written");
    let worked = Action::from(action)
        .work_out(draft)
        .expect("it can be done");
    let done = worked.take(&mut bench.workspace).expect("it is taken in");
    let Outcome::Changed { mentions: done, .. } = done else {
        panic!("{done:?}");
    };
    assert_eq!(done.len(), mentions.len());
    let session = bench.workspace.session();
    let mut statuses = mentions.iter().map(|&it| mention(session, it).status);
    assert!(statuses.all(|status| status == Status::Rejected));
    assert_eq!(bench.document(GERMAN).head().status, DocumentStatus::InWork);
}

#[test]
fn a_new_document_is_in_work_from_the_first_decision_on() {
    let mut bench = Bench::tagged();
    let status = |bench: &Bench, nth: usize| bench.document(nth).head().status;
    assert_eq!(status(&bench, GERMAN), DocumentStatus::New);
    let first = bench.document(GERMAN).mentions().iter().next();
    let first = first.expect("there are proposals").id;
    let note = MentionAction::Change {
        document: bench.id(GERMAN),
        mentions: vec![first],
        change: MentionChange::Status(Status::Confirmed),
    };
    bench.hand(note);
    assert_eq!(status(&bench, GERMAN), DocumentStatus::InWork);
    assert_eq!(status(&bench, JAPANESE), DocumentStatus::New);
    // What somebody said of it stays.
    bench.hand(DocumentAction::Status {
        document: bench.id(GERMAN),
        status: DocumentStatus::Reviewed,
    });
    bench.hand(MentionAction::Remove {
        document: bench.id(GERMAN),
        mentions: vec![first],
    });
    assert_eq!(status(&bench, GERMAN), DocumentStatus::Reviewed);
}

#[test]
fn the_status_of_several_documents_is_one_step() {
    let mut bench = Bench::bare();
    let documents: Vec<DocumentId> = (0..3).map(|nth| bench.id(nth)).collect();
    bench.hand(DocumentAction::Status {
        document: documents[0],
        status: DocumentStatus::Done,
    });
    let done = bench.hand(DocumentAction::Statuses {
        documents: documents.clone(),
        status: DocumentStatus::Done,
    });
    let want = What::SetDocumentsStatus {
        documents: 2,
        status: DocumentStatus::Done,
    };
    assert_eq!(done.what, want);
    let again = bench.hand(DocumentAction::Statuses {
        documents,
        status: DocumentStatus::Done,
    });
    assert!(!again.changed);
}
