//! How a field looks: as egui's own do.

use std::{ops::Range, time::Duration};

use egui::{Align2, FontSelection, Mesh, Rect, Response, Shape, Stroke, StrokeKind, TextStyle, Ui};

use super::layer::{Laid, Layer};
use crate::{
    typeset::{Area, Editor, LineRect},
    ui::{
        glyphs::{Colors, Glyphs},
        theme::{self, Motion},
    },
};

/// Where it is painted, in points; `origin` in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Canvas<'a> {
    /// With the frame.
    pub rect: Rect,
    /// Of the text.
    pub inner: Rect,
    /// Upper left corner of the text.
    pub origin: [f32; 2],
    pub scale: f32,
    pub hint: &'a str,
    pub layer: Option<&'a dyn Layer>,
    pub wrong: bool,
    /// Words with a wave below them, in bytes.
    pub marks: &'a [Range<usize>],
    pub focused: bool,
    /// Seconds since the caret moved.
    pub since: f64,
    pub caret: Option<Rect>,
}

impl Canvas<'_> {
    fn rect(&self, area: Area) -> Rect {
        let [left, top] = self.origin;
        Rect::from_min_max(
            egui::pos2((left + area[0]) / self.scale, (top + area[1]) / self.scale),
            egui::pos2((left + area[2]) / self.scale, (top + area[3]) / self.scale),
        )
    }
}

pub(super) fn paint(
    ui: &Ui,
    response: &Response,
    canvas: &Canvas<'_>,
    editor: &mut Editor,
    glyphs: &mut Glyphs,
) {
    frame(ui, response, canvas);
    let painter = ui.painter_at(canvas.inner.expand(1.0));
    let visuals = ui.visuals();
    if editor.shown().is_empty() && !canvas.hint.is_empty() {
        let font = FontSelection::Style(TextStyle::Body).resolve(ui.style());
        let color = visuals.weak_text_color();
        let (at, align) = match canvas.inner.height() > 2.0 * font.size {
            true => (canvas.inner.left_top(), Align2::LEFT_TOP),
            false => (canvas.inner.left_center(), Align2::LEFT_CENTER),
        };
        painter.text(at, align, canvas.hint, font, color);
    }
    if canvas.focused && !editor.is_composing() {
        let color = visuals.selection.bg_fill;
        for area in editor.selected_areas(&mut glyphs.faces) {
            painter.rect_filled(canvas.rect(area), 0.0, color);
        }
    }
    layer(&painter, canvas, editor, glyphs, false);
    text(ui, &painter, canvas, editor, glyphs);
    layer(&painter, canvas, editor, glyphs, true);
    if !editor.is_composing() {
        marks(ui, &painter, canvas, editor, glyphs);
    }
    if canvas.focused {
        underline(ui, &painter, canvas, editor, glyphs);
        caret(ui, &painter, canvas);
    }
}

fn frame(ui: &Ui, response: &Response, canvas: &Canvas<'_>) {
    let visuals = ui.visuals();
    let state = match () {
        () if canvas.focused => &visuals.widgets.active,
        () if response.hovered() => &visuals.widgets.hovered,
        () => &visuals.widgets.inactive,
    };
    let mut stroke = match canvas.focused {
        true => visuals.selection.stroke,
        false => state.bg_stroke,
    };
    if !canvas.focused {
        let theme = theme::current(ui.ctx());
        stroke.color = match canvas.wrong {
            true => theme.tokens.error,
            false => theme.tokens.field_edge,
        };
    }
    ui.painter().rect(
        canvas.rect.expand(state.expansion),
        state.corner_radius,
        visuals.text_edit_bg_color(),
        stroke,
        StrokeKind::Inside,
    );
}

fn layer(
    painter: &egui::Painter,
    canvas: &Canvas<'_>,
    editor: &mut Editor,
    glyphs: &mut Glyphs,
    above: bool,
) {
    let Some(layer) = canvas.layer else { return };
    let text = editor.shown().to_owned();
    let laid = Laid {
        text: &text,
        paragraph: editor.paragraph(&mut glyphs.faces),
        origin: canvas.origin,
        scale: canvas.scale,
    };
    match above {
        true => layer.above(painter, &laid),
        false => layer.below(painter, &laid),
    }
}

fn text(
    ui: &Ui,
    painter: &egui::Painter,
    canvas: &Canvas<'_>,
    editor: &mut Editor,
    glyphs: &mut Glyphs,
) {
    let color = ui.visuals().widgets.inactive.text_color();
    let clip = painter.clip_rect();
    let clip = clip.top() * canvas.scale..clip.bottom() * canvas.scale;
    let paragraph = editor.paragraph(&mut glyphs.faces).clone();
    let mut meshes: Vec<Mesh> = Vec::new();
    let (origin, scale) = (canvas.origin, canvas.scale);
    let colors = Colors {
        text: &|_| color,
        readings: color,
    };
    glyphs.draw(&paragraph, origin, clip, scale, colors, &mut meshes);
    glyphs.upload(ui.ctx(), &mut meshes);
    for mesh in meshes.into_iter().filter(|mesh| !mesh.is_empty()) {
        painter.add(Shape::mesh(mesh));
    }
}

/// Waves under words, but not under the one whose end the caret is at: it is being typed.
fn marks(
    ui: &Ui,
    painter: &egui::Painter,
    canvas: &Canvas<'_>,
    editor: &mut Editor,
    glyphs: &mut Glyphs,
) {
    let color = theme::current(ui.ctx()).tokens.error;
    let (anchor, focus) = editor.selection();
    let typed = (canvas.focused && anchor == focus).then_some(focus);
    let paragraph = editor.paragraph(&mut glyphs.faces);
    for range in canvas.marks {
        if typed == Some(range.end) || range.end > paragraph.len() {
            continue;
        }
        let mut rects: Vec<LineRect> = Vec::new();
        paragraph.rects(range.clone(), &mut rects);
        for rect in rects {
            let line = canvas.rect([rect.x0, rect.baseline, rect.x1, rect.baseline]);
            let below = (rect.bottom - rect.baseline) / canvas.scale * 0.5;
            wave(
                painter,
                line.left(),
                line.right(),
                line.top() + below,
                color,
            );
        }
    }
}

/// The mark of a word that no dictionary has.
pub fn wave(painter: &egui::Painter, left: f32, right: f32, y: f32, color: egui::Color32) {
    let (height, length) = (1.2, 4.0);
    let steps = ((right - left).max(0.0) / (length / 2.0)) as usize;
    let points = (0..=steps).map(|step| {
        let up = if step % 2 == 0 { height } else { -height };
        egui::pos2(left + step as f32 * length / 2.0, y + up)
    });
    let points: Vec<egui::Pos2> = points.collect();
    if points.len() > 1 {
        painter.add(Shape::line(points, Stroke::new(1.0, color)));
    }
}

/// Lines under what is composed, a stronger one under the part that is converted.
fn underline(
    ui: &Ui,
    painter: &egui::Painter,
    canvas: &Canvas<'_>,
    editor: &mut Editor,
    glyphs: &mut Glyphs,
) {
    let strokes = &ui.visuals().ime_composition;
    let parts = [
        (editor.composed(), strokes.inactive_underline_stroke),
        (editor.converted(), strokes.active_underline_stroke),
    ];
    let paragraph = editor.paragraph(&mut glyphs.faces);
    for (range, stroke) in parts {
        let Some(range) = range else { continue };
        let mut rects: Vec<LineRect> = Vec::new();
        paragraph.rects(range, &mut rects);
        for rect in rects {
            let line = canvas.rect([rect.x0, rect.bottom, rect.x1, rect.bottom]);
            painter.hline(line.x_range(), line.bottom() - stroke.width, stroke);
        }
    }
}

fn caret(ui: &Ui, painter: &egui::Painter, canvas: &Canvas<'_>) {
    let style = &ui.visuals().text_cursor;
    let window_has_focus = ui.input(|input| input.focused);
    let Some(caret) = canvas.caret.filter(|_| window_has_focus) else {
        return;
    };
    let still = theme::current(ui.ctx()).motion == Motion::Still || !style.blink;
    if !still {
        let (on, off) = (f64::from(style.on_duration), f64::from(style.off_duration));
        let phase = canvas.since.rem_euclid(on + off);
        let shown = phase < on;
        let next = if shown { on } else { on + off } - phase;
        ui.ctx()
            .request_repaint_after(Duration::from_secs_f64(next.max(0.02)));
        if !shown {
            return;
        }
    }
    let Stroke { width, color } = style.stroke;
    // Whole within the text, also at its right end.
    let width = width.max(1.0 / canvas.scale);
    let left = (caret.left() * canvas.scale).round() / canvas.scale;
    let left = left.min(canvas.inner.right() + 1.0 - width);
    let stroke = Rect::from_min_max(
        egui::pos2(left, caret.top()),
        egui::pos2(left + width, caret.bottom()),
    );
    painter.rect_filled(stroke, 0.0, color);
}
