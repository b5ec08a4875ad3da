//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct Exported {}

impl Exported {
    pub fn new(_export: crate::action::Export, _exported: crate::action::Exported) -> Self { Self {} }
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "exported", "exported", 560.0, given.look, |_| Answer::Open)
    }
}
