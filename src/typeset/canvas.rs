//! A bitmap to draw paragraphs on without a window: for pictures of annotated text, and to see
//! in tests what a person would see.
//!
//! Invariant: the pixels are premultiplied and whole: edges of what is filled lie between two
//! pixels, as on the screen; drawing beyond the edge of the bitmap is no error and leaves no mark.

use std::{fmt, ops::Range};

use super::{Atlas, Paragraph, Quad};

/// Red, green, blue and opacity, 0–255 each, in sRGB; not premultiplied.
pub type Rgba = [u8; 4];

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// Without a gap.
    Solid,
    /// Dashes of three times the width, gaps of two.
    Dashed,
    /// A wave of eight times the width in length.
    Wavy,
}

/// An RGBA bitmap. Physical pixels, x to the right and y down from its upper left corner.
#[derive(Clone, PartialEq, Eq)]
pub struct Canvas {
    width: u32,
    height: u32,
    /// Premultiplied, row by row.
    pixels: Vec<[u8; 4]>,
}

impl Canvas {
    /// A bitmap of one colour, at least one pixel wide and high; it takes 4 bytes a pixel.
    #[must_use]
    pub fn new(width: u32, height: u32, ground: Rgba) -> Self {
        let (width, height) = (width.max(1), height.max(1));
        let count = width as usize * height as usize;
        Self {
            width,
            height,
            pixels: vec![premultiplied(ground, 255); count],
        }
    }

    /// Columns and rows.
    #[must_use]
    pub fn size(&self) -> [u32; 2] {
        [self.width, self.height]
    }

    /// The colour of a pixel; transparent black outside.
    #[must_use]
    pub fn pixel(&self, x: u32, y: u32) -> Rgba {
        if x >= self.width {
            return [0; 4];
        }
        let at = y as usize * self.width as usize + x as usize;
        self.pixels.get(at).map_or([0; 4], |&p| straight(p))
    }

    /// All pixels row by row, not premultiplied: what picture formats want.
    #[must_use]
    pub fn to_rgba(&self) -> Vec<u8> {
        self.pixels.iter().flat_map(|&p| straight(p)).collect()
    }

    /// Lays a colour over a rectangle, whose edges go to the nearest whole pixels.
    pub fn fill(&mut self, min: [f32; 2], max: [f32; 2], color: Rgba) {
        let columns = whole(min[0], max[0], self.width);
        let source = premultiplied(color, 255);
        for y in whole(min[1], max[1], self.height) {
            let row = y as usize * self.width as usize;
            let inside = row + columns.start as usize..row + columns.end as usize;
            for pixel in self.pixels.get_mut(inside).unwrap_or(&mut []) {
                *pixel = over(source, *pixel);
            }
        }
    }

    /// Draws the four sides of a rectangle, `width` wide and inside of it.
    pub fn frame(&mut self, min: [f32; 2], max: [f32; 2], width: f32, color: Rgba) {
        let ([x0, y0], [x1, y1]) = (min.map(f32::round), max.map(f32::round));
        let width = width.round().max(1.0);
        let (inner_top, inner_bottom) = (y0 + width, (y1 - width).max(y0 + width));
        self.fill([x0, y0], [x1, inner_top], color);
        self.fill([x0, inner_bottom], [x1, y1], color);
        self.fill([x0, inner_top], [x0 + width, inner_bottom], color);
        self.fill([x1 - width, inner_top], [x1, inner_bottom], color);
    }

    /// Draws a level line below text; `y` is its upper edge, `width` its thickness.
    pub fn line(&mut self, x: Range<f32>, y: f32, width: f32, stroke: Stroke, color: Rgba) {
        let width = width.round().max(1.0);
        let (start, end, y) = (x.start.round(), x.end.round(), y.round());
        match stroke {
            Stroke::Solid => self.fill([start, y], [end, y + width], color),
            Stroke::Dashed => {
                // Counted, so that a length that is no number ends too.
                let dashes = ((end - start) / (width * 5.0)).ceil().clamp(0.0, 100_000.0);
                for dash in 0..dashes as u32 {
                    let left = start + dash as f32 * width * 5.0;
                    let right = (left + width * 3.0).min(end);
                    self.fill([left, y], [right, y + width], color);
                }
            }
            Stroke::Wavy => {
                let step = std::f32::consts::TAU / (width * 8.0);
                for column in whole(start, end, self.width) {
                    let x = column as f32;
                    let swing = ((x - start) * step).sin() * width * 1.5;
                    let top = y + width + swing;
                    self.fill([x, top], [x + 1.0, top + width], color);
                }
            }
        }
    }

    /// Draws a paragraph with its upper left corner at `origin`; `color` gives the colour of the
    /// text at a byte of it, `reading` that of what stands above it. Coloured emoji keep their colours and take its opacity. Gives the
    /// number of glyphs that found no room in the `ink`, which is 0 in ordinary text.
    pub fn text(
        &mut self,
        ink: &mut Ink,
        paragraph: &Paragraph,
        origin: [f32; 2],
        color: &dyn Fn(usize) -> Rgba,
        reading: Rgba,
    ) -> usize {
        let quads = ink.quads(paragraph, origin, 0.0..self.height as f32);
        for quad in &quads {
            let color = match quad.reading {
                true => reading,
                false => color(quad.offset as usize),
            };
            self.quad(ink, quad, color);
        }
        ink.atlas.dropped()
    }

    /// Draws one glyph of a page.
    fn quad(&mut self, ink: &Ink, quad: &Quad, color: Rgba) {
        let Some(page) = ink.pages.get(quad.page) else {
            return;
        };
        let side = ink.atlas.page_size() as usize;
        let at = |uv: f32| (uv * side as f32).round().max(0.0) as usize;
        let (left, top) = (quad.min[0] as i64, quad.min[1] as i64);
        let ([u0, v0], [u1, v1]) = (quad.uv_min.map(at), quad.uv_max.map(at));
        for (dy, v) in (v0..v1.min(side)).enumerate() {
            let y = top + dy as i64;
            if y < 0 || y >= i64::from(self.height) {
                continue;
            }
            for (dx, u) in (u0..u1.min(side)).enumerate() {
                let x = left + dx as i64;
                if x < 0 || x >= i64::from(self.width) {
                    continue;
                }
                let Some(&texel) = page.get(v * side + u) else {
                    continue;
                };
                let source = match quad.colored {
                    true => texel.map(|c| part(c, color[3])),
                    false => premultiplied(color, texel[3]),
                };
                let to = y as usize * self.width as usize + x as usize;
                if let Some(pixel) = self.pixels.get_mut(to) {
                    *pixel = over(source, *pixel);
                }
            }
        }
    }
}

impl fmt::Debug for Canvas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Canvas")
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}

/// The glyphs a [`Canvas`] draws with; one serves any number of canvases.
#[derive(Debug)]
pub struct Ink {
    atlas: Atlas,
    /// What the pages of the atlas hold, premultiplied.
    pages: Vec<Vec<[u8; 4]>>,
}

/// Side of a page in pixels, and how many there may be.
const PAGE: u32 = 1024;
const PAGES: usize = 16;

impl Default for Ink {
    fn default() -> Self {
        Self {
            atlas: Atlas::new(PAGE, PAGES),
            pages: Vec::new(),
        }
    }
}

impl Ink {
    /// The glyphs of a paragraph, their bitmaps on the pages.
    pub(super) fn quads(
        &mut self,
        paragraph: &Paragraph,
        origin: [f32; 2],
        clip_y: Range<f32>,
    ) -> Vec<Quad> {
        let mut quads = Vec::new();
        self.atlas.begin_frame();
        self.atlas.draw(paragraph, origin, clip_y, &mut quads);
        let side = self.atlas.page_size() as usize;
        for update in self.atlas.take_updates() {
            if self.pages.len() <= update.page {
                self.pages
                    .resize(update.page + 1, vec![[0; 4]; side * side]);
            }
            let Some(page) = self.pages.get_mut(update.page) else {
                continue;
            };
            let (texels, _) = update.rgba.as_chunks::<4>();
            for (row, texels) in texels.chunks_exact(update.w as usize).enumerate() {
                let at = (update.y as usize + row) * side + update.x as usize;
                if let Some(target) = page.get_mut(at..at + texels.len()) {
                    target.copy_from_slice(texels);
                }
            }
        }
        quads
    }
}

/// The pixels between two edges that are inside of the bitmap.
fn whole(from: f32, to: f32, limit: u32) -> Range<u32> {
    // What is no number becomes 0.
    let edge = |v: f32| (v.round().max(0.0) as u32).min(limit);
    edge(from)..edge(to).max(edge(from))
}

/// `c` × `by` / 255, to the nearest.
fn part(c: u8, by: u8) -> u8 {
    ((u16::from(c) * u16::from(by) + 127) / 255) as u8
}

/// A colour as seen through `coverage`.
fn premultiplied([r, g, b, a]: Rgba, coverage: u8) -> [u8; 4] {
    let a = part(a, coverage);
    [part(r, a), part(g, a), part(b, a), a]
}

/// Of two premultiplied colours the first over the second.
fn over(source: [u8; 4], target: [u8; 4]) -> [u8; 4] {
    let through = 255 - source[3];
    std::array::from_fn(|n| source[n].saturating_add(part(target[n], through)))
}

fn straight([r, g, b, a]: [u8; 4]) -> Rgba {
    let by = |c: u8| match a {
        0 => 0,
        a => ((u16::from(c) * 255 + u16::from(a) / 2) / u16::from(a)).min(255) as u8,
    };
    [by(r), by(g), by(b), a]
}
