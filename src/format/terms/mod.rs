//! Termbases: what the entities' approved renderings and the free terms make, out and in.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | the formats, and a concept as all of them have it |
//! | `of_session` | the concepts a session has |
//! | `tbx` | TBX v3 (DCT) and of 2008, written and read |
//! | `table` | a CSV table, written and read |
//! | `compare` | what the concepts of a file would change in a session |
//!
//! Specs: TBX v3 (ISO 30042:2019), dialect TBX-Basic 1.2.1, style DCT; TBX of 2008
//! (ISO 30042:2008, LISA OSCAR). DCA is read too.
//! Invariant: a term that is there is never replaced, and none is there twice.

mod compare;
mod of_session;
mod table;
mod tbx;

use std::io;

use super::{Format, FormatError, OffsetUnit, Selection, Writer, Written, xml};
use crate::{
    model::{NameKind, Report, Session},
    text::Language,
};

pub use compare::{Counts, Received, compare};

pub(super) const TBX: Format = Format {
    id: "tbx",
    name: "TBX",
    extensions: &["tbx"],
    offsets: OffsetUnit::CodePoints,
    spec: "TBX v3, ISO 30042:2019, TBX-Basic in DCT style",
    reader: None,
    writer: Some(&Termbase::Tbx(tbx::Kind::V3)),
};

pub(super) const TBX_2008: Format = Format {
    id: "tbx2008",
    name: "TBX 2008",
    extensions: &["tbx"],
    offsets: OffsetUnit::CodePoints,
    spec: "TBX, ISO 30042:2008, LISA OSCAR",
    reader: None,
    writer: Some(&Termbase::Tbx(tbx::Kind::Martif)),
};

pub(super) const TABLE: Format = Format {
    id: "terms-csv",
    name: "CSV",
    extensions: &["csv"],
    offsets: OffsetUnit::CodePoints,
    spec: "docs/formats/terms.md; RFC 4180",
    reader: None,
    writer: Some(&Termbase::Table),
};

/// Concepts of one file.
const MAX_CONCEPTS: usize = 500_000;
/// Terms of one concept.
const MAX_TERMS: usize = 1_000;

#[derive(Debug)]
enum Termbase {
    Tbx(tbx::Kind),
    Table,
}

impl Writer for Termbase {
    fn write(
        &self,
        session: &Session,
        selection: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError> {
        let concepts = of_session::concepts(session, selection.to.as_ref());
        let mut written = Written {
            entities: concepts.iter().filter(|it| it.is_entity).count(),
            terms: concepts.iter().filter(|it| !it.is_entity).count(),
            ..Written::default()
        };
        match self {
            Self::Tbx(kind) => {
                let title = &session.info().title;
                let first = session.info().working_languages.first();
                let controls = tbx::write(*kind, title, first, &concepts, out)?;
                written.drop(super::Dropped::Controls, controls);
            }
            Self::Table => table::write(&concepts, out)?,
        }
        Ok(written)
    }
}

/// What may be done with a term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TermStatus {
    /// The file does not say.
    #[default]
    Unsaid,
    Preferred,
    Admitted,
    /// Not to be used.
    Forbidden,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptTerm {
    pub language: Language,
    pub text: String,
    pub status: TermStatus,
    pub kind: Option<NameKind>,
}

/// What several terms in several languages are for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concept {
    /// Where it begins in its file, 1-based.
    pub line: u64,
    pub id: String,
    pub is_entity: bool,
    pub subject: String,
    pub note: String,
    /// The source's first.
    pub terms: Vec<ConceptTerm>,
}

/// Whether the start of a file is a termbase that [`read`] knows.
#[must_use]
pub fn recognises(bytes: &[u8]) -> bool {
    table::recognises(bytes)
        || xml::root(bytes).is_some_and(|root| tbx::ROOTS.contains(&root.name.as_str()))
}

/// Reads a whole file, TBX of any kind or a table. `file` is its name, for the places of
/// problems.
///
/// # Errors
/// It is none of these, or too long.
pub fn read(file: &str, bytes: &[u8], report: &mut Report) -> Result<Vec<Concept>, FormatError> {
    match table::recognises(bytes) {
        true => table::read(file, bytes, report),
        false => tbx::read(file, bytes, report),
    }
}

/// The language most documents are in: that of names nobody gave a language.
fn main_language(session: &Session) -> Option<Language> {
    let mut counts: std::collections::BTreeMap<&Language, usize> = Default::default();
    for language in session.documents().filter_map(|it| it.language()) {
        *counts.entry(language).or_default() += 1;
    }
    let most = counts
        .into_iter()
        .max_by_key(|(language, count)| (*count, std::cmp::Reverse(*language)));
    most.map(|(language, _)| language.clone())
}
