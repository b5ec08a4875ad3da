//! A row of a list.

use egui::{Align, InnerResponse, Layout, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::focus_ring;
use crate::ui::theme;

/// Shows a row of the theme's height over the whole width, with `contents` from left to right.
/// `name` is what is read out for the row. Set the id with `ui.push_id` where rows move about.
pub fn list_row<R>(
    ui: &mut Ui,
    selected: bool,
    name: &str,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let theme = theme::current(ui.ctx());
    let tokens = &theme.tokens;
    let size = vec2(ui.available_width(), theme.row_height());
    // Rows touch, or a press between two would hit neither.
    let between = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    ui.spacing_mut().item_spacing.y = between;
    response
        .widget_info(|| WidgetInfo::selected(Role::ListBoxOption, ui.is_enabled(), selected, name));
    let radius = f32::from(tokens.radius.control);
    if selected {
        ui.painter().rect_filled(rect, radius, tokens.selection);
    }
    if response.is_pointer_button_down_on() {
        ui.painter().rect_filled(rect, radius, tokens.fills.pressed);
    } else if response.hovered() || response.contains_pointer() {
        ui.painter().rect_filled(rect, radius, tokens.fills.hover);
    }
    let inside = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(tokens.spacing.s, 0.0)))
        .layout(Layout::left_to_right(Align::Center));
    // A child that takes no room of its own: the row has it already.
    let mut row = ui.new_child(inside);
    row.shrink_clip_rect(rect);
    if selected {
        row.visuals_mut().override_text_color = Some(tokens.text.strong);
    }
    let inner = contents(&mut row);
    focus_ring(ui, &response, rect);
    InnerResponse::new(inner, response)
}
