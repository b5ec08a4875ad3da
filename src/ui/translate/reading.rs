//! The translation as one text, with its mentions. What is not translated yet stands there in
//! the language of the source, weak. It is read only; a press leads to the segment.

use std::{collections::HashMap, sync::Arc};

use egui::{Mesh, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::{
    action::translate::{Running, running},
    l10n::messages as m,
    model::{Document, document::BlockKind},
    text::Language,
    typeset::{Paragraph, Style},
    ui::{
        intent::Intent,
        look::Look,
        reader::spans::{self, Shape},
    },
};

use super::{Editor, Given, grid::BAR, laid, rows::Rows, shapes};

const MARGIN: f32 = 36.0;
const KEPT: usize = 200;

/// The text, and what of it was laid out.
#[derive(Default)]
pub struct Reading {
    of: Option<Arc<Document>>,
    paragraphs: Vec<Running>,
    kept: HashMap<usize, (Arc<Paragraph>, Vec<Shape>)>,
    style: Option<Style>,
}

impl std::fmt::Debug for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reading")
            .field("paragraphs", &self.paragraphs.len())
            .finish_non_exhaustive()
    }
}

impl Reading {
    /// Takes in the document and how text looks.
    fn refresh(
        &mut self,
        document: &Arc<Document>,
        language: &Language,
        style: Style,
        rows: &mut Rows,
        scale: f32,
    ) {
        let same = self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, document));
        let styled = self.style.as_ref() == Some(&style);
        if same && styled && self.kept.len() <= KEPT {
            return;
        }
        self.kept.clear();
        if !same || !styled {
            // What is seen stays, though the text or the width is another.
            let row = rows.at_top();
            let seen = self.paragraphs.get(row).map(|paragraph| paragraph.source);
            self.paragraphs = running(document, language);
            let letters = (style.width / style.size * 2.0).max(10.0);
            let line = style.size * style.line_height / scale;
            let heights = self.paragraphs.iter().map(|paragraph| {
                let lines = (paragraph.text.len() as f32 / letters).ceil().max(1.0);
                (lines + 0.6) * line
            });
            rows.reset(heights);
            if let Some(seen) = seen {
                let after = self.paragraphs.partition_point(|it| it.source <= seen);
                rows.go_to(after.saturating_sub(1));
            }
        }
        self.of = Some(document.clone());
        self.style = Some(style);
    }

    /// A paragraph as it is now.
    fn lay_out(
        &mut self,
        at: usize,
        language: &Language,
        given: &mut Given<'_>,
    ) -> Option<(Arc<Paragraph>, Vec<Shape>)> {
        if let Some((paragraph, shapes)) = self.kept.get(&at) {
            return Some((paragraph.clone(), shapes.clone()));
        }
        let (text, style) = (self.paragraphs.get(at)?, self.style.as_ref()?);
        let document = given.document;
        let heading = is_heading(document, text.source);
        let own = Style {
            bold: heading,
            size: style.size * if heading { 1.2 } else { 1.0 },
            // A text nobody has begun is one of the source.
            language: match text.pieces.iter().any(|piece| piece.translated) {
                true => style.language.clone(),
                false => document.language().cloned(),
            },
            ..style.clone()
        };
        let paragraph = Arc::new(Paragraph::new(&mut given.glyphs.faces, &text.text, &own));
        let labels = spans::places(given.session.scheme());
        let segments = document.segments_in(language);
        let mut shapes = Vec::new();
        for piece in text.pieces.iter().filter(|piece| piece.translated) {
            let key = (piece.start, piece.segment);
            let Some(segment) = segments.and_then(|segments| segments.get(&key)) else {
                continue;
            };
            let mentions = &segment.translation.mentions;
            let start = piece.at.start;
            shapes.extend(shapes::projected(
                document, mentions, &labels, &paragraph, start,
            ));
        }
        self.kept.insert(at, (paragraph.clone(), shapes.clone()));
        Some((paragraph, shapes))
    }
}

fn is_heading(document: &Document, at: usize) -> bool {
    let blocks = &document.head().blocks;
    let next = blocks.partition_point(|block| block.at.start().to_usize() <= at);
    let block = next.checked_sub(1).and_then(|row| blocks.get(row));
    block.is_some_and(|block| block.kind == BlockKind::Heading && block.at.end().to_usize() > at)
}

/// In a column as wide as the reader's.
fn style(look: &Look<'_>, language: &Language, room: f32, scale: f32) -> Style {
    let reader = &look.settings.reader;
    let measure = reader.measure as f32 * reader.size * 0.5;
    Style {
        face: laid::face(look),
        size: reader.size * scale,
        line_height: reader.spacing(),
        bold: false,
        language: Some(language.clone()),
        width: (measure.min(room) * scale).floor(),
    }
}

impl Editor {
    pub(super) fn reading_ui(&mut self, ui: &mut Ui, given: &mut Given<'_>, out: &mut Vec<Intent>) {
        let Some(mut reading) = self.reading.take() else {
            return;
        };
        let mut rows = std::mem::take(&mut self.reading_rows);
        let chosen = self.read_ui(ui, &mut reading, &mut rows, given);
        self.reading_rows = rows;
        match chosen {
            Some(key) => {
                self.activate(key, given.document, out);
                if self.row().is_none() {
                    self.filter(Default::default(), given.document, given.look, out);
                }
                self.take_field();
            }
            None => self.reading = Some(reading),
        }
    }

    /// Draws the text; gives the segment that was pressed.
    fn read_ui(
        &mut self,
        ui: &mut Ui,
        reading: &mut Reading,
        rows: &mut Rows,
        given: &mut Given<'_>,
    ) -> Option<super::Key> {
        let (look, scale) = (given.look, ui.ctx().pixels_per_point());
        let tokens = &look.theme.tokens;
        let (area, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
        let ground = ui.interact(area, given.id, Sense::click());
        let room = (area.width() - 2.0 * MARGIN - BAR).max(80.0);
        let style = style(look, &self.language, room, scale);
        let width = style.width / scale;
        let line = style.size * style.line_height / scale;
        let left = ((area.left() + MARGIN + (room - width) / 2.0) * scale).round() / scale;
        let first = reading.of.is_none();
        reading.refresh(given.document, &self.language, style, rows, scale);
        rows.set_view(area.height());
        if first && let Some((_, id)) = self.active {
            let holds = |text: &Running| text.pieces.iter().any(|piece| piece.segment == id);
            let at = reading.paragraphs.iter().position(holds);
            rows.reveal(at.unwrap_or(0));
        }
        self.read_keys(ui, &ground, rows, area, line);
        let painter = ui.painter().with_clip_rect(area.intersect(ui.clip_rect()));
        let mut seen = Vec::new();
        let mut at = rows.seen().start;
        while let Some((paragraph, shapes)) = reading.lay_out(at, &self.language, given) {
            let height = paragraph.height() / scale + 0.6 * line;
            rows.measured(at, height);
            let top = rows.top_of(at) - rows.top();
            if top > f64::from(area.height()) {
                break;
            }
            let y = ((area.top() + 12.0 + top as f32) * scale).round() / scale;
            seen.push((at, paragraph, shapes, pos2(left, y)));
            at += 1;
        }
        let scheme = given.session.scheme();
        let spacing = look.settings.reader.spacing();
        let mut meshes: Vec<Mesh> = Vec::new();
        for step in 0..3 {
            for part in &seen {
                let put = shapes::Put {
                    paragraph: &part.1,
                    shapes: &part.2,
                    at: part.3,
                    scale,
                    spacing,
                };
                let pieces = &reading.paragraphs[part.0].pieces;
                let color = |at: usize| {
                    let of = pieces.iter().find(|piece| piece.at.contains(&at));
                    match of.is_none_or(|piece| piece.translated) {
                        true => tokens.text.strong,
                        false => tokens.text.weak,
                    }
                };
                match step {
                    0 => put.fills(&painter, scheme, look),
                    1 => put.text(&painter, given.glyphs, &color, &mut meshes),
                    _ => put.lines(&painter, scheme, look),
                }
            }
            if step == 1 {
                shapes::show(&painter, given.glyphs, std::mem::take(&mut meshes));
            }
        }
        let mut chosen = None;
        for (at, paragraph, _, corner) in &seen {
            let size = vec2(width, paragraph.height() / scale);
            let rect = Rect::from_min_size(*corner, size).intersect(area);
            let id = given.id.with(("running", *at));
            let response = ui.interact(rect, id, Sense::CLICK);
            let text = &reading.paragraphs[*at];
            response.widget_info(|| {
                let name = m::segment_reading(look.l, *at as u64 + 1);
                WidgetInfo::labeled(Role::Paragraph, true, format!("{name}: {}", text.text))
            });
            if response.hovered() {
                ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
            }
            if response.clicked() {
                let hit = response.interact_pointer_pos().map(|pos| {
                    let point = (pos - *corner) * scale;
                    paragraph.hit(point.x, point.y).offset
                });
                let hit = hit.unwrap_or(0);
                let after = text.pieces.iter().find(|piece| hit <= piece.at.end);
                let piece = after.or_else(|| text.pieces.last());
                chosen = piece.map(|piece| (piece.start, piece.segment));
            }
        }
        std::mem::swap(rows, &mut self.rows);
        self.bar_ui(ui, area, given);
        std::mem::swap(rows, &mut self.rows);
        chosen
    }

    /// The wheel, and keys that go through the text.
    fn read_keys(&self, ui: &Ui, ground: &egui::Response, rows: &mut Rows, area: Rect, line: f32) {
        use egui::{Key as K, Modifiers};
        let delta = ui.input(|input| input.smooth_scroll_delta().y);
        if ui.rect_contains_pointer(area) && delta != 0.0 {
            rows.scroll_by(-f64::from(delta));
        }
        if !ground.has_focus() {
            return;
        }
        let filter = egui::EventFilter {
            vertical_arrows: true,
            escape: true,
            ..Default::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(ground.id, filter));
        let page = f64::from(area.height() - line);
        let line = f64::from(line) * 2.0;
        for (key, by) in [
            (K::ArrowDown, line),
            (K::ArrowUp, -line),
            (K::PageDown, page),
            (K::Space, page),
            (K::PageUp, -page),
            (K::Home, -1e12),
            (K::End, 1e12),
        ] {
            let times = ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
            if times > 0 {
                rows.scroll_by(by * times as f64);
            }
        }
    }
}
