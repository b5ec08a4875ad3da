//! The attributes of a mention's label, each as its kind wants to be filled in; values the
//! scheme does not know are shown, not changed.

use std::sync::Arc;

use egui::{Id, RichText, Ui};

use crate::{
    action::MentionChange,
    l10n::{Localizer, messages as m},
    model::{AttributeKind, Document, Mention, Value, ValueKind, Values},
    ui::widgets,
};

use super::{Scene, change, parts};
use crate::ui::inspector::drafts::{Shape, Subject};

pub fn ui(ui: &mut Ui, document: &Arc<Document>, mention: &Mention, scene: &mut Scene<'_>) {
    let label = scene.session.scheme().label(mention.label.as_str());
    let kinds = label.map_or(&[][..], |label| &label.attributes);
    let values = &mention.extra().attributes;
    for kind in kinds {
        let name = name(scene.look.l, kind);
        let value = values.get(&kind.key).or(kind.default.as_ref());
        if kind.kind != ValueKind::Flag {
            widgets::section_header(ui, &name);
        }
        let put = ui
            .push_id(&kind.key, |ui| {
                value_ui(ui, document, mention, kind, &name, value, scene)
            })
            .inner;
        if let Some(put) = put {
            let values = with(values, &kind.key, put);
            change(scene, document, mention, MentionChange::Attributes(values));
        }
    }
    for (key, value) in values {
        if kinds.iter().all(|kind| kind.key != *key) {
            let words = format!("{key}: {}", shown(value));
            parts::words_ui(ui, RichText::new(words).weak());
        }
    }
}

/// Shows one attribute; gives what it was set to, `Some(None)` for nothing. What is typed
/// is handed over when its field is left.
fn value_ui(
    ui: &mut Ui,
    document: &Arc<Document>,
    mention: &Mention,
    kind: &AttributeKind,
    name: &str,
    value: Option<&Value>,
    scene: &mut Scene<'_>,
) -> Option<Option<Value>> {
    match &kind.kind {
        ValueKind::Text | ValueKind::Number | ValueKind::Date => {
            let hint = match kind.kind {
                ValueKind::Date => DATE,
                _ => "",
            };
            let shape = Shape {
                name,
                hint,
                rows: 1,
            };
            let id = Id::unique(("inspector attribute", mention.id, &kind.key));
            let subject = Subject::Attribute(document.id, mention.id, kind.key.clone());
            let now = value.map_or_else(String::new, shown);
            scene.drafts.field_ui(ui, id, subject, &now, shape);
            None
        }
        ValueKind::Flag => {
            let mut on = matches!(value, Some(Value::Flag(true)));
            let response = widgets::toggle(ui, &mut on, name);
            response.changed().then_some(Some(Value::Flag(on)))
        }
        ValueKind::OneOf(options) => {
            let now = value.map_or_else(String::new, shown);
            let mut words = vec![m::attribute_none(scene.look.l)];
            words.extend(options.iter().cloned());
            let chosen = options.iter().position(|it| *it == now);
            let chosen = chosen.map_or(0, |n| n + 1);
            let taken = parts::choice_ui(ui, "one of", name, &words, chosen)?;
            let option = taken.checked_sub(1).and_then(|n| options.get(n));
            Some(option.map(|option| Value::Text(option.clone())))
        }
        ValueKind::ManyOf(options) => {
            let mut many = match value {
                Some(Value::Many(many)) => many.clone(),
                Some(Value::Text(one)) => vec![one.clone()],
                _ => Vec::new(),
            };
            let mut changed = false;
            for option in options {
                let mut on = many.contains(option);
                if widgets::checkbox(ui, &mut on, option).changed() {
                    changed = true;
                    match on {
                        true => many.push(option.clone()),
                        false => many.retain(|it| it != option),
                    }
                }
            }
            changed.then(|| Some(many).filter(|many| !many.is_empty()).map(Value::Many))
        }
    }
}

/// How a date is written.
const DATE: &str = "2024-03-07";

/// What is wrong with what was typed.
#[derive(Debug, PartialEq, Eq)]
pub enum BadValue {
    NotANumber,
    NotADate,
}

impl BadValue {
    pub fn words(&self, l: &Localizer) -> String {
        match self {
            Self::NotANumber => m::attribute_not_a_number(l),
            Self::NotADate => m::attribute_not_a_date(l, DATE),
        }
    }
}

/// What was typed as a value of this kind; `None`: nothing was.
///
/// # Errors
/// It is no such value.
pub fn typed(kind: &ValueKind, text: &str) -> Result<Option<Value>, BadValue> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let value = match kind {
        // A comma is the decimal sign of half the languages here, and never groups.
        ValueKind::Number => {
            let number: Result<f64, _> = text.replace(',', ".").parse();
            let number = number.ok().filter(|number| number.is_finite());
            Value::Number(number.ok_or(BadValue::NotANumber)?)
        }
        ValueKind::Date => {
            let date: Result<jiff::civil::Date, _> = text.parse();
            Value::Text(date.map_err(|_| BadValue::NotADate)?.to_string())
        }
        _ => Value::Text(text.to_owned()),
    };
    Ok(Some(value))
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

fn shown(value: &Value) -> String {
    match value {
        Value::Flag(on) => on.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Many(many) => many.join(", "),
    }
}

/// The name of an attribute in the reader's language, or its key where it has none.
fn name(l: &Localizer, kind: &AttributeKind) -> String {
    let tag = l.language().tag();
    let mut names = kind.names.iter();
    names
        .find(|(language, _)| language.primary() == tag)
        .map_or_else(|| kind.key.clone(), |(_, name)| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: ValueKind, text: &str, want: Result<Option<Value>, BadValue>) {
        assert_eq!(typed(&kind, text), want);
    }

    #[test]
    fn what_is_typed_is_held_to_its_kind() {
        check(ValueKind::Number, " 3,5 ", Ok(Some(Value::Number(3.5))));
        check(ValueKind::Number, "many", Err(BadValue::NotANumber));
        check(ValueKind::Number, "inf", Err(BadValue::NotANumber));
        check(ValueKind::Date, "7 March", Err(BadValue::NotADate));
        let date = Value::Text("2024-03-07".to_owned());
        check(ValueKind::Date, "2024-03-07", Ok(Some(date)));
        check(ValueKind::Text, "  ", Ok(None));
    }
}
