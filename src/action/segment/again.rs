//! A document cut again: all of it, or where passages come and go.
//! Invariant: a segment with the same edges is the same segment, identifier and all. One that lies
//! in what is left out stays as it is, not seen, until that is taken back in.

use std::collections::HashMap;

use super::{Segmented, hand};
use crate::{
    model::{
        Document, Ids, Segment, SegmentId, Translation, TranslationStatus,
        edit::{Change, DocumentEdit, Edit},
    },
    text::{ByteOffset, Language, TextRange, srx::Segmenter},
};

/// The edits that cut it where it is not left out.
pub(super) fn cut(
    document: &Document,
    language: &Language,
    segmenter: &mut Segmenter,
    ids: &mut Ids,
    told: &mut Segmented,
) -> Vec<Edit> {
    let out = document.out_of_text();
    cut_where(document, language, (&out, |_| true), segmenter, ids, told)
}

/// The same where other passages are left out; no segment becomes another but those that may.
pub(super) fn cut_where(
    document: &Document,
    language: &Language,
    (passages, may): (&[TextRange], impl Fn(&Segment) -> bool),
    segmenter: &mut Segmenter,
    ids: &mut Ids,
    told: &mut Segmented,
) -> Vec<Edit> {
    let mut out = passages.to_vec();
    let mut all: Vec<&Segment> = document.kept_segments(language).collect();
    // They are there for when what they are of is taken back in.
    all.retain(|segment| {
        let rests = rests(document, segment.at, passages);
        out.extend(rests.then_some(segment.at));
        !rests
    });
    let stays = |segment: &Segment| {
        let status = segment.translation.status;
        let by_hand = segment.by_hand || status == TranslationStatus::Locked;
        (by_hand || !may(segment)) && !touched(segment.at, passages)
    };
    let (fixed, old): (Vec<&Segment>, Vec<&Segment>) =
        all.into_iter().partition(|segment| stays(segment));
    out.extend(fixed.iter().map(|segment| segment.at));
    let blocks = &document.head().blocks;
    let cuts: Vec<ByteOffset> = blocks
        .iter()
        .flat_map(|block| [block.at.start(), block.at.end()])
        .collect();
    let new = segmenter.segments(document.text(), &out, &cuts);
    told.documents += 1;
    told.segments += fixed.len() + new.len();
    told.kept += fixed.len();

    let mut edits = Vec::new();
    let mut edit = |change| {
        edits.push(Edit::In {
            document: document.id,
            edit: DocumentEdit::Segment {
                language: language.clone(),
                change,
            },
        });
    };
    let mut left: HashMap<TextRange, &Segment> = HashMap::new();
    for segment in old {
        if let Some(doubled) = left.insert(segment.at, segment) {
            edit(Change::Remove(doubled.clone()));
        }
    }
    let total = new.len();
    let fresh: Vec<TextRange> = new
        .into_iter()
        .filter(|range| left.remove(range).is_none())
        .collect();
    let mut left: Vec<&Segment> = left.into_values().collect();
    left.sort_by_key(|segment| (segment.at, segment.id));
    let mut carried: HashMap<TextRange, (SegmentId, Translation)> = HashMap::new();
    for segment in left {
        edit(Change::Remove(segment.clone()));
        if is_empty(&segment.translation) {
            continue;
        }
        let home = fresh.partition_point(|range| range.end() <= segment.at.start());
        let home = fresh.get(home).filter(|range| range.overlaps(segment.at));
        let Some(home) = home else {
            told.gone += 1;
            continue;
        };
        told.carried += 1;
        let more = hand::reopened(segment.translation.clone());
        match carried.remove(home) {
            None => carried.insert(*home, (segment.id, more)),
            Some((id, first)) => carried.insert(*home, (id, hand::joined(first, more, language))),
        };
    }
    told.kept += total - fresh.len();
    for at in fresh {
        let (id, translation) = carried
            .remove(&at)
            .unwrap_or_else(|| (ids.next(), Translation::default()));
        edit(Change::Add(Segment {
            id,
            at,
            by_hand: false,
            translation,
        }));
    }
    edits
}

/// Whether a segment's text lies in what is left out, but for signs and spaces. The passages are
/// in order and apart.
pub(super) fn rests(document: &Document, at: TextRange, passages: &[TextRange]) -> bool {
    touched(at, passages) && !has_words(document, at, passages)
}

/// Whether anything of it is left out.
pub(super) fn touched(at: TextRange, passages: &[TextRange]) -> bool {
    let first = passages.partition_point(|passage| passage.end() <= at.start());
    passages.get(first).is_some_and(|it| it.overlaps(at))
}

/// Whether there are letters or numbers in it that none of these ranges, in order, hold.
pub(super) fn has_words(document: &Document, at: TextRange, without: &[TextRange]) -> bool {
    let text = document.text().as_str();
    let words = |from: usize, to: usize| {
        let part = text.get(from..to).unwrap_or_default();
        part.chars().any(char::is_alphanumeric)
    };
    let (mut from, end) = (at.start().to_usize(), at.end().to_usize());
    let first = without.partition_point(|passage| passage.end() <= at.start());
    for passage in without.iter().skip(first) {
        let (start, next) = (passage.start().to_usize(), passage.end().to_usize());
        if start >= end {
            break;
        }
        if words(from, start) {
            return true;
        }
        from = from.max(next);
    }
    words(from, end)
}

fn is_empty(translation: &Translation) -> bool {
    translation.text.is_empty() && translation.note.is_empty()
}
