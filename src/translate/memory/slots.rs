//! What in a sentence can be another's: its names, dates and numbers.
//! Invariant: slots ascend and do not overlap.

use std::ops::Range;

use super::{
    Names,
    date::{Date, dates},
    number::{Number, numbers},
};
use crate::{model::EntityId, text::Language};

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Slot {
    Name(EntityId),
    Date(Date),
    Number(Number),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct SlotAt {
    pub(super) at: Range<usize>,
    pub(super) slot: Slot,
}

/// A sentence as a form with slots.
#[derive(Clone, Debug, Default)]
pub(super) struct Pattern {
    pub(super) slots: Vec<SlotAt>,
}

impl Pattern {
    /// Names that are known to stand there come first, then those found by how they are written.
    pub(super) fn of(text: &str, known: &[(Range<usize>, EntityId)], names: &Names) -> Self {
        let mut slots: Vec<SlotAt> = Vec::new();
        let found = known.iter().cloned().chain(names.find(text));
        for (at, entity) in found {
            add(&mut slots, text, at, Slot::Name(entity));
        }
        add_values(&mut slots, text, &names.from);
        slots.sort_by_key(|slot| slot.at.start);
        Self { slots }
    }

    /// What stands between the slots.
    pub(super) fn literals<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let mut literals = Vec::with_capacity(self.slots.len() + 1);
        let mut from = 0;
        for slot in &self.slots {
            literals.push(&text[from..slot.at.start]);
            from = slot.at.end;
        }
        literals.push(&text[from..]);
        literals
    }
}

/// Dates and numbers of a translation.
pub(super) fn values(text: &str, language: &Language) -> Vec<SlotAt> {
    let mut slots = Vec::new();
    add_values(&mut slots, text, language);
    slots.sort_by_key(|slot| slot.at.start);
    slots
}

fn add_values(slots: &mut Vec<SlotAt>, text: &str, language: &Language) {
    for (at, date) in dates(text, language) {
        add(slots, text, at, Slot::Date(date));
    }
    for (at, number) in numbers(text, language) {
        add(slots, text, at, Slot::Number(number));
    }
}

fn add(slots: &mut Vec<SlotAt>, text: &str, at: Range<usize>, slot: Slot) {
    let is_free = slots
        .iter()
        .all(|other| at.end <= other.at.start || other.at.end <= at.start);
    if is_free && at.start < at.end && text.get(at.clone()).is_some() {
        slots.push(SlotAt { at, slot });
    }
}
