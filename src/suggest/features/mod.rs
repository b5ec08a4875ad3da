//! What is looked at to tell a unit's tag: the unit, its neighbours, its shape, what is remembered.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | a sentence with what is asked of it again and again; all features of it |
//! | `spaced` | words: their parts and shapes, neighbours, the words around a run of capitals |
//! | `unspaced` | characters: those around, words of a dictionary, runs of one writing, brackets |
//! | `remembered` | what the examples say |
//!
//! Invariant: features depend on the sentence and the memory alone; each is a hash that names
//! its kind.

mod remembered;
mod spaced;
mod unspaced;

use std::ops::Range;

use super::clues::Clued;
use super::hash::{join, of_str};
use super::memory::{Memory, Own};
use super::units::{Class, Writing, units};
use crate::text::ByteOffset;
use crate::text::segment::WordEdges;
use remembered::Remembered;
use spaced::Spaced;
use unspaced::Unspaced;

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

/// What stands before the first unit and after the last.
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
