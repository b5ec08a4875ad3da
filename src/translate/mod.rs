//! The `translate` room: what helps a person translate.
//!
//! | file | holds |
//! |---|---|
//! | `apart` | places of a text that are taken |
//! | `figures` | numbers as languages write them |
//! | `quantity` | amounts, days and times in a text, by what they say |
//! | `terms` | the names and terms a text has, with how they are to be rendered |
//! | `rename` | where a rendering stands in translations, to be another |
//! | `project` | where the mentions of a segment stand in its translation |
//! | `check` | what may be wrong with a translation |
//! | `memory` | what was translated before: found again by likeness, by words, by equality |
//! | `spelling` | words that are in no dictionary, and what may have been meant |
//! | `dictionary` | words looked up in dictionaries of StarDict and dictd |
//! | `engine` | machines that translate, behind one trait |
//!
//! Invariant: nothing here changes a session; what is found is offered.

mod apart;
pub mod check;
pub mod dictionary;
pub mod engine;
mod figures;
pub mod memory;
pub mod project;
pub mod quantity;
pub mod rename;
pub mod spelling;
pub mod terms;
#[cfg(test)]
mod tests;
