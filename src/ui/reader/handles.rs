//! Handles at the edges of the mention at hand, to pull it longer or shorter.
//! Invariant: pulling changes nothing; what it comes to is sent when the button is let go.

use egui::{
    CornerRadius, CursorIcon, Painter, Pos2, Rect, Response, Stroke, StrokeKind, Ui, Vec2, vec2,
};

use crate::{
    action::{
        Action, MentionAction, MentionChange,
        extent::{self, Edge},
    },
    model::{Document, MentionId, Ranges},
    text::ByteOffset,
    typeset::{Caret, LineRect, Seen},
    ui::{intent::Intent, look::Look},
    workspace::View,
};

use super::{Glyphs, Reader, offset, paint::Canvas, pointer::SLACK};

/// In points: how large a knob is, and how near to its middle a press takes it.
const KNOB: f32 = 4.0;
const REACH: f32 = 7.0;
/// A mention of more ranges than this is changed by keys.
const RANGES: usize = 64;

/// A knob as it was drawn.
#[derive(Debug, Clone, Copy)]
pub struct Handle {
    mention: MentionId,
    /// The number of its range, from 0.
    part: usize,
    edge: Edge,
    knob: Pos2,
    /// The edge itself, in the middle of its line.
    place: Pos2,
}

/// An edge that is held.
#[derive(Debug, Clone)]
pub struct Pull {
    handle: Handle,
    from: Ranges,
    to: Ranges,
    origin: Pos2,
    begun: bool,
}

impl Reader {
    /// Where an edge of the mention at hand can be taken hold of on the screen, in points, by
    /// the number of its range. For tests and scripts that use the mouse.
    pub fn handle(&self, part: usize, edge: Edge) -> Option<Pos2> {
        let mut handles = self.handles.iter();
        let found = handles.find(|handle| handle.part == part && handle.edge == edge);
        found.map(|handle| handle.knob)
    }

    /// Lets go of an edge that is held; its mention stays as it was. Says whether one was.
    pub fn drop_handle(&mut self) -> bool {
        self.pull.take().is_some()
    }

    /// Finds the places of the handles anew, and forgets a pull whose mention has changed.
    pub(super) fn place_handles(
        &mut self,
        view: &View,
        document: &Document,
        seen: &[Seen],
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        self.handles.clear();
        self.pull = self.pull.take().filter(|pull| pull.fits(document));
        let at_hand = view.at_hand(document, look.settings.reader.show_rejected);
        let ([mention], Some(first), Some(last)) = (&at_hand[..], seen.first(), seen.last()) else {
            return;
        };
        let pull = self.pull.as_ref();
        let pulled = pull.filter(|pull| pull.handle.mention == mention.id);
        let ranges = pulled.map_or(&mention.ranges, |pull| &pull.to).clone();
        let in_view = first.range.start..=last.range.end;
        for (part, range) in ranges.iter().enumerate().take(RANGES) {
            for edge in [Edge::Start, Edge::End] {
                let at = extent::edge_of(range, edge).to_usize();
                let caret = match edge {
                    Edge::Start => Caret::before(at),
                    Edge::End => Caret::after(at),
                };
                let stroke = match in_view.contains(&at) {
                    true => self.page.caret_rect(glyphs, caret),
                    false => None,
                };
                self.handles.extend(stroke.map(|stroke| Handle {
                    mention: mention.id,
                    part,
                    edge,
                    knob: knob(stroke, edge),
                    place: stroke.center(),
                }));
            }
        }
    }

    fn handle_at(&self, at: Pos2) -> Option<Handle> {
        let distance = |handle: &Handle| handle.knob.distance(at);
        let near = self.handles.iter().filter(|it| distance(it) <= REACH);
        near.min_by(|a, b| distance(a).total_cmp(&distance(b)))
            .copied()
    }

    /// Takes hold of the handle at a press. Says whether there is one.
    pub(super) fn take_handle(&mut self, at: Pos2, document: &Document) -> bool {
        let handle = self.handle_at(at);
        let found = handle.and_then(|it| Some((it, document.mentions().get(it.mention)?)));
        self.pull = found.map(|(handle, mention)| Pull {
            handle,
            from: mention.ranges.clone(),
            to: mention.ranges.clone(),
            origin: at,
            begun: false,
        });
        self.pull.is_some()
    }

    /// The edge follows the pointer.
    pub(super) fn pulled(&mut self, at: Pos2, document: &Document, glyphs: &mut Glyphs) {
        let Some(pull) = &mut self.pull else { return };
        pull.begun |= pull.origin.distance(at) > SLACK;
        if !pull.begun {
            return;
        }
        // The knob was taken hold of beside the line: the edge keeps that distance.
        let place = at + pull.grip();
        let to = offset(self.page.hit(glyphs, place).offset);
        pull.follow(document, to);
    }

    pub(super) fn is_pulling(&self) -> bool {
        self.pull.as_ref().is_some_and(|pull| pull.begun)
    }

    /// The button was let go: what the pull came to is one change.
    pub(super) fn end_pull(&mut self, document: &Document, out: &mut Vec<Intent>) {
        let Some(pull) = self.pull.take() else { return };
        if pull.to != pull.from && pull.fits(document) {
            out.push(Intent::Act(Action::Mention(MentionAction::Change {
                document: document.id,
                mentions: vec![pull.handle.mention],
                change: MentionChange::Ranges(pull.to),
            })));
        }
    }

    pub(super) fn handle_cursor(&self, ui: &Ui, response: &Response) {
        let over = response.hover_pos().and_then(|at| self.handle_at(at));
        if self.pull.is_some() || over.is_some() {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
        }
    }

    /// Whether the mention is drawn where it is pulled to, not where it lies.
    pub(super) fn is_pulled(&self, mention: MentionId) -> bool {
        self.is_pulling()
            && self
                .pull
                .as_ref()
                .is_some_and(|pull| pull.handle.mention == mention)
    }

    /// The handles, and an outline of what the mention would be.
    pub(super) fn paint_handles(&self, painter: &Painter, canvas: &Canvas<'_>) {
        let tokens = &canvas.look.theme.tokens;
        if let Some(pull) = self.pull.as_ref().filter(|pull| pull.begun) {
            for part in canvas.seen {
                for rect in rects(&pull.to, part) {
                    let snug = self.snug(part, &rect, canvas.look).expand(1.5);
                    painter.rect_filled(snug, CornerRadius::same(3), tokens.selection);
                    let stroke = Stroke::new(1.5, tokens.accent);
                    painter.rect_stroke(snug, CornerRadius::same(3), stroke, StrokeKind::Middle);
                }
            }
        }
        for handle in &self.handles {
            painter.circle(
                handle.knob,
                KNOB,
                tokens.accent,
                Stroke::new(1.0, tokens.surfaces.paper),
            );
        }
    }
}

impl Pull {
    /// From where the pointer took hold to the edge.
    fn grip(&self) -> Vec2 {
        self.handle.place - self.origin
    }

    fn follow(&mut self, document: &Document, to: ByteOffset) {
        let (part, edge) = (self.handle.part, self.handle.edge);
        let pulled = extent::pull(document.text(), &self.from, part, edge, to);
        if let Some(pulled) = pulled {
            self.to = pulled;
        }
    }

    /// Whether the mention still lies where it was taken hold of.
    fn fits(&self, document: &Document) -> bool {
        let mention = document.mentions().get(self.handle.mention);
        mention.is_some_and(|mention| mention.ranges == self.from)
    }
}

/// One above the line, one below: on a single letter they stay apart, and the letters between
/// can be selected.
fn knob(stroke: Rect, edge: Edge) -> Pos2 {
    let away = (stroke.height() / 2.0).max(REACH + 2.0);
    match edge {
        Edge::Start => stroke.center() - vec2(0.0, away),
        Edge::End => stroke.center() + vec2(0.0, away),
    }
}

/// The ranges as far as they lie in a paragraph, line by line.
fn rects(ranges: &Ranges, part: &Seen) -> Vec<LineRect> {
    let mut rects = Vec::new();
    for range in ranges.iter() {
        let start = range.start().to_usize().max(part.range.start);
        let end = range.end().to_usize().min(part.range.end);
        if start < end {
            let inside = start - part.range.start..end - part.range.start;
            part.paragraph.rects(inside, &mut rects);
        }
    }
    rects
}
