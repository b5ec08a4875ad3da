//! A document is cut into segments for a target language.
//!
//! Until a document can be segmented by rules: the sentences of each paragraph.

use super::super::{
    ActionError,
    hand::{Hand, Plan, count},
};
use crate::{
    model::{
        Document, DocumentId, Segment, Translation,
        edit::{Change, DocumentEdit, Edit, What},
        shorten,
    },
    text::{Language, TextRange, paragraph::paragraphs, segment::sentences},
};

/// The stretches of a document that are translated, in order: sentences, without what is left
/// out. A sentence a part of which is left out is translated without that part.
pub fn stretches(document: &Document) -> Vec<TextRange> {
    let text = document.text().as_str();
    let left_out: Vec<TextRange> = document.left_out().map(|passage| passage.at).collect();
    let mut found = Vec::new();
    for paragraph in paragraphs(text) {
        for sentence in sentences(text, paragraph) {
            found.extend(without(text, sentence, &left_out));
        }
    }
    found
}

/// What is left of a sentence, without spaces around it.
fn without(text: &str, sentence: TextRange, left_out: &[TextRange]) -> Vec<TextRange> {
    let mut parts = vec![sentence.to_range()];
    for gone in left_out.iter().map(|range| range.to_range()) {
        let cut = parts.into_iter().flat_map(|part| {
            let before = part.start..gone.start.clamp(part.start, part.end);
            let after = gone.end.clamp(part.start, part.end)..part.end;
            match gone.start < part.end && gone.end > part.start {
                true => vec![before, after],
                false => vec![part],
            }
        });
        parts = cut.collect();
    }
    let trimmed = parts.into_iter().filter_map(|part| {
        let words = text.get(part.clone())?;
        let start = part.start + (words.len() - words.trim_start().len());
        let words = words.trim();
        let says = words.chars().any(char::is_alphanumeric);
        says.then(|| TextRange::from_range(start..start + words.len()))?
    });
    trimmed.collect()
}

pub(super) fn plan(
    hand: &mut Hand<'_>,
    document: DocumentId,
    language: Language,
) -> Result<Plan, ActionError> {
    let document = hand.document(document)?;
    let what = |segments: usize| What::BeginTranslation {
        title: shorten(document.display_title()),
        language: language.clone(),
        segments: count(segments),
    };
    if document.segments_in(&language).is_some() {
        return Ok(Plan::new(what(0), []));
    }
    let stretches = stretches(document);
    if stretches.is_empty() {
        return Err(ActionError::NothingToTranslate);
    }
    let what = what(stretches.len());
    let edits: Vec<Edit> = stretches
        .into_iter()
        .map(|at| Edit::In {
            document: document.id,
            edit: DocumentEdit::Segment {
                language: language.clone(),
                change: Change::Add(Segment {
                    id: hand.ids.next(),
                    at,
                    by_hand: false,
                    translation: Translation::default(),
                }),
            },
        })
        .collect();
    Ok(Plan::new(what, edits))
}
