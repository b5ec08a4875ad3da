//! What all records have: a key, and names by the languages of the window.

use std::collections::BTreeMap;

use egui::{Id, Response, RichText, Ui, vec2};

use crate::{
    l10n::{UiLanguage, messages as m},
    text::Language,
    ui::{languages, look::Look, widgets::PressEdit},
};

/// A label above a field.
pub(super) fn caption(ui: &mut Ui, words: &str) -> Response {
    let color = ui.visuals().weak_text_color();
    ui.label(RichText::new(words).small().color(color))
}

/// A field with its caption above it and what is wrong below it.
pub(super) struct Line<'a> {
    pub words: &'a str,
    pub hint: &'a str,
    pub rows: usize,
    pub wrong: Option<&'a str>,
    /// Whose text it is.
    pub record: Id,
    pub id: Option<Id>,
}

impl Line<'_> {
    pub fn ui(self, ui: &mut Ui, text: &mut String) -> Response {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let label = caption(ui, self.words);
            let mut edit = PressEdit::new(text)
                .record(self.record)
                .hint(self.hint)
                .rows(self.rows)
                .wrong(self.wrong.is_some());
            if let Some(id) = self.id {
                edit = edit.id(id);
            }
            let response = ui.add(edit).labelled_by(label.id);
            super::choices::seen(&response);
            if let Some(wrong) = self.wrong {
                let color = crate::ui::theme::current(ui.ctx()).tokens.error;
                ui.label(RichText::new(wrong).small().color(color));
            }
            response
        })
        .inner
    }
}

/// Parts side by side, each with the same share of the width.
pub(super) fn side_by_side(ui: &mut Ui, count: usize, mut add: impl FnMut(&mut Ui, usize)) {
    let between = 12.0;
    let share = (ui.available_width() - between * (count.max(1) - 1) as f32) / count.max(1) as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = between;
        for n in 0..count {
            ui.push_id(n, |ui| {
                let column = egui::Layout::top_down(egui::Align::Min);
                ui.allocate_ui_with_layout(vec2(share, 0.0), column, |ui| {
                    ui.set_width(share);
                    add(ui, n);
                });
            });
        }
    });
}

/// Names in the languages of the window; those in others are left as they are.
pub(super) fn names_ui(
    ui: &mut Ui,
    names: &mut BTreeMap<Language, String>,
    record: Id,
    look: &Look<'_>,
) {
    let l = look.l;
    let all: Vec<(&str, Language)> = UiLanguage::CHOICES
        .iter()
        .filter_map(|language| Some((language.tag(), Language::parse(language.tag()).ok()?)))
        .collect();
    side_by_side(ui, all.len(), |ui, n| {
        let Some((tag, language)) = all.get(n) else {
            return;
        };
        let name = languages::name(l, tag).unwrap_or_default();
        let words = m::scheme_name_in(l, &name);
        // A region's own name, if that is what the scheme has, is the language's.
        let own = names.keys().find(|own| own.primary() == *tag).cloned();
        let own = own.unwrap_or_else(|| language.clone());
        let mut text = names.get(&own).cloned().unwrap_or_default();
        let before = text.clone();
        let line = Line {
            words: &words,
            hint: "",
            rows: 1,
            wrong: None,
            record: record.with(tag),
            id: None,
        };
        line.ui(ui, &mut text);
        if text != before {
            match text.is_empty() {
                true => names.remove(&own),
                false => names.insert(own, text),
            };
        }
    });
}
