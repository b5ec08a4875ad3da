//! The entities: all of them as a list, or one of them as a card.

mod card;
mod change;
mod list;
mod names;
mod other;
mod places;
mod same;
mod sentence;
mod split;
mod told;

use egui::Ui;

use crate::model::EntityId;

use super::{Scene, drafts, parts, save};
use card::Card;
pub(in crate::ui) use change::EntityAsk;
use list::List;
pub(in crate::ui) use sentence::Sentence;

#[derive(Debug, Default)]
pub struct EntitiesPage {
    list: List,
    card: Option<Card>,
    folds: told::Folds,
    /// The next entity that changes was split off: it is what there is to look at.
    follow: bool,
}

/// Where the card leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Next {
    #[default]
    Stay,
    /// Back to the list.
    Back,
    /// To the entity made or kept by what was sent.
    Follow,
}

impl EntitiesPage {
    pub fn show(&mut self, entity: EntityId) {
        if self.card.as_ref().is_none_or(|card| card.id() != entity) {
            self.card = Some(Card::of(entity));
        }
    }

    pub fn ask(&mut self, ask: EntityAsk) {
        if let Some(card) = &mut self.card {
            card.ask(ask);
        }
    }

    pub fn shown(&self) -> Option<EntityId> {
        self.card.as_ref().map(Card::id)
    }

    pub fn shows_one(&self) -> bool {
        self.card.is_some()
    }

    pub fn changed(&mut self, entity: EntityId) {
        if std::mem::take(&mut self.follow) {
            self.show(entity);
        }
    }

    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let card = self.card.as_mut();
        let shown = card.and_then(|card| Some((scene.session.entity(card.id())?, card)));
        let Some((entity, card)) = shown else {
            // What was deleted, or undone, leaves the list behind.
            self.card = None;
            if let Some(opened) = self.list.ui(ui, scene) {
                self.card = Some(Card::of(opened));
                ui.ctx().request_repaint();
            }
            return;
        };
        match card.ui(ui, entity, &mut self.folds, scene) {
            Next::Stay => {}
            Next::Back => {
                self.list.come_back(entity.id);
                self.card = None;
            }
            Next::Follow => self.follow = true,
        }
    }
}
