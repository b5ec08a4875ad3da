//! Edit groups: what a person did in one go, undone in one go.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Edit;
use crate::{
    model::{
        DocumentId, GroupId, LabelKey, MentionId, ReviewerId, Status, TranslationStatus,
        document::{Decision, DocumentStatus, Field},
        is_default,
    },
    text::Language,
};

/// Whether a group is new work, or takes back or repeats an earlier group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    #[default]
    Work,
    Undo(GroupId),
    Redo(GroupId),
}

/// What was done, for the history a person reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    Import {
        documents: u32,
        title: String,
    },
    ImportAnnotations {
        documents: u32,
        mentions: u32,
        file: String,
    },
    /// Translations that were made elsewhere.
    ImportTranslations {
        segments: u32,
        file: String,
    },
    /// Terms, and approved renderings of entities.
    ImportTerms {
        terms: u32,
        file: String,
    },
    TagByList {
        file: String,
        mentions: u32,
        entities: u32,
    },
    /// Mentions proposed by a model that learned from the session's own.
    Suggest {
        mentions: u32,
    },
    /// Every source that is switched on was asked.
    Propose {
        mentions: u32,
        /// Earlier proposals that no source makes any more.
        gone: u32,
    },
    /// With what it proposed and nobody decided, where it was switched off.
    SwitchList {
        name: String,
        on: bool,
        mentions: u32,
    },
    SwitchNames {
        on: bool,
        mentions: u32,
    },
    SwitchLearned {
        on: bool,
        mentions: u32,
    },
    AddList {
        name: String,
        entries: u32,
    },
    RemoveList {
        name: String,
        entries: u32,
        mentions: u32,
    },
    RenameList {
        from: String,
        to: String,
    },
    /// A read-only translation memory.
    AddMemory {
        name: String,
        units: u32,
    },
    RemoveMemory {
        name: String,
    },
    SwitchMemory {
        name: String,
        on: bool,
    },
    /// Its name or its penalty.
    ChangeMemory {
        name: String,
    },
    TagByHand {
        label: LabelKey,
        text: String,
    },
    /// A name tagged wherever it occurs.
    Spread {
        text: String,
        mentions: u32,
        /// The mention it was spread from; none where places of a list were tagged.
        #[serde(default, skip_serializing_if = "is_default")]
        source: Option<(DocumentId, MentionId)>,
    },
    /// Of several, `text` is that of the first, here and below.
    Relabel {
        label: LabelKey,
        text: String,
        mentions: u32,
    },
    SetStatus {
        status: Status,
        text: String,
        mentions: u32,
    },
    LinkMentions {
        entity: String,
        text: String,
        mentions: u32,
    },
    UnlinkMentions {
        text: String,
        mentions: u32,
    },
    /// A mention covers other text now.
    ChangeExtent {
        from: String,
        to: String,
    },
    ChangeMention {
        text: String,
    },
    ChangeMentions {
        mentions: u32,
    },
    RemoveMention {
        text: String,
    },
    RemoveMentions {
        mentions: u32,
    },
    AddRelation {
        kind: LabelKey,
        from: String,
        to: String,
    },
    /// It is of another kind now.
    ChangeRelationKind {
        kind: LabelKey,
        from: String,
        to: String,
    },
    /// It leads from what it led to; `from` and `to` are as they are now.
    ReverseRelation {
        kind: LabelKey,
        from: String,
        to: String,
    },
    /// Its status or its note.
    ChangeRelation {
        kind: LabelKey,
        from: String,
        to: String,
    },
    RemoveRelation {
        kind: LabelKey,
        from: String,
        to: String,
    },
    NewEntity {
        name: String,
        mentions: u32,
    },
    ChangeEntity {
        name: String,
    },
    RenameEntity {
        from: String,
        to: String,
    },
    MergeEntities {
        name: String,
        /// How many were merged into it.
        entities: u32,
        mentions: u32,
    },
    SplitEntity {
        from: String,
        name: String,
        mentions: u32,
    },
    /// Mentions of one entity are linked to another.
    MoveMentions {
        from: String,
        to: String,
        mentions: u32,
    },
    /// A person said that two are not the same.
    DifferEntities {
        name: String,
        other: String,
    },
    DeleteEntity {
        name: String,
        mentions: u32,
    },
    ChangeScheme,
    /// A scheme in place of another, with mentions that changed or went.
    ReplaceScheme {
        mentions: u32,
    },
    DeleteLabel {
        label: LabelKey,
        mentions: u32,
    },
    ChangeDocument {
        title: String,
    },
    SetDocumentStatus {
        title: String,
        status: DocumentStatus,
    },
    LabelDocument {
        title: String,
    },
    DecideFinding {
        field: Field,
        value: String,
        decision: Decision,
    },
    /// Accepted: it is left out.
    DecidePassage {
        text: String,
        decision: Decision,
    },
    RemoveDocument {
        title: String,
    },
    /// The kept file, read in another encoding.
    Reencode {
        title: String,
        encoding: String,
    },
    UpdateText {
        title: String,
        file: String,
    },
    ChangeSession,
    RenameSession {
        title: String,
    },
    SetWorkingLanguages {
        languages: Vec<Language>,
    },
    AddReviewer {
        name: String,
    },
    Translate {
        title: String,
    },
    /// Segments were sent to an engine, and what came back became drafts; maybe nothing did.
    Draft {
        engine: String,
        /// Where they were sent; empty: nowhere, it works on this machine.
        origin: String,
        language: Language,
        segments: u32,
        documents: u32,
        /// How many were sent, whatever came back.
        sent: u32,
    },
    /// `text` is how its source begins; of several, that of the first, here and below.
    TranslateSegment {
        text: String,
    },
    /// `text` is how its target begins; so many equal segments got it too, as drafts.
    ConfirmSegment {
        text: String,
        #[serde(default, skip_serializing_if = "is_default")]
        equal: u32,
    },
    ClearSegments {
        text: String,
        segments: u32,
    },
    CopySource {
        text: String,
        segments: u32,
    },
    SetSegmentsStatus {
        status: TranslationStatus,
        text: String,
        segments: u32,
    },
    NoteSegment {
        text: String,
    },
    /// A mention was put into its place in a translation by hand, or taken off a wrong one.
    PlaceName {
        /// As the source has it.
        name: String,
        #[serde(default, skip_serializing_if = "is_default")]
        taken_off: bool,
    },
    /// What the checks found in a translation is fine, or is not after all.
    MarkFault {
        text: String,
        fine: bool,
    },
    /// What the checks found was mended. `left` segments were locked, or had changed meanwhile.
    MendFaults {
        text: String,
        segments: u32,
        left: u32,
    },
    AddTerm {
        text: String,
    },
    ChangeTerm {
        text: String,
    },
    /// `text` is the first one's.
    RemoveTerms {
        text: String,
        terms: u32,
    },
    /// An approved rendering is another, and so many translations that had it have that.
    /// `left` segments were locked, or had changed meanwhile.
    RenameRendering {
        name: String,
        from: String,
        to: String,
        segments: u32,
        left: u32,
    },
    Comment {
        title: String,
    },
    /// `text` is how the comment begins, here and below.
    AnswerComment {
        text: String,
    },
    ChangeComment {
        text: String,
    },
    ResolveComment {
        text: String,
        resolved: bool,
    },
    RemoveComment {
        text: String,
    },
    /// Documents were cut into segments, of the first of which `title` is the title.
    Segment {
        title: String,
        language: Language,
        documents: u32,
        segments: u32,
    },
    /// `text` is the segment's, as it was.
    SplitSegment {
        text: String,
    },
    /// `text` is the first segment's, as it was.
    MergeSegments {
        text: String,
    },
    /// Another file of segmentation rules; `None`: the program's own.
    SetSegmentationRules {
        file: Option<String>,
    },
    /// Of several documents at once.
    SetDocumentsStatus {
        documents: u32,
        status: DocumentStatus,
    },
}

impl What {
    /// Whether it stands in the history though nothing was changed: texts left this machine.
    pub fn is_told_without_edits(&self) -> bool {
        matches!(self, Self::Draft { origin, sent, .. } if *sent > 0 && !origin.is_empty())
    }
}

/// Edits that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub id: GroupId,
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<ReviewerId>,
    pub what: What,
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: Role,
    pub edits: Vec<Edit>,
}
