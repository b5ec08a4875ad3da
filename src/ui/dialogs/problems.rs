//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct Problems {}

impl Problems {
    pub fn checked(&mut self, _report: crate::model::Report) {}
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "problems", "problems", 560.0, given.look, |_| Answer::Open)
    }
}
