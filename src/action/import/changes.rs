//! What translations that come in change, for a person to look at.

use std::{collections::HashMap, sync::Arc};

use crate::{
    format::xliff,
    model::{DocumentId, Segment, SegmentId, Session, TranslationStatus},
    text::Language,
};

/// How a translation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    pub text: String,
    pub status: TranslationStatus,
}

impl Stand {
    fn of(segment: &Segment) -> Self {
        Self {
            text: segment.translation.text.clone(),
            status: segment.translation.status,
        }
    }
}

/// What is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// There was none.
    New,
    Text,
    /// The text is as it was.
    Rest,
}

/// A translation that an import changes, as it was and as it will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedTranslation {
    pub document: DocumentId,
    pub language: Language,
    pub segment: SegmentId,
    /// Of the segment in its document, from 1.
    pub number: usize,
    pub source: String,
    pub from: Stand,
    pub to: Stand,
}

impl ChangedTranslation {
    #[must_use]
    pub fn changed(&self) -> Changed {
        match self.from.text == self.to.text {
            true => Changed::Rest,
            false if self.from.text.is_empty() => Changed::New,
            false => Changed::Text,
        }
    }
}

/// In the order of the file.
pub(super) fn changes(session: &Session, changed: &[xliff::Changed]) -> Arc<[ChangedTranslation]> {
    let mut numbers: HashMap<(DocumentId, &Language), HashMap<SegmentId, usize>> = HashMap::new();
    let changes = changed.iter().filter_map(|one| {
        let document = session.document(one.document)?;
        let of = numbers
            .entry((one.document, &one.language))
            .or_insert_with(|| {
                let segments = document.segments(&one.language).enumerate();
                segments.map(|(at, it)| (it.id, at + 1)).collect()
            });
        Some(ChangedTranslation {
            document: one.document,
            language: one.language.clone(),
            segment: one.to.id,
            number: of.get(&one.to.id).copied().unwrap_or_default(),
            source: one.to.at.slice(document.text())?.to_owned(),
            from: Stand::of(&one.from),
            to: Stand::of(&one.to),
        })
    });
    changes.collect()
}
