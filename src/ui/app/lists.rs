//! Names lists for the window: read, counted and written on workers.

use std::{collections::BTreeMap, path::PathBuf};

use crate::{
    action::{
        ActionError, Input,
        propose::lists::{self, ListFormat, ReadFile},
    },
    l10n::messages as m,
    model::{ListId, SessionId},
    task::Cancelled,
    ui::{
        dialogs::{self, Dialog},
        inspector::find::State,
        shell::Notice,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// Reads a file to be looked at before it is added.
    pub(super) fn start_reading_list(&mut self, file: PathBuf) {
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let label = session
                .scheme()
                .labels
                .first()
                .map(|label| label.key.clone());
            let read = lists::read_file(&Input::Path(file), &session, label);
            let read = cancel.check().map_err(ActionError::from).and(read);
            Done::ListRead(session.id, read.map(Box::new))
        });
        self.tasks.add(ticket, Kind::Naming);
    }

    pub(super) fn list_read(&mut self, of: SessionId, read: Result<Box<ReadFile>, ActionError>) {
        // Its labels and languages are those of the session it was read for.
        if !self.is_still_open(of) {
            return;
        }
        match read {
            Ok(read) => {
                let dialog = Dialog::AddList(dialogs::AddList::new(*read));
                self.offer_when_free(of, dialog);
            }
            Err(error) => self.say_error(&error),
        }
    }

    /// Writes a list, or the session's entities, as a table.
    pub(super) fn start_saving_list(&mut self, list: Option<ListId>, to: PathBuf) {
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, _| {
            let saved = lists::save(&session, list, ListFormat::of_path(&to), &to);
            Done::ListSaved(to, saved)
        });
        self.tasks.add(ticket, Kind::Exporting);
    }

    pub(super) fn list_saved(&mut self, to: PathBuf, saved: Result<usize, ActionError>) {
        match saved {
            Ok(count) => {
                let text = m::lists_saved(&self.l, count as u64, &to.to_string_lossy());
                self.notices.say(Notice::done(text));
            }
            Err(error) => self.say_error(&error),
        }
    }

    /// Counts what each list proposed, for the dialog of lists.
    pub(super) fn start_counting_lists(&mut self) {
        for running in self.tasks.iter().filter(|r| r.kind == Kind::Uses) {
            running.ticket.cancel();
        }
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            Done::ListUses(State::of(&session), lists::uses(&session, cancel))
        });
        self.tasks.add(ticket, Kind::Uses);
    }

    pub(super) fn counted_lists(
        &mut self,
        of: State,
        uses: Result<BTreeMap<ListId, usize>, Cancelled>,
    ) {
        if let (Some(Dialog::Lists(dialog)), Ok(uses)) = (&mut self.dialog, uses) {
            dialog.counted(of, uses);
        }
    }
}
