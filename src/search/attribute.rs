//! Attributes of mentions and labels of documents by their keys and what people call them.
//! Invariant: what is in the session is found by its name in every language, and what is not is
//! an error, never a question that finds nothing.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{Called, Field, Name, Problem, bind::Folded};
use crate::model::{AttributeKind, Session, Value, Values};

/// Attributes that are asked for, and a value of them.
#[derive(Debug)]
pub(super) struct Wanted {
    keys: BTreeSet<String>,
    /// Any value where there is none.
    value: Option<WantedValue>,
}

impl Wanted {
    /// # Errors
    /// No mention and no label has an attribute that is called so.
    pub(super) fn attribute(
        key: &Name,
        value: Option<&Name>,
        session: &Session,
    ) -> Result<Self, Problem> {
        let labels = session.scheme().labels.iter();
        let kinds: Vec<&AttributeKind> = labels.flat_map(|label| &label.attributes).collect();
        // What mentions bear though the scheme has it no more.
        let strays = || {
            let mentions = session.documents().flat_map(|it| it.mentions());
            keys_of(mentions.map(|it| &it.extra().attributes))
        };
        Self::of(Field::Attribute, key, value, &kinds, strays)
    }

    /// # Errors
    /// No document and no label of documents is called so.
    pub(super) fn label(
        key: &Name,
        value: Option<&Name>,
        session: &Session,
    ) -> Result<Self, Problem> {
        let kinds: Vec<&AttributeKind> = session.scheme().document.iter().collect();
        let strays = || keys_of(session.documents().map(|it| &it.head().labels));
        Self::of(Field::DocumentLabel, key, value, &kinds, strays)
    }

    fn of(
        field: Field,
        key: &Name,
        value: Option<&Name>,
        kinds: &[&AttributeKind],
        strays: impl FnOnce() -> BTreeSet<String>,
    ) -> Result<Self, Problem> {
        let whole = Folded::of(&Name {
            whole: true,
            ..key.clone()
        });
        let part = Folded::of(key);
        let named = |is: &dyn Fn(&str) -> bool| -> BTreeSet<String> {
            let named = kinds.iter().filter(|kind| {
                let mut names = kind.names.values();
                is(&kind.key) || names.any(|name| is(name))
            });
            named.map(|kind| kind.key.clone()).collect()
        };
        // One that is called so, else those whose names begin so.
        let mut keys = named(&|name| whole.is(name));
        let mut known = BTreeSet::new();
        if keys.is_empty() {
            known = strays();
            keys.extend(known.iter().filter(|key| whole.is(key)).cloned());
        }
        if keys.is_empty() {
            keys = named(&|name| part.begins(name));
            keys.extend(known.iter().filter(|key| part.begins(key)).cloned());
        }
        if keys.is_empty() {
            return Err(Problem::NoSuchKey {
                field,
                value: key.text.clone(),
                known: all(kinds, known),
            });
        }
        let value = value.map(|name| WantedValue::of(name, kinds, &keys));
        Ok(Self { keys, value })
    }

    pub(super) fn holds(&self, values: &Values) -> bool {
        let mut own = self.keys.iter().filter_map(|key| values.get(key));
        own.any(|value| match &self.value {
            None => true,
            Some(wanted) => wanted.is(value),
        })
    }
}

fn keys_of<'v>(values: impl Iterator<Item = &'v Values>) -> BTreeSet<String> {
    let mut keys: BTreeSet<&str> = BTreeSet::new();
    for own in values {
        keys.extend(own.keys().map(String::as_str));
    }
    keys.into_iter().map(str::to_owned).collect()
}

/// All that could have been asked for, those of the scheme first.
fn all(kinds: &[&AttributeKind], strays: BTreeSet<String>) -> Vec<Called> {
    let mut all: Vec<Called> = Vec::new();
    let of_scheme = kinds.iter().map(|kind| Called {
        key: kind.key.clone(),
        names: kind.names.clone(),
    });
    let strays = strays.into_iter().map(|key| Called {
        key,
        names: BTreeMap::new(),
    });
    for one in of_scheme.chain(strays) {
        if !all.iter().any(|known| known.key == one.key) {
            all.push(one);
        }
    }
    all
}

/// A value as it was asked for, by itself or by what people read instead of it.
#[derive(Debug)]
struct WantedValue {
    text: Folded,
    /// Choices of the attributes that are called so in some language.
    choices: HashSet<String>,
}

impl WantedValue {
    fn of(name: &Name, kinds: &[&AttributeKind], keys: &BTreeSet<String>) -> Self {
        let text = Folded::of(name);
        let kinds = kinds.iter().filter(|kind| keys.contains(&kind.key));
        let choices = kinds.flat_map(|kind| kind.kind.choices().unwrap_or_default());
        let called_so = choices.filter(|choice| choice.names.values().any(|name| text.is(name)));
        let choices = called_so.map(|choice| choice.key.clone()).collect();
        Self { text, choices }
    }

    fn is(&self, value: &Value) -> bool {
        let is = |text: &String| self.text.is(text) || self.choices.contains(text);
        match value {
            Value::Flag(flag) => self.text.is(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.text.text.parse::<f64>() == Ok(*number),
            Value::Text(text) => is(text),
            Value::Many(all) => all.iter().any(is),
        }
    }
}
