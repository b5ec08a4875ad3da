//! The question: the field, what is told apart, fields to pick from, what is wrong.

use egui::{Frame, Margin, Popup, RichText, Ui, vec2};

use super::{Given, Search, field_id};
use crate::{
    explain,
    l10n::messages as m,
    ui::{
        icons::{Icon, IconButton},
        look::Look,
        widgets::{self, PressEdit},
    },
};

/// The field is no narrower and no wider than this, in points.
const FIELD: std::ops::RangeInclusive<f32> = 220.0..=420.0;
/// What the buttons and chips beside it take in a wide window.
const BESIDE: f32 = 860.0;

impl Search {
    pub(super) fn head_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let margin = Margin {
            left: 12,
            right: 8,
            top: 4,
            bottom: 4,
        };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
                self.field_ui(ui, given.look);
                self.known_ui(ui, given.look);
                self.switches_ui(ui, given.look);
                ui.add_space(4.0);
                self.picks_ui(ui, given);
            });
            if let Some(error) = &self.error {
                let words = explain::query_error(given.look.l, &self.line, error);
                let color = given.look.theme.tokens.warn;
                let label = ui.label(RichText::new(words).small().color(color));
                // Told while the focus stays in the field.
                ui.ctx().accesskit_node_builder(label.id, |node| {
                    node.set_live(egui::accesskit::Live::Polite);
                });
            }
        });
    }

    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let name = m::search_field(look.l);
        let hint = m::search_hint(look.l);
        let width = ui.available_width() - BESIDE;
        let before = self.line.clone();
        let field = PressEdit::new(&mut self.line)
            .id(field_id())
            .name(&name)
            .hint(&hint)
            .margin(Margin::symmetric(8, 4))
            .width(width.clamp(*FIELD.start(), *FIELD.end()))
            .wrong(self.error.is_some());
        ui.add(field);
        if self.line != before {
            self.recalled = None;
        }
    }

    /// What was searched for before.
    fn known_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let name = m::search_known(look.l);
        let known = &look.settings.searches;
        let button = ui.add_enabled(!known.is_empty(), IconButton::new(Icon::History, &name));
        Popup::menu(&button).show(|ui| {
            ui.set_min_width(280.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            for line in known {
                let row = ui.push_id(line, |ui| {
                    widgets::list_row(ui, *line == self.line, line, |ui| {
                        ui.add(egui::Label::new(line).truncate().selectable(false));
                    })
                });
                if row.inner.response.clicked() {
                    self.line.clone_from(line);
                    self.recalled = None;
                    self.take_focus();
                    ui.close();
                }
            }
        });
    }

    fn switches_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        ui.spacing_mut().item_spacing.x = 0.0;
        let options = &mut self.options;
        let mut pressed = false;
        for (icon, name, on) in [
            (Icon::MatchCase, m::find_case(look.l), &mut options.case),
            (Icon::WholeWords, m::find_words(look.l), &mut options.words),
            (Icon::Accents, m::find_forms(look.l), &mut options.forms),
            (Icon::Regex, m::search_regex(look.l), &mut options.regex),
        ] {
            let button = ui.add(IconButton::new(icon, &name).selected(*on));
            if button.clicked() {
                *on = !*on;
                // By the mouse one goes on typing; by the keyboard, on to the next button.
                pressed |= !button.has_focus();
            }
        }
        if pressed {
            ui.memory_mut(|memory| memory.request_focus(field_id()));
        }
        ui.spacing_mut().item_spacing.x = 4.0;
    }
}
