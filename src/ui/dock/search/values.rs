//! What there is to pick for a field.
//! Invariant: a value reads as it has to stand in the line.

use std::collections::BTreeSet;

use crate::{
    explain,
    l10n::messages as m,
    model::{AttributeKind, Origin, Session, Status, ValueKind},
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
    pub(super) const ALL: [Self; 9] = [
        Self::One(Field::Label),
        Self::One(Field::Entity),
        Self::One(Field::Attribute),
        Self::One(Field::Status),
        Self::One(Field::By),
        Self::One(Field::Language),
        Self::One(Field::Outlet),
        Self::One(Field::Date),
        Self::More,
    ];

    /// Whether there can be anything to pick in this session.
    pub(super) fn is_offered(self, session: &Session) -> bool {
        let mut labels = session.scheme().labels.iter();
        self != Self::One(Field::Attribute) || labels.any(|label| !label.attributes.is_empty())
    }

    pub(super) fn fields(self) -> Vec<Field> {
        match self {
            Self::One(field) => vec![field],
            Self::More => vec![
                Field::Has,
                Field::Origin,
                Field::DocumentStatus,
                Field::DocumentLabel,
            ],
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
        Field::Attribute => {
            let labels = scheme.labels.iter();
            of_kinds(field, labels.flat_map(|label| &label.attributes), look)
        }
        Field::DocumentLabel => of_kinds(field, &scheme.document, look),
        Field::Text | Field::Title => Vec::new(),
    }
}

/// Attributes, and the values of those that have few. An attribute of several labels is one.
fn of_kinds<'k>(
    field: Field,
    kinds: impl IntoIterator<Item = &'k AttributeKind>,
    look: &Look<'_>,
) -> Vec<Value> {
    let l = look.l;
    let mut all: Vec<Value> = Vec::new();
    let mut add = |text: String, name: String| {
        if !all.iter().any(|known| known.text == text) {
            let tone = None;
            all.push(Value {
                field,
                text,
                name,
                tone,
            });
        }
    };
    for kind in kinds {
        let (key, name) = (plain(&kind.key), explain::attribute(l, kind));
        add(key.clone(), m::search_pick_any(l, name));
        let mut value = |value: &str, said: &str| {
            add(
                format!("{key}={}", quoted(value)),
                m::search_pick_attribute(l, name, said),
            );
        };
        if kind.kind == ValueKind::Flag {
            value("true", &m::table_yes(l));
            value("false", &m::table_no(l));
        }
        for choice in kind.kind.choices().unwrap_or_default() {
            value(&choice.key, explain::choice(l, choice));
        }
    }
    all
}

/// In quotation marks where it would not be read as one value without.
fn plain(text: &str) -> String {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    match text.chars().all(fits) {
        true => text.to_owned(),
        false => quoted(text),
    }
}
