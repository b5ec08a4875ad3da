//! The `typeset` room: paragraphs become lines, carets, highlight rectangles and glyph bitmaps.
//!
//! No window toolkit here: whoever draws takes [`Quad`]s and uploads [`Update`]s, or draws on a
//! [`Canvas`]. parley breaks
//! and shapes one paragraph at a time; what it finds is copied into tables of our own, so that
//! a caret, a hit and a rectangle agree to the byte and stand on grapheme clusters.
//!
//! Invariant: all coordinates are physical pixels, y down; all offsets are UTF-8 bytes.
//! Imports `text` alone.

mod atlas;
mod canvas;
mod caret;
mod editor;
mod estimate;
mod face_file;
mod faces;
mod families;
mod fenwick;
mod flow;
mod flow_carets;
mod glyphs;
mod line_reader;
mod paragraph;
mod readings;
mod shape;
mod shelves;
mod spans;
mod style;
#[cfg(test)]
mod tests;
mod wanted;

pub use atlas::{Atlas, Quad, Update};
pub use canvas::{Canvas, Ink, Rgba, Stroke};
pub use caret::{Caret, Place};
pub use editor::{Area, Editor, Grain, Motion};
pub use face_file::{Bytes, FaceFile};
pub use faces::Faces;
pub use flow::{Flow, Look, Seen, View};
pub use flow_carets::FlowPlace;
pub use paragraph::{Cluster, Line, LineRect, Paragraph};
pub use readings::{Reading, ReadingRect};
pub use style::{Face, Style};
pub use wanted::{Wanted, code, wanted, wanted_for};
