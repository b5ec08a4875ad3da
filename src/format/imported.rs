//! What a reader hands back: a file's content in the model's terms, tied to no session.
//!
//! Records name each other by position in the lists of [`Imported`], so that a file needs no
//! identifiers of ours, and two records with one identifier stay two.
//! Invariant: positions are in bounds; ranges fit their document's text.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::{
    model::{
        AttributeKind, CommentId, DocumentId, EntityId, EntityName, Head, Label, LabelKey,
        MentionId, Origin, Overlap, Ranges, RelationId, RelationKind, ReviewerId, SegmentId,
        Status, TermId, TranslationStatus, Values, Verdict, document::LeftOutReason,
    },
    text::{Language, SourceText, TextRange},
};

/// The content of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// Of the session it was written from; empty where the file has none.
    pub title: String,
    pub working_languages: Vec<Language>,
    /// In the order of the file, no key twice.
    pub labels: Vec<Label>,
    pub relation_kinds: Vec<RelationKind>,
    pub document_attributes: Vec<AttributeKind>,
    pub overlap: Overlap,
    /// No name twice.
    pub reviewers: Vec<ImportedReviewer>,
    pub entities: Vec<ImportedEntity>,
    pub terms: Vec<ImportedTerm>,
    pub documents: Vec<ImportedDocument>,
}

impl Imported {
    /// How many mentions all documents hold together.
    #[must_use]
    pub fn mention_count(&self) -> usize {
        self.documents.iter().map(|d| d.mentions.len()).sum()
    }

    /// The position of the reviewer with this name, who is added if new.
    pub fn reviewer(&mut self, name: &str) -> usize {
        if let Some(at) = self.reviewers.iter().position(|r| r.name == name) {
            return at;
        }
        self.reviewers.push(ImportedReviewer {
            id: None,
            name: name.to_owned(),
        });
        self.reviewers.len() - 1
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedReviewer {
    pub id: Option<ReviewerId>,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedEntity {
    pub id: Option<EntityId>,
    pub label: LabelKey,
    pub name: String,
    pub names: Vec<EntityName>,
    pub renderings: BTreeMap<Language, String>,
    pub external_id: String,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedTerm {
    pub id: Option<TermId>,
    pub language: Language,
    pub text: String,
    pub renderings: BTreeMap<Language, String>,
    pub forbidden: Vec<String>,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ImportedDocument {
    pub id: Option<DocumentId>,
    pub text: SourceText,
    /// Its `left_out` is empty: passages stand below, for they have no identifiers yet.
    pub head: Head,
    /// Passages a person decided to leave out.
    pub left_out: Vec<ImportedPassage>,
    pub mentions: Vec<ImportedMention>,
    pub relations: Vec<ImportedRelation>,
    pub comments: Vec<ImportedComment>,
    /// No language twice.
    pub translations: Vec<ImportedTranslation>,
}

/// A document in one language: all segments of its text, whether they are translated or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedTranslation {
    pub language: Language,
    /// No two lie over each other.
    pub segments: Vec<ImportedSegment>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedSegment {
    pub id: Option<SegmentId>,
    /// Bytes of the document's text.
    pub at: TextRange,
    pub by_hand: bool,
    /// Empty: it is not translated.
    pub text: String,
    pub status: TranslationStatus,
    pub engine: String,
    /// No mention twice.
    pub mentions: Vec<ImportedProjection>,
    pub refused: Vec<ImportedProjection>,
    /// Position in [`Imported::reviewers`].
    pub by: Option<usize>,
    pub when: Option<Timestamp>,
    pub note: String,
    pub fine: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedProjection {
    /// Position in the document's mentions.
    pub mention: usize,
    /// Bytes of the segment's translation.
    pub ranges: Ranges,
    pub how: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedComment {
    pub id: Option<CommentId>,
    /// Bytes of the document's text; `None`: on the document.
    pub at: Option<TextRange>,
    pub text: String,
    /// Position in [`Imported::reviewers`].
    pub by: Option<usize>,
    pub when: Option<Timestamp>,
    /// Position in the document's comments.
    pub answers: Option<usize>,
    pub resolved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportedPassage {
    pub at: TextRange,
    pub reason: LeftOutReason,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ImportedMention {
    /// `None` where the file has none, or has it twice.
    pub id: Option<MentionId>,
    /// Bytes of the document's text.
    pub ranges: Ranges,
    pub label: LabelKey,
    /// Position in [`Imported::entities`].
    pub entity: Option<usize>,
    pub status: Status,
    pub origin: Origin,
    /// Position in [`Imported::reviewers`].
    pub by: Option<usize>,
    /// `None` where the file does not say: the time of the import then.
    pub at: Option<Timestamp>,
    pub note: String,
    pub attributes: Values,
    /// At most one for each reviewer.
    pub reviews: Vec<ImportedReview>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedReview {
    /// Position in [`Imported::reviewers`].
    pub by: usize,
    pub verdict: Verdict,
    pub at: Option<Timestamp>,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedRelation {
    pub id: Option<RelationId>,
    pub kind: LabelKey,
    /// Position in the document's mentions.
    pub from: usize,
    /// Position in the document's mentions.
    pub to: usize,
    pub status: Status,
    pub origin: Origin,
    /// Position in [`Imported::reviewers`].
    pub by: Option<usize>,
    pub at: Option<Timestamp>,
    pub note: String,
}
