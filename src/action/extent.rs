//! Where a mention begins and ends, moved a step at a time or pulled; ranges added and taken away.
//! Invariant: no range that comes from a move is empty or blank, and none touches another, so a
//! move keeps their number and order.

use super::naming::is_blank;
use crate::{
    model::Ranges,
    text::{ByteOffset, TextRange, grapheme, paragraph_at, script, segment},
};

/// One of the two ends of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edge {
    Start,
    End,
}

/// Where an edge goes: in a line of Arabic or Hebrew onward is to the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    Left,
    Right,
}

/// How far it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// An extended grapheme cluster.
    Character,
    /// To where a word starts, or ends.
    Word,
}

/// One step of one edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nudge {
    pub edge: Edge,
    pub side: Side,
    pub step: Step,
}

impl Nudge {
    /// All there are, those by a character first.
    pub const ALL: [Self; 8] = [
        Self::of(Edge::Start, Side::Left, Step::Character),
        Self::of(Edge::Start, Side::Right, Step::Character),
        Self::of(Edge::End, Side::Left, Step::Character),
        Self::of(Edge::End, Side::Right, Step::Character),
        Self::of(Edge::Start, Side::Left, Step::Word),
        Self::of(Edge::Start, Side::Right, Step::Word),
        Self::of(Edge::End, Side::Left, Step::Word),
        Self::of(Edge::End, Side::Right, Step::Word),
    ];

    const fn of(edge: Edge, side: Side, step: Step) -> Self {
        Self { edge, side, step }
    }
}

/// What an edge cannot pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wall {
    TextStart,
    TextEnd,
    /// Nothing, or nothing but white space, would be left of the range.
    Empty,
    /// Another range of the same mention lies there.
    OwnRange,
}

/// What a step led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    pub ranges: Ranges,
    /// Where the edge is now.
    pub edge: ByteOffset,
}

/// The number of the range a place lies in or touches, from 0; of the nearest one where it
/// lies in none.
#[must_use]
pub fn part_at(ranges: &Ranges, at: ByteOffset) -> usize {
    let at = at.get();
    let distance = |range: TextRange| {
        let (start, end) = (range.start().get(), range.end().get());
        start.saturating_sub(at).max(at.saturating_sub(end))
    };
    let parts = ranges.iter().enumerate();
    let nearest = parts.min_by_key(|&(_, range)| distance(range));
    nearest.map_or(0, |(part, _)| part)
}

/// Moves an edge of the range nearest to `at` by one step.
///
/// # Errors
/// What stands in the way; nothing is moved then.
pub fn nudge(text: &str, ranges: &Ranges, at: ByteOffset, nudge: Nudge) -> Result<Moved, Wall> {
    let part = part_at(ranges, at);
    let range = ranges.iter().nth(part).unwrap_or_else(|| ranges.first());
    let from = edge_of(range, nudge.edge);
    let forward = (nudge.side == Side::Right) != goes_left(text, from);
    let to = match (nudge.step, nudge.edge, forward) {
        (Step::Character, _, true) => grapheme::next(text, from),
        (Step::Character, _, false) => grapheme::previous(text, from),
        (Step::Word, Edge::Start, true) => segment::next_word_start(text, from),
        (Step::Word, Edge::Start, false) => segment::previous_word(text, from),
        (Step::Word, Edge::End, true) => segment::next_word(text, from),
        (Step::Word, Edge::End, false) => segment::previous_word_end(text, from),
    };
    let edge = to.ok_or(match forward {
        true => Wall::TextEnd,
        false => Wall::TextStart,
    })?;
    let ranges = with_edge(text, ranges, part, nudge.edge, edge)?;
    Ok(Moved { ranges, edge })
}

/// Puts an edge of the range with the number `part` at a cluster boundary, or as near to it as
/// the walls allow. `None` where nothing but white space would be left.
#[must_use]
pub fn pull(
    text: &str,
    ranges: &Ranges,
    part: usize,
    edge: Edge,
    to: ByteOffset,
) -> Option<Ranges> {
    let range = ranges.iter().nth(part)?;
    let to = match edge {
        Edge::Start => {
            let before = part.checked_sub(1).and_then(|n| ranges.iter().nth(n));
            let least = before.and_then(|before| grapheme::next(text, before.end()));
            let most = grapheme::previous(text, range.end())?;
            to.min(most).max(least.unwrap_or_default())
        }
        Edge::End => {
            let after = ranges.iter().nth(part + 1);
            let most = after.and_then(|after| grapheme::previous(text, after.start()));
            let least = grapheme::next(text, range.start())?;
            to.max(least).min(most.unwrap_or(to.max(least)))
        }
    };
    with_edge(text, ranges, part, edge, to).ok()
}

/// The ranges with others beside them, joined where they touch; `None` if that is nothing new.
#[must_use]
pub fn add(ranges: &Ranges, more: &Ranges) -> Option<Ranges> {
    Ranges::new(ranges.iter().chain(more.iter())).filter(|all| all != ranges)
}

/// The ranges without the one nearest to `at`; `None` if it is the only one.
#[must_use]
pub fn remove(ranges: &Ranges, at: ByteOffset) -> Option<Ranges> {
    let part = part_at(ranges, at);
    let kept = ranges.iter().enumerate().filter(|&(n, _)| n != part);
    Ranges::new(kept.map(|(_, range)| range))
}

#[must_use]
pub fn edge_of(range: TextRange, edge: Edge) -> ByteOffset {
    match edge {
        Edge::Start => range.start(),
        Edge::End => range.end(),
    }
}

fn with_edge(
    text: &str,
    ranges: &Ranges,
    part: usize,
    edge: Edge,
    to: ByteOffset,
) -> Result<Ranges, Wall> {
    let mut parts: Vec<TextRange> = ranges.iter().collect();
    let range = *parts.get(part).ok_or(Wall::Empty)?;
    let moved = match edge {
        Edge::Start => TextRange::new(to, range.end()),
        Edge::End => TextRange::new(range.start(), to),
    };
    let moved = moved.ok_or(Wall::Empty)?;
    if moved.slice(text).is_none_or(is_blank) {
        return Err(Wall::Empty);
    }
    let touches = |other: &TextRange| moved.start() <= other.end() && other.start() <= moved.end();
    let mut others = parts.iter().enumerate().filter(|&(n, _)| n != part);
    if others.any(|(_, other)| touches(other)) {
        return Err(Wall::OwnRange);
    }
    parts[part] = moved;
    Ranges::new(parts).ok_or(Wall::Empty)
}

/// Whether the line at a place is written to the left, whatever single words in it are: an edge
/// that is moved on goes on, over a name in other letters too.
fn goes_left(text: &str, at: ByteOffset) -> bool {
    let line = paragraph_at(text, at).and_then(|line| line.slice(text));
    let letter = line.and_then(|line| line.chars().find_map(script::goes_left));
    letter.unwrap_or(false)
}
