//! What two texts have in common: lines, then words, then characters.
//! Invariant: pieces are in the order of the old text, not empty, on char boundaries of both texts,
//! and do not overlap in either.

use std::collections::HashMap;
use std::ops::Range;
use std::time::{Duration, Instant};

use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};
use unicode_segmentation::UnicodeSegmentation;

use crate::text::offset::TextRange;

/// The lines may take so long to compare, and the words so long again.
const PATIENCE: Duration = Duration::from_secs(2);

/// Longer changed passages are not compared word by word: there is little to find in common, and
/// what is found is chance.
const LONGEST_PASSAGE: usize = 1 << 20;

/// Longer changed words are not compared character by character.
const LONGEST_WORDS: usize = 512;

/// A stretch that both texts have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    old: usize,
    new: usize,
    len: usize,
}

/// A stretch of each text.
#[derive(Clone, Debug)]
struct Pair {
    old: Range<usize>,
    new: Range<usize>,
}

pub fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let whole = Pair {
        old: 0..old.len(),
        new: 0..new.len(),
    };
    let lines = |text: &str, range: Range<usize>| {
        let mut ends: Vec<usize> = memchr::memchr_iter(b'\n', &text.as_bytes()[range.clone()])
            .map(|at| range.start + at + 1)
            .collect();
        if ends.last() != Some(&range.end) && !range.is_empty() {
            ends.push(range.end);
        }
        ends
    };
    let until = Instant::now() + PATIENCE;
    let found = compare((old, new), &whole, lines, until);
    let (equal, mut changed) = without_chance(found, old, &[]);
    pieces.extend(equal);
    find_moved(old, new, &mut changed, &mut pieces);

    let words = |text: &str, range: Range<usize>| {
        let words = text[range.clone()].split_word_bound_indices();
        words
            .map(|(at, word)| range.start + at + word.len())
            .collect()
    };
    let chars = |text: &str, range: Range<usize>| {
        let chars = text[range.clone()].grapheme_indices(true);
        chars
            .map(|(at, char)| range.start + at + char.len())
            .collect()
    };
    let until = Instant::now() + PATIENCE;
    for pair in changed {
        if pair.old.len() + pair.new.len() > LONGEST_PASSAGE {
            continue;
        }
        let found = compare((old, new), &pair, words, until);
        let (equal, changed) = without_chance(found, old, &['\n']);
        pieces.extend(equal);
        for pair in changed {
            if pair.old.len() + pair.new.len() > LONGEST_WORDS {
                continue;
            }
            let found = compare((old, new), &pair, chars, until);
            let equal: Vec<Piece> = found.into_iter().filter_map(Part::equal).collect();
            if is_alike(&pair, &equal) {
                pieces.extend(equal);
            }
        }
    }
    join(pieces)
}

/// Of words with less in common, the common letters are chance. A short one may stand beside
/// much that was added or removed.
fn is_alike(pair: &Pair, equal: &[Piece]) -> bool {
    let kept: usize = equal.iter().map(|piece| piece.len).sum();
    let (old, new) = (pair.old.len(), pair.new.len());
    let (short, long) = (old.min(new), old.max(new));
    kept * 2 >= long || (short <= 40 && kept * 4 >= short * 3)
}

/// What a comparison says of a stretch.
#[derive(Clone, Debug)]
enum Part {
    Equal(Piece),
    Changed(Pair),
}

impl Part {
    fn equal(self) -> Option<Piece> {
        match self {
            Self::Equal(piece) => Some(piece),
            Self::Changed(_) => None,
        }
    }
}

/// Compares a pair unit by unit, `units` giving the ends of them.
fn compare(
    (old, new): (&str, &str),
    pair: &Pair,
    units: impl Fn(&str, Range<usize>) -> Vec<usize>,
    until: Instant,
) -> Vec<Part> {
    let old_ends = units(old, pair.old.clone());
    let new_ends = units(new, pair.new.clone());
    let old_units = slices(old, pair.old.start, &old_ends);
    let new_units = slices(new, pair.new.start, &new_ends);
    let ops = capture_diff_slices_deadline(Algorithm::Myers, &old_units, &new_units, Some(until));
    let at = |start: usize, ends: &[usize], unit: usize| {
        let before = unit.checked_sub(1).and_then(|unit| ends.get(unit));
        before.copied().unwrap_or(start)
    };
    let part = |op: DiffOp| {
        let (_, old_unit, new_unit) = op.as_tag_tuple();
        let old_at = |unit| at(pair.old.start, &old_ends, unit);
        let new_at = |unit| at(pair.new.start, &new_ends, unit);
        let (old, new) = (old_at(old_unit.start), new_at(new_unit.start));
        let (old_end, new_end) = (old_at(old_unit.end), new_at(new_unit.end));
        match op {
            DiffOp::Equal { .. } => Part::Equal(Piece {
                old,
                new,
                len: old_end - old,
            }),
            _ => Part::Changed(Pair {
                old: old..old_end,
                new: new..new_end,
            }),
        }
    };
    ops.into_iter().map(part).collect()
}

fn slices<'a>(text: &'a str, start: usize, ends: &[usize]) -> Vec<&'a str> {
    let starts = std::iter::once(start).chain(ends.iter().copied());
    starts
        .zip(ends)
        .map(|(start, &end)| &text[start..end])
        .collect()
}

/// Parts what is equal from what changed. A space or a letter between two changes is equal by
/// chance, and the changes around it are one; what holds a `firm` character is not.
fn without_chance(parts: Vec<Part>, old: &str, firm: &[char]) -> (Vec<Piece>, Vec<Pair>) {
    let (mut equal, mut changed): (Vec<Piece>, Vec<Pair>) = (Vec::new(), Vec::new());
    let mut after_change = false;
    let mut parts = parts.into_iter().peekable();
    while let Some(part) = parts.next() {
        match part {
            Part::Equal(piece) => {
                let text = &old[piece.old..piece.old + piece.len];
                let letters = text.chars().filter(|c| c.is_alphanumeric());
                let few = letters.take(2).count() < 2 && !text.contains(firm);
                if few && after_change && parts.peek().is_some() {
                    if let Some(pair) = changed.last_mut() {
                        pair.old.end = piece.old + piece.len;
                        pair.new.end = piece.new + piece.len;
                    }
                } else {
                    equal.push(piece);
                    after_change = false;
                }
            }
            Part::Changed(pair) => {
                match changed.last_mut().filter(|_| after_change) {
                    Some(last) => {
                        last.old.end = pair.old.end;
                        last.new.end = pair.new.end;
                    }
                    None => changed.push(pair),
                }
                after_change = true;
            }
        }
    }
    (equal, changed)
}

/// Takes lines that stand once among the removed and once among the added for moved.
fn find_moved(old: &str, new: &str, changed: &mut Vec<Pair>, pieces: &mut Vec<Piece>) {
    let added = unique(new, changed.iter().map(|pair| pair.new.clone()));
    let removed = unique(old, changed.iter().map(|pair| pair.old.clone()));
    let mut moved: Vec<Piece> = removed
        .into_iter()
        .filter_map(|(line, old)| {
            Some(Piece {
                old: old?,
                new: (*added.get(line)?)?,
                len: line.len(),
            })
        })
        .collect();
    moved.sort_unstable_by_key(|piece| piece.old);
    for piece in &moved {
        changed.retain_mut(|pair| {
            cut_out(&mut pair.old, piece.old, piece.len);
            cut_out(&mut pair.new, piece.new, piece.len);
            true
        });
    }
    pieces.extend(moved);
}

/// Lines with something to recognise them by, each with its place if it stands there once.
fn unique(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> HashMap<&str, Option<usize>> {
    let mut found = HashMap::new();
    for range in ranges {
        let mut at = range.start;
        for line in text[range].split_inclusive('\n') {
            if line.trim().len() >= 20 {
                found
                    .entry(line)
                    .and_modify(|place| *place = None)
                    .or_insert(Some(at));
            }
            at += line.len();
        }
    }
    found
}

/// Leaves of `range` the longer part beside what was found elsewhere.
fn cut_out(range: &mut Range<usize>, start: usize, len: usize) {
    let end = start + len;
    if range.start <= start && end <= range.end {
        if start - range.start >= range.end - end {
            range.end = start;
        } else {
            range.start = end;
        }
    }
}

/// In order of the old text, neighbours in both texts as one.
fn join(mut pieces: Vec<Piece>) -> Vec<Piece> {
    pieces.sort_unstable_by_key(|piece| piece.old);
    pieces.dedup_by(|next, piece| {
        let follows = piece.old + piece.len == next.old && piece.new + piece.len == next.new;
        if follows {
            piece.len += next.len;
        }
        follows
    });
    pieces
}

/// Where `range` is in the new text.
pub fn map(pieces: &[Piece], old: &str, new_len: usize, range: TextRange) -> Option<TextRange> {
    let Range { start, end } = range.to_range();
    let first = pieces.partition_point(|piece| piece.old + piece.len <= start);
    let after = pieces.partition_point(|piece| piece.old < end);
    let inside = pieces.get(first..after).unwrap_or_default();
    let (Some(head), Some(tail)) = (inside.first(), inside.last()) else {
        return replaced(pieces, first, old, new_len, range);
    };
    let kept: usize = inside
        .iter()
        .map(|piece| end.min(piece.old + piece.len) - start.max(piece.old))
        .sum();
    let in_order = inside.is_sorted_by_key(|piece| piece.new);
    if kept * 2 < end - start || !in_order {
        return replaced(pieces, first, old, new_len, range);
    }
    let new_start = if head.old <= start {
        head.new + (start - head.old)
    } else {
        gap_before(pieces, first, start).unwrap_or(head.new)
    };
    let new_end = if tail.old + tail.len >= end {
        tail.new + (end - tail.old)
    } else {
        gap_after(pieces, after, end, old.len(), new_len).unwrap_or(tail.new + tail.len)
    };
    TextRange::from_range(new_start..new_end)
}

/// Where the gap before a piece starts in the new text, if it starts at `start` in the old one:
/// then what replaced the start of the range is known.
fn gap_before(pieces: &[Piece], piece: usize, start: usize) -> Option<usize> {
    let new = pieces.get(piece)?.new;
    let (old_end, new_end) = match piece.checked_sub(1) {
        Some(before) => {
            let before = pieces[before];
            (before.old + before.len, before.new + before.len)
        }
        None => (0, 0),
    };
    (old_end == start && new_end <= new).then_some(new_end)
}

/// The same after a piece.
fn gap_after(
    pieces: &[Piece],
    after: usize,
    end: usize,
    old_len: usize,
    new_len: usize,
) -> Option<usize> {
    let before = pieces.get(after.checked_sub(1)?)?;
    let (old, new) = pieces
        .get(after)
        .map_or((old_len, new_len), |next| (next.old, next.new));
    (old == end && before.new + before.len <= new).then_some(new)
}

/// The place of a range of which too little is left, where all that stood before and after it
/// still does: then what stands between is what it was replaced with, unless it is a lot.
fn replaced(
    pieces: &[Piece],
    first: usize,
    old: &str,
    new_len: usize,
    range: TextRange,
) -> Option<TextRange> {
    let Range { start, end } = range.to_range();
    let before = first.checked_sub(1).map(|before| pieces[before]);
    let before = pieces
        .get(first)
        .filter(|piece| piece.old < start)
        .copied()
        .or(before);
    let after = pieces.partition_point(|piece| piece.old + piece.len <= end);
    let after = pieces.get(after);
    let (old_start, new_start) = before.map_or((0, 0), |piece| {
        let len = piece.len.min(start - piece.old);
        (piece.old + len, piece.new + len)
    });
    let (old_end, new_end) = after.map_or((old.len(), new_len), |piece| {
        let skip = end.saturating_sub(piece.old);
        (piece.old + skip, piece.new + skip)
    });
    let is_exact = old_start == start && old_end == end && (before.is_some() || after.is_some());
    let is_short = new_end.saturating_sub(new_start) <= 2 * (end - start) + 16;
    (is_exact && is_short).then(|| TextRange::from_range(new_start..new_end))?
}
