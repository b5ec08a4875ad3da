//! A key map before it is used: which shortcuts would be others, and what could not be taken
//! as it is written.
//! Invariant: nothing is changed before the person says so, and then all of it as one step.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui};

use crate::{
    action::{
        LoadedKeys,
        command::{Chord, Command, KeyMap},
    },
    explain,
    l10n::messages as m,
    model::Session,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        shell::Notice,
        widgets::{self, key_hint},
    },
};

use super::{Answer, Given, frame::buttons_at, modal};

const WIDTH: f32 = 640.0;
/// Room for the scroll bar, in points.
const BAR: f32 = 12.0;

#[derive(Debug)]
pub struct LoadKeys {
    file: String,
    loaded: LoadedKeys,
    keymap: KeyMap,
    begun: bool,
}

impl LoadKeys {
    pub fn new(file: String, loaded: LoadedKeys) -> Self {
        Self {
            keymap: KeyMap::new(&loaded.keys),
            file,
            loaded,
            begun: false,
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let session = given.desk.as_deref().map(|desk| desk.session());
        let title = m::load_keys_title(look.l);
        let focus = !std::mem::replace(&mut self.begun, true);
        modal(ctx, "load keys", &title, WIDTH, look, |ui| {
            let file = RichText::new(&self.file).color(look.theme.tokens.text.weak);
            ui.add(Label::new(file).truncate());
            ui.add_space(8.0);
            let height = (ctx.content_rect().height() - 260.0).clamp(120.0, 420.0);
            let list = ScrollArea::vertical()
                .id_salt("load keys")
                .max_height(height);
            list.auto_shrink([false, true])
                .show(ui, |ui| self.list_ui(ui, session, look));
            let same = self.loaded.keys == look.settings.keys;
            let (go, cancel) = buttons_at(
                ui,
                &m::load_keys_go(look.l),
                &m::cancel(look.l),
                !same,
                focus,
            );
            if go {
                given.out.extend(self.taken(look));
                return Answer::Close;
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }

    fn taken(&self, look: &Look<'_>) -> [Intent; 2] {
        let (new, old) = (self.loaded.keys.clone(), look.settings.keys.clone());
        let text = m::keys_loaded(look.l, self.loaded.changed.len() as u64);
        let back = Intent::set(move |settings| settings.keys = old);
        let notice = Notice::done(text).with_action((m::keys_loaded_back(look.l), back));
        [
            Intent::set(move |settings| settings.keys = new),
            Intent::say(notice),
        ]
    }

    fn list_ui(&self, ui: &mut Ui, session: Option<&Session>, look: &Look<'_>) {
        let scheme = session.map(Session::scheme);
        let changed = &self.loaded.changed;
        if !self.loaded.notes.is_empty() {
            let labels = look.label_names(scheme);
            widgets::section_header(ui, &m::load_keys_notes(look.l));
            ui.add_space(4.0);
            for (line, note) in &self.loaded.notes {
                let text = explain::key_note(look.l, *line, note, &labels);
                ui.horizontal_top(|ui| {
                    icons::show(ui, Icon::Warning, icons::SIZE, look.theme.tokens.warn);
                    ui.add(Label::new(RichText::new(text)).wrap());
                });
            }
            ui.add_space(8.0);
        }
        let count = changed.len() as u64;
        widgets::section_header(ui, &m::load_keys_changes(look.l, count));
        ui.add_space(4.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        for &command in changed {
            let name = look.command(command, scheme);
            row_ui(ui, &name, [look.keymap, &self.keymap], command, look);
        }
    }
}

/// A command, its keys now and then.
fn row_ui(ui: &mut Ui, name: &str, maps: [&KeyMap; 2], command: Command, look: &Look<'_>) {
    let size = egui::vec2(ui.available_width() - BAR, look.theme.row_height());
    let weak = look.theme.tokens.text.weak;
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_size(size);
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.spacing_mut().interact_size.y = 0.0;
        let [before, after] = maps.map(|map| map.chords(command));
        chords_ui(ui, after, look);
        ui.label(RichText::new("→").color(weak));
        chords_ui(ui, before, look);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(name).truncate());
        });
    });
}

fn chords_ui(ui: &mut Ui, chords: &[Chord], look: &Look<'_>) {
    if chords.is_empty() {
        let none = RichText::new(m::load_keys_none(look.l));
        ui.label(none.color(look.theme.tokens.text.weak));
    }
    for &chord in chords.iter().rev() {
        key_hint(ui, &explain::chord(look.l, chord));
    }
}
