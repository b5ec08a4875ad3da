//! Amounts, days and times in a text, by what they say and not by how they are written:
//! 1.234,56 and 1,234.56; 3,5 Mio. and 350万; 8. November 2026 and 2026年11月8日 and 令和8年11月8日.
//!
//! | file | holds |
//! |---|---|
//! | `number` | figures, with the words and signs that multiply them |
//! | `spelled` | numbers in words, Roman figures, decades |
//! | `words` | the words: months, multipliers, units |
//! | `small` | small numbers in words |
//! | `date`, `time` | days, times of day |
//!
//! Read in German, Italian, English, French, Spanish, Japanese, Chinese and Korean; figures in
//! any language; numbers in words where a word multiplies them, Roman figures of centuries. Not
//! read: fractions in words, ordinals and centuries in words (nineteenth, Ottocento), decades in
//! words (the nineties).
//! Invariant: what is found ascends and does not overlap; a quantity is compared by value alone.

mod date;
mod number;
mod small;
mod spelled;
mod time;
mod words;

use std::ops::Range;

use crate::text::Language;

pub use small::small_numbers;

/// One quantity of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// In bytes of the text.
    pub range: Range<usize>,
    pub value: Value,
    pub unit: Option<Unit>,
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// In billionths. Several where the writing leaves it open: 1.234 may be either.
    Number(Vec<i128>),
    /// A day, a month of a year; what is not said is `None`.
    Date {
        year: Option<i32>,
        month: u8,
        day: Option<u8>,
    },
    /// Minutes after midnight.
    Time(u16),
    /// Figures that are no number: a version, an address.
    Code(String),
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    Percent,
    Euro,
    Dollar,
    Yen,
    Pound,
    Franc,
    Yuan,
    Won,
    Metre,
    Kilometre,
    Gram,
    Kilogram,
    Tonne,
    Celsius,
    Watt,
    Kilowatt,
    Megawatt,
    Gigabyte,
    Megabyte,
    Terabyte,
}

impl Unit {
    /// Whether it is a currency.
    #[must_use]
    pub fn is_money(self) -> bool {
        use Unit::{Dollar, Euro, Franc, Pound, Won, Yen, Yuan};
        matches!(self, Dollar | Euro | Franc | Pound | Won | Yen | Yuan)
    }
}

impl Value {
    /// Whether both say the same, as far as both say it.
    #[must_use]
    pub fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(these), Self::Number(those)) => {
                these.iter().any(|one| those.contains(one))
            }
            (
                Self::Date { year, month, day },
                Self::Date {
                    year: other_year,
                    month: other_month,
                    day: other_day,
                },
            ) => {
                let years = year.is_none() || other_year.is_none() || year == other_year;
                years && month == other_month && day == other_day
            }
            // »3.30 pm« and »15.30 Uhr« are told apart elsewhere, by a person.
            (Self::Time(one), Self::Time(other)) => one % 720 == other % 720,
            (Self::Code(one), Self::Code(other)) => one == other,
            _ => false,
        }
    }
}

/// All quantities of a text in this language.
#[must_use]
pub fn quantities(text: &str, language: &Language) -> Vec<Quantity> {
    let plain = plain(text);
    let mut found = date::dates(&plain, language);
    found.sort_by_key(|quantity| quantity.range.start);
    let mut numbers = number::numbers(&plain, language);
    // Both ascend. Two numbers may lay claim to one sign between them.
    let mut last = 0;
    numbers.retain(|number| {
        let next = found.partition_point(|date| date.range.end <= number.range.start);
        let next = found.get(next);
        let free = number.range.start >= last
            && next.is_none_or(|date| number.range.end <= date.range.start);
        if free {
            last = number.range.end;
        }
        free
    });
    found.append(&mut numbers);
    found.sort_by_key(|quantity| quantity.range.start);
    for quantity in &mut found {
        quantity.range = plain.source(quantity.range.clone());
    }
    found
}

/// A text with full-width figures and signs made narrow, and the way back.
struct Plain {
    text: String,
    /// Where a byte stood, for each that was moved; empty where none was.
    moved: Vec<usize>,
}

impl std::ops::Deref for Plain {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl Plain {
    fn source(&self, range: Range<usize>) -> Range<usize> {
        if self.moved.is_empty() {
            return range;
        }
        let at = |place: usize| self.moved.get(place).copied().unwrap_or(place);
        at(range.start)..at(range.end)
    }
}

fn plain(text: &str) -> Plain {
    let narrow = |c: char| match c {
        '０'..='９' | '，' | '．' | '％' | '＄' | '￥' | '－' | '：' => match c {
            '￥' => Some('¥'),
            c => char::from_u32(u32::from(c) - 0xFEE0),
        },
        _ => None,
    };
    if !text.chars().any(|c| narrow(c).is_some()) {
        return Plain {
            text: text.to_owned(),
            moved: Vec::new(),
        };
    }
    let mut plain = String::with_capacity(text.len());
    let mut moved = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        let c = narrow(c).unwrap_or(c);
        moved.extend(std::iter::repeat_n(at, c.len_utf8()));
        plain.push(c);
    }
    moved.push(text.len());
    Plain { text: plain, moved }
}

#[cfg(test)]
mod tests;
