//! The names lists of the session: which of them propose, and what they say.
//!
//! | file | holds |
//! |---|---|
//! | `entries` | what the chosen list says, with a filter |
//! | `add` | a file before it is added |
//!
//! Invariant: what the buttons and keys do concerns the list shown as chosen.

mod add;
mod entries;

use std::collections::BTreeMap;

use egui::{Align, Key, Label, Layout, Modifiers, RichText, ScrollArea, Ui, vec2};

use crate::{
    action::{ProposalAction, command::Command, propose::Source},
    l10n::messages as m,
    model::{KeptList, ListId, Session},
    ui::{inspector::find::State, intent::Intent, look::Look, pick::Purpose, widgets},
};

use super::{Answer, Given, button_row, modal};
pub use add::AddList;
use entries::Entries;

const WIDTH: f32 = 980.0;
/// The share of the width that the lists have.
const LISTS: f32 = 0.46;

#[derive(Debug, Default)]
pub struct NamesLists {
    chosen: Option<ListId>,
    /// How many mentions each list proposed, and the state that was counted.
    uses: BTreeMap<ListId, usize>,
    of: Option<State>,
    asked: Option<State>,
    entries: Entries,
    /// Another name is typed for the chosen list.
    renaming: Option<String>,
    begun: bool,
}

impl NamesLists {
    pub fn counted(&mut self, of: State, uses: BTreeMap<ListId, usize>) {
        // Another state was asked for meanwhile.
        if self.asked == Some(of) {
            self.uses = uses;
            self.of = Some(of);
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let can_change = desk.may_change();
        let session = desk.session();
        let state = State::of(session);
        if self.of != Some(state) && self.asked != Some(state) {
            self.asked = Some(state);
            given.out.push(Intent::CountLists);
        }
        let lists: Vec<&KeptList> = session.lists().collect();
        if !lists.iter().any(|list| Some(list.id) == self.chosen) {
            self.chosen = lists.first().map(|list| list.id);
        }
        let out = &mut *given.out;
        modal(ctx, "lists", &m::lists_title(look.l), WIDTH, look, |ui| {
            self.keys(ui, &lists, can_change, out);
            let height = (ctx.content_rect().height() - 280.0).clamp(160.0, 460.0);
            match lists.is_empty() {
                true => {
                    let text = RichText::new(m::lists_none(look.l));
                    ui.label(text.color(look.theme.tokens.text.weak));
                }
                false => self.both_ui(ui, session, &lists, height, can_change, look, out),
            }
            self.rename_ui(ui, look, out);
            self.below_ui(ui, session, can_change, look, out)
        })
    }

    /// Up and down among the lists, Space switches, Delete removes.
    fn keys(&mut self, ui: &Ui, lists: &[&KeptList], can_change: bool, out: &mut Vec<Intent>) {
        if ui.ctx().text_edit_focused() || self.renaming.is_some() {
            return;
        }
        let focused = ui.memory(|memory| memory.focused().is_some_and(|id| id != list_id()));
        let (steps, switch, remove) = ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
            let steps = pressed(Key::ArrowDown) - pressed(Key::ArrowUp);
            let switch = !focused && pressed(Key::Space) > 0;
            (steps, switch, pressed(Key::Delete) > 0)
        });
        let at = lists.iter().position(|list| Some(list.id) == self.chosen);
        let at = at.unwrap_or(0);
        let last = lists.len().saturating_sub(1);
        let now = at.saturating_add_signed(steps).min(last);
        let Some(list) = lists.get(now) else { return };
        self.chosen = Some(list.id);
        if switch && can_change {
            self::switch(list, out);
        }
        if remove && can_change {
            out.push(Intent::Decide(ProposalAction::RemoveList(list.id)));
        }
    }

    #[expect(clippy::too_many_arguments, reason = "lent for a frame, by name")]
    fn both_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        lists: &[&KeptList],
        height: f32,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let width = ui.available_width();
        ui.horizontal_top(|ui| {
            ui.allocate_ui_with_layout(
                vec2(width * LISTS, height),
                Layout::top_down(Align::Min),
                |ui| {
                    ui.set_min_size(vec2(width * LISTS, height));
                    self.lists_ui(ui, session, lists, can_change, look, out);
                },
            );
            ui.add_space(12.0);
            ui.vertical(|ui| {
                ui.set_min_height(height);
                if let Some(list) = self.chosen {
                    self.entries.ui(ui, session, list, height, look);
                }
            });
        });
    }

    fn lists_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        lists: &[&KeptList],
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let rect = ui.available_rect_before_wrap();
        let response = ui.interact(rect, list_id(), egui::Sense::click());
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::Role::ListBox, true, m::lists_title(look.l))
        });
        if !self.begun {
            self.begun = response.has_focus();
            response.request_focus();
        }
        if response.has_focus() {
            let arrows = egui::EventFilter {
                vertical_arrows: true,
                ..egui::EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        }
        let area = ScrollArea::vertical().id_salt("lists").auto_shrink(false);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for list in lists {
                ui.push_id(list.id, |ui| {
                    self.list_ui(ui, session, list, can_change, look, out);
                });
            }
        });
        widgets::focus_ring(ui, &response, rect);
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        list: &KeptList,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let weak = look.theme.tokens.text.weak;
        let entries = m::proposals_basis_list(look.l, session.entry_count(list.id) as u64);
        let found = self.uses.get(&list.id).copied().unwrap_or(0);
        let facts = format!("{entries} · {}", m::lists_found(look.l, found as u64));
        let told = format!("{}, {facts}", list.name);
        let here = self.chosen == Some(list.id);
        let mut on = !list.off;
        let row = widgets::list_row(ui, here, &told, |ui| {
            let switch = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                widgets::toggle(ui, &mut on, "").widget_info(|| {
                    let kind = egui::Role::CheckBox;
                    egui::WidgetInfo::selected(kind, true, !list.off, &list.name)
                });
            };
            ui.add_enabled_ui(can_change, switch);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(RichText::new(&facts).small().color(weak));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let name = RichText::new(&list.name).color(match list.off {
                        true => weak,
                        false => look.theme.tokens.text.strong,
                    });
                    ui.add(Label::new(name).truncate().selectable(false));
                });
            });
        });
        if on == list.off {
            switch(list, out);
        }
        if row.response.clicked() {
            self.chosen = Some(list.id);
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
    }

    fn rename_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let (Some(name), Some(list)) = (&mut self.renaming, self.chosen) else {
            return;
        };
        ui.add_space(8.0);
        let label = m::lists_name(look.l);
        let response = ui.add(widgets::PressField::new(&label, name));
        if response.lost_focus() {
            let name = std::mem::take(name);
            self.renaming = None;
            if !name.trim().is_empty() {
                out.push(Intent::Decide(ProposalAction::RenameList { list, name }));
            }
        } else if !response.has_focus() {
            response.request_focus();
        }
    }

    fn below_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        let l = look.l;
        let mut answer = Answer::Open;
        let list = self.chosen.and_then(|id| session.list(id));
        button_row(ui, |ui| {
            let add = |ui: &mut Ui| widgets::primary_button(ui, &m::lists_add(l));
            if ui.add_enabled_ui(can_change, add).inner.clicked() {
                out.push(Intent::Pick(Purpose::AddList));
            }
            if ui.button(m::proposals_close(l)).clicked() {
                answer = Answer::Close;
            }
            let entities = look.command(Command::SaveEntities, None);
            if ui.button(entities).clicked() {
                out.push(Intent::Command(Command::SaveEntities));
            }
            let Some(list) = list else { return };
            let remove = |ui: &mut Ui| ui.button(m::lists_remove(l));
            if ui.add_enabled_ui(can_change, remove).inner.clicked() {
                out.push(Intent::Decide(ProposalAction::RemoveList(list.id)));
            }
            let rename = |ui: &mut Ui| ui.button(m::lists_rename(l));
            if ui.add_enabled_ui(can_change, rename).inner.clicked() {
                self.renaming = Some(list.name.clone());
            }
            if ui.button(m::lists_save(l)).clicked() {
                out.push(Intent::Pick(Purpose::SaveList {
                    list: Some(list.id),
                    suggested: format!("{}.csv", list.name),
                }));
            }
        });
        answer
    }
}

fn list_id() -> egui::Id {
    egui::Id::unique("names lists")
}

fn switch(list: &KeptList, out: &mut Vec<Intent>) {
    let on = list.off;
    let source = Source::List(list.id);
    out.push(Intent::Decide(ProposalAction::Switch { source, on }));
}
