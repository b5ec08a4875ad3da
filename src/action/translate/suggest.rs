//! Suggestions for a segment's target: what a list shows, and where they come from.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::is_done;
use crate::{
    model::{Document, DocumentId, ReviewerId, Segment, SegmentId, Session, TranslationStatus},
    task::{Cancel, Cancelled},
    text::Language,
};

/// More are no help.
const MOST: usize = 9;

/// Where a suggestion comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A segment of this session.
    Session {
        document: DocumentId,
        segment: SegmentId,
        title: String,
    },
    /// A memory kept for reference, by its name.
    Memory(String),
    /// An engine, by its name.
    Engine(String),
}

/// A target that can be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub text: String,
    /// How alike its source is, 0 to 100.
    pub percent: u8,
    /// Its source, where that is another than the segment's.
    pub source: String,
    pub origin: Origin,
    pub by: Option<ReviewerId>,
    pub at: Option<Timestamp>,
    /// So many more segments say the same.
    pub more: usize,
}

/// The segment suggestions are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub document: DocumentId,
    pub segment: SegmentId,
    pub language: Language,
    pub source: String,
}

impl Asked {
    pub fn of(document: &Document, segment: &Segment, language: &Language) -> Self {
        let source = segment.at.slice(document.text().as_str());
        Self {
            document: document.id,
            segment: segment.id,
            language: language.clone(),
            source: source.unwrap_or_default().to_owned(),
        }
    }
}

/// Targets of segments that are equal in their source, in all documents: one for each text,
/// reviewed ones first, then the latest. Takes time with the session.
///
/// # Errors
/// It was cancelled.
pub fn equal_segments(
    session: &Session,
    asked: &Asked,
    cancel: &Cancel,
) -> Result<Vec<Suggestion>, Cancelled> {
    let wanted = asked.source.trim();
    // By text: the best of its segments, and how many there are.
    let mut found: BTreeMap<&str, (&Document, &Segment, usize)> = BTreeMap::new();
    for document in session.documents() {
        cancel.check()?;
        let text = document.text().as_str();
        for segment in document.segments(&asked.language) {
            let itself = document.id == asked.document && segment.id == asked.segment;
            let target = segment.translation.text.as_str();
            let same = !itself
                && !target.is_empty()
                && segment.at.len() as usize >= wanted.len()
                && segment.at.slice(text).map(str::trim) == Some(wanted);
            if !same {
                continue;
            }
            let entry = found.entry(target).or_insert((document, segment, 0));
            entry.2 += 1;
            if rank(segment) > rank(entry.1) {
                (entry.0, entry.1) = (document, segment);
            }
        }
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_by_key(|(_, segment, _)| std::cmp::Reverse(rank(segment)));
    let suggestions = found.into_iter().take(MOST);
    let suggestions = suggestions.map(|(document, segment, count)| Suggestion {
        text: segment.translation.text.clone(),
        percent: 100,
        source: String::new(),
        origin: Origin::Session {
            document: document.id,
            segment: segment.id,
            title: document.display_title().to_owned(),
        },
        by: segment.translation.by,
        at: segment.translation.at,
        more: count - 1,
    });
    Ok(suggestions.collect())
}

/// What is to be shown first.
fn rank(segment: &Segment) -> (bool, bool, Option<Timestamp>) {
    let translation = &segment.translation;
    (
        translation.status == TranslationStatus::Reviewed,
        is_done(translation.status),
        translation.at,
    )
}
