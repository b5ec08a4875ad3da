//! A scheme while it is edited: rows that know which record of the session they were, so that
//! a key that is renamed is told from one that goes and another that comes.
//! Invariant: rows refer to each other by their own ids, so that references outlive renaming;
//! the session is not touched.

mod change;
mod choices;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use super::{Fate, guess};
use crate::model::{AttributeKind, Label, LabelKey, Overlap, RelationKind, Scheme, ValueKind};

pub use choices::{ChoiceId, DraftChoice};
pub use rows::{DraftAttribute, DraftLabel, DraftRelation, RowId, Sort};

/// The scheme while it is edited.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    base: Scheme,
    pub labels: Vec<DraftLabel>,
    pub relations: Vec<DraftRelation>,
    pub document: Vec<DraftAttribute>,
    pub overlap: Overlap,
    label_fates: BTreeMap<LabelKey, Fate<RowId>>,
    relation_fates: BTreeMap<LabelKey, Fate<RowId>>,
    /// Attributes whose values go with them; `None`: of documents.
    values_removed: BTreeSet<(Option<LabelKey>, String)>,
    /// Labels that were removed, by their rows: what leads to them leads to what they become.
    removed: BTreeMap<RowId, Option<LabelKey>>,
    last: u32,
}

impl Draft {
    /// The session's scheme as it is.
    pub fn of(base: &Scheme) -> Self {
        let mut draft = Self {
            base: base.clone(),
            labels: Vec::new(),
            relations: Vec::new(),
            document: Vec::new(),
            overlap: base.overlap,
            label_fates: BTreeMap::new(),
            relation_fates: BTreeMap::new(),
            values_removed: BTreeSet::new(),
            removed: BTreeMap::new(),
            last: 0,
        };
        draft.fill(base);
        draft
    }

    /// The session's scheme that it was made from.
    pub fn base(&self) -> &Scheme {
        &self.base
    }

    /// Another scheme in place of what was edited. Records with a key of the session are
    /// those; for labels that go, one that means the same is chosen where there is one.
    pub fn replace(&mut self, by: &Scheme) {
        self.overlap = by.overlap;
        self.label_fates.clear();
        self.relation_fates.clear();
        self.values_removed.clear();
        self.removed.clear();
        self.fill(by);
        for label in &self.base.labels {
            if by.label(label.key.as_str()).is_none()
                && let Some(same) = guess::same_as(label, &self.labels)
            {
                let fate = Fate::Becomes(same.id);
                self.label_fates.insert(label.key.clone(), fate);
            }
        }
    }

    /// Takes in that the session's scheme is another now: what came is added, what is gone
    /// there is new here.
    pub fn follow(&mut self, now: &Scheme) {
        if self.base == *now {
            return;
        }
        let known = |old: &Scheme, key: &LabelKey| old.label(key.as_str()).is_some();
        for row in &mut self.labels {
            row.was = row.was.take().filter(|was| known(now, was));
        }
        for row in &mut self.relations {
            let there = |was: &LabelKey| now.relation(was.as_str()).is_some();
            row.was = row.was.take().filter(there);
        }
        let base = std::mem::replace(&mut self.base, now.clone());
        let came: Vec<Label> = now
            .labels
            .iter()
            .filter(|label| !known(&base, &label.key))
            .cloned()
            .collect();
        for label in &came {
            match self
                .labels
                .iter_mut()
                .find(|row| row.key == label.key.as_str())
            {
                Some(row) => row.was = Some(label.key.clone()),
                None => {
                    let row = self.label_row(label);
                    self.labels.push(row);
                }
            }
        }
        let came = now.relations.iter();
        let came = came.filter(|kind| base.relation(kind.key.as_str()).is_none());
        for kind in came.cloned().collect::<Vec<_>>() {
            match self
                .relations
                .iter_mut()
                .find(|row| row.key == kind.key.as_str())
            {
                Some(row) => row.was = Some(kind.key.clone()),
                None => {
                    let row = self.relation_row(&kind);
                    self.relations.push(row);
                }
            }
        }
        let came = now.document.iter();
        let came = came.filter(|kind| base.document.iter().all(|own| own.key != kind.key));
        for kind in came.cloned().collect::<Vec<_>>() {
            if self.document.iter().all(|row| row.key != kind.key) {
                let row = DraftAttribute::of(self.next(), Some(&kind), &kind);
                self.document.push(row);
            }
        }
        for row in &mut self.labels {
            let Some(was) = &row.was else { continue };
            let (before, now) = (base.label(was.as_str()), now.label(was.as_str()));
            for attribute in &mut row.attributes {
                let key = attribute.was.clone().unwrap_or_default();
                let of = |label: Option<&Label>| label?.attribute(&key).cloned();
                attribute.follow(of(before).as_ref(), of(now).as_ref());
            }
        }
        for attribute in &mut self.document {
            let key = attribute.was.clone().unwrap_or_default();
            attribute.follow(base.document_label(&key), now.document_label(&key));
        }
    }

    fn fill(&mut self, from: &Scheme) {
        let rows = from.labels.iter().map(|label| self.label_row(label));
        self.labels = rows.collect();
        // Parents may stand below their children.
        let ids: BTreeMap<&str, RowId> = from
            .labels
            .iter()
            .zip(&self.labels)
            .map(|(label, row)| (label.key.as_str(), row.id))
            .collect();
        for (label, row) in from.labels.iter().zip(&mut self.labels) {
            let parent = label.parent.as_ref();
            row.parent = parent.and_then(|parent| ids.get(parent.as_str()).copied());
        }
        let rows = from.relations.iter().map(|kind| self.relation_row(kind));
        self.relations = rows.collect();
        let rows = from.document.iter().map(|kind| {
            self.last += 1;
            DraftAttribute::of(RowId(self.last), self.base.document_label(&kind.key), kind)
        });
        self.document = rows.collect();
    }

    fn next(&mut self) -> RowId {
        self.last += 1;
        RowId(self.last)
    }

    fn label_row(&mut self, label: &Label) -> DraftLabel {
        let own = self.base.label(label.key.as_str()).cloned();
        let attributes = label.attributes.iter().map(|kind| {
            let was = own.as_ref().and_then(|own| own.attribute(&kind.key));
            DraftAttribute::of(self.next(), was, kind)
        });
        let attributes = attributes.collect();
        let parent = label.parent.as_ref();
        let parent = parent.and_then(|key| self.labels.iter().find(|row| row.key == key.as_str()));
        let parent = parent.map(|row| row.id);
        DraftLabel {
            id: self.next(),
            was: own.map(|own| own.key),
            key: label.key.to_string(),
            names: label.names.clone(),
            color: label.color.clone(),
            shortcut: label.shortcut.clone(),
            parent,
            guideline: label.guideline.clone(),
            guidelines: label.guidelines.clone(),
            attributes,
        }
    }

    fn relation_row(&mut self, kind: &RelationKind) -> DraftRelation {
        let ids = |keys: &[LabelKey]| {
            let row = |key: &LabelKey| self.labels.iter().find(|row| row.key == key.as_str());
            keys.iter().filter_map(row).map(|row| row.id).collect()
        };
        let (from, to) = (ids(&kind.from), ids(&kind.to));
        let own = self.base.relation(kind.key.as_str());
        let was = own.map(|own| own.key.clone());
        DraftRelation {
            id: self.next(),
            was,
            key: kind.key.to_string(),
            names: kind.names.clone(),
            from,
            to,
        }
    }

    /// A new label after the place `after`, or last; gives its place.
    pub fn add_label(&mut self, after: Option<usize>) -> usize {
        let row = self.label_row(&Label::new(""));
        put(&mut self.labels, after, row)
    }

    pub fn add_relation(&mut self, after: Option<usize>) -> usize {
        let row = self.relation_row(&RelationKind {
            key: LabelKey::new(""),
            names: BTreeMap::new(),
            from: Vec::new(),
            to: Vec::new(),
        });
        put(&mut self.relations, after, row)
    }

    pub fn add_document(&mut self, after: Option<usize>) -> usize {
        let row = self.new_attribute();
        put(&mut self.document, after, row)
    }

    /// An attribute to be put somewhere.
    pub fn new_attribute(&mut self) -> DraftAttribute {
        let nothing = AttributeKind {
            key: String::new(),
            names: BTreeMap::new(),
            kind: ValueKind::Text,
            default: None,
        };
        DraftAttribute::of(self.next(), None, &nothing)
    }

    /// Removes a label. Its children go up to its parent; relation kinds that joined it join
    /// what it becomes.
    pub fn remove_label(&mut self, at: usize) {
        if at >= self.labels.len() {
            return;
        }
        let gone = self.labels.remove(at);
        for row in &mut self.labels {
            if row.parent == Some(gone.id) {
                row.parent = gone.parent;
            }
        }
        self.removed.insert(gone.id, gone.was);
    }

    pub fn label(&self, id: RowId) -> Option<&DraftLabel> {
        self.labels.iter().find(|row| row.id == id)
    }

    /// Whether a label may be the parent of another: it is not below it.
    pub fn may_be_parent(&self, parent: RowId, of: RowId) -> bool {
        let mut next = Some(parent);
        for _ in 0..=self.labels.len() {
            match next {
                None => return true,
                Some(id) if id == of => return false,
                Some(id) => next = self.label(id).and_then(|row| row.parent),
            }
        }
        false
    }
}

fn put<T>(rows: &mut Vec<T>, after: Option<usize>, row: T) -> usize {
    let at = after.map_or(rows.len(), |after| (after + 1).min(rows.len()));
    rows.insert(at, row);
    at
}
