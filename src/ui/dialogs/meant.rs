//! What may have been meant by a word that no dictionary has, listed at the word.
//! Invariant: what Enter takes is the row that is shown as chosen, and none is before there are
//! suggestions; a word that changed meanwhile is left alone.

use std::ops::Range;

use egui::{
    Align2, Area, CornerRadius, Frame, Id, Key, Margin, Modal, Modifiers, Order, RichText, Sense,
    Stroke, Ui, UiKind, vec2,
};

use crate::{
    action::command::Command,
    l10n::messages as m,
    text::Language,
    ui::{
        icons::Icon,
        inspector::parts,
        intent::Intent,
        keys::Press,
        look::Look,
        widgets::{self, caret_rect},
    },
};

use super::{Answer, Given};

const WIDTH: f32 = 330.0;

/// The list at a word.
#[derive(Debug)]
pub struct Meant {
    field: Id,
    word: String,
    at: Range<usize>,
    language: Language,
    /// No dictionary has it.
    wrong: bool,
    /// `None`: still being looked for.
    found: Option<Vec<String>>,
    asked: bool,
    chosen: usize,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row {
    Word(String),
    Add,
    Ignore,
    LookUp,
}

impl Meant {
    pub fn new(field: Id, word: &str, at: Range<usize>, language: Language, wrong: bool) -> Self {
        Self {
            field,
            word: word.to_owned(),
            at,
            language,
            wrong,
            found: (!wrong).then(Vec::new),
            asked: !wrong,
            chosen: 0,
        }
    }

    /// What it is about.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// What may have been meant, the likeliest first.
    pub fn found(&self) -> Option<&[String]> {
        self.found.as_deref()
    }

    /// Takes in what was found.
    pub fn take(&mut self, word: &str, found: Vec<String>) {
        if word == self.word {
            self.found = Some(found);
            self.chosen = 0;
        }
    }

    fn rows(&self) -> Vec<Row> {
        let found = self.found.iter().flatten();
        let mut rows: Vec<Row> = found.cloned().map(Row::Word).collect();
        if self.wrong {
            rows.extend([Row::Add, Row::Ignore]);
        }
        rows.push(Row::LookUp);
        rows
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        if !std::mem::replace(&mut self.asked, true) {
            given.out.push(Intent::SeekMeant {
                language: self.language.clone(),
                word: self.word.clone(),
            });
        }
        let tokens = &look.theme.tokens;
        let screen = ctx.content_rect();
        let caret = caret_rect(ctx, self.field).unwrap_or(screen);
        // Where there is more room: below the word or above it.
        let (at, pivot) = match caret.center().y > screen.center().y {
            false => (caret.left_bottom() + vec2(-8.0, 4.0), Align2::LEFT_TOP),
            true => (caret.left_top() + vec2(-8.0, -4.0), Align2::LEFT_BOTTOM),
        };
        let area = Area::new(Id::unique("meant"))
            .kind(UiKind::Modal)
            .sense(Sense::hover())
            .order(Order::Foreground)
            .constrain_to(screen)
            .pivot(pivot)
            .fixed_pos(at);
        let frame = Frame::new()
            .fill(tokens.surfaces.raised)
            .stroke(Stroke::new(1.0, tokens.separator))
            .corner_radius(CornerRadius::same(6))
            .inner_margin(Margin::same(6))
            .shadow(egui::Shadow {
                offset: [0, 4],
                blur: 16,
                spread: 0,
                color: tokens.shadow,
            });
        let out = &mut *given.out;
        let shown = Modal::new(Id::unique("meant"))
            .area(area)
            .frame(frame)
            .backdrop_color(egui::Color32::TRANSPARENT)
            .show(ctx, |ui| {
                ui.set_width(WIDTH);
                self.list_ui(ui, look, out)
            });
        match shown.should_close() {
            true => Answer::Close,
            false => shown.inner,
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) -> Answer {
        let l = look.l;
        let rows = self.rows();
        let mut taken = self.keys(ui, &rows);
        ui.spacing_mut().item_spacing.y = 0.0;
        let weak = look.theme.tokens.text.weak;
        let say = |ui: &mut Ui, words: String| {
            ui.add_space(2.0);
            parts::words_ui(ui, RichText::new(words).small().color(weak));
            ui.add_space(4.0);
        };
        match &self.found {
            None => say(ui, m::spelling_seeking(l)),
            Some(found) if found.is_empty() && self.wrong => {
                say(ui, m::spelling_no_meant(l, &self.word));
            }
            Some(_) => {}
        }
        for (place, row) in rows.iter().enumerate() {
            if *row == Row::Add && place > 0 {
                ui.separator();
            }
            let (words, keys) = self.words(place, row, look);
            let chosen = place == self.chosen && self.found.is_some();
            let response = widgets::list_row(ui, chosen, &words, |ui| {
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    if !keys.is_empty() {
                        widgets::key_hint(ui, &keys);
                    }
                    let left = egui::Layout::left_to_right(egui::Align::Center);
                    ui.with_layout(left, |ui| {
                        icon_ui(ui, row, look);
                        parts::line_ui(ui, words.as_str());
                    });
                });
            });
            if response.response.clicked() {
                taken = Some(place);
            }
        }
        let Some(row) = taken.and_then(|place| rows.get(place)) else {
            return Answer::Open;
        };
        let (language, word) = (self.language.clone(), self.word.clone());
        out.push(match row {
            Row::Word(meant) => Intent::WriteWords {
                words: meant.clone(),
                over: Some((self.at.clone(), word)),
            },
            Row::Add => Intent::AddWord { language, word },
            Row::Ignore => Intent::IgnoreWord { language, word },
            Row::LookUp => Intent::Command(Command::LookUp),
        });
        Answer::Close
    }

    /// Arrows choose, Enter takes, digits take at once. Gives the row that was taken. While
    /// suggestions are sought only digits do: Enter means the first of them.
    fn keys(&mut self, ui: &mut Ui, rows: &[Row]) -> Option<usize> {
        let steps = ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as isize;
            let last = rows.len() as isize;
            pressed(Key::ArrowDown) - pressed(Key::ArrowUp) + last * pressed(Key::End)
                - last * pressed(Key::Home)
        });
        let last = rows.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(steps).min(last);
        let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        if enter && self.found.is_some() {
            return Some(self.chosen);
        }
        let digit = ui.input(|input| {
            let events = &input.events;
            (0..events.len()).find_map(|place| {
                let press = Press::at(events, place)?;
                let plain = press.chords().into_iter().find(|it| !it.ctrl && !it.alt)?;
                plain.key().parse::<usize>().ok()
            })
        });
        let digit = digit?;
        rows.iter()
            .enumerate()
            .position(|(place, row)| number(place, row) == Some(digit))
    }

    fn words(&self, place: usize, row: &Row, look: &Look<'_>) -> (String, String) {
        let l = look.l;
        let keys = match (row, number(place, row)) {
            (Row::LookUp, _) => look.keys(Command::LookUp),
            (_, Some(number)) => number.to_string(),
            (_, None) => String::new(),
        };
        let words = match row {
            Row::Word(word) => word.clone(),
            Row::Add => m::spelling_add(l, &self.word),
            Row::Ignore => m::spelling_ignore(l, &self.word),
            Row::LookUp => m::lookup_word(l, &self.word),
        };
        (words, keys)
    }
}

fn icon_ui(ui: &mut Ui, row: &Row, look: &Look<'_>) {
    let icon = match row {
        Row::Word(_) => return,
        Row::Add => Icon::Plus,
        Row::Ignore => Icon::EyeOff,
        Row::LookUp => Icon::Search,
    };
    let weak = look.theme.tokens.text.weak;
    crate::ui::icons::show(ui, icon, crate::ui::icons::SIZE, weak);
}

/// The digit that takes a row: the suggestions from 1 to 8, then 9 and 0.
fn number(place: usize, row: &Row) -> Option<usize> {
    match row {
        Row::Word(_) => (place < 8).then_some(place + 1),
        Row::Add => Some(9),
        Row::Ignore => Some(0),
        Row::LookUp => None,
    }
}

#[cfg(test)]
mod tests {
    use egui::{Id, Key};
    use egui_kittest::Harness;

    use super::{Meant, Row};
    use crate::text::Language;

    #[test]
    fn enter_takes_a_row_only_once_there_are_suggestions() {
        let english = Language::parse("en").expect("a tag");
        let meant = Meant::new(Id::unique("field"), "goverment", 0..9, english, true);
        let mut harness = Harness::new_ui_state(
            |ui, (meant, taken): &mut (Meant, Vec<Row>)| {
                let rows = meant.rows();
                let place = meant.keys(ui, &rows);
                taken.extend(place.and_then(|place| rows.get(place).cloned()));
            },
            (meant, Vec::new()),
        );
        let pressed = |harness: &mut Harness<'_, (Meant, Vec<Row>)>, key| {
            harness.key_press(key);
            harness.run_steps(3);
            std::mem::take(&mut harness.state_mut().1)
        };
        assert_eq!(pressed(&mut harness, Key::Enter), []);
        assert_eq!(pressed(&mut harness, Key::Num9), [Row::Add]);
        assert_eq!(pressed(&mut harness, Key::ArrowDown), []);
        let found = vec!["government".to_owned()];
        harness.state_mut().0.take("goverment", found);
        let first = Row::Word("government".to_owned());
        assert_eq!(pressed(&mut harness, Key::Enter), [first]);
    }
}
