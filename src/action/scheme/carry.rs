//! What a change of the scheme makes of a mention, a relation, a value.
//! Invariant: preview and edits both ask here, so that what was said is what is done.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{ChoiceAt, Fate, SchemeChange};
use crate::model::{
    AttributeKind, Document, LabelKey, Mention, MentionId, Relation, Scheme, Value, ValueKind,
    Values,
};

/// A change, looked up fast.
pub(super) struct Carrier<'a> {
    pub change: &'a SchemeChange,
    labels: HashMap<&'a LabelKey, OfLabel<'a>>,
    document: Vec<OfValue<'a>>,
    /// Labels that become one with another.
    merged: HashSet<&'a LabelKey>,
}

/// What becomes of what bears a label.
struct OfLabel<'a> {
    /// `None`: it is removed.
    to: Option<&'a LabelKey>,
    values: Vec<OfValue<'a>>,
}

/// What becomes of the values of an attribute.
pub(super) struct OfValue<'a> {
    pub key: &'a str,
    /// `None`: they are removed.
    pub to: Option<&'a str>,
    /// Its kind before, and after where the scheme has it.
    pub kinds: (&'a ValueKind, Option<&'a ValueKind>),
    /// Choices that are not what they were.
    choices: HashMap<&'a str, OfChoice<'a>>,
}

/// What becomes of a choice where it was taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OfChoice<'a> {
    Becomes(&'a str),
    Removed,
    /// It is no longer offered.
    Stays,
}

impl OfValue<'_> {
    fn is_same(&self) -> bool {
        let mut choices = self.choices.values();
        self.to == Some(self.key)
            && choices.all(|of| *of == OfChoice::Stays)
            && self
                .kinds
                .1
                .is_none_or(|after| after.takes_the_same(self.kinds.0))
    }

    /// The value afterwards: said as the new kind where nothing is lost by that. `None`: what
    /// was chosen is removed.
    fn after(&self, value: &Value) -> Option<Value> {
        let value = self.chosen(value)?;
        let converted = self.kinds.1.and_then(|kind| kind.convert(&value));
        Some(converted.unwrap_or(value))
    }

    /// The value with its choices as they are then.
    fn chosen(&self, value: &Value) -> Option<Value> {
        let one = |key: &String| match self.choices.get(key.as_str()) {
            Some(OfChoice::Becomes(to)) => Some((*to).to_owned()),
            Some(OfChoice::Removed) => None,
            Some(OfChoice::Stays) | None => Some(key.clone()),
        };
        match value {
            Value::Text(text) => one(text).map(Value::Text),
            Value::Many(many) => {
                let mut after: Vec<String> = Vec::with_capacity(many.len());
                for key in many.iter().filter_map(one) {
                    if !after.contains(&key) {
                        after.push(key);
                    }
                }
                if after == *many {
                    return Some(value.clone());
                }
                // As if they had been ticked in the list that there is then.
                let order = self
                    .kinds
                    .1
                    .and_then(ValueKind::choices)
                    .unwrap_or_default();
                let place = |key: &String| order.iter().position(|choice| choice.key == *key);
                after.sort_by_key(|key| place(key).unwrap_or(usize::MAX));
                (!after.is_empty()).then_some(Value::Many(after))
            }
            value => Some(value.clone()),
        }
    }

    /// The choices in a value that are not what they were.
    pub fn changed<'v>(&'v self, value: &'v Value) -> impl Iterator<Item = &'v str> {
        let all = match value {
            _ if self.choices.is_empty() => &[],
            Value::Text(one) => std::slice::from_ref(one),
            Value::Many(many) => many.as_slice(),
            Value::Flag(_) | Value::Number(_) => &[],
        };
        let all = all.iter().map(String::as_str);
        all.filter(|key| self.choices.contains_key(key))
    }

    /// Whether the value fitted and would fit no more, for another reason than that the list
    /// has lost what was chosen.
    pub fn unfits(&self, value: &Value) -> bool {
        let (before, after) = self.kinds;
        let Some(after) = after.filter(|_| self.to.is_some()) else {
            return false;
        };
        let lost = |key| self.choices.get(key) == Some(&OfChoice::Stays);
        if !before.accepts(value) || self.changed(value).any(lost) {
            return false;
        }
        let chosen = self.chosen(value);
        chosen.is_some_and(|value| after.convert(&value).is_none())
    }
}

impl<'a> Carrier<'a> {
    pub fn new(from: &'a Scheme, change: &'a SchemeChange) -> Self {
        let of_label = |key: &'a LabelKey, kinds: &'a [AttributeKind]| {
            let to = match change.labels.get(key) {
                None => Some(key),
                Some(Fate::Becomes(to)) => Some(to),
                Some(Fate::Removed) => None,
            };
            let after = to.and_then(|to| change.to.label(to.as_str()));
            let after = after.map_or(&[][..], |label| &label.attributes);
            let fate = |own: &str| change.attributes.get(&(key.clone(), own.to_owned()));
            OfLabel {
                to,
                values: of_values(kinds, after, fate, change, Some(key)),
            }
        };
        let labels = from.labels.iter();
        let labels: HashMap<&LabelKey, OfLabel<'_>> = labels
            .map(|label| (&label.key, of_label(&label.key, &label.attributes)))
            .collect();
        let mut by_target: HashMap<&LabelKey, Vec<&LabelKey>> = HashMap::new();
        for (key, of) in &labels {
            if let Some(to) = of.to {
                by_target.entry(to).or_default().push(key);
            }
        }
        let several = by_target.into_values().filter(|keys| keys.len() > 1);
        let fate = |own: &str| change.document.get(own);
        Self {
            change,
            labels,
            document: of_values(&from.document, &change.to.document, fate, change, None),
            merged: several.flatten().collect(),
        }
    }

    /// Whether mentions with this label get one that others have, or come to have.
    pub fn is_merged(&self, key: &LabelKey) -> bool {
        self.merged.contains(key)
    }

    /// Whether any label becomes one with another.
    pub fn merges(&self) -> bool {
        !self.merged.is_empty()
    }

    /// The label afterwards; `None`: what bears it is removed.
    pub fn label(&self, key: &'a LabelKey) -> Option<&'a LabelKey> {
        match self.labels.get(key) {
            Some(of) => of.to,
            // One that the scheme does not have is damage, and stays.
            None => Some(key),
        }
    }

    /// The relation kind afterwards; `None`: it is removed.
    pub fn kind(&self, key: &'a LabelKey) -> Option<&'a LabelKey> {
        match self.change.relations.get(key) {
            None => Some(key),
            Some(Fate::Becomes(to)) => Some(to),
            Some(Fate::Removed) => None,
        }
    }

    /// What becomes of the values of mentions with a label, of documents.
    pub fn values(&self, label: &LabelKey) -> &[OfValue<'a>] {
        self.labels.get(label).map_or(&[], |of| &of.values)
    }

    pub fn document_values(&self) -> &[OfValue<'a>] {
        &self.document
    }

    /// The mention afterwards; `None`: it is removed.
    pub fn mention(&self, mention: &Mention) -> Option<Mention> {
        let Some(of) = self.labels.get(&mention.label) else {
            return Some(mention.clone());
        };
        let mut to = mention.clone();
        to.label = of.to?.clone();
        let values = &mention.extra().attributes;
        if let Some(after) = carried(&of.values, values) {
            let mut extra = mention.extra().clone();
            extra.attributes = after;
            to.set_extra(extra);
        }
        Some(to)
    }

    /// Whether mentions with this label stay exactly as they are.
    pub fn leaves_alone(&self, key: &LabelKey) -> bool {
        self.labels
            .get(key)
            .is_none_or(|of| of.to == Some(key) && of.values.iter().all(OfValue::is_same))
    }

    /// A document's labels afterwards; `None`: as they are.
    pub fn document(&self, values: &Values) -> Option<Values> {
        carried(&self.document, values)
    }

    /// The mentions of a document that are removed.
    pub fn removed(&self, document: &Document) -> BTreeSet<MentionId> {
        let gone = |mention: &&Mention| {
            let of = self.labels.get(&mention.label);
            of.is_some_and(|of| of.to.is_none())
        };
        if self.labels.values().all(|of| of.to.is_some()) {
            return BTreeSet::new();
        }
        let mentions = document.mentions().iter().filter(gone);
        mentions.map(|mention| mention.id).collect()
    }

    /// Whether a relation joined what it may, and would no more.
    pub fn breaks(&self, from: &Scheme, document: &Document, relation: &Relation) -> bool {
        let label = |id| document.mentions().get(id).map(|mention| &mention.label);
        let (Some(one), Some(other)) = (label(relation.from), label(relation.to)) else {
            return false;
        };
        let before = from.relation(relation.kind.as_str());
        let fitted = before.is_some_and(|kind| from.joins(kind, one, other));
        let after = |key: &LabelKey| match self.labels.get(key) {
            Some(of) => of.to.cloned(),
            None => Some(key.clone()),
        };
        let (Some(one), Some(other)) = (after(one), after(other)) else {
            return false;
        };
        let kind = match self.change.relations.get(&relation.kind) {
            None => Some(&relation.kind),
            Some(Fate::Becomes(to)) => Some(to),
            Some(Fate::Removed) => None,
        };
        let kind = kind.and_then(|kind| self.change.to.relation(kind.as_str()));
        let fits = kind.is_none_or(|kind| self.change.to.joins(kind, &one, &other));
        fitted && !fits
    }
}

fn of_values<'a>(
    before: &'a [AttributeKind],
    after: &'a [AttributeKind],
    fate: impl Fn(&str) -> Option<&'a Fate<String>>,
    change: &'a SchemeChange,
    label: Option<&LabelKey>,
) -> Vec<OfValue<'a>> {
    let of_value = |kind: &'a AttributeKind| {
        let to = match fate(&kind.key) {
            None => Some(kind.key.as_str()),
            Some(Fate::Becomes(to)) => Some(to.as_str()),
            Some(Fate::Removed) => None,
        };
        let now = after.iter().find(|now| Some(now.key.as_str()) == to);
        let kinds = (&kind.kind, now.map(|now| &now.kind));
        OfValue {
            key: &kind.key,
            to,
            kinds,
            choices: of_choices(&kind.key, kinds, change, label),
        }
    };
    before.iter().map(of_value).collect()
}

fn of_choices<'a>(
    attribute: &str,
    (before, after): (&'a ValueKind, Option<&'a ValueKind>),
    change: &'a SchemeChange,
    label: Option<&LabelKey>,
) -> HashMap<&'a str, OfChoice<'a>> {
    let of_choice = |key: &'a str| {
        let at = ChoiceAt {
            label: label.cloned(),
            attribute: attribute.to_owned(),
            choice: key.to_owned(),
        };
        match change.choices.get(&at) {
            Some(Fate::Becomes(to)) if to == key => None,
            Some(Fate::Becomes(to)) => Some((key, OfChoice::Becomes(to))),
            Some(Fate::Removed) => Some((key, OfChoice::Removed)),
            None => {
                let list = after.filter(|after| after.choices().is_some())?;
                let goes = list.choice(key).is_none();
                goes.then_some((key, OfChoice::Stays))
            }
        }
    };
    let choices = before.choices().unwrap_or_default().iter();
    choices
        .filter_map(|choice| of_choice(&choice.key))
        .collect()
}

/// The values afterwards; `None`: as they are.
fn carried(of: &[OfValue<'_>], values: &Values) -> Option<Values> {
    if values.is_empty() || of.iter().all(OfValue::is_same) {
        return None;
    }
    let mut after = values.clone();
    // Taken out all at once, so that two keys can change places.
    let taken: Vec<(&OfValue<'_>, Value)> = of
        .iter()
        .filter_map(|of| Some((of, after.remove(of.key)?)))
        .collect();
    for (of, value) in taken {
        if let (Some(to), Some(value)) = (of.to, of.after(&value)) {
            after.insert(to.to_owned(), value);
        }
    }
    (after != *values).then_some(after)
}
