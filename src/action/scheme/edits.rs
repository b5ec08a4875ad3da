//! A change of the scheme as edits.
//! Invariant: at every edit the scheme has the labels and relation kinds of all that is there:
//! first it gains what is new, at last it loses what goes.

use std::{collections::BTreeSet, sync::Arc};

use super::{SchemeChange, carry::Carrier, join::Joined};
use crate::{
    model::{
        Document, EntityId, MentionId, Scheme, Session,
        edit::{Change, DocumentEdit, Edit, HeadPart},
    },
    task::{Cancel, Cancelled},
};

pub(super) fn edits(
    session: &Session,
    change: &SchemeChange,
    cancel: &Cancel,
) -> Result<Vec<Edit>, Cancelled> {
    let from = session.scheme();
    let carrier = Carrier::new(from, change);
    let between = union(from, &change.to);
    let mut edits = Vec::new();
    put_scheme(&mut edits, from, &between);
    let gone = gone_entities(session, &carrier);
    for entity in session.entities() {
        let Some(label) = carrier.label(&entity.label) else {
            continue;
        };
        let mut to = entity.clone();
        to.label = label.clone();
        to.distinct.retain(|id| !gone.contains(id));
        if to != *entity {
            let from = entity.clone();
            edits.push(Edit::Entity(Change::Set { from, to }));
        }
    }
    for document in session.documents() {
        cancel.check()?;
        in_document(&mut edits, document, &carrier, &gone);
    }
    let gone = gone.iter().filter_map(|&id| session.entity(id));
    edits.extend(gone.map(|entity| Edit::Entity(Change::Remove(entity.clone()))));
    put_scheme(&mut edits, &between, &change.to);
    Ok(edits)
}

/// Entities that go with their label.
pub(super) fn gone_entities(session: &Session, carrier: &Carrier<'_>) -> BTreeSet<EntityId> {
    let gone = session.entities();
    let gone = gone.filter(|entity| carrier.label(&entity.label).is_none());
    gone.map(|entity| entity.id).collect()
}

fn put_scheme(edits: &mut Vec<Edit>, from: &Scheme, to: &Scheme) {
    if from != to {
        let (from, to) = (Arc::new(from.clone()), Arc::new(to.clone()));
        edits.push(Edit::Scheme { from, to });
    }
}

/// The new scheme, and what the old one has beside it.
fn union(from: &Scheme, to: &Scheme) -> Scheme {
    let mut both = to.clone();
    let labels = from.labels.iter();
    let labels = labels.filter(|label| to.label(label.key.as_str()).is_none());
    both.labels.extend(labels.cloned());
    let kinds = from.relations.iter();
    let kinds = kinds.filter(|kind| to.relation(kind.key.as_str()).is_none());
    both.relations.extend(kinds.cloned());
    both
}

fn in_document(
    edits: &mut Vec<Edit>,
    document: &Document,
    carrier: &Carrier<'_>,
    gone: &BTreeSet<EntityId>,
) {
    let removed: BTreeSet<MentionId> = carrier.removed(document);
    let inside = |edit| Edit::In {
        document: document.id,
        edit,
    };
    let mut joined = Joined::mentions(document, carrier, gone);
    let relations = joined.relations(document, carrier, &removed);
    edits.extend(
        relations
            .into_iter()
            .map(DocumentEdit::Relation)
            .map(inside),
    );
    let segments = joined.segments(document, &removed);
    edits.extend(segments.into_iter().map(inside));
    for mention in document.mentions() {
        let goes = removed.contains(&mention.id) || joined.into.contains_key(&mention.id);
        let unlinked = mention.entity.is_some_and(|entity| gone.contains(&entity));
        if !goes && !unlinked && carrier.leaves_alone(&mention.label) {
            // It may still take in another that becomes like it.
            if !joined.stay.contains_key(&mention.id) {
                continue;
            }
        }
        let from = mention.clone();
        if goes {
            edits.push(Edit::mention(document.id, Change::Remove(from)));
            continue;
        }
        let to = match joined.stay.remove(&mention.id) {
            Some(to) => to,
            None => {
                let Some(mut to) = carrier.mention(mention) else {
                    continue;
                };
                to.entity = to.entity.filter(|entity| !gone.contains(entity));
                to
            }
        };
        if to != from {
            edits.push(Edit::mention(document.id, Change::Set { from, to }));
        }
    }
    let labels = &document.head().labels;
    if let Some(to) = carrier.document(labels) {
        edits.push(inside(DocumentEdit::Head {
            from: HeadPart::Labels(labels.clone()),
            to: HeadPart::Labels(to),
        }));
    }
}
