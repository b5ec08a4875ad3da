//! Numbers in a text, read and written as a language does: 1.234,56 and 1,234.56.
//! Not read: signs (they stay in the text), 万 and other words, digits that are not ASCII.

use std::ops::Range;

use super::token::is_edge;
use crate::text::Language;

/// A number by its digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    whole: String,
    fraction: String,
    /// What stands between thousands.
    group: Option<char>,
    decimal: Option<char>,
}

impl Number {
    /// Whether it is as much.
    pub(super) fn equals(&self, other: &Self) -> bool {
        let cut = |digits: &str| digits.trim_end_matches('0').to_owned();
        self.whole == other.whole && cut(&self.fraction) == cut(&other.fraction)
    }

    /// Written the way another is.
    pub(super) fn written_like(&self, other: &Self, language: &Language) -> String {
        let (group, decimal) = signs(language);
        let group = match (self.group, other.group) {
            (_, Some(group)) => Some(group),
            (Some(_), None) => Some(group),
            (None, None) => None,
        };
        let mut text = String::new();
        for (at, digit) in self.whole.chars().enumerate() {
            let rest = self.whole.len() - at;
            if let Some(group) = group
                && at > 0
                && rest.is_multiple_of(3)
            {
                text.push(group);
            }
            text.push(digit);
        }
        if !self.fraction.is_empty() {
            text.push(other.decimal.unwrap_or(decimal));
            text.push_str(&self.fraction);
        }
        text
    }
}

/// What a language sets between thousands, and before decimals.
fn signs(language: &Language) -> (char, char) {
    match language.primary() {
        "de" | "it" | "es" | "pt" | "nl" | "da" | "tr" | "el" | "id" | "ro" | "sl" | "hr" => {
            ('.', ',')
        }
        "fr" => ('\u{202f}', ','),
        "ru" | "uk" | "pl" | "cs" | "sk" | "sv" | "nb" | "nn" | "no" | "fi" | "bg" | "hu" => {
            ('\u{a0}', ',')
        }
        _ => (',', '.'),
    }
}

/// Every number of a text, with where it stands.
pub(super) fn numbers(text: &str, language: &Language) -> Vec<(Range<usize>, Number)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let (end, parts) = run(text, at);
        let free = is_edge(text, at) && is_edge(text, end);
        if free && let Some(number) = read(&parts, language) {
            found.push((at..end, number));
        }
        at = end;
    }
    found
}

/// Digits with the sign before them.
type Part<'t> = (Option<char>, &'t str);

/// From a digit on: digits with single signs between them.
fn run(text: &str, start: usize) -> (usize, Vec<Part<'_>>) {
    let digits = |from: usize| {
        let rest = &text[from..];
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        (from + length, &rest[..length])
    };
    let (mut end, first) = digits(start);
    let mut parts = vec![(None, first)];
    while let Some(sign) = text[end..].chars().next() {
        let (after, next) = digits(end + sign.len_utf8());
        let fits = match sign {
            '.' | ',' => !next.is_empty(),
            '\'' | '’' | '\u{a0}' | '\u{202f}' | ' ' => {
                let (_, last) = parts[parts.len() - 1];
                next.len() == 3 && last.len() <= 3
            }
            _ => false,
        };
        if !fits {
            break;
        }
        parts.push((Some(sign), next));
        end = after;
    }
    (end, parts)
}

/// `None`: no number, but a version, an address, a date.
fn read(parts: &[Part<'_>], language: &Language) -> Option<Number> {
    let (_, first) = parts.first()?;
    let rest = &parts[1..];
    let number = |whole: String, fraction: &str, group, decimal| Number {
        whole,
        fraction: fraction.to_owned(),
        group,
        decimal,
    };
    let grouped = |parts: &[Part<'_>]| {
        let mut signs = parts[1..].iter().map(|(sign, _)| *sign);
        let sign = signs.next()?;
        let alike = signs.all(|other| other == sign);
        let threes = parts[1..].iter().all(|(_, digits)| digits.len() == 3);
        let fits = alike && threes && first.len() <= 3 && !first.starts_with('0');
        fits.then(|| (parts.iter().map(|(_, digits)| *digits).collect(), sign))
    };
    match rest {
        [] => Some(number((*first).to_owned(), "", None, None)),
        [(Some(sign @ ('.' | ',')), digits)] => {
            let (_, decimal) = signs(language);
            match grouped(parts).filter(|_| *sign != decimal) {
                Some((whole, group)) => Some(number(whole, "", group, None)),
                None => Some(number((*first).to_owned(), digits, None, Some(*sign))),
            }
        }
        _ => {
            if let Some((whole, group)) = grouped(parts) {
                return Some(number(whole, "", group, None));
            }
            let ((decimal, fraction), before) = rest.split_last()?;
            let mut whole: Vec<Part<'_>> = vec![(None, *first)];
            whole.extend(before.iter().copied());
            let (whole, group) = grouped(&whole)?;
            let fits = matches!(decimal, Some('.' | ',')) && *decimal != group;
            fits.then(|| number(whole, fraction, group, *decimal))
        }
    }
}
