//! The caret and the selection, by key and by pointer.

use super::Editor;
use crate::{
    text::{ByteOffset, grapheme},
    typeset::Faces,
};

/// Where a key leads; left and right as one sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    /// The ends of the line the caret is on.
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
}

/// What a press selects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// Nothing: it places the caret.
    Caret,
    Word,
    /// A line of the text, up to its line break.
    Line,
}

impl Editor {
    /// Moves the caret; with `extend` the selection goes along. Nothing moves while an input
    /// method composes.
    pub fn go(&mut self, faces: &mut Faces, motion: Motion, extend: bool) {
        if self.is_composing() {
            return;
        }
        self.history.end_step();
        self.refresh(faces);
        let from = self.selection().1;
        let mut driver = self.driver(faces);
        match (motion, extend) {
            (Motion::Left, false) => driver.move_left(),
            (Motion::Left, true) => driver.select_left(),
            (Motion::Right, false) => driver.move_right(),
            (Motion::Right, true) => driver.select_right(),
            (Motion::WordLeft, false) => driver.move_word_left(),
            (Motion::WordLeft, true) => driver.select_word_left(),
            (Motion::WordRight, false) => driver.move_word_right(),
            (Motion::WordRight, true) => driver.select_word_right(),
            (Motion::Up, false) => driver.move_up(),
            (Motion::Up, true) => driver.select_up(),
            (Motion::Down, false) => driver.move_down(),
            (Motion::Down, true) => driver.select_down(),
            (Motion::LineStart, false) => driver.move_to_line_start(),
            (Motion::LineStart, true) => driver.select_to_line_start(),
            (Motion::LineEnd, false) => driver.move_to_line_end(),
            (Motion::LineEnd, true) => driver.select_to_line_end(),
            (Motion::TextStart, false) => driver.move_to_text_start(),
            (Motion::TextStart, true) => driver.select_to_text_start(),
            (Motion::TextEnd, false) => driver.move_to_text_end(),
            (Motion::TextEnd, true) => driver.select_to_text_end(),
        }
        self.snap(faces, Some(from));
    }

    /// A press at a point (pixels from the upper left corner of the text). With `extend` the
    /// selection is drawn out to it instead.
    pub fn press(&mut self, faces: &mut Faces, at: [f32; 2], grain: Grain, extend: bool) {
        if self.is_composing() {
            return;
        }
        self.history.end_step();
        self.refresh(faces);
        let mut driver = self.driver(faces);
        match (extend, grain) {
            (true, _) => driver.shift_click_extension(at[0], at[1]),
            (false, Grain::Caret) => driver.move_to_point(at[0], at[1]),
            (false, Grain::Word) => driver.select_word_at_point(at[0], at[1]),
            (false, Grain::Line) => driver.select_hard_line_at_point(at[0], at[1]),
        }
        self.snap(faces, None);
    }

    /// Draws the selection out to a point, by words or lines if it began so.
    pub fn drag(&mut self, faces: &mut Faces, to: [f32; 2]) {
        if self.is_composing() {
            return;
        }
        self.refresh(faces);
        self.driver(faces).extend_selection_to_point(to[0], to[1]);
        self.snap(faces, None);
    }

    /// Selects everything.
    pub fn select_all(&mut self, faces: &mut Faces) {
        if self.is_composing() {
            return;
        }
        self.history.end_step();
        self.refresh(faces);
        self.driver(faces).select_all();
    }

    /// Selects from `anchor` to `focus`, bytes of the text; what lies inside a cluster goes
    /// back to its start, what lies beyond the text to its end.
    pub fn select(&mut self, faces: &mut Faces, anchor: usize, focus: usize) {
        if self.is_composing() {
            return;
        }
        self.history.end_step();
        let text = self.shown();
        let (anchor, focus) = (floor(text, anchor), floor(text, focus));
        self.refresh(faces);
        self.driver(faces).select_byte_range(anchor, focus);
    }

    /// Puts both ends of the selection on grapheme boundaries: parley's clusters may be parts
    /// of one. A caret that came `from` before it goes on to the next, else to the previous.
    pub(super) fn snap(&mut self, faces: &mut Faces, from: Option<usize>) {
        let (anchor, focus) = self.selection();
        let text = self.shown();
        let (whole_anchor, back) = (floor(text, anchor), floor(text, focus));
        if (whole_anchor, back) == (anchor, focus) {
            return;
        }
        let on = from.is_some_and(|from| focus > from);
        let whole_focus = match on && back != focus {
            true => ceil(text, focus),
            false => back,
        };
        let whole_anchor = match anchor == focus {
            true => whole_focus,
            false => whole_anchor,
        };
        self.driver(faces)
            .select_byte_range(whole_anchor, whole_focus);
    }
}

/// The last boundary of a cluster at or before `at`.
pub(super) fn floor(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    let at = text.floor_char_boundary(at);
    let Ok(offset) = u32::try_from(at).map(ByteOffset::new) else {
        return at;
    };
    if grapheme::is_boundary(text, offset) {
        return at;
    }
    grapheme::previous(text, offset).map_or(0, ByteOffset::to_usize)
}

/// The first boundary of a cluster after `at`, which is inside of one.
fn ceil(text: &str, at: usize) -> usize {
    let offset = u32::try_from(at).map(ByteOffset::new);
    offset
        .ok()
        .and_then(|offset| grapheme::next(text, offset))
        .map_or(text.len(), ByteOffset::to_usize)
}
