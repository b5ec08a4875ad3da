//! What a training gave, kept so that proposing again need not learn again.

use jiff::Timestamp;

use crate::{
    model::{Session, SessionId},
    suggest::{Examples, Extent, Model, train},
    task::{Cancel, Cancelled},
};

/// How much people decided: what a training depends on, as far as numbers tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    pub confirmed: usize,
    pub rejected: usize,
}

impl Decided {
    pub fn of(session: &Session) -> Self {
        let mut decided = Self {
            confirmed: 0,
            rejected: 0,
        };
        for document in session.documents() {
            let counts = document.mentions().counts();
            decided.confirmed += counts.confirmed;
            decided.rejected += counts.rejected;
        }
        decided
    }

    pub fn all(self) -> usize {
        self.confirmed + self.rejected
    }

    /// How much was decided, or taken back, since.
    pub fn since(self, before: Self) -> usize {
        self.confirmed.abs_diff(before.confirmed) + self.rejected.abs_diff(before.rejected)
    }
}

/// A model, and what it was learned from.
#[derive(Debug)]
pub struct Learned {
    pub(super) model: Model,
    /// Confirmed mentions that were learned from.
    pub mentions: usize,
    pub decided: Decided,
    pub at: Timestamp,
    session: SessionId,
    revision: u64,
}

impl Learned {
    /// Learns from all loaded documents.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn of(
        session: &Session,
        seed: u64,
        at: Timestamp,
        cancel: &Cancel,
    ) -> Result<Self, Cancelled> {
        let examples = Examples::of_session(session, Extent::Decided);
        cancel.check()?;
        Ok(Self {
            model: train(&examples, seed, cancel)?,
            mentions: examples.mentions(),
            decided: Decided::of(session),
            at,
            session: session.id,
            revision: session.revision(),
        })
    }

    /// Whether learning again would give about the same: no more than one decision in a hundred
    /// is newer. So among few every decision counts at once, and of many nobody waits.
    pub fn is_of(&self, session: &Session) -> bool {
        let is_near = || Decided::of(session).since(self.decided) <= self.decided.all() / 100;
        self.session == session.id && (self.revision == session.revision() || is_near())
    }
}
