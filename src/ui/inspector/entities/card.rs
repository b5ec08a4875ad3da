//! One entity: what it is called, what is known of it, and every mention in its sentence.

use egui::{Id, Margin, Popup, RichText, ScrollArea, Ui};

use crate::{
    l10n::messages as m,
    model::{Entity, EntityId},
    ui::{
        icons::{Icon, icon_button},
        widgets,
    },
};

use super::{
    Next, Scene,
    change::{Doing, EntityAsk},
    drafts::{Shape, Subject},
    names::{NamesPart, saved_ui},
    parts,
    places::Places,
    same, save,
    told::{self, Folds},
};

#[derive(Debug)]
pub struct Card {
    id: EntityId,
    names: NamesPart,
    doing: Doing,
    places: Places,
}

/// Width of the menu, in points.
const MENU: f32 = 248.0;

impl Card {
    pub fn of(id: EntityId) -> Self {
        Self {
            id,
            names: NamesPart::default(),
            doing: Doing::default(),
            places: Places::default(),
        }
    }

    pub fn ask(&mut self, ask: EntityAsk) {
        self.doing.begin(ask);
    }

    pub fn id(&self) -> EntityId {
        self.id
    }

    pub fn ui(
        &mut self,
        ui: &mut Ui,
        entity: &Entity,
        folds: &mut Folds,
        scene: &mut Scene<'_>,
    ) -> Next {
        let row = scene.look.theme.row_height();
        self.places.refresh(entity.id, scene.session, row);
        let narrow = Margin::symmetric(4, 0);
        let mut next = egui::Frame::new()
            .inner_margin(narrow)
            .show(ui, |ui| self.head_ui(ui, entity, scene))
            .inner;
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
                    // What is about to be done needs the room, and the mentions.
                    match self.doing.is_nothing() {
                        true => self.about_ui(ui, entity, folds, scene),
                        false => {
                            let done = self.doing_ui(ui, entity, scene);
                            if done != Next::Stay {
                                next = done;
                            }
                        }
                    }
                    let uses = self.places.count() as u64;
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

    /// The way back, and the menu of what can be done.
    fn head_ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) -> Next {
        let l = scene.look.l;
        let mut next = Next::Stay;
        parts::from_right_ui(ui, |ui| {
            let more = icon_button(ui, Icon::More, &m::entity_more(l), None);
            Popup::menu(&more).show(|ui| {
                ui.set_width(MENU);
                next = self.doing.menu_ui(ui, entity, scene);
            });
            let back = m::entity_back(l);
            if parts::row_button_ui(ui, Icon::ChevronLeft, &back, "").clicked() {
                next = Next::Back;
            }
        });
        next
    }

    fn doing_ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) -> Next {
        let strong = scene.look.theme.tokens.text.strong;
        parts::words_ui(ui, RichText::new(&entity.name).size(15.0).color(strong));
        ui.add_space(8.0);
        self.doing.ui(ui, entity, &self.places, scene)
    }

    fn about_ui(&mut self, ui: &mut Ui, entity: &Entity, folds: &mut Folds, scene: &mut Scene<'_>) {
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
        told::summary_ui(ui, entity, scene);
        same::ui(ui, entity, scene);
        ui.add_space(4.0);
        let names: Vec<&str> = entity.names.iter().map(|it| it.text.as_str()).collect();
        let head = parts::Fold {
            open: folds.names,
            words: &m::entity_names(l),
            count: Some(names.len() as u64),
            preview: &names.join(" · "),
        };
        if head.ui(ui, scene.look) {
            folds.names = !folds.names;
        }
        if folds.names {
            self.names.ui(ui, entity, scene);
        }
        told::ui(ui, entity, folds, scene);
        let filled = !entity.renderings.is_empty()
            || !entity.external_id.is_empty()
            || !entity.note.is_empty();
        let open = folds.details.unwrap_or(filled);
        let filled_in = [entity.external_id.as_str(), entity.note.as_str()];
        let filled_in = entity
            .renderings
            .values()
            .map(String::as_str)
            .chain(filled_in);
        let preview: Vec<&str> = filled_in.filter(|it| !it.is_empty()).collect();
        let head = parts::Fold {
            open,
            words: &m::dossier_details(l),
            count: None,
            preview: &preview.join(" · "),
        };
        if head.ui(ui, scene.look) {
            folds.details = Some(!open);
        }
        if open {
            self.details_ui(ui, entity, scene);
        }
    }

    /// What is rarely filled in.
    fn details_ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) {
        let (l, id) = (scene.look.l, entity.id);
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
                ..Shape::default()
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
