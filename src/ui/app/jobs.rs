//! What workers do for the window, and what becomes of it.
//! Invariant: nothing here touches the disk on the window's thread; a result that came
//! too late is dropped, not applied.

use std::{path::PathBuf, sync::Arc};

use crate::{
    action::{
        ActionError, Export, Exported, LoadedKeys, LoadedScheme, PreparedImport, PreparedRetext,
        PreparedScheme, PreparedSuggest, PreparedTag, Preview, Proof, SchemeChange, SpreadFrom,
        Tagged,
    },
    format::Written,
    model::{DocumentId, Report, Session},
    names::{Duplicate, Likeliest, Occurrence},
    task::{Cancelled, TaskId, Ticket},
    text::{script::Script, search::Hits},
    ui::{
        dialogs::Looked,
        inspector::find::State,
        pick::{Picked, Purpose},
    },
    workspace::{Ready, Workspace, WorkspaceError, backups::Backup},
};

/// An export and what reading it back showed.
pub type Proven = (Exported, Result<Proof, ActionError>);

/// What a worker hands back.
pub enum Done {
    Opened(PathBuf, Result<Box<(Workspace, Report)>, ActionError>),
    Closed(Result<(), WorkspaceError>),
    Picked(Purpose, Picked),
    Read(Result<Box<PreparedImport>, Cancelled>),
    Named(Result<Box<PreparedTag>, ActionError>, Report),
    /// What a list of names tags, applied.
    Tagged(Result<Box<Ready>, WorkspaceError>, Box<Tagged>, Report),
    Learned(Result<Box<PreparedSuggest>, ActionError>),
    /// Proposals that were learned, applied.
    Suggested(Result<Box<Ready>, WorkspaceError>, usize),
    /// The next step of the history.
    WorkedOut(Result<Box<Ready>, WorkspaceError>),
    Exported(Box<Export>, Result<Box<Proven>, ActionError>),
    Looked(Looked),
    Measured(Box<Export>, Result<Written, ActionError>),
    Retext(DocumentId, Result<Box<PreparedRetext>, ActionError>),
    Backups(PathBuf, Result<Vec<Backup>, WorkspaceError>),
    LookedInto(String, Result<Box<Session>, WorkspaceError>),
    Restored(PathBuf, Result<(), WorkspaceError>),
    Checked(Report),
    KeysSaved(PathBuf, Result<usize, ActionError>),
    KeysLoaded(PathBuf, Result<LoadedKeys, ActionError>),
    SchemeWeighed(State, Box<SchemeChange>, Result<Preview, Cancelled>),
    SchemeReady(Result<Box<PreparedScheme>, ActionError>),
    /// Another label scheme, applied.
    SchemeApplied(Result<Box<Ready>, WorkspaceError>),
    SchemeSaved(PathBuf, Result<(), ActionError>),
    SchemeLoaded(PathBuf, Result<LoadedScheme, ActionError>),
    Sought(Result<Hits, Cancelled>),
    /// Places of a name, and entities it is likely one of.
    Occurrences(
        SpreadFrom,
        Result<Vec<Occurrence>, Cancelled>,
        Vec<Likeliest>,
    ),
    Scripts(Vec<Script>),
    /// Entities that are likely one, and the state they were found in.
    Same(State, Vec<Duplicate>),
}

impl std::fmt::Debug for Done {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = match self {
            Self::Opened(..) => "Opened",
            Self::Closed(..) => "Closed",
            Self::Picked(..) => "Picked",
            Self::Read(..) => "Read",
            Self::Named(..) => "Named",
            Self::Tagged(..) => "Tagged",
            Self::Learned(..) => "Learned",
            Self::Suggested(..) => "Suggested",
            Self::WorkedOut(..) => "WorkedOut",
            Self::Exported(..) => "Exported",
            Self::Looked(..) => "Looked",
            Self::Measured(..) => "Measured",
            Self::Retext(..) => "Retext",
            Self::Backups(..) => "Backups",
            Self::LookedInto(..) => "LookedInto",
            Self::Restored(..) => "Restored",
            Self::Checked(..) => "Checked",
            Self::KeysSaved(..) => "KeysSaved",
            Self::KeysLoaded(..) => "KeysLoaded",
            Self::SchemeWeighed(..) => "SchemeWeighed",
            Self::SchemeReady(..) => "SchemeReady",
            Self::SchemeApplied(..) => "SchemeApplied",
            Self::SchemeSaved(..) => "SchemeSaved",
            Self::SchemeLoaded(..) => "SchemeLoaded",
            Self::Sought(..) => "Sought",
            Self::Occurrences(..) => "Occurrences",
            Self::Scripts(..) => "Scripts",
            Self::Same(..) => "Same",
        };
        f.write_str(name)
    }
}

/// What a running task is, for the status bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Opening,
    Closing,
    /// A dialog of the system is open, a path is looked at, or a key map read or written:
    /// nothing to show.
    Asking,
    Reading,
    Naming,
    Exporting,
    /// What an export would write is counted: too short to be shown.
    Measuring,
    Rereading,
    /// Decisions are learned from.
    Learning,
    /// A step of the history that has many edits.
    Stepping,
    Backups,
    Restoring,
    Checking,
    /// Another label scheme is applied.
    Scheme,
    /// What one would do is counted: its dialog says so.
    Weighing,
    /// A document is searched: too short to be shown.
    Seeking,
    /// Places of a name are sought; the dialog says so.
    Spreading,
    /// A text is looked through for scripts without a face: likewise.
    Scripts,
    /// Entities that are likely one are looked for: their places say so.
    Same,
}

#[derive(Debug)]
pub struct Running {
    pub ticket: Ticket,
    pub kind: Kind,
}

/// All that runs now.
#[derive(Debug, Default)]
pub struct Tasks(Vec<Running>);

impl Tasks {
    pub fn add(&mut self, ticket: Ticket, kind: Kind) {
        self.0.push(Running { ticket, kind });
    }

    pub fn finished(&mut self, id: TaskId) {
        self.0.retain(|running| running.ticket.id() != id);
    }

    pub fn cancel(&self, id: TaskId) {
        let found = self.0.iter().find(|running| running.ticket.id() == id);
        if let Some(running) = found {
            running.ticket.cancel();
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Running> {
        self.0.iter()
    }

    pub fn any(&self, kind: Kind) -> bool {
        self.0.iter().any(|running| running.kind == kind)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A snapshot a worker put down to be looked at while it reads on.
pub type Shown = Arc<std::sync::Mutex<Option<Session>>>;
