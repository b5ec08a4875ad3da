//! The `text` room: what is known about a text before anything is known about its content.
//!
//! Offsets and their conversions, grapheme clusters, folding for comparison and searching,
//! scripts, languages, paragraphs, and the way from bytes to text. Imports nothing of ours but
//! `task`.
//!
//! Invariant: a text is valid UTF-8 of at most [`MAX_TEXT_BYTES`] with LF line ends,
//! so a byte offset always fits in `u32`.

mod detect;
pub mod encoding;
pub mod fold;
mod fold_table;
pub mod grapheme;
pub mod index;
pub mod language;
mod markup;
pub mod offset;
pub mod paragraph;
pub mod reanchor;
pub mod records;
pub mod script;
pub mod search;
pub mod segment;
pub mod source;
pub mod srx;
#[cfg(test)]
mod tests;
mod unread;
pub mod width;
mod writing;

pub use encoding::{
    DecodeHints, Decoded, DetectedBy, Encoding, Malformed, UnknownEncoding, decode,
};
pub use fold::{Fold, Folded, fold_str};
pub use index::{Ascending, Position, TextIndex};
pub use language::{Guess, GuessedBy, Language, LanguageError, guess};
pub use offset::{BadRange, ByteOffset, CodePointOffset, TextRange, Utf16Offset};
pub use paragraph::{paragraph_at, paragraphs};
pub use reanchor::{Anchors, Moved};
pub use records::{Record, Records};
pub use script::{Script, ScriptRun};
pub use source::{MAX_TEXT_BYTES, SourceText, TextError, TextHash};
pub use unread::Unread;
