//! Repeating journalled edits over files that may already hold some of them.
//! Invariant: a record ends as the last edit that names it says, whatever the files
//! held before; so repeating twice is the same as once, and order decides alone.

use std::sync::Arc;

use super::{Change, DocumentEdit, Edit, Record, Seed, apply::grow};
use crate::{
    model::{
        Document, DocumentId, LeftOut, ListId, Mention, Mentions, Segment, Session,
        document::Segments, session::Listed,
    },
    text::Language,
};

/// A part of a session that has a file, or files, of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Info, scheme, reviewers, the list of documents.
    Session,
    Entities,
    Terms,
    /// A names list.
    List(ListId),
    /// A document's head, text, relations and comments.
    Document(DocumentId),
    Mentions(DocumentId),
    Segments(DocumentId, Language),
}

impl Edit {
    /// The parts it changes.
    pub fn parts(&self) -> Vec<Part> {
        match self {
            Self::Info { .. }
            | Self::Scheme { .. }
            | Self::Reviewer(_)
            | Self::Sources { .. }
            | Self::Memory(_) => vec![Part::Session],
            Self::Entity(_) => vec![Part::Entities],
            Self::Term(_) => vec![Part::Terms],
            Self::List(change) => vec![Part::List(change.subject().id)],
            Self::Entry { list, .. } => vec![Part::List(*list)],
            Self::Document { change, .. } => {
                vec![Part::Session, Part::Document(change.subject().id)]
            }
            Self::In { document, edit } => vec![match edit {
                DocumentEdit::Mention(_) => Part::Mentions(*document),
                DocumentEdit::Segment { language, .. } => {
                    Part::Segments(*document, language.clone())
                }
                DocumentEdit::Head { .. }
                | DocumentEdit::Text { .. }
                | DocumentEdit::Relation(_)
                | DocumentEdit::Comment(_) => Part::Document(*document),
            }],
        }
    }
}

impl Session {
    /// Repeats an edit for those of its parts that `wanted` names. Never fails: what
    /// cannot be placed (a document that is not there) is passed over, and what does not
    /// fit its text is found by [`Session::set_aside_unfit`].
    pub fn replay(&mut self, edit: &Edit, wanted: &dyn Fn(&Part) -> bool) {
        self.revision += 1;
        match edit {
            Edit::Document { index, change } => self.replay_document(*index, change, wanted),
            edit if !edit.parts().iter().all(wanted) => {}
            Edit::Info { to, .. } => self.info = Arc::new(to.clone()),
            Edit::Scheme { to, .. } => self.scheme = to.clone(),
            Edit::Reviewer(change) => put(&mut self.reviewers, change),
            Edit::Term(change) => put(&mut self.terms, change),
            Edit::List(change) => put(&mut self.lists, change),
            Edit::Entry { list, change } => {
                let mut entries = self.entries.get(list).cloned().unwrap_or_default();
                put(&mut entries, change);
                self.put_entries(*list, entries);
            }
            Edit::Sources { to, .. } => self.sources = *to,
            Edit::Memory(change) => put(&mut self.memories, change),
            Edit::Entity(change) => {
                let old = self.entities.get(&change.subject().id).cloned();
                put(&mut self.entities, change);
                if let Some(old) = old {
                    self.count_label(&old.label, -1);
                }
                if let Some(after) = change.after() {
                    self.count_label(&after.label, 1);
                }
            }
            Edit::In {
                document,
                edit: DocumentEdit::Mention(change),
            } => self.replay_mention(*document, change),
            Edit::In { document, edit } => {
                if let Some(shared) = self.documents.get_mut(document) {
                    Arc::make_mut(shared).replay(edit);
                }
            }
        }
    }

    fn replay_document(
        &mut self,
        index: u32,
        change: &Change<Box<Seed>>,
        wanted: &dyn Fn(&Part) -> bool,
    ) {
        let id = change.subject().id;
        let listed = self.order.iter().any(|listed| listed.id == id);
        match change.after() {
            Some(seed) => {
                if wanted(&Part::Session) && !listed {
                    let order = Arc::make_mut(&mut self.order);
                    let at = (index as usize).min(order.len());
                    order.insert(
                        at,
                        Listed {
                            id,
                            slug: seed.slug.clone(),
                        },
                    );
                }
                // A document that is not wanted has files, or edits, still to be read.
                if !wanted(&Part::Document(id)) {
                    return;
                }
                match self.documents.get_mut(&id) {
                    None => {
                        if let Ok(document) = grow(seed) {
                            self.documents.insert(id, Arc::new(document));
                        }
                    }
                    Some(shared) => {
                        let document = Arc::make_mut(shared);
                        document.head = seed.head.clone();
                        if let Some(text) = &seed.text.text {
                            document.text = text.clone();
                        }
                    }
                }
            }
            None if wanted(&Part::Session) => {
                Arc::make_mut(&mut self.order).retain(|listed| listed.id != id);
                // Its mentions were removed one by one before.
                if let Some(old) = self.documents.remove(&id) {
                    for mention in old.mentions() {
                        self.count_mention(mention, -1);
                    }
                }
            }
            None => {}
        }
    }

    fn replay_mention(&mut self, document: DocumentId, change: &Change<Mention>) {
        let after = change.after().cloned().map(|mut mention| {
            mention.label = self.intern(&mention.label);
            mention
        });
        let Some(shared) = self.documents.get_mut(&document) else {
            return;
        };
        let mentions = &mut Arc::make_mut(shared).mentions;
        let old = mentions.remove(change.subject().id);
        if let Some(mention) = after.clone() {
            let _ = mentions.insert(mention);
        }
        if let Some(old) = old {
            self.count_mention(&old, -1);
        }
        if let Some(after) = after {
            self.count_mention(&after, 1);
        }
    }

    /// Drops loaded documents that are not listed.
    pub fn drop_unlisted(&mut self) {
        let listed: std::collections::HashSet<DocumentId> =
            self.order.iter().map(|listed| listed.id).collect();
        let gone: Vec<DocumentId> = self
            .documents
            .keys()
            .copied()
            .filter(|id| !listed.contains(id))
            .collect();
        for id in gone {
            if let Some(old) = self.documents.remove(&id) {
                for mention in old.mentions() {
                    self.count_mention(mention, -1);
                }
            }
        }
    }

    /// Takes out of a document what does not fit its text: a damaged file, or a text
    /// changed by another program. What was taken out is returned, nothing is moved.
    pub fn set_aside_unfit(&mut self, document: DocumentId) -> Unfit {
        let Some(shared) = self.documents.get_mut(&document) else {
            return Unfit::default();
        };
        let unfit = shared.unfit();
        if unfit.is_empty() {
            return unfit;
        }
        let document = Arc::make_mut(shared);
        for mention in &unfit.mentions {
            document.mentions.remove(mention.id);
        }
        document.take_out(&unfit);
        for mention in &unfit.mentions {
            self.count_mention(mention, -1);
        }
        unfit
    }
}

/// What does not fit a document's text.
#[derive(Clone, Debug, Default)]
pub struct Unfit {
    pub mentions: Vec<Mention>,
    pub segments: Vec<(Language, Segment)>,
    pub left_out: Vec<LeftOut>,
    /// Blocks, readings, findings, pictures' places and comments' places.
    pub other: usize,
}

impl Unfit {
    pub fn is_empty(&self) -> bool {
        self.mentions.is_empty()
            && self.segments.is_empty()
            && self.left_out.is_empty()
            && self.other == 0
    }
}

impl Document {
    fn replay(&mut self, edit: &DocumentEdit) {
        match edit {
            DocumentEdit::Head { to, .. } => to.clone().put(Arc::make_mut(&mut self.head)),
            DocumentEdit::Text { to, .. } => {
                if let Some(text) = &to.text {
                    self.text = text.clone();
                }
            }
            DocumentEdit::Mention(_) => {}
            DocumentEdit::Relation(change) => put(&mut self.relations, change),
            DocumentEdit::Comment(change) => put(&mut self.comments, change),
            DocumentEdit::Segment { language, change } => {
                let mut segments = self.segments.remove(language).unwrap_or_default();
                for old in [change.before(), change.after()].into_iter().flatten() {
                    segments.remove(&(old.at.start().get(), old.id));
                }
                if let Some(after) = change.after() {
                    segments.insert((after.at.start().get(), after.id), Arc::new(after.clone()));
                }
                if !segments.is_empty() {
                    self.segments.insert(language.clone(), segments);
                }
            }
        }
    }

    fn unfit(&self) -> Unfit {
        let text = self.text.as_str();
        let fits = |range: &crate::text::TextRange| range.slice(text).is_some();
        let left_out: Vec<LeftOut> = self
            .head
            .left_out
            .iter()
            .filter(|passage| !fits(&passage.at))
            .cloned()
            .collect();
        let head = self.head.ranges().filter(|range| !fits(range)).count();
        let comments = self
            .comments()
            .filter_map(|comment| comment.at)
            .filter(|range| !fits(range))
            .count();
        Unfit {
            mentions: self
                .mentions
                .iter()
                .filter(|mention| !mention.ranges.fits(text))
                .cloned()
                .collect(),
            segments: self
                .segments
                .iter()
                .flat_map(|(language, segments)| {
                    segments
                        .values()
                        .filter(|segment| !fits(&segment.at))
                        .map(|segment| (language.clone(), (**segment).clone()))
                })
                .collect(),
            other: head - left_out.len() + comments,
            left_out,
        }
    }

    fn take_out(&mut self, unfit: &Unfit) {
        let text = self.text.clone();
        let fits = |range: crate::text::TextRange| range.slice(&text).is_some();
        for (language, segment) in &unfit.segments {
            if let Some(segments) = self.segments.get_mut(language) {
                segments.remove(&(segment.at.start().get(), segment.id));
            }
        }
        self.segments.retain(|_, segments| !segments.is_empty());
        let head = Arc::make_mut(&mut self.head);
        head.findings.retain(|finding| fits(finding.at));
        Arc::make_mut(&mut head.blocks).retain(|block| fits(block.at));
        Arc::make_mut(&mut head.readings).retain(|reading| fits(reading.at));
        Arc::make_mut(&mut head.left_out).retain(|passage| fits(passage.at));
        for picture in Arc::make_mut(&mut head.pictures) {
            picture.at = picture.at.filter(|at| fits(*at));
        }
        let homeless: Vec<_> = self
            .comments()
            .filter(|comment| comment.at.is_some_and(|at| !fits(at)))
            .cloned()
            .collect();
        for mut comment in homeless {
            comment.at = None;
            self.comments.insert(comment.id, Arc::new(comment));
        }
    }

    /// Puts in what files said: for loading alone.
    pub fn load_mentions(&mut self, mentions: Mentions) {
        self.mentions = mentions;
    }

    pub fn load_relations(&mut self, relations: impl IntoIterator<Item = crate::model::Relation>) {
        for relation in relations {
            self.relations.insert(relation.id, Arc::new(relation));
        }
    }

    pub fn load_comments(&mut self, comments: impl IntoIterator<Item = crate::model::Comment>) {
        for comment in comments {
            self.comments.insert(comment.id, Arc::new(comment));
        }
    }

    pub fn load_segments(
        &mut self,
        language: Language,
        segments: impl IntoIterator<Item = Segment>,
    ) {
        let segments: Segments = segments
            .into_iter()
            .map(|segment| ((segment.at.start().get(), segment.id), Arc::new(segment)))
            .collect();
        if !segments.is_empty() {
            self.segments.insert(language, segments);
        }
    }
}

fn put<T: Record>(records: &mut imbl::OrdMap<T::Id, Arc<T>>, change: &Change<T>) {
    let id = change.subject().id();
    match change.after() {
        Some(after) => records.insert(id, Arc::new(after.clone())),
        None => records.remove(&id),
    };
}
