//! Which entity a mention names: the one it is linked to, or a field that finds one by any
//! name in any script.

use std::sync::Arc;

use egui::Ui;

use crate::{
    action::{Action, EntityAction, MentionChange, command::Command},
    l10n::messages as m,
    model::{Document, Entity, EntityId, LabelKey, Mention},
    ui::{
        icons::{Icon, icon_button},
        intent::Intent,
        widgets,
    },
};

use super::{Scene, change, link_id, parts};
use crate::ui::inspector::{
    drafts::one_line,
    find::{Fit, Found},
    type_ahead::{Offer, Taken, TypeAhead},
};

#[derive(Debug, Default)]
pub struct Link {
    field: TypeAhead,
    found: Vec<Found>,
    found_for: Option<For>,
}

/// What was looked for in which state.
#[derive(Debug, PartialEq, Eq)]
struct For {
    query: String,
    text: String,
    label: LabelKey,
    recent: Option<EntityId>,
    /// The version of the names.
    names: u64,
}

impl Link {
    pub fn close(&mut self) {
        self.field.close();
        self.found_for = None;
    }

    pub fn ui(
        &mut self,
        ui: &mut Ui,
        document: &Arc<Document>,
        mention: &Mention,
        asked: bool,
        scene: &mut Scene<'_>,
    ) {
        if asked {
            self.field.ask();
        }
        let linked = mention.entity.and_then(|id| scene.session.entity(id));
        if let Some(entity) = linked {
            self.linked_ui(ui, document, mention, entity, scene);
        }
        if linked.is_none() || self.field.is_open() {
            self.field_ui(ui, document, mention, scene);
        }
    }

    fn linked_ui(
        &mut self,
        ui: &mut Ui,
        document: &Arc<Document>,
        mention: &Mention,
        entity: &Entity,
        scene: &mut Scene<'_>,
    ) {
        let look = scene.look;
        parts::from_right_ui(ui, |ui| {
            let between = std::mem::take(&mut ui.spacing_mut().item_spacing.x);
            let key = |command| Some(look.keys(command)).filter(|keys| !keys.is_empty());
            let words = look.command(Command::Unlink, None);
            let keys = key(Command::Unlink);
            if icon_button(ui, Icon::Unlink, &words, keys.as_deref()).clicked() {
                change(scene, document, mention, MentionChange::Entity(None));
            }
            let words = m::mention_entity_other(look.l);
            let keys = key(Command::Link);
            if icon_button(ui, Icon::Pencil, &words, keys.as_deref()).clicked() {
                self.field.ask();
            }
            let name = m::mention_entity_show(look.l, &entity.name);
            let row = widgets::list_row(ui, false, &name, |ui| {
                ui.spacing_mut().item_spacing.x = between;
                parts::dot_ui(ui, look.tone(scene.session.scheme(), &entity.label));
                parts::line_ui(ui, entity.name.as_str());
            });
            if row.response.on_hover_text(&name).clicked() {
                scene.out.push(Intent::ShowEntity(entity.id));
            }
        });
    }

    fn field_ui(
        &mut self,
        ui: &mut Ui,
        document: &Arc<Document>,
        mention: &Mention,
        scene: &mut Scene<'_>,
    ) {
        let (l, look, session) = (scene.look.l, scene.look, scene.session);
        let name = m::mention_entity_field(l);
        let hint = m::mention_entity_hint(l);
        let field = self.field.field_ui(ui, link_id(), &name, &hint);
        if !self.field.is_open() {
            return;
        }
        let text = mention.ranges.quote(document.text()).unwrap_or_default();
        let text = one_line(&text, 200);
        self.find(&text, mention, scene);
        // What nothing speaks for is not linked by Enter alone.
        let first = match self.found.first() {
            Some(found) if found.fit != Fit::None => 0,
            _ => self.found.len(),
        };
        let query = self.field.query().to_owned();
        let new_name = if query.is_empty() {
            text
        } else {
            query.clone()
        };
        let last = m::mention_entity_new(l, &new_name);
        let nothing = m::mention_entity_nothing(l);
        let offer = Offer {
            rows: self.found.len(),
            first,
            last: Some(&last),
            nothing: &nothing,
        };
        let found = &self.found;
        let taken = self.field.rows_ui(ui, &field, &offer, |ui, n, chosen| {
            let entity = found.get(n).and_then(|found| session.entity(found.id));
            match entity {
                Some(entity) => parts::entity_row_ui(ui, session, entity, chosen, true, look),
                None => ui.label(""),
            }
        });
        match taken {
            Some(Taken::Row(n)) => {
                if let Some(found) = self.found.get(n) {
                    let entity = Some(found.id);
                    change(scene, document, mention, MentionChange::Entity(entity));
                }
            }
            Some(Taken::Last) => {
                let action = EntityAction::FromMentions {
                    document: document.id,
                    mentions: vec![mention.id],
                    name: Some(query).filter(|query| !query.is_empty()),
                };
                scene.out.push(Intent::Act(Action::Entity(action)));
            }
            None => return,
        }
        self.found_for = None;
        scene.out.push(Intent::FocusReader);
    }

    fn find(&mut self, text: &str, mention: &Mention, scene: &Scene<'_>) {
        let wanted = For {
            query: self.field.query().to_owned(),
            text: text.to_owned(),
            label: mention.label.clone(),
            recent: scene.recent,
            names: scene.names.version(),
        };
        if self.found_for.as_ref() == Some(&wanted) {
            return;
        }
        self.found = match wanted.query.is_empty() {
            true => scene.names.suggest(text, &mention.label, scene.recent),
            false => scene.names.find(&wanted.query),
        };
        self.found_for = Some(wanted);
    }
}
