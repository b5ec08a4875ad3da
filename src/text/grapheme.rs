//! Extended grapheme clusters: what a person takes for one character.
//!
//! Spec: UAX #29 as in unicode-segmentation 1.13 (Unicode 17), on the whole text, because
//! flags and Indic conjuncts depend on what stands before. One call looks back at most over
//! the cluster (or the run of flags) it stands in, each character a bounded number of times:
//! linear even for 10,000 marks on a letter. Walking a run of n flags call by call is
//! quadratic, though: read long texts with `UnicodeSegmentation::graphemes`.

use std::ops::Range;

use unicode_segmentation::GraphemeCursor;

use super::offset::{ByteOffset, TextRange};

/// Whether a cluster starts or ends here. The start and end of the text are boundaries;
/// a place out of bounds or inside a character is none.
#[must_use]
pub fn is_boundary(text: &str, at: ByteOffset) -> bool {
    let at = at.to_usize();
    text.is_char_boundary(at) && boundary_at(text, at)
}

/// The smallest range of whole clusters that covers `range`, which may be off char boundaries;
/// `None` when it is out of bounds.
#[must_use]
pub fn snap_outward(text: &str, range: TextRange) -> Option<TextRange> {
    let Range { start, end } = range.to_range();
    if end > text.len() {
        return None;
    }
    let start = back_to_boundary(text, text.floor_char_boundary(start));
    let end = on_to_boundary(text, text.ceil_char_boundary(end));
    TextRange::from_range(start..end)
}

/// The first boundary after `at`; `None` at or beyond the end of the text.
#[must_use]
pub fn next(text: &str, at: ByteOffset) -> Option<ByteOffset> {
    let at = at.to_usize();
    if at >= text.len() {
        return None;
    }
    Some(offset(on_to_boundary(
        text,
        text.ceil_char_boundary(at + 1),
    )))
}

/// The last boundary before `at`; `None` at the start of the text or beyond its end.
#[must_use]
pub fn previous(text: &str, at: ByteOffset) -> Option<ByteOffset> {
    let at = at.to_usize();
    if at > text.len() {
        return None;
    }
    let before = text.floor_char_boundary(at.checked_sub(1)?);
    Some(offset(back_to_boundary(text, before)))
}

/// The first boundary at or after the char boundary `at`.
fn on_to_boundary(text: &str, mut at: usize) -> usize {
    while !boundary_at(text, at) {
        at = text.ceil_char_boundary(at + 1);
    }
    at
}

/// The last boundary at or before the char boundary `at`.
fn back_to_boundary(text: &str, mut at: usize) -> usize {
    while !boundary_at(text, at) {
        at = text.floor_char_boundary(at - 1);
    }
    at
}

fn boundary_at(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    if at == 0 || at >= bytes.len() {
        return true;
    }
    if bytes[at - 1].is_ascii() && bytes[at].is_ascii() {
        return (bytes[at - 1], bytes[at]) != (b'\r', b'\n');
    }
    // A fresh cursor per place: one that walks keeps counts that go stale in Indic conjuncts.
    // With the whole text given it never asks for more, so an error cannot occur; were it
    // to, a boundary ends every loop above.
    GraphemeCursor::new(at, text.len(), true)
        .is_boundary(text, 0)
        .unwrap_or(true)
}

/// Offsets come from a `ByteOffset` and move within the text, which `u32` covers.
fn offset(at: usize) -> ByteOffset {
    ByteOffset::new(u32::try_from(at).unwrap_or(u32::MAX))
}
