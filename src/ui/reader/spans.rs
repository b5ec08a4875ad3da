//! The mentions of one paragraph as shapes: where each is filled, where underlined.
//! Invariant: every place is filled by at most one mention, the smallest that covers it;
//! mentions that share a place have different tracks, the smaller nearer to the text.

use std::{collections::BTreeMap, ops::Range};

use crate::{
    model::{Document, LabelKey, Mention, MentionId, Scheme, Status},
    text::TextRange,
    typeset::{LineRect, Paragraph},
};

/// Underlines beyond this many lie on the last track: more would run into the next line.
pub const TRACKS: u8 = 5;

/// One mention as far as it lies in the paragraph.
#[derive(Debug, Clone)]
pub struct Shape {
    pub mention: MentionId,
    /// The label's place in the scheme; `None` if the scheme lacks it.
    pub label: Option<usize>,
    pub status: Status,
    pub track: u8,
    /// All of it, line by line.
    pub rects: Vec<LineRect>,
    /// Which of them begin another range than the one before.
    pub joins: Vec<usize>,
    /// The parts no smaller mention covers.
    pub fill: Vec<LineRect>,
    /// The mention has its first part in this paragraph.
    pub starts_here: bool,
    pub discontinuous: bool,
}

/// Labels by their place in the scheme.
pub fn places(scheme: &Scheme) -> BTreeMap<LabelKey, usize> {
    let labels = scheme.labels.iter().enumerate();
    labels
        .map(|(place, label)| (label.key.clone(), place))
        .collect()
}

/// The shapes of all mentions that touch the paragraph at `at`, in text order.
pub fn shapes(
    document: &Document,
    labels: &BTreeMap<LabelKey, usize>,
    at: Range<usize>,
    layout: &Paragraph,
    rejected: bool,
) -> Vec<Shape> {
    let Some(range) = TextRange::from_range(at.clone()) else {
        return Vec::new();
    };
    let mut mentions = document.mentions().overlapping(range);
    mentions.retain(|mention| rejected || mention.status != Status::Rejected);
    let parts: Vec<Vec<Range<usize>>> = mentions
        .iter()
        .map(|mention| parts_in(mention, &at))
        .collect();
    let tracks = tracks(&mentions, &parts);
    let owners = owners(&mentions, &parts);
    let mut shapes: Vec<Shape> = mentions
        .iter()
        .enumerate()
        .map(|(n, mention)| {
            let mut rects = Vec::new();
            let mut joins = Vec::new();
            for part in &parts[n] {
                if !rects.is_empty() {
                    joins.push(rects.len());
                }
                layout.rects(part.clone(), &mut rects);
            }
            Shape {
                mention: mention.id,
                label: labels.get(&mention.label).copied(),
                status: mention.status,
                track: tracks[n],
                rects,
                joins,
                fill: Vec::new(),
                starts_here: at.contains(&mention.ranges.start().to_usize()),
                discontinuous: mention.ranges.is_discontinuous(),
            }
        })
        .collect();
    for (part, owner) in owners {
        layout.rects(part, &mut shapes[owner].fill);
    }
    shapes
}

/// The ranges of a mention inside the paragraph, counted from its start.
fn parts_in(mention: &Mention, at: &Range<usize>) -> Vec<Range<usize>> {
    let ranges = mention.ranges.iter();
    ranges
        .filter_map(|range| {
            let start = range.start().to_usize().max(at.start);
            let end = range.end().to_usize().min(at.end);
            (start < end).then(|| start - at.start..end - at.start)
        })
        .collect()
}

fn length(parts: &[Range<usize>]) -> usize {
    parts.iter().map(Range::len).sum()
}

/// Mentions by size, the smallest first; of equal ones the later tagged first.
fn by_size(mentions: &[&Mention], parts: &[Vec<Range<usize>>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..mentions.len()).collect();
    order.sort_by_key(|&n| (length(&parts[n]), std::cmp::Reverse(mentions[n].id)));
    order
}

fn overlap(a: &[Range<usize>], b: &[Range<usize>]) -> bool {
    a.iter()
        .any(|x| b.iter().any(|y| x.start < y.end && y.start < x.end))
}

fn tracks(mentions: &[&Mention], parts: &[Vec<Range<usize>>]) -> Vec<u8> {
    let mut tracks = vec![0; mentions.len()];
    let order = by_size(mentions, parts);
    for (rank, &n) in order.iter().enumerate() {
        let smaller = order[..rank].iter();
        let below = smaller.filter(|&&m| overlap(&parts[n], &parts[m]));
        tracks[n] = below
            .map(|&m| tracks[m] + 1)
            .max()
            .unwrap_or(0)
            .min(TRACKS - 1);
    }
    tracks
}

/// Which mention fills which stretch: the smallest that covers it.
fn owners(mentions: &[&Mention], parts: &[Vec<Range<usize>>]) -> Vec<(Range<usize>, usize)> {
    let order = by_size(mentions, parts);
    let mut rank = vec![0; mentions.len()];
    for (place, &n) in order.iter().enumerate() {
        rank[n] = place;
    }
    let mut bounds: Vec<(usize, bool, usize)> = Vec::new();
    for (n, parts) in parts.iter().enumerate() {
        for part in parts {
            bounds.push((part.start, true, n));
            bounds.push((part.end, false, n));
        }
    }
    bounds.sort_unstable();
    let mut open = std::collections::BTreeSet::new();
    let mut owned: Vec<(Range<usize>, usize)> = Vec::new();
    let mut from = 0;
    for (at, begins, n) in bounds {
        if at > from
            && let Some(&(_, owner)) = open.first()
        {
            match owned.last_mut() {
                Some((range, last)) if *last == owner && range.end == from => range.end = at,
                _ => owned.push((from..at, owner)),
            }
        }
        from = at;
        if begins {
            open.insert((rank[n], n));
        } else {
            open.remove(&(rank[n], n));
        }
    }
    owned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Ids, Ranges};

    fn mention(ids: &mut Ids, parts: &[(u32, u32)]) -> Mention {
        let ranges = parts.iter().filter_map(|&(a, b)| TextRange::of(a, b));
        Mention::new(
            ids.next(),
            Ranges::new(ranges).expect("a range"),
            LabelKey::new("company"),
            None,
            jiff::Timestamp::UNIX_EPOCH,
        )
    }

    #[track_caller]
    fn check(mentions: &[&[(u32, u32)]], tracks_wanted: &[u8], owned: &[(Range<usize>, usize)]) {
        let mut ids = Ids::of_now();
        let mentions: Vec<Mention> = mentions.iter().map(|m| mention(&mut ids, m)).collect();
        let refs: Vec<&Mention> = mentions.iter().collect();
        let parts: Vec<_> = refs.iter().map(|m| parts_in(m, &(0..100))).collect();
        assert_eq!(tracks(&refs, &parts), tracks_wanted);
        assert_eq!(owners(&refs, &parts), owned);
    }

    #[test]
    fn mentions_apart_share_the_first_track() {
        check(&[&[(0, 3)], &[(5, 9)]], &[0, 0], &[(0..3, 0), (5..9, 1)]);
    }

    #[test]
    fn the_inner_one_fills_and_the_outer_one_is_underlined_below() {
        check(
            &[&[(0, 10)], &[(3, 6)]],
            &[1, 0],
            &[(0..3, 0), (3..6, 1), (6..10, 0)],
        );
    }

    #[test]
    fn of_crossing_ones_the_smaller_fills_what_they_share() {
        check(&[&[(0, 6)], &[(4, 9)]], &[1, 0], &[(0..4, 0), (4..9, 1)]);
    }

    #[test]
    fn of_equal_ones_the_later_fills() {
        check(&[&[(0, 4)], &[(0, 4)]], &[1, 0], &[(0..4, 1)]);
    }

    #[test]
    fn a_discontinuous_one_leaves_its_gap_alone() {
        check(
            &[&[(0, 2), (6, 8)], &[(3, 5)]],
            &[0, 0],
            &[(0..2, 0), (3..5, 1), (6..8, 0)],
        );
    }

    #[test]
    fn five_on_one_word_stay_within_the_tracks() {
        let same: &[(u32, u32)] = &[(0, 4)];
        check(&[same; 5], &[4, 3, 2, 1, 0], &[(0..4, 4)]);
        check(&[same; 6], &[4, 4, 3, 2, 1, 0], &[(0..4, 5)]);
    }
}
