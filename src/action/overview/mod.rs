//! What tables show of a session: which mentions, documents and comments, in which order.
//! Invariant: pure functions of a snapshot, so that a worker can do them; where two rows are
//! alike in what is sorted by, they stand in the order of the session.
//!
//! | file | holds |
//! |---|---|
//! | `plain` | mentions by their number, in the order of the session |
//! | `mentions` | the mentions a filter lets through |
//! | `narrow` | days and values of attributes, for both tables |
//! | `order` | and how they are sorted |
//! | `documents` | the documents a filter lets through, sorted |
//! | `threads` | comments with their answers |
//! | `progress` | how far the work is |

mod documents;
mod mentions;
mod narrow;
mod order;
mod plain;
mod progress;
mod threads;

pub use documents::{DocumentColumn, DocumentFilter, DocumentQuery, documents};
pub use mentions::{MentionFilter, MentionQuery, mentions};
pub use narrow::{Asked, ValueTest};
pub use order::{MentionColumn, Sort, text_of_value};
pub use plain::Plain;
pub use progress::{Share, progress};
pub use threads::{Thread, ThreadFilter, of_document, open_threads, root_of, threads};

use crate::{
    model::{DocumentId, MentionId},
    text::{Fold, fold_str},
};

/// A mention of the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row {
    pub document: DocumentId,
    pub mention: MentionId,
}

/// As words are compared: whatever the case and the accents.
pub fn fold(text: &str) -> String {
    fold_str(
        text,
        Fold {
            case: true,
            diacritics: true,
        },
    )
}
