//! The rows that are seen: number, source, target, status, and what they answer to.
//! Invariant: no more is laid out than is seen.

use std::{collections::BTreeMap, sync::Arc};

use egui::{Id, Popup, Pos2, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::{
    action::command::{Command, TranslateCommand, translate::STATUSES},
    explain,
    l10n::messages as m,
    model::{LabelKey, Segment},
    ui::{icons::Icon, intent::Intent, reader::spans, widgets},
};

use super::{Editor, Given, Key};

/// Above and below the text of a row, in points.
pub const PADDING: f32 = 8.0;
/// Beside it, as in a field.
pub(super) const BESIDE: f32 = 8.0;
const NUMBER: f32 = 44.0;
const STATUS: f32 = 34.0;
pub const BAR: f32 = 12.0;

/// Where the columns are, in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub(super) area: Rect,
    pub(super) source: f32,
    pub(super) target: f32,
    /// Of both.
    pub(super) width: f32,
}

impl Columns {
    fn of(area: Rect, scale: f32) -> Self {
        let width = ((area.width() - NUMBER - STATUS - BAR) / 2.0).max(60.0);
        let snap = |x: f32| (x * scale).round() / scale;
        Self {
            area,
            source: snap(area.left() + NUMBER),
            target: snap(area.left() + NUMBER + width),
            width: width.floor(),
        }
    }

    /// The width of a text.
    fn text(&self) -> f32 {
        self.width - 2.0 * BESIDE
    }

    pub(super) fn status(&self) -> f32 {
        self.target + self.width + STATUS / 2.0
    }
}

/// A row on the screen.
pub(super) struct Seen {
    row: usize,
    pub(super) key: Key,
    pub(super) rect: Rect,
    pub(super) segment: Arc<Segment>,
}

impl Editor {
    pub(super) fn grid_ui(&mut self, ui: &mut Ui, given: &mut Given<'_>, out: &mut Vec<Intent>) {
        let (look, document) = (given.look, given.document.clone());
        let scale = ui.ctx().pixels_per_point();
        let (area, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
        let list = ui.interact(area, given.id, Sense::click());
        let tokens = &look.theme.tokens;
        ui.painter().rect_filled(area, 0.0, tokens.surfaces.paper);
        self.list_keys(ui, given, area, out);
        let columns = Columns::of(area, scale);
        self.rows.set_view(area.height());
        self.laid
            .set_style(look, &document, &self.language, columns.text(), scale);
        self.wheel(ui, area);
        if std::mem::take(&mut self.want.reveal)
            && let Some(row) = self.row()
        {
            // As high as it will be.
            self.measure(row, given, scale);
            self.rows.reveal(row);
        }
        let labels = spans::places(given.session.scheme());
        let seen = self.lay_out(area, given, &labels, scale);
        if seen.is_empty() {
            let mut inside = ui.new_child(UiBuilder::new().max_rect(area));
            let all = explain::segment_filter(look.l, Default::default());
            let action = Command::Translate(TranslateCommand::Filter(Default::default()));
            let words = m::segment_none_answers(look.l);
            let button = widgets::empty_place(&mut inside, Icon::Filter, &words, Some(&all));
            if button.is_some_and(|button| button.clicked()) {
                out.push(Intent::Command(action));
            }
        }
        let painter = ui.painter().with_clip_rect(area.intersect(ui.clip_rect()));
        self.paint(&painter, &seen, &columns, given, scale);
        if list.has_focus() && self.active.is_some() {
            let row = seen.iter().find(|seen| Some(seen.key) == self.active);
            if let Some(seen) = row {
                let ring = seen.rect.shrink2(vec2(2.0, 1.0));
                let inside = egui::StrokeKind::Inside;
                painter.rect_stroke(ring, 4.0, tokens.focus_ring(), inside);
            }
        }
        let mut inside = ui.new_child(UiBuilder::new().max_rect(area));
        inside.set_clip_rect(area.intersect(ui.clip_rect()));
        for seen in &seen {
            self.row_ui(&mut inside, seen, &columns, given, out);
        }
        self.field_ui(&mut inside, &seen, &columns, given, out);
        self.bar_ui(ui, area, given);
    }

    fn wheel(&mut self, ui: &Ui, area: Rect) {
        let over = ui.rect_contains_pointer(area);
        let delta = ui.input(|input| input.smooth_scroll_delta().y);
        if over && delta != 0.0 {
            self.rows.scroll_by(-f64::from(delta));
        }
    }

    /// How high a row is.
    fn measure(&mut self, row: usize, given: &mut Given<'_>, scale: f32) {
        let labels = spans::places(given.session.scheme());
        if let Some((_, height)) = self.measured(row, given, &labels, scale) {
            self.rows.measured(row, height);
        }
    }

    fn measured(
        &mut self,
        row: usize,
        given: &mut Given<'_>,
        labels: &BTreeMap<LabelKey, usize>,
        scale: f32,
    ) -> Option<(Arc<Segment>, f32)> {
        let key = *self.shown.get(row)?;
        let document = given.document;
        let segment = document.segments_in(&self.language)?.get(&key)?.clone();
        let faces = &mut given.glyphs.faces;
        let laid = self.laid.row(&segment, document, labels, faces)?;
        let text = laid.source.height().max(laid.target.height()) / scale;
        let field = match self.active == Some(key) {
            true => self.field_height,
            false => 0.0,
        };
        let height = (text + 2.0 * PADDING).max(field + 4.0);
        Some((segment, (height * scale).ceil() / scale))
    }

    /// Lays out what is seen, from the first row down.
    fn lay_out(
        &mut self,
        area: Rect,
        given: &mut Given<'_>,
        labels: &BTreeMap<LabelKey, usize>,
        scale: f32,
    ) -> Vec<Seen> {
        let mut seen = Vec::new();
        let mut row = self.rows.seen().start;
        while row < self.shown.len() {
            let Some((segment, height)) = self.measured(row, given, labels, scale) else {
                row += 1;
                continue;
            };
            self.rows.measured(row, height);
            let top = self.rows.top_of(row) - self.rows.top();
            if top > f64::from(area.height()) {
                break;
            }
            let y = ((area.top() + top as f32) * scale).round() / scale;
            let rect = Rect::from_min_size(pos2(area.left(), y), vec2(area.width() - BAR, height));
            let key = self.shown[row];
            seen.push(Seen {
                row,
                key,
                rect,
                segment,
            });
            row += 1;
        }
        seen
    }

    /// The number of a segment in its document, from 1.
    pub(super) fn number(&self, key: Key) -> usize {
        self.all.binary_search(&key).map_or(0, |at| at + 1)
    }

    /// What a row answers to.
    fn row_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen,
        columns: &Columns,
        given: &mut Given<'_>,
        out: &mut Vec<Intent>,
    ) {
        let (look, document) = (given.look, given.document);
        let segment = &seen.segment;
        let active = self.active == Some(seen.key);
        let id = given.id.with(("segment", segment.id));
        let sense = Rect::from_min_max(
            seen.rect.min,
            pos2(columns.target + columns.width, seen.rect.bottom()),
        );
        // Words are chosen in the source of the active one.
        let senses = match active {
            true => Sense::CLICK | Sense::DRAG,
            false => Sense::CLICK,
        };
        let response = ui.interact(sense, id, senses);
        let state = explain::segment_status(look.l, segment.translation.status);
        let number = self.number(seen.key) as u64;
        response.widget_info(|| {
            let source = segment.at.slice(document.text().as_str());
            let state = match self.open_faults(segment.id) as u64 {
                0 => state.clone(),
                open => format!("{state}, {}", m::check_count(look.l, open)),
            };
            let words = m::segment_row(look.l, number, &state, source.unwrap_or_default());
            WidgetInfo::selected(Role::ListBoxOption, true, active, words)
        });
        if let Some(at) = response.interact_pointer_pos()
            && response.clicked()
        {
            self.clicked(ui, seen, at, columns, given, out);
        } else if response.clicked() {
            // By what reads the screen out.
            self.activate(seen.key, document, out);
            self.take_field();
        }
        if active {
            let corner = pos2(columns.source + BESIDE, seen.rect.top() + PADDING);
            self.follow_mark(ui, &response, (corner, columns.target), given);
        }
        self.status_ui(ui, seen, columns, id, given, out);
    }

    fn clicked(
        &mut self,
        ui: &Ui,
        seen: &Seen,
        at: Pos2,
        columns: &Columns,
        given: &mut Given<'_>,
        out: &mut Vec<Intent>,
    ) {
        let modifiers = ui.input(|input| input.modifiers);
        if modifiers.shift {
            self.select_to(seen.row);
            return;
        }
        if modifiers.command {
            let id = seen.segment.id;
            if !self.selected.remove(&id) {
                self.selected.insert(id);
            }
            self.anchor = Some(seen.key);
            return;
        }
        self.selected.clear();
        let scale = ui.ctx().pixels_per_point();
        let labels = spans::places(given.session.scheme());
        let faces = &mut given.glyphs.faces;
        let laid = self.laid.row(&seen.segment, given.document, &labels, faces);
        let y = at.y - seen.rect.top() - PADDING;
        if self.active == Some(seen.key) && at.x < columns.target && given.may_change {
            // A place between two words, to be split there.
            let x = at.x - columns.source - BESIDE;
            let near = laid.map(|laid| laid.source.hit(x * scale, y * scale).offset);
            self.choose_cut(near.unwrap_or_default(), given.document);
            if self.cut.is_some() {
                self.leave_field();
                ui.memory_mut(|memory| memory.request_focus(given.id));
                return;
            }
        }
        let laid = self.laid.row(&seen.segment, given.document, &labels, faces);
        let x = at.x - columns.target - BESIDE;
        let hit = laid.map(|laid| laid.target.hit(x * scale, y * scale).offset);
        self.activate(seen.key, given.document, out);
        self.want.caret = hit.filter(|_| at.x >= columns.target);
        self.take_field();
        ui.ctx().request_repaint();
    }

    /// The mark at the end of a row is the menu of its statuses.
    fn status_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen,
        columns: &Columns,
        id: Id,
        given: &Given<'_>,
        out: &mut Vec<Intent>,
    ) {
        let look = given.look;
        let translation = &seen.segment.translation;
        let rect = Rect::from_center_size(
            pos2(columns.status(), seen.rect.top() + PADDING + 9.0),
            vec2(24.0, 24.0),
        );
        let mark = ui.interact(rect, id.with("status"), Sense::click());
        let mut words = self.told(translation, given);
        let open = self.open_faults(seen.segment.id) as u64;
        if open > 0 {
            words = format!("{words}\n{}", m::check_count(look.l, open));
        }
        mark.widget_info(|| WidgetInfo::labeled(Role::Button, given.may_change, &words));
        widgets::focus_ring(ui, &mark, rect);
        let mark = mark.on_hover_text(&words);
        if mark.clicked() {
            self.activate(seen.key, given.document, out);
        }
        if !given.may_change {
            return;
        }
        Popup::menu(&mark).show(|ui| {
            ui.set_min_width(200.0);
            for status in STATUSES {
                let command = Command::Translate(TranslateCommand::Status(status));
                let chosen = translation.status == status;
                let button = egui::Button::selectable(chosen, look.command(command, None))
                    .shortcut_text(look.keys(command));
                if ui.add(button).clicked() {
                    out.push(Intent::Command(command));
                    ui.close();
                }
            }
        });
    }

    /// The status in words, and who gave it when.
    fn told(&self, translation: &crate::model::Translation, given: &Given<'_>) -> String {
        let look = given.look;
        let mut words = explain::segment_status(look.l, translation.status);
        if !translation.engine.is_empty() {
            words = m::segment_engine(look.l, &translation.engine);
        }
        let by = translation.by.and_then(|by| given.session.reviewer(by));
        match (by, translation.at) {
            (Some(by), Some(at)) => m::segment_changed(look.l, &words, &by.name, &look.moment(at)),
            _ => words,
        }
    }

    /// How far the list is scrolled.
    pub(super) fn bar_ui(&mut self, ui: &Ui, area: Rect, given: &Given<'_>) {
        let look = given.look;
        let tokens = &look.theme.tokens;
        let bar = Rect::from_min_max(pos2(area.right() - BAR, area.top()), area.max);
        let response = ui.interact(bar, given.id.with("bar"), Sense::click_and_drag());
        response.widget_info(|| {
            WidgetInfo::labeled(Role::ScrollBar, true, m::reader_scroll_bar(look.l))
        });
        let (share, seen) = self.rows.share();
        if seen >= 1.0 {
            return;
        }
        let length = (bar.height() * seen as f32).max(28.0).min(bar.height());
        let room = bar.height() - length;
        let top = bar.top() + room * share as f32;
        match response.interact_pointer_pos() {
            Some(at) if room > 0.0 => {
                let on = (top..=top + length).contains(&at.y);
                let first = if on { at.y - top } else { length / 2.0 };
                let held = *self.grip.get_or_insert(first);
                let to = (at.y - held - bar.top()) / room;
                self.rows.scroll_to_share(f64::from(to));
                ui.ctx().request_repaint();
            }
            _ => self.grip = None,
        }
        let wide = response.hovered() || self.grip.is_some();
        let width = if wide { 8.0 } else { 5.0 };
        let thumb = Rect::from_min_size(pos2(bar.right() - width - 2.0, top), vec2(width, length));
        let strength = if wide { 0.7 } else { 0.4 };
        let color = tokens.faint(tokens.text.weak, strength);
        ui.painter().rect_filled(thumb, 4.0, color);
    }
}
