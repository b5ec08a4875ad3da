//! Who works on a session, and the terms they agreed on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ReviewerId, TermId, is_default};
use crate::text::Language;

/// A person who tags, translates or reviews.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewer {
    pub id: ReviewerId,
    pub name: String,
}

/// A term that is not a name, with its rendering per language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub id: TermId,
    pub language: Language,
    pub text: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub renderings: BTreeMap<Language, String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub forbidden: Vec<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}
