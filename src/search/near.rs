//! Whether words stand in the sentence of a mention.
//! Invariant: the answer is that of [`segment::sentences`]; sentences are only looked for
//! where nothing simpler tells, as that takes a thousand times as long.

use std::ops::Range;

use crate::text::{TextRange, script, segment};

/// The sentences of the paragraph last looked at, for mentions come in order.
#[derive(Default)]
pub(super) struct Sentences {
    line: Range<usize>,
    cut: Vec<TextRange>,
}

/// What a look at the paragraph says of words near a mention.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Near {
    /// They stand in its sentence: nothing between them ends one.
    Same,
    /// They do not stand in its paragraph.
    Apart,
    /// It takes the sentence to know.
    Maybe,
}

impl Sentences {
    /// Whether the sentence of a mention holds all of these and none of those. Sentences are
    /// only looked for where a look at the paragraph does not tell.
    pub(super) fn fits(
        &mut self,
        text: &str,
        place: TextRange,
        found: &[Vec<TextRange>],
        none: &[Vec<TextRange>],
    ) -> bool {
        let inside = place.to_range();
        let bytes = text.as_bytes();
        let start = memchr::memrchr(b'\n', &bytes[..inside.start]).map_or(0, |lf| lf + 1);
        let rest = memchr::memchr(b'\n', &bytes[inside.end..]);
        let line = start..rest.map_or(bytes.len(), |lf| inside.end + lf);
        let mut open = false;
        for (hits, wanted) in wanted(found, none) {
            match (near(text, &inside, hits, &line), wanted) {
                (Near::Same, true) | (Near::Apart, false) => {}
                (Near::Apart, true) | (Near::Same, false) => return false,
                (Near::Maybe, _) => open = true,
            }
        }
        if !open {
            return true;
        }
        let sentence = self.sentence(text, place, line);
        wanted(found, none).all(|(hits, wanted)| within(hits, &sentence).is_empty() != wanted)
    }

    /// The sentences a mention lies in. Those of its paragraph are cut once.
    fn sentence(&mut self, text: &str, place: TextRange, line: Range<usize>) -> Range<usize> {
        if self.line != line {
            let whole = TextRange::from_range(line.clone());
            self.cut = whole.map_or_else(Vec::new, |whole| segment::sentences(text, whole));
            self.line = line;
        }
        let inside = place.to_range();
        let over = within(&self.cut, &inside);
        match (over.first(), over.last()) {
            (Some(first), Some(last)) => {
                let start = first.start().to_usize().min(inside.start);
                start..last.end().to_usize().max(inside.end)
            }
            _ => inside,
        }
    }
}

/// All hits, and whether they have to be there.
fn wanted<'h>(
    found: &'h [Vec<TextRange>],
    none: &'h [Vec<TextRange>],
) -> impl Iterator<Item = (&'h [TextRange], bool)> {
    let found = found.iter().map(|hits| (&hits[..], true));
    found.chain(none.iter().map(|hits| (&hits[..], false)))
}

/// Whether one of the hits stands near a mention in its paragraph.
fn near(text: &str, mention: &Range<usize>, hits: &[TextRange], line: &Range<usize>) -> Near {
    let here = within(hits, line);
    if here.is_empty() {
        return Near::Apart;
    }
    let after = here.partition_point(|hit| hit.start().to_usize() < mention.end);
    let before = after.checked_sub(1).and_then(|at| here.get(at));
    let gaps = [
        before.map(|hit| hit.end().to_usize()..mention.start),
        here.get(after)
            .map(|hit| mention.end..hit.start().to_usize()),
    ];
    let mut near = Near::Apart;
    for gap in gaps.into_iter().flatten() {
        match across(text, gap) {
            Near::Same => return Near::Same,
            Near::Maybe => near = Near::Maybe,
            Near::Apart => {}
        }
    }
    near
}

/// Whether a sentence ends between a mention and the hit next to it; those farther away are
/// no nearer.
fn across(text: &str, gap: Range<usize>) -> Near {
    // Where they overlap there is nothing between them.
    if gap.start >= gap.end {
        return Near::Same;
    }
    let Some(between) = text.get(gap.clone()) else {
        return Near::Maybe;
    };
    let mut near = Near::Same;
    for (at, c) in between.char_indices().filter(|&(_, c)| may_end(c)) {
        let after = gap.start + at + c.len_utf8();
        if after <= gap.end && segment::surely_ends_before(text, after) {
            return Near::Apart;
        }
        near = Near::Maybe;
    }
    near
}

/// Whether a sentence may end with it: any sign not known to stand inside of sentences.
fn may_end(c: char) -> bool {
    const INSIDE: &str = ",:;-–—'’\"“”„«»()/&%+·・、，：；";
    !(c.is_ascii_lowercase()
        || c == ' '
        || c.is_alphanumeric()
        || c.is_whitespace()
        || script::is_mark(c)
        || INSIDE.contains(c))
}

/// The hits any part of which lies in a range, of some in order.
pub(super) fn within<'h>(hits: &'h [TextRange], range: &Range<usize>) -> &'h [TextRange] {
    let first = hits.partition_point(|hit| hit.end().to_usize() <= range.start);
    let after = hits.partition_point(|hit| hit.start().to_usize() < range.end);
    hits.get(first..after).unwrap_or_default()
}
