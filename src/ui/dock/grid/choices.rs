//! Choices of a filter in one list that is narrowed by typing.
//! Invariant: only rows that are seen are drawn, and the list is made anew only where something
//! it depends on is another; what Enter takes is the row that is shown as chosen.

use egui::{Id, Key, Label, Modifiers, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use crate::{
    l10n::messages as m,
    ui::{
        icons::Icon,
        inspector::find,
        look::Look,
        widgets::{self, PressEdit},
    },
};

/// A list is no higher, in rows.
const ROWS: usize = 15;

/// A line of the list.
#[derive(Debug, Clone)]
enum Line<K> {
    Heading(String),
    Choice { key: K, name: String },
}

/// What there is to choose from, by sections.
#[derive(Debug)]
pub struct Offered<K> {
    query: String,
    lines: Vec<Line<K>>,
}

impl<K> Offered<K> {
    /// What was typed, folded; empty where nothing was.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// A section, without what does not answer to what was typed.
    pub fn section(&mut self, heading: String, choices: impl IntoIterator<Item = (K, String)>) {
        let answering = self.answering(choices);
        self.section_of(heading, answering);
    }

    /// Those that answer to what was typed.
    pub fn answering(&self, choices: impl IntoIterator<Item = (K, String)>) -> Vec<(K, String)> {
        let answers = |(_, name): &(K, String)| {
            self.query.is_empty() || find::fit(&find::fold(name), &self.query).is_some()
        };
        choices.into_iter().filter(answers).collect()
    }

    /// A section of choices that answer.
    pub fn section_of(&mut self, heading: String, choices: impl IntoIterator<Item = (K, String)>) {
        let mut choices = choices.into_iter().peekable();
        if choices.peek().is_some() {
            self.lines.push(Line::Heading(heading));
            let lines = choices.map(|(key, name)| Line::Choice { key, name });
            self.lines.extend(lines);
        }
    }
}

/// The list, while its menu is open. `W` is what the choices depend on besides what is typed.
#[derive(Debug)]
pub struct Choices<K, W> {
    query: String,
    /// What the lines were made for.
    made: Option<(String, W)>,
    lines: Vec<Line<K>>,
    at: usize,
    moved: bool,
    /// When it was drawn last: a menu that was closed begins anew.
    drawn: u64,
}

impl<K, W> Default for Choices<K, W> {
    fn default() -> Self {
        Self {
            query: String::new(),
            made: None,
            lines: Vec::new(),
            at: 0,
            moved: false,
            drawn: 0,
        }
    }
}

fn field_id() -> Id {
    Id::unique("table.choices")
}

impl<K: Clone, W: PartialEq> Choices<K, W> {
    /// Draws it. Gives what was pressed.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        hint: &str,
        on: W,
        offer: impl FnOnce(&mut Offered<K>),
        is_on: impl Fn(&K) -> bool,
        look: &Look<'_>,
    ) -> Option<K> {
        let now = ui.ctx().cumulative_pass_nr();
        let begins = self.drawn + 1 < now;
        self.drawn = now;
        if begins {
            self.query.clear();
            self.made = None;
            self.at = 0;
        }
        let enter = self.keys(ui);
        let edit = PressEdit::new(&mut self.query)
            .id(field_id())
            .margin(egui::Margin::symmetric(8, 4));
        let response = ui.add(edit.name(hint).hint(hint));
        ui.add_space(4.0);
        if begins {
            response.request_focus();
        }
        self.make(on, offer);
        let clicked = self.list_ui(ui, &is_on, look);
        let at = clicked.or(enter.then_some(self.at))?;
        match self.lines.get(at)? {
            Line::Choice { key, .. } => Some(key.clone()),
            Line::Heading(_) => None,
        }
    }

    /// Says whether the row at hand is taken.
    fn keys(&mut self, ui: &Ui) -> bool {
        if !ui.memory(|memory| memory.has_focus(field_id())) {
            return false;
        }
        let (steps, enter) = ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
            let page = ROWS as isize - 1;
            let steps = pressed(Key::ArrowDown) - pressed(Key::ArrowUp)
                + page * (pressed(Key::PageDown) - pressed(Key::PageUp));
            (steps, input.consume_key(Modifiers::NONE, Key::Enter))
        });
        if steps != 0 {
            let last = self.lines.len().saturating_sub(1);
            let to = self.at.saturating_add_signed(steps).min(last);
            self.at = self.choice_at(to, steps > 0);
            self.moved = true;
        }
        enter
    }

    /// The choice at a line or, where that is a heading, the next one in this direction.
    fn choice_at(&self, at: usize, down: bool) -> usize {
        match self.lines.get(at) {
            Some(Line::Heading(_)) if down || at == 0 => at + 1,
            Some(Line::Heading(_)) => at - 1,
            _ => at,
        }
    }

    fn make(&mut self, on: W, offer: impl FnOnce(&mut Offered<K>)) {
        let known = self.made.as_ref();
        let typed = known.is_none_or(|(query, _)| *query != self.query);
        if !typed && known.is_some_and(|(_, of)| *of == on) {
            return;
        }
        let mut offered = Offered {
            query: find::fold(&self.query),
            lines: Vec::new(),
        };
        offer(&mut offered);
        self.lines = offered.lines;
        self.made = Some((self.query.clone(), on));
        if typed {
            self.at = 0;
            self.moved = true;
        }
        let last = self.lines.len().saturating_sub(1);
        self.at = self.choice_at(self.at.min(last), true);
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        is_on: &impl Fn(&K) -> bool,
        look: &Look<'_>,
    ) -> Option<usize> {
        let weak = look.theme.tokens.text.weak;
        if self.lines.is_empty() {
            ui.label(RichText::new(m::search_pick_nothing(look.l)).color(weak));
            return None;
        }
        let row = look.theme.row_height();
        let height = row * self.lines.len().min(ROWS) as f32;
        let mut area = ScrollArea::vertical()
            .id_salt("table.choices")
            .auto_shrink([false, true])
            .max_height(height);
        if std::mem::take(&mut self.moved) {
            let offset = widgets::scroll_to_middle(self.at, row, height);
            area = area.vertical_scroll_offset(offset);
        }
        let mut pressed = None;
        area.show_rows(ui, row, self.lines.len(), |ui, shown| {
            for at in shown {
                match &self.lines[at] {
                    Line::Heading(words) => heading_ui(ui, words, row, look),
                    Line::Choice { key, name } => {
                        let response =
                            ui.push_id(at, |ui| check_ui(ui, name, at == self.at, is_on(key)));
                        if response.inner {
                            pressed = Some(at);
                        }
                    }
                }
            }
        });
        if let Some(at) = pressed {
            self.at = at;
        }
        pressed
    }
}

/// As high as a row, so that the list can be as long as it likes.
fn heading_ui(ui: &mut Ui, words: &str, row: f32, look: &Look<'_>) {
    let size = vec2(ui.available_width(), row);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
    let inside = egui::UiBuilder::new()
        .max_rect(rect)
        .layout(egui::Layout::left_to_right(egui::Align::Max));
    let text = RichText::new(words).small();
    let text = text.color(look.theme.tokens.text.weak);
    ui.new_child(inside)
        .add(Label::new(text).truncate().selectable(false));
}

/// A row with a check where it is chosen. Says whether it was pressed.
pub fn check_ui(ui: &mut Ui, name: &str, at_hand: bool, on: bool) -> bool {
    let row = widgets::list_row(ui, at_hand, name, |ui| {
        let (place, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
        if on {
            let color = ui.visuals().hyperlink_color;
            Icon::Check.paint(ui.painter(), place, color);
        }
        ui.add(Label::new(name).truncate());
    });
    let response = row.response;
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, name));
    response.clicked()
}
