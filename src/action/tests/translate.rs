//! Segments: begun, written, confirmed, marked; how they change; what helps with them.

use super::{Bench, GERMAN, JAPANESE};
use crate::{
    action::{
        ActionError, SegmentDocuments, TranslateAction as A,
        translate::{
            Asked, Rendered, SegmentFilter, commented, help, names, progress, projections_after,
            running, size, sizes, source_projections,
        },
    },
    model::{
        MentionId, Projection, Ranges, Segment, SegmentId, TranslationStatus as T,
        document::DocumentStatus, edit::What,
    },
    task::Cancel,
    text::{Language, TextRange},
    workspace::{Access, Workspace},
};

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

/// A document cut into segments for English.
fn begun(bench: &mut Bench, nth: usize) -> Vec<SegmentId> {
    let cut = SegmentDocuments {
        documents: vec![bench.id(nth)],
        language: english(),
    };
    bench.run(cut).expect("cut");
    let language = english();
    let segments = bench.document(nth).segments(&language);
    segments.map(|segment| segment.id).collect()
}

fn segment(bench: &Bench, nth: usize, id: SegmentId) -> Segment {
    let document = bench.document(nth);
    let language = english();
    let mut segments = document.segments(&language);
    segments
        .find(|it| it.id == id)
        .expect("it is there")
        .clone()
}

fn write(bench: &Bench, segment: SegmentId, text: &str, confirm: bool) -> A {
    A::Write {
        document: bench.id(GERMAN),
        language: english(),
        segment,
        text: text.to_owned(),
        mentions: Vec::new(),
        confirm,
    }
}

fn status(bench: &Bench, segments: &[SegmentId], status: T) -> A {
    A::Status {
        document: bench.id(GERMAN),
        language: english(),
        segments: segments.to_vec(),
        status,
    }
}

#[test]
fn what_is_typed_is_a_draft_until_it_is_confirmed_and_again_when_it_changes() {
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    let of = |bench: &Bench| segment(bench, GERMAN, ids[0]).translation;
    bench.hand(write(&bench, ids[0], "One", false));
    assert_eq!(
        (of(&bench).text.as_str(), of(&bench).status),
        ("One", T::Draft)
    );
    assert_eq!(of(&bench).by, bench.workspace.by());
    assert!(of(&bench).at.is_some());
    // Working on it is working on the document.
    assert_eq!(bench.document(GERMAN).head().status, DocumentStatus::InWork);
    let done = bench.hand(write(&bench, ids[0], "Once", true));
    assert!(matches!(done.what, What::ConfirmSegment { text, .. } if text == "Once"));
    assert_eq!(of(&bench).status, T::Translated);
    // Confirmed once more: nothing to do.
    assert!(!bench.hand(write(&bench, ids[0], "Once", true)).changed);
    bench.hand(status(&bench, &ids[..1], T::Reviewed));
    assert_eq!(of(&bench).status, T::Reviewed);
    // Confirming what was reviewed takes nothing back.
    assert!(!bench.hand(write(&bench, ids[0], "Once", true)).changed);
    bench.hand(write(&bench, ids[0], "Twice", false));
    assert_eq!(of(&bench).status, T::Draft);
    bench.hand(write(&bench, ids[0], "  ", false));
    assert_eq!(
        (of(&bench).text.as_str(), of(&bench).status),
        ("", T::Untranslated)
    );
    let refused = bench.refused(write(&bench, ids[0], "", true));
    assert!(matches!(refused, ActionError::NothingTranslated));
}

#[test]
fn a_locked_segment_is_changed_by_nobody_until_it_is_unlocked() {
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    bench.hand(write(&bench, ids[0], "One", true));
    bench.hand(status(&bench, &ids[..2], T::Locked));
    let refused = bench.refused(write(&bench, ids[0], "Two", false));
    assert!(matches!(refused, ActionError::SegmentLocked { text } if text == "One"));
    // Of several, those that are not locked are changed.
    let clear = |segments: &[SegmentId], bench: &Bench| A::CopySource {
        document: bench.id(GERMAN),
        language: english(),
        segments: segments.to_vec(),
    };
    bench.refused(clear(&ids[..2], &bench));
    let done = bench.hand(clear(&ids[..3], &bench));
    assert!(matches!(done.what, What::CopySource { segments: 1, .. }));
    assert_eq!(segment(&bench, GERMAN, ids[0]).translation.text, "One");
    bench.hand(status(&bench, &ids[..2], T::Translated));
    let of = |id| segment(&bench, GERMAN, id).translation.status;
    // Nothing is in the second: it is not translated by being unlocked.
    assert_eq!((of(ids[0]), of(ids[1])), (T::Translated, T::Untranslated));
}

#[test]
fn a_status_is_given_to_all_that_have_a_target() {
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    let refused = bench.refused(status(&bench, &ids, T::Reviewed));
    assert!(matches!(refused, ActionError::NothingTranslated));
    for id in &ids[..3] {
        bench.hand(write(&bench, *id, "One", true));
    }
    let done = bench.hand(status(&bench, &ids, T::Reviewed));
    assert!(matches!(
        done.what,
        What::SetSegmentsStatus { segments: 3, .. }
    ));
    bench.hand(A::Clear {
        document: bench.id(GERMAN),
        language: english(),
        segments: ids.clone(),
    });
    let document = bench.document(GERMAN);
    let empty = |segment: &Segment| segment.translation.status == T::Untranslated;
    assert!(document.segments(&english()).all(empty));
}

#[test]
fn what_was_translated_is_there_after_reopening_and_can_be_taken_back() {
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    bench.hand(write(&bench, ids[0], "One", true));
    bench.hand(A::Note {
        document: bench.id(GERMAN),
        language: english(),
        segment: ids[0],
        note: " for the editor ".to_owned(),
    });
    let state = bench.state();
    let folder = bench.workspace.folder().to_owned();
    let Bench {
        workspace,
        _folder: kept,
    } = bench;
    workspace.close().expect("closed");
    let mut report = crate::model::Report::new();
    let workspace = Workspace::open(&folder, Access::Write, &mut report).expect("opened");
    let mut bench = Bench {
        workspace,
        _folder: kept,
    };
    super::assert_same(&bench.state(), &state);
    assert_eq!(
        segment(&bench, GERMAN, ids[0]).translation.note,
        "for the editor"
    );
    for _ in 0..2 {
        bench
            .run(crate::action::Action::Undo { steps: Some(1) })
            .expect("undone");
    }
    let translation = segment(&bench, GERMAN, ids[0]).translation;
    assert_eq!(
        (translation.text.as_str(), translation.status),
        ("", T::Untranslated)
    );
}

#[test]
fn mentions_in_a_target_move_with_its_text_and_those_touched_go() {
    let mention = |n: u8| -> MentionId { crate::model::Ids::seeded(u64::from(n)).next() };
    let at = |n: u8, start: usize, end: usize| Projection {
        mention: mention(n),
        ranges: Ranges::one(TextRange::from_range(start..end).unwrap()),
        how: "rendering".to_owned(),
    };
    let check = |old: &str, new: &str, want: &[(u8, &str)]| {
        let names = ["Ada", "東京", "Bob"];
        let placed: Vec<Projection> = (0u8..)
            .zip(names)
            .filter_map(|(n, name)| {
                let start = old.find(name)?;
                Some(at(n, start, start + name.len()))
            })
            .collect();
        let got = projections_after(old, new, &placed);
        let got: Vec<(MentionId, String)> = got
            .iter()
            .map(|it| (it.mention, new[it.ranges.bounds().to_range()].to_owned()))
            .collect();
        let want: Vec<(MentionId, String)> = want
            .iter()
            .map(|(n, text)| (mention(*n), (*text).to_owned()))
            .collect();
        assert_eq!(got, want, "{old:?} to {new:?}");
    };
    let all = [(0, "Ada"), (1, "東京"), (2, "Bob")];
    check("Ada, 東京, Bob", "Ada, 東京, Bob", &all);
    check("Ada, 東京, Bob", "Hi Ada, 東京, Bob", &all);
    check("Ada, 東京, Bob", "Ada, and 東京, Bob!", &[(0, "Ada")]);
    check("Ada, 東京, Bob", "Ada, and 東京, Bob", &all);
    check(
        "Ada, 東京, Bob",
        "Ada, 京都, Bob",
        &[(0, "Ada"), (2, "Bob")],
    );
    check("Ada, 東京, Bob", "Ada, 東, Bob", &[(0, "Ada"), (2, "Bob")]);
    check("Ada, 東京, Bob", "", &[]);
    check(
        "Ada東京Bob",
        "Ada東京Bob東京",
        &[(0, "Ada"), (1, "東京"), (2, "Bob")],
    );
}

#[test]
fn names_of_a_segment_are_written_as_they_are_approved() {
    let mut bench = Bench::tagged();
    begun(&mut bench, JAPANESE);
    let document = bench.document(JAPANESE);
    let language = english();
    let session = bench.workspace.session();
    let found: Vec<_> = document
        .segments(&language)
        .flat_map(|segment| names(session, document, segment.at, &language))
        .collect();
    let first = found
        .iter()
        .find(|name| name.entity.is_some())
        .expect("a name");
    let (entity, was) = (first.entity.expect("linked"), first.target.clone());
    assert!(matches!(first.how, Rendered::Canonical | Rendered::Name));
    let mention = first.mentions[0];
    let mut to = bench
        .workspace
        .session()
        .entity(entity)
        .expect("there")
        .clone();
    to.renderings.insert(english(), "The Approved".to_owned());
    bench.hand(crate::action::EntityAction::Change(to));
    let document = bench.document(JAPANESE);
    let at = document
        .mentions()
        .get(mention)
        .expect("there")
        .ranges
        .bounds();
    let found = names(bench.workspace.session(), document, at, &language);
    assert_eq!(
        (found[0].target.as_str(), found[0].how),
        ("The Approved", Rendered::Approved)
    );
    assert_ne!(found[0].target, was);
    // Copied as they are, they stand where they stood.
    let placed = source_projections(document, at);
    let whole = TextRange::from_range(0..at.len() as usize).unwrap();
    assert_eq!(placed[0].ranges.bounds(), whole);
}

#[test]
fn a_confirmed_translation_goes_to_equal_segments_as_a_draft_and_is_offered() {
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    // The same article once more, and a sentence: what is the same to the byte comes once.
    let mut bytes = super::ARTICLES[0].1.to_vec();
    bytes.extend_from_slice("\nUnd noch ein Satz.\n".as_bytes());
    let language = bench.document(GERMAN).language().cloned();
    bench
        .run(crate::action::Action::Import(crate::action::Import {
            files: vec![crate::action::Input::Bytes {
                name: "again.txt".to_owned(),
                bytes: bytes.into(),
            }],
            language,
            ..Default::default()
        }))
        .expect("imported");
    let second = bench.workspace.session().documents().count() - 1;
    let others = begun(&mut bench, second);
    assert_eq!(others.len(), ids.len() + 1);
    let other = |bench: &Bench| {
        let it = segment(bench, second, others[1]).translation;
        (it.text, it.status)
    };
    // A draft goes nowhere.
    bench.hand(write(&bench, ids[1], "Once", false));
    assert_eq!(other(&bench), (String::new(), T::Untranslated));
    let done = bench.hand(write(&bench, ids[1], "Once", true));
    assert!(matches!(done.what, What::ConfirmSegment { equal: 1, .. }));
    assert_eq!(other(&bench), ("Once".to_owned(), T::Draft));
    // A correction follows, as nobody wrote there.
    bench.hand(write(&bench, ids[1], "Twice", true));
    assert_eq!(other(&bench), ("Twice".to_owned(), T::Draft));
    let own = A::Write {
        document: bench.id(second),
        language: english(),
        segment: others[1],
        text: "By hand".to_owned(),
        mentions: Vec::new(),
        confirm: false,
    };
    bench.hand(own);
    bench.hand(write(&bench, ids[1], "Thrice", true));
    assert_eq!(other(&bench), ("By hand".to_owned(), T::Draft));
    let ask = |bench: &Bench, nth: usize, id: SegmentId| {
        let asked = Asked::of(bench.document(nth), &segment(bench, nth, id), &english());
        let session = bench.workspace.session();
        let folder = bench.workspace.folder();
        let help = help(folder, session, &asked, None, &Cancel::default()).expect("not cancelled");
        let found = help.suggestions.into_iter();
        found.map(|it| it.found.target).collect::<Vec<_>>()
    };
    assert_eq!(ask(&bench, second, others[1])[..1], ["Thrice"]);
    // Not its own, nor what is not confirmed.
    assert!(ask(&bench, GERMAN, ids[1]).is_empty());
}

#[test]
fn progress_counts_segments_words_and_characters() {
    assert_eq!(size("Dell'Azure non c'è.").words, 5);
    assert_eq!(size("日本語の文章です。").words, 4);
    assert_eq!(size("日本語 です").characters, 5);
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    let language = english();
    let counted = sizes(bench.document(GERMAN), &language, &Cancel::default()).unwrap();
    let before = progress(bench.document(GERMAN), &language, &counted);
    assert_eq!(
        (before.segments, before.done, before.size_done.words),
        (ids.len(), 0, 0)
    );
    bench.hand(write(&bench, ids[0], "One", true));
    bench.hand(write(&bench, ids[1], "Two", false));
    let after = progress(bench.document(GERMAN), &language, &counted);
    assert_eq!((after.done, after.size), (1, before.size));
    assert_eq!(after.size_done, counted[0].1);
    let sum: usize = counted.iter().map(|(_, size)| size.words).sum();
    assert_eq!(after.size.words, sum);
}

#[test]
fn filters_take_what_they_say() {
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    bench.hand(write(&bench, ids[0], "One", true));
    bench.hand(write(&bench, ids[1], "Two", false));
    let at = segment(&bench, GERMAN, ids[2]).at;
    bench.hand(crate::action::CommentAction::Add {
        document: bench.id(GERMAN),
        at: Some(at),
        text: "Why?".to_owned(),
    });
    let document = bench.document(GERMAN);
    let comments = commented(document);
    let taken = |filter: SegmentFilter| {
        let language = english();
        let segments = document.segments(&language).enumerate();
        let taken = segments.filter(|(_, it)| filter.takes(it, &comments));
        taken.map(|(at, _)| at).collect::<Vec<_>>()
    };
    assert_eq!(taken(SegmentFilter::All).len(), ids.len());
    assert_eq!(taken(SegmentFilter::Untranslated).len(), ids.len() - 2);
    assert_eq!(taken(SegmentFilter::Drafts), [1]);
    assert_eq!(taken(SegmentFilter::ToReview), [0]);
    assert_eq!(taken(SegmentFilter::Commented), [2]);
}

#[test]
fn the_running_text_has_every_segment_in_its_paragraph() {
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    bench.hand(write(&bench, ids[0], "A heading", true));
    let document = bench.document(GERMAN);
    let text = running(document, &english());
    let pieces: Vec<_> = text.iter().flat_map(|it| &it.pieces).collect();
    assert_eq!(pieces.iter().map(|it| it.segment).collect::<Vec<_>>(), ids);
    assert_eq!(&text[0].text[pieces[0].at.clone()], "A heading");
    assert!(pieces[0].translated && !pieces[1].translated);
    let paragraphs = crate::text::paragraphs(document.text()).count();
    assert!(text.len() <= paragraphs, "{} of {paragraphs}", text.len());
    for paragraph in &text {
        for pair in paragraph.pieces.windows(2) {
            assert_eq!(&paragraph.text[pair[0].at.end..pair[1].at.start], " ");
        }
    }
}

#[test]
fn a_name_is_put_into_its_place_by_hand_and_taken_off_each_as_one_step() {
    let mut bench = Bench::tagged();
    let ids = begun(&mut bench, GERMAN);
    let (document, language) = (bench.document(GERMAN), english());
    let own = document.segments(&language).find_map(|segment| {
        let wanted = crate::translate::project::wanted(document, segment);
        (wanted.len() == 1).then(|| (segment.id, wanted[0].mention))
    });
    let (id, mention) = own.expect("a segment with one name");
    let place = |bench: &Bench, mention, range: Option<(usize, usize)>| A::Place {
        document: bench.id(GERMAN),
        language: english(),
        segment: id,
        mention,
        ranges: range
            .map(|(start, end)| Ranges::one(TextRange::from_range(start..end).expect("a range"))),
    };
    bench.hand(write(&bench, id, "So said the firm today.", true));
    let of = |bench: &Bench| segment(bench, GERMAN, id).translation;
    assert_eq!(of(&bench).mentions, []);
    let done = bench.hand(place(&bench, mention, Some((8, 16))));
    assert!(matches!(
        done.what,
        What::PlaceName {
            taken_off: false,
            ..
        }
    ));
    let placed = of(&bench).mentions;
    assert_eq!(
        placed[0].ranges.quote(&of(&bench).text).as_deref(),
        Some("the firm")
    );
    assert_eq!(
        (placed[0].how.as_str(), of(&bench).status),
        ("hand", T::Translated)
    );
    // It stays when the text changes elsewhere, confirmed or not.
    let text = "Yes! So said the firm today.";
    let moved = projections_after(&of(&bench).text, text, &of(&bench).mentions);
    bench.hand(A::Write {
        document: bench.id(GERMAN),
        language: english(),
        segment: id,
        text: text.to_owned(),
        mentions: moved,
        confirm: true,
    });
    let kept = of(&bench).mentions;
    assert_eq!(kept[0].ranges.quote(text).as_deref(), Some("the firm"));
    let done = bench.hand(place(&bench, mention, None));
    assert!(matches!(
        done.what,
        What::PlaceName {
            taken_off: true,
            ..
        }
    ));
    assert_eq!(
        (of(&bench).mentions.len(), of(&bench).refused.len()),
        (0, 1)
    );
    // Put there again, it is not refused any more; an empty target forgets it all.
    bench.hand(place(&bench, mention, Some((13, 21))));
    assert_eq!(
        (of(&bench).mentions.len(), of(&bench).refused.len()),
        (1, 0)
    );
    bench.hand(place(&bench, mention, None));
    bench.hand(write(&bench, id, "", false));
    assert_eq!(of(&bench).refused, []);
    // Not beyond the text, not in a locked segment, not for a mention of another one.
    bench.hand(write(&bench, id, "One", false));
    bench.refused(place(&bench, mention, Some((0, 9))));
    let elsewhere = bench.document(GERMAN).mentions().iter();
    let other = elsewhere.map(|it| it.id).find(|id| {
        let at = bench.document(GERMAN).mentions().get(*id).expect("one");
        let own = segment(&bench, GERMAN, ids[0]).at;
        !own.covers(at.ranges.bounds()) && *id != mention
    });
    bench.refused(place(&bench, other.expect("another"), Some((0, 3))));
    bench.hand(status(&bench, &[id], T::Locked));
    let refused = bench.refused(place(&bench, mention, Some((0, 3))));
    assert!(matches!(refused, ActionError::SegmentLocked { .. }));
}
