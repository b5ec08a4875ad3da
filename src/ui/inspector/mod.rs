//! The inspector: the mention at hand, and the entities.
//! Invariant: what is typed becomes one change when its field is left, never one per key;
//! nothing here changes the session.
//!
//! | part | shows |
//! |---|---|
//! | `mention` | the mention at hand, or how to tag |
//! | `entities` | the list of entities, and one of them |
//! | `comments` | what was said about it |
//! | `find` | entities by any of their names |
//! | `type_ahead` | a field that offers what answers |
//! | `drafts` | fields that are saved when they are left |
//! | `parts` | small things both pages are made of |

mod comments;
mod drafts;
mod entities;
pub(in crate::ui) mod find;
mod mention;
pub(in crate::ui) mod parts;
mod save;
#[cfg(test)]
mod tests;
mod type_ahead;

use egui::{Id, Margin, Rect, ScrollArea, Ui};

use super::{desk::Desk, dossier::Dossiers, intent::Intent, look::Look, same::Same, widgets};
use crate::{
    action::command::Circumstances,
    l10n::{Localizer, messages as m},
    model::{EntityId, Session},
};
use drafts::Drafts;
use entities::EntitiesPage;
pub(in crate::ui) use entities::{EntityAsk, Sentence};
use find::Names;
use mention::{Ask, MentionPage};

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Mention,
    Entities,
}

#[derive(Debug, Default)]
pub struct Inspector {
    page: Page,
    mention: MentionPage,
    entities: EntitiesPage,
    drafts: Drafts,
    /// The entity linked to or changed last: the next mention may name it too.
    recent: Option<EntityId>,
    wants_focus: bool,
    area: Option<Rect>,
}

/// What the pages are given in a frame.
struct Scene<'a> {
    session: &'a Session,
    look: &'a Look<'a>,
    names: &'a Names,
    drafts: &'a mut Drafts,
    out: &'a mut Vec<Intent>,
    now: Circumstances,
    recent: Option<EntityId>,
    can_change: bool,
    same: &'a Same,
    dossiers: &'a Dossiers,
}

impl Inspector {
    /// Takes the keyboard at the next frame.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Whether one of its widgets has the keyboard.
    pub fn has_focus(&self, ctx: &egui::Context) -> bool {
        let focused = ctx.memory(|memory| memory.focused());
        let place = focused.and_then(|id| type_ahead::rect_of(ctx, id));
        match (self.area, place) {
            (Some(area), Some(place)) => area.contains(place.center()),
            _ => false,
        }
    }

    /// Asks for another label for the mention at hand.
    pub fn ask_label(&mut self) {
        self.page = Page::Mention;
        self.mention.ask(Ask::Label);
    }

    /// Asks for the entity the mention at hand names.
    pub fn ask_entity(&mut self) {
        self.page = Page::Mention;
        self.mention.ask(Ask::Entity);
    }

    /// Asks for a note on the mention at hand.
    pub fn ask_note(&mut self) {
        self.page = Page::Mention;
        self.mention.ask(Ask::Note);
    }

    /// Shows an entity.
    pub fn show_entity(&mut self, entity: EntityId) {
        self.page = Page::Entities;
        self.entities.show(entity);
    }

    /// Shows an entity and asks what a command wants done to it.
    pub fn ask_of_entity(&mut self, entity: EntityId, ask: EntityAsk) {
        self.show_entity(entity);
        self.entities.ask(ask);
    }

    /// Whether a single entity is shown.
    pub fn shows_an_entity(&self) -> bool {
        self.page == Page::Entities && self.entities.shows_one()
    }

    /// The single entity that is shown.
    pub fn shown_entity(&self) -> Option<EntityId> {
        let shown = self.entities.shown();
        shown.filter(|_| self.page == Page::Entities)
    }

    /// An entity was made, changed or linked to.
    pub fn changed_entity(&mut self, entity: EntityId) {
        self.recent = Some(entity);
        self.entities.changed(entity);
    }

    /// Hands over what is still being typed, before the inspector or its session goes away.
    pub fn finish(&mut self, session: &Session, l: &Localizer, out: &mut Vec<Intent>) {
        self.drafts.leave();
        for done in self.drafts.take() {
            out.extend(save::intent(session, done, l));
        }
    }

    pub fn ui(&mut self, ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, out: &mut Vec<Intent>) {
        let now = desk.circumstances(look.settings.reader.show_rejected);
        let desk = &*desk;
        let session = desk.session();
        self.area = Some(ui.max_rect());
        let margin = Margin::symmetric(12, 8);
        let focus = std::mem::take(&mut self.wants_focus);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            self.pages_ui(ui, look, focus);
        });
        let mut scene = Scene {
            session,
            look,
            names: &desk.names,
            drafts: &mut self.drafts,
            out,
            now,
            recent: self.recent,
            can_change: !now.read_only && !now.loading,
            same: &desk.same,
            dossiers: &desk.dossiers,
        };
        match self.page {
            Page::Mention => {
                // Another mention begins at its top.
                let salt = Id::unique("inspector mention");
                ScrollArea::vertical()
                    .id_salt(salt)
                    .auto_shrink(false)
                    .show(ui, |ui| {
                        let inside = Margin { top: 0, ..margin };
                        egui::Frame::new().inner_margin(inside).show(ui, |ui| {
                            self.mention.ui(ui, desk, &mut scene);
                        });
                    });
            }
            Page::Entities => self.entities.ui(ui, &mut scene),
        }
        self.drafts.end_frame();
        for done in self.drafts.take() {
            out.extend(save::intent(session, done, look.l));
        }
    }

    fn pages_ui(&mut self, ui: &mut Ui, look: &Look<'_>, focus: bool) {
        let options = [m::inspector_mention(look.l), m::inspector_entities(look.l)];
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        let mut chosen = usize::from(self.page == Page::Entities);
        let name = m::inspector_pages(look.l);
        let response = widgets::segmented(ui, &name, &options, &mut chosen);
        if response.changed() {
            self.page = match chosen {
                0 => Page::Mention,
                _ => Page::Entities,
            };
        }
        if focus {
            let part = response.id.with(chosen);
            ui.memory_mut(|memory| memory.request_focus(part));
        }
    }
}
