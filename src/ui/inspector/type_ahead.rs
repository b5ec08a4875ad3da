//! A field that offers what answers to what was typed so far.
//! Invariant: what Enter takes is the row that is shown as chosen.

use egui::{Id, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, ScrollArea, Ui};

use crate::ui::{
    icons::{self, Icon},
    theme,
    widgets::PressEdit,
};

/// So many rows are seen at once.
const ROWS: usize = 8;

/// One field; remembers what was typed and which row is chosen.
#[derive(Debug, Default)]
pub struct TypeAhead {
    query: String,
    /// The row chosen by hand; `None`: the one that suggests itself.
    chosen: Option<usize>,
    open: bool,
    wants_focus: bool,
    /// Frames since neither the field nor a row had the focus.
    idle: u8,
    reveal: bool,
}

/// What the keys in the field said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Heard {
    steps: isize,
    enter: bool,
    enter_last: bool,
}

/// The field as it was drawn.
#[derive(Debug)]
pub struct Field {
    response: Response,
    heard: Heard,
}

/// What is offered below the field.
pub struct Offer<'a> {
    pub rows: usize,
    /// The row that Enter takes unless another is chosen; one past the last: `last`.
    pub first: usize,
    /// A row below all others, always in sight.
    pub last: Option<&'a str>,
    /// Said where there are no rows.
    pub nothing: &'a str,
}

/// What was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    Row(usize),
    Last,
}

impl TypeAhead {
    /// Gives the field the focus at the next frame, with nothing typed.
    pub fn ask(&mut self) {
        *self = Self {
            wants_focus: true,
            ..Self::default()
        };
    }

    pub fn close(&mut self) {
        *self = Self::default();
    }

    pub fn query(&self) -> &str {
        self.query.trim()
    }

    pub fn is_open(&self) -> bool {
        self.open || self.wants_focus
    }

    pub fn field_ui(&mut self, ui: &mut Ui, id: Id, name: &str, hint: &str) -> Field {
        let focused = ui.memory(|memory| memory.has_focus(id));
        let mut heard = Heard::default();
        if focused && self.open {
            ui.input_mut(|input| {
                let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
                heard.steps += pressed(Key::ArrowDown) - pressed(Key::ArrowUp);
                heard.steps += ROWS as isize * (pressed(Key::PageDown) - pressed(Key::PageUp));
                heard.enter_last = input.consume_key(Modifiers::COMMAND, Key::Enter);
            });
        }
        let before = self.query.clone();
        let edit = PressEdit::new(&mut self.query).id(id).name(name).hint(hint);
        let response = ui.add(edit);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
            self.open = true;
        }
        if response.gained_focus() || response.clicked() {
            self.open = true;
        }
        if self.query != before {
            self.chosen = None;
            self.open = true;
            self.reveal = true;
        }
        heard.enter = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            self.open = false;
        }
        Field { response, heard }
    }

    /// The rows below the field. `row` draws one; the response is the whole row's.
    pub fn rows_ui(
        &mut self,
        ui: &mut Ui,
        field: &Field,
        offer: &Offer<'_>,
        mut row: impl FnMut(&mut Ui, usize, bool) -> Response,
    ) -> Option<Taken> {
        let all = offer.rows + usize::from(offer.last.is_some());
        let heard = field.heard;
        if heard.steps != 0 && all > 0 {
            let from = self.chosen.unwrap_or(offer.first) as isize;
            let to = (from + heard.steps).clamp(0, all as isize - 1);
            self.chosen = Some(to as usize);
            self.reveal = true;
        }
        let chosen = self
            .chosen
            .unwrap_or(offer.first)
            .min(all.saturating_sub(1));
        let mut taken = None;
        if heard.enter && all > 0 && self.open {
            taken = Some(chosen);
        }
        if heard.enter_last && offer.last.is_some() {
            taken = Some(offer.rows);
        }
        if self.open && taken.is_none() {
            let mut in_rows = false;
            let theme = theme::current(ui.ctx());
            let height = theme.row_height();
            let width = field.response.rect.width();
            let mut hear = |response: &Response, n: usize| {
                in_rows |= response.has_focus() || response.is_pointer_button_down_on();
                if response.clicked() {
                    taken = Some(n);
                }
            };
            let reveal = std::mem::take(&mut self.reveal);
            Popup::from_response(&field.response)
                .open(true)
                .close_behavior(PopupCloseBehavior::IgnoreClicks)
                .gap(4.0)
                .width(width)
                .show(|ui| {
                    let margin = ui.style().spacing.menu_margin.sum().x + 2.0;
                    ui.set_width(width - margin);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    if offer.rows == 0 && !offer.nothing.is_empty() {
                        let words = egui::RichText::new(offer.nothing).weak();
                        ui.add(egui::Label::new(words).wrap());
                        ui.add_space(4.0);
                    }
                    if offer.rows > 0 {
                        let mut area = ScrollArea::vertical()
                            .id_salt("offered")
                            .auto_shrink([false, true])
                            .max_height(height * ROWS as f32);
                        if reveal && chosen < offer.rows {
                            let above = chosen.saturating_sub(ROWS / 2) as f32;
                            area = area.vertical_scroll_offset(above * height);
                        }
                        area.show_rows(ui, height, offer.rows, |ui, shown| {
                            for n in shown {
                                let response = ui.push_id(n, |ui| row(ui, n, n == chosen)).inner;
                                hear(&response, n);
                            }
                        });
                    }
                    if let Some(last) = offer.last {
                        if offer.rows > 0 {
                            ui.separator();
                        }
                        let response = last_ui(ui, last, chosen == offer.rows);
                        hear(&response, offer.rows);
                    }
                });
            // A press on a row takes the focus from the field before it takes the row.
            let held = field.response.has_focus() || in_rows;
            self.idle = if held { 0 } else { self.idle.saturating_add(1) };
            if self.idle > 2 {
                self.open = false;
                self.idle = 0;
            } else if !held {
                ui.ctx().request_repaint();
            }
        }
        let taken = taken.map(|n| match n < offer.rows {
            true => Taken::Row(n),
            false => Taken::Last,
        });
        if taken.is_some() {
            self.close();
        }
        taken
    }
}

fn last_ui(ui: &mut Ui, words: &str, chosen: bool) -> Response {
    let theme = theme::current(ui.ctx());
    crate::ui::widgets::list_row(ui, chosen, words, |ui| {
        icons::show(ui, Icon::Plus, 14.0, theme.tokens.text.weak);
        ui.add(egui::Label::new(words).truncate().selectable(false));
    })
    .response
}

/// Where a field with this id was drawn last.
pub fn rect_of(ctx: &egui::Context, id: Id) -> Option<Rect> {
    ctx.read_response(id).map(|response| response.rect)
}
