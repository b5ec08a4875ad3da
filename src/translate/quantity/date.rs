//! Days: figures as each language orders them, months by name, eras; two days of one month
//! (3. bis 5. Mai) are two days.

use std::{collections::HashMap, ops::Range, sync::OnceLock};

use regex::{Captures, Regex};

use super::{Quantity, Value, number::ONE, words};
use crate::{
    text::{Language, script},
    translate::apart::Apart,
};

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
    let mut taken = Apart::default();
    for pattern in patterns(language) {
        for captures in pattern.captures_iter(text) {
            // What says that a word is a month is no part of it.
            let whole = captures.name("q").or_else(|| captures.get(0));
            let Some(whole) = whole.map(|part| part.range()) else {
                continue;
            };
            if !taken.is_free(&whole) || !is_apart(text, &whole) {
                continue;
            }
            let Some(value) = value(&captures, language) else {
                continue;
            };
            let days = two_days(&captures, &whole, &value).unwrap_or_else(|| {
                vec![Quantity {
                    range: whole.clone(),
                    value: value.clone(),
                    unit: None,
                }]
            });
            days.iter().for_each(|day| taken.take(&day.range));
            found.extend(days);
        }
    }
    found
}

/// A day and another of the same month, from where the first stands to where the second does.
fn two_days(captures: &Captures<'_>, whole: &Range<usize>, first: &Value) -> Option<Vec<Quantity>> {
    let (one, other) = (captures.name("d")?, captures.name("e")?);
    let second: u8 = figures(other.as_str())?.try_into().ok()?;
    let Value::Date { year, month, .. } = *first else {
        return None;
    };
    let made = |range: Range<usize>, value: Value| Quantity {
        range,
        value,
        unit: None,
    };
    let day = Value::Date {
        year,
        month,
        day: Some(second),
    };
    // The month stands before both, or behind them.
    Some(vec![
        made(whole.start..one.end(), first.clone()),
        made(other.start()..whole.end, day),
    ])
}

/// A number in figures of any writing: 11, ١١, 十一, 二〇二一.
fn figures(text: &str) -> Option<i32> {
    let (mut tens, mut value) = (0_i32, 0_i32);
    for c in text.chars() {
        match script::digit_value(c).or_else(|| words::figure(c)) {
            Some(figure) => value = value.checked_mul(10)?.checked_add(i32::from(figure))?,
            None if c == '十' => (tens, value) = (value.max(1).checked_mul(10)?, 0),
            None => return None,
        }
    }
    tens.checked_add(value)
}

/// Whether no figure and no Latin letter goes on at either end.
fn is_apart(text: &str, range: &Range<usize>) -> bool {
    let goes_on = |inner: Option<char>, outer: Option<char>| match (inner, outer) {
        (Some(inner), Some(outer)) => {
            let word = |c: char| script::is_digit(c) || script::is_latin_letter(c);
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
    let part = |name: &str| captures.name(name).map(|part| part.as_str());
    let mut year = match part("y") {
        Some(year) => Some(figures(year)?),
        None => None,
    };
    if let (Some(era), Some(of)) = (part("era"), part("of")) {
        let of = if of == "元" { 1 } else { figures(of)? };
        let (_, before) = ERAS.iter().find(|(name, _)| *name == era)?;
        year = Some(before + of);
    }
    let month = match (part("m"), part("n")) {
        (Some(month), _) => Some(u8::try_from(figures(month)?).ok()?),
        (None, Some(name)) => {
            let name = name.to_lowercase();
            let months = words::months(language.primary())?;
            let at = months.iter().position(|names| names.contains(&&*name))?;
            u8::try_from(at + 1).ok()
        }
        (None, None) => None,
    };
    let day = match part("d") {
        Some(day) => Some(u8::try_from(figures(day)?).ok()?),
        None => None,
    };
    // The second of two days comes after the first.
    if let (Some(first), Some(second)) = (day, part("e")) {
        let second = figures(second)?;
        if second <= i32::from(first) || second > 31 {
            return None;
        }
    }
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
        forms.push(
            r"(?:(?P<y>\d{4})年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})日?(?:から|[～〜・、–－-]|と|至|到|和)(?P<e>\d{1,2})日"
                .to_owned(),
        );
        forms.push(r"(?P<y>\d{4})年(?P<m>\d{1,2})月(?:(?P<d>\d{1,2})日)?".to_owned());
        // In figures of their own.
        let (year, month) = (
            "[〇零一二三四五六七八九]{4}",
            "(?:十[一二]?|[一二三四五六七八九])",
        );
        let day = "(?:[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])";
        forms.push(format!(
            "(?P<y>{year})年(?P<m>{month})月(?:(?P<d>{day})日)?"
        ));
        forms.push(format!("(?P<m>{month})月(?P<d>{day})日"));
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
        // Two days of one month, the fullest of all.
        let to = match primary {
            "de" => r"(?:\.\s(?:bis(?:\szum)?|und|oder)\s|\.\s?[–—/-]\s?)",
            "it" => r"°?(?:\s(?:al|e|o)\s(?:il\s)?|\sall['’]|\se\sl['’]|\s?[–—-]\s?)",
            "fr" => r"(?:er)?(?:\s(?:au|et|ou)\s(?:le\s)?|\s?[–—-]\s?)",
            "es" => r"(?:\s(?:al|y|o)\s(?:el\s)?|\s?[–—-]\s?)",
            _ => r"(?:st|nd|rd|th)?(?:\s(?:to|and|or|until|through)\s(?:the\s)?|\s?[–—-]\s?)",
        };
        let two = format!(r"(?P<d>\d{{1,2}}){to}(?P<e>\d{{1,2}})");
        let year = r"(?:,?\s(?P<y>\d{4}))";
        if primary == "en" {
            let end = "(?:st|nd|rd|th)?";
            forms.insert(
                0,
                format!(r"(?i:{two}{end}(?:\sof)?\s(?P<n>{names}){year}?)"),
            );
            forms.insert(0, format!(r"(?i:(?P<n>{names})\s{two}{end}{year}?)"));
        } else {
            forms.insert(
                0,
                format!(r"(?i:{two}{dot}{of}\s(?P<n>{names})(?:{of}{year})?)"),
            );
        }
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
                r"(?:\b(?i:in|since|until|by|late|early|last|next|of|from|to|through|during|before|after|this)\s|\b[Mm]id-)(?P<q>(?P<n>May))\b"
                    .to_owned(),
            );
            // A surname too, but for what joins it with another month.
            let months_in_full: Vec<String> = full.iter().map(|it| capitalized(it)).collect();
            let months_in_full = months_in_full.join("|");
            forms.push(format!(
                r"\b(?P<q>(?P<n>May))(?:\s(?:to|and|or|until|through)\s|\s?[–—-]\s?)(?:{})",
                months_in_full
            ));
        }
    }
    forms
        .iter()
        .filter_map(|form| Regex::new(form).ok())
        .collect()
}

fn capitalized(word: &str) -> String {
    let mut rest = word.chars();
    let first = rest.next().map(|c| c.to_uppercase().collect::<String>());
    first.unwrap_or_default() + rest.as_str()
}
