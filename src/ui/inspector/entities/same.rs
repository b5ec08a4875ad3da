//! Entities that may be the one at hand, each with its reason.
//! Invariant: nothing is drawn where there is none.

use egui::{RichText, Ui};

use crate::{
    action::{Action, EntityAction},
    explain,
    l10n::messages as m,
    model::Entity,
    ui::{intent::Intent, same::stays_and_goes, widgets},
};

use super::{Scene, parts};

/// More are in the list of all.
const SHOWN: usize = 4;

pub fn ui(ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) {
    let (l, session) = (scene.look.l, scene.session);
    let found: Vec<_> = scene.same.of(entity.id).take(SHOWN).collect();
    if found.is_empty() {
        return;
    }
    widgets::section_header(ui, &m::same_section(l));
    for it in found {
        let other = if it.a == entity.id { it.b } else { it.a };
        let Some(other) = session.entity(other) else {
            continue;
        };
        ui.push_id(("same", other.id), |ui| {
            let row = parts::entity_row_ui(ui, session, other, false, false, scene.look);
            if row.clicked() {
                scene.out.push(Intent::ShowEntity(other.id));
            }
            let why = RichText::new(explain::grounds(l, &it.reasons))
                .small()
                .weak();
            ui.horizontal(|ui| {
                ui.add_space(8.0);
                parts::words_ui(ui, why);
            });
            ui.horizontal_wrapped(|ui| {
                ui.add_space(4.0);
                let button = |ui: &mut Ui, words: &str, name: String| {
                    let pressed = ui.add_enabled_ui(scene.can_change, |ui| {
                        let response = widgets::quiet_button(ui, words);
                        ui.ctx()
                            .accesskit_node_builder(response.id, |node| node.set_label(name));
                        response
                    });
                    pressed.inner.clicked()
                };
                if button(ui, &m::same_merge(l), m::same_merge_with(l, &other.name)) {
                    let (into, from) = stays_and_goes(session, entity.id, other.id);
                    let from = vec![from];
                    let action = EntityAction::Merge { into, from };
                    scene.out.push(Intent::Act(Action::Entity(action)));
                    scene.out.push(Intent::ShowEntity(into));
                }
                if button(ui, &m::same_not(l), m::same_not_with(l, &other.name)) {
                    scene.out.push(Intent::Differ(entity.id, other.id));
                }
            });
        });
        ui.add_space(4.0);
    }
}
