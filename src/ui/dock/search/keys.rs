//! The keyboard: in the field, and in the list.
//! Invariant: a key that is heard here is taken out of the input; in the field letters are
//! letters.

use egui::{Event, Key, Modifiers, Ui};

use super::{Given, Search, Wanted, field_id, list_id};
use crate::{action::command::Command, model::Status, search::Order, ui::keys, ui::look::Look};

/// What a key asks of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// Rows down, or up where negative.
    By(isize),
    Show,
    Tick,
    TickAll,
    Sort(Order),
    NextOrder,
    Field,
    Tag(u8),
    TagWith,
    Status(Status),
    Remove,
    Link,
    Unlink,
}

/// More rows than there are.
const ALL: isize = 1_000_000;

impl Search {
    /// The keys of the field, before it takes them for itself.
    pub(super) fn field_keys(&mut self, ui: &Ui, given: &mut Given<'_, '_>) {
        if !ui.memory(|memory| memory.has_focus(field_id())) {
            return;
        }
        let recalling = self.line.is_empty() || self.recalled.is_some();
        let (down, up, enter) = ui.input_mut(|input| {
            let down = input.consume_key(Modifiers::NONE, Key::ArrowDown)
                | input.consume_key(Modifiers::NONE, Key::PageDown);
            let up = recalling && input.consume_key(Modifiers::NONE, Key::ArrowUp);
            (down, up, input.consume_key(Modifiers::NONE, Key::Enter))
        });
        if up {
            let known = &given.look.settings.searches;
            let next = self.recalled.map_or(0, |at| at + 1);
            if let Some(line) = known.get(next) {
                self.line.clone_from(line);
                self.recalled = Some(next);
            }
        }
        if (down || enter) && !self.hits().is_empty() {
            self.wanted = Some(Wanted::List);
            self.moved = true;
            self.remember(given);
            self.glance(given);
        }
    }

    /// The keys of the list.
    pub(super) fn list_keys(&mut self, ui: &Ui, given: &mut Given<'_, '_>) {
        if !ui.memory(|memory| memory.has_focus(list_id())) {
            return;
        }
        for said in heard(ui, self.page, given.look) {
            match said {
                Said::By(steps) => {
                    let last = self.hits().len().saturating_sub(1);
                    self.at = self.at.saturating_add_signed(steps).min(last);
                    self.moved = true;
                    self.glance(given);
                }
                Said::Show => {
                    self.remember(given);
                    self.show(given);
                }
                Said::Tick => self.tick(self.at),
                Said::TickAll => self.tick_all(),
                Said::Sort(order) => self.sort_by(order),
                Said::NextOrder => {
                    let at = Order::ALL.iter().position(|order| *order == self.order);
                    let next = at.map_or(0, |at| (at + 1) % Order::ALL.len());
                    self.sort_by(Order::ALL[next]);
                }
                Said::Field => self.wanted = Some(Wanted::Caret),
                change => self.change(&change, given),
            }
        }
    }

    pub(super) fn tick(&mut self, at: usize) {
        if let Some(&hit) = self.hits().get(at)
            && !self.ticked.remove(&hit)
        {
            self.ticked.insert(hit);
        }
    }

    /// All, or none where all are.
    pub(super) fn tick_all(&mut self) {
        match self.ticked.len() == self.hits().len() {
            true => self.ticked.clear(),
            false => self.ticked = self.hits().iter().copied().collect(),
        }
    }

    /// By this; the other way round where it is by this already.
    pub(super) fn sort_by(&mut self, order: Order) {
        self.backwards = self.order == order && !self.backwards;
        self.order = order;
    }
}

/// What was pressed in this frame; a page is so many rows.
fn heard(ui: &Ui, page: usize, look: &Look<'_>) -> Vec<Said> {
    let page = isize::try_from(page.max(2) - 1).unwrap_or(1);
    let bare = |key: Key| {
        Some(match key {
            Key::ArrowDown => Said::By(1),
            Key::ArrowUp => Said::By(-1),
            Key::PageDown => Said::By(page),
            Key::PageUp => Said::By(-page),
            Key::Home => Said::By(-ALL),
            Key::End => Said::By(ALL),
            Key::ArrowLeft => Said::Sort(Order::Left),
            Key::ArrowRight => Said::Sort(Order::Right),
            Key::Enter => Said::Show,
            Key::Space => Said::Tick,
            Key::Escape => Said::Field,
            Key::S => Said::NextOrder,
            Key::C => Said::Status(Status::Confirmed),
            _ => return None,
        })
    };
    ui.input_mut(|input| {
        let events = std::mem::take(&mut input.events);
        let mut said = Vec::new();
        let mut drop_text = false;
        for at in 0..events.len() {
            let event = &events[at];
            let one = match event {
                Event::Key {
                    key,
                    pressed: true,
                    modifiers,
                    ..
                } => {
                    drop_text = false;
                    let own = match *modifiers {
                        modifiers if modifiers.is_none() => bare(*key),
                        modifiers if modifiers.matches_exact(Modifiers::COMMAND) => {
                            (*key == Key::A).then_some(Said::TickAll)
                        }
                        _ => None,
                    };
                    own.or_else(|| command(&events, at, look))
                }
                Event::Text(_) if std::mem::take(&mut drop_text) => continue,
                _ => None,
            };
            match one {
                Some(one) => {
                    said.push(one);
                    drop_text = true;
                }
                None => input.events.push(event.clone()),
            }
        }
        said
    })
}

/// What a key is in the reader, as the key map has it.
fn command(events: &[Event], at: usize, look: &Look<'_>) -> Option<Said> {
    let chords = keys::Press::at(events, at)?.chords();
    let mut commands = chords
        .into_iter()
        .filter_map(|chord| look.keymap.command(chord, true));
    commands.find_map(Said::of)
}

impl Said {
    /// What a command is to the list.
    pub(super) fn of(command: Command) -> Option<Self> {
        Some(match command {
            Command::Tag(slot) => Self::Tag(slot),
            Command::TagWith => Self::TagWith,
            Command::Confirm => Self::Status(Status::Confirmed),
            Command::Reject => Self::Status(Status::Rejected),
            Command::Question => Self::Status(Status::InQuestion),
            Command::Remove => Self::Remove,
            Command::Link => Self::Link,
            Command::Unlink => Self::Unlink,
            _ => return None,
        })
    }
}
