//! A word in the letters it is compared by.
//! Invariant: what comes out holds no marks, spaces or signs; a word that is all of one
//! writing comes out in that writing, everything else is left out.

use super::{kana, letters};
use crate::text::script::{self, Script};
use crate::text::{Fold, fold_str};

/// Which letters a word is written in, as far as comparing goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Writing {
    /// Latin, and Cyrillic and Greek by a table.
    Latin,
    /// Katakana and hiragana.
    Kana,
    /// Arabic, with the letters Persian and Urdu add.
    Arabic,
    /// Hebrew.
    Hebrew,
    /// Characters that do not say how they sound, or that no table has: kanji, hangul …
    Other,
}

impl Writing {
    /// Of a letter; `None` for what is no letter.
    #[must_use]
    pub fn of(c: char) -> Option<Self> {
        match script::of(c) {
            _ if c == 'ー' => Some(Self::Kana),
            Script::Latin | Script::Cyrillic | Script::Greek => Some(Self::Latin),
            Script::Hiragana | Script::Katakana => Some(Self::Kana),
            Script::Arabic => Some(Self::Arabic),
            Script::Hebrew => Some(Self::Hebrew),
            _ if c.is_alphabetic() => Some(Self::Other),
            _ => None,
        }
    }
}

/// The letters `word` is compared by, in the writing most of them are of.
///
/// Kana come out as sounds (`Sa-miaN` for シャーミアン), Latin as `a` to `z`; Arabic and Hebrew
/// keep their letters and lose their points.
#[must_use]
pub fn spell(word: &str) -> (Writing, String) {
    let word = fold_str(&word.to_lowercase(), Fold::default());
    let mut writing = None;
    for c in word.chars() {
        writing = writing.or(Writing::of(c));
    }
    let writing = writing.unwrap_or(Writing::Other);
    let spelled = match writing {
        Writing::Latin => latin(&word),
        Writing::Kana => kana::sounds(&word),
        Writing::Arabic => word.chars().filter_map(letters::arabic).collect(),
        Writing::Hebrew => word.chars().filter_map(letters::hebrew).collect(),
        Writing::Other => String::new(),
    };
    (writing, spelled)
}

/// Letters with a mark that sound otherwise than without come out as two.
fn latin(word: &str) -> String {
    let mut told = String::with_capacity(word.len());
    for c in word.chars() {
        match letters::latin(c) {
            Some(sound) => told.push_str(sound),
            None => told.push(c),
        }
    }
    let fold = Fold {
        case: true,
        diacritics: true,
    };
    let mut folded = fold_str(&told, fold);
    folded.retain(|c| c.is_ascii_lowercase());
    folded
}

/// The word in plain Latin letters, roughly as it sounds: for writings that are compared
/// with each other by this alone.
#[must_use]
pub fn romanised(writing: Writing, spelled: &str) -> String {
    let mut out = String::new();
    for c in spelled.chars() {
        match writing {
            Writing::Kana => out.push_str(kana::romanised(c)),
            Writing::Arabic => out.push_str(letters::arabic_sound(c)),
            Writing::Hebrew => out.push_str(letters::hebrew_sound(c)),
            Writing::Latin | Writing::Other => out.push(c),
        }
    }
    out
}
