//! The label scheme: weighed, applied, loaded and saved on workers.
//! Invariant: a scheme that is being edited is never lost to another dialog; it waits beneath.

use std::path::{Path, PathBuf};

use crate::{
    action::{self, ActionError, LoadedScheme, PreparedScheme, SchemeChange},
    l10n::messages as m,
    model::edit::What,
    ui::{desk::Desk, dialogs::Dialog, inspector::find::State, shell::Notice},
    workspace::{Ready, WorkspaceError},
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// Puts the editor beneath, where no other dialog replaces it.
    pub(super) fn keep_scheme(&mut self) {
        match self.dialog.take() {
            Some(Dialog::Scheme(editor)) => self.beneath = Some(editor),
            other => self.dialog = other,
        }
    }

    /// Shows it again, unless something is over it now.
    pub(super) fn show_scheme_again(&mut self) {
        if self.dialog.is_none() {
            self.dialog = self.beneath.take().map(Dialog::Scheme);
        }
    }

    pub(super) fn scheme_not_applied(&mut self) {
        match (&mut self.dialog, &mut self.beneath) {
            (Some(Dialog::Scheme(editor)), _) | (_, Some(editor)) => editor.not_applied(),
            _ => {}
        }
    }

    /// Counts what a change would do; the newest question is the only one.
    pub(super) fn start_weighing_scheme(&mut self, change: SchemeChange) {
        for running in self.tasks.iter().filter(|r| r.kind == Kind::Weighing) {
            running.ticket.cancel();
        }
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let preview = action::preview(&session, &change, cancel);
            Done::SchemeWeighed(State::of(&session), Box::new(change), preview)
        });
        self.tasks.add(ticket, Kind::Weighing);
    }

    pub(super) fn start_scheme(&mut self, change: SchemeChange) {
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let prepared = change.prepare(&session, cancel);
            Done::SchemeReady(prepared.map(Box::new).map_err(Into::into))
        });
        self.tasks.add(ticket, Kind::Scheme);
    }

    /// The edits are made: applying what may be a hundred thousand of them is a worker's too.
    pub(super) fn scheme_ready(&mut self, prepared: Result<Box<PreparedScheme>, ActionError>) {
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        match prepared.and_then(|prepared| prepared.plan(workspace)) {
            Ok(Some(ahead)) => {
                let ticket = self
                    .pool
                    .spawn(move |_, _| Done::SchemeApplied(ahead.work_out().map(Box::new)));
                self.tasks.add(ticket, Kind::Scheme);
            }
            Ok(None) => self.scheme_done(),
            Err(error) => {
                self.scheme_not_applied();
                self.say_error(&error);
            }
        }
    }

    pub(super) fn scheme_applied(&mut self, ready: Result<Box<Ready>, WorkspaceError>) {
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        let taken = ready.and_then(|ready| {
            let mentions = match ready.group().what {
                What::ReplaceScheme { mentions } => mentions,
                _ => 0,
            };
            workspace.take(*ready).map(|_| mentions)
        });
        match taken {
            Ok(mentions) => {
                if let Some(desk) = self.desk_mut() {
                    desk.settle();
                }
                self.scheme_done();
                let text = m::scheme_applied(&self.l, u64::from(mentions));
                self.say_undoable(text, m::scheme_undo(&self.l), 1);
            }
            Err(error) => {
                self.scheme_not_applied();
                self.say_error(&error.into());
            }
        }
    }

    fn scheme_done(&mut self) {
        self.beneath = None;
        if self.dialog.is_none() {
            self.want_reader = true;
        }
    }

    pub(super) fn start_saving_scheme(&mut self, to: PathBuf) {
        let Some(scheme) = self.saving_scheme.take() else {
            return;
        };
        let ticket = self.pool.spawn(move |_, _| {
            let saved = action::save_scheme(&to, &scheme);
            Done::SchemeSaved(to, saved)
        });
        self.tasks.add(ticket, Kind::Asking);
    }

    pub(super) fn start_loading_scheme(&mut self, from: PathBuf) {
        let ticket = self.pool.spawn(move |_, _| {
            let loaded = action::load_scheme(&from);
            Done::SchemeLoaded(from, loaded)
        });
        self.tasks.add(ticket, Kind::Asking);
    }

    pub(super) fn scheme_saved(&mut self, file: &Path, saved: Result<(), ActionError>) {
        match saved {
            Ok(()) => {
                let text = m::scheme_saved(&self.l, &file.to_string_lossy());
                self.notices.say(Notice::done(text));
            }
            Err(error) => self.say_error(&error),
        }
    }

    pub(super) fn scheme_loaded(&mut self, file: &Path, loaded: Result<LoadedScheme, ActionError>) {
        match (loaded, &mut self.beneath) {
            (Ok(loaded), Some(editor)) => {
                editor.loaded(loaded);
                let text = m::scheme_loaded(&self.l, &file.to_string_lossy());
                self.notices.say(Notice::hint(text));
            }
            (Ok(_), None) => {}
            (Err(error), _) => self.say_error(&error),
        }
    }
}
