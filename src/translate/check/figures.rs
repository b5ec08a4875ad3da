//! Numbers, days, times and units: each of the source has its equal in the target, and the
//! other way round. A small number may be a word on either side.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Checked, Fault, Kind};
use crate::{
    text::Language,
    translate::{
        apart::Apart,
        quantity::{Quantity, Unit, Value, quantities, small_numbers},
    },
};

/// One, as quantities have it.
const ONE: i128 = 1_000_000_000;

pub(super) fn check(checked: &Checked<'_>, found: &mut Vec<Fault>) {
    let bounds = checked.projections.iter();
    let names = Apart::joined(bounds.map(|one| one.ranges.bounds().to_range()));
    let named = Apart::joined(checked.named.iter().cloned());
    let mut source = quantities(checked.source, checked.from);
    source.retain(|quantity| named.is_free(&quantity.range));
    let mut target = quantities(checked.target, checked.to);
    target.retain(|quantity| names.is_free(&quantity.range));
    let mut open = Open::of(&target);
    let mut lacking: Vec<Quantity> = Vec::new();
    for wanted in source {
        match open.take(&target, &wanted) {
            Some(have) => {
                if let (Some(one), Some(other)) = (wanted.unit, have.unit)
                    && one != other
                {
                    let kind = Kind::UnitDiffers {
                        source: quote(checked.source, &wanted),
                        target: quote(checked.target, have),
                    };
                    found.push(
                        Fault::of(kind)
                            .in_source(wanted.range)
                            .in_target(have.range.clone()),
                    );
                }
            }
            None => lacking.push(wanted),
        }
    }
    let mut target = open.left(target);
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

/// What a quantity says, as others are found by it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Says {
    Number(i128),
    /// An hour in figures alone: »3 pm« and »um 15«.
    Hour(i128),
    Date(u8, Option<u8>, Option<i32>),
    /// A day of whatever year.
    Day(u8, Option<u8>),
    Time(u16),
    Code(String),
}

/// The numbers that may stand for a whole hour.
fn hours(minutes: u16) -> Vec<i128> {
    let hour = i128::from(minutes / 60);
    match minutes.is_multiple_of(60) {
        true if hour % 12 == hour => vec![hour * ONE],
        true => vec![hour * ONE, hour % 12 * ONE],
        false => Vec::new(),
    }
}

/// All that a quantity is found by.
fn says(value: &Value) -> Vec<Says> {
    match value {
        Value::Number(numbers) => numbers.iter().copied().map(Says::Number).collect(),
        Value::Date { year, month, day } => {
            vec![Says::Date(*month, *day, *year), Says::Day(*month, *day)]
        }
        Value::Time(minutes) => {
            let hours = hours(*minutes).into_iter().map(Says::Hour);
            hours.chain([Says::Time(minutes % 720)]).collect()
        }
        Value::Code(code) => vec![Says::Code(code.clone())],
    }
}

/// All that its equals are found by, as far as both say it.
fn equals_of(value: &Value) -> Vec<Says> {
    match value {
        Value::Number(numbers) => {
            let hours = numbers.iter().copied().map(Says::Hour);
            hours.chain(says(value)).collect()
        }
        Value::Date {
            year: None,
            month,
            day,
        } => vec![Says::Day(*month, *day)],
        Value::Date { year, month, day } => {
            vec![
                Says::Date(*month, *day, *year),
                Says::Date(*month, *day, None),
            ]
        }
        Value::Time(minutes) => {
            let hours = hours(*minutes).into_iter().map(Says::Number);
            hours.chain([Says::Time(minutes % 720)]).collect()
        }
        Value::Code(_) => says(value),
    }
}

/// Quantities that no other was found equal to yet, by what they say and count.
struct Open {
    /// Places among the quantities.
    by: HashMap<Says, BTreeMap<Option<Unit>, BTreeSet<usize>>>,
    is_open: Vec<bool>,
}

impl Open {
    fn of(quantities: &[Quantity]) -> Self {
        let mut open = Self {
            by: HashMap::new(),
            is_open: vec![true; quantities.len()],
        };
        for (at, quantity) in quantities.iter().enumerate() {
            for says in says(&quantity.value) {
                let by_unit = open.by.entry(says).or_default();
                by_unit.entry(quantity.unit).or_default().insert(at);
            }
        }
        open
    }

    /// The first equal one that counts the same, else the first equal one.
    fn take<'q>(&mut self, all: &'q [Quantity], wanted: &Quantity) -> Option<&'q Quantity> {
        let keys = equals_of(&wanted.value);
        let known = || keys.iter().filter_map(|key| self.by.get(key));
        let same = known().filter_map(|units| units.get(&wanted.unit)?.first());
        let any = known().flat_map(|units| units.values().filter_map(BTreeSet::first));
        let at = *same.min().or_else(|| any.min())?;
        let have = all.get(at)?;
        for says in says(&have.value) {
            let units = self.by.get_mut(&says);
            if let Some(places) = units.and_then(|units| units.get_mut(&have.unit)) {
                places.remove(&at);
            }
        }
        *self.is_open.get_mut(at)? = false;
        Some(have)
    }

    /// Those that are open still.
    fn left(self, mut all: Vec<Quantity>) -> Vec<Quantity> {
        let mut is_open = self.is_open.into_iter();
        all.retain(|_| is_open.next().unwrap_or(true));
        all
    }
}

/// Small numbers a text has in words.
/// How often each is there.
struct Words(HashMap<i128, usize>);

impl Words {
    fn of(text: &str, language: &Language) -> Self {
        let known = small_numbers(language.primary());
        let lower = text.to_lowercase();
        let spaced = !matches!(language.primary(), "ja" | "zh");
        let found: Vec<i128> = match spaced {
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
        let mut counted = HashMap::new();
        for value in found {
            *counted.entry(value * ONE).or_default() += 1;
        }
        Self(counted)
    }

    /// Whether the number is there as a word; each word counts once.
    fn take(&mut self, value: &Value) -> bool {
        let Value::Number(numbers) = value else {
            return false;
        };
        for number in numbers {
            if let Some(count) = self.0.get_mut(number).filter(|count| **count > 0) {
                *count -= 1;
                return true;
            }
        }
        false
    }
}
