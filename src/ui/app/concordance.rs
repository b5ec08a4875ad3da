//! Words looked up in all that was translated, for their dialog.
//! Invariant: the newest question is the only one.

use crate::{
    action::translate::{Looked, concordance},
    task::Cancelled,
    ui::{
        dialogs::{ConcordanceDialog, ConcordanceWanted, Dialog},
        reader,
        translate::field_id,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// Opens the dialog with what is selected in the segment at hand.
    pub(super) fn open_concordance(&mut self, ctx: &egui::Context) {
        let Some(desk) = self.desk() else { return };
        let (Some(editor), Some(document)) = (desk.editor(), desk.document()) else {
            return;
        };
        let field = desk.pane().map(|pane| field_id(reader::id_of(pane.id)));
        let words = field.map_or_else(String::new, |field| {
            editor.words_to_seek(ctx, field, document)
        });
        let languages = (document.language().cloned(), editor.language().clone());
        let dialog = ConcordanceDialog::new(document.id, languages, words);
        self.dialog = Some(Dialog::Concordance(Box::new(dialog)));
    }

    pub(super) fn start_concordance(&mut self, wanted: ConcordanceWanted) {
        for running in self.tasks.iter().filter(|it| it.kind == Kind::Concordance) {
            running.ticket.cancel();
        }
        if wanted.query.is_empty() {
            return;
        }
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let before = desk.recall.clone();
        let Some(folder) = desk.workspace().map(|it| it.folder().to_owned()) else {
            return;
        };
        let ticket = self.pool.spawn(move |_, cancel| {
            let place = (wanted.document, &wanted.language);
            let question = (&wanted.query, wanted.side);
            let before = before.as_deref();
            let looked = concordance(&folder, &session, place, before, question, cancel);
            Done::Concorded(wanted, looked.map(|it| it.map(Box::new)))
        });
        self.tasks.add(ticket, Kind::Concordance);
    }

    pub(super) fn concordance_found(
        &mut self,
        wanted: ConcordanceWanted,
        looked: Result<Option<Box<Looked>>, Cancelled>,
    ) {
        let Ok(mut looked) = looked else { return };
        if let (Some(looked), Some(desk)) = (&mut looked, self.desk_mut()) {
            desk.report.append(std::mem::take(&mut looked.report));
            desk.recall = Some(looked.recall.clone());
        }
        if let Some(Dialog::Concordance(dialog)) = &mut self.dialog {
            dialog.take(wanted, looked.map(|it| *it));
        }
    }

    /// Writes into the translation at hand.
    pub(super) fn insert_target(&mut self, ctx: &egui::Context, text: &str) {
        self.in_editor(|editor, document, look, id, out| {
            editor.insert_words(ctx, field_id(id), text, document, look, out);
        });
    }
}
