//! Removing what others depend on: first say what does, then do it as one group.

use std::{collections::BTreeSet, sync::Arc};

use super::{Change, DocumentEdit, Edit, Seed};
use crate::model::{
    Document, DocumentId, Entity, EntityId, LabelKey, Mention, MentionId, Scheme, Session,
};

/// What depends on a label or an entity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dependents {
    pub mentions: usize,
    pub entities: usize,
    pub documents: usize,
    pub relations: usize,
}

/// Counts what would go, or change, with the label.
pub fn dependents_of_label(session: &Session, key: &LabelKey) -> Dependents {
    let mut found = count(session, |mention| mention.label == *key);
    found.entities = session
        .entities()
        .filter(|entity| entity.label == *key)
        .count();
    found
}

/// Counts what is linked to the entity. Relations are not: they join mentions, which stay.
pub fn dependents_of_entity(session: &Session, id: EntityId) -> Dependents {
    Dependents {
        relations: 0,
        ..count(session, |mention| mention.entity == Some(id))
    }
}

fn count(session: &Session, depends: impl Fn(&Mention) -> bool) -> Dependents {
    let mut found = Dependents::default();
    for document in session.documents() {
        let ids: BTreeSet<MentionId> = document
            .mentions()
            .iter()
            .filter(|mention| depends(mention))
            .map(|mention| mention.id)
            .collect();
        found.mentions += ids.len();
        found.documents += usize::from(!ids.is_empty());
        found.relations += document
            .relations()
            .filter(|relation| ids.contains(&relation.from) || ids.contains(&relation.to))
            .count();
    }
    found
}

/// Edits that remove a mention with the relations, and the places in translations,
/// that name it.
pub fn delete_mention(document: &Document, mention: &Mention) -> Vec<Edit> {
    delete_mentions(document, &[mention])
}

/// The same for several of one document: a relation between two of them, or a segment
/// with both, is changed once.
pub fn delete_mentions(document: &Document, mentions: &[&Mention]) -> Vec<Edit> {
    let ids: BTreeSet<MentionId> = mentions.iter().map(|mention| mention.id).collect();
    let relations = document
        .relations()
        .filter(|relation| ids.contains(&relation.from) || ids.contains(&relation.to))
        .map(|relation| DocumentEdit::Relation(Change::Remove(relation.clone())));
    let projections = document.target_languages().flat_map(|language| {
        document.kept_segments(language).filter_map(|segment| {
            let mut to = segment.clone();
            for places in [&mut to.translation.mentions, &mut to.translation.refused] {
                places.retain(|projection| !ids.contains(&projection.mention));
            }
            (to != *segment).then(|| DocumentEdit::Segment {
                language: language.clone(),
                change: Change::Set {
                    from: segment.clone(),
                    to,
                },
            })
        })
    });
    let removals = mentions
        .iter()
        .map(|mention| DocumentEdit::Mention(Change::Remove((*mention).clone())));
    relations
        .chain(projections)
        .chain(removals)
        .map(|edit| Edit::In {
            document: document.id,
            edit,
        })
        .collect()
}

/// Edits that remove a label with its mentions and entities; or, with `instead`, that
/// give those the other label.
pub fn delete_label(session: &Session, key: &LabelKey, instead: Option<&LabelKey>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut gone = BTreeSet::new();
    for entity in session.entities().filter(|entity| entity.label == *key) {
        match instead {
            Some(label) => {
                let mut to = entity.clone();
                to.label = label.clone();
                edits.push(Edit::Entity(Change::Set {
                    from: entity.clone(),
                    to,
                }));
            }
            None => {
                gone.insert(entity.id);
            }
        }
    }
    for document in session.documents() {
        let mut removed = Vec::new();
        for mention in document.mentions() {
            let mut to = mention.clone();
            if mention.label == *key {
                match instead {
                    Some(label) => to.label = label.clone(),
                    None => {
                        removed.push(mention);
                        continue;
                    }
                }
            }
            to.entity = to.entity.filter(|entity| !gone.contains(entity));
            if to != *mention {
                edits.push(Edit::mention(
                    document.id,
                    Change::Set {
                        from: mention.clone(),
                        to,
                    },
                ));
            }
        }
        edits.extend(delete_mentions(document, &removed));
    }
    edits.extend(
        session
            .entities()
            .filter(|entity| gone.contains(&entity.id))
            .map(|entity| Edit::Entity(Change::Remove(entity.clone()))),
    );
    let stay = session
        .entities()
        .filter(|entity| !gone.contains(&entity.id));
    edits.extend(stay.filter_map(|entity| not_distinct(entity, &gone, None)));
    let without = without_label(session.scheme(), key);
    edits.push(Edit::Scheme {
        from: Arc::new(session.scheme().clone()),
        to: Arc::new(without),
    });
    edits
}

/// The scheme without the label and without what refers to it.
fn without_label(scheme: &Scheme, key: &LabelKey) -> Scheme {
    let mut to = scheme.clone();
    to.labels.retain(|label| label.key != *key);
    for label in &mut to.labels {
        label.parent = label.parent.take().filter(|parent| parent != key);
    }
    for kind in &mut to.relations {
        kind.from.retain(|label| label != key);
        kind.to.retain(|label| label != key);
    }
    to
}

/// Edits that unlink an entity's mentions and remove it.
pub fn delete_entity(session: &Session, id: EntityId) -> Vec<Edit> {
    let Some(entity) = session.entity(id) else {
        return Vec::new();
    };
    let mut edits: Vec<Edit> = session
        .documents()
        .flat_map(|document| {
            document
                .mentions()
                .iter()
                .filter(|mention| mention.entity == Some(id))
                .map(|mention| {
                    let mut to = mention.clone();
                    to.entity = None;
                    let from = mention.clone();
                    Edit::mention(document.id, Change::Set { from, to })
                })
        })
        .collect();
    let gone = BTreeSet::from([id]);
    let others = session.entities().filter(|other| other.id != id);
    edits.extend(others.filter_map(|other| not_distinct(other, &gone, None)));
    edits.push(Edit::Entity(Change::Remove(entity.clone())));
    edits
}

/// The edit after which an entity is called distinct from none of those that go, but from the
/// one they become.
pub fn not_distinct(
    entity: &Entity,
    gone: &BTreeSet<EntityId>,
    into: Option<EntityId>,
) -> Option<Edit> {
    if !entity.distinct.iter().any(|id| gone.contains(id)) {
        return None;
    }
    let from = entity.clone();
    let mut to = entity.clone();
    to.distinct.retain(|id| !gone.contains(id));
    if let Some(into) = into.filter(|into| !to.distinct.contains(into)) {
        to.distinct.push(into);
    }
    Some(Edit::Entity(Change::Set { from, to }))
}

/// Edits that remove a document and everything said of it.
pub fn delete_document(session: &Session, id: DocumentId) -> Vec<Edit> {
    let Some(document) = session.document(id) else {
        return Vec::new();
    };
    let index = session
        .listed()
        .iter()
        .position(|listed| listed.id == id)
        .unwrap_or(0);
    let inside = |edit| Edit::In { document: id, edit };
    let comments = document
        .comments()
        .map(|comment| inside(DocumentEdit::Comment(Change::Remove(comment.clone()))));
    let relations = document
        .relations()
        .map(|relation| inside(DocumentEdit::Relation(Change::Remove(relation.clone()))));
    let segments = document.target_languages().flat_map(|language| {
        document.kept_segments(language).map(move |segment| {
            inside(DocumentEdit::Segment {
                language: language.clone(),
                change: Change::Remove(segment.clone()),
            })
        })
    });
    let mentions = document
        .mentions()
        .iter()
        .map(|mention| Edit::mention(id, Change::Remove(mention.clone())));
    let mut edits: Vec<Edit> = comments
        .chain(relations)
        .chain(segments)
        .chain(mentions)
        .collect();
    edits.push(Edit::Document {
        index: u32::try_from(index).unwrap_or(u32::MAX),
        change: Change::Remove(Box::new(Seed::of(document))),
    });
    edits
}
