//! The label scheme: which labels mentions, relations and documents may bear.
//! Invariant: keys are unique within their kind and stable; names are for people.

use std::{
    borrow::Borrow,
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use super::{Ranges, ReadyMade, is_default, value::AttributeKind};
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
    /// The guideline by interface language, where it is not said in one alone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub guidelines: BTreeMap<Language, String>,
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
            guidelines: BTreeMap::new(),
            attributes: Vec::new(),
        }
    }

    /// One of its attributes.
    pub fn attribute(&self, key: &str) -> Option<&AttributeKind> {
        self.attributes.iter().find(|kind| kind.key == key)
    }

    /// The guideline in a language, by its primary tag; where there is none, as it stands.
    pub fn guideline_in(&self, tag: &str) -> &str {
        let mut all = self.guidelines.iter();
        let own = all.find(|(language, _)| language.primary() == tag);
        own.map_or(&self.guideline, |(_, text)| text)
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

impl Overlap {
    /// Whether mentions with these ranges, which share some text, may lie so.
    pub fn allows(self, one: &Ranges, other: &Ranges) -> bool {
        let covers = |outer: &Ranges, inner: &Ranges| {
            let mut inner = inner.iter();
            inner.all(|range| outer.iter().any(|own| own.covers(range)))
        };
        match self {
            Self::Any => true,
            Self::None => false,
            Self::Nested => covers(one, other) || covers(other, one),
        }
    }
}

/// All labels of a session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
        ReadyMade::Press.scheme()
    }

    /// A label, its parent, the parent's parent …; each once, also where they go round in a
    /// ring.
    pub fn lineage(&self, key: &str) -> Vec<&Label> {
        let mut lineage: Vec<&Label> = Vec::new();
        let mut next = self.label(key);
        while let Some(label) = next {
            if lineage.iter().any(|seen| seen.key == label.key) {
                break;
            }
            lineage.push(label);
            next = label
                .parent
                .as_ref()
                .and_then(|parent| self.label(parent.as_str()));
        }
        lineage
    }

    /// Whether a label is this one, or below it.
    pub fn is_a(&self, label: &LabelKey, above: &LabelKey) -> bool {
        label == above
            || self
                .lineage(label.as_str())
                .iter()
                .any(|one| one.key == *above)
    }

    /// Whether two labels are one, or one of them is below the other.
    pub fn are_akin(&self, one: &LabelKey, other: &LabelKey) -> bool {
        self.is_a(one, other) || self.is_a(other, one)
    }

    /// These labels and all below them.
    pub fn with_those_below(&self, labels: &BTreeSet<LabelKey>) -> BTreeSet<LabelKey> {
        let mut all = labels.clone();
        let keys = self.labels.iter().map(|label| &label.key);
        let below = keys.filter(|key| labels.iter().any(|above| self.is_a(key, above)));
        all.extend(below.cloned());
        all
    }

    /// The places of the labels as a tree: each child below its parent, with its depth.
    pub fn tree(&self) -> Vec<(usize, usize)> {
        let depth = |place: &usize| {
            let label = self.labels.get(*place);
            label.map_or(0, |label| self.lineage(label.key.as_str()).len())
        };
        let mut tree = Vec::with_capacity(self.labels.len());
        let mut open: Vec<usize> = (0..self.labels.len())
            .rev()
            .filter(|place| depth(place) <= 1)
            .collect();
        let mut seen = vec![false; self.labels.len()];
        while let Some(place) = open.pop() {
            if std::mem::replace(&mut seen[place], true) {
                continue;
            }
            tree.push((place, depth(&place).saturating_sub(1)));
            let key = &self.labels[place].key;
            let children = self.labels.iter().enumerate().rev();
            let children = children.filter(|(_, child)| child.parent.as_ref() == Some(key));
            open.extend(children.map(|(place, _)| place));
        }
        // In a ring nobody is first.
        tree.extend((0..seen.len()).filter(|&at| !seen[at]).map(|at| (at, 0)));
        tree
    }

    pub fn label(&self, key: &str) -> Option<&Label> {
        self.labels.iter().find(|label| label.key.as_str() == key)
    }

    /// One of the labels of documents.
    pub fn document_label(&self, key: &str) -> Option<&AttributeKind> {
        self.document.iter().find(|kind| kind.key == key)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn scheme(labels: &[(&str, &str)]) -> Scheme {
        let labels = labels.iter().map(|&(key, parent)| Label {
            parent: (!parent.is_empty()).then(|| LabelKey::new(parent)),
            ..Label::new(key)
        });
        Scheme {
            labels: labels.collect(),
            ..Scheme::default()
        }
    }

    #[test]
    fn children_follow_their_parents_and_a_ring_ends() {
        let of = scheme(&[("bank", "company"), ("person", ""), ("company", "")]);
        assert_eq!(of.tree(), [(1, 0), (2, 0), (0, 1)]);
        let ring = scheme(&[("a", "b"), ("b", "a"), ("c", "")]);
        assert_eq!(ring.tree(), [(2, 0), (0, 0), (1, 0)]);
        assert_eq!(ring.lineage("a").len(), 2);
    }

    #[test]
    fn a_guideline_is_said_in_the_readers_language_or_as_it_stands() {
        let mut label = Label::new("bank");
        label.guideline = "Banks.".to_owned();
        let german = Language::parse("de-AT").expect("a language");
        label.guidelines.insert(german, "Banken.".to_owned());
        assert_eq!(label.guideline_in("de"), "Banken.");
        assert_eq!(label.guideline_in("ja"), "Banks.");
    }

    #[test]
    fn a_relation_joins_children_of_what_it_names() {
        let of = scheme(&[("company", ""), ("bank", "company"), ("person", "")]);
        let key = LabelKey::new;
        let kind = RelationKind {
            key: key("works-for"),
            names: BTreeMap::new(),
            from: vec![key("person")],
            to: vec![key("company")],
        };
        assert!(of.joins(&kind, &key("person"), &key("bank")));
        assert!(!of.joins(&kind, &key("bank"), &key("person")));
    }

    #[test]
    fn ready_made_schemes_hold_together() {
        for ready in ReadyMade::ALL {
            let scheme = ready.scheme();
            assert!(scheme.labels.len() > 2 && scheme.doubled_key().is_none());
            for label in &scheme.labels {
                assert_eq!(label.names.len(), 4, "{}", label.key);
                assert!(!label.guideline.is_empty(), "{}", label.key);
                // English as it stands, and the other languages of the window.
                assert_eq!(label.guidelines.len(), 3, "{}", label.key);
            }
            let kinds = scheme.labels.iter().flat_map(|label| &label.attributes);
            for kind in kinds.chain(&scheme.document) {
                for choice in kind.kind.choices().unwrap_or_default() {
                    assert_eq!(choice.names.len(), 4, "{}: {}", kind.key, choice.key);
                }
            }
        }
        let keys = Scheme::press().labels;
        let keys: Vec<&str> = keys
            .iter()
            .map(|label| label.key.as_str())
            .take(3)
            .collect();
        assert_eq!(keys, ["company", "person", "product"]);
    }
}
