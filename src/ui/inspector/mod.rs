//! The inspector: the mention at hand, and entities.
use egui::Ui;
use super::{desk::Desk, intent::Intent, look::Look};
use crate::model::EntityId;

#[derive(Debug, Default)]
pub struct Inspector {}

impl Inspector {
    pub fn take_focus(&mut self) {}
    pub fn has_focus(&self, _ctx: &egui::Context) -> bool { false }
    pub fn ask_label(&mut self) {}
    pub fn ask_entity(&mut self) {}
    pub fn ask_note(&mut self) {}
    pub fn show_entity(&mut self, _entity: EntityId) {}
    pub fn changed_entity(&mut self, _entity: EntityId) {}
    pub fn ui(&mut self, ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, out: &mut Vec<Intent>) {
        let _ = (ui, desk, look, out);
    }
}
