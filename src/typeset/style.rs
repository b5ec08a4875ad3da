//! How a paragraph shall look.

use crate::text::Language;

/// The kind of face a person chose for reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Face {
    /// A face with serifs, Mincho or Naskh.
    Serif,
    /// A face without serifs, Gothic.
    Sans,
    /// A family by its name; what it lacks comes from the sans faces.
    Named(String),
}

/// Everything a layout depends on besides its text and the faces.
#[derive(Clone, Debug, PartialEq)]
pub struct Style {
    /// The face.
    pub face: Face,
    /// Font size in pixels; held to 1–512.
    pub size: f32,
    /// Distance of two baselines as a multiple of the size; lines are whole pixels high.
    pub line_height: f32,
    /// Whether the bold weight is asked for.
    pub bold: bool,
    /// The language of the text: decides Han shapes, local letter forms and fallback faces.
    pub language: Option<Language>,
    /// The column in pixels; held to at least one em. Not finite: nothing wraps.
    pub width: f32,
}

impl Style {
    /// The size, whatever was asked for.
    pub(super) fn px(&self) -> f32 {
        if self.size.is_finite() {
            self.size.clamp(1.0, 512.0)
        } else {
            16.0
        }
    }

    /// Height of a line, a whole number of pixels, so that every line looks alike.
    pub(super) fn line_px(&self) -> f32 {
        let height = self.px() * self.line_height;
        if height.is_finite() {
            height.round().clamp(1.0, 4096.0)
        } else {
            (self.px() * 1.5).round().max(1.0)
        }
    }

    /// The width lines wrap at; `None` when nothing wraps.
    pub(super) fn column(&self) -> Option<f32> {
        self.width
            .is_finite()
            .then(|| self.width.floor().max(self.px()))
    }
}
