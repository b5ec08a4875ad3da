//! The mark of a segment's status, and what else can be seen of it at its end.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use crate::{
    model::TranslationStatus as T,
    ui::{icons::Icon, theme::Tokens},
};

/// Side of a mark, in points.
pub const MARK: f32 = 14.0;

/// Draws the mark. Each has a shape of its own, not a colour alone.
pub fn paint(painter: &Painter, center: Pos2, status: T, tokens: &Tokens) {
    let (weak, ring) = (tokens.text.weak, Stroke::new(1.4, tokens.text.weak));
    match status {
        T::Untranslated => {
            painter.circle_stroke(center, 4.5, ring);
        }
        T::Draft => {
            let stroke = Stroke::new(1.4, tokens.warn);
            half(painter, center, 4.5, tokens.warn);
            painter.circle_stroke(center, 4.5, stroke);
        }
        T::MachineDraft => {
            let square = Rect::from_center_size(center, vec2(9.0, 9.0));
            let stroke = Stroke::new(1.4, tokens.warn);
            painter.rect_filled(
                square.with_max_x(center.x),
                1.0,
                tokens.faint(tokens.warn, 0.8),
            );
            painter.rect_stroke(square, 1.5, stroke, StrokeKind::Middle);
        }
        T::Translated => check(painter, center, tokens.ok),
        T::Reviewed => {
            check(painter, center - vec2(2.5, 0.0), tokens.ok);
            check(painter, center + vec2(2.5, 0.0), tokens.ok);
        }
        T::Locked => {
            let body = Rect::from_center_size(center + vec2(0.0, 2.0), vec2(9.0, 7.0));
            painter.rect_filled(body, 1.5, weak);
            let arc: Vec<Pos2> = (0..=12)
                .map(|step| {
                    let turn = std::f32::consts::PI * (1.0 + step as f32 / 12.0);
                    center + vec2(2.8 * turn.cos(), -1.5 + 3.2 * turn.sin())
                })
                .collect();
            painter.add(Shape::line(arc, ring));
        }
    }
}

fn check(painter: &Painter, center: Pos2, color: Color32) {
    let rect = Rect::from_center_size(center, vec2(MARK, MARK));
    Icon::Check.paint(painter, rect, color);
}

/// The left half of a disc.
fn half(painter: &Painter, center: Pos2, radius: f32, color: Color32) {
    let points: Vec<Pos2> = (0..=16)
        .map(|step| {
            let turn = std::f32::consts::PI * (0.5 + step as f32 / 16.0);
            pos2(
                center.x + radius * turn.cos(),
                center.y + radius * turn.sin(),
            )
        })
        .collect();
    painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
}
