//! Translating: what helps a person to bring a text into another language.
//!
//! | folder | holds |
//! |---|---|
//! | `dictionary` | words looked up in dictionaries of StarDict and dictd |
//! | `spelling` | words that are in no dictionary, and what may have been meant |

pub mod dictionary;
pub mod spelling;
