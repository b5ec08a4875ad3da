//! What stands after a field's colon.

use std::ops::Range;

use super::{Atom, DocumentTest, Field, Has, MentionTest, Name, Problem, QueryError, date::Span};
use crate::model::{Origin, Status, document::DocumentStatus};

const DOCUMENT_STATUSES: [DocumentStatus; 4] = [
    DocumentStatus::New,
    DocumentStatus::InWork,
    DocumentStatus::Done,
    DocumentStatus::Reviewed,
];

/// A field and one value of it.
pub(super) fn atom(field: Field, value: Name, at: Range<usize>) -> Result<Atom, QueryError> {
    use MentionTest as M;
    let mention = |test| Ok(Atom::Mention(test));
    let document = |test| Ok(Atom::Document(test));
    match field {
        Field::Entity => mention(M::Entity(value)),
        Field::Label => mention(M::Label(value)),
        Field::By => mention(M::By(value)),
        Field::Text => mention(M::Text(value)),
        Field::Status => {
            let keys = Status::ALL.map(|status| (status, status.key()));
            mention(M::Status(one_of(field, &value, &keys, at)?))
        }
        Field::Origin => {
            let keys = Origin::ALL.map(|origin| (origin, origin.key()));
            mention(M::Origin(one_of(field, &value, &keys, at)?))
        }
        Field::Has => {
            let keys = Has::ALL.map(|has| (has, has.key()));
            mention(M::Has(one_of(field, &value, &keys, at)?))
        }
        Field::Attribute => {
            let (key, wanted) = key_and_value(field, &value, at)?;
            mention(M::Attribute(key, wanted))
        }
        Field::DocumentLabel => {
            let (key, wanted) = key_and_value(field, &value, at)?;
            document(DocumentTest::Label(key, wanted))
        }
        Field::Language => document(DocumentTest::Language(value.text.to_lowercase())),
        Field::Outlet => document(DocumentTest::Outlet(value)),
        Field::Title => document(DocumentTest::Title(value)),
        Field::DocumentStatus => {
            let keys = DOCUMENT_STATUSES.map(|status| (status, status.key()));
            document(DocumentTest::Status(one_of(field, &value, &keys, at)?))
        }
        Field::Date => match Span::parse(&value.text) {
            Some(span) => document(DocumentTest::Date(span)),
            None => Err(QueryError {
                at,
                problem: Problem::BadDate(value.text),
            }),
        },
    }
}

/// What stands before and after an equals sign. In quotation marks the value is meant whole.
fn key_and_value(
    field: Field,
    value: &Name,
    at: Range<usize>,
) -> Result<(Name, Option<Name>), QueryError> {
    let (key, wanted) = match value.text.split_once('=') {
        Some((key, wanted)) => (key, Some(wanted)),
        None => (value.text.as_str(), None),
    };
    if key.trim().is_empty() || wanted.is_some_and(|wanted| wanted.trim().is_empty()) {
        let problem = Problem::NoValue(field);
        return Err(QueryError { at, problem });
    }
    let name = |text: &str| Name {
        text: text.trim().to_owned(),
        whole: value.whole,
    };
    Ok((name(key), wanted.map(name)))
}

/// One of the words a field knows: it, or the beginning of one alone.
fn one_of<T: Copy, const N: usize>(
    field: Field,
    value: &Name,
    known: &[(T, &'static str); N],
    at: Range<usize>,
) -> Result<T, QueryError> {
    let wanted = value.text.to_lowercase().replace('_', "-");
    let mut begin = known.iter().filter(|(_, key)| key.starts_with(&wanted));
    let same = known.iter().find(|(_, key)| *key == wanted);
    let only = match (begin.next(), begin.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    };
    match same.or(only) {
        Some((found, _)) => Ok(*found),
        None => Err(QueryError {
            at,
            problem: Problem::BadValue {
                field,
                value: value.text.clone(),
                known: known.iter().map(|(_, key)| *key).collect(),
            },
        }),
    }
}
