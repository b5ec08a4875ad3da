//! Pairs of spellings in a file, and how well ranking finds one by the other.
//! Invariant: a line that is no pair costs that line.

use rayon::prelude::*;

use super::rank::{Ranked, Ranker};

/// The longest line that is read, in bytes.
pub const LONGEST_LINE: usize = 4096;

/// Two spellings of one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// In any writing.
    pub foreign: String,
    /// In Latin letters.
    pub latin: String,
}

/// A line that is no pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPair {
    /// 1-based.
    pub line: usize,
    /// What is wrong with it.
    pub error: PairError,
}

/// Why a line is no pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PairError {
    /// The line is not UTF-8.
    #[error("the line is not UTF-8")]
    Encoding,
    /// There is no tab, or more than one.
    #[error("the line has {0} tabs instead of one")]
    Tabs(usize),
    /// One of the two is empty.
    #[error("a spelling is missing")]
    Missing,
    /// The line is longer than 4,096 bytes.
    #[error("the line is too long")]
    TooLong,
}

/// The pairs of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// In the file's order.
    pub pairs: Vec<Pair>,
    /// Lines left out.
    pub bad: Vec<BadPair>,
}

/// Reads `foreign spelling, tab, Latin spelling` per line, in UTF-8 with or without a mark of
/// byte order; empty lines do not count. Lines that are no pairs are listed and left out.
#[must_use]
pub fn read_pairs(bytes: &[u8]) -> Pairs {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut found = Pairs::default();
    for (n, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match pair(line) {
            Ok(pair) => found.pairs.push(pair),
            Err(error) => found.bad.push(BadPair { line: n + 1, error }),
        }
    }
    found
}

fn pair(line: &[u8]) -> Result<Pair, PairError> {
    if line.len() > LONGEST_LINE {
        return Err(PairError::TooLong);
    }
    let line = std::str::from_utf8(line).map_err(|_| PairError::Encoding)?;
    let fields: Vec<&str> = line.split('\t').map(str::trim).collect();
    let [foreign, latin] = fields.as_slice() else {
        return Err(PairError::Tabs(fields.len() - 1));
    };
    if foreign.is_empty() || latin.is_empty() {
        return Err(PairError::Missing);
    }
    Ok(Pair {
        foreign: (*foreign).to_owned(),
        latin: (*latin).to_owned(),
    })
}

/// So many of each ranking are kept, and all that are exactly as alike as the last.
const KEPT: usize = 50;

/// What ranking all Latin spellings for each foreign one came to.
#[derive(Clone, Debug, Default)]
pub struct Ranking {
    /// For each pair the place of its own Latin spelling, from 1. Where others are exactly
    /// as alike, the place in the middle of them is not taken but the last: ties are no hits.
    pub places: Vec<usize>,
    /// For each pair the most alike Latin spellings, by their place in the file, the best first:
    /// fifty, and all that are exactly as alike as the last of them, unless nothing is alike.
    pub ranked: Vec<Vec<Ranked>>,
}

impl Ranking {
    /// Ranks all Latin spellings of `pairs` for each foreign one. A spelling that equals the
    /// right one letter by letter is right too.
    #[must_use]
    pub fn of(pairs: &[Pair]) -> Self {
        let ranker = Ranker::new(pairs.iter().map(|pair| pair.latin.as_str()));
        // A whole ranking is as long as the file: each goes before the next comes.
        let ranked = pairs.par_iter().map(|pair| {
            let mut ranked = ranker.rank(&pair.foreign);
            let is_right = |it: &Ranked| pairs[it.index].latin == pair.latin;
            let own = ranked.iter().find(|it| is_right(it));
            let score = own.map_or(0.0, |own| own.score);
            let before = ranked
                .iter()
                .filter(|it| it.score >= score && !is_right(it));
            let place = before.count() + 1;
            let last = ranked.get(KEPT - 1).map_or(0.0, |it| it.score);
            let kept = ranked.partition_point(|it| it.score >= last && it.score > 0.0);
            ranked.truncate(kept.max(KEPT));
            ranked.shrink_to_fit();
            (place, ranked)
        });
        let (places, ranked) = ranked.unzip();
        Self { places, ranked }
    }

    /// The share of pairs whose own spelling is among the first `n`, from 0 to 1.
    #[must_use]
    pub fn top(&self, n: usize) -> f64 {
        let found = self.places.iter().filter(|&&place| place <= n).count();
        found as f64 / self.places.len().max(1) as f64
    }

    /// The mean of one by place.
    #[must_use]
    pub fn mean_reciprocal_rank(&self) -> f64 {
        let sum: f64 = self.places.iter().map(|&place| 1.0 / place as f64).sum();
        sum / self.places.len().max(1) as f64
    }
}
