//! What the examples say of single forms: how often a word stood inside a mention of which label,
//! and which runs of units were mentions, confirmed or rejected.
//!
//! A sentence that is learned from must not find itself here, or it would teach that whatever
//! is remembered is right: what a sentence put in is taken off when its features are made.
//! Invariant: counts do not depend on the order of the sentences.

use super::hash::{self, HashedMap};

/// Labels that counts are kept for; a scheme with more shares the last place.
pub const KEPT: usize = 15;

/// How often something was seen as what: by label, and last as none.
pub type Counts = [u16; KEPT + 1];

/// The place of what is in no mention.
pub const OUTSIDE: usize = KEPT;

#[derive(Clone, Debug, Default)]
pub struct Memory {
    words: HashedMap<Counts>,
    /// By chained hash of the units; one without counts is the beginning of a longer one.
    forms: HashedMap<Counts>,
    rejected: HashedMap<Counts>,
    lower: HashedMap<u32>,
    longest: usize,
}

/// What a sentence put in: words by label, forms by label.
#[derive(Clone, Debug, Default)]
pub struct Own {
    pub words: Vec<(u64, usize)>,
    pub forms: Vec<(u64, usize)>,
}

impl Own {
    fn count(list: &[(u64, usize)], key: u64, place: usize) -> u16 {
        let found = list.iter().filter(|&&(k, p)| k == key && p == place);
        u16::try_from(found.count()).unwrap_or(u16::MAX)
    }
}

/// A run of units that was seen as a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub start: usize,
    pub end: usize,
    pub label: usize,
    pub is_rejected: bool,
}

const FORM: u64 = 0xf0;

impl Memory {
    pub fn add(&mut self, own: &Own) {
        for &(word, place) in &own.words {
            let counts = self.words.entry(word).or_default();
            counts[place] = counts[place].saturating_add(1);
        }
    }

    pub fn add_lower(&mut self, word: u64) {
        *self.lower.entry(word).or_default() += 1;
    }

    pub fn lower(&self, word: u64) -> u32 {
        self.lower.get(&word).copied().unwrap_or(0)
    }

    /// Adds a mention by its units; its key is what an [`Own`] names it by.
    pub fn add_form(&mut self, units: &[u64], label: usize, is_rejected: bool) -> u64 {
        let mut key = FORM;
        self.longest = self.longest.max(units.len());
        for &unit in units {
            key = hash::join(key, unit);
            self.forms.entry(key).or_default();
        }
        let counts = match is_rejected {
            false => self.forms.entry(key).or_default(),
            true => self.rejected.entry(key).or_default(),
        };
        counts[label] = counts[label].saturating_add(1);
        key
    }

    /// How often the word stood as what, but for what the sentence itself put in.
    pub fn word(&self, word: u64, own: Option<&Own>) -> Counts {
        let mut counts = self.words.get(&word).copied().unwrap_or_default();
        if let Some(own) = own {
            for (place, count) in counts.iter_mut().enumerate() {
                if *count > 0 {
                    *count = count.saturating_sub(Own::count(&own.words, word, place));
                }
            }
        }
        counts
    }

    /// The longest runs that were mentions, from left to right, none over another.
    pub fn find(&self, units: &[u64], own: Option<&Own>) -> Vec<Seen> {
        let mut found = Vec::new();
        let mut start = 0;
        while start < units.len() {
            let mut key = FORM;
            let mut best = None;
            for (length, &unit) in units[start..].iter().take(self.longest).enumerate() {
                key = hash::join(key, unit);
                let Some(counts) = self.forms.get(&key) else {
                    break;
                };
                for (is_rejected, counts) in
                    [(false, Some(counts)), (true, self.rejected.get(&key))]
                {
                    let Some(counts) = counts else { continue };
                    let left = |label: usize| match own {
                        Some(own) => {
                            counts[label].saturating_sub(Own::count(&own.forms, key, label))
                        }
                        None => counts[label],
                    };
                    let label = (0..KEPT).max_by_key(|&label| (left(label), KEPT - label));
                    if let Some(label) = label.filter(|&label| left(label) > 0) {
                        best = Some(Seen {
                            start,
                            end: start + length + 1,
                            label,
                            is_rejected,
                        });
                    }
                }
            }
            match best {
                Some(seen) => {
                    start = seen.end;
                    found.push(seen);
                }
                None => start += 1,
            }
        }
        found
    }
}
