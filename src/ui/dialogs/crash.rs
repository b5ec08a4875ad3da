//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct Crash {}

impl Crash {
    pub fn of(_report: crate::workspace::settings::CrashReport) -> Self { Self {} }
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "crash", "crash", 560.0, given.look, |_| Answer::Open)
    }
}
