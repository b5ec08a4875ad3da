//! Translation memories for the window: their files are read on a worker.
//! Invariant: a file is offered to the session it was read for, and what else is being asked is
//! not put aside for it: it waits.

use std::path::PathBuf;

use crate::{
    action::{Action, ActionError, Input, MemoryAction, ReadMemory, memory},
    l10n::messages as m,
    model::{Report, SessionId},
    ui::{
        dialogs::{AddMemory, Dialog},
        shell::Notice,
    },
};

use super::{
    App,
    acting::Say,
    jobs::{Done, Kind},
};

impl App {
    /// Reads a file to be looked at before it is added.
    pub(super) fn start_reading_memory(&mut self, file: PathBuf) {
        let Some(of) = self.desk().map(|desk| desk.session().id) else {
            return;
        };
        let ticket = self.pool.spawn(move |_, cancel| {
            let mut report = Report::new();
            let read = memory::read_tmx(&Input::Path(file), &mut report);
            let read = read.and_then(|read| {
                cancel.check()?;
                Ok(Box::new(read))
            });
            Done::MemoryRead(of, read, report)
        });
        self.tasks.add(ticket, Kind::Reading);
    }

    pub(super) fn memory_read(
        &mut self,
        of: SessionId,
        read: Result<Box<ReadMemory>, ActionError>,
        report: Report,
    ) {
        if !self.is_still_open(of) {
            return;
        }
        match read {
            Ok(read) => {
                let dialog = Box::new(AddMemory::new(*read, report));
                self.offer_when_free(of, Dialog::AddMemory(dialog));
            }
            Err(ActionError::Cancelled(_)) => self.notices.say(Notice::hint(m::cancelled(&self.l))),
            Err(error) => {
                self.say_error(&error);
                if self.dialog.is_none() {
                    self.dialog = Some(Dialog::Memories(Box::default()));
                }
            }
        }
    }

    /// Offers what was read from a file, a memory or a list of names, as soon as it may.
    pub(super) fn offer_when_free(&mut self, of: SessionId, dialog: Dialog) {
        self.files_offered.push_back((of, dialog));
        self.offer_file();
    }

    /// Shows the first file that was read, once nothing else is being asked or typed.
    pub(super) fn offer_file(&mut self) {
        let Some((of, offered)) = self.files_offered.front() else {
            return;
        };
        let of = *of;
        let Some(desk) = self.desk() else {
            return self.files_offered.clear();
        };
        let free = match (&self.dialog, offered) {
            (None, _) | (Some(Dialog::Lists(_)), Dialog::AddList(_)) => true,
            (Some(Dialog::Memories(memories)), Dialog::AddMemory(_)) => {
                !memories.is_changed(desk.session())
            }
            _ => false,
        };
        if free
            && let Some((_, dialog)) = self.files_offered.pop_front()
            && self.is_still_open(of)
        {
            self.dialog = Some(dialog);
        }
    }

    /// Changes the memories, and says what was done.
    pub(super) fn change_memories(&mut self, action: MemoryAction) {
        self.act_and_say(Action::Memory(action), Say::Done);
    }
}
