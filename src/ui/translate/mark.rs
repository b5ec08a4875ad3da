//! Words chosen in the source of the active segment: by the mouse, or a double click on one.
//! Invariant: what is chosen lies in that segment, on boundaries of clusters; it is forgotten
//! when another segment is at hand.

use std::ops::Range;

use egui::{Color32, CursorIcon, Painter, Pos2, Rect, Response, Ui, pos2};

use crate::{
    model::{Document, Segment, SegmentId},
    text::{ByteOffset, TextRange, grapheme, segment::word_at},
    typeset::Paragraph,
    ui::reader::spans,
};

use super::{Editor, Given};

#[derive(Debug, Clone, Default)]
pub struct Mark {
    /// In bytes of the segment's source.
    chosen: Option<(SegmentId, Range<usize>)>,
    /// Where the mouse went down.
    from: Option<usize>,
}

impl Mark {
    /// What is chosen in a segment, in bytes of its source.
    pub fn of(&self, segment: &Segment) -> Option<Range<usize>> {
        let (id, range) = self.chosen.as_ref()?;
        (*id == segment.id && !range.is_empty()).then(|| range.clone())
    }
}

impl Editor {
    /// The words chosen in the source, in bytes of the document.
    pub fn marked(&self, document: &Document) -> Option<TextRange> {
        let segment = self.segment(document)?;
        let range = self.mark.of(segment)?;
        let start = segment.at.start().to_usize();
        let range = TextRange::from_range(start + range.start..start + range.end)?;
        let range = grapheme::snap_outward(document.text().as_str(), range)?;
        segment.at.covers(range).then_some(range)
    }

    /// Follows the mouse over the active row, whose source begins at `corner` and ends at `end`.
    pub(super) fn follow_mark(
        &mut self,
        ui: &Ui,
        response: &Response,
        (corner, end): (Pos2, f32),
        given: &mut Given<'_>,
    ) {
        let Some(segment) = self.segment(given.document).cloned() else {
            return;
        };
        let scale = ui.ctx().pixels_per_point();
        let labels = spans::places(given.session.scheme());
        let faces = &mut given.glyphs.faces;
        let Some(laid) = self.laid.row(&segment, given.document, &labels, faces) else {
            return;
        };
        let hit = |at: Pos2| {
            let (x, y) = ((at.x - corner.x) * scale, (at.y - corner.y) * scale);
            laid.source.hit(x, y).offset
        };
        let over = response.hover_pos().is_some_and(|at| at.x < end);
        if over {
            ui.set_cursor_icon(CursorIcon::Text);
        }
        let Some(at) = response.interact_pointer_pos() else {
            return;
        };
        if response.double_clicked() && at.x < end {
            let source = segment.at.slice(given.document.text().as_str());
            let near = u32::try_from(hit(at)).unwrap_or(u32::MAX);
            let word = source.and_then(|source| word_at(source, ByteOffset::new(near)));
            self.mark.chosen = word.map(|word| (segment.id, word.to_range()));
            self.cut = None;
        } else if response.clicked() {
            self.mark = Mark::default();
        } else if response.drag_started() {
            let origin = ui.input(|input| input.pointer.press_origin());
            let origin = origin.filter(|origin| origin.x < end);
            self.mark.from = origin.map(hit);
        }
        if let Some(from) = self.mark.from.filter(|_| response.dragged()) {
            let to = hit(at);
            self.mark.chosen = Some((segment.id, from.min(to)..from.max(to)));
            self.cut = None;
        }
        if response.drag_stopped() {
            self.mark.from = None;
        }
    }
}

/// The ground below chosen words.
pub(super) fn paint(
    painter: &Painter,
    paragraph: &Paragraph,
    mark: Range<usize>,
    corner: Pos2,
    scale: f32,
    fill: Color32,
) {
    let mut rects = Vec::new();
    paragraph.rects(mark, &mut rects);
    for part in rects {
        let area = Rect::from_min_max(
            pos2(corner.x + part.x0 / scale, corner.y + part.top / scale),
            pos2(corner.x + part.x1 / scale, corner.y + part.bottom / scale),
        );
        painter.rect_filled(area, 0.0, fill);
    }
}
