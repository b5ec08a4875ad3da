//! Rows of tables worked out on a worker, and documents marked.
//! Invariant: of the questions for rows only the newest is answered.

use crate::{
    action::{
        Action, DocumentAction,
        overview::{Row, mentions},
    },
    explain,
    l10n::messages as m,
    model::{DocumentId, document::DocumentStatus, edit::Direction},
    task::Cancelled,
    ui::{
        desk::Desk,
        dock::{Page, Question},
    },
};

use super::{
    App,
    acting::Say,
    jobs::{Done, Kind},
};

impl App {
    /// Asks for the rows of the table that is shown, where those known are not the ones.
    pub(super) fn look_for_rows(&mut self) {
        let Some(desk) = self.desk() else { return };
        if desk.dock.page() != Some(Page::Mentions) {
            return;
        }
        let Some(question) = desk.dock.mentions.question(desk.session()) else {
            return;
        };
        for running in self.tasks.iter().filter(|it| it.kind == Kind::Rows) {
            running.ticket.cancel();
        }
        let session = desk.session().clone();
        let asked = question.clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let found = mentions(&session, &asked.query, cancel);
            Done::Rows(asked, found)
        });
        self.tasks.add(ticket, Kind::Rows);
        if let Some(desk) = self.desk_mut() {
            desk.dock.mentions.ask(question);
        }
    }

    pub(super) fn rows_found(&mut self, question: Question, rows: Result<Vec<Row>, Cancelled>) {
        if let (Some(desk), Ok(rows)) = (self.desk_mut(), rows) {
            desk.dock.mentions.found(question, rows);
        }
    }

    /// Says what was done last, and offers to take it back.
    fn say_last_step(&mut self) {
        let Some(desk) = self.desk() else { return };
        let Some(step) = desk
            .workspace()
            .and_then(|workspace| workspace.history().next(Direction::Undo))
        else {
            return;
        };
        let text = explain::what(&self.l, Some(desk.session().scheme()), &step.what);
        self.say_undoable(text, m::documents_undo(&self.l), 1);
    }

    /// Marks the shown document. Done is done, also where something is open; how much that is
    /// is said.
    pub(super) fn mark_document(&mut self, status: DocumentStatus) {
        let Some(document) = self.desk().and_then(Desk::document) else {
            return;
        };
        let id = document.id;
        let is_done = document.head().status == DocumentStatus::Done;
        let status = match status {
            DocumentStatus::Done if is_done => DocumentStatus::InWork,
            status => status,
        };
        self.mark_documents(vec![id], status);
    }

    /// Marks several documents in one step.
    pub(super) fn mark_documents(&mut self, documents: Vec<DocumentId>, status: DocumentStatus) {
        let say = Say::Marked {
            documents: documents.clone(),
            status,
        };
        let action = DocumentAction::Statuses { documents, status };
        self.act_and_say(Action::Document(action), say);
    }

    pub(super) fn say_marked(&mut self, documents: &[DocumentId], status: DocumentStatus) {
        let is_end = matches!(status, DocumentStatus::Done | DocumentStatus::Reviewed);
        let (open, asked) = self.desk().filter(|_| is_end).map_or((0, 0), |desk| {
            let open = documents.iter().map(|id| desk.counts(*id).open()).sum();
            let documents = documents
                .iter()
                .filter_map(|id| desk.session().document(*id));
            let asked = documents.map(|it| crate::action::overview::open_threads(it));
            (open, asked.sum::<usize>())
        });
        let mentions = || m::document_open_mentions(&self.l, open as u64);
        let comments = || m::document_open_comments(&self.l, asked as u64);
        let text = match (open, asked) {
            (0, 0) => return self.say_last_step(),
            (_, 0) => m::document_done_open(&self.l, &mentions()),
            (0, _) => m::document_done_open(&self.l, &comments()),
            _ => m::document_done_open_both(&self.l, &mentions(), &comments()),
        };
        self.say_undoable(text, m::documents_undo(&self.l), 1);
    }
}
