//! What the checks found: mended and marked as fine, and taken back.

use super::{Bench, GERMAN};
use crate::{
    action::{Action, ActionError, FaultAction as A, Mend, SegmentDocuments, TranslateAction},
    model::{Segment, SegmentId, TranslationStatus as T, edit::What},
    text::Language,
    translate::check::Fix,
};

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

/// The first segments with these targets.
fn written(bench: &mut Bench, texts: &[&str]) -> Vec<SegmentId> {
    let document = bench.id(GERMAN);
    bench
        .run(SegmentDocuments {
            documents: vec![document],
            language: english(),
        })
        .expect("cut");
    let segments = bench.document(GERMAN).segments(&english());
    let ids: Vec<SegmentId> = segments.map(|it| it.id).take(texts.len()).collect();
    for (segment, text) in ids.iter().zip(texts) {
        bench.hand(TranslateAction::Write {
            document,
            language: english(),
            segment: *segment,
            text: (*text).to_owned(),
            mentions: Vec::new(),
            confirm: true,
        });
    }
    ids
}

fn segment(bench: &Bench, id: SegmentId) -> Segment {
    let mut segments = bench.document(GERMAN).segments(&english());
    segments
        .find(|it| it.id == id)
        .expect("it is there")
        .clone()
}

fn fix(bench: &Bench, segment: SegmentId, at: std::ops::Range<usize>, of: &str) -> Mend {
    Mend {
        document: bench.id(GERMAN),
        language: english(),
        segment,
        fix: Fix {
            start: at.start,
            end: at.end,
            text: " ".to_owned(),
        },
        of: of.to_owned(),
    }
}

fn mend(fixes: Vec<Mend>) -> A {
    A::Mend { fixes }
}

fn lock(bench: &mut Bench, segment: SegmentId) {
    let document = bench.id(GERMAN);
    bench.hand(TranslateAction::Status {
        document,
        language: english(),
        segments: vec![segment],
        status: T::Locked,
    });
}

#[test]
fn several_are_mended_at_once_and_taken_back_as_one() {
    let mut bench = Bench::tagged();
    let texts = ["One  two  three", "Four  five"];
    let ids = written(&mut bench, &texts);
    let fixes = vec![
        fix(&bench, ids[0], 3..5, texts[0]),
        fix(&bench, ids[0], 8..10, texts[0]),
        // Lies over the first: passed over.
        fix(&bench, ids[0], 2..6, texts[0]),
        fix(&bench, ids[1], 4..6, texts[1]),
    ];
    let before = bench.state();
    let done = bench.hand(mend(fixes));
    assert!(
        matches!(
            done.what,
            What::MendFaults {
                segments: 2,
                left: 0,
                ..
            }
        ),
        "{:?}",
        done.what
    );
    let first = segment(&bench, ids[0]).translation;
    assert_eq!(first.text, "One two three");
    // As a person changed it.
    assert_eq!((first.status, first.by), (T::Draft, bench.workspace.by()));
    assert_eq!(segment(&bench, ids[1]).translation.text, "Four five");
    bench.run(Action::Undo { steps: Some(1) }).expect("undone");
    super::assert_same(&bench.state(), &before);
}

#[test]
fn names_have_their_places_in_the_mended_target() {
    let mut bench = Bench::tagged();
    let ids = written(&mut bench, &["x"]);
    let (source, place) = {
        let document = bench.document(GERMAN);
        let at = segment(&bench, ids[0]).at;
        let wanted = crate::translate::project::wanted(document, &segment(&bench, ids[0]));
        assert!(at.len() > 0 && !wanted.is_empty());
        (wanted[0].quote.clone(), wanted[0].mention)
    };
    let text = format!("The  {source} did it");
    let document = bench.id(GERMAN);
    bench.hand(TranslateAction::Write {
        document,
        language: english(),
        segment: ids[0],
        text: text.clone(),
        mentions: Vec::new(),
        confirm: false,
    });
    bench.hand(mend(vec![fix(&bench, ids[0], 3..5, &text)]));
    let target = segment(&bench, ids[0]).translation;
    let found = target.mentions.iter().find(|it| it.mention == place);
    let found = found.and_then(|it| it.ranges.quote(&target.text));
    assert_eq!(found, Some(source));
}

#[test]
fn what_is_locked_or_changed_is_left_alone() {
    let mut bench = Bench::tagged();
    let texts = ["One  two", "Three  four", "Five  six"];
    let ids = written(&mut bench, &texts);
    lock(&mut bench, ids[0]);
    let locked = fix(&bench, ids[0], 3..5, texts[0]);
    let changed = fix(&bench, ids[1], 5..7, "Three  fur");
    let good = fix(&bench, ids[2], 4..6, texts[2]);
    let refused = bench.refused(mend(vec![locked.clone()]));
    assert!(matches!(refused, ActionError::SegmentLocked { .. }));
    let refused = bench.refused(mend(vec![changed.clone()]));
    assert!(matches!(refused, ActionError::Edit(_)), "{refused:?}");
    let done = bench.hand(mend(vec![locked, changed, good]));
    assert!(matches!(
        done.what,
        What::MendFaults {
            segments: 1,
            left: 2,
            ..
        }
    ));
    let now = ids.iter().map(|id| segment(&bench, *id).translation.text);
    assert!(now.eq(["One  two", "Three  four", "Five six"]));
}

#[test]
fn a_fault_is_fine_until_it_is_not() {
    let mut bench = Bench::tagged();
    let ids = written(&mut bench, &["One  two"]);
    let document = bench.id(GERMAN);
    let say = |fine| A::Fine {
        document,
        language: english(),
        segment: ids[0],
        key: "doubled-space".to_owned(),
        fine,
    };
    let done = bench.hand(say(true));
    assert!(matches!(done.what, What::MarkFault { fine: true, .. }));
    let marked = segment(&bench, ids[0]).translation;
    assert!(marked.fine.contains("doubled-space"));
    // Nothing is said of the translation itself.
    assert_eq!(marked.status, T::Translated);
    assert!(!bench.hand(say(true)).changed);
    bench.run(Action::Undo { steps: Some(1) }).expect("undone");
    assert!(segment(&bench, ids[0]).translation.fine.is_empty());
    bench.hand(say(true));
    bench.hand(say(false));
    assert!(segment(&bench, ids[0]).translation.fine.is_empty());
}
