//! The list of entities: filtered by any name, sorted by name or by use.

use egui::{Id, Key, Margin, Modifiers, RichText, ScrollArea, Ui};

use crate::{
    action::command::Command,
    l10n::messages as m,
    model::EntityId,
    ui::{icons::Icon, widgets},
};

use super::{Scene, parts};

#[derive(Debug, Default)]
pub struct List {
    filter: String,
    by_use: bool,
    rows: Vec<EntityId>,
    rows_for: Option<(String, bool, u64)>,
    /// The row the keys are at.
    chosen: Option<EntityId>,
    reveal: bool,
}

pub fn filter_id() -> Id {
    Id::unique("inspector entities filter")
}

impl List {
    /// The list is shown again, where this one is.
    pub fn come_back(&mut self, from: EntityId) {
        self.chosen = Some(from);
        self.reveal = true;
    }

    /// Draws it; gives the entity that was opened.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) -> Option<EntityId> {
        let look = scene.look;
        if scene.names.len() == 0 {
            let keys = look.keys(Command::NewEntity);
            let sentence = m::entities_empty(look.l, &keys);
            widgets::empty_place(ui, Icon::Link, &sentence, None);
            return None;
        }
        let margin = Margin {
            left: 12,
            right: 12,
            top: 0,
            bottom: 4,
        };
        let mut opened = egui::Frame::new()
            .inner_margin(margin)
            .show(ui, |ui| self.head_ui(ui, scene))
            .inner;
        self.refresh(scene);
        if self.rows.is_empty() {
            egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                parts::words_ui(ui, RichText::new(m::mention_entity_nothing(look.l)).weak());
            });
            return None;
        }
        let height = look.theme.row_height();
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical()
            .id_salt("inspector entities")
            .auto_shrink(false);
        let at = self.at();
        if std::mem::take(&mut self.reveal)
            && let Some(at) = at
        {
            let offset = widgets::scroll_to_middle(at, height, ui.available_height());
            area = area.vertical_scroll_offset(offset);
        }
        area.show_rows(ui, height, self.rows.len(), |ui, shown| {
            egui::Frame::new()
                .inner_margin(Margin::symmetric(4, 0))
                .show(ui, |ui| {
                    for n in shown {
                        let entity = self.rows.get(n).and_then(|&id| scene.session.entity(id));
                        let Some(entity) = entity else { continue };
                        let chosen = at == Some(n);
                        let response = ui
                            .push_id(entity.id, |ui| {
                                parts::entity_row_ui(ui, scene.session, entity, chosen, true, look)
                            })
                            .inner;
                        if response.clicked() {
                            opened = Some(entity.id);
                        }
                    }
                });
        });
        opened
    }

    fn at(&self) -> Option<usize> {
        self.rows.iter().position(|&row| Some(row) == self.chosen)
    }

    /// The filter and the order; gives what Enter opened.
    fn head_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) -> Option<EntityId> {
        let l = scene.look.l;
        let id = filter_id();
        let mut steps = 0;
        if ui.memory(|memory| memory.has_focus(id)) {
            ui.input_mut(|input| {
                let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
                steps = pressed(Key::ArrowDown) - pressed(Key::ArrowUp);
                steps += 10 * (pressed(Key::PageDown) - pressed(Key::PageUp));
            });
        }
        let name = m::entities_filter(l);
        let edit = widgets::PressEdit::new(&mut self.filter).id(id);
        let response = ui.add(edit.name(&name).hint(&name));
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if response.changed() {
            self.chosen = None;
            self.reveal = true;
        }
        self.refresh(scene);
        if steps != 0 && !self.rows.is_empty() {
            let last = self.rows.len() as isize - 1;
            let to = match self.at() {
                Some(at) => (at as isize + steps).clamp(0, last),
                None if steps > 0 => 0,
                None => last,
            };
            self.chosen = self.rows.get(to as usize).copied();
            self.reveal = true;
        }
        ui.horizontal_wrapped(|ui| {
            let options = [m::entities_by_name(l), m::entities_by_use(l)];
            let options: Vec<&str> = options.iter().map(String::as_str).collect();
            let mut chosen = usize::from(self.by_use);
            let name = m::entities_sort(l);
            if widgets::segmented(ui, &name, &options, &mut chosen).changed() {
                self.by_use = chosen == 1;
                self.reveal = true;
            }
            let count = m::entities_count(l, self.rows.len() as u64);
            ui.label(RichText::new(count).small().weak());
        });
        let first = self.rows.first().copied();
        entered.then(|| self.chosen.or(first)).flatten()
    }

    fn refresh(&mut self, scene: &Scene<'_>) {
        let wanted = (
            self.filter.trim().to_owned(),
            self.by_use,
            scene.names.version(),
        );
        if self.rows_for.as_ref() == Some(&wanted) {
            return;
        }
        self.rows = match wanted.0.is_empty() {
            true => scene.names.all(self.by_use),
            false => {
                let found = scene.names.find(&wanted.0);
                let mut rows: Vec<EntityId> = found.iter().map(|found| found.id).collect();
                if self.by_use {
                    rows = scene.names.by_use(rows);
                }
                rows
            }
        };
        self.rows_for = Some(wanted);
    }
}
