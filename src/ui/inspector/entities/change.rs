//! What is done to an entity as a whole: merging it with another, deleting it; `split` parts
//! mentions from it.

use egui::{Id, RichText, Ui};

use crate::{
    action::{Action, EntityAction},
    l10n::messages as m,
    model::{Entity, EntityId},
    ui::{icons::Icon, intent::Intent, widgets},
};

use super::{
    Next, Scene,
    other::{Other, Sought},
    parts,
    places::Places,
    split::Split,
};

/// What a command wants done to an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntityAsk {
    Merge,
    /// Mentions are parted from it: to a new one, or to another.
    Split,
    Move,
}

/// What is about to be done.
#[derive(Debug, Default)]
pub enum Doing {
    #[default]
    Nothing,
    Merge(Merge),
    Split(Split),
}

#[derive(Debug, Default)]
pub struct Merge {
    field: Other,
    other: Option<EntityId>,
    /// This one goes into the other, not the other into this.
    away: bool,
}

pub fn merge_id() -> Id {
    Id::unique("inspector merge")
}

impl Doing {
    pub fn begin(&mut self, ask: EntityAsk) {
        *self = match ask {
            EntityAsk::Merge => {
                let mut merge = Merge::default();
                merge.field.ask();
                Self::Merge(merge)
            }
            EntityAsk::Split => Self::Split(Split::default()),
            EntityAsk::Move => Self::Split(Split::to_another()),
        };
    }

    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// What is about to be done, if anything is.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        entity: &Entity,
        places: &Places,
        scene: &mut Scene<'_>,
    ) -> Next {
        let done = match self {
            Self::Nothing => None,
            Self::Merge(merge) => merge.ui(ui, entity, scene),
            Self::Split(split) => split.ui(ui, entity, places, scene),
        };
        if done.is_some() {
            *self = Self::Nothing;
        }
        done.unwrap_or_default()
    }

    /// The menu of what can be done.
    pub fn menu_ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) -> Next {
        let l = scene.look.l;
        let uses = scene.session.entity_uses(entity.id) as u64;
        let several = scene.session.entities().nth(1).is_some();
        let row = |ui: &mut Ui, icon, words: &str, enabled: bool| {
            let row = |ui: &mut Ui| parts::row_button_ui(ui, icon, words, "");
            ui.add_enabled_ui(scene.can_change && enabled, row)
                .inner
                .clicked()
        };
        let mut next = Next::Stay;
        if row(ui, Icon::Merge, &m::entity_merge(l), several) {
            self.begin(EntityAsk::Merge);
            ui.close();
        }
        if row(ui, Icon::Split, &m::entity_split(l), uses > 0) {
            self.begin(EntityAsk::Split);
            ui.close();
        }
        if row(ui, Icon::Trash, &m::entity_delete(l), true) {
            let action = EntityAction::Delete(entity.id);
            scene.out.push(Intent::Act(Action::Entity(action)));
            next = Next::Back;
            ui.close();
        }
        let more = RichText::new(m::entity_delete_more(l, uses)).small().weak();
        ui.horizontal(|ui| {
            ui.add_space(32.0);
            parts::words_ui(ui, more);
        });
        next
    }
}

impl Merge {
    /// The other entity, then what would happen. `Some`: it is over.
    fn ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) -> Option<Next> {
        let (l, session) = (scene.look.l, scene.session);
        let Some(other) = self.other.and_then(|id| session.entity(id)) else {
            return self.find_ui(ui, entity, scene);
        };
        let (from, into) = match self.away {
            true => (entity, other),
            false => (other, entity),
        };
        let uses = session.entity_uses(from.id) as u64;
        let preview = m::entity_merge_preview(l, &from.name, &into.name, uses);
        parts::words_ui(ui, preview);
        ui.add_space(4.0);
        let mut done = None;
        ui.horizontal_wrapped(|ui| {
            if widgets::primary_button(ui, &m::entity_merge_go(l)).clicked() {
                let (into, from) = (into.id, vec![from.id]);
                let action = EntityAction::Merge { into, from };
                scene.out.push(Intent::Act(Action::Entity(action)));
                done = Some(Next::Follow);
            }
            if widgets::quiet_button(ui, &m::entity_merge_swap(l)).clicked() {
                self.away = !self.away;
            }
            if widgets::quiet_button(ui, &m::cancel(l)).clicked() {
                done = Some(Next::Stay);
            }
        });
        done
    }

    fn find_ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &Scene<'_>) -> Option<Next> {
        let words = m::entity_merge_find(scene.look.l);
        let field = (merge_id(), words.as_str());
        match self.field.ui(ui, field, entity, None, scene) {
            Sought::Open => None,
            Sought::Taken(found) => {
                self.other = Some(found);
                None
            }
            Sought::Cancelled => Some(Next::Stay),
        }
    }
}
