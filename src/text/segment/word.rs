//! Words as a double click takes them and a caret steps over them.
//!
//! Beside UAX #29: an elided article or preposition is a word of its own (»dell’« + »Azure«), as
//! is the s of a genitive (»Azure« + »’s«), so that a name can be tagged alone.

use std::ops::Range;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use super::{offset, window};
use crate::text::grapheme;
use crate::text::offset::{ByteOffset, TextRange};

/// What Italian and French elide before a vowel, without the apostrophe.
const ELIDED: &[&str] = &[
    "all", "anch", "aujourd", "bell", "buon", "c", "com", "coll", "cos", "d", "dall", "dell",
    "dev", "dov", "gl", "grand", "j", "jusqu", "l", "lorsqu", "m", "mezz", "n", "nell", "nessun",
    "null", "puisqu", "qu", "quand", "quell", "quest", "quoiqu", "s", "sant", "senz", "sull", "t",
    "tutt", "un", "v",
];

/// Words after which ’s is short for a verb.
const WITH_VERB: &[&str] = &[
    "er", "es", "he", "here", "how", "it", "let", "she", "sie", "that", "there", "what", "when",
    "where", "who", "wie",
];

/// The word, space or punctuation mark at a place: what a double click there selects.
///
/// Hyphened words and katakana around a middle dot are taken part by part, Chinese, Japanese and
/// Thai by dictionary. At the end of a line the last of the line; `None` on an empty line.
#[must_use]
pub fn word_at(text: &str, at: ByteOffset) -> Option<TextRange> {
    let at = window::snap(text, at);
    let line = window::line_at(text, at);
    let inside = if at == line.end {
        grapheme::previous(text, offset(at))?.to_usize()
    } else {
        at
    };
    if inside < line.start {
        return None;
    }
    let found = words(text, window::for_words(text, inside))
        .into_iter()
        .find(|word| word.contains(&inside))?;
    TextRange::from_range(found)
}

/// Where a caret goes by a word: to the end of the next one, on the next line where this one has
/// no more. `None` at the end of the text.
#[must_use]
pub fn next_word(text: &str, at: ByteOffset) -> Option<ByteOffset> {
    let mut at = window::snap(text, at);
    if at >= text.len() {
        return None;
    }
    if at == window::line_at(text, at).end {
        at += 1;
    }
    let seen = window::for_words(text, at);
    let end = words(text, seen.clone())
        .into_iter()
        .find(|word| word.end > at && is_word(&text[word.clone()]))
        .map_or(seen.end, |word| word.end);
    Some(offset(end))
}

/// Where a caret goes back by a word: to its start, on the line before where there is none.
/// `None` at the start of the text.
#[must_use]
pub fn previous_word(text: &str, at: ByteOffset) -> Option<ByteOffset> {
    let mut at = window::snap(text, at);
    if at == 0 {
        return None;
    }
    if at == window::line_at(text, at).start {
        at -= 1;
    }
    let seen = window::for_words(text, at);
    let start = words(text, seen.clone())
        .into_iter()
        .rev()
        .find(|word| word.start < at && is_word(&text[word.clone()]))
        .map_or(seen.start, |word| word.start);
    Some(offset(start))
}

/// Where the next word starts, on the next line where this one has no more; the end of the line
/// where that has none either. `None` at the end of the text.
#[must_use]
pub fn next_word_start(text: &str, at: ByteOffset) -> Option<ByteOffset> {
    let at = window::snap(text, at);
    if at >= text.len() {
        return None;
    }
    let from = match at == window::line_at(text, at).end {
        true => at + 1,
        false => at,
    };
    let seen = window::for_words(text, from);
    let start = words(text, seen.clone())
        .into_iter()
        .find(|word| word.start > at && is_word(&text[word.clone()]))
        .map_or(seen.end, |word| word.start);
    Some(offset(start))
}

/// Where the word before ends, on the line before where there is none; the start of the line
/// where that has none either. `None` at the start of the text.
#[must_use]
pub fn previous_word_end(text: &str, at: ByteOffset) -> Option<ByteOffset> {
    let at = window::snap(text, at);
    if at == 0 {
        return None;
    }
    let from = match at == window::line_at(text, at).start {
        true => at - 1,
        false => at,
    };
    let seen = window::for_words(text, from);
    let end = words(text, seen.clone())
        .into_iter()
        .rev()
        .find(|word| word.end < at && is_word(&text[word.clone()]))
        .map_or(seen.start, |word| word.end);
    Some(offset(end))
}

/// The words any part of which is in `range`, which lies in the text.
pub(super) fn words_over(text: &str, range: TextRange) -> Option<TextRange> {
    let first = word_at(text, range.start());
    super::join(first, word_at(text, super::last(range)))
}

/// Whether it is more than spaces and punctuation.
pub(super) fn is_word(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

/// Everything in a window, piece by piece without a gap.
pub(super) fn words(text: &str, seen: Range<usize>) -> Vec<Range<usize>> {
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let boundaries = window::boundaries(text, seen.clone());
    let is_boundary = |at: usize| boundaries[at - seen.start];
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut start = seen.start;
    for end in segmenter.segment_str(&text[seen.clone()]) {
        let end = seen.start + end;
        // A dictionary knows nothing of clusters.
        if end > start && is_boundary(end) {
            push_parts(text, start..end, is_boundary, &mut words);
            start = end;
        }
    }
    if start < seen.end {
        words.push(start..seen.end);
    }
    words
}

/// Adds a word, or its parts where it is one with an apostrophe.
fn push_parts(
    text: &str,
    word: Range<usize>,
    is_boundary: impl Fn(usize) -> bool,
    words: &mut Vec<Range<usize>>,
) {
    let mut start = word.start;
    let apostrophes = text[word.clone()].char_indices();
    for (at, c) in apostrophes.filter(|&(_, c)| is_apostrophe(c)) {
        let at = word.start + at;
        let after = at + c.len_utf8();
        let stem = &text[start..at];
        let split = if is_genitive(stem, &text[after..word.end]) {
            at
        } else if is_among(stem, ELIDED) && after < word.end {
            after
        } else {
            continue;
        };
        if split > start && split < word.end && is_boundary(split) {
            words.push(start..split);
            start = split;
        }
    }
    words.push(start..word.end);
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn is_genitive(stem: &str, rest: &str) -> bool {
    matches!(rest, "s" | "S") && !is_among(stem, WITH_VERB) && stem.chars().count() > 1
}

fn is_among(word: &str, list: &[&str]) -> bool {
    // No word of the lists is longer; what is longer need not be lowered.
    word.len() <= 16 && list.contains(&word.to_lowercase().as_str())
}
