//! What is said of an entity, by kind and other end, with how often.

use egui::{RichText, Ui};

use crate::{
    explain,
    l10n::messages as m,
    model::{Entity, Way},
    names::dossier::{Other, Related},
    ui::{
        icons::{Icon, icon_button},
        intent::Intent,
    },
};

use super::{Folds, Scene, go, parts, rest_ui, row_ui, shown};

pub fn ui(ui: &mut Ui, relations: &[Related], folds: &mut Folds, scene: &mut Scene<'_>) {
    let look = scene.look;
    let count = relations.len();
    let others = relations.iter().filter_map(|it| other(it, scene));
    let preview: Vec<String> = others.take(3).map(|(name, _)| name).collect();
    let head = parts::Fold {
        open: folds.relations,
        words: &m::dossier_relations(look.l),
        count: Some(count as u64),
        preview: &preview.join(" · "),
    };
    if head.ui(ui, look) {
        folds.relations = !folds.relations;
    }
    if !folds.relations {
        return;
    }
    let between = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
    let seen = shown(count, folds.all_relations);
    for (n, relation) in relations.iter().enumerate().take(seen) {
        ui.push_id(("relation", n), |ui| relation_ui(ui, relation, scene));
    }
    rest_ui(ui, count, &mut folds.all_relations, scene);
    ui.spacing_mut().item_spacing.y = between;
}

/// The other end by its name; `None`: it was deleted since this was worked out.
fn other<'a>(relation: &Related, scene: &Scene<'a>) -> Option<(String, Option<&'a Entity>)> {
    match &relation.other {
        Other::Entity(id) => {
            let entity = scene.session.entity(*id)?;
            Some((entity.name.clone(), Some(entity)))
        }
        Other::Words(words) => Some((words.clone(), None)),
    }
}

fn relation_ui(ui: &mut Ui, relation: &Related, scene: &mut Scene<'_>) {
    let (look, session) = (scene.look, scene.session);
    let tokens = &look.theme.tokens;
    let kind = session.scheme().relation(relation.kind.as_str());
    let kind = kind.map_or_else(
        || relation.kind.to_string(),
        |kind| explain::relation_kind(look.l, kind),
    );
    let Some((name, entity)) = other(relation, scene) else {
        return;
    };
    let said = match relation.way {
        Way::Out => m::relation_row_out(look.l, &kind, &name),
        Way::In => m::relation_row_in(look.l, &kind, &name),
    };
    let times = relation.times as u64;
    let spoken = m::dossier_relation_row(look.l, &said, times);
    parts::from_right_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let lead = m::dossier_relation_go(look.l, &said);
        let lead = icon_button(ui, Icon::ChevronRight, &lead, None).clicked();
        let count = look.l.number(times);
        let row = row_ui(ui, &spoken, &count, scene, |ui| {
            let arrow = match relation.way {
                Way::Out => format!("{kind} →"),
                Way::In => format!("← {kind}"),
            };
            let arrow = RichText::new(arrow).small().color(tokens.text.weak);
            ui.add(egui::Label::new(arrow).selectable(false));
            if let Some(entity) = entity {
                parts::dot_ui(ui, look.tone(session.scheme(), &entity.label));
            }
            parts::line_ui(ui, &name);
        });
        let row = row.on_hover_text(&spoken);
        match entity {
            Some(entity) if row.clicked() => scene.out.push(Intent::ShowEntity(entity.id)),
            None if row.clicked() => go(scene, relation.place.0, relation.place.1),
            _ if lead => go(scene, relation.place.0, relation.place.1),
            _ => {}
        }
    });
}
