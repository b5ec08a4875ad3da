//! A document cut into pieces to lay out, and how tall each will be, about.
//!
//! A piece is one line of the text. Lines of more than [`LIMIT`] bytes are cut into several, so
//! that no layout takes long: 8 KiB cost 2–5 ms, however long the line goes on. The price: the
//! last row of each but the last piece ends where the piece does, shaping and direction marks
//! do not reach across the cut, and a grapheme cluster longer than [`CLUSTER`] is torn.
//!
//! Invariant: pieces are in order, do not overlap, leave out nothing but the line feeds between
//! them, and there is at least one.

use std::ops::Range;

use crate::text::{ByteOffset, grapheme, script};

/// The most bytes laid out at once, but for one cluster more.
pub(super) const LIMIT: usize = 8 * 1024;
/// How far back from the limit a good place to cut is looked for.
const SEARCH: usize = 2 * 1024;
/// The longest cluster kept whole.
const CLUSTER: usize = 1024;

/// A stretch that is laid out at once.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub range: Range<u32>,
    /// Its width on one line, in em, about.
    pub ems: f32,
    /// Whether it begins and ends its line of the text.
    pub first: bool,
    pub last: bool,
    /// The direction of the whole line, where the piece is not the whole.
    pub rtl: Option<bool>,
}

/// Cuts `text`.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
        push_line(text, start..end, &mut pieces);
        start = end + 1;
    }
    pieces
}

fn push_line(text: &str, line: Range<usize>, pieces: &mut Vec<Piece>) {
    let whole = line.len() <= LIMIT;
    let rtl = (!whole).then(|| is_rtl(&text[line.clone()]));
    let mut start = line.start;
    loop {
        let end = if line.end - start <= LIMIT {
            line.end
        } else {
            cut(text, start, line.end)
        };
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        pieces.push(Piece {
            range: number(start)..number(end),
            ems: ems(&text.as_bytes()[start..end]),
            first: start == line.start,
            last: end == line.end,
            rtl,
        });
        if end >= line.end {
            break;
        }
        start = end;
    }
}

/// Where to cut a line that goes on for more than `LIMIT` from `start`: after a space or the
/// end of a sentence, else between two clusters. Always beyond `start`.
fn cut(text: &str, start: usize, end: usize) -> usize {
    let limit = text.floor_char_boundary(start + LIMIT);
    let from = text.ceil_char_boundary(start + LIMIT - SEARCH);
    let good = text[from..limit]
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, ' ' | '\u{3000}' | '。' | '！' | '？' | '、' | '，'))
        .map(|(at, c)| from + at + c.len_utf8())
        .filter(|&at| is_cluster_end(text, at));
    if let Some(at) = good {
        return at;
    }
    // Back to the start of the cluster the limit falls in, if that is not far.
    let mut at = limit;
    while at > limit.saturating_sub(CLUSTER).max(start + 1) {
        if is_cluster_end(text, at) {
            return at;
        }
        at = text.floor_char_boundary(at - 1);
    }
    limit.clamp(start + 1, end)
}

/// Whether a cluster ends here, asked of the text nearby alone: a run of marks or flags that
/// goes on for a megabyte is not walked.
fn is_cluster_end(text: &str, at: usize) -> bool {
    let from = text.floor_char_boundary(at.saturating_sub(CLUSTER));
    let to = text.ceil_char_boundary((at + 8).min(text.len()));
    let near = &text[from..to];
    u32::try_from(at - from).is_ok_and(|at| grapheme::is_boundary(near, ByteOffset::new(at)))
}

/// Whether the first strong letter goes to the left (UAX #9, P2 and P3, without isolates).
fn is_rtl(line: &str) -> bool {
    line.chars().find_map(script::goes_left).unwrap_or(false)
}

/// The width of UTF-8 in em: half for what one or two bytes hold, and for Indic and Thai, less
/// their marks; one for kana, Han, Hangul and what needs four bytes.
fn ems(bytes: &[u8]) -> f32 {
    let mut halves: u32 = 0;
    for &byte in bytes {
        halves += match byte {
            0x80..=0xBF => 0,
            0x00..=0xDF => 1,
            0xE0..=0xE2 => 1,
            _ => 2,
        };
    }
    halves as f32 * 0.5
}
