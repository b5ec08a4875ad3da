//! A name tagged everywhere, from the core.

use super::{Bench, GERMAN, label};
use crate::{
    action::{Link, MentionAction, MentionChange, SpreadAction, SpreadFrom, siblings},
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
    let others = siblings(bench.workspace.session(), document, mention);
    assert!(others.is_empty(), "made by hand");
    let one = places
        .iter()
        .find(|place| place.standing == Standing::New)
        .unwrap();
    let found = bench.workspace.session().document(one.document).unwrap();
    let spread = found.mentions().overlapping(one.range)[0].id;
    let together = siblings(bench.workspace.session(), one.document, spread);
    assert_eq!(together.len(), places.len() - 2);
    bench.hand(SpreadAction::TakeBack { mentions: together });
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
