//! What parley found for one line, copied into the tables of a [`Paragraph`].
//!
//! parley's clusters are those of a run of one face: a cluster the faces split comes in parts.
//! Here the parts of one grapheme (as `text::grapheme` has it) become one cell again, and a
//! ligature is shared out evenly among its graphemes, as parley does.
//!
//! Invariant: a cluster has one cell, on the line that holds its end.

use std::ops::Range;

use parley::BreakReason;

use super::paragraph::{Cell, LineData, Paragraph, PlacedGlyph, RunFont};
use crate::text::script::{self, Script};

/// Copies one line into the tables of the paragraph.
pub(super) struct LineReader<'a> {
    pub paragraph: &'a mut Paragraph,
    pub text: &'a str,
    pub line_px: f32,
    /// From the top of a line to its baseline.
    pub drop: f32,
}

impl LineReader<'_> {
    /// Copies the next line.
    pub fn take(&mut self, line: &parley::Line<'_, ()>) {
        let index = self.paragraph.lines.len();
        // Whole lines, so that sums stay exact far down.
        let top = self.line_px * index as f32;
        let baseline = top + self.drop;
        let first_cell = self.paragraph.cells.len();
        let first_glyph = self.paragraph.glyphs.len();
        let metrics = line.metrics();
        let start_x = metrics.offset + metrics.inline_min_coord;
        let mut pen = start_x;
        let mut runs = 0;
        for run in line.runs() {
            runs += 1;
            let font = self.font(&run);
            // A ligature's glyphs hang on its first grapheme, which is the last one met when
            // the run goes to the left: they start where the first part met started.
            let mut ligature: Option<f32> = None;
            for cluster in run.visual_clusters() {
                let advance = cluster.advance();
                let range = cluster.text_range();
                let newline = cluster.is_hard_line_break();
                let width = if newline { 0.0 } else { advance.max(0.0) };
                let mut x = pen;
                if cluster.is_rtl() && cluster.is_ligature_continuation() {
                    ligature.get_or_insert(pen);
                } else if cluster.is_rtl() {
                    x = ligature.take().unwrap_or(pen);
                }
                for glyph in cluster.glyphs() {
                    if !newline {
                        self.glyph(glyph, x, baseline, font, range.start);
                    }
                    x += glyph.advance;
                }
                self.cells(
                    range,
                    pen..pen + width,
                    cluster.is_rtl(),
                    newline,
                    first_cell,
                );
                pen += width;
            }
        }
        if runs > 1 {
            self.one_cell_each(first_cell);
        }
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let range = line.text_range();
        // A cluster torn at the end of a line counts to the line that has its end.
        let start = self.paragraph.snap(range.start);
        let end = self.paragraph.snap(range.end);
        self.keep_up_to(end, first_cell);
        self.separator_to_the_end(first_cell, pen, start_x);
        self.share_with_bare_letters(first_cell);
        self.paragraph.lines.push(LineData {
            range: number(start)..number(end),
            top,
            bottom: top + self.line_px,
            baseline,
            over: 0.0,
            start_x,
            cells: number(first_cell)..number(self.paragraph.cells.len()),
            glyphs: number(first_glyph)..number(self.paragraph.glyphs.len()),
            small_glyphs: 0..0,
            hard: line.break_reason() == BreakReason::Explicit,
        });
    }

    /// Parts of a cluster that direction marks drew apart: the widest stands for it, or an arrow
    /// key would go round in circles.
    fn one_cell_each(&mut self, first_cell: usize) {
        let cells = self.paragraph.cells.get(first_cell..).unwrap_or(&[]);
        let mut by_start: Vec<(u32, f32, usize)> = cells
            .iter()
            .enumerate()
            .map(|(at, cell)| (cell.start, cell.x0 - cell.x1, first_cell + at))
            .collect();
        // Of one start the widest first; the sort is stable.
        by_start.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let mut extra: Vec<usize> = by_start
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .map(|pair| pair[1].2)
            .collect();
        extra.sort_unstable();
        for at in extra.into_iter().rev() {
            self.paragraph.cells.remove(at);
        }
    }

    /// Drops cells that end beyond the line; a separator is one only where it ends the line
    /// (parley takes a joiner behind it along).
    fn keep_up_to(&mut self, end: usize, first_cell: usize) {
        let cells = &mut self.paragraph.cells;
        let mut at = first_cell;
        while let Some(cell) = cells.get_mut(at) {
            cell.newline &= cell.end as usize == end;
            if cell.end as usize > end {
                cells.remove(at);
            } else {
                at += 1;
            }
        }
    }

    /// A line separator belongs at the end of its line (UAX #9, L1), also where an override
    /// before it turned it round.
    fn separator_to_the_end(&mut self, first_cell: usize, right: f32, left: f32) {
        let rtl = self.paragraph.rtl;
        let cells = &mut self.paragraph.cells;
        let Some(at) = cells.iter().skip(first_cell).position(|cell| cell.newline) else {
            return;
        };
        let mut cell = cells.remove(first_cell + at);
        let x = if rtl { left } else { right };
        (cell.x0, cell.x1, cell.rtl) = (x, x, rtl);
        let to = if rtl { first_cell } else { cells.len() };
        cells.insert(to, cell);
    }

    /// A letter without width of its own, as in a lam-alef that a face draws with two glyphs,
    /// takes half of the letter before it, so that it can be hit and shown like in a ligature.
    fn share_with_bare_letters(&mut self, first_cell: usize) {
        let Some(cells) = self.paragraph.cells.get_mut(first_cell..) else {
            return;
        };
        for pair in 1..cells.len() {
            let [left, right] = [cells[pair - 1], cells[pair]];
            if left.rtl != right.rtl || left.newline || right.newline {
                continue;
            }
            let (before, bare) = if left.rtl {
                (right, left)
            } else {
                (left, right)
            };
            let letter = self.text.get(bare.start as usize..bare.end as usize);
            let letter = letter.and_then(|cluster| cluster.chars().next());
            if before.end == bare.start
                && bare.x1 <= bare.x0
                && before.x1 > before.x0
                && letter.is_some_and(|c| c.is_alphabetic() && !script::is_mark(c))
            {
                let middle = (before.x0 + before.x1) / 2.0;
                cells[pair - 1].x0 = before.x0;
                cells[pair - 1].x1 = middle;
                cells[pair].x0 = middle;
                cells[pair].x1 = before.x1;
            }
        }
    }

    fn glyph(&mut self, glyph: parley::Glyph, x: f32, baseline: f32, font: u32, offset: usize) {
        if glyph.id == 0 {
            self.note_missing(offset);
        }
        self.paragraph.glyphs.push(PlacedGlyph {
            id: glyph.id,
            x: x + glyph.x,
            y: baseline + glyph.y,
            font,
            offset: u32::try_from(offset).unwrap_or(u32::MAX),
        });
    }

    fn note_missing(&mut self, offset: usize) {
        let Some(c) = self.text.get(offset..).and_then(|rest| rest.chars().next()) else {
            return;
        };
        let script = script::of(c);
        if !matches!(script, Script::Common | Script::Inherited | Script::Unknown)
            && !self.paragraph.missing.contains(&script)
        {
            self.paragraph.missing.push(script);
        }
    }

    /// Adds a cluster of parley as cells, one a grapheme.
    fn cells(
        &mut self,
        range: Range<usize>,
        x: Range<f32>,
        rtl: bool,
        newline: bool,
        first_cell: usize,
    ) {
        let starts = &self.paragraph.starts;
        let first = starts
            .partition_point(|&start| start as usize <= range.start)
            .saturating_sub(1);
        let beyond = starts.partition_point(|&start| (start as usize) < range.end);
        let count = beyond.saturating_sub(first).max(1);
        let step = (x.end - x.start) / count as f32;
        for nth in 0..count {
            let at = if rtl { count - 1 - nth } else { nth } + first;
            let starts = &self.paragraph.starts;
            let Some(&start) = starts.get(at) else {
                continue;
            };
            let end = starts.get(at + 1).copied();
            let end = end.unwrap_or(u32::try_from(self.paragraph.len).unwrap_or(u32::MAX));
            let x0 = x.start + step * nth as f32;
            let x1 = if nth + 1 == count { x.end } else { x0 + step };
            let last = match self.paragraph.cells.len() > first_cell {
                true => self.paragraph.cells.last_mut(),
                false => None,
            };
            match last {
                Some(last) if last.start == start && last.rtl == rtl => {
                    last.x1 = x1;
                    last.newline |= newline;
                }
                _ => self.paragraph.cells.push(Cell {
                    start,
                    end,
                    x0,
                    x1,
                    rtl,
                    newline,
                }),
            }
        }
    }

    /// The number of a run's face among those of the paragraph.
    fn font(&mut self, run: &parley::Run<'_, ()>) -> u32 {
        let data = run.font();
        let size = run.font_size();
        let coords = run.normalized_coords();
        let synthesis = run.synthesis();
        let fonts = &mut self.paragraph.fonts;
        let known = fonts.iter().rposition(|font| {
            font.data.data.id() == data.data.id()
                && font.data.index == data.index
                && font.embolden == synthesis.embolden()
                && font.skew == synthesis.skew()
                && font.size.to_bits() == size.to_bits()
                && font.coords.len() == coords.len()
                && font
                    .coords
                    .iter()
                    .zip(coords)
                    .all(|(&ours, theirs)| ours == theirs.to_bits())
        });
        let index = known.unwrap_or_else(|| {
            fonts.push(RunFont {
                data: data.clone(),
                size,
                coords: coords.iter().map(|coord| coord.to_bits()).collect(),
                embolden: synthesis.embolden(),
                skew: synthesis.skew(),
            });
            fonts.len() - 1
        });
        u32::try_from(index).unwrap_or(0)
    }
}
