//! How much of a text is looked at to find what stands at one place of it.
//! Invariant: a window lies in one line, on cluster boundaries, and holds the place asked for.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::grapheme;
use crate::text::offset::ByteOffset;

/// A line of at most so many bytes is looked at whole where sentences are wanted; of longer ones
/// half as much on either side.
pub const WIDEST: usize = 16 << 10;

/// Words are known by what stands beside them: so much on either side, then on to a space or a
/// full stop.
const NEAR: usize = 256;

/// The line a place is in, without its line feed. A place at the end of a line is in it.
pub fn line_at(text: &str, at: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let at = at.min(bytes.len());
    let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |lf| lf + 1);
    let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |lf| at + lf);
    start..end
}

/// The start of the cluster at a place; the end of the text beyond it.
pub fn snap(text: &str, at: ByteOffset) -> usize {
    let at = text.floor_char_boundary(at.to_usize().min(text.len()));
    cluster_start(text, at)
}

/// The stretch of the line in which sentences around `at` are looked for.
pub fn for_sentences(text: &str, at: usize) -> Range<usize> {
    let line = line_at(text, at);
    if line.len() <= WIDEST {
        return line;
    }
    let start = line.start.max(at.saturating_sub(WIDEST / 2));
    let end = line.end.min(at.saturating_add(WIDEST / 2));
    cut(text, start)..cut(text, end).max(at)
}

/// The stretch of the line in which words around `at` are looked for: cut where the words do not
/// depend on what stands beyond, as far as there is such a place.
pub fn for_words(text: &str, at: usize) -> Range<usize> {
    for_words_of(text, &line_at(text, at), at)
}

/// The same where the line is known: looking for its ends takes long in a long one.
pub fn for_words_of(text: &str, line: &Range<usize>, at: usize) -> Range<usize> {
    let near_start = text.floor_char_boundary(line.start.max(at.saturating_sub(NEAR)));
    let far_start = text.floor_char_boundary(line.start.max(at.saturating_sub(WIDEST / 8)));
    let near_end = text.floor_char_boundary(line.end.min(at.saturating_add(NEAR)));
    let far_end = text.floor_char_boundary(line.end.min(at.saturating_add(WIDEST / 8)));
    let start = if near_start == line.start {
        line.start
    } else {
        let before = text[far_start..near_start].char_indices().rev();
        let safe = before
            .map(|(place, c)| (far_start + place + c.len_utf8(), c))
            .find(|&(place, c)| is_safe(text, place, c));
        safe.map_or_else(|| cut(text, far_start), |(place, _)| place)
    };
    let end = if near_end == line.end {
        line.end
    } else {
        let after = text[near_end..far_end].char_indices();
        let safe = after
            .map(|(place, c)| (near_end + place + c.len_utf8(), c))
            .find(|&(place, c)| is_safe(text, place, c));
        safe.map_or_else(|| cut(text, far_end).max(at), |(place, _)| place)
    };
    start..end
}

/// For each place of a window, counted from its start, whether a cluster starts or ends there. One
/// walk: asking place by place is quadratic in a run of flags.
pub fn boundaries(text: &str, seen: Range<usize>) -> Vec<bool> {
    let mut found = vec![false; seen.len() + 1];
    for (at, _) in text[seen].grapheme_indices(true) {
        found[at] = true;
    }
    if let Some(end) = found.last_mut() {
        *end = true;
    }
    found
}

/// Whether words on both sides of a place are independent: `before` is a space or a full stop,
/// and what follows starts a cluster of another kind.
fn is_safe(text: &str, place: usize, before: char) -> bool {
    let ends = before.is_whitespace() || matches!(before, '。' | '、' | '！' | '？');
    let next = text[place..].chars().next();
    ends && next.is_some_and(|c| !c.is_whitespace())
        && grapheme::is_boundary(text, super::offset(place))
}

/// The start of the cluster at `at`.
fn cut(text: &str, at: usize) -> usize {
    cluster_start(text, text.floor_char_boundary(at))
}

fn cluster_start(text: &str, at: usize) -> usize {
    let place = super::offset(at);
    if grapheme::is_boundary(text, place) {
        return at;
    }
    grapheme::previous(text, place).map_or(0, ByteOffset::to_usize)
}
