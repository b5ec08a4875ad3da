//! Linking many mentions at once to an entity that is found by any of its names.
//! Invariant: what Enter takes is the row that is shown as chosen.

use egui::{Id, Key, Modifiers, ScrollArea, Ui};

use crate::{
    action::AcrossAction,
    l10n::messages as m,
    model::{DocumentId, EntityId, MentionId, Session},
    ui::{
        inspector::{find::Names, parts},
        intent::Intent,
        look::Look,
        widgets::PressEdit,
    },
};

use super::{Answer, Given, modal};

const WIDTH: f32 = 460.0;
/// Rows that are seen at once, and those that are listed at all.
const ROWS: usize = 10;
const LISTED: usize = 200;

#[derive(Debug)]
pub struct LinkTo {
    mentions: Vec<(DocumentId, MentionId)>,
    names: Names,
    query: String,
    found: Vec<EntityId>,
    /// What was sought last.
    sought: Option<String>,
    chosen: usize,
    begun: bool,
    moved: bool,
}

impl LinkTo {
    pub fn new(mentions: Vec<(DocumentId, MentionId)>) -> Self {
        Self {
            mentions,
            names: Names::default(),
            query: String::new(),
            found: Vec::new(),
            sought: None,
            chosen: 0,
            begun: false,
            moved: false,
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let session = desk.session();
        let title = m::link_to_title(look.l, self.mentions.len() as u64);
        let out = &mut *given.out;
        modal(ctx, "link to", &title, WIDTH, look, |ui| {
            let entered = self.field_ui(ui, look);
            self.seek(session);
            ui.add_space(8.0);
            let pressed = self.list_ui(ui, session, look);
            let row = pressed.or(entered.then_some(self.chosen));
            let Some(&entity) = row.and_then(|row| self.found.get(row)) else {
                return Answer::Open;
            };
            let action = AcrossAction::Entity {
                mentions: std::mem::take(&mut self.mentions),
                entity: Some(entity),
            };
            out.push(Intent::Across(action));
            Answer::Close
        })
    }

    fn seek(&mut self, session: &Session) {
        let changed = self.names.refresh(session);
        if !changed && self.sought.as_ref() == Some(&self.query) {
            return;
        }
        self.found = match self.query.trim() {
            "" => self.names.all(true),
            query => self
                .names
                .find(query)
                .iter()
                .map(|found| found.id)
                .collect(),
        };
        self.found.truncate(LISTED);
        self.sought = Some(self.query.clone());
        self.chosen = self.chosen.min(self.found.len().saturating_sub(1));
    }

    /// Gives whether Enter was pressed.
    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> bool {
        let id = Id::unique("link to.field");
        let (mut steps, mut entered) = (0, false);
        if ui.memory(|memory| memory.has_focus(id)) {
            // Before the field takes them for itself.
            ui.input_mut(|input| {
                let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
                steps = pressed(Key::ArrowDown) - pressed(Key::ArrowUp)
                    + (ROWS as isize - 1) * (pressed(Key::PageDown) - pressed(Key::PageUp));
                entered = pressed(Key::Enter) > 0;
            });
        }
        let before = self.query.clone();
        let words = m::link_to_find(look.l);
        let response = ui.add(
            PressEdit::new(&mut self.query)
                .id(id)
                .name(&words)
                .hint(&words),
        );
        if !std::mem::replace(&mut self.begun, true) {
            response.request_focus();
        }
        if self.query != before {
            self.chosen = 0;
            self.moved = true;
        }
        if steps != 0 {
            let last = self.found.len().saturating_sub(1);
            self.chosen = self.chosen.saturating_add_signed(steps).min(last);
            self.moved = true;
        }
        entered
    }

    /// The entities that answer. Gives the row that was pressed.
    fn list_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) -> Option<usize> {
        let moved = std::mem::take(&mut self.moved);
        let height = look.theme.row_height() * ROWS as f32;
        let mut pressed = None;
        let area = ScrollArea::vertical().id_salt("link to").max_height(height);
        area.auto_shrink(false).show(ui, |ui| {
            ui.set_min_height(height);
            ui.spacing_mut().item_spacing.y = 0.0;
            if self.found.is_empty() {
                let weak = look.theme.tokens.text.weak;
                ui.label(egui::RichText::new(m::link_to_nothing(look.l)).color(weak));
            }
            for (row, &id) in self.found.iter().enumerate() {
                let Some(entity) = session.entity(id) else {
                    continue;
                };
                let chosen = row == self.chosen;
                let shown = ui.push_id(id, |ui| {
                    parts::entity_row_ui(ui, session, entity, chosen, true, look)
                });
                if chosen && moved {
                    shown.inner.scroll_to_me(None);
                }
                if shown.inner.clicked() {
                    pressed = Some(row);
                }
            }
        });
        pressed
    }
}
