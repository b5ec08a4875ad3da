//! What was found in a folder: pairs of languages and their files, each with its sum.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::text::Language;

/// Models are to or from this.
const MIDDLE: &str = "en";

/// A file as it was when the folder was looked through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// From the folder on, with `/` between its parts.
    pub path: String,
    pub bytes: u64,
    /// Of SHA-256, in small hexadecimal digits.
    pub sha256: String,
}

/// A model and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelPair {
    pub from: Language,
    pub to: Language,
    pub model: Known,
    pub source: Known,
    /// `None`: as of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Known>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shortlist: Option<Known>,
}

impl ModelPair {
    /// The first digits of its model's sum: two models of the same languages differ in it.
    pub fn mark(&self) -> &str {
        self.model.sha256.get(..8).unwrap_or(&self.model.sha256)
    }

    /// Of all its files.
    pub fn bytes(&self) -> u64 {
        let rest = [
            Some(&self.source),
            self.target.as_ref(),
            self.shortlist.as_ref(),
        ];
        self.model.bytes + rest.into_iter().flatten().map(|it| it.bytes).sum::<u64>()
    }
}

/// A folder and the pairs in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    pub folder: PathBuf,
    pub pairs: Vec<ModelPair>,
}

impl Shelf {
    /// The models that lead from one language to another: one, or two by way of English.
    pub fn route(&self, from: &Language, to: &Language) -> Option<Vec<&ModelPair>> {
        if same(from, to) {
            return None;
        }
        if let Some(pair) = self.pair(from, to) {
            return Some(vec![pair]);
        }
        let middle = Language::parse(MIDDLE).ok()?;
        if same(from, &middle) || same(to, &middle) {
            return None;
        }
        Some(vec![self.pair(from, &middle)?, self.pair(&middle, to)?])
    }

    fn pair(&self, from: &Language, to: &Language) -> Option<&ModelPair> {
        let fits = |it: &&ModelPair| same(&it.from, from) && writes(&it.to, to);
        let mut pairs = self.pairs.iter().filter(fits);
        let first = pairs.next()?;
        // Either script can be read by a model of Chinese, its own is read better.
        let exact = std::iter::once(first)
            .chain(pairs)
            .find(|it| writes(&it.from, from));
        exact.or(Some(first))
    }

    /// A route in words: `de→en→it`.
    pub fn way(route: &[&ModelPair]) -> String {
        let mut way = route
            .first()
            .map(|it| it.from.to_string())
            .unwrap_or_default();
        for pair in route {
            way.push('→');
            way.push_str(pair.to.as_str());
        }
        way
    }
}

/// Whether two tags are of one language. Norwegian models are of Bokmål.
fn same(one: &Language, other: &Language) -> bool {
    let primary = |it: &Language| match it.primary() {
        "no" => "nb".to_owned(),
        primary => primary.to_owned(),
    };
    primary(one) == primary(other)
}

/// Whether one is written as the other is.
fn writes(one: &Language, other: &Language) -> bool {
    let script = |it: &Language| match it.primary() {
        "zh" => super::super::shape::chinese(it),
        _ => "",
    };
    same(one, other) && script(one) == script(other)
}
