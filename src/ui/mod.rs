//! The window: its look.

pub mod theme;
