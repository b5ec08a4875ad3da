//! Words of a text, to go from one to the next.

use std::ops::Range;

use crate::text::{
    ByteOffset,
    segment::{next_word_start, previous_word, word_at},
};

fn offset(at: usize) -> Option<ByteOffset> {
    u32::try_from(at).ok().map(ByteOffset::new)
}

/// The word at a byte of a text, where there is one.
fn word(text: &str, at: usize) -> Option<Range<usize>> {
    let found = word_at(text, offset(at)?)?.to_range();
    let is_word = text.get(found.clone())?.chars().any(char::is_alphanumeric);
    is_word.then_some(found)
}

/// The word at a place of a text, or the one that ends there, or the next, or the last.
#[must_use]
pub fn near(text: &str, at: usize) -> Option<Range<usize>> {
    let at = at.min(text.len());
    let ends_here = || word(text, at.checked_sub(1)?).filter(|word| word.end == at);
    // At the end of a line both are the last word.
    word(text, at)
        .or_else(ends_here)
        .or_else(|| beside(text, at..at, true))
        .or_else(|| beside(text, at..at, false))
}

/// The next word behind a place, or the last before it.
#[must_use]
pub fn beside(text: &str, from: Range<usize>, forward: bool) -> Option<Range<usize>> {
    let mut at = match forward {
        true => from.end,
        false => from.start,
    };
    loop {
        let next = match forward {
            true => match word(text, at).filter(|it| it.start >= from.end) {
                Some(found) => return Some(found),
                None => next_word_start(text, offset(at)?)?.to_usize(),
            },
            false => previous_word(text, offset(at)?)?.to_usize(),
        };
        if next == at {
            return None;
        }
        at = next;
        let found = word(text, at).filter(|it| match forward {
            true => it.start >= from.end && it.end > from.end,
            false => it.end <= from.start,
        });
        if found.is_some() {
            return found;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_at_hand_is_found_and_those_beside_it() {
        let text = "Die »Behörde« prüft.";
        let say = |range: Option<Range<usize>>| range.map(|it| &text[it]);
        assert_eq!(say(near(text, 0)), Some("Die"));
        assert_eq!(say(near(text, 3)), Some("Die"), "its end");
        assert_eq!(say(near(text, text.len())), Some("prüft"));
        let die = near(text, 0).expect("there");
        let next = beside(text, die.clone(), true).expect("there");
        assert_eq!(&text[next.clone()], "Behörde");
        assert_eq!(say(beside(text, next.clone(), true)), Some("prüft"));
        assert_eq!(say(beside(text, next, false)), Some("Die"));
        assert_eq!(beside(text, die, false), None);
        assert_eq!(near("", 0), None);
        assert_eq!(near("… —", 2), None);
    }

    #[test]
    fn words_without_spaces_and_from_the_right_are_found_too() {
        let text = "東京は大きい都市です。";
        let first = near(text, 0).expect("there");
        assert_eq!(&text[first.clone()], "東京");
        let next = beside(text, first, true).expect("there");
        assert_eq!(&text[next], "は");
        let text = "قال الوزير أمس";
        let word = near(text, 8).expect("there");
        assert_eq!(&text[word.clone()], "الوزير");
        let next = beside(text, word, true).map(|it| &text[it]);
        assert_eq!(next, Some("أمس"));
    }
}
