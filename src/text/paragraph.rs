//! Paragraphs of plain text: one line is one paragraph.
//! Invariant: a paragraph holds no line feed and something that can be seen.

use super::fold::is_ignorable;
use super::offset::{ByteOffset, TextRange};

/// The paragraphs of `text` in order: the maximal runs between line feeds that are not blank.
///
/// One line makes one paragraph; an empty line only separates. Spaces at the ends of a line
/// belong to its paragraph. Blank means white space (also U+3000) and characters that folding
/// drops, such as a lone U+FEFF. What lies beyond `u32` is not reported.
pub fn paragraphs(text: &str) -> impl Iterator<Item = TextRange> {
    let mut start = 0;
    text.split('\n').filter_map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        if is_blank(line) {
            return None;
        }
        TextRange::from_range(range)
    })
}

/// The paragraph a place is in; its end, where a caret may stand, still counts.
/// `None` on a blank line or out of bounds.
#[must_use]
pub fn paragraph_at(text: &str, at: ByteOffset) -> Option<TextRange> {
    let at = at.to_usize();
    let bytes = text.as_bytes();
    if at > bytes.len() {
        return None;
    }
    let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |lf| lf + 1);
    let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |lf| at + lf);
    if is_blank(&text[start..end]) {
        return None;
    }
    TextRange::from_range(start..end)
}

fn is_blank(line: &str) -> bool {
    line.chars().all(|c| c.is_whitespace() || is_ignorable(c))
}
