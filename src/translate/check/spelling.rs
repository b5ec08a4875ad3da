//! Words of translations that no dictionary has, as findings among the others.

use super::{Fault, Kind, Listed, open};
use crate::{
    model::{Document, Segment},
    text::Language,
    translate::spelling::{Right, Speller},
};

/// A dictionary, and what is right besides its words.
#[derive(Debug, Clone)]
pub struct Spelt {
    pub speller: Speller,
    pub right: Right,
}

impl Spelt {
    fn faults(&self, segment: &Segment) -> Vec<Fault> {
        let translation = &segment.translation;
        let text = translation.text.as_str();
        let wrong = self.right.wrong(&self.speller, text, &translation.mentions);
        let faults = wrong.into_iter().filter_map(|at| {
            let word = text.get(at.clone())?.to_owned();
            Some(Fault::of(Kind::Misspelt { word }).in_target(at))
        });
        open(faults.collect(), translation)
    }

    /// What is misspelt in a document.
    pub(super) fn list(&self, document: &Document, to: &Language) -> Vec<Listed> {
        let mut found = Vec::new();
        for segment in document.segments(to) {
            let faults = self.faults(segment);
            found.extend(faults.into_iter().map(|fault| Listed {
                document: document.id,
                segment: segment.id,
                fault,
            }));
        }
        found
    }
}
