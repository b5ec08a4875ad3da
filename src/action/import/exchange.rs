//! Translations and terms that come back in files, as steps of an import.

use super::{ActionError, ImportedFile};
use crate::{
    action::file_name,
    format::{Stamp, terms, xliff},
    model::{Ids, Report, Session, edit::Edit, edit::What},
};

/// What a file of the two kinds holds.
#[derive(Debug)]
pub(super) enum Exchange {
    Translations(xliff::Translated),
    Terms(Vec<terms::Concept>),
}

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Translations,
    Terms,
}

impl Kind {
    /// By what stands at the start of a file.
    pub fn recognise(bytes: &[u8]) -> Option<Self> {
        if xliff::recognises(bytes) {
            return Some(Self::Translations);
        }
        terms::recognises(bytes).then_some(Self::Terms)
    }

    /// By the id of a format, or what several have in common.
    pub fn of_format(id: &str) -> Option<Self> {
        match id {
            "xliff" | "xliff12" | "xliff21" => Some(Self::Translations),
            "terms" | "tbx" | "tbx2008" | "terms-csv" => Some(Self::Terms),
            _ => None,
        }
    }
}

impl Exchange {
    pub fn read(
        kind: Kind,
        file: &str,
        bytes: &[u8],
        report: &mut Report,
    ) -> Result<Self, ActionError> {
        let read = match kind {
            Kind::Translations => xliff::read(file, bytes, report).map(Self::Translations),
            Kind::Terms => terms::read(file, bytes, report).map(Self::Terms),
        };
        read.map_err(|source| ActionError::Format {
            file: file.to_owned(),
            source,
        })
    }

    /// What it changes in the session; no edits where that is nothing.
    pub fn step(
        &self,
        session: &Session,
        file: &str,
        stamp: &Stamp,
        ids: &mut Ids,
        report: &mut Report,
    ) -> (ImportedFile, What, Vec<Edit>) {
        let short = file_name(file);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        match self {
            Self::Translations(translated) => {
                let returned = xliff::compare(file, translated, session, stamp, report);
                let counts = returned.counts;
                let what = What::ImportTranslations {
                    segments: number(returned.changes.len()),
                    file: short,
                };
                let file = file.to_owned();
                let done = ImportedFile::Translations { file, counts };
                (done, what, returned.edits())
            }
            Self::Terms(concepts) => {
                let received = terms::compare(file, concepts, session, ids, report);
                let counts = received.counts;
                let what = What::ImportTerms {
                    terms: number(received.edits.len()),
                    file: short,
                };
                let file = file.to_owned();
                (ImportedFile::Terms { file, counts }, what, received.edits)
            }
        }
    }
}
