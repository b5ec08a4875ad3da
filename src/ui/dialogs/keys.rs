//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct Keys {}

impl Keys {

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "keys", "keys", 560.0, given.look, |_| Answer::Open)
    }
}
