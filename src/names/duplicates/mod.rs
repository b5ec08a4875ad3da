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
use crate::model::{Entity, EntityId, NamedEntities, Session};

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
#[derive(Debug)]
struct Names {
    entities: Vec<EntityId>,
    /// The entity and the text of each name.
    texts: Vec<(usize, String)>,
    ready: Vec<Name>,
    /// By entity: where its names begin among all.
    starts: Vec<usize>,
}

impl Names {
    fn of(session: &Session) -> Self {
        let (mut entities, mut texts, mut starts) = (Vec::new(), Vec::new(), Vec::new());
        for (n, entity) in session.entities().enumerate() {
            entities.push(entity.id);
            starts.push(texts.len());
            texts.extend(
                names_of(entity)
                    .into_iter()
                    .map(|text| (n, text.to_owned())),
            );
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

/// The names of an entity that are looked at.
fn names_of(entity: &Entity) -> BTreeSet<&str> {
    entity.all_names().take(NAMES).collect()
}

/// Entities with names that are alike: what takes long to find, and stays as long as no entity
/// comes, goes or gets another name.
#[derive(Debug)]
pub struct Alike {
    of: NamedEntities,
    names: Names,
    /// By two entities, in their order: their names that are most alike.
    best: BTreeMap<(usize, usize), Match>,
    judged: weigh::Judged,
}

impl Alike {
    /// Compares all names.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let names = Names::of(session);
        let found: Vec<Match> = block::pairs(session, &names)
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
        Self {
            of: session.named_entities(),
            judged: weigh::judge(&names, &best),
            names,
            best,
        }
    }

    /// Whether the entities of the session have the names, and the identifiers, that were
    /// compared.
    #[must_use]
    pub fn is_of(&self, session: &Session) -> bool {
        let changed = session.named_entities().changed_since(&self.of);
        changed.into_iter().all(|id| {
            let (before, now) = (self.of.entity(id), session.entity(id));
            before.zip(now).is_some_and(|(before, now)| {
                names_of(before) == names_of(now) && before.external_id == now.external_id
            })
        })
    }

    /// Those that are likely one, weighed by all that is known, the likeliest first.
    ///
    /// Of entities that [have other names](Self::is_of) nothing comes.
    #[must_use]
    pub fn duplicates(&self, session: &Session) -> Vec<Duplicate> {
        weigh::weigh(session, self)
    }
}

/// Entities of `session` that are likely one, the likeliest first.
///
/// Names are compared across scripts; the same external identifier, the same label and shared
/// documents strengthen, different identifiers, labels and full names weaken. Only loaded
/// documents count.
#[must_use]
pub fn duplicates(session: &Session) -> Vec<Duplicate> {
    Alike::of(session).duplicates(session)
}
