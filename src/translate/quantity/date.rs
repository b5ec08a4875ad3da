//! Days: figures as each language orders them, months by name, eras.

use std::{collections::HashMap, ops::Range, sync::OnceLock};

use regex::{Captures, Regex};

use super::{Quantity, Value, number::ONE, words};
use crate::text::{Language, script};

/// Eras, with the year before their first.
const ERAS: [(&str, i32); 5] = [
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("大正", 1911),
    ("明治", 1867),
];

pub(super) fn dates(text: &str, language: &Language) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = Vec::new();
    for pattern in patterns(language) {
        for captures in pattern.captures_iter(text) {
            let Some(whole) = captures.get(0) else {
                continue;
            };
            let whole = whole.range();
            let free = found
                .iter()
                .all(|other| whole.end <= other.range.start || other.range.end <= whole.start);
            if free
                && is_apart(text, &whole)
                && let Some(value) = value(&captures, language)
            {
                found.push(Quantity {
                    range: whole,
                    value,
                    unit: None,
                });
            }
        }
    }
    found
}

/// Whether no figure and no Latin letter goes on at either end.
fn is_apart(text: &str, range: &Range<usize>) -> bool {
    let goes_on = |inner: Option<char>, outer: Option<char>| match (inner, outer) {
        (Some(inner), Some(outer)) => {
            let word = |c: char| c.is_ascii_digit() || script::is_latin_letter(c);
            word(inner) && word(outer)
        }
        _ => false,
    };
    let inside = &text[range.clone()];
    !goes_on(
        inside.chars().next(),
        text[..range.start].chars().next_back(),
    ) && !goes_on(inside.chars().next_back(), text[range.end..].chars().next())
}

fn value(captures: &Captures<'_>, language: &Language) -> Option<Value> {
    let figures = |name: &str| captures.name(name).map(|part| part.as_str());
    let mut year = match figures("y") {
        Some(figures) => Some(figures.parse::<i32>().ok()?),
        None => None,
    };
    if let (Some(era), Some(of)) = (figures("era"), figures("of")) {
        let of = if of == "元" {
            1
        } else {
            of.parse::<i32>().ok()?
        };
        let (_, before) = ERAS.iter().find(|(name, _)| *name == era)?;
        year = Some(before + of);
    }
    let month = match (figures("m"), figures("n")) {
        (Some(figures), _) => Some(figures.parse::<u8>().ok()?),
        (None, Some(name)) => {
            let name = name.to_lowercase();
            let months = words::months(language.primary())?;
            let at = months.iter().position(|names| names.contains(&&*name))?;
            u8::try_from(at + 1).ok()
        }
        (None, None) => None,
    };
    let day = match figures("d") {
        Some(figures) => Some(figures.parse::<u8>().ok()?),
        None => None,
    };
    let Some(month) = month else {
        // A year of an era.
        return Some(Value::Number(vec![i128::from(year?) * ONE]));
    };
    let fits = (1..=12).contains(&month) && day.is_none_or(|day| (1..=31).contains(&day));
    fits.then_some(Value::Date { year, month, day })
}

/// The forms of a language, the fullest first.
fn patterns(language: &Language) -> &'static [Regex] {
    static MADE: OnceLock<HashMap<&str, Vec<Regex>>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let all = ["de", "it", "en", "fr", "es", "ja", "ko", ""];
        all.into_iter()
            .map(|primary| (primary, make(primary)))
            .collect()
    });
    let primary = match language.primary() {
        "zh" | "yue" => "ja",
        other => other,
    };
    made.get(primary)
        .or_else(|| made.get(""))
        .map_or(&[], Vec::as_slice)
}

fn make(primary: &str) -> Vec<Regex> {
    let mut forms = vec![
        r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})".to_owned(),
        r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})".to_owned(),
    ];
    match primary {
        // 3/4 is the 4th of March in America and the 3rd of April in Britain: not read.
        "en" => {}
        "ja" | "ko" | "" => forms.push(r"(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})".to_owned()),
        _ => forms.push(r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})".to_owned()),
    }
    if primary == "de" {
        forms.push(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.".to_owned());
    }
    if primary == "ja" {
        let eras = ERAS.map(|(name, _)| name).join("|");
        forms.push(format!(
            r"(?P<era>{eras})(?P<of>\d{{1,2}}|元)年(?P<m>\d{{1,2}})月(?:(?P<d>\d{{1,2}})日)?"
        ));
        forms.push(r"(?P<y>\d{4})年(?P<m>\d{1,2})月(?:(?P<d>\d{1,2})日)?".to_owned());
        forms.push(r"(?P<m>\d{1,2})月(?P<d>\d{1,2})日".to_owned());
        forms.push(format!(r"(?P<era>{eras})(?P<of>\d{{1,2}}|元)年"));
        forms.push(r"(?P<m>\d{1,2})月".to_owned());
    }
    if primary == "ko" {
        forms.push(r"(?P<y>\d{4})년\s?(?P<m>\d{1,2})월(?:\s?(?P<d>\d{1,2})일)?".to_owned());
        forms.push(r"(?P<m>\d{1,2})월(?:\s?(?P<d>\d{1,2})일)?".to_owned());
    }
    if let Some(months) = words::months(primary) {
        let mut names: Vec<&str> = months
            .iter()
            .flat_map(|names| names.iter().copied())
            .collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let names: Vec<String> = names.into_iter().map(regex::escape).collect();
        let names = names.join("|");
        let full: Vec<&str> = months.iter().map(|names| names[0]).collect();
        let (dot, of) = match primary {
            "de" => (r"\.", ""),
            "es" => ("", r"(?:\sde)?"),
            "fr" => ("(?:er)?", ""),
            "it" => ("°?", ""),
            _ => ("", ""),
        };
        if primary == "en" {
            let day = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?";
            forms.push(format!(
                r"(?i:{day}(?:\sof)?\s(?P<n>{names}),?\s(?P<y>\d{{4}}))"
            ));
            forms.push(format!(r"(?i:(?P<n>{names})\s{day},?\s(?P<y>\d{{4}}))"));
            forms.push(format!(r"(?i:{day}(?:\sof)?\s(?P<n>{names}))"));
            forms.push(format!(r"(?i:(?P<n>{names})\s{day})"));
        } else {
            let day = format!(r"(?P<d>\d{{1,2}}){dot}");
            forms.push(format!(
                r"(?i:{day}{of}\s(?P<n>{names}){of}\s(?P<y>\d{{4}}))"
            ));
            forms.push(format!(r"(?i:{day}{of}\s(?P<n>{names}))"));
        }
        forms.push(format!(r"(?i:(?P<n>{names}){of}\s(?P<y>\d{{4}}))"));
        match primary {
            // The verbs are written small.
            "en" => forms.push(
                r"(?P<n>January|February|March|April|June|July|August|September|October|November|December)"
                    .to_owned(),
            ),
            // »set«, »mar« are words as well, the full names none.
            _ => forms.push(format!(r"(?i:(?P<n>{}))", full.join("|"))),
        }
        if primary == "en" {
            forms.push(
                r"(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Ll]ast|[Nn]ext|of) (?P<n>May)"
                    .to_owned(),
            );
        }
    }
    forms
        .iter()
        .filter_map(|form| Regex::new(form).ok())
        .collect()
}
