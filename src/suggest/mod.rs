//! The `suggest` room: a tagger that learns from what people decided, and proposes mentions.
//!
//! | file | holds |
//! |---|---|
//! | `examples` | sentences with their mentions, taken from documents |
//! | `train` | from examples to a model |
//! | `propose` | from a model and a text to proposals, each with its probability |
//! | `score` | how well proposals agree with what people decided |
//! | `units` | words or characters, which a sentence is cut into |
//! | `features`, `clues`, `memory` | what is looked at: the text around, general knowledge, the examples |
//! | `known` | features that are learned, numbered |
//! | `crf` | the learner: a linear-chain conditional random field |
//! | `hash`, `random` | hashes and chance that are the same everywhere |
//!
//! Pure functions over snapshots. Invariants: nothing here changes a session; the same examples
//! and seed give the same proposals, whatever the number of processors.

mod clues;
mod crf;
mod examples;
mod features;
mod hash;
mod known;
mod memory;
mod propose;
mod random;
mod score;
#[cfg(test)]
mod tests;
mod train;
mod units;

pub use examples::{Examples, Extent, Sentence, Span, sentences};
pub use propose::{LIKELY, Proposal, propose, propose_above, propose_in};
pub use score::{Agreement, Score};
pub use train::{Model, train};
pub use units::Writing;
