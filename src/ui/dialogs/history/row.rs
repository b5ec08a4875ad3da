//! One line of the history.

use egui::{Align, Layout, Response, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use crate::{
    action::Entry,
    l10n::messages as m,
    ui::{icons::Icon, look::Look},
};

/// Room for date and time, and for a name, in points.
const WHEN: f32 = 144.0;
const WHO: f32 = 112.0;

/// How a line stands among the others.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    pub at_hand: bool,
    /// It is the present.
    pub here: bool,
    /// What was done.
    pub what: &'a str,
    /// Some lines bear a name, so that there is a column for it.
    pub named: bool,
}

/// Draws line `n`: the one at hand has a ground, the present a mark, what was taken back
/// is weak. The list has the focus, not its lines.
pub fn row_ui(ui: &mut Ui, n: usize, entry: &Entry, shown: Shown<'_>, look: &Look<'_>) -> Response {
    let tokens = &look.theme.tokens;
    let Shown {
        at_hand,
        here,
        what,
        named,
    } = shown;
    let size = vec2(ui.available_width(), look.theme.row_height());
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let response = ui.interact(rect, ui.scope_id().with(("line", n)), Sense::CLICK);
    let when = look.moment(entry.at);
    let who = entry.by.clone().unwrap_or_default();
    let state = match (here, entry.undone) {
        (true, _) => m::history_mark_here(look.l),
        (_, true) => m::history_mark_undone(look.l),
        _ => String::new(),
    };
    let name = [when.as_str(), &who, what, &state].join(" ");
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, at_hand, name.trim()));
    if at_hand {
        ui.painter()
            .rect_filled(rect, tokens.radius.control, tokens.selection);
    } else if response.hovered() {
        ui.painter()
            .rect_filled(rect, tokens.radius.control, tokens.fills.hover);
    }
    let inside = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(8.0, 0.0)))
        .layout(Layout::left_to_right(Align::Center));
    let mut row = ui.new_child(inside);
    row.shrink_clip_rect(rect);
    let normal = if entry.undone {
        tokens.text.weak
    } else {
        tokens.text.normal
    };
    let mark = row.allocate_exact_size(vec2(16.0, 16.0), Sense::hover()).0;
    if here {
        Icon::Check.paint(row.painter(), mark, tokens.accent);
    }
    let weak = |text: &str| RichText::new(text).color(tokens.text.weak);
    cell(&mut row, WHEN, weak(&when));
    if named {
        cell(&mut row, WHO, weak(&who));
    }
    let words = RichText::new(what).color(normal);
    row.add(egui::Label::new(words).truncate());
    response
}

fn cell(ui: &mut Ui, width: f32, text: RichText) {
    let size = vec2(width, ui.available_height());
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_width(width);
        ui.add(egui::Label::new(text).truncate());
    });
}
