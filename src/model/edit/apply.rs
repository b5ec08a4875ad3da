//! Applying one edit, checked.
//! Invariant: on an error the session is as it was.

use std::sync::Arc;

use imbl::OrdMap;

use super::{Change, DocumentEdit, Edit, EditError, HeadPart, Kind, Record, Seed, TextRef};
use crate::{
    model::{
        Document, DocumentId, EntryId, ListEntry, ListId, Mention, ReviewerId, Scheme, Session,
        session::Listed,
        value::{Value, Values},
    },
    text::{Language, SourceText},
};

impl Session {
    /// Applies one edit and returns what takes it back.
    ///
    /// # Errors
    /// The edit does not fit the session as it is (see [`EditError`]); nothing changed.
    pub fn apply(&mut self, edit: Edit) -> Result<Edit, EditError> {
        match &edit {
            Edit::Info { from, to } => {
                expect_same(&*self.info, from, Kind::Session, || self.id.to_string())?;
                self.info = Arc::new(to.clone());
            }
            Edit::Scheme { from, to } => self.apply_scheme(from, to)?,
            Edit::Reviewer(change) => {
                if let Change::Remove(reviewer) = change {
                    self.expect_unused_reviewer(reviewer.id)?;
                }
                apply_record(&mut self.reviewers, change)?;
            }
            Edit::Term(change) => apply_record(&mut self.terms, change)?,
            Edit::List(change) => {
                if let Change::Remove(list) = change {
                    let uses = self.entry_count(list.id);
                    if uses > 0 {
                        return Err(EditError::InUse {
                            kind: Kind::List,
                            id: list.id.to_string(),
                            uses,
                        });
                    }
                }
                apply_record(&mut self.lists, change)?;
            }
            Edit::Entry { list, change } => {
                if !self.lists.contains_key(list) {
                    return Err(missing(Kind::List, list));
                }
                let mut entries = self.entries.get(list).cloned().unwrap_or_default();
                apply_record(&mut entries, change)?;
                self.put_entries(*list, entries);
            }
            Edit::Sources { from, to } => {
                expect_same(&self.sources, from, Kind::Session, || self.id.to_string())?;
                self.sources = *to;
            }
            Edit::Memory(change) => apply_record(&mut self.memories, change)?,
            Edit::SegmentationRules { from, to } => {
                expect_same(&self.rules, from, Kind::Session, || self.id.to_string())?;
                self.rules.clone_from(to);
            }
            Edit::Entity(change) => {
                if let Some(after) = change.after() {
                    self.expect_label(after.label.as_str())?;
                }
                if let Change::Remove(entity) = change {
                    let uses = self.entity_uses(entity.id);
                    if uses > 0 {
                        return Err(EditError::InUse {
                            kind: Kind::Entity,
                            id: entity.id.to_string(),
                            uses,
                        });
                    }
                }
                apply_record(&mut self.entities, change)?;
                if let Some(before) = change.before() {
                    self.count_label(&before.label, -1);
                }
                if let Some(after) = change.after() {
                    self.count_label(&after.label, 1);
                }
            }
            Edit::Document { index, change } => self.apply_document(*index, change)?,
            Edit::In { document, edit } => self.apply_in(*document, edit)?,
        }
        self.revision += 1;
        Ok(edit.inverse())
    }

    pub(super) fn put_entries(&mut self, list: ListId, entries: OrdMap<EntryId, Arc<ListEntry>>) {
        match entries.is_empty() {
            true => self.entries.remove(&list),
            false => self.entries.insert(list, entries),
        };
    }

    /// Applies several edits or none; returns what takes them back, in that order.
    ///
    /// # Errors
    /// The first edit that does not fit; nothing changed.
    pub fn apply_all(&mut self, edits: Vec<Edit>) -> Result<Vec<Edit>, EditError> {
        // A snapshot is cheap, and going back to it cannot fail.
        let before = self.clone();
        let mut inverses = Vec::with_capacity(edits.len());
        for edit in edits {
            match self.apply(edit) {
                Ok(inverse) => inverses.push(inverse),
                Err(error) => {
                    *self = before;
                    return Err(error);
                }
            }
        }
        inverses.reverse();
        Ok(inverses)
    }

    /// A reviewer stays while something bears their name. Rare, so it looks everywhere.
    fn expect_unused_reviewer(&self, id: ReviewerId) -> Result<(), EditError> {
        let bears = |mention: &&Mention| {
            mention.by == Some(id) || mention.extra().reviews.iter().any(|r| r.by == id)
        };
        let uses: usize = self
            .documents()
            .map(|document| {
                let mentions = document.mentions().iter().filter(bears).count();
                let relations = document.relations().filter(|r| r.by == Some(id)).count();
                mentions + relations + document.comments().filter(|c| c.by == Some(id)).count()
            })
            .sum();
        if uses > 0 {
            return Err(EditError::InUse {
                kind: Kind::Reviewer,
                id: id.to_string(),
                uses,
            });
        }
        Ok(())
    }

    fn expect_label(&self, key: &str) -> Result<(), EditError> {
        match self.scheme.label(key) {
            Some(_) => Ok(()),
            None => Err(missing(Kind::Label, key)),
        }
    }

    fn apply_scheme(&mut self, from: &Arc<Scheme>, to: &Arc<Scheme>) -> Result<(), EditError> {
        expect_same(&*self.scheme, from, Kind::Scheme, || self.id.to_string())?;
        if let Some(key) = to.doubled_key() {
            return Err(EditError::DoubledKey { key: key.clone() });
        }
        for label in &self.scheme.labels {
            let uses = self.label_uses(&label.key);
            if uses > 0 && to.label(label.key.as_str()).is_none() {
                return Err(EditError::InUse {
                    kind: Kind::Label,
                    id: label.key.to_string(),
                    uses,
                });
            }
        }
        for kind in &self.scheme.relations {
            if to.relation(kind.key.as_str()).is_none() {
                let uses = self
                    .documents()
                    .flat_map(|document| document.relations())
                    .filter(|relation| relation.kind == kind.key)
                    .count();
                if uses > 0 {
                    return Err(EditError::InUse {
                        kind: Kind::RelationKind,
                        id: kind.key.to_string(),
                        uses,
                    });
                }
            }
        }
        self.scheme = to.clone();
        Ok(())
    }

    fn apply_document(&mut self, index: u32, change: &Change<Box<Seed>>) -> Result<(), EditError> {
        let id = change.subject().id;
        match change {
            Change::Add(seed) => {
                if self.order.iter().any(|l| l.id == id || l.slug == seed.slug) {
                    return Err(exists(Kind::Document, id));
                }
                let document = grow(seed)?;
                let order = Arc::make_mut(&mut self.order);
                let at = index as usize;
                if at > order.len() {
                    return Err(stale(Kind::Document, id));
                }
                let slug = seed.slug.clone();
                order.insert(at, Listed { id, slug });
                self.documents.insert(id, Arc::new(document));
            }
            Change::Remove(seed) => {
                let document = self
                    .documents
                    .get(&id)
                    .ok_or_else(|| missing(Kind::Document, id))?;
                let uses = document.mentions.len()
                    + document.relations.len()
                    + document.comments.len()
                    + document.segments.values().map(OrdMap::len).sum::<usize>();
                if uses > 0 {
                    return Err(EditError::InUse {
                        kind: Kind::Document,
                        id: id.to_string(),
                        uses,
                    });
                }
                expect_same(&Seed::of(document), &**seed, Kind::Document, || {
                    id.to_string()
                })?;
                // Its place is what the inverse puts it back to.
                let place = self.order.iter().position(|listed| listed.id == id);
                if place != Some(index as usize) {
                    return Err(stale(Kind::Document, id));
                }
                Arc::make_mut(&mut self.order).retain(|listed| listed.id != id);
                self.documents.remove(&id);
            }
            Change::Set { .. } => return Err(stale(Kind::Document, id)),
        }
        Ok(())
    }

    fn apply_in(&mut self, id: DocumentId, edit: &DocumentEdit) -> Result<(), EditError> {
        let edit = match edit {
            DocumentEdit::Mention(change) => return self.apply_mention(id, change),
            DocumentEdit::Relation(change) => {
                if let Some(after) = change.after()
                    && self.scheme.relation(after.kind.as_str()).is_none()
                {
                    return Err(missing(Kind::RelationKind, &after.kind));
                }
                edit
            }
            edit => edit,
        };
        let shared = self
            .documents
            .get_mut(&id)
            .ok_or_else(|| missing(Kind::Document, id))?;
        let document = Arc::make_mut(shared);
        match edit {
            DocumentEdit::Head { from, to } => document.apply_head(from, to),
            DocumentEdit::Text { from, to } => document.apply_text(from, to),
            DocumentEdit::Mention(_) => Ok(()),
            DocumentEdit::Relation(change) => {
                if let Some(after) = change.after() {
                    for end in [after.from, after.to] {
                        if !document.mentions.contains(end) {
                            return Err(missing(Kind::Mention, end));
                        }
                    }
                }
                apply_record(&mut document.relations, change)
            }
            DocumentEdit::Comment(change) => {
                if let Some(at) = change.after().and_then(|after| after.at)
                    && at.slice(&document.text).is_none()
                {
                    return Err(unfit(Kind::Comment, change.subject().id, id));
                }
                apply_record(&mut document.comments, change)
            }
            DocumentEdit::Segment { language, change } => document.apply_segment(language, change),
        }
    }

    fn apply_mention(
        &mut self,
        document_id: DocumentId,
        change: &Change<Mention>,
    ) -> Result<(), EditError> {
        let mut after = change.after().cloned();
        if let Some(mention) = &mut after {
            self.expect_label(mention.label.as_str())?;
            mention.label = self.intern(&mention.label);
            if let Some(entity) = mention.entity
                && !self.entities.contains_key(&entity)
            {
                return Err(missing(Kind::Entity, entity));
            }
            if let Some(by) = mention.by
                && !self.reviewers.contains_key(&by)
            {
                return Err(missing(Kind::Reviewer, by));
            }
            expect_finite(&mention.extra().attributes)?;
        }
        let shared = self
            .documents
            .get_mut(&document_id)
            .ok_or_else(|| missing(Kind::Document, document_id))?;
        if let Some(mention) = &after
            && !mention.ranges.fits(&shared.text)
        {
            return Err(unfit(Kind::Mention, mention.id, document_id));
        }
        let id = change.subject().id;
        if let Some(before) = change.before() {
            if before.id != id {
                return Err(EditError::ChangesId {
                    kind: Kind::Mention,
                    id: before.id.to_string(),
                });
            }
            let current = shared.mentions.get(id);
            match current {
                None => return Err(missing(Kind::Mention, id)),
                Some(current) if current != before => return Err(stale(Kind::Mention, id)),
                Some(_) => {}
            }
        } else if shared.mentions.contains(id) {
            return Err(exists(Kind::Mention, id));
        }
        if after.is_none()
            && shared
                .relations
                .values()
                .any(|relation| relation.from == id || relation.to == id)
        {
            return Err(EditError::InUse {
                kind: Kind::Mention,
                id: id.to_string(),
                uses: 1,
            });
        }
        let mentions = &mut Arc::make_mut(shared).mentions;
        if change.before().is_some() {
            mentions.remove(id);
        }
        if let Some(mention) = after.clone() {
            // Its id is free: checked above.
            let _ = mentions.insert(mention);
        }
        if let Some(before) = change.before() {
            self.count_mention(before, -1);
        }
        if let Some(after) = &after {
            self.count_mention(after, 1);
        }
        Ok(())
    }
}

impl Document {
    fn apply_head(&mut self, from: &HeadPart, to: &HeadPart) -> Result<(), EditError> {
        let current = from.current(&self.head);
        if std::mem::discriminant(from) != std::mem::discriminant(to) || current != *from {
            return Err(stale(Kind::Head, self.id));
        }
        let mut head = (*self.head).clone();
        to.clone().put(&mut head);
        self.check_head(&head)?;
        self.head = Arc::new(head);
        Ok(())
    }

    fn check_head(&self, head: &crate::model::Head) -> Result<(), EditError> {
        expect_finite(&head.labels)?;
        if head.ranges().any(|range| range.slice(&self.text).is_none()) {
            return Err(unfit(Kind::Head, self.id, self.id));
        }
        Ok(())
    }

    fn apply_text(&mut self, from: &TextRef, to: &TextRef) -> Result<(), EditError> {
        if self.text.hash() != from.hash {
            return Err(stale(Kind::Text, self.id));
        }
        let text = at_hand(to)?;
        let unfit_mention = self.mentions.iter().find(|m| !m.ranges.fits(text));
        if let Some(mention) = unfit_mention {
            return Err(unfit(Kind::Mention, mention.id, self.id));
        }
        let ranges_fit = self
            .head
            .ranges()
            .chain(self.comments.values().filter_map(|comment| comment.at))
            .chain(
                self.segments
                    .values()
                    .flat_map(|segments| segments.values().map(|segment| segment.at)),
            )
            .all(|range| range.slice(text).is_some());
        if !ranges_fit {
            return Err(unfit(Kind::Head, self.id, self.id));
        }
        self.text = text.clone();
        Ok(())
    }

    fn apply_segment(
        &mut self,
        language: &Language,
        change: &Change<crate::model::Segment>,
    ) -> Result<(), EditError> {
        let id = change.subject().id;
        if let Some(after) = change.after() {
            let translation = &after.translation;
            let target_fits = translation
                .mentions
                .iter()
                .chain(&translation.refused)
                .all(|projection| projection.ranges.fits(&translation.text));
            if !target_fits || after.at.slice(&self.text).is_none() {
                return Err(unfit(Kind::Segment, id, self.id));
            }
        }
        let place = |segment: &crate::model::Segment| (segment.at.start().get(), segment.id);
        let mut segments = self.segments.get(language).cloned().unwrap_or_default();
        if let Some(before) = change.before() {
            match segments.get(&place(before)) {
                None => return Err(missing(Kind::Segment, id)),
                Some(current) if **current != *before => return Err(stale(Kind::Segment, id)),
                Some(_) => {}
            }
            segments.remove(&place(before));
        }
        if let Some(after) = change.after()
            && segments
                .insert(place(after), Arc::new(after.clone()))
                .is_some()
        {
            return Err(exists(Kind::Segment, id));
        }
        if segments.is_empty() {
            self.segments.remove(language);
        } else {
            self.segments.insert(language.clone(), segments);
        }
        Ok(())
    }
}

fn apply_record<T: Record>(
    records: &mut OrdMap<T::Id, Arc<T>>,
    change: &Change<T>,
) -> Result<(), EditError> {
    let id = change.subject().id();
    if let Some(before) = change.before() {
        if before.id() != id {
            return Err(EditError::ChangesId {
                kind: T::KIND,
                id: before.id().to_string(),
            });
        }
        match records.get(&id) {
            None => return Err(missing(T::KIND, id)),
            Some(current) if **current != *before => return Err(stale(T::KIND, id)),
            Some(_) => {}
        }
    } else if records.contains_key(&id) {
        return Err(exists(T::KIND, id));
    }
    match change.after() {
        Some(after) => records.insert(id, Arc::new(after.clone())),
        None => records.remove(&id),
    };
    Ok(())
}

/// A document out of its seed.
pub(super) fn grow(seed: &Seed) -> Result<Document, EditError> {
    let text = at_hand(&seed.text)?;
    let document = Document::new(
        seed.id,
        seed.slug.clone(),
        text.clone(),
        (*seed.head).clone(),
    );
    document.check_head(&seed.head)?;
    Ok(document)
}

pub(super) fn at_hand(text: &TextRef) -> Result<&SourceText, EditError> {
    text.text
        .as_ref()
        .ok_or(EditError::TextMissing { hash: text.hash })
}

fn expect_same<T: PartialEq>(
    current: &T,
    before: &T,
    kind: Kind,
    id: impl FnOnce() -> String,
) -> Result<(), EditError> {
    if current == before {
        Ok(())
    } else {
        Err(EditError::Stale { kind, id: id() })
    }
}

fn expect_finite(values: &Values) -> Result<(), EditError> {
    match values
        .iter()
        .find(|(_, value)| matches!(value, Value::Number(n) if !n.is_finite()))
    {
        Some((key, _)) => Err(EditError::NotFinite { key: key.clone() }),
        None => Ok(()),
    }
}

fn missing(kind: Kind, id: impl ToString) -> EditError {
    EditError::Missing {
        kind,
        id: id.to_string(),
    }
}

fn exists(kind: Kind, id: impl ToString) -> EditError {
    EditError::Exists {
        kind,
        id: id.to_string(),
    }
}

fn stale(kind: Kind, id: impl ToString) -> EditError {
    EditError::Stale {
        kind,
        id: id.to_string(),
    }
}

fn unfit(kind: Kind, id: impl ToString, document: DocumentId) -> EditError {
    EditError::DoesNotFit {
        kind,
        id: id.to_string(),
        document,
    }
}
