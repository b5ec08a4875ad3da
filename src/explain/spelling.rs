//! Why words cannot be checked.

use crate::{
    l10n::{Localizer, messages as m},
    translate::spelling::{PersonalError, SpellingError},
};

pub fn spelling_error(l: &Localizer, error: &SpellingError) -> String {
    match error {
        SpellingError::None { language } => m::spelling_none(l, language.as_str()),
        SpellingError::Read { path, source } => {
            m::spelling_read(l, &path.to_string_lossy(), &source.to_string())
        }
        SpellingError::TooLarge { path, limit } => {
            m::spelling_too_large(l, &path.to_string_lossy(), limit >> 20)
        }
        SpellingError::Encoding { path, name } => {
            m::spelling_encoding(l, &path.to_string_lossy(), name)
        }
        SpellingError::Bad { path, line, detail } => {
            let path = path.to_string_lossy();
            match line {
                Some(line) => m::spelling_bad_line(l, &path, *line as u64, detail),
                None => m::spelling_bad(l, &path, detail),
            }
        }
    }
}

pub fn personal_error(l: &Localizer, error: &PersonalError) -> String {
    match error {
        PersonalError::Io { path, source } => {
            m::spelling_read(l, &path.to_string_lossy(), &source.to_string())
        }
        PersonalError::TooLarge { path, limit } => {
            m::spelling_too_large(l, &path.to_string_lossy(), limit >> 20)
        }
        PersonalError::NotText { path } => m::spelling_list_not_text(l, &path.to_string_lossy()),
        PersonalError::NoWord { given } => m::spelling_no_word(l, given),
    }
}
