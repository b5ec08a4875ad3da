//! Buttons with words.

use egui::{Button, Response, RichText, Stroke, StrokeKind, Ui};

use crate::ui::theme;

/// The one primary action of a view; `words` are a verb with its object.
pub fn primary_button(ui: &mut Ui, words: &str) -> Response {
    let theme = theme::current(ui.ctx());
    let tokens = &theme.tokens;
    let response = ui
        .scope(|ui| {
            let widgets = &mut ui.visuals_mut().widgets;
            for state in [
                &mut widgets.inactive,
                &mut widgets.hovered,
                &mut widgets.active,
            ] {
                state.weak_bg_fill = tokens.accent_hover;
                state.bg_stroke = Stroke::NONE;
                state.fg_stroke.color = tokens.text.on_accent;
            }
            widgets.inactive.weak_bg_fill = tokens.accent;
            ui.spacing_mut().button_padding.x = tokens.spacing.m;
            // What cannot be pressed must still be read: no faded words on a faded accent.
            let color = match ui.is_enabled() {
                true => tokens.text.on_accent,
                false => {
                    let widgets = &mut ui.visuals_mut().widgets;
                    for state in [&mut widgets.inactive, &mut widgets.noninteractive] {
                        state.weak_bg_fill = tokens.fills.pressed;
                        state.bg_stroke = Stroke::NONE;
                    }
                    ui.visuals_mut().disabled_alpha = 0.75;
                    tokens.text.weak
                }
            };
            ui.add(Button::new(RichText::new(words).color(color)))
        })
        .inner;
    if response.has_focus() {
        // Outside, for a ring in the accent cannot be seen on the accent.
        ui.painter().rect_stroke(
            response.rect.expand(tokens.focus_width),
            f32::from(tokens.radius.container),
            tokens.focus_ring(),
            StrokeKind::Outside,
        );
    }
    response
}

/// Any other action: no more than its words until it is pointed at.
pub fn quiet_button(ui: &mut Ui, words: &str) -> Response {
    ui.add(Button::new(words).frame_when_inactive(false))
}
