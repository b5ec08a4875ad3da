//! What an entity is called in each language: rows that unfold to be changed.

use egui::{Align, Id, Layout, RichText, Ui};

use crate::{
    explain,
    l10n::{Localizer, messages as m},
    model::{Entity, EntityId, EntityName, NameKind},
    ui::{
        icons::Icon,
        intent::Intent,
        shell::Notice,
        widgets::{self, PressField},
    },
};

use super::{
    Scene,
    drafts::{Shape, Subject},
    parts, save,
};

/// So many names are shown unless all are asked for.
const SHOWN: usize = 5;

#[derive(Debug, Default)]
pub struct NamesPart {
    all: bool,
    open: Option<usize>,
    new: Option<NewName>,
}

#[derive(Debug, Default)]
struct NewName {
    text: String,
    language: String,
    kind: NameKind,
    begun: bool,
}

impl NamesPart {
    pub fn ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) {
        let l = scene.look.l;
        let count = entity.names.len();
        // One more takes no more room than saying that there is one.
        let shown = match self.all || count <= SHOWN + 1 {
            true => count,
            false => SHOWN,
        };
        // Rows touch.
        let between = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
        for (n, name) in entity.names.iter().enumerate().take(shown) {
            ui.push_id(("name", n), |ui| {
                if name_row_ui(ui, name, self.open == Some(n), scene) {
                    self.open = (self.open != Some(n)).then_some(n);
                    self.new = None;
                }
                if self.open == Some(n) {
                    ui.spacing_mut().item_spacing.y = between;
                    self.open_ui(ui, entity, n, name, scene);
                }
            });
        }
        if shown < count {
            let words = m::entity_names_all(l, count as u64);
            self.all = parts::row_button_ui(ui, Icon::ChevronDown, &words, "").clicked();
        }
        let adding = self.new.is_some();
        if adding {
            ui.spacing_mut().item_spacing.y = between;
        }
        match &mut self.new {
            Some(new) => match new_ui(ui, entity, new, scene) {
                NewAnswer::Stay => {}
                NewAnswer::Leave => self.new = None,
                // The next one is likely of another language.
                NewAnswer::Added => self.new = None,
            },
            None => {
                let words = m::entity_name_add(l);
                let row = |ui: &mut Ui| parts::row_button_ui(ui, Icon::Plus, &words, "");
                if ui.add_enabled_ui(scene.can_change, row).inner.clicked() {
                    self.new = Some(NewName::default());
                    self.open = None;
                }
            }
        }
        ui.spacing_mut().item_spacing.y = between;
    }

    fn open_ui(
        &mut self,
        ui: &mut Ui,
        entity: &Entity,
        n: usize,
        name: &EntityName,
        scene: &mut Scene<'_>,
    ) {
        let l = scene.look.l;
        let inside = egui::Margin {
            left: 8,
            right: 0,
            top: 4,
            bottom: 8,
        };
        egui::Frame::new().inner_margin(inside).show(ui, |ui| {
            ui.add_enabled_ui(scene.can_change, |ui| {
                let words = m::entity_name_written(l);
                let id = field_id("text", entity.id, n);
                let subject = Subject::NameText(entity.id, n);
                saved_ui(ui, id, subject, &name.text, &words, "", scene);
                let words = m::entity_name_language(l);
                let hint = m::entity_name_language_hint(l);
                let id = field_id("language", entity.id, n);
                let subject = Subject::NameLanguage(entity.id, n);
                let language = name.language.as_ref().map_or("", |it| it.as_str());
                saved_ui(ui, id, subject, language, &words, &hint, scene);
                if let Some(kind) = kind_ui(ui, name.kind, l) {
                    scene.out.extend(save::change_entity(entity, |to| {
                        if let Some(name) = to.names.get_mut(n) {
                            name.kind = kind;
                        }
                    }));
                }
            });
            ui.add_space(4.0);
            ui.horizontal_wrapped(|ui| {
                if ui.button(m::entity_name_done(l)).clicked() {
                    self.open = None;
                }
                let remove = egui::Button::new(m::entity_name_remove(l)).frame_when_inactive(false);
                if ui.add_enabled(scene.can_change, remove).clicked() {
                    scene.out.extend(save::change_entity(entity, |to| {
                        to.names.remove(n);
                    }));
                    self.open = None;
                }
            });
        });
    }
}

/// A name with its language and kind; says whether it was pressed.
fn name_row_ui(ui: &mut Ui, name: &EntityName, open: bool, scene: &Scene<'_>) -> bool {
    let look = scene.look;
    let weak = look.theme.tokens.text.weak;
    let kind = parts::name_kind(look.l, name.kind);
    let (code, language) = match &name.language {
        Some(language) => (language.as_str().to_uppercase(), language.to_string()),
        None => ("–".to_owned(), m::entity_name_any(look.l)),
    };
    let words = m::entity_name_row(look.l, &name.text, &language, &kind);
    widgets::list_row(ui, open, &words, |ui| {
        ui.allocate_ui_with_layout(
            egui::vec2(CODE, ui.available_height()),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.set_min_width(CODE);
                parts::line_ui(ui, RichText::new(code).small().color(weak));
            },
        );
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(egui::Label::new(RichText::new(&kind).small().color(weak)).selectable(false));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                parts::line_ui(ui, name.text.as_str());
            });
        });
    })
    .response
    .clicked()
}

/// Room for a language's code, in points.
const CODE: f32 = 28.0;

fn field_id(what: &str, entity: EntityId, n: usize) -> Id {
    Id::unique(("inspector name", what, entity, n))
}

/// A field with its label above that is saved when it is left.
pub fn saved_ui(
    ui: &mut Ui,
    id: Id,
    subject: Subject,
    now: &str,
    name: &str,
    hint: &str,
    scene: &mut Scene<'_>,
) {
    let weak = scene.look.theme.tokens.text.weak;
    ui.label(RichText::new(name).small().color(weak));
    let shape = Shape {
        name,
        hint,
        rows: 1,
        ..Shape::default()
    };
    scene.drafts.field_ui(ui, id, subject, now, shape);
}

fn kind_ui(ui: &mut Ui, kind: NameKind, l: &Localizer) -> Option<NameKind> {
    let name = m::entity_name_kind(l);
    ui.label(RichText::new(&name).small().weak());
    let options = parts::NAME_KINDS.map(|kind| parts::name_kind(l, kind));
    let chosen = parts::NAME_KINDS.iter().position(|own| *own == kind);
    let taken = parts::choice_ui(ui, "kind", &name, &options, chosen.unwrap_or(0))?;
    parts::NAME_KINDS.get(taken).copied()
}

enum NewAnswer {
    Stay,
    Leave,
    Added,
}

fn new_ui(ui: &mut Ui, entity: &Entity, new: &mut NewName, scene: &mut Scene<'_>) -> NewAnswer {
    let l = scene.look.l;
    let mut answer = NewAnswer::Stay;
    let mut entered = false;
    let words = m::entity_name_written(l);
    let response = ui.add(PressField::new(&words, &mut new.text));
    if !std::mem::replace(&mut new.begun, true) {
        response.request_focus();
    }
    let enter = |ui: &Ui, response: &egui::Response| {
        response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
    };
    entered |= enter(ui, &response);
    let words = m::entity_name_language(l);
    let hint = m::entity_name_language_hint(l);
    let response = ui.add(PressField::new(&words, &mut new.language).hint(&hint));
    entered |= enter(ui, &response);
    if let Some(kind) = kind_ui(ui, new.kind, l) {
        new.kind = kind;
    }
    ui.add_space(4.0);
    let text = new.text.trim().to_owned();
    ui.horizontal_wrapped(|ui| {
        let add = |ui: &mut Ui| widgets::primary_button(ui, &m::entity_name_add(l));
        let pressed = ui.add_enabled_ui(!text.is_empty(), add).inner.clicked();
        if widgets::quiet_button(ui, &m::cancel(l)).clicked() {
            answer = NewAnswer::Leave;
        }
        if !(pressed || entered) || text.is_empty() {
            return;
        }
        match save::language(&new.language) {
            Ok(language) => {
                let kind = new.kind;
                scene.out.extend(save::change_entity(entity, |to| {
                    to.names.push(EntityName {
                        text,
                        language,
                        kind,
                    });
                }));
                answer = NewAnswer::Added;
            }
            Err(tag) => {
                let notice = Notice::problem(explain::bad_language(l, tag));
                scene.out.push(Intent::say(notice));
            }
        }
    });
    ui.add_space(8.0);
    answer
}
