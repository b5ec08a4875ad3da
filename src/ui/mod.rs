//! The window: theme, icons and the house's own widgets.

pub mod icons;
pub mod theme;
pub mod widgets;
