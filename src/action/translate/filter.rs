//! Which segments are shown.

use crate::{
    model::{Document, Segment, TranslationStatus},
    text::TextRange,
};

/// What segments have in common.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentFilter {
    #[default]
    All,
    Untranslated,
    /// Drafts of people and engines.
    Drafts,
    /// Translated, and not reviewed yet.
    ToReview,
    /// An open comment lies on them, or they have a note.
    Commented,
}

impl SegmentFilter {
    pub const ALL: [Self; 5] = [
        Self::All,
        Self::Untranslated,
        Self::Drafts,
        Self::ToReview,
        Self::Commented,
    ];

    /// Whether a segment answers; `comments` are the places of open comments.
    pub fn takes(self, segment: &Segment, comments: &[TextRange]) -> bool {
        use TranslationStatus as T;
        let status = segment.translation.status;
        match self {
            Self::All => true,
            Self::Untranslated => status == T::Untranslated,
            Self::Drafts => matches!(status, T::Draft | T::MachineDraft),
            Self::ToReview => status == T::Translated,
            Self::Commented => {
                !segment.translation.note.is_empty()
                    || comments.iter().any(|at| at.overlaps(segment.at))
            }
        }
    }
}

/// Places of the comments that are open and began a thread.
pub fn commented(document: &Document) -> Vec<TextRange> {
    let comments = document.comments();
    let open = comments.filter(|comment| comment.answers.is_none() && !comment.resolved);
    open.filter_map(|comment| comment.at).collect()
}

/// Whether a segment holds these words, written large or small. `words` are in small letters.
pub fn holds(document: &Document, segment: &Segment, words: &str) -> bool {
    let source = segment.at.slice(document.text().as_str());
    let texts = [source.unwrap_or_default(), &segment.translation.text];
    words.is_empty() || texts.iter().any(|text| text.to_lowercase().contains(words))
}
