//! Translation memories that a session keeps to look things up in, and the pairs of texts that
//! any memory holds.
//! Invariant: a kept memory is a file nobody changes; the record says what is thought of it.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{MemoryId, is_default};
use crate::text::{Language, TextHash};

/// A read-only memory: its file lies under `memory/`, by its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptMemory {
    pub id: MemoryId,
    pub name: String,
    /// The name the file came with.
    pub file: String,
    pub hash: TextHash,
    /// Those of its texts, each once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub languages: Vec<Language>,
    /// How many units it had when it was added.
    #[serde(default, skip_serializing_if = "is_default")]
    pub units: u32,
    /// Taken off the percent of its matches, 0 to [`KeptMemory::MOST_PENALTY`].
    #[serde(default, skip_serializing_if = "is_default")]
    pub penalty: u8,
    /// It is kept and asked for nothing.
    #[serde(default, skip_serializing_if = "is_default")]
    pub off: bool,
}

impl KeptMemory {
    /// With more nothing could be found.
    pub const MOST_PENALTY: u8 = 100;
}

/// A text and its translation, from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub source: Arc<str>,
    pub target: Arc<str>,
    pub from: Language,
    pub to: Language,
    /// Who translated it; empty: the file does not say.
    pub by: Arc<str>,
    /// When it was last changed, or else made.
    pub at: Option<Timestamp>,
    pub note: Arc<str>,
    /// Where it stands in its file, 1-based.
    pub line: u64,
}
