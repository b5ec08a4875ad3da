//! What the owner of a field draws under and over its letters.
//! Invariant: it is given the text as it is shown in this frame, with what is being composed.

use egui::Painter;

use crate::typeset::Paragraph;

/// A text as a field has laid it out.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Laid<'a> {
    pub text: &'a str,
    pub paragraph: &'a Paragraph,
    /// Its upper left corner, in pixels.
    pub origin: [f32; 2],
    pub scale: f32,
}

/// Drawn with a field; clipped to it.
pub trait Layer: std::fmt::Debug {
    fn below(&self, painter: &Painter, laid: &Laid<'_>);
    fn above(&self, painter: &Painter, laid: &Laid<'_>);
}
