//! Dates in a text, and the same form with another date: 8. November 2026, 2026年11月8日.
//! Read: figures as each language orders them, and months by name in German, Italian, English,
//! French and Spanish. Not read: weekdays, eras, two-figure years.

use std::{collections::HashMap, ops::Range, sync::OnceLock};

use regex::Regex;

use super::token::is_edge;
use crate::{text::Language, translate::apart::Apart};

/// A day; some texts leave the year out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    year: Option<u16>,
    month: u8,
    day: u8,
}

/// A day as a text has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) day: Day,
    shape: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Year,
    /// With a zero before one figure.
    Month(bool),
    MonthName(&'static [&'static str; 12]),
    Day(bool),
}

impl Date {
    /// Another day in this form; `None`: the form names a year and the day has none.
    pub(super) fn with(&self, other: Day) -> Option<String> {
        let figures = |n: u8, padded: bool| match padded {
            true => format!("{n:02}"),
            false => n.to_string(),
        };
        let mut text = String::new();
        for part in &self.shape {
            match part {
                Part::Text(between) => text.push_str(between),
                Part::Year => text.push_str(&other.year?.to_string()),
                Part::Month(padded) => text.push_str(&figures(other.month, *padded)),
                Part::MonthName(names) => text.push_str(names[usize::from(other.month) - 1]),
                Part::Day(padded) => text.push_str(&figures(other.day, *padded)),
            }
        }
        Some(text)
    }

    /// Whether it says as much: both name a year or neither does.
    pub(super) fn is_as_full(&self, other: &Self) -> bool {
        self.day.year.is_some() == other.day.year.is_some()
    }
}

type Months = [&'static str; 12];

const GERMAN: Months = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const ITALIAN: Months = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
const ENGLISH: Months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: Months = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const SPANISH: Months = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

fn months(language: &Language) -> Option<&'static Months> {
    Some(match language.primary() {
        "de" => &GERMAN,
        "it" => &ITALIAN,
        "en" => &ENGLISH,
        "fr" => &FRENCH,
        "es" => &SPANISH,
        _ => return None,
    })
}

/// Whether 3/4 is the 4th of March.
fn month_first(language: &Language) -> bool {
    language.primary() == "en" && matches!(language.as_str(), "en" | "en-US")
}

/// Every date of a text, with where it stands.
pub(super) fn dates(text: &str, language: &Language) -> Vec<(Range<usize>, Date)> {
    let mut found: Vec<(Range<usize>, Date)> = Vec::new();
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    let mut taken = Apart::default();
    for pattern in patterns(language) {
        for captures in pattern.captures_iter(text) {
            let Some(whole) = captures.get(0).map(|all| all.range()) else {
                continue;
            };
            let is_free = taken.is_free(&whole);
            let at_edges = is_edge(text, whole.start) && is_edge(text, whole.end);
            if is_free
                && at_edges
                && let Some(date) = date(text, &captures, whole.clone(), language)
            {
                taken.take(&whole);
                found.push((whole, date));
            }
        }
    }
    found
}

fn date(
    text: &str,
    captures: &regex::Captures<'_>,
    whole: Range<usize>,
    language: &Language,
) -> Option<Date> {
    let mut parts: Vec<(Range<usize>, Part)> = Vec::new();
    let (mut year, mut month, mut day) = (None, 0, 0);
    for name in ["y", "m", "d", "n"] {
        let Some(part) = captures.name(name) else {
            continue;
        };
        let figures = part.as_str();
        let padded = figures.starts_with('0');
        let kind = match name {
            "y" => {
                year = Some(figures.parse().ok()?);
                Part::Year
            }
            "m" => {
                month = figures.parse().ok()?;
                Part::Month(padded)
            }
            "d" => {
                day = figures.parse().ok()?;
                Part::Day(padded)
            }
            _ => {
                let names = months(language)?;
                let at = names.iter().position(|name| *name == figures)?;
                month = at as u8 + 1;
                Part::MonthName(names)
            }
        };
        parts.push((part.range(), kind));
    }
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    parts.sort_by_key(|(at, _)| at.start);
    let mut shape = Vec::new();
    let mut from = whole.start;
    for (at, part) in parts {
        if from < at.start {
            shape.push(Part::Text(text[from..at.start].to_owned()));
        }
        from = at.end;
        shape.push(part);
    }
    if from < whole.end {
        shape.push(Part::Text(text[from..whole.end].to_owned()));
    }
    let day = Day { year, month, day };
    Some(Date { day, shape })
}

/// The forms of a language, the fullest first.
fn patterns(language: &Language) -> &'static [Regex] {
    static MADE: OnceLock<HashMap<(&str, bool), Vec<Regex>>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let mut made = HashMap::new();
        for primary in ["de", "it", "en", "fr", "es", "ja", ""] {
            for first in [false, true] {
                made.insert((primary, first), make(primary, first));
            }
        }
        made
    });
    let primary = match language.primary() {
        "ja" | "zh" | "yue" | "ko" => "ja",
        other => ["de", "it", "en", "fr", "es"]
            .into_iter()
            .find(|known| *known == other)
            .unwrap_or_default(),
    };
    made.get(&(primary, month_first(language)))
        .map_or(&[], Vec::as_slice)
}

fn make(primary: &str, month_first: bool) -> Vec<Regex> {
    let months = Language::parse(primary).ok().and_then(|tag| months(&tag));
    let months = months.map(|names| names.join("|"));
    let mut forms = vec![
        r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})".to_owned(),
        r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})".to_owned(),
        match month_first {
            true => r"(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4})".to_owned(),
            false => r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})".to_owned(),
        },
    ];
    if primary == "ja" {
        forms.push(r"(?P<y>\d{4})年(?P<m>\d{1,2})月(?P<d>\d{1,2})日".to_owned());
        forms.push(r"(?P<m>\d{1,2})月(?P<d>\d{1,2})日".to_owned());
    }
    if let Some(months) = months {
        let dot = if primary == "de" { r"\." } else { "" };
        let of = if primary == "es" { r"\sde" } else { "" };
        forms.push(format!(
            r"(?P<d>\d{{1,2}}){dot}{of}\s(?P<n>{months}){of}\s(?P<y>\d{{4}})"
        ));
        if primary == "en" {
            forms.push(format!(
                r"(?P<n>{months})\s(?P<d>\d{{1,2}}),?\s(?P<y>\d{{4}})"
            ));
        }
        forms.push(format!(r"(?P<d>\d{{1,2}}){dot}{of}\s(?P<n>{months})"));
        if primary == "en" {
            forms.push(format!(r"(?P<n>{months})\s(?P<d>\d{{1,2}})"));
        }
    }
    forms
        .iter()
        .filter_map(|form| Regex::new(form).ok())
        .collect()
}
