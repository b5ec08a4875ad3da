//! Edits: the only way a session changes.
//! Invariant: an edit carries what was and what shall be, so its inverse is itself
//! turned round, and a journal line can be undone or repeated after reopening.

mod apply;
mod delete;
mod group;
mod history;
mod replay;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    Comment, CommentId, Document, DocumentId, Entity, EntityId, EntryId, Head, KeptList,
    KeptMemory, KeptRules, LabelKey, ListEntry, ListId, MemoryId, Mention, MentionId, Relation,
    RelationId, Reviewer, ReviewerId, Scheme, Segment, SegmentId, Slug, Sources, Term, TermId,
    document::{Block, DocumentStatus, Finding, LeftOut, Metadata, Picture, Reading, Source},
    session::Info,
    value::Values,
};
use crate::text::{Language, SourceText, TextHash};

pub use delete::{
    Dependents, delete_document, delete_entity, delete_label, delete_mention, delete_mentions,
    dependents_of_entity, dependents_of_label, not_distinct,
};
pub use group::{Group, Role, What};
pub use history::{Direction, Heading, History, ReadGroup, Step};
pub use replay::Part;

/// A record before and after: added, changed or removed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Change<T> {
    Add(T),
    Set { from: T, to: T },
    Remove(T),
}

impl<T> Change<T> {
    pub fn inverse(self) -> Self {
        match self {
            Self::Add(to) => Self::Remove(to),
            Self::Set { from, to } => Self::Set { from: to, to: from },
            Self::Remove(from) => Self::Add(from),
        }
    }

    pub fn before(&self) -> Option<&T> {
        match self {
            Self::Add(_) => None,
            Self::Set { from, .. } | Self::Remove(from) => Some(from),
        }
    }

    pub fn after(&self) -> Option<&T> {
        match self {
            Self::Add(to) | Self::Set { to, .. } => Some(to),
            Self::Remove(_) => None,
        }
    }

    /// The record after the change, or the removed one.
    pub fn subject(&self) -> &T {
        match self {
            Self::Add(to) | Self::Set { to, .. } => to,
            Self::Remove(from) => from,
        }
    }
}

/// A text by its hash; files hold the hash alone and the store finds the text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TextRef {
    pub hash: TextHash,
    #[serde(skip)]
    pub text: Option<SourceText>,
}

impl TextRef {
    pub fn new(text: SourceText) -> Self {
        Self {
            hash: text.hash(),
            text: Some(text),
        }
    }
}

impl PartialEq for TextRef {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

/// A document without anything that has an edit of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seed {
    pub id: DocumentId,
    pub slug: Slug,
    pub text: TextRef,
    pub head: Arc<Head>,
}

impl Seed {
    pub fn of(document: &Document) -> Self {
        Self {
            id: document.id,
            slug: document.slug.clone(),
            text: TextRef::new(document.text().clone()),
            head: Arc::new(document.head().clone()),
        }
    }
}

/// One part of a document's head.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum HeadPart {
    Metadata(Box<Metadata>),
    Source(Option<Source>),
    Status(DocumentStatus),
    Labels(Values),
    Findings(Vec<Finding>),
    Blocks(Arc<Vec<Block>>),
    Readings(Arc<Vec<Reading>>),
    LeftOut(Arc<Vec<LeftOut>>),
    Pictures(Arc<Vec<Picture>>),
}

impl HeadPart {
    /// The same part as it is in `head` now.
    pub fn current(&self, head: &Head) -> Self {
        match self {
            Self::Metadata(_) => Self::Metadata(Box::new(head.metadata.clone())),
            Self::Source(_) => Self::Source(head.source.clone()),
            Self::Status(_) => Self::Status(head.status),
            Self::Labels(_) => Self::Labels(head.labels.clone()),
            Self::Findings(_) => Self::Findings(head.findings.clone()),
            Self::Blocks(_) => Self::Blocks(head.blocks.clone()),
            Self::Readings(_) => Self::Readings(head.readings.clone()),
            Self::LeftOut(_) => Self::LeftOut(head.left_out.clone()),
            Self::Pictures(_) => Self::Pictures(head.pictures.clone()),
        }
    }

    fn put(self, head: &mut Head) {
        match self {
            Self::Metadata(metadata) => head.metadata = *metadata,
            Self::Source(source) => head.source = source,
            Self::Status(status) => head.status = status,
            Self::Labels(labels) => head.labels = labels,
            Self::Findings(findings) => head.findings = findings,
            Self::Blocks(blocks) => head.blocks = blocks,
            Self::Readings(readings) => head.readings = readings,
            Self::LeftOut(left_out) => head.left_out = left_out,
            Self::Pictures(pictures) => head.pictures = pictures,
        }
    }
}

/// A change inside one document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(
    clippy::large_enum_variant,
    reason = "a segment is changed as often as anything, and boxed it costs an allocation each time"
)]
pub enum DocumentEdit {
    Head {
        from: HeadPart,
        to: HeadPart,
    },
    /// Updated copy: in the same group, what does not fit the new text is taken out
    /// before and put back, re-anchored, after.
    Text {
        from: TextRef,
        to: TextRef,
    },
    Mention(Change<Mention>),
    Relation(Change<Relation>),
    Comment(Change<Comment>),
    Segment {
        language: Language,
        change: Change<Segment>,
    },
}

/// One change of a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    Info {
        from: Info,
        to: Info,
    },
    Scheme {
        from: Arc<Scheme>,
        to: Arc<Scheme>,
    },
    Reviewer(Change<Reviewer>),
    Entity(Change<Entity>),
    Term(Change<Term>),
    /// The head of a names list; it goes when its entries are gone.
    List(Change<KeptList>),
    Entry {
        list: ListId,
        change: Change<ListEntry>,
    },
    Sources {
        from: Sources,
        to: Sources,
    },
    /// A read-only translation memory; its file comes with the group.
    Memory(Change<KeptMemory>),
    /// The segmentation rules the session keeps; `None`: the program's own.
    SegmentationRules {
        from: Option<Arc<KeptRules>>,
        to: Option<Arc<KeptRules>>,
    },
    /// Adds a document at this place of the list, or removes it from there.
    Document {
        index: u32,
        change: Change<Box<Seed>>,
    },
    In {
        document: DocumentId,
        edit: DocumentEdit,
    },
}

impl Edit {
    pub fn add_mention(document: DocumentId, mention: Mention) -> Self {
        Self::mention(document, Change::Add(mention))
    }

    pub fn mention(document: DocumentId, change: Change<Mention>) -> Self {
        Self::In {
            document,
            edit: DocumentEdit::Mention(change),
        }
    }

    /// What takes the edit back.
    pub fn inverse(self) -> Self {
        match self {
            Self::Info { from, to } => Self::Info { from: to, to: from },
            Self::Scheme { from, to } => Self::Scheme { from: to, to: from },
            Self::Reviewer(change) => Self::Reviewer(change.inverse()),
            Self::Entity(change) => Self::Entity(change.inverse()),
            Self::Term(change) => Self::Term(change.inverse()),
            Self::List(change) => Self::List(change.inverse()),
            Self::Entry { list, change } => Self::Entry {
                list,
                change: change.inverse(),
            },
            Self::Sources { from, to } => Self::Sources { from: to, to: from },
            Self::Memory(change) => Self::Memory(change.inverse()),
            Self::SegmentationRules { from, to } => Self::SegmentationRules { from: to, to: from },
            Self::Document { index, change } => Self::Document {
                index,
                change: change.inverse(),
            },
            Self::In { document, edit } => Self::In {
                document,
                edit: match edit {
                    DocumentEdit::Head { from, to } => DocumentEdit::Head { from: to, to: from },
                    DocumentEdit::Text { from, to } => DocumentEdit::Text { from: to, to: from },
                    DocumentEdit::Mention(change) => DocumentEdit::Mention(change.inverse()),
                    DocumentEdit::Relation(change) => DocumentEdit::Relation(change.inverse()),
                    DocumentEdit::Comment(change) => DocumentEdit::Comment(change.inverse()),
                    DocumentEdit::Segment { language, change } => DocumentEdit::Segment {
                        language,
                        change: change.inverse(),
                    },
                },
            },
        }
    }

    /// The texts it names.
    pub fn texts(&self) -> Vec<&TextRef> {
        match self {
            Self::Document { change, .. } => match change {
                Change::Add(seed) | Change::Remove(seed) => vec![&seed.text],
                Change::Set { from, to } => vec![&from.text, &to.text],
            },
            Self::In {
                edit: DocumentEdit::Text { from, to },
                ..
            } => vec![from, to],
            _ => Vec::new(),
        }
    }

    /// The texts it names, to be resolved by the store before it is applied.
    pub fn texts_mut(&mut self) -> Vec<&mut TextRef> {
        match self {
            Self::Document { change, .. } => match change {
                Change::Add(seed) | Change::Remove(seed) => vec![&mut seed.text],
                Change::Set { from, to } => vec![&mut from.text, &mut to.text],
            },
            Self::In {
                edit: DocumentEdit::Text { from, to },
                ..
            } => vec![from, to],
            _ => Vec::new(),
        }
    }
}

/// Why an edit does not apply. The session is then as it was.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum EditError {
    #[error("{kind} {id} is there already")]
    Exists { kind: Kind, id: String },
    #[error("{kind} {id} is not there")]
    Missing { kind: Kind, id: String },
    #[error("{kind} {id} has changed meanwhile")]
    Stale { kind: Kind, id: String },
    #[error("{kind} {id} is used {uses} times")]
    InUse { kind: Kind, id: String, uses: usize },
    #[error("{kind} {id} does not fit the text of document {document}")]
    DoesNotFit {
        kind: Kind,
        id: String,
        document: DocumentId,
    },
    #[error("the text {hash} is not at hand")]
    TextMissing { hash: TextHash },
    #[error("key {key} stands twice in the scheme")]
    DoubledKey { key: LabelKey },
    #[error("attribute {key} is not a finite number")]
    NotFinite { key: String },
    #[error("the edit would change the id of {kind} {id}")]
    ChangesId { kind: Kind, id: String },
}

/// Kinds of record, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Session,
    Scheme,
    Label,
    RelationKind,
    Reviewer,
    Entity,
    Term,
    List,
    ListEntry,
    Memory,
    Document,
    Head,
    Text,
    Mention,
    Relation,
    Comment,
    Segment,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

/// A record with an identifier, of a known kind.
trait Record: Clone + PartialEq {
    type Id: Copy + Ord + std::fmt::Display;
    const KIND: Kind;
    fn id(&self) -> Self::Id;
}

impl Record for Reviewer {
    type Id = ReviewerId;
    const KIND: Kind = Kind::Reviewer;
    fn id(&self) -> ReviewerId {
        self.id
    }
}

impl Record for Entity {
    type Id = EntityId;
    const KIND: Kind = Kind::Entity;
    fn id(&self) -> EntityId {
        self.id
    }
}

impl Record for Term {
    type Id = TermId;
    const KIND: Kind = Kind::Term;
    fn id(&self) -> TermId {
        self.id
    }
}

impl Record for KeptList {
    type Id = ListId;
    const KIND: Kind = Kind::List;
    fn id(&self) -> ListId {
        self.id
    }
}

impl Record for ListEntry {
    type Id = EntryId;
    const KIND: Kind = Kind::ListEntry;
    fn id(&self) -> EntryId {
        self.id
    }
}

impl Record for KeptMemory {
    type Id = MemoryId;
    const KIND: Kind = Kind::Memory;
    fn id(&self) -> MemoryId {
        self.id
    }
}

impl Record for Mention {
    type Id = MentionId;
    const KIND: Kind = Kind::Mention;
    fn id(&self) -> MentionId {
        self.id
    }
}

impl Record for Relation {
    type Id = RelationId;
    const KIND: Kind = Kind::Relation;
    fn id(&self) -> RelationId {
        self.id
    }
}

impl Record for Comment {
    type Id = CommentId;
    const KIND: Kind = Kind::Comment;
    fn id(&self) -> CommentId {
        self.id
    }
}

impl Record for Segment {
    type Id = SegmentId;
    const KIND: Kind = Kind::Segment;
    fn id(&self) -> SegmentId {
        self.id
    }
}
