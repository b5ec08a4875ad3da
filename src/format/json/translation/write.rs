//! Writes the segments of a document, one a line.

use std::{
    collections::HashSet,
    io::{self, Write},
};

use crate::{
    format::{
        Dropped, Selection, Written,
        json::{
            record::{ProjectionRecord, RangeRecord, SegmentRecord, set},
            write::{Object, Places, name},
        },
    },
    model::{Document, MentionId, Projection, Segment, Session},
    text::{Language, MAX_TEXT_BYTES, TextIndex},
};

/// Writes the member `translations`, where there is any. `present` are the mentions of the
/// document that are in the file: no place names another.
pub(in crate::format::json) fn write<W: Write>(
    session: &Session,
    document: &Document,
    selection: &Selection,
    object: &mut Object<'_, W>,
    (written, present): (&mut Written, &HashSet<MentionId>),
) -> io::Result<()> {
    let (asked, others): (Vec<&Language>, Vec<&Language>) = document
        .target_languages()
        .filter(|language| document.segments_in(language).is_some())
        .partition(|language| selection.to.as_ref().is_none_or(|to| to == *language));
    let others = others.into_iter().flat_map(|it| document.kept_segments(it));
    let others = others.filter(|segment| !segment.translation.text.is_empty());
    written.drop(Dropped::Translations, others.count());
    if asked.is_empty() {
        return Ok(());
    }
    object.key("translations")?;
    let mut separator: &[u8] = b"[\n";
    for language in asked {
        object.out.write_all(separator)?;
        separator = b",\n";
        let mut translation = Object::open(object.out)?;
        translation.field("language", language)?;
        let mut places = Places::of(document);
        let segments = document.kept_segments(language).filter_map(|segment| {
            let range = places.range(segment.at)?;
            match segment.translation.text.is_empty() {
                true => written.untranslated += 1,
                false => written.segments += 1,
            }
            Some(record(session, segment, range, present))
        });
        translation.list("segments", segments)?;
        translation.close()?;
    }
    object.out.write_all(b"\n]")
}

fn record<'a>(
    session: &'a Session,
    segment: &'a Segment,
    range: RangeRecord<'a>,
    present: &HashSet<MentionId>,
) -> SegmentRecord<'a> {
    let translation = &segment.translation;
    let target = translation.text.as_str();
    let any = !translation.mentions.is_empty() || !translation.refused.is_empty();
    let index = (any && target.len() <= MAX_TEXT_BYTES).then(|| TextIndex::new(target));
    let places = |projections: &'a [Projection]| match &index {
        Some(index) => projected(target, index, projections, present),
        None => Vec::new(),
    };
    SegmentRecord {
        id: segment.id,
        range,
        by_hand: segment.by_hand,
        target: set(target),
        status: translation.status.key(),
        engine: set(&translation.engine),
        by: name(session, translation.by),
        at: translation.at,
        note: set(&translation.note),
        mentions: places(&translation.mentions),
        refused: places(&translation.refused),
        fine: &translation.fine,
    }
}

fn projected<'a>(
    target: &'a str,
    index: &TextIndex,
    projections: &'a [Projection],
    present: &HashSet<MentionId>,
) -> Vec<ProjectionRecord<'a>> {
    let mut places = Places::new(target, index);
    let here = projections.iter();
    let here = here.filter(|projection| present.contains(&projection.mention));
    let records = here.map(|projection| ProjectionRecord {
        mention: projection.mention,
        text: projection.ranges.quote(target).unwrap_or_default(),
        ranges: projection
            .ranges
            .iter()
            .filter_map(|at| places.range(at))
            .collect(),
        how: set(&projection.how),
    });
    records.filter(|record| !record.ranges.is_empty()).collect()
}
