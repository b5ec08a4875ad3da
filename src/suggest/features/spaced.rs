//! What is looked at where words are spaced.

use super::super::clues::Clued;
use super::super::hash::join;
use super::super::units::Class;
use super::{EDGE, Out, Sentence};

/// What is looked at where words are spaced.
pub(super) struct Spaced {
    prefix3: Vec<u64>,
    suffix3: Vec<u64>,
    /// The nearest word before and after that does not look like a name's part, and how far.
    before: Vec<(u64, u64)>,
    after: Vec<(u64, u64)>,
}

impl Spaced {
    pub(super) fn of(sentence: &Sentence) -> Self {
        let n = sentence.len();
        let affix = |from_end: bool| -> Vec<u64> {
            let chars = sentence.chars.iter();
            chars.map(|chars| affix(chars, 3, from_end)).collect()
        };
        let name_like = |at: usize| {
            sentence.is_capital(at)
                || matches!(sentence.class[at], Class::Hyphen | Class::Apostrophe)
        };
        let mut before = vec![(EDGE, 0); n];
        let mut after = before.clone();
        let walk = |nearest: &mut Vec<(u64, u64)>, places: &mut dyn Iterator<Item = usize>| {
            let mut last = (EDGE, 0);
            for at in places {
                nearest[at] = last;
                last = match name_like(at) {
                    true => (last.0, last.1 + 1),
                    false => (sentence.lower[at], 0),
                };
            }
        };
        walk(&mut before, &mut (0..n));
        walk(&mut after, &mut (0..n).rev());
        Self {
            prefix3: affix(false),
            suffix3: affix(true),
            before,
            after,
        }
    }

    pub(super) fn add(&self, at: usize, out: &mut Out<'_>) {
        let s = out.sentence;
        let (lower, shape) = (&s.lower, &s.shape);
        out.add(lower[at]);
        out.add(s.exact[at]);
        out.add(shape[at]);
        let chars = &s.chars[at];
        for length in 1..=5 {
            let fits = chars.len() > length;
            out.if_some(fits.then(|| affix(chars, length, false)));
            out.if_some(fits.then(|| affix(chars, length, true)));
        }
        out.add(chars.len().min(8) as u64);
        // The capital makes another suffix of it.
        out.add(join(affix(chars, 3, true), shape[at]));
        // Parts of compounds, wherever they stand.
        if chars.len() > 4 {
            for part in chars.windows(4) {
                out.kind = 100;
                out.add(affix(part, 4, false));
            }
        }
        out.kind = 110;
        let glued_after = s.glued.get(at + 1).copied().unwrap_or(false);
        out.add(u64::from(s.glued[at]) * 2 + u64::from(glued_after));
        for by in [-2, -1, 1, 2] {
            out.if_some(out.near(lower, at, by));
            out.if_some(out.near(shape, at, by));
        }
        for by in [-1, 1] {
            out.if_some(out.near(&self.suffix3, at, by));
            out.if_some(out.near(&self.prefix3, at, by));
        }
        for by in [-1, 0] {
            let (a, b) = (out.near(lower, at, by), out.near(lower, at, by + 1));
            out.if_some(out.pair(a, b));
            let (c, d) = (out.near(shape, at, by), out.near(shape, at, by + 1));
            out.if_some(out.pair(c, d));
            let mixed = match by {
                -1 => out.pair(a, d),
                _ => out.pair(c, b),
            };
            out.if_some(mixed);
        }
        let triple = |a, b, c, out: &Out<'_>| {
            let pair = out.pair(out.near(shape, at, a), out.near(shape, at, b));
            out.pair(pair, out.near(shape, at, c))
        };
        out.if_some(triple(-1, 0, 1, out));
        out.if_some(triple(-2, -1, 0, out));
        out.if_some(triple(0, 1, 2, out));
        let (before, from) = self.before[at];
        let (after, to) = self.after[at];
        let is_capital = s.is_capital(at);
        out.if_some(is_capital.then_some(before));
        out.if_some(is_capital.then_some(after));
        out.if_some(is_capital.then(|| join(before, from.min(3))));
        out.if_some(is_capital.then(|| join(after, to.min(3))));
        out.if_some(is_capital.then(|| from.min(4) * 8 + to.min(4)));
    }

    pub(super) fn add_clues(&self, at: usize, clued: &Clued, out: &mut Out<'_>) {
        let kinds = &clued.kinds;
        for by in -2..=2 {
            out.if_some(out.near(kinds, at, by).filter(|&k| k != 0));
        }
        for by in [-1, 0] {
            let shape = &out.sentence.shape;
            let (a, b) = (out.near(kinds, at, by), out.near(kinds, at, by + 1));
            out.if_some(out.pair(a, b).filter(|_| a != Some(0) || b != Some(0)));
            let (c, d) = (out.near(shape, at, by), out.near(shape, at, by + 1));
            out.if_some(out.pair(a, d).filter(|_| a != Some(0)));
            out.if_some(out.pair(c, b).filter(|_| b != Some(0)));
        }
    }
}

fn affix(chars: &[char], length: usize, from_end: bool) -> u64 {
    let length = length.min(chars.len());
    let part = match from_end {
        true => &chars[chars.len() - length..],
        false => &chars[..length],
    };
    part.iter()
        .fold(3, |hash, &c| join(hash, u64::from(u32::from(c))))
}
