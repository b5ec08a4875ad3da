//! The atlas keeps its promises: bounds, eviction, the same glyph again.

use std::ops::Range;

use super::{WRITINGS, style};
use crate::typeset::{Atlas, Face, Faces, Paragraph, Quad};

const EVERYTHING: Range<f32> = -1e9..1e9;

/// Pages as the graphics card would hold them.
struct Card {
    size: usize,
    pages: Vec<Vec<u8>>,
}

impl Card {
    fn new(atlas: &Atlas) -> Self {
        Self {
            size: atlas.page_size() as usize,
            pages: Vec::new(),
        }
    }

    /// Copies what is to be copied; says how much that was.
    #[track_caller]
    fn apply(&mut self, atlas: &mut Atlas) -> usize {
        let updates = atlas.take_updates();
        let count = updates.len();
        for update in updates {
            let [x, y, w, h] = [update.x, update.y, update.w, update.h].map(|n| n as usize);
            assert!(x + w <= self.size && y + h <= self.size, "out of bounds");
            assert_eq!(update.rgba.len(), w * h * 4);
            assert!(update.page <= self.pages.len(), "pages come in order");
            if update.page == self.pages.len() {
                self.pages.push(vec![0; self.size * self.size * 4]);
            }
            let page = &mut self.pages[update.page];
            for (row, pixels) in update.rgba.chunks_exact(w * 4).enumerate() {
                let at = ((y + row) * self.size + x) * 4;
                page[at..at + w * 4].copy_from_slice(pixels);
            }
        }
        assert_eq!(self.pages.len(), atlas.pages());
        count
    }

    /// What a quad shows.
    #[track_caller]
    fn pixels(&self, quad: &Quad) -> Vec<u8> {
        let at = |uv: f32| (uv * self.size as f32).round() as usize;
        let [x0, y0] = quad.uv_min.map(at);
        let [x1, y1] = quad.uv_max.map(at);
        assert!(x0 < x1 && y0 < y1 && x1 <= self.size && y1 <= self.size);
        let size = [(x1 - x0) as f32, (y1 - y0) as f32];
        assert_eq!(size, [quad.max[0] - quad.min[0], quad.max[1] - quad.min[1]]);
        let page = &self.pages[quad.page];
        (y0..y1)
            .flat_map(|y| &page[(y * self.size + x0) * 4..(y * self.size + x1) * 4])
            .copied()
            .collect()
    }
}

fn draw(atlas: &mut Atlas, paragraph: &Paragraph) -> Vec<Quad> {
    let mut quads = Vec::new();
    atlas.draw(paragraph, [10.0, 20.0], EVERYTHING, &mut quads);
    quads
}

fn letters(faces: &mut Faces, text: &str, size: f32) -> Paragraph {
    let mut style = style("de", 400.0);
    style.size = size;
    Paragraph::new(faces, text, &style)
}

#[test]
fn every_glyph_shows_ink() {
    let mut faces = Faces::system();
    let mut atlas = Atlas::new(512, 8);
    let mut card = Card::new(&atlas);
    for (language, text) in WRITINGS {
        let paragraph = Paragraph::new(&mut faces, text, &style(language, 300.0));
        let quads = draw(&mut atlas, &paragraph);
        card.apply(&mut atlas);
        assert!(!quads.is_empty());
        for quad in &quads {
            assert!((quad.offset as usize) < text.len());
            assert!(card.pixels(quad).iter().any(|&byte| byte > 0), "{text}");
        }
    }
    assert_eq!(atlas.dropped(), 0);
}

#[test]
fn what_is_drawn_stays_where_its_text_is() {
    let mut faces = Faces::built_in();
    let mut atlas = Atlas::new(512, 2);
    let paragraph = letters(
        &mut faces,
        "nnn mmm nnn mmm nnn mmm nnn mmm nnn mmm nnn",
        20.0,
    );
    assert!(paragraph.lines().len() > 1);
    let lines: Vec<_> = paragraph.lines().collect();
    for quad in draw(&mut atlas, &paragraph) {
        let (index, line) = lines
            .iter()
            .enumerate()
            .find(|(_, line)| line.range.contains(&(quad.offset as usize)))
            .expect("its line");
        let clusters = paragraph.clusters(index);
        let cluster = clusters
            .iter()
            .find(|cluster| cluster.range.start == quad.offset as usize)
            .expect("its cluster");
        let middle = (quad.min[0] + quad.max[0]) / 2.0 - 10.0;
        assert!(cluster.x0 <= middle && middle <= cluster.x1);
        // These letters stand on the baseline.
        assert!((quad.max[1] - 20.0 - line.baseline).abs() <= 1.0);
    }
}

#[test]
fn glyphs_of_right_to_left_text_lie_on_their_clusters() {
    let mut faces = Faces::system();
    let mut atlas = Atlas::new(512, 2);
    for text in ["שלום עולם", "ממנ abc ממנ"] {
        let paragraph = Paragraph::new(&mut faces, text, &style("he", 400.0));
        let clusters = paragraph.clusters(0);
        for quad in draw(&mut atlas, &paragraph) {
            let cluster = clusters
                .iter()
                .find(|cluster| cluster.range.start == quad.offset as usize)
                .expect("its cluster");
            let middle = (quad.min[0] + quad.max[0]) / 2.0 - 10.0;
            assert!(
                cluster.x0 - 1.0 <= middle && middle <= cluster.x1 + 1.0,
                "{text}"
            );
        }
    }
}

/// Lam and alef are one glyph in Noto Sans Arabic, which hangs on the lam at the right.
#[test]
fn a_right_to_left_ligature_fills_its_letters() {
    let mut faces = Faces::system();
    let mut atlas = Atlas::new(512, 2);
    let paragraph = Paragraph::new(&mut faces, "لالالا", &style("ar", 400.0));
    let line = paragraph.lines().next().expect("a line");
    for quad in draw(&mut atlas, &paragraph) {
        assert!(quad.min[0] - 10.0 >= line.left - 2.0, "{quad:?} {line:?}");
        assert!(quad.max[0] - 10.0 <= line.right + 2.0, "{quad:?} {line:?}");
    }
}

#[test]
fn updates_may_be_taken_late() {
    let mut faces = Faces::built_in();
    let mut prompt = Atlas::new(64, 2);
    let mut late = Atlas::new(64, 2);
    let (mut card, mut late_card) = (Card::new(&prompt), Card::new(&late));
    for frame in 0..60 {
        let text = ["qwx", "bdf", "ZKR", "om"][frame % 4];
        let paragraph = letters(&mut faces, text, 12.0 + (frame * 7 % 23) as f32);
        for atlas in [&mut prompt, &mut late] {
            atlas.begin_frame();
            draw(atlas, &paragraph);
        }
        card.apply(&mut prompt);
    }
    late_card.apply(&mut late);
    assert!(card.pages == late_card.pages);
}

#[test]
fn emoji_are_coloured_and_letters_are_not() {
    let mut faces = Faces::system();
    if !faces
        .families()
        .iter()
        .any(|family| family == "Noto Color Emoji")
    {
        return;
    }
    let mut atlas = Atlas::new(512, 2);
    let mut card = Card::new(&atlas);
    let paragraph = Paragraph::new(&mut faces, "a😀", &style("de", 400.0));
    let quads = draw(&mut atlas, &paragraph);
    card.apply(&mut atlas);
    let coloured: Vec<bool> = quads.iter().map(|quad| quad.colored).collect();
    assert_eq!(coloured, [false, true]);
    // As tall as the letters, about, not as tall as the picture in the file.
    assert!(quads[1].max[1] - quads[1].min[1] < 40.0);
    let premultiplied = card
        .pixels(&quads[1])
        .chunks_exact(4)
        .all(|p| p[..3].iter().all(|c| *c <= p[3]));
    assert!(premultiplied);
}

#[test]
fn only_lines_in_view_are_drawn() {
    let mut faces = Faces::built_in();
    let mut atlas = Atlas::new(512, 2);
    let text = "word ".repeat(400);
    let paragraph = letters(&mut faces, &text, 16.0);
    let mut some = Vec::new();
    atlas.draw(&paragraph, [0.0, -200.0], 0.0..50.0, &mut some);
    let all = draw(&mut atlas, &paragraph);
    assert!(
        !some.is_empty() && some.len() < all.len() / 4,
        "{} {}",
        some.len(),
        all.len()
    );
    let reached =
        some.iter().any(|quad| quad.min[1] < 10.0) && some.iter().any(|quad| quad.max[1] > 40.0);
    assert!(reached);
}

#[test]
fn a_glyph_that_was_evicted_comes_back_the_same() {
    let mut faces = Faces::built_in();
    let mut atlas = Atlas::new(64, 2);
    let mut card = Card::new(&atlas);
    let first = letters(&mut faces, "Ägypt", 22.0);
    atlas.begin_frame();
    let quads = draw(&mut atlas, &first);
    card.apply(&mut atlas);
    let before: Vec<Vec<u8>> = quads.iter().map(|quad| card.pixels(quad)).collect();
    for (at, size) in (12..34).enumerate() {
        atlas.begin_frame();
        let other = letters(&mut faces, ["qwx", "bdf", "ZKR"][at % 3], size as f32);
        draw(&mut atlas, &other);
        card.apply(&mut atlas);
        assert!(atlas.pages() <= 2);
    }
    atlas.begin_frame();
    let again = draw(&mut atlas, &first);
    assert!(card.apply(&mut atlas) > 0, "it had been evicted");
    let after: Vec<Vec<u8>> = again.iter().map(|quad| card.pixels(quad)).collect();
    assert_eq!(before, after);
}

#[test]
fn nothing_used_in_a_frame_is_evicted_in_it() {
    let mut faces = Faces::system();
    let mut atlas = Atlas::new(128, 2);
    let mut card = Card::new(&atlas);
    let mut dropped = 0;
    for frame in 0..40 {
        atlas.begin_frame();
        let mut shown: Vec<(Quad, Vec<u8>)> = Vec::new();
        for step in 0..4 {
            let (language, text) = WRITINGS[(frame * 3 + step) % 10];
            let mut style = style(language, 300.0);
            style.size = 9.0 + ((frame + step) % 7) as f32 * 4.0;
            if frame % 2 == 0 {
                style.face = Face::Serif;
            }
            let paragraph = Paragraph::new(&mut faces, text, &style);
            let quads = draw(&mut atlas, &paragraph);
            card.apply(&mut atlas);
            shown.extend(quads.iter().map(|quad| (*quad, card.pixels(quad))));
        }
        for (quad, pixels) in &shown {
            assert_eq!(&card.pixels(quad), pixels, "frame {frame}");
        }
        assert!(atlas.pages() <= 2);
        assert_eq!(atlas.bytes(), atlas.pages() * 128 * 128 * 4);
        dropped += atlas.dropped();
    }
    assert!(dropped > 0, "the pages are meant to be too small");
}

#[test]
fn a_glyph_larger_than_a_page_is_left_out() {
    let mut faces = Faces::built_in();
    let mut atlas = Atlas::new(64, 1);
    let paragraph = letters(&mut faces, "W", 300.0);
    assert_eq!(draw(&mut atlas, &paragraph), []);
    assert_eq!(atlas.dropped(), 1);
}
