//! Entities that are likely one: found by their names, weighed by what else is known.
//!
//! | file | holds |
//! |---|---|
//! | `block` | which names are worth comparing |
//! | `weigh` | what else speaks for or against |
//!
//! Invariant: the session is only read; the same session gives the same proposals in the same
//! order; no entity is proposed with itself, no pair twice.

mod block;
#[cfg(test)]
mod tests;
mod weigh;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::compare::{Likeness, Name, Reason, compare};
use crate::model::{Entity, EntityId, Session};

/// Below this score nothing is proposed.
pub const LEAST: f64 = 0.5;
/// The most names of an entity that are looked at.
const NAMES: usize = 16;

/// Two entities that are likely one.
#[derive(Clone, Debug, PartialEq)]
pub struct Duplicate {
    /// The one made first.
    pub a: EntityId,
    /// The other.
    pub b: EntityId,
    /// From [`LEAST`] to 1.
    pub score: f64,
    /// What speaks for it, the strongest first; never empty.
    pub reasons: Vec<Ground>,
}

/// What speaks for two entities being one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Two of their names.
    Names {
        /// Of the first entity.
        a: String,
        /// Of the second.
        b: String,
        /// What they have in common.
        reason: Reason,
    },
    /// The same identifier elsewhere.
    ExternalId(String),
    /// Mentions of both are in so many documents.
    Documents(usize),
}

/// Names of two entities that were found alike.
#[derive(Clone, Debug)]
struct Match {
    likeness: Likeness,
    /// Places among all names.
    names: (usize, usize),
}

/// All names of all entities, made ready.
struct Names<'a> {
    entities: Vec<&'a Entity>,
    /// The entity and the text of each name.
    texts: Vec<(usize, &'a str)>,
    ready: Vec<Name>,
    /// By entity: where its names begin among all.
    starts: Vec<usize>,
}

impl<'a> Names<'a> {
    fn of(session: &'a Session) -> Self {
        let entities: Vec<&Entity> = session.entities().collect();
        let (mut texts, mut starts) = (Vec::new(), Vec::new());
        for (n, entity) in entities.iter().enumerate() {
            starts.push(texts.len());
            let seen: BTreeSet<&str> = entity.all_names().take(NAMES).collect();
            texts.extend(seen.into_iter().map(|text| (n, text)));
        }
        starts.push(texts.len());
        let ready = texts.par_iter().map(|(_, text)| Name::new(text)).collect();
        Self {
            entities,
            texts,
            ready,
            starts,
        }
    }

    fn of_entity(&self, entity: usize) -> &[Name] {
        let range = self.starts[entity]..self.starts[entity + 1];
        &self.ready[range]
    }
}

/// Entities of `session` that are likely one, the likeliest first.
///
/// Names are compared across scripts; the same external identifier, the same label and shared
/// documents strengthen, different identifiers, labels and full names weaken. Only loaded
/// documents count.
#[must_use]
pub fn duplicates(session: &Session) -> Vec<Duplicate> {
    let names = Names::of(session);
    let found: Vec<Match> = block::pairs(&names)
        .into_par_iter()
        .filter_map(|(one, other)| {
            let likeness = compare(&names.ready[one], &names.ready[other])?;
            Some(Match {
                likeness,
                names: (one, other),
            })
        })
        .collect();
    let mut best: BTreeMap<(usize, usize), Match> = BTreeMap::new();
    for found in found {
        let (one, other) = found.names;
        let key = (names.texts[one].0, names.texts[other].0);
        match best.get(&key) {
            Some(known) if known.likeness.score >= found.likeness.score => {}
            _ => {
                best.insert(key, found);
            }
        }
    }
    weigh::weigh(session, &names, best)
}
