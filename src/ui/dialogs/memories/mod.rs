//! The translation memories a session keeps from files: which of them are asked, what their
//! penalty is.
//!
//! | file | holds |
//! |---|---|
//! | `add` | a file before it is added |
//! | `form` | what is typed for one |
//!
//! Invariant: what buttons and keys do concerns the memory shown as chosen; what is typed is
//! sent when it is saved or the dialog is left, Escape takes it back first, then closes.

mod add;
mod form;

use egui::{
    Align, EventFilter, Id, Key, Label, Layout, Modifiers, RichText, ScrollArea, Sense, Ui, vec2,
};

use crate::{
    action::MemoryAction,
    l10n::messages as m,
    model::{KeptMemory, MemoryId, Session},
    ui::{intent::Intent, languages, look::Look, pick::Purpose, widgets},
};

use super::{Answer, Given, button_row, line::Line, modal};
pub use add::AddMemory;
use form::{Form, penalty};

const WIDTH: f32 = 860.0;
/// Memories that are seen at once.
const ROWS: f32 = 8.0;

#[derive(Debug, Default)]
pub struct Memories {
    chosen: Option<MemoryId>,
    form: Option<Form>,
    begun: bool,
    /// The list, or the form, is to have the keyboard.
    to_list: bool,
    to_form: bool,
    /// It is to close.
    leaves: bool,
}

impl Memories {
    pub fn chosen(&self) -> Option<MemoryId> {
        self.chosen
    }

    /// It is to close, as if its button had been pressed.
    pub fn leave(&mut self) {
        self.leaves = true;
    }

    /// Whether something is being written that the session does not have so.
    pub fn is_changed(&self, session: &Session) -> bool {
        self.form.as_ref().is_some_and(|form| {
            let memory = session.memories().find(|memory| memory.id == form.of);
            memory.is_some_and(|memory| form.is_changed(memory))
        })
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let can_change = desk.may_change();
        let memories: Vec<&KeptMemory> = desk.session().memories().collect();
        let at = memories.iter().position(|it| Some(it.id) == self.chosen);
        if at.is_none() {
            self.chosen = memories.last().map(|memory| memory.id);
        }
        let out = &mut *given.out;
        let title = m::memories_title(look.l);
        let leaves = std::mem::take(&mut self.leaves);
        let mut answer = modal(ctx, "memories", &title, WIDTH, look, |ui| {
            self.keys(ui, &memories, can_change, look, out);
            match memories.is_empty() {
                true => {
                    let words = RichText::new(m::memories_none(look.l));
                    let weak = look.theme.tokens.text.weak;
                    ui.add(Label::new(words.color(weak)).wrap());
                }
                false => {
                    self.list_ui(ui, &memories, can_change, look, out);
                    ui.add_space(12.0);
                    self.form_ui(ui, &memories, can_change, look, out);
                }
            }
            self.below_ui(ui, &memories, can_change, look, out)
        });
        if leaves {
            answer = Answer::Close;
        }
        // What cannot be kept is not thrown away either.
        if answer == Answer::Close && can_change && !self.save(&memories, look, out) {
            answer = Answer::Open;
        }
        answer
    }

    fn memory<'m>(&self, memories: &[&'m KeptMemory]) -> Option<&'m KeptMemory> {
        let chosen = self.chosen?;
        memories.iter().find(|memory| memory.id == chosen).copied()
    }

    /// Up and down among them, Space switches, Enter edits, Insert adds, Delete removes.
    fn keys(
        &mut self,
        ui: &Ui,
        memories: &[&KeptMemory],
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let memory = self.memory(memories);
        let changed = memory
            .zip(self.form.as_ref())
            .is_some_and(|(memory, form)| form.of == memory.id && form.is_changed(memory));
        if changed && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.form = None;
            self.to_list = true;
        }
        let insert = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Insert));
        if insert && can_change && self.save(memories, look, out) {
            out.push(Intent::Pick(Purpose::AddMemory));
        }
        if !ui.memory(|it| it.has_focus(list_id())) {
            return;
        }
        let (steps, switch, edit, remove) = ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
            (
                pressed(Key::ArrowDown) - pressed(Key::ArrowUp),
                pressed(Key::Space) > 0,
                pressed(Key::Enter) > 0,
                pressed(Key::Delete) > 0,
            )
        });
        let at = memories.iter().position(|it| Some(it.id) == self.chosen);
        let last = memories.len().saturating_sub(1);
        let at = at.unwrap_or(0).saturating_add_signed(steps).min(last);
        let Some(&memory) = memories.get(at) else {
            return;
        };
        if !self.choose(memory, memories, look, out) {
            return;
        }
        self.to_form |= edit;
        if switch && can_change {
            out.push(switched(memory));
        }
        if remove && can_change && self.save(memories, look, out) {
            out.push(Intent::Memory(MemoryAction::Remove(memory.id)));
        }
    }

    /// Chooses one; `false`: what was typed for another cannot be kept, and that stays.
    fn choose(
        &mut self,
        memory: &KeptMemory,
        memories: &[&KeptMemory],
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> bool {
        let stays = self.chosen == Some(memory.id) || self.save(memories, look, out);
        if stays {
            self.chosen = Some(memory.id);
        }
        stays
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        memories: &[&KeptMemory],
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let row = look.theme.row_height();
        let height = row * (memories.len() as f32).clamp(3.0, ROWS);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let list = ui.interact(rect, list_id(), Sense::click());
        list.widget_info(|| {
            egui::WidgetInfo::labeled(egui::Role::ListBox, true, m::memories_title(look.l))
        });
        if !self.begun || std::mem::take(&mut self.to_list) {
            self.begun |= list.has_focus();
            list.request_focus();
        }
        if list.has_focus() {
            let arrows = EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|it| it.set_focus_lock_filter(list_id(), arrows));
        }
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        inside.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical()
            .id_salt("memories")
            .auto_shrink(false)
            .max_height(height);
        area.show(&mut inside, |ui| {
            for memory in memories {
                ui.push_id(memory.id, |ui| {
                    if self.row_ui(ui, memory, can_change, look, out) {
                        self.choose(memory, memories, look, out);
                    }
                });
            }
        });
        widgets::focus_ring(ui, &list, rect);
    }

    /// One of them; says whether it was pressed.
    fn row_ui(
        &mut self,
        ui: &mut Ui,
        memory: &KeptMemory,
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> bool {
        let tokens = &look.theme.tokens;
        let facts = facts(memory, look);
        let told = format!("{}, {facts}", memory.name);
        let here = self.chosen == Some(memory.id);
        let mut on = !memory.off;
        let row = widgets::list_row(ui, here, &told, |ui| {
            let switch = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                widgets::toggle(ui, &mut on, "").widget_info(|| {
                    let kind = egui::Role::CheckBox;
                    egui::WidgetInfo::selected(kind, true, !memory.off, &memory.name)
                });
            };
            ui.add_enabled_ui(can_change, switch);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let words = RichText::new(&facts).small().color(tokens.text.weak);
                ui.add(Label::new(words).selectable(false));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let name = RichText::new(&memory.name).color(match memory.off {
                        true => tokens.text.weak,
                        false => tokens.text.strong,
                    });
                    ui.add(Label::new(name).truncate().selectable(false));
                });
            });
        });
        if here && row.response.gained_focus() {
            row.response.scroll_to_me(None);
        }
        if on == memory.off {
            out.push(switched(memory));
        }
        let pressed = row.response.clicked();
        if pressed {
            ui.memory_mut(|it| it.request_focus(list_id()));
        }
        pressed
    }

    fn form_ui(
        &mut self,
        ui: &mut Ui,
        memories: &[&KeptMemory],
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let Some(memory) = self.memory(memories) else {
            return;
        };
        if self.form.as_ref().is_some_and(|form| form.of != memory.id) {
            self.form = None;
        }
        let form = self.form.get_or_insert_with(|| Form::of(memory));
        form.meet(memory);
        let record = Id::unique(("memory", memory.id));
        let mut entered = false;
        ui.add_enabled_ui(can_change, |ui| {
            let words = m::memories_name(look.l);
            let name = Line::new("memory.name", words, &mut form.name);
            let name = name.ui(ui, record, look);
            if std::mem::take(&mut self.to_form) {
                name.request_focus();
            }
            let words = m::memories_penalty(look.l, u64::from(KeptMemory::MOST_PENALTY));
            let wrong = form.wrong.clone();
            let penalty = Line::new("memory.penalty", words, &mut form.penalty);
            let penalty = penalty.wrong(wrong.as_deref()).ui(ui, record, look);
            if std::mem::take(&mut form.mend) {
                penalty.request_focus();
            }
            let enter = ui.input(|input| input.key_pressed(Key::Enter));
            entered = enter && (name.lost_focus() || penalty.lost_focus());
        });
        ui.add_space(8.0);
        let changed = form.is_changed(memory);
        let words = m::terms_save(look.l);
        let save = |ui: &mut Ui| ui.button(&words);
        let pressed = ui.add_enabled_ui(can_change && changed, save).inner;
        if (pressed.clicked() || entered) && can_change && self.save(memories, look, out) {
            self.to_list = true;
        }
    }

    /// Sends what was typed, where it can be kept; says whether it was, or there was nothing.
    fn save(&mut self, memories: &[&KeptMemory], look: &Look<'_>, out: &mut Vec<Intent>) -> bool {
        let Some(form) = &mut self.form else {
            return true;
        };
        let memory = memories.iter().find(|memory| memory.id == form.of);
        let Some(memory) = memory.filter(|memory| form.is_changed(memory)) else {
            return true;
        };
        let Some(penalty) = penalty(&form.penalty) else {
            let most = u64::from(KeptMemory::MOST_PENALTY);
            form.wrong = Some(m::memories_penalty_wrong(look.l, most));
            form.mend = true;
            return false;
        };
        let name = match form.name.trim() {
            "" => memory.name.clone(),
            name => name.to_owned(),
        };
        out.push(Intent::Memory(MemoryAction::Change {
            memory: form.of,
            name,
            penalty,
        }));
        self.form = None;
        true
    }

    fn below_ui(
        &mut self,
        ui: &mut Ui,
        memories: &[&KeptMemory],
        can_change: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        let l = look.l;
        let mut answer = Answer::Open;
        button_row(ui, |ui| {
            let add = |ui: &mut Ui| widgets::primary_button(ui, &m::memories_add(l));
            let add = ui.add_enabled_ui(can_change, add).inner;
            if memories.is_empty() && !self.begun {
                self.begun = add.has_focus();
                add.request_focus();
            }
            if add.clicked() && self.save(memories, look, out) {
                out.push(Intent::Pick(Purpose::AddMemory));
            }
            if ui.button(m::terms_close(l)).clicked() {
                answer = Answer::Close;
            }
            let Some(memory) = self.memory(memories) else {
                return;
            };
            let remove = |ui: &mut Ui| ui.button(m::terms_remove(l));
            let pressed = ui.add_enabled_ui(can_change, remove).inner.clicked();
            if pressed && self.save(memories, look, out) {
                out.push(Intent::Memory(MemoryAction::Remove(memory.id)));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let weak = look.theme.tokens.text.weak;
                let keys = RichText::new(m::memories_keys(l)).color(weak);
                ui.add(Label::new(keys).truncate());
            });
        });
        answer
    }
}

/// What a memory has.
fn facts(memory: &KeptMemory, look: &Look<'_>) -> String {
    let names: Vec<String> = memory
        .languages
        .iter()
        .map(|language| languages::name_of(look.l, language))
        .collect();
    let languages = look.l.list(&names);
    let (units, penalty) = (u64::from(memory.units), u64::from(memory.penalty));
    match memory.off {
        true => m::memories_facts_off(look.l, units, &languages, penalty),
        false => m::memories_facts(look.l, units, &languages, penalty),
    }
}

fn switched(memory: &KeptMemory) -> Intent {
    Intent::Memory(MemoryAction::Switch {
        memory: memory.id,
        on: memory.off,
    })
}

fn list_id() -> Id {
    Id::unique("memories.list")
}
