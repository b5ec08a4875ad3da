//! Fields of a search, and what is wrong with a question.

use crate::{
    l10n::{Localizer, messages as m},
    model::{Origin, Status, document::DocumentStatus},
    search::{Field, Has, Problem, QueryError},
};

/// Of the part that is wrong so many characters are quoted.
const QUOTED: usize = 40;
/// So many names of what there is are named.
const MOST_NAMED: usize = 20;

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
        Field::DocumentLabel => m::search_field_document_label(l),
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

/// A word of the question as it is typed, and what it means where that is another word.
fn with_meaning(l: &Localizer, key: &str, name: &str) -> String {
    match key.replace('-', " ") == name.to_lowercase() || key == name {
        true => key.to_owned(),
        false => m::search_known_word(l, key, name),
    }
}

/// What a word means that a field knows.
fn word(l: &Localizer, field: Field, key: &str) -> Option<String> {
    match field {
        Field::Status => {
            let status = Status::ALL.into_iter().find(|it| it.key() == key)?;
            Some(super::status(l, status))
        }
        Field::Origin => {
            let origin = Origin::ALL.into_iter().find(|it| it.key() == key)?;
            Some(match origin {
                Origin::Hand => m::origin_hand(l),
                Origin::Spread => m::origin_spread(l),
                Origin::List => m::origin_list(l),
                Origin::Model => m::origin_model(l),
                Origin::Import => m::origin_import(l),
            })
        }
        Field::Has => {
            let found = Has::ALL.into_iter().find(|it| it.key() == key)?;
            Some(has(l, found))
        }
        Field::DocumentStatus => {
            let statuses = [
                (DocumentStatus::New, m::document_status_new as fn(&_) -> _),
                (DocumentStatus::InWork, m::document_status_in_work),
                (DocumentStatus::Done, m::document_status_done),
                (DocumentStatus::Reviewed, m::document_status_reviewed),
            ];
            let found = statuses.into_iter().find(|(it, _)| it.key() == key);
            found.map(|(_, name)| name(l))
        }
        _ => None,
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
            let known = Field::ALL.map(|it| with_meaning(l, it.key(), &field(l, it)));
            m::search_error_field(l, name, &known.join(", "))
        }
        Problem::NoValue(of) => m::search_error_no_value(l, &part, &field(l, *of)),
        Problem::BadValue {
            field: of,
            value,
            known,
        } => {
            let known = known.iter().map(|key| match word(l, *of, key) {
                Some(name) => with_meaning(l, key, &name),
                None => (*key).to_owned(),
            });
            let known: Vec<String> = known.collect();
            m::search_error_value(l, value, &field(l, *of), &known.join(", "))
        }
        Problem::NoSuchKey {
            field: of,
            value,
            known,
        } => {
            let tag = l.language().tag();
            let named = known.iter().map(|one| {
                let mut names = one.names.iter();
                let own = names.find(|(language, _)| language.primary() == tag);
                let name = own.map_or(&one.key, |(_, name)| name);
                with_meaning(l, &one.key, name)
            });
            let named: Vec<String> = named.take(MOST_NAMED).collect();
            match (of, named.is_empty()) {
                (Field::DocumentLabel, true) => m::search_error_document_labels_none(l, value),
                (Field::DocumentLabel, false) => {
                    m::search_error_document_label(l, value, &named.join(", "))
                }
                (_, true) => m::search_error_attributes_none(l, value),
                (_, false) => m::search_error_attribute(l, value, &named.join(", ")),
            }
        }
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
