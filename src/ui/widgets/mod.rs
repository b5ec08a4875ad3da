//! The house's small widgets, in the look of the theme.
//! Invariant: each has an accessible name, and what can be pressed is reached by Tab,
//! pressed by Space or Enter, and shows a ring while it has the focus.

mod buttons;
mod check;
mod chip;
mod empty;
mod field;
mod header;
mod key_hint;
mod press;
mod row;
mod scroll;
mod segmented;
mod toggle;

use egui::{Rect, Response, StrokeKind, Ui};

use super::theme;

pub use buttons::{primary_button, quiet_button};
pub use check::{checkbox, radio};
pub use chip::{Chip, chip};
pub use empty::empty_place;
pub use field::{Field, field, line_edit};
pub use header::section_header;
pub use key_hint::{key_hint, tooltip};
pub use press::{
    Laid, Layer, PressEdit, PressField, TypeStyle, can_step, caret_rect, insert, is_composing,
    offset_at, place_caret, select, select_all, selected, selection, set_faces, wave,
};
pub use row::list_row;
pub use scroll::{scroll_to, scroll_to_middle};
pub use segmented::segmented;
pub use toggle::toggle;

/// The ring around what has the keyboard's focus.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect) {
    if response.has_focus() {
        let theme = theme::current(ui.ctx());
        ui.painter().rect_stroke(
            rect,
            f32::from(theme.tokens.radius.control),
            theme.tokens.focus_ring(),
            StrokeKind::Inside,
        );
    }
}

#[cfg(test)]
mod tests;
