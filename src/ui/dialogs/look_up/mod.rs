//! What dictionaries say of a word: of the target that is typed, of its source, or of a document
//! that is read.
//! Invariant: dictionaries are read by workers; what is shown was asked for last. The keys go
//! through the lines, and through the renderings of a line; what Enter takes is shown as chosen.
//!
//! | file | holds |
//! |---|---|
//! | `near` | the word at a place of a text, and those beside it |
//! | `lines` | what was said, line by line, with the renderings in each |
//! | `list` | the lines on the screen |

mod lines;
mod list;
mod near;

use std::ops::Range;

use egui::{Event, Id, Key, Modifiers, RichText, Ui};

use crate::{
    action::command::Command,
    explain,
    l10n::messages as m,
    translate::dictionary::{Article, DictionaryError},
    ui::{
        inspector::parts,
        intent::Intent,
        look::Look,
        shell::Notice,
        widgets::{self, PressEdit},
    },
};

use super::{Answer, Dialog, Given, SettingsDialog, button_row, modal};
use lines::Line;

pub use near::near;

const WIDTH: f32 = 600.0;
const FIELD: &str = "look up.word";

/// A text and the word of it that is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The language's tag without script and region.
    pub language: String,
    pub text: String,
    pub at: Range<usize>,
    /// It is the target that is being typed.
    pub target: bool,
}

impl Side {
    fn word(&self) -> &str {
        self.text.get(self.at.clone()).unwrap_or_default().trim()
    }
}

/// What one dictionary said.
#[derive(Debug, Clone)]
pub struct Said {
    pub title: String,
    pub articles: Vec<Article>,
}

/// What was asked, in which language.
pub type Asked = (String, String);

#[derive(Debug)]
pub struct LookUp {
    sides: Vec<Side>,
    side: usize,
    /// What is looked up; the person may type another word.
    word: String,
    asked: Option<Asked>,
    /// How many dictionaries were asked; `None`: still being looked up.
    dictionaries: Option<usize>,
    lines: Vec<Line>,
    bad: Vec<String>,
    chosen: usize,
    part: Option<usize>,
    /// What is chosen has to be seen.
    moved: bool,
    /// What is found can be written into a translation.
    writes: bool,
}

impl LookUp {
    /// With the texts there are, the one that is meant first.
    pub fn new(sides: Vec<Side>, writes: bool) -> Self {
        let word = sides.first().map(|it| it.word().to_owned());
        Self {
            sides,
            side: 0,
            word: word.unwrap_or_default(),
            asked: None,
            dictionaries: None,
            lines: Vec::new(),
            bad: Vec::new(),
            chosen: 0,
            part: None,
            moved: false,
            writes,
        }
    }

    pub fn word(&self) -> &str {
        &self.word
    }

    /// What is shown, line by line.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| line.text.as_str())
    }

    /// What Enter takes.
    pub fn chosen(&self) -> Option<&str> {
        self.lines.get(self.chosen)?.part(self.part)
    }

    /// The other text: source for target and back.
    pub fn turn(&mut self) {
        if self.sides.len() > 1 {
            self.side = (self.side + 1) % self.sides.len();
            self.take_word();
        }
    }

    fn take_word(&mut self) {
        if let Some(side) = self.sides.get(self.side) {
            side.word().clone_into(&mut self.word);
        }
    }

    /// The word beside it in its text.
    fn step(&mut self, forward: bool) {
        let Some(side) = self.sides.get_mut(self.side) else {
            return;
        };
        if let Some(next) = near::beside(&side.text, side.at.clone(), forward) {
            side.at = next;
            self.take_word();
        }
    }

    fn language(&self) -> String {
        let side = self.sides.get(self.side);
        side.map_or_else(|| "und".to_owned(), |side| side.language.clone())
    }

    /// Takes in what was said, by so many dictionaries.
    pub fn take(
        &mut self,
        asked: &Asked,
        dictionaries: usize,
        said: &[Said],
        bad: &[DictionaryError],
        look: &Look<'_>,
    ) {
        if self.asked.as_ref() != Some(asked) {
            return;
        }
        self.dictionaries = Some(dictionaries);
        self.lines = lines::of(said, &asked.0, look);
        let errors = bad.iter();
        self.bad = errors
            .map(|it| explain::dictionary_error(look.l, it))
            .collect();
        self.chosen = 0;
        self.part = None;
        self.chosen = self.first();
        self.moved = true;
    }

    fn first(&self) -> usize {
        let first = self.lines.iter().position(|line| line.can_be_chosen());
        first.unwrap_or(0)
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let out = &mut *given.out;
        let asked = (self.word.trim().to_owned(), self.language());
        if self.asked.as_ref() != Some(&asked) && !asked.0.is_empty() {
            self.dictionaries = None;
            self.asked = Some(asked.clone());
            out.push(Intent::LookUp(asked));
        }
        let title = m::lookup_title(look.l);
        modal(ctx, "look up", &title, WIDTH, look, |ui| {
            let answer = self.keys(ui, look, out);
            self.field_ui(ui, look);
            ui.add_space(8.0);
            let none = self.dictionaries == Some(0);
            self.said_ui(ui, look);
            self.hints_ui(ui, look);
            let mut answer = answer;
            button_row(ui, |ui| {
                if widgets::primary_button(ui, &m::cheat_close(look.l)).clicked() {
                    answer = Answer::Close;
                }
                let settings = m::lookup_settings(look.l);
                if (none || !self.bad.is_empty()) && ui.button(settings).clicked() {
                    let dialog = Box::new(SettingsDialog::at_dictionaries());
                    out.push(Intent::OpenDialog(Dialog::Settings(dialog)));
                }
            });
            answer
        })
    }

    /// The keys of the list, where nothing else has them.
    fn keys(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) -> Answer {
        let focused = ui.memory(|memory| memory.focused());
        let typing = focused == Some(Id::unique(FIELD));
        let free = focused.is_none();
        let (lines, parts, words, enter, copy) = ui.input_mut(|input| {
            let mut pressed = |with, key| input.count_and_consume_key(with, key) as isize;
            let words =
                pressed(Modifiers::ALT, Key::ArrowRight) - pressed(Modifiers::ALT, Key::ArrowLeft);
            let none = Modifiers::NONE;
            let lines = pressed(none, Key::ArrowDown) - pressed(none, Key::ArrowUp)
                + 8 * (pressed(none, Key::PageDown) - pressed(none, Key::PageUp));
            let parts = match free {
                true => pressed(none, Key::ArrowRight) - pressed(none, Key::ArrowLeft),
                false => 0,
            };
            let enter = (free || typing) && pressed(none, Key::Enter) > 0;
            let copy = free
                && (pressed(Modifiers::COMMAND, Key::C) > 0
                    || input.events.iter().any(|it| matches!(it, Event::Copy)));
            (lines, parts, words, enter, copy)
        });
        for _ in 0..words.unsigned_abs() {
            self.step(words > 0);
        }
        if lines != 0 {
            self.go(lines);
        }
        if parts != 0 {
            self.go_part(parts);
        }
        if typing && enter {
            // The word is looked up as it is typed; from here the keys go through the list.
            ui.memory_mut(|memory| memory.surrender_focus(Id::unique(FIELD)));
            return Answer::Open;
        }
        match self.chosen().map(str::to_owned) {
            Some(text) if copy || enter && !self.writes => {
                self.copy(text, look, out);
                match enter {
                    true => Answer::Close,
                    false => Answer::Open,
                }
            }
            Some(text) if enter => self.write(text, out),
            _ => Answer::Open,
        }
    }

    fn copy(&self, text: String, look: &Look<'_>, out: &mut Vec<Intent>) {
        let words = m::lookup_copied(look.l, &text);
        out.push(Intent::CopyText(text));
        out.push(Intent::say(Notice::done(words)));
    }

    /// Over the word of the target that was looked up, or where the caret is.
    fn write(&self, words: String, out: &mut Vec<Intent>) -> Answer {
        let side = self.sides.get(self.side).filter(|it| it.target);
        let over = side.and_then(|it| {
            let was = it.text.get(it.at.clone())?.to_owned();
            Some((it.at.clone(), was))
        });
        out.push(Intent::WriteWords { words, over });
        Answer::Close
    }

    /// Goes so many lines on, over those that cannot be chosen.
    fn go(&mut self, by: isize) {
        let can: Vec<usize> = (0..self.lines.len())
            .filter(|at| self.lines.get(*at).is_some_and(Line::can_be_chosen))
            .collect();
        let here = can.partition_point(|at| *at < self.chosen);
        let last = can.len().saturating_sub(1);
        let to = here.saturating_add_signed(by).min(last);
        if let Some(&to) = can.get(to) {
            self.chosen = to;
            self.part = None;
            self.moved = true;
        }
    }

    /// Goes through the renderings of a line: the whole line, then one after the other.
    fn go_part(&mut self, by: isize) {
        let count = self.lines.get(self.chosen).map_or(0, Line::parts);
        let here = self.part.map_or(0, |at| at as isize + 1);
        let to = (here + by).clamp(0, count as isize);
        self.part = usize::try_from(to - 1).ok();
    }

    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let name = m::lookup_field(look.l);
        let field = PressEdit::new(&mut self.word).id(Id::unique(FIELD));
        ui.add(field.name(&name).hint(&name));
        let Some(side) = self.sides.get(self.side) else {
            return;
        };
        // With nothing to choose between, nothing is said.
        if self.sides.len() > 1 {
            let words = match side.target {
                true => m::lookup_in_target(look.l),
                false => m::lookup_in_source(look.l),
            };
            let weak = look.theme.tokens.text.weak;
            ui.add_space(4.0);
            parts::words_ui(ui, RichText::new(words).small().color(weak));
        }
    }

    fn hints_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let l = look.l;
        let chord = |text: &str| {
            let chord = text.parse().map(|chord| explain::chord(l, chord));
            chord.unwrap_or_default()
        };
        let mut hints: Vec<(String, String)> = Vec::new();
        if self.chosen().is_some() {
            let takes = match self.writes {
                true => m::lookup_key_write(l),
                false => m::lookup_key_copy(l),
            };
            hints.push((chord("Enter"), takes));
            if self.writes {
                hints.push((chord("Ctrl+C"), m::lookup_key_copy(l)));
            }
            if self.lines.iter().any(|line| line.parts() > 1) {
                hints.push((chord("Right"), m::lookup_key_part(l)));
            }
        }
        hints.push((chord("Alt+Right"), m::lookup_key_next(l)));
        if self.sides.len() > 1 {
            hints.push((look.keys(Command::LookUp), m::lookup_key_turn(l)));
        }
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            let weak = look.theme.tokens.text.weak;
            for (keys, words) in hints {
                if !keys.is_empty() {
                    widgets::key_hint(ui, &keys);
                }
                let words = RichText::new(words).small().color(weak);
                ui.add(egui::Label::new(words).extend());
                ui.add_space(6.0);
            }
        });
    }
}
