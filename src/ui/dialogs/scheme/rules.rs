//! How mentions may lie over each other: a list of three rules, one of them chosen.

use egui::{EventFilter, RichText, Role, Sense, Ui, WidgetInfo};

use crate::{l10n::messages as m, model::Overlap, ui::widgets};

use super::{Scene, SchemeEditor, list::list_id};

/// In the order in which they stand.
pub(super) const RULES: [Overlap; 3] = [Overlap::Any, Overlap::Nested, Overlap::None];

impl SchemeEditor {
    pub(super) fn rules_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let l = scene.look.l;
        let weak = scene.look.theme.tokens.text.weak;
        widgets::section_header(ui, &m::scheme_overlap(l));
        // It has the keys that the lists of the other parts have.
        let top = ui.cursor().top();
        let rect = ui.max_rect().with_min_y(top);
        let list = ui.interact(rect.with_max_y(top + 1.0), list_id(), Sense::click());
        list.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, m::scheme_overlap(l)));
        if self.wants_list {
            self.wants_list = !list.has_focus();
            list.request_focus();
        }
        if list.has_focus() {
            let arrows = EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        }
        for rule in RULES {
            let (words, more) = match rule {
                Overlap::Any => (m::scheme_overlap_any(l), m::scheme_overlap_any_more(l)),
                Overlap::Nested => (
                    m::scheme_overlap_nested(l),
                    m::scheme_overlap_nested_more(l),
                ),
                Overlap::None => (m::scheme_overlap_none(l), m::scheme_overlap_none_more(l)),
            };
            ui.add_space(4.0);
            if widgets::radio(ui, self.draft.overlap == rule, words).clicked() {
                self.draft.overlap = rule;
            }
            ui.horizontal(|ui| {
                ui.add_space(24.0);
                ui.label(RichText::new(more).color(weak));
            });
        }
        let shown = rect.with_max_y(ui.cursor().top() + 4.0);
        widgets::focus_ring(ui, &list, shown);
    }
}
