//! The key of an action, as a small cap beside its name.

use std::sync::Arc;

use egui::{
    FontSelection, Galley, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui,
    Vec2, WidgetInfo, vec2,
};

use crate::ui::theme;

/// Room around the words of a cap, in points.
const PAD: Vec2 = vec2(4.0, 1.0);

/// A cap laid out and ready to be drawn.
pub(super) struct Cap(Arc<Galley>);

impl Cap {
    pub(super) fn new(ui: &Ui, chord: &str) -> Self {
        let font = FontSelection::Style(TextStyle::Small).resolve(ui.style());
        let color = theme::current(ui.ctx()).tokens.text.weak;
        Self(ui.painter().layout_no_wrap(chord.to_owned(), font, color))
    }

    pub(super) fn size(&self) -> Vec2 {
        let size = self.0.size() + 2.0 * PAD;
        // One letter gets a square, as keys are.
        vec2(size.x.max(size.y), size.y)
    }

    pub(super) fn paint(self, ui: &Ui, at: Pos2) {
        let theme = theme::current(ui.ctx());
        let tokens = &theme.tokens;
        let rect = Rect::from_min_size(at, self.size());
        let edge = Stroke::new(1.0, tokens.separator);
        ui.painter().rect(
            rect,
            f32::from(tokens.radius.control),
            tokens.fills.rest,
            edge,
            StrokeKind::Inside,
        );
        let words = rect.center() - self.0.size() / 2.0;
        ui.painter().galley(words, self.0, tokens.text.weak);
    }
}

/// Shows the key, as it is written for people: `Ctrl+Shift+Z`.
pub fn key_hint(ui: &mut Ui, chord: &str) -> Response {
    let cap = Cap::new(ui, chord);
    let (rect, response) = ui.allocate_exact_size(cap.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), chord));
    if ui.is_rect_visible(rect) {
        cap.paint(ui, rect.min);
    }
    response
}

/// Gives `response` a tooltip: what it does and, as a cap, the key for it. Shown on what is
/// disabled too, for there it is asked for most.
pub fn tooltip(response: Response, words: &str, key: Option<&str>) -> Response {
    let show = |ui: &mut Ui| {
        // As high as its words: nothing in it is to be pressed.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal(|ui| {
            ui.label(words);
            if let Some(key) = key {
                key_hint(ui, key);
            }
        });
    };
    response.on_hover_ui(show).on_disabled_hover_ui(show)
}
