//! A button that shows an icon alone.
//! Invariant: it has an accessible name, a tooltip with its key, and 28 points to hit.

use egui::{Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, vec2};

use super::{Icon, SIZE};
use crate::ui::{
    theme,
    widgets::{focus_ring, tooltip},
};

/// Side of the square that takes the press, in points.
pub const TARGET: f32 = 28.0;

/// An icon to press.
#[derive(Clone, Debug)]
#[must_use = "a button is shown with `ui.add`"]
pub struct IconButton<'a> {
    icon: Icon,
    name: &'a str,
    key: Option<&'a str>,
    selected: Option<bool>,
}

impl<'a> IconButton<'a> {
    /// `name` says what a press does; it is the tooltip too.
    pub fn new(icon: Icon, name: &'a str) -> Self {
        Self {
            icon,
            name,
            key: None,
            selected: None,
        }
    }

    /// The key that does the same, as it is shown: `Ctrl+Z`.
    pub fn key(mut self, key: Option<&'a str>) -> Self {
        self.key = key;
        self
    }

    /// Makes it a switch that is on or off.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }
}

impl Widget for IconButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(TARGET), Sense::click());
        response.widget_info(|| match self.selected {
            Some(on) => WidgetInfo::selected(Role::Button, ui.is_enabled(), on, self.name),
            None => WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.name),
        });
        if ui.is_rect_visible(rect) {
            let theme = theme::current(ui.ctx());
            let tokens = &theme.tokens;
            let on = self.selected == Some(true);
            let face = rect.shrink(1.0);
            let radius = f32::from(tokens.radius.control);
            if on {
                ui.painter().rect_filled(face, radius, tokens.selection);
            }
            if response.is_pointer_button_down_on() {
                ui.painter().rect_filled(face, radius, tokens.fills.pressed);
            } else if response.hovered() {
                ui.painter().rect_filled(face, radius, tokens.fills.hover);
            }
            let color = match (on, response.hovered()) {
                (true, _) => tokens.accent,
                (false, true) => tokens.text.strong,
                (false, false) => tokens.text.normal,
            };
            let place = egui::Rect::from_center_size(rect.center(), vec2(SIZE, SIZE));
            self.icon.paint(ui.painter(), place, color);
            focus_ring(ui, &response, face);
        }
        tooltip(response, self.name, self.key)
    }
}

/// Shows an [`IconButton`] with its key.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str, key: Option<&str>) -> Response {
    ui.add(IconButton::new(icon, name).key(key))
}

/// Shows an icon beside words that say what it means.
pub fn show(ui: &mut Ui, icon: Icon, side: f32, color: egui::Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
    icon.paint(ui.painter(), rect, color);
}
