//! Another's names, numbers and dates put into a translation.
//! Invariant: what is offered is the memory's target but for what is said to be replaced; where
//! it is not sure what stands for what, nothing is offered.

use std::ops::Range;

use super::{
    Names,
    index::Stored,
    slots::{Pattern, Slot, SlotAt, values},
    token::is_edge,
};
use crate::model::EntityId;

/// What was replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Name { was: EntityId, now: EntityId },
    Number,
    Date,
}

/// One place of a translation that was replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    pub what: What,
    /// In the memory's translation.
    pub was: String,
    pub now: String,
    /// Where it stands now, in bytes of [`super::Match::target`].
    pub at: Range<usize>,
}

/// The unit's translation for a text that differs from its source in slots alone; `None`: it
/// differs in more, or in none, or it is not sure how.
pub(super) fn substitute(
    asked: &Pattern,
    text: &str,
    unit: &Stored,
    names: &Names,
) -> Option<(String, Vec<Replaced>)> {
    let literals = asked.literals(text);
    if !has_in_order(&unit.source, &literals) {
        return None;
    }
    let known: Vec<_> = unit
        .names
        .iter()
        .map(|name| (name.source.clone(), name.entity))
        .collect();
    let own = Pattern::of(&unit.source, &known, names);
    if own.slots.len() != asked.slots.len() || own.literals(&unit.source) != literals {
        return None;
    }
    let values = values(&unit.target, &names.to);
    let mut edits: Vec<(Range<usize>, String, What)> = Vec::new();
    for (nth, (was, now)) in own.slots.iter().zip(&asked.slots).enumerate() {
        let places = |is_it: &dyn Fn(&Slot) -> bool, of: Vec<Range<usize>>| {
            let alike: Vec<usize> = (0..own.slots.len())
                .filter(|at| is_it(&own.slots[*at].slot))
                .collect();
            pick(&alike, nth, of)
        };
        // What else is so much may not be what changes: »by 5 percent in the 5 markets«.
        let sure = |nth: usize, is_it: &dyn Fn(&Slot) -> bool, of: Vec<Range<usize>>| {
            let slots = own.slots.iter().zip(&asked.slots);
            let mut alike = slots.filter(|(own, _)| is_it(&own.slot));
            let all_to_one = alike.all(|(_, other)| other.slot == now.slot);
            let count = own.slots.iter().filter(|own| is_it(&own.slot)).count();
            let fits = of.len() == count && (count == 1 || all_to_one);
            let before = own.slots[..nth].iter().filter(|own| is_it(&own.slot));
            let at = of.get(before.count()).cloned();
            at.filter(|_| fits).map(|at| vec![at])
        };
        match (&was.slot, &now.slot) {
            (Slot::Name(was_id), Slot::Name(now_id)) => {
                if was_id == now_id {
                    continue;
                }
                let (was_known, now_known) = (names.known(*was_id)?, names.known(*now_id)?);
                if was_known.label != now_known.label {
                    return None;
                }
                let projected = unit.names.iter().find(|name| name.source == was.at);
                let at = match projected.and_then(|name| name.target.clone()) {
                    Some(at) => vec![at],
                    None => {
                        let of = occurrences(&unit.target, &was_known.renderings);
                        places(&|slot| *slot == Slot::Name(*was_id), of)?
                    }
                };
                let what = What::Name {
                    was: *was_id,
                    now: *now_id,
                };
                let rendering = &now_known.rendering;
                edits.extend(at.into_iter().map(|at| (at, rendering.clone(), what)));
            }
            (Slot::Number(was), Slot::Number(now)) => {
                if was.equals(now) {
                    continue;
                }
                let is_it = |slot: &Slot| matches!(slot, Slot::Number(other) if other.equals(was));
                for at in sure(nth, &is_it, found(&values, &is_it))? {
                    let Slot::Number(like) = &slot_at(&values, &at)?.slot else {
                        return None;
                    };
                    let written = now.written_like(like, &names.to);
                    edits.push((at, written, What::Number));
                }
            }
            (Slot::Date(was), Slot::Date(now)) => {
                if was.day == now.day {
                    continue;
                }
                if !was.is_as_full(now) {
                    return None;
                }
                let is_it = |slot: &Slot| matches!(slot, Slot::Date(other) if other.day == was.day);
                for at in sure(nth, &is_it, found(&values, &is_it))? {
                    let Slot::Date(form) = &slot_at(&values, &at)?.slot else {
                        return None;
                    };
                    edits.push((at, form.with(now.day)?, What::Date));
                }
            }
            _ => return None,
        }
    }
    apply(&unit.target, edits)
}

/// Whether a text begins and ends so, with the rest between in this order: what is cheap to tell
/// before names are sought in it.
fn has_in_order(text: &str, literals: &[&str]) -> bool {
    let [first, between @ .., last] = literals else {
        return false;
    };
    let Some(mut text) = text.strip_prefix(first) else {
        return false;
    };
    for literal in between {
        match text.find(literal) {
            Some(at) => text = &text[at + literal.len()..],
            None => return false,
        }
    }
    text.ends_with(last)
}

/// Which places of a translation are those of the `nth` slot: all, where nothing else in the
/// source is the same; else its own, where there are as many. `None`: it is not sure.
fn pick(alike: &[usize], nth: usize, places: Vec<Range<usize>>) -> Option<Vec<Range<usize>>> {
    if places.is_empty() {
        return None;
    }
    if alike.len() <= 1 {
        return Some(places);
    }
    if alike.len() != places.len() {
        return None;
    }
    let own = alike.iter().position(|at| *at == nth)?;
    places.get(own).cloned().map(|at| vec![at])
}

fn found(values: &[SlotAt], is_it: &dyn Fn(&Slot) -> bool) -> Vec<Range<usize>> {
    let found = values.iter().filter(|value| is_it(&value.slot));
    found.map(|value| value.at.clone()).collect()
}

fn slot_at<'v>(values: &'v [SlotAt], at: &Range<usize>) -> Option<&'v SlotAt> {
    values.iter().find(|value| value.at == *at)
}

/// Where any of the forms stands as a whole word, the first listed before the others.
fn occurrences(text: &str, forms: &[String]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for form in forms {
        for (start, form) in text.match_indices(form.as_str()) {
            let at = start..start + form.len();
            let is_free = found
                .iter()
                .all(|other| at.end <= other.start || other.end <= at.start);
            if is_free && is_edge(text, at.start) && is_edge(text, at.end) {
                found.push(at);
            }
        }
    }
    found.sort_by_key(|at| at.start);
    found
}

fn apply(
    target: &str,
    mut edits: Vec<(Range<usize>, String, What)>,
) -> Option<(String, Vec<Replaced>)> {
    if edits.is_empty() {
        return None;
    }
    edits.sort_by_key(|(at, ..)| at.start);
    let mut text = String::with_capacity(target.len());
    let mut replaced = Vec::new();
    let mut from = 0;
    for (at, now, what) in edits {
        // Two that overlap: something is not as it seems.
        text.push_str(target.get(from..at.start)?);
        let start = text.len();
        text.push_str(&now);
        replaced.push(Replaced {
            what,
            was: target.get(at.clone())?.to_owned(),
            now,
            at: start..text.len(),
        });
        from = at.end;
    }
    text.push_str(target.get(from..)?);
    Some((text, replaced))
}
