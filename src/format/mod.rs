//! The `format` room: annotations go out to files and come in from them, one file a format.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | what a format is, the list of them, what is written and how much was |
//! | `imported` | what a reader hands back, the same for every format |
//! | `merge` | from what was read to the edits that take it into a session |
//! | `json` | our own annotated JSON |
//! | `conll` | token files: CoNLL, IOB |
//! | `tmx` | translation memories |
//! | `xliff` | XLIFF 1.2 and 2.1: to translators with other tools, and back |
//! | `translated` | translated and bilingual text: plain, HTML, DOCX |
//! | `srx` | segmentation rules |
//! | `terms` | termbases: TBX of both kinds, tables |
//! | `target`, `xml` | what several exports of translations, several XML formats share |
//!
//! Invariants: a reader never changes a session, it says what a file holds; one bad record
//! never costs the others; offsets inside are UTF-8 bytes and every reader and writer converts.

mod conll;
mod imported;
pub mod json;
pub mod merge;
pub mod srx;
mod target;
pub mod terms;
#[cfg(test)]
mod tests;
pub mod tmx;
mod translated;
pub mod xliff;
mod xml;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, io,
};

use thiserror::Error;

use crate::{
    model::{DocumentId, Report, Session, Status},
    text::{Language, Unread},
};

pub use imported::{
    Imported, ImportedComment, ImportedDocument, ImportedEntity, ImportedMention, ImportedPassage,
    ImportedProjection, ImportedRelation, ImportedReview, ImportedReviewer, ImportedSegment,
    ImportedTerm, ImportedTranslation,
};
pub use merge::{Counts, Merged, Stamp, merge};

/// What the offsets of a format count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OffsetUnit {
    CodePoints,
    Utf16,
    /// Words and punctuation as the file lists them.
    Tokens,
}

/// A format of annotations. What it cannot do, it has no value for.
#[derive(Debug)]
pub struct Format {
    /// Used on the command line and for `docs/formats/<id>.md`.
    pub id: &'static str,
    /// The name its makers gave it; the same in every language.
    pub name: &'static str,
    /// Lower case, without the dot, the usual one first.
    pub extensions: &'static [&'static str],
    pub offsets: OffsetUnit,
    /// What was followed: a specification with its version, or a path in the repository.
    pub spec: &'static str,
    pub reader: Option<&'static dyn Reader>,
    pub writer: Option<&'static dyn Writer>,
}

/// Reads files of one format.
pub trait Reader: fmt::Debug + Sync {
    /// Whether `bytes`, the start of a file or all of it, look like this format. 4 KiB are enough.
    fn recognises(&self, bytes: &[u8]) -> bool;

    /// Reads a whole file. `file` is its name, for the places of problems; what is wrong with a
    /// record goes to `report` and costs at most that record.
    ///
    /// # Errors
    /// When nothing can be read: another format or version, too large, or damaged from the start.
    fn read(&self, file: &str, bytes: &[u8], report: &mut Report) -> Result<Imported, FormatError>;
}

/// Writes files of one format.
pub trait Writer: fmt::Debug + Sync {
    /// Writes what is selected of the session and says how much that was. Documents that are
    /// not loaded are not written. The same session and selection give the same bytes.
    ///
    /// # Errors
    /// [`FormatError::Io`] from `out`; what was written so far is no whole file then.
    fn write(
        &self,
        session: &Session,
        selection: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError>;

    /// Whether it writes translations into one language, which [`Selection::to`] names.
    fn translates(&self) -> bool {
        false
    }

    /// Whether a file without a document would be none of this format.
    fn needs_segments(&self) -> bool {
        false
    }
}

static FORMATS: [Format; 14] = [
    json::FORMAT,
    conll::FORMAT,
    tmx::FORMAT,
    translated::TEXT,
    translated::HTML,
    translated::HTML_BILINGUAL,
    translated::DOCX,
    translated::DOCX_BILINGUAL,
    xliff::XLIFF12,
    xliff::XLIFF21,
    terms::TBX,
    terms::TBX_2008,
    terms::TABLE,
    srx::FORMAT,
];

/// Every format, in the order people are shown.
#[must_use]
pub fn registry() -> &'static [Format] {
    &FORMATS
}

/// The format with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Format> {
    registry().iter().find(|format| format.id == id)
}

/// The first format whose reader recognises `bytes`.
#[must_use]
pub fn recognise(bytes: &[u8]) -> Option<&'static Format> {
    registry()
        .iter()
        .find(|format| format.reader.is_some_and(|reader| reader.recognises(bytes)))
}

/// Which part of a session is written. The default: confirmed mentions of all documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// `None`: all; otherwise these, in the session's order.
    pub documents: Option<Vec<DocumentId>>,
    /// Mentions and relations of these statuses.
    pub statuses: BTreeSet<Status>,
    /// Whether mentions in passages that are left out stay out. The text is whole either way.
    pub skip_left_out: bool,
    /// The language of the translations that are written; `None`: the first there is, or all
    /// where the format holds several.
    pub to: Option<Language>,
    /// Whether a translated text is without what is not translated; else that is in the
    /// language of the source.
    pub skip_untranslated: bool,
}

impl Default for Selection {
    fn default() -> Self {
        Self {
            documents: None,
            statuses: BTreeSet::from([Status::Confirmed]),
            skip_left_out: false,
            to: None,
            skip_untranslated: false,
        }
    }
}

impl Selection {
    /// Everything: all documents, mentions and relations of every status.
    #[must_use]
    pub fn everything() -> Self {
        Self {
            statuses: BTreeSet::from(Status::ALL),
            ..Self::default()
        }
    }

    /// Whether the document is asked for.
    #[must_use]
    pub fn has_document(&self, id: DocumentId) -> bool {
        self.documents.as_ref().is_none_or(|ids| ids.contains(&id))
    }
}

/// Why something of the session is not in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dropped {
    /// Mentions and relations whose status was not asked for.
    OtherStatus,
    /// Mentions in passages that are left out.
    LeftOut,
    /// Relations that join a mention which is not in the file.
    RelationEnd,
    /// Selected documents that are not loaded.
    NotLoaded,
    // What a format has no place for.
    Comments,
    /// Segments with a translation into another language than was asked for.
    Translations,
    Pictures,
    /// Readings beside the text (ruby).
    Readings,
    /// Findings nobody decided on, and passages not accepted as left out.
    OpenProposals,
    /// Segments whose translation nobody has confirmed.
    Untranslated,
    /// Characters that XML has no place for.
    Controls,
    /// Segments without a translation; in a translated text they are in their own language.
    NotTranslated,
    /// Mentions that lie across another one.
    Crossing,
    /// Mentions, where a format has only text.
    Mentions,
    /// Documents in another language than most, where a file has one.
    OtherLanguage,
    /// Segmentation rules that cannot be used.
    BrokenRules,
}

impl Dropped {
    /// A name for it that stays.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::OtherStatus => "other-status",
            Self::LeftOut => "left-out",
            Self::RelationEnd => "relation-end",
            Self::NotLoaded => "not-loaded",
            Self::Comments => "comments",
            Self::Translations => "translations",
            Self::Pictures => "pictures",
            Self::Readings => "readings",
            Self::OpenProposals => "open-proposals",
            Self::Untranslated => "untranslated",
            Self::Controls => "controls",
            Self::NotTranslated => "not-translated",
            Self::Crossing => "crossing",
            Self::Mentions => "mentions",
            Self::OtherLanguage => "other-language",
            Self::BrokenRules => "broken-rules",
        }
    }
}

/// How much was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub documents: usize,
    pub mentions: usize,
    pub relations: usize,
    pub entities: usize,
    /// Segments with their translation.
    pub segments: usize,
    /// Segments without one, where the format holds them.
    pub untranslated: usize,
    pub terms: usize,
    /// Of segmentation.
    pub rules: usize,
    /// How much was not, by reason; no reason stands here with zero.
    pub dropped: BTreeMap<Dropped, usize>,
}

impl Written {
    /// Counts `count` more that were dropped for this reason.
    pub fn drop(&mut self, why: Dropped, count: usize) {
        if count > 0 {
            *self.dropped.entry(why).or_default() += count;
        }
    }
}

/// Why a file cannot be read or written as a whole.
#[derive(Debug, Error)]
pub enum FormatError {
    /// The file is something else.
    #[error("{file} is not in the format {format}; choose another format or another file")]
    OtherFormat {
        file: String,
        /// The id of the format that was tried.
        format: &'static str,
    },
    /// A later program wrote it, in a way this one does not know.
    #[error(
        "{file} is version {found} of {format}, and only {known} is known here; update the program"
    )]
    Version {
        file: String,
        format: &'static str,
        found: u64,
        known: u64,
    },
    /// The file is damaged before anything of use stands in it.
    #[error("{file} cannot be read: {detail} (line {line}, column {column})")]
    Syntax {
        file: String,
        /// 1-based.
        line: u64,
        /// 1-based, in bytes of the line.
        column: u64,
        detail: String,
    },
    /// The same, with a reason that has words in the reader's language.
    #[error("{file} cannot be read: {why} (line {line}, column {column})")]
    Unread {
        file: String,
        line: u64,
        column: u64,
        why: Unread,
    },
    #[error("{file} has {bytes} bytes, more than the {limit} that are read; split it")]
    TooLarge {
        file: String,
        bytes: u64,
        limit: u64,
    },
    #[error("the file cannot be written: {0}")]
    Io(#[from] io::Error),
}
