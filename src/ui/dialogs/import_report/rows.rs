//! The segments that changed, one on a line, and the one at hand as a whole.
//! Invariant: what differs is found once for each row that is seen; in very long texts it is
//! not looked for, so that a frame does not wait.

use std::{collections::HashMap, sync::Arc};

use egui::{Align, EventFilter, Id, Label, Layout, RichText, ScrollArea, Sense, Ui, vec2};

use crate::{
    action::{Changed, ChangedTranslation},
    explain,
    l10n::messages as m,
    model::Session,
    translate::memory::{Piece, diff},
    ui::{difference, languages, look::Look, widgets},
};

use super::{DETAILS, Given, ImportReport};

/// Rows that are seen at once, at most.
pub(super) const SEEN: usize = 11;
/// Room for the number and for the title of the document, in points.
const NUMBER: f32 = 48.0;
const TITLE: f32 = 200.0;
/// All but the list has so much of the window, and each line said above it.
const AROUND: f32 = 490.0;
const LINE: f32 = 18.0;
/// The one at hand has so much.
const WHOLE: f32 = 150.0;
/// Two texts together that are longer than this, in bytes, are not compared.
const LONG: usize = 4_000;
const KEPT: usize = 400;

/// What differs, by row of what changed.
#[derive(Debug, Default)]
pub struct Pieces(HashMap<usize, Arc<[Piece]>>);

impl Pieces {
    fn of(&mut self, row: usize, change: &ChangedTranslation) -> Arc<[Piece]> {
        if self.0.len() > KEPT {
            self.0.clear();
        }
        let find = || pieces(change).into();
        self.0.entry(row).or_insert_with(find).clone()
    }
}

fn pieces(change: &ChangedTranslation) -> Vec<Piece> {
    let (from, to) = (&change.from.text, &change.to.text);
    match change.changed() {
        // All of it came, or nothing did.
        Changed::New | Changed::Rest => vec![Piece::Same(to.clone())],
        Changed::Text if from.len() + to.len() > LONG => {
            vec![Piece::Removed(from.clone()), Piece::Added(to.clone())]
        }
        Changed::Text => diff(from, to, &change.language),
    }
}

pub(super) fn list_id() -> Id {
    Id::unique("import report.list")
}

/// `Draft → Translated`; empty where it is the same.
fn status(change: &ChangedTranslation, look: &Look<'_>) -> String {
    let (from, to) = (change.from.status, change.to.status);
    let name = |status| explain::segment_status(look.l, status);
    match from == to {
        true => String::new(),
        false => format!("{} → {}", name(from), name(to)),
    }
}

fn title<'s>(change: &ChangedTranslation, session: &'s Session) -> &'s str {
    let document = session.document(change.document);
    document.map_or("", |document| document.display_title())
}

/// As it is read out.
fn told(change: &ChangedTranslation, session: &Session, look: &Look<'_>) -> String {
    let (title, number) = (title(change, session), change.number as u64);
    let status = status(change, look);
    let (from, to) = (&change.from.text, &change.to.text);
    let words = match change.changed() {
        Changed::Text => m::import_report_row_text(look.l, title, number, from, to),
        Changed::New | Changed::Rest => m::import_report_row(look.l, title, number, to),
    };
    match status.is_empty() {
        true => words,
        false => format!("{words} · {status}"),
    }
}

impl ImportReport {
    /// Says whether a row was pressed twice.
    pub(super) fn list_ui(&mut self, ui: &mut Ui, given: &mut Given<'_>) -> bool {
        let look = given.look;
        let row = look.theme.row_height();
        let Some(desk) = given.desk.as_deref() else {
            return false;
        };
        // As high whatever is listed: what is below stays where it is.
        let said = self.of.details.len().min(DETAILS) as f32 * LINE;
        let room = ui.ctx().content_rect().height() - AROUND - said;
        let fit = ((room / row).max(3.0) as usize).min(SEEN);
        let height = self.counts[0].clamp(3, fit) as f32 * row;
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let list = ui.interact(rect, list_id(), Sense::click());
        list.widget_info(|| {
            let words = m::import_report_title(look.l);
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
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        }
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        inside.spacing_mut().item_spacing.y = 0.0;
        if self.rows.is_empty() {
            let weak = look.theme.tokens.text.weak;
            inside.label(RichText::new(m::import_report_none(look.l)).color(weak));
            return false;
        }
        let mut area = ScrollArea::vertical()
            .id_salt("import report")
            .auto_shrink(false)
            .max_height(height);
        if std::mem::take(&mut self.moved) {
            let top = self.at as f32 * row;
            let seen = self.top..self.top + height;
            if let Some(offset) = widgets::scroll_to(seen, top..top + row) {
                area = area.vertical_scroll_offset(offset);
            }
        }
        let (mut pressed, mut taken) = (None, false);
        let shown = area.show_rows(&mut inside, row, self.rows.len(), |ui, range| {
            for at in range {
                let response = self.row_ui(ui, at, desk.session(), look);
                if response.clicked() {
                    pressed = Some(at);
                }
                taken |= response.double_clicked();
            }
        });
        self.top = shown.state.unclamped_offset().y;
        if let Some(at) = pressed {
            self.at = at;
            list.request_focus();
        }
        widgets::focus_ring(ui, &list, rect);
        taken
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        at: usize,
        session: &Session,
        look: &Look<'_>,
    ) -> egui::Response {
        let tokens = &look.theme.tokens;
        let of = self.of.clone();
        let row = self.rows.get(at).copied().unwrap_or_default();
        let Some(change) = of.changes.get(row) else {
            return ui.label("");
        };
        let line = difference::from_first(&self.pieces.of(row, change));
        let name = told(change, session, look);
        let weak = |text: String| RichText::new(text).color(tokens.text.weak);
        let shown = ui.push_id(row, |ui| {
            widgets::list_row(ui, at == self.at, &name, |ui| {
                let height = ui.available_height();
                let right = Layout::right_to_left(Align::Center);
                ui.allocate_ui_with_layout(vec2(NUMBER, height), right, |ui| {
                    ui.set_min_width(NUMBER);
                    ui.label(weak(look.l.number(change.number as u64)));
                });
                let left = Layout::left_to_right(Align::Center);
                ui.allocate_ui_with_layout(vec2(TITLE, height), left, |ui| {
                    ui.set_min_width(TITLE);
                    let title: String = title(change, session).chars().take(120).collect();
                    ui.add(Label::new(weak(title)).truncate().selectable(false));
                });
                ui.with_layout(right, |ui| {
                    let status = status(change, look);
                    if !status.is_empty() {
                        ui.label(weak(status).small());
                    }
                    ui.with_layout(left, |ui| {
                        let job = difference::job(&line, tokens.type_sizes.interface, look);
                        ui.add(Label::new(job).truncate().selectable(false));
                    });
                });
            })
        });
        shown.inner.response
    }

    /// Source and translation of the one at hand.
    pub(super) fn whole_ui(&mut self, ui: &mut Ui, given: &Given<'_>) {
        let look = given.look;
        let tokens = &look.theme.tokens;
        ui.separator();
        ui.allocate_ui(vec2(ui.available_width(), WHOLE), |ui| {
            ui.set_min_height(WHOLE);
            let of = self.of.clone();
            let row = self.rows.get(self.at).copied();
            let change = row.and_then(|row| Some((row, of.changes.get(row)?)));
            let (Some((row, change)), Some(desk)) = (change, given.desk.as_deref()) else {
                return;
            };
            let language = languages::name_of(look.l, &change.language);
            let mut place = vec![title(change, desk.session()).to_owned(), language];
            place.push(status(change, look));
            place.retain(|part| !part.is_empty());
            let weak = |text: &str| RichText::new(text).color(tokens.text.weak);
            ui.add(Label::new(weak(&place.join(" · ")).small()).truncate());
            let area = ScrollArea::vertical().id_salt("import report.whole");
            area.auto_shrink(false).show(ui, |ui| {
                ui.add(Label::new(weak(&change.source)).wrap());
                ui.add_space(4.0);
                let pieces = self.pieces.of(row, change);
                let job = difference::job(&pieces, tokens.type_sizes.interface, look);
                ui.add(Label::new(job).wrap());
            });
        });
    }
}
