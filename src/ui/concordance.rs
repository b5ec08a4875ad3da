//! A place of a text with what stands around it, on one line, aligned on the place.
//! Invariant: a line is laid out as the reader lays out text, in any writing; it is laid out
//! once and kept as long as its list is shown.

use std::{collections::HashMap, ops::Range, sync::Arc};

use egui::{Color32, Rect, Ui, pos2};

use crate::{
    model::{Document, DocumentId},
    text::{Language, TextRange, grapheme, offset::ByteOffset},
    typeset::{Face, Paragraph, Style},
    ui::{
        glyphs::{Colors, Glyphs},
        look::Look,
        theme::Tone,
    },
};

/// So many bytes are looked at on each side, and no more than the line has.
const SIDE: usize = 240;
/// Lines that are kept; a screen has some twenty.
const KEPT: usize = 400;

/// The words around a place, and where the place lies among them, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    pub text: String,
    pub at: Range<usize>,
}

impl Context {
    /// Of a place in a text, inside its line.
    pub fn of(text: &str, place: TextRange) -> Self {
        let place = place.to_range();
        let before = text.get(..place.start).unwrap_or_default();
        let after = text.get(place.end..).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        let start = snap(text, line.max(place.start.saturating_sub(SIDE)));
        let rest = after.find('\n').unwrap_or(after.len()).min(SIDE);
        let end = snap(text, place.end + rest).max(place.end);
        let inside = text.get(start..end).unwrap_or_default();
        // Line feeds inside the place itself would break the line.
        let text = inside.replace('\n', " ");
        Self {
            text,
            at: place.start - start..place.end - start,
        }
    }
}

/// The start of the cluster at a byte.
fn snap(text: &str, at: usize) -> usize {
    let at = text.floor_char_boundary(at);
    let Ok(offset) = u32::try_from(at).map(ByteOffset::new) else {
        return at;
    };
    match grapheme::is_boundary(text, offset) {
        true => at,
        false => grapheme::previous(text, offset).map_or(at, ByteOffset::to_usize),
    }
}

/// A place as it is to be drawn.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    pub document: &'a Document,
    pub place: TextRange,
    /// Where in the line the place begins, of its width.
    pub share: f32,
    /// The colours of its label.
    pub tone: Tone,
}

/// Lines laid out for a list.
#[derive(Default)]
pub struct Lines {
    kept: HashMap<(DocumentId, TextRange), (Arc<Paragraph>, Range<usize>)>,
    scale: f32,
}

impl std::fmt::Debug for Lines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lines")
            .field("kept", &self.kept.len())
            .finish_non_exhaustive()
    }
}

impl Lines {
    /// Draws the words around a place into `rect`.
    pub fn draw(
        &mut self,
        ui: &Ui,
        rect: Rect,
        shown: Shown<'_>,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        let Shown {
            document,
            place,
            share,
            tone,
        } = shown;
        let scale = ui.ctx().pixels_per_point();
        if self.scale != scale || self.kept.len() > KEPT {
            self.kept.clear();
            self.scale = scale;
        }
        let (paragraph, at) = self
            .kept
            .entry((document.id, place))
            .or_insert_with(|| {
                let context = Context::of(document.text(), place);
                lay_out(context, document.language(), scale, glyphs)
            })
            .clone();
        let line = Line {
            paragraph: &paragraph,
            at,
            share,
            fill: tone.fill,
        };
        line.draw(ui, rect, look, glyphs);
    }
}

/// A line that was laid out.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    pub paragraph: &'a Paragraph,
    /// Where the place lies in it; empty where there is none.
    pub at: Range<usize>,
    pub share: f32,
    pub fill: Color32,
}

impl Line<'_> {
    /// Draws it, the place at its share of the width, or from the left where there is none.
    pub fn draw(&self, ui: &Ui, rect: Rect, look: &Look<'_>, glyphs: &mut Glyphs) {
        let scale = ui.ctx().pixels_per_point();
        let (paragraph, at) = (self.paragraph, self.at.clone());
        let mut rects = Vec::new();
        paragraph.rects(at.clone(), &mut rects);
        let left = rects
            .iter()
            .map(|rect| rect.x0)
            .fold(f32::INFINITY, f32::min);
        let left = if left.is_finite() { left } else { 0.0 };
        let share = if at.is_empty() { 0.0 } else { self.share };
        let wanted = (rect.left() + rect.width() * share) * scale;
        // A line that begins inside the list begins at its edge.
        let first = paragraph.lines().next().map_or(0.0, |line| line.left);
        let x = (wanted - left).min((rect.left() * scale).max(wanted - left + first) - first);
        let y = rect.center().y * scale - paragraph.height() / 2.0;
        let origin = [x.round(), y.round()];
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        let tokens = &look.theme.tokens;
        for part in &rects {
            let fill = Rect::from_min_max(
                pos2(
                    (origin[0] + part.x0) / scale,
                    (origin[1] + part.top) / scale,
                ),
                pos2(
                    (origin[0] + part.x1) / scale,
                    (origin[1] + part.bottom) / scale,
                ),
            );
            painter.rect_filled(fill, 2.0, self.fill);
        }
        let color = |offset: usize| match at.contains(&offset) {
            true => tokens.text.strong,
            false => tokens.text.normal,
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
    }
}

/// Lays out words and what is around them, in one line.
pub fn lay_out(
    context: Context,
    language: Option<&Language>,
    scale: f32,
    glyphs: &mut Glyphs,
) -> (Arc<Paragraph>, Range<usize>) {
    let style = Style {
        face: Face::Sans,
        size: 14.0 * scale,
        line_height: 1.5,
        bold: false,
        language: language.cloned(),
        width: f32::INFINITY,
    };
    let paragraph = Paragraph::new(&mut glyphs.faces, &context.text, &style);
    (Arc::new(paragraph), context.at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, place: (u32, u32), want: (&str, &str)) {
        let range = TextRange::of(place.0, place.1).expect("a range");
        let context = Context::of(text, range);
        assert_eq!(context.text, want.0);
        assert_eq!(&context.text[context.at], want.1);
    }

    #[test]
    fn a_place_is_shown_in_its_line() {
        check(
            "one\ntwo three four\nfive",
            (8, 13),
            ("two three four", "three"),
        );
        check("one", (0, 3), ("one", "one"));
        check("a\nb", (0, 3), ("a b", "a b"));
    }

    #[test]
    fn a_long_line_is_cut_between_clusters() {
        let side = "👩‍👩‍👧".repeat(40);
        let text = format!("{side}x{side}");
        let at = side.len() as u32;
        let context = Context::of(&text, TextRange::of(at, at + 1).expect("a range"));
        assert_eq!(&context.text[context.at.clone()], "x");
        assert!(context.text.starts_with('👩') && context.text.len() < 2 * SIDE + 40);
        assert!(context.text[context.at.end..].len() <= SIDE);
    }
}
