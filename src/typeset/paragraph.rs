//! One laid-out paragraph: lines, clusters, glyphs in tables, and what can be read from them.
//!
//! Invariant: every grapheme cluster of the text has at least one cell; the cells of a line
//! stand in visual order from left to right; lines follow each other without a gap.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use parley::FontData;

use super::{
    faces::Faces,
    readings::{self, Reading, ReadingRect},
    shape,
    style::Style,
};
use crate::text::script::Script;

/// A line as it is seen. Pixels from the paragraph's top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its bytes, with the space or line separator it ends in.
    pub range: Range<usize>,
    /// Upper edge; equals the lower edge of the line before.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
    /// Where letters stand.
    pub baseline: f32,
    /// Left end of what stands on it.
    pub left: f32,
    /// Right end; a space at which the line was broken may hang over the column.
    pub right: f32,
    /// So much at its upper edge was added for readings; carets and rectangles leave it free.
    pub over: f32,
}

/// A part of a range on one line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LineRect {
    /// Index of the line.
    pub line: usize,
    /// Left edge, smaller than `x1`.
    pub x0: f32,
    /// Right edge.
    pub x1: f32,
    /// Upper edge of the line, below what was added for readings.
    pub top: f32,
    /// Lower edge of the line.
    pub bottom: f32,
    /// Baseline of the line.
    pub baseline: f32,
}

/// A grapheme cluster on a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Its bytes in the paragraph.
    pub range: Range<usize>,
    /// Left edge.
    pub x0: f32,
    /// Right edge; equals `x0` where nothing is seen.
    pub x1: f32,
    /// Whether its first byte is at the right.
    pub rtl: bool,
}

/// A cluster in the tables.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub start: u32,
    pub end: u32,
    pub x0: f32,
    pub x1: f32,
    pub rtl: bool,
    /// A line separator: a caret never stands behind it on its own line.
    pub newline: bool,
}

/// A glyph to paint, its origin relative to the paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlacedGlyph {
    pub id: u32,
    pub x: f32,
    pub y: f32,
    /// Index into the fonts of the paragraph.
    pub font: u32,
    /// First byte of its cluster.
    pub offset: u32,
}

/// A face at a size, as the glyphs of a run need it.
#[derive(Clone, Debug)]
pub(super) struct RunFont {
    pub data: FontData,
    pub size: f32,
    pub coords: Arc<[i16]>,
    pub embolden: bool,
    /// Degrees of synthetic slant.
    pub skew: Option<f32>,
}

#[derive(Clone, Debug)]
pub(super) struct LineData {
    pub range: Range<u32>,
    pub top: f32,
    pub bottom: f32,
    pub baseline: f32,
    /// Added below `top` for readings.
    pub over: f32,
    /// Where a caret stands when nothing is on the line.
    pub start_x: f32,
    pub cells: Range<u32>,
    pub glyphs: Range<u32>,
    /// Of readings above it.
    pub small_glyphs: Range<u32>,
    /// Whether a separator in the text ends it.
    pub hard: bool,
}

/// One laid-out paragraph. Pixels, y down from its top; offsets are bytes in the paragraph.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub(super) id: u64,
    pub(super) len: usize,
    pub(super) rtl: bool,
    pub(super) width: f32,
    /// At least one.
    pub(super) lines: Vec<LineData>,
    pub(super) cells: Vec<Cell>,
    pub(super) glyphs: Vec<PlacedGlyph>,
    /// Those of readings, line by line.
    pub(super) small_glyphs: Vec<PlacedGlyph>,
    pub(super) readings: Vec<ReadingRect>,
    pub(super) fonts: Vec<RunFont>,
    /// First bytes of the grapheme clusters.
    pub(super) starts: Vec<u32>,
    pub(super) missing: Vec<Script>,
}

/// A number no other layout of this process has.
pub(super) fn fresh_id() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Paragraph {
    /// Lays out `text`, which should hold no line feed (one would end a line, like U+2028).
    ///
    /// Linear in the text, about 0.3–0.6 ms a KB of cold text: [`super::Flow`] hands over
    /// pieces of bounded length, so do so too on a thread that paints.
    #[must_use]
    pub fn new(faces: &mut Faces, text: &str, style: &Style) -> Self {
        shape::lay_out(faces, text, style, None)
    }

    /// The same with readings above its text: see [`Reading`].
    #[must_use]
    pub fn with_readings(
        faces: &mut Faces,
        text: &str,
        style: &Style,
        readings: &[Reading],
    ) -> Self {
        let mut paragraph = Self::new(faces, text, style);
        readings::set(faces, &mut paragraph, style, readings);
        paragraph
    }

    /// The readings as they stand, line by line from the left; one over a base that is broken
    /// comes in parts.
    #[must_use]
    pub fn readings(&self) -> &[ReadingRect] {
        &self.readings
    }

    /// A number no other layout has, to key caches of what was worked out from this one.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.id
    }

    /// Sum of the heights of the lines; at least one line's.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.lines.last().map_or(0.0, |line| line.bottom)
    }

    /// Width of the widest line, without spaces at its end.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.width
    }

    /// Bytes of the text.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no text; a caret can still stand in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether it reads from right to left as a whole (its first strong letter does).
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// Scripts of characters no face had, in the order of their codes: shown as boxes.
    #[must_use]
    pub fn missing_scripts(&self) -> &[Script] {
        &self.missing
    }

    /// The lines from top to bottom; never none.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = Line> {
        self.lines.iter().map(|line| {
            let cells = self.cells_of(line);
            Line {
                range: line.range.start as usize..line.range.end as usize,
                top: line.top,
                bottom: line.bottom,
                baseline: line.baseline,
                left: cells.first().map_or(line.start_x, |cell| cell.x0),
                right: cells.last().map_or(line.start_x, |cell| cell.x1),
                over: line.over,
            }
        })
    }

    /// The index of the line at `y`; the first above the paragraph, the last below it.
    #[must_use]
    pub fn line_at(&self, y: f32) -> usize {
        let after = self.lines.partition_point(|line| line.bottom <= y);
        after.min(self.lines.len().saturating_sub(1))
    }

    /// Appends the rectangles `range` covers, line by line, from left to right; parts that run
    /// in opposite directions may give several a line. A cluster that is cut is covered whole;
    /// what has no width gives none.
    pub fn rects(&self, range: Range<usize>, out: &mut Vec<LineRect>) {
        if range.start >= range.end {
            return;
        }
        let first = self
            .lines
            .partition_point(|line| (line.range.end as usize) <= range.start);
        for (index, line) in self.lines.iter().enumerate().skip(first) {
            if line.range.start as usize >= range.end {
                break;
            }
            let mut open: Option<LineRect> = None;
            for cell in self.cells_of(line) {
                let covered = (cell.start as usize) < range.end && cell.end as usize > range.start;
                if !covered || cell.x1 <= cell.x0 {
                    continue;
                }
                match &mut open {
                    Some(rect) if cell.x0 - rect.x1 < 0.01 => rect.x1 = cell.x1,
                    _ => {
                        out.extend(open.take());
                        open = Some(LineRect {
                            line: index,
                            x0: cell.x0,
                            x1: cell.x1,
                            top: line.top + line.over,
                            bottom: line.bottom,
                            baseline: line.baseline,
                        });
                    }
                }
            }
            out.extend(open);
        }
    }

    /// The clusters of a line in reading order, for screen readers; none out of bounds.
    #[must_use]
    pub fn clusters(&self, line: usize) -> Vec<Cluster> {
        let Some(line) = self.lines.get(line) else {
            return Vec::new();
        };
        let mut clusters: Vec<Cluster> = self
            .cells_of(line)
            .iter()
            .map(|cell| Cluster {
                range: cell.start as usize..cell.end as usize,
                x0: cell.x0,
                x1: cell.x1,
                rtl: cell.rtl,
            })
            .collect();
        clusters.sort_by_key(|cluster| cluster.range.start);
        clusters
    }

    /// Bytes this layout takes, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of::<Self>()
            + self.lines.len() * size_of::<LineData>()
            + self.cells.len() * size_of::<Cell>()
            + (self.glyphs.len() + self.small_glyphs.len()) * size_of::<PlacedGlyph>()
            + self.readings.len() * size_of::<ReadingRect>()
            + self.fonts.len() * size_of::<RunFont>()
            + self.starts.len() * size_of::<u32>()
    }

    pub(super) fn cells_of(&self, line: &LineData) -> &[Cell] {
        self.cells
            .get(line.cells.start as usize..line.cells.end as usize)
            .unwrap_or(&[])
    }

    /// The last cluster boundary at or before `offset`.
    pub(super) fn snap(&self, offset: usize) -> usize {
        if offset >= self.len {
            return self.len;
        }
        let after = self
            .starts
            .partition_point(|&start| start as usize <= offset);
        after
            .checked_sub(1)
            .and_then(|at| self.starts.get(at))
            .map_or(0, |&start| start as usize)
    }
}
