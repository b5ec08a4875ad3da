//! Why two entities may be one, in words.

use crate::l10n::{Localizer, messages as m};
use crate::names::{Ground, Reason};

/// What speaks for two entities being one.
pub fn ground(l: &Localizer, ground: &Ground) -> String {
    match ground {
        Ground::ExternalId(id) => m::same_identifier(l, id),
        Ground::Documents(count) => m::same_documents(l, *count as u64),
        Ground::Names { a, b, reason } => match reason {
            Reason::SameAfterFolding => m::same_folded(l, a, b),
            Reason::Transliteration => m::same_transliteration(l, a, b),
            Reason::Abbreviation => m::same_abbreviation(l, a, b),
            Reason::Inflected => m::same_inflected(l, a, b),
            Reason::Spelling => m::same_spelling(l, a, b),
            Reason::PartOfName => m::same_part(l, a, b),
        },
    }
}

/// All that speaks for it, the strongest first.
pub fn grounds(l: &Localizer, grounds: &[Ground]) -> String {
    let words: Vec<String> = grounds.iter().map(|it| ground(l, it)).collect();
    words.join(" · ")
}
