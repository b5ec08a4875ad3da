//! The command palette: one field that finds every command, document and entity.
//! Invariant: what is chosen is one of the entries that are listed, never a heading.
//!
//! | file | does |
//! |---|---|
//! | `entries` | what can be found |
//! | `find` | the fuzzy search |
//! | `row` | one line of the list |

mod entries;
mod find;
mod row;

use egui::{FontId, Id, Key, Margin, Modifiers, ScrollArea, TextStyle, Ui};

use crate::{
    action::command::{Circumstances, Command},
    l10n::messages as m,
    ui::{
        intent::{Intent, Spot},
        look::Look,
        widgets,
    },
};

use super::{Answer, Given, modal};
use entries::Gathered;
use find::{Among, Entry, Found, Search, Target};

const WIDTH: f32 = 640.0;
/// Rows that are seen at once.
const ROWS: usize = 12;
/// Around what is typed.
const MARGIN: Margin = Margin::same(8);
/// Of each kind, so many are listed before anything is asked for.
const SAMPLE: usize = 6;

/// What a row of the list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Heading(Heading),
    Found(Found),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heading {
    Recent,
    Documents,
    Sessions,
    Commands,
}

#[derive(Debug, Default)]
pub struct Palette {
    query: String,
    entries: Vec<Entry>,
    gathered: Option<Gathered>,
    /// What `lines` were found for.
    asked: Option<String>,
    search: Search,
    lines: Vec<Line>,
    chosen: usize,
    scrolled: f32,
    /// The keys moved what is chosen: it has to be seen.
    moved: bool,
    begun: bool,
}

/// The commands given through the palette, the last first. They last as long as the window.
fn recent_id() -> Id {
    Id::unique("palette.recent")
}

fn recent(ctx: &egui::Context) -> Vec<Command> {
    ctx.data(|data| data.get_temp(recent_id()).unwrap_or_default())
}

fn remember(ctx: &egui::Context, command: Command) {
    let mut commands = recent(ctx);
    commands.retain(|other| *other != command);
    commands.insert(0, command);
    commands.truncate(SAMPLE);
    ctx.data_mut(|data| data.insert_temp(recent_id(), commands));
}

impl Palette {
    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let desk = given.desk.as_deref_mut();
        let rejected = look.settings.reader.show_rejected;
        let now = match desk {
            Some(desk) => desk.circumstances(rejected),
            None => Circumstances::default(),
        };
        let gathered = Gathered::of(given.desk.as_deref(), look);
        if self.gathered != Some(gathered) {
            self.entries = entries::gather(given.desk.as_deref(), look);
            self.gathered = Some(gathered);
            self.asked = None;
        }
        modal(ctx, "palette", "", WIDTH, look, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let entered = self.field_ui(ui, look);
            self.find(ctx);
            ui.add_space(8.0);
            let clicked = self.list_ui(ui, &now, look);
            ui.add_space(8.0);
            footer_ui(ui, look);
            let done = match (clicked, entered) {
                (Some(line), _) => self.target(line),
                (None, true) => self.target(self.chosen),
                (None, false) => None,
            };
            match done {
                Some(target) if can(&target, &now) => {
                    given.out.push(intent(ctx, target));
                    Answer::Close
                }
                // The row says why not.
                _ => Answer::Open,
            }
        })
    }

    /// The field. Gives whether Enter was pressed in it.
    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> bool {
        let id = Id::unique("palette.field");
        let focused = ui.memory(|memory| memory.has_focus(id));
        // Before the field takes them for itself.
        let entered = focused && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
        if focused {
            let lines = ui.input_mut(|input| {
                let mut by = 0_isize;
                for (key, step) in [
                    (Key::ArrowDown, 1),
                    (Key::ArrowUp, -1),
                    (Key::PageDown, ROWS as isize - 1),
                    (Key::PageUp, 1 - ROWS as isize),
                ] {
                    let times = input.count_and_consume_key(Modifiers::NONE, key);
                    by += step * times as isize;
                }
                by
            });
            self.step(lines);
        }
        let (name, hint) = (m::palette_name(look.l), m::palette_hint(look.l));
        let edit = widgets::PressEdit::new(&mut self.query).id(id);
        let edit = edit.name(&name).hint(&hint).margin(MARGIN);
        let larger = |ui: &mut Ui| {
            let styles = &mut ui.style_mut().text_styles;
            styles.insert(TextStyle::Body, FontId::proportional(16.0));
            ui.add(edit)
        };
        let response = ui.scope(larger).inner;
        if !self.begun {
            response.request_focus();
            self.begun = true;
        }
        entered
    }

    /// Lists what matches what is asked, when that has changed.
    fn find(&mut self, ctx: &egui::Context) {
        if self.asked.as_deref() == Some(self.query.as_str()) {
            return;
        }
        let (among, letters) = Among::parse(&self.query);
        self.search = Search::new(letters);
        self.lines = match (among, letters) {
            (Among::All, "") => self.sections(&recent(ctx)),
            _ => {
                let found = self.search.among(&self.entries, among);
                found.into_iter().map(Line::Found).collect()
            }
        };
        self.chosen = self.first();
        self.scrolled = 0.0;
        self.asked = Some(self.query.clone());
    }

    /// What is offered before anything is asked for.
    fn sections(&self, recent: &[Command]) -> Vec<Line> {
        let is = |entry: &Entry, heading: Heading| match (&entry.target, heading) {
            (Target::Command(command), Heading::Recent) => recent.contains(command),
            (Target::Command(command), Heading::Commands) => !recent.contains(command),
            (Target::Document(_), Heading::Documents) | (Target::Session(_), Heading::Sessions) => {
                true
            }
            _ => false,
        };
        let mut lines = Vec::new();
        for (heading, most) in [
            (Heading::Recent, SAMPLE),
            (Heading::Documents, SAMPLE),
            (Heading::Sessions, SAMPLE),
            (Heading::Commands, usize::MAX),
        ] {
            let entries = self.entries.iter().enumerate();
            let mut of: Vec<usize> = entries
                .filter(|(_, entry)| is(entry, heading))
                .map(|(at, _)| at)
                .take(most)
                .collect();
            if heading == Heading::Recent {
                of.sort_by_key(|&at| match &self.entries[at].target {
                    Target::Command(command) => recent.iter().position(|c| c == command),
                    _ => None,
                });
            }
            if !of.is_empty() {
                lines.push(Line::Heading(heading));
                let found = |entry| Line::Found(Found { entry, text: 0 });
                lines.extend(of.into_iter().map(found));
            }
        }
        lines
    }

    fn first(&self) -> usize {
        let mut lines = self.lines.iter();
        lines
            .position(|line| matches!(line, Line::Found(_)))
            .unwrap_or(0)
    }

    /// Chooses so many lines further on; headings do not count.
    fn step(&mut self, by: isize) {
        let choosable: Vec<usize> = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| matches!(line, Line::Found(_)))
            .map(|(at, _)| at)
            .collect();
        if by == 0 || choosable.is_empty() {
            return;
        }
        let here = choosable
            .iter()
            .position(|at| *at == self.chosen)
            .unwrap_or(0) as isize;
        let last = choosable.len() as isize - 1;
        let to = match here + by {
            // One step over an end leads to the other; a page stops there.
            to if by.abs() == 1 => to.rem_euclid(last + 1),
            to => to.clamp(0, last),
        };
        self.chosen = choosable[to as usize];
        self.moved = true;
    }

    /// The list. Gives the line that was pressed.
    fn list_ui(&mut self, ui: &mut Ui, now: &Circumstances, look: &Look<'_>) -> Option<usize> {
        let row = look.theme.row_height();
        let seen = ROWS as f32 * row;
        if self.lines.is_empty() {
            empty_ui(ui, &self.query, seen, look);
            return None;
        }
        if std::mem::take(&mut self.moved) {
            // The heading above the first stays with it.
            let at = match self.chosen == self.first() {
                true => 0,
                false => self.chosen,
            };
            let (top, bottom) = (at as f32 * row, (self.chosen + 1) as f32 * row);
            self.scrolled = self.scrolled.clamp((bottom - seen).max(0.0), top);
        }
        let mut pressed = None;
        let area = ScrollArea::vertical()
            .id_salt("palette")
            .max_height(seen)
            .auto_shrink(false)
            .vertical_scroll_offset(self.scrolled);
        let output = area.show_rows(ui, row, self.lines.len(), |ui, range| {
            for at in range {
                match self.lines.get(at).copied() {
                    Some(Line::Heading(heading)) => row::heading_ui(ui, heading, look),
                    Some(Line::Found(found)) => {
                        let letters = self.search.letters(&self.entries, found);
                        let Some(entry) = self.entries.get(found.entry) else {
                            continue;
                        };
                        let shown = row::Shown {
                            entry,
                            other: entry.other(found.text),
                            letters: &letters,
                            chosen: at == self.chosen,
                        };
                        if ui.push_id(at, |ui| shown.ui(ui, now, look)).inner.clicked() {
                            pressed = Some(at);
                        }
                    }
                    None => {}
                }
            }
        });
        self.scrolled = output.state.clamped_offset().y;
        pressed
    }

    fn target(&self, line: usize) -> Option<Target> {
        match self.lines.get(line)? {
            Line::Heading(_) => None,
            Line::Found(found) => Some(self.entries.get(found.entry)?.target.clone()),
        }
    }
}

fn can(target: &Target, now: &Circumstances) -> bool {
    match target {
        Target::Command(command) => command.applies(now).is_ok(),
        _ => true,
    }
}

fn intent(ctx: &egui::Context, target: Target) -> Intent {
    match target {
        Target::Command(command) => {
            remember(ctx, command);
            Intent::Command(command)
        }
        Target::Document(document) => Intent::Show {
            document,
            place: Spot::AsItWas,
        },
        Target::Entity(entity) => Intent::ShowEntity(entity),
        Target::Session(folder) => Intent::Open(folder),
    }
}

fn empty_ui(ui: &mut Ui, query: &str, height: f32, look: &Look<'_>) {
    let text = match Among::parse(query) {
        (Among::Documents, "") => m::palette_no_documents(look.l),
        (Among::Entities, "") => m::palette_no_entities(look.l),
        _ => m::palette_nothing(look.l),
    };
    ui.vertical_centered(|ui| {
        ui.set_min_height(height);
        ui.add_space(height / 2.0 - 16.0);
        ui.label(egui::RichText::new(text).color(look.theme.tokens.text.weak));
    });
}

/// The signs that narrow.
fn footer_ui(ui: &mut Ui, look: &Look<'_>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        let color = look.theme.tokens.text.weak;
        for (sign, words) in [
            (">", m::palette_only_commands(look.l)),
            ("#", m::palette_only_documents(look.l)),
            ("@", m::palette_only_entities(look.l)),
        ] {
            widgets::key_hint(ui, sign);
            ui.label(egui::RichText::new(words).small().color(color));
            ui.add_space(8.0);
        }
    });
}
