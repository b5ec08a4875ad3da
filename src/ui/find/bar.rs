//! The find bar: the query, how many hits there are, and what is told apart.

use std::sync::Arc;

use egui::{
    Color32, FontSelection, Frame, Galley, Id, Key, Margin, Modifiers, RichText, TextStyle, Ui,
    accesskit, vec2,
};

use crate::{
    action::command::Command,
    l10n::messages as m,
    ui::{
        icons::{Icon, IconButton, TARGET, icon_button},
        intent::Intent,
        look::Look,
        theme::Tokens,
        widgets::{self, PressEdit},
    },
};

use super::{Find, Shown, Step};

/// The field is no wider and no narrower, in points.
const FIELD: std::ops::RangeInclusive<f32> = 80.0..=280.0;
/// Room for the count, so that the buttons after it stay where they are; on a bar narrower
/// than this, less.
const COUNT: f32 = 88.0;
const NARROW: f32 = 420.0;
const COUNT_NARROW: f32 = 56.0;
/// The buttons and the gaps between them, in points.
const BUTTONS: f32 = 6.0 * TARGET + 32.0;

/// What of the bar had the focus when it was drawn last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Focus {
    #[default]
    Elsewhere,
    Field,
    Button,
}

/// What a bar is given in a frame.
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Given<'a> {
    /// Of the reader below it.
    pub reader: Id,
    /// Something lies over the window and has the keys.
    pub covered: bool,
    pub look: &'a Look<'a>,
}

impl Find {
    /// Draws the bar. `shown` is what [`Find::shown`] gave: counted. Says whether the bar has the focus.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        shown: Option<Count>,
        given: &Given<'_>,
        out: &mut Vec<Intent>,
    ) -> bool {
        let before = std::mem::take(&mut self.focus);
        if !self.open {
            return false;
        }
        let open_menu = egui::Popup::is_any_open(ui.ctx());
        // Escape takes the focus away before anything is drawn.
        let left = before != Focus::Elsewhere && !given.covered && !open_menu;
        if left && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.close();
            out.push(Intent::FocusReader);
            return true;
        }
        let tokens = &given.look.theme.tokens;
        let frame = Frame::new()
            .fill(tokens.surfaces.paper)
            .inner_margin(Margin {
                left: 12,
                right: 12,
                top: 0,
                bottom: 6,
            });
        let across = ui.available_rect_before_wrap().x_range();
        let drawn = frame.show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(tokens.spacing.xs, tokens.spacing.xs);
                let (words, color) = self.count_words(shown, given.look);
                let font = FontSelection::Style(TextStyle::Body).resolve(ui.style());
                let count = ui.painter().layout_no_wrap(words, font, color);
                let room = count.size().x + tokens.spacing.xs;
                let room = match ui.available_width() < NARROW {
                    true => room.max(COUNT_NARROW),
                    false => room.max(COUNT),
                };
                let width = ui.available_width() - room - BUTTONS;
                let width = width.clamp(*FIELD.start(), *FIELD.end());
                self.field_ui(ui, width, given, out);
                count_ui(ui, count, room, tokens);
                if let Some(count) = shown.filter(|count| count.kept < count.all) {
                    let cut = m::find_cut(given.look.l, count.kept as u64);
                    ui.label(RichText::new(cut).color(tokens.warn));
                }
                self.buttons_ui(ui, given, out);
            });
        });
        let line = egui::Stroke::new(1.0, tokens.separator);
        let bottom = drawn.response.rect.bottom();
        ui.painter().hline(across, bottom, line);
        self.focus != Focus::Elsewhere
    }

    fn field_ui(&mut self, ui: &mut Ui, width: f32, given: &Given<'_>, out: &mut Vec<Intent>) {
        let look = given.look;
        let id = given.reader.with("find");
        if ui.memory(|memory| memory.has_focus(id)) {
            // Before the field takes them for itself; with Shift first, as the other would
            // take both.
            for (modifiers, command) in [
                (Modifiers::SHIFT, Command::FindPrevious),
                (Modifiers::NONE, Command::FindNext),
            ] {
                let times = ui.input_mut(|i| i.count_and_consume_key(modifiers, Key::Enter));
                out.extend((0..times).map(|_| Intent::Command(command)));
            }
        }
        let name = m::find_field(look.l);
        let field = PressEdit::new(&mut self.query.text)
            .id(id)
            .name(&name)
            .hint(&name)
            .margin(Margin::symmetric(8, 4))
            .width(width);
        let response = ui.add(field);
        if self.wants_focus && !given.covered {
            self.wants_focus = false;
            response.request_focus();
            widgets::select_all(ui.ctx(), id);
        }
        if response.changed() {
            self.step(Step::Nearest);
        }
        if response.has_focus() {
            self.focus = Focus::Field;
        }
    }

    fn count_words(&self, shown: Option<Count>, look: &Look<'_>) -> (String, Color32) {
        let tokens = &look.theme.tokens;
        match shown {
            _ if !self.is_sought() => (String::new(), tokens.text.weak),
            None => ("…".to_owned(), tokens.text.weak),
            Some(count) => (
                count.words(look),
                match count.all {
                    0 => tokens.warn,
                    _ => tokens.text.normal,
                },
            ),
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, given: &Given<'_>, out: &mut Vec<Intent>) {
        let look = given.look;
        let mut focused = false;
        ui.spacing_mut().item_spacing.x = 0.0;
        for (icon, command) in [
            (Icon::ChevronUp, Command::FindPrevious),
            (Icon::ChevronDown, Command::FindNext),
        ] {
            let (name, keys) = (look.command(command, None), look.keys(command));
            let keys = Some(keys.as_str()).filter(|keys| !keys.is_empty());
            let enabled = self.is_sought();
            let button = ui.add_enabled(enabled, IconButton::new(icon, &name).key(keys));
            focused |= button.has_focus();
            if button.clicked() {
                out.push(Intent::Command(command));
            }
        }
        ui.add_space(given.look.theme.tokens.spacing.s);
        for (icon, name, on) in [
            (Icon::MatchCase, m::find_case(look.l), &mut self.query.case),
            (
                Icon::WholeWords,
                m::find_words(look.l),
                &mut self.query.words,
            ),
            (Icon::Accents, m::find_forms(look.l), &mut self.query.forms),
        ] {
            let button = ui.add(IconButton::new(icon, &name).selected(*on));
            focused |= button.has_focus();
            if button.clicked() {
                *on = !*on;
                self.step = Some(Step::Nearest);
                // By the mouse one goes on typing; by the keyboard, on to the next button.
                self.wants_focus |= !button.has_focus();
            }
        }
        ui.add_space(given.look.theme.tokens.spacing.s);
        // Escape closes it whatever the key map says.
        let (name, key) = (m::find_close(look.l), m::key_escape(look.l));
        let close = icon_button(ui, Icon::Close, &name, Some(&key));
        focused |= close.has_focus();
        if close.clicked() {
            self.close();
            out.push(Intent::FocusReader);
        }
        if focused {
            self.focus = Focus::Button;
        }
    }
}

/// The count, `width` points wide.
fn count_ui(ui: &mut Ui, words: Arc<Galley>, width: f32, tokens: &Tokens) {
    let room = vec2(width, TARGET);
    let left = egui::Layout::left_to_right(egui::Align::Center);
    ui.allocate_ui_with_layout(room, left, |ui| {
        ui.set_min_size(room);
        ui.add_space(tokens.spacing.xs);
        let label = ui.label(words);
        // Told when it changes, while the focus stays in the field.
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_live(accesskit::Live::Polite);
        });
    });
}

/// How many hits there are, and which one is at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// From 0.
    place: Option<usize>,
    all: usize,
    kept: usize,
}

impl Count {
    pub fn of(shown: &Shown<'_>) -> Self {
        Self {
            place: shown.current.map(|(place, _)| place),
            all: shown.hits.count,
            kept: shown.hits.ranges.len(),
        }
    }

    fn words(&self, look: &Look<'_>) -> String {
        match self.place {
            Some(place) => m::find_place(look.l, place as u64 + 1, self.all as u64),
            None => m::find_count(look.l, self.all as u64),
        }
    }
}
