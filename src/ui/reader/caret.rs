//! The keys that move the caret.
//! Invariant: the caret stands on a grapheme boundary after every key.

use egui::{Event, Key, Modifiers, Ui};

use crate::{
    model::Document,
    text::{ByteOffset, segment},
    typeset::Caret,
    workspace::View,
};

use super::{Glyphs, Reader, caret_of, offset};

/// Where a key leads.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Move {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,
    LineEnd,
    PageUp,
    PageDown,
    Start,
    End,
}

fn movement(key: Key, modifiers: Modifiers) -> Option<Move> {
    let by_word =
        modifiers.command || modifiers.ctrl || (cfg!(target_os = "macos") && modifiers.alt);
    Some(match (key, by_word) {
        (Key::ArrowLeft, false) => Move::Left,
        (Key::ArrowRight, false) => Move::Right,
        (Key::ArrowLeft, true) => Move::WordLeft,
        (Key::ArrowRight, true) => Move::WordRight,
        (Key::ArrowUp, _) => Move::Up,
        (Key::ArrowDown, _) => Move::Down,
        (Key::Home, false) => Move::LineStart,
        (Key::End, false) => Move::LineEnd,
        (Key::Home, true) => Move::Start,
        (Key::End, true) => Move::End,
        (Key::PageUp, false) => Move::PageUp,
        (Key::PageDown, false) => Move::PageDown,
        _ => return None,
    })
}

impl Reader {
    /// Takes the keys that move out of the input and follows them.
    pub(super) fn keys(
        &mut self,
        ui: &Ui,
        view: &mut View,
        document: &Document,
        glyphs: &mut Glyphs,
    ) {
        let mut moves = Vec::new();
        ui.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Key {
                    key,
                    pressed: true,
                    modifiers,
                    ..
                } if !modifiers.alt => match movement(*key, *modifiers) {
                    Some(movement) => {
                        moves.push((movement, modifiers.shift));
                        false
                    }
                    None => true,
                },
                _ => true,
            });
        });
        for (movement, extend) in moves {
            self.follow(movement, extend, view, document, glyphs);
            self.reveal_caret();
        }
    }

    fn follow(
        &mut self,
        movement: Move,
        extend: bool,
        view: &mut View,
        document: &Document,
        glyphs: &mut Glyphs,
    ) {
        let text = document.text().as_str();
        if !extend
            && let Some(range) = view.range()
            && let Move::Left | Move::Right = movement
        {
            // Without Shift a step sideways leaves the selection by that end.
            let end = match movement {
                Move::Left => range.start(),
                _ => range.end(),
            };
            view.place(end);
            self.goal = None;
            return;
        }
        let height = self.page.height();
        let Some(flow) = self.page.flow_mut() else {
            return;
        };
        let faces = &mut glyphs.faces;
        let at = caret_of(view);
        let vertical = matches!(
            movement,
            Move::Up | Move::Down | Move::PageUp | Move::PageDown
        );
        let place = flow.caret(faces, at);
        let goal = self.goal.filter(|_| vertical).unwrap_or(place.x);
        let middle = f64::midpoint(place.top, place.bottom);
        let line = place.bottom - place.top;
        let to = match movement {
            Move::Left => flow.visual_step(faces, at, false),
            Move::Right => flow.visual_step(faces, at, true),
            Move::WordLeft => segment::previous_word(text, view.head()).map(at_offset),
            Move::WordRight => segment::next_word(text, view.head()).map(at_offset),
            Move::Up if place.top - flow.y_of(0) < line / 2.0 => Some(Caret::before(0)),
            Move::Up => Some(above(flow, faces, goal, place)),
            Move::Down => Some(below(flow, faces, goal, place)),
            Move::PageUp => Some(flow.hit(faces, goal, middle - (height - line).max(line))),
            Move::PageDown => Some(flow.hit(faces, goal, middle + (height - line).max(line))),
            Move::LineStart | Move::LineEnd => {
                let paragraph = flow.layout(faces, place.index);
                let start = flow.paragraph_range(place.index).start;
                let line = paragraph.lines().nth(place.line);
                line.map(|line| match movement {
                    Move::LineStart => Caret::before(start + line.range.start),
                    _ => Caret::after(start + trimmed(text, start, &line.range)),
                })
            }
            Move::Start => Some(Caret::before(0)),
            Move::End => Some(Caret::after(text.len())),
        };
        if let Some(to) = to {
            match extend {
                true => view.extend(offset(to.offset)),
                false => view.place(offset(to.offset)),
            }
            view.downstream = to.downstream;
        }
        self.goal = vertical.then_some(goal);
    }
}

/// The end of a line without the space at which it was broken: the caret stands before it.
fn trimmed(text: &str, start: usize, line: &std::ops::Range<usize>) -> usize {
    let part = text.get(start + line.start..start + line.end).unwrap_or("");
    line.start + part.trim_end_matches(['\n', '\r']).len()
}

fn at_offset(at: ByteOffset) -> Caret {
    Caret::before(at.to_usize())
}

/// The place in the line above: gaps between paragraphs are stepped over.
fn above(
    flow: &mut crate::typeset::Flow,
    faces: &mut crate::typeset::Faces,
    goal: f32,
    from: crate::typeset::FlowPlace,
) -> Caret {
    let line = from.bottom - from.top;
    let mut y = from.top - line / 2.0;
    loop {
        let caret = flow.hit(faces, goal, y);
        let place = flow.caret(faces, caret);
        if place.top < from.top || y <= 0.0 {
            return caret;
        }
        y -= line / 2.0;
    }
}

fn below(
    flow: &mut crate::typeset::Flow,
    faces: &mut crate::typeset::Faces,
    goal: f32,
    from: crate::typeset::FlowPlace,
) -> Caret {
    let line = from.bottom - from.top;
    let mut y = from.bottom + line / 2.0;
    loop {
        let caret = flow.hit(faces, goal, y);
        let place = flow.caret(faces, caret);
        if place.top > from.top {
            return caret;
        }
        if y >= flow.total_height() {
            return Caret::after(flow.text().len());
        }
        y += line / 2.0;
    }
}
