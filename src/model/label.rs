//! The label scheme: which labels mentions, relations and documents may bear.
//! Invariant: keys are unique within their kind and stable; names are for people.

use std::{borrow::Borrow, collections::BTreeMap, fmt, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{is_default, value::AttributeKind};
use crate::text::Language;

/// The stable key of a label (`company`), written to files and exports.
/// Shared, not copied: every mention of a label points to one string.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LabelKey(Arc<str>);

impl LabelKey {
    pub fn new(key: &str) -> Self {
        Self(Arc::from(key))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for LabelKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LabelKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for LabelKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

/// What a mention can be tagged as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Label {
    pub key: LabelKey,
    /// Names by interface language; where one is missing the key is shown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub names: BTreeMap<Language, String>,
    /// `#rrggbb`; empty: the theme chooses by position.
    #[serde(default, skip_serializing_if = "is_default")]
    pub color: String,
    /// The key that tags with it, as the key map writes keys; empty: by position.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shortcut: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub parent: Option<LabelKey>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub guideline: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub attributes: Vec<AttributeKind>,
}

impl Label {
    pub fn new(key: &str) -> Self {
        Self {
            key: LabelKey::new(key),
            names: BTreeMap::new(),
            color: String::new(),
            shortcut: String::new(),
            parent: None,
            guideline: String::new(),
            attributes: Vec::new(),
        }
    }

    fn named(key: &str, names: [(&str, &str); 4]) -> Self {
        let names = names
            .into_iter()
            .filter_map(|(language, name)| Some((Language::parse(language).ok()?, name.to_owned())))
            .collect();
        Self {
            names,
            ..Self::new(key)
        }
    }
}

/// A kind of relation and what it joins: company *acquires* company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelationKind {
    pub key: LabelKey,
    #[serde(default, skip_serializing_if = "is_default")]
    pub names: BTreeMap<Language, String>,
    /// Labels it may start from; empty: any.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Vec<LabelKey>,
    /// Labels it may lead to; empty: any.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Vec<LabelKey>,
}

/// How mentions may lie over each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Overlap {
    #[default]
    Any,
    /// One inside the other, never crossing.
    Nested,
    None,
}

/// All labels of a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scheme {
    /// In the order a person sees them; the first three answer to 1, 2, 3.
    pub labels: Vec<Label>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub relations: Vec<RelationKind>,
    /// What a whole document can be given: topic, tone, priority.
    #[serde(default, skip_serializing_if = "is_default")]
    pub document: Vec<AttributeKind>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub overlap: Overlap,
}

impl Scheme {
    /// The labels a new session starts with.
    pub fn press() -> Self {
        Self {
            labels: vec![
                Label::named(
                    "company",
                    [
                        ("en", "Company"),
                        ("de", "Unternehmen"),
                        ("it", "Azienda"),
                        ("ja", "企業"),
                    ],
                ),
                Label::named(
                    "person",
                    [
                        ("en", "Person"),
                        ("de", "Person"),
                        ("it", "Persona"),
                        ("ja", "人物"),
                    ],
                ),
                Label::named(
                    "product",
                    [
                        ("en", "Product"),
                        ("de", "Produkt"),
                        ("it", "Prodotto"),
                        ("ja", "製品"),
                    ],
                ),
            ],
            relations: Vec::new(),
            document: Vec::new(),
            overlap: Overlap::Any,
        }
    }

    pub fn label(&self, key: &str) -> Option<&Label> {
        self.labels.iter().find(|label| label.key.as_str() == key)
    }

    pub fn relation(&self, key: &str) -> Option<&RelationKind> {
        self.relations.iter().find(|kind| kind.key.as_str() == key)
    }

    /// The first key that stands twice among the labels or among the relation kinds.
    pub fn doubled_key(&self) -> Option<&LabelKey> {
        fn doubled<'a>(mut keys: impl Iterator<Item = &'a LabelKey>) -> Option<&'a LabelKey> {
            let mut seen = std::collections::BTreeSet::new();
            keys.find(|key| !seen.insert(*key))
        }
        doubled(self.labels.iter().map(|label| &label.key))
            .or_else(|| doubled(self.relations.iter().map(|kind| &kind.key)))
    }
}
