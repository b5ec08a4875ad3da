//! Segments of a source text and their translations into one language.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{MentionId, Ranges, ReviewerId, SegmentId, is_default};
use crate::text::TextRange;

/// Segmentation rules that a session keeps in place of the program's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRules {
    /// The name of the file they came from, without folders.
    pub file: String,
    /// SRX as it stood in the file.
    pub text: String,
}

/// How far a segment's translation is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum TranslationStatus {
    #[default]
    Untranslated,
    Draft,
    MachineDraft,
    Translated,
    Reviewed,
    Locked,
}

impl TranslationStatus {
    pub const ALL: [Self; 6] = [
        Self::Untranslated,
        Self::Draft,
        Self::MachineDraft,
        Self::Translated,
        Self::Reviewed,
        Self::Locked,
    ];

    /// A name for it that stays.
    pub fn key(self) -> &'static str {
        match self {
            Self::Untranslated => "untranslated",
            Self::Draft => "draft",
            Self::MachineDraft => "machine-draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Locked => "locked",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.key() == key)
    }
}

/// Where a source mention stands in the translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Projection {
    pub mention: MentionId,
    /// Bytes of the target text.
    pub ranges: Ranges,
    /// How it was found: `rendering`, `alias`, `hand` …
    #[serde(default, skip_serializing_if = "is_default")]
    pub how: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: TranslationStatus,
    /// The engine that drafted it; empty: a person wrote it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub engine: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub mentions: Vec<Projection>,
    /// Places a person said a mention does not stand in: they are not found again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub refused: Vec<Projection>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<ReviewerId>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    /// Faults a person marked as fine, by their keys (`translate::check`).
    #[serde(default, skip_serializing_if = "is_default")]
    pub fine: BTreeSet<String>,
}

/// A stretch of the source that is translated as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    pub id: SegmentId,
    pub at: TextRange,
    /// Set where a person split or merged it: segmenting again leaves it alone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by_hand: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub translation: Translation,
}
