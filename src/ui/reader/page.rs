//! The document in its column, and which part of it is seen.
//! Invariant: the scroll position lies between the first line and the last; what is on the
//! screen stays there when heights above it come right or the style changes.

use std::{ops::Range, sync::Arc};

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::{
    model::{
        Document,
        document::{Block, BlockKind, Reading},
    },
    text::ByteOffset,
    typeset::{self, Caret, Face, Flow, Look as ParagraphLook, Seen, Style},
    ui::look::Look,
    workspace::settings,
};

use super::{Glyphs, together};

/// Room beside and above the text, in points.
const MARGIN: Vec2 = vec2(36.0, 28.0);
/// What is left of the area below the last line when scrolled to the end.
const BELOW: f32 = 0.4;
pub const BAR: f32 = 12.0;

/// How a caret out of view is brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reveal {
    /// Only as far as needed.
    Near,
    /// To the upper third, unless it is well in view.
    Third,
}

#[derive(Default)]
pub struct Page {
    flow: Option<Flow>,
    blocks: Option<Arc<Vec<Block>>>,
    /// The readings shown; `None`: none.
    readings: Option<Arc<Vec<Reading>>>,
    area: Option<Rect>,
    /// Left end and width of the column, in points.
    column: (f32, f32),
    scale: f32,
    /// Depth of the flow at the upper edge of the area, in pixels.
    top: f64,
    pub reveal: Option<Reveal>,
    unsettled: bool,
    /// The document was laid out in this frame for the first time.
    fresh: bool,
    /// A hand moved it in this frame.
    scrolled: bool,
}

impl Page {
    /// Takes in the area, the document and the settings of this frame.
    pub fn lay_out(
        &mut self,
        area: Rect,
        scale: f32,
        document: &Document,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        (self.fresh, self.scrolled) = (false, false);
        let reader = &look.settings.reader;
        // Half an em is a usual Latin letter, an em a Han one: 70 and 35 of them.
        let measure = reader.measure as f32 * reader.size * 0.5;
        let room = (area.width() - 2.0 * MARGIN.x - BAR).max(80.0);
        let width = measure.min(room);
        let left = area.left() + MARGIN.x + ((room - width) / 2.0).max(0.0);
        self.area = Some(area);
        self.column = ((left * scale).round() / scale, width);
        let style = Style {
            face: match &reader.face {
                settings::Face::Sans => Face::Sans,
                settings::Face::Serif => Face::Serif,
                settings::Face::Named(name) => Face::Named(name.clone()),
            },
            size: reader.size * scale,
            line_height: reader.spacing(),
            bold: false,
            language: document.language().cloned(),
            width: (width * scale).floor(),
        };
        let blocks = &document.head().blocks;
        let readings = reader.show_readings.then(|| &document.head().readings);
        let same = self
            .flow
            .as_ref()
            .is_some_and(|flow| flow.text() == document.text())
            && self
                .blocks
                .as_ref()
                .is_some_and(|old| Arc::ptr_eq(old, blocks) || old == blocks);
        if !same {
            let mut flow = Flow::new(document.text().clone(), style, looks(blocks));
            flow.set_readings(above(readings));
            self.flow = Some(flow);
            self.blocks = Some(blocks.clone());
            self.readings = readings.cloned();
            self.scale = scale;
            self.fresh = true;
            return;
        }
        let same_readings = match (&self.readings, readings) {
            (Some(old), Some(new)) => Arc::ptr_eq(old, new) || old == new,
            (old, new) => old.is_none() && new.is_none(),
        };
        if let Some(flow) = &mut self.flow
            && (*flow.style() != style || !same_readings)
        {
            let anchor = flow.anchor(self.top.max(0.0));
            let over = self.top.min(0.0);
            flow.set_style(style);
            if !same_readings {
                flow.set_readings(above(readings));
            }
            self.top = flow.y_of_anchor(&mut glyphs.faces, anchor) + over;
        }
        self.readings = readings.cloned();
        self.scale = scale;
    }

    pub fn flow_mut(&mut self) -> Option<&mut Flow> {
        self.flow.as_mut()
    }

    /// Left and right edge of the column, in points.
    pub fn column(&self) -> (f32, f32) {
        (self.column.0, self.column.0 + self.column.1)
    }

    pub fn scale(&self) -> f32 {
        self.scale
    }

    pub fn area(&self) -> Rect {
        self.area.unwrap_or(Rect::NOTHING)
    }

    /// What the paragraph that begins at a byte is; of a part of a long one, nothing.
    pub fn kind_at(&self, start: usize) -> BlockKind {
        let blocks = self.blocks.as_deref().map_or(&[][..], Vec::as_slice);
        let next = blocks.partition_point(|block| block.at.start().to_usize() <= start);
        let block = next.checked_sub(1).and_then(|at| blocks.get(at));
        block
            .filter(|block| block.at.end().to_usize() > start)
            .map_or(BlockKind::default(), |block| block.kind)
    }

    /// The screen's height in pixels of the flow.
    pub fn height(&self) -> f64 {
        f64::from(self.area().height() * self.scale)
    }

    fn bounds(&self) -> Range<f64> {
        let total = self.flow.as_ref().map_or(0.0, Flow::total_height);
        let first = -f64::from(MARGIN.y * self.scale);
        let last = total - self.height() * f64::from(1.0 - BELOW);
        first..last.max(first)
    }

    /// Where the page is scrolled to, 0 to 1, and how much of it is seen.
    pub fn share(&self) -> (f64, f64) {
        let bounds = self.bounds();
        let span = bounds.end - bounds.start;
        if span <= 0.0 {
            return (0.0, 1.0);
        }
        let seen = self.height() / (span + self.height());
        ((self.top - bounds.start) / span, seen)
    }

    pub fn scroll_to_share(&mut self, share: f64) {
        let bounds = self.bounds();
        self.go(bounds.start + (bounds.end - bounds.start) * share.clamp(0.0, 1.0));
    }

    /// A hand moves the page; what shows a document for the first time is none.
    fn go(&mut self, top: f64) {
        let bounds = self.bounds();
        let top = top.clamp(bounds.start, bounds.end);
        self.scrolled |= !self.fresh && (top - self.top).abs() >= 0.5;
        self.top = top;
    }

    /// Whether a hand moved it in this frame.
    pub fn was_scrolled(&self) -> bool {
        self.scrolled
    }

    /// Where it stands in its text; `None` before it was laid out.
    pub fn stand(&self) -> Option<together::Stand> {
        let flow = self.flow.as_ref()?;
        Some(together::Stand {
            share: together::share_at(flow, self.top.max(0.0)),
            above: (-self.top).max(0.0) / f64::from(self.scale.max(0.1)),
        })
    }

    /// Brings it where another page stands. Does not count as scrolled.
    pub fn bring_to(&mut self, glyphs: &mut Glyphs, stand: together::Stand) {
        let Some(flow) = &mut self.flow else { return };
        let depth = together::depth_of(flow, &mut glyphs.faces, stand.share);
        let bounds = self.bounds();
        let top = depth - stand.above * f64::from(self.scale);
        self.top = top.clamp(bounds.start, bounds.end).round();
    }

    /// The share at which a place of the document lies, for marks.
    pub fn share_of(&self, offset: usize) -> f64 {
        let Some(flow) = &self.flow else { return 0.0 };
        let total = flow.total_height().max(1.0);
        let index = flow.paragraph_of(offset);
        let range = flow.paragraph_range(index);
        let inside = (offset - range.start) as f64 / range.len().max(1) as f64;
        let next = match index + 1 < flow.len() {
            true => flow.y_of(index + 1),
            false => total,
        };
        let y = flow.y_of(index);
        (y + (next - y) * inside.min(1.0)) / total
    }

    /// The byte of the document that lies at a share of its depth, about: what
    /// [`Page::share_of`] is the way back from.
    pub fn offset_at(&self, share: f64) -> usize {
        let Some(flow) = &self.flow else { return 0 };
        let total = flow.total_height();
        let y = total * share;
        let (index, top) = flow.paragraph_at_y(y);
        let next = match index + 1 < flow.len() {
            true => flow.y_of(index + 1),
            false => total,
        };
        let range = flow.paragraph_range(index);
        let inside = ((y - top) / (next - top).max(1.0)).clamp(0.0, 1.0);
        range.start + (range.len() as f64 * inside) as usize
    }

    /// Moves by so many pixels of the flow.
    pub fn scroll_by(&mut self, pixels: f64) {
        self.go(self.top + pixels);
    }

    /// Lays out what is seen.
    pub fn visible(&mut self, glyphs: &mut Glyphs) -> Vec<Seen> {
        let bounds = self.bounds();
        self.top = self.top.clamp(bounds.start, bounds.end).round();
        let depths = self.top..self.top + self.height();
        let Some(flow) = &mut self.flow else {
            return Vec::new();
        };
        let view = flow.visible(&mut glyphs.faces, depths);
        self.top = (self.top + view.shift).round();
        self.unsettled = view.changed;
        view.seen
    }

    /// Whether heights came right, so that the next frame may look different.
    pub fn unsettled(&self) -> bool {
        self.unsettled
    }

    /// Brings the caret into view if that was asked for.
    pub fn reveal(&mut self, glyphs: &mut Glyphs, caret: Caret) {
        let Some(reveal) = self.reveal.take() else {
            return;
        };
        let height = self.height();
        let Some(flow) = &mut self.flow else { return };
        let place = flow.caret(&mut glyphs.faces, caret);
        let line = place.bottom - place.top;
        let (top, bottom) = (place.top - line, place.bottom + line);
        let (seen_top, seen_bottom) = (self.top, self.top + height);
        let well = top >= seen_top && bottom <= seen_bottom;
        let to = match reveal {
            _ if well => self.top,
            Reveal::Third => place.top - height / 3.0,
            Reveal::Near if top < seen_top => top,
            Reveal::Near => bottom - height,
        };
        self.go(to);
    }

    /// The pixel of the screen at which a seen paragraph begins. In `f64` first: a long
    /// document is deeper than `f32` counts pixels.
    pub fn origin_of(&self, seen: &Seen) -> [f32; 2] {
        let area = self.area();
        let top = f64::from((area.top() * self.scale).round());
        let y = (top + seen.y - self.top).round() as f32;
        [(self.column.0 * self.scale).round() + seen.x, y]
    }

    /// The caret nearest to a point of the screen.
    pub fn hit(&mut self, glyphs: &mut Glyphs, at: Pos2) -> Caret {
        let x = at.x * self.scale - (self.column.0 * self.scale).round();
        let area = self.area();
        let y = f64::from(at.y * self.scale - (area.top() * self.scale).round()) + self.top;
        match &mut self.flow {
            Some(flow) => flow.hit(&mut glyphs.faces, x, y),
            None => Caret::default(),
        }
    }

    /// The caret's stroke on the screen, in points.
    pub fn caret_rect(&mut self, glyphs: &mut Glyphs, at: Caret) -> Option<Rect> {
        let (top, scale, area) = (self.top, self.scale, self.area());
        let column = (self.column.0 * scale).round();
        let flow = self.flow.as_mut()?;
        let place = flow.caret(&mut glyphs.faces, at);
        let screen = |y: f64| (f64::from((area.top() * scale).round()) + y - top) as f32 / scale;
        let x = ((column + place.x).round() - (0.75 * scale).round()) / scale;
        let width = (1.5 * scale).round().max(1.0) / scale;
        let inset = (place.bottom - place.top) * 0.14;
        let rect = Rect::from_min_max(
            pos2(x, screen(place.top + inset)),
            pos2(x + width, screen(place.bottom - inset)),
        );
        area.intersects(rect).then_some(rect)
    }

    /// Where a place of the document lies on the screen, in points; `None` out of view.
    pub fn screen_place(&mut self, glyphs: &mut Glyphs, at: ByteOffset) -> Option<Pos2> {
        let (top, scale, area) = (self.top, self.scale, self.area());
        let flow = self.flow.as_mut()?;
        let place = flow.caret(&mut glyphs.faces, Caret::before(at.to_usize()));
        let x = (self.column.0 * scale).round() + place.x;
        let middle = f64::midpoint(place.top, place.bottom) - top;
        let y = (area.top() * scale).round() + middle as f32;
        let place = pos2(x / scale, y / scale);
        area.contains(place).then_some(place)
    }
}

/// Readings as the layout wants them.
fn above(readings: Option<&Arc<Vec<Reading>>>) -> Vec<typeset::Reading> {
    let readings = readings.map_or(&[][..], |readings| readings.as_slice());
    let readings = readings.iter().map(|reading| typeset::Reading {
        range: reading.at.to_range(),
        text: reading.text.clone(),
    });
    readings.collect()
}

/// How paragraphs differ by what they are.
fn looks(blocks: &[Block]) -> impl FnMut(Range<usize>) -> ParagraphLook + '_ {
    let mut blocks = blocks.iter().peekable();
    move |line| {
        while blocks
            .next_if(|block| block.at.end().to_usize() <= line.start && line.start > 0)
            .is_some()
        {}
        let block = blocks.peek().filter(|block| {
            block.at.start().to_usize() <= line.end && block.at.end().to_usize() > line.start
        });
        let plain = ParagraphLook {
            after: 0.6,
            ..ParagraphLook::default()
        };
        match block.map(|block| (block.kind, block.level)) {
            Some((BlockKind::Heading, level)) => ParagraphLook {
                scale: match level {
                    ..=1 => 1.5,
                    2 => 1.25,
                    3 => 1.1,
                    _ => 1.0,
                },
                bold: true,
                before: if level <= 1 { 0.6 } else { 0.9 },
                after: 0.4,
                ..plain
            },
            Some((BlockKind::ListItem, level)) => ParagraphLook {
                indent: 1.2 * f32::from(level.max(1)),
                after: 0.2,
                ..plain
            },
            Some((BlockKind::Caption, _)) => ParagraphLook {
                scale: 0.875,
                ..plain
            },
            _ => plain,
        }
    }
}
