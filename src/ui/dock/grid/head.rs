//! The heads of the columns: what each is called, how it is sorted, how wide it is.

use egui::{CursorIcon, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::{
    l10n::messages as m,
    ui::{documents::row::line, icons::Icon, look::Look, widgets},
};

use super::{Column, Grid, PAD, Said, TICKS};

/// Columns are no narrower and no wider, in points.
const WIDTHS: std::ops::RangeInclusive<f32> = 40.0..=900.0;
/// Where an edge can be pulled.
const EDGE: f32 = 8.0;

impl Grid {
    /// Draws the heads over `rect`; `offset` is how far the rows are scrolled to the side.
    pub(super) fn heads_ui(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        columns: &[(&Column, f32)],
        sorted: Option<(&str, bool)>,
        look: &Look<'_>,
        said: &mut Vec<Said>,
    ) {
        let tokens = &look.theme.tokens;
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        let ui = &mut inside;
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        ui.painter().rect_filled(rect, 0.0, tokens.surfaces.window);
        let under = Stroke::new(1.0, tokens.separator);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, under);
        let mut left = rect.left() + TICKS - self.offset.x;
        for &(column, width) in columns {
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
            left += width;
            let id = self.id.with((column.key.as_str(), "head"));
            let sense = match column.sorts {
                true => Sense::click(),
                false => Sense::hover(),
            };
            let response = ui.interact(cell.intersect(rect), id, sense);
            let own = sorted.filter(|(key, _)| *key == column.key);
            let name = match own {
                Some((_, false)) => m::table_sorted_up(look.l, &column.name),
                Some((_, true)) => m::table_sorted_down(look.l, &column.name),
                None => column.name.clone(),
            };
            response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &name));
            if column.sorts && response.hovered() {
                ui.painter().rect_filled(cell, 0.0, tokens.fills.hover);
            }
            let color = match own {
                Some(_) => tokens.text.strong,
                None => tokens.text.weak,
            };
            let room = width - 2.0 * PAD - if own.is_some() { 14.0 } else { 0.0 };
            let galley = line(ui, &column.name, tokens.type_sizes.caption, color, room);
            let top = cell.center().y - galley.size().y / 2.0;
            let x = match column.end {
                true => cell.right() - PAD - galley.size().x,
                false => cell.left() + PAD,
            };
            let words = galley.size().x;
            ui.painter().galley(pos2(x, top.round()), galley, color);
            if let Some((_, descending)) = own {
                let icon = match descending {
                    true => Icon::ChevronDown,
                    false => Icon::ChevronUp,
                };
                let at = match column.end {
                    true => x - 10.0,
                    false => x + words + 8.0,
                };
                let place = Rect::from_center_size(pos2(at, cell.center().y), vec2(12.0, 12.0));
                icon.paint(ui.painter(), place, color);
            }
            widgets::focus_ring(ui, &response, cell);
            if response.clicked() {
                // By mouse: the keys go on in the rows.
                self.wanted |= !response.has_focus();
                said.push(Said::Sort(column.key.clone()));
            }
            self.edge_ui(ui, cell, column, width, tokens.separator, said);
        }
    }

    /// The right edge of a head, to be pulled.
    fn edge_ui(
        &mut self,
        ui: &Ui,
        cell: Rect,
        column: &Column,
        width: f32,
        color: egui::Color32,
        said: &mut Vec<Said>,
    ) {
        let line = Stroke::new(1.0, color);
        let inset = cell.y_range().shrink(6.0);
        ui.painter().vline(cell.right() - 0.5, inset, line);
        let grip = Rect::from_center_size(
            pos2(cell.right(), cell.center().y),
            vec2(EDGE, cell.height()),
        );
        let id = self.id.with((column.key.as_str(), "edge"));
        let pulled = ui.interact(grip, id, Sense::drag());
        let pulled = pulled.on_hover_and_drag_cursor(CursorIcon::ResizeColumn);
        if pulled.dragged() {
            let to = (width + pulled.drag_delta().x).clamp(*WIDTHS.start(), *WIDTHS.end());
            self.pulled = Some((column.key.clone(), to));
        }
        if pulled.drag_stopped()
            && let Some((key, width)) = self.pulled.take()
        {
            said.push(Said::Width(key, width.round()));
        }
    }
}
