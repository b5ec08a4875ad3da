//! Entries of a list, and entities of a session, as tables.
//! Invariant: what is written reads back the same, but for line breaks, which become spaces.

use super::cell::escape;
use crate::model::{Entity, EntityName, ListEntry, NameKind};

/// Something that is called something.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    label: &'a str,
    name: &'a str,
    names: &'a [EntityName],
    external_id: &'a str,
}

impl<'a> From<&'a ListEntry> for Written<'a> {
    fn from(entry: &'a ListEntry) -> Self {
        Self {
            label: entry.label.as_str(),
            name: &entry.name,
            names: &entry.names,
            external_id: &entry.external_id,
        }
    }
}

impl<'a> From<&'a Entity> for Written<'a> {
    fn from(entity: &'a Entity) -> Self {
        Self {
            label: entity.label.as_str(),
            name: &entity.name,
            names: &entity.names,
            external_id: &entity.external_id,
        }
    }
}

/// With all that is known: `label,name,alias,language,kind,id`, a row for each name. It begins
/// with a byte-order mark, without which spreadsheets take it for another encoding.
pub fn write_table<'a>(all: impl Iterator<Item = Written<'a>>) -> Vec<u8> {
    let mut rows = Rows::new(
        "\u{feff}",
        &["label", "name", "alias", "language", "kind", "id"],
    );
    for one in all {
        let id = one.external_id;
        rows.row(&[one.label, one.name, "", "", "", id]);
        for name in one.names {
            let language = name
                .language
                .as_ref()
                .map_or("", |language| language.as_str());
            let kind = kind(name.kind);
            rows.row(&[one.label, one.name, &name.text, language, kind, id]);
        }
    }
    rows.finish()
}

/// As the program's own names lists are: `label,entity,form,language`.
pub fn write_list<'a>(all: impl Iterator<Item = Written<'a>>) -> Vec<u8> {
    let mut rows = Rows::new("", &["label", "entity", "form", "language"]);
    for one in all {
        rows.row(&[one.label, one.name, one.name, ""]);
        for name in one.names {
            let language = name
                .language
                .as_ref()
                .map_or("", |language| language.as_str());
            rows.row(&[one.label, one.name, &name.text, language]);
        }
    }
    rows.finish()
}

fn kind(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Full => "full",
        NameKind::Short => "short",
        NameKind::Abbreviation => "abbreviation",
        NameKind::Reading => "reading",
        NameKind::Transliteration => "transliteration",
        NameKind::Inflected => "inflected",
    }
}

struct Rows(csv::Writer<Vec<u8>>);

impl Rows {
    fn new(before: &str, header: &[&str]) -> Self {
        let mut rows = Self(csv::Writer::from_writer(before.as_bytes().to_vec()));
        rows.row(header);
        rows
    }

    fn row(&mut self, cells: &[&str]) {
        let one_line = |cell: &&str| escape(&cell.replace(['\r', '\n'], " "));
        // Writing to memory does not fail, and every row has as many cells as the header.
        let _ = self.0.write_record(cells.iter().map(one_line));
    }

    fn finish(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}
