//! The units in their lines, and the one at hand as a whole.
//! Invariant: a line is laid out once, as long as the answer is the same.

use std::{collections::HashMap, ops::Range, sync::Arc};

use egui::{Rect, RichText, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::{
    l10n::messages as m,
    text::{Language, TextRange},
    translate::memory::{Origin, Place},
    typeset::{Face, LineRect, Paragraph, Style},
    ui::{
        concordance::{Context, Line, lay_out},
        glyphs::{Colors, Glyphs},
        look::Look,
    },
};

use super::{ConcordanceDialog, Given};

/// Rows that are seen at once.
pub(super) const SEEN: usize = 12;
/// The places stand at this share of their side.
const SHARE: f32 = 0.4;
/// Between the sides, in points.
const GAP: f32 = 12.0;
/// So many lines of the unit at hand are shown.
const WHOLE: f32 = 5.0;
const KEPT: usize = 400;

type Laid = (Arc<Paragraph>, Range<usize>);

/// Lines laid out: by row, and whether of the translation.
#[derive(Default)]
pub struct Lines {
    kept: HashMap<(usize, bool), Laid>,
    scale: f32,
    /// The unit at hand, both sides, for a width in pixels.
    whole: Option<(usize, u32, [Arc<Paragraph>; 2])>,
}

impl std::fmt::Debug for Lines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lines")
            .field("kept", &self.kept.len())
            .finish_non_exhaustive()
    }
}

impl Lines {
    pub fn clear(&mut self) {
        self.kept.clear();
        self.whole = None;
    }
}

/// Where a unit is from, and where there.
pub(super) fn origin(place: &Place, look: &Look<'_>) -> String {
    let from = match &place.origin {
        Origin::Session { title, .. } => title.to_string(),
        Origin::Reference { name, line, .. } => m::concordance_line(look.l, name, *line),
    };
    let mut words = vec![from];
    if !place.by.is_empty() {
        words.push(place.by.to_string());
    }
    words.extend(place.at.map(|at| look.moment(at)));
    words.join(" · ")
}

/// A line of a unit around its first place.
fn context(text: &str, places: &[TextRange]) -> Context {
    match places.first() {
        Some(place) => Context::of(text, *place),
        None => {
            let end = text.floor_char_boundary(text.len().min(480));
            Context {
                text: text.get(..end).unwrap_or_default().replace('\n', " "),
                at: 0..0,
            }
        }
    }
}

impl ConcordanceDialog {
    pub(super) fn list_ui(&mut self, ui: &mut Ui, given: &mut Given<'_>) {
        let look = given.look;
        let (l, tokens) = (look.l, &look.theme.tokens);
        let row = look.theme.row_height();
        let weak = |text: String| RichText::new(text).color(tokens.text.weak);
        let height = row * SEEN as f32;
        if self.places().is_empty() {
            let words = match (&self.found, self.words.trim().is_empty()) {
                _ if self.from.is_none() => m::concordance_no_language(l),
                (_, true) => m::concordance_empty(l),
                (Some(_), _) => m::concordance_nothing(l),
                (None, _) => m::search_looking(l),
            };
            ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
                ui.set_min_height(height);
                ui.label(weak(words));
            });
            return;
        }
        let mut area = ScrollArea::vertical()
            .id_salt("look up")
            .auto_shrink(false)
            .max_height(height);
        if std::mem::take(&mut self.moved) {
            let above = self.at.saturating_sub(SEEN / 2) as f32;
            area = area.vertical_scroll_offset(above * row);
        }
        let (count, mut pressed, mut taken) = (self.places().len(), None, false);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            area.show_rows(ui, row, count, |ui, shown| {
                for at in shown {
                    let response = self.row_ui(ui, at, row, look, given.glyphs);
                    if response.clicked() {
                        pressed = Some(at);
                    }
                    taken |= response.double_clicked();
                }
            });
        });
        if let Some(at) = pressed {
            self.at = at;
        }
        if taken && self.go(look, given.out) {
            given.out.push(crate::ui::intent::Intent::CloseDialog);
        }
        self.whole_ui(ui, look, given.glyphs);
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        at: usize,
        height: f32,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) -> egui::Response {
        let tokens = &look.theme.tokens;
        let size = vec2(ui.available_width(), height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
        let chosen = at == self.at;
        let place = self.places()[at].clone();
        let told = || {
            let from = origin(&place, look);
            m::concordance_row(look.l, &place.source, &place.target, &from)
        };
        response
            .widget_info(|| WidgetInfo::selected(egui::Role::ListBoxOption, true, chosen, told()));
        if chosen {
            ui.painter().rect_filled(rect, 4.0, tokens.selection);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, 4.0, tokens.fills.hover);
        }
        let half = (rect.width() - GAP) / 2.0;
        let sides = [
            (rect.with_max_x(rect.left() + half), false),
            (rect.with_min_x(rect.right() - half), true),
        ];
        for (side, is_target) in sides {
            let (paragraph, hit) = self.laid(ui, (at, is_target), &place, glyphs);
            let line = Line {
                paragraph: &paragraph,
                at: hit,
                share: SHARE,
                fill: tokens.found.hit,
            };
            line.draw(ui, side.shrink2(vec2(4.0, 0.0)), look, glyphs);
        }
        response
    }

    fn laid(&mut self, ui: &Ui, key: (usize, bool), place: &Place, glyphs: &mut Glyphs) -> Laid {
        let scale = ui.ctx().pixels_per_point();
        let lines = &mut self.lines;
        if lines.scale != scale || lines.kept.len() > KEPT {
            lines.clear();
            lines.scale = scale;
        }
        let (text, hits, language) = match key.1 {
            true => (&place.target, &place.in_target, Some(&self.language)),
            false => (&place.source, &place.in_source, self.from.as_ref()),
        };
        let make = || lay_out(context(text, hits), language, scale, glyphs);
        lines.kept.entry(key).or_insert_with(make).clone()
    }

    /// The unit at hand, both sides whole, and where it is from.
    fn whole_ui(&mut self, ui: &mut Ui, look: &Look<'_>, glyphs: &mut Glyphs) {
        let Some(place) = self.places().get(self.at).cloned() else {
            return;
        };
        let tokens = &look.theme.tokens;
        ui.separator();
        let text = RichText::new(origin(&place, look)).small();
        ui.add(egui::Label::new(text.color(tokens.text.weak)).truncate());
        let scale = ui.ctx().pixels_per_point();
        let half = (ui.available_width() - GAP) / 2.0;
        let width = ((half - 8.0) * scale).floor();
        let known = self.lines.whole.as_ref();
        let known = known.filter(|(at, wide, _)| (*at, *wide) == (self.at, width as u32));
        let sides = match known {
            Some((.., sides)) => sides.clone(),
            None => {
                let sides = [
                    paragraph(&place.source, self.from.as_ref(), width, scale, glyphs),
                    paragraph(&place.target, Some(&self.language), width, scale, glyphs),
                ];
                self.lines.whole = Some((self.at, width as u32, sides.clone()));
                sides
            }
        };
        let height = WHOLE * SIZE * LINE;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let [source, target] = sides;
        let corners = [rect.left() + 4.0, rect.right() - half + 4.0];
        for ((paragraph, hits), left) in [(source, &place.in_source), (target, &place.in_target)]
            .into_iter()
            .zip(corners)
        {
            let part = Rect::from_min_size(pos2(left, rect.top()), vec2(half, height));
            draw(ui, part, &paragraph, hits, look, glyphs);
        }
    }
}

const SIZE: f32 = 14.0;
const LINE: f32 = 1.45;

fn paragraph(
    text: &str,
    language: Option<&Language>,
    width: f32,
    scale: f32,
    glyphs: &mut Glyphs,
) -> Arc<Paragraph> {
    let style = Style {
        face: Face::Sans,
        size: SIZE * scale,
        line_height: LINE,
        bold: false,
        language: language.cloned(),
        width,
    };
    let text = text.replace('\n', " ");
    Arc::new(Paragraph::new(&mut glyphs.faces, &text, &style))
}

fn draw(
    ui: &Ui,
    part: Rect,
    paragraph: &Paragraph,
    hits: &[TextRange],
    look: &Look<'_>,
    glyphs: &mut Glyphs,
) {
    let (scale, tokens) = (ui.ctx().pixels_per_point(), &look.theme.tokens);
    let painter = ui.painter().with_clip_rect(part.intersect(ui.clip_rect()));
    let origin = [(part.left() * scale).round(), (part.top() * scale).round()];
    let mut rects: Vec<LineRect> = Vec::new();
    for hit in hits {
        paragraph.rects(hit.to_range(), &mut rects);
    }
    for rect in &rects {
        let corner = |x: f32, y: f32| pos2((origin[0] + x) / scale, (origin[1] + y) / scale);
        let fill = Rect::from_min_max(corner(rect.x0, rect.top), corner(rect.x1, rect.bottom));
        painter.rect_filled(fill, 2.0, tokens.found.hit);
    }
    let colors = Colors {
        text: &|_| tokens.text.strong,
        readings: tokens.text.weak,
    };
    let clip = part.top() * scale..part.bottom() * scale;
    let mut meshes = Vec::new();
    glyphs.draw(paragraph, origin, clip, scale, colors, &mut meshes);
    glyphs.upload(ui.ctx(), &mut meshes);
    for mesh in meshes.into_iter().filter(|mesh| !mesh.is_empty()) {
        painter.add(mesh);
    }
}
