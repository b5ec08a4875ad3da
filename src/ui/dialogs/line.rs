//! A labelled field of a dialog that shows now this record, now that one.
//! Invariant: what is being composed for one record is never put into another.

use std::{fmt::Debug, hash::Hash};

use egui::{Id, Response, RichText, Ui};

use crate::ui::{look::Look, widgets::PressEdit};

pub(super) struct Line<'a> {
    id: Id,
    label: String,
    value: &'a mut String,
    hint: &'a str,
    wrong: Option<&'a str>,
    rows: usize,
}

impl<'a> Line<'a> {
    /// `id` tells the fields of a dialog apart.
    pub fn new(id: impl Hash + Debug, label: String, value: &'a mut String) -> Self {
        Self {
            id: Id::unique(("line", id)),
            label,
            value,
            hint: "",
            wrong: None,
            rows: 1,
        }
    }

    /// An example, shown while it is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// What is wrong with the value, said right below it.
    pub fn wrong(mut self, wrong: Option<&'a str>) -> Self {
        self.wrong = wrong;
        self
    }

    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// Shows it; `record` is whose text it holds.
    pub fn ui(self, ui: &mut Ui, record: Id, look: &Look<'_>) -> Response {
        let tokens = &look.theme.tokens;
        let inner = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = tokens.spacing.xs;
            let words = RichText::new(&self.label).small().color(tokens.text.weak);
            let label = ui.label(words);
            let field = PressEdit::new(self.value)
                .id(self.id)
                .record(record)
                .name(&self.label)
                .hint(self.hint)
                .rows(self.rows)
                .wrong(self.wrong.is_some());
            let response = ui.add(field).labelled_by(label.id);
            if let Some(wrong) = self.wrong {
                ui.label(RichText::new(wrong).small().color(tokens.error));
            }
            response
        });
        ui.add_space(6.0);
        inner.inner
    }
}
