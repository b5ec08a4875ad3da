//! The hits: a heading to sort them by, the lines, and what the keys do.

use egui::{
    Align, Align2, EventFilter, FontSelection, Id, Layout, Rect, RichText, Role, ScrollArea, Sense,
    TextStyle, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{Given, Search, Wanted, list_id};
use crate::{
    action::command::Command,
    l10n::messages as m,
    search::Order,
    ui::{
        icons::Icon,
        look::Look,
        widgets::{self, empty_place},
    },
};

/// The hits stand at this share of their line.
pub(super) const SHARE: f32 = 0.45;
/// Room at the edges of a row.
const EDGE: f32 = 8.0;
const BOX: f32 = 28.0;
const DATE: f32 = 84.0;
const TAG: f32 = 220.0;
/// Of the document's name.
const NAME: std::ops::RangeInclusive<f32> = 110.0..=220.0;
/// In a narrower list there is no room for dates.
const NARROW: f32 = 900.0;

/// Where things stand in a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub tick: Rect,
    /// `None`: there is no room.
    pub date: Option<Rect>,
    pub name: Rect,
    pub line: Rect,
    pub tag: Rect,
}

impl Columns {
    pub(super) fn of(row: Rect) -> Self {
        let width = row.width();
        let mut x = row.left() + EDGE;
        let mut column = |width: f32| {
            let rect = Rect::from_min_max(pos2(x, row.top()), pos2(x + width, row.bottom()));
            x += width;
            rect
        };
        let tick = column(BOX);
        let date = (width >= NARROW).then(|| column(DATE));
        let name = column((width * 0.16).clamp(*NAME.start(), *NAME.end()));
        let tag = match width >= NARROW {
            true => TAG,
            false => TAG * 0.7,
        };
        let line = column((row.right() - EDGE - tag - name.right()).max(80.0));
        let tag = column(tag);
        Self {
            tick,
            date,
            name: name.with_max_x(name.right() - 8.0),
            line: line.with_max_x(line.right() - 8.0),
            tag,
        }
    }
}

impl Search {
    pub(super) fn list_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>) {
        let row = given.look.theme.row_height();
        let room = ui.available_rect_before_wrap();
        if self.hits().is_empty() {
            self.nothing_ui(ui, given.look);
            return;
        }
        let heading = room.with_max_y(room.top() + row);
        self.heading_ui(ui, heading, given.look);
        ui.painter().hline(
            room.x_range(),
            heading.bottom(),
            egui::Stroke::new(1.0, given.look.theme.tokens.separator),
        );
        let foot = room.with_min_y(room.bottom() - row);
        let list = Rect::from_min_max(
            pos2(room.left(), heading.bottom() + 1.0),
            pos2(room.right(), foot.top().max(heading.bottom() + 1.0)),
        );
        self.rows_ui(ui, list, given);
        self.foot_ui(ui, foot, given.look);
        ui.advance_cursor_after_rect(room);
    }

    /// What belongs here, or that there is nothing.
    fn nothing_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        if self.wanted == Some(Wanted::List) {
            self.wanted = Some(Wanted::Field);
        }
        // The list had the keyboard, and is gone.
        if super::list_has_focus(ui.ctx()) {
            self.wanted = Some(Wanted::Field);
        }
        let sought = !self.answer.is_of_nothing() && self.error.is_none();
        let words = match (sought, self.latest.is_busy()) {
            (_, true) => m::search_looking(look.l),
            (true, false) => m::search_nothing(look.l),
            (false, false) => m::search_empty(look.l),
        };
        empty_place(ui, Icon::Search, &words, None);
    }

    fn heading_ui(&mut self, ui: &mut Ui, rect: Rect, look: &Look<'_>) {
        let l = look.l;
        let columns = Columns::of(rect);
        let all = self.ticked.len() == self.hits().len();
        let mut on = all;
        let name = m::search_tick_all(l);
        let inside = UiBuilder::new()
            .max_rect(columns.tick)
            .layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(inside, |ui| {
            if widgets::checkbox(ui, &mut on, "")
                .accessible_name(&name)
                .changed()
            {
                self.tick_all();
            }
        });
        let hit = columns.line.left() + columns.line.width() * SHARE;
        let word = m::search_by_hit(l);
        let font = FontSelection::Style(TextStyle::Small).resolve(ui.style());
        let width = ui
            .painter()
            .layout_no_wrap(word.clone(), font, egui::Color32::PLACEHOLDER)
            .size()
            .x;
        let middle = columns.line.with_min_x(hit).with_max_x(hit + width + 24.0);
        let mut headings = vec![
            (
                Order::Document,
                columns.name,
                Align2::LEFT_CENTER,
                m::search_by_document(l),
            ),
            (
                Order::Left,
                columns.line.with_max_x(hit - 8.0),
                Align2::RIGHT_CENTER,
                m::search_by_left(l),
            ),
            (Order::Hit, middle, Align2::LEFT_CENTER, word),
            (
                Order::Right,
                columns.line.with_min_x(middle.right()),
                Align2::LEFT_CENTER,
                m::search_by_right(l),
            ),
        ];
        if let Some(date) = columns.date {
            let by = m::search_by_date(l);
            headings.insert(0, (Order::Date, date, Align2::LEFT_CENTER, by));
        }
        for (order, rect, align, words) in headings {
            self.order_ui(ui, rect, (order, align, &words), look);
        }
    }

    /// A heading to sort by.
    fn order_ui(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        (order, align, words): (Order, Align2, &str),
        look: &Look<'_>,
    ) {
        let tokens = &look.theme.tokens;
        let here = self.order == order;
        let response = ui.interact(
            rect,
            Id::unique(("search.order", order as u8)),
            Sense::click(),
        );
        let told = m::search_sort(look.l, words);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, here, &told));
        let color = match (here, response.hovered()) {
            (true, _) => tokens.text.strong,
            (false, true) => tokens.text.normal,
            (false, false) => tokens.text.weak,
        };
        let font = FontSelection::Style(TextStyle::Small).resolve(ui.style());
        let galley = ui.painter().layout_no_wrap(words.to_owned(), font, color);
        let place = align.anchor_size(align.pos_in_rect(&rect), galley.size());
        ui.painter().galley(place.min, galley, color);
        if here {
            let icon = match self.backwards {
                true => Icon::ChevronUp,
                false => Icon::ChevronDown,
            };
            let x = match align == Align2::RIGHT_CENTER {
                true => place.left() - 10.0,
                false => place.right() + 10.0,
            };
            let square = Rect::from_center_size(pos2(x, rect.center().y), vec2(12.0, 12.0));
            icon.paint(ui.painter(), square, color);
        }
        widgets::focus_ring(ui, &response, rect);
        if response.on_hover_text(told).clicked() {
            self.sort_by(order);
        }
    }

    fn rows_ui(&mut self, ui: &mut Ui, rect: Rect, given: &mut Given<'_, '_>) {
        let look = given.look;
        let list = ui.interact(rect, list_id(), Sense::click());
        let name = m::search_hits(look.l);
        list.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &name));
        let focused = list.has_focus();
        if focused {
            let filter = EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                escape: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), filter));
        }
        let row = look.theme.row_height();
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
        let ui = &mut inside;
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical()
            .id_salt("search.hits")
            .auto_shrink(false)
            .max_height(rect.height());
        if std::mem::take(&mut self.moved) {
            let top = self.at as f32 * row;
            let seen = self.top..self.top + rect.height();
            if let Some(offset) = widgets::scroll_to(seen, top..top + row) {
                area = area.vertical_scroll_offset(offset);
            }
        }
        self.page = (rect.height() / row) as usize;
        let shown = area.show_rows(ui, row, self.hits().len(), |ui, range| {
            for at in range {
                self.row_ui(ui, at, focused, given);
            }
        });
        self.top = shown.state.unclamped_offset().y;
        widgets::focus_ring(ui, &list, rect);
    }

    /// How many there are, how many are ticked, and what the keys do.
    fn foot_ui(&mut self, ui: &mut Ui, rect: Rect, look: &Look<'_>) {
        let tokens = &look.theme.tokens;
        let inside = UiBuilder::new()
            .max_rect(rect.shrink2(vec2(EDGE + 4.0, 0.0)))
            .layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(inside, |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.spacing_mut().interact_size.y = 0.0;
            let label = ui.label(RichText::new(self.count_words(look)).color(tokens.text.normal));
            ui.ctx().accesskit_node_builder(label.id, |node| {
                node.set_live(egui::accesskit::Live::Polite);
            });
            if !self.ticked.is_empty() {
                let ticked = m::search_ticked(look.l, self.ticked.len() as u64);
                ui.label(RichText::new(ticked).color(tokens.accent));
            }
            ui.add_space(8.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                keys_ui(ui, look);
            });
        });
    }

    fn count_words(&self, look: &Look<'_>) -> String {
        let found = &self.answer.found;
        let (count, documents) = (found.count as u64, found.documents as u64);
        let shown = found.hits.len() as u64;
        let words = match shown < count {
            true => m::search_count_cut(look.l, shown, count),
            false => m::search_count(look.l, count),
        };
        let words = m::search_count_in(look.l, &words, documents);
        match found.missing {
            0 => words,
            missing => format!("{words} · {}", m::search_missing(look.l, missing as u64)),
        }
    }
}

/// Room for the mark that there are more keys, in points.
const MORE: f32 = 20.0;

/// The keys of the list, as many as there is room for.
fn keys_ui(ui: &mut Ui, look: &Look<'_>) {
    let l = look.l;
    let chord = |text: &str| {
        let chord = text.parse().map(|chord| crate::explain::chord(l, chord));
        chord.unwrap_or_default()
    };
    let hints = [
        (chord("Space"), m::search_key_tick(l)),
        (chord("Enter"), m::search_key_show(l)),
        (
            format!("{}…", look.keys(Command::Tag(0))),
            m::search_key_tag(l),
        ),
        (look.keys(Command::TagWith), m::search_key_tag_with(l)),
        (chord("C"), m::search_key_confirm(l)),
        (look.keys(Command::Reject), m::search_key_reject(l)),
        (look.keys(Command::Question), m::search_key_question(l)),
        (look.keys(Command::Link), m::search_key_link(l)),
        (look.keys(Command::Remove), m::search_key_remove(l)),
        (chord("S"), m::search_key_sort(l)),
    ];
    let weak = look.theme.tokens.text.weak;
    let font = FontSelection::Style(TextStyle::Small).resolve(ui.style());
    let width = |ui: &Ui, words: &str| {
        let galley = ui
            .painter()
            .layout_no_wrap(words.to_owned(), font.clone(), weak);
        galley.size().x
    };
    let mut room = ui.available_width() - MORE;
    let hints: Vec<_> = hints
        .into_iter()
        .filter(|(key, _)| !key.is_empty())
        .collect();
    let fits = |(key, words): &&(String, String)| {
        room -= width(ui, key) + width(ui, words) + 30.0;
        room > 0.0
    };
    let count = hints.iter().take_while(fits).count();
    let (fitting, rest) = hints.split_at(count);
    if !rest.is_empty() {
        // There is more: all of it is told where one points.
        let lines: Vec<String> = hints
            .iter()
            .map(|(key, words)| format!("{key}  {words}"))
            .collect();
        let more = egui::Label::new(RichText::new("…").color(weak)).selectable(false);
        let told = lines.join("\n");
        ui.add(more).on_hover_text(told);
    }
    // They are laid out from the right.
    for (key, words) in fitting.iter().rev() {
        ui.add(egui::Label::new(RichText::new(words).small().color(weak)).selectable(false));
        widgets::key_hint(ui, key);
        ui.add_space(4.0);
    }
}
