//! Where places of a text are in another version of it.
//!
//! | file | holds |
//! |---|---|
//! | `reanchor` | two versions and what is asked of them |
//! | `compare` | what two texts have in common |
//! | `by_bytes` | one file read in two encodings |
//!
//! An updated text is compared: lines first, then words and characters inside changed lines. A text
//! read in another encoding differs in every character beyond ASCII; there each character is led
//! back to its bytes instead, which is exact.
//!
//! Invariant: what a range is mapped to lies in the new text, on char boundaries, not empty.

mod by_bytes;
mod compare;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::encoding::Encoding;
use super::grapheme;
use super::offset::{ByteOffset, TextRange};
use super::segment;
use by_bytes::Places;
use compare::Piece;

/// Two versions of a text, compared.
#[derive(Clone, Debug)]
pub struct Anchors<'a> {
    old: Cow<'a, str>,
    new: Cow<'a, str>,
    map: Map,
}

#[derive(Clone, Debug)]
enum Map {
    /// What the texts have in common, by place in the old one.
    Pieces(Vec<Piece>),
    Bytes {
        old: Places,
        new: Places,
    },
}

/// Where a range is in the new text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// The same text.
    Same(TextRange),
    /// Its place, with another text.
    Changed(TextRange),
    Gone,
}

impl Moved {
    /// The range in the new text.
    #[must_use]
    pub fn range(self) -> Option<TextRange> {
        match self {
            Self::Same(range) | Self::Changed(range) => Some(range),
            Self::Gone => None,
        }
    }
}

impl<'a> Anchors<'a> {
    /// Compares two texts. Takes at most some seconds: of texts that differ in too much, less is
    /// found in common than could be.
    #[must_use]
    pub fn between(old: &'a str, new: &'a str) -> Self {
        Self {
            map: Map::Pieces(compare::pieces(old, new)),
            old: Cow::Borrowed(old),
            new: Cow::Borrowed(new),
        }
    }

    /// Reads one file in two encodings, each as [`super::decode`] does when it is told to.
    #[must_use]
    pub fn by_bytes(bytes: &[u8], from: Encoding, to: Encoding) -> Anchors<'static> {
        let (old, old_places) = by_bytes::read(bytes, from);
        let (new, new_places) = by_bytes::read(bytes, to);
        Anchors {
            old: Cow::Owned(old),
            new: Cow::Owned(new),
            map: Map::Bytes {
                old: old_places,
                new: new_places,
            },
        }
    }

    /// The text ranges are given in.
    #[must_use]
    pub fn old(&self) -> &str {
        &self.old
    }

    /// The text they are mapped to.
    #[must_use]
    pub fn new_text(&self) -> &str {
        &self.new
    }

    /// Where `range` of the old text is in the new one. One that does not fit the old text is gone.
    #[must_use]
    pub fn map(&self, range: TextRange) -> Moved {
        let Some(before) = range.slice(&self.old) else {
            return Moved::Gone;
        };
        let found = match &self.map {
            Map::Pieces(pieces) => compare::map(pieces, &self.old, self.new.len(), range),
            Map::Bytes { old, new } => by_bytes::map(old, new, range),
        };
        let Some(found) = found.and_then(|found| self.snap(range, found)) else {
            return Moved::Gone;
        };
        match (found.slice(&self.new), &self.map) {
            (None, _) => Moved::Gone,
            (Some(after), _) if after == before => Moved::Same(found),
            (Some(_), Map::Bytes { .. }) => Moved::Changed(found),
            (Some(_), Map::Pieces(_)) => Moved::Changed(self.whole_words(range, found)),
        }
    }

    /// At the ends of words where the old range was: which letters two words have in common is
    /// chance enough to lose one at an end.
    fn whole_words(&self, old: TextRange, found: TextRange) -> TextRange {
        let word = |text, at| segment::word_at(text, at);
        let last = |range: TextRange| ByteOffset::new(range.end().get() - 1);
        let starts = word(&self.old, old.start()).is_some_and(|word| word.start() == old.start());
        let ends = word(&self.old, last(old)).is_some_and(|word| word.end() == old.end());
        let start = word(&self.new, found.start()).filter(|_| starts);
        let end = word(&self.new, last(found)).filter(|_| ends);
        let start = start.map_or(found.start(), |word| word.start().min(found.start()));
        let end = end.map_or(found.end(), |word| word.end().max(found.end()));
        TextRange::new(start, end).unwrap_or(found)
    }

    /// On cluster boundaries where the old range was, so that an accent that joins the last letter
    /// is not cut off.
    fn snap(&self, old: TextRange, found: TextRange) -> Option<TextRange> {
        let whole = |text, range: TextRange| {
            grapheme::is_boundary(text, range.start()) && grapheme::is_boundary(text, range.end())
        };
        if whole(&self.old, old) {
            grapheme::snap_outward(&self.new, found)
        } else {
            Some(found)
        }
    }
}
