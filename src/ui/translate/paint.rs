//! The rows that are seen, painted: grounds, letters, what lies over them.
//! Invariant: letters of all rows are shown in one go.

use egui::{FontId, Mesh, Pos2, Rect, Stroke, pos2, vec2};

use crate::{
    model::TranslationStatus,
    typeset::Caret,
    ui::{icons::Icon, reader::spans},
};

use super::{
    Editor, Given,
    grid::{BESIDE, Columns, PADDING, Seen},
    laid, mark, shapes, status,
};

impl Editor {
    pub(super) fn paint(
        &mut self,
        painter: &egui::Painter,
        seen: &[Seen],
        columns: &Columns,
        given: &mut Given<'_>,
        scale: f32,
    ) {
        let (look, scheme) = (given.look, given.session.scheme());
        let tokens = &look.theme.tokens;
        let labels = spans::places(scheme);
        let spacing = laid::type_style(look, None).line_height;
        let mut meshes: Vec<Mesh> = Vec::new();
        let line = Stroke::new(1.0, tokens.separator);
        for part in seen {
            let active = self.active == Some(part.key);
            let ground = part.rect.with_max_x(columns.area.right());
            if self.selected.contains(&part.segment.id) {
                painter.rect_filled(ground, 0.0, tokens.selection);
            } else if active {
                painter.rect_filled(ground, 0.0, tokens.fills.hover);
            }
            painter.hline(columns.area.x_range(), part.rect.bottom(), line);
            if self.open_faults(part.segment.id) > 0 {
                let bar = part
                    .rect
                    .shrink2(vec2(0.0, 4.0))
                    .with_max_x(part.rect.left() + 3.0);
                painter.rect_filled(bar, 1.0, tokens.warn);
            }
            let number = look.l.number(self.number(part.key) as u64);
            let color = match active {
                true => tokens.accent,
                false => tokens.text.weak,
            };
            painter.text(
                pos2(columns.source - 6.0, part.rect.top() + PADDING + 3.0),
                egui::Align2::RIGHT_TOP,
                number,
                FontId::proportional(tokens.type_sizes.caption),
                color,
            );
            let mark = pos2(columns.status(), part.rect.top() + PADDING + 9.0);
            status::paint(painter, mark, part.segment.translation.status, tokens);
            if self.comments.iter().any(|at| at.overlaps(part.segment.at)) {
                small(painter, Icon::Note, mark + vec2(0.0, 18.0), tokens.warn);
            } else if !part.segment.translation.note.is_empty() {
                let weak = tokens.text.weak;
                small(painter, Icon::Pencil, mark + vec2(0.0, 18.0), weak);
            }
        }
        // Lines below the letters of all rows, then letters in one go, then what is above.
        for step in 0..3 {
            for part in seen {
                let faces = &mut given.glyphs.faces;
                let laid = self.laid.row(&part.segment, given.document, &labels, faces);
                let Some(laid) = laid else { continue };
                let machine = part.segment.translation.status == TranslationStatus::MachineDraft;
                let text = match machine {
                    true => tokens.text.normal,
                    false => tokens.text.strong,
                };
                let put = |paragraph, shapes, x: f32| shapes::Put {
                    paragraph,
                    shapes,
                    at: pos2(x + BESIDE, part.rect.top() + PADDING),
                    scale,
                    spacing,
                };
                let source = put(&laid.source, &laid.source_shapes, columns.source);
                let target = put(&laid.target, &laid.target_shapes, columns.target);
                if step == 0
                    && let Some(mark) = self.mark.of(&part.segment)
                {
                    let corner = pos2(columns.source + BESIDE, part.rect.top() + PADDING);
                    mark::paint(painter, &laid.source, mark, corner, scale, tokens.selection);
                }
                let shown = match self.active == Some(part.key) {
                    true => vec![(source, tokens.text.strong)],
                    false => vec![(source, tokens.text.strong), (target, text)],
                };
                for (put, color) in shown {
                    match step {
                        0 => put.fills(painter, scheme, look),
                        1 => put.text(painter, given.glyphs, &|_| color, &mut meshes),
                        _ => put.lines(painter, scheme, look),
                    }
                }
                if step == 2 && self.active != Some(part.key) {
                    let wrong = self.spelling.wrong(&part.segment);
                    put(&laid.target, &[], columns.target).waves(painter, wrong, tokens.error);
                }
                if step == 2
                    && self.active == Some(part.key)
                    && let Some(cut) = self.cut
                {
                    let place = laid.source.caret(Caret::before(cut));
                    let left = columns.source + BESIDE + place.x / scale - 1.0;
                    let top = part.rect.top() + PADDING;
                    let lines = top + place.top / scale..=top + place.bottom / scale;
                    painter.vline(left, lines, Stroke::new(2.0, tokens.accent));
                }
            }
            if step == 1 {
                shapes::show(painter, given.glyphs, std::mem::take(&mut meshes));
            }
        }
    }
}

fn small(painter: &egui::Painter, icon: Icon, center: Pos2, color: egui::Color32) {
    icon.paint(
        painter,
        Rect::from_center_size(center, vec2(12.0, 12.0)),
        color,
    );
}
