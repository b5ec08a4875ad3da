//! Everything a reader draws, from the back to the front: dimmed passages, fills, hits,
//! selection, text, underlines, relations, outline of the mention at hand, chips, caret, handles.
//! Invariant: text is drawn once, in one mesh for each page of glyphs.

use std::sync::Arc;

use egui::{CornerRadius, FontId, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::{
    model::{
        Document, Mention, MentionId, Session, Status,
        document::{BlockKind, Decision},
    },
    text::TextRange,
    typeset::{Caret, LineRect, Seen},
    ui::{find, glyphs::Colors, look::Look},
    workspace::View,
};

use super::{Glyphs, Reader, marks, on_pixels, spans::Shape};

/// The caret is seen for so long, and then not, in seconds.
const BLINK: f64 = 0.53;
/// Where the first underline runs below the letters' feet, and how far letters reach above
/// them, as multiples of the size.
const FIRST_TRACK: f32 = 0.24;
const ABOVE: f32 = 0.86;
/// How strongly a mention under the pointer is drawn.
const HOVER: f32 = 0.10;

/// Whether a list item that begins with this brings its own mark.
fn has_mark(c: char) -> bool {
    c.is_numeric() || "•‣◦▪*·-–—".contains(c)
}

/// What is drawn in a frame.
pub struct Canvas<'a> {
    pub view: &'a View,
    pub document: &'a Arc<Document>,
    pub session: &'a Session,
    pub seen: &'a [Seen],
    pub look: &'a Look<'a>,
    pub found: Option<find::Shown<'a>>,
    pub active: bool,
    pub inspected: bool,
    pub has_focus: bool,
}

impl Reader {
    pub(super) fn paint(&mut self, ui: &Ui, canvas: &Canvas<'_>, glyphs: &mut Glyphs) {
        let tokens = &canvas.look.theme.tokens;
        let painter = ui.painter().with_clip_rect(self.page.area());
        let rejected = canvas.look.settings.reader.show_rejected;
        let at_hand: Vec<MentionId> = canvas
            .view
            .at_hand(canvas.document, rejected)
            .iter()
            .map(|mention| mention.id)
            .collect();

        // The hit at hand is the selection, and marked as a hit.
        let at_hit = canvas.found.and_then(|found| found.current);
        let at_hit = at_hit.map(|(_, range)| range);
        for part in canvas.seen {
            self.passages(&painter, canvas, part);
            for shape in self.shapes_of(part) {
                self.fill(&painter, canvas, part, shape);
            }
            self.hits(&painter, canvas, part);
            for range in canvas
                .view
                .extra()
                .iter()
                .copied()
                .chain(canvas.view.range().filter(|range| at_hit != Some(*range)))
            {
                self.selection(&painter, canvas, part, range);
            }
        }

        let mut meshes = Vec::new();
        let area = self.page.area();
        let scale = self.page.scale();
        let left_out: Vec<TextRange> = canvas.document.left_out().map(|p| p.at).collect();
        for part in canvas.seen {
            let start = part.range.start;
            let dimmed: Vec<std::ops::Range<usize>> = left_out
                .iter()
                .map(|range| range.to_range())
                .filter(|range| range.start < part.range.end && range.end > start)
                .collect();
            let is_dimmed = |at: usize| dimmed.iter().any(|range| range.contains(&at));
            let kind = self.page.kind_at(start);
            let plain = match kind {
                BlockKind::Caption => tokens.text.normal,
                _ => tokens.text.strong,
            };
            let color = |at: usize| match is_dimmed(start + at) && !canvas.is_hit(start + at) {
                true => tokens.text.weak,
                false => plain,
            };
            if kind == BlockKind::ListItem {
                self.bullet(&painter, canvas, part);
            }
            let origin = self.page.origin_of(part);
            let clip = area.top() * scale..area.bottom() * scale;
            let colors = Colors {
                text: &color,
                readings: tokens.text.weak,
            };
            glyphs.draw(&part.paragraph, origin, clip, scale, colors, &mut meshes);
        }
        glyphs.upload(ui.ctx(), &mut meshes);
        for mesh in meshes {
            if !mesh.is_empty() {
                painter.add(mesh);
            }
        }

        for part in canvas.seen {
            let shapes = self.shapes_of(part);
            let deepest = shapes.iter().map(|shape| shape.track).max().unwrap_or(0);
            for shape in shapes {
                self.underline(&painter, canvas, part, shape, deepest);
            }
        }
        self.relations(&painter, canvas, &at_hand);
        for part in canvas.seen {
            for shape in self.shapes_of(part) {
                if at_hand.contains(&shape.mention) && !self.is_pulled(shape.mention) {
                    self.outline(&painter, canvas, part, shape);
                }
            }
        }
        self.paint_comments(&painter, canvas);
        self.chips(&painter, canvas, &at_hand);
        self.caret_stroke(ui, &painter, canvas, glyphs);
        self.paint_handles(&painter, canvas);
    }

    pub(super) fn shapes_of(&self, part: &Seen) -> &[Shape] {
        self.shapes
            .get(&part.index)
            .map_or(&[], |shapes| shapes.shapes.as_slice())
    }

    /// A rectangle of a layout on the screen, in points.
    pub(super) fn rect(&self, part: &Seen, rect: &LineRect) -> Rect {
        let origin = self.page.origin_of(part);
        let scale = self.page.scale();
        Rect::from_min_max(
            pos2(
                (origin[0] + rect.x0) / scale,
                (origin[1] + rect.top) / scale,
            ),
            pos2(
                (origin[0] + rect.x1) / scale,
                (origin[1] + rect.bottom) / scale,
            ),
        )
    }

    /// The same, no higher than its letters need: what is filled and outlined.
    pub(super) fn snug(&self, part: &Seen, rect: &LineRect, look: &Look<'_>) -> Rect {
        let full = self.rect(part, rect);
        // A heading is larger than the size that was set.
        let size = full.height() / look.settings.reader.spacing();
        let origin = self.page.origin_of(part);
        let baseline = (origin[1] + rect.baseline) / self.page.scale();
        let top = (baseline - size * 0.98).max(full.top());
        let bottom = (baseline + size * 0.32).min(full.bottom());
        on_pixels(
            Rect::from_min_max(pos2(full.left(), top), pos2(full.right(), bottom)),
            self.page.scale(),
        )
    }

    /// A bar in the margin beside passages that are left out, or may be.
    fn passages(&self, painter: &egui::Painter, canvas: &Canvas<'_>, part: &Seen) {
        let tokens = &canvas.look.theme.tokens;
        for passage in canvas.document.head().left_out.iter() {
            let range = passage.at.to_range();
            let inside = range.start < part.range.end.max(part.range.start + 1)
                && range.end > part.range.start;
            if !inside || passage.decision == Decision::Declined {
                continue;
            }
            let origin = self.page.origin_of(part);
            let scale = self.page.scale();
            let x = origin[0] / scale - 14.0;
            let top = origin[1] / scale;
            let bottom = top + part.paragraph.height() / scale;
            match passage.decision {
                Decision::Accepted => {
                    let stroke = Stroke::new(2.0, tokens.separator);
                    painter.line_segment([pos2(x, top + 3.0), pos2(x, bottom - 3.0)], stroke);
                }
                _ => marks::dashed(
                    painter,
                    pos2(x, top + 3.0),
                    pos2(x, bottom - 3.0),
                    Stroke::new(2.0, tokens.warn),
                ),
            }
        }
    }

    /// A dot before an item of a list whose text brings no mark of its own.
    fn bullet(&self, painter: &egui::Painter, canvas: &Canvas<'_>, part: &Seen) {
        let text = canvas.document.text().as_str();
        let before = part.range.start.checked_sub(1);
        let is_first = before.is_none_or(|at| text.as_bytes().get(at) == Some(&b'\n'));
        let item = text.get(part.range.clone()).unwrap_or_default();
        let Some(line) = part.paragraph.lines().next() else {
            return;
        };
        if !is_first || item.trim().is_empty() || item.starts_with(has_mark) {
            return;
        }
        let origin = self.page.origin_of(part);
        let (scale, size) = (self.page.scale(), canvas.look.settings.reader.size);
        let x = match part.paragraph.is_rtl() {
            true => (origin[0] + line.right) / scale + size * 0.6,
            false => (origin[0] + line.left) / scale - size * 0.6,
        };
        let y = (origin[1] + line.baseline) / scale - size * 0.3;
        let color = canvas.look.theme.tokens.text.weak;
        painter.circle_filled(pos2(x, y), (size * 0.13).max(1.5), color);
    }

    fn fill(&self, painter: &egui::Painter, canvas: &Canvas<'_>, part: &Seen, shape: &Shape) {
        let tone = canvas.look.tone_at(canvas.session.scheme(), shape.label);
        let color = match shape.status {
            Status::Confirmed => tone.fill,
            _ if self.hovered == Some(shape.mention) => tone.line.gamma_multiply(HOVER),
            _ => return,
        };
        for rect in &shape.fill {
            let snug = self.snug(part, rect, canvas.look);
            painter.rect_filled(snug, CornerRadius::same(2), color);
        }
    }

    fn selection(
        &self,
        painter: &egui::Painter,
        canvas: &Canvas<'_>,
        part: &Seen,
        range: TextRange,
    ) {
        let range = range.to_range();
        let start = range.start.max(part.range.start);
        let end = range.end.min(part.range.end);
        if start >= end {
            return;
        }
        let mut rects = Vec::new();
        let inside = start - part.range.start..end - part.range.start;
        part.paragraph.rects(inside, &mut rects);
        for rect in &rects {
            let rect = on_pixels(self.rect(part, rect), self.page.scale());
            painter.rect_filled(rect, 0.0, canvas.look.theme.tokens.selection);
        }
    }

    /// `deepest` is the last track of the paragraph: where there are many they draw together,
    /// so that the last stays above the letters of the next line.
    fn underline(
        &self,
        painter: &egui::Painter,
        canvas: &Canvas<'_>,
        part: &Seen,
        shape: &Shape,
        deepest: u8,
    ) {
        let tokens = &canvas.look.theme.tokens;
        let tone = canvas.look.tone_at(canvas.session.scheme(), shape.label);
        let origin = self.page.origin_of(part);
        let scale = self.page.scale();
        let line_height = canvas.look.settings.reader.spacing();
        let mut last: Option<(usize, Pos2, Pos2)> = None;
        for (n, rect) in shape.rects.iter().enumerate() {
            let size = (rect.bottom - rect.top) / scale / line_height;
            let room = size * (line_height - FIRST_TRACK - ABOVE);
            let step = (room / f32::from(deepest.max(1))).clamp(1.5, 3.0);
            let width = (step * 0.7).min(2.0);
            let below = size * FIRST_TRACK + f32::from(shape.track) * step;
            let y = (origin[1] + rect.baseline) / scale + below;
            let y = ((y * scale).round() + 0.5) / scale;
            let left = pos2((origin[0] + rect.x0) / scale, y);
            let right = pos2((origin[0] + rect.x1) / scale, y);
            match shape.status {
                Status::Confirmed => {
                    painter.line_segment([left, right], Stroke::new(width, tone.line));
                }
                Status::Proposed => {
                    marks::dashed(painter, left, right, Stroke::new(width * 0.8, tone.line));
                }
                Status::InQuestion => {
                    marks::wavy(painter, left, right, Stroke::new(width * 0.7, tone.line));
                }
                Status::Rejected => {
                    let middle = (origin[1] + rect.baseline) / scale - size * 0.3;
                    let stroke = Stroke::new(1.0, tokens.text.weak);
                    painter.line_segment([pos2(left.x, middle), pos2(right.x, middle)], stroke);
                }
            }
            // Parts that belong together, tied by a quiet line; over a line's end its two ends.
            let quiet = Stroke::new(1.2, tokens.faint(tone.line, 0.8));
            let tie = |from: Pos2, to: Pos2| marks::dotted(painter, from, to, quiet);
            match last {
                Some((line, begin, end)) if shape.discontinuous && line == rect.line => {
                    if left.x > end.x + 1.0 {
                        tie(end, left);
                    } else if right.x < begin.x - 1.0 {
                        tie(right, begin);
                    }
                }
                Some((_, begin, end)) if shape.joins.contains(&n) => {
                    let stub = vec2(size * 0.8, 0.0);
                    match part.paragraph.is_rtl() {
                        true => (tie(begin - stub, begin), tie(right, right + stub)),
                        false => (tie(end, end + stub), tie(left - stub, left)),
                    };
                }
                _ => {}
            }
            last = Some((rect.line, left, right));
        }
        if let (Status::InQuestion, true, Some(rect)) =
            (shape.status, shape.starts_here, shape.rects.first())
        {
            let at = self.rect(part, rect).left_top() + vec2(-1.0, 1.0);
            marks::question(painter, at, tone.line, tokens.surfaces.paper);
        }
    }

    fn outline(&self, painter: &egui::Painter, canvas: &Canvas<'_>, part: &Seen, shape: &Shape) {
        let accent = canvas.look.theme.tokens.accent;
        for rect in &shape.rects {
            let snug = self.snug(part, rect, canvas.look).expand(1.5);
            let stroke = Stroke::new(canvas.look.theme.tokens.focus_width, accent);
            painter.rect_stroke(snug, CornerRadius::same(3), stroke, StrokeKind::Middle);
        }
    }

    /// Label and entity above a mention: under the pointer, at hand, or everywhere on
    /// demand.
    fn chips(&self, painter: &egui::Painter, canvas: &Canvas<'_>, at_hand: &[MentionId]) {
        // With more labels than colours, colours alone do not tell them apart.
        let labels = canvas.session.scheme().labels.len();
        let demand = canvas.look.settings.reader.show_chips
            || labels > canvas.look.theme.tokens.labels.len();
        for part in canvas.seen {
            for shape in self
                .shapes_of(part)
                .iter()
                .filter(|shape| shape.starts_here)
            {
                let Some(mention) = canvas.document.mentions().get(shape.mention) else {
                    continue;
                };
                // Beside the inspector, which says the same, it would only cover the text.
                let chosen = canvas.active
                    && canvas.view.chosen() == Some(shape.mention)
                    && at_hand.contains(&shape.mention);
                let marked = match chosen {
                    true => !canvas.inspected,
                    false => self.pointing && self.hovered == Some(shape.mention),
                };
                let Some(first) = shape.rects.first() else {
                    continue;
                };
                let at = self.snug(part, first, canvas.look);
                if marked {
                    self.chip(painter, canvas, mention, at);
                } else if demand {
                    let name = canvas.look.label(canvas.session.scheme(), &mention.label);
                    let tone = canvas.look.tone_at(canvas.session.scheme(), shape.label);
                    marks::initial(painter, at, &name, tone.text);
                }
            }
        }
    }

    fn chip(&self, painter: &egui::Painter, canvas: &Canvas<'_>, mention: &Mention, at: Rect) {
        let look = canvas.look;
        let tokens = &look.theme.tokens;
        let scheme = canvas.session.scheme();
        let mut words = vec![look.label(scheme, &mention.label)];
        let entity = mention.entity.and_then(|id| canvas.session.entity(id));
        words.extend(entity.map(|entity| entity.name.clone()));
        if mention.status != Status::Confirmed {
            words.push(crate::explain::status(look.l, mention.status));
        }
        let galley = painter.layout_no_wrap(
            words.join(" · "),
            FontId::proportional(tokens.type_sizes.caption),
            tokens.text.normal,
        );
        let size = galley.size() + vec2(22.0, 6.0);
        let area = self.page.area();
        let mut corner = pos2(at.left() - 2.0, at.top() - size.y - 6.0);
        if corner.y < area.top() {
            corner.y = at.bottom() + 6.0;
        }
        corner.x = corner
            .x
            .min(area.right() - size.x - 16.0)
            .max(area.left() + 4.0);
        let rect = on_pixels(Rect::from_min_size(corner, size), self.page.scale());
        let radius = CornerRadius::same(4);
        painter.rect_filled(
            rect.expand(2.0).translate(vec2(0.0, 1.0)),
            6.0,
            tokens.shadow.gamma_multiply(0.5),
        );
        painter.rect_filled(rect, radius, tokens.surfaces.raised);
        let edge = Stroke::new(1.0, tokens.separator);
        painter.rect_stroke(rect, radius, edge, StrokeKind::Inside);
        let tone = look.tone(scheme, &mention.label);
        painter.circle_filled(pos2(rect.left() + 10.0, rect.center().y), 3.5, tone.line);
        let text = pos2(rect.left() + 17.0, rect.center().y - galley.size().y / 2.0);
        painter.galley(text, galley, tokens.text.normal);
    }

    fn caret_stroke(
        &mut self,
        ui: &Ui,
        painter: &egui::Painter,
        canvas: &Canvas<'_>,
        glyphs: &mut Glyphs,
    ) {
        if !canvas.has_focus && !canvas.active {
            return;
        }
        let still = canvas.look.settings.reduced_motion || !canvas.has_focus;
        let since = ui.input(|input| input.time) - self.moved_at;
        if !still {
            let phase = (since / BLINK) as u64;
            let next = BLINK - since.rem_euclid(BLINK);
            ui.ctx()
                .request_repaint_after(std::time::Duration::from_secs_f64(next.max(0.02)));
            if phase % 2 == 1 {
                return;
            }
        }
        let caret = Caret {
            offset: canvas.view.head().to_usize(),
            downstream: canvas.view.downstream,
        };
        let Some(rect) = self.page.caret_rect(glyphs, caret) else {
            return;
        };
        let color = match canvas.has_focus {
            true => canvas.look.theme.tokens.accent,
            false => canvas.look.theme.tokens.text.weak.gamma_multiply(0.6),
        };
        painter.rect_filled(rect, 0.0, color);
    }
}
