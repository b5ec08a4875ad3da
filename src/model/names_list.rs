//! Lists of names that a session keeps: whom a newsroom or the Wikidata says there are.
//! Invariant: what a list says changes no entity; it is proposed, and taken over where a
//! person confirms.

use serde::{Deserialize, Serialize};

use super::{EntityName, EntryId, LabelKey, ListId, is_default};

/// A list's name and whether it proposes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptList {
    pub id: ListId,
    pub name: String,
    /// It is kept and proposes nothing.
    #[serde(default, skip_serializing_if = "is_default")]
    pub off: bool,
}

/// Who or what a list names, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListEntry {
    pub id: EntryId,
    /// As listed; the scheme may lack it, and then nothing is proposed of it.
    pub label: LabelKey,
    /// The canonical name.
    pub name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub names: Vec<EntityName>,
    /// An identifier elsewhere, such as Wikidata's `Q2283`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub external_id: String,
}

impl ListEntry {
    /// The canonical name, then every other name.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        let others = self.names.iter().map(|name| name.text.as_str());
        std::iter::once(self.name.as_str()).chain(others.filter(|text| *text != self.name))
    }
}

/// Which of the session's own sources propose; lists have switches of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sources {
    /// What is confirmed somewhere is not proposed elsewhere.
    #[serde(default, skip_serializing_if = "is_default")]
    pub names_off: bool,
    /// Nothing is proposed from what was learned.
    #[serde(default, skip_serializing_if = "is_default")]
    pub learned_off: bool,
}
