//! Linking many mentions to an entity that is found by any of its names.
//! Invariant: what Enter takes is the row that is shown as chosen.

use egui::{Id, Key, Modifiers, RichText, ScrollArea, Ui};

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
/// Rows that are seen at once.
const ROWS: usize = 12;

#[derive(Debug)]
pub struct LinkWith {
    mentions: Vec<(DocumentId, MentionId)>,
    /// Of the first of them, to begin with.
    query: String,
    found: Vec<EntityId>,
    /// What was looked for.
    asked: Option<(String, u64)>,
    chosen: usize,
    begun: bool,
    /// The keys moved what is chosen: it has to be seen.
    moved: bool,
}

impl LinkWith {
    pub fn of(session: &Session, mentions: Vec<(DocumentId, MentionId)>) -> Self {
        let first = mentions.first().and_then(|&(document, mention)| {
            let document = session.document(document)?;
            let mention = document.mentions().get(mention)?;
            mention.ranges.quote(document.text())
        });
        Self {
            mentions,
            query: first.unwrap_or_default(),
            found: Vec::new(),
            asked: None,
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
        let title = m::link_with_title(look.l, self.mentions.len() as u64);
        let mut taken = None;
        let answer = modal(ctx, "link with", &title, WIDTH, look, |ui| {
            let enter = self.field_ui(ui, look);
            self.look_up(&desk.names);
            ui.add_space(8.0);
            let clicked = self.list_ui(ui, session, look);
            let row = clicked.or(enter.then_some(self.chosen));
            taken = row.and_then(|row| self.found.get(row)).copied();
            match taken {
                Some(_) => Answer::Close,
                None => Answer::Open,
            }
        });
        if let Some(entity) = taken {
            let mentions = std::mem::take(&mut self.mentions);
            let action = AcrossAction::Entity {
                mentions,
                entity: Some(entity),
            };
            given.out.push(Intent::Across(vec![action]));
        }
        if answer == Answer::Close {
            given.out.push(Intent::FocusDock);
        }
        answer
    }

    /// Says whether Enter was pressed.
    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> bool {
        let id = Id::unique("link with.field");
        let (mut steps, mut enter) = (0, false);
        if ui.memory(|memory| memory.has_focus(id)) {
            // Before the field takes them for itself.
            ui.input_mut(|input| {
                for (key, step) in [
                    (Key::ArrowDown, 1),
                    (Key::ArrowUp, -1),
                    (Key::PageDown, ROWS as isize - 1),
                    (Key::PageUp, 1 - ROWS as isize),
                ] {
                    let times = input.count_and_consume_key(Modifiers::NONE, key);
                    steps += step * times as isize;
                }
                enter = input.consume_key(Modifiers::NONE, Key::Enter);
            });
        }
        let words = m::link_with_find(look.l);
        let edit = PressEdit::new(&mut self.query).id(id);
        let response = ui.add(edit.name(&words).hint(&words));
        if !std::mem::replace(&mut self.begun, true) {
            response.request_focus();
            crate::ui::widgets::select_all(ui.ctx(), id);
        }
        if steps != 0 {
            let last = self.found.len().saturating_sub(1);
            self.chosen = self.chosen.saturating_add_signed(steps).min(last);
            self.moved = true;
        }
        enter
    }

    fn look_up(&mut self, names: &Names) {
        let asked = (self.query.clone(), names.version());
        if self.asked.as_ref() == Some(&asked) {
            return;
        }
        self.asked = Some(asked);
        self.found = match self.query.trim().is_empty() {
            // All of them, those used most first.
            true => names.all(true),
            false => {
                let found = names.find(self.query.trim()).into_iter();
                found.map(|found| found.id).collect()
            }
        };
        self.chosen = 0;
        self.moved = true;
    }

    /// The entities that answer. Gives the row that was pressed.
    fn list_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) -> Option<usize> {
        let row = look.theme.row_height();
        let height = row * ROWS as f32;
        ui.spacing_mut().item_spacing.y = 0.0;
        if self.found.is_empty() {
            let text = RichText::new(m::link_with_nothing(look.l));
            ui.label(text.color(look.theme.tokens.text.weak));
            return None;
        }
        let mut area = ScrollArea::vertical()
            .id_salt("link with")
            .auto_shrink([false, true])
            .max_height(height);
        if std::mem::take(&mut self.moved) {
            let above = self.chosen.saturating_sub(ROWS / 2) as f32;
            area = area.vertical_scroll_offset(above * row);
        }
        let mut pressed = None;
        area.show_rows(ui, row, self.found.len(), |ui, shown| {
            for at in shown {
                let entity = self.found.get(at).and_then(|&id| session.entity(id));
                let Some(entity) = entity else { continue };
                let chosen = at == self.chosen;
                let shown = ui.push_id(at, |ui| {
                    parts::entity_row_ui(ui, session, entity, chosen, true, look)
                });
                if shown.inner.clicked() {
                    pressed = Some(at);
                }
            }
        });
        pressed
    }
}
