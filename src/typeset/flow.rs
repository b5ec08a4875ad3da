//! A whole document as a column: what is seen is laid out, the rest has an estimated height.
//!
//! Invariant: the height of a piece in the tree is the one measured where it was laid out in
//! the present style, else an estimate; `visible` keeps what was on the screen in its place.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use super::{
    estimate::{Piece, pieces},
    faces::Faces,
    fenwick::Heights,
    paragraph::{Paragraph, fresh_id},
    readings::{self, Reading},
    shape,
    style::Style,
};
use crate::text::SourceText;

/// The most layouts kept, and the most bytes of text in them; what is seen is always kept.
const KEPT: usize = 512;
const KEPT_BYTES: usize = 1024 * 1024;

/// How the paragraphs of one kind differ from the style of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Size as a multiple.
    pub scale: f32,
    /// Bold besides what the style says.
    pub bold: bool,
    /// Free space where lines begin, at the left or, of text that reads from right to left, at
    /// the right, in em of the document's size; the column gets narrower by it.
    pub indent: f32,
    /// Free space above, in em of the document's size.
    pub before: f32,
    /// Free space below, in em of the document's size.
    pub after: f32,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            scale: 1.0,
            bold: false,
            indent: 0.0,
            before: 0.0,
            after: 0.4,
        }
    }
}

/// A laid-out piece on the screen.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Its number in the flow.
    pub index: usize,
    /// Its bytes in the document.
    pub range: Range<usize>,
    /// Left end of the paragraph in the flow: its indent, where it reads from left to right.
    pub x: f32,
    /// Upper edge of its first line in the flow.
    pub y: f64,
    /// The layout.
    pub paragraph: Arc<Paragraph>,
}

/// What lies between two depths of the flow.
#[derive(Clone, Debug)]
pub struct View {
    /// From top to bottom; never none.
    pub seen: Vec<Seen>,
    /// To be added to the scroll position: so much what was in view moved down, because what
    /// lies above turned out taller (negative: shorter) than estimated. The places in `seen`
    /// are after the move.
    pub shift: f64,
    /// Whether the total height changed.
    pub changed: bool,
}

#[derive(Debug)]
struct Kept {
    paragraph: Arc<Paragraph>,
    /// When it was last asked for.
    used: u64,
}

/// A document as a column of paragraphs. Coordinates are pixels from its top left corner.
///
/// An index names a piece: a line of the text, or a part of one of more than 8 KiB. Making one
/// of 10 MB takes about 20 ms; everything else but `set_style` is logarithmic besides laying
/// out what is asked for.
#[derive(Debug)]
pub struct Flow {
    pub(super) text: SourceText,
    style: Style,
    /// By where they begin.
    pub(super) readings: Vec<Reading>,
    looks: Vec<Look>,
    pub(super) pieces: Vec<Piece>,
    /// Which look each piece has.
    look_of: Vec<u16>,
    pub(super) heights: Heights,
    /// Whether the height of a piece is measured.
    measured: Vec<bool>,
    kept: BTreeMap<usize, Kept>,
    kept_bytes: usize,
    tick: u64,
    generation: u64,
}

impl Flow {
    /// Cuts and measures `text` roughly. `look` is asked once for each line of the text, in
    /// order, with its bytes; at most 65,536 different answers are told apart.
    #[must_use]
    pub fn new(text: SourceText, style: Style, mut look: impl FnMut(Range<usize>) -> Look) -> Self {
        let pieces = pieces(&text);
        let mut looks: Vec<Look> = Vec::new();
        let mut look_of: Vec<u16> = Vec::with_capacity(pieces.len());
        for (index, piece) in pieces.iter().enumerate() {
            if !piece.first {
                look_of.push(look_of.last().copied().unwrap_or(0));
                continue;
            }
            let parts = pieces[index..].iter().position(|part| part.last);
            let end = pieces[index + parts.unwrap_or(0)].range.end as usize;
            let wanted = look(piece.range.start as usize..end);
            let known = looks.iter().rposition(|look| *look == wanted);
            let number = known.unwrap_or_else(|| {
                looks.push(wanted);
                looks.len() - 1
            });
            look_of.push(u16::try_from(number).unwrap_or(u16::MAX));
        }
        let measured = vec![false; pieces.len()];
        let mut flow = Self {
            text,
            style,
            readings: Vec::new(),
            looks,
            pieces,
            look_of,
            heights: Heights::default(),
            measured,
            kept: BTreeMap::new(),
            kept_bytes: 0,
            tick: 0,
            generation: fresh_id(),
        };
        flow.estimate();
        flow
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &SourceText {
        &self.text
    }

    /// The style of the document.
    #[must_use]
    pub fn style(&self) -> &Style {
        &self.style
    }

    /// Changes the style and drops the layouts; heights are estimated anew. To keep what is
    /// read in its place, ask for the [`Flow::anchor`] before and [`Flow::y_of_anchor`] after.
    /// Linear in the number of pieces (1 ms for 70,000). Nothing happens when it is the same.
    pub fn set_style(&mut self, style: Style) {
        if style == self.style {
            return;
        }
        self.style = style;
        self.start_anew();
    }

    pub(super) fn start_anew(&mut self) {
        self.generation = fresh_id();
        self.kept.clear();
        self.kept_bytes = 0;
        self.measured.fill(false);
        self.estimate();
    }

    /// Changes with the style. Single layouts have their own [`Paragraph::generation`].
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// How many pieces there are; at least one.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a flow is never empty")]
    pub fn len(&self) -> usize {
        self.pieces.len()
    }

    /// The height of everything.
    #[must_use]
    pub fn total_height(&self) -> f64 {
        self.heights.total()
    }

    /// The piece at a depth and where it starts, with the space above it. Outside of the flow
    /// the first or the last.
    #[must_use]
    pub fn paragraph_at_y(&self, y: f64) -> (usize, f64) {
        let index = self.heights.at(y);
        (index, self.heights.before(index))
    }

    /// Where a piece starts, with the space above it.
    #[must_use]
    pub fn y_of(&self, index: usize) -> f64 {
        self.heights.before(index)
    }

    /// The bytes of a piece in the document, without the line feed; of the last one when there
    /// is no such piece.
    #[must_use]
    pub fn paragraph_range(&self, index: usize) -> Range<usize> {
        let piece = &self.pieces[self.clamp(index)];
        piece.range.start as usize..piece.range.end as usize
    }

    /// The piece a place of the document is in; a line feed belongs to the one it ends.
    #[must_use]
    pub fn paragraph_of(&self, offset: usize) -> usize {
        self.pieces
            .partition_point(|piece| piece.range.start as usize <= offset)
            .saturating_sub(1)
    }

    /// A place that survives a change of style: a piece, and how far into it as a share of its
    /// height.
    #[must_use]
    pub fn anchor(&self, y: f64) -> (usize, f64) {
        let (index, top) = self.paragraph_at_y(y);
        let height = self.heights.get(index).max(1.0);
        (index, ((y - top) / height).clamp(0.0, 1.0))
    }

    /// Where an anchor lies now. Lays its piece out.
    pub fn y_of_anchor(&mut self, faces: &mut Faces, anchor: (usize, f64)) -> f64 {
        let index = self.clamp(anchor.0);
        self.layout(faces, index);
        self.heights.before(index) + anchor.1 * self.heights.get(index)
    }

    /// The layout of a piece, made when needed; of the last one when there is no such piece.
    pub fn layout(&mut self, faces: &mut Faces, index: usize) -> Arc<Paragraph> {
        let index = self.clamp(index);
        self.tick += 1;
        if let Some(kept) = self.kept.get_mut(&index) {
            kept.used = self.tick;
            return Arc::clone(&kept.paragraph);
        }
        let piece = &self.pieces[index];
        let range = piece.range.start as usize..piece.range.end as usize;
        let rtl = piece.rtl;
        let style = self.style_of(index);
        // Pieces are cut on char boundaries; an empty one is what a wrong cut would leave.
        let text = self.text.get(range.clone()).unwrap_or("");
        let mut paragraph = shape::lay_out(faces, text, &style, rtl);
        let over = self.readings_in(&range);
        readings::set(faces, &mut paragraph, &style, &over);
        let paragraph = Arc::new(paragraph);
        let height = f64::from(paragraph.height()) + self.space_around(index);
        self.heights.set(index, height);
        self.measured[index] = true;
        let kept = Kept {
            paragraph: Arc::clone(&paragraph),
            used: self.tick,
        };
        self.kept.insert(index, kept);
        self.kept_bytes += range.len();
        paragraph
    }

    /// What lies from `y0` down to `y1`, laid out. Heights above come right on the way: see
    /// [`View::shift`]. Costs the layouts of what was not kept, a screen at most.
    pub fn visible(&mut self, faces: &mut Faces, depths: Range<f64>) -> View {
        let total = self.total_height();
        let y0 = depths.start.clamp(0.0, total.max(0.0));
        let span = (depths.end - depths.start).clamp(0.0, 100_000.0);
        let before = self.tick;
        // What was measured and is in view stays where it is.
        let first = self.heights.at(y0);
        let mut anchor = first;
        let mut y = self.heights.before(first);
        for index in first..self.pieces.len() {
            if y >= y0 + span {
                break;
            }
            if self.measured[index] {
                anchor = index;
                break;
            }
            y += self.heights.get(index);
        }
        let offset = self.heights.before(anchor) - y0;
        // Upwards, then downwards, in distances from the top of the view.
        let mut top = offset;
        let mut start = anchor;
        while top > 0.0 && start > 0 {
            start -= 1;
            self.layout(faces, start);
            top -= self.heights.get(start);
        }
        let mut end = anchor;
        let mut bottom = offset;
        while end < self.pieces.len() && (end == anchor || bottom < span) {
            self.layout(faces, end);
            bottom += self.heights.get(end);
            end += 1;
        }
        let shift = self.heights.before(anchor) - offset - y0;
        let seen = (start..end).map(|index| self.seen(faces, index)).collect();
        self.forget(before);
        View {
            seen,
            shift,
            changed: self.total_height() != total,
        }
    }

    fn seen(&mut self, faces: &mut Faces, index: usize) -> Seen {
        let paragraph = self.layout(faces, index);
        Seen {
            index,
            range: self.paragraph_range(index),
            x: self.left_of(index, &paragraph),
            y: self.text_top(index),
            paragraph,
        }
    }

    fn clamp(&self, index: usize) -> usize {
        index.min(self.pieces.len().saturating_sub(1))
    }

    fn look(&self, index: usize) -> Look {
        self.look_of
            .get(index)
            .and_then(|&number| self.looks.get(usize::from(number)))
            .cloned()
            .unwrap_or_default()
    }

    /// Where a paragraph begins at the left.
    pub(super) fn left_of(&self, index: usize, paragraph: &Paragraph) -> f32 {
        match paragraph.is_rtl() {
            true => 0.0,
            false => self.indent(index),
        }
    }

    fn indent(&self, index: usize) -> f32 {
        (self.look(index).indent * self.style.px()).round()
    }

    pub(super) fn text_top(&self, index: usize) -> f64 {
        self.heights.before(index) + self.space_before(index)
    }

    /// Whole pixels, so that lines keep to the grid.
    fn space_before(&self, index: usize) -> f64 {
        if !self.pieces[index].first {
            return 0.0;
        }
        f64::from((self.look(index).before * self.style.px()).round().max(0.0))
    }

    fn space_around(&self, index: usize) -> f64 {
        let after = if self.pieces[index].last {
            (self.look(index).after * self.style.px()).round().max(0.0)
        } else {
            0.0
        };
        self.space_before(index) + f64::from(after)
    }

    fn style_of(&self, index: usize) -> Style {
        let look = self.look(index);
        let mut style = self.style.clone();
        style.size *= look.scale;
        style.bold |= look.bold;
        style.width -= self.indent(index);
        style
    }

    fn estimate(&mut self) {
        let mut styles: Vec<Option<(f64, f64)>> = vec![None; self.looks.len()];
        let mut heights = Vec::with_capacity(self.pieces.len());
        for index in 0..self.pieces.len() {
            let number = usize::from(self.look_of[index]);
            let known = styles.get(number).copied().flatten();
            let (line, column) = known.unwrap_or_else(|| {
                let style = self.style_of(index);
                let column = style.column().map_or(f64::INFINITY, f64::from);
                let measures = (f64::from(style.line_px()), column / f64::from(style.px()));
                if let Some(slot) = styles.get_mut(number) {
                    *slot = Some(measures);
                }
                measures
            });
            let lines = (f64::from(self.pieces[index].ems) / column).ceil().max(1.0);
            heights.push(lines * line + self.space_around(index));
        }
        self.heights = Heights::new(heights);
    }

    #[cfg(test)]
    pub(super) fn kept_count(&self) -> usize {
        self.kept.len()
    }

    /// Drops the layouts not asked for longest, but none asked for since `since`.
    fn forget(&mut self, since: u64) {
        if self.kept.len() <= KEPT && self.kept_bytes <= KEPT_BYTES {
            return;
        }
        let mut used: Vec<u64> = self.kept.values().map(|kept| kept.used).collect();
        used.sort_unstable();
        // Half at once, so that it is rare.
        let limit = used[used.len() / 2].min(since);
        self.kept.retain(|_, kept| kept.used > limit);
        self.kept_bytes = self.kept.values().map(|kept| kept.paragraph.len()).sum();
    }
}
