//! To be written.

use egui::Ui;

use super::Given;

#[derive(Debug, Default)]
pub struct Mentions {
    /// It takes the focus in the next frame.
    wanted: bool,
}

impl Mentions {
    pub fn take_focus(&mut self) {
        self.wanted = true;
    }

    pub fn ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let _ = (ui, given);
        self.wanted = false;
    }
}
