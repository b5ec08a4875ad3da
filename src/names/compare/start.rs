//! How a word may start to sound, in whatever writing: for finding what to compare it with.
//! Invariant: a word has at most `MOST` starts.

use super::spelling::{Writing, romanised};
use super::variant;

/// Consonants of a start.
const SOUNDS: usize = 2;
const MOST: usize = 8;

/// The ways the first consonants may sound, those that are often heard alike as one.
pub(crate) fn first_sounds(writing: Writing, spelled: &str) -> Vec<String> {
    let plain = romanised(writing, spelled);
    let mut starts = vec![String::new()];
    let mut done = Vec::new();
    let sounds = variant::sounds(&plain);
    let mut rest = sounds.as_slice();
    while let Some((&sound, after)) = rest.split_first() {
        rest = after;
        let kinds = kinds(sound, after.first().copied(), writing);
        if kinds.is_empty() {
            continue;
        }
        let mut longer = Vec::new();
        for start in &starts {
            for &kind in kinds {
                let mut start = start.clone();
                if kind != b'_' && !start.ends_with(char::from(kind)) {
                    start.push(char::from(kind));
                }
                longer.push(start);
            }
        }
        longer.sort();
        longer.dedup();
        longer.truncate(MOST);
        starts.clear();
        for start in longer {
            match start.len() >= SOUNDS {
                true => done.push(start),
                false => starts.push(start),
            }
        }
        if starts.is_empty() {
            break;
        }
    }
    done.extend(starts.into_iter().filter(|start| !start.is_empty()));
    done.sort();
    done.dedup();
    done.truncate(MOST);
    done
}

/// The consonants of a word in Latin letters, w as v: Wladimir, Владимир. `None` for fewer
/// than two.
pub(crate) fn consonants(spelled: &str) -> Option<String> {
    let skeleton = variant::skeleton(&spelled.replace('w', "v"));
    (skeleton.len() > 1).then_some(skeleton)
}

/// How many consonants of each kind a word has.
pub(crate) fn sound_counts(writing: Writing, spelled: &str) -> SoundCounts {
    let mut counts = SoundCounts::default();
    for kind in variant::skeleton(&romanised(writing, spelled)).bytes() {
        // C and g are k or s, as what follows has it.
        let kind = if kind == b's' { b'k' } else { kind };
        if let Some(at) = b"ptkrn".iter().position(|&it| it == kind) {
            counts.0[at] = counts.0[at].saturating_add(1);
        }
    }
    counts
}

/// Consonants by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SoundCounts([u8; 5]);

impl SoundCounts {
    /// Whether two words have about the same: two more or less, and one more for every
    /// three, as each that is heard otherwise counts twice.
    pub(crate) fn is_near(&self, other: &Self) -> bool {
        let all = |counts: &Self| counts.0.iter().map(|&n| usize::from(n)).sum::<usize>();
        let both = self.0.iter().zip(&other.0);
        let differ: usize = both.map(|(a, b)| usize::from(a.abs_diff(*b))).sum();
        differ <= 2 + all(self).min(all(other)) / 3
    }
}

fn is_vowel_next(next: Option<u8>) -> bool {
    matches!(next, Some(b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}

/// What a consonant may be heard as; `_`: not at all.
fn kinds(sound: u8, next: Option<u8>, writing: Writing) -> &'static [u8] {
    let soft = matches!(next, Some(b'e' | b'i' | b'y'));
    match sound {
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'h' => &[],
        b'w' if writing == Writing::Latin => b"_p",
        b'w' => &[],
        b'v' => b"_p",
        b'b' | b'p' | b'f' => b"p",
        b't' if writing == Writing::Latin => b"ts",
        b'd' | b't' => b"t",
        b'c' if soft => b"s",
        b'g' if soft => b"ks",
        b'g' | b'k' | b'c' | b'q' => b"k",
        b'C' => b"sk",
        b'j' => b"_s",
        b's' | b'z' | b'S' | b'Z' => b"s",
        // Burns is バーンズ.
        b'r' if writing == Writing::Latin && !is_vowel_next(next) => b"_r",
        b'l' | b'r' => b"r",
        b'm' | b'n' => b"n",
        _ => &[],
    }
}
