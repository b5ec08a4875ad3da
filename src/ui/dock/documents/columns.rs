//! The columns of the table of documents.

use crate::{
    action::overview::DocumentColumn,
    l10n::{Localizer, messages as m},
    model::Scheme,
    ui::dock::{grid::Column, mentions::attribute_name},
};

/// Shown until somebody chooses.
pub const USUAL: &[&str] = &[
    "title",
    "outlet",
    "published",
    "language",
    "status",
    "confirmed",
    "proposed",
    "question",
    "comments",
    "progress",
];
const ATTRIBUTE: &str = "attribute:";

/// Columns that are counted on a worker, where they are shown.
pub const TRANSLATED: [&str; 2] = ["translated-words", "translated-characters"];

/// The columns and their keys, in the order in which they stand.
const FIXED: [(DocumentColumn, &str, f32); 16] = [
    (DocumentColumn::Title, "title", 250.0),
    (DocumentColumn::Outlet, "outlet", 130.0),
    (DocumentColumn::Author, "author", 130.0),
    (DocumentColumn::Published, "published", 110.0),
    (DocumentColumn::Language, "language", 70.0),
    (DocumentColumn::Status, "status", 120.0),
    (DocumentColumn::Characters, "characters", 90.0),
    (DocumentColumn::Confirmed, "confirmed", 90.0),
    (DocumentColumn::Proposed, "proposed", 100.0),
    (DocumentColumn::InQuestion, "question", 90.0),
    (DocumentColumn::Rejected, "rejected", 90.0),
    (DocumentColumn::Comments, "comments", 130.0),
    (DocumentColumn::TranslatedWords, TRANSLATED[0], 150.0),
    (DocumentColumn::TranslatedCharacters, TRANSLATED[1], 150.0),
    (DocumentColumn::File, "file", 180.0),
    (DocumentColumn::Progress, "progress", 150.0),
];

pub fn column(key: &str) -> Option<DocumentColumn> {
    if let Some(attribute) = key.strip_prefix(ATTRIBUTE) {
        return Some(DocumentColumn::Attribute(attribute.to_owned()));
    }
    let found = FIXED.iter().find(|(_, own, _)| *own == key);
    found.map(|(column, ..)| column.clone())
}

pub fn key(column: &DocumentColumn) -> String {
    match column {
        DocumentColumn::Attribute(attribute) => format!("{ATTRIBUTE}{attribute}"),
        column => FIXED
            .iter()
            .find(|(own, ..)| own == column)
            .map_or_else(String::new, |(_, key, _)| (*key).to_owned()),
    }
}

fn name(l: &Localizer, column: &DocumentColumn) -> String {
    match column {
        DocumentColumn::Title => m::column_title(l),
        DocumentColumn::Outlet => m::column_outlet(l),
        DocumentColumn::Author => m::column_author(l),
        DocumentColumn::Published => m::column_published(l),
        DocumentColumn::Language => m::column_language(l),
        DocumentColumn::Status => m::column_status(l),
        DocumentColumn::Characters => m::column_characters(l),
        DocumentColumn::Confirmed => m::column_confirmed(l),
        DocumentColumn::Proposed => m::column_proposed(l),
        DocumentColumn::InQuestion => m::column_in_question(l),
        DocumentColumn::Rejected => m::column_rejected(l),
        DocumentColumn::Comments => m::column_open_comments(l),
        DocumentColumn::Progress => m::column_progress(l),
        DocumentColumn::TranslatedWords => m::column_translated_words(l),
        DocumentColumn::TranslatedCharacters => m::column_translated_characters(l),
        DocumentColumn::Attribute(key) => key.clone(),
        DocumentColumn::File => m::column_file(l),
    }
}

/// Whether a column holds numbers.
pub fn is_number(column: &DocumentColumn) -> bool {
    matches!(
        column,
        DocumentColumn::Characters
            | DocumentColumn::Confirmed
            | DocumentColumn::Proposed
            | DocumentColumn::InQuestion
            | DocumentColumn::Rejected
            | DocumentColumn::Comments
            | DocumentColumn::TranslatedWords
            | DocumentColumn::TranslatedCharacters
    )
}

/// All columns: those of every session, and one for each attribute of the scheme before the
/// last.
pub fn all(scheme: &Scheme, l: &Localizer) -> Vec<Column> {
    let mut columns: Vec<Column> = FIXED
        .iter()
        .map(|(column, key, width)| Column {
            key: (*key).to_owned(),
            name: name(l, column),
            width: *width,
            end: is_number(column),
            sorts: !TRANSLATED.contains(key),
        })
        .collect();
    let progress = columns.pop();
    columns.extend(scheme.document.iter().map(|kind| Column {
        key: format!("{ATTRIBUTE}{}", kind.key),
        name: attribute_name(l, kind),
        width: 120.0,
        end: false,
        sorts: true,
    }));
    columns.extend(progress);
    columns
}
