//! What is looked at to tell a unit's tag: the unit, its neighbours, its shape, what is remembered.
//! Invariant: features depend on the sentence and the memory alone; each is a hash that names
//! its kind.

use std::ops::Range;

use super::clues::Clued;
use super::hash::{join, of_str};
use super::memory::{Memory, OUTSIDE, Own};
use super::units::{Class, Writing, units};
use crate::text::ByteOffset;
use crate::text::segment::WordEdges;

/// A sentence cut into units, with all that is asked of them again and again.
#[derive(Debug)]
pub struct Sentence {
    pub writing: Writing,
    /// In bytes of the sentence.
    pub units: Vec<Range<usize>>,
    /// Hashes: as written, in lower case.
    pub exact: Vec<u64>,
    pub lower: Vec<u64>,
    /// Lower-case characters.
    chars: Vec<Vec<char>>,
    shape: Vec<u64>,
    class: Vec<Class>,
    /// Whether no space stands before.
    glued: Vec<bool>,
    /// By unit, whether a dictionary begins a word here; in unspaced writings only.
    begins: Vec<bool>,
}

impl Sentence {
    pub fn new(text: &str) -> Self {
        let writing = Writing::of(text);
        let units = units(text);
        let mut sentence = Self {
            writing,
            exact: Vec::with_capacity(units.len()),
            lower: Vec::with_capacity(units.len()),
            chars: Vec::with_capacity(units.len()),
            shape: Vec::with_capacity(units.len()),
            class: Vec::with_capacity(units.len()),
            glued: Vec::with_capacity(units.len()),
            begins: Vec::new(),
            units,
        };
        let mut before = 0;
        for unit in &sentence.units {
            let word = &text[unit.clone()];
            let chars: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
            let lower: String = chars.iter().collect();
            sentence.exact.push(of_str(word));
            sentence.lower.push(of_str(&lower));
            sentence.chars.push(chars);
            sentence.shape.push(shape(word));
            let first = word.chars().next().map_or(Class::Other, Class::of);
            sentence.class.push(first);
            sentence.glued.push(unit.start == before && before > 0);
            before = unit.end;
        }
        if writing == Writing::Unspaced {
            let mut edges = WordEdges::of(text);
            let starts = sentence.units.iter().map(|unit| unit.start);
            sentence.begins = starts
                .map(|start| edges.is_edge(ByteOffset::new(u32::try_from(start).unwrap_or(0))))
                .collect();
        }
        sentence
    }

    pub fn len(&self) -> usize {
        self.units.len()
    }

    /// Whether the unit is a word with a small first letter.
    pub fn is_lower(&self, at: usize) -> bool {
        self.class[at] == Class::Lower
    }

    fn is_capital(&self, at: usize) -> bool {
        self.class[at] == Class::Upper
    }
}

/// The classes of a word's characters, runs of more than two cut to two.
fn shape(word: &str) -> u64 {
    let mut hash = 7;
    let (mut last, mut run) = (None, 0);
    for c in word.chars() {
        let mut class = Class::of(c) as u64;
        if class == Class::Other as u64 {
            class = u64::from(u32::from(c)) << 8;
        }
        run = if last == Some(class) { run + 1 } else { 0 };
        last = Some(class);
        if run < 2 {
            hash = join(hash, class);
        }
    }
    hash
}

const EDGE: u64 = 0xed9e;

/// The features of all units of a sentence, one unit after the other, and where each ends.
pub fn features(sentence: &Sentence, memory: &Memory, own: Option<&Own>) -> (Vec<u64>, Vec<u32>) {
    let mut out = Out {
        sentence,
        features: Vec::with_capacity(sentence.len() * 80),
        kind: 0,
    };
    let mut ends = Vec::with_capacity(sentence.len());
    let remembered = Remembered::of(sentence, memory, own);
    let spaced = Spaced::of(sentence);
    let unspaced = Unspaced::of(sentence);
    let clued = Clued::of(sentence.writing, &sentence.lower);
    for at in 0..sentence.len() {
        out.kind = 0;
        out.add(1);
        match sentence.writing {
            Writing::Spaced => spaced.add(at, &mut out),
            Writing::Unspaced => unspaced.add(at, &mut out),
        }
        out.kind = 1000;
        remembered.add(at, &mut out);
        out.kind = 2000;
        match sentence.writing {
            Writing::Spaced => spaced.add_clues(at, &clued, &mut out),
            Writing::Unspaced => unspaced.add_clues(at, &clued, &mut out),
        }
        ends.push(u32::try_from(out.features.len()).unwrap_or(u32::MAX));
    }
    (out.features, ends)
}

struct Out<'a> {
    sentence: &'a Sentence,
    features: Vec<u64>,
    kind: u64,
}

impl Out<'_> {
    /// Adds a feature of the next kind.
    fn add(&mut self, value: u64) {
        self.kind += 1;
        self.features.push(join(self.kind, value));
    }

    /// Adds one if there is one; its kind is used up either way.
    fn if_some(&mut self, value: Option<u64>) {
        self.kind += 1;
        if let Some(value) = value {
            self.features.push(join(self.kind, value));
        }
    }

    /// The value so many units away; `EDGE` right outside, none farther.
    fn near(&self, values: &[u64], at: usize, by: isize) -> Option<u64> {
        let n = self.sentence.len();
        match at.checked_add_signed(by) {
            Some(place) if place < n => Some(values[place]),
            Some(place) if place == n => Some(EDGE),
            None if by + at as isize == -1 => Some(EDGE),
            _ => None,
        }
    }

    fn pair(&self, a: Option<u64>, b: Option<u64>) -> Option<u64> {
        Some(join(a?, b?))
    }
}

/// What is looked at where words are spaced.
struct Spaced {
    prefix3: Vec<u64>,
    suffix3: Vec<u64>,
    /// The nearest word before and after that does not look like a name's part, and how far.
    before: Vec<(u64, u64)>,
    after: Vec<(u64, u64)>,
}

impl Spaced {
    fn of(sentence: &Sentence) -> Self {
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

    fn add(&self, at: usize, out: &mut Out<'_>) {
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

    fn add_clues(&self, at: usize, clued: &Clued, out: &mut Out<'_>) {
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

/// What is looked at where words are not spaced.
struct Unspaced {
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
    fn of(sentence: &Sentence) -> Self {
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

    fn add(&self, at: usize, out: &mut Out<'_>) {
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

    fn add_clues(&self, at: usize, clued: &Clued, out: &mut Out<'_>) {
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

/// What the memory says of each unit.
struct Remembered {
    /// By unit: how sure it is inside a label; bucket.
    words: Vec<u64>,
    forms: Vec<u64>,
    low: Vec<u64>,
}

impl Remembered {
    fn of(sentence: &Sentence, memory: &Memory, own: Option<&Own>) -> Self {
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

    fn add(&self, at: usize, out: &mut Out<'_>) {
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
