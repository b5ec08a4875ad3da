//! The targets of a document, checked.
//! Invariant: what is known of a segment is of the segment as it was checked; one that changed
//! since has no answer.

use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
    sync::Arc,
};

use crate::{
    model::{Document, Projection, Segment, SegmentId},
    task::{Cancel, Cancelled},
    text::Language,
};

use super::{Known, Personal, Skip, Speller};

/// What a misspelt word that is fine in its segment is marked by there, before a colon and it.
pub const MISSPELT: &str = "misspelt";

/// What is right besides the words of the dictionary, for a whole document.
#[derive(Debug, Clone, Default)]
pub struct Right {
    pub known: Arc<Known>,
    pub personal: Arc<Personal>,
}

impl Right {
    fn is(&self, other: &Self) -> bool {
        self.known == other.known && Arc::ptr_eq(&self.personal, &other.personal)
    }
}

/// Words of targets that are in no dictionary.
#[derive(Debug, Clone)]
pub struct Checked {
    language: Language,
    right: Right,
    found: HashMap<SegmentId, (Arc<Segment>, Vec<Range<usize>>)>,
}

impl Checked {
    /// Checks the targets into a language. Of `before` is taken what still holds. For a worker.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn of(
        speller: &Speller,
        right: Right,
        document: &Document,
        language: &Language,
        before: Option<&Self>,
        cancel: &Cancel,
    ) -> Result<Self, Cancelled> {
        let before = before.filter(|it| it.language == *language && it.right.is(&right));
        let mut found = HashMap::new();
        for (_, segment) in document.keyed_segments(language) {
            cancel.check()?;
            let known = before.and_then(|it| it.found.get(&segment.id));
            let wrong = match known {
                Some((of, wrong)) if Arc::ptr_eq(of, segment) => wrong.clone(),
                _ => {
                    let translation = &segment.translation;
                    let (text, mentions) = (&translation.text, &translation.mentions);
                    right.open(speller, text, mentions, &translation.fine)
                }
            };
            found.insert(segment.id, (segment.clone(), wrong));
        }
        Ok(Self {
            language: language.clone(),
            right,
            found,
        })
    }

    /// The words it was checked with that are right in the session.
    #[must_use]
    pub fn known(&self) -> &Arc<Known> {
        &self.right.known
    }

    /// What is wrong in a segment, in bytes of its target; `None`: it was not checked as it is.
    #[must_use]
    pub fn wrong(&self, segment: &Arc<Segment>) -> Option<&[Range<usize>]> {
        let (of, wrong) = self.found.get(&segment.id)?;
        let same = Arc::ptr_eq(of, segment) || of.translation.text == segment.translation.text;
        same.then_some(wrong.as_slice())
    }
}

impl Right {
    /// The words of a text that are in no dictionary, without the names that stand in it.
    #[must_use]
    pub fn wrong(
        &self,
        speller: &Speller,
        text: &str,
        mentions: &[Projection],
    ) -> Vec<Range<usize>> {
        let names = mentions.iter().flat_map(|it| it.ranges.iter());
        let ranges: Vec<Range<usize>> = names.map(|range| range.to_range()).collect();
        let skip = Skip {
            ranges: &ranges,
            known: Some(&self.known),
            personal: Some(&self.personal),
        };
        speller.check(text, skip)
    }

    /// Those of them that nobody marked as fine.
    #[must_use]
    pub fn open(
        &self,
        speller: &Speller,
        text: &str,
        mentions: &[Projection],
        fine: &BTreeSet<String>,
    ) -> Vec<Range<usize>> {
        let mut wrong = self.wrong(speller, text, mentions);
        if !fine.is_empty() {
            wrong.retain(|at| {
                let word = text.get(at.clone()).unwrap_or_default();
                !fine.contains(&format!("{MISSPELT}:{word}"))
            });
        }
        wrong
    }
}
