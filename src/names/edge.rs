//! Where a name may begin and end.
//!
//! Looked at in the folded text, so that composed, decomposed, full-width and half-width
//! writings of one text agree and what folds to nothing is not seen; then once in the source:
//! a symbol that merely folds to letters, digits or marks (™ to TM, ² to 2, ´ to a space with
//! an accent) is no part of a word.

use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use crate::text::Folded;
use crate::text::script::{is_digit, is_latin_letter, is_mark};

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> =
    CodePointMapData::<GeneralCategory>::new();

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

/// Whether no word reaches up to the folded byte `at` from before.
pub(super) fn is_free_before(source: &str, folded: &Folded, at: usize) -> bool {
    let before = folded.text().get(..at).unwrap_or("").char_indices();
    let Some((place, c)) = before.rev().find(|&(_, c)| !is_variation_selector(c)) else {
        return true;
    };
    !joins(c) || is_symbol(unit(source, folded, place, c).chars().rev())
}

/// Whether no word goes on at the folded byte `at`.
pub(super) fn is_free_after(source: &str, folded: &Folded, at: usize) -> bool {
    let mut after = folded.text().get(at..).unwrap_or("").char_indices();
    let Some((place, c)) = after.find(|&(_, c)| !is_variation_selector(c)) else {
        return true;
    };
    !joins(c) || is_symbol(unit(source, folded, at + place, c).chars())
}

/// Whether a word goes on across the character.
fn joins(c: char) -> bool {
    is_latin_letter(c) || is_digit(c) || is_mark(c)
}

/// The source cluster that the folded character at `place` came from.
fn unit<'s>(source: &'s str, folded: &Folded, place: usize, c: char) -> &'s str {
    folded
        .to_source_outward(place..place + c.len_utf8())
        .and_then(|range| range.slice(source))
        .unwrap_or("")
}

/// Whether the first of these source characters is a symbol or a number other than a digit.
fn is_symbol(mut chars: impl Iterator<Item = char>) -> bool {
    chars.find(|&c| !is_variation_selector(c)).is_some_and(|c| {
        let category = CATEGORIES.get(c);
        GeneralCategoryGroup::Symbol.contains(category) || category == GeneralCategory::OtherNumber
    })
}

/// Marks by category, but they only choose the look of what they follow: ☁️, 葛󠄀.
fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}
