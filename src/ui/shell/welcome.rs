//! What is shown where there is nothing yet: without a session, without a document.

use egui::{
    Align, Button, CornerRadius, Layout, Rect, RichText, Shape, Stroke, Ui, UiBuilder, vec2,
};

use crate::{
    action::{Input, command::Command},
    l10n::messages as m,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        widgets,
    },
    workspace::settings::Recent,
};

/// Widest the column gets, in points.
const COLUMN: f32 = 440.0;
/// Recent sessions that are shown; the menu has them all.
const RECENT: usize = 6;
/// Height of the area for dropped files.
const DROP: f32 = 64.0;

pub fn welcome_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
    let tokens = &look.theme.tokens;
    column(ui, |ui| {
        let title = RichText::new("Glossator").size(28.0);
        ui.label(
            title
                .strong()
                .family(crate::ui::theme::bold())
                .color(tokens.text.strong),
        );
        let about = RichText::new(m::welcome_about(look.l)).color(tokens.text.weak);
        ui.add(egui::Label::new(about).wrap());
        ui.add_space(20.0);
        let sample = look.command(Command::OpenSample, None);
        if widgets::primary_button(ui, &sample).clicked() {
            out.push(Intent::Command(Command::OpenSample));
        }
        ui.add_space(4.0);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            command_row(ui, Icon::New, Command::NewSession, look, out);
            command_row(ui, Icon::FolderOpen, Command::OpenSession, look, out);
        });
        ui.add_space(4.0);
        drop_area(ui, &m::welcome_drop_session(look.l), look);
        if !look.settings.recent.is_empty() {
            ui.add_space(8.0);
            widgets::section_header(ui, &m::menu_recent(look.l));
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for recent in look.settings.recent.iter().take(RECENT) {
                    recent_row(ui, recent, look, out);
                }
            });
        }
    });
}

/// A session without documents: where they come from.
pub fn no_documents_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
    column(ui, |ui| {
        let empty = RichText::new(m::empty_documents(look.l)).size(15.0);
        let empty = empty.color(look.theme.tokens.text.strong);
        ui.add(egui::Label::new(empty).wrap());
        ui.add_space(8.0);
        let name = look.command(Command::Import, None);
        if widgets::primary_button(ui, &name).clicked() {
            out.push(Intent::Command(Command::Import));
        }
        ui.add_space(8.0);
        drop_area(ui, &m::welcome_drop(look.l), look);
    });
}

/// A narrow column a fifth down the page; it scrolls where the window is low.
fn column(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let page = ui.available_rect_before_wrap();
    let width = COLUMN.min(page.width() - 48.0).max(120.0);
    let left = page.left() + ((page.width() - width) / 2.0).round();
    let top = page.top() + (page.height() * 0.18).min(144.0).round();
    let place = Rect::from_min_max(
        egui::pos2(left, top),
        egui::pos2(left + width, page.bottom()),
    );
    let place = UiBuilder::new()
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(place, |ui| {
        egui::ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                // Room for the ring of what has the focus.
                let inside = egui::Frame::new().inner_margin(2);
                inside.show(ui, add);
            });
    });
}

/// A command over the whole width, with its icon and its key.
fn command_row(ui: &mut Ui, icon: Icon, command: Command, look: &Look<'_>, out: &mut Vec<Intent>) {
    let name = look.command(command, None);
    let keys = RichText::new(look.keys(command)).color(look.theme.tokens.text.weak);
    let button = Button::new((icon.atom(icons::SIZE), name.as_str()))
        .right_text(keys)
        .min_size(vec2(ui.available_width(), look.theme.row_height() + 4.0));
    if ui.add(button).clicked() {
        out.push(Intent::Command(command));
    }
}

fn recent_row(ui: &mut Ui, recent: &Recent, look: &Look<'_>, out: &mut Vec<Intent>) {
    let weak = look.theme.tokens.text.weak;
    let folder = recent.folder.to_string_lossy();
    let name = match recent.title.is_empty() {
        true => &*folder,
        false => recent.title.as_str(),
    };
    let row = widgets::list_row(ui, false, name, |ui| {
        icons::show(ui, Icon::History, 14.0, weak);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(look.moment(recent.opened)).color(weak));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(name).truncate());
            });
        });
    });
    if row.response.on_hover_text(&*folder).clicked() {
        out.push(Intent::Open(recent.folder.clone()));
    }
}

/// Where files can be let fall; it lights up while some are held over the window.
fn drop_area(ui: &mut Ui, words: &str, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    let over = ui.input(|input| !input.raw.hovered_files.is_empty());
    let (edge, color) = match over {
        true => (tokens.accent, tokens.text.strong),
        false => (tokens.fills.rail, tokens.text.weak),
    };
    let size = vec2(ui.available_width(), DROP);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let radius = CornerRadius::same(tokens.radius.container);
    if over {
        ui.painter().rect_filled(rect, radius, tokens.selection);
    }
    let face = rect.shrink(0.5);
    let corners = [
        face.left_top(),
        face.right_top(),
        face.right_bottom(),
        face.left_bottom(),
        face.left_top(),
    ];
    let dashes = Shape::dashed_line(&corners, Stroke::new(1.0, edge), 6.0, 4.0);
    ui.painter().extend(dashes);
    let inside = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(16.0, 8.0)))
        .layout(Layout::left_to_right(Align::Center));
    let mut inside = ui.new_child(inside);
    icons::show(&mut inside, Icon::Import, icons::SIZE, color);
    let words = RichText::new(words).color(color);
    inside.add(egui::Label::new(words).wrap());
}

/// A file let fall on the window.
pub fn dropped(file: &egui::DroppedFileHandle) -> Input {
    Input::Path(file.path().to_owned())
}
