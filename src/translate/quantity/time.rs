//! Times of day.

use super::{
    Quantity, Value,
    number::{ends_in, word_after},
};
use crate::text::Language;

/// »15:30«, »15.30 Uhr«, »3 pm«, »15時30分«.
pub(super) fn time(text: &str, start: usize, language: &Language) -> Option<Quantity> {
    let digits = |from: usize| {
        let length = text.as_bytes()[from..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        (from + length, text[from..from + length].parse::<u16>().ok())
    };
    let (end, hours) = digits(start);
    let hours = hours.filter(|&hours| hours <= 24 && end - start <= 2)?;
    let rest = &text[end..];
    let half = |end: usize| {
        let (from, word) = word_after(text, end);
        let lower = word.to_lowercase();
        let tail = |length: usize| from + length;
        let begins = |with: &str| {
            let start = text.get(from..from + with.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(with))
        };
        if begins("p.m.") {
            return Some((12, tail(4)));
        }
        if begins("a.m.") {
            return Some((0, tail(4)));
        }
        match &*lower {
            "pm" => Some((12, tail(2))),
            // German has »am« of its own.
            "am" if word == "AM" || language.primary() == "en" => Some((0, tail(2))),
            _ => None,
        }
    };
    let uhr = |end: usize| {
        let (from, word) = word_after(text, end);
        matches!(word, "Uhr" | "h").then_some(from + word.len())
    };
    let made = |hours: u16, minutes: u16, end: usize| {
        let (more, end) = match half(end) {
            Some((more, after)) if hours <= 12 => (more, after),
            _ => (0, uhr(end).unwrap_or(end)),
        };
        let afternoon = text[..start].ends_with("午後") && hours < 12;
        let more = if afternoon { 12 } else { more };
        (minutes < 60).then_some(Quantity {
            range: start..end,
            value: Value::Time((hours % 24 + more) % 24 * 60 + minutes),
            unit: None,
        })
    };
    if let Some(after) = rest.strip_prefix('時') {
        if after.starts_with('間') {
            return None;
        }
        let from = end + '時'.len_utf8();
        if after.starts_with('半') {
            return made(hours, 30, from + '半'.len_utf8());
        }
        let (last, minutes) = digits(from);
        return match (minutes, text[last..].strip_prefix('分')) {
            (Some(minutes), Some(_)) => made(hours, minutes, last + '分'.len_utf8()),
            _ => made(hours, 0, from),
        };
    }
    if rest.starts_with(':') || rest.starts_with('.') {
        let (last, minutes) = digits(end + 1);
        let two = last - end == 3;
        let before = &text[..start];
        let hour = |words: &[&str]| words.iter().any(|word| ends_in(before, word));
        let asked = match language.primary() {
            "it" => hour(&["alle ", "dalle ", "delle ", "ore "]),
            "es" => hour(&["a las ", "desde las ", "hasta las "]),
            _ => false,
        };
        let colon = rest.starts_with(':');
        let said = colon || asked || uhr(last).is_some() || half(last).is_some();
        let more = text[last..].starts_with([':', '.'])
            && text[last + 1..].starts_with(|c: char| c.is_ascii_digit());
        if two && said && !more {
            return made(hours, minutes?, last);
        }
        return None;
    }
    (half(end).is_some() && hours <= 12 || text[end..].trim_start().starts_with("Uhr"))
        .then(|| made(hours, 0, end))
        .flatten()
}
