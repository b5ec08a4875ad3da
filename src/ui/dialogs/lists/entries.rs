//! What a list says: its entries, those that hold what is typed.
//! Invariant: a frame looks at so many entries and no more; the next goes on.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui};

use crate::{
    l10n::messages as m,
    model::{EntryId, ListEntry, ListId, Session},
    text::{Fold, fold_str},
    ui::{look::Look, widgets},
};

/// Entries that are compared with the filter in one frame.
const A_FRAME: usize = 2_000;

/// The filter, and what it lets through.
#[derive(Debug, Default)]
pub(super) struct Entries {
    filter: String,
    /// What was looked through: list, state, filter.
    of: Option<(ListId, u64, String)>,
    found: Vec<ListEntry>,
    /// The last entry that was looked at; `None`: none yet.
    at: Option<EntryId>,
    done: bool,
}

impl Entries {
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        list: ListId,
        height: f32,
        look: &Look<'_>,
    ) {
        let words = m::lists_filter(look.l);
        ui.add(widgets::PressField::new(&words, &mut self.filter));
        ui.add_space(4.0);
        self.look_on(ui, session, list);
        if self.found.is_empty() && self.done {
            let weak = look.theme.tokens.text.weak;
            ui.label(RichText::new(m::lists_nothing_found(look.l)).color(weak));
            return;
        }
        let row = look.theme.row_height();
        let area = ScrollArea::vertical()
            .id_salt("entries")
            .auto_shrink(false)
            .max_height(height - 60.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        area.show_rows(ui, row, self.found.len(), |ui, range| {
            for at in range {
                let Some(entry) = self.found.get(at) else {
                    continue;
                };
                ui.push_id(at, |ui| entry_ui(ui, session, entry, look));
            }
        });
    }

    /// Goes on looking through the list.
    fn look_on(&mut self, ui: &Ui, session: &Session, list: ListId) {
        let of = (list, session.revision(), self.filter.clone());
        if self.of.as_ref() != Some(&of) {
            self.of = Some(of);
            self.found.clear();
            self.at = None;
            self.done = false;
        }
        if self.done {
            return;
        }
        let fold = Fold {
            case: true,
            diacritics: true,
        };
        let wanted = fold_str(self.filter.trim(), fold);
        let holds = |entry: &ListEntry| {
            wanted.is_empty()
                || entry
                    .all_names()
                    .any(|name| fold_str(name, fold).contains(&wanted))
                || entry.external_id.eq_ignore_ascii_case(&wanted)
        };
        let mut last = None;
        for entry in session.entries_after(list, self.at).take(A_FRAME) {
            last = Some(entry.id);
            if holds(entry) {
                self.found.push(entry.clone());
            }
        }
        match last {
            Some(last) => {
                self.at = Some(last);
                ui.ctx().request_repaint();
            }
            None => self.done = true,
        }
    }
}

fn entry_ui(ui: &mut Ui, session: &Session, entry: &ListEntry, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    let tone = look.tone(session.scheme(), &entry.label);
    let label = look.label(session.scheme(), &entry.label);
    let others: Vec<&str> = entry.all_names().skip(1).collect();
    let told = format!("{}, {label}", entry.name);
    widgets::list_row(ui, false, &told, |ui| {
        let (dot, _) = ui.allocate_exact_size(egui::Vec2::splat(10.0), egui::Sense::hover());
        ui.painter().circle_filled(dot.center(), 4.0, tone.line);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let id = RichText::new(&entry.external_id)
                .small()
                .color(tokens.text.weak);
            ui.label(id);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = RichText::new(&entry.name).color(tokens.text.strong);
                ui.add(Label::new(name).truncate());
                let others = RichText::new(others.join(" · ")).color(tokens.text.weak);
                ui.add(Label::new(others).truncate());
            });
        });
    });
}
