//! One entity: what it is called, what is known of it, and every mention in its sentence.

use egui::{Id, Margin, RichText, ScrollArea, Ui};

use crate::{
    l10n::messages as m,
    model::{Entity, EntityId},
    ui::{icons::Icon, widgets},
};

use super::{
    Next, Scene,
    change::Doing,
    drafts::{Shape, Subject},
    names::{NamesPart, saved_ui},
    parts,
    places::Places,
    save,
};

#[derive(Debug)]
pub struct Card {
    id: EntityId,
    names: NamesPart,
    doing: Doing,
    places: Places,
}

impl Card {
    pub fn of(id: EntityId) -> Self {
        Self {
            id,
            names: NamesPart::default(),
            doing: Doing::default(),
            places: Places::default(),
        }
    }

    pub fn id(&self) -> EntityId {
        self.id
    }

    pub fn ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) -> Next {
        let row = scene.look.theme.row_height();
        self.places.refresh(entity.id, scene.session, row);
        let back = m::entity_back(scene.look.l);
        let narrow = Margin::symmetric(4, 0);
        let back = egui::Frame::new()
            .inner_margin(narrow)
            .show(ui, |ui| {
                parts::row_button_ui(ui, Icon::ChevronLeft, &back, "")
            })
            .inner;
        let mut next = match back.clicked() {
            true => Next::Back,
            false => Next::Stay,
        };
        ScrollArea::vertical()
            .id_salt(("inspector card", self.id))
            .auto_shrink(false)
            .show(ui, |ui| {
                let wide = Margin {
                    left: 12,
                    right: 12,
                    top: 4,
                    bottom: 0,
                };
                egui::Frame::new().inner_margin(wide).show(ui, |ui| {
                    self.about_ui(ui, entity, scene);
                    ui.add_space(8.0);
                    ui.separator();
                    let done = self.doing.ui(ui, entity, &self.places, scene);
                    if done != Next::Stay {
                        next = done;
                    }
                    let uses = self.places.all().count() as u64;
                    widgets::section_header(ui, &m::entity_mentions(scene.look.l, uses));
                });
                egui::Frame::new().inner_margin(narrow).show(ui, |ui| {
                    let ticked = match &mut self.doing {
                        Doing::Split(split) => Some(&mut split.ticked),
                        _ => None,
                    };
                    self.places.ui(ui, ticked, scene);
                });
                ui.add_space(8.0);
            });
        next
    }

    fn about_ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) {
        let l = scene.look.l;
        let id = entity.id;
        ui.add_enabled_ui(scene.can_change, |ui| {
            let words = m::entity_name(l);
            let subject = Subject::Name(id);
            saved_ui(
                ui,
                field_id("name", id),
                subject,
                &entity.name,
                &words,
                "",
                scene,
            );
            ui.add_space(8.0);
            let labels = &scene.session.scheme().labels;
            let is_own = |label: &crate::model::Label| label.key == entity.label;
            let pressed =
                parts::label_chips_ui(ui, labels, is_own, false, scene.session, scene.look);
            if let Some(label) = pressed.and_then(|n| labels.get(n)) {
                let key = label.key.clone();
                scene
                    .out
                    .extend(save::change_entity(entity, |to| to.label = key));
            }
        });
        widgets::section_header(ui, &m::entity_names(l));
        self.names.ui(ui, entity, scene);
        ui.add_enabled_ui(scene.can_change, |ui| {
            for language in &scene.session.info().working_languages {
                ui.add_space(4.0);
                let code = language.as_str().to_uppercase();
                let words = m::entity_rendering(l, &code);
                let now = entity.renderings.get(language).map_or("", String::as_str);
                let field = Id::unique(("inspector rendering", id, language.as_str()));
                let subject = Subject::Rendering(id, language.clone());
                saved_ui(ui, field, subject, now, &words, "", scene);
            }
            ui.add_space(4.0);
            let words = m::entity_external(l);
            let subject = Subject::ExternalId(id);
            let field = field_id("external", id);
            saved_ui(
                ui,
                field,
                subject,
                &entity.external_id,
                &words,
                "Q2283",
                scene,
            );
            ui.add_space(4.0);
            let words = m::entity_note(l);
            ui.label(RichText::new(&words).small().weak());
            let hint = m::mention_note_hint(l);
            let shape = Shape {
                name: &words,
                hint: &hint,
                rows: 2,
            };
            let subject = Subject::EntityNote(id);
            let field = field_id("note", id);
            scene
                .drafts
                .field_ui(ui, field, subject, &entity.note, shape);
        });
    }
}

pub fn field_id(what: &str, entity: EntityId) -> Id {
    Id::unique(("inspector card", what, entity))
}
