//! What the program is.
use super::{Answer, Given, modal};
pub fn ui(ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
    modal(ctx, "about", "Glossator", 420.0, given.look, |_| Answer::Open)
}
