//! Likeness by OmegaT's definition: `100·(max(n,m)−lev)/max(n,m)` over tokens, truncated, three
//! times: of stems, of words, of everything.
//!
//! As in OmegaT 3.6 to 6: two texts without tokens are not alike; a penalty is taken off all
//! three; a match is one where any of the three reaches the least; order is by stems, words,
//! everything, then those written exactly so; equal pairs are one match. Unlike there: stop words
//! count, and those with another's name, number or date put in come after exact ones.

use std::{collections::HashMap, sync::Arc};

use jiff::Timestamp;
use rapidfuzz::distance::levenshtein::BatchComparator;
use rayon::prelude::*;

use super::{
    Asked, Memory, Names, Origin, Shelf, diff,
    index::{Lengths, Place, Stored},
    slots::Pattern,
    substitute::{Replaced, substitute},
    words::Sequences,
};

/// Units that are looked at for names, numbers and dates.
const MOST_PATTERNS: usize = 2_000;

/// Indexes one processor looks through at a time, and units it compares.
const TOGETHER: usize = 32;
const STRIDE: usize = 512;

/// What is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The least percent of a match; OmegaT's is 30, more is quicker.
    pub least: u8,
    /// So many at most.
    pub most: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { least: 50, most: 5 }
    }
}

/// How alike two texts are, each 0 to 100, the penalty taken off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent {
    /// Stems of words, without numbers.
    pub stems: u8,
    /// Words as they are, without numbers.
    pub words: u8,
    /// Everything: spaces, punctuation, numbers.
    pub all: u8,
}

/// A translation of something alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    pub source: Arc<str>,
    /// The translation, with what was replaced in its place.
    pub target: String,
    pub percent: Percent,
    /// What was taken off.
    pub penalty: u8,
    /// The source is the same, letter by letter.
    pub exact: bool,
    /// From the source to what was asked for.
    pub diff: Vec<diff::Piece>,
    /// Not empty: alike but for this.
    pub replaced: Vec<Replaced>,
    pub origin: Origin,
    /// Who translated it; empty: not known.
    pub by: Arc<str>,
    pub at: Option<Timestamp>,
    pub note: Arc<str>,
}

/// A unit that is alike.
struct Found<'m> {
    percent: Percent,
    exact: bool,
    penalty: u8,
    /// Its shelf and its place there.
    at: At,
    stored: &'m Stored,
    replaced: Option<(String, Vec<Replaced>)>,
}

type At = (usize, usize);

/// What was found by its names, numbers and dates, and what may be alike.
#[derive(Default)]
struct Sifted<'m> {
    found: Vec<Found<'m>>,
    /// With the most its stems can be alike, in percent, the penalty taken off.
    likely: Vec<(u8, At)>,
}

impl Found<'_> {
    fn target(&self) -> &str {
        match &self.replaced {
            Some((target, _)) => target,
            None => &self.stored.target,
        }
    }

    /// Greater is better.
    fn rank(&self) -> (bool, bool, Percent, bool) {
        let clean = self.exact && self.penalty == 0;
        (clean, self.replaced.is_some(), self.percent, self.exact)
    }
}

impl Memory {
    /// What is like the text, the best first.
    pub fn matches(&self, asked: &Asked, names: &Names, options: &Options) -> Vec<Match> {
        let (sequences, tokens) = self.words.look_up(&asked.text);
        let pattern = Pattern::of(&asked.text, &asked.names, names);
        let in_slot = |token: u32| {
            let at = &tokens[token as usize].at;
            let mut slots = pattern.slots.iter();
            slots.any(|slot| at.start < slot.at.end && slot.at.start < at.end)
        };
        let mut keys: HashMap<u32, u32> = HashMap::new();
        let mut literal: HashMap<u32, u32> = HashMap::new();
        for (key, token) in &sequences.keys {
            let into = match in_slot(*token) {
                true => &mut keys,
                false => &mut literal,
            };
            *into.entry(*key).or_default() += 1;
        }
        let query = Query {
            asked,
            lengths: lengths(&sequences),
            literal_count: literal.values().copied().sum(),
            literal: literal.into_iter().collect(),
            slotted: keys.into_iter().collect(),
            stems: BatchComparator::new(sequences.stems.iter().copied()),
            words: BatchComparator::new(sequences.words.iter().copied()),
            all: BatchComparator::new(sequences.all.iter().copied()),
            pattern,
            least: options.least,
        };
        let shelves: Vec<Shelf<'_>> = self.shelves().collect();
        let sifted: Vec<Sifted<'_>> = shelves
            .par_chunks(TOGETHER)
            .enumerate()
            .map(|(nth, shelves)| {
                let (mut sifted, mut counts) = (Sifted::default(), Vec::new());
                for (shelf, at) in shelves.iter().zip(nth * TOGETHER..) {
                    query.sift((at, *shelf), names, &mut counts, &mut sifted);
                }
                sifted
            })
            .collect();
        self.shown(query.best(&shelves, sifted, options), asked)
    }

    fn shown(&self, found: Vec<Found<'_>>, asked: &Asked) -> Vec<Match> {
        let found = found.into_iter().map(|found| {
            let stored = found.stored;
            Match {
                source: stored.source.clone(),
                target: found.target().to_owned(),
                percent: found.percent,
                penalty: found.penalty,
                exact: found.exact,
                diff: diff::diff(&stored.source, &asked.text, &self.from),
                replaced: found
                    .replaced
                    .map(|(_, replaced)| replaced)
                    .unwrap_or_default(),
                origin: stored.origin(),
                by: stored.by.clone(),
                at: stored.at,
                note: stored.note.clone(),
            }
        });
        found.collect()
    }
}

/// Those shown: equal pairs are one, the best come first, of equally good ones the first met.
fn keep_best(found: &mut Vec<Found<'_>>, most: usize) {
    found.sort_by_key(|found| (std::cmp::Reverse(found.rank()), found.at));
    let mut kept: Vec<Found<'_>> = Vec::new();
    for found in found.drain(..) {
        if kept.len() >= most {
            break;
        }
        let is_known = kept.iter().any(|known| {
            known.stored.source == found.stored.source && known.target() == found.target()
        });
        if !is_known {
            kept.push(found);
        }
    }
    *found = kept;
}

fn lengths(sequences: &Sequences) -> Lengths {
    Lengths {
        all: sequences.all.len(),
        words: sequences.words.len(),
        keys: sequences.keys.len(),
    }
}

/// A text that is asked for, ready to be compared with many.
struct Query<'a> {
    asked: &'a Asked,
    lengths: Lengths,
    /// Keys outside names, numbers and dates, and how often each is there.
    literal: Vec<(u32, u32)>,
    literal_count: u32,
    slotted: Vec<(u32, u32)>,
    stems: BatchComparator<u32>,
    words: BatchComparator<u32>,
    all: BatchComparator<u32>,
    pattern: Pattern,
    least: u8,
}

impl Query<'_> {
    /// Looks through a shelf by the keys alone.
    fn sift<'m>(
        &self,
        (at, shelf): (usize, Shelf<'m>),
        names: &Names,
        counts: &mut Vec<u32>,
        sifted: &mut Sifted<'m>,
    ) {
        let index = shelf.index;
        counts.clear();
        counts.resize(index.len(), 0);
        let count = |keys: &[(u32, u32)], counts: &mut Vec<u32>| {
            for (key, times) in keys {
                for unit in index.with_key(*key) {
                    counts[*unit as usize] += times;
                }
            }
        };
        count(&self.literal, counts);
        let patterns = self.patterns(shelf, counts);
        count(&self.slotted, counts);
        let mut substituted: HashMap<usize, (String, Vec<Replaced>)> = HashMap::new();
        for unit in patterns {
            let stored = &index.units()[unit];
            if let Some(done) = substitute(&self.pattern, &self.asked.text, stored, names) {
                substituted.insert(unit, done);
            }
        }
        for (unit, shared) in counts.iter().enumerate() {
            let place = (at, unit);
            if let Some(replaced) = substituted.remove(&unit) {
                sifted
                    .found
                    .extend(self.compare(shelf, place, Some(replaced), 0));
                continue;
            }
            let lengths = index.lengths(unit);
            let shared = *shared as usize;
            let (words, all) = self.may_be(shared, lengths, self.need(shelf));
            if words || all {
                let most = likeness(shared, self.lengths.words, lengths.words);
                let most = u8::try_from(most).unwrap_or(100);
                sifted
                    .likely
                    .push((most.saturating_sub(shelf.penalty), place));
            }
        }
    }

    /// The best of all. Those whose stems can be most alike are compared first: what cannot be
    /// better by them than the last that is shown would not be shown.
    fn best<'m>(
        &self,
        shelves: &[Shelf<'m>],
        sifted: Vec<Sifted<'m>>,
        options: &Options,
    ) -> Vec<Found<'m>> {
        let mut best = Vec::new();
        let mut by_stems: Vec<Vec<At>> = vec![Vec::new(); 101];
        for sifted in sifted {
            best.extend(sifted.found);
            for (most, at) in sifted.likely {
                by_stems[usize::from(most).min(100)].push(at);
            }
        }
        keep_best(&mut best, options.most);
        for (most, likely) in by_stems.iter().enumerate().rev() {
            let last = best.get(options.most.saturating_sub(1));
            let floor = last.map_or(0, |last: &Found<'_>| last.percent.stems);
            if options.most == 0 || most < usize::from(floor) {
                break;
            }
            let compare = |at: &At| self.compare(shelves[at.0], *at, None, floor);
            let found: Vec<Vec<Found<'m>>> = likely
                .par_chunks(STRIDE)
                .map(|likely| {
                    let mut found: Vec<_> = likely.iter().filter_map(compare).collect();
                    keep_best(&mut found, options.most);
                    found
                })
                .collect();
            best.extend(found.into_iter().flatten());
            keep_best(&mut best, options.most);
        }
        best
    }

    /// How alike a unit is; `None`: not enough, or its stems are less so than `floor`, which
    /// spares comparing all else.
    fn compare<'m>(
        &self,
        shelf: Shelf<'m>,
        at: At,
        replaced: Option<(String, Vec<Replaced>)>,
        floor: u8,
    ) -> Option<Found<'m>> {
        let (index, unit) = (shelf.index, at.1);
        let stored = &index.units()[unit];
        if self.is_itself(stored) {
            return None;
        }
        let need = self.need(shelf);
        let enough = |percent: u8| usize::from(percent) >= need;
        // Equal words have equal stems: words alone are never more alike than stems.
        let stems = percent(&self.stems, self.lengths.words, index.stems(unit));
        let take = |percent: u8| percent.saturating_sub(shelf.penalty);
        if take(stems) < floor {
            return None;
        }
        let all = percent(&self.all, self.lengths.all, index.all(unit));
        if replaced.is_none() && !enough(stems) && !enough(all) {
            return None;
        }
        let words = percent(&self.words, self.lengths.words, index.words(unit));
        Some(Found {
            percent: Percent {
                stems: take(stems),
                words: take(words),
                all: take(all),
            },
            exact: *stored.source == *self.asked.text,
            penalty: shelf.penalty,
            at,
            stored,
            replaced,
        })
    }

    fn need(&self, shelf: Shelf<'_>) -> usize {
        usize::from(self.least) + usize::from(shelf.penalty)
    }

    /// Whether a unit that shares so many keys can be alike enough, by words and by everything.
    fn may_be(&self, shared: usize, unit: Lengths, need: usize) -> (bool, bool) {
        let own = self.lengths;
        let can =
            |shared: usize, n: usize, m: usize| n.max(m) > 0 && likeness(shared, n, m) >= need;
        let others = (own.all - own.keys.min(own.all)).min(unit.all - unit.keys.min(unit.all));
        let words = can(shared, own.words, unit.words);
        (words, can(shared + others, own.all, unit.all))
    }

    /// Units that have everything but what stands in slots.
    fn patterns(&self, shelf: Shelf<'_>, counts: &[u32]) -> Vec<usize> {
        if self.pattern.slots.is_empty() || self.literal_count == 0 {
            return Vec::new();
        }
        // A name has up to eight words more or less.
        let play = 8 * self.pattern.slots.len();
        let fits = |unit: &usize| {
            let words = shelf.index.lengths(*unit).words;
            counts[*unit] == self.literal_count && words.abs_diff(self.lengths.words) <= play
        };
        (0..counts.len()).filter(fits).take(MOST_PATTERNS).collect()
    }

    fn is_itself(&self, stored: &Stored) -> bool {
        match &stored.place {
            Place::Segment { segment, .. } => Some(*segment) == self.asked.segment,
            Place::Line { .. } => false,
        }
    }
}

/// The most that texts of so many tokens can be alike that share some, in percent.
fn likeness(shared: usize, n: usize, m: usize) -> usize {
    100 * shared.min(n.min(m)) / n.max(m).max(1)
}

fn percent(own: &BatchComparator<u32>, length: usize, other: &[u32]) -> u8 {
    let most = length.max(other.len());
    if most == 0 {
        return 0;
    }
    let distance = own.distance(other.iter().copied()).min(most);
    // At most 100.
    (100 * (most - distance) / most) as u8
}
