//! Which keys give which commands.
//! Invariant: a chord that is recorded belongs to one command: where another has it, the
//! person is asked first; what lost a chord is named, and can have it back.

use egui::{Align, Event, EventFilter, Id, Key, Label, Layout, RichText, ScrollArea, TextEdit, Ui};

use crate::{
    action::changed_keys,
    action::command::{Chord, Command, Conflict, Group, Scope},
    explain,
    l10n::messages as m,
    model::Session,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        keys::{self, Press},
        look::Look,
        pick::Purpose,
        widgets::{self, key_hint},
    },
};

/// Room for the scroll bar, in points.
const BAR: f32 = 12.0;

#[derive(Debug, Default)]
pub struct Page {
    filter: String,
    /// The command whose chord is recorded, and whether the focus was taken for it.
    recording: Option<(Command, bool)>,
    /// A chord that was recorded for a command while another has it.
    held: Option<Held>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Held {
    chord: Chord,
    wanted: Command,
    holder: Command,
    begun: bool,
}

/// What was pressed while recording.
enum Pressed {
    Chord(Chord),
    Escape,
}

impl Page {
    pub fn records(&self) -> bool {
        self.recording.is_some()
    }

    pub fn ui(
        &mut self,
        ui: &mut Ui,
        session: Option<&Session>,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        if let Some((command, _)) = self.recording {
            match pressed(ui) {
                Some(Pressed::Chord(chord)) => {
                    self.recording = None;
                    match look
                        .keymap
                        .holder_against(chord, command)
                        .filter(|&it| it != command)
                    {
                        Some(holder) => {
                            self.held = Some(Held {
                                chord,
                                wanted: command,
                                holder,
                                begun: false,
                            });
                        }
                        None => out.push(give(look, command, chord)),
                    }
                }
                Some(Pressed::Escape) => self.recording = None,
                None => {}
            }
        }
        self.above_ui(ui, look, out);
        notes_ui(ui, session, look, out);
        ui.add_space(4.0);
        let filter = self.filter.trim().to_lowercase();
        let height = ui.available_height();
        let list = ScrollArea::vertical().id_salt("keys").max_height(height);
        list.auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for group in Group::ALL {
                let shown: Vec<(Command, String)> = commands(group, session, look)
                    .into_iter()
                    .filter(|(command, name)| {
                        let text = format!("{name} {}", look.keys(*command)).to_lowercase();
                        text.contains(&filter)
                    })
                    .collect();
                if shown.is_empty() {
                    continue;
                }
                widgets::section_header(ui, &explain::group(look.l, group));
                ui.add_space(4.0);
                for (command, name) in shown {
                    ui.push_id(command.id(), |ui| {
                        self.row_ui(ui, command, &name, session, look, out);
                    });
                }
                ui.add_space(8.0);
            }
        });
    }

    /// The field that narrows, and the way back to the defaults.
    fn above_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
        ui.horizontal(|ui| {
            let words = m::cheat_filter(look.l);
            let line = TextEdit::singleline(&mut self.filter)
                .hint_text(&words)
                .align(egui::Align2::LEFT_CENTER)
                .desired_width(160.0);
            widgets::line_edit(ui, line).accessible_name(words);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let any = !look.settings.keys.is_empty();
                let reset = |ui: &mut Ui| ui.button(m::prefs_keys_reset(look.l));
                if ui.add_enabled_ui(any, reset).inner.clicked() {
                    self.recording = None;
                    self.held = None;
                    out.push(Intent::set(|settings| settings.keys.clear()));
                }
                let save = |ui: &mut Ui| ui.button(m::prefs_keys_save(look.l));
                if ui.add_enabled_ui(any, save).inner.clicked() {
                    out.push(Intent::Pick(Purpose::SaveKeys));
                }
                if ui.button(m::prefs_keys_load(look.l)).clicked() {
                    out.push(Intent::Pick(Purpose::LoadKeys));
                }
            });
        });
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        command: Command,
        name: &str,
        session: Option<&Session>,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let size = egui::vec2(ui.available_width() - BAR, look.theme.row_height());
        let id = command.id();
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            ui.set_min_size(size);
            ui.spacing_mut().item_spacing.x = 4.0;
            if self
                .recording
                .is_some_and(|(recorded, _)| recorded == command)
            {
                self.recording_ui(ui, look);
            } else if self.held.is_some_and(|held| held.wanted == command) {
                self.held_ui(ui, session, look, out);
            } else {
                let reset = m::prefs_key_reset_of(look.l, name);
                let changed = look.settings.keys.contains_key(id);
                if icon_or_room(ui, changed, Icon::Undo, &reset) {
                    out.push(Intent::set(move |settings| {
                        settings.keys.remove(id);
                    }));
                }
                let chords = look.keymap.chords(command);
                let remove = m::prefs_key_remove_of(look.l, name);
                if icon_or_room(ui, !chords.is_empty(), Icon::Close, &remove) {
                    out.push(Intent::set(move |settings| {
                        settings.keys.insert(id.to_owned(), Vec::new());
                    }));
                }
                let change = widgets::quiet_button(ui, &m::prefs_key_change(look.l));
                if change.clicked() {
                    self.recording = Some((command, false));
                    self.held = None;
                }
                change.accessible_name(m::prefs_key_change_of(look.l, name));
                ui.scope(|ui| {
                    ui.spacing_mut().interact_size.y = 0.0;
                    for &chord in chords.iter().rev() {
                        key_hint(ui, &explain::chord(look.l, chord));
                    }
                });
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let more = format!("{}\n{id}", explain::command_more(look.l, command));
                ui.add(Label::new(name).truncate()).on_hover_text(more);
            });
        });
    }

    /// In place of the chords: who has the chord, and whether to take it.
    fn held_ui(
        &mut self,
        ui: &mut Ui,
        session: Option<&Session>,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let Some(held) = &mut self.held else { return };
        let Held {
            chord,
            wanted,
            holder,
            ..
        } = *held;
        let cancel = ui.button(m::cancel(look.l));
        let take = widgets::primary_button(ui, &m::prefs_key_take(look.l));
        if !std::mem::replace(&mut held.begun, true) {
            take.request_focus();
        }
        let holder = look.command(holder, session.map(Session::scheme));
        let words = m::prefs_key_held(look.l, &explain::chord(look.l, chord), &holder);
        ui.add(Label::new(RichText::new(words).color(look.theme.tokens.warn)).truncate());
        if take.clicked() {
            out.push(give(look, wanted, chord));
            self.held = None;
        } else if cancel.clicked() {
            self.held = None;
        }
    }

    /// In place of the chords: what to press now. It holds the focus, so that no key goes
    /// anywhere else.
    fn recording_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let escape = "Escape"
            .parse::<Chord>()
            .map(|chord| explain::chord(look.l, chord));
        let words = m::prefs_key_press(look.l, &escape.unwrap_or_default());
        let words = RichText::new(words).color(look.theme.tokens.accent);
        let response = ui.add(egui::Button::new(words));
        if let Some((_, begun)) = &mut self.recording {
            let lost = *begun && !response.has_focus();
            if !*begun {
                response.request_focus();
                *begun = true;
            } else if lost || response.clicked() {
                self.recording = None;
                return;
            }
        }
        let all = EventFilter {
            tab: true,
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
        };
        keep_keys(ui, response.id, all);
    }
}

/// An icon to press where that does something; else its room, so that columns stay columns.
fn icon_or_room(ui: &mut Ui, shown: bool, icon: Icon, name: &str) -> bool {
    if !shown {
        ui.add_space(icons::TARGET + ui.spacing().item_spacing.x);
        return false;
    }
    icons::icon_button(ui, icon, name, None).clicked()
}

fn keep_keys(ui: &Ui, id: Id, filter: EventFilter) {
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Takes the keys out of the input. Gives the first that a chord can name.
fn pressed(ui: &Ui) -> Option<Pressed> {
    ui.input_mut(|input| {
        let mut first = None;
        for (place, event) in input.events.iter().enumerate() {
            let pressed = match event {
                Event::Key {
                    key: Key::Escape,
                    pressed: true,
                    repeat: false,
                    modifiers,
                    ..
                } if modifiers.is_none() => Some(Pressed::Escape),
                Event::Key { repeat: false, .. } => Press::at(&input.events, place)
                    .and_then(|press| press.chords().first().copied())
                    .map(Pressed::Chord),
                event => keys::of_clipboard(event).map(Pressed::Chord),
            };
            first = first.or(pressed);
        }
        input.events.retain(|event| {
            !matches!(event, Event::Key { .. } | Event::Text(_))
                && keys::of_clipboard(event).is_none()
        });
        first
    })
}

/// Gives a chord to a command: in place of those it has, or back to it where it is one of
/// those it asks for. The others keep what else they have.
fn give(look: &Look<'_>, command: Command, chord: Chord) -> Intent {
    let asked = look.settings.keys.get(command.id());
    let mut wanted: Vec<String> = match asked {
        Some(chords) => chords.clone(),
        None => command
            .default_keys()
            .iter()
            .map(|&it| it.to_owned())
            .collect(),
    };
    let is = |text: &str| text.parse::<Chord>().ok() == Some(chord);
    if !wanted.iter().any(|text| is(text)) {
        wanted = vec![chord.to_string()];
    }
    Intent::set(move |settings| {
        // What a person gave to another goes from there; a command of which nothing is left
        // by that has its defaults again. A default that lost is named, not written down.
        settings.keys.retain(|_, chords| {
            let before = chords.len();
            chords.retain(|text| text.parse::<Chord>().ok() != Some(chord));
            before == chords.len() || !chords.is_empty()
        });
        settings.keys.insert(command.id().to_owned(), wanted);
        settings.keys = changed_keys(&settings.keys);
    })
}

fn commands(group: Group, session: Option<&Session>, look: &Look<'_>) -> Vec<(Command, String)> {
    let scheme = session.map(Session::scheme);
    let of = Command::all().into_iter();
    let of = of.filter(|command| command.group() == group);
    of.map(|command| (command, look.command(command, scheme)))
        .collect()
}

/// Chords that lost, chords that are none, chords that are typing.
fn notes_ui(ui: &mut Ui, session: Option<&Session>, look: &Look<'_>, out: &mut Vec<Intent>) {
    let scheme = session.map(Session::scheme);
    let name = |command: Command| look.command(command, scheme);
    let mut notes: Vec<(String, Option<Conflict>)> = Vec::new();
    for (id, chords) in &look.settings.keys {
        let command = Command::from_id(id);
        let command_name = command.map_or_else(|| id.clone(), name);
        for text in chords {
            match (text.parse::<Chord>(), command) {
                (Err(bad), _) => {
                    let problem = explain::bad_chord(look.l, &bad);
                    notes.push((m::prefs_key_bad(look.l, &command_name, &problem), None));
                }
                (Ok(chord), Some(command)) => {
                    if command.scope() == Scope::Anywhere && !chord.is_never_text() {
                        let chord = explain::chord(look.l, chord);
                        notes.push((m::prefs_key_typing(look.l, &chord, &command_name), None));
                    }
                }
                (Ok(_), None) => {}
            }
        }
    }
    for conflict in look.keymap.conflicts() {
        let chord = explain::chord(look.l, conflict.chord);
        let (kept, refused) = (name(conflict.kept), name(conflict.refused));
        let note = m::prefs_key_conflict(look.l, &chord, &kept, &refused);
        notes.push((note, Some(*conflict)));
    }
    for (note, conflict) in notes {
        ui.horizontal_top(|ui| {
            icons::show(ui, Icon::Warning, icons::SIZE, look.theme.tokens.warn);
            let Some(conflict) = conflict else {
                ui.add(Label::new(RichText::new(note)).wrap());
                return;
            };
            let give_back = m::prefs_key_give(look.l, &name(conflict.refused));
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                // No higher than the line beside it.
                ui.spacing_mut().button_padding.y = 0.0;
                ui.spacing_mut().interact_size.y = 0.0;
                if widgets::quiet_button(ui, &m::prefs_key_give_back(look.l))
                    .accessible_name(give_back)
                    .clicked()
                {
                    out.push(give(look, conflict.refused, conflict.chord));
                }
                ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                    ui.add(Label::new(RichText::new(note)).wrap());
                });
            });
        });
    }
}
