//! Values of attributes as people read them: those of a list by their names.

use crate::{
    l10n::{Localizer, messages as m},
    model::{AttributeKind, Choice, Value, ValueKind},
};

/// What a choice is called in the reader's language, or its key where it has no name.
pub fn choice<'a>(l: &Localizer, choice: &'a Choice) -> &'a str {
    choice.name_in(l.language().tag())
}

/// The name of an attribute in the reader's language, or its key where it has none.
pub fn attribute<'a>(l: &Localizer, kind: &'a AttributeKind) -> &'a str {
    let tag = l.language().tag();
    let mut names = kind.names.iter();
    let own = names.find(|(language, _)| language.primary() == tag);
    own.map_or(&kind.key, |(_, name)| name)
}

/// A value of this kind. What its list does not have is shown as it stands.
pub fn value(l: &Localizer, kind: Option<&ValueKind>, value: &Value) -> String {
    let named = |key: &str| {
        let of_list = kind.and_then(|kind| kind.choice(key));
        of_list.map_or(key, |it| choice(l, it)).to_owned()
    };
    match value {
        Value::Flag(true) => m::table_yes(l),
        Value::Flag(false) => m::table_no(l),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => named(text),
        Value::Many(many) => {
            let many: Vec<String> = many.iter().map(|one| named(one)).collect();
            many.join(&m::value_separator(l))
        }
    }
}
