//! What the filters of both tables have in common: days and values of attributes.
//! Invariant: of one attribute one of the values asked for must hold, of several attributes
//! one of each.

use std::collections::BTreeSet;

use super::{fold, text_of_value};
use crate::model::{Document, Value};

/// A value of an attribute that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueTest {
    /// Nothing is said.
    Nothing,
    /// It is this, of several that are said one of them.
    Is(String),
    /// These letters stand in it, whatever their case and accents.
    Says(String),
}

/// Attributes by their keys, and what is asked of each.
pub type Asked = BTreeSet<(String, ValueTest)>;

impl ValueTest {
    fn holds(&self, value: Option<&Value>) -> bool {
        match (self, value) {
            (Self::Nothing, None) => true,
            (Self::Nothing, Some(value)) => text_of_value(value).trim().is_empty(),
            (_, None) => false,
            (Self::Is(wanted), Some(Value::Many(many))) => many.contains(wanted),
            (Self::Is(wanted), Some(value)) => text_of_value(value) == *wanted,
            (Self::Says(wanted), Some(value)) => fold(&text_of_value(value)).contains(wanted),
        }
    }
}

/// Whether what is said is what was asked for; `None`: nobody is asked for such a value, so
/// that it is not missing either.
pub(super) fn holds<'v>(asked: &Asked, said: impl Fn(&str) -> Option<Option<&'v Value>>) -> bool {
    let mut asked = asked.iter().peekable();
    while let Some((key, test)) = asked.next() {
        let value = said(key);
        let holds = |test: &ValueTest| value.is_some_and(|value| test.holds(value));
        let mut one = holds(test);
        while let Some((_, test)) = asked.next_if(|(other, _)| other == key) {
            one = one || holds(test);
        }
        if !one {
            return false;
        }
    }
    true
}

/// Whether a document appeared in one of these years or months; the empty one stands for
/// documents without a date.
pub(super) fn of_date(dates: &BTreeSet<String>, document: &Document) -> bool {
    let published = document.metadata().published.as_ref();
    let day = published.map_or("", |published| published.as_str());
    dates.is_empty()
        || dates.iter().any(|date| match date.is_empty() {
            true => day.is_empty(),
            false => day.starts_with(date.as_str()),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Values;

    #[track_caller]
    fn check(asked: &[(&str, ValueTest)], want: bool) {
        let values: Values = [
            ("role".to_owned(), Value::Text("buyer".to_owned())),
            (
                "tags".to_owned(),
                Value::Many(vec!["a".to_owned(), "b".to_owned()]),
            ),
            ("listed".to_owned(), Value::Flag(true)),
            ("place".to_owned(), Value::Text("Zürich West".to_owned())),
        ]
        .into();
        let asked: Asked = asked
            .iter()
            .map(|(key, test)| ((*key).to_owned(), test.clone()))
            .collect();
        assert_eq!(
            holds(&asked, |key| Some(values.get(key))),
            want,
            "{asked:?}"
        );
    }

    #[test]
    fn one_value_of_each_attribute_has_to_hold() {
        use ValueTest::{Nothing, Says};
        let is = |text: &str| ValueTest::Is(text.to_owned());
        check(&[], true);
        check(&[("role", is("buyer"))], true);
        check(&[("role", is("buy"))], false);
        check(&[("role", is("seller")), ("role", is("buyer"))], true);
        check(&[("role", is("buyer")), ("tags", is("c"))], false);
        check(&[("role", is("buyer")), ("tags", is("b"))], true);
        check(&[("listed", is("true"))], true);
        check(&[("sector", Nothing)], true);
        check(&[("role", Nothing)], false);
        check(&[("place", Says("zurich".to_owned()))], true);
        check(&[("place", Says("bern".to_owned()))], false);
    }

    #[test]
    fn a_value_nobody_is_asked_for_is_not_missing() {
        let asked: Asked = [("role".to_owned(), ValueTest::Nothing)].into();
        assert!(holds(&asked, |_| Some(None)));
        assert!(!holds(&asked, |_| None));
    }
}
