//! A confirmed translation goes to segments with an equal source, as a draft.
//! Invariant: no work of a person is written over but a draft that came from this very segment.

use super::set;
use crate::{
    action::hand::Hand,
    model::{Document, Segment, Translation, TranslationStatus as T, edit::Edit},
    text::Language,
    translate::memory::{is_memory, propagate},
};

/// The edits that fill what is untranslated, drafted by a machine, or a draft with what was
/// confirmed here before. In a text of its own somebody reads it, so it is to be confirmed there.
pub(super) fn equals(
    hand: &Hand<'_>,
    document: &Document,
    language: &Language,
    from: &Segment,
    to: &Segment,
) -> Vec<Edit> {
    let found = propagate::equals_of(hand.session, document, to, language);
    let takes = |translation: &Translation| match translation.status {
        T::Untranslated | T::MachineDraft => true,
        T::Draft => is_memory(from) && translation.text == from.translation.text,
        T::Translated | T::Reviewed | T::Locked => false,
    };
    let found = found.into_iter().filter(|equal| {
        let own = &equal.segment.translation;
        takes(own) && own.text != equal.translation.text
    });
    let edits = found.filter_map(|equal| {
        let other = hand.session.document(equal.document)?;
        let filled = Segment {
            translation: Translation {
                status: T::Draft,
                engine: String::new(),
                by: hand.by,
                at: Some(hand.at),
                note: equal.segment.translation.note.clone(),
                ..equal.translation
            },
            ..equal.segment.clone()
        };
        set(other, language, &equal.segment, filled)
    });
    edits.collect()
}
