//! Translating: what helps a person to bring a text into another language.
//!
//! | folder | holds |
//! |---|---|
//! | `engine` | machines that translate, behind one trait |

pub mod engine;
