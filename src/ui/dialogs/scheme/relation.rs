//! What is said of one kind of relation: which labels it joins.

use egui::{Id, Ui, vec2};

use crate::{
    action::{RowId, SchemePart},
    l10n::messages as m,
    ui::{theme::Tone, widgets},
};

use super::{
    Scene, SchemeEditor,
    form::{Line, caption, names_ui},
    key_id,
    label::of_key,
    list::name_of,
};

impl SchemeEditor {
    pub(super) fn relation_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let (look, l) = (scene.look, scene.look.l);
        let at = self.shown();
        let wish = self.take_wish(ui);
        let labels: Vec<(RowId, String, Tone)> = self
            .draft
            .labels
            .iter()
            .enumerate()
            .map(|(n, row)| {
                let name = name_of(l, &row.names, &row.key, n);
                (row.id, name, look.tone_at(&scene.change.to, Some(n)))
            })
            .collect();
        let Some(row) = self.draft.relations.get_mut(at) else {
            return;
        };
        let record = Id::unique(("scheme relation", row.id));
        let wrong = of_key(scene, SchemePart::Relation(at));
        let (words, hint) = (m::scheme_key(l), m::scheme_key_hint(l));
        let line = Line {
            words: &words,
            hint: &hint,
            rows: 1,
            wrong: wrong.as_deref(),
            record: record.with("key"),
            id: Some(key_id()),
        };
        let response = line.ui(ui, &mut row.key);
        if wish {
            response.request_focus();
        }
        ui.add_space(8.0);
        names_ui(ui, &mut row.names, record.with("names"), look);
        for (words, ends) in [
            (m::scheme_from(l), &mut row.from),
            (m::scheme_to(l), &mut row.to),
        ] {
            ui.add_space(12.0);
            caption(ui, &words);
            ui.push_id(&words, |ui| {
                ends_ui(ui, ends, &labels, &words, &m::scheme_any_label(l));
            });
        }
    }
}

/// Labels to be ticked; none ticked is any.
fn ends_ui(
    ui: &mut Ui,
    ends: &mut Vec<RowId>,
    labels: &[(RowId, String, Tone)],
    words: &str,
    any: &str,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 4.0);
        let spoken = |name: &str| format!("{words}: {name}");
        let response = widgets::radio(ui, ends.is_empty(), any);
        if response.accessible_name(spoken(any)).clicked() {
            ends.clear();
        }
        for (id, name, _) in labels {
            let mut on = ends.contains(id);
            let response = widgets::checkbox(ui, &mut on, name);
            if response.accessible_name(spoken(name)).changed() {
                match on {
                    true => ends.push(*id),
                    false => ends.retain(|end| end != id),
                }
            }
        }
    });
    // In the order of the labels, whoever ticked them.
    ends.sort_by_key(|end| labels.iter().position(|(id, ..)| id == end));
}
