//! Places of a text that are taken.
//! Invariant: no two of them overlap, so that the one before a place says whether that is free.

use std::{collections::BTreeMap, ops::Range};

/// Ranges by where they begin, with where they end.
#[derive(Debug, Default)]
pub(super) struct Apart(BTreeMap<usize, usize>);

impl Apart {
    /// Of ranges that may overlap: those that do become one.
    pub fn joined(ranges: impl IntoIterator<Item = Range<usize>>) -> Self {
        let mut sorted: Vec<Range<usize>> = ranges.into_iter().collect();
        sorted.sort_by_key(|range| range.start);
        let mut apart = Self::default();
        for range in sorted {
            match apart.0.last_entry() {
                Some(mut last) if range.start < *last.get() => {
                    let end = range.end.max(*last.get());
                    last.insert(end);
                }
                _ => apart.take(&range),
            }
        }
        apart
    }

    /// Whether nothing taken overlaps it.
    pub fn is_free(&self, range: &Range<usize>) -> bool {
        let before = self.0.range(..range.end).next_back();
        before.is_none_or(|(_, end)| *end <= range.start)
    }

    /// Takes a range that is free.
    pub fn take(&mut self, range: &Range<usize>) {
        self.0.insert(range.start, range.end);
    }
}
