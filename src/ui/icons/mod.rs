//! The house's line icons: one grid, one stroke, drawn as vectors at any size.
//! Invariant: an icon never stands alone: who shows one gives its accessible name.

pub mod app;
mod atom;
mod button;
mod shapes;

use std::f32::consts::TAU;

use egui::{
    Color32, Painter, Pos2, Rect, Shape, Stroke,
    epaint::{CircleShape, PathShape, PathStroke},
    pos2,
};

pub use button::{IconButton, TARGET, icon_button, show};
use shapes::Part;

/// Units along a side of the square an icon is drawn in.
const GRID: f32 = 24.0;
/// Width of the stroke, in units.
const STROKE: f32 = 1.6;
/// The usual size of an icon, in points.
pub const SIZE: f32 = 16.0;

macro_rules! icons {
    ($($name:ident),+ $(,)?) => {
        /// What can be shown as an icon.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Icon { $($name),+ }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$name),+];
        }
    };
}

icons! {
    Document, AddDocument, FolderOpen, New, Import, Export, Undo, Redo, Search, ZoomIn, ZoomOut,
    Settings, Close, ChevronLeft, ChevronRight, ChevronUp, ChevronDown, Check, Cross, Question,
    Trash, Link, Unlink, Split, Merge, Person, User, Building, Product, Tag, Note, Eye, EyeOff,
    Columns, SidebarLeft, SidebarRight, History, Refresh, Keyboard, Sun, Moon, Globe, Warning,
    Info, Copy, Pencil, Filter, More, Picture, Plus, Minus, Saved,
    MatchCase, WholeWords, Accents, Regex, Relate,
}

impl Icon {
    /// Draws the icon in the greatest square in the middle of `rect`.
    pub fn paint(self, painter: &Painter, rect: Rect, color: Color32) {
        let pen = Pen::new(rect, painter.pixels_per_point(), color);
        for part in self.parts() {
            painter.extend(pen.draw(part));
        }
    }
}

/// Where and how wide one icon is drawn.
struct Pen {
    origin: Pos2,
    /// Points a unit.
    unit: f32,
    pixels_per_point: f32,
    width: f32,
    color: Color32,
}

impl Pen {
    fn new(rect: Rect, pixels_per_point: f32, color: Color32) -> Self {
        let side = rect.width().min(rect.height());
        let unit = side / GRID;
        let exact = STROKE * unit * pixels_per_point;
        // A stroke a little off a whole pixel would be grey at its edge.
        let pixels = match (exact - exact.round()).abs() < 0.25 {
            true => exact.round().max(1.0),
            false => exact.max(1.0),
        };
        // An odd stroke is sharp in the middle of a pixel, an even one between two.
        let shift = if pixels.round() as u32 % 2 == 1 {
            0.5
        } else {
            0.0
        };
        let corner = rect.center() - egui::Vec2::splat(side / 2.0);
        let snap = |at: f32| ((at * pixels_per_point).round() + shift) / pixels_per_point;
        Self {
            origin: pos2(snap(corner.x), snap(corner.y)),
            unit,
            pixels_per_point,
            width: pixels / pixels_per_point,
            color,
        }
    }

    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        pos2(self.origin.x + x * self.unit, self.origin.y + y * self.unit)
    }

    fn draw(&self, part: &Part) -> Vec<Shape> {
        match *part {
            Part::Line(points) => self.path(points.iter().map(|p| self.at(*p)).collect(), false),
            Part::Loop(points) => self.path(points.iter().map(|p| self.at(*p)).collect(), true),
            Part::Frame(left, top, right, bottom, radius) => {
                let corners = [
                    (right - radius, top + radius, 270.0),
                    (right - radius, bottom - radius, 0.0),
                    (left + radius, bottom - radius, 90.0),
                    (left + radius, top + radius, 180.0),
                ];
                let points = corners
                    .into_iter()
                    .flat_map(|(x, y, from)| self.arc(x, y, radius, from, from + 90.0))
                    .collect();
                self.stroke(points, true)
            }
            Part::Circle(x, y, radius) => vec![
                CircleShape::stroke(
                    self.at((x, y)),
                    radius * self.unit,
                    Stroke::new(self.width, self.color),
                )
                .into(),
            ],
            Part::Arc(x, y, radius, from, to) => {
                let points = self.arc(x, y, radius, from, to);
                self.stroke(points, false)
            }
            Part::Curve(control) => {
                let steps = 16;
                let points = (0..=steps)
                    .map(|step| self.at(bezier(control, step as f32 / steps as f32)))
                    .collect();
                self.stroke(points, false)
            }
            Part::Dot(x, y, radius) => {
                // Under a pixel and a half a dot would be a smudge.
                let least = 0.75 / self.pixels_per_point;
                let radius = (radius * self.unit).max(least);
                vec![CircleShape::filled(self.at((x, y)), radius, self.color).into()]
            }
        }
    }

    fn arc(&self, x: f32, y: f32, radius: f32, from: f32, to: f32) -> Vec<Pos2> {
        let sweep = (to - from) / 360.0 * TAU;
        let pixels = sweep * radius * self.unit * self.pixels_per_point;
        let steps = (pixels / 1.5).ceil().clamp(4.0, 64.0) as u32;
        (0..=steps)
            .map(|step| {
                let angle = from / 360.0 * TAU + sweep * step as f32 / steps as f32;
                self.at((x + radius * angle.cos(), y + radius * angle.sin()))
            })
            .collect()
    }

    /// A stroke with corners, rounded where they are large enough to be seen.
    fn path(&self, points: Vec<Pos2>, closed: bool) -> Vec<Shape> {
        let mut shapes = Vec::new();
        if self.width * self.pixels_per_point >= 2.0 {
            // A disc comes out a little wider than a stroke of the same width.
            let radius = self.width / 2.0 - 0.3 / self.pixels_per_point;
            let joint = |at: &Pos2| CircleShape::filled(*at, radius, self.color).into();
            shapes.extend(points.iter().map(joint));
        }
        shapes.extend(self.stroke(points, closed));
        shapes
    }

    fn stroke(&self, points: Vec<Pos2>, closed: bool) -> Vec<Shape> {
        let stroke = PathStroke::new(self.width, self.color);
        let path = match closed {
            true => PathShape::closed_line(points, stroke),
            false => PathShape::line(points, stroke),
        };
        vec![path.into()]
    }
}

fn bezier([a, b, c, d]: [(f32, f32); 4], t: f32) -> (f32, f32) {
    let s = 1.0 - t;
    let mix = |a: f32, b: f32, c: f32, d: f32| {
        a * s * s * s + 3.0 * b * s * s * t + 3.0 * c * s * t * t + d * t * t * t
    };
    (mix(a.0, b.0, c.0, d.0), mix(a.1, b.1, c.1, d.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(at: f32, side: f32) -> Rect {
        Rect::from_min_size(pos2(at, at), egui::Vec2::splat(side))
    }

    #[test]
    fn every_icon_stays_in_its_square() {
        for icon in Icon::ALL {
            for scale in [1.0, 2.0] {
                let rect = square(40.0, SIZE);
                let pen = Pen::new(rect, scale, Color32::BLACK);
                let shapes: Vec<_> = icon
                    .parts()
                    .iter()
                    .flat_map(|part| pen.draw(part))
                    .collect();
                assert!(!shapes.is_empty());
                for shape in shapes {
                    let inside = rect
                        .expand(0.01)
                        .contains_rect(shape.visual_bounding_rect());
                    assert!(inside, "{icon:?} leaves its square at scale {scale}");
                }
            }
        }
    }

    #[test]
    fn no_two_icons_are_drawn_alike() {
        let drawn: Vec<_> = Icon::ALL
            .iter()
            .map(|icon| format!("{:?}", icon.parts()))
            .collect();
        for (at, icon) in drawn.iter().enumerate() {
            assert_eq!(drawn.iter().position(|other| other == icon), Some(at));
        }
    }

    #[track_caller]
    fn stroke(scale: f32, pixels: f32, part_of_pixel: f32) {
        // Off the pixels on purpose: a panel can begin anywhere.
        let pen = Pen::new(square(10.3, SIZE), scale, Color32::BLACK);
        assert_eq!(pen.width * scale, pixels);
        let at = pen.at((12.0, 3.0));
        assert!(
            ((at.x * scale).fract() - part_of_pixel).abs() < 1e-3,
            "{at:?}"
        );
        assert!(
            ((at.y * scale).fract() - part_of_pixel).abs() < 1e-3,
            "{at:?}"
        );
    }

    #[test]
    fn straight_strokes_lie_on_whole_pixels() {
        stroke(1.0, 1.0, 0.5);
        stroke(2.0, 2.0, 0.0);
        stroke(3.0, 3.0, 0.5);
    }
}
