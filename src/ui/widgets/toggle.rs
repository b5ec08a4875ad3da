//! A switch that takes effect at once.

use egui::{
    FontSelection, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo,
    lerp, pos2, vec2,
};

use super::focus_ring;
use crate::ui::theme;

/// Size of the switch itself, in points.
const SWITCH: egui::Vec2 = vec2(28.0, 16.0);

/// Shows the switch with `words` to its right; both can be pressed.
pub fn toggle(ui: &mut Ui, on: &mut bool, words: &str) -> Response {
    let theme = theme::current(ui.ctx());
    let tokens = &theme.tokens;
    let font = FontSelection::Style(TextStyle::Body).resolve(ui.style());
    let gap = tokens.spacing.s;
    let room = (ui.available_width() - SWITCH.x - 3.0 * gap).max(80.0);
    let galley = ui
        .painter()
        .layout(words.to_owned(), font, tokens.text.normal, room);
    let height = theme.row_height().max(galley.size().y);
    let size = vec2(SWITCH.x + gap + galley.size().x + 2.0 * gap, height);
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), *on, words));
    if ui.is_rect_visible(rect) {
        let moved = ui.ctx().animate_bool(response.id, *on);
        let rail = Rect::from_min_size(
            pos2(rect.left() + gap, rect.center().y - SWITCH.y / 2.0),
            SWITCH,
        );
        let radius = SWITCH.y / 2.0;
        let (ground, edge, knob) = match *on {
            true => (tokens.accent, tokens.accent, tokens.text.on_accent),
            // The edge is of text's own contrast: off must be seen as well as on.
            false if response.hovered() => {
                (tokens.fills.hover, tokens.text.normal, tokens.text.normal)
            }
            false => (tokens.fills.rest, tokens.text.weak, tokens.text.weak),
        };
        let edge = Stroke::new(1.0, edge);
        ui.painter()
            .rect(rail, radius, ground, edge, StrokeKind::Inside);
        let x = lerp((rail.left() + radius)..=(rail.right() - radius), moved);
        ui.painter()
            .circle_filled(pos2(x, rail.center().y), radius - 3.5, knob);
        let at = pos2(rail.right() + gap, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, tokens.text.normal);
        focus_ring(ui, &response, rect);
    }
    response
}
