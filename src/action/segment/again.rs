//! A document cut again.
//! Invariant: a segment with the same edges is the same segment, identifier and all.

use std::collections::HashMap;

use super::{Segmented, hand};
use crate::{
    model::{
        Document, Ids, Segment, SegmentId, Translation, TranslationStatus,
        edit::{Change, DocumentEdit, Edit},
    },
    text::{ByteOffset, Language, TextRange, srx::Segmenter},
};

/// The edits that cut it.
pub(super) fn cut(
    document: &Document,
    language: &Language,
    segmenter: &mut Segmenter,
    ids: &mut Ids,
    told: &mut Segmented,
) -> Vec<Edit> {
    let mut out: Vec<TextRange> = document.left_out().map(|passage| passage.at).collect();
    let is_out = |range: TextRange| out.iter().any(|passage| passage.overlaps(range));
    let stays = |segment: &Segment| {
        let status = segment.translation.status;
        (segment.by_hand || status == TranslationStatus::Locked) && !is_out(segment.at)
    };
    let (fixed, old): (Vec<&Segment>, Vec<&Segment>) = document
        .segments(language)
        .partition(|segment| stays(segment));
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

fn is_empty(translation: &Translation) -> bool {
    translation.text.is_empty() && translation.note.is_empty()
}
