//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct EncodingChoice {}

impl EncodingChoice {
    pub fn of(_document: crate::model::DocumentId) -> Self { Self {} }
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "encoding", "encoding", 560.0, given.look, |_| Answer::Open)
    }
}
