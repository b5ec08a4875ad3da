//! The order of a concordance.
//! Invariant: the order is total and the same every time: what is alike stays in the order of
//! documents and places.

use std::{cmp::Ordering, collections::HashMap};

use rayon::prelude::*;

use super::{At, Hit};
use crate::{
    model::{Document, Session},
    text::{
        Fold, TextRange, fold_str,
        script::{self, Script},
    },
};

/// So many bytes on each side, and so many words of them, are compared.
const SIDE: usize = 64;
const WORDS: usize = 6;

const LOOSE: Fold = Fold {
    case: true,
    diacritics: true,
};

/// What hits are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// Documents as the session lists them, places as they stand.
    #[default]
    Document,
    /// The word before the hit, then the one before that.
    Left,
    Hit,
    /// The words after it.
    Right,
    /// When the document was published; those without a date last.
    Date,
}

impl Order {
    pub const ALL: [Self; 5] = [
        Self::Document,
        Self::Left,
        Self::Hit,
        Self::Right,
        Self::Date,
    ];
}

/// What stands before and after a place on its line, so many bytes at most.
#[must_use]
pub fn sides(text: &str, place: TextRange, most: usize) -> (&str, &str) {
    let place = place.to_range();
    let before = text.get(..place.start).unwrap_or_default();
    let after = text.get(place.end..).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |lf| lf + 1);
    let start = line.max(before.ceil_char_boundary(place.start.saturating_sub(most)));
    let end = after.find('\n').unwrap_or(after.len());
    let end = end.min(after.floor_char_boundary(most));
    (&before[start..], &after[..end])
}

/// Sorts hits that come in the order of documents.
pub fn sort(session: &Session, hits: &mut Vec<Hit>, order: Order, backwards: bool) {
    if order != Order::Document {
        let key = |hit: &Hit| {
            let document = session.document(hit.document);
            document.map_or_else(String::new, |document| key(document, hit, order))
        };
        let mut keyed: Vec<(String, Hit)> = hits.par_iter().map(|hit| (key(hit), *hit)).collect();
        let compare = |a: &(String, Hit), b: &(String, Hit)| match (a.0.is_empty(), b.0.is_empty())
        {
            // What has nothing to be sorted by comes last, either way.
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            (false, false) if backwards => b.0.cmp(&a.0),
            (false, false) => a.0.cmp(&b.0),
        };
        keyed.par_sort_by(compare);
        *hits = keyed.into_iter().map(|(_, hit)| hit).collect();
    } else if backwards {
        // The last document first, its places as they stand.
        let listed = session.listed().iter().enumerate();
        let at: HashMap<_, _> = listed.map(|(at, listed)| (listed.id, at)).collect();
        hits.sort_by_key(|hit| std::cmp::Reverse(at.get(&hit.document).copied()));
    }
}

fn key(document: &Document, hit: &Hit, order: Order) -> String {
    let text = document.text().as_str();
    match order {
        Order::Document => String::new(),
        Order::Date => {
            let published = document.metadata().published.as_ref();
            published.map_or_else(String::new, |day| day.as_str().to_owned())
        }
        Order::Hit => {
            let quote = match hit.at {
                At::Mention(id) => {
                    let mention = document.mentions().get(id);
                    mention.and_then(|mention| mention.ranges.quote(text))
                }
                At::Text | At::Document => hit.place.slice(text).map(str::to_owned),
            };
            fold_str(&quote.unwrap_or_default(), LOOSE)
        }
        Order::Left => {
            let words = fold_str(sides(text, hit.place, SIDE).0, LOOSE);
            let words: Vec<&str> = words_of(&words).collect();
            let back = words.into_iter().rev().take(WORDS);
            joined(back)
        }
        Order::Right => {
            let words = fold_str(sides(text, hit.place, SIDE).1, LOOSE);
            joined(words_of(&words).take(WORDS))
        }
    }
}

/// Words with a sign between them that sorts before all letters.
fn joined<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut joined = String::new();
    for word in words {
        joined.push_str(word);
        joined.push('\u{1}');
    }
    joined
}

/// Runs of letters and digits; where no spaces are written, each character.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let first = rest.chars().next()?;
        let length = match is_spaceless(first) {
            true => first.len_utf8(),
            false => {
                let ends =
                    |c: char| !(c.is_alphanumeric() || script::is_mark(c)) || is_spaceless(c);
                rest.find(ends).unwrap_or(rest.len())
            }
        };
        let (word, after) = rest.split_at(length);
        rest = after;
        Some(word)
    })
}

fn is_spaceless(c: char) -> bool {
    matches!(
        script::of(c),
        Script::Han | Script::Hiragana | Script::Katakana | Script::Thai | Script::Lao
    )
}
