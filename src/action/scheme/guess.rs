//! Labels of another scheme that mean the same.

use super::draft::DraftLabel;
use crate::model::Label;

/// Keys that schemes use for one notion, as they are written without case and punctuation.
const SAME: &[&[&str]] = &[
    &["person", "per", "pers", "people"],
    &[
        "company",
        "org",
        "organization",
        "organisation",
        "corporation",
    ],
    &["location", "loc", "place"],
    &["product", "prod"],
    &["miscellaneous", "misc"],
    &["date", "time"],
];

/// The row that most likely means what `label` does.
pub(super) fn same_as<'a>(label: &Label, rows: &'a [DraftLabel]) -> Option<&'a DraftLabel> {
    let key = plain(label.key.as_str());
    let named = |row: &&DraftLabel| {
        let names = label.names.iter();
        let mut names = names.filter(|(_, name)| !name.trim().is_empty());
        names.any(|(language, name)| row.names.get(language).is_some_and(|own| own == name))
    };
    let group = SAME.iter().find(|group| group.contains(&key.as_str()));
    let by_group =
        |row: &&DraftLabel| group.is_some_and(|group| group.contains(&plain(&row.key).as_str()));
    let above = |row: &&DraftLabel| {
        let parent = label.parent.as_ref();
        parent.is_some_and(|parent| plain(parent.as_str()) == plain(&row.key))
    };
    let mut rows_by_key = rows.iter();
    rows_by_key
        .find(|row| plain(&row.key) == key)
        .or_else(|| rows.iter().find(named))
        .or_else(|| rows.iter().find(by_group))
        .or_else(|| rows.iter().find(above))
}

fn plain(key: &str) -> String {
    let letters = key.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
