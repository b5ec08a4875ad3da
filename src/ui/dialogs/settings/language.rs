//! Dictionaries: where they are, which were found, in which order they are asked.
//! Invariant: a path half typed is nobody's: it is taken when the field is left. Dictionaries
//! are read by workers; this page only shows what came back.

use std::path::{Path, PathBuf};

use egui::{Key, Label, Modifiers, RichText, Ui};

use crate::{
    explain,
    l10n::{Localizer, messages as m},
    text::Language,
    translate::{
        dictionary::{DictionaryError, Placed},
        spelling::SpellingError,
    },
    ui::{
        icons::{self, Icon},
        intent::Intent,
        languages,
        look::Look,
        widgets::{self, PressField},
    },
};

/// Width of the page's columns, in points.
const WIDTH: f32 = 560.0;

/// What was found of one language.
#[derive(Debug)]
pub struct SpellerRow {
    pub language: Language,
    pub path: PathBuf,
    /// Why it cannot be used.
    pub bad: Option<SpellingError>,
}

/// A dictionary to look words up in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookUpRow {
    pub title: String,
    pub path: PathBuf,
    pub words: usize,
}

/// A language, its dictionary, why it cannot be used.
type Shown = (Language, PathBuf, Option<String>);

#[derive(Debug, Default)]
pub struct Page {
    spelling: Option<String>,
    dictionaries: Option<String>,
    /// The folders what is shown was asked for.
    asked: Option<[Option<PathBuf>; 2]>,
    /// Folders, and what was found in them.
    spellers: Option<(Vec<PathBuf>, Vec<Shown>)>,
    shelf: Option<(Vec<LookUpRow>, Vec<String>)>,
}

impl Page {
    pub fn spellers(&mut self, folders: Vec<PathBuf>, rows: Vec<SpellerRow>, l: &Localizer) {
        let rows = rows.into_iter().map(|row| {
            let bad = row.bad.map(|it| explain::spelling_error(l, &it));
            (row.language, row.path, bad)
        });
        self.spellers = Some((folders, rows.collect()));
    }

    pub fn dictionaries(&mut self, rows: Vec<LookUpRow>, bad: &[DictionaryError], l: &Localizer) {
        let bad = bad.iter().map(|it| explain::dictionary_error(l, it));
        self.shelf = Some((rows, bad.collect()));
    }

    pub fn ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let (l, known) = (look.l, &look.settings);
        let folders = [
            known.spelling_folder.clone(),
            known.dictionary_folder.clone(),
        ];
        if self.asked.as_ref() != Some(&folders) {
            self.asked = Some(folders);
            self.spellers = None;
            self.shelf = None;
            out.push(Intent::ListDictionaries);
        }
        ui.set_max_width(WIDTH.min(ui.available_width() - 14.0));
        let mut on = known.check_spelling;
        ui.horizontal(|ui| {
            // In line with the fields.
            ui.add_space(-ui.spacing().item_spacing.x);
            if widgets::toggle(ui, &mut on, &m::prefs_spelling_check(l)).changed() {
                out.push(Intent::set(move |s| s.check_spelling = on));
            }
        });
        ui.add_space(8.0);
        let words = [m::prefs_spelling_folder(l), m::prefs_spelling_more(l)];
        let path = known.spelling_folder.as_ref();
        if let Some(path) = folder_ui(ui, &words, &mut self.spelling, path, look) {
            out.push(Intent::set(move |s| s.spelling_folder = path));
        }
        self.spellers_ui(ui, look);
        ui.add_space(20.0);
        let words = [m::prefs_dictionary_folder(l), m::prefs_dictionary_more(l)];
        let path = known.dictionary_folder.as_ref();
        if let Some(path) = folder_ui(ui, &words, &mut self.dictionaries, path, look) {
            out.push(Intent::set(move |s| s.dictionary_folder = path));
        }
        self.shelf_ui(ui, look, out);
        ui.add_space(8.0);
    }

    fn spellers_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let l = look.l;
        let tokens = &look.theme.tokens;
        widgets::section_header(ui, &m::prefs_spelling_found(l));
        let Some((folders, rows)) = &self.spellers else {
            return say(ui, m::prefs_dictionaries_wait(l), tokens.text.weak);
        };
        if rows.is_empty() {
            say(ui, m::prefs_spelling_nothing(l), tokens.text.normal);
        }
        let between = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 2.0);
        for (language, path, bad) in rows {
            let mut name = languages::name_of(l, language);
            let tag = language.as_str();
            if !name.contains(tag) {
                name = format!("{name} ({tag})");
            }
            two_ui(ui, &name, path, look);
            if let Some(bad) = bad {
                say(ui, bad.clone(), tokens.error);
            }
        }
        ui.add_space(6.0);
        say(ui, m::prefs_spelling_folders(l), tokens.text.weak);
        for folder in folders {
            let folder = RichText::new(folder.to_string_lossy()).small();
            ui.add(Label::new(folder.color(tokens.text.weak)).truncate());
        }
        ui.spacing_mut().item_spacing.y = between;
    }

    /// Those to look words up in, each on or off, from the first that is asked to the last.
    fn shelf_ui(&self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        let l = look.l;
        let tokens = &look.theme.tokens;
        widgets::section_header(ui, &m::prefs_dictionary_list(l));
        let Some((rows, bad)) = &self.shelf else {
            return say(ui, m::prefs_dictionaries_wait(l), tokens.text.weak);
        };
        if rows.is_empty() {
            say(ui, m::prefs_dictionary_nothing(l), tokens.text.normal);
        }
        let known = &look.settings.dictionaries;
        let place = |row: &LookUpRow| known.iter().position(|it| it.path == row.path);
        let mut ordered: Vec<&LookUpRow> = rows.iter().collect();
        ordered.sort_by_key(|row| place(row).unwrap_or(usize::MAX));
        let mut places: Vec<Placed> = ordered
            .iter()
            .map(|row| Placed {
                path: row.path.clone(),
                off: place(row)
                    .and_then(|at| known.get(at))
                    .is_some_and(|it| it.off),
            })
            .collect();
        let mut change = None;
        for (at, row) in ordered.iter().enumerate() {
            let on = places.get(at).is_some_and(|it| !it.off);
            let ends = (at > 0, at + 1 < ordered.len());
            ui.push_id(&row.path, |ui| {
                change = shelf_row_ui(ui, row, on, ends, look)
                    .map(|change| (at, change))
                    .or(change);
            });
        }
        match change {
            Some((at, Change::Turn)) => {
                if let Some(place) = places.get_mut(at) {
                    place.off = !place.off;
                }
            }
            Some((at, Change::Up)) => places.swap(at, at.saturating_sub(1)),
            Some((at, Change::Down)) if at + 1 < places.len() => places.swap(at, at + 1),
            Some((_, Change::Down)) | None => {}
        }
        if let Some((at, change)) = change {
            if let (Change::Up | Change::Down, Some(row)) = (change, ordered.get(at)) {
                // In its new place it is another widget: the keyboard goes with it.
                ui.data_mut(|data| data.insert_temp(moved_id(), row.path.clone()));
            }
            // What is not there at present keeps its place behind those that are.
            let gone = known
                .iter()
                .filter(|it| rows.iter().all(|row| row.path != it.path));
            places.extend(gone.cloned());
            out.push(Intent::set(move |s| s.dictionaries = places));
        }
        for bad in bad {
            say(ui, bad.clone(), tokens.error);
        }
        if rows.len() > 1 {
            let chord = |text: &str| {
                let chord = text.parse().map(|chord| explain::chord(l, chord));
                chord.unwrap_or_default()
            };
            let words = m::prefs_dictionary_keys(l, &chord("Alt+Up"), &chord("Alt+Down"));
            say(ui, words, tokens.text.weak);
        }
    }
}

/// Where the row that was moved in this frame is kept until the next.
fn moved_id() -> egui::Id {
    egui::Id::unique("settings.dictionaries.moved")
}

/// What is done to a dictionary of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Turn,
    Up,
    Down,
}

fn shelf_row_ui(
    ui: &mut Ui,
    row: &LookUpRow,
    on: bool,
    (can_rise, can_sink): (bool, bool),
    look: &Look<'_>,
) -> Option<Change> {
    let l = look.l;
    let mut change = None;
    let size = egui::vec2(ui.available_width(), ui.spacing().interact_size.y);
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let buttons = [
            (
                can_sink,
                Icon::ChevronDown,
                m::prefs_dictionary_down(l, &row.title),
            ),
            (
                can_rise,
                Icon::ChevronUp,
                m::prefs_dictionary_up(l, &row.title),
            ),
        ];
        for (can, icon, name) in buttons {
            let button = |ui: &mut Ui| icons::icon_button(ui, icon, &name, None).clicked();
            if ui.add_enabled_ui(can, button).inner {
                change = Some(match icon {
                    Icon::ChevronUp => Change::Up,
                    _ => Change::Down,
                });
            }
        }
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
            let mut ticked = on;
            let words = m::prefs_dictionary_row(l, &row.title, row.words as u64);
            let response = widgets::checkbox(ui, &mut ticked, words);
            if response.changed() {
                change = Some(Change::Turn);
            }
            let moved = ui.data(|data| data.get_temp::<PathBuf>(moved_id()));
            if moved.as_ref() == Some(&row.path) {
                ui.data_mut(|data| data.remove::<PathBuf>(moved_id()));
                response.request_focus();
            }
            if response.has_focus() {
                let (up, down) = ui.input_mut(|input| {
                    (
                        input.consume_key(Modifiers::ALT, Key::ArrowUp),
                        input.consume_key(Modifiers::ALT, Key::ArrowDown),
                    )
                });
                if up && can_rise {
                    change = Some(Change::Up);
                } else if down && can_sink {
                    change = Some(Change::Down);
                }
            }
            response.on_hover_text(row.path.to_string_lossy());
        });
    });
    change
}

fn say(ui: &mut Ui, words: String, color: egui::Color32) {
    ui.add(Label::new(RichText::new(words).color(color)).wrap());
}

/// A language, and where its dictionary is.
fn two_ui(ui: &mut Ui, name: &str, path: &Path, look: &Look<'_>) {
    let path = path.to_string_lossy();
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.label(name);
        let words = RichText::new(&*path)
            .small()
            .color(look.theme.tokens.text.weak);
        ui.add(Label::new(words).truncate()).on_hover_text(&*path);
    });
}

/// A field for a folder, and what belongs into it. Gives what it was changed to.
#[allow(clippy::option_option, reason = "changed or not, to a folder or none")]
fn folder_ui(
    ui: &mut Ui,
    [name, more]: &[String; 2],
    typed: &mut Option<String>,
    known: Option<&PathBuf>,
    look: &Look<'_>,
) -> Option<Option<PathBuf>> {
    let typed = typed.get_or_insert_with(|| {
        known.map_or_else(String::new, |path| path.to_string_lossy().into_owned())
    });
    let left = ui.add(PressField::new(name, typed)).lost_focus();
    let more = RichText::new(more);
    ui.add(Label::new(more.color(look.theme.tokens.text.weak)).wrap());
    let path = typed.trim();
    let path = (!path.is_empty()).then(|| PathBuf::from(path));
    (left && path.as_ref() != known).then_some(path)
}
