//! The rows of a draft, as they are written.

use std::collections::BTreeMap;

use super::choices::{ChoiceId, DraftChoice};
use crate::{
    action::scheme::Fate,
    model::{AttributeKind, LabelKey, Value, ValueKind},
    text::Language,
};

/// A row of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId(pub(super) u32);

/// What kind of value an attribute takes, without its choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Text,
    Number,
    Date,
    Flag,
    OneOf,
    ManyOf,
}

impl Sort {
    pub const ALL: [Self; 6] = [
        Self::Text,
        Self::Number,
        Self::Date,
        Self::Flag,
        Self::OneOf,
        Self::ManyOf,
    ];

    pub fn of(kind: &ValueKind) -> Self {
        match kind {
            ValueKind::Text => Self::Text,
            ValueKind::Number => Self::Number,
            ValueKind::Date => Self::Date,
            ValueKind::Flag => Self::Flag,
            ValueKind::OneOf(_) => Self::OneOf,
            ValueKind::ManyOf(_) => Self::ManyOf,
        }
    }

    pub fn is_list(self) -> bool {
        matches!(self, Self::OneOf | Self::ManyOf)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct DraftLabel {
    pub id: RowId,
    pub(super) was: Option<LabelKey>,
    pub key: String,
    pub names: BTreeMap<Language, String>,
    pub color: String,
    pub shortcut: String,
    pub parent: Option<RowId>,
    pub guideline: String,
    pub guidelines: BTreeMap<Language, String>,
    pub attributes: Vec<DraftAttribute>,
}

impl DraftLabel {
    /// The guideline a person of this language sees, to be changed.
    pub fn guideline_in(&mut self, tag: &str) -> &mut String {
        let mut all = self.guidelines.iter_mut();
        let own = all.find(|(language, _)| language.primary() == tag);
        own.map_or(&mut self.guideline, |(_, text)| text)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct DraftRelation {
    pub id: RowId,
    pub(super) was: Option<LabelKey>,
    pub key: String,
    pub names: BTreeMap<Language, String>,
    pub from: Vec<RowId>,
    pub to: Vec<RowId>,
}

/// An attribute of a label, or a label of documents.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftAttribute {
    pub id: RowId,
    pub(super) was: Option<String>,
    pub key: String,
    pub names: BTreeMap<Language, String>,
    pub sort: Sort,
    /// Of a list; kept while it is none, in case it becomes one again.
    pub choices: Vec<DraftChoice>,
    /// What becomes of choices that go, by their keys in the session.
    pub(super) fates: BTreeMap<String, Fate<ChoiceId>>,
    pub(super) last: u32,
    /// The default as it is typed; of a list, what is not among its choices, one a line.
    pub default: String,
    /// The choices that are the default of a list.
    pub(super) chosen: Vec<ChoiceId>,
}

impl DraftLabel {
    /// The key it has in the session.
    pub fn was(&self) -> Option<&LabelKey> {
        self.was.as_ref()
    }
}

impl DraftRelation {
    /// The key it has in the session.
    pub fn was(&self) -> Option<&LabelKey> {
        self.was.as_ref()
    }
}

impl DraftAttribute {
    /// The kind with its choices.
    pub fn kind(&self) -> ValueKind {
        match self.sort {
            Sort::Text => ValueKind::Text,
            Sort::Number => ValueKind::Number,
            Sort::Date => ValueKind::Date,
            Sort::Flag => ValueKind::Flag,
            Sort::OneOf => ValueKind::OneOf(self.finished_choices()),
            Sort::ManyOf => ValueKind::ManyOf(self.finished_choices()),
        }
    }

    /// The default; one that does not fit is kept as text, to be named as a fault.
    pub fn value(&self) -> Option<Value> {
        if self.sort.is_list() {
            return self.value_of_list();
        }
        let text = self.default.trim();
        match self.sort {
            _ if text.is_empty() => None,
            Sort::Flag => match text {
                "true" => Some(Value::Flag(true)),
                "false" => Some(Value::Flag(false)),
                other => Some(Value::Text(other.to_owned())),
            },
            _ => match self.kind().parse(text) {
                Ok(value) => value,
                Err(_) => Some(Value::Text(text.to_owned())),
            },
        }
    }

    /// Sets the default.
    pub fn set_value(&mut self, value: Option<&Value>) {
        self.chosen.clear();
        self.default = match value {
            None => String::new(),
            Some(Value::Many(many)) => many.join("\n"),
            Some(value) => value.to_string(),
        };
        if self.sort.is_list() {
            self.choose_default();
        }
    }

    /// The key it has in the session.
    pub fn was(&self) -> Option<&str> {
        self.was.as_deref()
    }

    /// The row of an attribute, `was` if the session has it.
    pub(super) fn of(id: RowId, was: Option<&AttributeKind>, kind: &AttributeKind) -> Self {
        let mut row = Self {
            id,
            was: was.map(|was| was.key.clone()),
            key: kind.key.clone(),
            names: kind.names.clone(),
            sort: Sort::of(&kind.kind),
            choices: Vec::new(),
            fates: BTreeMap::new(),
            last: 0,
            default: String::new(),
            chosen: Vec::new(),
        };
        row.fill_choices(was.map(|was| &was.kind), &kind.kind);
        row.set_value(kind.default.as_ref());
        row
    }

    pub(super) fn finish(&self) -> AttributeKind {
        AttributeKind {
            key: self.key.trim().to_owned(),
            names: tidy(&self.names),
            kind: self.kind(),
            default: self.value(),
        }
    }
}

pub(super) fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// Names without spaces around, and without those that are empty.
pub(super) fn tidy(names: &BTreeMap<Language, String>) -> BTreeMap<Language, String> {
    let names = names.iter().map(|(tag, name)| (tag, name.trim()));
    let names = names.filter(|(_, name)| !name.is_empty());
    names
        .map(|(tag, name)| (tag.clone(), name.to_owned()))
        .collect()
}
