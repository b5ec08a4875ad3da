//! One document in the list: two lines, painted, with everything in words for those who
//! hear it.
//! Invariant: every row has the same height, so that a thousand scroll like ten.

use std::sync::Arc;

use egui::{
    Color32, FontId, Galley, Id, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui,
    WidgetInfo, pos2,
    text::{LayoutJob, TextWrapping},
    vec2,
};

use crate::{
    action::overview::Share,
    l10n::{Localizer, messages as m},
    model::{Counts, Document, document::DocumentStatus},
    ui::{desk::open_decisions, dock::bar, languages, look::Look, words},
};

/// Where things begin, in points from the left of the row.
const GLYPH: f32 = 16.0;
const CODE: f32 = 26.0;
const TITLE: f32 = 48.0;
/// Where numbers end, and where the mark of open decisions is, from the right.
const RIGHT: f32 = 24.0;
const MARK: f32 = 15.0;
const GLYPH_RADIUS: f32 = 4.0;

/// What is shown of a document.
pub struct Row<'a> {
    pub document: &'a Arc<Document>,
    pub counts: Counts,
    /// It is in the focused reader.
    pub shown: bool,
    /// The list has the focus.
    pub focused: bool,
}

/// The height of every row.
pub fn height(look: &Look<'_>) -> f32 {
    look.theme.row_height() + 16.0
}

/// The status of the work on a document, in words.
pub fn status(l: &Localizer, status: DocumentStatus) -> String {
    match status {
        DocumentStatus::New => m::document_status_new(l),
        DocumentStatus::InWork => m::document_status_in_work(l),
        DocumentStatus::Done => m::document_status_done(l),
        DocumentStatus::Reviewed => m::document_status_reviewed(l),
    }
}

impl Row<'_> {
    /// Draws the row over the whole width.
    pub fn ui(self, ui: &mut Ui, id: Id, look: &Look<'_>) -> Response {
        let size = vec2(ui.available_width(), height(look));
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        // One stop for Tab is the list; its arrow keys go from row to row.
        let response = ui.interact(rect, id, Sense::CLICK);
        let enabled = ui.is_enabled();
        response.widget_info(|| {
            WidgetInfo::selected(Role::ListBoxOption, enabled, self.shown, self.name(look))
        });
        if ui.is_rect_visible(rect) {
            self.paint(ui, &response, rect, look);
        }
        response.on_hover_ui(|ui| self.tip_ui(ui, look))
    }

    /// Outlet and date; where neither is known, the file, or at least the language.
    fn about(&self, look: &Look<'_>) -> String {
        let about = words::outlet_and_date(self.document, look);
        if !about.is_empty() {
            return about;
        }
        let source = self.document.head().source.as_ref();
        match source.filter(|source| source.file != self.document.display_title()) {
            Some(source) => source.file.clone(),
            None => self.language(look.l),
        }
    }

    fn language(&self, l: &Localizer) -> String {
        let language = self.document.language();
        language.map_or_else(
            || m::documents_no_language(l),
            |language| languages::name_of(l, language),
        )
    }

    /// The counts in words, without those that are zero.
    fn counted(&self, l: &Localizer) -> Vec<String> {
        let counts = self.counts;
        let waiting = open_decisions(self.document);
        let mut parts = vec![m::documents_confirmed(l, counts.confirmed as u64)];
        if counts.proposed > 0 {
            parts.push(m::documents_proposed(l, counts.proposed as u64));
        }
        if counts.in_question > 0 {
            parts.push(m::documents_in_question(l, counts.in_question as u64));
        }
        if waiting > 0 {
            parts.push(m::reader_decisions(l, waiting as u64));
        }
        parts
    }

    /// How much of the mentions is decided; nothing where all is, or there are none.
    fn progress(&self, l: &Localizer) -> Option<String> {
        let share = Share::of(self.counts).share()?;
        let is_open = self.counts.open() > 0;
        is_open.then(|| m::progress_share(l, &words::progress(l, f64::from(share))))
    }

    /// What is read out for the row.
    fn name(&self, look: &Look<'_>) -> String {
        let l = look.l;
        let mut parts = vec![
            self.document.display_title().to_owned(),
            self.language(l),
            self.about(look),
            status(l, self.document.head().status),
        ];
        parts.extend(self.counted(l));
        parts.extend(self.progress(l));
        parts.dedup();
        parts.join(" · ")
    }

    fn tip_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let weak = look.theme.tokens.text.weak;
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(
            egui::RichText::new(self.document.display_title())
                .strong()
                .family(crate::ui::theme::bold()),
        );
        let about = [
            self.language(look.l),
            self.about(look),
            status(look.l, self.document.head().status),
        ];
        let mut about = Vec::from(about);
        about.dedup();
        ui.label(egui::RichText::new(about.join(" · ")).color(weak));
        let mut counted = self.counted(look.l);
        counted.extend(self.progress(look.l));
        ui.label(egui::RichText::new(counted.join(" · ")).color(weak));
    }

    fn paint(&self, ui: &Ui, response: &Response, rect: Rect, look: &Look<'_>) {
        let tokens = &look.theme.tokens;
        let painter = ui.painter();
        let body = Rect::from_min_max(
            pos2(rect.left() + 4.0, rect.top()),
            pos2(rect.right() - 4.0, rect.bottom()),
        );
        let radius = f32::from(tokens.radius.control);
        if self.shown {
            painter.rect_filled(body, radius, tokens.selection);
        }
        if response.is_pointer_button_down_on() {
            painter.rect_filled(body, radius, tokens.fills.pressed);
        } else if response.hovered() || response.context_menu_opened() {
            painter.rect_filled(body, radius, tokens.fills.hover);
        }
        if self.shown && self.focused {
            let ring = tokens.focus_ring();
            painter.rect_stroke(body, radius, ring, egui::StrokeKind::Inside);
        }
        let (interface, caption) = (tokens.type_sizes.interface, tokens.type_sizes.caption);
        // The two lines lie together in the middle of the row.
        let (first, second) = (rect.center().y - 8.5, rect.center().y + 9.0);
        let (text, weak) = match self.shown {
            true => (tokens.text.strong, tokens.text.normal),
            false => (tokens.text.normal, tokens.text.weak),
        };
        let middle = pos2(rect.left() + GLYPH, first);
        status_glyph(painter, middle, self.document.head().status, look);
        let code = primary_code(self.document);
        let code = line(ui, &code, caption, weak, TITLE - CODE - 4.0);
        put(painter, code, pos2(rect.left() + CODE, first), weak);

        if open_decisions(self.document) > 0 {
            let at = pos2(rect.right() - MARK, first);
            painter.circle_filled(at, 2.5, tokens.warn);
        }
        let mut right = rect.right() - RIGHT;
        if self.counts.confirmed > 0 {
            let count = look.l.number(self.counts.confirmed as u64);
            let count = line(ui, &count, caption, weak, 60.0);
            right -= count.size().x;
            put(painter, count, pos2(right, first), weak);
            right -= 8.0;
        }
        let left = rect.left() + TITLE;
        let title = line(
            ui,
            self.document.display_title(),
            interface,
            text,
            right - left,
        );
        put(painter, title, pos2(left, first), text);

        // A thin line below the title, as far as the decisions are.
        if self.counts.open() > 0
            && let Some(share) = Share::of(self.counts).share()
        {
            let rail = Rect::from_min_max(
                pos2(left, body.bottom() - 3.0),
                pos2(rect.right() - RIGHT, body.bottom() - 1.0),
            );
            bar(ui, rail, share, look);
        }

        let mut right = rect.right() - RIGHT;
        let small = [
            (self.counts.in_question, tokens.warn, Underline::Wave),
            (self.counts.proposed, tokens.accent, Underline::Dashes),
        ];
        for (count, color, underline) in small {
            if count == 0 {
                continue;
            }
            let count = line(ui, &look.l.number(count as u64), caption, color, 60.0);
            let width = count.size().x;
            right -= width;
            let below = (second + count.size().y / 2.0).round() + 0.5;
            put(painter, count, pos2(right, second), color);
            underline.paint(painter, right, right + width, below, color);
            right -= 8.0;
        }
        let about = line(ui, &self.about(look), caption, weak, right - left);
        put(painter, about, pos2(left, second), weak);
    }
}

/// The first subtag in capitals: two letters in nearly every case, so that titles align.
fn primary_code(document: &Document) -> String {
    match super::filter::primary(document) {
        unknown if unknown.is_empty() => "?".to_owned(),
        primary => primary.to_uppercase(),
    }
}

/// A circle that fills as the work goes on: empty, half, whole, whole and in green.
pub fn status_glyph(painter: &Painter, at: Pos2, status: DocumentStatus, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    let color = match status {
        DocumentStatus::Reviewed => tokens.ok,
        _ => tokens.text.weak,
    };
    match status {
        DocumentStatus::Done | DocumentStatus::Reviewed => {
            painter.circle_filled(at, GLYPH_RADIUS, color);
        }
        DocumentStatus::New | DocumentStatus::InWork => {
            let ring = Stroke::new(1.25, color);
            painter.circle_stroke(at, GLYPH_RADIUS - 0.5, ring);
        }
    }
    if status == DocumentStatus::InWork {
        let half = (0..=12).map(|step| {
            let angle = std::f32::consts::FRAC_PI_2 + std::f32::consts::PI * step as f32 / 12.0;
            at + (GLYPH_RADIUS - 0.5) * vec2(angle.cos(), angle.sin())
        });
        painter.add(Shape::convex_polygon(half.collect(), color, Stroke::NONE));
    }
}

/// How the reader underlines what the number counts.
#[derive(Clone, Copy)]
enum Underline {
    Dashes,
    Wave,
}

impl Underline {
    fn paint(self, painter: &Painter, left: f32, right: f32, y: f32, color: Color32) {
        let stroke = Stroke::new(1.0, color);
        let shapes = match self {
            Self::Dashes => Shape::dashed_line(&[pos2(left, y), pos2(right, y)], stroke, 3.0, 2.0),
            Self::Wave => {
                let steps = ((right - left) / 2.0).ceil().max(1.0) as usize;
                let points = (0..=steps).map(|step| {
                    let x = left + (right - left) * step as f32 / steps as f32;
                    pos2(x, y + [0.0, 1.0, 0.0, -1.0][step % 4])
                });
                vec![Shape::line(points.collect(), stroke)]
            }
        };
        painter.extend(shapes);
    }
}

/// One line, cut off with »…« where it is wider than `width`.
pub fn line(ui: &Ui, text: &str, size: f32, color: Color32, width: f32) -> Arc<Galley> {
    let font = FontId::proportional(size);
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    ui.painter().layout_job(job)
}

/// Paints a line with its middle at this height.
fn put(painter: &Painter, galley: Arc<Galley>, at: Pos2, color: Color32) {
    let top = (at.y - galley.size().y / 2.0).round();
    painter.galley(pos2(at.x, top), galley, color);
}
