//! Making, merging, splitting and deleting entities by hand.

use super::{Bench, GERMAN, JAPANESE, assert_same, label, names};
use crate::{
    action::{Action, ActionError, EntityAction, MentionAction},
    model::{
        Entity,
        edit::{EditError, What},
    },
    text::Language,
};

#[test]
fn an_entity_is_named_by_its_first_mention_and_takes_all() {
    let mut bench = Bench::tagged();
    let moved = bench.reading(GERMAN, "Merridane");
    let old = bench.entity("Merridane Systems").id;
    let uses = bench.workspace.session().entity_uses(old);
    let done = bench.hand(EntityAction::FromMentions {
        document: bench.id(GERMAN),
        mentions: moved.clone(),
        name: None,
    });
    let entity = bench.entity("Merridane");
    assert_eq!(done.entity, Some(entity.id));
    assert_eq!(done.mentions, moved);
    assert_eq!(entity.label, label("company"));
    assert_eq!(names(entity), ["Merridane de Full"]);
    let session = bench.workspace.session();
    assert_eq!(session.entity_uses(entity.id), moved.len());
    assert_eq!(session.entity_uses(old), uses - moved.len());
}

#[test]
fn a_name_given_comes_before_the_text_and_must_not_be_empty() {
    let mut bench = Bench::bare();
    let tagged = bench.hand(MentionAction::Tag {
        document: bench.id(GERMAN),
        ranges: bench.find(GERMAN, "Merri\u{AD}dane"),
        label: label("company"),
        entity: None,
    });
    let from = |name: &str, bench: &Bench| EntityAction::FromMentions {
        document: bench.id(GERMAN),
        mentions: tagged.mentions.clone(),
        name: Some(name.to_owned()),
    };
    let error = bench.refused(from(" \n", &bench));
    assert!(matches!(error, ActionError::EmptyName), "{error:?}");
    bench.hand(from(" Merridane  Systems ", &bench));
    let entity = bench.entity("Merridane Systems");
    assert_eq!(names(entity), ["Merridane de Short"]);
}

#[test]
fn changing_says_whether_it_was_renamed() {
    let mut bench = Bench::tagged();
    let mut entity = bench.entity("Nimbrecht").clone();
    assert!(!bench.hand(EntityAction::Change(entity.clone())).changed);
    entity.external_id = "Q1".to_owned();
    let done = bench.hand(EntityAction::Change(entity.clone()));
    assert!(matches!(done.what, What::ChangeEntity { .. }));
    entity.name = "Nimbrecht GmbH".to_owned();
    let done = bench.hand(EntityAction::Change(entity.clone()));
    assert!(matches!(done.what, What::RenameEntity { .. }));
    entity.id = crate::model::Ids::seeded(4).next();
    let error = bench.refused(EntityAction::Change(entity));
    let missing = matches!(error, ActionError::Edit(EditError::Missing { .. }));
    assert!(missing, "{error:?}");
}

/// `Nimbrecht` after another was merged into it.
fn merged(change: impl FnOnce(&mut Entity, &mut Entity)) -> (Bench, Entity) {
    let mut bench = Bench::tagged();
    let mut into = bench.entity("Nimbrecht").clone();
    let mut from = bench.entity("Merridane Systems").clone();
    change(&mut into, &mut from);
    bench.hand(EntityAction::Change(into.clone()));
    bench.hand(EntityAction::Change(from.clone()));
    bench.hand(EntityAction::Merge {
        into: into.id,
        from: vec![from.id, into.id, from.id],
    });
    let after = bench.workspace.session().entity(into.id).unwrap().clone();
    (bench, after)
}

#[test]
fn merging_moves_every_mention_in_every_document() {
    let bench = Bench::tagged();
    let id = |name: &str| bench.entity(name).id;
    let uses = |name: &str| bench.workspace.session().entity_uses(id(name));
    let want = uses("Nimbrecht") + uses("Merridane Systems");
    let spread = bench.workspace.session().documents().filter(|document| {
        let gone = Some(id("Merridane Systems"));
        document.mentions().iter().any(|it| it.entity == gone)
    });
    assert!(spread.count() > 1);
    let (bench, after) = merged(|_, _| {});
    let session = bench.workspace.session();
    assert_eq!(session.entity_uses(after.id), want);
    assert!(session.entities().all(|it| it.name != "Merridane Systems"));
}

#[test]
fn merging_unites_names_without_doubles() {
    let (_, after) = merged(|into, from| from.names.extend(into.names.clone()));
    let mut all: Vec<&str> = after.all_names().collect();
    assert!(all.contains(&"Merridane Systems") && all.contains(&"Nimbrecht GmbH"));
    let shown = names(&after);
    let each_once: std::collections::BTreeSet<_> = shown.iter().collect();
    assert_eq!(each_once.len(), shown.len(), "{shown:?}");
    all.retain(|name| *name == "Merridane Systems");
    assert_eq!(all.len(), 1);
}

#[test]
fn merging_keeps_what_the_one_that_stays_says() {
    let (de, it) = (
        Language::parse("de").unwrap(),
        Language::parse("it").unwrap(),
    );
    let (_, after) = merged(|into, from| {
        into.renderings.insert(de.clone(), "stays".to_owned());
        from.renderings.insert(de.clone(), "goes".to_owned());
        from.renderings.insert(it.clone(), "comes".to_owned());
        from.external_id = "Q2".to_owned();
        into.note = "one".to_owned();
        from.note = "two".to_owned();
    });
    assert_eq!(after.renderings[&de], "stays");
    assert_eq!(after.renderings[&it], "comes");
    assert_eq!(after.external_id, "Q2");
    assert_eq!(after.note, "one\ntwo");
}

#[test]
fn merging_with_itself_does_nothing() {
    let mut bench = Bench::tagged();
    let into = bench.entity("Nimbrecht").id;
    let from = vec![into];
    assert!(!bench.hand(EntityAction::Merge { into, from }).changed);
}

#[test]
fn splitting_takes_its_mentions_across_documents() {
    let mut bench = Bench::tagged();
    let entity = bench.entity("Merridane Systems").id;
    let uses = bench.workspace.session().entity_uses(entity);
    let german = bench.reading(GERMAN, "Merridane")[0];
    let japanese = bench.reading(JAPANESE, "メリデイン")[0];
    let mentions = vec![(bench.id(GERMAN), german), (bench.id(JAPANESE), japanese)];
    let done = bench.hand(EntityAction::Split {
        entity,
        mentions: mentions.clone(),
        name: "Merridane Holding".to_owned(),
    });
    let new = bench.entity("Merridane Holding");
    assert_eq!(done.entity, Some(new.id));
    assert_eq!(names(new), ["Merridane de Short", "メリデイン ja Full"]);
    let session = bench.workspace.session();
    assert_eq!(session.entity_uses(new.id), 2);
    assert_eq!(session.entity_uses(entity), uses - 2);
    let error = bench.refused(EntityAction::Split {
        entity,
        mentions,
        name: "x".to_owned(),
    });
    let stale = matches!(error, ActionError::Edit(EditError::Stale { .. }));
    assert!(stale, "{error:?}");
}

#[test]
fn deleting_unlinks_and_counts() {
    let mut bench = Bench::tagged();
    let id = bench.entity("Nimbrecht").id;
    let uses = bench.workspace.session().entity_uses(id);
    let done = bench.hand(EntityAction::Delete(id));
    assert_eq!(done.mentions.len(), uses);
    let want = What::DeleteEntity {
        name: "Nimbrecht".to_owned(),
        mentions: u32::try_from(uses).unwrap(),
    };
    assert_eq!(done.what, want);
    let error = bench.refused(EntityAction::Delete(id));
    let missing = matches!(error, ActionError::Edit(EditError::Missing { .. }));
    assert!(missing, "{error:?}");
}

#[test]
fn two_called_different_stay_so_through_a_merge_and_until_one_goes() {
    let mut bench = Bench::tagged();
    let mut made = Vec::new();
    for name in ["Merridane Systems", "Nimbrecht"] {
        made.push(bench.entity(name).id);
    }
    let others = bench.workspace.session().entities().map(|entity| entity.id);
    let third = others.filter(|id| !made.contains(id)).last().unwrap();
    let [one, two] = [made[0], made[1]];
    let before = bench.state();
    assert!(bench.hand(EntityAction::Differ(two, one)).changed);
    assert!(!bench.hand(EntityAction::Differ(one, two)).changed);
    let said = |bench: &Bench| -> Vec<_> {
        let entities = bench.workspace.session().entities();
        entities
            .flat_map(|entity| entity.distinct.iter().map(|other| (entity.id, *other)))
            .collect()
    };
    assert_eq!(said(&bench), [(one.min(two), one.max(two))]);
    // What one becomes is the other neither.
    let (kept, gone) = (one.min(two), one.max(two));
    bench.hand(EntityAction::Merge {
        into: third,
        from: vec![gone],
    });
    assert_eq!(said(&bench), [(kept, third)]);
    bench.hand(EntityAction::Delete(third));
    assert_eq!(said(&bench), []);
    let undo = Action::Undo { steps: Some(3) };
    bench.run(undo).unwrap();
    assert_same(&bench.state(), &before);
}
