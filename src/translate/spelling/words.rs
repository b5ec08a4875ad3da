//! The words of a text that are to be checked.
//! Spec: UAX #29 as in unicode-segmentation. Words joined by hyphens are one run and, part by
//! part, several words.

use std::{ops::Range, sync::LazyLock};

use icu_normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};
use regex::Regex;
use unicode_segmentation::UnicodeSegmentation;

use crate::text::Language;

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();

/// Longer words are not checked, in characters.
const LONGEST: usize = 80;
/// The longest run of capitals that is taken for an abbreviation.
const CAPITALS: usize = 4;

/// Addresses: of the web, of mail, of people and topics on networks.
static ADDRESSES: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = concat!(
        r"(?i)\b[a-z][a-z0-9+.-]{1,15}://\S+",
        r"|\bwww\.\S+",
        r"|[\w.+%-]+@[\w-]+(?:\.[\w-]+)+",
        r"|(?:^|[\s(])[@#][\w]+",
        r"|\b(?:[a-z0-9-]+\.)+(?:com|org|net|info|eu|de|at|ch|it|uk|us|fr|es|jp|cn|kr|io|tv)\b(?:/\S*)?",
    );
    #[allow(clippy::expect_used, reason = "a constant, compiled by every test")]
    let compiled = Regex::new(pattern).expect("a constant pattern");
    compiled
});

/// The words of a text, those joined by hyphens as one, without addresses.
pub(super) fn runs(text: &str) -> Vec<Range<usize>> {
    let addresses: Vec<Range<usize>> = ADDRESSES.find_iter(text).map(|it| it.range()).collect();
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut address = 0;
    for (start, word) in text.unicode_word_indices() {
        let range = start..start + word.len();
        while addresses
            .get(address)
            .is_some_and(|it| it.end <= range.start)
        {
            address += 1;
        }
        if addresses
            .get(address)
            .is_some_and(|it| it.start < range.end)
        {
            continue;
        }
        match runs.last_mut() {
            Some(last) if is_hyphen(&text[last.end..start]) => last.end = range.end,
            _ => runs.push(range),
        }
    }
    runs
}

fn is_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}")
}

/// The words of a run: cut at hyphens and at full stops between letters.
pub(super) fn parts(text: &str, run: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = run.start;
    for (at, c) in text[run.clone()].char_indices() {
        if matches!(c, '-' | '\u{2010}' | '\u{2011}' | '.' | ':' | '_' | '·') {
            parts.push(start..run.start + at);
            start = run.start + at + c.len_utf8();
        }
    }
    parts.push(start..run.end);
    parts.retain(|part| !part.is_empty());
    parts
}

/// A word as dictionaries have it: composed, with a straight apostrophe, without soft hyphens.
pub(super) fn plain(word: &str) -> String {
    let kept: String = word
        .chars()
        .filter(|c| !matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}'))
        .map(|c| match c {
            '\u{2019}' | '\u{02BC}' | '\u{FF07}' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            other => other,
        })
        .collect();
    NFC.normalize(&kept).into_owned()
}

/// Whether a word is passed over: single letters, numbers, abbreviations in capitals, what is
/// written without spaces.
pub(super) fn is_passed(word: &str, language: &Language) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let characters = word.chars().count();
    letters < 2
        || characters > LONGEST
        || word.chars().any(char::is_numeric)
        || letters <= CAPITALS && !word.chars().any(char::is_lowercase) && has_case(word)
        || word.chars().any(|c| is_unspaced(c, language))
}

/// Whether words of a language can be checked at all: where they are written without spaces no
/// dictionary of Hunspell's tells them apart.
#[must_use]
pub fn is_spelled(language: &Language) -> bool {
    let unspaced = [
        "ja", "zh", "yue", "wuu", "lzh", "th", "lo", "km", "my", "bo", "dz",
    ];
    !unspaced.contains(&language.primary())
}

fn has_case(word: &str) -> bool {
    word.chars().any(char::is_uppercase)
}

/// Writings whose words no dictionary of Hunspell's tells apart.
fn is_unspaced(c: char, language: &Language) -> bool {
    match c as u32 {
        0x3040..=0x30FF | 0x31F0..=0x31FF | 0xFF66..=0xFF9F => true,
        0x3005..=0x3007 | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => true,
        0x1100..=0x11FF | 0x3130..=0x318F | 0xAC00..=0xD7AF => language.primary() != "ko",
        // Thai, Lao, Burmese, Khmer.
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF => true,
        _ => false,
    }
}

/// What Italian, French and Catalan cut short before a vowel.
const ITALIAN: &[&str] = &[
    "l", "d", "un", "all", "dall", "dell", "nell", "sull", "coll", "dell", "quell", "quest", "c",
    "v", "n", "s", "t", "m", "ch", "gl", "anch", "com", "cos", "dov", "neanch", "nient", "nessun",
    "ciascun", "qualcun", "bell", "sant", "tutt", "mezz", "senz", "po", "pover", "buon", "grand",
    "trent", "quant", "vent", "or",
];
const FRENCH: &[&str] = &[
    "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu",
    "presqu",
];
const CATALAN: &[&str] = &["l", "d", "m", "n", "s", "t"];

/// Where the word after an elided one begins: 2 in »l'azienda«.
pub(super) fn after_elision(word: &str, language: &str) -> Option<usize> {
    let elided = match language {
        "it" => ITALIAN,
        "fr" => FRENCH,
        "ca" | "oc" => CATALAN,
        _ => return None,
    };
    let (at, apostrophe) = word.char_indices().find(|(_, c)| is_apostrophe(*c))?;
    let before = word[..at].to_lowercase();
    let rest = at + apostrophe.len_utf8();
    (rest < word.len() && elided.contains(&before.as_str())).then_some(rest)
}

/// The name in »Kinvolk's«, where the language writes it so.
pub(super) fn before_genitive<'w>(word: &'w str, language: &str) -> Option<&'w str> {
    if language != "en" {
        return None;
    }
    ["'s", "’s", "'S", "’S"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{02BC}')
}
