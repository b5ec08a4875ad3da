//! Words that tell of names without being learned: given names, titles, legal forms, places, verbs
//! of saying; in Japanese surnames and what companies and people are called after.
//!
//! They decide nothing; how much a clue is worth is learned with all else, so a label scheme that
//! has nothing to do with them loses nothing.
//! Invariant: a kind of clue is one bit; a form of several kinds has the bits of all.

use std::sync::OnceLock;

use super::hash::{self, HashedMap};
use super::units::{Writing, units};

const SPACED: &str = include_str!("clues/spaced.txt");
const UNSPACED: &str = include_str!("clues/unspaced.txt");

/// Clues of one writing: forms by the chained hash of their units in lower case.
#[derive(Debug, Default)]
pub struct Clues {
    kinds: HashedMap<u32>,
    longest: usize,
}

/// A run of units that is a clue.
#[derive(Clone, Copy, Debug)]
pub struct Clue {
    pub start: usize,
    pub end: usize,
    pub kinds: u32,
}

const CLUE: u64 = 0xc1e;

impl Clues {
    /// Those of a writing, read once.
    pub fn of(writing: Writing) -> &'static Self {
        static READ: [OnceLock<Clues>; 2] = [OnceLock::new(), OnceLock::new()];
        match writing {
            Writing::Spaced => READ[0].get_or_init(|| Self::read(SPACED)),
            Writing::Unspaced => READ[1].get_or_init(|| Self::read(UNSPACED)),
        }
    }

    /// Reads lines of `kind: form form …`.
    fn read(list: &str) -> Self {
        let mut clues = Self::default();
        for (kind, line) in list.lines().enumerate() {
            let forms = line.split_once(": ").map_or("", |(_, forms)| forms);
            for form in forms.split(' ') {
                let units = units(form);
                clues.longest = clues.longest.max(units.len());
                let mut key = CLUE;
                for unit in units {
                    key = hash::join(key, hash::of_str(&form[unit]));
                    clues.kinds.entry(key).or_default();
                }
                *clues.kinds.entry(key).or_default() |= 1 << kind;
            }
        }
        clues
    }

    /// The longest clues from left to right, none over another; `units` are hashes in lower case.
    pub fn find(&self, units: &[u64]) -> Vec<Clue> {
        let mut found = Vec::new();
        let mut start = 0;
        while start < units.len() {
            let mut key = CLUE;
            let mut best = None;
            for (length, &unit) in units[start..].iter().take(self.longest).enumerate() {
                key = hash::join(key, unit);
                let Some(&kinds) = self.kinds.get(&key) else {
                    break;
                };
                if kinds != 0 {
                    let end = start + length + 1;
                    best = Some(Clue { start, end, kinds });
                }
            }
            start = best.map_or(start + 1, |clue| clue.end);
            found.extend(best);
        }
        found
    }
}

/// What is known of each unit of a sentence, and the kinds of what begins and ends there.
#[derive(Debug)]
pub struct Clued {
    /// Kinds, by unit.
    pub kinds: Vec<u64>,
    /// Kinds and place in the clue, by unit.
    pub placed: Vec<u64>,
    /// Kinds of a clue that ends right before a unit, or begins at it; one more than units.
    pub ending: Vec<u64>,
    pub beginning: Vec<u64>,
}

impl Clued {
    pub fn of(writing: Writing, units: &[u64]) -> Self {
        let n = units.len();
        let mut clued = Self {
            kinds: vec![0; n],
            placed: vec![0; n],
            ending: vec![0; n + 1],
            beginning: vec![0; n + 1],
        };
        for clue in Clues::of(writing).find(units) {
            let kinds = u64::from(clue.kinds);
            for at in clue.start..clue.end {
                let place = u64::from(at == clue.start) * 2 + u64::from(at + 1 == clue.end);
                clued.kinds[at] = kinds;
                clued.placed[at] = kinds * 4 + place;
            }
            clued.ending[clue.end] = kinds;
            clued.beginning[clue.start] = kinds;
        }
        clued
    }
}
