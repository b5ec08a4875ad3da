//! A label found by its name: for schemes with more labels than keys.
//! Invariant: what Enter takes is the row that is shown as chosen.

use egui::{Align, Id, Key, Layout, Modifiers, RichText, ScrollArea, Ui, vec2};

use crate::{
    action::command::{Command, LABEL_SLOTS},
    explain,
    l10n::messages as m,
    model::{LabelKey, Scheme},
    ui::{
        inspector::{find::labels, parts},
        look::Look,
        widgets::{self, PressEdit},
    },
};

/// Rows that are seen at once.
const ROWS: usize = 12;
/// Height of the guideline.
const GUIDELINE: f32 = 64.0;

/// The field and the list, to be put into a dialog.
#[derive(Debug, Default)]
pub struct PickLabel {
    query: String,
    chosen: usize,
    begun: bool,
    /// The keys moved what is chosen: it has to be seen.
    moved: bool,
}

/// What the keys in the field said.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    steps: isize,
    /// Take the chosen label; with Shift.
    take: Option<bool>,
}

impl PickLabel {
    /// As wide as a dialog of it is.
    pub const WIDTH: f32 = 420.0;

    /// Gives the label that was taken, and whether with Shift. `keys` tells what Enter does.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        scheme: &Scheme,
        keys: &[(&str, String)],
        look: &Look<'_>,
    ) -> Option<(LabelKey, bool)> {
        let said = self.field_ui(ui, look);
        let found = labels(scheme, self.query.trim());
        let last = found.len().saturating_sub(1);
        if said.steps != 0 {
            self.chosen = self.chosen.saturating_add_signed(said.steps);
            self.moved = true;
        }
        self.chosen = self.chosen.min(last);
        ui.add_space(8.0);
        let clicked = self.list_ui(ui, scheme, &found, look);
        self.guideline_ui(ui, scheme, &found, look);
        ui.add_space(8.0);
        footer_ui(ui, keys, look);
        let (row, shift) = match (clicked, said.take) {
            (Some(row), _) => (row, false),
            (None, Some(shift)) => (self.chosen, shift),
            (None, None) => return None,
        };
        let label = scheme.labels.get(*found.get(row)?)?;
        Some((label.key.clone(), shift))
    }

    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> Said {
        let id = Id::unique("pick label.field");
        let mut said = Said::default();
        if ui.memory(|memory| memory.has_focus(id)) {
            // Before the field takes them for itself.
            ui.input_mut(|input| {
                for (key, step) in [
                    (Key::ArrowDown, 1),
                    (Key::ArrowUp, -1),
                    (Key::PageDown, ROWS as isize - 1),
                    (Key::PageUp, 1 - ROWS as isize),
                ] {
                    let times = input.count_and_consume_key(Modifiers::NONE, key);
                    said.steps += step * times as isize;
                }
                if input.consume_key(Modifiers::SHIFT, Key::Enter) {
                    said.take = Some(true);
                } else if input.consume_key(Modifiers::NONE, Key::Enter) {
                    said.take = Some(false);
                }
            });
        }
        let before = self.query.clone();
        let words = m::tag_with_find(look.l);
        let edit = PressEdit::new(&mut self.query).id(id);
        let response = ui.add(edit.name(&words).hint(&words));
        if !std::mem::replace(&mut self.begun, true) {
            response.request_focus();
        }
        if self.query != before {
            self.chosen = 0;
            self.moved = true;
        }
        said
    }

    /// The labels that answer. Gives the row that was pressed.
    fn list_ui(
        &mut self,
        ui: &mut Ui,
        scheme: &Scheme,
        found: &[usize],
        look: &Look<'_>,
    ) -> Option<usize> {
        let moved = std::mem::take(&mut self.moved);
        let height = look.theme.row_height() * ROWS.min(scheme.labels.len().max(1)) as f32;
        let mut pressed = None;
        let area = ScrollArea::vertical()
            .id_salt("pick label")
            .max_height(height);
        area.auto_shrink(false).show(ui, |ui| {
            ui.set_min_height(height);
            ui.spacing_mut().item_spacing.y = 0.0;
            if found.is_empty() {
                let text = RichText::new(m::mention_label_nothing(look.l));
                ui.label(text.color(look.theme.tokens.text.weak));
            }
            for (row, &place) in found.iter().enumerate() {
                let Some(label) = scheme.labels.get(place) else {
                    continue;
                };
                // Below its parent it needs no more than its own name.
                let depth = scheme.lineage(label.key.as_str()).len().saturating_sub(1);
                let (name, indent) = match self.query.trim().is_empty() {
                    true => (explain::label(look.l, label), 14.0 * depth as f32),
                    false => (explain::label_path(look.l, scheme, &label.key), 0.0),
                };
                let slot = u8::try_from(place).ok().filter(|&slot| slot < LABEL_SLOTS);
                let keys = slot.map_or_else(String::new, |slot| look.keys(Command::Tag(slot)));
                let number = look.l.number(place as u64 + 1);
                let chosen = row == self.chosen;
                let shown = widgets::list_row(ui, chosen, &name, |ui| {
                    ui.add_space(indent);
                    parts::dot_ui(ui, look.tone_at(scheme, Some(place)));
                    parts::line_ui(ui, &name);
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        match keys.is_empty() {
                            true => parts::line_ui(
                                ui,
                                RichText::new(number).color(look.theme.tokens.text.weak),
                            ),
                            false => {
                                widgets::key_hint(ui, &keys);
                            }
                        }
                    });
                });
                if chosen && moved {
                    shown.response.scroll_to_me(None);
                }
                if shown.response.clicked() {
                    pressed = Some(row);
                }
            }
        });
        pressed
    }
}

impl PickLabel {
    /// What the scheme says of the chosen label; as high whatever that is, so that nothing
    /// moves while the keys go through the list.
    fn guideline_ui(&self, ui: &mut Ui, scheme: &Scheme, found: &[usize], look: &Look<'_>) {
        let tag = look.l.language().tag();
        let mut labels = scheme.labels.iter();
        if labels.all(|label| label.guideline_in(tag).is_empty()) {
            return;
        }
        let label = found.get(self.chosen).and_then(|&at| scheme.labels.get(at));
        ui.add_space(8.0);
        let size = vec2(ui.available_width(), GUIDELINE);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(size);
            let Some(label) = label else { return };
            let guideline = label.guideline_in(tag);
            if guideline.is_empty() {
                return;
            }
            let name = m::guideline_of(look.l, &explain::label(look.l, label));
            ScrollArea::vertical()
                .id_salt(("guideline", &label.key))
                .auto_shrink(false)
                .show(ui, |ui| {
                    ui.set_max_width(ui.available_width() - 14.0);
                    let weak = look.theme.tokens.text.weak;
                    let words = RichText::new(guideline).small().color(weak);
                    let response = ui.add(egui::Label::new(words).wrap());
                    let told = format!("{name}: {guideline}");
                    response
                        .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &told));
                });
        });
    }
}

/// What the keys do here.
fn footer_ui(ui: &mut Ui, keys: &[(&str, String)], look: &Look<'_>) {
    let chord = |text: &str| {
        let chord = text.parse().map(|chord| explain::chord(look.l, chord));
        chord.unwrap_or_default()
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        let color = look.theme.tokens.text.weak;
        for (key, words) in keys {
            widgets::key_hint(ui, &chord(key));
            ui.label(RichText::new(words).small().color(color));
            ui.add_space(8.0);
        }
    });
}
