//! Everything a person can have the window do, as a list of values: menus, tooltips,
//! keys, palette, cheat sheet and the manual's table are made from it and nothing else.
//! Invariant: [`Command::all`] names every command once; its id never changes, because
//! key maps in people's settings name it.
//!
//! | file | holds |
//! |---|---|
//! | `list` | the commands: id, group, scope, default keys |
//! | `slots` | the keys of labels |
//! | `caret` | those that move the caret |
//! | `nudge` | those that move an edge of a mention |
//! | `parts` | those of parts of the window that they show first |
//! | `segments` | those that cut documents into segments |
//! | `translate` | those of the translation editor |
//! | `chord` | a key with its modifiers, as text and back |
//! | `keymap` | which chord does what: the defaults and a person's changes |
//! | `applies` | whether a command can be done now, and why not |

mod applies;
mod caret;
mod chord;
mod keymap;
mod list;
mod nudge;
mod parts;
mod segments;
mod slots;
#[cfg(test)]
mod tests;
pub mod translate;

pub use applies::{Circumstances, WhyNot};
pub use caret::CaretMove;
pub use chord::{BadChord, Chord, KEYS};
pub use keymap::{Conflict, Heard, KeyMap};
pub use list::{Command, Group, Scope};
pub use parts::PartCommand;
pub use segments::SegmentsCommand;
pub use slots::LABEL_SLOTS;
pub use translate::TranslateCommand;
