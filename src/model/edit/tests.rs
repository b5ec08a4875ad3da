//! Deleting what is in use, and the history.

use jiff::Timestamp;

use super::*;
use crate::{
    model::{Ids, Info, Label, Origin, Ranges, Relation, RelationKind, Status},
    text::TextRange,
};

struct Fixture {
    session: Session,
    ids: Ids,
    document: DocumentId,
}

use crate::model::Session;

/// A session with one document, one entity, and two linked mentions joined by a relation.
fn fixture() -> Fixture {
    let mut ids = Ids::seeded(1);
    let mut scheme = Scheme::press();
    scheme.relations.clear();
    scheme.relations.push(RelationKind {
        key: LabelKey::new("acquires"),
        names: std::collections::BTreeMap::new(),
        from: vec![LabelKey::new("company")],
        to: Vec::new(),
    });
    let info = Info {
        title: "Test".to_owned(),
        working_languages: Vec::new(),
    };
    let mut session = Session::new(ids.next(), info, scheme);
    let document = ids.next();
    let text = SourceText::new("Microsoft kauft Kinvolk".to_owned()).expect("short");
    let seed = Seed {
        id: document,
        slug: Slug::new("Kauf", document),
        text: TextRef::new(text),
        head: Arc::default(),
    };
    let entity = Entity::new(ids.next(), LabelKey::new("company"), "Kinvolk".to_owned());
    let mut first = mention(&mut ids, 0, 9);
    let mut second = mention(&mut ids, 16, 23);
    first.entity = Some(entity.id);
    second.entity = Some(entity.id);
    let relation = Relation {
        id: ids.next(),
        kind: LabelKey::new("acquires"),
        from: first.id,
        to: second.id,
        status: Status::Confirmed,
        origin: Origin::Hand,
        by: None,
        at: Timestamp::UNIX_EPOCH,
        note: String::new(),
    };
    let edits = vec![
        Edit::Document {
            index: 0,
            change: Change::Add(Box::new(seed)),
        },
        Edit::Entity(Change::Add(entity)),
        Edit::add_mention(document, first),
        Edit::add_mention(document, second),
        Edit::In {
            document,
            edit: DocumentEdit::Relation(Change::Add(relation)),
        },
    ];
    session.apply_all(edits).expect("the fixture applies");
    Fixture {
        session,
        ids,
        document,
    }
}

fn mention(ids: &mut Ids, start: u32, end: u32) -> Mention {
    let range = TextRange::of(start, end).expect("not empty");
    let label = LabelKey::new("company");
    Mention::new(
        ids.next(),
        Ranges::one(range),
        label,
        None,
        Timestamp::UNIX_EPOCH,
    )
}

fn counts(session: &Session, document: DocumentId) -> (usize, usize, usize) {
    let document = session.document(document).expect("it is there");
    (
        document.mentions().len(),
        document.relations().count(),
        session.entities().count(),
    )
}

#[test]
fn a_label_in_use_says_what_depends_on_it() {
    let Fixture { session, .. } = fixture();
    let found = dependents_of_label(&session, &LabelKey::new("company"));
    let wanted = Dependents {
        mentions: 2,
        entities: 1,
        documents: 1,
        relations: 1,
    };
    assert_eq!(found, wanted);
}

#[test]
fn a_label_in_use_is_not_removed_on_its_own() {
    let Fixture { mut session, .. } = fixture();
    let from = Arc::new(session.scheme().clone());
    let mut to = (*from).clone();
    to.labels.retain(|label| label.key.as_str() != "company");
    let error = session.apply(Edit::Scheme {
        from,
        to: Arc::new(to),
    });
    let in_use = matches!(
        error,
        Err(EditError::InUse {
            kind: Kind::Label,
            uses: 3,
            ..
        })
    );
    assert!(in_use, "{error:?}");
}

#[test]
fn deleting_a_label_goes_and_comes_back_as_one() {
    let Fixture {
        mut session,
        document,
        ..
    } = fixture();
    let edits = delete_label(&session, &LabelKey::new("company"), None);
    let inverses = session.apply_all(edits).expect("it applies");
    assert_eq!(counts(&session, document), (0, 0, 0));
    assert!(session.scheme().label("company").is_none());
    session.apply_all(inverses).expect("it is taken back");
    assert_eq!(counts(&session, document), (2, 1, 1));
}

#[test]
fn deleting_a_label_can_give_its_mentions_another() {
    let Fixture {
        mut session,
        document,
        ..
    } = fixture();
    let other = LabelKey::new("product");
    let edits = delete_label(&session, &LabelKey::new("company"), Some(&other));
    session.apply_all(edits).expect("it applies");
    assert_eq!(counts(&session, document), (2, 1, 1));
    assert_eq!(session.label_uses(&other), 3);
}

#[test]
fn deleting_an_entity_unlinks_its_mentions() {
    let Fixture {
        mut session,
        document,
        ..
    } = fixture();
    let id = session.entities().next().expect("one").id;
    assert_eq!(dependents_of_entity(&session, id).mentions, 2);
    let error = session.apply(Edit::Entity(Change::Remove(
        session.entity(id).expect("one").clone(),
    )));
    assert!(matches!(error, Err(EditError::InUse { uses: 2, .. })));
    let edits = delete_entity(&session, id);
    let inverses = session.apply_all(edits).expect("it applies");
    assert_eq!(counts(&session, document), (2, 1, 0));
    assert_eq!(session.entity_confirmed(id), 0);
    session.apply_all(inverses).expect("it is taken back");
    assert_eq!(session.entity_uses(id), 2);
    let confirmed = session.documents().flat_map(|it| it.mentions().iter());
    let confirmed = confirmed.filter(|it| it.entity == Some(id) && it.status == Status::Confirmed);
    assert_eq!(session.entity_confirmed(id), confirmed.count());
}

#[test]
fn deleting_a_document_takes_everything_said_of_it() {
    let Fixture {
        mut session,
        document,
        ..
    } = fixture();
    let edits = delete_document(&session, document);
    let inverses = session.apply_all(edits).expect("it applies");
    assert!(session.listed().is_empty());
    session.apply_all(inverses).expect("it is taken back");
    assert_eq!(counts(&session, document), (2, 1, 1));
}

#[test]
fn an_error_in_a_group_leaves_the_session_as_it_was() {
    let Fixture {
        mut session,
        mut ids,
        document,
    } = fixture();
    let fits = mention(&mut ids, 0, 1);
    let beyond = mention(&mut ids, 20, 30);
    let edits = vec![
        Edit::add_mention(document, fits),
        Edit::add_mention(document, beyond),
    ];
    let error = session.apply_all(edits);
    assert!(matches!(error, Err(EditError::DoesNotFit { .. })));
    assert_eq!(counts(&session, document), (2, 1, 1));
}

#[test]
fn what_changed_meanwhile_is_not_overwritten() {
    let Fixture {
        mut session,
        document,
        ..
    } = fixture();
    let from = session
        .document(document)
        .and_then(|d| d.mentions().iter().next().cloned())
        .expect("a mention");
    let mut to = from.clone();
    to.status = Status::Rejected;
    let change = |from: &Mention, to: &Mention| {
        Edit::mention(
            document,
            Change::Set {
                from: from.clone(),
                to: to.clone(),
            },
        )
    };
    session.apply(change(&from, &to)).expect("it applies");
    let again = session.apply(change(&from, &to));
    assert!(matches!(again, Err(EditError::Stale { .. })));
}

#[test]
fn a_scheme_with_a_doubled_key_is_refused() {
    let Fixture { mut session, .. } = fixture();
    let from = Arc::new(session.scheme().clone());
    let mut to = (*from).clone();
    to.labels.push(Label::new("person"));
    let error = session.apply(Edit::Scheme {
        from,
        to: Arc::new(to),
    });
    assert!(matches!(error, Err(EditError::DoubledKey { .. })));
}

fn group(ids: &mut Ids, role: Role) -> Group {
    Group {
        id: ids.next(),
        at: Timestamp::UNIX_EPOCH,
        by: None,
        what: What::ChangeSession,
        role,
        edits: Vec::new(),
    }
}

#[test]
fn undo_and_redo_follow_each_other_and_new_work_forgets_what_was_undone() {
    let mut ids = Ids::seeded(2);
    let mut history = History::default();
    let (first, second) = (group(&mut ids, Role::Work), group(&mut ids, Role::Work));
    history.push(first.clone());
    history.push(second.clone());
    let step = |history: &mut History, ids: &mut Ids, direction| {
        let group = history.next(direction).and_then(|step| step.group())?;
        let turned = group.turned(direction, ids.next(), Timestamp::UNIX_EPOCH, None);
        let role = turned.role;
        history.push(turned);
        Some(role)
    };
    let undo = step(&mut history, &mut ids, Direction::Undo);
    assert_eq!(undo, Some(Role::Undo(second.id)));
    let undo = step(&mut history, &mut ids, Direction::Undo);
    assert_eq!(undo, Some(Role::Undo(first.id)));
    assert_eq!(step(&mut history, &mut ids, Direction::Undo), None);
    let redo = step(&mut history, &mut ids, Direction::Redo);
    assert_eq!(redo, Some(Role::Redo(first.id)));
    history.push(group(&mut ids, Role::Work));
    assert_eq!(step(&mut history, &mut ids, Direction::Redo), None);
}

#[test]
fn a_reviewer_stays_while_a_mention_bears_their_name() {
    let Fixture {
        mut session,
        mut ids,
        document,
    } = fixture();
    let reviewer = Reviewer {
        id: ids.next(),
        name: "Anna".to_owned(),
    };
    let mut tagged = mention(&mut ids, 0, 4);
    tagged.by = Some(reviewer.id);
    let edits = vec![
        Edit::Reviewer(Change::Add(reviewer.clone())),
        Edit::add_mention(document, tagged),
    ];
    let inverses = session.apply_all(edits).expect("they apply");
    let removed = session.apply(Edit::Reviewer(Change::Remove(reviewer)));
    assert!(matches!(removed, Err(EditError::InUse { uses: 1, .. })));
    session
        .apply_all(inverses)
        .expect("mention first, then reviewer");
}

#[test]
fn a_document_is_removed_only_from_its_own_place() {
    let Fixture {
        mut session,
        document,
        ..
    } = fixture();
    let mut edits = delete_document(&session, document);
    if let Some(Edit::Document { index, .. }) = edits.last_mut() {
        *index += 1;
    }
    let error = session.apply_all(edits);
    assert!(matches!(error, Err(EditError::Stale { .. })));
    assert_eq!(counts(&session, document), (2, 1, 1));
}
