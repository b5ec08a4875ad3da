//! The records of the file, borrowed from the session they are written from.
//! Invariant: every key of the schema is always written, `null` where a string is not set;
//! only `terms`, `reviews`, a document's `attributes`, `status`, `comments` and `translations`,
//! and a segment's `refused` and `fine` are left out where there is nothing to say.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use jiff::Timestamp;
use serde::Serialize;

use crate::{
    model::{
        AttributeKind, CommentId, Entity, EntityId, EntityName, Label, MentionId, NameKind, Origin,
        Overlap, RelationId, RelationKind, Reviewer, SegmentId, Session, SessionId, Source, Term,
        TermId, Value, ValueKind, Values, Verdict,
    },
    text::{Language, TextHash},
};

/// A string, or `null` for the empty one.
pub(super) fn set(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

#[derive(Serialize)]
pub(super) struct SessionRecord<'a> {
    id: SessionId,
    title: Option<&'a str>,
    working_languages: &'a [Language],
    reviewers: Vec<&'a Reviewer>,
    relation_kinds: Vec<RelationKindRecord<'a>>,
    document_attributes: Vec<AttributeRecord<'a>>,
    overlap: &'static str,
}

impl<'a> SessionRecord<'a> {
    pub(super) fn of(session: &'a Session) -> Self {
        let scheme = session.scheme();
        Self {
            id: session.id,
            title: set(&session.info().title),
            working_languages: &session.info().working_languages,
            reviewers: session.reviewers().collect(),
            relation_kinds: scheme.relations.iter().map(relation_kind).collect(),
            document_attributes: scheme.document.iter().map(attribute).collect(),
            overlap: overlap_key(scheme.overlap),
        }
    }
}

pub(super) fn overlap_key(overlap: Overlap) -> &'static str {
    match overlap {
        Overlap::Any => "any",
        Overlap::Nested => "nested",
        Overlap::None => "none",
    }
}

#[derive(Serialize)]
struct RelationKindRecord<'a> {
    key: &'a str,
    names: &'a BTreeMap<Language, String>,
    from: Vec<&'a str>,
    to: Vec<&'a str>,
}

fn relation_kind(kind: &RelationKind) -> RelationKindRecord<'_> {
    RelationKindRecord {
        key: kind.key.as_str(),
        names: &kind.names,
        from: kind.from.iter().map(|key| key.as_str()).collect(),
        to: kind.to.iter().map(|key| key.as_str()).collect(),
    }
}

#[derive(Serialize)]
struct AttributeRecord<'a> {
    key: &'a str,
    names: &'a BTreeMap<Language, String>,
    kind: &'static str,
    values: Vec<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    value_names: BTreeMap<&'a str, &'a BTreeMap<Language, String>>,
    default: Option<&'a Value>,
}

fn attribute(attribute: &AttributeKind) -> AttributeRecord<'_> {
    let kind = match &attribute.kind {
        ValueKind::Text => "text",
        ValueKind::Number => "number",
        ValueKind::Date => "date",
        ValueKind::Flag => "flag",
        ValueKind::OneOf(_) => "one-of",
        ValueKind::ManyOf(_) => "many-of",
    };
    let choices = attribute.kind.choices().unwrap_or_default();
    let named = choices.iter().filter(|choice| !choice.names.is_empty());
    AttributeRecord {
        key: &attribute.key,
        names: &attribute.names,
        kind,
        values: choices.iter().map(|choice| choice.key.as_str()).collect(),
        value_names: named
            .map(|choice| (choice.key.as_str(), &choice.names))
            .collect(),
        default: attribute.default.as_ref(),
    }
}

#[derive(Serialize)]
pub(super) struct LabelRecord<'a> {
    key: &'a str,
    names: &'a BTreeMap<Language, String>,
    color: Option<&'a str>,
    shortcut: Option<&'a str>,
    parent: Option<&'a str>,
    guideline: Option<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    guidelines: &'a BTreeMap<Language, String>,
    attributes: Vec<AttributeRecord<'a>>,
}

impl<'a> LabelRecord<'a> {
    pub(super) fn of(label: &'a Label) -> Self {
        Self {
            key: label.key.as_str(),
            names: &label.names,
            color: set(&label.color),
            shortcut: set(&label.shortcut),
            parent: label.parent.as_ref().map(|key| key.as_str()),
            guideline: set(&label.guideline),
            guidelines: &label.guidelines,
            attributes: label.attributes.iter().map(attribute).collect(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct EntityRecord<'a> {
    id: EntityId,
    label: &'a str,
    name: &'a str,
    names: Vec<NameRecord<'a>>,
    external_id: Option<&'a str>,
    note: Option<&'a str>,
    renderings: &'a BTreeMap<Language, String>,
}

#[derive(Serialize)]
struct NameRecord<'a> {
    language: Option<&'a Language>,
    text: &'a str,
    kind: NameKind,
}

impl<'a> EntityRecord<'a> {
    pub(super) fn of(entity: &'a Entity) -> Self {
        let name = |name: &'a EntityName| NameRecord {
            language: name.language.as_ref(),
            text: &name.text,
            kind: name.kind,
        };
        Self {
            id: entity.id,
            label: entity.label.as_str(),
            name: &entity.name,
            names: entity.names.iter().map(name).collect(),
            external_id: set(&entity.external_id),
            note: set(&entity.note),
            renderings: &entity.renderings,
        }
    }
}

#[derive(Serialize)]
pub(super) struct TermRecord<'a> {
    id: TermId,
    language: &'a Language,
    text: &'a str,
    renderings: &'a BTreeMap<Language, String>,
    forbidden: &'a [String],
    note: Option<&'a str>,
}

impl<'a> TermRecord<'a> {
    pub(super) fn of(term: &'a Term) -> Self {
        Self {
            id: term.id,
            language: &term.language,
            text: &term.text,
            renderings: &term.renderings,
            forbidden: &term.forbidden,
            note: set(&term.note),
        }
    }
}

#[derive(Serialize)]
pub(super) struct SourceRecord<'a> {
    file: &'a str,
    hash: TextHash,
    bytes: u64,
    encoding: Option<&'a str>,
}

impl<'a> SourceRecord<'a> {
    pub(super) fn of(source: &'a Source) -> Self {
        Self {
            file: &source.file,
            hash: source.hash,
            bytes: source.bytes,
            encoding: set(&source.encoding),
        }
    }
}

#[derive(Serialize)]
pub(super) struct PassageRecord {
    pub start: u32,
    pub end: u32,
    pub utf16_start: u32,
    pub utf16_end: u32,
    pub reason: &'static str,
}

#[derive(Serialize)]
pub(super) struct RangeRecord<'a> {
    pub start: u32,
    pub end: u32,
    pub utf16_start: u32,
    pub utf16_end: u32,
    pub text: &'a str,
}

#[derive(Serialize)]
pub(super) struct MentionRecord<'a> {
    pub id: MentionId,
    pub ranges: &'a [RangeRecord<'a>],
    pub text: Cow<'a, str>,
    pub label: &'a str,
    pub entity: Option<EntityId>,
    pub status: &'static str,
    pub origin: Origin,
    pub by: Option<&'a str>,
    pub at: Timestamp,
    pub note: Option<&'a str>,
    pub attributes: &'a Values,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReviewRecord<'a>>,
}

#[derive(Serialize)]
pub(super) struct ReviewRecord<'a> {
    pub by: &'a str,
    pub verdict: Verdict,
    pub at: Timestamp,
    pub note: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct RelationRecord<'a> {
    pub id: RelationId,
    pub kind: &'a str,
    pub from: MentionId,
    pub to: MentionId,
    pub status: &'static str,
    pub origin: Origin,
    pub by: Option<&'a str>,
    pub at: Timestamp,
    pub note: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct CommentRecord<'a> {
    pub id: CommentId,
    /// `None`: on the document.
    pub range: Option<RangeRecord<'a>>,
    pub text: &'a str,
    pub by: Option<&'a str>,
    pub at: Timestamp,
    pub answers: Option<CommentId>,
    pub resolved: bool,
}

#[derive(Serialize)]
pub(super) struct SegmentRecord<'a> {
    pub id: SegmentId,
    pub range: RangeRecord<'a>,
    pub by_hand: bool,
    pub target: Option<&'a str>,
    pub status: &'static str,
    pub engine: Option<&'a str>,
    pub by: Option<&'a str>,
    pub at: Option<Timestamp>,
    pub note: Option<&'a str>,
    pub mentions: Vec<ProjectionRecord<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<ProjectionRecord<'a>>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub fine: &'a BTreeSet<String>,
}

/// Where a mention stands in a target, in whose text its ranges count.
#[derive(Serialize)]
pub(super) struct ProjectionRecord<'a> {
    pub mention: MentionId,
    pub ranges: Vec<RangeRecord<'a>>,
    pub text: String,
    pub how: Option<&'a str>,
}
