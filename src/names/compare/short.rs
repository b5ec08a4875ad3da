//! Abbreviations and inflected forms of a name.
//! Invariant: nothing is an abbreviation or an inflected form of itself.

use super::name::Name;
use super::spelling::Writing;

/// Whether `short` is made of the first letters of the words of `long`, in capitals, or,
/// in Japanese, of some of its characters in order: MHG of Merridane Harbour Grid, 東電 of
/// 東京電力.
pub(super) fn is_abbreviation(short: &Name, long: &Name) -> bool {
    let [word] = short.words.as_slice() else {
        return false;
    };
    match word.sound.writing {
        Writing::Latin => {
            let letters: Vec<char> = short.given.chars().filter(|c| c.is_alphabetic()).collect();
            (2..=8).contains(&letters.len())
                && letters.iter().all(|c| c.is_uppercase())
                && is_made_of_initials(&word.text, long)
        }
        Writing::Other => is_made_of_characters(&word.text, long),
        Writing::Kana | Writing::Arabic | Writing::Hebrew => false,
    }
}

/// With or without the particles.
fn is_made_of_initials(letters: &str, long: &Name) -> bool {
    let all = long.words.iter();
    let first = |word: &super::name::Word| word.text.chars().next();
    let with: String = all.clone().filter_map(first).collect();
    let without: String = all
        .filter(|word| !word.is_particle)
        .filter_map(first)
        .collect();
    with != long.folded && (with == letters || without == letters)
}

fn is_made_of_characters(short: &str, long: &Name) -> bool {
    let [whole] = long.words.as_slice() else {
        return false;
    };
    let (few, many) = (short.chars().count(), whole.text.chars().count());
    if whole.sound.writing != Writing::Other || !(2..=4).contains(&few) || few + 2 > many {
        return false;
    }
    // A whole beginning is a part of the name instead.
    let mut rest = whole.text.chars();
    let in_order = short.chars().all(|c| rest.any(|other| other == c));
    let starts = short.chars().next() == whole.text.chars().next();
    in_order && starts && !whole.text.contains(short)
}

/// Endings a name takes in a sentence, after at least four letters.
const ENDINGS: [&str; 12] = [
    "s", "es", "n", "en", "a", "u", "e", "i", "om", "ou", "ov", "ova",
];

/// Whether one word is the other with such an ending: Hollerbeks, Ватикану.
pub(super) fn is_inflected(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let stem = |word: &str| word.chars().count() >= 4;
    let with = |stem: &str| {
        let ending = long.strip_prefix(stem).unwrap_or_default();
        ENDINGS.contains(&ending)
    };
    stem(short) && with(short)
}
