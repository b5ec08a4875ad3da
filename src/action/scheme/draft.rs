//! A scheme while it is edited: rows that know which record of the session they were, so that
//! a key that is renamed is told from one that goes and another that comes.
//! Invariant: rows refer to each other by their own ids, so that references outlive renaming;
//! the session is not touched.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fate, SchemeChange, SchemeFault, SchemePart, guess};
use crate::{
    model::{AttributeKind, Label, LabelKey, Overlap, RelationKind, Scheme, Value, ValueKind},
    text::Language,
};

/// A row of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId(u32);

/// What kind of value an attribute takes, without its choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Text,
    Number,
    Date,
    Flag,
    OneOf,
    ManyOf,
}

impl Sort {
    pub const ALL: [Self; 6] = [
        Self::Text,
        Self::Number,
        Self::Date,
        Self::Flag,
        Self::OneOf,
        Self::ManyOf,
    ];

    pub fn of(kind: &ValueKind) -> Self {
        match kind {
            ValueKind::Text => Self::Text,
            ValueKind::Number => Self::Number,
            ValueKind::Date => Self::Date,
            ValueKind::Flag => Self::Flag,
            ValueKind::OneOf(_) => Self::OneOf,
            ValueKind::ManyOf(_) => Self::ManyOf,
        }
    }

    pub fn is_list(self) -> bool {
        matches!(self, Self::OneOf | Self::ManyOf)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct DraftLabel {
    pub id: RowId,
    was: Option<LabelKey>,
    pub key: String,
    pub names: BTreeMap<Language, String>,
    pub color: String,
    pub shortcut: String,
    pub parent: Option<RowId>,
    pub guideline: String,
    pub attributes: Vec<DraftAttribute>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DraftRelation {
    pub id: RowId,
    was: Option<LabelKey>,
    pub key: String,
    pub names: BTreeMap<Language, String>,
    pub from: Vec<RowId>,
    pub to: Vec<RowId>,
}

/// An attribute of a label, or a label of documents.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftAttribute {
    pub id: RowId,
    was: Option<String>,
    pub key: String,
    pub names: BTreeMap<Language, String>,
    pub sort: Sort,
    /// One a line.
    pub choices: String,
    /// As it is typed; of several of a list, one a line.
    pub default: String,
}

impl DraftLabel {
    /// The key it has in the session.
    pub fn was(&self) -> Option<&LabelKey> {
        self.was.as_ref()
    }
}

impl DraftRelation {
    /// The key it has in the session.
    pub fn was(&self) -> Option<&LabelKey> {
        self.was.as_ref()
    }
}

impl DraftAttribute {
    /// The kind with its choices.
    pub fn kind(&self) -> ValueKind {
        match self.sort {
            Sort::Text => ValueKind::Text,
            Sort::Number => ValueKind::Number,
            Sort::Date => ValueKind::Date,
            Sort::Flag => ValueKind::Flag,
            Sort::OneOf => ValueKind::OneOf(lines(&self.choices)),
            Sort::ManyOf => ValueKind::ManyOf(lines(&self.choices)),
        }
    }

    /// The default; one that does not fit is kept as text, to be named as a fault.
    pub fn value(&self) -> Option<Value> {
        let text = self.default.trim();
        match self.sort {
            _ if text.is_empty() => None,
            Sort::Flag => match text {
                "true" => Some(Value::Flag(true)),
                "false" => Some(Value::Flag(false)),
                other => Some(Value::Text(other.to_owned())),
            },
            Sort::ManyOf => Some(Value::Many(lines(text))),
            _ => match self.kind().parse(text) {
                Ok(value) => value,
                Err(_) => Some(Value::Text(text.to_owned())),
            },
        }
    }

    /// Sets the default.
    pub fn set_value(&mut self, value: Option<&Value>) {
        self.default = match value {
            None => String::new(),
            Some(Value::Many(many)) => many.join("\n"),
            Some(value) => value.to_string(),
        };
    }

    fn of(id: RowId, was: bool, kind: &AttributeKind) -> Self {
        let mut row = Self {
            id,
            was: was.then(|| kind.key.clone()),
            key: kind.key.clone(),
            names: kind.names.clone(),
            sort: Sort::of(&kind.kind),
            choices: kind.kind.choices().unwrap_or_default().join("\n"),
            default: String::new(),
        };
        row.set_value(kind.default.as_ref());
        row
    }

    fn finish(&self) -> AttributeKind {
        AttributeKind {
            key: self.key.trim().to_owned(),
            names: tidy(&self.names),
            kind: self.kind(),
            default: self.value(),
        }
    }
}

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
                let row = DraftAttribute::of(self.next(), true, &kind);
                self.document.push(row);
            }
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
            let was = self.base.document.iter().any(|own| own.key == kind.key);
            self.last += 1;
            DraftAttribute::of(RowId(self.last), was, kind)
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
            let before = own.as_ref().map_or(&[][..], |own| &own.attributes);
            let was = before.iter().any(|own| own.key == kind.key);
            let id = self.next();
            DraftAttribute::of(id, was, kind)
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
        DraftAttribute {
            id: self.next(),
            was: None,
            key: String::new(),
            names: BTreeMap::new(),
            sort: Sort::Text,
            choices: String::new(),
            default: String::new(),
        }
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

    /// The row that stands for another: itself, or what it becomes where it was removed.
    fn standing(&self, id: RowId) -> Option<&DraftLabel> {
        self.label(id).or_else(|| {
            let was = self.removed.get(&id)?.as_ref()?;
            match self.label_fate(was)? {
                Fate::Becomes(to) => self.label(*to),
                Fate::Removed => None,
            }
        })
    }

    /// What is wrong with the draft that its scheme does not show: a relation kind all whose
    /// ends went would join anything.
    pub fn faults(&self) -> Vec<(SchemePart, SchemeFault)> {
        let adrift =
            |ends: &[RowId]| !ends.is_empty() && ends.iter().all(|id| self.standing(*id).is_none());
        let rows = self.relations.iter().enumerate();
        rows.filter(|(_, row)| adrift(&row.from) || adrift(&row.to))
            .map(|(at, row)| {
                let kind = LabelKey::new(row.key.trim());
                (SchemePart::Relation(at), SchemeFault::EndsGone { kind })
            })
            .collect()
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

    /// Labels of the session that go.
    pub fn gone_labels(&self) -> impl Iterator<Item = &Label> {
        let stays = |key: &LabelKey| self.labels.iter().any(|row| row.was.as_ref() == Some(key));
        let labels = self.base.labels.iter();
        labels.filter(move |label| !stays(&label.key))
    }

    /// Relation kinds of the session that go.
    pub fn gone_relations(&self) -> impl Iterator<Item = &RelationKind> {
        let stays = |key: &LabelKey| {
            self.relations
                .iter()
                .any(|row| row.was.as_ref() == Some(key))
        };
        let kinds = self.base.relations.iter();
        kinds.filter(move |kind| !stays(&kind.key))
    }

    /// What was said becomes of a label that goes; `None`: nothing, or that is gone as well.
    pub fn label_fate(&self, key: &LabelKey) -> Option<&Fate<RowId>> {
        let there = |id: &RowId| self.labels.iter().any(|row| row.id == *id);
        let fate = self.label_fates.get(key);
        fate.filter(|fate| !matches!(fate, Fate::Becomes(id) if !there(id)))
    }

    pub fn relation_fate(&self, key: &LabelKey) -> Option<&Fate<RowId>> {
        let there = |id: &RowId| self.relations.iter().any(|row| row.id == *id);
        let fate = self.relation_fates.get(key);
        fate.filter(|fate| !matches!(fate, Fate::Becomes(id) if !there(id)))
    }

    pub fn set_label_fate(&mut self, key: LabelKey, fate: Fate<RowId>) {
        self.label_fates.insert(key, fate);
    }

    pub fn set_relation_fate(&mut self, key: LabelKey, fate: Fate<RowId>) {
        self.relation_fates.insert(key, fate);
    }

    /// Whether the values of an attribute that goes are removed; they stay where they are
    /// unless somebody says so.
    pub fn removes_values(&self, label: Option<&LabelKey>, key: &str) -> bool {
        self.values_removed
            .contains(&(label.cloned(), key.to_owned()))
    }

    pub fn set_removes_values(&mut self, label: Option<LabelKey>, key: String, remove: bool) {
        match remove {
            true => self.values_removed.insert((label, key)),
            false => self.values_removed.remove(&(label, key)),
        };
    }

    /// The scheme as it is written.
    pub fn scheme(&self) -> Scheme {
        let key = |id: &RowId| self.label(*id).map(|row| LabelKey::new(row.key.trim()));
        let keys = |ids: &[RowId]| {
            let mut keys: Vec<LabelKey> = Vec::with_capacity(ids.len());
            for row in ids.iter().filter_map(|id| self.standing(*id)) {
                let key = LabelKey::new(row.key.trim());
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
            keys
        };
        Scheme {
            labels: self
                .labels
                .iter()
                .map(|row| Label {
                    key: LabelKey::new(row.key.trim()),
                    names: tidy(&row.names),
                    color: row.color.trim().to_owned(),
                    shortcut: row.shortcut.clone(),
                    parent: row.parent.as_ref().and_then(key),
                    guideline: row.guideline.trim().to_owned(),
                    attributes: row.attributes.iter().map(DraftAttribute::finish).collect(),
                })
                .collect(),
            relations: self
                .relations
                .iter()
                .map(|row| RelationKind {
                    key: LabelKey::new(row.key.trim()),
                    names: tidy(&row.names),
                    from: keys(&row.from),
                    to: keys(&row.to),
                })
                .collect(),
            document: self.document.iter().map(DraftAttribute::finish).collect(),
            overlap: self.overlap,
        }
    }

    /// The change that makes the session's scheme this one.
    pub fn change(&self) -> SchemeChange {
        let mut change = SchemeChange {
            to: self.scheme(),
            ..SchemeChange::default()
        };
        for row in &self.labels {
            let Some(was) = &row.was else { continue };
            if was.as_str() != row.key.trim() {
                let to = LabelKey::new(row.key.trim());
                change.labels.insert(was.clone(), Fate::Becomes(to));
            }
            let before = self.base.label(was.as_str());
            let before = before.map_or(&[][..], |label| &label.attributes);
            let fates = self.value_fates(Some(was), before, &row.attributes);
            let fates = fates.map(|(key, fate)| ((was.clone(), key), fate));
            change.attributes.extend(fates);
        }
        for label in self.gone_labels() {
            let fate = match self.label_fate(&label.key) {
                None => continue,
                Some(Fate::Removed) => Fate::Removed,
                Some(Fate::Becomes(id)) => match self.label(*id) {
                    Some(row) => Fate::Becomes(LabelKey::new(row.key.trim())),
                    None => continue,
                },
            };
            change.labels.insert(label.key.clone(), fate);
        }
        for row in &self.relations {
            if let Some(was) = &row.was
                && was.as_str() != row.key.trim()
            {
                let to = LabelKey::new(row.key.trim());
                change.relations.insert(was.clone(), Fate::Becomes(to));
            }
        }
        for kind in self.gone_relations() {
            let row = |id| self.relations.iter().find(|row| row.id == id);
            let fate = match self.relation_fate(&kind.key) {
                None => continue,
                Some(Fate::Removed) => Fate::Removed,
                Some(Fate::Becomes(id)) => match row(*id) {
                    Some(row) => Fate::Becomes(LabelKey::new(row.key.trim())),
                    None => continue,
                },
            };
            change.relations.insert(kind.key.clone(), fate);
        }
        let fates = self.value_fates(None, &self.base.document, &self.document);
        change.document.extend(fates);
        change
    }

    fn value_fates<'a>(
        &'a self,
        label: Option<&'a LabelKey>,
        before: &'a [AttributeKind],
        rows: &'a [DraftAttribute],
    ) -> impl Iterator<Item = (String, Fate<String>)> + 'a {
        before.iter().filter_map(move |kind| {
            let is_it = |row: &&DraftAttribute| row.was.as_ref() == Some(&kind.key);
            let fate = match rows.iter().find(is_it) {
                Some(row) if row.key.trim() != kind.key => Fate::Becomes(row.key.trim().to_owned()),
                Some(_) => return None,
                None if self.removes_values(label, &kind.key) => Fate::Removed,
                None => return None,
            };
            Some((kind.key.clone(), fate))
        })
    }
}

fn put<T>(rows: &mut Vec<T>, after: Option<usize>, row: T) -> usize {
    let at = after.map_or(rows.len(), |after| (after + 1).min(rows.len()));
    rows.insert(at, row);
    at
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn tidy(names: &BTreeMap<Language, String>) -> BTreeMap<Language, String> {
    let names = names.iter().map(|(tag, name)| (tag, name.trim()));
    let names = names.filter(|(_, name)| !name.is_empty());
    names
        .map(|(tag, name)| (tag.clone(), name.to_owned()))
        .collect()
}
