//! Many forms found in one text, in their endings too: for names and terms of a session.
//! Invariant: places ascend and none overlaps another; of forms that overlap one that is a word
//! of its own goes before one in a word, the leftmost before, the longest before.

use std::cmp::Reverse;

use aho_corasick::{AhoCorasick, MatchKind};

use super::{Written, edges::Edges};
use crate::text::{Fold, Folded, TextRange, fold_str};

/// Forms to be found, by the numbers they were given.
#[derive(Debug)]
pub struct Forms {
    automaton: Option<AhoCorasick>,
    /// For each pattern: its edges, its length folded, whose it is.
    patterns: Vec<(Edges, usize, Vec<usize>)>,
    fold: Fold,
}

/// Where one stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormPlace {
    /// In bytes of the text.
    pub range: TextRange,
    /// Whose form it is: several may be written alike.
    pub of: Vec<usize>,
    pub written: Written,
}

impl Forms {
    /// Makes them ready. Each text comes with a number of the caller's; empty ones are passed by.
    pub fn new<'a>(forms: impl IntoIterator<Item = (usize, &'a str)>, fold: Fold) -> Self {
        let mut texts: Vec<String> = Vec::new();
        let mut patterns: Vec<(Edges, usize, Vec<usize>)> = Vec::new();
        let mut known = std::collections::HashMap::new();
        for (number, text) in forms {
            let folded = fold_str(text.trim(), fold);
            if folded.is_empty() {
                continue;
            }
            match known.get(&folded) {
                Some(&at) => {
                    let (_, _, of): &mut (Edges, usize, Vec<usize>) = &mut patterns[at];
                    if !of.contains(&number) {
                        of.push(number);
                    }
                }
                None => {
                    known.insert(folded.clone(), texts.len());
                    patterns.push((Edges::of(&folded), folded.len(), vec![number]));
                    texts.push(folded);
                }
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(&texts)
            .ok()
            .filter(|_| !texts.is_empty());
        Self {
            automaton,
            patterns,
            fold,
        }
    }

    /// All places in a text of this language (a primary subtag; of an unknown one no endings
    /// are known).
    #[must_use]
    pub fn find(&self, text: &str, language: &str, inflection: bool) -> Vec<FormPlace> {
        let Some(automaton) = &self.automaton else {
            return Vec::new();
        };
        let folded = Folded::new(text, self.fold);
        let haystack = folded.text();
        let mut found: Vec<FormPlace> = Vec::new();
        for hit in automaton.find_overlapping_iter(haystack) {
            let Some((edges, length, of)) = self.patterns.get(hit.pattern().as_usize()) else {
                continue;
            };
            let start = hit.start();
            let at = start..start + length;
            if let Some((end, written)) = edges.settle(haystack, at, language, inflection)
                && let Some(range) = folded.to_source(start..end)
            {
                found.push(FormPlace {
                    range,
                    of: of.clone(),
                    written,
                });
            }
        }
        found.sort_by_key(|one| (one.range.start(), Reverse(one.range.len()), one.written));
        let mut end = None;
        found.retain(|one| {
            let free = end.is_none_or(|end| one.range.start() >= end);
            if free {
                end = Some(one.range.end());
            }
            free
        });
        found
    }
}
