//! Proposals learned from what was decided.
//! Invariant: learning and applying are a worker's; nothing is confirmed here.

use crate::{
    action::command::Command,
    action::{ActionError, PreparedSuggest, Suggest},
    l10n::messages as m,
    ui::{desk::Desk, intent::Intent, shell::Notice},
    workspace::{Ready, WorkspaceError},
};

use super::{
    App,
    jobs::{Done, Kind},
};

/// The same decisions give the same proposals every time.
const SEED: u64 = 1;

impl App {
    /// Learns from the session as it is; once at a time.
    pub(super) fn start_learning(&mut self) {
        if self.tasks.any(Kind::Learning) {
            return;
        }
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let suggest = Suggest {
            seed: SEED,
            documents: None,
        };
        let ticket = self.pool.spawn(move |_, cancel| {
            let found = suggest.find(&session, &stamp, cancel);
            Done::Learned(found.map(Box::new))
        });
        self.tasks.add(ticket, Kind::Learning);
    }

    pub(super) fn learned(&mut self, found: Result<Box<PreparedSuggest>, ActionError>) {
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        match found.and_then(|found| found.plan(workspace)) {
            Ok((Some(ahead), suggested)) => {
                let count = suggested.mentions;
                let ticket = self
                    .pool
                    .spawn(move |_, _| Done::Suggested(ahead.work_out().map(Box::new), count));
                self.tasks.add(ticket, Kind::Learning);
            }
            Ok((None, suggested)) => {
                let text = match suggested.learned {
                    0 => m::suggest_unlearned(&self.l),
                    _ => m::suggest_nothing(&self.l),
                };
                self.notices.say(Notice::hint(text));
            }
            Err(ActionError::Cancelled(_)) => {
                self.notices.say(Notice::hint(m::cancelled(&self.l)));
            }
            Err(error) => self.say_error(&error),
        }
    }

    pub(super) fn suggested(&mut self, ready: Result<Box<Ready>, WorkspaceError>, count: usize) {
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        match ready.and_then(|ready| workspace.take(*ready)) {
            Ok(_) => {
                if let Some(desk) = self.desk_mut() {
                    desk.settle();
                }
                let look = self.look();
                let text = m::suggest_done(look.l, count as u64, &look.keys(Command::NextProposal));
                let undo = Intent::Command(Command::Undo);
                let notice = Notice::done(text).with_action((m::spread_undo(&self.l), undo));
                self.notices.say(notice);
            }
            Err(error) => self.say_error(&error.into()),
        }
    }
}
