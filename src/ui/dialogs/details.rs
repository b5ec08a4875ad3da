//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct Details {}

impl Details {
    pub fn of(_document: crate::model::DocumentId) -> Self { Self {} }
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "details", "details", 560.0, given.look, |_| Answer::Open)
    }
}
