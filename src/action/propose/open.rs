//! What is open, grouped for a person to decide on: by source and label, then name by name.
//! Invariant: every open proposal of the loaded documents is in exactly one row.

use std::collections::HashMap;

use super::Source;
use crate::{
    model::{DocumentId, EntityId, LabelKey, MentionId, Reason, Session, Status},
    task::{Cancel, Cancelled},
    text::{Fold, fold_str},
};

/// A name that one source proposes as one label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRow {
    pub source: Source,
    pub label: LabelKey,
    /// The entity's name, or as it is written first.
    pub name: String,
    pub entity: Option<EntityId>,
    /// In the session's order.
    pub places: Vec<(DocumentId, MentionId)>,
    /// How likely the likeliest is, in per cent, where that is known.
    pub likely: Option<u8>,
}

#[derive(PartialEq, Eq, Hash)]
enum Name {
    Entity(EntityId),
    Text(String),
}

/// What is open: sources in their order, labels in the scheme's, the most frequent names first.
///
/// # Errors
/// It was cancelled.
pub fn open(session: &Session, cancel: &Cancel) -> Result<Vec<OpenRow>, Cancelled> {
    let mut rows: Vec<OpenRow> = Vec::new();
    let mut places: HashMap<(Source, LabelKey, Name), usize> = HashMap::new();
    for document in session.documents() {
        cancel.check()?;
        if document.mentions().counts().proposed == 0 {
            continue;
        }
        let text = document.text().as_str();
        let proposed = document.mentions().iter();
        for mention in proposed.filter(|mention| mention.status == Status::Proposed) {
            let source = Source::of(mention);
            let quote = || mention.ranges.quote(text).unwrap_or_default();
            let name = match mention.entity {
                Some(entity) => Name::Entity(entity),
                None => Name::Text(fold_str(&quote(), Fold::default())),
            };
            let key = (source, mention.label.clone(), name);
            let at = *places.entry(key).or_insert_with(|| {
                let entity = mention.entity.and_then(|id| session.entity(id));
                rows.push(OpenRow {
                    source,
                    label: mention.label.clone(),
                    name: entity.map_or_else(quote, |entity| entity.name.clone()),
                    entity: mention.entity,
                    places: Vec::new(),
                    likely: None,
                });
                rows.len() - 1
            });
            rows[at].places.push((document.id, mention.id));
            if let Some(Reason::Learned(likely)) = mention.extra().reason {
                rows[at].likely = rows[at].likely.max(Some(likely));
            }
        }
    }
    let sources = Source::all(session);
    let labels = &session.scheme().labels;
    rows.sort_by_cached_key(|row| {
        let source = sources.iter().position(|source| *source == row.source);
        let label = labels.iter().position(|label| label.key == row.label);
        let count = std::cmp::Reverse((row.places.len(), row.likely));
        (
            source.unwrap_or(usize::MAX),
            row.source,
            label.unwrap_or(usize::MAX),
            row.label.clone(),
            count,
            row.name.clone(),
        )
    });
    Ok(rows)
}
