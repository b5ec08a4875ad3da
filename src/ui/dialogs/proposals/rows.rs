//! The list: groups, names with an example each, and the places of an opened name.

use egui::{Align, Id, Label, Layout, Rect, RichText, ScrollArea, Ui, UiBuilder, vec2};

use crate::{
    action::propose::OpenRow,
    explain,
    l10n::messages as m,
    model::{DocumentId, MentionId, Session},
    ui::{
        concordance::Shown,
        look::Look,
        reader::Glyphs,
        theme::{self, Tone},
        widgets,
    },
};

use super::{Proposals, quote, sources, table::Line};

/// The places stand at this share of the line.
const SHARE: f32 = 0.34;
/// Room for the name and how many places it has.
const NAME: f32 = 270.0;
/// Room for what is said of a line at its end.
const NOTE: f32 = 220.0;
/// Between the list and its edge.
const EDGE: f32 = 4.0;
/// The least and the most rows that are seen.
const ROWS: (f32, f32) = (4.0, 15.0);
/// What stands above and below the list, in points.
const AROUND: f32 = 430.0;

pub(super) fn list_id() -> Id {
    Id::unique("proposals.list")
}

impl Proposals {
    pub(super) fn list_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        let row = look.theme.row_height();
        let room = ui.ctx().content_rect().height() - AROUND;
        let height = room.clamp(ROWS.0 * row, ROWS.1 * row);
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let list = ui.interact(rect, list_id(), egui::Sense::click());
        list.widget_info(|| {
            let words = m::proposals_open_ones(look.l);
            egui::WidgetInfo::labeled(egui::Role::ListBox, true, words)
        });
        // A window that is being sized does not keep the focus it is given.
        if !self.begun {
            self.begun = list.has_focus();
            list.request_focus();
        }
        if list.has_focus() {
            let arrows = egui::EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..egui::EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        }
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(EDGE)));
        let ui = &mut inside;
        ui.spacing_mut().item_spacing.y = 0.0;
        if self.table.len() == 0 {
            let words = match self.of {
                None => m::proposals_looking(look.l),
                Some(_) => m::proposals_none(look.l),
            };
            ui.label(RichText::new(words).color(look.theme.tokens.text.weak));
            widgets::focus_ring(ui, &list, rect);
            return;
        }
        let mut area = ScrollArea::vertical()
            .id_salt("proposals")
            .auto_shrink(false)
            .max_height(height - 2.0 * EDGE);
        if std::mem::take(&mut self.moved) {
            let top = self.at as f32 * row;
            let unfolded = std::mem::take(&mut self.unfolded);
            let below = match unfolded {
                true => self.table.places(self.at).count() as f32 * row,
                false => 0.0,
            };
            let seen = self.top..self.top + height - 2.0 * EDGE;
            // With the line above it, which may be its heading, and its places.
            if let Some(offset) = widgets::scroll_to(seen, top - row..top + row + below) {
                area = area.vertical_scroll_offset(offset);
            }
        }
        let focused = list.has_focus();
        let shown = area.show_rows(ui, row, self.table.len(), |ui, range| {
            for at in range {
                self.line_ui(ui, at, focused, session, look, glyphs);
            }
        });
        self.top = shown.state.unclamped_offset().y;
        widgets::focus_ring(ui, &list, rect);
    }

    fn line_ui(
        &mut self,
        ui: &mut Ui,
        at: usize,
        focused: bool,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        // A click may have closed a name while its places were drawn.
        let Some(line) = self.table.line(at) else {
            return;
        };
        let here = self.at == at && focused;
        let pressed = ui
            .push_id(at, |ui| match line {
                Line::Group { first, end } => self.group_ui(ui, first..end, here, session, look),
                Line::Name { row } => self.name_ui(ui, row, here, session, look, glyphs),
                Line::Place { row, place } => {
                    self.place_ui(ui, (row, place), here, session, look, glyphs)
                }
            })
            .inner;
        if pressed {
            if self.at == at && matches!(line, Line::Name { .. }) {
                let is_open = matches!(line, Line::Name { row } if self.table.is_open(row));
                self.open_at(!is_open);
            }
            self.at = at;
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
    }

    fn group_ui(
        &self,
        ui: &mut Ui,
        rows: std::ops::Range<usize>,
        here: bool,
        session: &Session,
        look: &Look<'_>,
    ) -> bool {
        let Some(first) = self.table.row(rows.start) else {
            return false;
        };
        let all = rows.filter_map(|row| self.table.row(row));
        let count: usize = all.map(|row| row.places.len()).sum();
        let label = look.label(session.scheme(), &first.label);
        let source = sources::name(session, first.source, look);
        let words = m::proposals_group(look.l, &label, &source, count as u64);
        let tone = look.tone(session.scheme(), &first.label);
        let enter = here.then(|| self.enter(look));
        let row = widgets::list_row(ui, here, &words, |ui| {
            let mut room = ui.available_rect_before_wrap();
            if let Some(enter) = &enter {
                let rest = room.with_min_x(room.right() - NOTE + 12.0);
                note_ui(ui, rest, enter, "", look);
                room.max.x = rest.left();
            }
            ui.set_max_width(room.width());
            dot(ui, tone);
            let text = RichText::new(&words)
                .family(theme::bold())
                .color(look.theme.tokens.text.strong);
            ui.add(Label::new(text).truncate().selectable(false));
        });
        row.response.clicked()
    }

    fn name_ui(
        &mut self,
        ui: &mut Ui,
        at: usize,
        here: bool,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) -> bool {
        self.table.see(at);
        let enter = here.then(|| self.enter(look));
        let Some(row) = self.table.row(at) else {
            return false;
        };
        let tokens = &look.theme.tokens;
        let count = m::proposals_places(look.l, row.places.len() as u64);
        let told = m::proposals_row(look.l, &row.name, &count);
        let ticked = |(_, mention): &&(DocumentId, MentionId)| !self.unticked.contains(mention);
        let on = match self.unticked.is_empty() {
            true => row.places.len(),
            false => row.places.iter().filter(ticked).count(),
        };
        let open = self.table.is_open(at);
        let tone = look.tone(session.scheme(), &row.label);
        let lines = &mut self.lines;
        let drawn = widgets::list_row(ui, here, &told, |ui| {
            let full = ui.available_rect_before_wrap();
            let mut name = ui.new_child(
                egui::UiBuilder::new()
                    .max_rect(full.with_max_x(full.left() + NAME))
                    .layout(Layout::left_to_right(Align::Center)),
            );
            let mark = if open { "▾" } else { "▸" };
            name.label(RichText::new(mark).color(tokens.text.weak));
            name.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let number = match on == row.places.len() {
                    true => look.l.number(on as u64),
                    false => m::proposals_part(look.l, on as u64, row.places.len() as u64),
                };
                ui.label(RichText::new(number).color(tokens.text.weak));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let text = RichText::new(&row.name).color(tokens.text.strong);
                    ui.add(Label::new(text).truncate().selectable(false));
                });
            });
            if let Some((document, range)) = row.places.first().and_then(|it| at_of(session, *it)) {
                let line = full
                    .with_min_x(full.left() + NAME + 12.0)
                    .with_max_x(full.right() - NOTE);
                let shown = Shown {
                    document,
                    place: range,
                    share: SHARE,
                    tone,
                };
                lines.draw(ui, line, shown, look, glyphs);
            }
            let rest = full.with_min_x(full.right() - NOTE + 12.0);
            let said = enter.unwrap_or_default();
            note_ui(ui, rest, &said, &likely(row, look), look);
        });
        drawn.response.clicked()
    }

    /// What Enter does to the line at hand.
    fn enter(&self, look: &Look<'_>) -> String {
        let count = self.chosen().count() as u64;
        match (count, self.shows_first()) {
            (0, _) => String::new(),
            (_, true) => m::proposals_enter_shows(look.l, count),
            (_, false) => m::proposals_enter_accepts(look.l, count),
        }
    }

    fn place_ui(
        &mut self,
        ui: &mut Ui,
        (row, place): (usize, usize),
        here: bool,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) -> bool {
        let Some(found) = self.table.row(row) else {
            return false;
        };
        let (Some(&of), label) = (found.places.get(place), found.label.clone()) else {
            return false;
        };
        let told = quote(session, of.0, of.1).unwrap_or_default();
        let Some((document, range)) = at_of(session, of) else {
            return false;
        };
        let tone = look.tone(session.scheme(), &label);
        self.table.read(of.1);
        let enter = here.then(|| self.enter(look));
        let mut ticked = !self.unticked.contains(&of.1);
        let lines = &mut self.lines;
        let drawn = widgets::list_row(ui, here, &told, |ui| {
            let full = ui.available_rect_before_wrap();
            let mut before = ui.new_child(
                egui::UiBuilder::new()
                    .max_rect(full.with_max_x(full.left() + NAME))
                    .layout(Layout::left_to_right(Align::Center)),
            );
            before.add_space(20.0);
            widgets::checkbox(&mut before, &mut ticked, "").accessible_name(&told);
            let title = RichText::new(document.display_title()).color(look.theme.tokens.text.weak);
            before.add(Label::new(title).truncate().selectable(false));
            let line = full
                .with_min_x(full.left() + NAME + 12.0)
                .with_max_x(full.right() - NOTE);
            let shown = Shown {
                document,
                place: range,
                share: SHARE,
                tone,
            };
            lines.draw(ui, line, shown, look, glyphs);
            if let Some(enter) = &enter {
                let rest = full.with_min_x(full.right() - NOTE + 12.0);
                note_ui(ui, rest, enter, "", look);
            }
        });
        match ticked {
            true => self.unticked.remove(&of.1),
            false => self.unticked.insert(of.1),
        };
        drawn.response.clicked()
    }
}

fn dot(ui: &mut Ui, tone: Tone) {
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(10.0), egui::Sense::hover());
    ui.painter().circle_filled(rect.center(), 4.0, tone.line);
}

/// At the end of a line: what Enter does there, else what is known of it.
fn note_ui(ui: &mut Ui, rect: Rect, enter: &str, note: &str, look: &Look<'_>) {
    let from_right = UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::right_to_left(Align::Center));
    let mut ui = ui.new_child(from_right);
    ui.shrink_clip_rect(rect);
    ui.spacing_mut().item_spacing.x = 6.0;
    let weak = look.theme.tokens.text.weak;
    let words = |ui: &mut Ui, words: &str| {
        let text = RichText::new(words).color(weak);
        ui.add(Label::new(text).truncate().selectable(false));
    };
    if !enter.is_empty() {
        words(&mut ui, enter);
        let key = "Enter".parse().map(|chord| explain::chord(look.l, chord));
        widgets::key_hint(&mut ui, &key.unwrap_or_default());
    }
    words(&mut ui, note);
}

/// How likely a learned proposal is.
fn likely(row: &OpenRow, look: &Look<'_>) -> String {
    match row.likely {
        Some(likely) => {
            m::proposals_likely(look.l, &look.l.whole_percent(f64::from(likely) / 100.0))
        }
        None => String::new(),
    }
}

/// The text and the place of a mention that is still there.
fn at_of(
    session: &Session,
    (document, mention): (DocumentId, MentionId),
) -> Option<(&crate::model::Document, crate::text::TextRange)> {
    let document = session.document(document)?;
    let mention = document.mentions().get(mention)?;
    Some((document, mention.ranges.first()))
}
