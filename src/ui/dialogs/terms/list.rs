//! The rows that answer to the filter, and the keys that go through them.
//! Invariant: rows are found on a worker; a frame looks at those that are seen and no more.

use egui::{
    Align, EventFilter, Id, Key, Label, Layout, Modifiers, RichText, ScrollArea, Sense, Ui,
    UiBuilder, vec2,
};

use crate::{
    l10n::messages as m,
    model::{Entity, Session, Term},
    text::Language,
    translate::terms::Known,
    ui::{
        inspector::{find::State, parts},
        look::Look,
        widgets::{self, PressEdit},
    },
};

/// Between the list and its edge.
const EDGE: f32 = 4.0;
/// Room for a language's code, in points.
const CODE: f32 = 34.0;
/// A page of rows.
const PAGE: isize = 10;

#[derive(Debug, Default)]
pub(super) struct List {
    filter: String,
    asked: Option<(State, String)>,
    /// What the rows answer to; `None`: none were found yet.
    of: Option<(State, String)>,
    rows: Vec<Known>,
    chosen: Option<Known>,
    /// Where the chosen row stands, or stood before it went.
    at: usize,
    /// The keys moved what is chosen: it has to be seen.
    moved: bool,
    top: f32,
}

/// What the keys said.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Said {
    /// So many rows further.
    pub by: isize,
    pub enter: bool,
    pub remove: bool,
    pub to_list: bool,
}

impl List {
    pub fn rows(&self) -> &[Known] {
        &self.rows
    }

    pub fn chosen(&self) -> Option<Known> {
        self.chosen
    }

    /// What is to be listed; `None`: what there is fits, or was asked for.
    pub fn asks(&mut self, session: &Session) -> Option<String> {
        let wanted = (State::of(session), self.filter.clone());
        if self.asked.as_ref() == Some(&wanted) {
            return None;
        }
        self.asked = Some(wanted);
        Some(self.filter.clone())
    }

    /// Whether the rows are of the session as it is.
    pub fn is_current(&self, session: &Session) -> bool {
        self.of
            .as_ref()
            .is_some_and(|(of, _)| *of == State::of(session))
    }

    pub fn take(&mut self, of: State, filter: &str, rows: Vec<Known>) {
        let of = (of, filter.to_owned());
        if self.asked.as_ref() != Some(&of) {
            return;
        }
        let other = self.of.as_ref().is_some_and(|(_, before)| *before != of.1);
        self.of = Some(of);
        self.rows = rows;
        let place = self
            .chosen
            .and_then(|chosen| self.rows.iter().position(|row| *row == chosen));
        self.at = match place {
            Some(place) => place,
            None if other => 0,
            None => self.at.min(self.rows.len().saturating_sub(1)),
        };
        // With a filter that hides it the first is chosen.
        self.chosen = self.rows.get(self.at).copied();
        self.moved = true;
    }

    pub fn choose(&mut self, known: Known) {
        self.chosen = Some(known);
        if let Some(at) = self.rows.iter().position(|row| *row == known) {
            self.at = at;
            self.moved = true;
        }
    }

    /// The chosen one goes: the next will be.
    pub fn leave(&mut self) {
        self.chosen = self
            .rows
            .get(self.at + 1)
            .or_else(|| self.rows.get(self.at.checked_sub(1)?))
            .copied();
    }

    /// Another row is chosen, so many further.
    pub fn step(&mut self, by: isize) {
        let last = self.rows.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
        self.chosen = self.rows.get(self.at).copied();
        self.moved = true;
    }

    /// The keys, while the list or its filter has the focus.
    pub fn keys(&self, ui: &Ui) -> Said {
        let focused = ui.memory(|memory| memory.focused());
        let (in_list, in_filter) = (focused == Some(list_id()), focused == Some(filter_id()));
        let mut said = Said::default();
        if !in_list && !in_filter {
            return said;
        }
        let mut by = 0;
        ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
            let last = 1_000_000;
            if in_list {
                by += last * (pressed(Key::End) - pressed(Key::Home));
                by += pressed(Key::ArrowDown) - pressed(Key::ArrowUp);
                said.remove = pressed(Key::Delete) > 0;
            } else {
                said.to_list = pressed(Key::ArrowDown) > 0;
            }
            by += PAGE * (pressed(Key::PageDown) - pressed(Key::PageUp));
            let enter = pressed(Key::Enter) > 0;
            said.enter = enter && in_list;
            said.to_list |= enter && in_filter;
        });
        said.by = by;
        said
    }

    /// The filter; where it is another now, gives what it was before.
    pub fn filter_ui(&mut self, ui: &mut Ui, look: &Look<'_>, focus: bool) -> Option<String> {
        let before = self.filter.clone();
        let words = m::terms_filter(look.l);
        let field = PressEdit::new(&mut self.filter).id(filter_id());
        let response = ui.add(field.name(&words).hint(&words));
        if focus {
            response.request_focus();
        }
        (self.filter != before).then_some(before)
    }

    /// The rows stay those they were.
    pub fn filter_again(&mut self, before: String) {
        self.filter = before;
    }

    /// The rows; gives the one that was pressed, and whether twice.
    pub fn rows_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        look: &Look<'_>,
        focus: bool,
    ) -> Option<(Known, bool)> {
        let tokens = &look.theme.tokens;
        let row = look.theme.row_height();
        let caption = ui.spacing().interact_size.y;
        let size = vec2(
            ui.available_width(),
            (ui.available_height() - caption).max(4.0 * row),
        );
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let list = ui.interact(rect, list_id(), Sense::click());
        list.widget_info(|| {
            egui::WidgetInfo::labeled(egui::Role::ListBox, true, m::terms_title(look.l))
        });
        if focus {
            list.request_focus();
        }
        if list.has_focus() {
            let arrows = EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        }
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink(EDGE)));
        let mut pressed = None;
        let weak = |text: String| Label::new(RichText::new(text).color(tokens.text.weak)).wrap();
        let empty = match &self.of {
            None => Some(m::terms_looking(look.l)),
            Some((_, filter)) if self.rows.is_empty() => Some(match filter.trim().is_empty() {
                true => {
                    use crate::action::command::Command;
                    m::terms_none(look.l, &look.keys(Command::NewTerm))
                }
                false => m::terms_nothing_found(look.l),
            }),
            Some(_) => None,
        };
        if let Some(words) = empty {
            inside.add(weak(words));
        } else {
            let height = rect.height() - 2.0 * EDGE;
            let mut area = ScrollArea::vertical()
                .id_salt("terms")
                .auto_shrink(false)
                .max_height(height);
            if std::mem::take(&mut self.moved) {
                let top = self.at as f32 * row;
                let seen = self.top..self.top + height;
                if let Some(offset) = widgets::scroll_to(seen, top..top + row) {
                    area = area.vertical_scroll_offset(offset);
                }
            }
            inside.spacing_mut().item_spacing.y = 0.0;
            let shown = area.show_rows(&mut inside, row, self.rows.len(), |ui, range| {
                for at in range {
                    let Some(&known) = self.rows.get(at) else {
                        continue;
                    };
                    let here = self.chosen == Some(known);
                    let response = ui.push_id(at, |ui| row_ui(ui, session, known, here, look));
                    if let Some(response) = response.inner
                        && response.clicked()
                    {
                        pressed = Some((known, response.double_clicked()));
                        ui.memory_mut(|memory| memory.request_focus(list_id()));
                    }
                }
            });
            self.top = shown.state.unclamped_offset().y;
        }
        widgets::focus_ring(ui, &list, rect);
        let count = match self.of {
            Some(_) => m::terms_count(look.l, self.rows.len() as u64),
            None => String::new(),
        };
        ui.label(RichText::new(count).small().color(tokens.text.weak));
        pressed
    }
}

pub(super) fn list_id() -> Id {
    Id::unique("terms.list")
}

fn filter_id() -> Id {
    Id::unique("terms.filter")
}

fn row_ui(
    ui: &mut Ui,
    session: &Session,
    known: Known,
    here: bool,
    look: &Look<'_>,
) -> Option<egui::Response> {
    match known {
        Known::Term(id) => Some(term_ui(ui, session, session.term(id)?, here, look)),
        Known::Entity(id) => Some(entity_ui(ui, session, session.entity(id)?, here, look)),
    }
}

/// The renderings in the order of the working languages, then the others.
fn renderings<'r>(
    session: &'r Session,
    of: &'r std::collections::BTreeMap<Language, String>,
) -> String {
    let working = &session.info().working_languages;
    let first = working.iter().filter_map(|language| of.get(language));
    let others = of
        .iter()
        .filter(|(language, _)| !working.contains(language));
    let all: Vec<&str> = first
        .chain(others.map(|(_, text)| text))
        .map(String::as_str)
        .collect();
    all.join(" · ")
}

fn term_ui(
    ui: &mut Ui,
    session: &Session,
    term: &Term,
    here: bool,
    look: &Look<'_>,
) -> egui::Response {
    let weak = look.theme.tokens.text.weak;
    let rendering = renderings(session, &term.renderings);
    let language = crate::ui::languages::name_of(look.l, &term.language);
    let told = match rendering.is_empty() {
        true => m::terms_row_bare(look.l, &term.text, &language),
        false => m::terms_row(look.l, &term.text, &language, &rendering),
    };
    let mark = |ui: &mut Ui| {
        let code = term.language.as_str().to_uppercase();
        parts::line_ui(ui, RichText::new(code).small().color(weak));
    };
    line_ui(ui, here, &told, mark, &term.text, &rendering, look)
}

fn entity_ui(
    ui: &mut Ui,
    session: &Session,
    entity: &Entity,
    here: bool,
    look: &Look<'_>,
) -> egui::Response {
    let rendering = renderings(session, &entity.renderings);
    let label = look.label(session.scheme(), &entity.label);
    let told = m::terms_row_name(look.l, &entity.name, &label, &rendering);
    let tone = look.tone(session.scheme(), &entity.label);
    let mark = |ui: &mut Ui| parts::dot_ui(ui, tone);
    line_ui(ui, here, &told, mark, &entity.name, &rendering, look)
}

fn line_ui(
    ui: &mut Ui,
    here: bool,
    told: &str,
    mark: impl FnOnce(&mut Ui),
    text: &str,
    rendering: &str,
    look: &Look<'_>,
) -> egui::Response {
    let tokens = &look.theme.tokens;
    let row = widgets::list_row(ui, here, told, |ui| {
        let left = Layout::left_to_right(Align::Center);
        let height = ui.available_height();
        ui.allocate_ui_with_layout(vec2(CODE, height), left, |ui| {
            ui.set_min_width(CODE);
            mark(ui);
        });
        let half = (ui.available_width() / 2.0 - 4.0).max(0.0);
        ui.allocate_ui_with_layout(vec2(half, height), left, |ui| {
            ui.set_min_width(half);
            parts::line_ui(ui, RichText::new(text).color(tokens.text.strong));
        });
        parts::line_ui(ui, RichText::new(rendering).color(tokens.text.normal));
    });
    row.response
}
