//! Numbers in a text, read and written as a language does: 1.234,56 and 1,234.56.
//! Not read: signs (they stay in the text), 万 and other words, digits that are not ASCII.

use std::ops::Range;

use super::token::is_edge;
use crate::{
    text::Language,
    translate::figures::{Figures, read, run, signs},
};

/// A number by its digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number(Figures);

impl Number {
    /// Whether it is as much.
    pub(super) fn equals(&self, other: &Self) -> bool {
        let cut = |digits: &str| digits.trim_end_matches('0').to_owned();
        self.0.whole == other.0.whole && cut(&self.0.fraction) == cut(&other.0.fraction)
    }

    /// Written the way another is.
    pub(super) fn written_like(&self, other: &Self, language: &Language) -> String {
        let (group, decimal) = signs(language);
        let group = match (self.0.group, other.0.group) {
            (_, Some(group)) => Some(group),
            (Some(_), None) => Some(group),
            (None, None) => None,
        };
        let mut text = String::new();
        for (at, digit) in self.0.whole.chars().enumerate() {
            let rest = self.0.whole.len() - at;
            if let Some(group) = group
                && at > 0
                && rest.is_multiple_of(3)
            {
                text.push(group);
            }
            text.push(digit);
        }
        if !self.0.fraction.is_empty() {
            text.push(other.0.decimal.unwrap_or(decimal));
            text.push_str(&self.0.fraction);
        }
        text
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
            found.push((at..end, Number(number)));
        }
        at = end;
    }
    found
}
