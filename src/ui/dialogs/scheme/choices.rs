//! The choices of a list: a key and names, a row each. Enter adds, Alt moves and removes.

use egui::{Event, Id, Key, Modifiers, RichText, Ui, vec2};

use crate::{
    action::{ChoiceId, DraftAttribute, DraftChoice, command::Chord},
    explain,
    l10n::{UiLanguage, messages as m},
    text::Language,
    ui::{
        icons::{Icon, icon_button},
        languages,
        look::Look,
        widgets::{self, PressEdit},
    },
};

use super::form::caption;

/// Between fields, in points.
const BETWEEN: f32 = 8.0;
/// Room for the button that removes a row.
const REMOVE: f32 = 32.0;

/// Whose fields they are.
#[derive(Clone, Copy)]
struct Fields {
    attribute: Id,
}

impl Fields {
    fn key(self, choice: ChoiceId) -> Id {
        self.attribute.with(("choice", choice))
    }

    fn name(self, choice: ChoiceId, tag: &str) -> Id {
        self.key(choice).with(tag)
    }

    /// The row that has the keyboard, and whether it is its key.
    fn focused(self, ui: &Ui, rows: &[DraftChoice]) -> Option<(usize, bool)> {
        let focus = ui.memory(|memory| memory.focused())?;
        rows.iter().enumerate().find_map(|(at, row)| {
            let tags = UiLanguage::CHOICES.iter().map(|language| language.tag());
            let mut names = tags.map(|tag| self.name(row.id, tag));
            match self.key(row.id) == focus {
                true => Some((at, true)),
                false => names.any(|id| id == focus).then_some((at, false)),
            }
        })
    }
}

/// Shows them. `record` is the attribute's.
pub(super) fn choices_ui(ui: &mut Ui, row: &mut DraftAttribute, record: Id, look: &Look<'_>) {
    let l = look.l;
    let fields = Fields { attribute: record };
    caption(ui, &m::scheme_choices(l));
    if let Some(at) = keys(ui, row, fields) {
        let id = row.choices.get(at).map(|choice| fields.key(choice.id));
        if let Some(id) = id {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }
    let tags: Vec<(&str, String)> = UiLanguage::CHOICES
        .iter()
        .map(|language| {
            let tag = language.tag();
            (tag, languages::name(l, tag).unwrap_or_default())
        })
        .collect();
    let columns = (tags.len() + 1) as f32;
    let width = (ui.available_width() - REMOVE - BETWEEN * columns) / columns;
    let names = tags.iter().map(|(_, name)| m::scheme_name_in(l, name));
    let mut heads = vec![m::scheme_key(l)];
    heads.extend(names);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        for head in &heads {
            let size = vec2(width, ui.text_style_height(&egui::TextStyle::Small));
            let left = egui::Layout::left_to_right(egui::Align::Center);
            ui.allocate_ui_with_layout(size, left, |ui| {
                ui.set_min_size(size);
                caption(ui, head);
            });
        }
    });
    let mut removed = None;
    for at in 0..row.choices.len() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = BETWEEN;
            if row_ui(ui, row, at, fields, &tags, width, look) {
                removed = Some(at);
            }
        });
    }
    if let Some(at) = removed {
        remove(ui, row, at, fields);
    }
    ui.horizontal(|ui| {
        if widgets::quiet_button(ui, &m::scheme_add_choice(l)).clicked() {
            let at = row.add_choice(None);
            if let Some(choice) = row.choices.get(at) {
                let id = fields.key(choice.id);
                ui.memory_mut(|memory| memory.request_focus(id));
            }
        }
    });
    let chord = |text: &str| {
        let chord = text.parse::<Chord>();
        chord.map_or_else(|_| text.to_owned(), |chord| explain::chord(l, chord))
    };
    let (up, down, remove) = (chord("Alt+Up"), chord("Alt+Down"), chord("Alt+Delete"));
    let words = m::scheme_choices_hint(l, &up, &down, &remove);
    let weak = look.theme.tokens.text.weak;
    ui.add(egui::Label::new(RichText::new(words).small().color(weak)).wrap());
}

/// One row; gives whether it shall be removed.
fn row_ui(
    ui: &mut Ui,
    row: &mut DraftAttribute,
    at: usize,
    fields: Fields,
    tags: &[(&str, String)],
    width: f32,
    look: &Look<'_>,
) -> bool {
    let l = look.l;
    let number = at as u64 + 1;
    let Some(choice) = row.choices.get_mut(at) else {
        return false;
    };
    let id = choice.id;
    let mut key = choice.key().to_owned();
    let words = m::scheme_choice_key(l, number);
    let edit = PressEdit::new(&mut key).id(fields.key(id));
    let response = ui.add(edit.record(fields.key(id)).name(&words).width(width));
    let key = response.changed().then_some(key);
    seen(&response);
    for (tag, language) in tags {
        let Ok(own) = Language::parse(tag) else {
            continue;
        };
        // A region's own name, if that is what the scheme has, is the language's.
        let known = choice.names.keys().find(|known| known.primary() == *tag);
        let own = known.cloned().unwrap_or(own);
        let mut name = choice.names.get(&own).cloned().unwrap_or_default();
        let words = m::scheme_choice_name(l, number, language);
        let field = fields.name(id, tag);
        let edit = PressEdit::new(&mut name).id(field).record(field);
        let response = ui.add(edit.name(&words).width(width));
        seen(&response);
        if response.changed() {
            match name.is_empty() {
                true => choice.names.remove(&own),
                false => choice.names.insert(own, name),
            };
        }
    }
    if let Some(key) = key {
        row.set_choice_key(at, &key);
    }
    let words = m::scheme_remove_choice(l, number);
    icon_button(ui, Icon::Trash, &words, None).clicked()
}

/// What gets the keyboard is brought into view.
pub(super) fn seen(response: &egui::Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// What the keys say while a row has them; gives the row that gets the keyboard.
fn keys(ui: &mut Ui, row: &mut DraftAttribute, fields: Fields) -> Option<usize> {
    if widgets::is_composing(ui.ctx()) {
        return None;
    }
    let (at, is_key) = fields.focused(ui, &row.choices)?;
    let (shift, gone, enter, pasted) = ui.input_mut(|input| {
        let mut shift = 0;
        for (key, step) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1)] {
            shift += step * input.count_and_consume_key(Modifiers::ALT, key) as isize;
        }
        let gone = input.consume_key(Modifiers::ALT, Key::Delete);
        let enter = input.consume_key(Modifiers::NONE, Key::Enter);
        let list = |event: &mut Event| match event {
            Event::Paste(text) if is_key => several(text),
            _ => None,
        };
        let found = input.events.iter_mut().enumerate();
        let found = found
            .filter_map(|(n, event)| Some((n, list(event)?)))
            .next();
        let pasted = found.map(|(n, keys)| {
            input.events.remove(n);
            keys
        });
        (shift, gone, enter, pasted)
    });
    if let Some(keys) = pasted {
        return Some(row.put_choices(at, &keys));
    }
    for _ in 0..shift.abs() {
        let from = fields.focused(ui, &row.choices).map_or(at, |(at, _)| at);
        row.move_choice(from, shift.signum());
    }
    if gone {
        remove(ui, row, at, fields);
        return None;
    }
    enter.then(|| row.add_choice(Some(at)))
}

/// The lines of what is pasted, where there are several.
fn several(text: &str) -> Option<Vec<String>> {
    let lines = text.lines().map(str::trim);
    let lines: Vec<String> = lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    (lines.len() > 1).then_some(lines)
}

/// Removes a row; its neighbour gets the keyboard.
fn remove(ui: &Ui, row: &mut DraftAttribute, at: usize, fields: Fields) {
    row.remove_choice(at);
    if row.choices.is_empty() {
        row.add_choice(None);
    }
    let next = at.min(row.choices.len().saturating_sub(1));
    if let Some(choice) = row.choices.get(next) {
        let id = fields.key(choice.id);
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}
