//! JSON of the Wikidata: labels and aliases by language, what an entity is an instance of.
//!
//! Read: an entity document, as Special:EntityData and wbgetentities give it; an array of
//! entities or one on each line, as dumps have them; a single entity; the result of a query as
//! SPARQL JSON. Spec: doc.wikimedia.org/Wikibase, "Wikibase JSON", and W3C "SPARQL 1.1 Query
//! Results JSON Format". Not read: descriptions, statements but P31, ranks.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_json::{Value, value::RawValue};

use super::{Entries, Said};
use crate::{
    model::{EntityName, NameKind, ProblemCode, Report, shorten},
    names::{kind::kind_of, list::NamesError},
    text::Language,
};

/// Classes whose instances are people.
const PEOPLE: &[&str] = &["Q5"];
/// Whose instances are companies: business, company, enterprise, public company, software
/// company, technology company, bank, airline, manufacturer of cars, holding, subsidiary,
/// manufacturer, multinational.
const COMPANIES: &[&str] = &[
    "Q4830453",
    "Q783794",
    "Q6881511",
    "Q891723",
    "Q1058914",
    "Q18388277",
    "Q22687",
    "Q46970",
    "Q786820",
    "Q219577",
    "Q658255",
    "Q13235160",
    "Q161726",
];
/// Whose instances are products: product, software, application, free software, operating
/// system, model, model of cars, video game, mobile app, brand, goods.
const PRODUCTS: &[&str] = &[
    "Q2424752",
    "Q7397",
    "Q166142",
    "Q341",
    "Q9135",
    "Q10929058",
    "Q3231690",
    "Q7889",
    "Q620615",
    "Q431289",
    "Q28877",
];

/// A text in a language.
#[derive(Deserialize)]
struct Text {
    language: String,
    value: String,
}

#[derive(Default, Deserialize)]
struct Item {
    #[serde(default)]
    id: String,
    #[serde(default, deserialize_with = "lenient")]
    labels: BTreeMap<String, Text>,
    #[serde(default, deserialize_with = "lenient")]
    aliases: BTreeMap<String, Vec<Text>>,
    #[serde(default, deserialize_with = "lenient")]
    claims: BTreeMap<String, Value>,
    missing: Option<Value>,
}

/// An empty map is an empty list there.
fn lenient<'de, D: Deserializer<'de>, T: serde::de::DeserializeOwned>(
    deserializer: D,
) -> Result<BTreeMap<String, T>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Array(list) if list.is_empty() => Ok(BTreeMap::new()),
        Value::Null => Ok(BTreeMap::new()),
        value => serde_json::from_value(value).map_err(serde::de::Error::custom),
    }
}

/// What the outermost object is.
#[derive(Deserialize)]
struct Outer<'a> {
    #[serde(borrow)]
    entities: Option<BTreeMap<String, &'a RawValue>>,
    results: Option<Results>,
    labels: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Results {
    bindings: Vec<BTreeMap<String, Cell>>,
}

/// A value of a query.
#[derive(Deserialize)]
struct Cell {
    value: String,
    #[serde(rename = "xml:lang")]
    language: Option<String>,
}

pub(super) fn read(
    text: &str,
    entries: &mut Entries<'_>,
    report: &mut Report,
) -> Result<(), NamesError> {
    if let Ok(outer) = serde_json::from_str::<Outer<'_>>(text) {
        return match outer {
            Outer {
                entities: Some(entities),
                ..
            } => {
                for raw in entities.into_values() {
                    take(raw.get(), line_of(text, raw.get()), entries, report);
                }
                Ok(())
            }
            Outer {
                results: Some(results),
                ..
            } => {
                of_query(results, entries, report);
                Ok(())
            }
            Outer {
                labels: Some(_), ..
            } => {
                take(text, 1, entries, report);
                Ok(())
            }
            _ => Err(unreadable("entities, results, labels")),
        };
    }
    if let Ok(all) = serde_json::from_str::<Vec<&RawValue>>(text) {
        for raw in all {
            take(raw.get(), line_of(text, raw.get()), entries, report);
        }
        return Ok(());
    }
    by_line(text, entries, report)
}

/// One entity on each line; what a cut-off dump still has is taken.
fn by_line(text: &str, entries: &mut Entries<'_>, report: &mut Report) -> Result<(), NamesError> {
    let mut found = false;
    let mut first_bad = None;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim().trim_end_matches(',').trim_end();
        if line.is_empty() || line == "[" || line == "]" {
            continue;
        }
        match serde_json::from_str::<&RawValue>(line) {
            Ok(raw) if raw.get().starts_with('{') => {
                found |= take(raw.get(), number, entries, report);
            }
            Ok(_) => {}
            Err(error) => {
                let detail = shorten(&error.to_string());
                first_bad.get_or_insert_with(|| detail.clone());
                // Of a file that is something else altogether one such line says enough.
                if found {
                    report.add(ProblemCode::BadRecord { detail }, entries.place(number));
                }
            }
        }
    }
    match (found, first_bad) {
        (false, bad) => Err(unreadable(&bad.unwrap_or_default())),
        (true, _) => Ok(()),
    }
}

fn unreadable(detail: &str) -> NamesError {
    NamesError::Unreadable {
        detail: detail.to_owned(),
    }
}

/// The line at which a part of a text begins.
fn line_of(text: &str, part: &str) -> u64 {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let before = text.as_bytes().get(..start).unwrap_or_default();
    memchr::memchr_iter(b'\n', before).count() as u64 + 1
}

/// Takes an entity in; whether it is one.
fn take(json: &str, line: u64, entries: &mut Entries<'_>, report: &mut Report) -> bool {
    if entries.is_full() {
        return true;
    }
    let item: Item = match serde_json::from_str(json) {
        Ok(item) => item,
        Err(error) => {
            let detail = shorten(&error.to_string());
            report.add(ProblemCode::BadRecord { detail }, entries.place(line));
            return false;
        }
    };
    // One that was deleted there, or never was.
    if item.missing.is_some() || (item.labels.is_empty() && item.aliases.is_empty()) {
        return !item.id.is_empty();
    }
    let classes = classes(&item.claims);
    let label = label_of(&classes, entries);
    let labels: Vec<Text> = item.labels.into_values().collect();
    let names = Names {
        id: &item.id,
        label,
        labels: &labels,
        aliases: item.aliases.into_values().flatten().collect(),
        line,
    };
    names.add(entries, report);
    true
}

/// What an item is an instance of.
fn classes(claims: &BTreeMap<String, Value>) -> Vec<String> {
    let instance_of = claims.get("P31").and_then(Value::as_array);
    let all = instance_of.into_iter().flatten();
    all.filter_map(|claim| {
        let id = claim.pointer("/mainsnak/datavalue/value/id")?.as_str()?;
        Some(id.to_owned())
    })
    .collect()
}

/// The label that a class stands for, where the scheme has it.
fn label_of(classes: &[String], entries: &Entries<'_>) -> &'static str {
    let known = [
        ("person", PEOPLE),
        ("company", COMPANIES),
        ("product", PRODUCTS),
    ];
    let is_one = |of: &[&str]| classes.iter().any(|class| of.contains(&class.as_str()));
    let found = known
        .iter()
        .find(|(label, of)| is_one(of) && entries.options.scheme.label(label).is_some());
    found.map_or("", |(label, _)| label)
}

struct Names<'a> {
    id: &'a str,
    label: &'a str,
    labels: &'a [Text],
    aliases: Vec<Text>,
    line: u64,
}

impl Names<'_> {
    fn add(self, entries: &mut Entries<'_>, report: &mut Report) {
        let Some(name) = self.canonical(entries) else {
            entries.left_out += self.labels.len() + self.aliases.len();
            return;
        };
        let said = Said {
            label: self.label,
            name,
            external_id: self.id,
            line: self.line,
        };
        let Some(entry) = entries.entry(&said, report) else {
            return;
        };
        let in_language = |language: &str| {
            let own = self.labels.iter().find(|text| text.language == language);
            own.map_or(name, |text| text.value.as_str())
        };
        for (text, is_label) in self
            .labels
            .iter()
            .map(|text| (text, true))
            .chain(self.aliases.iter().map(|text| (text, false)))
        {
            let Some(language) = wanted(&text.language, entries) else {
                entries.left_out += 1;
                continue;
            };
            let kind = match is_label {
                true => NameKind::Full,
                false => kind_of(&text.value, in_language(&text.language)),
            };
            let name = EntityName {
                text: text.value.clone(),
                language,
                kind,
            };
            entries.name(entry, name, self.line, report);
        }
    }

    /// In the language that is wanted most; then English, then what holds everywhere, then any.
    fn canonical(&self, entries: &Entries<'_>) -> Option<&str> {
        let wanted = entries.options.languages.iter().map(|tag| tag.primary());
        let languages = wanted.chain(["en", "mul"]);
        let find = |language: &str| {
            let exact = self.labels.iter().find(|text| text.language == language);
            let begins = |text: &&Text| text.language.split('-').next() == Some(language);
            exact.or_else(|| self.labels.iter().find(begins))
        };
        let best = languages.into_iter().find_map(find);
        let best = best.or(self.labels.first()).or(self.aliases.first());
        best.map(|text| text.value.as_str())
    }
}

/// The language of a name, `None` in it: any; or `None`: nobody wants it.
fn wanted(tag: &str, entries: &Entries<'_>) -> Option<Option<Language>> {
    if tag == "mul" {
        return Some(None);
    }
    let language = Language::parse(tag).ok()?;
    let wanted = &entries.options.languages;
    let is_wanted =
        wanted.is_empty() || wanted.iter().any(|own| own.primary() == language.primary());
    is_wanted.then_some(Some(language))
}

/// A row of a query for each label, alias or class of an item.
fn of_query(results: Results, entries: &mut Entries<'_>, report: &mut Report) {
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
            labels: &found.labels,
            aliases: found.aliases,
            line: 0,
        };
        names.add(entries, report);
    }
}
