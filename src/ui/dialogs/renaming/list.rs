//! The places, document by document, each in its target with its box.

use egui::{
    Align, EventFilter, Id, Label, Layout, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2,
};

use crate::{
    l10n::messages as m,
    model::{Session, TranslationStatus},
    names::Written,
    translate::rename::Place,
    ui::{look::Look, reader::Glyphs, theme, widgets},
};

use super::{Renaming, Row};

/// Room for what is said of a place.
const NOTE: f32 = 200.0;
/// Between the list and its edge.
const EDGE: f32 = 4.0;
/// Room for the box.
const BOX: f32 = 30.0;

impl Renaming {
    /// To another place; titles of documents are passed over.
    pub(super) fn step(&mut self, steps: isize) {
        let last = self.rows.len().saturating_sub(1);
        let mut at = self.at.saturating_add_signed(steps).min(last);
        if !matches!(self.rows.get(at), Some(Row::Place(_))) {
            at = match steps < 0 && at > 0 {
                true => at - 1,
                false => (at + 1).min(last),
            };
        }
        self.at = at;
        self.moved = true;
    }

    pub(super) fn tick_at(&mut self) {
        if let Some(&Row::Place(place)) = self.rows.get(self.at)
            && let Some((place, ticked)) = self.found.get_mut(place)
            && place.is_open()
        {
            *ticked = !*ticked;
        }
    }

    pub(super) fn list_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        let row = look.theme.row_height();
        let room = ui.ctx().content_rect().height() - 300.0;
        let most = room.clamp(4.0 * row, 16.0 * row);
        let height = (self.rows.len() as f32 * row + 2.0 * EDGE).clamp(4.0 * row, most);
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let list = ui.interact(rect, list_id(), Sense::click());
        list.widget_info(|| {
            let words = m::renaming_title(look.l, &self.name, &self.from, &self.to);
            egui::WidgetInfo::labeled(egui::Role::ListBox, true, words)
        });
        // A window that is being sized does not keep the focus it is given.
        if !self.begun {
            self.begun = list.has_focus();
            list.request_focus();
        }
        if list.has_focus() {
            let arrows = EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        }
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink(EDGE)));
        inside.spacing_mut().item_spacing.y = 0.0;
        let height = height - 2.0 * EDGE;
        let mut area = ScrollArea::vertical()
            .id_salt("renaming")
            .auto_shrink(false)
            .max_height(height);
        if std::mem::take(&mut self.moved) {
            let top = self.at as f32 * row;
            let seen = self.top..self.top + height;
            // With the line above it, which may be its heading.
            if let Some(offset) = widgets::scroll_to(seen, top - row..top + row) {
                area = area.vertical_scroll_offset(offset);
            }
        }
        let focused = list.has_focus();
        let shown = area.show_rows(&mut inside, row, self.rows.len(), |ui, range| {
            for at in range {
                self.row_ui(ui, at, focused, session, look, glyphs);
            }
        });
        self.top = shown.state.unclamped_offset().y;
        widgets::focus_ring(ui, &list, rect);
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        at: usize,
        focused: bool,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        let tokens = &look.theme.tokens;
        let left = Layout::left_to_right(Align::Center);
        let number = match self.rows.get(at) {
            Some(&Row::Place(number)) => number,
            Some(&Row::Document(id)) => {
                let document = session.document(id);
                let title = document.map_or("", |document| document.display_title());
                let size = vec2(ui.available_width(), look.theme.row_height());
                ui.allocate_ui_with_layout(size, left, |ui| {
                    ui.set_min_size(size);
                    let text = RichText::new(title).family(theme::bold());
                    ui.add(Label::new(text.color(tokens.text.strong)).truncate());
                });
                return;
            }
            None => return,
        };
        let Some((place, ticked)) = self.found.get_mut(number) else {
            return;
        };
        let note = note(place, look);
        let told = told(place, &note);
        let here = self.at == at;
        let able = place.is_open();
        let lines = &mut self.lines;
        let response = ui.push_id(number, |ui| {
            widgets::list_row(ui, here && focused, &told, |ui| {
                ui.add_enabled_ui(able, |ui| {
                    let width = ui.spacing().icon_width + ui.spacing().icon_spacing;
                    ui.allocate_ui(vec2(BOX.min(width), ui.available_height()), |ui| {
                        widgets::checkbox(ui, ticked, "").accessible_name(&told);
                    });
                });
                let full = ui.available_rect_before_wrap();
                let line = full.with_max_x(full.right() - NOTE);
                lines.draw(ui, line, (number, place), able && *ticked, look, glyphs);
                let rest = full.with_min_x(full.right() - NOTE + 12.0);
                let text = RichText::new(&note).color(tokens.text.weak);
                let room = UiBuilder::new().max_rect(rest).layout(left);
                ui.scope_builder(room, |ui| ui.add(Label::new(text).truncate()));
            })
        });
        if response.inner.response.clicked() {
            self.at = at;
            self.tick_at();
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
    }
}

/// What a person has to know of a place.
fn note(place: &Place, look: &Look<'_>) -> String {
    let l = look.l;
    let status = match place.status {
        TranslationStatus::Locked => Some(m::renaming_locked(l)),
        TranslationStatus::Reviewed => Some(m::renaming_reviewed(l)),
        _ => None,
    };
    let written = match place.written {
        Written::Alike => None,
        Written::Inflected => Some(m::renaming_ending(l)),
        Written::InWord => Some(m::renaming_in_word(l)),
    };
    let notes: Vec<String> = status.into_iter().chain(written).collect();
    notes.join(" · ")
}

/// The same to be read out.
fn told(place: &Place, note: &str) -> String {
    let range = place.range.to_range();
    let part = |range: std::ops::Range<usize>| place.target.get(range).unwrap_or_default();
    let words = format!(
        "{}{} → {}{}",
        part(0..range.start),
        part(range.clone()),
        place.text,
        part(range.end..place.target.len())
    );
    match note.is_empty() {
        true => words,
        false => format!("{words} – {note}"),
    }
}

pub(super) fn list_id() -> Id {
    Id::unique("renaming.list")
}
