//! Attributes: typed facts an analyst adds to a mention or a document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::is_default;
use crate::text::Language;

/// The value of one attribute. Untagged on disk and in exports: a string, a number,
/// a truth value, or a list of strings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Flag(bool),
    Number(f64),
    Text(String),
    /// Several of a list.
    Many(Vec<String>),
}

/// Values by attribute key.
pub type Values = BTreeMap<String, Value>;

/// What kind of value an attribute takes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueKind {
    #[default]
    Text,
    Number,
    Date,
    Flag,
    OneOf(Vec<String>),
    ManyOf(Vec<String>),
}

/// An attribute as the scheme defines it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AttributeKind {
    pub key: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub names: BTreeMap<Language, String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: ValueKind,
    #[serde(default, skip_serializing_if = "is_default")]
    pub default: Option<Value>,
}
