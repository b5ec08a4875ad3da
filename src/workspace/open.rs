//! Making and opening sessions, in an order in which text paints first.
//! Invariant: a workspace is handed back with all its documents; what is shown on the way
//! is a look at a session that is still being loaded.

use std::{fmt, path::Path, sync::Arc};

use super::{Backing, Clock, IDLE, Workspace, WorkspaceError};
use crate::{
    model::{DocumentId, Ids, Info, Report, Scheme, Session, edit::History},
    store::{Mode, RealDisk, Store, StoreError, Surroundings, Writer},
    task::{Cancel, Progress},
    text::Language,
};

/// Called, on another thread, after what is on disk has changed: it should only ask for a
/// look at [`Workspace::status`].
pub type Notify = Arc<dyn Fn() + Send + Sync>;

/// Whether a session is opened to be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Read,
    Write,
}

/// How a session is opened.
#[derive(Clone)]
pub struct Opening {
    pub access: Access,
    /// To be loaded before all others; else the first that can be.
    pub wanted: Option<DocumentId>,
    pub notify: Notify,
    pub cancel: Cancel,
}

impl Opening {
    /// Nothing wanted, nobody told.
    pub fn new(access: Access) -> Self {
        Self {
            access,
            wanted: None,
            notify: Arc::new(|| {}),
            cancel: Cancel::default(),
        }
    }
}

impl fmt::Debug for Opening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opening")
            .field("access", &self.access)
            .field("wanted", &self.wanted)
            .finish_non_exhaustive()
    }
}

impl Workspace {
    /// Makes a session folder and opens it.
    ///
    /// # Errors
    /// The folder is not empty, or cannot be written to.
    pub fn create(
        folder: &Path,
        title: String,
        working_languages: Vec<Language>,
    ) -> Result<Self, WorkspaceError> {
        Self::create_with(folder, title, working_languages, Arc::new(|| {}))
    }

    /// As [`Workspace::create`], with somebody to tell when something became durable.
    ///
    /// # Errors
    /// As [`Workspace::create`].
    pub fn create_with(
        folder: &Path,
        title: String,
        working_languages: Vec<Language>,
        notify: Notify,
    ) -> Result<Self, WorkspaceError> {
        let mut ids = Ids::of_now();
        let clock = Clock::default();
        let info = Info {
            title,
            working_languages,
        };
        let session = Session::new(ids.next(), info, Scheme::press());
        std::fs::create_dir_all(folder)
            .map_err(|error| StoreError::io(&folder.to_string_lossy())(error))?;
        let disk = Arc::new(RealDisk::new(folder));
        let store = Store::create(disk, &session, &lock_mode(&clock))?;
        Ok(Self {
            folder: folder.to_owned(),
            backing: writing(store, &session, &clock, notify),
            session,
            history: History::default(),
            by: None,
            ids,
            clock,
            texts: Default::default(),
        })
    }

    /// Opens a session folder with all its documents.
    ///
    /// # Errors
    /// See [`Store::open`]; anything less is in the report.
    pub fn open(
        folder: &Path,
        access: Access,
        report: &mut Report,
    ) -> Result<Self, WorkspaceError> {
        let opening = Opening::new(access);
        Self::open_with(folder, opening, report, &Progress::default(), &mut |_| {})
    }

    /// Opens a session folder and hands its first document to `show` before the others and
    /// the history are read; a long one twice, first with its text and the mentions it begins
    /// with. Progress counts documents.
    ///
    /// The session that is shown lists all documents and holds one at most; its revision
    /// says nothing on how many are loaded.
    ///
    /// # Errors
    /// See [`Store::open`], or it was cancelled; anything less is in the report.
    pub fn open_with(
        folder: &Path,
        opening: Opening,
        report: &mut Report,
        progress: &Progress,
        show: &mut dyn FnMut(&Session),
    ) -> Result<Self, WorkspaceError> {
        let Opening {
            access,
            wanted,
            notify,
            cancel,
        } = opening;
        let clock = Clock::default();
        let mode = match access {
            Access::Read => Mode::Read,
            Access::Write => lock_mode(&clock),
        };
        let disk = Arc::new(RealDisk::new(folder));
        let mut opened = Store::open(disk, &mode)?;
        report.append(std::mem::take(&mut opened.report));
        let (mut store, mut session) = (opened.store, opened.session);
        progress.expect(session.listed().len());
        load_first(&mut store, &mut session, wanted, report, progress, show)?;
        show(&session);
        store.load_rest_with(&mut session, report, progress, &cancel)?;
        cancel.check()?;
        // What cannot be read of the past is reported by `check`, not at every opening.
        let mut history = History::default();
        for group in store.history(&mut Report::new())? {
            history.push_read(group);
        }
        let backing = match access {
            Access::Read => Backing::Reading,
            Access::Write => writing(store, &session, &clock, notify),
        };
        Ok(Self {
            folder: folder.to_owned(),
            session,
            backing,
            history,
            by: None,
            ids: Ids::of_now(),
            clock,
            texts: Default::default(),
        })
    }
}

/// Loads the document that is wanted, or the first of the list; where one cannot be loaded,
/// the next.
fn load_first(
    store: &mut Store,
    session: &mut Session,
    wanted: Option<DocumentId>,
    report: &mut Report,
    progress: &Progress,
    show: &mut dyn FnMut(&Session),
) -> Result<(), StoreError> {
    let listed = session.listed().iter().map(|listed| listed.id);
    let order: Vec<DocumentId> = wanted
        .filter(|wanted| listed.clone().any(|id| id == *wanted))
        .into_iter()
        .chain(listed)
        .collect();
    for id in order {
        if !store.failed().contains(&id) {
            if let Some(document) = store.glance(session, id) {
                let mut look = session.clone();
                look.load_document(document);
                show(&look);
            }
            store.load_document(session, id, report)?;
            progress.step();
        }
        if session.document(id).is_some() {
            break;
        }
    }
    Ok(())
}

fn lock_mode(clock: &Clock) -> Mode {
    Mode::Write {
        note: format!("pid {}, {}", std::process::id(), clock.now()),
    }
}

fn writing(store: Store, session: &Session, clock: &Clock, notify: Notify) -> Backing {
    let clock = clock.clone();
    let around = Surroundings {
        now: Box::new(move || clock.now()),
        notify: Box::new(move || notify()),
        idle: IDLE,
    };
    Backing::Writing(Writer::start(store, session.clone(), around))
}

#[cfg(test)]
mod tests;
