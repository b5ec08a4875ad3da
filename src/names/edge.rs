//! Where a name may begin and end.
//!
//! Looked at in the folded text, so that composed, decomposed, full-width and half-width
//! writings of one text agree and what folds to nothing is not seen; then once in the source:
//! a symbol that merely folds to letters, digits or marks (™ to TM, ² to 2, ´ to a space with
//! an accent) is no part of a word.

use crate::text::script::{is_digit, is_latin_letter, is_mark};
use crate::text::{Fold, Folded};

use super::symbols::{self, Ends};

/// Which ends of a form must not touch a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edges {
    pub(super) start: bool,
    pub(super) end: bool,
}

impl Edges {
    /// Of a folded form: an end is bound when its character, marks aside, is a Latin letter
    /// or a digit.
    pub(super) fn of(form: &str) -> Self {
        let bound = |c: Option<char>| c.is_some_and(|c| is_latin_letter(c) || is_digit(c));
        Self {
            start: bound(form.chars().next()),
            end: bound(form.chars().rev().find(|&c| !is_mark(c))),
        }
    }
}

/// One look into the source for so many bytes of text is cheaper than reading all of it.
const BYTES_A_LOOK: usize = 256;

/// Tells whether words reach up to places of one text.
pub(super) struct Neighbours<'t> {
    source: &'t str,
    folded: &'t Folded,
    fold: Fold,
    /// How often the source was looked into.
    looks: usize,
    /// Known once that was too often.
    ends: Option<Ends>,
}

impl<'t> Neighbours<'t> {
    /// `folded` must be `source` folded by `fold`.
    pub(super) fn new(source: &'t str, folded: &'t Folded, fold: Fold) -> Self {
        Self {
            source,
            folded,
            fold,
            looks: 0,
            ends: None,
        }
    }

    /// Whether no word reaches up to the folded byte `at` from before.
    pub(super) fn is_free_before(&mut self, at: usize) -> bool {
        let before = self.folded.text().get(..at).unwrap_or("").char_indices();
        let Some((place, c)) = before.rev().find(|&(_, c)| !is_variation_selector(c)) else {
            return true;
        };
        !joins(c)
            || (self.may_be_of_symbol(c, |ends| ends.last)
                && symbol_decides(self.unit(place, c).chars().rev()))
    }

    /// Whether no word goes on at the folded byte `at`.
    pub(super) fn is_free_after(&mut self, at: usize) -> bool {
        let mut after = self.folded.text().get(at..).unwrap_or("").char_indices();
        let Some((place, c)) = after.find(|&(_, c)| !is_variation_selector(c)) else {
            return true;
        };
        !joins(c)
            || (self.may_be_of_symbol(c, |ends| ends.first)
                && symbol_decides(self.unit(at + place, c).chars()))
    }

    /// Whether the source is worth a look: most letters next to a candidate are just letters.
    fn may_be_of_symbol(&mut self, c: char, end: impl Fn(&Ends) -> u128) -> bool {
        if !c.is_ascii() {
            return true;
        }
        self.looks += 1;
        if self.looks * BYTES_A_LOOK < self.source.len() {
            return true;
        }
        let (source, fold) = (self.source, self.fold);
        let ends = self.ends.get_or_insert_with(|| Ends::of(source, fold));
        end(ends) >> (c as u32) & 1 == 1
    }

    /// The source cluster that the folded character at `place` came from.
    fn unit(&self, place: usize, c: char) -> &'t str {
        self.folded
            .to_source_outward(place..place + c.len_utf8())
            .and_then(|range| range.slice(self.source))
            .unwrap_or("")
    }
}

/// Whether a word goes on across the character.
fn joins(c: char) -> bool {
    is_latin_letter(c) || is_digit(c) || is_mark(c)
}

fn symbol_decides(mut chars: impl Iterator<Item = char>) -> bool {
    chars
        .find(|&c| !is_variation_selector(c))
        .is_some_and(symbols::is_symbol)
}

/// Marks by category, but they only choose the look of what they follow: ☁️, 葛󠄀.
fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}
