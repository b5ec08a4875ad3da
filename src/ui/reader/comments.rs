//! Passages that something was said about: a dotted line below them, a mark in the margin, and
//! what was said under the pointer.
//! Invariant: only what is open is marked; what is resolved steps back.

use egui::{Rect, Response, RichText, Stroke, pos2, vec2};

use crate::{
    l10n::messages as m,
    model::{Comment, CommentId, Document, Session},
    text::TextRange,
    ui::{icons::Icon, look::Look},
};

use super::{Reader, marks, paint::Canvas};

/// How far the line runs below the feet of the letters, of the size.
const BELOW: f32 = 0.36;
/// The mark's place left of the column, and its side, in points.
const MARGIN: f32 = 30.0;
const MARK: f32 = 12.0;
/// So many characters of a comment are shown under the pointer.
const SHOWN: usize = 400;

/// Where a comment was drawn.
#[derive(Debug, Clone, Copy)]
pub struct Remark {
    place: Rect,
    comment: CommentId,
}

/// The comments that began a thread, are open and on a passage.
pub fn open(document: &Document) -> impl Iterator<Item = (&Comment, TextRange)> {
    document.comments().filter_map(|comment| {
        let is_open = comment.answers.is_none() && !comment.resolved;
        Some((comment, comment.at.filter(|_| is_open)?))
    })
}

impl Reader {
    pub(super) fn paint_comments(&mut self, painter: &egui::Painter, canvas: &Canvas<'_>) {
        let tokens = &canvas.look.theme.tokens;
        let line_height = canvas.look.settings.reader.line_height;
        let mut remarks = Vec::new();
        for part in canvas.seen {
            for (comment, at) in open(canvas.document) {
                let range = at.to_range();
                let start = range.start.max(part.range.start);
                let end = range.end.min(part.range.end);
                if start >= end {
                    continue;
                }
                let mut rects = Vec::new();
                let inside = start - part.range.start..end - part.range.start;
                part.paragraph.rects(inside, &mut rects);
                let color = match comment.asks() {
                    true => tokens.warn,
                    false => tokens.text.weak,
                };
                let origin = self.page.origin_of(part);
                let scale = self.page.scale();
                for rect in &rects {
                    let place = self.rect(part, rect);
                    let size = place.height() / line_height;
                    let y = (origin[1] + rect.baseline) / scale + size * BELOW;
                    let y = ((y * scale).round() + 0.5) / scale;
                    let (from, to) = (pos2(place.left(), y), pos2(place.right(), y));
                    marks::dotted(painter, from, to, Stroke::new(1.2, color));
                    remarks.push(Remark {
                        place,
                        comment: comment.id,
                    });
                }
                // Where it begins, a mark in the margin.
                let first = rects.first().filter(|_| range.start >= part.range.start);
                if let Some(first) = first {
                    let middle = self.rect(part, first).center().y;
                    let at = pos2(origin[0] / scale - MARGIN, middle);
                    let place = Rect::from_center_size(at, vec2(MARK, MARK));
                    let icon = match comment.asks() {
                        true => Icon::Question,
                        false => Icon::Note,
                    };
                    icon.paint(painter, place, color);
                    remarks.push(Remark {
                        place: place.expand(4.0),
                        comment: comment.id,
                    });
                }
            }
        }
        self.remarks = remarks;
    }

    /// What was said about the passage under the pointer.
    pub(super) fn tell_of_comments(
        &self,
        response: &Response,
        document: &Document,
        session: &Session,
        look: &Look<'_>,
    ) {
        if self.remarks.is_empty() || self.drag.is_some() {
            return;
        }
        let Some(at) = response.hover_pos() else {
            return;
        };
        let mut under: Vec<CommentId> = self
            .remarks
            .iter()
            .filter(|remark| remark.place.contains(at))
            .map(|remark| remark.comment)
            .collect();
        under.dedup();
        if under.is_empty() {
            return;
        }
        response.clone().on_hover_ui_at_pointer(|ui| {
            ui.set_max_width(360.0);
            for comment in under.iter().filter_map(|id| document.comment(*id)) {
                let by = comment.by.and_then(|by| session.reviewer(by));
                let who = by.map_or_else(
                    || m::comment_nobody(look.l),
                    |reviewer| reviewer.name.clone(),
                );
                let text: String = comment.text.chars().take(SHOWN).collect();
                let weak = look.theme.tokens.text.weak;
                ui.label(RichText::new(who).small().color(weak));
                ui.add(egui::Label::new(text).wrap());
                let answers = document
                    .comments()
                    .filter(|other| other.answers == Some(comment.id));
                for answer in answers {
                    let text: String = answer.text.chars().take(SHOWN).collect();
                    ui.add(egui::Label::new(RichText::new(format!("→ {text}")).color(weak)).wrap());
                }
            }
        });
    }
}
