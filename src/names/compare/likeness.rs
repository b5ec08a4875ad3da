//! How alike two names are, and why.
//! Invariant: a score is from 0 to 1, symmetric, and 1 for equal names alone.

use super::align::{Aligned, How, align};
use super::name::Name;
use super::short::is_abbreviation;

/// Why two names may be of one entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The same but for width, case, marks, hyphens, titles and legal forms.
    SameAfterFolding,
    /// One is the other in another writing.
    Transliteration,
    /// One is made of first letters of the other's words, or has initials for some.
    Abbreviation,
    /// One has an ending the other lacks, as in a sentence.
    Inflected,
    /// The same words spelled otherwise: Müller and Mueller.
    Spelling,
    /// One is a part of the other.
    PartOfName,
}

/// A score and what it stands on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likeness {
    /// From 0 to 1; from about 0.5 on it is more likely than not that the names go together.
    pub score: f64,
    /// What they have in common.
    pub reason: Reason,
    /// For a part of a name: whether it is the last word, as a family name; else the first.
    pub is_last: bool,
}

/// Two names in writings that have no table between them, at the best.
pub(super) const BOTH_FOREIGN: f64 = 0.85;
/// Where half of the pairs with so much explained are the same name, and how quickly that
/// grows; read off the pairs learned from.
const HALF: f64 = 0.24;
const STEEP: f64 = 14.0;
const SET_ASIDE: f64 = 0.97;
const SHORT_FORM: f64 = 0.8;
const OTHER_ORDER: f64 = 0.96;
const PART: f64 = 0.8;

/// From how much is explained (about 0 to 1) to a score.
pub(super) fn of_explained(explained: f32) -> f64 {
    1.0 / (1.0 + (-STEEP * (f64::from(explained) - HALF)).exp())
}

/// Compares two names; `None` where nothing speaks for one entity, or their full names
/// speak against it.
///
/// ```
/// use glossator::names::{Name, Reason, compare};
///
/// let found = compare(&Name::new("ブレンダン・バーンズ氏"), &Name::new("Brendan Burns"));
/// assert_eq!(found.map(|it| it.reason), Some(Reason::Transliteration));
/// ```
#[must_use]
pub fn compare(a: &Name, b: &Name) -> Option<Likeness> {
    let plain = |score, reason| {
        Some(Likeness {
            score,
            reason,
            is_last: true,
        })
    };
    if a.words.is_empty() || b.words.is_empty() {
        return (a.given == b.given && !a.given.is_empty())
            .then_some(())
            .and_then(|()| plain(1.0, Reason::SameAfterFolding));
    }
    let close = |name: &Name| name.folded.replace(' ', "");
    if close(a) == close(b) {
        let score = if a.given == b.given { 1.0 } else { SET_ASIDE };
        return plain(score, Reason::SameAfterFolding);
    }
    if is_abbreviation(a, b) || is_abbreviation(b, a) {
        return plain(SHORT_FORM, Reason::Abbreviation);
    }
    let aligned = align(a, b);
    let by_words = of_words(&aligned, a, b);
    // 1 word here may be several there: サイバーエージェント and Cyber Agent.
    let whole = a.whole.alike(&b.whole);
    let differ = a.writing() != b.writing();
    let of_whole = (differ && whole >= 0.5 && a.words.len() != b.words.len()).then_some(Likeness {
        score: whole,
        reason: Reason::Transliteration,
        is_last: true,
    });
    let contained = part_of_whole(a, b).or_else(|| part_of_whole(b, a));
    [by_words, of_whole, contained]
        .into_iter()
        .flatten()
        .max_by(|x, y| x.score.total_cmp(&y.score))
}

/// How alike by sound alone, from 0 to 1: for ranking. Words are matched where both names
/// have several.
pub(super) fn sound(a: &Name, b: &Name) -> f64 {
    let whole = a.whole.alike(&b.whole);
    if a.words.len() == 1 && b.words.len() == 1 {
        return whole;
    }
    let words = compare(a, b).map_or(0.0, |found| found.score);
    words.max(whole)
}

fn of_words(aligned: &Aligned, a: &Name, b: &Name) -> Option<Likeness> {
    let order = match aligned.in_order {
        true => 1.0,
        false => OTHER_ORDER,
    };
    let only = |how: How| {
        aligned
            .how
            .iter()
            .all(|it| matches!(it, How::Equal) || *it == how)
    };
    let crosses = a.writing() != b.writing();
    let (score, reason) = match aligned.left {
        _ if aligned.how.is_empty() => return None,
        // Both have words the other lacks: Jonas and Greta of one family.
        [one, other] if one > 0 && other > 0 => return None,
        [0, 0] => {
            let reason = match () {
                () if crosses => Reason::Transliteration,
                () if only(How::Equal) => Reason::SameAfterFolding,
                () if only(How::Inflected) => Reason::Inflected,
                () if only(How::Initial) => Reason::Abbreviation,
                () => Reason::Spelling,
            };
            (aligned.score, reason)
        }
        _ => {
            if aligned.how.iter().all(|how| *how == How::Initial) {
                return None;
            }
            (aligned.score * PART, Reason::PartOfName)
        }
    };
    // One word that sounds like a word of many others says little if it is short.
    Some(Likeness {
        score: (score * order).min(0.99),
        reason,
        is_last: aligned.last,
    })
}

/// One writing without spaces, where a part cannot be told by words: 日本経済 of 日本経済新聞.
fn part_of_whole(part: &Name, whole: &Name) -> Option<Likeness> {
    let [word] = part.words.as_slice() else {
        return None;
    };
    let has_no_spaces = word.sound.writing == super::Writing::Other;
    let starts = has_no_spaces
        && word.text.chars().nth(1).is_some()
        && whole.words.iter().any(|it| it.text.starts_with(&word.text));
    starts.then_some(Likeness {
        score: PART,
        reason: Reason::PartOfName,
        is_last: false,
    })
}
