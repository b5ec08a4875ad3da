//! The frame of a dialog: a card in the middle, its title, its buttons.

use egui::{Align, Context, CornerRadius, Frame, Id, Layout, Margin, Modal, RichText, Stroke, Ui};

use crate::ui::{look::Look, widgets};

/// Whether a dialog stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Answer {
    #[default]
    Open,
    Close,
}

/// Draws a dialog of this width. It closes by Escape and by a click beside it, and when
/// `add` says so.
pub fn modal(
    ctx: &Context,
    id: &str,
    title: &str,
    width: f32,
    look: &Look<'_>,
    add: impl FnOnce(&mut Ui) -> Answer,
) -> Answer {
    let tokens = &look.theme.tokens;
    let frame = Frame::new()
        .fill(tokens.surfaces.raised)
        .stroke(Stroke::new(1.0, tokens.separator))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::same(20))
        .shadow(egui::Shadow {
            offset: [0, 8],
            blur: 32,
            spread: 0,
            color: tokens.shadow,
        });
    let shade = egui::Color32::from_black_alpha(if tokens.dark { 120 } else { 60 });
    let response = Modal::new(Id::unique(("dialog", id)))
        .frame(frame)
        .backdrop_color(shade)
        .show(ctx, |ui| {
            let screen = ctx.content_rect();
            ui.set_width(width.min(screen.width() - 80.0));
            ui.set_max_height(screen.height() - 96.0);
            if !title.is_empty() {
                let text = RichText::new(title).heading();
                ui.label(text.color(tokens.text.strong));
                ui.add_space(12.0);
            }
            add(ui)
        });
    match response.should_close() {
        true => Answer::Close,
        false => response.inner,
    }
}

/// The row of buttons below: what is done on the right, leaving it beside. Gives whether
/// the first, whether the second was pressed. Enter presses the first.
pub fn buttons(ui: &mut Ui, primary: &str, cancel: &str, enabled: bool) -> (bool, bool) {
    buttons_at(ui, primary, cancel, enabled, false)
}

/// The same; where `focus` is set, the first takes the focus: for a dialog that just
/// opened and has no field.
pub fn buttons_at(
    ui: &mut Ui,
    primary: &str,
    cancel: &str,
    enabled: bool,
    focus: bool,
) -> (bool, bool) {
    ui.add_space(16.0);
    let mut pressed = (false, false);
    // As high as a row: a layout that is centred takes all the height there is.
    let size = egui::vec2(ui.available_width(), ui.spacing().interact_size.y);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        let done = ui
            .add_enabled_ui(enabled, |ui| widgets::primary_button(ui, primary))
            .inner;
        if focus {
            done.request_focus();
        }
        pressed.0 = done.clicked();
        pressed.1 = ui.button(cancel).clicked();
    });
    pressed
}

/// A row of buttons below, from right to left, and the room above it.
pub fn button_row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(12.0);
    // No higher than a button: the rest of the window is not the dialog's to fill.
    let size = egui::vec2(ui.available_width(), ui.spacing().interact_size.y);
    let layout = Layout::right_to_left(Align::Center);
    ui.allocate_ui_with_layout(size, layout, add).inner
}
