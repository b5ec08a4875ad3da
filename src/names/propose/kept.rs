//! The names of a list that the session keeps.
//! Invariant: a form that several entries of other labels share is passed over, and one of
//! several entries is linked to none of them.

use std::collections::HashMap;

use super::{Found, find};
use crate::{
    model::{Entity, EntityId, LabelKey, ListEntry, ListId, Session},
    names::{NamesList, Row},
    task::{Cancel, Cancelled},
    text::{Fold, fold_str},
};

/// Where the names of a list stand. Labels that the scheme lacks are passed over.
///
/// # Errors
/// It was cancelled.
pub fn in_list(session: &Session, list: ListId, cancel: &Cancel) -> Result<Found, Cancelled> {
    let known = Entities::of(session);
    let mut targets: HashMap<String, Option<(LabelKey, Option<EntityId>)>> = HashMap::new();
    let mut names = NamesList::new("");
    for entry in session.entries(list) {
        if session.scheme().label(entry.label.as_str()).is_none() {
            continue;
        }
        let entity = known.like(entry).map(|entity| entity.id);
        for text in entry.all_names() {
            let row = Row {
                label: entry.label.as_str(),
                form: text,
                ..Row::default()
            };
            // A name that does not fit a list of names is found nowhere.
            if names.add(&row).is_err() {
                continue;
            }
            let target = (entry.label.clone(), entity);
            targets
                .entry(fold_str(text.trim(), Fold::default()))
                .and_modify(|known| match known {
                    Some((label, _)) if *label != target.0 => *known = None,
                    Some((_, linked)) if *linked != target.1 => *linked = None,
                    _ => {}
                })
                .or_insert(Some(target));
        }
    }
    let target = |form: &super::Form| targets.get(&fold_str(&form.text, Fold::default()))?.clone();
    find(session, &names, target, cancel)
}

/// The entities of a session, to be looked up by what a list says.
struct Entities<'s> {
    by_id: HashMap<&'s str, &'s Entity>,
    by_name: HashMap<(&'s str, &'s str), &'s Entity>,
}

impl<'s> Entities<'s> {
    fn of(session: &'s Session) -> Self {
        let mut found = Self {
            by_id: HashMap::new(),
            by_name: HashMap::new(),
        };
        for entity in session.entities() {
            if !entity.external_id.is_empty() {
                found.by_id.entry(&entity.external_id).or_insert(entity);
            }
            let key = (entity.label.as_str(), entity.name.as_str());
            found.by_name.entry(key).or_insert(entity);
        }
        found
    }

    /// By its identifier, else by label and name, where that has no other identifier.
    fn like(&self, entry: &ListEntry) -> Option<&'s Entity> {
        let by_id = self.by_id.get(entry.external_id.as_str());
        let by_name = || {
            let key = (entry.label.as_str(), entry.name.as_str());
            let entity = self.by_name.get(&key)?;
            let ids = [&entity.external_id, &entry.external_id];
            let is_other = ids.iter().all(|id| !id.is_empty()) && ids[0] != ids[1];
            (!is_other).then_some(entity)
        };
        by_id.or_else(by_name).copied()
    }
}

/// The entity of the session that an entry of a list is.
pub fn entity_like<'s>(session: &'s Session, entry: &ListEntry) -> Option<&'s Entity> {
    let is_like = |entity: &&Entity| match entity.external_id.is_empty() {
        false if !entry.external_id.is_empty() => entity.external_id == entry.external_id,
        _ => entity.label == entry.label && entity.name == entry.name,
    };
    let by_id = session
        .entities()
        .find(|entity| !entry.external_id.is_empty() && entity.external_id == entry.external_id);
    by_id.or_else(|| session.entities().find(is_like))
}

/// The entry of a list that alone bears this label and a name that reads so.
pub fn entry_like<'s>(
    session: &'s Session,
    list: ListId,
    label: &LabelKey,
    text: &str,
) -> Option<&'s ListEntry> {
    let text = text.trim();
    let of_label = || session.entries(list).filter(|entry| entry.label == *label);
    let exact = |entry: &&ListEntry| entry.all_names().any(|name| name == text);
    // Most are found so; to fold all names of a long list takes a while.
    match one(of_label().filter(exact)) {
        Ok(entry) => Some(entry),
        Err(0) => {
            let folded = fold_str(text, Fold::default());
            let alike = |name: &str| fold_str(name.trim(), Fold::default()) == folded;
            one(of_label().filter(|entry| entry.all_names().any(alike))).ok()
        }
        Err(_) => None,
    }
}

/// The only one, or how many there are: none or, as many as need be known, two.
fn one<T>(mut all: impl Iterator<Item = T>) -> Result<T, usize> {
    match (all.next(), all.next()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(0),
        (Some(_), Some(_)) => Err(2),
    }
}
