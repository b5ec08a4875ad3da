//! The bar above: the session's title, menus, search, undo and redo, theme.
//!
//! Arrow keys move inside an open menu and between the menus; [`focus_menus`] leads there
//! from anywhere.

use egui::{
    Align, Button, Id, Layout, MenuBar, Response, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo,
    containers::menu::{MenuButton, MenuConfig, SubMenuButton},
    vec2,
};

use crate::{
    action::command::{Circumstances, Command, Group, TranslateCommand},
    explain,
    l10n::messages as m,
    model::Session,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        widgets,
    },
};

/// The menus beside that of the session.
const GROUPS: [Group; 8] = [
    Group::Edit,
    Group::Tag,
    Group::Mention,
    Group::Document,
    Group::Translate,
    Group::Go,
    Group::View,
    Group::Help,
];
/// Widest the session's title gets, in points.
const TITLE: f32 = 240.0;
/// With less than this for it, the menus are in one.
const TITLE_LEAST: f32 = 100.0;
/// Room for what stands at the right.
const ICONS: f32 = 190.0;
/// The search box: as wide as this where there is room, an icon where there is none.
const SEARCH: f32 = 280.0;
const SEARCH_LEAST: f32 = 120.0;
/// Left free below a menu, in points.
const BELOW_MENU: f32 = 24.0;
/// Least width of a menu.
const MENU: f32 = 240.0;

pub fn top_ui(
    ui: &mut Ui,
    session: Option<&Session>,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    let row = look.theme.row_height();
    let bar = move |style: &mut egui::Style| {
        egui::containers::menu::menu_style(style);
        style.spacing.button_padding = vec2(8.0, 4.0);
        style.spacing.interact_size.y = row;
    };
    MenuBar::new().style(bar).ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let mut menus = Vec::new();
        let names = GROUPS.map(|group| explain::group(look.l, group));
        let padding = 2.0 * ui.spacing().button_padding.x;
        let needed: f32 = names.iter().map(|name| width(ui, name) + padding).sum();
        let room = ui.available_width() - needed - ICONS;
        let title = room.clamp(TITLE_LEAST, TITLE);
        menus.push(session_menu_ui(ui, title, session, now, look, out));
        if room < TITLE_LEAST {
            menus.push(all_menus_ui(ui, &names, session, now, look, out));
        } else {
            for (group, name) in GROUPS.into_iter().zip(names) {
                let (response, _) = MenuButton::new(name).config(menu(look)).ui(ui, |ui| {
                    group_ui(ui, group, session, now, look, out);
                });
                take_keys(&response);
                menus.push(response.id);
            }
        }
        ui.data_mut(|data| data.insert_temp(menus_id(), menus));
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
            ui.add_space(8.0);
            if search_ui(ui, look).clicked() {
                out.push(Intent::Command(Command::Palette));
            }
        });
    });
}

fn menus_id() -> Id {
    Id::unique("menus")
}

fn menus(ctx: &egui::Context) -> Vec<Id> {
    ctx.data(|data| data.get_temp(menus_id()))
        .unwrap_or_default()
}

/// Gives the first menu the focus; Enter or Down opens it.
pub fn focus_menus(ctx: &egui::Context) {
    if let Some(&first) = menus(ctx).first() {
        ctx.memory_mut(|memory| memory.request_focus(first));
    }
}

pub fn menus_have_focus(ctx: &egui::Context) -> bool {
    let focused = ctx.memory(|memory| memory.focused());
    focused.is_some_and(|focused| menus(ctx).contains(&focused))
}

/// A menu opened by the pointer has the keys too: arrows go on from there.
fn take_keys(response: &Response) {
    if response.clicked() {
        response.request_focus();
    }
}

/// Rows of a menu are as high as those of a list.
fn menu(look: &Look<'_>) -> MenuConfig {
    let row = look.theme.row_height();
    MenuConfig::new().style(move |style: &mut egui::Style| {
        egui::containers::menu::menu_style(style);
        style.spacing.interact_size.y = row;
        style.spacing.button_padding = vec2(8.0, 4.0);
        style.spacing.item_spacing.y = 0.0;
    })
}

/// The title of the session is the menu of what is done with it.
fn session_menu_ui(
    ui: &mut Ui,
    room: f32,
    session: Option<&Session>,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) -> Id {
    let title = session.map(|session| session.info().title.as_str());
    let untitled = m::session_untitled(look.l);
    let name = match title {
        Some("") => &untitled,
        Some(title) => title,
        None => "Glossator",
    };
    let shown = shortened(ui, name, room);
    let text = RichText::new(&shown)
        .strong()
        .family(crate::ui::theme::bold())
        .color(look.theme.tokens.text.strong);
    let button = Button::new((text, Icon::ChevronDown.atom(12.0))).gap(4.0);
    let (response, _) = MenuButton::from_button(button)
        .config(menu(look))
        .ui(ui, |ui| {
            recent_ui(ui, look, out);
            group_ui(ui, Group::Session, session, now, look, out);
        });
    take_keys(&response);
    let menu = explain::group(look.l, Group::Session);
    let told = format!("{menu}: {name}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &told));
    match shown == name {
        true => response.id,
        false => response.on_hover_text(name).id,
    }
}

/// All menus as one, where the window is narrow.
fn all_menus_ui(
    ui: &mut Ui,
    names: &[String],
    session: Option<&Session>,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) -> Id {
    let (response, _) = MenuButton::new(m::menu_all(look.l))
        .config(menu(look))
        .ui(ui, |ui| {
            ui.set_min_width(MENU);
            for (group, name) in GROUPS.into_iter().zip(names) {
                let button = Button::new(name)
                    .right_text(Icon::ChevronRight.atom(12.0))
                    .frame_when_inactive(false);
                SubMenuButton::from_button(button)
                    .config(menu(look))
                    .ui(ui, |ui| group_ui(ui, group, session, now, look, out));
            }
        });
    take_keys(&response);
    response.id
}

/// How wide a text of a button is.
fn width(ui: &Ui, text: &str) -> f32 {
    let font = egui::TextStyle::Button.resolve(ui.style());
    let color = egui::Color32::WHITE;
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, color);
    galley.size().x
}

/// A title no wider than `room`.
fn shortened(ui: &Ui, title: &str, room: f32) -> String {
    // No title of any use is longer; laying out a whole book would cost the frame.
    let title: String = title.chars().take(120).collect();
    if width(ui, &title) <= room {
        return title;
    }
    let mut kept = title;
    while kept.pop().is_some() {
        let short = format!("{}…", kept.trim_end());
        if width(ui, &short) <= room {
            return short;
        }
    }
    kept
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
    ui.set_min_width(MENU);
    // As high as the window has room for, which is more than a menu has by itself; a long menu
    // in a low window is scrolled.
    let mut area = ui.available_rect_before_wrap();
    let room = ui.ctx().content_rect().bottom() - area.top() - BELOW_MENU;
    area.set_height(room.max(MENU));
    ui.scope_builder(egui::UiBuilder::new().max_rect(area), |ui| {
        egui::ScrollArea::vertical()
            .id_salt(("menu", group))
            .show(ui, |ui| rows_ui(ui, group, session, now, look, out));
    });
}

fn rows_ui(
    ui: &mut Ui,
    group: Group,
    session: Option<&Session>,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    ui.set_min_width(MENU);
    let scheme = session.map(Session::scheme);
    for command in Command::all() {
        let label_key = match command {
            Command::Tag(slot) | Command::TagBeside(slot) => Some(usize::from(slot)),
            _ => None,
        };
        // Keys of labels the scheme does not have are no news.
        let hidden = label_key.is_some_and(|slot| slot >= now.labels);
        // Nor are those of matches and names a segment does not have.
        let missing = match command {
            Command::Translate(TranslateCommand::Match(place)) => usize::from(place) >= now.matches,
            Command::Translate(TranslateCommand::Name(place) | TranslateCommand::Place(place)) => {
                usize::from(place) >= now.names
            }
            _ => false,
        };
        if command.group() != group || hidden || missing {
            continue;
        }
        let applies = command.applies(now);
        let button = Button::new(look.command(command, scheme))
            .shortcut_text(look.keys(command))
            .frame_when_inactive(false);
        let mut response = ui.add_enabled(applies.is_ok(), button);
        response = match applies {
            Ok(()) => response.on_hover_text(explain::command_more(look.l, command)),
            Err(why) => response.on_disabled_hover_text(explain::why_not(look.l, why, look.keymap)),
        };
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            out.push(Intent::Command(command));
            out.push(Intent::FocusReader);
            ui.close();
        }
    }
}

fn recent_ui(ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) {
    if look.settings.recent.is_empty() {
        return;
    }
    let name = m::menu_recent(look.l);
    let button = Button::new(name)
        .right_text(Icon::ChevronRight.atom(12.0))
        .frame_when_inactive(false);
    SubMenuButton::from_button(button)
        .config(menu(look))
        .ui(ui, |ui| {
            ui.set_min_width(MENU);
            for recent in &look.settings.recent {
                let folder = recent.folder.to_string_lossy();
                let name = match recent.title.is_empty() {
                    true => folder.clone().into_owned(),
                    false => shortened(ui, &recent.title, TITLE),
                };
                let button = Button::new(name).frame_when_inactive(false);
                if ui.add(button).on_hover_text(folder).clicked() {
                    out.push(Intent::Open(recent.folder.clone()));
                    ui.close();
                }
            }
        });
    ui.separator();
}

/// What leads to every command and document: a field to look at, a button to press.
fn search_ui(ui: &mut Ui, look: &Look<'_>) -> Response {
    let tokens = &look.theme.tokens;
    let name = look.command(Command::Palette, None);
    let keys = look.keys(Command::Palette);
    let room = ui.available_width() - 16.0;
    if room < SEARCH_LEAST {
        let keys = Some(keys.as_str()).filter(|keys| !keys.is_empty());
        return icons::icon_button(ui, Icon::Search, &name, keys);
    }
    let size = vec2(room.min(SEARCH), 26.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let (ground, edge) = match response.hovered() {
        true => (tokens.surfaces.raised, tokens.text.weak),
        false => (tokens.surfaces.panel, tokens.separator),
    };
    let edge = egui::Stroke::new(1.0, edge);
    let radius = tokens.radius.control;
    let inside = egui::StrokeKind::Inside;
    ui.painter().rect(rect, radius, ground, edge, inside);
    let place = egui::Rect::from_center_size(
        egui::pos2(rect.left() + 14.0, rect.center().y),
        vec2(14.0, 14.0),
    );
    Icon::Search.paint(ui.painter(), place, tokens.text.weak);
    let words = UiBuilder::new()
        .max_rect(rect.with_min_x(rect.left() + 28.0).shrink2(vec2(6.0, 0.0)))
        .layout(Layout::right_to_left(Align::Center));
    let mut words = ui.new_child(words);
    words.spacing_mut().interact_size.y = 0.0;
    if !keys.is_empty() {
        widgets::key_hint(&mut words, &keys);
    }
    words.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let text = RichText::new(m::top_search(look.l)).color(tokens.text.weak);
        ui.add(egui::Label::new(text).truncate());
    });
    widgets::focus_ring(ui, &response, rect);
    response.on_hover_text(name)
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
    let keys = Some(keys.as_str()).filter(|keys| !keys.is_empty());
    let shown = ui.add_enabled_ui(applies.is_ok(), |ui| {
        icons::icon_button(ui, icon, &name, keys)
    });
    let response = match applies {
        Ok(()) => shown.inner,
        Err(why) => {
            let why = explain::why_not(look.l, why, look.keymap);
            shown.inner.on_disabled_hover_text(why)
        }
    };
    if response.clicked() {
        out.push(Intent::Command(command));
    }
}
