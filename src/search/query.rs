//! The question as a value, and what can be wrong with a line that shall be one.
//! Invariant: a clause has at least one atom, all of one kind; what stands in quotes is meant
//! whole.

use std::{collections::BTreeMap, ops::Range};

use super::date::Span;
use crate::{
    model::{Origin, Status, document::DocumentStatus},
    text::Language,
};

/// What is told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Options {
    /// Upper and lower case are different.
    pub case: bool,
    /// Letters with and without accents are different, and so are full and half width.
    pub forms: bool,
    /// Words begin and end where words of the text do.
    pub words: bool,
    /// Words outside of fields are regular expressions.
    pub regex: bool,
}

impl Options {
    /// Nothing is overlooked.
    #[must_use]
    pub fn exact() -> Self {
        Self {
            case: true,
            forms: true,
            ..Self::default()
        }
    }
}

/// Every clause has to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub clauses: Vec<Clause>,
}

impl Query {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }
}

/// One of the atoms has to hold, or none where it is excluded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    pub not: bool,
    pub any: Vec<Atom>,
    /// Where it stands in the line, in bytes.
    pub at: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Atom {
    Text(Words),
    Mention(MentionTest),
    Document(DocumentTest),
}

/// Something sought in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    Word(String),
    /// Words that begin so.
    Prefix(String),
    /// Words in quotation marks.
    Phrase(String),
    Regex(String),
}

/// A name of something, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub text: String,
    /// It is the whole name: it stood in quotation marks.
    pub whole: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MentionTest {
    Entity(Name),
    Label(Name),
    Status(Status),
    /// Tagged or reviewed by.
    By(Name),
    /// An attribute, of any value where there is none.
    Attribute(Name, Option<Name>),
    Origin(Origin),
    /// What the mention itself says.
    Text(Name),
    Has(Has),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Has {
    /// Any mention has it: for places that have none.
    Mention,
    Entity,
    Note,
    Comment,
    Relation,
}

impl Has {
    pub const ALL: [Self; 5] = [
        Self::Mention,
        Self::Entity,
        Self::Note,
        Self::Comment,
        Self::Relation,
    ];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Mention => "mention",
            Self::Entity => "entity",
            Self::Note => "note",
            Self::Comment => "comment",
            Self::Relation => "relation",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentTest {
    /// A language tag or the beginning of one.
    Language(String),
    Outlet(Name),
    Title(Name),
    Date(Span),
    Status(DocumentStatus),
    /// A label of documents, of any value where there is none.
    Label(Name, Option<Name>),
}

/// What can stand before a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Entity,
    Label,
    Status,
    By,
    Attribute,
    Origin,
    Text,
    Has,
    Language,
    Outlet,
    Date,
    Title,
    DocumentStatus,
    DocumentLabel,
}

impl Field {
    pub const ALL: [Self; 14] = [
        Self::Entity,
        Self::Label,
        Self::Status,
        Self::By,
        Self::Attribute,
        Self::Origin,
        Self::Text,
        Self::Has,
        Self::Language,
        Self::Outlet,
        Self::Date,
        Self::Title,
        Self::DocumentStatus,
        Self::DocumentLabel,
    ];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Entity => "entity",
            Self::Label => "label",
            Self::Status => "status",
            Self::By => "by",
            Self::Attribute => "attr",
            Self::Origin => "origin",
            Self::Text => "text",
            Self::Has => "has",
            Self::Language => "lang",
            Self::Outlet => "outlet",
            Self::Date => "date",
            Self::Title => "title",
            Self::DocumentStatus => "doc-status",
            Self::DocumentLabel => "doc-label",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let same = |field: &Self| field.key().eq_ignore_ascii_case(key);
        Self::ALL.into_iter().find(same)
    }
}

/// An attribute by its key and what people call it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Called {
    pub key: String,
    pub names: BTreeMap<Language, String>,
}

/// What is wrong with a line, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem:?} at bytes {}–{} of the query", at.start, at.end)]
pub struct QueryError {
    /// In bytes of the line.
    pub at: Range<usize>,
    pub problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// More than [`super::LONGEST`] bytes or [`super::MOST_PARTS`] parts.
    TooLong,
    OpenQuote,
    OpenRegex,
    /// What the regex crate says of it.
    BadRegex(String),
    /// It is valid and would take too much memory.
    LargeRegex,
    NoSuchField(String),
    /// Nothing stands after the colon.
    NoValue(Field),
    /// Not one of the words the field knows: these.
    BadValue {
        field: Field,
        value: String,
        known: Vec<&'static str>,
    },
    BadDate(String),
    /// No attribute, or no label of documents, is called so; these are there.
    NoSuchKey {
        field: Field,
        value: String,
        known: Vec<Called>,
    },
    /// Nothing in the session is called so.
    NotThere {
        field: Field,
        value: String,
    },
    /// An alternative without another beside it.
    LoneOr,
    /// Words and fields, or fields of mentions and of documents, as alternatives.
    MixedOr,
    /// An alternative that is excluded.
    ExcludedOr,
    /// There are things to exclude, and nothing to exclude them from.
    OnlyExcluded,
}
