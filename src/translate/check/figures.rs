//! Numbers, days, times and units: each of the source has its equal in the target, and the
//! other way round. A small number may be a word on either side.

use std::ops::Range;

use super::{Checked, Fault, Kind};
use crate::{
    text::Language,
    translate::quantity::{Quantity, Value, quantities, small_numbers},
};

/// One, as quantities have it.
const ONE: i128 = 1_000_000_000;

pub(super) fn check(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    let outside = |names: &[Range<usize>], quantity: &Quantity| {
        let at = &quantity.range;
        !names
            .iter()
            .any(|name| name.start < at.end && at.start < name.end)
    };
    let names: Vec<Range<usize>> = checked
        .projections
        .iter()
        .map(|one| one.ranges.bounds().to_range())
        .collect();
    let mut source = quantities(checked.source, checked.from);
    source.retain(|quantity| outside(checked.named, quantity));
    let mut target = quantities(checked.target, checked.to);
    target.retain(|quantity| outside(&names, quantity));
    let mut lacking: Vec<Quantity> = Vec::new();
    for wanted in source {
        let equal = |with_unit: bool| {
            target.iter().position(|have| {
                is_equal(&have.value, &wanted.value) && (!with_unit || have.unit == wanted.unit)
            })
        };
        match equal(true).or_else(|| equal(false)) {
            Some(at) => {
                let have = target.remove(at);
                if let (Some(one), Some(other)) = (wanted.unit, have.unit)
                    && one != other
                {
                    let kind = Kind::UnitDiffers {
                        source: quote(checked.source, &wanted),
                        target: quote(checked.target, &have),
                    };
                    found.push(
                        Fault::of(kind)
                            .in_source(wanted.range)
                            .in_target(have.range),
                    );
                }
            }
            None => lacking.push(wanted),
        }
    }
    let mut words = Words::of(checked.target, checked.to);
    lacking.retain(|quantity| !words.take(&quantity.value));
    let mut words = Words::of(checked.source, checked.from);
    target.retain(|quantity| !words.take(&quantity.value));
    let mut added = target.into_iter();
    for wanted in lacking {
        let source = quote(checked.source, &wanted);
        let fault = match added.next() {
            Some(have) => {
                let target = quote(checked.target, &have);
                Fault::of(Kind::NumberDiffers { source, target }).in_target(have.range)
            }
            None => Fault::of(Kind::NumberMissing { number: source }),
        };
        found.push(fault.in_source(wanted.range));
    }
    for have in added {
        let number = quote(checked.target, &have);
        found.push(Fault::of(Kind::NumberAdded { number }).in_target(have.range));
    }
}

fn quote(text: &str, quantity: &Quantity) -> String {
    text.get(quantity.range.clone())
        .unwrap_or_default()
        .to_owned()
}

/// Equal, or an hour in figures alone: »3 pm« and »um 15«.
fn is_equal(one: &Value, other: &Value) -> bool {
    if one.equals(other) {
        return true;
    }
    match (one, other) {
        (Value::Time(minutes), Value::Number(numbers))
        | (Value::Number(numbers), Value::Time(minutes)) => {
            let hours = i128::from(minutes / 60);
            let same = |number: &i128| *number == hours * ONE || *number == hours % 12 * ONE;
            minutes % 60 == 0 && numbers.iter().any(same)
        }
        _ => false,
    }
}

/// Small numbers a text has in words.
struct Words(Vec<i128>);

impl Words {
    fn of(text: &str, language: &Language) -> Self {
        let known = small_numbers(language.primary());
        let lower = text.to_lowercase();
        let spaced = !matches!(language.primary(), "ja" | "zh");
        let found = match spaced {
            true => lower
                .split(|c: char| !c.is_alphanumeric())
                .filter_map(|word| known.iter().find(|(name, _)| *name == word))
                .map(|&(_, value)| value)
                .collect(),
            false => known
                .iter()
                .flat_map(|&(name, value)| lower.matches(name).map(move |_| value))
                .collect(),
        };
        Self(found)
    }

    /// Whether the number is there as a word; each word counts once.
    fn take(&mut self, value: &Value) -> bool {
        let Value::Number(numbers) = value else {
            return false;
        };
        let at = self
            .0
            .iter()
            .position(|word| numbers.contains(&(word * ONE)));
        at.map(|at| self.0.swap_remove(at)).is_some()
    }
}
