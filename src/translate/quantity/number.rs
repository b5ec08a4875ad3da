//! Figures, with the words and signs that multiply them, and what they count.

use std::ops::Range;

use super::{
    Quantity, Unit, Value,
    spelled::{decade, in_words, roman},
    time::time,
    words,
};
use crate::{
    text::{Language, script},
    translate::figures::{self, Part, run},
};

/// One, in billionths.
pub(super) const ONE: i128 = 1_000_000_000;
/// A number has at most so many figures; what has more is told apart by its figures.
const FIGURES: usize = 24;

pub(super) fn numbers(text: &str, language: &Language) -> Vec<Quantity> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    let spaced = !matches!(language.primary(), "ja" | "zh" | "yue" | "ko");
    let mut before = None;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let begins = c.is_alphabetic() && !before.is_some_and(char::is_alphanumeric);
        before = Some(c);
        if spaced
            && begins
            && let Some(quantity) =
                in_words(text, at, language).or_else(|| roman(text, at, language))
        {
            at = quantity.range.end;
            before = text[..at].chars().next_back();
            found.push(quantity);
            continue;
        }
        let is_figure = c.is_ascii_digit();
        let is_han =
            matches!(language.primary(), "ja" | "zh" | "yue") && words::figure(c).is_some();
        if !is_figure && !is_han {
            at += c.len_utf8();
            continue;
        }
        let no_number = words::NO_NUMBERS.iter();
        if let Some(word) = no_number
            .filter(|_| is_han)
            .find(|word| text[at..].starts_with(**word))
        {
            at += word.len();
            continue;
        }
        if is_figure
            && text[..at]
                .chars()
                .next_back()
                .is_some_and(script::is_latin_letter)
        {
            // Part of a name: K8s, H2O.
            at += bytes[at..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
            before = Some('0');
            continue;
        }
        match read(text, at, language) {
            Some(quantity) => {
                at = quantity.range.end;
                before = text[..at].chars().next_back();
                found.push(quantity);
            }
            None => at += c.len_utf8(),
        }
    }
    found
}

/// The quantity that begins here.
fn read(text: &str, start: usize, language: &Language) -> Option<Quantity> {
    if let Some(time) = time(text, start, language) {
        return Some(time);
    }
    let digits = text.as_bytes()[start..].iter();
    let digits = digits.take_while(|byte| byte.is_ascii_digit()).count();
    if let Some(decade) = decade(text, start, start + digits, language) {
        return Some(decade);
    }
    let (mut end, mut value) = match text.as_bytes()[start].is_ascii_digit() {
        true => {
            let (end, parts) = run(text, start);
            match value(&parts, language) {
                Some(value) => (end, value),
                None => {
                    return Some(Quantity {
                        range: start..end,
                        value: Value::Code(text[start..end].to_owned()),
                        unit: None,
                    });
                }
            }
        }
        false => (start, 0),
    };
    let signs = signed(text, start, end, value, language);
    match signs {
        Some(read) => (end, value) = read,
        None if end == start => return None,
        None => {}
    }
    let before = unit_before(text, start);
    (value, end) = multiplied(text, end, value, before.is_some(), language)?;
    let (unit, range) = match (before, unit_after(text, end)) {
        (_, Some((unit, end))) => (Some(unit), start..end),
        (Some((unit, at)), None) => (Some(unit), at.start..end),
        (None, None) => (None, start..end),
    };
    // »3m people« are three million, and »3m high« is three metres.
    let million = text[end..].starts_with('m') && unit == Some(Unit::Metre);
    let million = million && language.primary() == "en";
    let million = million.then(|| value.checked_mul(1_000_000)).flatten();
    Some(Quantity {
        range,
        value: Value::Number(std::iter::once(value).chain(million).collect()),
        unit,
    })
}

/// A number with the words behind it that multiply it; `money`: a currency stands before it.
pub(super) fn multiplied(
    text: &str,
    mut end: usize,
    mut value: i128,
    money: bool,
    language: &Language,
) -> Option<(i128, usize)> {
    // »2,5 mil millones«.
    for _ in 0..2 {
        let (from, word) = word_after(text, end);
        // »5m€«.
        let bare = word.trim_end_matches(['€', '$', '£', '¥']);
        let word = if bare.is_empty() { word } else { bare };
        let after = from + word.len();
        let lower = word.to_lowercase();
        let money = || money || unit_after(text, after).is_some_and(|(unit, _)| unit.is_money());
        let power = match &*lower {
            "m" | "mio" if money() => Some(6),
            "k" if money() => Some(3),
            "b" if money() => Some(9),
            _ => words::multiplier(&lower, language.primary()).or_else(|| words::hundred(&lower)),
        };
        let Some(power) = power else { break };
        value = value.checked_mul(10_i128.pow(power))?;
        end = after;
        let abbreviated = matches!(&*lower, "mio" | "mrd" | "tsd" | "bio" | "mln" | "mld");
        if abbreviated && text[end..].starts_with('.') {
            end += 1;
        }
    }
    Some((value, end))
}

/// What the figures say in this language, in billionths; `None`: no number, but a version.
fn value(parts: &[Part<'_>], language: &Language) -> Option<i128> {
    let figures = figures::read(parts, language)?;
    number(&figures.whole, &figures.fraction)
}

fn number(whole: &str, fraction: &str) -> Option<i128> {
    if whole.len() > FIGURES || fraction.len() > 9 {
        return None;
    }
    let fraction = format!("{fraction:0<9}");
    Some(whole.parse::<i128>().ok()? * ONE + fraction.parse::<i128>().ok()?)
}

/// A number that goes on with 万, 億 and the like, or is made of such signs alone: 3億5,000万, 二〇二一.
fn signed(
    text: &str,
    start: usize,
    end: usize,
    value: i128,
    language: &Language,
) -> Option<(usize, i128)> {
    let (mut at, mut current) = match end > start {
        true => (end, Some(value)),
        false => (start, None),
    };
    let (mut section, mut total) = (0_i128, 0_i128);
    let mut signs = 0;
    while let Some(c) = text[at..].chars().next() {
        if let Some(power) = words::power(c) {
            let by = 10_i128.pow(power);
            match power < 4 {
                true => {
                    section = section.checked_add(current.take().unwrap_or(ONE).checked_mul(by)?)?
                }
                false => {
                    let open = if section == 0 { ONE } else { 0 };
                    let sum = section.checked_add(current.take().unwrap_or(open))?;
                    total = total.checked_add(sum.checked_mul(by)?)?;
                    section = 0;
                }
            }
            signs += 1;
            at += c.len_utf8();
        } else if current.is_none() && c.is_ascii_digit() {
            let (after, parts) = run(text, at);
            current = Some(self::value(&parts, language)?);
            at = after;
        } else if end == start
            // A quarter: 第一四半期 is not the fourteenth.
            && !text[at..].starts_with("四半")
            && let Some(figure) = words::figure(c)
        {
            // Figures side by side are read by their place.
            let before = current.unwrap_or(0);
            current = Some(
                before
                    .checked_mul(10)?
                    .checked_add(i128::from(figure) * ONE)?,
            );
            signs += 1;
            at += c.len_utf8();
        } else {
            break;
        }
    }
    // One sign alone is as often part of a word (一方, 三菱).
    let least = if end > start { 1 } else { 2 };
    let sum = total
        .checked_add(section)?
        .checked_add(current.unwrap_or(0))?;
    (signs >= least).then_some((at, sum))
}

/// The word behind a place, past one space or hyphen.
pub(super) fn word_after(text: &str, at: usize) -> (usize, &str) {
    let rest = &text[at..];
    let space = rest
        .chars()
        .next()
        .filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2009}'));
    let from = at + space.map_or(0, char::len_utf8);
    let rest = &text[from..];
    let end = rest
        .char_indices()
        .find(|&(_, c)| {
            !(c.is_alphabetic() || matches!(c, '°' | '%' | '€' | '$' | '£' | '¥' | '℃'))
        })
        .map_or(rest.len(), |(at, _)| at);
    (from, &rest[..end])
}

pub(super) fn unit_after(text: &str, at: usize) -> Option<(Unit, usize)> {
    let (mut from, mut word) = word_after(text, at);
    // »miliardi di euro«.
    if matches!(word, "di" | "de") {
        (from, word) = word_after(text, from + word.len());
    }
    if let Some(unit) = words::unit(&word.to_lowercase()) {
        return Some((unit, from + word.len()));
    }
    let sign = word
        .chars()
        .next()
        .filter(|c| matches!(c, '%' | '€' | '$' | '£' | '¥' | '℃'));
    if let Some(sign) = sign {
        return Some((
            words::unit(sign.encode_utf8(&mut [0; 4]))?,
            from + sign.len_utf8(),
        ));
    }
    let joined = words::JOINED.iter().find(|unit| word.starts_with(**unit))?;
    Some((words::unit(joined)?, from + joined.len()))
}

/// »$5«, »US$ 5«, »EUR 5«.
pub(super) fn unit_before(text: &str, start: usize) -> Option<(Unit, Range<usize>)> {
    let before = text[..start].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    if start - before.len() > 3 {
        return None;
    }
    let sign = before.chars().next_back()?;
    let from = match sign {
        '€' | '$' | '£' | '¥' => before.len() - sign.len_utf8(),
        _ => {
            let word = before.trim_end_matches(|c: char| c.is_ascii_uppercase());
            let fits = matches!(
                &before[word.len()..],
                "EUR" | "USD" | "GBP" | "CHF" | "JPY" | "CNY"
            );
            fits.then_some(word.len())?
        }
    };
    let unit = words::unit(&before[from..].to_lowercase())?;
    Some((unit, from..before.len()))
}

/// Whether a text ends so, whatever its case.
pub(super) fn ends_in(text: &str, with: &str) -> bool {
    let at = text.len().checked_sub(with.len());
    at.and_then(|at| text.get(at..))
        .is_some_and(|end| end.to_lowercase() == with)
}
