//! What there is to pick for a field.
//! Invariant: a value reads as it has to stand in the line.

use std::collections::BTreeSet;

use crate::{
    explain,
    l10n::messages as m,
    model::{Origin, Session, Status},
    search::{Field, Has, edit::quoted},
    ui::{documents, inspector::parts, languages, look::Look, theme::Tone},
};

/// A group of values to pick from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    One(Field),
    /// What is asked for less often.
    More,
}

impl Group {
    pub(super) const ALL: [Self; 8] = [
        Self::One(Field::Label),
        Self::One(Field::Entity),
        Self::One(Field::Status),
        Self::One(Field::By),
        Self::One(Field::Language),
        Self::One(Field::Outlet),
        Self::One(Field::Date),
        Self::More,
    ];

    pub(super) fn fields(self) -> Vec<Field> {
        match self {
            Self::One(field) => vec![field],
            Self::More => vec![Field::Has, Field::Origin, Field::DocumentStatus],
        }
    }

    pub(super) fn name(self, look: &Look<'_>) -> String {
        match self {
            Self::One(field) => explain::search_field(look.l, field),
            Self::More => m::search_more(look.l),
        }
    }
}

/// One value.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub field: Field,
    /// As it stands in the line.
    pub text: String,
    /// As a person reads it.
    pub name: String,
    pub tone: Option<Tone>,
}

/// All values of a group in this session.
pub(super) fn of(session: &Session, group: Group, look: &Look<'_>) -> Vec<Value> {
    let fields = group.fields().into_iter();
    fields
        .flat_map(|field| of_field(session, field, look))
        .collect()
}

fn of_field(session: &Session, field: Field, look: &Look<'_>) -> Vec<Value> {
    let l = look.l;
    let value = |text: String, name: String| Value {
        field,
        text,
        name,
        tone: None,
    };
    let scheme = session.scheme();
    match field {
        Field::Label => scheme
            .labels
            .iter()
            .enumerate()
            .map(|(at, label)| Value {
                tone: Some(look.tone_at(scheme, Some(at))),
                ..value(plain(label.key.as_str()), explain::label(l, label))
            })
            .collect(),
        Field::Entity => {
            let mut all: Vec<Value> = session
                .entities()
                .map(|entity| Value {
                    tone: Some(look.tone(scheme, &entity.label)),
                    ..value(quoted(&entity.name), entity.name.clone())
                })
                .collect();
            all.sort_by_cached_key(|value| value.name.to_lowercase());
            all.dedup_by(|a, b| a.text == b.text);
            all
        }
        Field::Status => Status::ALL
            .into_iter()
            .map(|status| value(status.key().to_owned(), explain::status(l, status)))
            .collect(),
        Field::By => session
            .reviewers()
            .map(|reviewer| value(quoted(&reviewer.name), reviewer.name.clone()))
            .collect(),
        Field::Language => {
            let tags = session
                .documents()
                .filter_map(|document| document.language());
            let tags: BTreeSet<_> = tags.collect();
            tags.into_iter()
                .map(|tag| value(tag.as_str().to_lowercase(), languages::name_of(l, tag)))
                .collect()
        }
        Field::Outlet => {
            let outlets = session.documents().map(|it| it.metadata().outlet.as_str());
            let outlets: BTreeSet<&str> = outlets.filter(|outlet| !outlet.is_empty()).collect();
            outlets
                .into_iter()
                .map(|outlet| value(quoted(outlet), outlet.to_owned()))
                .collect()
        }
        Field::Date => {
            let mut days = BTreeSet::new();
            for document in session.documents() {
                let published = document.metadata().published.as_ref();
                let Some(day) = published.map(|published| published.as_str()) else {
                    continue;
                };
                days.extend(day.get(..4));
                days.extend(day.get(..7));
            }
            // The latest year first, and its months below it.
            let mut days: Vec<&str> = days.into_iter().collect();
            days.sort_by_key(|day| (std::cmp::Reverse(&day[..4]), *day));
            let day = |day: &str| value(day.to_owned(), day.to_owned());
            days.into_iter().map(day).collect()
        }
        Field::Has => Has::ALL
            .into_iter()
            .map(|has| value(has.key().to_owned(), explain::search_has(l, has)))
            .collect(),
        Field::Origin => Origin::ALL
            .into_iter()
            .map(|origin| value(origin.key().to_owned(), parts::origin(l, origin)))
            .collect(),
        Field::DocumentStatus => documents::STATUSES
            .into_iter()
            .map(|status| value(status.key().to_owned(), documents::status(l, status)))
            .collect(),
        Field::Attribute | Field::Text | Field::Title => Vec::new(),
    }
}

/// In quotation marks where it would not be read as one value without.
fn plain(text: &str) -> String {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    match text.chars().all(fits) {
        true => text.to_owned(),
        false => quoted(text),
    }
}
