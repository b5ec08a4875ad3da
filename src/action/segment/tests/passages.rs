//! Segments of passages that are left out after cutting, and taken back in.

use super::*;
use crate::{
    action::{
        DocumentAction, Export,
        draft::{Gathered, Wanted, gather},
        translate::{progress, sizes, totals},
    },
    format::Selection,
    task::Cancel,
    translate::{check::check_session, memory::propagate::equals},
};

impl Bench {
    /// From the one words up to before the others.
    fn leave_out(&mut self, from: &str, to: &str) {
        let range = TextRange::new(self.place(from), self.place(to)).expect("not empty");
        let action = DocumentAction::LeaveOut {
            document: self.document,
            ranges: Ranges::one(range),
        };
        self.run(action.into()).expect("left out");
    }

    fn take_back_in(&mut self) {
        let first = self.document().left_out().next().expect("left out");
        let action = DocumentAction::Restore {
            document: self.document,
            passage: first.id,
        };
        self.run(action.into()).expect("taken back in");
    }

    fn gathered(&self) -> Gathered {
        let wanted = Wanted {
            language: english(),
            documents: None,
            over_drafts: true,
            from: None,
            again: None,
        };
        gather(self.workspace.session(), &wanted)
    }

    fn export(&mut self, format: &str) -> String {
        let action = Action::Export(Export {
            format: format.to_owned(),
            selection: Selection::everything(),
            output: None,
        });
        let Ok(Outcome::Exported(exported)) = self.run(action) else {
            panic!("not exported");
        };
        String::from_utf8(exported.bytes.expect("asked for")).expect("UTF-8")
    }
}

#[test]
fn what_is_left_out_after_cutting_is_no_segment_until_it_is_taken_back_in() {
    let mut bench = Bench::new();
    bench.cut();
    bench.translate(0, "The north plant closes.", Status::Translated);
    bench.translate(2, "»We convert«, she says 7.", Status::Reviewed);
    let before = bench.segments();
    let all = check_session(bench.workspace.session(), &english(), &Cancel::default());
    assert!(
        all.expect("not cancelled")
            .iter()
            .any(|it| it.segment == before[2].id),
        "a number that the source has not"
    );
    bench.leave_out("»Wir", " Danach");
    assert_eq!(
        bench.texts(),
        [
            "Das Werk Nord schließt.",
            "Am 8. November geht Dr. Holm.",
            "Danach wird gebaut."
        ]
    );
    let session = bench.workspace.session().clone();
    let document = bench.document();
    let sent = bench.gathered();
    let sent = sent.portions.iter().flat_map(|it| &it.texts);
    assert!(sent.clone().count() == 2 && sent.clone().all(|it| !it.text.contains("bauen um")));
    let counted = sizes(document, &english(), &Cancel::default()).expect("not cancelled");
    let far = progress(document, &english(), &counted);
    assert_eq!((far.segments, far.done, far.size.words), (3, 1, 4 + 6 + 3));
    let of_all = totals(&session, &english(), None, &Cancel::default()).expect("not cancelled");
    assert_eq!(of_all[&document.id].1, far);
    let found = check_session(&session, &english(), &Cancel::default()).expect("not cancelled");
    assert!(found.iter().all(|it| it.segment != before[2].id));
    assert_eq!(equals(&session, document, before[2].id, &english()), []);
    for format in ["tmx", "xliff12", "xliff21", "text-target", "html-bilingual"] {
        let written = bench.export(format);
        assert!(written.contains("north plant"), "{format}: {written}");
        assert!(!written.contains("We convert"), "{format}: {written}");
    }
    // Cut again, it still rests.
    let told = bench.cut();
    assert_eq!((told.segments, told.kept, told.gone), (3, 3, 0));
    let mut bench = bench.reopen();
    bench.take_back_in();
    assert_eq!(bench.segments(), before);
    bench.undo();
    bench.undo();
    assert_eq!(bench.segments(), before);
}

#[test]
fn of_a_sentence_left_out_in_part_the_rest_is_cut_anew_as_one_step() {
    let mut bench = Bench::new();
    bench.cut();
    bench.translate(1, "On 8 November Dr. Holm leaves.", Status::Translated);
    let before = bench.segments();
    bench.leave_out("Am 8.", "geht Dr.");
    assert_eq!(
        bench.texts()[..2],
        ["Das Werk Nord schließt.", "geht Dr. Holm."]
    );
    let carried = bench.segments()[1].clone();
    assert_eq!(carried.translation.text, "On 8 November Dr. Holm leaves.");
    assert_eq!(carried.translation.status, Status::Draft);
    bench.take_back_in();
    assert_eq!(bench.texts()[1], "Am 8. November geht Dr. Holm.");
    assert_eq!(bench.segments()[1].translation, carried.translation);
    assert_eq!(bench.segments()[0], before[0]);
    assert_eq!(bench.segments()[2..], before[2..]);
    bench.undo();
    bench.undo();
    assert_eq!(bench.segments(), before);
}

#[test]
fn a_sentence_of_which_only_a_sign_stays_rests_whole() {
    let mut bench = Bench::new();
    bench.cut();
    bench.translate(3, "Then they build.", Status::Locked);
    let before = bench.segments();
    let at = bench.place("Danach").get();
    let range = TextRange::from_range(at as usize..TEXT.len() - 1).expect("not empty");
    let action = DocumentAction::LeaveOut {
        document: bench.document,
        ranges: Ranges::one(range),
    };
    bench.run(action.into()).expect("left out");
    assert_eq!(bench.segments(), before[..3]);
    bench.take_back_in();
    assert_eq!(bench.segments(), before);
}

#[test]
fn what_was_left_out_before_cutting_is_cut_when_it_is_taken_back_in() {
    let mut bench = Bench::new();
    bench.leave_out("Am 8.", "\n\n»Wir");
    bench.cut();
    bench.translate(0, "The north plant closes.", Status::Translated);
    let before = bench.segments();
    assert_eq!(before.len(), 3);
    bench.take_back_in();
    assert_eq!(bench.texts()[1], "Am 8. November geht Dr. Holm.");
    assert_eq!(bench.segments()[0], before[0]);
    assert_eq!(bench.segments()[2..], before[1..]);
}

#[test]
fn two_segments_with_a_passage_between_them_are_not_merged() {
    let mut bench = Bench::new();
    bench.cut();
    bench.leave_out("Am 8.", "\n\n»Wir");
    let action = MergeSegments {
        document: bench.document,
        language: english(),
        segment: bench.segments()[0].id,
    };
    let refused = bench.run(Action::MergeSegments(action));
    assert!(matches!(refused, Err(ActionError::NothingToMerge)));
}
