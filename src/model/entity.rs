//! Entities: who or what several mentions, in any language, name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{EntityId, LabelKey, is_default};
use crate::text::Language;

/// How a name stands for its entity.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    #[default]
    Full,
    Short,
    Abbreviation,
    Reading,
    Transliteration,
    Inflected,
}

/// One name of an entity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EntityName {
    pub text: String,
    /// The language the name belongs to; `None`: any.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: Option<Language>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: NameKind,
}

/// A company, person, product … that mentions are linked to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    pub id: EntityId,
    pub label: LabelKey,
    /// The canonical name, as the analyst writes it.
    pub name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub names: Vec<EntityName>,
    /// The approved rendering per working language.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renderings: BTreeMap<Language, String>,
    /// An identifier elsewhere, such as Wikidata's `Q2283`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub external_id: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    /// Entities that a person said are others, however alike; of two one says it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub distinct: Vec<EntityId>,
}

impl Entity {
    pub fn new(id: EntityId, label: LabelKey, name: String) -> Self {
        Self {
            id,
            label,
            name,
            names: Vec::new(),
            renderings: BTreeMap::new(),
            external_id: String::new(),
            note: String::new(),
            distinct: Vec::new(),
        }
    }

    /// The canonical name, then every other name.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(
            self.names
                .iter()
                .map(|name| name.text.as_str())
                .filter(|text| *text != self.name),
        )
    }
}
