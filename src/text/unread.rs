//! Why a part of a file cannot be read.
//! Invariant: no sentences of ours; what a library says of it is quoted.

use serde::Serialize;
use thiserror::Error;

#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Unread {
    /// In the words of the library that found it.
    #[error("{detail}")]
    Said { detail: String },
    #[error("the file ends too soon")]
    EndsTooSoon,
    #[error("more than {limit} nested elements")]
    TooDeep { limit: usize },
    #[error("a text of more than {limit} bytes")]
    TooLong { limit: usize },
    #[error("more than {limit} parts")]
    TooManyParts { limit: usize },
    /// A unit of a translation memory inside another.
    #[error("<{name}> inside <{name}>")]
    InItself { name: String },
    #[error("</{name}> closes nothing")]
    ClosesNothing { name: String },
    #[error("{units} units without an end")]
    WithoutEnd { units: usize },
    /// A character that XML has no place for: `U+0001`.
    #[error("{character}")]
    Character { character: String },
    #[error("&{name};")]
    Reference { name: String },
    /// A regular expression that would take too much memory.
    #[error("a pattern that grows too large")]
    PatternTooLarge,
}

impl Unread {
    pub fn said(error: impl ToString) -> Self {
        let detail = error.to_string();
        Self::Said { detail }
    }
}
