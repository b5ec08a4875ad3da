//! Search over all documents of a session: a line of words and fields in, places out.
//!
//! | file | holds |
//! |---|---|
//! | `query` | the question as a value, and what can be wrong with it |
//! | `parse`, `value` | from the line that was typed to the question |
//! | `date` | days and spans of days as a question names them |
//! | `edit` | a field of the line changed, as a list to pick from does |
//! | `attribute` | attributes and labels of documents by key and name |
//! | `bind` | the question tied to one session: labels, entities and people by name |
//! | `pattern` | words and regular expressions found in one text |
//! | `word_edge` | regular expressions with `\b` at their ends made quick |
//! | `evaluate` | all documents looked through |
//! | `near` | whether words stand in the sentence of a mention |
//! | `sort` | the order of a concordance |
//!
//! Invariants: nothing here changes a session; places are in bytes of their document, on
//! cluster boundaries and never empty; every place is counted, also where only the first
//! [`SHOWN`] are kept. What the parts of a question mean stands in `docs/search.md`.

mod attribute;
mod bind;
mod date;
pub mod edit;
mod evaluate;
mod near;
mod parse;
mod pattern;
mod query;
mod sort;
#[cfg(test)]
mod tests;
mod value;
mod word_edge;

pub use bind::Bound;
pub use date::Span;
pub use evaluate::{At, Found, Hit, SHOWN, ready, search};
pub use parse::parse;
pub use query::{
    Atom, Called, Clause, DocumentTest, Field, Has, MentionTest, Name, Options, Problem, Query,
    QueryError, Words,
};
pub use sort::{Order, sides, sort};

/// The longest line that is taken, in bytes.
pub const LONGEST: usize = 2_000;
/// More parts than this are no question a person asks.
pub const MOST_PARTS: usize = 64;
