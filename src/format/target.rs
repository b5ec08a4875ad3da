//! What exports of translations have in common: into which language, which segments, and where
//! the mentions stand in source and target.

use std::ops::Range;

use super::{Dropped, Selection, Written};
use crate::{
    model::{Document, Mention, MentionId, Segment, Session, document::BlockKind},
    text::{Language, TextRange, paragraphs},
};

/// The language that was asked for; else the first working language that anything selected is
/// segmented for; else any such.
pub(super) fn language(session: &Session, selection: &Selection) -> Option<Language> {
    if let Some(to) = &selection.to {
        return Some(to.clone());
    }
    let mut found: Vec<&Language> = Vec::new();
    for document in selected(session, selection) {
        for language in document.target_languages() {
            if document.segments(language).next().is_some() && !found.contains(&language) {
                found.push(language);
            }
        }
    }
    let working = session.info().working_languages.iter();
    let mut both = working.filter(|language| found.contains(language));
    both.next().or_else(|| found.first().copied()).cloned()
}

pub(super) fn selected<'a>(
    session: &'a Session,
    selection: &'a Selection,
) -> impl Iterator<Item = &'a Document> {
    let documents = session.documents().map(|document| &**document);
    documents.filter(|document| selection.has_document(document.id))
}

/// Counts the documents that were asked for and are not loaded.
pub(super) fn drop_unloaded(session: &Session, selection: &Selection, written: &mut Written) {
    let listed = session.listed().iter();
    let asked = listed.filter(|listed| selection.has_document(listed.id));
    let loaded = selected(session, selection).count();
    written.drop(Dropped::NotLoaded, asked.count().saturating_sub(loaded));
}

/// A part of a mention in a text.
#[derive(Clone, Debug)]
pub(super) struct Mark<'a> {
    pub at: Range<usize>,
    pub mention: &'a Mention,
    /// Of the mention's parts in this text.
    pub part: usize,
}

/// The mentions of a segment that are asked for: their places in its source and its target, the
/// outer before the inner.
pub(super) fn marks<'a>(
    document: &'a Document,
    segment: &Segment,
    selection: &Selection,
) -> (Vec<Mark<'a>>, Vec<Mark<'a>>) {
    let place = segment.at;
    let within = document.mentions().overlapping(place).into_iter();
    let within = within.filter(|mention| {
        selection.statuses.contains(&mention.status) && place.covers(mention.ranges.bounds())
    });
    let (mut source, mut target) = (Vec::new(), Vec::new());
    let start = place.start().to_usize();
    for mention in within {
        for (part, range) in mention.ranges.iter().enumerate() {
            let range = range.to_range();
            let at = range.start - start..range.end - start;
            source.push(Mark { at, mention, part });
        }
        let translation = &segment.translation;
        let projected = translation
            .mentions
            .iter()
            .find(|p| p.mention == mention.id);
        let fits = projected.filter(|p| p.ranges.fits(&translation.text));
        for (part, range) in fits.iter().flat_map(|p| p.ranges.iter()).enumerate() {
            let at = range.to_range();
            target.push(Mark { at, mention, part });
        }
    }
    for marks in [&mut source, &mut target] {
        marks.sort_by_key(|mark| (mark.at.start, std::cmp::Reverse(mark.at.end)));
    }
    (source, target)
}

/// Those that lie inside each other or apart; and those that cross one of them.
pub(super) fn nested(marks: Vec<Mark<'_>>) -> (Vec<Mark<'_>>, Vec<Mark<'_>>) {
    let (mut kept, mut crossing) = (Vec::<Mark<'_>>::new(), Vec::new());
    let mut open: Vec<usize> = Vec::new();
    for mark in marks {
        while open.last().is_some_and(|end| *end <= mark.at.start) {
            open.pop();
        }
        if open.last().is_some_and(|end| *end < mark.at.end) {
            crossing.push(mark);
        } else {
            open.push(mark.at.end);
            kept.push(mark);
        }
    }
    (kept, crossing)
}

/// How many mentions there are of these.
pub(super) fn distinct(marks: &[Mark<'_>]) -> usize {
    let ids: std::collections::BTreeSet<MentionId> =
        marks.iter().map(|mark| mark.mention.id).collect();
    ids.len()
}

/// A stretch of a paragraph.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    /// In the source.
    pub at: TextRange,
    /// `None`: no segment was made of it.
    pub segment: Option<&'a Segment>,
}

impl Piece<'_> {
    /// The translation, if there is any.
    pub fn target(&self) -> Option<&str> {
        let text = &self.segment?.translation.text;
        (!text.trim().is_empty()).then_some(text.as_str())
    }
}

/// A paragraph of the source.
#[derive(Debug)]
pub(super) struct Paragraph<'a> {
    pub at: TextRange,
    /// Without the white space between them.
    pub pieces: Vec<Piece<'a>>,
    /// 1 to 6; 0: no heading.
    pub heading: u8,
}

/// The paragraphs of a document in pieces; a segment over several belongs to the first. Counts
/// what is not translated, and leaves it out where that is asked for.
pub(super) fn in_paragraphs<'a>(
    document: &'a Document,
    to: &Language,
    selection: &Selection,
    written: &mut Written,
) -> Vec<Paragraph<'a>> {
    let text = document.text().as_str();
    let mut segments = document.segments(to).peekable();
    let mut found = Vec::new();
    let mut done = 0;
    for place in paragraphs(text) {
        let (start, end) = (place.start().to_usize(), place.end().to_usize());
        let mut pieces = Vec::new();
        done = done.max(start);
        while let Some(segment) = segments.next_if(|s| s.at.start().to_usize() < end) {
            let range = segment.at.to_range();
            pieces.extend(rest(text, done..range.start));
            done = done.max(range.end);
            pieces.push(Piece {
                at: segment.at,
                segment: Some(segment),
            });
        }
        pieces.extend(rest(text, done..end));
        pieces.retain(|piece| {
            if selection.skip_left_out && document.is_left_out(piece.at) {
                written.drop(Dropped::LeftOut, 1);
                return false;
            }
            if piece.target().is_some() {
                written.segments += 1;
                return true;
            }
            written.drop(Dropped::NotTranslated, 1);
            !selection.skip_untranslated
        });
        if !pieces.is_empty() {
            let blocks = document.head().blocks.iter();
            let heading = blocks
                .filter(|block| block.kind == BlockKind::Heading && block.at.overlaps(place))
                .map(|block| block.level.clamp(1, 6))
                .next();
            found.push(Paragraph {
                at: place,
                pieces,
                heading: heading.unwrap_or(0),
            });
        }
    }
    found
}

/// What no segment was made of, without the white space around it.
fn rest<'a>(text: &str, range: Range<usize>) -> Option<Piece<'a>> {
    let slice = text.get(range.clone())?;
    let start = range.start + (slice.len() - slice.trim_start().len());
    let at = TextRange::from_range(start..start + slice.trim().len())?;
    Some(Piece { at, segment: None })
}

/// Whether words of the language are set apart by spaces.
pub(super) fn has_spaces(language: &Language) -> bool {
    !matches!(
        language.primary(),
        "ja" | "zh" | "th" | "lo" | "km" | "my" | "yue"
    )
}

/// What stands between two pieces in the target: what the source has there, but sentences of a
/// language with spaces are set apart, and those of one without are not.
pub(super) fn gap<'a>(source: &'a str, both_translated: bool, to: &Language) -> &'a str {
    match (both_translated, source.contains('\n'), has_spaces(to)) {
        (true, false, true) if source.is_empty() => " ",
        (true, false, false) => "",
        _ => source,
    }
}

/// Whether a script of the language runs from right to left.
pub(super) fn direction(language: Option<&Language>) -> &'static str {
    match language.map(Language::primary) {
        Some("ar" | "he" | "iw" | "fa" | "ur" | "yi" | "ps" | "sd" | "ug" | "dv" | "ckb") => "rtl",
        _ => "ltr",
    }
}
