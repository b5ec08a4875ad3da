//! Tags of tokens, and the mentions they make.
//!
//! One reading fits IOB1, IOB2, IOBES (BMES) and BILOU (BIOLU), for they differ only in what is
//! never written: B, S and U begin a mention, I, M, E and L go on with one of the same label or
//! else begin one, E, L, S and U end it, O is none.

use std::ops::Range;

/// A label is no longer, in bytes.
const LONGEST: usize = 128;

/// Where in a mention a token stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    Begin,
    Inside,
    End,
    Single,
}

/// A tag that says something: where in a mention, and of which label.
pub(super) type Tag<'a> = (Position, &'a str);

/// Reads a tag; `Some(None)` for O, `None` where it is no tag.
pub(super) fn parse(tag: &str) -> Option<Option<Tag<'_>>> {
    if matches!(tag, "O" | "o" | "_") {
        return Some(None);
    }
    let mut chars = tag.chars();
    let position = match chars.next()? {
        'B' => Position::Begin,
        'I' | 'M' => Position::Inside,
        'E' | 'L' => Position::End,
        'S' | 'U' => Position::Single,
        _ => return None,
    };
    let label = chars.as_str().strip_prefix(['-', '_', ':'])?;
    let is_label = !label.is_empty()
        && label.len() <= LONGEST
        && label.chars().all(|c| !c.is_whitespace() && !c.is_control());
    is_label.then_some(Some((position, label)))
}

/// The mentions in the tags of a sentence, as ranges of tokens, in order.
pub(super) fn mentions<'a>(
    tags: impl Iterator<Item = Option<Tag<'a>>>,
) -> Vec<(Range<usize>, &'a str)> {
    let mut found: Vec<(Range<usize>, &str)> = Vec::new();
    // Whether the last mention may go on.
    let mut is_open = false;
    for (at, tag) in tags.enumerate() {
        let Some((position, label)) = tag else {
            is_open = false;
            continue;
        };
        let goes_on = is_open && matches!(position, Position::Inside | Position::End);
        match found.last_mut().filter(|last| goes_on && last.1 == label) {
            Some(last) => last.0.end = at + 1,
            None => found.push((at..at + 1, label)),
        }
        is_open = matches!(position, Position::Begin | Position::Inside);
    }
    found
}
