//! What the pages of the settings share: a row with its label, a stepper, a list to unfold.

use egui::{Align, ComboBox, Label, Layout, Ui, vec2};

use crate::{
    l10n::messages as m,
    ui::{
        icons::{self, Icon},
        look::Look,
        theme, widgets,
    },
};

/// Width of the labels, in points: longer ones break into lines.
const LABEL: f32 = 168.0;

/// Least width of what stands beside a label: with less it stands below.
const CONTROL: f32 = 260.0;

/// A label with what it names to the right of it, or below where there is no room.
pub fn row<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    if ui.available_width() < LABEL + CONTROL {
        if !label.is_empty() {
            ui.add(Label::new(label).wrap());
        }
        return ui.horizontal(add).inner;
    }
    ui.horizontal(|ui| {
        let height = ui.spacing().interact_size.y;
        let size = vec2(LABEL, height);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_size(size);
            ui.set_max_width(LABEL);
            ui.add(Label::new(label).wrap());
        });
        add(ui)
    })
    .inner
}

/// A switch in line with the controls above it. Gives whether it was turned.
pub fn toggle(ui: &mut Ui, on: &mut bool, words: &str) -> bool {
    row(ui, "", |ui| {
        ui.add_space(-ui.spacing().item_spacing.x);
        widgets::toggle(ui, on, words).changed()
    })
}

/// A value between a minus and a plus. Gives −1, 0 or 1.
pub fn stepper(
    ui: &mut Ui,
    name: &str,
    value: &str,
    (less, more): (bool, bool),
    look: &Look<'_>,
) -> i32 {
    let mut by = 0;
    let button = |ui: &mut Ui, enabled: bool, icon: Icon, what: String| {
        let button = |ui: &mut Ui| icons::icon_button(ui, icon, &what, None).clicked();
        ui.add_enabled_ui(enabled, button).inner
    };
    ui.spacing_mut().item_spacing.x = 4.0;
    if button(ui, less, Icon::Minus, m::prefs_less(look.l, name)) {
        by = -1;
    }
    let size = vec2(88.0, ui.spacing().interact_size.y);
    let centred = Layout::centered_and_justified(egui::Direction::LeftToRight);
    ui.allocate_ui_with_layout(size, centred, |ui| {
        ui.set_min_size(size);
        ui.label(value);
    });
    if button(ui, more, Icon::Plus, m::prefs_more(look.l, name)) {
        by = 1;
    }
    by
}

/// A list to unfold, with the house's arrow. Gives the place of another that was chosen.
pub fn choice(
    ui: &mut Ui,
    id: &str,
    name: &str,
    options: &[String],
    chosen: usize,
) -> Option<usize> {
    let mut picked = None;
    let shown = options.get(chosen).map_or("", String::as_str);
    let combo = ComboBox::from_id_salt(id)
        .selected_text(shown)
        .width(200.0)
        .icon(|ui, rect, _, _| {
            let color = theme::current(ui.ctx()).tokens.text.weak;
            let square = egui::Rect::from_center_size(rect.center(), vec2(12.0, 12.0));
            Icon::ChevronDown.paint(ui.painter(), square, color);
        })
        .show_ui(ui, |ui| {
            for (at, option) in options.iter().enumerate() {
                if ui.selectable_label(at == chosen, option).clicked() {
                    picked = Some(at);
                }
            }
        });
    combo.response.accessible_name(format!("{name}: {shown}"));
    picked.filter(|at| *at != chosen)
}
