//! What a worker read from files comes into the session.
//! Invariants: into the session it was read for, and no other; what is being typed is kept
//! before; where the session has changed meanwhile, a worker fits it to that again.

use std::sync::Arc;

use crate::{
    action::{
        ActionError, Imported, ImportedFile, PreparedImport, PreparedRetext, PreparedTag, Retext,
        Tagged,
    },
    l10n::messages as m,
    model::{Report, SessionId, edit::Direction},
    task::Cancelled,
    ui::{
        desk::Desk,
        dialogs::{Dialog, ImportReport, Returned},
        shell::{Mood, Notice},
        words,
    },
    workspace::{Ready, Workspace, WorkspaceError},
};

use super::{
    App,
    acting::Held,
    jobs::{Done, Kind},
};

impl App {
    /// Whether a session is the open one; says what that means where it is another by now.
    pub(super) fn is_still_open(&mut self, of: SessionId) -> bool {
        let open = self.desk().and_then(Desk::workspace);
        let is_open = open.is_some_and(|workspace| workspace.session().id == of);
        if !is_open {
            let text = m::read_for_another(&self.l);
            self.notices.say(Notice::problem(text));
        }
        is_open
    }

    fn workspace_mut(&mut self) -> Option<&mut Workspace> {
        self.desk_mut().and_then(Desk::workspace_mut)
    }

    pub(super) fn files_read(
        &mut self,
        of: SessionId,
        read: Result<Box<PreparedImport>, Cancelled>,
    ) {
        if !self.is_still_open(of) {
            return;
        }
        let Ok(prepared) = read else {
            // Nothing was taken in, and the person knows.
            return self.notices.say(Notice::hint(m::cancelled(&self.l)));
        };
        self.keep_translation();
        let Some(workspace) = self.workspace_mut() else {
            return;
        };
        if prepared.is_current(workspace.session()) {
            let mut report = Report::new();
            let imported = prepared.commit(workspace, &mut report);
            return self.imported(imported, report);
        }
        let session = workspace.session().clone();
        let mut ids = workspace.ids().fork();
        let ticket = self.pool.spawn(move |_, cancel| {
            let again = prepared.refresh(&session, &mut ids, cancel);
            Done::Read(of, again.map(Box::new))
        });
        self.tasks.add(ticket, Kind::Reading);
    }

    fn imported(&mut self, imported: Result<Imported, ActionError>, report: Report) {
        let imported = match imported {
            Ok(imported) => imported,
            Err(error) => {
                self.say_error(&error);
                return;
            }
        };
        let first = imported.files.iter().find_map(|file| match file {
            ImportedFile::Document { id, .. } => Some(*id),
            _ => None,
        });
        let mut notice = words::imported(&self.l, &imported, &report);
        let is_rules = |file: &ImportedFile| matches!(file, ImportedFile::Rules { .. });
        let offers = imported.files.iter().any(is_rules);
        if offers {
            notice = self.offering_to_cut_again(notice);
        }
        if let Some(desk) = self.desk_mut() {
            desk.report.append(report);
            desk.settle();
            if let Some(first) = first {
                desk.show(first);
            }
        }
        self.want_reader = true;
        // What the list says stands there, and not over it.
        let is_listed = self.keep_returned(&notice, &imported);
        if !is_listed || offers || notice.mood != Mood::Done {
            self.notices.say(notice);
        }
    }

    /// Keeps what an import changed in translations, and shows it; says whether it did.
    fn keep_returned(&mut self, notice: &Notice, imported: &Imported) -> bool {
        let mut changes = Vec::new();
        for file in &imported.files {
            if let ImportedFile::Translations { changes: of, .. } = file {
                changes.extend_from_slice(of);
            }
        }
        let Some(desk) = self.desk_mut().filter(|_| !changes.is_empty()) else {
            return false;
        };
        let history = desk.workspace().map(|workspace| workspace.history());
        let last = history.and_then(|history| history.next(Direction::Undo));
        desk.returned = Some(Arc::new(Returned {
            words: notice.text.clone(),
            details: notice.details.clone(),
            changes,
            step: last.map(|step| (step.id, imported.steps)),
        }));
        let free = self.dialog.is_none();
        if free {
            self.show_import_report();
        }
        free
    }

    /// Shows what the last import did with translations.
    pub(super) fn show_import_report(&mut self) {
        let returned = self.desk().and_then(|desk| desk.returned.clone());
        if let Some(returned) = returned {
            let dialog = ImportReport::new(returned);
            self.dialog = Some(Dialog::ImportReport(Box::new(dialog)));
        }
    }

    pub(super) fn retexted(
        &mut self,
        of: SessionId,
        retext: Retext,
        prepared: Result<Box<PreparedRetext>, ActionError>,
    ) {
        if !self.is_still_open(of) {
            return;
        }
        self.keep_translation();
        let document = retext.document;
        let Some(workspace) = self.workspace_mut() else {
            return;
        };
        let prepared = match prepared {
            Ok(prepared) => prepared,
            Err(error) => return self.say_error(&error),
        };
        let is_there = workspace.session().document(document).is_some();
        if is_there && !prepared.is_current(workspace.session()) {
            // Somebody worked in it meanwhile.
            return self.reread(retext);
        }
        match prepared.commit(workspace) {
            Ok(retexted) => {
                if let Some(desk) = self.desk_mut() {
                    desk.settle();
                    desk.show(document);
                }
                let notice = words::retexted(&self.l, &retexted);
                self.notices.say(notice);
            }
            Err(error) => self.say_error(&error),
        }
    }

    /// Names were found: applying what may be a hundred thousand edits is a worker's too.
    pub(super) fn named(
        &mut self,
        of: SessionId,
        found: Result<Box<PreparedTag>, ActionError>,
        mut report: Report,
    ) {
        if !self.is_still_open(of) {
            return;
        }
        let mut found = match found {
            Ok(found) => found,
            Err(error) => return self.say_error(&error),
        };
        if self.is_acting() {
            return self.hold(Held::Named(of, found, report));
        }
        self.keep_translation();
        if self.is_acting() {
            return self.hold(Held::Named(of, found, report));
        }
        let Some(workspace) = self.workspace_mut() else {
            return;
        };
        if !found.is_current(workspace.session()) {
            let session = workspace.session().clone();
            let mut ids = workspace.ids().fork();
            let ticket = self.pool.spawn(move |_, _| {
                found.refresh(&session, &mut ids);
                Done::Named(of, Ok(found), report)
            });
            self.tasks.add(ticket, Kind::Naming);
            return;
        }
        match found.plan(workspace, &mut report) {
            Ok((Some(ahead), tagged)) => {
                self.apply_ahead(move || {
                    let ready = ahead.work_out().map(Box::new);
                    Done::Tagged(ready, Box::new(tagged), report)
                });
            }
            Ok((None, tagged)) => self.say_tagged(&tagged, &report),
            Err(error) => self.say_error(&error),
        }
    }

    pub(super) fn tagged(
        &mut self,
        ready: Result<Box<Ready>, WorkspaceError>,
        tagged: &Tagged,
        report: &Report,
    ) {
        let Some(workspace) = self.workspace_mut() else {
            return;
        };
        match ready.and_then(|ready| workspace.take(*ready)) {
            Ok(_) => {
                if let Some(desk) = self.desk_mut() {
                    desk.settle();
                }
                self.say_tagged(tagged, report);
            }
            Err(error) => self.say_error(&error.into()),
        }
    }

    fn say_tagged(&mut self, tagged: &Tagged, report: &Report) {
        let notice = words::tagged(&self.l, tagged, report);
        self.notices.say(notice);
    }
}
