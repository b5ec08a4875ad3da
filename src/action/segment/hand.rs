//! One segment made two, two made one.
//! Invariant: what was finished as one is a draft as part of another.

use super::{MergeSegments, SplitSegment};
use crate::{
    action::{
        ActionError,
        hand::{Hand, Plan, missing, stale},
    },
    model::{
        Document, Projection, Ranges, Segment, Translation, TranslationStatus as Status,
        edit::{Change, DocumentEdit, Edit, Kind, What},
        shorten,
    },
    text::{Language, TextRange, grapheme},
};

pub(super) fn split(action: &SplitSegment, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
    let document = hand.document(action.document)?;
    let (segment, _) = find(document, &action.language, |it| it.id == action.segment)
        .ok_or_else(|| missing(Kind::Segment, action.segment))?;
    expect_open(segment)?;
    let text = document.text().as_str();
    let at = action.at;
    let is_inside = segment.at.start() < at && at < segment.at.end();
    if !is_inside || !text.is_char_boundary(at.to_usize()) {
        return Err(ActionError::NothingToSplit);
    }
    // Inside a cluster: before it.
    let at = match grapheme::is_boundary(text, at) {
        true => at,
        false => grapheme::previous(text, at).unwrap_or(at),
    };
    let (start, end) = (segment.at.start().to_usize(), segment.at.end().to_usize());
    let first = trimmed(text, start, at.to_usize());
    let second = trimmed(text, at.to_usize(), end);
    let (Some(first), Some(second)) = (first, second) else {
        return Err(ActionError::NothingToSplit);
    };
    let mut to = segment.clone();
    to.at = first;
    to.by_hand = true;
    to.translation = reopened(to.translation);
    // What a mention of the other half is called stands in no translation of it.
    for places in [&mut to.translation.mentions, &mut to.translation.refused] {
        places.retain(|projection| {
            let mention = document.mentions().get(projection.mention);
            mention.is_some_and(|mention| mention.ranges.start() < first.end())
        });
    }
    let new = Segment {
        id: hand.ids.next(),
        at: second,
        by_hand: true,
        translation: Translation::default(),
    };
    let what = What::SplitSegment {
        text: quote(document, segment.at),
    };
    let from = segment.clone();
    Ok(Plan::new(
        what,
        [Change::Set { from, to }, Change::Add(new)]
            .map(|change| edit(document, &action.language, change)),
    ))
}

pub(super) fn merge(action: &MergeSegments, hand: &Hand<'_>) -> Result<Plan, ActionError> {
    let document = hand.document(action.document)?;
    let (first, next) = find(document, &action.language, |it| it.id == action.segment)
        .ok_or_else(|| missing(Kind::Segment, action.segment))?;
    let next = next.ok_or(ActionError::NothingToMerge)?;
    expect_open(first)?;
    expect_open(next)?;
    let whole = TextRange::new(first.at.start(), next.at.end().max(first.at.end()));
    let whole = whole.ok_or_else(|| stale(Kind::Segment, first.id))?;
    let between = TextRange::new(first.at.end(), next.at.start());
    if between.is_some_and(|between| document.is_left_out(between)) {
        return Err(ActionError::NothingToMerge);
    }
    let mut to = first.clone();
    to.at = whole;
    to.by_hand = true;
    to.translation = joined(
        first.translation.clone(),
        next.translation.clone(),
        &action.language,
    );
    let what = What::MergeSegments {
        text: quote(document, first.at),
    };
    let from = first.clone();
    Ok(Plan::new(
        what,
        [Change::Remove(next.clone()), Change::Set { from, to }]
            .map(|change| edit(document, &action.language, change)),
    ))
}

/// A finished translation is a draft again where its source is another one.
pub(super) fn reopened(mut translation: Translation) -> Translation {
    if translation.status > Status::MachineDraft {
        translation.status = Status::Draft;
    }
    if translation.text.is_empty() {
        translation.status = Status::Untranslated;
    }
    translation
}

/// The translations of two segments that stand one after the other, as one. Finished only where
/// both are; by a machine only where both are by the same.
pub(super) fn joined(first: Translation, next: Translation, language: &Language) -> Translation {
    let status = match (first.text.is_empty(), next.text.is_empty()) {
        (true, true) => Status::Untranslated,
        (false, false)
            if first.status > Status::MachineDraft && next.status > Status::MachineDraft =>
        {
            first.status.min(next.status)
        }
        (false, false) if first.status == next.status && first.engine == next.engine => {
            first.status
        }
        _ => Status::Draft,
    };
    let engine = match first.engine == next.engine {
        true => first.engine.clone(),
        false => String::new(),
    };
    let space = match (
        first.text.is_empty() || next.text.is_empty(),
        has_spaces(language),
    ) {
        (false, true) => " ",
        _ => "",
    };
    let shift = first.text.len() + space.len();
    let moved = |projection: Projection| {
        let ranges = projection.ranges.iter().map(|range| {
            let range = range.to_range();
            TextRange::from_range(range.start + shift..range.end + shift)
        });
        let ranges = Ranges::new(ranges.collect::<Option<Vec<_>>>()?)?;
        Some(Projection {
            ranges,
            ..projection
        })
    };
    let mut mentions = first.mentions;
    mentions.extend(next.mentions.into_iter().filter_map(moved));
    let mut refused = first.refused;
    refused.extend(next.refused.into_iter().filter_map(moved));
    let notes = [first.note, next.note];
    let notes: Vec<String> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    let is_later = next.at > first.at;
    Translation {
        text: format!("{}{space}{}", first.text, next.text),
        status,
        engine,
        mentions,
        refused,
        by: if is_later { next.by } else { first.by },
        at: first.at.max(next.at),
        note: notes.join("\n"),
        // What was fine in one of two may be wrong in the whole.
        fine: first.fine.intersection(&next.fine).cloned().collect(),
    }
}

/// Whether sentences stand apart.
fn has_spaces(language: &Language) -> bool {
    !matches!(
        language.primary(),
        "ja" | "zh" | "yue" | "th" | "lo" | "km" | "my" | "bo"
    )
}

/// The segment, and the next one.
fn find<'d>(
    document: &'d Document,
    language: &Language,
    is_it: impl Fn(&Segment) -> bool,
) -> Option<(&'d Segment, Option<&'d Segment>)> {
    let mut segments = document.segments(language);
    let found = segments.by_ref().find(|segment| is_it(segment))?;
    Some((found, segments.next()))
}

fn expect_open(segment: &Segment) -> Result<(), ActionError> {
    match segment.translation.status {
        Status::Locked => Err(ActionError::SegmentLocked {
            text: crate::model::shorten(&segment.translation.text),
        }),
        _ => Ok(()),
    }
}

/// Without white space at both ends, on clusters.
fn trimmed(text: &str, start: usize, end: usize) -> Option<TextRange> {
    let part = text.get(start..end)?;
    let from = end - part.trim_start().len();
    let to = start + part.trim_end().len();
    let bare = TextRange::from_range(from..to.max(from))?;
    grapheme::snap_outward(text, bare)
}

fn edit(document: &Document, language: &Language, change: Change<Segment>) -> Edit {
    Edit::In {
        document: document.id,
        edit: DocumentEdit::Segment {
            language: language.clone(),
            change,
        },
    }
}

fn quote(document: &Document, at: TextRange) -> String {
    shorten(at.slice(document.text()).unwrap_or_default())
}
