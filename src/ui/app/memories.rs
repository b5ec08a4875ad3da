//! Translation memories for the window: their files are read on a worker.

use std::path::PathBuf;

use crate::{
    action::{Action, ActionError, Input, MemoryAction, ReadMemory, memory},
    model::Report,
    ui::dialogs::{AddMemory, Dialog},
};

use super::{
    App,
    acting::Say,
    jobs::{Done, Kind},
};

impl App {
    /// Reads a file to be looked at before it is added.
    pub(super) fn start_reading_memory(&mut self, file: PathBuf) {
        let ticket = self.pool.spawn(move |_, _| {
            let mut report = Report::new();
            let read = memory::read_tmx(&Input::Path(file), &mut report);
            Done::MemoryRead(read.map(Box::new), report)
        });
        self.tasks.add(ticket, Kind::Reading);
    }

    pub(super) fn memory_read(
        &mut self,
        read: Result<Box<ReadMemory>, ActionError>,
        report: Report,
    ) {
        if self.desk().is_none() {
            return;
        }
        match read {
            Ok(read) => {
                let dialog = AddMemory::new(*read, report);
                self.dialog = Some(Dialog::AddMemory(Box::new(dialog)));
            }
            Err(error) => {
                self.say_error(&error);
                self.dialog = Some(Dialog::Memories(Box::default()));
            }
        }
    }

    /// Changes the memories, and says what was done.
    pub(super) fn change_memories(&mut self, action: MemoryAction) {
        self.act_and_say(Action::Memory(action), Say::Done);
    }
}
