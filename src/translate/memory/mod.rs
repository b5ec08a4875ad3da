//! Translation memory: what was translated before, found for what is to be translated.
//!
//! ```text
//! let memory = Memory::of(&session, &from, &to, &references, &cancel)?;  // on a worker
//! let names = Names::of(&session, &from, &to);                         // on a worker
//! let found = memory.matches(&Asked::segment(&document, &segment), &names, &Options::default());
//! memory.update(&session);              // after a change: only changed documents are read anew
//! let snapshot = memory.clone();        // cheap, for a worker
//! ```
//!
//! [`Match`] has the translation (with names, numbers and dates put in), three percents, the
//! difference in words, and where it is from. [`propagate::equals`] finds segments with an equal
//! source, [`Memory::concordance`] words in any unit.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | the memory: what is in it, and how it follows a session |
//! | `token`, `words` | a text in words, numbers and what is between; their numbers, and stems |
//! | `index` | units by their words |
//! | `matching` | likeness by OmegaT's definition |
//! | `diff` | what differs, word by word |
//! | `names`, `number`, `date`, `slots` | what can stand for another in a sentence |
//! | `substitute` | another's names, numbers and dates put into a translation |
//! | `propagate`, `concordance` | equal segments; words in context |
//!
//! The session's memory is its segments that are translated, reviewed or locked.
//! Invariants: a document's units are an index of their own, which never changes; so a clone is
//! a snapshot, and a change costs one document.

mod concordance;
mod date;
mod diff;
mod index;
mod matching;
mod names;
mod number;
pub mod propagate;
mod slots;
mod substitute;
#[cfg(test)]
mod tests;
mod token;
mod words;

use std::sync::Arc;

use imbl::OrdMap;
use jiff::Timestamp;

use crate::{
    model::{
        Document, DocumentId, EntityId, KeptMemory, MemoryId, Segment, SegmentId, Session, Status,
        TranslationStatus, Unit,
    },
    task::{Cancel, Cancelled},
    text::Language,
};

pub use concordance::{Concordance, Place, Side};
pub use diff::{Piece, diff};
pub use matching::{Match, Options, Percent};
pub use names::Names;
pub use substitute::{Replaced, What};

use index::{Index, NameAt, Stored};
use words::Words;

/// Where a unit is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A segment of the session.
    Session {
        document: DocumentId,
        segment: SegmentId,
        title: Arc<str>,
    },
    /// A read-only memory.
    Reference {
        memory: MemoryId,
        name: Arc<str>,
        /// Of its file, 1-based.
        line: u64,
    },
}

/// A read-only memory, as it was read from its file.
#[derive(Clone, Debug)]
pub struct Reference {
    pub id: MemoryId,
    pub name: Arc<str>,
    pub penalty: u8,
    /// Those of the wanted languages.
    pub units: Arc<[Unit]>,
}

impl Reference {
    pub fn new(kept: &KeptMemory, units: Vec<Unit>) -> Self {
        Self {
            id: kept.id,
            name: kept.name.as_str().into(),
            penalty: kept.penalty,
            units: units.into(),
        }
    }
}

/// What a match is sought for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub text: String,
    /// Places in it, in bytes, and whom they name.
    pub names: Vec<(std::ops::Range<usize>, EntityId)>,
    /// This segment is no match of itself.
    pub segment: Option<SegmentId>,
}

impl Asked {
    /// A text of which nothing else is known.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// A segment with its linked mentions.
    pub fn segment(document: &Document, segment: &Segment) -> Self {
        Self {
            text: segment
                .at
                .slice(document.text())
                .unwrap_or_default()
                .to_owned(),
            names: names_in(document, segment)
                .into_iter()
                .map(|name| (name.source, name.entity))
                .collect(),
            segment: Some(segment.id),
        }
    }
}

/// What was translated from one language into another.
#[derive(Clone, Debug)]
pub struct Memory {
    from: Language,
    to: Language,
    words: Arc<Words>,
    own: OrdMap<DocumentId, Own>,
    references: Vec<Held>,
}

/// The units of a document.
#[derive(Clone, Debug)]
struct Own {
    /// As it was when they were read.
    document: Arc<Document>,
    index: Arc<Index>,
}

/// A read-only memory and its index.
#[derive(Clone, Debug)]
struct Held {
    reference: Reference,
    index: Arc<Index>,
}

impl Memory {
    /// Reads the session's own translations and those of the references. Takes about a second
    /// for 100,000 units.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn of(
        session: &Session,
        from: &Language,
        to: &Language,
        references: &[Reference],
        cancel: &Cancel,
    ) -> Result<Self, Cancelled> {
        let mut memory = Self {
            from: from.clone(),
            to: to.clone(),
            words: Arc::new(Words::of(from)),
            own: OrdMap::new(),
            references: Vec::new(),
        };
        memory.set_references(references, cancel)?;
        memory.update(session);
        Ok(memory)
    }

    pub fn from(&self) -> &Language {
        &self.from
    }

    pub fn to(&self) -> &Language {
        &self.to
    }

    /// How many units it holds.
    pub fn len(&self) -> usize {
        let own = self.own.values().map(|own| own.index.len());
        let held = self.references.iter().map(|held| held.index.len());
        own.chain(held).sum()
    }

    /// How many of them are the session's own.
    pub fn own_len(&self) -> usize {
        self.own.values().map(|own| own.index.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes other references; those whose units are the same are not read anew.
    ///
    /// # Errors
    /// It was cancelled; the references are as they were.
    pub fn set_references(
        &mut self,
        references: &[Reference],
        cancel: &Cancel,
    ) -> Result<(), Cancelled> {
        let mut held = Vec::with_capacity(references.len());
        for reference in references {
            let known = self
                .references
                .iter()
                .find(|held| Arc::ptr_eq(&held.reference.units, &reference.units));
            let index = match known {
                Some(held) => held.index.clone(),
                None => Arc::new(Index::of_reference(reference, &self.words, cancel)?),
            };
            held.push(Held {
                reference: reference.clone(),
                index,
            });
        }
        self.references = held;
        Ok(())
    }

    /// Follows the session: documents that changed are read anew, nothing else is. Returns
    /// whether anything was.
    pub fn update(&mut self, session: &Session) -> bool {
        let mut changed = false;
        let is_there = |id: &DocumentId| session.document(*id).is_some();
        let gone: Vec<DocumentId> = self
            .own
            .keys()
            .copied()
            .filter(|id| !is_there(id))
            .collect();
        for id in gone {
            self.own.remove(&id);
            changed = true;
        }
        for document in session.documents() {
            let known = self.own.get(&document.id);
            if known.is_some_and(|own| Arc::ptr_eq(&own.document, document)) {
                continue;
            }
            let speaks = document
                .language()
                .is_some_and(|language| language.primary() == self.from.primary());
            let stored = match speaks {
                true => self.stored(session, document),
                false => Vec::new(),
            };
            if stored.is_empty() && known.is_none() {
                continue;
            }
            let before = known.map(|own| &*own.index);
            let index = match before.filter(|index| index.holds(&stored)) {
                // What changed was something else.
                Some(_) => known.map(|own| own.index.clone()).unwrap_or_default(),
                None => {
                    changed = true;
                    Arc::new(Index::of_segments(stored, &self.words))
                }
            };
            let document = document.clone();
            self.own.insert(document.id, Own { document, index });
        }
        changed
    }

    fn stored(&self, session: &Session, document: &Document) -> Vec<Stored> {
        let title: Arc<str> = document.display_title().into();
        let mut stored = Vec::new();
        for segment in document.segments(&self.to) {
            if !is_memory(segment) {
                continue;
            }
            let Some(source) = segment.at.slice(document.text()) else {
                continue;
            };
            let translation = &segment.translation;
            let by = translation.by.and_then(|by| session.reviewer(by));
            stored.push(Stored {
                source: source.into(),
                target: translation.text.as_str().into(),
                by: by.map_or_else(|| "".into(), |by| by.name.as_str().into()),
                at: translation.at,
                note: translation.note.as_str().into(),
                place: index::Place::Segment {
                    document: document.id,
                    segment: segment.id,
                    title: title.clone(),
                },
                names: names_in(document, segment).into(),
            });
        }
        stored
    }

    /// Every index with what is taken off its matches.
    fn shelves(&self) -> impl Iterator<Item = Shelf<'_>> {
        let own = self.own.values().map(|own| Shelf {
            index: &own.index,
            penalty: 0,
        });
        let held = self.references.iter().map(|held| Shelf {
            index: &held.index,
            penalty: held.reference.penalty,
        });
        own.chain(held)
    }
}

/// An index, and whose it is.
#[derive(Clone, Copy)]
struct Shelf<'m> {
    index: &'m Index,
    penalty: u8,
}

impl Stored {
    fn origin(&self) -> Origin {
        match &self.place {
            index::Place::Segment {
                document,
                segment,
                title,
            } => Origin::Session {
                document: *document,
                segment: *segment,
                title: title.clone(),
            },
            index::Place::Line { memory, name, line } => Origin::Reference {
                memory: *memory,
                name: name.clone(),
                line: *line,
            },
        }
    }
}

/// Whether a segment's translation is one to go by.
pub fn is_memory(segment: &Segment) -> bool {
    let translation = &segment.translation;
    !translation.text.is_empty()
        && matches!(
            translation.status,
            TranslationStatus::Translated | TranslationStatus::Reviewed | TranslationStatus::Locked
        )
}

/// The linked mentions of a segment, in its own bytes, with where they are in its translation.
fn names_in(document: &Document, segment: &Segment) -> Vec<NameAt> {
    let at = segment.at;
    let mentions = document.mentions().overlapping(at).into_iter();
    mentions
        .filter(|mention| mention.status != Status::Rejected)
        .filter(|mention| !mention.ranges.is_discontinuous())
        .filter(|mention| at.covers(mention.ranges.bounds()))
        .filter_map(|mention| {
            let entity = mention.entity?;
            let bounds = mention.ranges.bounds().to_range();
            let start = at.start().to_usize();
            let projected = segment.translation.mentions.iter();
            let projected = projected
                .filter(|projection| projection.mention == mention.id)
                .map(|projection| projection.ranges.bounds())
                .find(|range| range.slice(&segment.translation.text).is_some());
            Some(NameAt {
                source: bounds.start - start..bounds.end - start,
                entity,
                target: projected.map(|range| range.to_range()),
            })
        })
        .collect()
}

/// How old a unit is, in whole days, where it says when it was translated.
pub fn age_in_days(at: Option<Timestamp>, now: Timestamp) -> Option<i64> {
    let seconds = now.as_second().saturating_sub(at?.as_second());
    Some((seconds / 86_400).max(0))
}
