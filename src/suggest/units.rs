//! What a text is cut into before it is learned from: words where words are spaced, characters
//! where they are not.
//!
//! In both, a run of Latin letters (or of another spaced script), a run of digits, and every other
//! cluster that is no white space is one unit; in writings without spaces each character of theirs
//! is one as well. So an elided article, a hyphen and the parts of a compound stand alone.
//! Invariant: units are in order, do not overlap, lie on cluster boundaries and hold no white space.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::script::{self, Script};

/// Whether the words of a text are set apart by spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Writing {
    Spaced,
    /// Chinese, Japanese, Thai, Lao, Khmer, Burmese.
    Unspaced,
}

impl Writing {
    /// Of a sentence: unspaced where at least a tenth of its letters are of such a script, so
    /// that a Japanese sentence full of Latin names is one still.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let (mut letters, mut unspaced) = (0_usize, 0_usize);
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            letters += 1;
            unspaced += usize::from(is_unspaced(c));
        }
        if unspaced > 0 && unspaced * 10 >= letters {
            Self::Unspaced
        } else {
            Self::Spaced
        }
    }
}

/// What a character counts as in a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Class {
    Upper = b'X',
    Lower = b'x',
    /// A letter without case, of a spaced script.
    Letter = b'a',
    Digit = b'9',
    Han = b'j',
    Hiragana = b'h',
    Katakana = b'k',
    /// A letter of another unspaced script.
    Unspaced = b't',
    Hangul = b'g',
    Open = b'(',
    Close = b')',
    Hyphen = b'-',
    Stop = b'.',
    Comma = b',',
    Apostrophe = b'\'',
    Other = b'o',
}

impl Class {
    #[must_use]
    pub fn of(c: char) -> Self {
        match c {
            'a'..='z' => return Self::Lower,
            'A'..='Z' => return Self::Upper,
            '0'..='9' => return Self::Digit,
            '(' | '[' | '{' | '「' | '『' | '（' | '〈' | '《' | '【' | '〔' | '«' | '“' | '„' =>
            {
                return Self::Open;
            }
            ')' | ']' | '}' | '」' | '』' | '）' | '〉' | '》' | '】' | '〕' | '»' | '”' | '"' =>
            {
                return Self::Close;
            }
            '-' | '‐' | '–' | '—' | '/' | '・' | '＝' | '=' | '&' | '＆' => {
                return Self::Hyphen;
            }
            '.' | '。' | '!' | '?' | '！' | '？' | '…' | ':' | ';' => return Self::Stop,
            ',' | '、' | '，' => return Self::Comma,
            '\'' | '’' => return Self::Apostrophe,
            // Said to be of no one script, it stands in katakana words.
            'ー' => return Self::Katakana,
            '々' | '〆' | '〇' => return Self::Han,
            _ => {}
        }
        if script::is_digit(c) {
            return Self::Digit;
        }
        if !c.is_alphabetic() {
            return Self::Other;
        }
        match script::of(c) {
            Script::Han => Self::Han,
            Script::Hiragana => Self::Hiragana,
            Script::Katakana => Self::Katakana,
            Script::Hangul => Self::Hangul,
            Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar => Self::Unspaced,
            _ if c.is_uppercase() => Self::Upper,
            _ if c.is_lowercase() => Self::Lower,
            _ => Self::Letter,
        }
    }

    /// Whether units of this class run on over several characters.
    fn runs(self) -> Option<u8> {
        match self {
            Self::Upper | Self::Lower | Self::Letter | Self::Hangul => Some(0),
            Self::Digit => Some(1),
            _ => None,
        }
    }
}

fn is_unspaced(c: char) -> bool {
    matches!(
        Class::of(c),
        Class::Han | Class::Hiragana | Class::Katakana | Class::Unspaced
    )
}

/// The units of a stretch of text, in bytes of that stretch.
#[must_use]
pub fn units(text: &str) -> Vec<Range<usize>> {
    let mut units: Vec<Range<usize>> = Vec::new();
    let mut open: Option<u8> = None;
    for (at, cluster) in text.grapheme_indices(true) {
        let Some(first) = cluster.chars().next() else {
            continue;
        };
        if first.is_whitespace() {
            open = None;
            continue;
        }
        let runs = Class::of(first).runs();
        let end = at + cluster.len();
        match units.last_mut() {
            Some(last) if runs.is_some() && runs == open => last.end = end,
            _ => units.push(at..end),
        }
        open = runs;
    }
    units
}
