//! Figures as languages write them: 1.234,56 and 1,234.56.
//! Not read: signs before them, words, digits that are not ASCII.
//! Invariant: both parts of a number are digits, the whole one at least one.

use crate::text::Language;

/// A number by its digits, and how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) whole: String,
    pub(super) fraction: String,
    /// What stands between thousands.
    pub(super) group: Option<char>,
    pub(super) decimal: Option<char>,
}

/// What a language sets between thousands, and before decimals.
pub(super) fn signs(language: &Language) -> (char, char) {
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

/// Digits with the sign before them.
pub(super) type Part<'t> = (Option<char>, &'t str);

/// From a digit on: digits with single signs between them, and where they end.
pub(super) fn run(text: &str, start: usize) -> (usize, Vec<Part<'_>>) {
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
pub(super) fn read(parts: &[Part<'_>], language: &Language) -> Option<Figures> {
    let (_, first) = parts.first()?;
    let rest = &parts[1..];
    let number = |whole: String, fraction: &str, group, decimal| Figures {
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
