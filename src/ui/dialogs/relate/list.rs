//! Draws the kinds and the ends.
//! Invariant: only rows in sight are put into sentences.

use std::collections::BTreeMap;

use egui::{
    Align, FontId, Layout, Rect, Response, RichText, Role, ScrollArea, Sense, Stroke, StrokeKind,
    TextFormat, Ui, UiBuilder, WidgetInfo, pos2, text::LayoutJob, vec2,
};

use crate::{
    explain,
    l10n::messages as m,
    model::{Document, Mention, MentionId, Offer, Session, Way},
    ui::{
        inspector::{Sentence, parts},
        look::Look,
        widgets,
    },
};

use super::{ROWS, find::Row};

/// Height of a row, in points: the end, and its sentence below.
const ROW: f32 = 44.0;

/// Room for the scroll bar.
const BAR: f32 = 16.0;

/// A kind with the way it leads, for the eye.
pub fn arrowed(look: &Look<'_>, offer: &Offer<'_>) -> String {
    let name = explain::relation_kind(look.l, offer.kind);
    match offer.way {
        Way::Out => format!("{name} →"),
        Way::In => format!("← {name}"),
    }
}

/// The same to be read out.
fn spoken(look: &Look<'_>, offer: &Offer<'_>) -> String {
    let name = explain::relation_kind(look.l, offer.kind);
    match offer.way {
        Way::Out => m::relate_kind_out(look.l, &name),
        Way::In => m::relate_kind_in(look.l, &name),
    }
}

/// The kinds with their digits; gives the one pressed.
pub fn kinds_ui(
    ui: &mut Ui,
    offers: &[Offer<'_>],
    chosen: Option<usize>,
    look: &Look<'_>,
) -> Option<usize> {
    let mut pressed = None;
    let group = ui.scope(|ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            for (n, offer) in offers.iter().enumerate() {
                let digit = (n < 9).then(|| (n + 1).to_string());
                let words = arrowed(look, offer);
                let shown = kind_ui(ui, &words, digit.as_deref(), chosen == Some(n), look);
                let name = spoken(look, offer);
                let on = chosen == Some(n);
                shown.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, &name));
                if shown.clicked() {
                    pressed = Some(n);
                }
            }
        });
    });
    let name = m::relate_kinds(look.l);
    let response = group.response;
    response.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, &name));
    pressed
}

fn kind_ui(
    ui: &mut Ui,
    words: &str,
    digit: Option<&str>,
    chosen: bool,
    look: &Look<'_>,
) -> Response {
    let tokens = &look.theme.tokens;
    let color = match chosen {
        true => tokens.text.strong,
        false => tokens.text.normal,
    };
    let small = FontId::proportional(tokens.type_sizes.caption);
    let font = FontId::proportional(tokens.type_sizes.interface);
    let painter = ui.painter();
    let digit = digit.map(|it| painter.layout_no_wrap(it.to_owned(), small, tokens.text.weak));
    let words = painter.layout_no_wrap(words.to_owned(), font, color);
    let before = digit.as_ref().map_or(0.0, |it| it.size().x + 6.0);
    let height = look.theme.row_height() - 4.0;
    let size = vec2(words.size().x + before + 16.0, height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let fill = match (chosen, response.hovered()) {
        (true, _) => tokens.selection,
        (false, true) => tokens.fills.hover,
        (false, false) => tokens.fills.rest,
    };
    let radius = f32::from(tokens.radius.container);
    ui.painter().rect_filled(rect, radius, fill);
    if chosen {
        let edge = Stroke::new(1.0, tokens.accent);
        let inside = StrokeKind::Inside;
        ui.painter().rect_stroke(rect, radius, edge, inside);
    }
    let mut x = rect.left() + 8.0;
    if let Some(digit) = digit {
        let at = pos2(x, rect.center().y - digit.size().y / 2.0);
        x += before;
        ui.painter().galley(at, digit, tokens.text.weak);
    }
    let at = pos2(x, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, color);
    widgets::focus_ring(ui, &response, rect);
    response
}

/// What the list is drawn from.
pub struct List<'a> {
    pub session: &'a Session,
    pub document: &'a Document,
    pub near: &'a Mention,
    pub rows: &'a [Row<'a>],
    pub offers: &'a [Offer<'a>],
    pub chosen: usize,
    pub reveal: bool,
    pub look: &'a Look<'a>,
}

impl List<'_> {
    /// Draws it; gives the row that was pressed.
    pub fn ui(&self, ui: &mut Ui, sentences: &mut BTreeMap<MentionId, Sentence>) -> Option<usize> {
        let room = (ui.ctx().content_rect().height() - 340.0).max(2.0 * ROW);
        let height = (ROW * self.rows.len().min(ROWS) as f32).min(room);
        let mut pressed = None;
        let mut area = ScrollArea::vertical().id_salt("relate").max_height(height);
        if self.reveal {
            let offset = widgets::scroll_to_middle(self.chosen, ROW, height);
            area = area.vertical_scroll_offset(offset);
        }
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            area.auto_shrink([false, true])
                .show_rows(ui, ROW, self.rows.len(), |ui, shown| {
                    for n in shown {
                        let Some(row) = self.rows.get(n) else {
                            continue;
                        };
                        let response = self.row_ui(ui, n, row, sentences);
                        if response.clicked() {
                            pressed = Some(n);
                        }
                    }
                });
        });
        if let Some(words) = self.excuse() {
            ui.add_space(4.0);
            parts::words_ui(ui, words);
        }
        pressed
    }

    /// Why nothing, or not the chosen row, can be taken.
    fn excuse(&self) -> Option<RichText> {
        let (look, scheme) = (self.look, self.session.scheme());
        if self.rows.is_empty() {
            let words = RichText::new(m::relate_nothing(look.l));
            return Some(words.color(look.theme.tokens.text.weak));
        }
        let row = self
            .rows
            .get(self.chosen)
            .filter(|row| row.offer.is_none())?;
        let name = |key| look.label(scheme, key);
        let words = m::relate_unfit(look.l, &name(&self.near.label), &name(&row.end.label));
        Some(RichText::new(words).color(look.theme.tokens.warn))
    }

    fn row_ui(
        &self,
        ui: &mut Ui,
        n: usize,
        row: &Row<'_>,
        sentences: &mut BTreeMap<MentionId, Sentence>,
    ) -> Response {
        let (look, end) = (self.look, row.end);
        let tokens = &look.theme.tokens;
        let sentence = sentences.entry(end.mention).or_insert_with(|| {
            let mention = self.document.mentions().get(end.mention);
            mention.map_or_else(Sentence::default, |it| Sentence::of(self.document, it))
        });
        let label = look.label(self.session.scheme(), &end.label);
        let offer = row.offer.and_then(|n| self.offers.get(n));
        let name = match offer {
            Some(offer) => m::relate_row(
                look.l,
                &spoken(look, offer),
                &end.text,
                &label,
                &sentence.text(),
            ),
            None => m::relate_row_unfit(look.l, &end.text, &label),
        };
        let chosen = n == self.chosen;
        let size = vec2(ui.available_width(), ROW);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| {
            WidgetInfo::selected(Role::ListBoxOption, ui.is_enabled(), chosen, &name)
        });
        let radius = f32::from(tokens.radius.control);
        if chosen {
            ui.painter().rect_filled(rect, radius, tokens.selection);
        }
        if response.hovered() {
            ui.painter().rect_filled(rect, radius, tokens.fills.hover);
        }
        let upper = Rect::from_min_size(rect.min, vec2(rect.width(), ROW / 2.0 + 2.0));
        let inside = UiBuilder::new()
            .id_salt(("end", end.mention))
            .max_rect(upper.shrink2(vec2(8.0, 2.0)).with_max_x(rect.right() - BAR))
            .layout(Layout::left_to_right(Align::Center));
        let mut line = ui.new_child(inside);
        let text = match offer {
            Some(_) => tokens.text.strong,
            None => tokens.text.weak,
        };
        parts::dot_ui(&mut line, look.tone(self.session.scheme(), &end.label));
        line.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let what = match (offer, row.related) {
                (Some(_), true) => m::relate_already(look.l),
                (Some(offer), false) => arrowed(look, offer),
                (None, _) => String::new(),
            };
            let what = RichText::new(what).small().color(tokens.text.normal);
            ui.add(egui::Label::new(what).selectable(false));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                parts::line_ui(ui, RichText::new(&end.text).color(text));
                if ui.available_width() > 32.0 {
                    parts::line_ui(ui, RichText::new(label).small().color(tokens.text.weak));
                }
            });
        });
        let width = rect.width() - BAR - 24.0;
        let galley = ui.painter().layout_job(job(sentence, width, look));
        let at = pos2(rect.left() + 24.0, rect.bottom() - galley.size().y - 4.0);
        ui.painter().galley(at, galley, tokens.text.weak);
        widgets::focus_ring(ui, &response, rect);
        response
    }
}

/// The sentence in one line, its mention stronger.
fn job(sentence: &Sentence, width: f32, look: &Look<'_>) -> LayoutJob {
    let tokens = &look.theme.tokens;
    let font = FontId::proportional(tokens.type_sizes.caption);
    let format = |color| TextFormat {
        font_id: font.clone(),
        color,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::default();
    job.append(&sentence.before, 0.0, format(tokens.text.weak));
    job.append(&sentence.name, 0.0, format(tokens.text.strong));
    job.append(&sentence.after, 0.0, format(tokens.text.weak));
    job.wrap.max_width = width;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    job
}

/// What the keys do here.
pub fn footer_ui(ui: &mut Ui, kinds: usize, look: &Look<'_>) {
    let chord = |text: &str| {
        let chord = text.parse().map(|chord| explain::chord(look.l, chord));
        chord.unwrap_or_default()
    };
    let digits = match kinds {
        ..=1 => "1".to_owned(),
        kinds => format!("1–{}", kinds.min(9)),
    };
    let mut keys = vec![
        (chord("Enter"), m::relate_go(look.l)),
        (chord("Shift+Enter"), m::relate_go_on(look.l)),
        (digits, m::relate_choose_kind(look.l)),
    ];
    if kinds > 9 {
        keys.push((chord("Ctrl+Down"), m::relate_choose_kind(look.l)));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        let color = look.theme.tokens.text.weak;
        for (key, words) in keys {
            widgets::key_hint(ui, &key);
            ui.label(RichText::new(words).small().color(color));
            ui.add_space(8.0);
        }
    });
}
