//! Models in a folder of this machine: Firefox's (Bergamot), read by fxtranslate.
//! Invariants: nothing is sent anywhere. A file is used only if it is the one that was looked
//! through: its bytes are read once, compared with the sum that was written down, checked
//! against all the decoder asks for, and given to it. What the decoder does, it does on a
//! thread of its own, where a panic ends that text and nothing else.
//!
//! | file | holds |
//! |---|---|
//! | `shelf` | what was found in a folder: pairs of languages and their files |
//! | `look` | a folder looked through |
//! | `record` | sums and languages from Firefox's own JSON beside the files |
//! | `wrong` | what may be wrong with a file |
//! | `file` | a file read with a limit, and its sum |
//! | `model`, `vocabulary`, `shortlist` | the three kinds of files, checked |
//! | `tensors` | what a model's file holds |
//! | `leg` | a pair that is loaded: one sentence in, one out |
//! | `contain` | work on a thread of its own |
//! | `cut` | a text in pieces a model can take |
//! | `engine` | the engine: which pairs lead from one language to another |

mod contain;
mod cut;
mod engine;
mod file;
mod leg;
mod look;
mod model;
mod record;
mod shelf;
mod shortlist;
mod tensors;
#[cfg(test)]
mod tests;
mod vocabulary;
mod wrong;

pub use engine::{OFFLINE, Offline};
pub use look::{Looked, look};
pub use shelf::{Known, ModelPair, Shelf};
pub use wrong::{Flaw, Trouble, Wrong};
