//! How mentions may lie over each other.

use egui::{RichText, Ui};

use crate::{l10n::messages as m, model::Overlap, ui::widgets};

use super::{Scene, SchemeEditor};

impl SchemeEditor {
    pub(super) fn rules_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let l = scene.look.l;
        let weak = scene.look.theme.tokens.text.weak;
        widgets::section_header(ui, &m::scheme_overlap(l));
        for (rule, words, more) in [
            (
                Overlap::Any,
                m::scheme_overlap_any(l),
                m::scheme_overlap_any_more(l),
            ),
            (
                Overlap::Nested,
                m::scheme_overlap_nested(l),
                m::scheme_overlap_nested_more(l),
            ),
            (
                Overlap::None,
                m::scheme_overlap_none(l),
                m::scheme_overlap_none_more(l),
            ),
        ] {
            ui.add_space(4.0);
            if widgets::radio(ui, self.draft.overlap == rule, words).clicked() {
                self.draft.overlap = rule;
            }
            ui.horizontal(|ui| {
                ui.add_space(24.0);
                ui.label(RichText::new(more).color(weak));
            });
        }
    }
}
