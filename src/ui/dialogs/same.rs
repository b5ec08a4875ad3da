//! All entities that are likely one, pair by pair: to be merged, or called different.
//! Invariant: what Enter merges and Delete calls different is the row shown as chosen.

use egui::{Key, Modifiers, RichText, ScrollArea, Ui};

use crate::{
    action::{Action, EntityAction},
    explain,
    l10n::messages as m,
    model::{EntityId, Session},
    names::Duplicate,
    ui::{inspector::parts, intent::Intent, look::Look, same::stays_and_goes, widgets},
};

use super::{Answer, Given, button_row, modal};

const WIDTH: f32 = 640.0;
/// Rows that are seen at once.
const ROWS: usize = 9;

#[derive(Debug, Default)]
pub struct SameEntities {
    chosen: usize,
    /// The pair for which the other name than the usual one stays.
    swapped: Option<(EntityId, EntityId)>,
    /// The keys moved what is chosen: it has to be seen.
    moved: bool,
}

/// What is to be done with the chosen pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Merge,
    Differ,
    Swap,
}

impl SameEntities {
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref_mut() else {
            return Answer::Close;
        };
        let now = desk.circumstances(look.settings.reader.show_rejected);
        let desk = &*desk;
        let session = desk.session();
        let can_change = !now.read_only && !now.loading;
        let looking = !desk.same.is_current(session);
        let pairs = desk.same.proposals();
        let out = &mut *given.out;
        modal(ctx, "same", &m::same_title(look.l), WIDTH, look, |ui| {
            let mut said = self.keys(ui, pairs.len());
            self.chosen = self.chosen.min(pairs.len().saturating_sub(1));
            let state = match (looking, pairs.is_empty()) {
                (true, _) => m::same_looking(look.l),
                (false, true) => m::same_none(look.l),
                (false, false) => m::same_count(look.l, pairs.len() as u64),
            };
            ui.label(RichText::new(state).color(look.theme.tokens.text.weak));
            self.list_ui(ui, session, pairs, look);
            let pair = pairs.get(self.chosen);
            if let Some(pair) = pair {
                said = self.pair_ui(ui, session, pair, look).or(said);
            }
            let mut answer = Answer::Open;
            button_row(ui, |ui| {
                let ready = can_change && pair.is_some();
                let merge = |ui: &mut Ui| widgets::primary_button(ui, &m::same_merge(look.l));
                if ui.add_enabled_ui(ready, merge).inner.clicked() {
                    said = Some(Said::Merge);
                }
                let not = |ui: &mut Ui| ui.button(m::same_not(look.l));
                if ui.add_enabled_ui(ready, not).inner.clicked() {
                    said = Some(Said::Differ);
                }
                if ui.button(m::same_close(look.l)).clicked() {
                    answer = Answer::Close;
                }
            });
            if let (Some(said), Some(pair)) = (said, pair) {
                match said {
                    Said::Merge if can_change => {
                        let (into, from) = self.stays_and_goes(session, pair);
                        let from = vec![from];
                        let action = EntityAction::Merge { into, from };
                        out.push(Intent::Act(Action::Entity(action)));
                    }
                    Said::Merge => {}
                    Said::Differ if !can_change => {}
                    Said::Differ => out.push(Intent::Differ(pair.a, pair.b)),
                    Said::Swap => {
                        let pair = (pair.a, pair.b);
                        self.swapped = (self.swapped != Some(pair)).then_some(pair);
                    }
                }
            }
            answer
        })
    }

    /// The keys, where no button has them.
    fn keys(&mut self, ui: &mut Ui, pairs: usize) -> Option<Said> {
        let focused = ui.memory(|memory| memory.focused().is_some());
        let mut said = None;
        let steps = ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
            let steps = pressed(Key::ArrowDown) - pressed(Key::ArrowUp)
                + (ROWS as isize - 1) * (pressed(Key::PageDown) - pressed(Key::PageUp));
            if pressed(Key::Delete) > 0 {
                said = Some(Said::Differ);
            }
            if !focused && pressed(Key::ArrowLeft) + pressed(Key::ArrowRight) == 1 {
                said = Some(Said::Swap);
            }
            if !focused && pressed(Key::Enter) > 0 {
                said = Some(Said::Merge);
            }
            steps
        });
        if steps != 0 {
            let last = pairs.saturating_sub(1);
            self.chosen = self.chosen.saturating_add_signed(steps).min(last);
            self.moved = true;
        }
        said
    }

    fn stays_and_goes(&self, session: &Session, pair: &Duplicate) -> (EntityId, EntityId) {
        let (stays, goes) = stays_and_goes(session, pair.a, pair.b);
        match self.swapped == Some((pair.a, pair.b)) {
            true => (goes, stays),
            false => (stays, goes),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, session: &Session, pairs: &[Duplicate], look: &Look<'_>) {
        if pairs.is_empty() {
            return;
        }
        ui.add_space(8.0);
        let moved = std::mem::take(&mut self.moved);
        let row = look.theme.row_height();
        let room = (ui.ctx().content_rect().height() - 360.0).max(3.0 * row);
        let height = (row * ROWS.min(pairs.len()) as f32).min(room);
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().id_salt("same").max_height(height);
        if moved {
            let offset = widgets::scroll_to_middle(self.chosen, row, height);
            area = area.vertical_scroll_offset(offset);
        }
        area.auto_shrink([false, true])
            .show_rows(ui, row, pairs.len(), |ui, shown| {
                for n in shown {
                    let Some(pair) = pairs.get(n) else { continue };
                    let names = [pair.a, pair.b].map(|id| session.entity(id));
                    let [Some(a), Some(b)] = names else { continue };
                    let why = explain::grounds(look.l, &pair.reasons);
                    let name = m::same_row(look.l, &a.name, &b.name, &why);
                    let chosen = n == self.chosen;
                    let shown = ui.push_id((a.id, b.id), |ui| {
                        widgets::list_row(ui, chosen, &name, |ui| {
                            parts::dot_ui(ui, look.tone(session.scheme(), &a.label));
                            parts::line_ui(ui, format!("{}  ·  {}", a.name, b.name));
                        })
                    });
                    if shown.inner.response.clicked() {
                        self.chosen = n;
                    }
                }
            });
    }

    /// The chosen pair: what speaks for it, and which name stays.
    fn pair_ui(
        &self,
        ui: &mut Ui,
        session: &Session,
        pair: &Duplicate,
        look: &Look<'_>,
    ) -> Option<Said> {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add_space(12.0);
        for ground in &pair.reasons {
            parts::words_ui(ui, explain::ground(look.l, ground));
        }
        ui.add_space(8.0);
        ui.label(RichText::new(m::same_stays(look.l)).small().weak());
        let (stays, _) = self.stays_and_goes(session, pair);
        let mut said = None;
        for id in [pair.a, pair.b] {
            let Some(entity) = session.entity(id) else {
                continue;
            };
            let label = look.label(session.scheme(), &entity.label);
            let uses = session.entity_uses(id) as u64;
            let words = m::same_keep(look.l, &entity.name, &label, uses);
            if widgets::radio(ui, id == stays, words).clicked() && id != stays {
                said = Some(Said::Swap);
            }
        }
        said
    }
}
