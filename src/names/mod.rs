//! The `names` room: names lists, and finding their names in text.
//!
//! | file | holds |
//! |---|---|
//! | `list`, `list/read` | a names list, and reading one from CSV |
//! | `file` | lists as files: tables and the Wikidata's JSON, read and written |
//! | `edge`, `symbols` | where a name may begin and end |
//! | `choose` | leftmost, then longest, of candidates that overlap |
//! | `matcher` | all names of a list found in a text |
//! | `kind` | what kind of name a form is of its entity |
//! | `compare` | two names compared, also across scripts |
//! | `dossier` | what all documents tell of one entity |
//! | `duplicates` | entities that are likely one |
//! | `tag` | a list applied to documents: edits for a person to judge |
//! | `likeliest` | which entity a name is likely one of |
//! | `likely` | words that may be names, for a person to look at |
//! | `propose` | what the session's own names and the lists it keeps would have tagged |
//! | `spread` | one name found wherever it occurs, in its endings too |
//!
//! The rule: text and forms are folded ([`crate::text::fold`]). A form that begins (ends)
//! with a Latin letter or a digit does not match where a Latin letter, a digit or a combining
//! mark stands right before (after) it; every other end matches anywhere. What fails this is
//! discarded first; of the rest the leftmost wins, then the longest.
//! Invariant: nothing here changes a session.

mod choose;
pub mod compare;
pub mod dossier;
pub mod duplicates;
mod edge;
pub mod file;
mod kind;
mod likeliest;
mod likely;
pub mod list;
mod matcher;
pub mod propose;
pub mod spread;
mod symbols;
pub mod tag;
#[cfg(test)]
mod tests;

pub use compare::{Likeness, Name, Reason, compare};
pub use duplicates::{Alike, Duplicate, Ground, duplicates};
pub use likeliest::{Likeliest, likeliest};
pub use likely::{Likely, next_likely};
pub use list::{Form, FormId, ListEntity, NamesError, NamesList, Row, read_csv};
pub use matcher::{Hit, Matcher};
pub use spread::{FormPlace, Forms, Occurrence, Spread, Standing, Written, spread};
pub use tag::{Counts, DocumentCounts, TagOptions, Tagged, tag};
