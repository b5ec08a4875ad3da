//! The heading of a section in a panel.

use egui::{Response, RichText, Role, Ui, WidgetInfo};

use crate::ui::theme;

/// Shows the heading, with room above it that sets the section off.
pub fn section_header(ui: &mut Ui, words: &str) -> Response {
    let theme = theme::current(ui.ctx());
    let tokens = &theme.tokens;
    ui.add_space(tokens.spacing.s);
    let response = ui.label(RichText::new(words).small().color(tokens.text.weak));
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, ui.is_enabled(), words));
    response
}
