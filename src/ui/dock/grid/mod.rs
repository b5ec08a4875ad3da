//! A table: rows of one height under heads that sort, of which only those seen are drawn.
//! Invariant: what is drawn in a frame does not grow with the number of rows; one place of the
//! table takes the focus, and its keys go from row to row.
//!
//! | file | does |
//! |---|---|
//! | `attributes` | attributes in filters |
//! | `choices` | choices of a filter, narrowed by typing |
//! | `filter` | what filters of both tables have in common |
//! | `head` | the heads of the columns |
//! | `keys` | the keyboard |
//! | `menu` | choosing columns, chips of what is chosen |

pub mod attributes;
pub mod choices;
pub mod filter;
mod head;
mod keys;
pub mod menu;

use egui::{
    EventFilter, Id, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use crate::{
    action::command::Chord,
    ui::{icons::Icon, look::Look, widgets},
};

use keys::Heard;

/// Room for the ticks, and around what a cell holds, in points.
const TICKS: f32 = 30.0;
pub const PAD: f32 = 8.0;
/// A step to the side.
const ASIDE: f32 = 80.0;

/// A column as it can be shown.
#[derive(Debug, Clone)]
pub struct Column {
    /// As the settings know it.
    pub key: String,
    pub name: String,
    /// As it comes, in points.
    pub width: f32,
    /// Numbers end at the right edge.
    pub end: bool,
    pub sorts: bool,
}

/// What a table shows.
pub trait Rows {
    fn count(&self) -> usize;
    /// What is read out for a row.
    fn name(&mut self, row: usize) -> String;
    /// `None`: there is nothing to tick.
    fn is_ticked(&self, row: usize) -> Option<bool>;
    fn cell(&mut self, ui: &Ui, row: usize, column: &str, rect: Rect);
    /// A tick says that a row is taken, not something of what it shows.
    fn paints_ticked(&self) -> bool {
        true
    }
}

/// How a table is shown in a frame.
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Frame<'a> {
    pub name: &'a str,
    /// Those that are shown, each as wide as it is to be.
    pub columns: Vec<(&'a Column, f32)>,
    pub sorted: Option<(&'a str, bool)>,
    /// Which chords mean something here, besides those of every table.
    pub knows: &'a dyn Fn(Chord) -> bool,
    pub look: &'a Look<'a>,
}

/// What a person did.
#[derive(Debug, Clone)]
pub enum Said {
    /// Another row is at hand.
    At,
    Open {
        beside: bool,
    },
    Tick(usize),
    /// All from one row to another.
    TickTo(usize, usize),
    TickAll,
    Chord(Chord),
    Sort(String),
    Width(String, f32),
    /// Asked with the other mouse button, for the row at hand.
    Menu(egui::Response),
}

/// What a command asks of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableAsk {
    /// To write what it is narrowed to.
    Words,
    /// To choose it.
    Choices,
    Columns,
    /// To sort by the next column.
    Sort,
}

#[derive(Debug)]
pub struct Grid {
    id: Id,
    asked: Option<TableAsk>,
    /// The row the keys are at.
    at: usize,
    /// Where a stretch that is ticked began.
    from: Option<usize>,
    wanted: bool,
    /// The row at hand has to be seen.
    moved: bool,
    offset: Vec2,
    seen: f32,
    /// A column that is being pulled, and how wide it is.
    pulled: Option<(String, f32)>,
}

impl Grid {
    pub fn new(name: &'static str) -> Self {
        Self {
            id: Id::unique(("table", name)),
            asked: None,
            at: 0,
            from: None,
            wanted: false,
            moved: false,
            offset: Vec2::ZERO,
            seen: 0.0,
            pulled: None,
        }
    }

    pub fn take_focus(&mut self) {
        self.wanted = true;
    }

    pub fn ask(&mut self, ask: TableAsk) {
        self.asked = Some(ask);
    }

    /// Whether this is asked; it is answered by that.
    pub fn is_asked(&mut self, ask: TableAsk) -> bool {
        self.asked.take_if(|asked| *asked == ask).is_some()
    }

    /// The column to sort by next, of those shown: the same down, then the next one up.
    /// `None`: as it was.
    pub fn next_sort(columns: &[(&Column, f32)], sorted: Option<(&str, bool)>) -> Option<String> {
        let keys = columns.iter().map(|(column, _)| *column);
        let keys: Vec<&str> = keys
            .filter(|column| column.sorts)
            .map(|column| column.key.as_str())
            .collect();
        // A column that is not shown is none to go on from.
        let sorted = sorted.filter(|(key, _)| keys.contains(key));
        let next = match sorted {
            None => keys.first(),
            Some((key, false)) => keys.iter().find(|own| **own == key),
            Some((key, true)) => {
                let at = keys.iter().position(|own| *own == key)?;
                // Pressed once more the last one is sorted by no longer.
                keys.get(at + 1).or(keys.get(at))
            }
        };
        next.map(|key| (*key).to_owned())
    }

    pub fn at(&self) -> usize {
        self.at
    }

    /// To this row, and it is seen.
    pub fn go(&mut self, row: usize) {
        self.at = row;
        self.from = None;
        self.moved = true;
    }

    /// How wide a column is, where it is being pulled.
    pub fn pulled(&self, key: &str) -> Option<f32> {
        let pulled = self.pulled.as_ref().filter(|(of, _)| of == key);
        pulled.map(|(_, width)| *width)
    }

    pub fn ui(&mut self, ui: &mut Ui, frame: Frame<'_>, rows: &mut dyn Rows) -> Vec<Said> {
        let mut said = Vec::new();
        if self.is_asked(TableAsk::Sort) {
            let next = Self::next_sort(&frame.columns, frame.sorted);
            said.extend(next.map(Said::Sort));
        }
        let area = ui.available_rect_before_wrap();
        let height = frame.look.theme.row_height();
        let heads = Rect::from_min_size(area.min, vec2(area.width(), height));
        let body = area.with_min_y(heads.bottom());
        let list = ui.interact(body, self.id, Sense::focusable_noninteractive());
        list.widget_info(|| WidgetInfo::labeled(Role::Grid, true, frame.name));
        if std::mem::take(&mut self.wanted) {
            list.request_focus();
        }
        let last = rows.count().saturating_sub(1);
        self.at = self.at.min(last);
        if list.has_focus() {
            let mine = EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, mine));
            let page = (self.seen / height) as usize;
            for heard in keys::heard(ui, page.saturating_sub(1), frame.knows) {
                self.hear(heard, last, &mut said);
            }
            let row = self.row_id(self.at);
            ui.ctx().accesskit_node_builder(self.id, |node| {
                node.set_active_descendant(row.accesskit_id());
            });
        }
        let mut columns = frame.columns;
        let wide: f32 = TICKS + columns.iter().map(|(_, width)| width).sum::<f32>();
        // The last one has what is left.
        if let Some((_, last)) = columns.last_mut() {
            *last += (body.width() - wide).max(0.0);
        }
        let wide = wide.max(body.width());
        self.rows_ui(
            ui,
            body,
            wide,
            &columns,
            list.has_focus(),
            frame.look,
            rows,
            &mut said,
        );
        self.heads_ui(ui, heads, &columns, frame.sorted, frame.look, &mut said);
        // Where there are rows, the one at hand shows it.
        if rows.count() == 0 {
            widgets::focus_ring(ui, &list, body.shrink(1.0));
        }
        ui.advance_cursor_after_rect(area);
        said
    }

    /// Whether its rows have the keyboard.
    pub fn has_focus(&self, ctx: &egui::Context) -> bool {
        ctx.memory(|memory| memory.has_focus(self.id))
    }

    fn row_id(&self, row: usize) -> Id {
        self.id.with(("row", row))
    }

    fn hear(&mut self, heard: Heard, last: usize, said: &mut Vec<Said>) {
        let before = self.at;
        let (to, ticking) = match heard {
            Heard::By(by, ticking) => (self.at.saturating_add_signed(by).min(last), ticking),
            Heard::First(ticking) => (0, ticking),
            Heard::Last(ticking) => (last, ticking),
            Heard::Aside(by) => {
                self.offset.x = (self.offset.x + by as f32 * ASIDE).max(0.0);
                return;
            }
            Heard::Open { beside } => return said.push(Said::Open { beside }),
            Heard::Tick => {
                said.push(Said::Tick(self.at));
                // On to the next, as in lists of mail.
                self.at = (self.at + 1).min(last);
                self.moved = true;
                self.from = None;
                return;
            }
            Heard::TickAll => return said.push(Said::TickAll),
            Heard::Chord(chord) => return said.push(Said::Chord(chord)),
        };
        self.at = to;
        self.moved = true;
        match ticking {
            true => {
                let from = *self.from.get_or_insert(before);
                said.push(Said::TickTo(from, to));
            }
            false => self.from = None,
        }
        said.push(Said::At);
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "one call, of what a frame has worked out"
    )]
    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        body: Rect,
        wide: f32,
        columns: &[(&Column, f32)],
        focused: bool,
        look: &Look<'_>,
        rows: &mut dyn Rows,
        said: &mut Vec<Said>,
    ) {
        let (count, height) = (rows.count(), look.theme.row_height());
        let mut area = ScrollArea::both()
            .id_salt(self.id)
            .auto_shrink(false)
            .horizontal_scroll_offset(self.offset.x.min((wide - body.width()).max(0.0)));
        if std::mem::take(&mut self.moved) {
            let top = self.at as f32 * height;
            let seen = self.offset.y..self.offset.y + self.seen.max(height);
            if let Some(offset) = widgets::scroll_to(seen, top..top + height) {
                area = area.vertical_scroll_offset(offset);
            }
        }
        let inside = UiBuilder::new()
            .max_rect(body)
            .accessibility_parent(self.id);
        let output = ui.scope_builder(inside, |ui| {
            area.show_viewport(ui, |ui, seen| {
                ui.set_min_size(vec2(wide, count as f32 * height));
                let origin = ui.clip_rect().left_top();
                let first = (seen.top() / height).floor().max(0.0) as usize;
                let end = ((seen.bottom() / height).ceil().max(0.0) as usize).min(count);
                let left = ui.max_rect().left();
                for row in first..end {
                    // Far down a long table `f32` counts no single points: by what is seen.
                    let top = row as f64 * f64::from(height) - f64::from(seen.top());
                    let top = origin.y + top as f32;
                    let rect = Rect::from_min_size(pos2(left, top), vec2(wide, height));
                    self.row_ui(ui, row, rect, columns, focused, look, rows, said);
                }
            })
        });
        self.offset = output.inner.state.clamped_offset();
        self.seen = output.inner.inner_rect.height();
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "one call, of what a frame has worked out"
    )]
    fn row_ui(
        &mut self,
        ui: &mut Ui,
        row: usize,
        rect: Rect,
        columns: &[(&Column, f32)],
        focused: bool,
        look: &Look<'_>,
        rows: &mut dyn Rows,
        said: &mut Vec<Said>,
    ) {
        let tokens = &look.theme.tokens;
        let (ticked, chosen) = (rows.is_ticked(row), row == self.at);
        let seen = rect.intersect(ui.clip_rect());
        let response = ui.interact(seen, self.row_id(row), Sense::CLICK);
        let name = rows.name(row);
        response.widget_info(|| WidgetInfo::selected(Role::Row, true, chosen, &name));
        response.ctx.accesskit_node_builder(response.id, |node| {
            if let Some(ticked) = ticked {
                node.set_toggled(egui::accesskit::Toggled::from(ticked));
            }
        });
        let painter = ui.painter();
        if chosen {
            painter.rect_filled(rect, 0.0, tokens.selection);
        } else if ticked == Some(true) && rows.paints_ticked() {
            painter.rect_filled(rect, 0.0, tokens.selection.gamma_multiply(0.5));
        }
        if response.hovered() || response.context_menu_opened() {
            painter.rect_filled(rect, 0.0, tokens.fills.hover);
        }
        if chosen && focused {
            let ring = tokens.focus_ring();
            painter.rect_stroke(seen, 0.0, ring, egui::StrokeKind::Inside);
        }
        if let Some(ticked) = ticked {
            tick_ui(ui, rect, ticked, look);
        }
        let mut left = rect.left() + TICKS;
        for (column, width) in columns {
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()));
            left += width;
            if cell.intersects(seen) {
                rows.cell(ui, row, &column.key, cell.shrink2(vec2(PAD, 0.0)));
            }
        }
        self.pressed(ui, row, rect, response, said);
    }

    fn pressed(
        &mut self,
        ui: &Ui,
        row: usize,
        rect: Rect,
        response: egui::Response,
        said: &mut Vec<Said>,
    ) {
        if response.secondary_clicked() {
            self.at = row;
            said.push(Said::At);
        }
        if response.double_clicked() {
            said.push(Said::Open { beside: false });
        } else if response.clicked() {
            let (ctrl, shift) = ui.input(|input| (input.modifiers.command, input.modifiers.shift));
            let at = response.interact_pointer_pos();
            let on_tick = at.is_some_and(|at| at.x < rect.left() + TICKS);
            match (on_tick || ctrl, shift) {
                (_, true) => said.push(Said::TickTo(self.at, row)),
                (true, false) => said.push(Said::Tick(row)),
                (false, false) => {}
            }
            self.at = row;
            self.from = None;
            said.push(Said::At);
            ui.memory_mut(|memory| memory.request_focus(self.id));
        }
        if response.secondary_clicked() || response.context_menu_opened() {
            said.push(Said::Menu(response));
        }
    }
}

/// The box of a row, ticked or not.
fn tick_ui(ui: &Ui, rect: Rect, ticked: bool, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    let center = pos2(rect.left() + TICKS / 2.0 + 2.0, rect.center().y);
    let place = Rect::from_center_size(center, vec2(14.0, 14.0));
    let (fill, edge) = match ticked {
        true => (tokens.accent, tokens.accent),
        false => (tokens.surfaces.raised, tokens.text.weak.gamma_multiply(0.6)),
    };
    let edge = egui::Stroke::new(1.0, edge);
    let inside = egui::StrokeKind::Inside;
    ui.painter().rect(place, 3.0, fill, edge, inside);
    if ticked {
        Icon::Check.paint(ui.painter(), place, tokens.text.on_accent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_sort_goes_on_from_what_is_shown() {
        let column = |key: &str| Column {
            key: key.to_owned(),
            name: key.to_owned(),
            width: 100.0,
            end: false,
            sorts: key != "context",
        };
        let all = ["text", "context", "label"].map(column);
        let shown: Vec<(&Column, f32)> = all.iter().map(|column| (column, 100.0)).collect();
        let next = |sorted| Grid::next_sort(&shown, sorted);
        assert_eq!(next(None).as_deref(), Some("text"));
        assert_eq!(next(Some(("text", false))).as_deref(), Some("text"));
        assert_eq!(next(Some(("text", true))).as_deref(), Some("label"));
        assert_eq!(next(Some(("label", true))).as_deref(), Some("label"));
        // Sorted by a column that was hidden since.
        assert_eq!(next(Some(("date", true))).as_deref(), Some("text"));
        assert_eq!(next(Some(("date", false))).as_deref(), Some("text"));
    }
}
