//! What the documents of a session tell of one entity: when and where it is named, with whom,
//! and what is said of it.
//! Invariant: nothing here counts what was rejected; the same session gives the same dossier.
//!
//! | file | holds |
//! |---|---|
//! | `together` | who is named in the same sentence, paragraph, document |

#[cfg(test)]
mod tests;
mod together;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::{
    model::{
        Document, DocumentId, EntityId, LabelKey, Mention, MentionId, Published, Session, Status,
        Way, shorten,
    },
    task::{Cancel, Cancelled},
    text::Language,
};

pub use together::Together;

/// A mention in a document.
pub type Place = (DocumentId, MentionId);

/// All that is told of one entity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dossier {
    pub mentions: usize,
    /// Where it is named in what was published first, and last; `None`: no date is known of
    /// any document that names it.
    pub first: Option<Sighting>,
    pub last: Option<Sighting>,
    /// Documents that name it and bear no date.
    pub undated: usize,
    /// In the session's order.
    pub documents: Vec<(DocumentId, usize)>,
    /// Those that name it most first; what is not known last.
    pub outlets: Vec<(Option<String>, Share)>,
    pub languages: Vec<(Option<Language>, Share)>,
    /// Those named nearest and most often with it first.
    pub together: Vec<Together>,
    /// By kind in the scheme's order, from it before to it, the most often said first.
    pub relations: Vec<Related>,
}

/// A mention in a document with a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    pub published: Published,
    pub place: Place,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    pub mentions: usize,
    pub documents: usize,
}

/// The other end of a relation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Other {
    Entity(EntityId),
    /// A mention of no entity, as it reads.
    Words(String),
}

/// What is said of the entity and another, once or often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    pub kind: LabelKey,
    pub way: Way,
    pub other: Other,
    pub times: usize,
    /// Where it is said first.
    pub place: Place,
}

/// Works out the dossier of an entity. Takes time with the length of the session: for a worker.
///
/// # Errors
/// It was cancelled.
pub fn dossier(session: &Session, entity: EntityId, cancel: &Cancel) -> Result<Dossier, Cancelled> {
    let mut found = Dossier::default();
    let mut outlets: BTreeMap<Option<String>, Share> = BTreeMap::new();
    let mut languages: BTreeMap<Option<Language>, Share> = BTreeMap::new();
    let mut company = together::Company::default();
    let mut relations = Relations::default();
    for document in session.documents() {
        cancel.check()?;
        let own = own(document, entity);
        let Some(first) = own.first() else { continue };
        found.mentions += own.len();
        found.documents.push((document.id, own.len()));
        found.see(document, first.id);
        let outlet = document.metadata().outlet.trim();
        let outlet = (!outlet.is_empty()).then(|| outlet.to_owned());
        outlets.entry(outlet).or_default().add(own.len());
        let language = document.language().cloned();
        languages.entry(language).or_default().add(own.len());
        company.add(document, entity, &own);
        relations.add(document, &own);
    }
    found.outlets = by_size(outlets);
    found.languages = by_size(languages);
    found.together = company.into_list();
    found.relations = relations.into_list(session);
    Ok(found)
}

/// Its mentions in a document, in text order.
fn own(document: &Document, entity: EntityId) -> Vec<&Mention> {
    let mentions = document.mentions().iter();
    mentions
        .filter(|it| it.entity == Some(entity) && it.status != Status::Rejected)
        .collect()
}

impl Share {
    fn add(&mut self, mentions: usize) {
        self.mentions += mentions;
        self.documents += 1;
    }
}

impl Dossier {
    fn see(&mut self, document: &Document, mention: MentionId) {
        let Some(published) = &document.metadata().published else {
            self.undated += 1;
            return;
        };
        let sighting = || Sighting {
            published: published.clone(),
            place: (document.id, mention),
        };
        // ISO dates sort as they read; a year alone stands before its days.
        if self
            .first
            .as_ref()
            .is_none_or(|it| *published < it.published)
        {
            self.first = Some(sighting());
        }
        if self
            .last
            .as_ref()
            .is_none_or(|it| *published > it.published)
        {
            self.last = Some(sighting());
        }
    }
}

fn by_size<K: Ord>(shares: BTreeMap<Option<K>, Share>) -> Vec<(Option<K>, Share)> {
    let mut shares: Vec<_> = shares.into_iter().collect();
    shares.sort_by_key(|(key, share)| (key.is_none(), std::cmp::Reverse(share.mentions)));
    shares
}

/// What is said, by kind, way and other end: how often, and where first.
#[derive(Default)]
struct Relations(HashMap<(LabelKey, Way, Other), (usize, Place)>);

impl Relations {
    fn add(&mut self, document: &Document, own: &[&Mention]) {
        let ids: HashSet<MentionId> = own.iter().map(|mention| mention.id).collect();
        for relation in document.relations() {
            if relation.status == Status::Rejected {
                continue;
            }
            // What leads from the entity to itself is told once, from where it starts.
            let (way, near, far) = if ids.contains(&relation.from) {
                (Way::Out, relation.from, relation.to)
            } else if ids.contains(&relation.to) {
                (Way::In, relation.to, relation.from)
            } else {
                continue;
            };
            let Some(far) = document.mentions().get(far) else {
                continue;
            };
            let other = match far.entity {
                Some(entity) => Other::Entity(entity),
                None => {
                    let text = far.ranges.quote(document.text());
                    Other::Words(shorten(&text.unwrap_or_default()))
                }
            };
            let place = (document.id, near);
            let key = (relation.kind.clone(), way, other);
            self.0.entry(key).or_insert((0, place)).0 += 1;
        }
    }

    fn into_list(self, session: &Session) -> Vec<Related> {
        let kinds = &session.scheme().relations;
        let place_of = |kind: &LabelKey| {
            let place = kinds.iter().position(|it| it.key == *kind);
            place.unwrap_or(kinds.len())
        };
        let mut list: Vec<Related> = self
            .0
            .into_iter()
            .map(|((kind, way, other), (times, place))| Related {
                kind,
                way,
                other,
                times,
                place,
            })
            .collect();
        list.sort_by(|a, b| {
            let by = |it: &Related| (place_of(&it.kind), it.kind.clone(), it.way);
            by(a)
                .cmp(&by(b))
                .then(b.times.cmp(&a.times))
                .then_with(|| a.other.cmp(&b.other))
        });
        list
    }
}
