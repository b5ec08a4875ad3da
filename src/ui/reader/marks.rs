//! Lines that are more than a stroke, and small marks.

use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

/// Length of a dash and of the gap after it, in points.
const DASH: (f32, f32) = (4.0, 3.0);
/// Height and length of a wave.
const WAVE: (f32, f32) = (1.3, 5.0);

pub fn dashed(painter: &Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    painter.extend(Shape::dashed_line(&[from, to], stroke, DASH.0, DASH.1));
}

pub fn dotted(painter: &Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    painter.extend(Shape::dashed_line(&[from, to], stroke, 2.0, 3.0));
}

pub fn wavy(painter: &Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    let mut points = Vec::new();
    let mut x = from.x;
    while x <= to.x {
        let phase = (x - from.x) / WAVE.1 * std::f32::consts::TAU;
        points.push(pos2(x, from.y + WAVE.0 * phase.sin()));
        x += 1.0;
    }
    if points.len() > 1 {
        painter.add(Shape::line(points, stroke));
    }
}

/// The mark of what is in question.
pub fn question(painter: &Painter, at: Pos2, color: Color32, paper: Color32) {
    let center = at + vec2(0.0, -0.5);
    painter.circle_filled(center, 5.5, color);
    painter.text(
        center,
        Align2::CENTER_CENTER,
        "?",
        FontId::proportional(9.0),
        paper,
    );
}

/// A label's first letters over the start of its mention.
pub fn initial(painter: &Painter, at: Rect, name: &str, color: Color32) {
    use unicode_segmentation::UnicodeSegmentation as _;
    let short: String = name.graphemes(true).take(2).collect();
    painter.text(
        at.left_top() + vec2(0.0, 1.0),
        Align2::LEFT_BOTTOM,
        short,
        FontId::proportional(9.0),
        color,
    );
}
