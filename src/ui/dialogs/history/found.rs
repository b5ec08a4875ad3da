//! Which lines of the history are shown: all of them, or those that fit a search.
//! Invariant: without a search no line is looked at; with one each is looked at once, a
//! few milliseconds a frame, and what was found so far is shown.

use std::time::{Duration, Instant};

use crate::{action, explain, model::Scheme, ui::look::Look, workspace::Workspace};

/// Lines looked at before the clock is asked again.
const STRIDE: usize = 32;

/// What is searched for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// In lower case; each must stand in the line.
    words: Vec<String>,
    by: Option<String>,
}

impl Wanted {
    pub fn new(query: &str, by: Option<&str>) -> Self {
        Self {
            words: query
                .to_lowercase()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            by: by.map(str::to_owned),
        }
    }

    fn is_all(&self) -> bool {
        self.words.is_empty() && self.by.is_none()
    }

    fn fits(&self, entry: &action::Entry, scheme: &Scheme, look: &Look<'_>) -> bool {
        let by = entry.by.as_deref().unwrap_or_default();
        if self.by.as_deref().is_some_and(|wanted| wanted != by) {
            return false;
        }
        if self.words.is_empty() {
            return true;
        }
        let what = explain::what(look.l, Some(scheme), &entry.what);
        let line = format!("{what} {by}").to_lowercase();
        self.words.iter().all(|word| line.contains(word))
    }
}

#[derive(Debug, Default)]
pub struct Found {
    wanted: Wanted,
    /// Revision of the session and length of the history it was searched in.
    of: Option<(u64, usize)>,
    undone: usize,
    all: usize,
    lines: Vec<usize>,
    /// Lines looked at so far.
    seen: usize,
    /// Where the list stands, in points.
    offset: f32,
}

impl Found {
    /// Goes on searching. Gives whether there is more to be looked at.
    pub fn search(
        &mut self,
        workspace: &Workspace,
        wanted: Wanted,
        budget: Duration,
        look: &Look<'_>,
    ) -> bool {
        let len = action::history_len(workspace);
        let of = Some((workspace.session().revision(), len));
        (self.all, self.undone) = (len, workspace.history().undone().len());
        if self.of != of || self.wanted != wanted {
            self.lines.clear();
            self.seen = 0;
            (self.of, self.wanted) = (of, wanted);
        }
        if self.wanted.is_all() {
            return false;
        }
        let scheme = workspace.session().scheme();
        let since = Instant::now();
        while self.seen < len && since.elapsed() < budget {
            let stride = self.seen..(self.seen + STRIDE).min(len);
            let entries = action::history_page(workspace, stride.clone());
            let fitting = stride.clone().zip(&entries);
            let fitting = fitting.filter(|(_, entry)| self.wanted.fits(entry, scheme, look));
            self.lines.extend(fitting.map(|(line, _)| line));
            self.seen = stride.end;
        }
        self.seen < len
    }

    /// Whether nothing is searched for.
    pub fn is_whole(&self) -> bool {
        self.wanted.is_all()
    }

    pub fn len(&self) -> usize {
        match self.is_whole() {
            true => self.all,
            false => self.lines.len(),
        }
    }

    /// How many lines there are, found or not.
    pub fn all(&self) -> usize {
        self.all
    }

    /// Where the present is, where all lines are shown.
    pub fn undone(&self) -> usize {
        self.undone
    }

    /// The line of the history that is the `n`th of those shown.
    pub fn line(&self, n: usize) -> Option<usize> {
        match self.is_whole() {
            true => (n < self.all).then_some(n),
            false => self.lines.get(n).copied(),
        }
    }

    pub fn scrolled(&mut self, offset: f32) {
        self.offset = offset;
    }

    /// Where the list must stand so that line `n` is seen, moving no more than is needed.
    pub fn scroll_to(&self, n: usize, row: f32, height: f32) -> f32 {
        let top = n as f32 * row;
        let least = (top + row - height).max(0.0);
        self.offset.clamp(least, top.max(least))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_moves_no_more_than_is_needed() {
        let mut found = Found::default();
        found.scrolled(100.0);
        // Rows of 20 in 100 points: lines 5 to 9 are seen.
        assert_eq!(found.scroll_to(5, 20.0, 100.0), 100.0);
        assert_eq!(found.scroll_to(9, 20.0, 100.0), 100.0);
        assert_eq!(found.scroll_to(10, 20.0, 100.0), 120.0);
        assert_eq!(found.scroll_to(4, 20.0, 100.0), 80.0);
        assert_eq!(found.scroll_to(0, 20.0, 100.0), 0.0);
    }
}
