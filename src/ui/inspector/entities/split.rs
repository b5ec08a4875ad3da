//! Mentions that mean something else: ticked, and parted to a new entity or moved to one that
//! is there.
//! Invariant: what was undone or deleted meanwhile is not moved.

use std::collections::BTreeSet;

use egui::{Id, RichText, Ui};

use crate::{
    action::{Action, EntityAction},
    l10n::messages as m,
    model::{Entity, EntityId},
    ui::{
        intent::Intent,
        widgets::{self, PressField},
    },
};

use super::{
    Next, Scene,
    drafts::one_line,
    other::{Other, Sought},
    parts,
    places::{Place, Places},
};
#[derive(Debug, Default)]
pub struct Split {
    pub ticked: BTreeSet<Place>,
    /// As it was typed; until then the text of the first that was ticked.
    name: Option<String>,
    /// To an entity that is there, not to a new one.
    moves: bool,
    field: Other,
    to: Option<EntityId>,
}

pub fn move_id() -> Id {
    Id::unique("inspector move")
}

impl Split {
    /// To an entity that is there, which is sought first.
    pub fn to_another() -> Self {
        let mut split = Self {
            moves: true,
            ..Self::default()
        };
        split.field.ask();
        split
    }

    /// Where they go, and the button that sends them. `Some`: it is over.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        entity: &Entity,
        places: &Places,
        scene: &mut Scene<'_>,
    ) -> Option<Next> {
        let l = scene.look.l;
        let there: Vec<Place> = places
            .all()
            .filter(|place| self.ticked.contains(place))
            .collect();
        parts::words_ui(ui, RichText::new(m::entity_split_how(l)).weak());
        ui.add_space(4.0);
        let options = [m::dossier_move_new(l), m::dossier_move_there(l)];
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        let mut chosen = usize::from(self.moves);
        let name = m::dossier_move_to(l);
        if widgets::segmented(ui, &name, &options, &mut chosen).changed() {
            self.moves = chosen == 1;
            if self.moves && self.to.is_none() {
                self.field.ask();
            }
        }
        ui.add_space(4.0);
        let done = match self.moves {
            true => self.move_ui(ui, entity, &there, scene),
            false => self.new_ui(ui, entity, &there, scene),
        };
        ui.horizontal_wrapped(|ui| {
            let all = places.all().count();
            if widgets::quiet_button(ui, &m::dossier_tick_all(l)).clicked() {
                self.ticked = places.all().collect();
            }
            let some = !there.is_empty() && all > 0;
            let none = |ui: &mut Ui| widgets::quiet_button(ui, &m::dossier_tick_none(l));
            if ui.add_enabled_ui(some, none).inner.clicked() {
                self.ticked.clear();
            }
        });
        done
    }

    /// The name of the new entity.
    fn new_ui(
        &mut self,
        ui: &mut Ui,
        entity: &Entity,
        there: &[Place],
        scene: &mut Scene<'_>,
    ) -> Option<Next> {
        let l = scene.look.l;
        let suggested = there.first().and_then(|place| text_of(*place, scene));
        let shown = self.name.clone().or(suggested).unwrap_or_default();
        let mut name = shown.clone();
        let words = m::entity_split_name(l);
        ui.add(PressField::new(&words, &mut name));
        if name != shown {
            self.name = Some(name.clone());
        }
        ui.add_space(4.0);
        let ready = !there.is_empty() && !name.trim().is_empty();
        let words = m::entity_split_go(l, there.len() as u64);
        go_ui(ui, &words, ready, scene, || EntityAction::Split {
            entity: entity.id,
            mentions: there.to_vec(),
            name: name.trim().to_owned(),
        })
    }

    /// The entity that is there, found by its name.
    fn move_ui(
        &mut self,
        ui: &mut Ui,
        entity: &Entity,
        there: &[Place],
        scene: &mut Scene<'_>,
    ) -> Option<Next> {
        let (l, session) = (scene.look.l, scene.session);
        let Some(to) = self.to.and_then(|id| session.entity(id)) else {
            return self.find_ui(ui, entity, scene);
        };
        ui.horizontal_wrapped(|ui| {
            parts::dot_ui(ui, scene.look.tone(session.scheme(), &to.label));
            ui.label(&to.name);
            if widgets::quiet_button(ui, &m::dossier_move_other(l)).clicked() {
                self.to = None;
                self.field.ask();
            }
        });
        ui.add_space(4.0);
        let words = m::dossier_move_go(l, there.len() as u64, &to.name);
        go_ui(ui, &words, !there.is_empty(), scene, || {
            EntityAction::Move {
                from: entity.id,
                mentions: there.to_vec(),
                to: to.id,
            }
        })
    }

    fn find_ui(&mut self, ui: &mut Ui, entity: &Entity, scene: &Scene<'_>) -> Option<Next> {
        let words = m::dossier_move_find(scene.look.l);
        let field = (move_id(), words.as_str());
        match self.field.ui(ui, field, entity, scene.recent, scene) {
            Sought::Open => None,
            Sought::Taken(found) => {
                self.to = Some(found);
                None
            }
            Sought::Cancelled => Some(Next::Stay),
        }
    }
}

/// The button that does it, and the one that leaves it.
fn go_ui(
    ui: &mut Ui,
    words: &str,
    ready: bool,
    scene: &mut Scene<'_>,
    action: impl FnOnce() -> EntityAction,
) -> Option<Next> {
    let mut done = None;
    ui.horizontal_wrapped(|ui| {
        let go = |ui: &mut Ui| widgets::primary_button(ui, words);
        if ui.add_enabled_ui(ready, go).inner.clicked() {
            scene.out.push(Intent::Act(Action::Entity(action())));
            done = Some(Next::Follow);
        }
        if widgets::quiet_button(ui, &m::cancel(scene.look.l)).clicked() {
            done = Some(Next::Stay);
        }
    });
    done
}

fn text_of((document, mention): Place, scene: &Scene<'_>) -> Option<String> {
    let document = scene.session.document(document)?;
    let mention = document.mentions().get(mention)?;
    let text = mention.ranges.quote(document.text())?;
    Some(one_line(&text, 200))
}
