//! Where mentions begin and end: the commands that move their edges, and what stops them.

use super::command::press;
use crate::{
    action::{
        command::{Command, KeyMap},
        extent::{Edge::*, Nudge, Side::*, Step::*, Wall},
    },
    l10n::{Localizer, messages as m},
};

pub(super) fn nudge(l: &Localizer, nudge: Nudge) -> String {
    match (nudge.edge, nudge.side, nudge.step) {
        (Start, Left, Character) => m::command_start_left(l),
        (Start, Right, Character) => m::command_start_right(l),
        (End, Left, Character) => m::command_end_left(l),
        (End, Right, Character) => m::command_end_right(l),
        (Start, Left, Word) => m::command_start_left_word(l),
        (Start, Right, Word) => m::command_start_right_word(l),
        (End, Left, Word) => m::command_end_left_word(l),
        (End, Right, Word) => m::command_end_right_word(l),
    }
}

pub(super) fn nudge_more(l: &Localizer, nudge: Nudge) -> String {
    match (nudge.edge, nudge.side, nudge.step) {
        (Start, Left, Character) => m::command_start_left_more(l),
        (Start, Right, Character) => m::command_start_right_more(l),
        (End, Left, Character) => m::command_end_left_more(l),
        (End, Right, Character) => m::command_end_right_more(l),
        (Start, Left, Word) => m::command_start_left_word_more(l),
        (Start, Right, Word) => m::command_start_right_word_more(l),
        (End, Left, Word) => m::command_end_left_word_more(l),
        (End, Right, Word) => m::command_end_right_word_more(l),
    }
}

/// Why an edge goes no further, and what to do about it. `keys` is the key map in use.
pub fn wall(l: &Localizer, wall: Wall, keys: &KeyMap) -> String {
    match wall {
        Wall::TextStart => m::wall_text_start(l),
        Wall::TextEnd => m::wall_text_end(l),
        Wall::Empty => m::wall_empty(l, &press(l, Command::Remove, keys)),
        Wall::OwnRange => m::wall_own_range(l, &press(l, Command::RemoveRange, keys)),
    }
}
