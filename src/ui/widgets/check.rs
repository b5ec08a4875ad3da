//! Boxes to tick and to choose from.

use egui::{Checkbox, RadioButton, Response, Stroke, Ui, WidgetText};

use crate::ui::theme;

/// A box to tick, with `words` beside it.
pub fn checkbox(ui: &mut Ui, on: &mut bool, words: impl Into<WidgetText>) -> Response {
    let ticked = *on;
    drawn(ui, ticked, |ui| ui.add(Checkbox::new(on, words.into())))
}

/// One of several, of which one is chosen.
pub fn radio(ui: &mut Ui, on: bool, words: impl Into<WidgetText>) -> Response {
    drawn(ui, on, |ui| ui.add(RadioButton::new(on, words.into())))
}

/// The box with an edge that can be seen, filled in the accent when it is on.
fn drawn(ui: &mut Ui, on: bool, add: impl FnOnce(&mut Ui) -> Response) -> Response {
    let theme = theme::current(ui.ctx());
    let tokens = &theme.tokens;
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [
            &mut widgets.inactive,
            &mut widgets.hovered,
            &mut widgets.active,
            &mut widgets.noninteractive,
        ] {
            state.bg_fill = match on {
                true => tokens.accent,
                false => tokens.surfaces.raised,
            };
            state.bg_stroke = Stroke::new(
                1.0,
                match on {
                    true => tokens.accent,
                    false => tokens.text.weak,
                },
            );
            if on {
                state.fg_stroke = Stroke::new(1.8, tokens.text.on_accent);
            }
        }
        widgets.hovered.bg_stroke.color = tokens.text.strong;
        widgets.active.bg_stroke = Stroke::new(2.0, tokens.focus);
        // The words keep the colour of text: only the mark is drawn in that of the tick.
        ui.visuals_mut().override_text_color = Some(tokens.text.normal);
        add(ui)
    })
    .inner
}
