//! How the caret moves.
//! Invariant: the caret stands on a grapheme boundary after every move.

use crate::{
    action::command::CaretMove as Move,
    model::Document,
    text::{ByteOffset, grapheme, segment},
    typeset::{Caret, Faces, Flow},
    workspace::{View, settings::Arrows},
};

use super::{Glyphs, Reader, caret_of, offset};

/// Whether a move leads to the right; `None` where it does not lead sideways.
fn right(movement: Move) -> Option<bool> {
    match movement {
        Move::Left | Move::WordLeft => Some(false),
        Move::Right | Move::WordRight => Some(true),
        _ => None,
    }
}

impl Reader {
    /// Moves the caret when the text is next laid out: until then nobody knows its lines.
    pub fn move_caret(&mut self, movement: Move, extend: bool) {
        self.moves.push((movement, extend));
    }

    /// Whether the caret has still to be moved.
    pub fn moves(&self) -> bool {
        !self.moves.is_empty()
    }

    /// Does the moves that were asked for.
    pub(super) fn follow_moves(
        &mut self,
        view: &mut View,
        document: &Document,
        glyphs: &mut Glyphs,
        arrows: Arrows,
    ) {
        for (movement, extend) in std::mem::take(&mut self.moves) {
            self.follow(movement, extend, view, document, glyphs, arrows);
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
        arrows: Arrows,
    ) {
        let height = self.page.height();
        let Some(flow) = self.page.flow_mut() else {
            return;
        };
        let faces = &mut glyphs.faces;
        let at = caret_of(view);
        let text = document.text().as_str();
        if !extend
            && let Some(range) = view.range()
            && let Move::Left | Move::Right = movement
        {
            // Without Shift a step sideways leaves the selection by that end.
            let right = movement == Move::Right;
            view.place(match leads_on(flow, faces, at, right, arrows) {
                true => range.end(),
                false => range.start(),
            });
            self.goal = None;
            return;
        }
        let vertical = matches!(
            movement,
            Move::LineUp | Move::LineDown | Move::PageUp | Move::PageDown
        );
        let place = flow.caret(faces, at);
        let goal = self.goal.filter(|_| vertical).unwrap_or(place.x);
        let middle = f64::midpoint(place.top, place.bottom);
        let line = place.bottom - place.top;
        let to = match movement {
            Move::Left | Move::Right | Move::WordLeft | Move::WordRight => {
                sideways(flow, faces, at, movement, arrows)
            }
            Move::LineUp if (place.index, place.line) == (0, 0) => Some(Caret::before(0)),
            Move::LineUp => Some(above(flow, faces, goal, place)),
            Move::LineDown => Some(below(flow, faces, goal, place)),
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
            Move::SentenceBack | Move::SentenceOn | Move::ParagraphBack | Move::ParagraphOn => {
                by_unit(text, offset(at.offset), movement).map(at_offset)
            }
            Move::TextStart => Some(Caret::before(0)),
            Move::TextEnd => Some(Caret::after(text.len())),
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

/// Where a step to the side leads. In the order of the text it goes by what the caret stands
/// before, so that each place in the text has one place on the screen.
fn sideways(
    flow: &mut Flow,
    faces: &mut Faces,
    at: Caret,
    movement: Move,
    arrows: Arrows,
) -> Option<Caret> {
    let right = right(movement)?;
    let by_word = matches!(movement, Move::WordLeft | Move::WordRight);
    if !by_word && arrows == Arrows::Visual {
        return flow.visual_step(faces, at, right);
    }
    let on = leads_on(flow, faces, at, right, arrows);
    let (text, head) = (flow.text().as_str(), offset(at.offset));
    let to = match (by_word, on) {
        (false, true) => grapheme::next(text, head),
        (false, false) => grapheme::previous(text, head),
        (true, true) => segment::next_word(text, head),
        (true, false) => segment::previous_word(text, head),
    };
    to.map(at_offset)
}

/// Where a step by a sentence or a paragraph leads. A paragraph is a line of the text; empty
/// ones are stepped over.
fn by_unit(text: &str, at: ByteOffset, movement: Move) -> Option<ByteOffset> {
    let here = at.to_usize();
    match movement {
        Move::SentenceBack | Move::SentenceOn => {
            let step = |at| match movement {
                Move::SentenceBack => segment::previous_sentence(text, at),
                _ => segment::next_sentence(text, at),
            };
            let empty = |at: ByteOffset| text.get(at.to_usize()..).is_some_and(is_empty_line);
            let mut to = step(at)?;
            while empty(to) {
                to = step(to)?;
            }
            Some(to)
        }
        Move::ParagraphBack => {
            let before = text.get(..here)?.trim_end_matches(['\n', '\r']);
            let start = before.rfind('\n').map_or(0, |newline| newline + 1);
            (here > 0).then(|| offset(start))
        }
        Move::ParagraphOn => {
            let rest = text.get(here..)?;
            let start = rest.find('\n').and_then(|newline| {
                let next = rest.get(newline..)?;
                let empty = next.len() - next.trim_start_matches(['\n', '\r']).len();
                Some(here + newline + empty)
            });
            (here < text.len()).then(|| offset(start.unwrap_or(text.len())))
        }
        _ => None,
    }
}

fn is_empty_line(rest: &str) -> bool {
    rest.starts_with(['\n', '\r'])
}

/// Whether a step to the right, or else to the left, leads on in the text. In the order of
/// the text the paragraph says: where one reads to the left, that way leads on.
fn leads_on(flow: &mut Flow, faces: &mut Faces, at: Caret, right: bool, arrows: Arrows) -> bool {
    match arrows {
        Arrows::Visual => right,
        Arrows::Logical => {
            let index = flow.paragraph_of(at.offset);
            right != flow.layout(faces, index).is_rtl()
        }
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
fn above(flow: &mut Flow, faces: &mut Faces, goal: f32, from: crate::typeset::FlowPlace) -> Caret {
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

fn below(flow: &mut Flow, faces: &mut Faces, goal: f32, from: crate::typeset::FlowPlace) -> Caret {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        text::SourceText,
        typeset::{Face, Look, Style},
    };

    fn flow(text: &str) -> Flow {
        let style = Style {
            face: Face::Sans,
            size: 16.0,
            line_height: 1.6,
            bold: false,
            language: None,
            width: 600.0,
        };
        let text = SourceText::new(text.to_owned()).expect("short enough");
        Flow::new(text, style, |_| Look::default())
    }

    /// The offsets that a key leads to, from one on.
    fn walk(text: &str, from: usize, movement: Move, arrows: Arrows) -> Vec<usize> {
        let (mut flow, mut faces) = (flow(text), Faces::built_in());
        let mut at = Caret::before(from);
        let mut walked = vec![from];
        while let Some(to) = sideways(&mut flow, &mut faces, at, movement, arrows) {
            // Between paragraphs of two directions one key goes to and fro.
            if walked.contains(&to.offset) || walked.len() > 100 {
                break;
            }
            walked.push(to.offset);
            at = to;
        }
        walked
    }

    /// Every place between two clusters.
    fn places(text: &str) -> Vec<usize> {
        (0..=text.len())
            .filter(|&at| grapheme::is_boundary(text, offset(at)))
            .collect()
    }

    fn reversed(mut places: Vec<usize>) -> Vec<usize> {
        places.reverse();
        places
    }

    #[test]
    fn in_the_order_of_the_text_right_leads_on_where_one_reads_to_the_right() {
        let text = "abc שָׁלוֹם 12 def 👩‍👩‍👧 ghi";
        let right = walk(text, 0, Move::Right, Arrows::Logical);
        assert_eq!(right, places(text));
        let left = walk(text, text.len(), Move::Left, Arrows::Logical);
        assert_eq!(left, reversed(places(text)));
        // What one sees goes another way through the Hebrew.
        assert_ne!(walk(text, 0, Move::Right, Arrows::Visual), places(text));
    }

    #[test]
    fn in_the_order_of_the_text_left_leads_on_where_one_reads_to_the_left() {
        let text = "שלום Microsoft 365 עולם";
        let left = walk(text, 0, Move::Left, Arrows::Logical);
        assert_eq!(left, places(text));
        let right = walk(text, text.len(), Move::Right, Arrows::Logical);
        assert_eq!(right, reversed(places(text)));
    }

    #[test]
    fn words_go_the_same_way() {
        let text = "שלום Microsoft עולם";
        let words = walk(text, 0, Move::WordLeft, Arrows::Logical);
        assert!(words.len() > 2 && words.is_sorted(), "{words:?}");
        assert_eq!(walk(text, 0, Move::WordRight, Arrows::Logical), [0]);
    }

    #[test]
    fn paragraphs_and_sentences_are_gone_by_their_starts() {
        let text = "One. Two.\n\nThree.\nFour";
        let walk = |mut at: usize, movement| {
            let mut walked = Vec::new();
            while let Some(to) = by_unit(text, offset(at), movement) {
                at = to.to_usize();
                walked.push(at);
            }
            walked
        };
        assert_eq!(walk(0, Move::ParagraphOn), [11, 18, 22]);
        assert_eq!(walk(22, Move::ParagraphBack), [18, 11, 0]);
        assert_eq!(walk(14, Move::ParagraphBack), [11, 0]);
        assert_eq!(walk(0, Move::SentenceOn), [5, 11, 18, 22]);
        assert_eq!(walk(20, Move::SentenceBack), [18, 11, 5, 0]);
    }

    #[test]
    fn the_way_goes_on_into_the_next_paragraph() {
        let text = "ab\n\nשל\nום";
        let right = walk(text, 0, Move::Right, Arrows::Logical);
        assert_eq!(right, [0, 1, 2, 3, 4]);
        let left = walk(text, 4, Move::Left, Arrows::Logical);
        assert_eq!(left, [4, 6, 8, 9, 11, 13]);
    }

    #[test]
    fn at_the_ends_there_is_nowhere_to_go() {
        for arrows in [Arrows::Visual, Arrows::Logical] {
            assert_eq!(walk("", 0, Move::Right, arrows), [0]);
            assert_eq!(walk("", 0, Move::Left, arrows), [0]);
            assert_eq!(walk("ab", 0, Move::Left, arrows), [0]);
            assert_eq!(walk("ab", 2, Move::Right, arrows), [2]);
        }
    }
}
