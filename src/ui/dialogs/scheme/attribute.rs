//! One attribute of a label, or one label of documents: what kind of value it takes, from
//! which list, and what it is unless somebody says otherwise.

use egui::{Id, Ui};

use crate::{
    action::{DraftAttribute, RowId, SchemePart, Sort},
    l10n::{Localizer, messages as m},
    model::Value,
    ui::{
        icons::{Icon, icon_button},
        inspector::parts,
        look::Look,
        values,
    },
};

use super::{
    Scene, SchemeEditor,
    choices::choices_ui,
    form::{Line, caption, names_ui, side_by_side},
    key_id,
    label::of_key,
};

impl SchemeEditor {
    pub(super) fn document_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let at = self.shown();
        let wish = self.take_wish(ui);
        if let Some(row) = self.draft.document.get_mut(at) {
            let wrong = of_key(scene, SchemePart::Document(at));
            let id = key_id();
            attribute_ui(ui, row, wrong.as_deref(), Some(id), false, scene.look);
            if wish {
                ui.memory_mut(|memory| memory.request_focus(id));
            }
        }
    }
}

/// The field for the key of an attribute of a label.
pub(super) fn attribute_key(row: RowId) -> Id {
    Id::unique(("scheme attribute key", row))
}

/// Shows it; gives whether it shall be removed.
pub(super) fn attribute_ui(
    ui: &mut Ui,
    row: &mut DraftAttribute,
    wrong: Option<&str>,
    id: Option<Id>,
    removable: bool,
    look: &Look<'_>,
) -> bool {
    let l = look.l;
    let record = Id::unique(("scheme attribute", row.id));
    let mut removed = false;
    side_by_side(ui, 2, |ui, n| match n {
        0 => {
            let (words, hint) = (m::scheme_key(l), m::scheme_key_hint(l));
            let line = Line {
                words: &words,
                hint: &hint,
                rows: 1,
                wrong,
                record: record.with("key"),
                id,
            };
            line.ui(ui, &mut row.key);
        }
        _ => {
            ui.spacing_mut().item_spacing.y = 4.0;
            let words = m::scheme_kind(l);
            caption(ui, &words);
            let room = ui.available_width();
            ui.horizontal(|ui| {
                let options = Sort::ALL.map(|sort| sort_name(l, sort));
                let chosen = Sort::ALL.iter().position(|sort| *sort == row.sort);
                let icon = if removable { 36.0 } else { 0.0 };
                ui.scope(|ui| {
                    ui.set_max_width(room - icon);
                    let taken = parts::choice_ui(ui, "kind", &words, &options, chosen.unwrap_or(0));
                    if let Some(sort) = taken.and_then(|n| Sort::ALL.get(n)) {
                        row.set_sort(*sort);
                    }
                });
                if removable {
                    let words = m::scheme_remove_attribute(l, &row.key);
                    removed = icon_button(ui, Icon::Trash, &words, None).clicked();
                }
            });
        }
    });
    ui.add_space(4.0);
    names_ui(ui, &mut row.names, record.with("names"), look);
    ui.add_space(4.0);
    if row.sort.is_list() {
        choices_ui(ui, row, record, look);
        ui.add_space(4.0);
    }
    default_ui(ui, row, record, l);
    removed
}

fn default_ui(ui: &mut Ui, row: &mut DraftAttribute, record: Id, l: &Localizer) {
    let words = m::scheme_default(l);
    let kind = row.kind();
    match row.sort {
        Sort::Text | Sort::Number | Sort::Date => {
            let wrong = values::wrong(l, &kind, &row.default);
            let line = Line {
                words: &words,
                hint: values::hint(&kind),
                rows: 1,
                wrong: wrong.as_deref(),
                record: record.with("default"),
                id: None,
            };
            line.ui(ui, &mut row.default);
        }
        Sort::Flag => {
            ui.spacing_mut().item_spacing.y = 4.0;
            caption(ui, &words);
            let options = [
                m::attribute_none(l),
                m::scheme_default_yes(l),
                m::scheme_default_no(l),
            ];
            let chosen = match row.value() {
                Some(Value::Flag(true)) => 1,
                Some(Value::Flag(false)) => 2,
                _ => 0,
            };
            if let Some(taken) = parts::choice_ui(ui, "default", &words, &options, chosen) {
                let value = (taken > 0).then_some(Value::Flag(taken == 1));
                row.set_value(value.as_ref());
            }
        }
        Sort::OneOf | Sort::ManyOf => {
            ui.spacing_mut().item_spacing.y = 4.0;
            caption(ui, &words);
            let value = row.value();
            if let Some(put) = values::choice_ui(ui, &kind, &words, value.as_ref(), l) {
                row.set_value(put.as_ref());
            }
        }
    }
}

fn sort_name(l: &Localizer, sort: Sort) -> String {
    match sort {
        Sort::Text => m::scheme_kind_text(l),
        Sort::Number => m::scheme_kind_number(l),
        Sort::Date => m::scheme_kind_date(l),
        Sort::Flag => m::scheme_kind_flag(l),
        Sort::OneOf => m::scheme_kind_one_of(l),
        Sort::ManyOf => m::scheme_kind_many_of(l),
    }
}
