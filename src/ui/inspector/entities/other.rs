//! The field that finds another entity by its name.
//! Invariant: names are searched when the question or the names are others, not every frame.

use egui::{Id, Ui};

use crate::{
    l10n::messages as m,
    model::{Entity, EntityId},
    ui::widgets,
};

use super::{Scene, parts};
use crate::ui::inspector::{
    find::Found,
    type_ahead::{Offer, Taken, TypeAhead},
};

#[derive(Debug, Default)]
pub struct Other {
    field: TypeAhead,
    found: Vec<Found>,
    found_for: Option<For>,
}

/// What was looked for in which state.
#[derive(Debug, PartialEq, Eq)]
struct For {
    query: String,
    entity: EntityId,
    recent: Option<EntityId>,
    /// The version of the names.
    names: u64,
}

/// What became of the question.
pub enum Sought {
    Open,
    Taken(EntityId),
    Cancelled,
}

impl Other {
    /// It gets the keyboard when it is drawn next.
    pub fn ask(&mut self) {
        self.field.ask();
    }

    /// Finds one other than `entity`; `recent` is named first.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        (id, words): (Id, &str),
        entity: &Entity,
        recent: Option<EntityId>,
        scene: &Scene<'_>,
    ) -> Sought {
        let (look, session) = (scene.look, scene.session);
        let field = self.field.field_ui(ui, id, words, words);
        self.find(entity, recent, scene);
        let found = &self.found;
        let nothing = m::mention_entity_nothing(look.l);
        let offer = Offer {
            rows: found.len(),
            first: 0,
            last: None,
            nothing: &nothing,
        };
        let taken = self.field.rows_ui(ui, &field, &offer, |ui, n, chosen| {
            match found.get(n).and_then(|found| session.entity(found.id)) {
                Some(entity) => parts::entity_row_ui(ui, session, entity, chosen, true, look),
                None => ui.label(""),
            }
        });
        if let Some(Taken::Row(n)) = taken {
            return found
                .get(n)
                .map_or(Sought::Open, |found| Sought::Taken(found.id));
        }
        match widgets::quiet_button(ui, &m::cancel(look.l)).clicked() {
            true => Sought::Cancelled,
            false => Sought::Open,
        }
    }

    fn find(&mut self, entity: &Entity, recent: Option<EntityId>, scene: &Scene<'_>) {
        let wanted = For {
            query: self.field.query().to_owned(),
            entity: entity.id,
            recent,
            names: scene.names.version(),
        };
        if self.found_for.as_ref() == Some(&wanted) {
            return;
        }
        self.found = match wanted.query.is_empty() {
            true => scene.names.suggest(&entity.name, &entity.label, recent),
            false => scene.names.find(&wanted.query),
        };
        self.found.retain(|found| found.id != entity.id);
        self.found_for = Some(wanted);
    }
}
