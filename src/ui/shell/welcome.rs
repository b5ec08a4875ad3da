//! What is shown where there is nothing yet: without a session, without a document.

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::{
    action::{Input, command::Command},
    l10n::messages as m,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        widgets,
    },
};

/// Widest the column gets, in points.
const COLUMN: f32 = 420.0;

pub fn welcome_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
    let tokens = &look.theme.tokens;
    column(ui, |ui| {
        let title = RichText::new("Glossator").size(tokens.type_sizes.title * 1.4);
        ui.label(title.strong().color(tokens.text.strong));
        ui.add_space(4.0);
        let about = RichText::new(m::welcome_about(look.l)).color(tokens.text.weak);
        ui.add(egui::Label::new(about).wrap());
        ui.add_space(24.0);
        let sample = look.command(Command::OpenSample, None);
        if widgets::primary_button(ui, &sample).clicked() {
            out.push(Intent::Command(Command::OpenSample));
        }
        ui.add_space(8.0);
        for command in [Command::NewSession, Command::OpenSession] {
            row(ui, command, look, out);
        }
        ui.add_space(16.0);
        let drop = RichText::new(m::welcome_drop(look.l)).color(tokens.text.weak);
        ui.add(egui::Label::new(drop).wrap());
        if !look.settings.recent.is_empty() {
            ui.add_space(24.0);
            ui.label(RichText::new(m::menu_recent(look.l)).strong());
            ui.add_space(4.0);
            for recent in look.settings.recent.iter().take(6) {
                let folder = recent.folder.to_string_lossy();
                let name = match recent.title.is_empty() {
                    true => folder.clone().into_owned(),
                    false => recent.title.clone(),
                };
                let when = look.moment(recent.opened);
                let button = egui::Button::new(name)
                    .right_text(RichText::new(when).color(tokens.text.weak))
                    .min_size(vec2(ui.available_width(), look.theme.row_height()))
                    .frame_when_inactive(false);
                if ui.add(button).on_hover_text(folder).clicked() {
                    out.push(Intent::Open(recent.folder.clone()));
                }
            }
        }
    });
}

/// A session without documents: where they come from.
pub fn no_documents_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
    let tokens = &look.theme.tokens;
    column(ui, |ui| {
        icons::show(ui, Icon::Document, 28.0, tokens.text.weak);
        ui.add_space(8.0);
        ui.add(egui::Label::new(m::empty_documents(look.l)).wrap());
        ui.add_space(12.0);
        let name = look.command(Command::Import, None);
        if widgets::primary_button(ui, &name).clicked() {
            out.push(Intent::Command(Command::Import));
        }
        ui.add_space(12.0);
        let drop = RichText::new(m::welcome_drop(look.l)).color(tokens.text.weak);
        ui.add(egui::Label::new(drop).wrap());
    });
}

/// A narrow column a third down the page.
fn column(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let height = ui.available_height();
    let width = ui.available_width();
    ui.add_space((height * 0.2).min(160.0));
    ui.horizontal(|ui| {
        ui.add_space(((width - COLUMN) / 2.0).max(16.0));
        let size = vec2(COLUMN.min(width - 32.0), 0.0);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), add);
    });
}

fn row(ui: &mut Ui, command: Command, look: &Look<'_>, out: &mut Vec<Intent>) {
    let name = look.command(command, None);
    let keys = look.keys(command);
    let button = egui::Button::new(name)
        .shortcut_text(keys)
        .min_size(vec2(ui.available_width(), look.theme.row_height()));
    if ui.add(button).clicked() {
        out.push(Intent::Command(command));
    }
}

/// A file let fall on the window.
pub fn dropped(file: &egui::DroppedFileHandle) -> Input {
    Input::Path(file.path().to_owned())
}
