//! The keys of a table while it has the focus.
//! Invariant: a key that is heard here is taken out of the input.

use egui::{Event, Key, Ui};

use crate::{action::command::Chord, ui::keys::Press};

/// What a key asks of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Rows down, or up where negative; ticking all on the way.
    By(isize, bool),
    First(bool),
    Last(bool),
    /// To the side, in steps.
    Aside(isize),
    Open {
        beside: bool,
    },
    Tick,
    TickAll,
    Chord(Chord),
}

/// What was pressed in this frame; a page is so many rows. `knows` says which chords mean
/// something here.
pub fn heard(ui: &Ui, page: usize, knows: &dyn Fn(Chord) -> bool) -> Vec<Heard> {
    let page = isize::try_from(page.max(1)).unwrap_or(1);
    ui.input_mut(|input| {
        let events = &mut input.events;
        let of = |place: usize| {
            let press = Press::at(events, place)?;
            let known = press.chords().into_iter().find(|chord| knows(*chord));
            known
                .map(Heard::Chord)
                .or_else(|| moves(&events[place], page))
        };
        let all: Vec<Option<Heard>> = (0..events.len()).map(of).collect();
        let mut taken = all.iter();
        events.retain(|_| taken.next().is_none_or(Option::is_none));
        all.into_iter().flatten().collect()
    })
}

fn moves(event: &Event, page: isize) -> Option<Heard> {
    let Event::Key {
        key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return None;
    };
    if modifiers.alt {
        return None;
    }
    let (ctrl, shift) = (modifiers.command || modifiers.ctrl, modifiers.shift);
    Some(match (key, ctrl) {
        (Key::ArrowDown, false) => Heard::By(1, shift),
        (Key::ArrowUp, false) => Heard::By(-1, shift),
        (Key::PageDown, false) => Heard::By(page, shift),
        (Key::PageUp, false) => Heard::By(-page, shift),
        (Key::Home, _) => Heard::First(shift),
        (Key::End, _) => Heard::Last(shift),
        (Key::ArrowLeft, false) => Heard::Aside(-1),
        (Key::ArrowRight, false) => Heard::Aside(1),
        (Key::Enter, false) => Heard::Open { beside: shift },
        (Key::Space, false) => Heard::Tick,
        (Key::A, true) => Heard::TickAll,
        _ => return None,
    })
}
