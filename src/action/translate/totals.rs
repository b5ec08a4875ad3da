//! How far the translation of every document is, followed as they change.
//! Invariant: only documents that changed are counted again.

use std::{collections::HashMap, sync::Arc};

use rayon::prelude::*;

use super::{TranslationProgress, progress, sizes};
use crate::{
    model::{Document, DocumentId, Session},
    task::{Cancel, Cancelled},
    text::Language,
};

/// Of each document that has segments, as it was counted.
pub type Totals = HashMap<DocumentId, (Arc<Document>, TranslationProgress)>;

/// Counts words and characters, from what was known `before`; for a worker.
///
/// # Errors
/// It was cancelled.
pub fn totals(
    session: &Session,
    to: &Language,
    before: Option<&Totals>,
    cancel: &Cancel,
) -> Result<Totals, Cancelled> {
    let documents: Vec<&Arc<Document>> = session
        .documents()
        .filter(|document| document.segments_in(to).is_some())
        .collect();
    documents
        .par_iter()
        .map(|&document| {
            cancel.check()?;
            let known = before.and_then(|before| before.get(&document.id));
            let progress = match known.filter(|(was, _)| Arc::ptr_eq(was, document)) {
                Some((_, progress)) => *progress,
                None => progress(document, to, &sizes(document, to, cancel)?),
            };
            Ok((document.id, (document.clone(), progress)))
        })
        .collect()
}
