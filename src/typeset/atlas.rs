//! Glyph bitmaps on texture pages, and the rectangles that show a paragraph with them.
//!
//! Invariant: a rectangle of this frame shows its glyph until the next `begin_frame`: what was
//! used in a frame is not evicted in it.

use std::{collections::HashMap, ops::Range};

use parley::FontData;

use super::{
    glyphs::{Rasteriser, SUBPIXELS},
    paragraph::{Paragraph, RunFont},
    shelves::{ShelfId, Shelves},
};

/// Transparent pixels around a bitmap, so that neighbours do not shine through when a page is
/// read between its pixels.
const BORDER: u32 = 1;

/// A glyph to paint: a piece of a page, and where it goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quad {
    /// The page.
    pub page: usize,
    /// Upper left corner on the screen, in whole pixels.
    pub min: [f32; 2],
    /// Lower right corner.
    pub max: [f32; 2],
    /// Upper left corner on the page, 0–1.
    pub uv_min: [f32; 2],
    /// Lower right corner on the page.
    pub uv_max: [f32; 2],
    /// Whether it has its own colours; else it is white and takes that of the text.
    pub colored: bool,
    /// First byte of its cluster in the paragraph.
    pub offset: u32,
    /// Whether it belongs to a reading above that cluster.
    pub reading: bool,
}

/// Pixels to copy to a page before quads are painted.
///
/// Apply them in order. A page not met before is new: `page_size` pixels square, transparent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    /// The page.
    pub page: usize,
    /// Left column.
    pub x: u32,
    /// Top row.
    pub y: u32,
    /// Columns.
    pub w: u32,
    /// Rows.
    pub h: u32,
    /// Premultiplied RGBA, row by row: 4 × `w` × `h` bytes.
    pub rgba: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    font: u32,
    glyph: u32,
    /// Size in 64ths of a pixel.
    size: u32,
    sub: u8,
    embolden: bool,
    skew: i8,
}

#[derive(Clone, Copy, Debug)]
enum Slot {
    /// Nothing to see, such as a space.
    Empty,
    Held {
        shelf: ShelfId,
        page: u32,
        x: u32,
        y: u32,
        width: u32,
        height: u32,
        left: i32,
        top: i32,
        colored: bool,
    },
}

/// The faces met; holding them keeps their ids valid.
type Fonts = HashMap<(u64, u32), (FontData, Vec<(Box<[i16]>, u32)>)>;

/// Glyph bitmaps in RGBA pages.
#[derive(Debug)]
pub struct Atlas {
    size: u32,
    shelves: Shelves,
    slots: HashMap<Key, Slot>,
    fonts: Fonts,
    font_count: u32,
    rasteriser: Rasteriser,
    frame: u64,
    updates: Vec<Update>,
    /// The update a shelf's next bitmap can be joined to.
    strips: HashMap<ShelfId, usize>,
    evictions: u64,
    dropped: usize,
}

impl Atlas {
    /// An atlas of at most `max_pages` pages of `page_size` pixels square, both at least 1
    /// (64 for the size). Pages are made when needed.
    #[must_use]
    pub fn new(page_size: u32, max_pages: usize) -> Self {
        let size = page_size.clamp(64, 16_384);
        Self {
            size,
            shelves: Shelves::new(size, max_pages.max(1)),
            slots: HashMap::new(),
            fonts: HashMap::new(),
            font_count: 0,
            rasteriser: Rasteriser::new(),
            frame: 1,
            updates: Vec::new(),
            strips: HashMap::new(),
            evictions: 0,
            dropped: 0,
        }
    }

    /// Starts a frame: what was drawn before it may now make room.
    pub fn begin_frame(&mut self) {
        self.frame += 1;
        self.dropped = 0;
        if self.shelves.evictions() != self.evictions {
            self.evictions = self.shelves.evictions();
            let shelves = &self.shelves;
            self.slots.retain(|_, slot| match slot {
                Slot::Empty => true,
                Slot::Held { shelf, .. } => shelves.height(*shelf) > 0,
            });
        }
    }

    /// Appends the glyphs of `paragraph` with its top left corner at `origin`, those of lines
    /// that reach into `clip_y` (pixels on the screen). The origin is rounded to whole pixels
    /// downwards, and glyphs to quarters of a pixel to the right.
    pub fn draw(
        &mut self,
        paragraph: &Paragraph,
        origin: [f32; 2],
        clip_y: Range<f32>,
        out: &mut Vec<Quad>,
    ) {
        let [left, top] = origin;
        let top = top.round();
        // A line's glyphs may stick out of it, by less than its height in sane faces.
        let height = paragraph.lines.first().map_or(0.0, |line| line.bottom);
        let numbers: Vec<u32> = paragraph
            .fonts
            .iter()
            .map(|font| self.number(font))
            .collect();
        let first = paragraph
            .lines
            .partition_point(|line| top + line.bottom + height < clip_y.start);
        for line in paragraph.lines.iter().skip(first) {
            if top + line.top - height > clip_y.end {
                break;
            }
            let glyphs = line.glyphs.start as usize..line.glyphs.end as usize;
            let small = line.small_glyphs.start as usize..line.small_glyphs.end as usize;
            let text = paragraph.glyphs.get(glyphs).unwrap_or(&[]).iter();
            let readings = paragraph.small_glyphs.get(small).unwrap_or(&[]).iter();
            let text = text.map(|glyph| (glyph, false));
            for (glyph, reading) in text.chain(readings.map(|glyph| (glyph, true))) {
                let font = glyph.font as usize;
                let (Some(font), Some(&number)) = (paragraph.fonts.get(font), numbers.get(font))
                else {
                    continue;
                };
                let x = left + glyph.x;
                let y = (top + glyph.y).round();
                let steps = (x * f32::from(SUBPIXELS)).round();
                let column = (steps / f32::from(SUBPIXELS)).floor();
                let sub = (steps - column * f32::from(SUBPIXELS)) as u8;
                let Slot::Held {
                    page,
                    x: slot_x,
                    y: slot_y,
                    width,
                    height,
                    left,
                    top,
                    colored,
                    ..
                } = self.slot(font, number, glyph.id, sub)
                else {
                    continue;
                };
                let min = [column + left as f32, y - top as f32];
                let scale = 1.0 / self.size as f32;
                out.push(Quad {
                    page: page as usize,
                    min,
                    max: [min[0] + width as f32, min[1] + height as f32],
                    uv_min: [slot_x as f32 * scale, slot_y as f32 * scale],
                    uv_max: [
                        (slot_x + width) as f32 * scale,
                        (slot_y + height) as f32 * scale,
                    ],
                    colored,
                    offset: glyph.offset,
                    reading,
                });
            }
        }
    }

    /// What has to be copied to the pages since the last call.
    pub fn take_updates(&mut self) -> Vec<Update> {
        self.strips.clear();
        std::mem::take(&mut self.updates)
    }

    /// Side of a page in pixels.
    #[must_use]
    pub fn page_size(&self) -> u32 {
        self.size
    }

    /// Pages in use so far.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.shelves.pages()
    }

    /// Texture memory of the pages in use, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.pages() * self.size as usize * self.size as usize * 4
    }

    /// Glyphs of this frame that found no room, because the frame itself fills all pages or
    /// they are larger than a page. Not 0: take a larger atlas.
    #[must_use]
    pub fn dropped(&self) -> usize {
        self.dropped
    }

    fn number(&mut self, font: &RunFont) -> u32 {
        let key = (font.data.data.id(), font.data.index);
        let (_, variants) = self
            .fonts
            .entry(key)
            .or_insert_with(|| (font.data.clone(), Vec::new()));
        if let Some((_, number)) = variants.iter().find(|(coords, _)| **coords == *font.coords) {
            return *number;
        }
        let number = self.font_count;
        self.font_count += 1;
        variants.push((font.coords.iter().copied().collect(), number));
        number
    }

    fn slot(&mut self, font: &RunFont, number: u32, glyph: u32, sub: u8) -> Slot {
        let key = Key {
            font: number,
            glyph,
            size: (font.size * 64.0).round() as u32,
            sub,
            embolden: font.embolden,
            skew: font.skew.unwrap_or(0.0) as i8,
        };
        match self.slots.get(&key) {
            Some(Slot::Empty) => return Slot::Empty,
            Some(&slot @ Slot::Held { shelf, .. }) if self.shelves.touch(shelf, self.frame) => {
                return slot;
            }
            _ => {}
        }
        let Some(bitmap) = self.rasteriser.draw(font, glyph, sub) else {
            self.slots.insert(key, Slot::Empty);
            return Slot::Empty;
        };
        let (width, height) = (bitmap.width + 2 * BORDER, bitmap.height + 2 * BORDER);
        let Some(spot) = self.shelves.place(width, height, self.frame) else {
            // Not kept as empty: the next frame may have room.
            self.dropped += 1;
            return Slot::Empty;
        };
        self.upload(spot.shelf, [spot.page, spot.x, spot.y], &bitmap);
        let slot = Slot::Held {
            shelf: spot.shelf,
            page: spot.page,
            x: spot.x + BORDER,
            y: spot.y + BORDER,
            width: bitmap.width,
            height: bitmap.height,
            left: bitmap.left,
            top: bitmap.top,
            colored: bitmap.colored,
        };
        self.slots.insert(key, slot);
        slot
    }

    /// Queues a bitmap with its border and the rest of the shelf below it; bitmaps that come
    /// to stand side by side become one update. Joining to an older update keeps the order
    /// right: nothing else was put where a shelf lies since it was made.
    fn upload(&mut self, shelf: ShelfId, [page, x, y]: [u32; 3], bitmap: &super::glyphs::Bitmap) {
        let w = bitmap.width + 2 * BORDER;
        let h = self.shelves.height(shelf);
        let row = w as usize * 4;
        let mut rgba = vec![0; row * h as usize];
        let source = bitmap.rgba.chunks_exact(bitmap.width as usize * 4);
        let inner = BORDER as usize * 4..row - BORDER as usize * 4;
        for (target, source) in rgba.chunks_exact_mut(row).skip(BORDER as usize).zip(source) {
            if let Some(target) = target.get_mut(inner.clone()) {
                target.copy_from_slice(source);
            }
        }
        let joined = self.strips.get(&shelf).copied();
        if let Some(strip) = joined.and_then(|at| self.updates.get_mut(at))
            && strip.x + strip.w == x
        {
            let old = strip.w as usize * 4;
            let mut wide = Vec::with_capacity(strip.rgba.len() + rgba.len());
            for (left, right) in strip.rgba.chunks_exact(old).zip(rgba.chunks_exact(row)) {
                wide.extend_from_slice(left);
                wide.extend_from_slice(right);
            }
            strip.rgba = wide;
            strip.w += w;
            return;
        }
        self.strips.insert(shelf, self.updates.len());
        self.updates.push(Update {
            page: page as usize,
            x,
            y,
            w,
            h,
            rgba,
        });
    }
}
