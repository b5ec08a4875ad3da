//! Whether words begin or end at places of a text, asked for many places in ascending order.
//! Invariant: a place is judged in a window that holds at least [`KNOWN`] bytes of its line on
//! either side, or the end of the line.

use std::ops::Range;

use super::{window, word};
use crate::text::offset::ByteOffset;

/// Words at a place are known when so many bytes on either side are.
const KNOWN: usize = 128;

/// The edges of words near the place last asked for.
#[derive(Debug)]
pub struct WordEdges<'t> {
    text: &'t str,
    line: Range<usize>,
    /// Where the edges hold, both ends included.
    known: Range<usize>,
    /// Ascending, in bytes.
    edges: Vec<usize>,
}

impl<'t> WordEdges<'t> {
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        Self {
            text,
            line: window::line_at(text, 0),
            known: 0..0,
            edges: Vec::new(),
        }
    }

    /// Whether a word, a space or a punctuation mark begins or ends at a place: where
    /// [`super::word_at`] cuts. The ends of a line are edges.
    pub fn is_edge(&mut self, at: ByteOffset) -> bool {
        let at = at.to_usize();
        if at == 0 || at >= self.text.len() {
            return true;
        }
        if at < self.known.start || at > self.known.end {
            self.look_at(at);
        }
        self.edges.binary_search(&at).is_ok()
    }

    fn look_at(&mut self, at: usize) {
        if at < self.line.start || at > self.line.end {
            self.line = window::line_at(self.text, at);
        }
        let at = self.text.floor_char_boundary(at);
        let seen = window::for_words_of(self.text, &self.line, at);
        let words = word::words(self.text, seen.clone());
        self.edges.clear();
        self.edges.push(seen.start);
        self.edges.extend(words.iter().map(|word| word.end));
        let end = match seen.end == self.line.end {
            true => self.line.end,
            false => seen.end.saturating_sub(KNOWN).max(at),
        };
        self.known = at..end;
    }
}
