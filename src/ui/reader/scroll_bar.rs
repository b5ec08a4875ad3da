//! The scroll bar: where one is, where the mentions lie, and at its other edge where what was
//! sought lies.

use std::sync::Arc;

use egui::{CornerRadius, CursorIcon, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::{
    l10n::messages as m,
    model::Document,
    text::{ByteOffset, search::Hits},
    ui::{find, look::Look},
};

use super::{Reader, page::BAR};

/// Marks closer together than this share of the bar are one.
const STEPS: usize = 400;

/// Where something lies in the document, worked out when mentions or layout changed.
#[derive(Default)]
pub struct Marks {
    of: Option<(Arc<Document>, u64)>,
    /// Steps with a mention, and whether one of them waits for a decision.
    at: Vec<(usize, bool)>,
    hits_of: Option<(Arc<Hits>, u64)>,
    /// Steps with a hit.
    hits_at: Vec<usize>,
}

impl Reader {
    pub(super) fn scroll_bar(
        &mut self,
        ui: &mut Ui,
        reader: Id,
        document: &Arc<Document>,
        found: Option<find::Shown<'_>>,
        look: &Look<'_>,
    ) {
        let area = self.page.area();
        let bar = Rect::from_min_max(pos2(area.right() - BAR, area.top()), area.max);
        let response = ui.interact(bar, reader.with("scroll bar"), Sense::click_and_drag());
        response.widget_info(|| {
            WidgetInfo::labeled(Role::ScrollBar, true, m::reader_scroll_bar(look.l))
        });
        let (share, seen) = self.page.share();
        let tokens = &look.theme.tokens;
        if seen < 1.0 {
            let length = (bar.height() * seen as f32).max(28.0).min(bar.height());
            let room = bar.height() - length;
            let mut top = bar.top() + room * share as f32;
            if let Some(at) = response.interact_pointer_pos() {
                ui.ctx().set_cursor_icon(CursorIcon::Default);
                let held =
                    *self
                        .grip
                        .get_or_insert_with(|| match (top..=top + length).contains(&at.y) {
                            true => at.y - top,
                            false => length / 2.0,
                        });
                if room > 0.0 {
                    let to = (at.y - held - bar.top()) / room;
                    self.page.scroll_to_share(f64::from(to));
                    top = bar.top() + room * to.clamp(0.0, 1.0);
                }
            } else {
                self.grip = None;
            }
            let wide = response.hovered() || self.grip.is_some();
            let width = if wide { 8.0 } else { 5.0 };
            let thumb =
                Rect::from_min_size(pos2(bar.right() - width - 2.0, top), vec2(width, length));
            let color = match wide {
                true => tokens.faint(tokens.text.weak, 0.7),
                false => tokens.faint(tokens.text.weak, 0.4),
            };
            ui.painter()
                .rect_filled(thumb, CornerRadius::same(4), color);
        }
        self.paint_marks(ui, bar, document, look);
        match found {
            Some(found) => self.paint_hits(ui, bar, found, look),
            None => self.bar_marks.hits_of = None,
        }
    }

    fn paint_marks(&mut self, ui: &Ui, bar: Rect, document: &Arc<Document>, look: &Look<'_>) {
        let Some(generation) = self.page.flow_mut().map(|flow| flow.generation()) else {
            return;
        };
        let fresh = self
            .bar_marks
            .of
            .as_ref()
            .is_some_and(|(of, at)| Arc::ptr_eq(of, document) && *at == generation);
        if !fresh {
            // Step by step, not mention by mention: there may be hundreds of thousands.
            let bound = |step: usize| {
                let at = self.page.offset_at(step as f64 / STEPS as f64);
                ByteOffset::new(u32::try_from(at).unwrap_or(u32::MAX))
            };
            let steps = (0..STEPS).filter_map(|step| {
                let end = match step + 1 == STEPS {
                    true => ByteOffset::new(u32::MAX),
                    false => bound(step + 1),
                };
                let counts = document.mentions().counts_starting(bound(step), end);
                (counts.shown() > 0).then_some((step, counts.open() > 0))
            });
            self.bar_marks.at = steps.collect();
            self.bar_marks.of = Some((document.clone(), generation));
        }
        let tokens = &look.theme.tokens;
        for &(step, waits) in &self.bar_marks.at {
            let y = bar.top() + bar.height() * step as f32 / STEPS as f32;
            let (width, color) = match waits {
                true => (5.0, tokens.warn),
                false => (3.0, tokens.faint(tokens.text.weak, 0.5)),
            };
            let mark = Rect::from_min_size(pos2(bar.right() - width, y), vec2(width, 2.0));
            ui.painter().rect_filled(mark, 0.0, color);
        }
    }

    fn paint_hits(&mut self, ui: &Ui, bar: Rect, found: find::Shown<'_>, look: &Look<'_>) {
        let Some(generation) = self.page.flow_mut().map(|flow| flow.generation()) else {
            return;
        };
        let of = self.bar_marks.hits_of.as_ref();
        let fresh = of.is_some_and(|(of, at)| Arc::ptr_eq(of, found.hits) && *at == generation);
        if !fresh {
            // Step by step, not hit by hit: there may be a million of them.
            let bound = |step: usize| self.page.offset_at(step as f64 / STEPS as f64);
            let steps = 0..STEPS;
            self.bar_marks.hits_at = steps
                .filter(|&step| {
                    let (from, to) = (bound(step), bound(step + 1));
                    !found.hits.within(from..to.max(from + 1)).is_empty()
                })
                .collect();
            self.bar_marks.hits_of = Some((found.hits.clone(), generation));
        }
        let color = look.theme.tokens.found.mark;
        let mark = |y: f32, size| {
            let rect = Rect::from_min_size(pos2(bar.left(), y), size);
            ui.painter().rect_filled(rect, 0.0, color);
        };
        for &step in &self.bar_marks.hits_at {
            let y = bar.top() + bar.height() * step as f32 / STEPS as f32;
            mark(y, vec2(3.0, 2.0));
        }
        if let Some((_, range)) = found.current {
            let share = self.page.share_of(range.start().to_usize()) as f32;
            mark(bar.top() + bar.height() * share - 1.0, vec2(6.0, 4.0));
        }
    }
}
