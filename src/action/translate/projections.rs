//! Where mentions stand in a target text when that text changes.
//! Invariant: what comes out lies in the new text, on its character boundaries.

use crate::{
    model::{Projection, Ranges},
    text::TextRange,
};

/// What is left of `projections` of `old` in `new`: those before and behind what changed, moved
/// along; those that were touched go. The texts differ in one stretch, from the end of their
/// common beginning to the start of their common end.
#[must_use]
pub fn projections_after(old: &str, new: &str, projections: &[Projection]) -> Vec<Projection> {
    if projections.is_empty() || old == new {
        return projections.to_vec();
    }
    let before = common_start(old, new);
    let after = common_end(&old[before..], &new[before..]);
    // Where in the old text what stays begins again, and where that lies now.
    let (from, to) = (old.len() - after, new.len() - after);
    let moved = |range: TextRange| -> Option<TextRange> {
        let range = range.to_range();
        match () {
            () if range.end <= before => TextRange::from_range(range),
            () if range.start >= from => {
                TextRange::from_range(range.start - from + to..range.end - from + to)
            }
            () => None,
        }
    };
    let kept = projections.iter().filter_map(|projection| {
        let ranges: Option<Vec<TextRange>> = projection.ranges.iter().map(moved).collect();
        Some(Projection {
            ranges: Ranges::new(ranges?)?,
            ..projection.clone()
        })
    });
    kept.collect()
}

/// The same for places that were refused. They are sought again as long as their words are, so
/// one that was touched stays where its words stand once.
#[must_use]
pub fn refused_after(old: &str, new: &str, refused: &[Projection]) -> Vec<Projection> {
    let mut kept = projections_after(old, new, refused);
    for one in refused {
        if kept.iter().any(|it| it.mention == one.mention) {
            continue;
        }
        let words = one.ranges.quote(old).filter(|words| !words.is_empty());
        let mut places = words.iter().flat_map(|words| new.match_indices(words));
        if let (Some((at, words)), None) = (places.next(), places.next())
            && let Some(range) = TextRange::from_range(at..at + words.len())
        {
            kept.push(Projection {
                ranges: Ranges::one(range),
                ..one.clone()
            });
        }
    }
    kept
}

/// Bytes both begin with, as whole characters.
fn common_start(a: &str, b: &str) -> usize {
    let pairs = a.char_indices().zip(b.chars());
    let mut end = 0;
    for ((at, x), y) in pairs {
        if x != y {
            return at;
        }
        end = at + x.len_utf8();
    }
    end
}

/// Bytes both end with, as whole characters.
fn common_end(a: &str, b: &str) -> usize {
    let pairs = a.chars().rev().zip(b.chars().rev());
    pairs
        .take_while(|(x, y)| x == y)
        .map(|(x, _)| x.len_utf8())
        .sum()
}
