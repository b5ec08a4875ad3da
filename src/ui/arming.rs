//! A label chosen before anything is selected.

use crate::model::LabelKey;

/// What selecting text does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Arming {
    /// Nothing but select it.
    #[default]
    Off,
    /// A label's key is waited for.
    Asking,
    /// It gets this label.
    Armed(LabelKey),
}
