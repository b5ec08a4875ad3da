//! Which neighbours a name may have, and what an ending makes of it.
//! Invariant: decided on folded text alone.

use std::ops::Range;

use super::{Written, endings};
use crate::text::script::{self, Script, is_digit, is_mark};

/// What keeps to itself in writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Letters of writings with spaces between words, and digits.
    Word,
    Katakana,
    /// Korean: particles follow without a space.
    Hangul,
    /// Han, hiragana, Thai …: words follow each other without a space.
    Free,
    None,
}

fn kind(c: char) -> Kind {
    if is_digit(c) {
        return Kind::Word;
    }
    if c == 'ー' {
        return Kind::Katakana;
    }
    if !c.is_alphabetic() {
        return Kind::None;
    }
    match script::of(c) {
        Script::Katakana => Kind::Katakana,
        Script::Hangul => Kind::Hangul,
        Script::Han
        | Script::Hiragana
        | Script::Bopomofo
        | Script::Thai
        | Script::Lao
        | Script::Khmer
        | Script::Myanmar
        | Script::Tibetan => Kind::Free,
        _ => Kind::Word,
    }
}

/// The kinds of the ends of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edges {
    first: Kind,
    last: Kind,
}

impl Edges {
    /// Of a folded form; marks are those of the letter before them.
    pub(super) fn of(form: &str) -> Self {
        Self {
            first: form.chars().next().map_or(Kind::None, kind),
            last: form
                .chars()
                .rev()
                .find(|&c| !is_mark(c))
                .map_or(Kind::None, kind),
        }
    }

    /// Where the name at `at` ends in `text`, and how it is written there; `None` where it is
    /// part of another word.
    pub(super) fn settle(
        self,
        text: &str,
        at: Range<usize>,
        language: &str,
        inflection: bool,
    ) -> Option<(usize, Written)> {
        let before = text.get(..at.start)?;
        let after = text.get(at.end..)?;
        if after.starts_with(is_mark) {
            return None;
        }
        let bound_before = matches!(self.first, Kind::Word | Kind::Katakana | Kind::Hangul)
            && last_letter(before).is_some_and(|c| kind(c) == self.first);
        let bound_after = matches!(self.last, Kind::Word | Kind::Katakana | Kind::Hangul)
            && after.chars().next().is_some_and(|c| kind(c) == self.last);
        if !bound_before && !bound_after {
            return Some((at.end, Written::Alike));
        }
        if !inflection || self.first == Kind::Katakana || self.last == Kind::Katakana {
            return None;
        }
        let prefix = match bound_before {
            true => word_back(before, self.first),
            false => "",
        };
        let suffix = match bound_after {
            true => word_on(after, self.last),
            false => "",
        };
        let form = text.get(at.clone())?;
        if !prefix.is_empty() && !endings::is_prefix(language, prefix) {
            return None;
        }
        if suffix.is_empty() {
            return Some((at.end, Written::InWord));
        }
        match endings::ending(language, form, suffix)? {
            endings::Ending::Inflection if prefix.is_empty() => {
                Some((at.end + suffix.len(), Written::Inflected))
            }
            _ => Some((at.end, Written::InWord)),
        }
    }
}

/// The letter a text ends with, marks on it aside.
fn last_letter(text: &str) -> Option<char> {
    text.chars().rev().find(|&c| !is_mark(c))
}

/// How much of a text goes on as one word: at most this many bytes are looked at.
const LONGEST: usize = 64;

fn word_on(text: &str, of: Kind) -> &str {
    let end = text
        .char_indices()
        .find(|&(at, c)| at >= LONGEST || (kind(c) != of && !is_mark(c)))
        .map_or(text.len(), |(at, _)| at);
    &text[..end]
}

fn word_back(text: &str, of: Kind) -> &str {
    let start = text
        .char_indices()
        .rev()
        .take(LONGEST)
        .take_while(|&(_, c)| kind(c) == of || is_mark(c))
        .last()
        .map_or(text.len(), |(at, _)| at);
    &text[start..]
}
