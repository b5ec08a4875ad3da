//! What the session's own names, and the lists it keeps, would have tagged.
//!
//! | file | holds |
//! |---|---|
//! | `own` | names that are confirmed somewhere, found elsewhere |
//! | `kept` | names of a list of the session; which entry a text is |
//! | `rejected` | what was rejected so often that it stays away |
//!
//! Invariant: nothing here changes a session; the same session gives the same places, in the
//! same order, whatever the number of processors.

mod kept;
mod own;
mod rejected;
#[cfg(test)]
mod tests;

use rayon::prelude::*;

use super::{Form, Matcher, NamesList};
use crate::{
    model::{DocumentId, EntityId, LabelKey, Session},
    task::{Cancel, Cancelled},
    text::TextRange,
};

pub use kept::{entity_like, entry_like, in_list};
pub use own::own_names;
pub use rejected::OftenRejected;

/// A place that a source would have tagged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub range: TextRange,
    pub label: LabelKey,
    /// The one it is, where the session has it and it alone.
    pub entity: Option<EntityId>,
}

/// Documents with what was found in each, in the session's order; none without.
pub type Found = Vec<(DocumentId, Vec<Place>)>;

/// Finds the forms of a list in all loaded documents; `target` says what a form stands for.
fn find(
    session: &Session,
    list: &NamesList,
    target: impl Fn(&Form) -> Option<(LabelKey, Option<EntityId>)> + Sync,
    cancel: &Cancel,
) -> Result<Found, Cancelled> {
    let fold = crate::text::Fold::default();
    let matcher = Matcher::new(list, fold);
    cancel.check()?;
    let documents: Vec<_> = session.documents().collect();
    let found: Result<Found, Cancelled> = documents
        .par_iter()
        .map(|document| {
            cancel.check()?;
            let hits = matcher.find(document.text());
            let places = hits.into_iter().filter_map(|hit| {
                let (label, entity) = target(list.form(hit.form)?)?;
                Some(Place {
                    range: hit.range,
                    label,
                    entity,
                })
            });
            Ok((document.id, places.collect::<Vec<_>>()))
        })
        .collect();
    let mut found = found?;
    found.retain(|(_, places)| !places.is_empty());
    Ok(found)
}
