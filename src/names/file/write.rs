//! Entries of a list, and entities of a session, as tables and as JSON of the Wikidata.
//! Invariant: what is written reads back the same, but for line breaks, which become spaces,
//! and for kinds of names, which JSON of the Wikidata does not have.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    cell::escape,
    wikidata::{Own, class_of},
};
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

/// An entity on each line, as dumps of the Wikidata have them: the first full name of each
/// language is its label there, all others are aliases; names of no language are of `mul`, all
/// languages. What else the program has to know stands under `glossator`.
pub fn write_wikidata<'a>(all: impl Iterator<Item = Written<'a>>) -> Vec<u8> {
    let lines: Vec<String> = all.map(|one| item(one).to_string()).collect();
    match lines.is_empty() {
        true => b"[]\n".to_vec(),
        false => format!("[\n{}\n]\n", lines.join(",\n")).into_bytes(),
    }
}

/// All languages.
const ANY: &str = "mul";

fn item(one: Written<'_>) -> Value {
    let text = |language: &str, value: &str| json!({"language": language, "value": value});
    let mut labels: BTreeMap<String, Value> = BTreeMap::new();
    let mut aliases: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    labels.insert(ANY.to_owned(), text(ANY, one.name));
    let tag = |name: &EntityName| {
        let language = name.language.as_ref();
        language.map_or_else(|| ANY.to_owned(), |it| it.as_str().to_lowercase())
    };
    for name in one.names {
        let language = tag(name);
        let value = text(&language, &name.text);
        match name.kind == NameKind::Full && !labels.contains_key(&language) {
            true => drop(labels.insert(language, value)),
            false => aliases.entry(language).or_default().push(value),
        }
    }
    let own = Own {
        label: one.label.to_owned(),
        name: one.name.to_owned(),
    };
    let mut item = json!({
        "type": "item",
        "labels": labels,
        "aliases": aliases,
        "glossator": own,
    });
    if !one.external_id.is_empty() {
        item["id"] = json!(one.external_id);
    }
    if let Some(class) = class_of(one.label) {
        item["claims"] = json!({"P31": [{"mainsnak": {
            "snaktype": "value",
            "property": "P31",
            "datavalue": {
                "type": "wikibase-entityid",
                "value": {"entity-type": "item", "id": class},
            },
        }}]});
    }
    item
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
