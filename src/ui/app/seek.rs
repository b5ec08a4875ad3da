//! Finding in the documents that are shown.
//! Invariant: a text is searched on a worker; here it is only asked for and gone to.

use std::sync::Arc;

use crate::{task::TaskId, text::search::Hits, ui::find::Step};

use super::{App, Stage, jobs::Done, jobs::Kind};

impl App {
    /// Opens the find bar of the focused reader.
    pub(super) fn open_find(&mut self) {
        let Some(desk) = self.desk_mut() else { return };
        let Some(document) = desk.document().cloned() else {
            return;
        };
        if let Some(pane) = desk.pane_mut() {
            pane.find.open(&document, &pane.view);
            self.want_reader = false;
        }
    }

    /// Goes to another hit in the focused reader.
    pub(super) fn step_find(&mut self, step: Step) {
        if let Some(pane) = self.desk_mut().and_then(|desk| desk.pane_mut()) {
            pane.find.step(step);
        }
    }

    /// Begins to look where query or text are new, and goes where hits are known by now.
    pub(super) fn seek(&mut self, ctx: &egui::Context) {
        let Self {
            stage, pool, tasks, ..
        } = self;
        let Stage::Desk(desk) = stage else { return };
        let (panes, session) = desk.panes_and_session();
        for pane in panes {
            let Some(document) = session.document(pane.view.document()) else {
                continue;
            };
            pane.find.seek(document.text(), |asked| {
                let ticket = pool.spawn(move |_, cancel| Done::Sought(asked.find(cancel)));
                tasks.add(ticket.clone(), Kind::Seeking);
                ticket
            });
            if pane.find.follow(document, &mut pane.view) {
                pane.reader.jump_to_caret();
                ctx.request_repaint();
            }
        }
    }

    /// A job is over that may have been a search; `None`: without a result.
    pub(super) fn sought(&mut self, id: TaskId, hits: Option<Hits>) {
        let Some(desk) = self.desk_mut() else { return };
        let hits = hits.map(Arc::new);
        for pane in desk.panes_and_session().0 {
            pane.find.finished(id, hits.as_ref());
        }
    }
}
