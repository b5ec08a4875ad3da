//! The bar above: the session's title, menus, search, undo and redo, theme.

use egui::{Align, Layout, RichText, Ui};

use crate::{
    action::command::{Circumstances, Command, Group},
    explain,
    l10n::messages as m,
    model::Session,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
    },
};

pub fn top_ui(
    ui: &mut Ui,
    session: Option<&Session>,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    ui.horizontal(|ui| {
        let title = session.map(|session| session.info().title.as_str());
        let title = title.filter(|title| !title.is_empty());
        let untitled = m::session_untitled(look.l);
        let name = match session {
            Some(_) => title.unwrap_or(&untitled),
            None => "Glossator",
        };
        ui.menu_button(RichText::new(name).strong(), |ui| {
            recent_ui(ui, look, out);
            group_ui(ui, Group::Session, session, now, look, out);
        });
        let groups = [
            Group::Edit,
            Group::Tag,
            Group::Mention,
            Group::Document,
            Group::Go,
            Group::View,
            Group::Help,
        ];
        for group in groups {
            ui.menu_button(explain::group(look.l, group), |ui| {
                group_ui(ui, group, session, now, look, out);
            });
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let theme = match look.theme.tokens.dark {
                true => Icon::Sun,
                false => Icon::Moon,
            };
            for (icon, command) in [
                (theme, Command::Theme),
                (Icon::Redo, Command::Redo),
                (Icon::Undo, Command::Undo),
            ] {
                command_icon(ui, icon, command, session, now, look, out);
            }
            let search = format!("{}  {}", m::top_search(look.l), look.keys(Command::Palette));
            let text = RichText::new(search).color(look.theme.tokens.text.weak);
            let button = egui::Button::new(text).min_size(egui::vec2(160.0, 24.0));
            let response = ui.add(button);
            let name = look.command(Command::Palette, None);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::Role::Button, true, &name)
            });
            if response.clicked() {
                out.push(Intent::Command(Command::Palette));
            }
        });
    });
}

/// The commands of a group as rows of a menu. One that cannot be done now stays there,
/// weak, and says why.
pub fn group_ui(
    ui: &mut Ui,
    group: Group,
    session: Option<&Session>,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    ui.set_min_width(240.0);
    let scheme = session.map(Session::scheme);
    for command in Command::all() {
        let label_key = match command {
            Command::Tag(slot) | Command::TagBeside(slot) => Some(usize::from(slot)),
            _ => None,
        };
        // Keys of labels the scheme does not have are no news.
        let hidden = label_key.is_some_and(|slot| slot >= now.labels);
        if command.group() != group || hidden {
            continue;
        }
        let applies = command.applies(now);
        let button = egui::Button::new(look.command(command, scheme))
            .shortcut_text(look.keys(command))
            .frame_when_inactive(false);
        let mut response = ui.add_enabled(applies.is_ok(), button);
        response = match applies {
            Ok(()) => response.on_hover_text(explain::command_more(look.l, command)),
            Err(why) => response.on_disabled_hover_text(explain::why_not(look.l, why, look.keymap)),
        };
        if response.clicked() {
            out.push(Intent::Command(command));
            ui.close();
        }
    }
}

fn recent_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
    if look.settings.recent.is_empty() {
        return;
    }
    ui.menu_button(m::menu_recent(look.l), |ui| {
        ui.set_min_width(240.0);
        for recent in &look.settings.recent {
            let folder = recent.folder.to_string_lossy();
            let name = match recent.title.is_empty() {
                true => folder.clone().into_owned(),
                false => recent.title.clone(),
            };
            let button = egui::Button::new(name).frame_when_inactive(false);
            if ui.add(button).on_hover_text(folder).clicked() {
                out.push(Intent::Open(recent.folder.clone()));
                ui.close();
            }
        }
    });
    ui.separator();
}

/// A command as an icon: its tooltip names it, its key, and why it cannot be done.
pub fn command_icon(
    ui: &mut Ui,
    icon: Icon,
    command: Command,
    session: Option<&Session>,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    let name = look.command(command, session.map(Session::scheme));
    let applies = command.applies(now);
    let keys = look.keys(command);
    let tip = match keys.is_empty() {
        true => name.clone(),
        false => format!("{name}  {keys}"),
    };
    let response = ui
        .add_enabled_ui(applies.is_ok(), |ui| icons::icon_button(ui, icon, &name, None))
        .inner;
    let response = match applies {
        Ok(()) => response.on_hover_text(tip),
        Err(why) => response.on_disabled_hover_text(format!(
            "{tip}\n{}",
            explain::why_not(look.l, why, look.keymap)
        )),
    };
    if response.clicked() {
        out.push(Intent::Command(command));
    }
}
