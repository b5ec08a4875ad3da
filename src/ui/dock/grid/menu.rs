//! What tables have in common beside their rows: menus, chips of what is
//! chosen, the columns to be shown.

use egui::{Popup, PopupCloseBehavior, RichText, ScrollArea, Ui};

use crate::{
    l10n::messages as m,
    ui::{
        icons::{Icon, IconButton},
        intent::Intent,
        look::Look,
    },
    workspace::settings::Settings,
};

use super::{Column, Grid, choices::check_ui};

const WIDTH: f32 = 240.0;
/// A menu is no higher, in points.
const HEIGHT: f32 = 420.0;

/// A button that opens a menu, and the menu.
fn menu_ui(ui: &mut Ui, icon: Icon, name: &str, asked: bool, add: impl FnOnce(&mut Ui)) {
    popup_ui(ui, icon, name, false, asked, |ui| {
        ScrollArea::vertical().max_height(HEIGHT).show(ui, add);
    });
}

/// The same where the menu sees to how high it is. `asked`: by a command, from the keyboard.
pub fn popup_ui(
    ui: &mut Ui,
    icon: Icon,
    name: &str,
    on: bool,
    asked: bool,
    add: impl FnOnce(&mut Ui),
) {
    let button = ui.add(IconButton::new(icon, name).selected(on));
    if asked {
        button.request_focus();
        Popup::open_id(ui.ctx(), Popup::default_response_id(&button));
    }
    Popup::menu(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_width(WIDTH);
            ui.spacing_mut().item_spacing.y = 0.0;
            add(ui);
        });
}

/// What is chosen, to be cleared by a press. Says whether it was.
pub fn chip_ui(ui: &mut Ui, words: &str, look: &Look<'_>) -> bool {
    let tokens = &look.theme.tokens;
    let clear = m::table_clear_one(look.l, words);
    let text = RichText::new(words).small().color(tokens.text.normal);
    let cross = Icon::Close.atom(10.0);
    let button = egui::Button::new((text, cross)).gap(4.0);
    let response = ui.add(button.fill(tokens.selection));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &clear));
    response.on_hover_text(clear).clicked()
}

/// Which columns of a table are shown: those the settings name, else those it comes with.
pub fn shown<'c>(
    table: &str,
    columns: &'c [Column],
    usual: &[&str],
    grid: &Grid,
    settings: &Settings,
) -> Vec<(&'c Column, f32)> {
    let kept = settings.tables.get(table);
    let chosen = kept.filter(|table| !table.columns.is_empty());
    let is_shown = |key: &str| match chosen {
        Some(table) => table.columns.iter().any(|own| own == key),
        None => usual.contains(&key),
    };
    let columns = columns.iter().filter(|column| is_shown(&column.key));
    let width = |column: &Column| {
        let kept = kept.and_then(|table| table.widths.get(&column.key).copied());
        grid.pulled(&column.key).or(kept).unwrap_or(column.width)
    };
    columns.map(|column| (column, width(column))).collect()
}

/// The menu that chooses the columns.
pub fn columns_ui(
    ui: &mut Ui,
    table: &'static str,
    columns: &[Column],
    shown: &[String],
    asked: bool,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    menu_ui(ui, Icon::Columns, &m::table_columns(look.l), asked, |ui| {
        for column in columns {
            let on = shown.contains(&column.key);
            let pressed = ui.push_id(&column.key, |ui| check_ui(ui, &column.name, false, on));
            if pressed.inner {
                let mut after: Vec<String> = shown.to_vec();
                match on {
                    // The last one stays: a table of nothing helps nobody.
                    true if after.len() > 1 => after.retain(|key| *key != column.key),
                    true => {}
                    false => after.push(column.key.clone()),
                }
                out.push(Intent::set(move |settings| {
                    settings.tables.entry(table.to_owned()).or_default().columns = after;
                }));
            }
        }
    });
}

/// Keeps how wide a column was made.
pub fn keep_width(table: &'static str, key: String, width: f32, out: &mut Vec<Intent>) {
    out.push(Intent::set(move |settings| {
        let table = settings.tables.entry(table.to_owned()).or_default();
        table.widths.insert(key, width);
    }));
}
