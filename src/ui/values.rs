//! Values of attributes, of mentions and of documents: what they are called, how they are
//! chosen, what is wrong with one that was typed.
//! Invariant: what is not a value of its kind is said, and never becomes one.

use egui::Ui;

use crate::{
    l10n::{Localizer, messages as m},
    model::{AttributeKind, BadValue, Value, ValueKind, Values},
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
        ValueKind::ManyOf(options) => many_of_ui(ui, options, value),
    }
}

fn one_of_ui(
    ui: &mut Ui,
    options: &[String],
    name: &str,
    value: Option<&Value>,
    l: &Localizer,
) -> Option<Option<Value>> {
    let now = value.map_or_else(String::new, ToString::to_string);
    let mut words = vec![m::attribute_none(l)];
    words.extend(options.iter().cloned());
    let chosen = match options.iter().position(|option| *option == now) {
        Some(n) => n + 1,
        None if now.is_empty() => 0,
        None => {
            words.push(now);
            words.len() - 1
        }
    };
    let taken = parts::choice_ui(ui, "one of", name, &words, chosen)?;
    let option = taken.checked_sub(1).and_then(|n| options.get(n));
    Some(option.map(|option| Value::Text(option.clone())))
}

fn many_of_ui(ui: &mut Ui, options: &[String], value: Option<&Value>) -> Option<Option<Value>> {
    let mut many = match value {
        Some(Value::Many(many)) => many.clone(),
        Some(Value::Text(one)) => vec![one.clone()],
        _ => Vec::new(),
    };
    let others = many.iter().filter(|one| !options.contains(one));
    let mut all: Vec<String> = options.to_vec();
    all.extend(others.cloned());
    let mut changed = false;
    ui.horizontal_wrapped(|ui| {
        for option in &all {
            let mut on = many.contains(option);
            if widgets::checkbox(ui, &mut on, option).changed() {
                changed = true;
                match on {
                    true => many.push(option.clone()),
                    false => many.retain(|it| it != option),
                }
            }
        }
    });
    if !changed {
        return None;
    }
    // In the order of the list, whoever ticked them.
    many.sort_by_key(|one| all.iter().position(|option| option == one));
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
