//! Which panels at the side there is room for.
//! Invariant: the reader keeps a width in which text can be read; what does not fit beside
//! it is not shown, and comes back with the room.

use std::ops::RangeInclusive;

use crate::workspace::settings::Panels;

use crate::ui::dock::Page;

use super::App;

/// Panels are no narrower and no wider than this, in points.
pub const DOCUMENTS: RangeInclusive<f32> = 180.0..=420.0;
pub const INSPECTOR: RangeInclusive<f32> = 220.0..=480.0;
/// The least a reader beside panels has.
const READER: f32 = 300.0;

/// A panel at the side of the readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    Documents,
    #[default]
    Inspector,
}

/// What is shown in a window of some width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    pub documents: bool,
    pub inspector: bool,
    /// One gives way to the other, or both to the reader.
    pub narrow: bool,
}

/// Where both are wanted and do not fit, `first` is shown.
pub fn shown(width: f32, panels: &Panels, first: Side) -> Shown {
    let (documents, inspector) = (panels.documents.shown, panels.inspector.shown);
    let wide = |on: bool, width: f32, range: RangeInclusive<f32>| match on {
        true => width.clamp(*range.start(), *range.end()),
        false => 0.0,
    };
    let both = wide(documents, panels.documents.width, DOCUMENTS)
        + wide(inspector, panels.inspector.width, INSPECTOR);
    if width - both >= READER {
        return Shown {
            documents,
            inspector,
            narrow: false,
        };
    }
    let only = match (documents, inspector) {
        (true, true) => Some(first),
        (true, false) => Some(Side::Documents),
        (false, true) => Some(Side::Inspector),
        (false, false) => None,
    };
    Shown {
        documents: only == Some(Side::Documents),
        inspector: only == Some(Side::Inspector),
        narrow: true,
    }
}

/// How wide a panel may be that stands alone beside the reader.
pub fn alone(width: f32, range: &RangeInclusive<f32>) -> RangeInclusive<f32> {
    let most = (width - READER).clamp(*range.start(), *range.end());
    *range.start()..=most
}

impl App {
    /// The panels as they are seen.
    pub(super) fn sides(&self) -> Shown {
        shown(self.width, &self.settings.get().panels, self.side)
    }

    /// Shows a panel that is not seen, and hides one that is.
    pub(super) fn toggle_side(&mut self, side: Side) {
        let sides = self.sides();
        let seen = match side {
            Side::Documents => sides.documents,
            Side::Inspector => sides.inspector,
        };
        match seen {
            true => self.set(|settings| panel(&mut settings.panels, side).shown = false),
            false => self.show_side(side),
        }
    }

    /// Shows a panel; where there is no room for both, the other gives way.
    pub(super) fn show_side(&mut self, side: Side) {
        self.side = side;
        if !panel(&mut self.settings.get().panels.clone(), side).shown {
            self.set(|settings| panel(&mut settings.panels, side).shown = true);
        }
    }
}

impl App {
    /// Shows a list below the readers.
    pub(super) fn show_page(&mut self, page: Page) {
        let Some(desk) = self.desk_mut() else { return };
        desk.dock.show(page);
    }

    pub(super) fn toggle_dock(&mut self) {
        let Some(desk) = self.desk_mut() else { return };
        desk.dock.toggle();
        if !desk.dock.is_open() {
            self.want_reader = true;
        }
    }
}

fn panel(panels: &mut Panels, side: Side) -> &mut crate::workspace::settings::Panel {
    match side {
        Side::Documents => &mut panels.documents,
        Side::Inspector => &mut panels.inspector,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(width: f32, on: (bool, bool), first: Side, want: (bool, bool)) {
        let mut panels = Panels::default();
        (panels.documents.shown, panels.inspector.shown) = on;
        let shown = shown(width, &panels, first);
        assert_eq!(
            (shown.documents, shown.inspector),
            want,
            "{width} {first:?}"
        );
    }

    #[test]
    fn where_both_do_not_fit_the_first_one_stays() {
        use Side::{Documents, Inspector};
        check(1280.0, (true, true), Inspector, (true, true));
        check(820.0, (true, true), Inspector, (true, true));
        check(819.0, (true, true), Inspector, (false, true));
        check(640.0, (true, true), Documents, (true, false));
        check(640.0, (true, false), Inspector, (true, false));
        check(640.0, (false, true), Documents, (false, true));
        check(640.0, (false, false), Documents, (false, false));
    }

    #[test]
    fn alone_a_panel_leaves_the_reader_its_room() {
        assert_eq!(alone(640.0, &INSPECTOR), 220.0..=340.0);
        assert_eq!(alone(400.0, &INSPECTOR), 220.0..=220.0);
    }
}
