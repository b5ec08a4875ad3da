//! Faces and glyph bitmaps of all readers, or of all fields, as textures of the window.
//! Invariant: after [`Glyphs::upload`] every page a quad names has a texture that holds
//! its glyph.

use egui::{Color32, ColorImage, Mesh, Pos2, Rect, TextureHandle, TextureOptions, pos2};

use crate::typeset::{Atlas, Faces, Paragraph, Quad};

/// Pixels on a page's side, and how many pages there may be: 16 × 4 MiB.
const PAGE: u32 = 1024;
const PAGES: usize = 16;

pub struct Glyphs {
    pub faces: Faces,
    atlas: Atlas,
    textures: Vec<TextureHandle>,
    quads: Vec<Quad>,
}

/// In which colours a paragraph is drawn.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "lent for a call")]
pub struct Colors<'a> {
    /// Of the text at an offset in the paragraph.
    pub text: &'a dyn Fn(usize) -> Color32,
    /// Of what stands above it.
    pub readings: Color32,
}

impl std::fmt::Debug for Glyphs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Glyphs")
            .field("pages", &self.textures.len())
            .finish_non_exhaustive()
    }
}

impl Glyphs {
    pub fn new(faces: Faces) -> Self {
        Self {
            faces,
            atlas: Atlas::new(PAGE, PAGES),
            textures: Vec::new(),
            quads: Vec::new(),
        }
    }

    /// To be called once before anything is drawn in a frame.
    pub fn begin_frame(&mut self) {
        self.atlas.begin_frame();
    }

    /// Adds the glyphs of a paragraph to `meshes`, one for each page. `origin` is in
    /// pixels.
    pub fn draw(
        &mut self,
        layout: &Paragraph,
        origin: [f32; 2],
        clip_y: std::ops::Range<f32>,
        pixels_per_point: f32,
        colors: Colors<'_>,
        meshes: &mut Vec<Mesh>,
    ) {
        self.quads.clear();
        self.atlas.draw(layout, origin, clip_y, &mut self.quads);
        let point =
            |at: [f32; 2]| -> Pos2 { pos2(at[0] / pixels_per_point, at[1] / pixels_per_point) };
        for quad in &self.quads {
            let page = quad.page;
            while meshes.len() <= page {
                meshes.push(Mesh::default());
            }
            let rect = Rect::from_min_max(point(quad.min), point(quad.max));
            let uv = Rect::from_min_max(
                pos2(quad.uv_min[0], quad.uv_min[1]),
                pos2(quad.uv_max[0], quad.uv_max[1]),
            );
            let color = match quad.reading {
                true => colors.readings,
                false => (colors.text)(quad.offset as usize),
            };
            let color = if quad.colored {
                Color32::from_white_alpha(color.a())
            } else {
                color
            };
            meshes[page].add_rect_with_uv(rect, uv, color);
        }
    }

    /// Brings new glyphs to the window's textures and ties the meshes to them.
    pub fn upload(&mut self, ctx: &egui::Context, meshes: &mut [Mesh]) {
        let side = PAGE as usize;
        for update in self.atlas.take_updates() {
            while self.textures.len() <= update.page {
                let name = format!("glyphs-{}", self.textures.len());
                let empty = ColorImage::filled([side, side], Color32::TRANSPARENT);
                self.textures
                    .push(ctx.load_texture(name, empty, TextureOptions::NEAREST));
            }
            let size = [update.w as usize, update.h as usize];
            let pixels = update.rgba.chunks_exact(4);
            let pixels = pixels
                .map(|p| Color32::from_rgba_premultiplied(p[0], p[1], p[2], p[3]))
                .collect();
            let image = ColorImage::new(size, pixels);
            let at = [update.x as usize, update.y as usize];
            self.textures[update.page].set_partial(at, image, TextureOptions::NEAREST);
        }
        for (mesh, texture) in meshes.iter_mut().zip(&self.textures) {
            mesh.texture_id = texture.id();
        }
    }
}
