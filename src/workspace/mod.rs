//! What is open: a session, its store, its history, who works on it.
//! Invariant: a change goes through [`Workspace::take`] alone, by [`Workspace::commit`] and
//! [`Workspace::step`] or worked out elsewhere ([`Ahead`]): applied to the session,
//! handed to the writer, and taken into the history, in one step or not at all.

mod ahead;
pub mod backups;
mod clock;
mod open;
pub mod settings;
mod view;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use crate::{
    format::Stamp,
    model::{
        Ids, Reviewer, ReviewerId, Session,
        edit::{EditError, History},
    },
    store::{StoreError, Writer, WriterStatus},
    task::Cancelled,
};

pub use ahead::{Ahead, Draft, Ready};
pub use clock::Clock;
pub use open::{Access, Notify, Opening};
pub use view::View;

use ahead::Texts;

/// Files are brought up to date after so much rest.
const IDLE: Duration = Duration::from_secs(4);

#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    #[error(transparent)]
    Store(Arc<StoreError>),
    #[error(transparent)]
    Edit(#[from] EditError),
    #[error("the session is open for reading")]
    ReadOnly,
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

impl WorkspaceError {
    /// Whether the same session, which cannot be opened to be changed, can still be opened
    /// to be read: another program has it, or its folder cannot be written to.
    pub fn can_be_read(&self) -> bool {
        matches!(self, Self::Store(error)
            if matches!(**error, StoreError::OpenElsewhere { .. } | StoreError::ReadOnly))
    }
}

impl From<StoreError> for WorkspaceError {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

impl From<Arc<StoreError>> for WorkspaceError {
    fn from(error: Arc<StoreError>) -> Self {
        Self::Store(error)
    }
}

#[derive(Debug)]
enum Backing {
    Reading,
    Writing(Writer),
}

/// An open session.
#[derive(Debug)]
pub struct Workspace {
    folder: PathBuf,
    session: Session,
    backing: Backing,
    history: History,
    /// Who makes the changes; not in the session before the first of them.
    by: Option<Reviewer>,
    ids: Ids,
    clock: Clock,
    /// Finds texts of groups read from the journal.
    texts: Texts,
}

impl Workspace {
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn session(&self) -> &Session {
        &self.session
    }

    pub fn history(&self) -> &History {
        &self.history
    }

    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    pub fn ids(&mut self) -> &mut Ids {
        &mut self.ids
    }

    /// What records made now bear.
    pub fn stamp(&self) -> Stamp {
        Stamp {
            by: self.by(),
            at: self.clock.now(),
        }
    }

    /// Whether it was opened to be changed.
    pub fn access(&self) -> Access {
        match self.backing {
            Backing::Reading => Access::Read,
            Backing::Writing(_) => Access::Write,
        }
    }

    /// Who makes the changes from now on.
    pub fn by(&self) -> Option<ReviewerId> {
        self.by.as_ref().map(|by| by.id)
    }

    /// Names who makes the changes. Somebody new comes into the session with the first of
    /// them, and goes with it when it is undone.
    ///
    /// # Errors
    /// The session is open for reading.
    pub fn set_by(&mut self, name: &str) -> Result<(), WorkspaceError> {
        let known = self.session.reviewers().find(|r| r.name == name);
        if let Some(reviewer) = known {
            self.by = Some(reviewer.clone());
            return Ok(());
        }
        if self.access() == Access::Read {
            return Err(WorkspaceError::ReadOnly);
        }
        self.by = Some(Reviewer {
            id: self.ids.next(),
            name: name.to_owned(),
        });
        Ok(())
    }

    /// What is on disk; `None` when open for reading.
    pub fn status(&self) -> Option<WriterStatus> {
        match &self.backing {
            Backing::Reading => None,
            Backing::Writing(writer) => Some(writer.status()),
        }
    }

    /// Waits until every change is durable.
    ///
    /// # Errors
    /// Why the last attempt failed. The changes stay and are tried again.
    pub fn flush(&self) -> Result<(), WorkspaceError> {
        match &self.backing {
            Backing::Reading => Ok(()),
            Backing::Writing(writer) => Ok(writer.flush()?),
        }
    }

    /// Makes everything durable, brings the files up to date, and lets the folder go.
    ///
    /// # Errors
    /// Why files could not be brought up to date; what was flushed is safe.
    pub fn close(self) -> Result<(), WorkspaceError> {
        match self.backing {
            Backing::Reading => Ok(()),
            Backing::Writing(writer) => {
                writer.close()?;
                Ok(())
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod testing {
    use super::{Reviewer, Workspace};
    use crate::model::edit::{Change, Edit, What};

    /// A change that concerns no document.
    pub(crate) fn add_reviewer(workspace: &mut Workspace, name: &str) {
        let reviewer = Reviewer {
            id: workspace.ids().next(),
            name: name.to_owned(),
        };
        let what = What::AddReviewer {
            name: name.to_owned(),
        };
        let edit = Edit::Reviewer(Change::Add(reviewer));
        workspace.commit(what, vec![edit], Vec::new()).unwrap();
    }
}
