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
        DictionaryError::Lines { path, lines, line } => {
            m::dictionary_lines(l, &path.to_string_lossy(), *lines as u64, *line as u64)
        }
        DictionaryError::Crowded { path, limit } => {
            m::dictionary_crowded(l, &path.to_string_lossy(), *limit as u64)
        }
        DictionaryError::TooMany {
            path,
            limit,
            left_out,
        } => {
            let (limit, left_out) = (*limit as u64, *left_out as u64);
            m::dictionary_too_many(l, limit, left_out, &path.to_string_lossy())
        }
    }
}
