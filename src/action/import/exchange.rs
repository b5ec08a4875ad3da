//! Translations, terms and segmentation rules that come in files, as steps of an import.

use super::{ActionError, ImportedFile, changes::changes};
use crate::{
    action::{
        file_name,
        segment::{SetSegmentationRules, read_rules},
        translate,
    },
    format::{Stamp, srx, terms, xliff},
    model::{Ids, KeptRules, Report, Session, edit::Edit, edit::What},
};

/// What a file of these kinds holds.
#[derive(Debug)]
pub(super) enum Exchange {
    Translations(xliff::Translated),
    Terms(Vec<terms::Concept>),
    Rules { kept: KeptRules, rules: usize },
}

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Translations,
    Terms,
    Rules,
}

impl Kind {
    /// By what stands at the start of a file.
    pub fn recognise(bytes: &[u8]) -> Option<Self> {
        if xliff::recognises(bytes) {
            return Some(Self::Translations);
        }
        if srx::recognises(bytes) {
            return Some(Self::Rules);
        }
        terms::recognises(bytes).then_some(Self::Terms)
    }

    /// By the id of a format, or what several have in common.
    pub fn of_format(id: &str) -> Option<Self> {
        match id {
            "xliff" | "xliff12" | "xliff21" => Some(Self::Translations),
            "terms" | "tbx" | "tbx2008" | "terms-csv" => Some(Self::Terms),
            "srx" => Some(Self::Rules),
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
            Kind::Rules => {
                let (kept, rules) = read_rules(file, bytes, report)?;
                return Ok(Self::Rules { kept, rules });
            }
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
                let mut returned = xliff::compare(file, translated, session, stamp, report);
                place_names(session, &mut returned);
                let counts = returned.counts;
                let what = What::ImportTranslations {
                    segments: number(returned.changes.len()),
                    file: short,
                };
                let file = file.to_owned();
                let changes = changes(session, &returned.changes);
                let done = ImportedFile::Translations {
                    file,
                    counts,
                    changes,
                };
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
            Self::Rules { kept, rules } => {
                let action = SetSegmentationRules {
                    rules: Some(kept.clone()),
                };
                let (what, edit) = action.change(session);
                let (file, rules) = (file.to_owned(), *rules);
                let done = ImportedFile::Rules { file, rules };
                (done, what, edit.into_iter().collect())
            }
        }
    }
}

/// Finds the mentions for which a file brings no place: many tools drop the marks.
fn place_names(session: &Session, returned: &mut xliff::Returned) {
    for changed in &mut returned.changes {
        let new = changed.to.translation.text != changed.from.translation.text;
        if let Some(document) = session.document(changed.document).filter(|_| new) {
            translate::place_names(session, document, &changed.language, &mut changed.to);
        }
    }
}
