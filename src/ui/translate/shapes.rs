//! Text that was laid out, with the mentions on it, drawn anywhere.
//! Invariant: a mention looks as it does in the reader.

use std::{collections::BTreeMap, ops::Range};

use egui::{Color32, CornerRadius, Mesh, Painter, Rect, Stroke, pos2};

use crate::{
    model::{Document, LabelKey, Projection, Scheme, Status},
    typeset::{LineRect, Paragraph},
    ui::{
        glyphs::{Colors, Glyphs},
        look::Look,
        reader::{marks, spans::Shape},
        widgets,
    },
};

/// A paragraph on the screen.
pub struct Put<'a> {
    pub paragraph: &'a Paragraph,
    pub shapes: &'a [Shape],
    /// Its upper left corner, in points.
    pub at: egui::Pos2,
    pub scale: f32,
    /// Of a line, as a multiple of the size.
    pub spacing: f32,
}

/// Where mentions stand in a target, as shapes.
pub fn projected(
    document: &Document,
    projections: &[Projection],
    labels: &BTreeMap<LabelKey, usize>,
    paragraph: &Paragraph,
    offset: usize,
) -> Vec<Shape> {
    let shapes = projections.iter().filter_map(|projection| {
        let mention = document.mentions().get(projection.mention)?;
        let mut rects: Vec<LineRect> = Vec::new();
        for range in projection.ranges.iter().map(|range| range.to_range()) {
            paragraph.rects(range.start + offset..range.end + offset, &mut rects);
        }
        Some(Shape {
            mention: mention.id,
            label: labels.get(&mention.label).copied(),
            status: mention.status,
            track: 0,
            fill: rects.clone(),
            rects,
            joins: Vec::new(),
            starts_here: true,
            discontinuous: false,
        })
    });
    shapes.collect()
}

impl Put<'_> {
    fn origin(&self) -> [f32; 2] {
        [
            (self.at.x * self.scale).round(),
            (self.at.y * self.scale).round(),
        ]
    }

    /// A rectangle of the layout, no higher than its letters need.
    fn snug(&self, rect: &LineRect) -> Rect {
        let (origin, scale) = (self.origin(), self.scale);
        let size = (rect.bottom - rect.top) / scale / self.spacing;
        let baseline = (origin[1] + rect.baseline) / scale;
        let snap = |v: f32| (v * scale).round() / scale;
        Rect::from_min_max(
            pos2(
                snap((origin[0] + rect.x0) / scale),
                snap(baseline - size * 0.98),
            ),
            pos2(
                snap((origin[0] + rect.x1) / scale),
                snap(baseline + size * 0.32),
            ),
        )
    }

    /// What lies below the letters.
    pub fn fills(&self, painter: &Painter, scheme: &Scheme, look: &Look<'_>) {
        for shape in self.shapes {
            if shape.status != Status::Confirmed {
                continue;
            }
            let tone = look.tone_at(scheme, shape.label);
            for rect in &shape.fill {
                painter.rect_filled(self.snug(rect), CornerRadius::same(2), tone.fill);
            }
        }
    }

    /// The letters, into meshes.
    pub fn text(
        &self,
        painter: &Painter,
        glyphs: &mut Glyphs,
        color: &dyn Fn(usize) -> Color32,
        meshes: &mut Vec<Mesh>,
    ) {
        let clip = painter.clip_rect();
        let clip = clip.top() * self.scale..clip.bottom() * self.scale;
        let colors = Colors {
            text: color,
            readings: Color32::TRANSPARENT,
        };
        glyphs.draw(
            self.paragraph,
            self.origin(),
            clip,
            self.scale,
            colors,
            meshes,
        );
    }

    /// Waves under words of it, in bytes.
    pub fn waves(&self, painter: &Painter, words: &[Range<usize>], color: Color32) {
        let (origin, scale) = (self.origin(), self.scale);
        for word in words {
            let mut rects: Vec<LineRect> = Vec::new();
            self.paragraph.rects(word.clone(), &mut rects);
            for rect in rects {
                let size = (rect.bottom - rect.top) / scale / self.spacing;
                let y = (origin[1] + rect.baseline) / scale + size * 0.24;
                let [left, right] = [rect.x0, rect.x1].map(|x| (origin[0] + x) / scale);
                widgets::wave(painter, left, right, y, color);
            }
        }
    }

    /// What lies above them.
    pub fn lines(&self, painter: &Painter, scheme: &Scheme, look: &Look<'_>) {
        let (origin, scale) = (self.origin(), self.scale);
        for shape in self.shapes {
            let tone = look.tone_at(scheme, shape.label);
            for rect in &shape.rects {
                let size = (rect.bottom - rect.top) / scale / self.spacing;
                let below = size * 0.24 + f32::from(shape.track) * 2.5;
                let y = (origin[1] + rect.baseline) / scale + below;
                let y = ((y * scale).round() + 0.5) / scale;
                let left = pos2((origin[0] + rect.x0) / scale, y);
                let right = pos2((origin[0] + rect.x1) / scale, y);
                let stroke = |width: f32| Stroke::new(width, tone.line);
                match shape.status {
                    Status::Confirmed => {
                        painter.line_segment([left, right], stroke(1.8));
                    }
                    Status::Proposed => marks::dashed(painter, left, right, stroke(1.4)),
                    Status::InQuestion => marks::wavy(painter, left, right, stroke(1.2)),
                    Status::Rejected => {}
                }
            }
        }
    }
}

/// Brings what was drawn to the screen.
pub fn show(painter: &Painter, glyphs: &mut Glyphs, mut meshes: Vec<Mesh>) {
    glyphs.upload(painter.ctx(), &mut meshes);
    for mesh in meshes {
        if !mesh.is_empty() {
            painter.add(mesh);
        }
    }
}
