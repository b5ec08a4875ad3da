//! How far the translation of a document is.

use crate::{
    model::{Document, TranslationStatus},
    task::{Cancel, Cancelled},
    text::{Language, TextRange, segment::count_words},
};

/// Words and characters of the source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Size {
    pub words: usize,
    /// As they are counted for payment in Japanese and Chinese: without spaces.
    pub characters: usize,
}

/// The size of a text.
pub fn size(text: &str) -> Size {
    Size {
        words: count_words(text),
        characters: text.chars().filter(|c| !c.is_whitespace()).count(),
    }
}

/// How far a document is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TranslationProgress {
    pub segments: usize,
    /// Translated, reviewed or locked.
    pub done: usize,
    pub size: Size,
    pub size_done: Size,
}

impl TranslationProgress {
    /// 0 to 1; `None` where there are no segments.
    pub fn share(&self) -> Option<f32> {
        (self.segments > 0).then(|| self.done as f32 / self.segments as f32)
    }
}

/// Whether nothing is left to be done by the translator.
pub fn is_done(status: TranslationStatus) -> bool {
    use TranslationStatus as T;
    matches!(status, T::Translated | T::Reviewed | T::Locked)
}

/// The size of each segment, by its place. Takes time with the text.
///
/// # Errors
/// It was cancelled.
pub fn sizes(
    document: &Document,
    language: &Language,
    cancel: &Cancel,
) -> Result<Vec<(TextRange, Size)>, Cancelled> {
    let text = document.text().as_str();
    let mut sizes = Vec::new();
    // Also of those that are left out for now.
    for segment in document.kept_segments(language) {
        cancel.check()?;
        sizes.push((segment.at, size(segment.at.slice(text).unwrap_or_default())));
    }
    Ok(sizes)
}

/// How far it is, by sizes that were counted before; a segment without one counts nothing.
pub fn progress(
    document: &Document,
    language: &Language,
    sizes: &[(TextRange, Size)],
) -> TranslationProgress {
    let mut found = TranslationProgress::default();
    let mut sizes = sizes.iter().peekable();
    for segment in document.segments(language) {
        while sizes.next_if(|(at, _)| *at < segment.at).is_some() {}
        let size = sizes
            .next_if(|(at, _)| *at == segment.at)
            .map_or(Size::default(), |(_, size)| *size);
        let done = is_done(segment.translation.status);
        found.segments += 1;
        found.done += usize::from(done);
        found.size.words += size.words;
        found.size.characters += size.characters;
        if done {
            found.size_done.words += size.words;
            found.size_done.characters += size.characters;
        }
    }
    found
}
