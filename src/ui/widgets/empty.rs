//! What an empty place shows: one sentence on what belongs there, and the action.

use egui::{Align, Layout, Response, RichText, Ui};

use crate::ui::{icons::Icon, theme};

/// Shows `icon`, `sentence` and, where something can be done, a button; returns the button.
pub fn empty_place(
    ui: &mut Ui,
    icon: Icon,
    sentence: &str,
    action: Option<&str>,
) -> Option<Response> {
    let theme = theme::current(ui.ctx());
    let tokens = &theme.tokens;
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(tokens.spacing.xl);
        let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(24.0), egui::Sense::hover());
        icon.paint(ui.painter(), rect, tokens.text.weak);
        ui.add_space(tokens.spacing.xs);
        // Narrow enough that the sentence breaks into lines of like length.
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(280.0));
            ui.label(RichText::new(sentence).color(tokens.text.weak));
        });
        ui.add_space(tokens.spacing.xs);
        let pressed = action.map(|words| ui.button(words));
        ui.add_space(tokens.spacing.xl);
        pressed
    })
    .inner
}
