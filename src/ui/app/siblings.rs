//! What came together with mentions that were taken back is offered to be taken back too.
//! Invariant: it is looked for on a worker, in the session as it was before; nothing is taken
//! back unasked.

use crate::{
    action::{Action, TakeBack, Taken},
    l10n::messages as m,
    model::{DocumentId, GroupId, MentionId, SessionId, edit::Direction},
    task::Cancelled,
    ui::{desk::Desk, intent::Intent, shell::Notice},
};

use super::{
    App,
    jobs::{Done, Kind},
};

/// A session, and a step of its history.
pub type LastStep = (SessionId, GroupId);

impl App {
    /// What an action is about to take back.
    pub(super) fn taken_by(&self, action: &Action) -> Option<Taken> {
        let workspace = self.desk().and_then(Desk::workspace)?;
        Taken::of(action, workspace.session(), workspace.history())
    }

    /// Looks for what came with it.
    pub(super) fn seek_siblings(&mut self, taken: Taken) {
        let Some(last) = self.last_step() else { return };
        let ticket = self.pool.spawn(move |_, cancel| {
            let found = taken.siblings(cancel);
            Done::Siblings(last, taken.how, found)
        });
        self.tasks.add(ticket, Kind::Siblings);
    }

    /// The session, and what was done last in it.
    fn last_step(&self) -> Option<LastStep> {
        let workspace = self.desk().and_then(Desk::workspace)?;
        let last = workspace.history().next(Direction::Undo)?;
        Some((workspace.session().id, last.id))
    }

    pub(super) fn offer_siblings(
        &mut self,
        of: LastStep,
        how: TakeBack,
        found: Result<Vec<(DocumentId, MentionId)>, Cancelled>,
    ) {
        let Ok(found) = found else { return };
        // Taken back meanwhile, or another session is open: nobody is asked any more.
        if found.is_empty() || self.last_step() != Some(of) {
            return;
        }
        let count = found.len() as u64;
        let text = m::spread_siblings(&self.l, count);
        let words = match how {
            TakeBack::Remove => m::spread_take_back(&self.l, count),
            TakeBack::Reject => m::spread_reject_too(&self.l, count),
        };
        let all = Intent::Across(vec![how.of(found)]);
        self.notices
            .say(Notice::offer(text).with_action((words, all)));
    }

    /// Does what the notice that is shown offers.
    pub(super) fn do_offered(&mut self) {
        if let Some(intent) = self.notices.take_offer() {
            self.send(intent);
        }
    }
}
