//! Units by their words: which share enough with a text to be worth comparing.
//! Invariant: an index never changes after it was made.

use std::{ops::Range, sync::Arc};

use jiff::Timestamp;

use super::{
    Reference,
    words::{Sequences, Words},
};
use crate::{
    model::{DocumentId, EntityId, MemoryId, SegmentId},
    task::{Cancel, Cancelled},
};

/// Between so many units it is looked whether to stop.
const STRIDE: usize = 1024;

/// A linked mention of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NameAt {
    /// Bytes of the source.
    pub(super) source: Range<usize>,
    pub(super) entity: EntityId,
    /// Bytes of the target, where it was projected.
    pub(super) target: Option<Range<usize>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Segment {
        document: DocumentId,
        segment: SegmentId,
        title: Arc<str>,
    },
    /// Of a reference's file.
    Line {
        memory: MemoryId,
        name: Arc<str>,
        line: u64,
    },
}

/// A unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) source: Arc<str>,
    pub(super) target: Arc<str>,
    pub(super) by: Arc<str>,
    pub(super) at: Option<Timestamp>,
    pub(super) note: Arc<str>,
    pub(super) place: Place,
    /// Known of the session's own alone.
    pub(super) names: Arc<[NameAt]>,
}

/// Where a unit's numbers begin.
#[derive(Clone, Copy, Debug, Default)]
struct Start {
    all: u32,
    words: u32,
}

#[derive(Debug, Default)]
pub(super) struct Index {
    units: Vec<Stored>,
    /// One more than there are units.
    starts: Vec<Start>,
    all: Vec<u32>,
    words: Vec<u32>,
    stems: Vec<u32>,
    /// How many keys each unit has.
    key_counts: Vec<u16>,
    /// Ascending; of each, the units that have it begin at `post_starts`.
    keys: Vec<u32>,
    post_starts: Vec<u32>,
    posts: Vec<u32>,
}

/// How long a unit is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lengths {
    pub(super) all: usize,
    pub(super) words: usize,
    /// Tokens by which it is found: words and numbers.
    pub(super) keys: usize,
}

impl Index {
    pub(super) fn of_reference(
        reference: &Reference,
        words: &Words,
        cancel: &Cancel,
    ) -> Result<Self, Cancelled> {
        let mut making = Making::default();
        let none: Arc<[NameAt]> = Arc::new([]);
        for (at, unit) in reference.units.iter().enumerate() {
            if at.is_multiple_of(STRIDE) {
                cancel.check()?;
            }
            let sequences = words.learn(&unit.source);
            let stored = Stored {
                source: unit.source.clone(),
                target: unit.target.clone(),
                by: unit.by.clone(),
                at: unit.at,
                note: unit.note.clone(),
                place: Place::Line {
                    memory: reference.id,
                    name: reference.name.clone(),
                    line: unit.line,
                },
                names: none.clone(),
            };
            making.add(stored, &sequences);
        }
        Ok(making.finish())
    }

    pub(super) fn of_segments(units: Vec<Stored>, words: &Words) -> Self {
        let mut making = Making::default();
        for unit in units {
            let sequences = words.learn(&unit.source);
            making.add(unit, &sequences);
        }
        making.finish()
    }

    /// Whether these are its units.
    pub(super) fn holds(&self, units: &[Stored]) -> bool {
        self.units == units
    }

    pub(super) fn len(&self) -> usize {
        self.units.len()
    }

    pub(super) fn units(&self) -> &[Stored] {
        &self.units
    }

    /// Every token of a unit.
    pub(super) fn all(&self, unit: usize) -> &[u32] {
        &self.all[self.starts[unit].all as usize..self.starts[unit + 1].all as usize]
    }

    pub(super) fn words(&self, unit: usize) -> &[u32] {
        &self.words[self.starts[unit].words as usize..self.starts[unit + 1].words as usize]
    }

    pub(super) fn stems(&self, unit: usize) -> &[u32] {
        &self.stems[self.starts[unit].words as usize..self.starts[unit + 1].words as usize]
    }

    pub(super) fn lengths(&self, unit: usize) -> Lengths {
        let (start, end) = (self.starts[unit], self.starts[unit + 1]);
        Lengths {
            all: (end.all - start.all) as usize,
            words: (end.words - start.words) as usize,
            keys: self.key_counts[unit] as usize,
        }
    }

    /// The units that have a key, ascending, each once.
    pub(super) fn with_key(&self, key: u32) -> &[u32] {
        match self.keys.binary_search(&key) {
            Ok(at) => &self.posts[self.post_starts[at] as usize..self.post_starts[at + 1] as usize],
            Err(_) => &[],
        }
    }
}

/// An index that is being made.
#[derive(Default)]
struct Making {
    index: Index,
    /// A key and a unit that has it.
    pairs: Vec<(u32, u32)>,
}

impl Making {
    fn add(&mut self, stored: Stored, sequences: &Sequences) {
        let index = &mut self.index;
        let unit = index.units.len() as u32;
        index.starts.push(Start {
            all: index.all.len() as u32,
            words: index.words.len() as u32,
        });
        index.all.extend(&sequences.all);
        index.words.extend(&sequences.words);
        index.stems.extend(&sequences.stems);
        let first = self.pairs.len();
        self.pairs
            .extend(sequences.keys.iter().map(|(key, _)| (*key, unit)));
        self.pairs[first..].sort_unstable();
        let count = self.pairs.len() - first;
        index
            .key_counts
            .push(u16::try_from(count).unwrap_or(u16::MAX));
        index.units.push(stored);
    }

    fn finish(self) -> Index {
        let Self {
            mut index,
            mut pairs,
        } = self;
        index.starts.push(Start {
            all: index.all.len() as u32,
            words: index.words.len() as u32,
        });
        pairs.sort_unstable();
        pairs.dedup();
        for (key, unit) in pairs {
            if index.keys.last() != Some(&key) {
                index.keys.push(key);
                index.post_starts.push(index.posts.len() as u32);
            }
            index.posts.push(unit);
        }
        index.post_starts.push(index.posts.len() as u32);
        index
    }
}
