//! Attributes in the filters of both tables.
//! Invariant: what costs a look at every row is never offered: values of free text are asked
//! for by typing them.

use std::collections::BTreeSet;

use egui::Ui;

use crate::{
    action::overview::{Asked, ValueTest},
    explain,
    l10n::{Localizer, messages as m},
    model::{AttributeKind, Value, ValueKind},
    ui::look::Look,
};

use super::{choices::Offered, filter::chips};

/// Offers the values of each attribute in a section of its own; attributes of one key are one.
pub fn offer<'k, K>(
    offered: &mut Offered<K>,
    kinds: impl IntoIterator<Item = &'k AttributeKind>,
    asked: &Asked,
    choice: impl Fn(String, ValueTest) -> K,
    l: &Localizer,
) {
    let kinds: Vec<&AttributeKind> = kinds.into_iter().collect();
    let mut seen = BTreeSet::new();
    for kind in &kinds {
        if !seen.insert(kind.key.as_str()) {
            continue;
        }
        let test = |test: ValueTest| {
            let name = value_name(l, kind_of(&kinds, &kind.key, &test), &test);
            (choice(kind.key.clone(), test), name)
        };
        // Labels may have attributes of one key with choices of their own.
        let alike = || kinds.iter().filter(|other| other.key == kind.key);
        let mut tests: Vec<ValueTest> = alike().flat_map(|kind| values(kind)).collect();
        tests.push(ValueTest::Nothing);
        // What was chosen before stays to be seen.
        let chosen = asked.iter().filter(|(key, _)| *key == kind.key);
        tests.extend(chosen.map(|(_, test)| test.clone()));
        let mut known = BTreeSet::new();
        tests.retain(|test| known.insert(test.clone()));
        let name = explain::attribute(l, kind).to_owned();
        let typed = offered.query().trim().to_owned();
        let is_free =
            alike().any(|kind| kind.kind.choices().is_none() && kind.kind != ValueKind::Flag);
        let answering = offered.answering(tests.into_iter().map(test));
        let says = ValueTest::Says(typed.clone());
        let says = (is_free && !typed.is_empty() && !known.contains(&says)).then(|| test(says));
        offered.section_of(name, answering.into_iter().chain(says));
    }
}

/// What is asked of attributes, each to be cleared.
pub fn chips_ui<'k>(
    ui: &mut Ui,
    asked: &mut Asked,
    kinds: impl IntoIterator<Item = &'k AttributeKind>,
    look: &Look<'_>,
) {
    if asked.is_empty() {
        return;
    }
    let kinds: Vec<&AttributeKind> = kinds.into_iter().collect();
    let name = |(key, test): &(String, ValueTest)| {
        let kind = kind_of(&kinds, key, test);
        let name = kind.map_or(key.as_str(), |kind| explain::attribute(look.l, kind));
        m::search_pick_attribute(look.l, name, &value_name(look.l, kind, test))
    };
    chips(ui, asked, name, look);
}

/// What an attribute can be asked for.
fn values(kind: &AttributeKind) -> Vec<ValueTest> {
    match &kind.kind {
        ValueKind::Flag => ["true", "false"]
            .map(|flag| ValueTest::Is(flag.to_owned()))
            .into(),
        ValueKind::OneOf(choices) | ValueKind::ManyOf(choices) => {
            let keys = choices.iter().map(|choice| choice.key.clone());
            keys.map(ValueTest::Is).collect()
        }
        ValueKind::Text | ValueKind::Number | ValueKind::Date => Vec::new(),
    }
}

/// The attribute of a key that has such a value, else the first of the key.
fn kind_of<'k>(
    kinds: &[&'k AttributeKind],
    key: &str,
    test: &ValueTest,
) -> Option<&'k AttributeKind> {
    let mut alike = kinds.iter().filter(|kind| kind.key == key).copied();
    let first = alike.clone().next();
    alike.find(|kind| values(kind).contains(test)).or(first)
}

fn value_name(l: &Localizer, kind: Option<&AttributeKind>, test: &ValueTest) -> String {
    match test {
        ValueTest::Nothing => m::table_no_value(l),
        ValueTest::Says(text) => m::table_value_says(l, text),
        ValueTest::Is(value) => {
            let kind = kind.map(|kind| &kind.kind);
            let value = match (kind, value.as_str()) {
                (Some(ValueKind::Flag), flag) => Value::Flag(flag == "true"),
                (_, text) => Value::Text(text.to_owned()),
            };
            explain::value(l, kind, &value)
        }
    }
}
