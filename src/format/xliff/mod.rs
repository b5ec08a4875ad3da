//! XLIFF 1.2 and 2.1: segments out to translators with other tools, and back.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | the two formats, and how far a translation is in the words of each |
//! | `write` | one file for each document, one unit for each segment |
//! | `read` | units of either version, ours or another tool's |
//! | `compare` | what a file would change in a session |
//! | `inline` | inline elements reduced to text and to places of mentions |
//!
//! Specs: XLIFF 1.2 (OASIS, 2008-02-01), XLIFF 2.1 (OASIS, 2018-02-13).
//! Invariant: a unit's id is the segment's; what is read changes no session, it says what the
//! file holds.

mod compare;
mod inline;
mod read;
mod write;

use std::{io, ops::Range};

use super::{Format, FormatError, OffsetUnit, Selection, Writer, Written, xml};
use crate::{
    model::{MentionId, Session, TranslationStatus},
    text::Language,
};

pub use compare::{Changed, Counts, Returned, compare};
pub use read::read;

pub(super) const XLIFF12: Format = Format {
    id: "xliff12",
    name: "XLIFF 1.2",
    extensions: &["xlf", "xliff"],
    offsets: OffsetUnit::CodePoints,
    spec: "XLIFF 1.2, OASIS standard, 2008-02-01",
    reader: None,
    writer: Some(&Version::One),
};

pub(super) const XLIFF21: Format = Format {
    id: "xliff21",
    name: "XLIFF 2.1",
    extensions: &["xlf", "xliff"],
    offsets: OffsetUnit::CodePoints,
    spec: "XLIFF 2.1, OASIS standard, 2018-02-13",
    reader: None,
    writer: Some(&Version::Two),
};

/// Our own names in an XLIFF 1.2, and the prefix they have in both.
const OWN_NAMES: &str = "urn:glossator:xliff:1";
const PREFIX: &str = "glossator";

/// Units of one file.
const MAX_UNITS: usize = 500_000;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    One,
    Two,
}

impl Writer for Version {
    fn write(
        &self,
        session: &Session,
        selection: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError> {
        write::write(*self, session, selection, out)
    }

    fn translates(&self) -> bool {
        true
    }

    // Both versions want one `file` at least.
    fn needs_segments(&self) -> bool {
        true
    }
}

/// Whether the start of a file is XLIFF of either version.
#[must_use]
pub fn recognises(bytes: &[u8]) -> bool {
    xml::root(bytes).is_some_and(|root| root.name == "xliff")
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translated {
    pub units: Vec<Unit>,
}

/// A unit of a file, its segments put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it begins, 1-based.
    pub line: u64,
    pub id: String,
    /// The languages the file says; `None`: it says none, or one we cannot read.
    pub from: Option<Language>,
    pub to: Option<Language>,
    pub source: String,
    /// `None`: not translated, or in parts only.
    pub target: Option<String>,
    /// `None`: the file does not say.
    pub status: Option<TranslationStatus>,
    /// `None`: there is none.
    pub note: Option<String>,
    /// Places of mentions in the target, in text order.
    pub marks: Vec<(MentionId, Range<usize>)>,
}

/// As XLIFF 1.2 says it: state, qualifier.
fn state_12(status: TranslationStatus) -> (&'static str, Option<&'static str>) {
    match status {
        TranslationStatus::Untranslated => ("new", None),
        TranslationStatus::Draft => ("needs-translation", None),
        TranslationStatus::MachineDraft => ("needs-review-translation", Some("mt-suggestion")),
        TranslationStatus::Translated => ("translated", None),
        TranslationStatus::Reviewed => ("signed-off", None),
        TranslationStatus::Locked => ("final", None),
    }
}

fn status_12(
    state: Option<&str>,
    qualifier: Option<&str>,
    approved: bool,
) -> Option<TranslationStatus> {
    use TranslationStatus as Status;
    let from_machine = matches!(qualifier, Some("mt-suggestion" | "leveraged-mt"));
    match state {
        Some("final" | "signed-off") => Some(Status::Reviewed),
        _ if approved => Some(Status::Reviewed),
        Some("translated") => Some(Status::Translated),
        Some("new" | "needs-translation") if from_machine => Some(Status::MachineDraft),
        Some("new" | "needs-translation" | "needs-adaptation" | "needs-l10n") => {
            Some(Status::Draft)
        }
        Some(state) if state.starts_with("needs-review") => Some(match from_machine {
            true => Status::MachineDraft,
            false => Status::Translated,
        }),
        _ => None,
    }
}

/// As XLIFF 2.1 says it: state, and what it has no word for.
fn state_21(status: TranslationStatus) -> (&'static str, Option<&'static str>) {
    match status {
        TranslationStatus::Untranslated => ("initial", None),
        TranslationStatus::Draft => ("initial", Some("draft")),
        TranslationStatus::MachineDraft => ("initial", Some("machine-draft")),
        TranslationStatus::Translated => ("translated", None),
        TranslationStatus::Reviewed => ("reviewed", None),
        TranslationStatus::Locked => ("final", None),
    }
}

fn status_21(state: Option<&str>, below: Option<&str>) -> Option<TranslationStatus> {
    use TranslationStatus as Status;
    match (state?, below) {
        ("translated", _) => Some(Status::Translated),
        ("reviewed" | "final", _) => Some(Status::Reviewed),
        ("initial", Some("glossator:machine-draft")) => Some(Status::MachineDraft),
        ("initial", _) => Some(Status::Draft),
        _ => None,
    }
}
