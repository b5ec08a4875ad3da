//! What the examples say of a unit: the word it is, the run it is part of, how its capital is to be taken.

use super::super::memory::{Memory, OUTSIDE, Own};
use super::super::units::Class;
use super::{Out, Sentence};

/// What the memory says of each unit.
pub(super) struct Remembered {
    /// By unit: how sure it is inside a label; bucket.
    words: Vec<u64>,
    forms: Vec<u64>,
    low: Vec<u64>,
}

impl Remembered {
    pub(super) fn of(sentence: &Sentence, memory: &Memory, own: Option<&Own>) -> Self {
        let n = sentence.len();
        let words = sentence.lower.iter();
        let words = words
            .map(|&word| {
                let counts = memory.word(word, own);
                let inside: u32 = counts[..OUTSIDE].iter().map(|&c| u32::from(c)).sum();
                let all = inside + u32::from(counts[OUTSIDE]);
                if all == 0 {
                    return 0;
                }
                let best = (0..OUTSIDE).max_by_key(|&l| (counts[l], OUTSIDE - l));
                let best = best.unwrap_or(0);
                let share = u32::from(counts[best]) * 4 / all;
                let many = u64::from(all > 1) + u64::from(all > 4);
                if inside == 0 {
                    1 + many
                } else {
                    16 + (best as u64) * 64 + u64::from(share) * 4 + many
                }
            })
            .collect();
        let mut forms = vec![0; n];
        for seen in memory.find(&sentence.lower, own) {
            let length = (seen.end - seen.start).min(3) as u64;
            let kind = seen.label as u64 * 2 + u64::from(seen.is_rejected);
            let covered = seen.start..seen.end;
            for (at, form) in covered.clone().zip(&mut forms[covered]) {
                let place = u64::from(at == seen.start) * 2 + u64::from(at + 1 == seen.end);
                *form = 1 + place + 4 * length + 16 * kind;
            }
        }
        let low = (0..n).map(|at| match sentence.is_capital(at) {
            true => match memory.lower(sentence.lower[at]) {
                0 => 1,
                1..=2 => 2,
                _ => 3,
            },
            false => 0,
        });
        Self {
            words,
            forms,
            low: low.collect(),
        }
    }

    pub(super) fn add(&self, at: usize, out: &mut Out<'_>) {
        for by in -1..=1 {
            out.if_some(out.near(&self.words, at, by));
            out.if_some(out.near(&self.forms, at, by).filter(|&f| f != 0));
        }
        out.add(self.low[at]);
        let start = u64::from(at == 0 || out.sentence.class[at - 1] == Class::Stop);
        out.add(start);
        out.add(start + 2 * self.low[at]);
    }
}
