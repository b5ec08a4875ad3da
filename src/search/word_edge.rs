//! Regular expressions that begin or end at the edge of a word (`\b`), made quick.
//!
//! The regex crate leaves its automaton where such an edge meets letters beyond ASCII, which is
//! everywhere in the press. Where what stands inside of the edge is always a letter of a word,
//! the edge says no more than that the letter outside is none: that one is matched too, and cut
//! off again.
//! Invariant: what is found is what the expression finds as it was written.

use std::ops::Range;

use regex::Regex;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look};

/// An expression, and whether a letter that is no part of it is matched before and behind it.
#[derive(Debug)]
pub(super) struct Edged {
    regex: Regex,
    before: bool,
    behind: bool,
}

/// Which end of an expression.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

/// The expression without the edges of words at its ends, and which of them it had; `None`
/// where that is not all of them, or where what stands inside may be no word.
pub(super) struct Bare {
    pub(super) pattern: String,
    before: bool,
    behind: bool,
}

impl Bare {
    pub(super) fn new(hir: &Hir) -> Option<Self> {
        if !has_edge(hir) {
            return None;
        }
        let (inner, before) = match cut(hir, End::First) {
            Some(inner) => (inner, true),
            None => (hir.clone(), false),
        };
        let (inner, behind) = match cut(&inner, End::Last) {
            Some(inner) => (inner, true),
            None => (inner, false),
        };
        let is_word =
            (!before || is_word(&inner, End::First)) && (!behind || is_word(&inner, End::Last));
        if has_edge(&inner) || !is_word {
            return None;
        }
        let outside =
            |look| Hir::alternation(vec![Hir::class(Class::Unicode(no_word())), Hir::look(look)]);
        let mut parts = Vec::new();
        if before {
            parts.push(outside(Look::Start));
        }
        parts.push(inner);
        if behind {
            parts.push(outside(Look::End));
        }
        Some(Self {
            pattern: Hir::concat(parts).to_string(),
            before,
            behind,
        })
    }

    /// `regex` is what became of the pattern.
    pub(super) fn with(self, regex: Regex) -> Edged {
        Edged {
            regex,
            before: self.before,
            behind: self.behind,
        }
    }
}

impl Edged {
    /// All places in a line, in order.
    pub(super) fn find_iter<'l>(
        &'l self,
        line: &'l str,
    ) -> impl Iterator<Item = Range<usize>> + 'l {
        let mut from = 0;
        std::iter::from_fn(move || {
            let found = self.regex.find_at(line, from)?;
            let (mut start, mut end) = (found.start(), found.end());
            if self.before {
                start += outer(found.as_str().chars().next());
            }
            if self.behind {
                end -= outer(found.as_str().chars().next_back());
            }
            // The sign before the next place may be the last of this one. A letter of a word is
            // none, and looking from it would find the start of the line once more.
            let last = line[..end].chars().next_back();
            from = if self.before { end - outer(last) } else { end };
            Some(start..end)
        })
    }
}

/// How long a letter is that is matched for standing outside; at the ends of a line there is
/// none, and it is the word's own.
fn outer(c: Option<char>) -> usize {
    c.filter(|&c| !regex_syntax::is_word_character(c))
        .map_or(0, char::len_utf8)
}

fn has_edge(hir: &Hir) -> bool {
    hir.properties().look_set().contains_word()
}

/// What is left where an edge of a word stands at this end, on every way through.
fn cut(hir: &Hir, end: End) -> Option<Hir> {
    match hir.kind() {
        HirKind::Concat(parts) => {
            let (edge, rest) = match end {
                End::First => parts.split_first()?,
                End::Last => parts.split_last()?,
            };
            if *edge.kind() == HirKind::Look(Look::WordUnicode) {
                return Some(Hir::concat(rest.to_vec()));
            }
            let cut = cut(edge, end)?;
            let mut parts = rest.to_vec();
            match end {
                End::First => parts.insert(0, cut),
                End::Last => parts.push(cut),
            }
            Some(Hir::concat(parts))
        }
        HirKind::Alternation(ways) => {
            let ways: Option<Vec<Hir>> = ways.iter().map(|way| cut(way, end)).collect();
            ways.map(Hir::alternation)
        }
        HirKind::Capture(group) => cut(&group.sub, end),
        _ => None,
    }
}

/// Whether the first or last letter is there, and is one of a word, on every way through.
fn is_word(hir: &Hir, end: End) -> bool {
    match hir.kind() {
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).unwrap_or_default();
            let letter = match end {
                End::First => text.chars().next(),
                End::Last => text.chars().next_back(),
            };
            letter.is_some_and(regex_syntax::is_word_character)
        }
        HirKind::Class(Class::Unicode(class)) => {
            let mut others = class.clone();
            others.intersect(&no_word());
            others.ranges().is_empty() && !class.ranges().is_empty()
        }
        HirKind::Repetition(repetition) => repetition.min > 0 && is_word(&repetition.sub, end),
        HirKind::Capture(group) => is_word(&group.sub, end),
        HirKind::Concat(parts) => {
            let part = |part: &Hir| match part.kind() {
                // What may be left out is a word where it is not.
                HirKind::Repetition(repetition) if repetition.min == 0 => {
                    is_word(&repetition.sub, end).then_some(false)
                }
                _ => is_word(part, end).then_some(true),
            };
            let mut parts: Box<dyn Iterator<Item = &Hir>> = match end {
                End::First => Box::new(parts.iter()),
                End::Last => Box::new(parts.iter().rev()),
            };
            parts.find_map(|it| match part(it) {
                Some(false) => None,
                found => Some(found.is_some()),
            }) == Some(true)
        }
        HirKind::Alternation(ways) => ways.iter().all(|way| is_word(way, end)),
        HirKind::Empty | HirKind::Look(_) | HirKind::Class(Class::Bytes(_)) => false,
    }
}

/// All that is no letter of a word, as `\W`.
fn no_word() -> ClassUnicode {
    let word = regex_syntax::parse(r"\W").ok();
    match word.as_ref().map(Hir::kind) {
        Some(HirKind::Class(Class::Unicode(class))) => class.clone(),
        // Nothing is surely no word.
        _ => ClassUnicode::new([ClassUnicodeRange::new('\0', char::MAX)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn edged(pattern: &str) -> Option<Edged> {
        let hir = regex_syntax::parse(pattern).expect("a pattern");
        let bare = Bare::new(&hir)?;
        let regex = Regex::new(&bare.pattern).expect("a pattern");
        Some(bare.with(regex))
    }

    #[test]
    fn edges_at_the_ends_are_taken_where_words_stand_inside() {
        for pattern in [
            r"\w+nahme\b",
            r"\bdie\b",
            r"\b(?:der )?Firma\b",
            r"\bein|\bder",
            r"(\büber\w*)",
            r"\b\d{1,3}\b",
            r"\b(?:株|社)\b",
            r"(?:a|ä\b)\b",
        ] {
            let taken = edged(pattern).is_some();
            assert_eq!(taken, pattern != r"(?:a|ä\b)\b", "{pattern}");
        }
        for pattern in [
            r"die", r"a\b-b", r"\b.*x", r"\ba?", r"\B\w", r"-\b", r"\b\W",
        ] {
            assert!(edged(pattern).is_none(), "{pattern}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn places_are_those_of_the_expression_as_written(
            line in "[aäßn .株ア1_\u{301}-]{0,16}",
            pattern in prop::sample::select(vec![
                r"\b\w+n\b", r"\ba", r"a\b", r"\bä\w*\b", r"\b(?:a |ä)?n\b", r"\ba|\b株\w*", r"\w+?\b",
                r"\b\w{2}", r"(\bn\b)", r"\b[ab]+\b", r"\ba.*n\b", r"\b\w+ \w+\b",
            ]),
        ) {
            let plain = Regex::new(pattern).expect("a pattern");
            let want: Vec<_> = plain.find_iter(&line).map(|found| found.range()).collect();
            let edged = edged(pattern).expect("edges at the ends");
            prop_assert_eq!(edged.find_iter(&line).collect::<Vec<_>>(), want);
        }
    }
}
