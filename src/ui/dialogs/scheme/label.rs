//! What is said of one label.

use egui::{Id, Ui};

use crate::{
    action::{
        RowId, SchemeFault, SchemePart,
        command::{Chord, Command},
    },
    explain,
    l10n::messages as m,
    ui::{inspector::parts, widgets},
};

use super::{
    Scene, SchemeEditor, Tab,
    attribute::{attribute_key, attribute_ui},
    color,
    form::{Line, caption, names_ui, side_by_side},
    key_id,
    list::{name_of, slot_keys},
};

impl SchemeEditor {
    pub(super) fn label_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let (look, l) = (scene.look, scene.look.l);
        let at = self.shown();
        let wish = self.take_wish(ui);
        let Some(id) = self.draft.labels.get(at).map(|row| row.id) else {
            return;
        };
        // Labels that are not below this one, so that no ring can be made.
        let parents: Vec<(RowId, String)> = self
            .draft
            .labels
            .iter()
            .enumerate()
            .filter(|(_, row)| self.draft.may_be_parent(row.id, id))
            .map(|(n, row)| (row.id, name_of(l, &row.names, &row.key, n)))
            .collect();
        let Some(row) = self.draft.labels.get_mut(at) else {
            return;
        };
        let record = Id::unique(("scheme label", row.id));
        let wrong = of_key(scene, SchemePart::Label(at));
        let words = m::scheme_key(l);
        side_by_side(ui, 2, |ui, n| match n {
            0 => {
                let hint = m::scheme_key_hint(l);
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
            }
            _ => {
                ui.spacing_mut().item_spacing.y = 4.0;
                let words = m::scheme_parent(l);
                caption(ui, &words);
                let mut options = vec![m::scheme_no_parent(l)];
                options.extend(parents.iter().map(|(_, name)| name.clone()));
                let chosen = parents.iter().position(|(id, _)| Some(*id) == row.parent);
                let chosen = chosen.map_or(0, |n| n + 1);
                if let Some(taken) = parts::choice_ui(ui, "parent", &words, &options, chosen) {
                    let parent = taken.checked_sub(1).and_then(|n| parents.get(n));
                    row.parent = parent.map(|(id, _)| *id);
                }
            }
        });
        ui.add_space(8.0);
        names_ui(ui, &mut row.names, record.with("names"), look);
        ui.add_space(8.0);
        color::ui(ui, &mut row.color, at, record.with("color"), look);
        ui.add_space(4.0);
        shortcut_ui(ui, &mut row.shortcut, at, record.with("shortcut"), scene);
        ui.add_space(8.0);
        let words = m::scheme_guideline(l);
        let line = Line {
            words: &words,
            hint: "",
            rows: 4,
            wrong: None,
            record: record.with("guideline"),
            id: None,
        };
        line.ui(ui, row.guideline_in(l.language().tag()));
        widgets::section_header(ui, &m::scheme_attributes(l));
        let mut removed = None;
        for (n, attribute) in row.attributes.iter_mut().enumerate() {
            ui.push_id(attribute.id, |ui| {
                let wrong = of_key(scene, SchemePart::Attribute(at, n));
                let id = Some(attribute_key(attribute.id));
                if attribute_ui(ui, attribute, wrong.as_deref(), id, true, look) {
                    removed = Some(n);
                }
            });
            ui.add_space(4.0);
            ui.separator();
        }
        if let Some(n) = removed {
            row.attributes.remove(n);
        }
        ui.horizontal(|ui| {
            let add = ui.button(m::scheme_add_attribute(l));
            if let Ok(chord) = "Alt+Insert".parse() {
                widgets::key_hint(ui, &explain::chord(l, chord));
            }
            if add.clicked() {
                self.add_attribute(ui);
            }
        });
    }
}

/// The key that tags with the label: its own, or that of its place.
fn shortcut_ui(ui: &mut Ui, shortcut: &mut String, at: usize, record: Id, scene: &Scene<'_>) {
    let (look, l) = (scene.look, scene.look.l);
    let (words, hint) = (
        m::scheme_own_key(l),
        match slot_keys(Tab::Labels, at, look) {
            Some(keys) => m::scheme_shortcut(l, &keys),
            None => m::scheme_no_shortcut(l),
        },
    );
    let mut faults = scene.faults.iter();
    let wrong = faults.find_map(|(of, fault)| match fault {
        SchemeFault::BadShortcut { .. } | SchemeFault::SharedShortcut { .. }
            if *of == SchemePart::Label(at) =>
        {
            Some(explain::scheme_fault(l, Some(&scene.change.to), *of, fault))
        }
        _ => None,
    });
    // A command keeps its key, whatever a scheme says.
    let chord = shortcut.parse::<Chord>().ok();
    let holder = chord.and_then(|chord| look.keymap.holder(chord));
    let holder = holder.filter(|command| !matches!(command, Command::Tag(_)));
    let held = holder.map(|command| m::scheme_key_held(l, &look.command(command, None)));
    side_by_side(ui, 2, |ui, n| {
        if n == 0 {
            let line = Line {
                words: &words,
                hint: &hint,
                rows: 1,
                wrong: wrong.as_deref().or(held.as_deref()),
                record,
                id: None,
            };
            line.ui(ui, shortcut);
        }
    });
}

/// What is wrong with a record, in words.
pub(super) fn of_key(scene: &Scene<'_>, part: SchemePart) -> Option<String> {
    let fault = scene.faults.iter().find(|(of, _)| *of == part)?;
    let scheme = Some(&scene.change.to);
    Some(explain::scheme_fault(scene.look.l, scheme, part, &fault.1))
}
