//! The label of a mention: chips, or a field where there are too many for chips or the key
//! for it was pressed.

use std::sync::Arc;

use egui::Ui;

use crate::{
    action::{
        MentionChange,
        command::{Command, LABEL_SLOTS},
    },
    explain,
    l10n::messages as m,
    model::{Document, Mention},
    ui::{
        icons::{Icon, icon_button},
        intent::Intent,
        widgets,
    },
};

use super::{Scene, change, label_id, parts};
use crate::ui::inspector::{
    find::labels,
    type_ahead::{Offer, Taken, TypeAhead},
};

/// More labels than this are not shown as chips.
const CHIPS: usize = 10;

#[derive(Debug, Default)]
pub struct LabelField {
    field: TypeAhead,
}

impl LabelField {
    pub fn close(&mut self) {
        self.field.close();
    }

    pub fn ui(
        &mut self,
        ui: &mut Ui,
        document: &Arc<Document>,
        mention: &Mention,
        asked: bool,
        scene: &mut Scene<'_>,
    ) {
        let scheme = scene.session.scheme();
        let many = scheme.labels.len() > CHIPS;
        let own = scheme.label(mention.label.as_str());
        if many || own.is_none() {
            ui.horizontal(|ui| {
                let name = scene.look.label(scheme, &mention.label);
                let tone = scene.look.tone(scheme, &mention.label);
                widgets::chip(ui, &name, tone, None, true);
                let words = scene.look.command(Command::Relabel, None);
                let keys = scene.look.keys(Command::Relabel);
                let key = Some(keys.as_str()).filter(|keys| !keys.is_empty());
                if icon_button(ui, Icon::Pencil, &words, key).clicked() {
                    self.field.ask();
                }
            });
        }
        if !many {
            let is_own = |label: &crate::model::Label| label.key == mention.label;
            let session = scene.session;
            let pressed =
                parts::label_chips_ui(ui, &scheme.labels, is_own, true, session, scene.look);
            if let Some(label) = pressed.and_then(|n| scheme.labels.get(n)) {
                let label = label.key.clone();
                change(scene, document, mention, MentionChange::Label(label));
            }
        }
        if asked {
            self.field.ask();
        }
        if self.field.is_open() {
            ui.add_space(4.0);
            self.field_ui(ui, document, mention, scene);
        }
    }

    fn field_ui(
        &mut self,
        ui: &mut Ui,
        document: &Arc<Document>,
        mention: &Mention,
        scene: &mut Scene<'_>,
    ) {
        let (l, scheme) = (scene.look.l, scene.session.scheme());
        let hint = m::mention_label_find(l);
        let field = self.field.field_ui(ui, label_id(), &hint, &hint);
        let query = self.field.query();
        let found = labels(scheme, query);
        let own = found.iter().position(|&n| {
            scheme
                .labels
                .get(n)
                .is_some_and(|it| it.key == mention.label)
        });
        let nothing = m::mention_label_nothing(l);
        let offer = Offer {
            rows: found.len(),
            first: own.filter(|_| query.is_empty()).unwrap_or(0),
            last: None,
            nothing: &nothing,
        };
        let look = scene.look;
        let taken = self.field.rows_ui(ui, &field, &offer, |ui, n, chosen| {
            let place = found.get(n).copied().unwrap_or(0);
            let label = scheme.labels.get(place);
            let name = label.map_or_else(String::new, |label| {
                explain::label_path(l, scheme, &label.key)
            });
            let slot = u8::try_from(place).ok().filter(|&slot| slot < LABEL_SLOTS);
            let keys = slot.map_or_else(String::new, |slot| look.keys(Command::Tag(slot)));
            widgets::list_row(ui, chosen, &name, |ui| {
                parts::dot_ui(ui, look.tone_at(scheme, Some(place)));
                parts::line_ui(ui, &name);
                if !keys.is_empty() {
                    let right = egui::Layout::right_to_left(egui::Align::Center);
                    ui.with_layout(right, |ui| widgets::key_hint(ui, &keys));
                }
            })
            .response
        });
        if let Some(Taken::Row(n)) = taken
            && let Some(label) = found.get(n).and_then(|&n| scheme.labels.get(n))
        {
            let label = label.key.clone();
            change(scene, document, mention, MentionChange::Label(label));
            scene.out.push(Intent::FocusReader);
        }
    }
}
