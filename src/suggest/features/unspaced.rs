//! What is looked at where words are not spaced.

use super::super::clues::Clued;
use super::super::hash::join;
use super::super::units::{Class, Writing};
use super::{Out, Sentence};

/// What is looked at where words are not spaced.
pub(super) struct Unspaced {
    class: Vec<u64>,
    /// The word of the dictionary each unit is in, and its place from the start and to the end.
    word: Vec<u64>,
    word_start: Vec<usize>,
    word_end: Vec<usize>,
    /// The same of runs of one class.
    run: Vec<u64>,
    run_start: Vec<usize>,
    run_end: Vec<usize>,
    /// The bracket each unit is in, 0 where in none.
    bracket: Vec<u64>,
}

impl Unspaced {
    pub(super) fn of(sentence: &Sentence) -> Self {
        if sentence.writing == Writing::Spaced {
            return Self {
                class: Vec::new(),
                word: Vec::new(),
                word_start: Vec::new(),
                word_end: Vec::new(),
                run: Vec::new(),
                run_start: Vec::new(),
                run_end: Vec::new(),
                bracket: Vec::new(),
            };
        }
        let n = sentence.len();
        let class: Vec<u64> = sentence.class.iter().map(|&class| class as u64).collect();
        let (word, word_start, word_end) = stretches(&sentence.lower, |at| {
            sentence.begins[at] || !sentence.glued[at]
        });
        let (run, run_start, run_end) = stretches(&sentence.lower, |at| class[at] != class[at - 1]);
        let mut bracket = Vec::with_capacity(n);
        let mut open = 0;
        for at in 0..n {
            match sentence.class[at] {
                Class::Open => {
                    bracket.push(0);
                    open = sentence.lower[at];
                }
                Class::Close => {
                    open = 0;
                    bracket.push(0);
                }
                _ => bracket.push(open),
            }
        }
        Self {
            class,
            word,
            word_start,
            word_end,
            run,
            run_start,
            run_end,
            bracket,
        }
    }

    pub(super) fn add(&self, at: usize, out: &mut Out<'_>) {
        let s = out.sentence;
        let c = &s.lower;
        for by in -3..=3 {
            out.if_some(out.near(c, at, by));
            out.if_some(out.near(&self.class, at, by));
        }
        for by in -3..=2 {
            out.if_some(out.pair(out.near(c, at, by), out.near(c, at, by + 1)));
        }
        for by in -2..=1 {
            let classes = out.pair(
                out.near(&self.class, at, by),
                out.near(&self.class, at, by + 1),
            );
            out.if_some(classes);
        }
        for by in -3..=1 {
            let pair = out.pair(out.near(c, at, by), out.near(c, at, by + 1));
            out.if_some(out.pair(pair, out.near(c, at, by + 2)));
        }
        for by in -2..=0 {
            let pair = out.pair(
                out.near(&self.class, at, by),
                out.near(&self.class, at, by + 1),
            );
            out.if_some(out.pair(pair, out.near(&self.class, at, by + 2)));
        }
        out.add(s.shape[at]);
        let (start, end) = (self.word_start[at], self.word_end[at]);
        let place = u64::from(start == at) * 2 + u64::from(end == at + 1);
        let word = self.word[at];
        out.add(place);
        out.add(word);
        out.add(join(word, place));
        let word_before = out.near(&self.word, start, -1);
        let word_after = out.near(&self.word, end - 1, 1);
        out.if_some(word_before);
        out.if_some(word_after);
        out.if_some(out.pair(word_before, Some(word)));
        out.if_some(out.pair(word_after, Some(word)));
        let (start, end) = (self.run_start[at], self.run_end[at]);
        let place = (at - start).min(2) as u64 * 4 + (end - at).min(3) as u64;
        let class = self.class[at];
        out.add(join(class, place));
        let length = (end - start).min(8) as u64;
        out.add(join(class, length));
        out.if_some((end - start > 1).then(|| self.run[at]));
        let run_before = out.near(&self.run, start, -1);
        let run_after = out.near(&self.run, end - 1, 1);
        out.if_some(run_before);
        out.if_some(run_after);
        out.if_some(out.pair(run_before, Some(join(class, place))));
        out.if_some(out.pair(run_after, Some(join(class, place))));
        out.if_some(out.pair(run_before, run_after));
        out.add(self.bracket[at]);
        out.add(join(self.bracket[at], class));
    }

    pub(super) fn add_clues(&self, at: usize, clued: &Clued, out: &mut Out<'_>) {
        for by in -2..=2 {
            out.if_some(out.near(&clued.placed, at, by).filter(|&k| k != 0));
        }
        let class = self.class[at];
        let mut if_any = |kinds: u64| out.if_some((kinds != 0).then(|| join(kinds, class)));
        if_any(clued.ending[at]);
        if_any(clued.beginning[at + 1]);
        if_any(clued.ending[self.word_start[at]]);
        if_any(clued.beginning[self.word_end[at]]);
        if_any(clued.ending[self.run_start[at]]);
        if_any(clued.beginning[self.run_end[at]]);
    }
}

/// Hash, start and end of the stretch each unit is in; `cuts` says where a new one begins.
fn stretches(values: &[u64], cuts: impl Fn(usize) -> bool) -> (Vec<u64>, Vec<usize>, Vec<usize>) {
    let n = values.len();
    let (mut hashes, mut starts, mut ends) = (vec![0; n], vec![0; n], vec![0; n]);
    let mut start = 0;
    for end in 1..=n {
        if end < n && !cuts(end) {
            continue;
        }
        let hash = values[start..end].iter().fold(11, |hash, &v| join(hash, v));
        for at in start..end {
            (hashes[at], starts[at], ends[at]) = (hash, start, end);
        }
        start = end;
    }
    (hashes, starts, ends)
}
