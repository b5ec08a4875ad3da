//! How mentions are sorted.
//! Invariant: what has nothing in the column stands last, in either direction; the sort is
//! stable, so that equal rows keep the order of the session.

use std::{cmp::Ordering, collections::HashMap, hash::Hash};

use uuid::Uuid;

use super::{fold, mentions::Seen};
use crate::{
    model::{AttributeKind, Entity, Mention, Session, Status, Value},
    task::{Cancel, Cancelled},
    text::Language,
};

/// So many characters after a mention are compared where contexts are sorted.
const CONTEXT: usize = 60;
/// Rows between two looks at whether the work was cancelled.
const STRIDE: usize = 4_096;

/// What is said of a mention, a column each.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MentionColumn {
    Text,
    Label,
    Entity,
    Status,
    Document,
    Language,
    Outlet,
    Published,
    By,
    When,
    Origin,
    Note,
    /// An attribute of the scheme, by its key.
    Attribute(String),
    /// The words around it; sorted by those that follow.
    Context,
}

/// What is sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    pub by: MentionColumn,
    pub descending: bool,
}

/// What a row is compared by.
pub(super) enum Key {
    Number(f64),
    Text(Box<str>),
    Nothing,
}

impl Key {
    pub fn text(text: &str) -> Self {
        match text.trim() {
            "" => Self::Nothing,
            text => Self::Text(fold(text).into_boxed_str()),
        }
    }

    pub fn compare(&self, other: &Self, descending: bool) -> Ordering {
        let turned = |order: Ordering| match descending {
            true => order.reverse(),
            false => order,
        };
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => turned(a.total_cmp(b)),
            (Self::Text(a), Self::Text(b)) => turned(a.cmp(b)),
            (Self::Number(_), Self::Text(_)) => turned(Ordering::Less),
            (Self::Text(_), Self::Number(_)) => turned(Ordering::Greater),
            (Self::Nothing, Self::Nothing) => Ordering::Equal,
            (Self::Nothing, _) => Ordering::Greater,
            (_, Self::Nothing) => Ordering::Less,
        }
    }
}

pub(super) fn sort(
    session: &Session,
    sort: &Sort,
    seen: &mut Vec<Seen<'_>>,
    cancel: &Cancel,
) -> Result<(), Cancelled> {
    let ranks = Ranks::of(session, &sort.by);
    let mut keyed = Vec::with_capacity(seen.len());
    for (n, one) in seen.iter().enumerate() {
        if n % STRIDE == 0 {
            cancel.check()?;
        }
        keyed.push((ranks.key(*one, &sort.by), *one));
    }
    keyed.sort_by(|(a, _), (b, _)| a.compare(b, sort.descending));
    cancel.check()?;
    seen.clear();
    seen.extend(keyed.into_iter().map(|(_, one)| one));
    Ok(())
}

/// Places in an order worked out once for all rows that name the same thing.
struct Ranks<'a> {
    session: &'a Session,
    ranks: HashMap<Uuid, usize>,
    labels: HashMap<&'a str, usize>,
}

/// Numbers things by what they are called.
fn ranked<T: Copy + Eq + Hash>(things: impl Iterator<Item = (T, String)>) -> HashMap<T, usize> {
    let mut named: Vec<(String, T)> = things
        .map(|(thing, name)| (fold(name.trim()), thing))
        .filter(|(name, _)| !name.is_empty())
        .collect();
    named.sort_by(|a, b| a.0.cmp(&b.0));
    let mut ranks = HashMap::with_capacity(named.len());
    let (mut rank, mut last) = (0, None);
    for (name, thing) in named {
        if last.as_ref().is_some_and(|last| *last != name) {
            rank += 1;
        }
        last = Some(name);
        ranks.insert(thing, rank);
    }
    ranks
}

impl<'a> Ranks<'a> {
    fn of(session: &'a Session, by: &MentionColumn) -> Self {
        let entity = |entity: &Entity| (entity.id.uuid(), entity.name.clone());
        let ranks = match by {
            MentionColumn::Entity => ranked(session.entities().map(entity)),
            MentionColumn::By => ranked(
                session
                    .reviewers()
                    .map(|reviewer| (reviewer.id.uuid(), reviewer.name.clone())),
            ),
            MentionColumn::Document | MentionColumn::Language | MentionColumn::Outlet => {
                ranked(session.documents().map(|document| {
                    let name = match by {
                        MentionColumn::Document => document.display_title(),
                        MentionColumn::Outlet => &document.metadata().outlet,
                        _ => document.language().map_or("", Language::as_str),
                    };
                    (document.id.uuid(), name.to_owned())
                }))
            }
            _ => HashMap::new(),
        };
        let labels = session.scheme().labels.iter().enumerate();
        Self {
            session,
            ranks,
            labels: labels.map(|(n, label)| (label.key.as_str(), n)).collect(),
        }
    }

    fn rank(&self, id: Option<Uuid>) -> Key {
        let rank = id.and_then(|id| self.ranks.get(&id));
        rank.map_or(Key::Nothing, |&rank| Key::Number(rank as f64))
    }

    fn key(&self, seen: Seen<'_>, by: &MentionColumn) -> Key {
        let Seen { document, mention } = seen;
        match by {
            MentionColumn::Text => {
                Key::text(&mention.ranges.quote(document.text()).unwrap_or_default())
            }
            MentionColumn::Label => match self.labels.get(mention.label.as_str()) {
                Some(&place) => Key::Number(place as f64),
                None => Key::Nothing,
            },
            MentionColumn::Entity => self.rank(mention.entity.map(|id| id.uuid())),
            MentionColumn::By => self.rank(mention.by.map(|id| id.uuid())),
            MentionColumn::Document | MentionColumn::Language | MentionColumn::Outlet => {
                self.rank(Some(document.id.uuid()))
            }
            MentionColumn::Status => Key::Number(match mention.status {
                Status::Proposed => 0.0,
                Status::InQuestion => 1.0,
                Status::Confirmed => 2.0,
                Status::Rejected => 3.0,
            }),
            MentionColumn::Published => match &document.metadata().published {
                Some(published) => Key::text(published.as_str()),
                None => Key::Nothing,
            },
            // Seconds are as fine as a person reads them.
            MentionColumn::When => Key::Number(mention.at.as_millisecond() as f64),
            MentionColumn::Origin => Key::Number(f64::from(mention.origin as u8)),
            MentionColumn::Note => Key::text(&mention.extra().note),
            MentionColumn::Attribute(key) => self.attribute(mention, key),
            MentionColumn::Context => {
                let after = document
                    .text()
                    .as_str()
                    .get(mention.ranges.end().to_usize()..);
                let after: String = after.unwrap_or_default().chars().take(CONTEXT).collect();
                Key::text(after.trim_start_matches(|c: char| !c.is_alphanumeric()))
            }
        }
    }

    /// What was said, or what the label says where nobody did.
    fn attribute(&self, mention: &Mention, key: &str) -> Key {
        let label = self.session.scheme().label(mention.label.as_str());
        let kind = label.and_then(|label| label.attribute(key));
        let said = mention.extra().attributes.get(key);
        let value = said.or_else(|| kind?.default.as_ref());
        key_of_value(kind, value)
    }
}

/// Choices in the order of their list, as their names have another in every language.
pub(super) fn key_of_value(kind: Option<&AttributeKind>, value: Option<&Value>) -> Key {
    let place = value.and_then(|value| kind?.kind.place(value));
    match (place, value) {
        (Some(place), _) => Key::Number(place as f64),
        (None, Some(Value::Number(number))) => Key::Number(*number),
        (None, Some(Value::Flag(on))) => Key::Number(f64::from(u8::from(*on))),
        (None, Some(value)) => Key::text(&text_of_value(value)),
        (None, None) => Key::Nothing,
    }
}

/// A value as plain text; a flag and a number have none that fits every language.
pub fn text_of_value(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Many(values) => values.join(", "),
        Value::Flag(on) => on.to_string(),
        Value::Number(number) => number.to_string(),
    }
}
