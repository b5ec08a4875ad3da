//! What a person can have done to a session, each thing one named value.
//! Menu, key, palette, panel and subcommand make an [`Action`]; running it gives an
//! [`Outcome`]. Both are data: `explain` puts them into words.
//!
//! | file | actions |
//! |---|---|
//! | `import` | documents and annotations in |
//! | `tag` | names lists |
//! | `retext` | a new text under what was said of the old one |
//! | `export` | annotations out |
//! | `steps` | undo, redo, history |
//! | `look` | check, statistics |

mod export;
mod import;
mod look;
pub mod retext;
mod steps;
mod tag;

use std::{path::PathBuf, sync::Arc};

use crate::{
    format::FormatError,
    ingest::IngestError,
    model::{Report, edit::EditError},
    names::NamesError,
    task::Progress,
    workspace::{Workspace, WorkspaceError},
};

pub use export::{Export, Exported};
pub use import::{Import, ImportAs, Imported, ImportedFile};
pub use look::{Stats, stats};
pub use retext::{NewText, Retext, Retexted};
pub use steps::{Entry, Stepped, history};
pub use tag::{Tag, Tagged};

/// One thing to do, with everything it needs.
#[derive(Debug, Clone)]
pub enum Action {
    Import(Import),
    Retext(Retext),
    Tag(Tag),
    Export(Export),
    /// So many groups, or all there are.
    Undo {
        steps: Option<usize>,
    },
    Redo {
        steps: Option<usize>,
    },
    Check,
}

impl Action {
    /// The name by which key maps, menus and logs know it.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Import(_) => "session.import",
            Self::Retext(Retext {
                text: NewText::Kept,
                ..
            }) => "document.reencode",
            Self::Retext(_) => "document.update",
            Self::Tag(_) => "names.tag",
            Self::Export(_) => "session.export",
            Self::Undo { .. } => "edit.undo",
            Self::Redo { .. } => "edit.redo",
            Self::Check => "session.check",
        }
    }

    /// Does it. What was met on the way is in the report.
    ///
    /// # Errors
    /// It could not be done; the session is as it was, or as the last step that was
    /// done left it.
    pub fn run(
        self,
        workspace: &mut Workspace,
        report: &mut Report,
        progress: &Progress,
    ) -> Result<Outcome, ActionError> {
        match self {
            Self::Import(import) => {
                let imported = import.run(workspace, report, progress);
                imported.map(Outcome::Imported)
            }
            Self::Retext(retext) => retext.run(workspace, report).map(Outcome::Retexted),
            Self::Tag(tag) => tag.run(workspace, report).map(Outcome::Tagged),
            Self::Export(export) => export.run(workspace).map(Outcome::Exported),
            Self::Undo { steps } => steps::run(
                workspace,
                crate::model::edit::Direction::Undo,
                steps,
                progress,
            )
            .map(Outcome::Stepped),
            Self::Redo { steps } => steps::run(
                workspace,
                crate::model::edit::Direction::Redo,
                steps,
                progress,
            )
            .map(Outcome::Stepped),
            Self::Check => {
                crate::model::check::check(workspace.session(), report);
                Ok(Outcome::Checked)
            }
        }
    }
}

/// What came of an action.
#[derive(Debug, Clone)]
pub enum Outcome {
    Imported(Imported),
    Retexted(Retexted),
    Tagged(Tagged),
    Exported(Exported),
    Stepped(Stepped),
    Checked,
}

/// Why an action could not be done.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    #[error(transparent)]
    Edit(#[from] EditError),
    #[error("{file}: {source}")]
    File {
        file: String,
        source: std::io::Error,
    },
    #[error("{file} is longer than {limit} bytes")]
    TooLong { file: String, limit: u64 },
    #[error("{file}: {source}")]
    Names { file: String, source: NamesError },
    #[error("{file}: {source}")]
    Format { file: String, source: FormatError },
    #[error("{file}: {source}")]
    Ingest { file: String, source: IngestError },
    #[error("no format {id}")]
    UnknownFormat { id: String },
    #[error("format {id} cannot be written")]
    NotWritable { id: String },
    #[error("format {id} cannot be read")]
    NotReadable { id: String },
    #[error("no file was kept of {title}")]
    NoSource { title: String },
    #[error("the kept file {file} is not the one that came")]
    SourceDamaged { file: String },
}

/// A file that comes in: named by a person, or built in.
#[derive(Debug, Clone)]
pub enum Input {
    Path(PathBuf),
    Bytes { name: String, bytes: Arc<[u8]> },
}

impl Input {
    /// As the person named it.
    pub fn name(&self) -> String {
        match self {
            Self::Path(path) => path.to_string_lossy().into_owned(),
            Self::Bytes { name, .. } => name.clone(),
        }
    }

    /// Reads it whole.
    ///
    /// # Errors
    /// It cannot be read, or is longer than a text may be.
    pub fn read(&self) -> Result<Arc<[u8]>, ActionError> {
        use std::io::Read as _;
        let path = match self {
            Self::Path(path) => path,
            Self::Bytes { bytes, .. } => return Ok(bytes.clone()),
        };
        let limit = crate::store::limits::BLOB;
        let mut bytes = Vec::new();
        std::fs::File::open(path)
            .and_then(|opened| opened.take(limit + 1).read_to_end(&mut bytes))
            .map_err(|source| ActionError::File {
                file: self.name(),
                source,
            })?;
        if bytes.len() as u64 > limit {
            return Err(ActionError::TooLong {
                file: self.name(),
                limit,
            });
        }
        Ok(bytes.into())
    }
}

/// A path without its folders: what goes into a session must not tell of the machine.
fn file_name(file: &str) -> String {
    let name = std::path::Path::new(file).file_name();
    name.map_or_else(
        || file.to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}
