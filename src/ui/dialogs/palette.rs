//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct Palette {}

impl Palette {

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "palette", "palette", 560.0, given.look, |_| Answer::Open)
    }
}
