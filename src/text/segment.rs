//! Words, sentences and names around a place in a text: what double clicks, caret steps and
//! growing selections take.
//!
//! | file | holds |
//! |---|---|
//! | `segment` | the ladder from a character to the whole text |
//! | `window` | how much of a text is looked at |
//! | `word` | words and the caret steps over them |
//! | `count` | how many words there are |
//! | `edges` | whether words begin or end at places asked for in order |
//! | `sentence`, `abbreviation` | sentences, and full stops that end none |
//! | `name` | runs of words that look like one name |
//!
//! Spec: UAX #29 and dictionaries as in icu_segmenter 2.4 (Japanese and Chinese by dictionary,
//! Thai, Lao, Khmer and Burmese by LSTM), tailored to tagging as said at each function.
//! Not known: the language of the text. Abbreviations are those of German, Italian and English.
//!
//! Invariants: no offset makes a call fail, one off a character is taken for the start of its
//! cluster; what is found is on cluster boundaries, and in one line unless it is the whole text;
//! the work does not grow with the line beyond [`window::WIDEST`].

mod abbreviation;
mod count;
mod edges;
mod name;
mod sentence;
#[cfg(test)]
mod tests;
mod window;
mod word;

pub use count::count_words;
pub use edges::WordEdges;
pub use name::name_run_at;
pub use sentence::{next_sentence, previous_sentence, sentence_at, sentences, surely_ends_before};
pub use word::{next_word, next_word_start, previous_word, previous_word_end, word_at};

use super::grapheme;
use super::offset::{ByteOffset, TextRange};

/// The next larger selection: cluster, words, name, sentences, lines, the whole text; the first
/// of these that holds `range` and more. The same range again where there is nothing more.
#[must_use]
pub fn grow(text: &str, range: TextRange) -> TextRange {
    let Some(range) = clamp(text, range) else {
        return range;
    };
    let is_more = |found: &TextRange| found.covers(range) && *found != range;
    let words = || word::words_over(text, range);
    let name = || name_run_at(text, words()?);
    let sentences = || {
        join(
            sentence_at(text, range.start()),
            sentence_at(text, last(range)),
        )
    };
    let lines = || {
        let first = window::line_at(text, range.start().to_usize());
        let last = window::line_at(text, last(range).to_usize());
        TextRange::from_range(first.start..last.end)
    };
    None.or_else(|| grapheme::snap_outward(text, range).filter(is_more))
        .or_else(|| words().filter(is_more))
        .or_else(|| name().filter(is_more))
        .or_else(|| sentences().filter(is_more))
        .or_else(|| lines().filter(is_more))
        .or_else(|| TextRange::from_range(0..text.len()))
        .unwrap_or(range)
}

/// The part of `range` that lies in the text.
fn clamp(text: &str, range: TextRange) -> Option<TextRange> {
    let range = range.to_range();
    TextRange::from_range(range.start..range.end.min(text.len()))
}

/// The last byte of a range.
fn last(range: TextRange) -> ByteOffset {
    ByteOffset::new(range.end().get() - 1)
}

/// From the start of the one to the end of the other.
fn join(first: Option<TextRange>, last: Option<TextRange>) -> Option<TextRange> {
    let (first, last) = (first.or(last)?, last.or(first)?);
    TextRange::new(first.start(), last.end().max(first.end()))
}

/// Offsets here come from a `ByteOffset` and move within the text, which `u32` covers.
fn offset(at: usize) -> ByteOffset {
    ByteOffset::new(u32::try_from(at).unwrap_or(u32::MAX))
}
