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
        if let Some(plain) = plain(self.text.as_bytes(), at) {
            return plain;
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

/// What two ASCII characters say alone, whatever stands around them: letters and digits are
/// joined, and some signs never join anything. `None` where it takes a look.
fn plain(text: &[u8], at: usize) -> Option<bool> {
    let (before, after) = (*text.get(at - 1)?, *text.get(at)?);
    let parts = |c: u8| b" \n\t()[]<>!?/\"".contains(&c);
    match (
        before.is_ascii_alphanumeric(),
        after.is_ascii_alphanumeric(),
    ) {
        (true, true) => Some(false),
        (true, false) if parts(after) => Some(true),
        (false, true) if parts(before) => Some(true),
        _ => None,
    }
}
