//! A change of the scheme as edits.
//! Invariant: at every edit the scheme has the labels and relation kinds of all that is there:
//! first it gains what is new, at last it loses what goes.

use std::{collections::BTreeSet, sync::Arc};

use super::{SchemeChange, carry::Carrier};
use crate::{
    model::{
        Document, EntityId, MentionId, Scheme, Session,
        edit::{Change, DocumentEdit, Edit, HeadPart, delete_mentions},
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
    let mut gone = BTreeSet::new();
    for entity in session.entities() {
        match carrier.label(&entity.label) {
            None => {
                gone.insert(entity.id);
            }
            Some(label) if *label != entity.label => {
                let (from, mut to) = (entity.clone(), entity.clone());
                to.label = label.clone();
                edits.push(Edit::Entity(Change::Set { from, to }));
            }
            Some(_) => {}
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
    for relation in document.relations() {
        // Those of a removed mention go with it.
        if removed.contains(&relation.from) || removed.contains(&relation.to) {
            continue;
        }
        let change = match carrier.kind(&relation.kind) {
            None => Change::Remove(relation.clone()),
            Some(kind) if *kind != relation.kind => {
                let (from, mut to) = (relation.clone(), relation.clone());
                to.kind = kind.clone();
                Change::Set { from, to }
            }
            Some(_) => continue,
        };
        edits.push(inside(DocumentEdit::Relation(change)));
    }
    let mut going = Vec::new();
    for mention in document.mentions() {
        if removed.contains(&mention.id) {
            going.push(mention);
            continue;
        }
        let unlinked = mention.entity.is_some_and(|entity| gone.contains(&entity));
        if !unlinked && carrier.leaves_alone(&mention.label) {
            continue;
        }
        let Some(mut to) = carrier.mention(mention) else {
            continue;
        };
        to.entity = to.entity.filter(|entity| !gone.contains(entity));
        if to != *mention {
            let from = mention.clone();
            edits.push(Edit::mention(document.id, Change::Set { from, to }));
        }
    }
    if !going.is_empty() {
        edits.extend(delete_mentions(document, &going));
    }
    let labels = &document.head().labels;
    if let Some(to) = carrier.document(labels) {
        edits.push(inside(DocumentEdit::Head {
            from: HeadPart::Labels(labels.clone()),
            to: HeadPart::Labels(to),
        }));
    }
}
