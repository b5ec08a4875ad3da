//! A label as a chip: a dot in its colour, its name, the key that tags with it.

use egui::{
    FontSelection, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, Widget, WidgetInfo,
    pos2, vec2,
};

use super::{focus_ring, key_hint};
use crate::ui::theme::{self, Tone};

/// Radius of the dot, in points.
const DOT: f32 = 4.0;

/// A label to press or to see.
#[derive(Clone, Debug)]
#[must_use = "a chip is shown with `ui.add`"]
pub struct Chip<'a> {
    name: &'a str,
    tone: Tone,
    key: Option<&'a str>,
    selected: bool,
}

impl<'a> Chip<'a> {
    pub fn new(name: &'a str, tone: Tone) -> Self {
        Self {
            name,
            tone,
            key: None,
            selected: false,
        }
    }

    /// The key that tags with the label, as it is shown.
    pub fn key(mut self, key: Option<&'a str>) -> Self {
        self.key = key;
        self
    }

    /// Fills it: the label is the chosen one.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme::current(ui.ctx());
        let tokens = &theme.tokens;
        let (gap, height) = (tokens.spacing.s, theme.row_height() - 4.0);
        let font = FontSelection::Style(TextStyle::Body).resolve(ui.style());
        let words = ui
            .painter()
            .layout_no_wrap(self.name.to_owned(), font, tokens.text.strong);
        let cap = self.key.map(|key| key_hint::Cap::new(ui, key));
        let cap_width = cap.as_ref().map_or(0.0, |cap| cap.size().x + gap);
        let width = gap + 2.0 * DOT + gap + words.size().x + cap_width + gap;
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        response.widget_info(|| {
            WidgetInfo::selected(Role::Button, ui.is_enabled(), self.selected, self.name)
        });
        if ui.is_rect_visible(rect) {
            let painter = ui.painter();
            let radius = f32::from(tokens.radius.container);
            let fill = match (self.selected, response.hovered()) {
                (true, _) => self.tone.fill,
                (false, true) => tokens.fills.hover,
                (false, false) => tokens.fills.rest,
            };
            painter.rect_filled(rect, radius, fill);
            if self.selected {
                let edge = Stroke::new(1.0, self.tone.line);
                painter.rect_stroke(rect, radius, edge, StrokeKind::Inside);
            }
            let middle = rect.center().y;
            let mut x = rect.left() + gap;
            painter.circle_filled(pos2(x + DOT, middle), DOT, self.tone.line);
            x += 2.0 * DOT + gap;
            let at = pos2(x, middle - words.size().y / 2.0);
            x += words.size().x + gap;
            painter.galley(at, words, tokens.text.strong);
            if let Some(cap) = cap {
                let at = pos2(x, middle - cap.size().y / 2.0);
                cap.paint(ui, at);
            }
            focus_ring(ui, &response, rect);
        }
        response
    }
}

/// Shows a [`Chip`].
pub fn chip(ui: &mut Ui, name: &str, tone: Tone, key: Option<&str>, selected: bool) -> Response {
    ui.add(Chip::new(name, tone).key(key).selected(selected))
}
