//! Tagging and changing mentions by hand.

use super::{Bench, GERMAN, JAPANESE, label, names, ranges};
use crate::{
    action::{ActionError, MentionAction, MentionChange},
    model::{
        Entity, EntityId, MentionId, Origin, Overlap, Ranges, Relation, RelationKind, Status,
        Value, Values,
        edit::{Change, Direction, DocumentEdit, Edit, EditError, What},
    },
};

fn tag(bench: &Bench, ranges: Ranges, entity: Option<EntityId>) -> MentionAction {
    MentionAction::Tag {
        document: bench.id(GERMAN),
        ranges,
        label: label("company"),
        entity,
    }
}

fn change(bench: &Bench, mentions: &[MentionId], change: MentionChange) -> MentionAction {
    MentionAction::Change {
        document: bench.id(GERMAN),
        mentions: mentions.to_vec(),
        change,
    }
}

#[test]
fn tagging_makes_a_confirmed_mention_by_its_author() {
    let mut bench = Bench::bare();
    let done = bench.hand(tag(&bench, bench.find(GERMAN, "Nimbrecht"), None));
    let mention = bench.mention(GERMAN, done.mentions[0]);
    assert_eq!(mention.status, Status::Confirmed);
    assert_eq!(mention.origin, Origin::Hand);
    assert_eq!(mention.by, bench.workspace.by());
    assert!(mention.by.is_some());
    let text = "Nimbrecht".to_owned();
    let label = label("company");
    assert_eq!(done.what, What::TagByHand { label, text });
}

#[test]
fn a_selection_is_widened_to_whole_characters_and_no_further() {
    let mut bench = Bench::bare();
    let at = bench.document(GERMAN).text().find("👩‍💻").unwrap();
    let done = bench.hand(tag(&bench, ranges(at + 5, at + 7), None));
    let mention = bench.mention(GERMAN, done.mentions[0]);
    assert_eq!(mention.ranges, ranges(at, at + "👩‍💻".len()));
    let spaced = bench.find(GERMAN, " Hollerbek");
    let done = bench.hand(tag(&bench, spaced.clone(), None));
    assert_eq!(bench.mention(GERMAN, done.mentions[0]).ranges, spaced);
}

#[test]
fn what_shows_nothing_or_lies_outside_is_refused() {
    let mut bench = Bench::bare();
    let blank = bench.find(GERMAN, "\n");
    let error = bench.refused(tag(&bench, blank, None));
    assert!(matches!(error, ActionError::OnlyBlank), "{error:?}");
    let end = bench.document(GERMAN).text().len();
    let error = bench.refused(tag(&bench, ranges(end - 1, end + 1), None));
    let outside = matches!(error, ActionError::Edit(EditError::DoesNotFit { .. }));
    assert!(outside, "{error:?}");
}

#[test]
fn tagging_again_is_refused_and_tagging_a_proposal_confirms_it() {
    let mut bench = Bench::tagged();
    let id = bench.reading(GERMAN, "Merridane")[0];
    let proposal = bench.mention(GERMAN, id).clone();
    assert_eq!(proposal.status, Status::Proposed);
    let tag = tag(&bench, proposal.ranges.clone(), None);
    let done = bench.hand(tag.clone());
    assert_eq!(done.mentions, [id]);
    let confirmed = bench.mention(GERMAN, id);
    assert_eq!(confirmed.status, Status::Confirmed);
    assert_eq!(confirmed.origin, Origin::List);
    assert_eq!(confirmed.entity, proposal.entity);
    let error = bench.refused(tag);
    assert!(
        matches!(error, ActionError::AlreadyTagged { .. }),
        "{error:?}"
    );
}

#[test]
fn the_scheme_says_how_mentions_may_overlap() {
    let mut bench = Bench::bare();
    let whole = bench.find(GERMAN, "Merridane Systems");
    bench.hand(tag(&bench, whole, None));
    let mut scheme = bench.workspace.session().scheme().clone();
    scheme.overlap = Overlap::Nested;
    let from = std::sync::Arc::new(bench.workspace.session().scheme().clone());
    let to = std::sync::Arc::new(scheme);
    let edits = vec![Edit::Scheme { from, to }];
    bench
        .workspace
        .commit(What::ChangeScheme, edits, Vec::new())
        .unwrap();
    let crossing = bench.find(GERMAN, "dass Merridane");
    let error = bench.refused(tag(&bench, crossing, None));
    assert!(matches!(error, ActionError::Overlaps { .. }), "{error:?}");
    let inside = bench.find(GERMAN, "Systems");
    assert!(bench.hand(tag(&bench, inside, None)).changed);
}

#[test]
fn linking_names_the_entity_once_in_each_language() {
    let mut bench = Bench::bare();
    let whole = bench.hand(tag(&bench, bench.find(GERMAN, "Merridane Systems"), None));
    let short = bench.hand(tag(&bench, bench.find(GERMAN, "Merridane"), None));
    let mut ids = crate::model::Ids::seeded(3);
    let entity = Entity::new(ids.next(), label("company"), "Merridane Systems".to_owned());
    let id = entity.id;
    let edits = vec![Edit::Entity(Change::Add(entity))];
    bench
        .workspace
        .commit(What::ChangeSession, edits, Vec::new())
        .unwrap();
    let link = |mention: &[MentionId], bench: &Bench| {
        change(bench, mention, MentionChange::Entity(Some(id)))
    };
    let done = bench.hand(link(&short.mentions, &bench));
    assert_eq!(done.entity, Some(id));
    assert_eq!(bench.workspace.session().entity_uses(id), 1);
    bench.hand(link(&whole.mentions, &bench));
    assert_eq!(
        names(bench.entity("Merridane Systems")),
        ["Merridane de Short"]
    );
    let japanese = MentionAction::Tag {
        document: bench.id(JAPANESE),
        ranges: bench.find(JAPANESE, "メリデイン"),
        label: label("product"),
        entity: Some(id),
    };
    bench.hand(japanese);
    let want = ["Merridane de Short", "メリデイン ja Full"];
    assert_eq!(names(bench.entity("Merridane Systems")), want);
    assert!(!bench.hand(link(&whole.mentions, &bench)).changed);
    let unlink = change(&bench, &whole.mentions, MentionChange::Entity(None));
    bench.hand(unlink);
    assert_eq!(bench.workspace.session().entity_uses(id), 2);
}

#[test]
fn relabelling_keeps_the_link_and_the_entity_its_label() {
    let mut bench = Bench::tagged();
    let ids = bench.reading(GERMAN, "Merridane");
    let entity = bench.mention(GERMAN, ids[0]).entity;
    let to = MentionChange::Label(label("product"));
    let done = bench.hand(change(&bench, &ids, to.clone()));
    assert_eq!(done.mentions, ids);
    for &id in &ids {
        let mention = bench.mention(GERMAN, id);
        assert_eq!(mention.label, label("product"));
        assert_eq!(mention.entity, entity);
    }
    assert_eq!(bench.entity("Merridane Systems").label, label("company"));
    assert!(!bench.hand(change(&bench, &ids, to)).changed);
}

#[test]
fn a_change_that_would_double_a_mention_is_refused() {
    let mut bench = Bench::tagged();
    let id = bench.reading(GERMAN, "Merridane")[0];
    let at = bench.mention(GERMAN, id).ranges.clone();
    let other = bench.hand(MentionAction::Tag {
        document: bench.id(GERMAN),
        ranges: at,
        label: label("product"),
        entity: None,
    });
    let to = MentionChange::Label(label("company"));
    let error = bench.refused(change(&bench, &other.mentions, to.clone()));
    assert!(
        matches!(error, ActionError::AlreadyTagged { .. }),
        "{error:?}"
    );
    bench.hand(change(
        &bench,
        &[id],
        MentionChange::Status(Status::Rejected),
    ));
    assert!(bench.hand(change(&bench, &other.mentions, to)).changed);
}

#[test]
fn a_decision_bears_the_name_of_who_took_it_and_a_note_does_not() {
    let mut bench = Bench::tagged();
    bench.workspace.set_by("Ben").unwrap();
    let ids = bench.reading(GERMAN, "Merridane");
    let author = bench.mention(GERMAN, ids[0]).by;
    let note = MentionChange::Note("sure?".to_owned());
    bench.hand(change(&bench, &ids[..1], note));
    assert_eq!(bench.mention(GERMAN, ids[0]).extra().note, "sure?");
    assert_eq!(bench.mention(GERMAN, ids[0]).by, author);
    let values = Values::from([("tone".to_owned(), Value::Flag(true))]);
    let done = bench.hand(change(&bench, &ids[..1], MentionChange::Attributes(values)));
    assert!(matches!(done.what, What::ChangeMention { .. }));
    assert_eq!(bench.mention(GERMAN, ids[0]).extra().note, "sure?");
    let done = bench.hand(change(
        &bench,
        &ids,
        MentionChange::Status(Status::Confirmed),
    ));
    assert_eq!(done.mentions.len(), ids.len());
    assert_ne!(bench.mention(GERMAN, ids[0]).by, author);
    assert_eq!(bench.mention(GERMAN, ids[0]).by, bench.workspace.by());
}

#[test]
fn who_is_new_comes_and_goes_with_the_first_change() {
    let mut bench = Bench::tagged();
    let before = bench.workspace.session().reviewers().count();
    bench.workspace.set_by("Ben").unwrap();
    let reviewers = |bench: &Bench| bench.workspace.session().reviewers().count();
    assert_eq!(reviewers(&bench), before);
    let ids = bench.reading(GERMAN, "Merridane");
    let reject = MentionChange::Status(Status::Rejected);
    for _ in 0..2 {
        bench.hand(change(&bench, &ids[..1], reject.clone()));
        assert_eq!(bench.mention(GERMAN, ids[0]).by, bench.workspace.by());
        assert_eq!(reviewers(&bench), before + 1);
        let undone = bench.workspace.step(Direction::Undo).unwrap();
        let what = &undone.expect("a step").what;
        assert!(matches!(what, What::SetStatus { .. }), "{what:?}");
        assert_eq!(reviewers(&bench), before);
    }
    bench.workspace.step(Direction::Redo).unwrap();
    assert_eq!(reviewers(&bench), before + 1);
}

#[test]
fn only_one_mention_is_given_another_place() {
    let mut bench = Bench::tagged();
    let ids = bench.reading(GERMAN, "Merridane");
    let to = bench.find(GERMAN, "Merridane Systems die");
    let place = MentionChange::Ranges(to.clone());
    let error = bench.refused(change(&bench, &ids[..2], place.clone()));
    assert!(
        matches!(error, ActionError::OneAtATime { mentions: 2 }),
        "{error:?}"
    );
    let done = bench.hand(change(&bench, &ids[..1], place));
    assert_eq!(bench.mention(GERMAN, ids[0]).ranges, to);
    let want = What::ChangeExtent {
        from: "Merridane".to_owned(),
        to: "Merridane Systems die".to_owned(),
    };
    assert_eq!(done.what, want);
}

#[test]
fn removing_takes_a_relation_between_two_along_once() {
    let mut bench = Bench::tagged();
    let ids = bench.reading(GERMAN, "Merridane");
    let document = bench.id(GERMAN);
    let session = bench.workspace.session().clone();
    let mut scheme = session.scheme().clone();
    scheme.relations.clear();
    scheme.relations.push(RelationKind {
        key: label("acquires"),
        names: std::collections::BTreeMap::new(),
        from: Vec::new(),
        to: Vec::new(),
    });
    let relation = Relation {
        id: bench.workspace.ids().next(),
        kind: label("acquires"),
        from: ids[0],
        to: ids[1],
        status: Status::Confirmed,
        origin: Origin::Hand,
        by: None,
        at: jiff::Timestamp::UNIX_EPOCH,
        note: String::new(),
    };
    let edits = vec![
        Edit::Scheme {
            from: std::sync::Arc::new(session.scheme().clone()),
            to: std::sync::Arc::new(scheme),
        },
        Edit::In {
            document,
            edit: DocumentEdit::Relation(Change::Add(relation)),
        },
    ];
    bench
        .workspace
        .commit(What::ChangeScheme, edits, Vec::new())
        .unwrap();
    let mentions = vec![ids[0], ids[1], ids[0]];
    let done = bench.hand(MentionAction::Remove { document, mentions });
    assert_eq!(done.what, What::RemoveMentions { mentions: 2 });
    assert_eq!(bench.document(GERMAN).relations().count(), 0);
}

#[test]
fn what_is_gone_or_not_named_is_refused() {
    let mut bench = Bench::tagged();
    let id = bench.reading(GERMAN, "Merridane")[0];
    let gone = MentionAction::Remove {
        document: bench.id(JAPANESE),
        mentions: vec![id],
    };
    let error = bench.refused(gone);
    let missing = matches!(error, ActionError::Edit(EditError::Missing { .. }));
    assert!(missing, "{error:?}");
    let error = bench.refused(change(&bench, &[], MentionChange::Note(String::new())));
    assert!(matches!(error, ActionError::NothingSelected), "{error:?}");
    let mut ids = crate::model::Ids::seeded(5);
    let nobody = MentionChange::Entity(Some(ids.next()));
    let error = bench.refused(change(&bench, &[id], nobody));
    let missing = matches!(error, ActionError::Edit(EditError::Missing { .. }));
    assert!(missing, "{error:?}");
}
