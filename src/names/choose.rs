//! Of candidates that overlap: the leftmost, then the longest.
//! Invariant: what was chosen is sorted and does not overlap; what waits stays within a
//! window of twice the longest form, however long the text.

use std::cmp::Reverse;

/// A stretch of folded text that satisfies the edges, and what it carries.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<T> {
    /// In bytes of the folded text.
    pub(super) start: usize,
    /// In bytes of the folded text, exclusive.
    pub(super) end: usize,
    pub(super) of: T,
}

/// How many candidates wait before they are looked through.
const WAITING: usize = 1024;

pub(super) struct Chooser<T> {
    waiting: Vec<Candidate<T>>,
    chosen: Vec<T>,
    /// No candidate is longer, in bytes.
    longest: usize,
    /// Where the last chosen one ends.
    taken: usize,
    patience: usize,
}

impl<T: Copy> Chooser<T> {
    pub(super) fn new(longest: usize) -> Self {
        Self {
            waiting: Vec::new(),
            chosen: Vec::new(),
            longest,
            taken: 0,
            patience: WAITING,
        }
    }

    /// Takes a candidate; they must come by ascending end.
    pub(super) fn push(&mut self, candidate: Candidate<T>) {
        if candidate.start < self.taken {
            return;
        }
        if self.waiting.len() >= self.patience {
            // Whatever is still to come ends no earlier than this one.
            self.settle(candidate.end.saturating_sub(self.longest));
            self.patience = WAITING.max(self.waiting.len() * 2);
        }
        self.waiting.push(candidate);
    }

    pub(super) fn finish(mut self) -> Vec<T> {
        self.settle(usize::MAX);
        self.chosen
    }

    /// Chooses among the candidates that start before `limit`, when no more such can come.
    fn settle(&mut self, limit: usize) {
        self.waiting
            .sort_unstable_by_key(|candidate| (candidate.start, Reverse(candidate.end)));
        self.waiting.dedup_by_key(|candidate| candidate.start);
        let settled = self
            .waiting
            .partition_point(|candidate| candidate.start < limit);
        for candidate in self.waiting.drain(..settled) {
            if candidate.start >= self.taken {
                self.taken = candidate.end;
                self.chosen.push(candidate.of);
            }
        }
    }
}
