//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct ExportChoice {}

impl ExportChoice {

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "export", "export", 560.0, given.look, |_| Answer::Open)
    }
}
