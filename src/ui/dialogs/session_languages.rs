//! The languages a session works in: added, removed, put in order.
//! Invariant: each change is one change of the session; what is translated into a language that
//! is removed stays, and is said to.

use egui::{
    Align, EventFilter, Id, Key, Label, Layout, Modifiers, RichText, ScrollArea, Sense, Ui, vec2,
};

use crate::{
    action::{Action, DocumentAction},
    explain,
    l10n::messages as m,
    model::Session,
    text::Language,
    ui::{intent::Intent, languages, look::Look, widgets},
};

use super::{Answer, Dialog, For, Given, TargetLanguage, button_row, modal};

const WIDTH: f32 = 560.0;
/// Languages that are seen at once.
const ROWS: f32 = 8.0;

#[derive(Debug, Default)]
pub struct SessionLanguages {
    chosen: Option<Language>,
    begun: bool,
    /// The list is to have the keyboard.
    to_list: bool,
    /// What the person is to know of the last change.
    said: Option<String>,
}

/// What is done with the chosen one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Up,
    Down,
    Remove,
}

/// A language with what is said beside it.
struct Row {
    language: Language,
    name: String,
    facts: String,
    /// Documents that have segments in it.
    documents: usize,
}

impl SessionLanguages {
    /// With this one chosen.
    pub fn at(chosen: Option<Language>) -> Self {
        Self {
            chosen,
            ..Self::default()
        }
    }

    pub fn chosen(&self) -> Option<&Language> {
        self.chosen.as_ref()
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let (look, out) = (given.look, &mut *given.out);
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let can_change = desk.may_change();
        let rows = rows(desk.session(), look);
        if rows
            .iter()
            .all(|row| Some(&row.language) != self.chosen.as_ref())
        {
            self.chosen = rows.first().map(|row| row.language.clone());
        }
        let title = m::session_languages_title(look.l);
        modal(ctx, "session languages", &title, WIDTH, look, |ui| {
            let weak = look.theme.tokens.text.weak;
            let words = RichText::new(m::session_languages_more(look.l));
            ui.add(Label::new(words.color(weak)).wrap());
            ui.add_space(8.0);
            let mut change = self.keys(ui, &rows, can_change, out);
            match rows.is_empty() {
                true => {
                    let words = RichText::new(m::session_languages_none(look.l));
                    ui.add(Label::new(words).wrap());
                }
                false => self.list_ui(ui, &rows, look),
            }
            if let Some(said) = &self.said {
                ui.add_space(8.0);
                ui.add(Label::new(RichText::new(said).color(weak)).wrap());
            }
            let answer = self.below_ui(ui, &rows, can_change, look, &mut change, out);
            if let Some(change) = change {
                self.change(change, &rows, look, out);
            }
            answer
        })
    }

    fn place(&self, rows: &[Row]) -> usize {
        let chosen = self.chosen.as_ref();
        let at = rows.iter().position(|row| Some(&row.language) == chosen);
        at.unwrap_or(0)
    }

    /// Up and down among them, with Alt they move; Insert adds, Delete removes.
    fn keys(
        &mut self,
        ui: &Ui,
        rows: &[Row],
        can_change: bool,
        out: &mut Vec<Intent>,
    ) -> Option<Change> {
        let insert = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Insert));
        if insert && can_change {
            out.push(add());
        }
        if !ui.memory(|it| it.has_focus(list_id())) {
            return None;
        }
        let (moves, steps, remove) = ui.input_mut(|input| {
            let mut pressed = |with, key| input.count_and_consume_key(with, key) as isize;
            // First those with Alt: without it they are others.
            let (alt, none) = (Modifiers::ALT, Modifiers::NONE);
            (
                pressed(alt, Key::ArrowDown) - pressed(alt, Key::ArrowUp),
                pressed(none, Key::ArrowDown) - pressed(none, Key::ArrowUp),
                pressed(none, Key::Delete) > 0,
            )
        });
        let last = rows.len().saturating_sub(1);
        let at = self.place(rows).saturating_add_signed(steps).min(last);
        self.chosen = rows.get(at).map(|row| row.language.clone());
        match moves {
            _ if !can_change => None,
            ..0 => Some(Change::Up),
            1.. => Some(Change::Down),
            0 => remove.then_some(Change::Remove),
        }
    }

    fn change(&mut self, change: Change, rows: &[Row], look: &Look<'_>, out: &mut Vec<Intent>) {
        let at = self.place(rows);
        let Some(row) = rows.get(at) else { return };
        let mut working: Vec<Language> = rows.iter().map(|it| it.language.clone()).collect();
        self.to_list = true;
        self.said = None;
        match change {
            Change::Up if at > 0 => working.swap(at, at - 1),
            Change::Down if at + 1 < working.len() => working.swap(at, at + 1),
            Change::Up | Change::Down => return,
            Change::Remove => {
                working.remove(at);
                let next = working.get(at).or_else(|| working.last());
                self.chosen = next.cloned();
                self.said = (row.documents > 0).then(|| {
                    let documents = row.documents as u64;
                    let name = languages::name_of(look.l, &row.language);
                    m::session_languages_stays(look.l, documents, &name)
                });
            }
        }
        out.push(set_working(working));
    }

    fn list_ui(&mut self, ui: &mut Ui, rows: &[Row], look: &Look<'_>) {
        let height = look.theme.row_height() * (rows.len() as f32).clamp(3.0, ROWS);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let list = ui.interact(rect, list_id(), Sense::click());
        list.widget_info(|| {
            let name = m::session_languages_title(look.l);
            egui::WidgetInfo::labeled(egui::Role::ListBox, true, name)
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
            .id_salt("session languages")
            .auto_shrink(false)
            .max_height(height);
        area.show(&mut inside, |ui| {
            for row in rows {
                self.row_ui(ui, row, look);
            }
        });
        widgets::focus_ring(ui, &list, rect);
    }

    fn row_ui(&mut self, ui: &mut Ui, row: &Row, look: &Look<'_>) {
        let tokens = &look.theme.tokens;
        let here = self.chosen.as_ref() == Some(&row.language);
        let told = format!("{}, {}", row.name, row.facts);
        let shown = widgets::list_row(ui, here, &told, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let facts = RichText::new(&row.facts).small().color(tokens.text.weak);
                ui.add(Label::new(facts).selectable(false));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let name = RichText::new(&row.name).color(tokens.text.strong);
                    ui.add(Label::new(name).truncate().selectable(false));
                });
            });
        });
        if here {
            shown.response.scroll_to_me(None);
        }
        if shown.response.clicked() {
            self.chosen = Some(row.language.clone());
            ui.memory_mut(|it| it.request_focus(list_id()));
        }
    }

    fn below_ui(
        &mut self,
        ui: &mut Ui,
        rows: &[Row],
        can_change: bool,
        look: &Look<'_>,
        change: &mut Option<Change>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        let l = look.l;
        let chord = |text: &str| {
            let chord = text.parse().map(|chord| explain::chord(l, chord));
            chord.unwrap_or_default()
        };
        if !rows.is_empty() {
            ui.add_space(8.0);
            let (up, down) = (chord("Alt+Up"), chord("Alt+Down"));
            let words = m::session_languages_keys(l, &up, &down, &chord("Delete"));
            let weak = look.theme.tokens.text.weak;
            ui.add(Label::new(RichText::new(words).small().color(weak)).wrap());
        }
        let mut answer = Answer::Open;
        button_row(ui, |ui| {
            let primary = |ui: &mut Ui| widgets::primary_button(ui, &m::session_languages_add(l));
            let button = ui.add_enabled_ui(can_change, primary).inner;
            if rows.is_empty() && (!self.begun || std::mem::take(&mut self.to_list)) {
                self.begun = button.has_focus();
                button.request_focus();
            }
            if button.clicked() {
                out.push(add());
            }
            if ui.button(m::terms_close(l)).clicked() {
                answer = Answer::Close;
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let at = self.place(rows);
                let mut button = |words: String, can: bool, what: Change| {
                    let button = |ui: &mut Ui| ui.button(words);
                    if ui.add_enabled_ui(can && can_change, button).inner.clicked() {
                        *change = Some(what);
                    }
                };
                button(m::session_languages_up(l), at > 0, Change::Up);
                let more = at + 1 < rows.len();
                button(m::session_languages_down(l), more, Change::Down);
                button(m::terms_remove(l), !rows.is_empty(), Change::Remove);
            });
        });
        answer
    }
}

fn list_id() -> Id {
    Id::unique("session languages.list")
}

/// Asks for one more.
fn add() -> Intent {
    let which = TargetLanguage::asked(For::Working);
    Intent::OpenDialog(Dialog::TargetLanguage(which))
}

pub(super) fn set_working(languages: Vec<Language>) -> Intent {
    let action = DocumentAction::WorkingLanguages(languages);
    Intent::Act(Action::Document(action))
}

fn rows(session: &Session, look: &Look<'_>) -> Vec<Row> {
    let l = look.l;
    let row = |language: &Language| {
        let documents = session
            .documents()
            .filter(|document| document.segments_in(language).is_some())
            .count();
        let mut name = languages::name_of(l, language);
        let tag = language.as_str();
        if !name.contains(tag) {
            name = format!("{name} ({tag})");
        }
        Row {
            language: language.clone(),
            name,
            facts: m::session_languages_documents(l, documents as u64),
            documents,
        }
    };
    session.info().working_languages.iter().map(row).collect()
}
