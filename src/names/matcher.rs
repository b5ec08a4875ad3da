//! All names of a list found in a text.
//! Invariant: hits are sorted, do not overlap, and cover whole grapheme clusters, but for
//! what folds to nothing.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind, StartKind};

use super::choose::{Candidate, Chooser};
use super::edge::{Edges, Neighbours};
use super::list::{Form, FormId, NamesList};
use crate::text::{Fold, SourceText, TextRange, fold_str};

/// Up to this many bytes of folded forms the automaton is a DFA, which takes up to 1 KiB for
/// each; beyond, a contiguous NFA, which takes about ten bytes. At 500 names the DFA is two to
/// four times as fast; at 5,000 at most one and a half, and seven times slower to build.
const MAX_DFA_BYTES: usize = 32 << 10;

/// A name found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where, in bytes of the source text.
    pub range: TextRange,
    /// The first listed of the forms that fold alike.
    pub form: FormId,
}

/// Finds the forms of one list, folded in one way. Forms that fold alike are one pattern.
#[derive(Debug)]
pub struct Matcher {
    fold: Fold,
    /// `None`: nothing to find.
    automaton: Option<AhoCorasick>,
    /// Of each pattern. Apart from the forms, as every candidate asks for them.
    edges: Vec<Edges>,
    /// Of each pattern, in the order of the list, at least one.
    forms: Vec<Vec<FormId>>,
    /// The pattern of each form of the list; `None` where it folds to nothing or is left out.
    pattern_of: Vec<Option<u32>>,
    /// In bytes, folded.
    longest: usize,
}

impl Matcher {
    /// Prepares to find every form of `list`. Forms that fold to nothing match nothing.
    #[must_use]
    pub fn new(list: &NamesList, fold: Fold) -> Self {
        Self::of_some(list, fold, |_| true)
    }

    /// The same for some of the forms.
    ///
    /// # Panics
    /// Never: the limits of a list keep the automaton within its numbers.
    pub(super) fn of_some(list: &NamesList, fold: Fold, keep: impl Fn(&Form) -> bool) -> Self {
        let mut texts: Vec<String> = Vec::new();
        let mut known: HashMap<String, u32> = HashMap::new();
        let mut forms: Vec<Vec<FormId>> = Vec::new();
        let mut pattern_of = vec![None; list.forms().len()];
        for (id, form) in list.forms().filter(|(_, form)| keep(form)) {
            let folded = fold_str(&form.text, fold);
            if folded.is_empty() {
                continue;
            }
            let pattern = *known.entry(folded).or_insert_with_key(|folded| {
                texts.push(folded.clone());
                forms.push(Vec::new());
                forms.len() as u32 - 1
            });
            forms[pattern as usize].push(id);
            pattern_of[id.index()] = Some(pattern);
        }
        let automaton = (!texts.is_empty()).then(|| {
            automaton(&texts).expect("the limits of a list keep within those of the automaton")
        });
        Self {
            fold,
            automaton,
            edges: texts.iter().map(|text| Edges::of(text)).collect(),
            forms,
            pattern_of,
            longest: texts.iter().map(String::len).max().unwrap_or(0),
        }
    }

    /// How texts and forms are folded.
    #[must_use]
    pub fn fold(&self) -> Fold {
        self.fold
    }

    /// Every name in `text`, by the rule of this room, in order.
    /// Folds the text at the first call for it; [`SourceText`] keeps that.
    #[must_use]
    pub fn find(&self, text: &SourceText) -> Vec<Hit> {
        let Some(automaton) = &self.automaton else {
            return Vec::new();
        };
        let folded = text.folded(self.fold);
        let mut neighbours = Neighbours::new(text, &folded, self.fold);
        let mut chooser = Chooser::new(self.longest);
        for found in automaton.find_overlapping_iter(folded.text()) {
            let (pattern, start, end) = (found.pattern().as_usize(), found.start(), found.end());
            let edges = self.edges[pattern];
            if (edges.start && !neighbours.is_free_before(start))
                || (edges.end && !neighbours.is_free_after(end))
            {
                continue;
            }
            if let Some(range) = folded.to_source(start..end) {
                let of = (range, pattern);
                chooser.push(Candidate { start, end, of });
            }
        }
        let chosen = chooser.finish().into_iter();
        chosen
            .filter_map(|(range, pattern)| {
                let form = *self.forms[pattern].first()?;
                Some(Hit { range, form })
            })
            .collect()
    }

    /// All forms that fold like `form`, itself among them, in the order of the list;
    /// none if it folds to nothing.
    #[must_use]
    pub fn forms_like(&self, form: FormId) -> &[FormId] {
        self.pattern_of
            .get(form.index())
            .copied()
            .flatten()
            .map_or(&[], |pattern| &self.forms[pattern as usize])
    }

    /// The forms that fold alike, group by group, in the order of the list.
    pub(super) fn groups(&self) -> impl Iterator<Item = &[FormId]> {
        self.forms.iter().map(Vec::as_slice)
    }
}

fn automaton(texts: &[String]) -> Result<AhoCorasick, aho_corasick::BuildError> {
    let bytes: usize = texts.iter().map(String::len).sum();
    let kind = if bytes <= MAX_DFA_BYTES {
        AhoCorasickKind::DFA
    } else {
        AhoCorasickKind::ContiguousNFA
    };
    AhoCorasick::builder()
        // Overlapping search needs it: candidates must be seen before the longest is chosen.
        .match_kind(MatchKind::Standard)
        .start_kind(StartKind::Unanchored)
        .kind(Some(kind))
        .build(texts)
}
