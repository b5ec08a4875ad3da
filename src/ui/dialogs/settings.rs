//! To be drawn.

use super::{Answer, Given, modal};

#[derive(Debug, Default)]
pub struct SettingsDialog {}

impl SettingsDialog {
    pub fn backups(&mut self, _folder: std::path::PathBuf, _listed: Result<Vec<crate::workspace::backups::Backup>, crate::workspace::WorkspaceError>) {}
    pub fn looked_into(&mut self, _generation: String, _session: Result<Box<crate::model::Session>, crate::workspace::WorkspaceError>) {}
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        modal(ctx, "settings", "settings", 560.0, given.look, |_| Answer::Open)
    }
}
