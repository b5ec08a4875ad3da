//! Symbols that fold to letters and digits without being part of a word: ™, ², ㎏, ①.

use std::collections::HashSet;

use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use crate::text::{Fold, fold_str};

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> =
    CodePointMapData::<GeneralCategory>::new();

/// Whether `c` is a symbol (S), or a number that is neither digit nor letter (No).
pub(super) fn is_symbol(c: char) -> bool {
    let category = CATEGORIES.get(c);
    GeneralCategoryGroup::Symbol.contains(category) || category == GeneralCategory::OtherNumber
}

/// The ASCII characters that foldings of a text's symbols begin and end with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ends {
    /// Bit n: some symbol's folding begins with the character n.
    pub(super) first: u128,
    /// Bit n: some symbol's folding ends with the character n.
    pub(super) last: u128,
}

impl Ends {
    /// Reads `source` once.
    pub(super) fn of(source: &str, fold: Fold) -> Self {
        let mut ends = Self::default();
        let mut seen = HashSet::new();
        let mut rest = source;
        while let Some(c) = rest.chars().next() {
            if c.is_ascii() {
                rest = &rest[encoding_rs::Encoding::ascii_valid_up_to(rest.as_bytes())..];
                continue;
            }
            rest = &rest[c.len_utf8()..];
            if may_fold_to_ascii(c) && seen.insert(c) && is_symbol(c) {
                let folded = fold_str(c.encode_utf8(&mut [0; 4]), fold);
                ends.first |= bit(folded.chars().next());
                ends.last |= bit(folded.chars().next_back());
            }
        }
        ends
    }
}

fn bit(c: Option<char>) -> u128 {
    match c {
        Some(c) if c.is_ascii() => 1 << (c as u32),
        _ => 0,
    }
}

/// The blocks that hold every symbol which folds to something that begins or ends with an
/// ASCII letter or digit; a test holds them to that.
pub(super) fn may_fold_to_ascii(c: char) -> bool {
    matches!(c,
        '\u{A8}'..='\u{BE}' | '\u{2070}'..='\u{218F}' | '\u{2460}'..='\u{24FF}'
        | '\u{3200}'..='\u{33FF}' | '\u{1CC00}'..='\u{1CCFF}' | '\u{1F100}'..='\u{1F1FF}')
}
