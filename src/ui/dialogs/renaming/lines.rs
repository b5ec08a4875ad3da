//! A target on one line: what goes is struck out, what comes stands behind it.
//! Invariant: laid out as the reader lays out text, in any writing, once for each place.

use std::{collections::HashMap, ops::Range, sync::Arc};

use egui::{Rect, Stroke, Ui, pos2};

use crate::{
    translate::rename::Place,
    typeset::{Face, Paragraph, Style},
    ui::{
        concordance::Context,
        glyphs::{Colors, Glyphs},
        look::Look,
    },
};

/// Lines that are kept; a screen has some twenty.
const KEPT: usize = 400;
/// The places stand at this share of the line.
const SHARE: f32 = 0.38;

#[derive(Default)]
pub(super) struct Lines {
    kept: HashMap<usize, Arc<Laid>>,
    scale: f32,
}

struct Laid {
    paragraph: Paragraph,
    old: Range<usize>,
    new: Range<usize>,
}

impl std::fmt::Debug for Lines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lines")
            .field("kept", &self.kept.len())
            .finish_non_exhaustive()
    }
}

impl Lines {
    /// Draws a place, by its number; one that is not changed as it stands.
    pub fn draw(
        &mut self,
        ui: &Ui,
        rect: Rect,
        (number, place): (usize, &Place),
        changes: bool,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        let scale = ui.ctx().pixels_per_point();
        if self.scale != scale || self.kept.len() > KEPT {
            self.kept.clear();
            self.scale = scale;
        }
        let laid = self
            .kept
            .entry(number)
            .or_insert_with(|| Arc::new(lay_out(place, scale, glyphs)))
            .clone();
        let paragraph = &laid.paragraph;
        let rects = |range: &Range<usize>| {
            let mut rects = Vec::new();
            paragraph.rects(range.clone(), &mut rects);
            rects
        };
        let (old, new) = (rects(&laid.old), rects(&laid.new));
        let left = old.iter().map(|it| it.x0).fold(f32::INFINITY, f32::min);
        let left = if left.is_finite() { left } else { 0.0 };
        let wanted = (rect.left() + rect.width() * SHARE) * scale;
        // A line that begins inside the list begins at its edge.
        let first = paragraph.lines().next().map_or(0.0, |line| line.left);
        let x = (wanted - left).min((rect.left() * scale).max(wanted - left + first) - first);
        let y = rect.center().y * scale - paragraph.height() / 2.0;
        let origin = [x.round(), y.round()];
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        let tokens = &look.theme.tokens;
        let on_screen = |x: f32, y: f32| pos2((origin[0] + x) / scale, (origin[1] + y) / scale);
        let fill = match changes {
            true => tokens.selection,
            false => tokens.fills.hover,
        };
        for part in &new {
            let area = Rect::from_min_max(
                on_screen(part.x0, part.top),
                on_screen(part.x1, part.bottom),
            );
            painter.rect_filled(area, 2.0, fill);
        }
        let strong = match changes {
            true => tokens.text.strong,
            false => tokens.text.weak,
        };
        let color = |offset: usize| match () {
            () if laid.new.contains(&offset) => strong,
            () if laid.old.contains(&offset) && changes => tokens.text.weak,
            () => tokens.text.normal,
        };
        let colors = Colors {
            text: &color,
            readings: tokens.text.weak,
        };
        let clip = rect.top() * scale..rect.bottom() * scale;
        let mut meshes = Vec::new();
        glyphs.draw(paragraph, origin, clip, scale, colors, &mut meshes);
        glyphs.upload(ui.ctx(), &mut meshes);
        for mesh in meshes {
            if !mesh.is_empty() {
                painter.add(mesh);
            }
        }
        for part in old.iter().filter(|_| changes) {
            let middle = (part.top + part.bottom) / 2.0;
            let (from, to) = (on_screen(part.x0, middle), on_screen(part.x1, middle));
            painter.hline(from.x..=to.x, from.y, Stroke::new(1.0, tokens.text.weak));
        }
    }
}

fn lay_out(place: &Place, scale: f32, glyphs: &mut Glyphs) -> Laid {
    let context = Context::of(&place.target, place.range);
    let (old, mut text) = (context.at, context.text);
    // In what is locked nothing comes.
    let comes = match place.is_open() {
        true => format!(" {}", place.text),
        false => String::new(),
    };
    text.insert_str(old.end, &comes);
    let end = old.end + comes.len();
    let style = Style {
        face: Face::Sans,
        size: 14.0 * scale,
        line_height: 1.5,
        bold: false,
        language: Some(place.language.clone()),
        width: f32::INFINITY,
    };
    Laid {
        paragraph: Paragraph::new(&mut glyphs.faces, &text, &style),
        new: (old.end + 1).min(end)..end,
        old,
    }
}
