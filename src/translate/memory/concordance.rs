//! Words in context: every unit that has them in its source or its translation.

use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use super::{Memory, Origin, Shelf, index::Stored};
use crate::{
    task::{Cancel, Cancelled},
    text::{Folded, TextRange, search::Query},
};

/// So many units are kept; those beyond are counted.
const KEPT: usize = 1_000;

/// Where words are sought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    Source,
    Target,
    #[default]
    Both,
}

/// A unit that has the words.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub source: Arc<str>,
    pub target: Arc<str>,
    /// Where they stand, in bytes.
    pub in_source: Vec<TextRange>,
    pub in_target: Vec<TextRange>,
    pub origin: Origin,
    pub by: Arc<str>,
    pub at: Option<Timestamp>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Concordance {
    /// The first of them: the session's own, then memory by memory.
    pub places: Vec<Place>,
    /// Of all units that have the words.
    pub count: usize,
}

impl Memory {
    /// Every unit that has the words.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn concordance(
        &self,
        query: &Query,
        side: Side,
        cancel: &Cancel,
    ) -> Result<Concordance, Cancelled> {
        let mut found = Concordance::default();
        let Some(sought) = query.ready() else {
            return Ok(found);
        };
        let find = |text: &str| {
            let mut ranges = Vec::new();
            let folded = Folded::new(text, query.fold());
            let done = sought.find(text, &folded, cancel, |range| ranges.push(range));
            done.map(|()| ranges)
        };
        let look = |stored: &Stored| -> Result<Option<Place>, Cancelled> {
            let in_source = match side {
                Side::Target => Vec::new(),
                Side::Source | Side::Both => find(&stored.source)?,
            };
            let in_target = match side {
                Side::Source => Vec::new(),
                Side::Target | Side::Both => find(&stored.target)?,
            };
            if in_source.is_empty() && in_target.is_empty() {
                return Ok(None);
            }
            Ok(Some(Place {
                source: stored.source.clone(),
                target: stored.target.clone(),
                in_source,
                in_target,
                origin: stored.origin(),
                by: stored.by.clone(),
                at: stored.at,
            }))
        };
        for Shelf { index, .. } in self.shelves() {
            cancel.check()?;
            let places: Result<Vec<Option<Place>>, Cancelled> =
                index.units().par_iter().map(look).collect();
            for place in places?.into_iter().flatten() {
                found.count += 1;
                if found.places.len() < KEPT {
                    found.places.push(place);
                }
            }
        }
        Ok(found)
    }
}
