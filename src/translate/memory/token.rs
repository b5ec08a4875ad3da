//! A text in words, numbers and what is between.
//! Spec: UAX #29 as in unicode-segmentation; Chinese and Japanese by dictionary, Thai, Lao, Khmer
//! and Burmese by LSTM as in icu_segmenter.
//! Invariant: the tokens follow each other without a gap and are the whole text.

use std::ops::Range;

use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use unicode_segmentation::UnicodeSegmentation;

use crate::text::Language;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    /// Has a digit.
    Number,
    /// Spaces, punctuation, symbols.
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) at: Range<usize>,
    pub(super) kind: Kind,
}

pub(super) fn tokens(text: &str, language: &Language) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 3);
    let mut push = |at: Range<usize>| {
        let kind = kind(&text[at.clone()]);
        tokens.push(Token { at, kind });
    };
    if is_unspaced(language) {
        let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
        let mut start = 0;
        for end in segmenter.segment_str(text).filter(|end| *end > 0) {
            push(start..end);
            start = end;
        }
    } else {
        for (start, word) in text.split_word_bound_indices() {
            push(start..start + word.len());
        }
    }
    tokens
}

fn kind(token: &str) -> Kind {
    let mut kind = Kind::Other;
    for c in token.chars() {
        if c.is_numeric() {
            return Kind::Number;
        }
        if c.is_alphabetic() {
            kind = Kind::Word;
        }
    }
    kind
}

/// Whether the language is written without spaces between words.
pub(super) fn is_unspaced(language: &Language) -> bool {
    matches!(
        language.primary(),
        "ja" | "zh" | "yue" | "th" | "lo" | "km" | "my"
    )
}

/// Whether a letter belongs to a writing that does without spaces between words.
pub(super) fn is_unspaced_letter(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether `at` in `text` parts a word from what is beside it, so that a name or a number may
/// begin or end there.
pub(super) fn is_edge(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    match (before, after) {
        (Some(a), Some(b)) => {
            let joins = |c: char| c.is_alphanumeric() && !is_unspaced_letter(c);
            !(joins(a) && joins(b))
        }
        _ => true,
    }
}
