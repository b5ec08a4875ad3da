//! Values of attributes, of mentions and of documents: what they are called, how they are
//! chosen, what is wrong with one that was typed.
//! Invariant: what is not a value of its kind is said, and never becomes one.

use egui::Ui;

use crate::{
    explain,
    l10n::{Localizer, messages as m},
    model::{AttributeKind, BadValue, Choice, Value, ValueKind, Values},
};

use super::{inspector::parts, widgets};

/// How a date is written.
const DATE: &str = "2024-03-07";

/// The name of an attribute in the reader's language, or its key where it has none.
pub fn name(l: &Localizer, kind: &AttributeKind) -> String {
    let tag = l.language().tag();
    let mut names = kind.names.iter();
    names
        .find(|(language, _)| language.primary() == tag)
        .map_or_else(|| kind.key.clone(), |(_, name)| name.clone())
}

/// Whether a value of this kind is typed; any other is chosen.
pub fn is_typed(kind: &ValueKind) -> bool {
    matches!(kind, ValueKind::Text | ValueKind::Number | ValueKind::Date)
}

/// What shows in the empty field of a typed value.
pub fn hint(kind: &ValueKind) -> &'static str {
    match kind {
        ValueKind::Date => DATE,
        _ => "",
    }
}

/// What is wrong with what was typed, if anything.
pub fn wrong(l: &Localizer, kind: &ValueKind, text: &str) -> Option<String> {
    Some(match kind.parse(text).err()? {
        BadValue::NotANumber => m::attribute_not_a_number(l),
        BadValue::NotADate => m::attribute_not_a_date(l, DATE),
    })
}

/// A value that is chosen; gives what it was set to, `Some(None)` for nothing. One that the
/// list does not have is shown, and goes when another is chosen.
pub fn choice_ui(
    ui: &mut Ui,
    kind: &ValueKind,
    name: &str,
    value: Option<&Value>,
    l: &Localizer,
) -> Option<Option<Value>> {
    match kind {
        ValueKind::Text | ValueKind::Number | ValueKind::Date => None,
        ValueKind::Flag => {
            let mut on = matches!(value, Some(Value::Flag(true)));
            let response = widgets::toggle(ui, &mut on, name);
            response.changed().then_some(Some(Value::Flag(on)))
        }
        ValueKind::OneOf(options) => one_of_ui(ui, options, name, value, l),
        ValueKind::ManyOf(options) => many_of_ui(ui, options, value, l),
    }
}

fn one_of_ui(
    ui: &mut Ui,
    options: &[Choice],
    name: &str,
    value: Option<&Value>,
    l: &Localizer,
) -> Option<Option<Value>> {
    let now = value.map_or_else(String::new, ToString::to_string);
    let mut words = vec![m::attribute_none(l)];
    let names = options.iter().map(|option| explain::choice(l, option));
    words.extend(names.map(str::to_owned));
    let chosen = match options.iter().position(|option| option.key == now) {
        Some(n) => n + 1,
        None if now.is_empty() => 0,
        None => {
            words.push(now);
            words.len() - 1
        }
    };
    let taken = parts::choice_ui(ui, "one of", name, &words, chosen)?;
    let option = taken.checked_sub(1).and_then(|n| options.get(n));
    Some(option.map(|option| Value::Text(option.key.clone())))
}

fn many_of_ui(
    ui: &mut Ui,
    options: &[Choice],
    value: Option<&Value>,
    l: &Localizer,
) -> Option<Option<Value>> {
    let mut many = match value {
        Some(Value::Many(many)) => many.clone(),
        Some(Value::Text(one)) => vec![one.clone()],
        _ => Vec::new(),
    };
    let known = |one: &&String| options.iter().any(|option| option.key == **one);
    let others: Vec<String> = many.iter().filter(|one| !known(one)).cloned().collect();
    let options = options.iter();
    let named = options.map(|option| (option.key.as_str(), explain::choice(l, option)));
    let others = others.iter().map(|one| (one.as_str(), one.as_str()));
    let all: Vec<(&str, &str)> = named.chain(others).collect();
    let mut changed = false;
    ui.horizontal_wrapped(|ui| {
        for (key, name) in &all {
            let mut on = many.iter().any(|one| one == key);
            if widgets::checkbox(ui, &mut on, *name).changed() {
                changed = true;
                match on {
                    true => many.push((*key).to_owned()),
                    false => many.retain(|one| one != key),
                }
            }
        }
    });
    if !changed {
        return None;
    }
    // In the order of the list, whoever ticked them.
    many.sort_by_key(|one| all.iter().position(|(key, _)| key == one));
    Some(Some(many).filter(|many| !many.is_empty()).map(Value::Many))
}

/// The values with one of them set, or taken away.
pub fn with(values: &Values, key: &str, value: Option<Value>) -> Values {
    let mut values = values.clone();
    match value {
        Some(value) => values.insert(key.to_owned(), value),
        None => values.remove(key),
    };
    values
}
