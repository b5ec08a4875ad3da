//! The lines on the screen, and what is said where there are none.

use egui::text::LayoutJob;
use egui::{Color32, Label, RichText, Role, ScrollArea, Sense, TextFormat, Ui, WidgetInfo};

use crate::{
    l10n::messages as m,
    ui::{inspector::parts, look::Look, theme},
};

use super::{
    LookUp,
    lines::{Kind, Line},
};

const HEIGHT: f32 = 300.0;

impl LookUp {
    pub(super) fn said_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let l = look.l;
        let tokens = &look.theme.tokens;
        let room = (ui.ctx().content_rect().height() - 330.0).max(120.0);
        let height = HEIGHT.min(room);
        let word = self.word.trim();
        let words = match self.dictionaries {
            _ if word.is_empty() => Some(m::lookup_no_word(l)),
            None => Some(m::lookup_wait(l)),
            Some(0) if self.bad.is_empty() => Some(m::lookup_no_dictionary(l)),
            Some(_) if self.lines.is_empty() => Some(m::dictionary_nothing(l, word)),
            Some(_) => None,
        };
        let moved = std::mem::take(&mut self.moved);
        let mut pressed = None;
        ScrollArea::vertical()
            .id_salt("look up")
            .max_height(height)
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_min_height(height);
                ui.spacing_mut().item_spacing.y = 2.0;
                // Beside the bar of the list.
                ui.set_max_width(ui.available_width() - 14.0);
                for bad in &self.bad {
                    parts::words_ui(ui, RichText::new(bad).color(tokens.error));
                }
                if let Some(words) = words {
                    parts::words_ui(ui, RichText::new(words).color(tokens.text.weak));
                    return;
                }
                for (place, line) in self.lines.iter().enumerate() {
                    let chosen = place == self.chosen && line.can_be_chosen();
                    let part = self.part.filter(|_| chosen);
                    let response = line_ui(ui, line, chosen, part, look);
                    if chosen && moved {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() && line.can_be_chosen() {
                        pressed = Some(place);
                    }
                }
            });
        if let Some(place) = pressed {
            self.chosen = place;
            self.part = None;
        }
    }
}

fn line_ui(
    ui: &mut Ui,
    line: &Line,
    chosen: bool,
    part: Option<usize>,
    look: &Look<'_>,
) -> egui::Response {
    let tokens = &look.theme.tokens;
    match line.kind {
        Kind::Title => {
            ui.add_space(6.0);
            let words = RichText::new(&line.text).small().color(tokens.text.weak);
            ui.add(Label::new(words).wrap())
        }
        Kind::Headword => {
            let words = RichText::new(&line.text).family(theme::bold());
            ui.add(Label::new(words.color(tokens.text.strong)).wrap())
        }
        Kind::Text => {
            let size = tokens.type_sizes.interface;
            let format = |color: Color32, ground: Color32| TextFormat {
                font_id: egui::FontId::proportional(size),
                color,
                background: ground,
                ..TextFormat::default()
            };
            let plain = format(tokens.text.normal, Color32::TRANSPARENT);
            let mut job = LayoutJob::default();
            match part.and_then(|part| line.parts.get(part)) {
                Some(at) => {
                    let (before, rest) = line.text.split_at(at.start);
                    let (it, after) = rest.split_at(at.len());
                    job.append(before, 0.0, plain.clone());
                    job.append(
                        it,
                        0.0,
                        format(tokens.text.strong, tokens.faint(tokens.accent, 0.25)),
                    );
                    job.append(after, 0.0, plain);
                }
                None => job.append(&line.text, 0.0, plain),
            }
            let ground = match chosen {
                true => tokens.selection,
                false => Color32::TRANSPARENT,
            };
            let shown = egui::Frame::new()
                .fill(ground)
                .corner_radius(f32::from(tokens.radius.control))
                .inner_margin(egui::Margin::symmetric(8, 2))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.add(Label::new(job).wrap().selectable(false));
                });
            let response = shown.response.interact(Sense::CLICK);
            response.widget_info(|| {
                WidgetInfo::selected(Role::ListBoxOption, true, chosen, &line.text)
            });
            response
        }
    }
}
