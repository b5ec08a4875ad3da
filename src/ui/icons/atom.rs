//! An icon inside a button, beside its words.

use egui::{Atom, Vec2};

use super::Icon;

impl Icon {
    /// The icon as a part of a button, of this side in points, in the colour of its words.
    pub fn atom(self, side: f32) -> Atom<'static> {
        Atom::paint(
            Vec2::splat(side),
            move |ui: &egui::Ui, args: egui::AtomPaintArgs| {
                self.paint(ui.painter(), args.rect, args.fallback_text_color);
            },
        )
    }
}
