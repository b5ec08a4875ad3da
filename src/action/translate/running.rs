//! The translation as one text, paragraph by paragraph as in the source.
//! Invariant: every segment is in it once, in order; what is not translated stands there in the
//! language of the source.

use std::ops::Range;

use crate::{
    model::{Document, SegmentId},
    text::{Language, script, script::Script},
};

/// A segment in a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub segment: SegmentId,
    /// Where its source begins: with its id the place in its document.
    pub start: u32,
    /// Its bytes in the paragraph.
    pub at: Range<usize>,
    /// It has a target; otherwise its source stands there.
    pub translated: bool,
}

/// A paragraph of the translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Running {
    pub text: String,
    pub pieces: Vec<Piece>,
    /// Where its source begins in the document.
    pub source: usize,
}

/// The paragraphs of a translation.
pub fn running(document: &Document, language: &Language) -> Vec<Running> {
    let text = document.text().as_str();
    let mut paragraphs: Vec<Running> = Vec::new();
    let mut last = 0;
    for segment in document.segments(language) {
        let range = segment.at.to_range();
        let gap = text.get(last..range.start).unwrap_or_default();
        if paragraphs.is_empty() || gap.contains('\n') {
            paragraphs.push(Running {
                source: range.start,
                ..Running::default()
            });
        }
        last = range.end;
        let Some(paragraph) = paragraphs.last_mut() else {
            continue;
        };
        let target = segment.translation.text.as_str();
        let translated = !target.is_empty();
        let words = match translated {
            true => target,
            false => text.get(range.clone()).unwrap_or_default(),
        };
        if needs_space(&paragraph.text, words) {
            paragraph.text.push(' ');
        }
        let start = paragraph.text.len();
        // A line feed would end the paragraph.
        paragraph
            .text
            .extend(words.chars().map(|c| if c == '\n' { ' ' } else { c }));
        paragraph.pieces.push(Piece {
            segment: segment.id,
            start: segment.at.start().get(),
            at: start..paragraph.text.len(),
            translated,
        });
    }
    paragraphs
}

/// Whether two sentences are parted by a space: not in writings that have none.
fn needs_space(before: &str, after: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    let spaced = |c: char| {
        let wide = matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}');
        let unspaced = matches!(
            script::of(c),
            Script::Han | Script::Hiragana | Script::Katakana
        );
        !wide && !unspaced
    };
    !last.is_whitespace() && !first.is_whitespace() && (spaced(last) || spaced(first))
}
