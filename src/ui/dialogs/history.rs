//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct History {}

impl History {

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "history", "history", 560.0, given.look, |_| Answer::Open)
    }
}
