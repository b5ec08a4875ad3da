//! From what was read to the edits that take it into a session.
//!
//! Ours always stands: a record that is there already with other content is reported and kept
//! as it is. Importing the same file twice makes no edits the second time.
//! Invariant: the edits apply to the session they were made for, in their order.

mod comment;
mod document;
mod scheme;
mod segment;
mod term;

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::{Imported, ImportedEntity};
use crate::{
    model::{
        CommentId, DocumentId, Entity, EntityId, Ids, Info, MentionId, Place, ProblemCode,
        RelationId, Report, Reviewer, ReviewerId, SegmentId, Session,
        edit::{Change, Edit, Kind},
    },
    text::TextHash,
};

/// What the records of an import get where the file does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Who imports. Bears the group of edits; a mention without an author stays without one.
    pub by: Option<ReviewerId>,
    pub at: Timestamp,
}

/// How much an import brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    // What is new.
    pub labels: usize,
    pub reviewers: usize,
    pub entities: usize,
    pub documents: usize,
    pub mentions: usize,
    pub relations: usize,
    /// With those of ours that got a translation.
    pub segments: usize,
    pub terms: usize,
    /// Records that were there already.
    pub same: usize,
    /// Records that are there with other content, where ours was kept.
    pub conflicts: usize,
}

/// The edits of an import, to be applied as one group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    pub edits: Vec<Edit>,
    pub counts: Counts,
}

/// Makes the edits that take `imported` into `session`, every document of which must be
/// loaded; one that is listed only is reported as a conflict and left alone.
///
/// Labels and relation kinds are known by key, reviewers by name, entities by id or else by
/// label and name, documents by id or else by text, mentions and relations by id or else by
/// content, segments by their place. What is new keeps the id of the file where that is free.
pub fn merge(
    imported: Imported,
    session: &Session,
    stamp: &Stamp,
    ids: &mut Ids,
    report: &mut Report,
) -> Merged {
    let mut merging = Merging {
        session,
        stamp,
        ids,
        report,
        merged: Merged::default(),
        reviewers: Vec::new(),
        entities: Vec::new(),
        by_text: HashMap::new(),
        slugs: session.listed().iter().map(|l| l.slug.clone()).collect(),
        mention_ids: None,
        relation_ids: None,
        comment_ids: None,
        segment_ids: None,
    };
    for document in session.documents() {
        let first = merging.by_text.entry(document.text().hash());
        first.or_insert(document.id);
    }
    merging.info(&imported);
    merging.scheme(&imported);
    merging.reviewers(&imported);
    merging.entities(imported.entities);
    merging.terms(imported.terms);
    let mut added = document::Added::default();
    for document in imported.documents {
        merging.document(document, &mut added);
    }
    merging.merged.edits.append(&mut added.contents);
    merging.merged
}

struct Merging<'a> {
    session: &'a Session,
    stamp: &'a Stamp,
    ids: &'a mut Ids,
    report: &'a mut Report,
    merged: Merged,
    /// Ours, by position in the import.
    reviewers: Vec<ReviewerId>,
    entities: Vec<EntityId>,
    by_text: HashMap<TextHash, DocumentId>,
    slugs: HashSet<crate::model::Slug>,
    /// All that are taken in any document; gathered once they are asked for.
    mention_ids: Option<HashSet<MentionId>>,
    relation_ids: Option<HashSet<RelationId>>,
    comment_ids: Option<HashSet<CommentId>>,
    segment_ids: Option<HashSet<SegmentId>>,
}

impl Merging<'_> {
    fn edit(&mut self, edit: Edit) {
        self.merged.edits.push(edit);
    }

    fn conflict(&mut self, kind: Kind, id: String, place: Place) {
        self.merged.counts.conflicts += 1;
        self.report.add(ProblemCode::Conflict { kind, id }, place);
    }

    /// Title and working languages, where the session has none of its own.
    fn info(&mut self, imported: &Imported) {
        let from = self.session.info().clone();
        let mut to = from.clone();
        if to.title.is_empty() {
            to.title.clone_from(&imported.title);
        }
        if to.working_languages.is_empty() {
            to.working_languages.clone_from(&imported.working_languages);
        }
        if to != from {
            self.edit(Edit::Info {
                from,
                to: Info { ..to },
            });
        }
    }

    fn reviewers(&mut self, imported: &Imported) {
        let mut taken: HashSet<ReviewerId> = self.session.reviewers().map(|r| r.id).collect();
        let by_name: HashMap<&str, ReviewerId> = self
            .session
            .reviewers()
            .map(|reviewer| (reviewer.name.as_str(), reviewer.id))
            .collect();
        for reviewer in &imported.reviewers {
            if let Some(&id) = by_name.get(reviewer.name.as_str()) {
                self.reviewers.push(id);
                continue;
            }
            let id = free(reviewer.id, &mut taken, self.ids);
            let name = reviewer.name.clone();
            self.reviewers.push(id);
            self.merged.counts.reviewers += 1;
            self.edit(Edit::Reviewer(Change::Add(Reviewer { id, name })));
        }
    }

    fn entities(&mut self, imported: Vec<ImportedEntity>) {
        let session = self.session;
        let mut taken: HashSet<EntityId> = session.entities().map(|entity| entity.id).collect();
        let mut by_name: HashMap<(String, String), EntityId> = HashMap::new();
        let key = |label: &crate::model::LabelKey, name: &str| (label.to_string(), name.to_owned());
        for entity in session.entities() {
            by_name
                .entry(key(&entity.label, &entity.name))
                .or_insert(entity.id);
        }
        for theirs in imported {
            let named = key(&theirs.label, &theirs.name);
            let by_id = theirs.id.filter(|id| session.entity(*id).is_some());
            if let Some(id) = by_id.or_else(|| by_name.get(&named).copied()) {
                self.entities.push(id);
                // What a file does not say is as the session has it.
                let same = |ours: &Entity| {
                    let theirs = Entity {
                        distinct: ours.distinct.clone(),
                        ..entity_of(id, theirs.clone())
                    };
                    *ours == theirs
                };
                if session.entity(id).is_some_and(|ours| !same(ours)) {
                    self.conflict(Kind::Entity, id.to_string(), Place::default());
                }
                continue;
            }
            let id = free(theirs.id, &mut taken, self.ids);
            if theirs.id.is_none() {
                // Without an id of their own, two of one name are one.
                by_name.insert(named, id);
            }
            self.entities.push(id);
            self.merged.counts.entities += 1;
            self.edit(Edit::Entity(Change::Add(entity_of(id, theirs))));
        }
    }
}

fn entity_of(id: EntityId, entity: ImportedEntity) -> Entity {
    Entity {
        id,
        label: entity.label,
        name: entity.name,
        names: entity.names,
        renderings: entity.renderings,
        external_id: entity.external_id,
        note: entity.note,
        distinct: Vec::new(),
    }
}

/// The id of the file where it is not taken, else a new one; taken from now on.
fn free<T>(
    wanted: Option<crate::model::Id<T>>,
    taken: &mut HashSet<crate::model::Id<T>>,
    ids: &mut Ids,
) -> crate::model::Id<T> {
    match wanted {
        Some(id) if taken.insert(id) => id,
        _ => {
            let id = ids.next();
            taken.insert(id);
            id
        }
    }
}
