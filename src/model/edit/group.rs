//! Edit groups: what a person did in one go, undone in one go.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Edit;
use crate::model::{GroupId, LabelKey, ReviewerId, is_default};

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
    TagByList {
        file: String,
        mentions: u32,
        entities: u32,
    },
    TagByHand {
        label: LabelKey,
        text: String,
    },
    ChangeMention {
        text: String,
    },
    RemoveMention {
        text: String,
    },
    ChangeEntity {
        name: String,
    },
    DeleteEntity {
        name: String,
        mentions: u32,
    },
    ChangeScheme,
    DeleteLabel {
        label: LabelKey,
        mentions: u32,
    },
    ChangeDocument {
        title: String,
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
    AddReviewer {
        name: String,
    },
    Translate {
        title: String,
    },
    Comment {
        title: String,
    },
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
