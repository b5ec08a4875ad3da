//! Changes worked out on a snapshot, on any thread, and then taken in.
//! Invariant: what is taken in is what working it out at that moment would give; where the
//! session has changed meanwhile it is applied again.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::Timestamp;

use super::{Access, Backing, Workspace, WorkspaceError};
use crate::{
    format::Stamp,
    model::{
        GroupId, Ids, Reviewer, ReviewerId, Session, SessionId,
        edit::{Change, Direction, DocumentEdit, Edit, Group, Role, Step, What},
    },
    store::{Attachment, Mode, RealDisk, Store, StoreError, find_group},
    task::Cancelled,
};

/// A reader of the same folder; opened when first needed.
pub(super) type Texts = Arc<Mutex<Option<Store>>>;

/// A change that is still to be applied.
#[derive(Debug)]
pub struct Ahead {
    session: Session,
    group: Planned,
    attachments: Vec<Attachment>,
    folder: PathBuf,
    texts: Texts,
}

#[derive(Debug)]
enum Planned {
    New(Group),
    Turned {
        of: Step,
        direction: Direction,
        id: GroupId,
        at: Timestamp,
        by: Option<ReviewerId>,
    },
}

/// All it takes to make a change on another thread: a snapshot, identifiers, who and when.
#[derive(Debug)]
pub struct Draft {
    session: Session,
    id: GroupId,
    at: Timestamp,
    by: Option<Reviewer>,
    ids: Ids,
    folder: PathBuf,
    texts: Texts,
}

/// A change that was applied to a snapshot.
#[derive(Debug)]
pub struct Ready {
    before: (SessionId, u64, usize),
    after: Session,
    group: Arc<Group>,
    attachments: Vec<Attachment>,
}

impl Ready {
    pub fn group(&self) -> &Arc<Group> {
        &self.group
    }
}

/// Which state of which session; a document that is loaded makes another.
fn state(session: &Session) -> (SessionId, u64, usize) {
    let loaded = session.loaded_count();
    (session.id, session.revision(), loaded)
}

impl Ahead {
    /// Applies it to the snapshot.
    ///
    /// # Errors
    /// An edit does not fit, or what the journal has of the step cannot be read.
    pub fn work_out(self) -> Result<Ready, WorkspaceError> {
        let group = match &self.group {
            Planned::New(group) => group.clone(),
            Planned::Turned {
                of,
                direction,
                id,
                at,
                by,
            } => {
                let mut group = self.whole(of)?.turned(*direction, *id, *at, *by);
                self.find_texts(&mut group)?;
                group
            }
        };
        let mut after = self.session.clone();
        after.apply_all(group.edits.clone())?;
        Ok(Ready {
            before: state(&self.session),
            after,
            group: Arc::new(group),
            attachments: self.attachments,
        })
    }

    /// The step with its edits; those of many are in the journal alone.
    fn whole(&self, step: &Step) -> Result<Arc<Group>, WorkspaceError> {
        if let Some(group) = step.group() {
            return Ok(group);
        }
        let group = find_group(&RealDisk::new(&self.folder), step.id)?;
        let missing = || StoreError::GroupMissing {
            group: step.id.to_string(),
        };
        Ok(Arc::new(group.ok_or_else(missing)?))
    }

    /// A group read from the journal names its texts by hash; the folder has them. Only
    /// what is put in needs its text.
    fn find_texts(&self, group: &mut Group) -> Result<(), WorkspaceError> {
        let needs = |edit: &Edit| match edit {
            Edit::Document { change, .. } => change.after().is_some_and(|s| s.text.text.is_none()),
            Edit::In {
                edit: DocumentEdit::Text { to, .. },
                ..
            } => to.text.is_none(),
            _ => false,
        };
        if !group.edits.iter().any(needs) {
            return Ok(());
        }
        let mut reader = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        let reader = match &mut *reader {
            Some(reader) => reader,
            none => {
                let disk = Arc::new(RealDisk::new(&self.folder));
                none.insert(Store::open(disk, &Mode::Read)?.store)
            }
        };
        let slug_of = |edit: &Edit| match edit {
            Edit::Document { change, .. } => Some(change.subject().slug.clone()),
            Edit::In { document, .. } => self.session.document(*document).map(|d| d.slug.clone()),
            _ => None,
        };
        let mut wanted = group.edits.iter_mut().filter(|edit| needs(edit));
        wanted.try_for_each(|edit| reader.resolve(std::slice::from_mut(edit), slug_of))?;
        Ok(())
    }
}

impl Draft {
    pub fn session(&self) -> &Session {
        &self.session
    }

    pub fn ids(&mut self) -> &mut Ids {
        &mut self.ids
    }

    /// What records made now bear.
    pub fn stamp(&self) -> Stamp {
        Stamp {
            by: self.by.as_ref().map(|by| by.id),
            at: self.at,
        }
    }

    /// Applies edits as one group to the snapshot. `None`: there are none, and nothing is to be
    /// told.
    ///
    /// # Errors
    /// An edit does not fit.
    pub fn work_out(self, what: What, edits: Vec<Edit>) -> Result<Option<Ready>, WorkspaceError> {
        if edits.is_empty() && !what.is_told_without_edits() {
            return Ok(None);
        }
        let group = Group {
            id: self.id,
            at: self.at,
            by: self.by.as_ref().map(|by| by.id),
            what,
            role: Role::Work,
            edits: with_reviewer(&self.session, self.by.as_ref(), edits),
        };
        let ahead = Ahead {
            session: self.session,
            group: Planned::New(group),
            attachments: Vec::new(),
            folder: self.folder,
            texts: self.texts,
        };
        ahead.work_out().map(Some)
    }
}

/// Somebody new comes into the session with the first thing they do.
fn with_reviewer(session: &Session, by: Option<&Reviewer>, mut edits: Vec<Edit>) -> Vec<Edit> {
    if let Some(new) = by
        && session.reviewer(new.id).is_none()
    {
        edits.insert(0, Edit::Reviewer(Change::Add(new.clone())));
    }
    edits
}

impl Workspace {
    /// What a change takes that is made on another thread.
    ///
    /// # Errors
    /// The session is open for reading.
    pub fn draft(&mut self) -> Result<Draft, WorkspaceError> {
        if self.access() == Access::Read {
            return Err(WorkspaceError::ReadOnly);
        }
        Ok(Draft {
            session: self.session.clone(),
            id: self.ids.next(),
            at: self.clock.now(),
            by: self.by.clone(),
            ids: self.ids.fork(),
            folder: self.folder.clone(),
            texts: Arc::clone(&self.texts),
        })
    }

    /// Edits as one group, to be applied. `None`: there are none, and nothing is to be told.
    ///
    /// # Errors
    /// The session is open for reading.
    pub fn plan(
        &mut self,
        what: What,
        edits: Vec<Edit>,
        attachments: Vec<Attachment>,
    ) -> Result<Option<Ahead>, WorkspaceError> {
        if edits.is_empty() && !what.is_told_without_edits() {
            return Ok(None);
        }
        if self.access() == Access::Read {
            return Err(WorkspaceError::ReadOnly);
        }
        let edits = with_reviewer(&self.session, self.by.as_ref(), edits);
        let group = Planned::New(Group {
            id: self.ids.next(),
            at: self.clock.now(),
            by: self.by(),
            what,
            role: Role::Work,
            edits,
        });
        Ok(Some(self.ahead(group, attachments)))
    }

    /// The next step of the history, to be taken back or repeated. `None`: there is none.
    ///
    /// # Errors
    /// The session is open for reading.
    pub fn plan_step(&mut self, direction: Direction) -> Result<Option<Ahead>, WorkspaceError> {
        let Some(of) = self.history.next(direction).cloned() else {
            return Ok(None);
        };
        if self.access() == Access::Read {
            return Err(WorkspaceError::ReadOnly);
        }
        let group = Planned::Turned {
            of,
            direction,
            id: self.ids.next(),
            at: self.clock.now(),
            by: self.by(),
        };
        Ok(Some(self.ahead(group, Vec::new())))
    }

    fn ahead(&self, group: Planned, attachments: Vec<Attachment>) -> Ahead {
        Ahead {
            session: self.session.clone(),
            group,
            attachments,
            folder: self.folder.clone(),
            texts: Arc::clone(&self.texts),
        }
    }

    /// Takes in what was worked out: into the session, to the writer, into the history.
    ///
    /// # Errors
    /// The session has changed meanwhile and an edit fits no more, or it is another one;
    /// nothing is taken in.
    pub fn take(&mut self, ready: Ready) -> Result<GroupId, WorkspaceError> {
        let Backing::Writing(writer) = &self.backing else {
            return Err(WorkspaceError::ReadOnly);
        };
        let Ready {
            before,
            after,
            group,
            attachments,
        } = ready;
        if before.0 != self.session.id {
            return Err(Cancelled.into());
        }
        if before == state(&self.session) {
            self.session = after;
        } else {
            self.session.apply_all(group.edits.clone())?;
        }
        let id = group.id;
        writer.submit(vec![Arc::clone(&group)], attachments, self.session.clone());
        self.history.push(group);
        Ok(id)
    }

    /// Applies edits as one group and hands it to be written. Nothing to apply: nothing
    /// happens.
    ///
    /// # Errors
    /// An edit does not fit; then nothing was applied.
    pub fn commit(
        &mut self,
        what: What,
        edits: Vec<Edit>,
        attachments: Vec<Attachment>,
    ) -> Result<Option<GroupId>, WorkspaceError> {
        match self.plan(what, edits, attachments)? {
            Some(ahead) => self.take(ahead.work_out()?).map(Some),
            None => Ok(None),
        }
    }

    /// Takes back, or repeats, the next group and gives the one that does so. `None`: there
    /// is none.
    ///
    /// # Errors
    /// What it changed has been changed otherwise, by another program.
    pub fn step(&mut self, direction: Direction) -> Result<Option<Arc<Group>>, WorkspaceError> {
        let Some(ahead) = self.plan_step(direction)? else {
            return Ok(None);
        };
        let ready = ahead.work_out()?;
        let group = Arc::clone(ready.group());
        self.take(ready)?;
        Ok(Some(group))
    }
}
