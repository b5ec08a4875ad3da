//! A text cut into segments.
//! Invariants: segments are in order, do not overlap, begin and end with something that can be
//! seen, on the edges of clusters; together they hold all that can be seen and is not left out.
//! None crosses a line end, the edge of a block or of a passage that is left out.

use std::ops::Range;

use icu_segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};
use unicode_segmentation::UnicodeSegmentation;

use super::{Rules, Srx};
use crate::text::{ByteOffset, Language, TextRange, fold, grapheme};

/// Cuts texts of one language.
#[derive(Debug)]
pub struct Segmenter {
    rules: Rules,
    over_icu: bool,
}

impl Segmenter {
    #[must_use]
    pub fn new(srx: &Srx, language: Option<&Language>) -> Self {
        Self {
            rules: Rules::new(srx.rules_for(language)),
            over_icu: srx.over_icu,
        }
    }

    /// The segments of a text. `left_out` makes none; no segment goes on over a place of `cuts`.
    /// Both in any order; what lies outside the text does no harm.
    #[must_use]
    pub fn segments(
        &mut self,
        text: &str,
        left_out: &[TextRange],
        cuts: &[ByteOffset],
    ) -> Vec<TextRange> {
        let mut found = Vec::new();
        for piece in pieces(text, left_out, cuts) {
            self.cut(text, piece, &mut found);
        }
        found
    }

    fn cut(&mut self, text: &str, piece: Range<usize>, found: &mut Vec<TextRange>) {
        let stretch = &text[piece.clone()];
        if stretch.trim().is_empty() {
            return;
        }
        let sentences: Vec<usize> = if self.over_icu {
            // A sentence of UAX #29 holds the spaces after it; rules speak of where it ends.
            SentenceSegmenter::new(SentenceBreakInvariantOptions::default())
                .segment_str(stretch)
                .map(|end| stretch[..end].trim_end().len())
                .collect()
        } else {
            Vec::new()
        };
        let breaks = self.rules.breaks(stretch, &sentences);
        let is_edge = edges(stretch);
        let mut start = 0;
        let inner = breaks.into_iter().filter(|&at| is_edge[at]);
        for end in inner.chain([stretch.len()]) {
            let bare = trim(stretch, start..end, &is_edge);
            start = end;
            let at = piece.start + bare.start..piece.start + bare.end;
            found.extend(TextRange::from_range(at));
        }
    }
}

/// The stretches that are cut each for itself, in order.
fn pieces(
    text: &str,
    left_out: &[TextRange],
    cuts: &[ByteOffset],
) -> impl Iterator<Item = Range<usize>> {
    let place = |at: usize| text.floor_char_boundary(at.min(text.len()));
    let mut left_out: Vec<Range<usize>> = left_out
        .iter()
        .map(|range| place(range.start().to_usize())..place(range.end().to_usize()))
        .collect();
    left_out.sort_unstable_by_key(|range| range.start);
    // Inside a cluster nothing is cut.
    let cuts = cuts.iter().filter(|at| grapheme::is_boundary(text, **at));
    let mut places: Vec<usize> = cuts.map(|at| place(at.to_usize())).collect();
    places.extend(left_out.iter().flat_map(|range| [range.start, range.end]));
    for lf in memchr::memchr_iter(b'\n', text.as_bytes()) {
        places.extend([lf, lf + 1]);
    }
    places.extend([0, text.len()]);
    places.sort_unstable();
    places.dedup();
    let mut passages = left_out.into_iter().peekable();
    let mut out_until = 0;
    let ends: Vec<usize> = places.iter().skip(1).copied().collect();
    places
        .into_iter()
        .zip(ends)
        .filter_map(move |(start, end)| {
            while let Some(passage) = passages.next_if(|passage| passage.start <= start) {
                out_until = out_until.max(passage.end);
            }
            (start >= out_until).then_some(start..end)
        })
}

/// Whether a cluster starts or ends at a place. One walk: asking place by place is quadratic in a
/// run of flags.
fn edges(text: &str) -> Vec<bool> {
    let mut found = vec![false; text.len() + 1];
    for (at, _) in text.grapheme_indices(true) {
        found[at] = true;
    }
    found[text.len()] = true;
    found
}

/// Without what cannot be seen at both ends; empty where there is nothing else. The ends stay on
/// clusters: a mark on a space keeps it.
fn trim(text: &str, span: Range<usize>, is_edge: &[bool]) -> Range<usize> {
    let stretch = &text[span.clone()];
    let blank = |c: char| c.is_whitespace();
    let seen = |c: char| !c.is_whitespace() && !fold::is_ignorable(c);
    if !stretch.contains(seen) {
        return span.start..span.start;
    }
    let mut start = span.end - stretch.trim_start_matches(blank).len();
    let mut end = span.start + stretch.trim_end_matches(blank).len();
    while !is_edge[start] {
        start -= 1;
    }
    while !is_edge[end] {
        end += 1;
    }
    start..end
}
