//! Attributes: typed facts an analyst adds to a mention or a document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Choice, is_default};
use crate::text::Language;

/// The value of one attribute. Untagged on disk and in exports: a string, a number,
/// a truth value, or a list of strings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Flag(bool),
    Number(f64),
    Text(String),
    /// Several of a list.
    Many(Vec<String>),
}

/// Values by attribute key.
pub type Values = BTreeMap<String, Value>;

/// What kind of value an attribute takes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueKind {
    #[default]
    Text,
    Number,
    Date,
    Flag,
    OneOf(Vec<Choice>),
    ManyOf(Vec<Choice>),
}

/// Why what was typed is no value of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadValue {
    NotANumber,
    NotADate,
}

impl ValueKind {
    /// Whether a value is one of this kind; of a list, whether the list has it.
    pub fn accepts(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Text, Value::Text(_)) | (Self::Flag, Value::Flag(_)) => true,
            (Self::Number, Value::Number(number)) => number.is_finite(),
            (Self::Date, Value::Text(date)) => date.parse::<jiff::civil::Date>().is_ok(),
            (Self::OneOf(_), Value::Text(one)) => self.choice(one).is_some(),
            (Self::ManyOf(_), Value::Many(many)) => {
                many.iter().all(|one| self.choice(one).is_some())
            }
            _ => false,
        }
    }

    /// The same said as a value of this kind, where nothing is lost by it.
    pub fn convert(&self, value: &Value) -> Option<Value> {
        let converted = match (self, value) {
            _ if self.accepts(value) => value.clone(),
            (Self::Text, Value::Number(number)) => Value::Text(number.to_string()),
            (Self::ManyOf(_), Value::Text(one)) => Value::Many(vec![one.clone()]),
            (Self::Text | Self::OneOf(_), Value::Many(many)) => match many.as_slice() {
                [one] => Value::Text(one.clone()),
                _ => return None,
            },
            (Self::Number | Self::Date, Value::Text(text)) => self.parse(text).ok()??,
            _ => return None,
        };
        self.accepts(&converted).then_some(converted)
    }

    /// What was typed as a value of this kind; `None`: nothing was.
    ///
    /// # Errors
    /// It is no such value.
    pub fn parse(&self, text: &str) -> Result<Option<Value>, BadValue> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        Ok(Some(match self {
            // A comma is the decimal sign of half the languages here, and never groups.
            Self::Number => {
                let number: Result<f64, _> = text.replace(',', ".").parse();
                let number = number.ok().filter(|number| number.is_finite());
                Value::Number(number.ok_or(BadValue::NotANumber)?)
            }
            Self::Date => {
                let date: Result<jiff::civil::Date, _> = text.parse();
                Value::Text(date.map_err(|_| BadValue::NotADate)?.to_string())
            }
            _ => Value::Text(text.to_owned()),
        }))
    }

    /// What it can be chosen from, where it is a list.
    pub fn choices(&self) -> Option<&[Choice]> {
        match self {
            Self::OneOf(choices) | Self::ManyOf(choices) => Some(choices),
            _ => None,
        }
    }

    /// One of its choices.
    pub fn choice(&self, key: &str) -> Option<&Choice> {
        self.choices()?.iter().find(|choice| choice.key == key)
    }

    /// The place of a value in its list, of several that of the first in the list.
    pub fn place(&self, value: &Value) -> Option<usize> {
        let mut choices = self.choices()?.iter();
        match value {
            Value::Text(one) => choices.position(|choice| choice.key == *one),
            Value::Many(many) => choices.position(|choice| many.contains(&choice.key)),
            _ => None,
        }
    }

    /// Whether the same values are of this kind and of another, whatever their names.
    pub fn takes_the_same(&self, other: &Self) -> bool {
        let keys = |kind: &Self| -> Vec<String> {
            let choices = kind.choices().unwrap_or_default().iter();
            choices.map(|choice| choice.key.clone()).collect()
        };
        std::mem::discriminant(self) == std::mem::discriminant(other) && keys(self) == keys(other)
    }
}

impl std::fmt::Display for Value {
    /// As a person types it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Flag(on) => write!(f, "{on}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
            Self::Many(many) => f.write_str(&many.join(", ")),
        }
    }
}

/// An attribute as the scheme defines it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AttributeKind {
    pub key: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub names: BTreeMap<Language, String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: ValueKind,
    #[serde(default, skip_serializing_if = "is_default")]
    pub default: Option<Value>,
}

/// Sets the defaults of what has no value yet.
pub fn fill_defaults(kinds: &[AttributeKind], values: &mut Values) {
    for kind in kinds {
        if let Some(default) = &kind.default
            && !values.contains_key(&kind.key)
        {
            values.insert(kind.key.clone(), default.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[track_caller]
    fn typed(kind: &ValueKind, typed: &str, want: Result<Option<Value>, BadValue>) {
        assert_eq!(kind.parse(typed), want);
    }

    #[test]
    fn what_is_typed_is_held_to_its_kind() {
        use ValueKind as K;
        typed(&K::Number, " 3,5 ", Ok(Some(Value::Number(3.5))));
        typed(&K::Number, "many", Err(BadValue::NotANumber));
        typed(&K::Number, "inf", Err(BadValue::NotANumber));
        typed(&K::Date, "7 March", Err(BadValue::NotADate));
        typed(&K::Date, "2024-03-07", Ok(Some(text("2024-03-07"))));
        typed(&K::Text, "  ", Ok(None));
    }

    #[test]
    fn a_value_becomes_another_kind_only_where_nothing_is_lost() {
        use ValueKind as K;
        let list = || ["high", "low"].map(Choice::new).to_vec();
        let many = |of: &[&str]| Value::Many(of.iter().map(|&one| one.to_owned()).collect());
        for (kind, value, want) in [
            (K::Number, text("3"), Some(Value::Number(3.0))),
            (K::Number, text("three"), None),
            (K::Text, Value::Number(2.5), Some(text("2.5"))),
            (K::Date, text("2024-02-30"), None),
            (K::OneOf(list()), text("high"), Some(text("high"))),
            (K::OneOf(list()), text("medium"), None),
            (K::OneOf(list()), many(&["low"]), Some(text("low"))),
            (K::OneOf(list()), many(&["low", "high"]), None),
            (K::ManyOf(list()), text("low"), Some(many(&["low"]))),
            (K::Flag, text("true"), None),
        ] {
            assert_eq!(kind.convert(&value), want, "{kind:?} of {value:?}");
        }
    }
}
