//! The menu of a document in the list, and the menu that filters the list.

use std::collections::BTreeSet;

use egui::{Button, RichText, Sense, Ui, vec2};

use crate::{
    action::{
        Action, DocumentAction,
        command::{Circumstances, Command},
    },
    explain,
    l10n::messages as m,
    model::Document,
    ui::{
        dialogs::{Details, Dialog, EncodingChoice, Rename},
        icons::Icon,
        intent::Intent,
        languages,
        look::Look,
        pick::Purpose,
        widgets,
    },
};

use super::{
    filter::{Filter, STATUSES},
    row,
};

/// Wide enough for the longest command in any language of the window, in points.
const WIDTH: f32 = 256.0;

/// What can be done with this document, whichever is shown. `now` is as if it were.
pub fn document_ui(
    ui: &mut Ui,
    document: &Document,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    ui.set_width(WIDTH);
    ui.spacing_mut().item_spacing.y = 0.0;
    let id = document.id;
    let beside = Button::new(m::documents_open_beside(look.l)).frame_when_inactive(false);
    if ui.add(beside).clicked() {
        out.push(Intent::OpenBeside(id));
        ui.close();
    }
    separator(ui);
    let details = || Intent::OpenDialog(Dialog::Details(Details::of(id)));
    command_ui(ui, Command::DocumentDetails, now, look, out, details);
    command_ui(ui, Command::RenameDocument, now, look, out, || {
        let title = document.display_title().to_owned();
        Intent::OpenDialog(Dialog::Rename(Rename::document(id, title)))
    });
    separator(ui);
    widgets::section_header(ui, &m::documents_set_status(look.l));
    status_ui(ui, document, now, look, out);
    separator(ui);
    command_ui(ui, Command::UpdateDocument, now, look, out, || {
        Intent::Pick(Purpose::Update { document: id })
    });
    command_ui(ui, Command::Encoding, now, look, out, || {
        Intent::OpenDialog(Dialog::Encoding(EncodingChoice::of(id)))
    });
    separator(ui);
    command_ui(ui, Command::RemoveDocument, now, look, out, || {
        Intent::RemoveDocument(id)
    });
}

fn separator(ui: &mut Ui) {
    ui.add(egui::Separator::default().spacing(9.0));
}

/// A row of the menu. What cannot be done now stays there, weak, and says why.
fn command_ui(
    ui: &mut Ui,
    command: Command,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
    intent: impl FnOnce() -> Intent,
) {
    let applies = command.applies(now);
    let button = Button::new(look.command(command, None)).frame_when_inactive(false);
    let mut response = ui.add_enabled(applies.is_ok(), button);
    if let Err(why) = applies {
        let why = explain::why_not(look.l, why, look.keymap);
        response = response.on_disabled_hover_text(why);
    }
    if response.clicked() {
        out.push(intent());
        ui.close();
    }
}

fn status_ui(
    ui: &mut Ui,
    document: &Document,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    // Whatever can be renamed can be marked.
    let applies = Command::RenameDocument.applies(now);
    ui.add_enabled_ui(applies.is_ok(), |ui| {
        for status in STATUSES {
            let here = document.head().status == status;
            let name = row::status(look.l, status);
            let chosen = ui.push_id(status.key(), |ui| {
                widgets::list_row(ui, here, &m::documents_mark(look.l, &name), |ui| {
                    let (place, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
                    row::status_glyph(ui.painter(), place.center(), status, look);
                    ui.label(&name);
                })
            });
            if chosen.inner.response.clicked() {
                let document = document.id;
                let action = DocumentAction::Status { document, status };
                out.push(Intent::Act(Action::Document(action)));
                ui.close();
            }
        }
    });
}

/// What the list can be narrowed to.
pub fn filter_ui(ui: &mut Ui, filter: &mut Filter, there: &BTreeSet<String>, look: &Look<'_>) {
    ui.set_width(WIDTH);
    ui.spacing_mut().item_spacing.y = 0.0;
    let l = look.l;
    widgets::section_header(ui, &m::documents_filter_status(l));
    for status in STATUSES {
        choice(
            ui,
            &row::status(l, status),
            &mut filter.statuses,
            status.key(),
        );
    }
    // One language alone is nothing to choose.
    if there.len() > 1 || !filter.languages.is_empty() {
        widgets::section_header(ui, &m::documents_filter_language(l));
        egui::ScrollArea::vertical()
            .max_height(220.0)
            .show(ui, |ui| {
                for tag in there.union(&filter.languages.clone()) {
                    let name = match tag.as_str() {
                        "" => m::documents_no_language(l),
                        tag => languages::name(l, tag).unwrap_or_else(|| tag.to_owned()),
                    };
                    choice(ui, &name, &mut filter.languages, tag.clone());
                }
            });
    }
    widgets::section_header(ui, &m::documents_filter_waiting(l));
    for (name, on) in [
        (m::documents_filter_proposals(l), &mut filter.proposals),
        (m::documents_filter_decisions(l), &mut filter.decisions),
    ] {
        if check_ui(ui, &name, *on) {
            *on = !*on;
        }
    }
    separator(ui);
    let clear = RichText::new(m::documents_filter_clear(l));
    let clear = Button::new(clear).frame_when_inactive(false);
    if ui.add_enabled(!filter.is_empty(), clear).clicked() {
        *filter = Filter::default();
        ui.close();
    }
}

fn choice<T: Ord>(ui: &mut Ui, name: &str, chosen: &mut BTreeSet<T>, this: T) {
    if check_ui(ui, name, chosen.contains(&this)) && !chosen.remove(&this) {
        chosen.insert(this);
    }
}

/// A row with a check where it is chosen. Says whether it was pressed.
fn check_ui(ui: &mut Ui, name: &str, on: bool) -> bool {
    let row = ui.push_id(name, |ui| {
        widgets::list_row(ui, false, name, |ui| {
            let (place, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
            if on {
                let color = ui.visuals().hyperlink_color;
                Icon::Check.paint(ui.painter(), place, color);
            }
            ui.add(egui::Label::new(name).truncate());
        })
    });
    let response = row.inner.response;
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, on, name));
    response.clicked()
}
