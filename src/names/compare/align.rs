//! The words of two names matched one to one, in any order.
//! Invariant: no word is matched twice.

use super::name::{Name, Word};
use super::short::is_inflected;

/// From here on two words are taken for one.
const MATCHED: f64 = 0.5;
/// An initial says less than a word.
const INITIAL: f64 = 0.8;
const INFLECTED: f64 = 0.93;

/// How two words go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    Equal,
    Inflected,
    Initial,
    Sound,
}

/// What came of matching.
#[derive(Clone, Debug, Default)]
pub(super) struct Aligned {
    /// From 0 to 1: between the mean of the matched words and the worst of them.
    pub score: f64,
    /// How each matched pair goes together.
    pub how: Vec<How>,
    /// Words left over on either side, particles not counted.
    pub left: [usize; 2],
    /// Whether the order is the same.
    pub in_order: bool,
    /// Whether the last words of both are matched with each other.
    pub last: bool,
}

pub(super) fn align(a: &Name, b: &Name) -> Aligned {
    let mut pairs = Vec::new();
    for (i, one) in a.words.iter().enumerate() {
        for (j, other) in b.words.iter().enumerate() {
            let (score, how) = words(one, other);
            if score >= MATCHED {
                pairs.push((score, how, i, j));
            }
        }
    }
    // Of equal ones the first words first: the result is the same every time.
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.2, x.3).cmp(&(y.2, y.3))));
    let mut taken = ([false; 16], [false; 16]);
    let mut matched = Vec::new();
    for (score, how, i, j) in pairs {
        if !taken.0[i % 16] && !taken.1[j % 16] {
            (taken.0[i % 16], taken.1[j % 16]) = (true, true);
            matched.push((i, j, score, how));
        }
    }
    matched.sort_by_key(|pair| (pair.0, pair.1));
    let mut weight = 0.0;
    let (mut sum, mut worst) = (0.0, 1.0_f64);
    for &(i, j, score, _) in &matched {
        let long = |words: &[Word], n: usize| words[n].text.chars().count();
        let of = (long(&a.words, i).max(long(&b.words, j))) as f64;
        weight += of;
        sum += of * score;
        worst = worst.min(score);
    }
    let left = |words: &[Word], taken: &[bool; 16]| {
        let left = words
            .iter()
            .zip(taken)
            .filter(|(word, taken)| !**taken && !word.is_particle);
        left.count()
    };
    let any_name = matched
        .iter()
        .any(|&(i, j, ..)| !(a.words[i].is_particle || b.words[j].is_particle));
    if matched.is_empty() || !any_name {
        return Aligned {
            left: [a.words.len(), b.words.len()],
            ..Aligned::default()
        };
    }
    let ends = |i: usize, j: usize| matched.iter().any(|pair| (pair.0, pair.1) == (i, j));
    Aligned {
        score: 0.5 * (sum / weight + worst),
        how: matched.iter().map(|pair| pair.3).collect(),
        left: [left(&a.words, &taken.0), left(&b.words, &taken.1)],
        in_order: matched.is_sorted_by_key(|pair| pair.1),
        last: ends(a.words.len() - 1, b.words.len() - 1),
    }
}

fn words(a: &Word, b: &Word) -> (f64, How) {
    if a.text == b.text {
        return (1.0, How::Equal);
    }
    if a.sound.writing == b.sound.writing {
        if a.is_initial || b.is_initial {
            let same = a.text.chars().next() == b.text.chars().next();
            return (if same { INITIAL } else { 0.0 }, How::Initial);
        }
        if is_inflected(&a.text, &b.text) {
            return (INFLECTED, How::Inflected);
        }
        let length = a.text.chars().count().min(b.text.chars().count());
        // One letter of five is another word more often than one of eight.
        let least = if length < 6 { 0.9 } else { 0.8 };
        let alike = a.sound.alike(&b.sound);
        // A word that is short, or differs much, is another word.
        return match alike {
            alike if length < 4 || alike < least => (0.0, How::Sound),
            alike => (alike * 0.95, How::Sound),
        };
    }
    (a.sound.alike(&b.sound), How::Sound)
}
