//! Searching all documents.
//! Invariant: documents are looked through on a worker; only the newest question counts.

use crate::{
    model::Session,
    task::TaskId,
    ui::dock::{Page, search::Answer},
};

use super::{App, Stage, jobs::Done, jobs::Kind};

impl App {
    /// Shows the search, with what is selected in the reader in use as its question.
    pub(super) fn open_search(&mut self, ctx: &egui::Context) {
        let reading = self.reader_has_focus(ctx);
        let Some(desk) = self.desk_mut() else { return };
        let selected = desk
            .pane()
            .zip(desk.document())
            .and_then(|(pane, document)| {
                let range = pane.view.range().filter(|_| pane.view.extra().is_empty())?;
                let words = range.slice(document.text())?.to_owned();
                Some((document.id, range, words))
            });
        if let (true, Some((document, range, words))) = (reading, selected) {
            desk.dock.search.take_words(document, range, &words);
        }
        desk.dock.show(Page::Search);
    }

    /// Begins to look where question or session are new and the search is seen.
    pub(super) fn seek_everywhere(&mut self) {
        let Self {
            stage, pool, tasks, ..
        } = self;
        let Stage::Desk(desk) = stage else { return };
        if desk.dock.page() != Some(Page::Search) {
            return;
        }
        let mut search = std::mem::take(&mut desk.dock.search);
        search.seek(desk.session(), |asked, session: Session| {
            let ticket = pool.spawn(move |_, cancel| Done::Searched(asked.find(&session, cancel)));
            tasks.add(ticket.clone(), Kind::Searching);
            ticket
        });
        desk.dock.search = search;
    }

    /// A job is over that may have been a search; `None`: without a result.
    pub(super) fn searched(&mut self, id: TaskId, answer: Option<Answer>) {
        if let Some(desk) = self.desk_mut() {
            desk.dock.search.finished(id, answer);
        }
    }
}
