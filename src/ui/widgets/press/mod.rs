//! Fields for the text of the press: any writing, in both directions, through input methods.
//!
//! | part | does |
//! |---|---|
//! | `edit` | the field itself, without label |
//! | `keys` | what is typed, composed, pasted |
//! | `pointer` | the caret and the selection by mouse |
//! | `paint` | frame, text, selection, caret |
//! | `layer` | what its owner draws under and over the letters |
//! | `access` | what a screen reader is told |
//! | `state` | what a field remembers between frames; the faces of all of them |
//!
//! Invariant: the string of the owner is written only when something was typed; a string that
//! changes outside is taken in at the next frame.

mod access;
mod edit;
mod keys;
mod layer;
mod paint;
mod pointer;
mod state;
#[cfg(test)]
mod tests;

use egui::{Response, RichText, Ui, Widget};

use crate::ui::theme;

pub use edit::{PressEdit, TypeStyle};
pub use layer::{Laid, Layer};
pub use paint::wave;
pub use state::{
    can_step, caret_rect, insert, is_composing, offset_at, place_caret, select, select_all,
    selected, selection, set_faces,
};

/// A labelled line of press text.
#[derive(Debug)]
#[must_use = "a field is shown with `ui.add`"]
pub struct PressField<'a> {
    label: &'a str,
    value: &'a mut String,
    hint: &'a str,
    error: Option<&'a str>,
}

impl<'a> PressField<'a> {
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

impl Widget for PressField<'_> {
    /// The response is that of the line itself.
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme::current(ui.ctx());
        let tokens = &theme.tokens;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = tokens.spacing.xs;
            let label = ui.label(RichText::new(self.label).small().color(tokens.text.weak));
            let line = PressEdit::new(self.value)
                .hint(self.hint)
                .wrong(self.error.is_some());
            let response = ui.add(line).labelled_by(label.id);
            if let Some(error) = self.error {
                ui.label(RichText::new(error).small().color(tokens.error));
            }
            response
        })
        .inner
    }
}
