//! What a draft makes of the session's scheme, and what becomes of what goes.

use crate::{
    action::scheme::{ChoiceAt, Fate, SchemeChange, SchemeFault, SchemePart},
    model::{AttributeKind, Label, LabelKey, RelationKind, Scheme},
};

use super::{
    Draft,
    rows::{DraftAttribute, DraftLabel, RowId, tidy},
};

impl Draft {
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
    /// ends went would join anything. While it is asked what becomes of one of them, nothing is.
    pub fn faults(&self, undecided: &[LabelKey]) -> Vec<(SchemePart, SchemeFault)> {
        let asked = |id: &RowId| {
            let was = self.removed.get(id).and_then(Option::as_ref);
            was.is_some_and(|was| undecided.contains(was))
        };
        let adrift = |ends: &[RowId]| {
            !ends.is_empty()
                && ends
                    .iter()
                    .all(|id| self.standing(*id).is_none() && !asked(id))
        };
        let rows = self.relations.iter().enumerate();
        rows.filter(|(_, row)| adrift(&row.from) || adrift(&row.to))
            .map(|(at, row)| {
                let kind = LabelKey::new(row.key.trim());
                (SchemePart::Relation(at), SchemeFault::EndsGone { kind })
            })
            .collect()
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
                    guidelines: tidy(&row.guidelines),
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
        self.put_choices(&mut change);
        change
    }

    fn put_choices(&self, change: &mut SchemeChange) {
        let mut put = |label: Option<&LabelKey>, before: &[AttributeKind], rows: &[_]| {
            for kind in before {
                let is_it = |row: &&DraftAttribute| row.was.as_ref() == Some(&kind.key);
                let Some(row) = rows.iter().find(is_it) else {
                    continue;
                };
                for (choice, fate) in row.choice_fates(kind) {
                    let at = ChoiceAt {
                        label: label.cloned(),
                        attribute: kind.key.clone(),
                        choice,
                    };
                    change.choices.insert(at, fate);
                }
            }
        };
        for row in &self.labels {
            let before = row
                .was
                .as_ref()
                .and_then(|was| self.base.label(was.as_str()));
            if let Some(before) = before {
                put(Some(&before.key), &before.attributes, &row.attributes);
            }
        }
        put(None, &self.base.document, &self.document);
    }

    /// The row of an attribute of the session; without a label, of a label of documents.
    pub fn attribute(&self, label: Option<&LabelKey>, key: &str) -> Option<&DraftAttribute> {
        let rows = match label {
            None => &self.document,
            Some(label) => {
                let mut rows = self.labels.iter();
                &rows.find(|row| row.was.as_ref() == Some(label))?.attributes
            }
        };
        rows.iter().find(|row| row.was.as_deref() == Some(key))
    }

    pub fn attribute_mut(
        &mut self,
        label: Option<&LabelKey>,
        key: &str,
    ) -> Option<&mut DraftAttribute> {
        let rows = match label {
            None => &mut self.document,
            Some(label) => {
                let mut rows = self.labels.iter_mut();
                &mut rows.find(|row| row.was.as_ref() == Some(label))?.attributes
            }
        };
        rows.iter_mut().find(|row| row.was.as_deref() == Some(key))
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
