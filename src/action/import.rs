//! Bringing files in: documents, or annotations with theirs.
//! In two steps: [`Import::read`] does the long work on a snapshot, on any thread;
//! [`PreparedImport::commit`] takes the result into the session.

mod changes;
mod exchange;
mod prepare;

use std::sync::Arc;

use super::{ActionError, Input};
use crate::{
    format::{self, Stamp},
    model::{
        DocumentId, Ids, Report, Session,
        document::{Finding, LeftOut},
    },
    task::{Cancel, Cancelled, Progress},
    text::{Encoding, Language},
    workspace::Workspace,
};

pub use changes::{Changed, ChangedTranslation, Stand};
pub use prepare::PreparedImport;

/// What the files are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum ImportAs {
    /// Each by its content.
    #[default]
    Recognised,
    Text,
    /// Annotations in the format with this id.
    Format(String),
}

#[derive(Debug, Clone, Default)]
pub struct Import {
    pub files: Vec<Input>,
    pub language: Option<Language>,
    pub encoding: Option<Encoding>,
    pub files_are: ImportAs,
}

/// What came of one file.
#[derive(Debug, Clone)]
pub enum ImportedFile {
    Document {
        id: DocumentId,
        title: String,
        language: Option<Language>,
        encoding: String,
        code_points: u64,
        findings: Vec<Finding>,
        /// With the text of each passage.
        left_out: Vec<(LeftOut, String)>,
    },
    Annotations {
        file: String,
        counts: format::Counts,
    },
    /// Translations made elsewhere.
    Translations {
        file: String,
        counts: format::xliff::Counts,
        changes: Arc<[ChangedTranslation]>,
    },
    Terms {
        file: String,
        counts: format::terms::Counts,
    },
    /// Segmentation rules, so many.
    Rules { file: String, rules: usize },
    /// It is there already.
    Known { file: String, title: String },
    Failed {
        file: String,
        error: Arc<ActionError>,
    },
}

#[derive(Debug, Clone, Default)]
pub struct Imported {
    pub files: Vec<ImportedFile>,
    /// How many steps of the history it made.
    pub steps: usize,
}

impl Import {
    /// Reads the files and makes the edits that take them into `session`, each file's upon
    /// those of the files before it. Progress counts files. `ids` is a fork of the
    /// workspace's, `stamp` its stamp.
    ///
    /// # Errors
    /// It was cancelled. A file that cannot be read is told by the outcome of the commit.
    pub fn read(
        self,
        session: &Session,
        stamp: &Stamp,
        ids: &mut Ids,
        progress: &Progress,
        cancel: &Cancel,
    ) -> Result<PreparedImport, Cancelled> {
        progress.expect(self.files.len());
        PreparedImport::read(self, session, stamp, ids, progress, cancel)
    }

    /// Imports file by file, each a group of its own: one that fails costs the others
    /// nothing, and no more than one is held in memory.
    pub(super) fn run(
        mut self,
        workspace: &mut Workspace,
        report: &mut Report,
        progress: &Progress,
    ) -> Result<Imported, ActionError> {
        progress.expect(self.files.len());
        let mut imported = Imported::default();
        for input in std::mem::take(&mut self.files) {
            let one = Self {
                files: vec![input],
                ..self.clone()
            };
            let (session, stamp) = (workspace.session().clone(), workspace.stamp());
            let never = Cancel::default();
            let prepared =
                PreparedImport::read(one, &session, &stamp, workspace.ids(), progress, &never)?;
            drop(session);
            let done = prepared.commit(workspace, report)?;
            imported.files.extend(done.files);
            imported.steps += done.steps;
        }
        Ok(imported)
    }
}

#[cfg(test)]
mod tests;
