//! Fields of a search, and what is wrong with a question.

use crate::{
    l10n::{Localizer, messages as m},
    search::{Field, Has, Problem, QueryError},
};

/// Of the part that is wrong so many characters are quoted.
const QUOTED: usize = 40;

/// A field as a person calls it.
pub fn field(l: &Localizer, field: Field) -> String {
    match field {
        Field::Entity => m::search_field_entity(l),
        Field::Label => m::search_field_label(l),
        Field::Status => m::search_field_status(l),
        Field::By => m::search_field_by(l),
        Field::Attribute => m::search_field_attribute(l),
        Field::Origin => m::search_field_origin(l),
        Field::Text => m::search_field_text(l),
        Field::Has => m::search_field_has(l),
        Field::Language => m::search_field_language(l),
        Field::Outlet => m::search_field_outlet(l),
        Field::Date => m::search_field_date(l),
        Field::Title => m::search_field_title(l),
        Field::DocumentStatus => m::search_field_document_status(l),
    }
}

/// What a mention can have.
pub fn has(l: &Localizer, has: Has) -> String {
    match has {
        Has::Mention => m::search_has_mention(l),
        Has::Entity => m::search_has_entity(l),
        Has::Note => m::search_has_note(l),
        Has::Comment => m::search_has_comment(l),
        Has::Relation => m::search_has_relation(l),
    }
}

/// What is wrong with a line, where, and what to do.
pub fn query_error(l: &Localizer, line: &str, error: &QueryError) -> String {
    let part = line.get(error.at.clone()).unwrap_or_default();
    let mut part: String = part.chars().take(QUOTED).collect();
    if line.get(error.at.clone()).map_or(0, str::len) > part.len() {
        part.push('…');
    }
    match &error.problem {
        Problem::TooLong => m::search_error_long(l),
        Problem::OpenQuote => m::search_error_quote(l, &part),
        Problem::OpenRegex => m::search_error_slash(l, &part),
        Problem::BadRegex(why) => m::search_error_regex(l, &part, why),
        Problem::LargeRegex => m::search_error_regex_large(l, &part),
        Problem::NoSuchField(name) => {
            let known: Vec<String> = Field::ALL.iter().map(|it| it.key().to_owned()).collect();
            m::search_error_field(l, name, &known.join(", "))
        }
        Problem::NoValue(of) => m::search_error_no_value(l, &part, &field(l, *of)),
        Problem::BadValue {
            field: of,
            value,
            known,
        } => m::search_error_value(l, value, &field(l, *of), &known.join(", ")),
        Problem::BadDate(value) => m::search_error_date(l, value),
        Problem::NotThere { field: of, value } => match of {
            Field::Label => m::search_error_label(l, value),
            Field::Entity => m::search_error_entity(l, value),
            _ => m::search_error_by(l, value),
        },
        Problem::LoneOr => m::search_error_or(l),
        Problem::MixedOr => m::search_error_or_mixed(l, &part),
        Problem::ExcludedOr => m::search_error_or_excluded(l, &part),
        Problem::OnlyExcluded => m::search_error_only_excluded(l),
    }
}
