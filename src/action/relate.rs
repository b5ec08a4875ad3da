//! What a mention can be related to in its document, for whoever looks for the other end.
//! Invariant: what is meant once is offered once, by its mention nearest to the first end.

use std::collections::HashMap;

use super::naming;
use crate::{
    model::{Document, EntityId, LabelKey, Mention, MentionId, Ranges, Status, Way},
    text::{Fold, TextRange, fold_str, paragraph_at, segment},
};

/// What could be the other end of a relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherEnd {
    /// Of its mentions the nearest.
    pub mention: MentionId,
    pub label: LabelKey,
    pub entity: Option<EntityId>,
    /// As it stands there, in one line.
    pub text: String,
}

/// Mentions with the same entity, or without one the same words and label, mean one thing.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Meant {
    Entity(EntityId),
    Words(String, LabelKey),
}

fn meant(document: &Document, mention: &Mention) -> Meant {
    match mention.entity {
        Some(entity) => Meant::Entity(entity),
        None => Meant::Words(
            fold_str(&words(document, mention), Fold::default()),
            mention.label.clone(),
        ),
    }
}

fn words(document: &Document, mention: &Mention) -> String {
    naming::tidy(&mention.ranges.quote(document.text()).unwrap_or_default())
}

/// All it could be related to, the nearest first; what means the same as the mention itself
/// comes last. What was rejected is left out.
pub fn other_ends(document: &Document, mention: &Mention) -> Vec<OtherEnd> {
    let own = meant(document, mention);
    let around = Around::of(document, mention);
    let mut nearest: HashMap<Meant, (Near, &Mention)> = HashMap::new();
    for other in document.mentions() {
        if other.id == mention.id || other.status == Status::Rejected {
            continue;
        }
        let near = around.near(&other.ranges);
        let known = nearest.entry(meant(document, other));
        let known = known.or_insert((near, other));
        if near < known.0 {
            *known = (near, other);
        }
    }
    let mut ends: Vec<(bool, Near, &Mention)> = nearest
        .into_iter()
        .map(|(meant, (near, other))| (meant == own, near, other))
        .collect();
    ends.sort_by_key(|(same, near, other)| (*same, *near, other.ranges.start(), other.id));
    ends.into_iter()
        .map(|(_, _, other)| OtherEnd {
            mention: other.id,
            label: other.label.clone(),
            entity: other.entity,
            text: words(document, other),
        })
        .collect()
}

/// How near something is: in the same sentence, in the same paragraph, then by bytes. Who is
/// named in the next sentence is rarely meant, however near the words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Near {
    other_sentence: bool,
    other_paragraph: bool,
    distance: u32,
}

/// Where a mention stands.
struct Around<'a> {
    ranges: &'a Ranges,
    sentence: Option<TextRange>,
    paragraph: Option<TextRange>,
}

impl<'a> Around<'a> {
    fn of(document: &Document, mention: &'a Mention) -> Self {
        let (text, start) = (document.text().as_str(), mention.ranges.start());
        Self {
            ranges: &mention.ranges,
            sentence: segment::sentence_at(text, start),
            paragraph: paragraph_at(text, start),
        }
    }

    fn near(&self, other: &Ranges) -> Near {
        let start = other.start();
        let within = |range: Option<TextRange>| range.is_some_and(|range| range.contains(start));
        Near {
            other_sentence: !within(self.sentence),
            other_paragraph: !within(self.paragraph),
            distance: distance(self.ranges, other),
        }
    }
}

/// Bytes between two mentions; none where they touch or overlap.
fn distance(a: &Ranges, b: &Ranges) -> u32 {
    let gap = |from: &Ranges, to: &Ranges| to.start().get().saturating_sub(from.end().get());
    gap(a, b).max(gap(b, a))
}

/// The first two mentions that lie whole in a selection and not over each other: what
/// somebody selected who means these two.
pub fn two_within<'d>(document: &'d Document, ranges: &Ranges) -> Option<[MentionId; 2]> {
    use std::ops::ControlFlow;
    let mut first: Option<&'d Mention> = None;
    for range in ranges.iter() {
        let mut look = |mention: &'d Mention| {
            let inside = range.covers(mention.ranges.bounds());
            if !inside || mention.status == Status::Rejected {
                return ControlFlow::Continue(());
            }
            match first {
                None => first = Some(mention),
                Some(one) if !one.ranges.bounds().overlaps(mention.ranges.bounds()) => {
                    return ControlFlow::Break([one.id, mention.id]);
                }
                Some(_) => {}
            }
            ControlFlow::Continue(())
        };
        let found = document
            .mentions()
            .visit(range.start(), range.end(), &mut look);
        if let Some(two) = found.break_value() {
            return Some(two);
        }
    }
    None
}

/// What is said of a mention and confirmed: the kind, which way it leads, and the other end.
pub fn said_of(document: &Document, near: MentionId) -> Vec<(LabelKey, Way, MentionId)> {
    let confirmed = document
        .relations()
        .filter(|it| it.status == Status::Confirmed);
    confirmed
        .filter_map(|it| match (it.from == near, it.to == near) {
            (true, _) => Some((it.kind.clone(), Way::Out, it.to)),
            (_, true) => Some((it.kind.clone(), Way::In, it.from)),
            _ => None,
        })
        .collect()
}

/// From where to where a relation leads that is told from its near end.
pub fn ends(way: Way, near: MentionId, far: MentionId) -> (MentionId, MentionId) {
    match way {
        Way::Out => (near, far),
        Way::In => (far, near),
    }
}
