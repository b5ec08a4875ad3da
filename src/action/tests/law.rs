//! Whatever a hand does, in whatever order, is taken back and repeated whole.

use proptest::prelude::*;

use super::{Bench, assert_same, label, ranges};
use crate::{
    action::{
        AcrossAction, Action, ActionError, DocumentAction, EntityAction, Link, MentionAction,
        MentionChange, Outcome, SpreadAction, SpreadFrom, Taken,
    },
    model::{
        DocumentId, EntityId, Mention, MentionId, Metadata, Status, Value, Values,
        document::{Decision, DocumentStatus},
        edit::EditError,
    },
    names::spread,
    task::Cancel,
    text::{Fold, Language},
};

/// What to do, to which document, and to what in it.
type Choice = (u8, u8, u16, u16);

fn pick<T: Clone>(all: &[T], n: u16) -> Option<T> {
    all.get(usize::from(n).checked_rem(all.len())?).cloned()
}

/// The action a choice stands for in the session as it is; `None`: it has nothing to act on.
fn action(bench: &Bench, (kind, nth, a, b): Choice) -> Option<Action> {
    let session = bench.workspace.session();
    let ids: Vec<DocumentId> = session.documents().map(|it| it.id).collect();
    let document = pick(&ids, nth.into())?;
    let loaded = session.document(document)?;
    let all: Vec<&Mention> = loaded.mentions().iter().collect();
    let mention = || Some(vec![pick(&all, a)?.id, pick(&all, b)?.id]);
    let entities: Vec<EntityId> = session.entities().map(|it| it.id).collect();
    let passages: Vec<_> = loaded.head().left_out.iter().map(|it| it.id).collect();
    let from = usize::from(a) % loaded.text().len();
    let place = ranges(
        from,
        (from + 1 + usize::from(b) % 40).min(loaded.text().len()),
    );
    let decision = pick(&[Decision::Open, Decision::Accepted, Decision::Declined], b)?;
    let change = |change| {
        Some(Action::from(MentionAction::Change {
            document,
            mentions: mention()?,
            change,
        }))
    };
    match kind {
        0 | 1 => Some(Action::from(MentionAction::Tag {
            document,
            ranges: place,
            label: label(["company", "person"][usize::from(b % 2)]),
            entity: pick(&entities, a).filter(|_| kind == 1),
        })),
        2 => change(MentionChange::Label(label(
            ["person", "product"][usize::from(b % 2)],
        ))),
        3 => change(MentionChange::Status(pick(&Status::ALL, a)?)),
        4 => change(MentionChange::Entity(
            pick(&entities, b).filter(|_| a % 4 > 0),
        )),
        5 => change(MentionChange::Note(a.to_string())),
        6 => {
            let values = Values::from([("n".to_owned(), Value::Number(f64::from(a)))]);
            change(MentionChange::Attributes(values))
        }
        7 => Some(Action::from(MentionAction::Change {
            document,
            mentions: vec![pick(&all, b)?.id],
            change: MentionChange::Ranges(place),
        })),
        8 => Some(Action::from(MentionAction::Remove {
            document,
            mentions: mention()?,
        })),
        26 => {
            let base = match a % 3 {
                0 => SpreadFrom::words(document, place.first(), label("person")),
                _ => SpreadFrom::new(document, pick(&all, b)?.id),
            };
            let from = SpreadFrom {
                fold: Fold {
                    case: a % 2 == 0,
                    diacritics: a % 3 == 0,
                },
                everywhere: a % 5 > 0,
                ..base
            };
            let places = spread(session, &from.question(session)?, &Cancel::default()).ok()?;
            Some(Action::from(SpreadAction::Accept {
                from,
                places: places.into_iter().skip(usize::from(a % 4)).collect(),
                link: match (b % 3, pick(&entities, b)) {
                    (0, _) => Link::New,
                    (1, Some(entity)) => Link::To(entity),
                    _ => Link::Keep,
                },
            }))
        }
        27 => {
            let mentions = vec![(document, pick(&all, b)?.id)];
            let remove = Action::from(AcrossAction::Remove { mentions });
            let taken = Taken::of(&remove, session, bench.workspace.history())?;
            let siblings = taken.siblings(&Cancel::default()).ok()?;
            (!siblings.is_empty()).then(|| taken.how.of(siblings).into())
        }
        9 => Some(Action::from(EntityAction::FromMentions {
            document,
            mentions: mention()?,
            name: None,
        })),
        10 => {
            let mut entity = session.entity(pick(&entities, a)?)?.clone();
            entity.name = format!("E{b}");
            Some(Action::from(EntityAction::Change(entity)))
        }
        11 => Some(Action::from(EntityAction::Merge {
            into: pick(&entities, a)?,
            from: vec![
                pick(&entities, b)?,
                pick(&entities, a ^ b)?,
                pick(&entities, b)?,
            ],
        })),
        12 => {
            let entity = pick(&entities, a)?;
            let of_it: Vec<(DocumentId, MentionId)> = session
                .documents()
                .flat_map(|document| document.mentions().iter().map(|it| (document.id, it)))
                .filter(|(_, mention)| mention.entity == Some(entity))
                .map(|(document, mention)| (document, mention.id))
                .collect();
            Some(Action::from(EntityAction::Split {
                entity,
                mentions: vec![pick(&of_it, a)?, pick(&of_it, b)?],
                name: format!("S{b}"),
            }))
        }
        13 => Some(Action::from(EntityAction::Delete(pick(&entities, a)?))),
        14 => Some(Action::from(DocumentAction::Metadata {
            document,
            metadata: Metadata {
                title: a.to_string(),
                ..loaded.metadata().clone()
            },
        })),
        15 => Some(Action::from(DocumentAction::DecideFinding {
            document,
            index: usize::from(a % 4),
            decision,
        })),
        16 => Some(Action::from(DocumentAction::DecidePassage {
            document,
            passage: pick(&passages, a)?,
            decision,
        })),
        17 => Some(Action::from(DocumentAction::LeaveOut {
            document,
            ranges: place.clone(),
        })),
        18 => Some(Action::from(DocumentAction::Restore {
            document,
            passage: pick(&passages, a)?,
        })),
        19 if b % 2 == 0 => {
            let labels = Values::from([("n".to_owned(), Value::Number(f64::from(a)))]);
            Some(Action::from(DocumentAction::Labels { document, labels }))
        }
        19 => Some(Action::from(DocumentAction::Status {
            document,
            status: pick(&[DocumentStatus::New, DocumentStatus::Done], a)?,
        })),
        20 => Some(Action::from(DocumentAction::Remove { document })).filter(|_| a % 5 == 0),
        21 => Some(Action::from(DocumentAction::RenameSession {
            title: a.to_string(),
        })),
        22 => {
            let languages = ["de", "ja"].map(|tag| Language::parse(tag).unwrap());
            let languages = languages.into_iter().take(usize::from(a % 3)).collect();
            Some(Action::from(DocumentAction::WorkingLanguages(languages)))
        }
        23 => Some(Action::Undo {
            steps: Some(usize::from(a % 3)),
        }),
        24 => Some(Action::Redo {
            steps: Some(usize::from(a % 3)),
        }),
        _ => {
            let history = bench.workspace.history();
            let groups: Vec<_> = history.done().iter().chain(history.undone()).collect();
            // What made the sample stays: redoing an import is a test of its own.
            let group = pick(groups.get(6..)?, a)?.id;
            Some(Action::StepTo { group })
        }
    }
}

/// What a person may be told, as against what must not happen.
fn may_be_refused(error: &ActionError) -> bool {
    matches!(
        error,
        ActionError::OnlyBlank
            | ActionError::AlreadyTagged { .. }
            | ActionError::NotADate { .. }
            | ActionError::Edit(EditError::Stale { .. })
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn all_undone_is_the_start_and_all_redone_the_end(
        choices in prop::collection::vec((0u8..28, any::<u8>(), any::<u16>(), any::<u16>()), 1..40),
    ) {
        let mut bench = Bench::tagged();
        let start = bench.state();
        let made = bench.workspace.history().done().len();
        for choice in choices {
            let Some(action) = action(&bench, choice) else { continue };
            let before = bench.state();
            let is_step = matches!(action, Action::Undo { .. } | Action::Redo { .. } | Action::StepTo { .. });
            let is_safe = !matches!(action, Action::Undo { steps: Some(n) } if bench.workspace.history().done().len() < made + n);
            if !is_safe { continue }
            let said = format!("{action:?}");
            match bench.run(action) {
                Ok(Outcome::Changed { group, .. }) => {
                    prop_assert_eq!(group.is_some(), bench.state() != before, "{}", said);
                }
                Ok(_) => prop_assert!(is_step),
                Err(error) => {
                    prop_assert!(may_be_refused(&error), "{}: {:?}", said, error);
                    assert_same(&bench.state(), &before);
                }
            }
        }
        bench.run(Action::Redo { steps: None }).unwrap();
        let end = bench.state();
        let steps = bench.workspace.history().done().len() - made;
        bench.run(Action::Undo { steps: Some(steps) }).unwrap();
        assert_same(&bench.state(), &start);
        bench.run(Action::Redo { steps: None }).unwrap();
        assert_same(&bench.state(), &end);
    }
}

/// The law above is worth something only if its choices come to something.
#[test]
fn the_choices_do_every_kind_of_thing() {
    let mut bench = Bench::tagged();
    let mut done = std::collections::BTreeSet::new();
    let mut random = 1u64;
    let mut next = || {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        u16::try_from(random >> 48).unwrap()
    };
    for n in 0..1_500u16 {
        let kind = u8::try_from(n % 23).unwrap();
        let choice = (kind, u8::try_from(next() % 256).unwrap(), next(), next());
        // What empties the session is taken back.
        let is_removal = matches!(kind, 8 | 11 | 13 | 20);
        let Some(action) = action(&bench, choice) else {
            continue;
        };
        let id = action.id();
        if let Ok(Outcome::Changed { group: Some(_), .. }) = bench.run(action) {
            done.insert(id);
            if is_removal {
                bench.run(Action::Undo { steps: Some(1) }).unwrap();
            }
        }
    }
    let want = [
        "document.finding",
        "document.labels",
        "document.leave-out",
        "document.metadata",
        "document.passage",
        "document.remove",
        "document.restore",
        "document.status",
        "entity.change",
        "entity.delete",
        "entity.merge",
        "entity.new",
        "entity.split",
        "mention.attributes",
        "mention.extent",
        "mention.label",
        "mention.link",
        "mention.note",
        "mention.remove",
        "mention.status",
        "mention.tag",
        "mention.unlink",
        "session.languages",
        "session.rename",
    ];
    assert_eq!(done.into_iter().collect::<Vec<_>>(), want);
}
