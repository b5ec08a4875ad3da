//! Which rows of a long list are seen, where each row has a height of its own.
//! Invariant: what is on the screen stays there when the height of a row above it comes right.

use std::ops::Range;

/// Rows of estimated and measured heights, and how far the list is scrolled. Points.
#[derive(Debug, Default)]
pub struct Rows {
    heights: Vec<f32>,
    /// Where each row begins, and at the end where the last one ends.
    tops: Vec<f64>,
    /// Rows from here on have wrong tops.
    dirty: usize,
    top: f64,
    view: f32,
}

impl Rows {
    /// Other rows; the list is scrolled to its start.
    pub fn reset(&mut self, heights: impl Iterator<Item = f32>) {
        self.heights = heights.collect();
        self.tops = vec![0.0; self.heights.len() + 1];
        self.dirty = 0;
        self.top = 0.0;
    }

    pub fn len(&self) -> usize {
        self.heights.len()
    }

    /// How much of the list is seen at once.
    pub fn set_view(&mut self, height: f32) {
        self.view = height;
    }

    fn settle(&mut self) {
        for row in self.dirty..self.heights.len() {
            self.tops[row + 1] = self.tops[row] + f64::from(self.heights[row]);
        }
        self.dirty = self.heights.len();
    }

    /// Where a row begins, from the start of the list.
    pub fn top_of(&mut self, row: usize) -> f64 {
        self.settle();
        self.tops.get(row).copied().unwrap_or_default()
    }

    pub fn height(&self, row: usize) -> f32 {
        self.heights.get(row).copied().unwrap_or_default()
    }

    fn total(&mut self) -> f64 {
        self.settle();
        self.tops.last().copied().unwrap_or_default()
    }

    /// The height of a row as it came out. What follows a row that begins above what is seen
    /// stays where it is.
    pub fn measured(&mut self, row: usize, height: f32) {
        let Some(known) = self.heights.get(row).copied() else {
            return;
        };
        if (known - height).abs() < 0.1 {
            return;
        }
        let above = self.top_of(row) + f64::from(known) <= self.top;
        self.heights[row] = height;
        self.dirty = self.dirty.min(row);
        if above {
            self.top += f64::from(height - known);
        }
    }

    /// How far the list is scrolled.
    pub fn top(&mut self) -> f64 {
        let last = (self.total() - f64::from(self.view)).max(0.0);
        self.top = self.top.clamp(0.0, last);
        self.top
    }

    pub fn scroll_by(&mut self, points: f64) {
        self.top = self.top() + points;
        self.top();
    }

    /// Where it is scrolled to, 0 to 1, and how much of it is seen.
    pub fn share(&mut self) -> (f64, f64) {
        let (total, top, view) = (self.total(), self.top(), f64::from(self.view));
        match total > view {
            true => (top / (total - view), view / total),
            false => (0.0, 1.0),
        }
    }

    pub fn scroll_to_share(&mut self, share: f64) {
        let room = (self.total() - f64::from(self.view)).max(0.0);
        self.top = room * share.clamp(0.0, 1.0);
    }

    /// The row at a depth of the list.
    pub fn at(&mut self, depth: f64) -> usize {
        self.settle();
        let after = self.tops.partition_point(|top| *top <= depth);
        after.saturating_sub(1).min(self.len().saturating_sub(1))
    }

    /// The first row that is seen.
    pub fn at_top(&mut self) -> usize {
        let top = self.top();
        self.at(top)
    }

    /// Makes a row the first that is seen.
    pub fn go_to(&mut self, row: usize) {
        self.top = self.top_of(row);
    }

    /// The rows that are seen, as far as heights are known.
    pub fn seen(&mut self) -> Range<usize> {
        if self.heights.is_empty() {
            return 0..0;
        }
        let top = self.top();
        let first = self.at(top);
        let last = self.at(top + f64::from(self.view));
        first..last + 1
    }

    /// Brings a row into view; one far away to the upper third.
    pub fn reveal(&mut self, row: usize) {
        let (begin, height) = (self.top_of(row), f64::from(self.height(row)));
        let (top, view) = (self.top(), f64::from(self.view));
        let (before, after) = (begin - top, begin + height - (top + view));
        // One row of context, where there is room for it.
        let near = (view / 8.0).min(height);
        self.top = match () {
            () if before >= 0.0 && after <= 0.0 => top,
            () if before < -view || after > view => begin - view / 3.0,
            () if before < 0.0 || height > view => begin - near,
            () => begin + height - view + near,
        };
        self.top();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(heights: &[f32], view: f32) -> Rows {
        let mut rows = Rows::default();
        rows.reset(heights.iter().copied());
        rows.set_view(view);
        rows
    }

    #[test]
    fn what_is_seen_follows_the_scrolling() {
        let mut rows = rows(&[10.0; 1000], 100.0);
        assert_eq!(rows.seen(), 0..11);
        rows.scroll_by(995.0);
        assert_eq!(rows.seen(), 99..110);
        rows.scroll_by(1e9);
        assert_eq!(rows.seen().end, 1000);
        assert_eq!(rows.share().0, 1.0);
    }

    #[test]
    fn a_row_above_that_comes_right_moves_nothing_on_the_screen() {
        let mut rows = rows(&[10.0; 100], 50.0);
        rows.scroll_by(200.0);
        let before = rows.top_of(30) - rows.top();
        rows.measured(3, 44.0);
        assert_eq!(rows.top_of(30) - rows.top(), before);
        rows.measured(25, 44.0);
        assert_eq!(rows.top_of(30) - rows.top(), before + 34.0);
    }

    #[test]
    fn a_row_is_brought_into_view() {
        let mut rows = rows(&[10.0; 100], 50.0);
        for row in [90, 91, 2, 50, 0, 99] {
            rows.reveal(row);
            let (top, begin) = (rows.top(), rows.top_of(row));
            assert!(begin >= top && begin + 10.0 <= top + 50.0, "{row}");
        }
    }

    #[test]
    fn an_empty_list_has_nothing_to_see() {
        let mut rows = rows(&[], 50.0);
        assert_eq!(rows.seen(), 0..0);
        rows.reveal(3);
        rows.measured(3, 8.0);
        assert_eq!(rows.share(), (0.0, 1.0));
    }
}
