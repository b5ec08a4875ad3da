//! A glyph becomes a bitmap (swash): outlines as coverage, emoji in colour.

use std::fmt;

use swash::{
    FontRef,
    scale::{Render, ScaleContext, Source, StrikeWith, image::Content},
    zeno::{Angle, Format, Transform, Vector},
};

use super::paragraph::RunFont;

/// Horizontal places a glyph is drawn at within a pixel.
pub(super) const SUBPIXELS: u8 = 4;

/// A bitmap and where it lies from the glyph's origin.
#[derive(Debug)]
pub(super) struct Bitmap {
    pub width: u32,
    pub height: u32,
    /// Columns from the origin to its left edge.
    pub left: i32,
    /// Rows from its upper edge down to the baseline.
    pub top: i32,
    pub colored: bool,
    /// Premultiplied; white where it takes the colour of the text.
    pub rgba: Vec<u8>,
}

/// Draws glyphs.
pub(super) struct Rasteriser {
    context: ScaleContext,
    render: [Source; 3],
}

impl Rasteriser {
    pub fn new() -> Self {
        Self {
            context: ScaleContext::new(),
            render: [
                Source::ColorOutline(0),
                Source::ColorBitmap(StrikeWith::BestFit),
                Source::Outline,
            ],
        }
    }

    /// Draws a glyph `sub` quarters of a pixel to the right; `None` where there is nothing to
    /// see, or the face is broken.
    pub fn draw(&mut self, font: &RunFont, glyph: u32, sub: u8) -> Option<Bitmap> {
        let glyph = u16::try_from(glyph).ok()?;
        let face = FontRef::from_index(font.data.data.as_ref(), font.data.index as usize)?;
        let mut scaler = self
            .context
            .builder(face)
            .size(font.size)
            .hint(false)
            .normalized_coords(font.coords.iter())
            .build();
        let mut render = Render::new(&self.render);
        render
            .format(Format::Alpha)
            .offset(Vector::new(f32::from(sub) / f32::from(SUBPIXELS), 0.0))
            .embolden(if font.embolden { font.size / 24.0 } else { 0.0 })
            .transform(font.skew.map(|degrees| {
                Transform::skew(Angle::from_degrees(degrees), Angle::from_degrees(0.0))
            }));
        let image = render.render(&mut scaler, glyph)?;
        let (width, height) = (image.placement.width, image.placement.height);
        let count = (width as usize).checked_mul(height as usize)?;
        if count == 0 {
            return None;
        }
        let colored = image.content == Content::Color;
        let rgba: Vec<u8> = if colored {
            if image.data.len() < count * 4 {
                return None;
            }
            let (pixels, _) = image.data.as_chunks::<4>();
            pixels
                .iter()
                .flat_map(|&pixel| premultiplied(pixel))
                .collect()
        } else {
            if image.data.len() < count {
                return None;
            }
            image.data.iter().flat_map(|&a| [a, a, a, a]).collect()
        };
        Some(Bitmap {
            width,
            height,
            left: image.placement.left,
            top: image.placement.top,
            colored,
            rgba,
        })
    }
}

fn premultiplied([r, g, b, a]: [u8; 4]) -> [u8; 4] {
    let by = |c: u8| ((u16::from(c) * u16::from(a) + 127) / 255) as u8;
    [by(r), by(g), by(b), a]
}

impl fmt::Debug for Rasteriser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rasteriser").finish_non_exhaustive()
    }
}
