//! What keys do to the list, while it has the focus.

use egui::{Event, Key, Modifiers, Ui};

use crate::{
    action::{command::Command, propose::Decision},
    model::Session,
    ui::{keys, look::Look},
};

use super::{Proposals, rows::list_id, table::Line};

/// What is to be done with the line at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    Decide(Decision),
    /// A label is to be chosen for it.
    Label,
    Show,
}

impl Proposals {
    pub(super) fn keys(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) -> Option<Said> {
        if !ui.memory(|memory| memory.has_focus(list_id())) {
            return None;
        }
        let (steps, open, close, tick, all) = ui.input_mut(|input| {
            let mut steps = 0;
            for (key, step) in [
                (Key::ArrowDown, 1),
                (Key::ArrowUp, -1),
                (Key::PageDown, 10),
                (Key::PageUp, -10),
                (Key::End, 1_000_000),
                (Key::Home, -1_000_000),
            ] {
                steps += step * input.count_and_consume_key(Modifiers::NONE, key) as isize;
            }
            (
                steps,
                input.consume_key(Modifiers::NONE, Key::ArrowRight),
                input.consume_key(Modifiers::NONE, Key::ArrowLeft),
                input.consume_key(Modifiers::NONE, Key::Space),
                input.consume_key(Modifiers::COMMAND, Key::A),
            )
        });
        if steps != 0 {
            let last = self.table.len().saturating_sub(1);
            self.at = self.at.saturating_add_signed(steps).min(last);
            self.moved = true;
        }
        if open || close {
            self.open_at(open);
        }
        if tick || all {
            self.tick_at();
        }
        let said = ui.input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::Enter) {
                return Some(Said::Decide(Decision::Accept));
            }
            let backspace = input.consume_key(Modifiers::NONE, Key::Backspace);
            if backspace || input.consume_key(Modifiers::NONE, Key::Delete) {
                return Some(Said::Decide(Decision::Reject));
            }
            input
                .consume_key(Modifiers::NONE, Key::O)
                .then_some(Said::Show)
        });
        said.or_else(|| command_key(ui, session, look))
    }

    /// Shows or hides the places of the name at hand, or of the group's names that were seen;
    /// from a place back to its name.
    pub(super) fn open_at(&mut self, open: bool) {
        match self.table.line(self.at) {
            Some(Line::Name { row }) => {
                self.table.open(row, open);
                self.unfolded = open;
            }
            Some(Line::Group { .. }) => self.table.open_group(self.at, open),
            Some(Line::Place { row, .. }) if !open => {
                self.table.open(row, false);
                self.at = self.table.line_of(row).unwrap_or(self.at);
            }
            _ => return,
        }
        self.moved = true;
    }

    /// Ticks the places of the line at hand, or, where all are, none of them.
    pub(super) fn tick_at(&mut self) {
        let places: Vec<_> = self.table.places(self.at).collect();
        let all = places
            .iter()
            .all(|(_, mention)| !self.unticked.contains(mention));
        for (_, mention) in places {
            match all {
                true => self.unticked.insert(mention),
                false => self.unticked.remove(&mention),
            };
        }
    }
}

/// What a command's key says: a label, that one is to be chosen, or a decision.
fn command_key(ui: &mut Ui, session: &Session, look: &Look<'_>) -> Option<Said> {
    let labels = &session.scheme().labels;
    ui.input_mut(|input| {
        let events: Vec<Event> = std::mem::take(&mut input.events);
        let said = |place: usize| -> Option<Said> {
            let chords = keys::Press::at(&events, place)?.chords();
            let mut heard = chords
                .into_iter()
                .filter_map(|chord| look.keymap.command(chord, true));
            match heard.next()? {
                Command::Tag(slot) => {
                    let label = labels.get(usize::from(slot))?.key.clone();
                    Some(Said::Decide(Decision::Relabel(label)))
                }
                Command::TagWith => Some(Said::Label),
                // Also where a person gave them other keys.
                Command::Confirm => Some(Said::Decide(Decision::Accept)),
                Command::Reject => Some(Said::Decide(Decision::Reject)),
                Command::Question => Some(Said::Decide(Decision::Question)),
                _ => None,
            }
        };
        let found = (0..events.len()).find_map(|place| Some((place, said(place)?)));
        input.events = events;
        let (place, said) = found?;
        input.events.remove(place);
        // What the key would write in a field that is opened by it.
        if matches!(input.events.get(place), Some(Event::Text(_))) {
            input.events.remove(place);
        }
        Some(said)
    })
}
