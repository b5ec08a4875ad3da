//! Sentences, as far as they are looked for: in one line, and not across long ones.
//!
//! Beside UAX #29: no sentence ends with an abbreviation, an initial or a German ordinal (see
//! `abbreviation`), nor with a quotation that the sentence goes on after (»「…。」と述べた«).

use std::ops::Range;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use super::{abbreviation, offset, window};
use crate::text::grapheme;
use crate::text::offset::{ByteOffset, TextRange};
use crate::text::script::{self, Script};

/// The sentence at a place, without the spaces around it unless the place is in them; right behind
/// its last character is still at it.
/// At the end of a line the last of the line; `None` on an empty line.
#[must_use]
pub fn sentence_at(text: &str, at: ByteOffset) -> Option<TextRange> {
    let at = window::snap(text, at);
    let seen = window::for_sentences(text, at);
    let found = spans(text, seen.clone());
    let whole = found
        .iter()
        .find(|span| span.contains(&at))
        .or_else(|| found.last().filter(|span| span.end == at))?
        .clone();
    let bare = trim(text, whole.clone());
    let holds = bare.contains(&at) || bare.end == at;
    TextRange::from_range(if holds { bare } else { whole })
}

/// The start of the next sentence, or the end of the text; `None` there.
#[must_use]
pub fn next_sentence(text: &str, at: ByteOffset) -> Option<ByteOffset> {
    let mut at = window::snap(text, at);
    if at >= text.len() {
        return None;
    }
    // What is before the caret on a new line is no reason to pass by its first sentence.
    let mut from = at + 1;
    loop {
        let seen = window::for_sentences(text, at);
        let starts = spans(text, seen.clone()).into_iter();
        let found = starts
            .map(|span| trim(text, span))
            .find(|span| span.start >= from && !span.is_empty());
        if let Some(span) = found {
            return Some(offset(span.start));
        }
        if seen.end >= text.len() {
            return Some(offset(text.len()));
        }
        if text.as_bytes()[seen.end] != b'\n' {
            // Inside a line longer than is looked at.
            return Some(offset(seen.end));
        }
        at = seen.end + 1;
        from = at;
        if text.as_bytes().get(at) == Some(&b'\n') || at == text.len() {
            return Some(offset(at));
        }
    }
}

/// The start of this sentence, or of the one before where the place is at its start; `None` at
/// the start of the text.
#[must_use]
pub fn previous_sentence(text: &str, at: ByteOffset) -> Option<ByteOffset> {
    let at = window::snap(text, at);
    if at == 0 {
        return None;
    }
    let line = window::line_at(text, at);
    let from = if at == line.start { at - 1 } else { at };
    let seen = window::for_sentences(text, from);
    let found = spans(text, seen.clone())
        .into_iter()
        .map(|span| trim(text, span))
        .rfind(|span| span.start < at && !span.is_empty());
    Some(offset(found.map_or(seen.start, |span| span.start)))
}

/// The sentences of a stretch of text in order, without the spaces around them; no sentence is
/// longer than [`window::WIDEST`]. For segmenting a document; takes time with the length.
#[must_use]
pub fn sentences(text: &str, within: TextRange) -> Vec<TextRange> {
    let Some(within) = grapheme::snap_outward(text, within) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut at = within.start().to_usize();
    let end = within.end().to_usize();
    while at < end {
        let line_end = window::line_at(text, at).end.min(end);
        let mut seen_end = line_end;
        if line_end - at > window::WIDEST {
            seen_end = window::snap(text, offset(at + window::WIDEST)).max(at + 1);
        }
        let mut spans = spans(text, at..seen_end);
        // The last of a stretch that goes on may go on as well.
        if seen_end < line_end && spans.len() > 1 {
            spans.pop();
        }
        let next = spans.last().map_or(seen_end, |span| span.end);
        let bare = spans.into_iter().map(|span| trim(text, span));
        found.extend(bare.filter_map(TextRange::from_range));
        at = next;
        if text.as_bytes().get(at) == Some(&b'\n') {
            at += 1;
        }
    }
    found
}

/// The sentences of a window without a gap, each with the spaces after it.
fn spans(text: &str, seen: Range<usize>) -> Vec<Range<usize>> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let stretch = &text[seen.clone()];
    let boundaries = window::boundaries(text, seen.clone());
    let mut spans = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(stretch) {
        let is_last = end == stretch.len();
        let end = if is_last {
            end
        } else {
            before_openers(&stretch[..end])
        };
        let ends = is_last
            || (boundaries[end] && !goes_on(&stretch[start.min(end)..end], &stretch[end..]));
        if end > start && ends {
            spans.push(seen.start + start..seen.start + end);
            start = end;
        }
    }
    spans
}

/// Whether a sentence ends with the sign before this place, as far as that is plain to see: a
/// full stop behind a word that is no abbreviation, a question mark or the like, and a new
/// sentence begun. What [`sentences`] cuts here is a thousand times as dear to know; where this
/// says no, they may still.
#[must_use]
pub fn surely_ends_before(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else {
        return false;
    };
    let begins = |after: &str| after.starts_with(|c: char| c.is_ascii_uppercase());
    match before.chars().next_back() {
        Some('.') => {
            let word = before.len() - 1;
            let is_letter = |c: &char| c.is_alphabetic();
            let letters: usize = before[..word].chars().rev().take_while(is_letter).count();
            let spaced = before[..word].chars().rev().nth(letters) == Some(' ');
            letters > 0
                && spaced
                && after.strip_prefix(' ').is_some_and(begins)
                && !abbreviation::ends_with_one(before, after)
        }
        // Whatever follows these begins anew, also in small letters.
        Some('!' | '?' | '。' | '！' | '？') => {
            let next = after.strip_prefix(' ').unwrap_or(after);
            next.starts_with(|c: char| {
                let script = script::of(c);
                c.is_ascii_digit()
                    || script::is_latin_letter(c)
                    || matches!(script, Script::Han | Script::Hiragana | Script::Katakana)
            })
        }
        _ => false,
    }
}

/// UAX #29 counts opening brackets right after a full stop to the sentence before; without spaces
/// that is always wrong.
fn before_openers(before: &str) -> usize {
    let bare = before.trim_end_matches(['「', '『', '（', '〈', '《', '【', '〔', '“', '‘']);
    // In German “ closes.
    if bare.ends_with(['。', '！', '？', '」', '』', '）']) {
        bare.len()
    } else {
        before.len()
    }
}

/// Whether what looks like the end of a sentence is none.
fn goes_on(before: &str, after: &str) -> bool {
    let bare = before.trim_end();
    if bare.ends_with('.') {
        return abbreviation::ends_with_one(bare, after);
    }
    let quoted = bare.ends_with(['」', '』', '）', '”']);
    let hiragana = |c: char| script::of(c) == Script::Hiragana || c == '、';
    quoted && bare.len() == before.len() && after.chars().next().is_some_and(hiragana)
}

/// Without the spaces at both ends; empty where there is nothing else. The ends stay on clusters:
/// a mark on a space keeps it.
fn trim(text: &str, span: Range<usize>) -> Range<usize> {
    let stretch = &text[span.clone()];
    let start = span.end - stretch.trim_start().len();
    let end = span.start + stretch.trim_end().len();
    if start >= end {
        return span.start..span.start;
    }
    let snapped =
        TextRange::from_range(start..end).and_then(|range| grapheme::snap_outward(text, range));
    snapped.map_or(start..end, TextRange::to_range)
}
