//! Features that are learned, by their hashes, and their numbers.
//! Invariant: numbers depend on the features and their order alone, whatever the number of
//! processors; they go from 0 without a gap.

use rayon::prelude::*;

use super::hash::HashedMap;

/// Parts of the table, each made on its own.
const PARTS: usize = 4;
/// Of so many features met one is new, more or less.
const NEW: usize = 4;

#[derive(Clone, Debug)]
pub(super) struct Known {
    parts: [HashedMap<u32>; PARTS],
    len: usize,
}

/// Not the bits that a map tells its keys apart by.
fn part_of(feature: u64) -> usize {
    (feature >> 32) as usize % PARTS
}

impl Known {
    /// Those that are met so often, numbered by part and in it in the order in which they are
    /// first met.
    pub fn of(sequences: &[(Vec<u64>, Vec<u32>)], least: u32) -> Self {
        let mut parts: [HashedMap<u32>; PARTS] = Default::default();
        let all: usize = sequences.iter().map(|(features, _)| features.len()).sum();
        parts.par_iter_mut().enumerate().for_each(|(part, map)| {
            map.reserve(all / PARTS / NEW);
            let features = || {
                let all = sequences.iter().flat_map(|(features, _)| features);
                all.copied().filter(move |it| part_of(*it) == part)
            };
            for feature in features() {
                let count = map.entry(feature).or_insert(0);
                *count = count.saturating_add(1);
            }
            map.retain(|_, count| *count >= least);
            map.shrink_to_fit();
            for number in map.values_mut() {
                *number = UNNUMBERED;
            }
            let mut next = 0;
            for feature in features() {
                if let Some(number) = map.get_mut(&feature)
                    && *number == UNNUMBERED
                {
                    *number = next;
                    next += 1;
                }
            }
        });
        // Each part goes on where the one before it ends.
        let mut len = 0;
        for map in &mut parts {
            let first = u32::try_from(len).unwrap_or(UNNUMBERED);
            for number in map.values_mut() {
                *number = number.saturating_add(first);
            }
            len += map.len();
        }
        Self { parts, len }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn get(&self, feature: u64) -> Option<u32> {
        self.parts[part_of(feature)].get(&feature).copied()
    }
}

/// What stands for a feature without a number.
const UNNUMBERED: u32 = u32::MAX;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::suggest::hash::of_str;

    #[test]
    fn features_met_often_enough_are_numbered_without_a_gap() {
        let hash = |n: u32| of_str(&n.to_string());
        let one: Vec<u64> = (0..100).map(hash).collect();
        let other: Vec<u64> = (50..150).map(hash).collect();
        let sequences = [(one, Vec::new()), (other, Vec::new())];
        for (least, want) in [(1, 0..150), (2, 50..100), (3, 0..0)] {
            let known = Known::of(&sequences, least);
            assert_eq!(known.len(), want.len());
            let numbers: BTreeSet<u32> = want.clone().filter_map(|n| known.get(hash(n))).collect();
            assert_eq!(numbers.len(), want.len());
            assert!(numbers.iter().all(|&it| (it as usize) < want.len()));
            let others = (0..150).filter(|n| !want.contains(n));
            assert!(others.into_iter().all(|n| known.get(hash(n)).is_none()));
        }
    }
}
