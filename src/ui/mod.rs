//! The window.
//! Invariant: panels read the session and send intents; nothing but the application
//! carries them out.
//!
//! | part | is |
//! |---|---|
//! | `app` | the application: what is open, what runs, what was asked |
//! | `desk` | an open session and what is shown of it |
//! | `shell` | the bars, notices, and what is shown where nothing is yet |
//! | `arming` | a label chosen before anything is selected |
//! | `reader` | a document with its mentions and a caret |
//! | `translate` | a document segment by segment beside its translation |
//! | `find` | seeking in it |
//! | `glyphs` | faces and bitmaps of glyphs as textures |
//! | `guideline` | what the scheme says of a label, beside it |
//! | `dock` | lists over the whole session, below the readers |
//! | `documents`, `inspector` | the panels at the sides |
//! | `dialogs` | what asks before it goes on |
//! | `intent` | what panels send |
//! | `look` | what panels need to show themselves |
//! | `theme`, `icons`, `widgets` | how it looks |
//! | `keys`, `pick` | keys as commands, files asked for |
//! | `difference` | what differs between two texts, word by word |
//! | `dossier` | what documents tell of the entity that is shown, as far as is known |
//! | `learning` | what was learned from the open session, and when to learn anew |
//! | `same` | entities that are likely one, as far as is known |
//! | `thread` | a comment with its answers |
//! | `words`, `languages`, `scripts` | shared sentences, names of languages and scripts |
//! | `run`, `panic` | the window of the desktop, and what is written when it goes down |

pub mod app;
mod arming;
mod concordance;
pub mod desk;
pub mod dialogs;
mod difference;
mod dock;
pub mod documents;
mod dossier;
pub mod find;
pub mod glyphs;
mod guideline;
pub mod icons;
pub mod inspector;
pub mod intent;
pub mod keys;
mod languages;
mod learning;
pub mod look;
mod panic;
pub mod pick;
pub mod reader;
mod run;
mod same;
mod scripts;
pub mod shell;
#[cfg(test)]
mod testing;
pub mod theme;
mod thread;
pub mod translate;
mod values;
pub mod widgets;
mod words;

pub use app::{App, Launch};
pub use run::{NoWindow, run};
