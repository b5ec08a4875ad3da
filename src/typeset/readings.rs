//! Readings (ruby) above the text they tell how to say: kana over kanji, pinyin, zhuyin.
//!
//! A reading is half the size of its text and centred over it. One wider than its base hangs
//! over its neighbours, and out of the column, by one character of its own at most, and never
//! over another reading or the base of one; what is still too wide is set smaller until it fits,
//! so that the measure stays what it is and nothing collides. Over a base broken across lines a
//! reading is shared out by how much of the base stands on each: between its words where it has
//! several, else between its characters. Only lines with a reading get taller, by what the
//! space between lines does not hold.
//!
//! Invariant: offsets, clusters, columns and line breaks are those of the text without readings;
//! what moves is how deep lines lie.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{
    faces::Faces,
    flow::Flow,
    paragraph::{LineData, Paragraph, PlacedGlyph},
    shape,
    style::Style,
};

/// Size of a reading, as part of its text's.
const SIZE: f32 = 0.5;
/// Height of the band it takes, as part of its own size.
const BAND: f32 = 1.25;
/// Where the band ends above the baseline, as part of the text's size: the top of most letters.
const LETTERS: f32 = 0.9;
/// How far below its own baseline letters of a reading reach, as part of its size.
const DEPTH: f32 = 0.27;
/// How far it may hang over beside its base, as part of its own size.
const OVERHANG: f32 = 1.0;
/// Free space between two readings, as part of their size.
const GAP: f32 = 0.2;

/// What is to be printed above a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its base: bytes of the paragraph, or of the document in a [`super::Flow`].
    pub range: Range<usize>,
    /// What is printed.
    pub text: String,
}

/// A reading, or a part of one, on a line. Pixels from the paragraph's top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingRect {
    /// Index among the readings that were given.
    pub index: usize,
    /// Which bytes of the reading's text these are.
    pub text: Range<usize>,
    /// Index of the line.
    pub line: usize,
    /// Left edge.
    pub x0: f32,
    /// Right edge.
    pub x1: f32,
    /// Upper edge.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
}

/// A part of a reading over its base on one line.
struct Part<'a> {
    index: usize,
    text: &'a str,
    /// Where `text` starts in the reading.
    at: usize,
    line: usize,
    base: Range<f32>,
}

impl Flow {
    /// Prints readings above the text, of bytes of the document, instead of those before; a
    /// reading is seen where its base begins, in one piece. Drops the layouts: see
    /// [`Flow::set_style`]. Nothing happens when they are the same.
    pub fn set_readings(&mut self, mut readings: Vec<Reading>) {
        readings.sort_by_key(|reading| reading.range.start);
        if readings == self.readings {
            return;
        }
        self.readings = readings;
        self.start_anew();
    }

    /// The readings that begin in a piece, of its own bytes.
    pub(super) fn readings_in(&self, piece: &Range<usize>) -> Vec<Reading> {
        let before = |reading: &Reading| reading.range.start < piece.start;
        let first = self.readings.partition_point(before);
        self.readings[first..]
            .iter()
            .take_while(|reading| reading.range.start < piece.end)
            .map(|reading| Reading {
                range: reading.range.start - piece.start
                    ..reading.range.end.clamp(reading.range.start, piece.end) - piece.start,
                text: reading.text.clone(),
            })
            .collect()
    }
}

/// Puts readings above the lines of a paragraph that has none yet. Those without text, or over
/// nothing that is seen, are left out.
pub(super) fn set(
    faces: &mut Faces,
    paragraph: &mut Paragraph,
    style: &Style,
    readings: &[Reading],
) {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (index, reading) in readings.iter().enumerate() {
        share_out(paragraph, index, reading, &mut parts);
    }
    if parts.is_empty() {
        return;
    }
    parts.sort_by(|a, b| {
        let by_line = a.line.cmp(&b.line);
        by_line.then(a.base.start.total_cmp(&b.base.start))
    });
    let size = style.px() * SIZE;
    let band = (size * BAND).ceil();
    make_room(paragraph, &parts, style, band);
    let mut end = f32::NEG_INFINITY;
    for (at, part) in parts.iter().enumerate() {
        let same = |other: &&Part<'_>| other.line == part.line;
        if at == 0 || parts.get(at - 1).filter(same).is_none() {
            end = f32::NEG_INFINITY;
        }
        let next = parts.get(at + 1).filter(same);
        let next = next.map_or(f32::INFINITY, |next| next.base.start - GAP * size / 2.0);
        let left = part.base.start - OVERHANG * size;
        let right = part.base.end + OVERHANG * size;
        let room = left.max(end)..right.min(next.max(part.base.end - GAP * size / 2.0));
        end = place(faces, paragraph, style, part, room) + GAP * size;
    }
}

/// Cuts a reading where its base is broken, and finds each part's base on its line.
fn share_out<'a>(
    paragraph: &Paragraph,
    index: usize,
    reading: &'a Reading,
    parts: &mut Vec<Part<'a>>,
) {
    let mut rects = Vec::new();
    paragraph.rects(reading.range.clone(), &mut rects);
    let mut bases: Vec<(usize, Range<f32>)> = Vec::new();
    for rect in rects {
        match bases.last_mut() {
            // Parts in opposite directions are one base.
            Some((line, base)) if *line == rect.line => {
                *base = base.start.min(rect.x0)..base.end.max(rect.x1);
            }
            _ => bases.push((rect.line, rect.x0..rect.x1)),
        }
    }
    let whole: f32 = bases.iter().map(|(_, base)| base.end - base.start).sum();
    let cuts = cuts(&reading.text);
    let (mut seen, mut from) = (0.0, 0);
    let count = bases.len();
    for (nth, (line, base)) in bases.into_iter().enumerate() {
        seen += base.end - base.start;
        let to = match nth + 1 == count {
            true => reading.text.len(),
            false => {
                let share = (seen / whole * (cuts.len() - 1) as f32).round() as usize;
                cuts.get(share).copied().unwrap_or(reading.text.len())
            }
        };
        let part = reading.text.get(from..to).unwrap_or("");
        let text = part.trim();
        if !text.is_empty() {
            let at = from + (part.len() - part.trim_start().len());
            parts.push(Part {
                index,
                text,
                at,
                line,
                base,
            });
        }
        from = to.max(from);
    }
}

/// Where a reading may be cut, its start and end among them; evenly spread over its base.
fn cuts(text: &str) -> Vec<usize> {
    let words: Vec<usize> = text.split_word_bound_indices().map(|(at, _)| at).collect();
    let spaced = text.trim().contains(char::is_whitespace);
    let starts: Vec<usize> = match spaced {
        true => {
            let after_space = |&at: &usize| {
                let before = text.get(..at).unwrap_or("");
                at == 0 || before.ends_with(char::is_whitespace)
            };
            words.into_iter().filter(after_space).collect()
        }
        false => text.grapheme_indices(true).map(|(at, _)| at).collect(),
    };
    starts.into_iter().chain([text.len()]).collect()
}

/// Moves lines down, so that above each with a reading there is a band for it.
fn make_room(paragraph: &mut Paragraph, parts: &[Part<'_>], style: &Style, band: f32) {
    let letters = (style.px() * LETTERS).round();
    let mut down = 0.0;
    for (number, line) in paragraph.lines.iter_mut().enumerate() {
        let above = line.baseline - line.top - letters;
        line.top += down;
        if parts.iter().any(|part| part.line == number) {
            // Whole pixels, so that lines keep to the grid.
            line.over = (band - above).ceil().max(0.0);
            down += line.over;
        }
        line.bottom += down;
        line.baseline += down;
        let glyphs = line.glyphs.start as usize..line.glyphs.end as usize;
        for glyph in paragraph.glyphs.get_mut(glyphs).unwrap_or(&mut []) {
            glyph.y += down;
        }
    }
}

/// Sets one part within `room`; gives its right edge.
fn place(
    faces: &mut Faces,
    paragraph: &mut Paragraph,
    style: &Style,
    part: &Part<'_>,
    room: Range<f32>,
) -> f32 {
    let mut small = Style {
        size: style.px() * SIZE,
        line_height: BAND,
        bold: false,
        width: f32::INFINITY,
        ..style.clone()
    };
    let free = (room.end - room.start).max(1.0);
    let mut set = shape::lay_out(faces, part.text, &small, None);
    // Widths do not shrink quite as the size does: what is rounded is tried again.
    for _ in 0..3 {
        if set.width() <= free || small.px() <= 1.0 {
            break;
        }
        small.size = small.px() * free / set.width() * 0.99;
        set = shape::lay_out(faces, part.text, &small, None);
    }
    let width = set.width();
    let middle = f32::midpoint(part.base.start, part.base.end);
    let left = (middle - width / 2.0).min(room.end - width).max(room.start);
    let Some(line) = paragraph.lines.get_mut(part.line) else {
        return left + width;
    };
    let bottom = line.baseline - (style.px() * LETTERS).round();
    let top = bottom - set.height();
    // Placed by its baseline: where that lies in its line differs by face.
    let drop = set.lines.first().map_or(0.0, |line| line.baseline);
    let baseline = bottom - (small.px() * DEPTH).ceil();
    let offset = first_byte(line, part, &paragraph.cells);
    let shift = set.lines.first().map_or(0.0, |line| line.start_x);
    // Fonts of its own: another size is another font.
    let fonts = u32::try_from(paragraph.fonts.len()).unwrap_or(u32::MAX);
    let added = set.glyphs.iter().map(|glyph| PlacedGlyph {
        id: glyph.id,
        x: left - shift + glyph.x,
        y: baseline + glyph.y - drop,
        font: fonts.saturating_add(glyph.font),
        offset,
    });
    let from = paragraph.small_glyphs.len();
    paragraph.small_glyphs.extend(added);
    paragraph.fonts.extend(set.fonts.iter().cloned());
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    if line.small_glyphs.is_empty() {
        line.small_glyphs = number(from)..number(from);
    }
    line.small_glyphs.end = number(paragraph.small_glyphs.len());
    paragraph.readings.push(ReadingRect {
        index: part.index,
        text: part.at..part.at + part.text.len(),
        line: part.line,
        x0: left,
        x1: left + width,
        top,
        bottom,
    });
    left + width
}

/// The first byte of the line that stands under the left end of a part.
fn first_byte(line: &LineData, part: &Part<'_>, cells: &[super::paragraph::Cell]) -> u32 {
    let cells = cells.get(line.cells.start as usize..line.cells.end as usize);
    let mut cells = cells.unwrap_or(&[]).iter();
    let under = cells.find(|cell| cell.x1 > part.base.start);
    under.map_or(line.range.start, |cell| cell.start)
}
