//! Starting work on workers.
//! Invariant: a job is handed a snapshot; it never sees the window's own session.

use std::{path::PathBuf, sync::Arc, time::Instant};

use crate::{
    action::{self, Export, Import, NewText, Retext},
    model::{Report, Status},
    names::Alike,
    text::{Encoding, Fold},
    ui::{dialogs::Dialog, inspector::find::State, intent::ImportRequest, pick::Purpose, words},
    workspace::{Access, Opening, Workspace, backups},
};

use super::{App, Stage, jobs::Done, jobs::Kind};

impl App {
    /// Opens a session on a worker. What is open must have been closed before.
    pub(super) fn start_opening(&mut self, folder: PathBuf, access: Access) {
        let (preview, wake) = (self.preview.clone(), self.wake.clone());
        let notify = wake.clone();
        let to = folder.clone();
        let ticket = self.pool.spawn(move |progress, cancel| {
            let mut report = Report::new();
            let opening = Opening {
                access,
                wanted: None,
                notify,
                cancel: cancel.clone(),
            };
            let show = &mut |session: &crate::model::Session| {
                *preview
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner) = Some(session.clone());
                wake();
            };
            let opened = Workspace::open_with(&to, opening, &mut report, progress, show);
            let opened = opened.map(|workspace| Box::new((workspace, report)));
            Done::Opened(to, opened.map_err(Into::into))
        });
        self.tasks.add(ticket, Kind::Opening);
        self.stage = Stage::Opening;
    }

    /// Makes a session on a worker.
    pub(super) fn start_creating(&mut self, folder: PathBuf, title: String) {
        let notify = self.wake.clone();
        let to = folder.clone();
        let ticket = self.pool.spawn(move |_, _| {
            let made = Workspace::create_with(&to, title, Vec::new(), notify);
            let made = made.map(|workspace| Box::new((workspace, Report::new())));
            Done::Opened(to, made.map_err(Into::into))
        });
        self.tasks.add(ticket, Kind::Opening);
        self.stage = Stage::Opening;
    }

    /// Makes the sample session in this folder, or opens the one that is there.
    pub(super) fn start_sample(&mut self, folder: PathBuf) {
        let by = Some(self.reviewer().to_owned()).filter(|name| !name.is_empty());
        let notify = self.wake.clone();
        let to = folder.clone();
        let ticket = self.pool.spawn(move |progress, cancel| {
            let mut report = Report::new();
            let opened = if to.join("session.ron").exists() {
                let opening = Opening {
                    access: Access::Write,
                    wanted: None,
                    notify,
                    cancel: cancel.clone(),
                };
                Workspace::open_with(&to, opening, &mut report, progress, &mut |_| {})
                    .map_err(Into::into)
            } else {
                action::sample(
                    &to,
                    by.as_deref(),
                    notify,
                    &mut report,
                    progress,
                    &mut |_| {},
                )
            };
            Done::Opened(to, opened.map(|workspace| Box::new((workspace, report))))
        });
        self.tasks.add(ticket, Kind::Opening);
        self.stage = Stage::Opening;
    }

    /// Closes the open session on a worker; what follows is in `after_closing`.
    pub(super) fn start_closing(&mut self) {
        let stage = std::mem::replace(&mut self.stage, Stage::Empty);
        (self.dialog, self.beneath) = (None, None);
        let workspace = match stage {
            Stage::Desk(desk) => desk.into_workspace(),
            _ => None,
        };
        // A session still on its way in has nothing to be written, and what is being made for
        // this one has nowhere to go.
        let ends = [
            Kind::Opening,
            Kind::Reading,
            Kind::Naming,
            Kind::Learning,
            Kind::Warming,
        ];
        for running in self.tasks.iter().filter(|it| ends.contains(&it.kind)) {
            running.ticket.cancel();
        }
        let ticket = self
            .pool
            .spawn(move |_, _| Done::Closed(workspace.map_or(Ok(()), Workspace::close)));
        self.tasks.add(ticket, Kind::Closing);
    }

    pub(super) fn start_asking(&mut self, purpose: Purpose) {
        let (title, filters) = words::picking(&self.l, &purpose);
        let asking = self.picker.ask(&purpose, title, filters);
        let ticket = self
            .pool
            .spawn(move |_, _| Done::Picked(purpose, asking.wait()));
        self.tasks.add(ticket, Kind::Asking);
    }

    pub(super) fn start_saving_keys(&mut self, to: PathBuf) {
        let keys = self.settings.get().keys.clone();
        let ticket = self.pool.spawn(move |_, _| {
            let saved = action::save_keys(&to, &keys);
            Done::KeysSaved(to, saved)
        });
        self.tasks.add(ticket, Kind::Asking);
    }

    pub(super) fn start_loading_keys(&mut self, from: PathBuf) {
        let now = self.settings.get().keys.clone();
        let ticket = self.pool.spawn(move |_, _| {
            let loaded = action::load_keys(&from, &now);
            Done::KeysLoaded(from, loaded)
        });
        self.tasks.add(ticket, Kind::Asking);
    }

    pub(super) fn start_looking(&mut self, purpose: Purpose, text: String) {
        let ticket = self
            .pool
            .spawn(move |_, _| Done::Looked(crate::ui::dialogs::look(&purpose, &text)));
        self.tasks.add(ticket, Kind::Asking);
    }

    /// Reads files on a worker; they are taken in when it is done.
    pub(super) fn start_reading(&mut self, request: ImportRequest) {
        let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
            return;
        };
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let mut ids = workspace.ids().fork();
        let of = session.id;
        let import = Import {
            files: request.files,
            language: request.language,
            encoding: request.encoding,
            files_are: request.files_are,
        };
        let ticket = self.pool.spawn(move |progress, cancel| {
            let read = import.read(&session, &stamp, &mut ids, progress, cancel);
            Done::Read(of, read.map(Box::new))
        });
        self.tasks.add(ticket, Kind::Reading);
    }

    /// Looks for the names of a list on a worker; what is found is proposed.
    pub(super) fn start_naming(&mut self, list: PathBuf) {
        let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
            return;
        };
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let mut ids = workspace.ids().fork();
        let of = session.id;
        let tag = action::Tag {
            names: action::Input::Path(list),
            status: Status::Proposed,
            fold: Fold::default(),
        };
        let ticket = self.pool.spawn(move |_, cancel| {
            let mut report = Report::new();
            let found = tag.find(&session, &stamp, &mut ids, &mut report, cancel);
            Done::Named(of, found.map(Box::new), report)
        });
        self.tasks.add(ticket, Kind::Naming);
    }

    pub(super) fn start_export(&mut self, export: Export, to: PathBuf) {
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let export = Export {
            // What is shown and copied afterwards must be found from anywhere.
            output: Some(std::path::absolute(&to).unwrap_or(to)),
            ..export
        };
        let ticket = self.pool.spawn(move |_, cancel| {
            let exported = export.clone().run_on(&session, cancel);
            // A file that was written is a file that can be read: held against the session
            // before anybody is told that it is there.
            let proved = |exported| Box::new((exported, action::prove(&export, &session)));
            let exported = exported.map(proved);
            Done::Exported(Box::new(export), exported)
        });
        self.tasks.add(ticket, Kind::Exporting);
    }

    /// Counts what an export would write; the newest question is the only one.
    pub(super) fn start_measuring(&mut self, export: Export) {
        for running in self.tasks.iter().filter(|r| r.kind == Kind::Measuring) {
            running.ticket.cancel();
        }
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let measured = export.measure(&session, cancel);
            Done::Measured(Box::new(export), measured)
        });
        self.tasks.add(ticket, Kind::Measuring);
    }

    /// Reads a document anew: from the kept file with another encoding, or from an
    /// updated file.
    pub(super) fn start_retext(
        &mut self,
        document: crate::model::DocumentId,
        text: NewText,
        encoding: Option<Encoding>,
    ) {
        self.reread(Retext {
            document,
            text,
            encoding,
        });
    }

    pub(super) fn reread(&mut self, retext: Retext) {
        let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
            return;
        };
        let session = workspace.session().clone();
        let folder = workspace.folder().to_owned();
        let ticket = self.pool.spawn(move |_, _| {
            let prepared = retext.prepare(&session, &folder, &mut Report::new());
            Done::Retext(session.id, Box::new(retext), prepared.map(Box::new))
        });
        self.tasks.add(ticket, Kind::Rereading);
    }

    pub(super) fn start_check(&mut self) {
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, _| {
            let mut report = Report::new();
            crate::model::check::check(&session, &mut report);
            Done::Checked(report)
        });
        self.tasks.add(ticket, Kind::Checking);
    }

    /// Looks for entities that are likely one, where they are shown and what is known of
    /// them is not of the session as it is.
    pub(super) fn look_for_same(&mut self, ctx: &egui::Context) {
        let is_shown =
            matches!(self.dialog, Some(Dialog::Same(_))) || self.inspector.shows_an_entity();
        let Some(desk) = self.desk().filter(|_| is_shown) else {
            return;
        };
        if self.tasks.any(Kind::Same) || desk.same.is_current(desk.session()) {
            return;
        }
        let rest = desk.same.rest();
        if !rest.is_zero() {
            ctx.request_repaint_after(rest);
            return;
        }
        let session = desk.session().clone();
        let known = desk.same.alike();
        let ticket = self.pool.spawn(move |_, _| {
            let since = Instant::now();
            let known = known.filter(|known| known.is_of(&session));
            let alike = known.unwrap_or_else(|| Arc::new(Alike::of(&session)));
            let found = alike.duplicates(&session);
            Done::Same(State::of(&session), alike, found, since.elapsed())
        });
        self.tasks.add(ticket, Kind::Same);
    }

    pub(super) fn start_listing_backups(&mut self) {
        let Some(workspace) = self.desk().and_then(|desk| desk.workspace()) else {
            return;
        };
        let folder = workspace.folder().to_owned();
        let ticket = self.pool.spawn(move |_, _| {
            let listed = backups::list(&folder);
            Done::Backups(folder, listed)
        });
        self.tasks.add(ticket, Kind::Backups);
    }

    pub(super) fn start_looking_into(&mut self, session: PathBuf, generation: String) {
        let ticket = self.pool.spawn(move |_, _| {
            let older = backups::open(&session, &generation);
            Done::LookedInto(generation, older.map(|older| Box::new(older.session)))
        });
        self.tasks.add(ticket, Kind::Backups);
    }

    pub(super) fn start_restoring(&mut self, session: PathBuf, generation: String, to: PathBuf) {
        let target = to.clone();
        let ticket = self.pool.spawn(move |_, _| {
            let restored = backups::restore(&session, &generation, &to);
            Done::Restored(target, restored.map(drop))
        });
        self.tasks.add(ticket, Kind::Restoring);
    }
}
