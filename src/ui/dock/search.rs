//! To be written.

use egui::Ui;

use super::Given;

#[derive(Debug, Default)]
pub struct Search {
    /// It takes the focus in the next frame.
    wanted: bool,
}

impl Search {
    pub fn take_focus(&mut self) {
        self.wanted = true;
    }

    pub fn ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let _ = (ui, given);
        self.wanted = false;
    }
}
