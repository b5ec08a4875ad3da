//! Why words cannot be looked up.

use crate::{
    l10n::{Localizer, messages as m},
    translate::dictionary::{Damage, DictionaryError},
};

pub fn dictionary_error(l: &Localizer, error: &DictionaryError) -> String {
    match error {
        DictionaryError::Io { path, source } => {
            m::spelling_read(l, &path.to_string_lossy(), &source.to_string())
        }
        DictionaryError::Lacks { path, ending } => {
            m::dictionary_lacks(l, &path.to_string_lossy(), ending)
        }
        DictionaryError::TooLarge { path, limit } => {
            m::spelling_too_large(l, &path.to_string_lossy(), limit >> 20)
        }
        DictionaryError::Damaged { path, what } => {
            let what = match what {
                Damage::Heading => m::dictionary_damage_heading(l),
                Damage::Length => m::dictionary_damage_length(l),
                Damage::Entry => m::dictionary_damage_entry(l),
                Damage::Compression => m::dictionary_damage_compression(l),
                Damage::Article => m::dictionary_damage_article(l),
            };
            m::dictionary_damaged(l, &path.to_string_lossy(), &what)
        }
    }
}
