//! Something done to so many mentions that nobody wants to wait for it: planned on a snapshot,
//! on any thread, then applied there too.
//! Invariant: what is taken in is one group, as if it had been done at once.

use super::{AcrossAction, ActionError, hand::Hand};
use crate::{
    format::Stamp,
    model::{
        Ids, Session,
        edit::{Edit, What},
    },
    workspace::{Ahead, Workspace},
};

/// Places from which on a hand does not wait.
const MANY: usize = 100;

/// What shall be done, edit by edit.
#[derive(Debug)]
pub struct PreparedAcross {
    what: What,
    edits: Vec<Edit>,
}

impl AcrossAction {
    /// Whether it may take longer than a frame.
    pub fn is_large(&self) -> bool {
        self.len() > MANY
    }

    /// Plans it on a snapshot; `ids` are a fork of the workspace's.
    ///
    /// # Errors
    /// There is nothing to do it to, or the scheme does not have what it asks for.
    pub fn prepare(
        self,
        session: &Session,
        stamp: &Stamp,
        ids: &mut Ids,
    ) -> Result<PreparedAcross, ActionError> {
        let (by, at) = (stamp.by, stamp.at);
        let plan = self.plan(&mut Hand {
            session,
            ids,
            by,
            at,
        })?;
        Ok(PreparedAcross {
            what: plan.what,
            edits: plan.edits,
        })
    }
}

impl PreparedAcross {
    /// What a commit would take in, to be worked out where nobody waits; `None`: nothing.
    ///
    /// # Errors
    /// The session is open for reading.
    pub fn plan(self, workspace: &mut Workspace) -> Result<Option<Ahead>, ActionError> {
        Ok(workspace.plan(self.what, self.edits, Vec::new())?)
    }
}
