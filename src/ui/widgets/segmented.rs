//! One choice of a few, side by side.

use egui::{
    FontSelection, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo,
    pos2, vec2,
};

use super::focus_ring;
use crate::ui::theme;

/// Shows `options` and lets one be chosen. The response is that of the whole; it has changed
/// when another was chosen. `name` says what is chosen.
pub fn segmented(ui: &mut Ui, name: &str, options: &[&str], chosen: &mut usize) -> Response {
    let theme = theme::current(ui.ctx());
    let tokens = &theme.tokens;
    let font = FontSelection::Style(TextStyle::Body).resolve(ui.style());
    let words: Vec<_> = options
        .iter()
        .map(|option| {
            let words = (*option).to_owned();
            ui.painter()
                .layout_no_wrap(words, font.clone(), tokens.text.normal)
        })
        .collect();
    let pad = tokens.spacing.m;
    let width = words.iter().map(|words| words.size().x + 2.0 * pad).sum();
    let (rect, mut response) =
        ui.allocate_exact_size(vec2(width, theme.row_height()), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), name));
    let radius = f32::from(tokens.radius.container);
    ui.painter().rect_filled(rect, radius, tokens.fills.hover);

    let mut left = rect.left();
    for (index, words) in words.into_iter().enumerate() {
        let segment = Rect::from_min_size(
            pos2(left, rect.top()),
            vec2(words.size().x + 2.0 * pad, rect.height()),
        );
        left = segment.right();
        let part = ui.interact(segment, response.id.with(index), Sense::click());
        if part.clicked() && *chosen != index {
            *chosen = index;
            response.mark_changed();
        }
        let on = *chosen == index;
        part.widget_info(|| {
            let option = options.get(index).copied().unwrap_or_default();
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, option)
        });
        let face = segment.shrink(2.0);
        let inner = f32::from(tokens.radius.control);
        if on {
            let edge = Stroke::new(1.0, tokens.separator);
            let ground = match tokens.dark {
                true => tokens.fills.pressed,
                false => tokens.surfaces.raised,
            };
            ui.painter()
                .rect(face, inner, ground, edge, StrokeKind::Inside);
        } else if part.hovered() {
            ui.painter().rect_filled(face, inner, tokens.fills.hover);
        }
        let color = if on {
            tokens.text.strong
        } else {
            tokens.text.weak
        };
        let at = segment.center() - words.size() / 2.0;
        ui.painter()
            .galley_with_override_text_color(at, words, color);
        focus_ring(ui, &part, face);
    }
    response
}
