//! Numbers that are not written in figures alone: in words, as Roman figures, decades.
//! Invariant: read only where what stands beside it leaves nothing else.

use super::{
    Quantity, Value,
    number::{ONE, ends_in, multiplied, unit_after, unit_before, word_after},
    small::cardinal,
};
use crate::text::Language;

/// »zwei Millionen«, »two hundred thousand«: a small number in words with what multiplies it.
pub(super) fn in_words(text: &str, start: usize, language: &Language) -> Option<Quantity> {
    let (from, word) = word_after(text, start);
    let first = word.to_lowercase();
    let value = cardinal(&first, language.primary())?;
    let end = from + word.len();
    let (value, end) = multiplied(text, end, value * ONE, false, language)?;
    if end == from + word.len() {
        return None;
    }
    let (unit, end) = match unit_after(text, end) {
        Some((unit, end)) => (Some(unit), end),
        None => (None, end),
    };
    let (unit, range) = match unit_before(text, start).filter(|_| unit.is_none()) {
        Some((unit, at)) => (Some(unit), at.start..end),
        None => (unit, start..end),
    };
    Some(Quantity {
        range,
        value: Value::Number(vec![value]),
        unit,
    })
}

/// »XIX secolo«, »secolo XIX«: Roman figures where nothing else can be meant.
pub(super) fn roman(text: &str, start: usize, language: &Language) -> Option<Quantity> {
    let names: &[&str] = match language.primary() {
        "it" => &["secolo", "sec.", "secoli"],
        "fr" => &["siècle", "siècles"],
        "es" => &["siglo", "siglos"],
        "en" => &["century"],
        "de" => &["jahrhundert", "jh."],
        _ => return None,
    };
    let rest = &text[start..];
    let length = rest
        .bytes()
        .take_while(|b| matches!(b, b'I' | b'V' | b'X'))
        .count();
    let end = start + length;
    let value = roman_value(&rest[..length]).filter(|value| *value <= 30)?;
    let after = text[end..].trim_start_matches(['e', 'è', 'º', '°', 'ᵉ', '.']);
    let apart = !after.starts_with(char::is_alphanumeric);
    let is_name = |text: &str| {
        names.iter().any(|name| {
            let word = text.get(..name.len());
            word.is_some_and(|word| word.to_lowercase() == **name)
        })
    };
    let before = text[..start].trim_end();
    let named = names.iter().any(|name| ends_in(before, name));
    let said = is_name(after.trim_start()) || named;
    (apart && said).then(|| Quantity {
        range: start..end,
        value: Value::Number(vec![value * ONE]),
        unit: None,
    })
}

fn roman_value(figures: &str) -> Option<i128> {
    let of = |c| match c {
        'I' => 1,
        'V' => 5,
        _ => 10,
    };
    let values: Vec<i128> = figures.chars().map(of).collect();
    let sum = values.iter().enumerate().map(|(at, value)| {
        let less = values.get(at + 1).is_some_and(|next| next > value);
        if less { -value } else { *value }
    });
    (!values.is_empty()).then(|| sum.sum())
}

/// A decade, as it is or with its century: »90er«, »1990s«, »anni ’90«, »1990年代«.
pub(super) fn decade(
    text: &str,
    start: usize,
    end: usize,
    language: &Language,
) -> Option<Quantity> {
    let figures = &text[start..end];
    if !matches!(figures.len(), 2 | 4) || !figures.ends_with('0') {
        return None;
    }
    let value: i128 = figures.parse().ok()?;
    let rest = &text[end..];
    let ends = |with: &str| {
        let after = rest.strip_prefix(with)?;
        (!after.starts_with(char::is_alphanumeric)).then_some(with.len())
    };
    let before = text[..start].trim_end_matches(['’', '\'', '‘']);
    let after = match language.primary() {
        "de" => ends("er")?,
        "en" => ends("s").or_else(|| ends("’s")).or_else(|| ends("'s"))?,
        "ja" | "zh" => rest.starts_with("年代").then_some("年代".len())?,
        "it" => ends_in(before, "anni ").then_some(0)?,
        "fr" => ends_in(before, "années ").then_some(0)?,
        "es" => ends_in(before, "años ").then_some(0)?,
        _ => return None,
    };
    let all = match figures.len() {
        2 => vec![value, 1900 + value],
        _ => vec![value, value % 100],
    };
    Some(Quantity {
        range: start..end + after,
        value: Value::Number(all.into_iter().map(|value| value * ONE).collect()),
        unit: None,
    })
}
