//! Whether words stand in the sentence of a mention.
//! Invariant: the answer is that of [`segment::sentences`]; sentences are only looked for
//! where nothing simpler tells, as that takes a thousand times as long.

use std::ops::Range;

use crate::text::{TextRange, script, segment};

/// What is known of the sentences of one text.
#[derive(Default)]
pub(super) struct Sentences {
    /// Where one may end; gone through once.
    signs: Option<Vec<Sign>>,
    /// The paragraph last cut, for mentions come in order.
    line: Range<usize>,
    cut: Vec<TextRange>,
}

/// A sign that may end a sentence.
struct Sign {
    at: usize,
    after: usize,
    /// Whether it surely does, once that was looked at.
    ends: Option<bool>,
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
            match (self.near(text, &inside, hits, &line), wanted) {
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

    /// Whether one of the hits stands near a mention in its paragraph.
    fn near(
        &mut self,
        text: &str,
        mention: &Range<usize>,
        hits: &[TextRange],
        line: &Range<usize>,
    ) -> Near {
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
            match self.across(text, &gap) {
                Near::Same => return Near::Same,
                Near::Maybe => near = Near::Maybe,
                Near::Apart => {}
            }
        }
        near
    }

    /// Whether a sentence ends between a mention and the hit next to it; those farther away are
    /// no nearer.
    fn across(&mut self, text: &str, gap: &Range<usize>) -> Near {
        // Where they overlap there is nothing between them.
        if gap.start >= gap.end {
            return Near::Same;
        }
        let signs = self.signs.get_or_insert_with(|| signs(text));
        let first = signs.partition_point(|sign| sign.at < gap.start);
        let mut near = Near::Same;
        for sign in signs.iter_mut().skip(first) {
            if sign.at >= gap.end {
                break;
            }
            let ends = || segment::surely_ends_before(text, sign.after);
            if *sign.ends.get_or_insert_with(ends) {
                return Near::Apart;
            }
            near = Near::Maybe;
        }
        near
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

/// Every place where a sentence may end, in order.
fn signs(text: &str) -> Vec<Sign> {
    let bytes = text.as_bytes();
    let mut signs = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        // Most are letters and spaces.
        if byte.is_ascii_lowercase() || byte == b' ' {
            at += 1;
            continue;
        }
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else {
            break;
        };
        let after = at + c.len_utf8();
        if may_end(c) {
            let ends = None;
            signs.push(Sign { at, after, ends });
        }
        at = after;
    }
    signs
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
