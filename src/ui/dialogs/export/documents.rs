//! Which documents are written: all, the one that is shown, or those that were ticked.

use std::collections::BTreeSet;

use egui::{Align, Frame, Layout, Margin, RichText, ScrollArea, Stroke, Ui, vec2};

use crate::{
    l10n::messages as m,
    model::{DocumentId, Session},
    ui::{desk::Desk, look::Look, widgets, words},
};

/// Rows of the list that are seen at once.
const ROWS: usize = 6;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Which {
    #[default]
    All,
    Shown,
    Ticked,
}

const WHICH: [Which; 3] = [Which::All, Which::Shown, Which::Ticked];

#[derive(Debug, Default)]
pub struct Documents {
    which: Which,
    /// `None`: nobody has looked at the list yet.
    ticked: Option<BTreeSet<DocumentId>>,
    filter: String,
}

impl Documents {
    /// As a selection has them: `None` is all.
    pub fn chosen(&self, desk: &Desk) -> Option<Vec<DocumentId>> {
        match self.which {
            Which::All => None,
            Which::Shown => Some(self.only(desk).into_iter().collect()),
            Which::Ticked => {
                let ticked = self.ticked.iter().flatten().copied();
                Some(
                    ticked
                        .filter(|&id| desk.session().document(id).is_some())
                        .collect(),
                )
            }
        }
    }

    /// The one document, where only the shown one is meant.
    pub fn only(&self, desk: &Desk) -> Option<DocumentId> {
        let shown = desk.document().map(|document| document.id);
        shown.filter(|_| self.which == Which::Shown)
    }

    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk, look: &Look<'_>) {
        let l = look.l;
        widgets::section_header(ui, &m::export_documents(l));
        let all = desk.session().listed().len() as u64;
        let names = [
            m::export_all(l, all),
            m::export_shown(l),
            m::export_ticked(l),
        ];
        let names = names.each_ref().map(String::as_str);
        let mut at = WHICH
            .iter()
            .position(|which| *which == self.which)
            .unwrap_or(0);
        // Nothing is shown where there is no reader: then there is no such choice.
        widgets::segmented(ui, &m::export_documents(l), &names, &mut at);
        self.which = WHICH.get(at).copied().unwrap_or_default();
        match self.which {
            Which::All => {}
            Which::Shown => {
                let title = desk.document().map(|document| document.display_title());
                let title = RichText::new(title.unwrap_or_default());
                let title = title.color(look.theme.tokens.text.weak);
                ui.add(egui::Label::new(title).truncate());
            }
            Which::Ticked => self.list_ui(ui, desk, look),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, desk: &Desk, look: &Look<'_>) {
        let session = desk.session();
        let shown = desk.document().map(|document| document.id);
        let ticked = self
            .ticked
            .get_or_insert_with(|| shown.into_iter().collect());
        let name = m::export_filter(look.l);
        ui.add(
            widgets::PressEdit::new(&mut self.filter)
                .name(&name)
                .hint(&name),
        );
        let found = matching(session, &self.filter);
        list_frame(look).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let row = look.theme.row_height();
            if found.is_empty() {
                let none = RichText::new(m::export_no_match(look.l));
                ui.label(none.color(look.theme.tokens.text.weak));
            }
            ScrollArea::vertical()
                .id_salt("documents to export")
                .max_height(row * ROWS as f32)
                .auto_shrink([false, true])
                .show_rows(ui, row, found.len(), |ui, rows| {
                    for &id in found.get(rows).unwrap_or_default() {
                        row_ui(ui, session, id, ticked, look);
                    }
                });
        });
        ui.horizontal_wrapped(|ui| {
            let all = m::export_tick_all(look.l, found.len() as u64);
            if !found.is_empty() && widgets::quiet_button(ui, &all).clicked() {
                ticked.extend(found.iter().copied());
            }
            let none = m::export_tick_none(look.l);
            if !ticked.is_empty() && widgets::quiet_button(ui, &none).clicked() {
                ticked.clear();
            }
        });
    }
}

/// The frame round a list inside a dialog.
fn list_frame(look: &Look<'_>) -> Frame {
    let tokens = &look.theme.tokens;
    Frame::new()
        .stroke(Stroke::new(1.0, tokens.separator))
        .corner_radius(tokens.radius.control)
        .inner_margin(Margin::symmetric(8, 4))
}

fn row_ui(
    ui: &mut Ui,
    session: &Session,
    id: DocumentId,
    ticked: &mut BTreeSet<DocumentId>,
    look: &Look<'_>,
) {
    let Some(document) = session.document(id) else {
        return;
    };
    let size = vec2(ui.available_width(), look.theme.row_height());
    ui.push_id(id, |ui| {
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            let language = RichText::new(words::language_code(document)).small();
            ui.label(language.color(look.theme.tokens.text.weak));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
                let mut on = ticked.contains(&id);
                let about = words::outlet_and_date(document, look);
                let tick = widgets::checkbox(ui, &mut on, document.display_title());
                let tick = match about.is_empty() {
                    true => tick,
                    false => tick.on_hover_text(about),
                };
                if tick.changed() {
                    match on {
                        true => ticked.insert(id),
                        false => ticked.remove(&id),
                    };
                }
            });
        });
    });
}

/// Documents that have the words of the filter in their title or outlet.
fn matching(session: &Session, filter: &str) -> Vec<DocumentId> {
    let wanted = filter.to_lowercase();
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let fits = |text: &str| {
        let text = text.to_lowercase();
        wanted.iter().all(|word| text.contains(word))
    };
    session
        .documents()
        .filter(|document| {
            let outlet = &document.metadata().outlet;
            wanted.is_empty() || fits(&format!("{} {outlet}", document.display_title()))
        })
        .map(|document| document.id)
        .collect()
}
