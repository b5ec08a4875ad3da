//! A name tagged everywhere, from the core.

use super::{Bench, GERMAN, label};
use crate::{
    action::{
        AcrossAction, Action, Link, MentionAction, MentionChange, SpreadAction, SpreadFrom,
        TakeBack, Taken,
    },
    model::{DocumentId, MentionId, Origin, Overlap, Status, edit::Edit},
    names::{Occurrence, Standing, spread},
    task::Cancel,
};

/// Tags »Kassel« by hand in the German article, and finds it everywhere.
fn kassel(bench: &mut Bench) -> (DocumentId, MentionId, Vec<Occurrence>) {
    let document = bench.id(GERMAN);
    let ranges = bench.find(GERMAN, "Kassel");
    let done = bench.hand(MentionAction::Tag {
        document,
        ranges,
        label: label("product"),
        entity: None,
    });
    let mention = done.mentions[0];
    let session = bench.workspace.session();
    let question = SpreadFrom::new(document, mention)
        .question(session)
        .unwrap();
    let found = spread(session, &question, &Cancel::default()).unwrap();
    (document, mention, found)
}

#[test]
fn all_places_come_in_as_one_step_with_one_entity() {
    let mut bench = Bench::bare();
    let (document, mention, places) = kassel(&mut bench);
    assert!(places.len() > 3, "{}", places.len());
    let before = bench.state();
    let done = bench.hand(SpreadAction::Accept {
        from: SpreadFrom::new(document, mention),
        places: places.clone(),
        link: Link::New,
    });
    let entity = done.entity.expect("a new one");
    assert_eq!(
        bench.workspace.session().entity(entity).unwrap().name,
        "Kassel"
    );
    for place in &places {
        let found = bench.workspace.session().document(place.document).unwrap();
        let here = found.mentions().overlapping(place.range);
        let tagged = here
            .iter()
            .find(|it| it.ranges.first() == place.range)
            .unwrap();
        assert_eq!(
            (tagged.entity, tagged.status),
            (Some(entity), Status::Confirmed)
        );
        let own = tagged.id == mention;
        assert_eq!(tagged.origin == Origin::Hand, own);
    }
    let one = places
        .iter()
        .find(|place| place.standing == Standing::New)
        .unwrap();
    let found = bench.workspace.session().document(one.document).unwrap();
    let spread = found.mentions().overlapping(one.range)[0].id;
    let remove = MentionAction::Remove {
        document: one.document,
        mentions: vec![spread],
    };
    let (how, together) = siblings(&bench, &remove.clone().into()).expect("it was spread");
    assert_eq!(how, TakeBack::Remove);
    assert_eq!(together.len(), places.len() - 1);
    assert!(together.contains(&(document, mention)), "the source too");
    bench.hand(remove);
    bench.hand(how.of(together));
    bench
        .workspace
        .step(crate::model::edit::Direction::Undo)
        .unwrap();
    bench
        .workspace
        .step(crate::model::edit::Direction::Undo)
        .unwrap();
    bench
        .workspace
        .step(crate::model::edit::Direction::Undo)
        .unwrap();
    super::assert_same(&bench.state(), &before);
}

/// What came with what an action takes back.
fn siblings(bench: &Bench, action: &Action) -> Option<(TakeBack, Vec<(DocumentId, MentionId)>)> {
    let workspace = &bench.workspace;
    let taken = Taken::of(action, workspace.session(), workspace.history())?;
    let found = taken.siblings(&Cancel::default()).unwrap();
    Some((taken.how, found))
}

#[test]
fn siblings_are_of_the_step_whatever_they_were_before() {
    let mut bench = Bench::bare();
    let (document, mention, places) = kassel(&mut bench);
    // One of the places is proposed by then, and is confirmed by the spreading.
    let one = places
        .iter()
        .find(|place| place.standing == Standing::New)
        .unwrap();
    let proposed = bench.hand(MentionAction::Tag {
        document: one.document,
        ranges: crate::model::Ranges::one(one.range),
        label: label("product"),
        entity: None,
    });
    let proposed = proposed.mentions[0];
    let to = |mentions, status| MentionAction::Change {
        document: one.document,
        mentions,
        change: MentionChange::Status(status),
    };
    bench.hand(to(vec![proposed], Status::Proposed));
    // One tagged by hand at the same moment is none of them.
    let by_hand = bench.hand(MentionAction::Tag {
        document,
        ranges: crate::model::Ranges::one(crate::text::TextRange::of(0, 3).unwrap()),
        label: label("person"),
        entity: None,
    });
    let by_hand = (document, by_hand.mentions[0]);
    let source = MentionAction::Change {
        document,
        mentions: vec![mention],
        change: MentionChange::Status(Status::Rejected),
    };
    assert!(
        siblings(&bench, &source.clone().into()).is_none(),
        "not yet"
    );
    bench.hand(SpreadAction::Accept {
        from: SpreadFrom::new(document, mention),
        places: places.clone(),
        link: Link::Keep,
    });
    let (how, found) = siblings(&bench, &source.into()).unwrap();
    assert_eq!(how, TakeBack::Reject);
    assert_eq!(found.len(), places.len() - 1);
    assert!(found.contains(&(one.document, proposed)));
    assert!(!found.contains(&by_hand));
    // Of several ticked in a list, what is not among them.
    let ticked = found[..2].to_vec();
    let across = AcrossAction::Remove { mentions: ticked };
    let (how, rest) = siblings(&bench, &across.into()).unwrap();
    assert_eq!((how, rest.len()), (TakeBack::Remove, places.len() - 2));
    // Rejected together: one step, and they stay as evidence.
    let before = bench.state();
    bench.hand(TakeBack::Reject.of(found.clone()));
    for &(document, id) in &found {
        let document = bench.workspace.session().document(document).unwrap();
        let mention = document.mentions().get(id).unwrap();
        assert_eq!(mention.status, Status::Rejected);
    }
    bench
        .workspace
        .step(crate::model::edit::Direction::Undo)
        .unwrap();
    super::assert_same(&bench.state(), &before);
    // Nothing is offered for one tagged by hand.
    let hand = MentionAction::Remove {
        document,
        mentions: vec![by_hand.1],
    };
    let (_, found) = siblings(&bench, &hand.into()).unwrap();
    assert!(found.is_empty());
}

#[test]
fn places_that_have_changed_since_and_what_the_scheme_forbids_are_passed_over() {
    let mut bench = Bench::bare();
    let (document, mention, places) = kassel(&mut bench);
    // Somebody has tagged around one of them, and one lies outside of its text by now.
    let from = std::sync::Arc::new(bench.workspace.session().scheme().clone());
    let mut to = (*from).clone();
    to.overlap = Overlap::None;
    let edit = Edit::Scheme {
        from,
        to: to.into(),
    };
    let what = crate::model::edit::What::ChangeScheme;
    bench
        .workspace
        .commit(what, vec![edit], Vec::new())
        .unwrap();
    let one = places
        .iter()
        .find(|place| place.standing == Standing::New)
        .unwrap();
    let text = bench
        .workspace
        .session()
        .document(one.document)
        .unwrap()
        .text()
        .clone();
    let at = one.range.to_range();
    let wider = crate::text::TextRange::from_range(at.start..at.end + 1).unwrap();
    assert!(wider.slice(&text).is_some());
    bench.hand(MentionAction::Tag {
        document: one.document,
        ranges: crate::model::Ranges::one(wider),
        label: label("person"),
        entity: None,
    });
    let mut places = places.clone();
    let far = crate::text::TextRange::of(4_000_000, 4_000_006).unwrap();
    places.push(Occurrence {
        range: far,
        ..one.clone()
    });
    let count = bench
        .workspace
        .session()
        .documents()
        .map(|it| it.mentions().len())
        .sum::<usize>();
    bench.hand(SpreadAction::Accept {
        from: SpreadFrom::new(document, mention),
        places: places.clone(),
        link: Link::Keep,
    });
    let after = bench
        .workspace
        .session()
        .documents()
        .map(|it| it.mentions().len())
        .sum::<usize>();
    // All but the source, the one that would overlap, and the one that is nowhere.
    assert_eq!(after - count, places.len() - 3);
}

#[test]
fn what_was_rejected_is_confirmed_when_it_is_ticked() {
    let mut bench = Bench::bare();
    let (document, mention, _) = kassel(&mut bench);
    bench.hand(MentionAction::Change {
        document,
        mentions: vec![mention],
        change: MentionChange::Status(Status::Rejected),
    });
    let session = bench.workspace.session();
    let question = SpreadFrom::new(document, mention)
        .question(session)
        .unwrap();
    let places = spread(session, &question, &Cancel::default()).unwrap();
    let here = places
        .iter()
        .find(|it| it.standing == Standing::Rejected(mention));
    let places = vec![here.expect("it is there").clone()];
    bench.hand(SpreadAction::Accept {
        from: SpreadFrom::new(document, mention),
        places,
        link: Link::Keep,
    });
    assert_eq!(bench.mention(GERMAN, mention).status, Status::Confirmed);
}
