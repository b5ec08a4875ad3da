//! The places, document by document, each in its line with its box.
//! Invariant: a place at which nothing is to be done is never ticked.

use egui::{Align, Id, Label, Layout, RichText, ScrollArea, Ui, UiBuilder, vec2};

use crate::{
    l10n::messages as m,
    model::{DocumentId, Mention, Session},
    names::{Occurrence, Standing, Written},
    text::Language,
    ui::{concordance::Shown, look::Look, reader::Glyphs, theme, widgets},
};

use super::Spread;

/// The places stand at this share of the line.
pub(super) const SHARE: f32 = 0.42;
/// Room for what is said of a place.
const NOTE: f32 = 190.0;
/// Between the list and its edge.
const EDGE: f32 = 4.0;
/// Room for the box.
const BOX: f32 = 30.0;

#[derive(Debug, Clone, Copy)]
pub(super) enum Row {
    Document(DocumentId),
    Place(usize),
}

impl Spread {
    /// To another place; titles of documents are passed over.
    pub(super) fn step(&mut self, steps: isize) {
        let last = self.rows.len().saturating_sub(1);
        let mut at = self.at.saturating_add_signed(steps).min(last);
        let is_place = |at: usize| matches!(self.rows.get(at), Some(Row::Place(_)));
        if !is_place(at) {
            at = match steps < 0 && at > 0 {
                true => at - 1,
                false => (at + 1).min(last),
            };
        }
        self.at = at;
        self.moved = true;
    }

    /// To the next place that something is said of, or the one before.
    pub(super) fn step_remark(&mut self, on: bool) {
        let said = |row: &Row| match (row, &self.found) {
            (&Row::Place(place), Some(found)) => {
                found.get(place).is_some_and(|(one, _)| has_remark(one))
            }
            _ => false,
        };
        let found = match on {
            true => (self.at + 1..self.rows.len()).find(|&at| said(&self.rows[at])),
            false => (0..self.at).rev().find(|&at| said(&self.rows[at])),
        };
        self.at = found.unwrap_or(self.at);
        self.moved = true;
    }

    pub(super) fn tick_at(&mut self) {
        if let Some(&Row::Place(place)) = self.rows.get(self.at)
            && let Some((one, ticked)) = self.found.as_mut().and_then(|it| it.get_mut(place))
            && can(one)
        {
            *ticked = !*ticked;
        }
    }

    pub(super) fn tick_all(&mut self, on: bool) {
        for (one, ticked) in self.found.iter_mut().flatten() {
            *ticked = on && can(one);
        }
    }

    pub(super) fn list_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        let tokens = &look.theme.tokens;
        let row = look.theme.row_height();
        let above = match self.chooses_label() {
            true => 450.0,
            false => 370.0,
        };
        let room = ui.ctx().content_rect().height() - above;
        let height = room.clamp(4.0 * row, 16.0 * row);
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let list = ui.interact(rect, list_id(), egui::Sense::click());
        list.widget_info(|| {
            let words = m::spread_title(look.l, &self.name);
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
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink(EDGE)));
        let ui = &mut inside;
        ui.spacing_mut().item_spacing.y = 0.0;
        let weak = |text: String| RichText::new(text).color(tokens.text.weak);
        match &self.found {
            None => {
                ui.label(weak(m::spread_searching(look.l)));
                return;
            }
            Some(found) if found.is_empty() => {
                ui.label(weak(m::spread_nothing(look.l)));
                return;
            }
            Some(_) => {}
        }
        let mut area = ScrollArea::vertical()
            .id_salt("spread")
            .auto_shrink(false)
            .max_height(height - 2.0 * EDGE);
        if std::mem::take(&mut self.moved) {
            let top = self.at as f32 * row;
            let seen = self.top..self.top + height - 2.0 * EDGE;
            // With the line above it, which may be its heading.
            if let Some(offset) = widgets::scroll_to(seen, top - row..top + row) {
                area = area.vertical_scroll_offset(offset);
            }
        }
        let focused = list.has_focus();
        let shown = area.show_rows(ui, row, self.rows.len(), |ui, range| {
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
        let Some(&row) = self.rows.get(at) else {
            return;
        };
        let tokens = &look.theme.tokens;
        let Self {
            found,
            lines,
            column,
            ..
        } = self;
        match row {
            Row::Document(id) => {
                let document = session.document(id);
                let title = document.map_or("", |document| document.display_title());
                let language = document.and_then(|document| document.language());
                let tag = language.map_or("", Language::primary).to_uppercase();
                let size = vec2(ui.available_width(), look.theme.row_height());
                let left = Layout::left_to_right(Align::Center);
                ui.allocate_ui_with_layout(size, left, |ui| {
                    ui.set_min_size(size);
                    ui.label(RichText::new(tag).small().color(tokens.accent));
                    let text = RichText::new(title)
                        .family(theme::bold())
                        .color(tokens.text.strong);
                    ui.add(Label::new(text).truncate());
                });
            }
            Row::Place(place) => {
                let Some((one, ticked)) = found.as_mut().and_then(|it| it.get_mut(place)) else {
                    return;
                };
                let Some(document) = session.document(one.document) else {
                    return;
                };
                let note = note(one, session, look);
                let here = self.at == at;
                let quote = one.range.slice(document.text()).unwrap_or_default();
                let told = match note.is_empty() {
                    true => quote.to_owned(),
                    false => format!("{quote} – {note}"),
                };
                let tone = look.tone(session.scheme(), &self.label);
                let able = can(one);
                let response = ui.push_id(place, |ui| {
                    widgets::list_row(ui, here && focused, &told, |ui| {
                        ui.add_enabled_ui(able, |ui| {
                            let width = ui.spacing().icon_width + ui.spacing().icon_spacing;
                            ui.allocate_ui(vec2(BOX.min(width), ui.available_height()), |ui| {
                                widgets::checkbox(ui, ticked, "").accessible_name(&told);
                            });
                        });
                        let full = ui.available_rect_before_wrap();
                        let line = full.with_max_x(full.right() - NOTE);
                        *column = Some(line.x_range());
                        let shown = Shown {
                            document,
                            place: one.range,
                            share: SHARE,
                            tone,
                        };
                        lines.draw(ui, line, shown, look, glyphs);
                        let rest = full.with_min_x(full.right() - NOTE + 12.0);
                        let text = RichText::new(&note).color(match one.standing.is_plain() {
                            true => tokens.text.weak,
                            false => tokens.warn,
                        });
                        let left = Layout::left_to_right(Align::Center);
                        let place = UiBuilder::new().max_rect(rest).layout(left);
                        ui.scope_builder(place, |ui| ui.add(Label::new(text).truncate()));
                    })
                });
                if response.inner.response.clicked() {
                    self.at = at;
                    self.tick_at();
                    ui.memory_mut(|memory| memory.request_focus(list_id()));
                }
            }
        }
    }
}

pub(super) fn list_id() -> Id {
    Id::unique("spread.list")
}

/// Whether there is anything to be done about a place.
pub(super) fn can(one: &Occurrence) -> bool {
    !matches!(one.standing, Standing::Done(_))
}

/// Whether it is worth a look: something is said of it, and there is a choice.
fn has_remark(one: &Occurrence) -> bool {
    can(one) && (!one.standing.is_plain() || one.written != Written::Alike)
}

/// What is to be known of a place before it is ticked.
fn note(one: &Occurrence, session: &Session, look: &Look<'_>) -> String {
    let l = look.l;
    let mention = |id| -> Option<&Mention> {
        let document = session.document(one.document)?;
        document.mentions().get(id)
    };
    match one.standing {
        Standing::New => match one.written {
            Written::Alike => String::new(),
            Written::Inflected => m::spread_ending(l),
            Written::InWord => m::spread_in_word(l),
        },
        Standing::Open(_) => m::spread_open(l),
        Standing::Done(_) => m::spread_done(l),
        Standing::Other(id) => {
            let label = mention(id).map(|mention| look.label(session.scheme(), &mention.label));
            m::spread_other(l, &label.unwrap_or_default())
        }
        Standing::Rejected(_) => m::spread_rejected(l),
        Standing::Overlaps(id) => {
            let document = session.document(one.document);
            let text = mention(id)
                .zip(document)
                .and_then(|(mention, document)| mention.ranges.quote(document.text()));
            m::spread_overlaps(l, &text.unwrap_or_default())
        }
        Standing::PartOfName => m::spread_part(l),
        Standing::LeftOut => m::spread_left_out(l),
    }
}
