//! What was sought and found, marked in the text.

use egui::{CornerRadius, Painter, Stroke, StrokeKind};

use crate::typeset::Seen;

use super::{Reader, paint::Canvas};

impl Reader {
    /// The hits in a part of what is seen: filled, the one at hand more strongly and outlined.
    pub(super) fn hits(&self, painter: &Painter, canvas: &Canvas<'_>, part: &Seen) {
        let Some(found) = canvas.found else { return };
        let tokens = &canvas.look.theme.tokens.found;
        let current = found.current.map(|(_, range)| range);
        for hit in found.hits.within(part.range.clone()) {
            let range = hit.to_range();
            let start = range.start.max(part.range.start) - part.range.start;
            let end = range.end.min(part.range.end) - part.range.start;
            let mut rects = Vec::new();
            part.paragraph.rects(start..end, &mut rects);
            for rect in &rects {
                let snug = self.snug(part, rect, canvas.look);
                if current == Some(*hit) {
                    let edge = Stroke::new(1.5, tokens.mark);
                    let radius = CornerRadius::same(2);
                    painter.rect(snug, radius, tokens.current, edge, StrokeKind::Outside);
                } else {
                    painter.rect_filled(snug, CornerRadius::ZERO, tokens.hit);
                }
            }
        }
    }
}

impl Canvas<'_> {
    /// Whether the byte at an offset of the document lies on a hit.
    pub(super) fn is_hit(&self, at: usize) -> bool {
        self.found
            .is_some_and(|found| !found.hits.within(at..at + 1).is_empty())
    }
}
