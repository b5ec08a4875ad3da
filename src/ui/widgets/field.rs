//! A line of text to fill in, with its label above it.

use egui::{Align2, Response, RichText, TextEdit, Ui, Widget};

use crate::ui::theme;

/// A labelled line of text.
#[derive(Debug)]
#[must_use = "a field is shown with `ui.add`"]
pub struct Field<'a> {
    label: &'a str,
    value: &'a mut String,
    hint: &'a str,
    error: Option<&'a str>,
}

impl<'a> Field<'a> {
    pub fn new(label: &'a str, value: &'a mut String) -> Self {
        Self {
            label,
            value,
            hint: "",
            error: None,
        }
    }

    /// An example, shown while the field is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// What is wrong with the value, said right below it.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }
}

impl Widget for Field<'_> {
    /// The response is that of the line itself.
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme::current(ui.ctx());
        let tokens = &theme.tokens;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = tokens.spacing.xs;
            let label = ui.label(RichText::new(self.label).small().color(tokens.text.weak));
            let edge = match self.error {
                Some(_) => tokens.error,
                None => tokens.field_edge,
            };
            let line = TextEdit::singleline(self.value)
                .hint_text(self.hint)
                .align(Align2::LEFT_CENTER)
                .desired_width(f32::INFINITY);
            let response = edged(ui, edge, line).labelled_by(label.id);
            if let Some(error) = self.error {
                ui.label(RichText::new(error).small().color(tokens.error));
            }
            response
        })
        .inner
    }
}

/// Shows a [`Field`].
pub fn field(ui: &mut Ui, label: &str, value: &mut String) -> Response {
    ui.add(Field::new(label, value))
}

/// Adds a line of text that stands without a label above it, with the edge of a field.
pub fn line_edit(ui: &mut Ui, line: TextEdit<'_>) -> Response {
    let edge = theme::current(ui.ctx()).tokens.field_edge;
    edged(ui, edge, line)
}

fn edged(ui: &mut Ui, edge: egui::Color32, line: TextEdit<'_>) -> Response {
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        widgets.inactive.bg_stroke.color = edge;
        widgets.hovered.bg_stroke.color = edge;
        ui.add(line)
    })
    .inner
}
