//! Tests of the room. Cases of matching are data: `tests/data/names/*.txt`.

mod cases;
mod coverage;
mod law;
mod listing;
mod naming;
pub(super) mod tagging;

use super::{Matcher, NamesList, Row};
use crate::text::{Fold, SourceText};

/// A list of companies, each going by one form.
fn list_of<'a>(forms: impl IntoIterator<Item = &'a str>) -> NamesList {
    let mut list = NamesList::new("test.csv");
    for form in forms {
        list.add(&row("company", form, form)).unwrap();
    }
    list
}

fn row<'a>(label: &'a str, entity: &'a str, form: &'a str) -> Row<'a> {
    Row {
        label,
        entity,
        form,
        ..Row::default()
    }
}

fn source(text: &str) -> SourceText {
    SourceText::new(text.to_owned()).unwrap()
}

/// The text with every hit marked.
fn marked(text: &str, list: &NamesList, fold: Fold) -> String {
    let mut marked = String::new();
    let mut done = 0;
    for hit in Matcher::new(list, fold).find(&source(text)) {
        let range = hit.range.to_range();
        marked.push_str(&text[done..range.start]);
        marked.push('‹');
        marked.push_str(&text[range.clone()]);
        marked.push('›');
        done = range.end;
    }
    marked + &text[done..]
}
