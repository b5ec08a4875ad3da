//! The `translate` room: what helps a person translate.
//!
//! | file | holds |
//! |---|---|
//! | `memory` | what was translated before: found again by likeness, by words, by equality |
//!
//! Invariant: nothing here changes a session; what is found is offered.

pub mod memory;
