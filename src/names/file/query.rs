//! The result of a query of the Wikidata, as SPARQL JSON.
//! Spec: W3C "SPARQL 1.1 Query Results JSON Format".

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    Entries,
    wikidata::{Names, Text, label_of},
};
use crate::model::Report;

#[derive(Deserialize)]
pub(super) struct Results {
    bindings: Vec<BTreeMap<String, Cell>>,
}

/// A value of a query.
#[derive(Deserialize)]
struct Cell {
    value: String,
    #[serde(rename = "xml:lang")]
    language: Option<String>,
}

/// A row of a query for each label, alias or class of an item.
pub(super) fn of_query(results: Results, entries: &mut Entries<'_>, report: &mut Report) {
    #[derive(Default)]
    struct Found {
        labels: Vec<Text>,
        aliases: Vec<Text>,
        classes: Vec<String>,
    }
    let entity = |cell: &Cell| {
        let id = cell.value.strip_prefix("http://www.wikidata.org/entity/")?;
        id.starts_with('Q').then(|| id.to_owned())
    };
    let mut order: Vec<String> = Vec::new();
    let mut items: BTreeMap<String, Found> = BTreeMap::new();
    for row in results.bindings {
        let subject = row.get("item").and_then(entity);
        let Some(id) = subject.or_else(|| row.values().find_map(entity)) else {
            continue;
        };
        let found = items.entry(id.clone()).or_insert_with(|| {
            order.push(id.clone());
            Found::default()
        });
        for (variable, cell) in row {
            let of = |value: &str| Text {
                language: cell.language.clone().unwrap_or_else(|| "mul".to_owned()),
                value: value.to_owned(),
            };
            let lower = variable.to_lowercase();
            match entity(&cell) {
                Some(class) if class != id => found.classes.push(class),
                Some(_) => {}
                // Other aliases come in one cell, separated by commas.
                None if lower.ends_with("altlabel") || lower.starts_with("alias") => {
                    found.aliases.extend(cell.value.split(", ").map(of));
                }
                // Where an item has no label its identifier stands for one.
                None if cell.value == id => {}
                // That of a class is not the item's.
                None if matches!(lower.as_str(), "label" | "name" | "itemlabel") => {
                    found.labels.push(of(&cell.value));
                }
                None => {}
            }
        }
    }
    for id in order {
        let Some(found) = items.remove(&id) else {
            continue;
        };
        let label = label_of(&found.classes, entries);
        let names = Names {
            id: &id,
            label,
            name: None,
            labels: &found.labels,
            aliases: found.aliases,
            line: 0,
        };
        names.add(entries, report);
    }
}
