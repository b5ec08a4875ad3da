//! How far the work is: on a document, and on the session.

use crate::model::{Counts, Session, document::DocumentStatus};

/// What is done of what is there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    pub documents: usize,
    /// Done or reviewed.
    pub documents_done: usize,
    /// Mentions somebody decided on: confirmed or rejected.
    pub decided: usize,
    pub mentions: usize,
}

impl Share {
    /// Of the mentions of one document.
    pub fn of(counts: Counts) -> Self {
        Self {
            decided: counts.confirmed + counts.rejected,
            mentions: counts.shown() + counts.rejected,
            ..Self::default()
        }
    }

    /// Of the mentions, 0 to 1; `None` where there are none.
    pub fn share(&self) -> Option<f32> {
        (self.mentions > 0).then(|| self.decided as f32 / self.mentions as f32)
    }
}

/// How far the work on a session is; as quick as there are few documents.
pub fn progress(session: &Session) -> Share {
    session.documents().fold(Share::default(), |sum, document| {
        let own = Share::of(document.mentions().counts());
        let done = matches!(
            document.head().status,
            DocumentStatus::Done | DocumentStatus::Reviewed
        );
        Share {
            documents: sum.documents + 1,
            documents_done: sum.documents_done + usize::from(done),
            decided: sum.decided + own.decided,
            mentions: sum.mentions + own.mentions,
        }
    })
}
