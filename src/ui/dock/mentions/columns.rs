//! The columns of the table of mentions.

use std::collections::BTreeMap;

use crate::{
    action::overview::MentionColumn,
    l10n::{Localizer, messages as m},
    model::{AttributeKind, Scheme},
    ui::dock::grid::Column,
};

/// Shown until somebody chooses.
pub const USUAL: &[&str] = &["text", "label", "entity", "status", "document", "context"];
const ATTRIBUTE: &str = "attribute:";

/// The columns and their keys, in the order in which they stand.
const FIXED: [(MentionColumn, &str, f32); 13] = [
    (MentionColumn::Text, "text", 170.0),
    (MentionColumn::Label, "label", 130.0),
    (MentionColumn::Entity, "entity", 160.0),
    (MentionColumn::Status, "status", 110.0),
    (MentionColumn::Document, "document", 190.0),
    (MentionColumn::Language, "language", 70.0),
    (MentionColumn::Outlet, "outlet", 130.0),
    (MentionColumn::Published, "published", 100.0),
    (MentionColumn::By, "by", 110.0),
    (MentionColumn::When, "when", 150.0),
    (MentionColumn::Origin, "origin", 110.0),
    (MentionColumn::Note, "note", 180.0),
    (MentionColumn::Context, "context", 340.0),
];

/// What a key stands for.
pub fn column(key: &str) -> Option<MentionColumn> {
    if let Some(attribute) = key.strip_prefix(ATTRIBUTE) {
        return Some(MentionColumn::Attribute(attribute.to_owned()));
    }
    let found = FIXED.iter().find(|(_, own, _)| *own == key);
    found.map(|(column, ..)| column.clone())
}

pub fn key(column: &MentionColumn) -> String {
    match column {
        MentionColumn::Attribute(attribute) => format!("{ATTRIBUTE}{attribute}"),
        column => FIXED
            .iter()
            .find(|(own, ..)| own == column)
            .map_or_else(String::new, |(_, key, _)| (*key).to_owned()),
    }
}

fn name(l: &Localizer, column: &MentionColumn) -> String {
    match column {
        MentionColumn::Text => m::column_text(l),
        MentionColumn::Label => m::column_label(l),
        MentionColumn::Entity => m::column_entity(l),
        MentionColumn::Status => m::column_status(l),
        MentionColumn::Document => m::column_document(l),
        MentionColumn::Language => m::column_language(l),
        MentionColumn::Outlet => m::column_outlet(l),
        MentionColumn::Published => m::column_published(l),
        MentionColumn::By => m::column_by(l),
        MentionColumn::When => m::column_when(l),
        MentionColumn::Origin => m::column_origin(l),
        MentionColumn::Note => m::column_note(l),
        MentionColumn::Attribute(key) => key.clone(),
        MentionColumn::Context => m::column_context(l),
    }
}

/// The name of an attribute in the reader's language, or its key where it has none.
pub fn attribute_name(l: &Localizer, kind: &AttributeKind) -> String {
    let tag = l.language().tag();
    let mut names = kind.names.iter();
    names
        .find(|(language, _)| language.primary() == tag)
        .map_or_else(|| kind.key.clone(), |(_, name)| name.clone())
}

/// All columns: those of every session, and one for each attribute of the scheme before the
/// last.
pub fn all(scheme: &Scheme, l: &Localizer) -> Vec<Column> {
    let mut attributes = BTreeMap::new();
    for kind in scheme.labels.iter().flat_map(|label| &label.attributes) {
        attributes
            .entry(kind.key.as_str())
            .or_insert_with(|| attribute_name(l, kind));
    }
    let mut columns: Vec<Column> = FIXED
        .iter()
        .map(|(column, key, width)| Column {
            key: (*key).to_owned(),
            name: name(l, column),
            width: *width,
            end: false,
            sorts: true,
        })
        .collect();
    let context = columns.pop();
    columns.extend(attributes.into_iter().map(|(key, name)| Column {
        key: format!("{ATTRIBUTE}{key}"),
        name,
        width: 120.0,
        end: false,
        sorts: true,
    }));
    columns.extend(context);
    columns
}
