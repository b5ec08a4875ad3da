//! The list of documents.
use egui::Ui;
use super::{desk::Desk, intent::{Intent, Spot}, look::Look, widgets, words};

#[derive(Debug, Default)]
pub struct DocumentsPanel {}

impl DocumentsPanel {
    pub fn take_focus(&mut self) {}
    pub fn has_focus(&self, _ctx: &egui::Context) -> bool { false }
    pub fn ui(&mut self, ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, out: &mut Vec<Intent>) {
        let shown = desk.document().map(|d| d.id);
        let _ = look;
        for document in desk.session().documents() {
            let name = format!("{} {}", words::language_code(document), document.display_title());
            if ui.selectable_label(shown == Some(document.id), name).clicked() {
                out.push(Intent::Show { document: document.id, place: Spot::AsItWas });
            }
        }
        let _ = widgets::quiet_button;
    }
}
