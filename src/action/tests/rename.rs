//! A rendering renamed with the places where it stands: one step, and what is left alone.

use super::{Bench, GERMAN, label};
use crate::{
    action::{
        EntityAction, MentionAction, RenameAction, Renamed, SegmentDocuments, TermAction,
        TranslateAction,
    },
    model::{EntityId, Segment, SegmentId, TranslationStatus as T, edit::What},
    task::Cancel,
    text::Language,
    translate::rename::{self, Place},
};

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

/// The first segments of the German article in which a word is tagged as an entity rendered as
/// »Kolvar«, with these targets.
fn start(bench: &mut Bench, targets: &[(&str, T)]) -> (EntityId, Vec<SegmentId>) {
    let document = bench.id(GERMAN);
    bench
        .run(SegmentDocuments {
            documents: vec![document],
            language: english(),
        })
        .expect("cut");
    let segments: Vec<Segment> = bench
        .document(GERMAN)
        .segments(&english())
        .cloned()
        .collect();
    let mut entity = None;
    for segment in segments.iter().take(targets.len()) {
        let text = bench.document(GERMAN).text().as_str();
        let source = segment.at.slice(text).expect("in it");
        let word = source.find(char::is_whitespace).unwrap_or(source.len());
        let start = segment.at.start().to_usize();
        let done = bench.hand(MentionAction::Tag {
            document,
            ranges: super::ranges(start, start + word),
            label: label("company"),
            entity,
        });
        if entity.is_none() {
            let made = bench.hand(EntityAction::FromMentions {
                document,
                mentions: done.mentions,
                name: Some("Kolvar AG".to_owned()),
            });
            entity = made.entity;
        }
    }
    let entity = entity.expect("made");
    let mut with = bench.workspace.session().entity(entity).unwrap().clone();
    with.renderings.insert(english(), "Kolvar".to_owned());
    bench.hand(EntityAction::Change(with));
    for (segment, (text, status)) in segments.iter().zip(targets) {
        bench.hand(TranslateAction::Write {
            document,
            language: english(),
            segment: segment.id,
            text: (*text).to_owned(),
            mentions: Vec::new(),
            confirm: *status != T::Draft,
        });
        if matches!(status, T::Reviewed | T::Locked) {
            bench.hand(TranslateAction::Status {
                document,
                language: english(),
                segments: vec![segment.id],
                status: *status,
            });
        }
    }
    (entity, segments.iter().map(|it| it.id).collect())
}

fn renamed(entity: EntityId, to: &str) -> Renamed {
    Renamed::Entity {
        entity,
        language: english(),
        to: to.to_owned(),
    }
}

fn places(bench: &Bench, renamed: &Renamed) -> Vec<Place> {
    let session = bench.workspace.session();
    let change = renamed.change(session).expect("it is there");
    rename::places(session, &change, &Cancel::default()).expect("not cancelled")
}

/// A segment's target, its status, and what each mention covers and how it was found.
fn translation(bench: &Bench, id: SegmentId) -> (String, T, Vec<(String, String)>) {
    let mut segments = bench.document(GERMAN).segments(&english());
    let it = &segments.find(|it| it.id == id).expect("there").translation;
    let quote = |ranges: &crate::model::Ranges| ranges.quote(&it.text).expect("in it");
    let mentions = it.mentions.iter();
    let mentions = mentions.map(|it| (quote(&it.ranges), it.how.clone()));
    (it.text.clone(), it.status, mentions.collect())
}

#[test]
fn a_rendering_and_its_places_change_in_one_step_and_mentions_stay_right() {
    let mut bench = Bench::bare();
    let (entity, ids) = start(
        &mut bench,
        &[
            ("So Kolvar and Kolvar's plant", T::Translated),
            ("KOLVAR!", T::Reviewed),
            ("Kolvar stays", T::Locked),
            ("Kolvar drafts", T::Draft),
        ],
    );
    let to = renamed(entity, "Nimbrecht Group");
    let found = places(&bench, &to);
    assert_eq!(found.len(), 5);
    assert_eq!(found.iter().filter(|it| !it.is_open()).count(), 1);
    let done = bench.hand(RenameAction {
        renamed: to,
        places: found,
    });
    assert_eq!(
        done.what,
        What::RenameRendering {
            name: "Kolvar AG".to_owned(),
            from: "Kolvar".to_owned(),
            to: "Nimbrecht Group".to_owned(),
            segments: 3,
            left: 1,
        }
    );
    let session = bench.workspace.session();
    let now = &session.entity(entity).unwrap().renderings[&english()];
    assert_eq!(now, "Nimbrecht Group");
    let (text, status, mentions) = translation(&bench, ids[0]);
    assert_eq!(text, "So Nimbrecht Group and Nimbrecht Group's plant");
    assert_eq!(status, T::Translated);
    let rendering = |text: &str| (text.to_owned(), "rendering".to_owned());
    assert_eq!(mentions, [rendering("Nimbrecht Group")]);
    // What was reviewed is to be reviewed again.
    let (text, status, mentions) = translation(&bench, ids[1]);
    assert_eq!((text.as_str(), status), ("NIMBRECHT GROUP!", T::Translated));
    assert_eq!(mentions.len(), 1);
    assert_eq!(mentions[0].0, "NIMBRECHT GROUP");
    let (text, status, _) = translation(&bench, ids[2]);
    assert_eq!((text.as_str(), status), ("Kolvar stays", T::Locked));
    let (text, status, mentions) = translation(&bench, ids[3]);
    assert_eq!(
        (text.as_str(), status),
        ("Nimbrecht Group drafts", T::Draft)
    );
    assert_eq!(mentions, [rendering("Nimbrecht Group")]);
}

#[test]
fn what_was_not_ticked_stays_and_the_rendering_can_be_changed_alone() {
    let mut bench = Bench::bare();
    let (entity, ids) = start(
        &mut bench,
        &[
            ("Kolvar and Kolvar", T::Translated),
            ("Kolvar", T::Translated),
        ],
    );
    let to = renamed(entity, "Nim");
    let mut found = places(&bench, &to);
    found.truncate(1);
    bench.hand(RenameAction {
        renamed: to,
        places: found,
    });
    assert_eq!(translation(&bench, ids[0]).0, "Nim and Kolvar");
    assert_eq!(translation(&bench, ids[1]).0, "Kolvar");
    let done = bench.hand(RenameAction {
        renamed: renamed(entity, "Other"),
        places: Vec::new(),
    });
    assert!(done.changed);
    assert_eq!(translation(&bench, ids[0]).0, "Nim and Kolvar");
}

#[test]
fn a_target_that_changed_meanwhile_is_left_alone_and_counted() {
    let mut bench = Bench::bare();
    let (entity, ids) = start(
        &mut bench,
        &[("Kolvar one", T::Draft), ("Kolvar two", T::Draft)],
    );
    let to = renamed(entity, "Nim");
    let found = places(&bench, &to);
    bench.hand(TranslateAction::Write {
        document: bench.id(GERMAN),
        language: english(),
        segment: ids[0],
        text: "Now Kolvar one".to_owned(),
        mentions: Vec::new(),
        confirm: false,
    });
    let done = bench.hand(RenameAction {
        renamed: to,
        places: found,
    });
    assert!(
        matches!(
            done.what,
            What::RenameRendering {
                segments: 1,
                left: 1,
                ..
            }
        ),
        "{:?}",
        done.what
    );
    assert_eq!(translation(&bench, ids[0]).0, "Now Kolvar one");
    assert_eq!(translation(&bench, ids[1]).0, "Nim two");
}

#[test]
fn a_terms_rendering_is_renamed_with_all_else_that_changed_of_it() {
    let mut bench = Bench::bare();
    let (_, ids) = start(&mut bench, &[("the plant, the plant", T::Translated)]);
    let first = bench
        .document(GERMAN)
        .segments(&english())
        .next()
        .unwrap()
        .at;
    let source = first.slice(bench.document(GERMAN).text().as_str()).unwrap();
    let word = source
        .split_whitespace()
        .nth(1)
        .expect("two words")
        .to_owned();
    bench.hand(TermAction::Add {
        language: Language::parse("de").unwrap(),
        text: word,
        renderings: [(english(), "plant".to_owned())].into(),
        forbidden: Vec::new(),
        note: String::new(),
    });
    let mut term = bench.workspace.session().terms().next().unwrap().clone();
    term.renderings.insert(english(), "factory".to_owned());
    term.note = "noted".to_owned();
    let to = Renamed::Term(term);
    let found = places(&bench, &to);
    assert_eq!(found.len(), 2);
    bench.hand(RenameAction {
        renamed: to,
        places: found,
    });
    assert_eq!(translation(&bench, ids[0]).0, "the factory, the factory");
    let term = bench.workspace.session().terms().next().unwrap();
    assert_eq!(
        (term.note.as_str(), &term.renderings[&english()][..]),
        ("noted", "factory")
    );
}

#[test]
fn twenty_thousand_places_are_worked_out_on_a_worker() {
    let mut bench = Bench::bare();
    let (entity, _) = start(&mut bench, &[("Kolvar", T::Draft)]);
    let to = renamed(entity, "Nim");
    let one = places(&bench, &to).remove(0);
    let action = |places: Vec<Place>| {
        crate::action::Action::from(RenameAction {
            renamed: to.clone(),
            places,
        })
    };
    let session = bench.workspace.session();
    assert!(!action(vec![one.clone()]).is_long(session));
    assert!(action(vec![one; 20_000]).is_long(session));
}
