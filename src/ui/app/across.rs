//! What was chosen in a list over the session, changed at once.
//! Invariant: what may take longer than a frame is planned and applied on a worker.

use crate::{
    action::{AcrossAction, Action, ActionError, PreparedAcross},
    explain,
    l10n::messages as m,
    model::edit::Direction,
    ui::{desk::Desk, intent::Intent, shell::Notice},
    workspace::{Ready, WorkspaceError},
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// Does them one after the other. Those of few places are done when this returns.
    pub(super) fn across(&mut self, actions: Vec<AcrossAction>) {
        let before = self.done();
        let mut large = false;
        for action in actions {
            match action.is_large() {
                false => self.act(Action::Across(action)),
                true => {
                    large = true;
                    self.start_across(action);
                }
            }
        }
        if !large || self.done() > before {
            self.say_across(before);
        }
    }

    /// How many groups are in effect.
    fn done(&self) -> usize {
        let workspace = self.desk().and_then(Desk::workspace);
        workspace.map_or(0, |workspace| workspace.history().done().len())
    }

    fn start_across(&mut self, action: AcrossAction) {
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let mut ids = workspace.ids().fork();
        let ticket = self
            .pool
            .spawn(move |_, _| Done::Across(action.prepare(&session, &stamp, &mut ids)));
        self.tasks.add(ticket, Kind::Across);
    }

    pub(super) fn across_planned(&mut self, planned: Result<PreparedAcross, ActionError>) {
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        match planned.and_then(|planned| planned.plan(workspace)) {
            Ok(Some(ahead)) => {
                let ticket = self
                    .pool
                    .spawn(move |_, _| Done::AcrossReady(ahead.work_out().map(Box::new)));
                self.tasks.add(ticket, Kind::Across);
            }
            Ok(None) => self.notices.say(Notice::hint(m::search_unchanged(&self.l))),
            Err(error) => self.say_error(&error),
        }
    }

    pub(super) fn across_ready(&mut self, ready: Result<Box<Ready>, WorkspaceError>) {
        let before = self.done();
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        match ready.and_then(|ready| workspace.take(*ready)) {
            Ok(_) => {
                if let Some(desk) = self.desk_mut() {
                    desk.settle();
                }
                self.say_across(before);
            }
            Err(error) => self.say_error(&error.into()),
        }
    }

    /// Says what was done since so many groups were in effect, and offers to take it back.
    fn say_across(&mut self, before: usize) {
        let steps = self.done().saturating_sub(before);
        let Some(workspace) = self.desk().and_then(Desk::workspace) else {
            return;
        };
        let last = workspace.history().next(Direction::Undo);
        let notice = match (steps, last) {
            (1.., Some(last)) => {
                let scheme = workspace.session().scheme();
                let text = explain::what(&self.l, Some(scheme), &last.what);
                let undo = Intent::Act(Action::Undo { steps: Some(steps) });
                Notice::done(text).with_action((m::spread_undo(&self.l), undo))
            }
            // Why has been said.
            _ if self.desk().is_some_and(|desk| !desk.may_change()) => return,
            _ => Notice::hint(m::search_unchanged(&self.l)),
        };
        self.notices.say(notice);
    }
}
