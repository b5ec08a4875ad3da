//! JSON of the Wikidata: labels and aliases by language, what an entity is an instance of.
//!
//! Read: an entity document, as Special:EntityData and wbgetentities give it; an array of
//! entities or one on each line, as dumps have them; a single entity; the result of a query as
//! SPARQL JSON. Spec: doc.wikimedia.org/Wikibase, "Wikibase JSON", and W3C "SPARQL 1.1 Query
//! Results JSON Format". Not read: descriptions, statements but P31, ranks.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, value::RawValue};

use super::{
    Entries, Said,
    query::{Results, of_query},
};
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
pub(super) struct Text {
    pub language: String,
    pub value: String,
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
    /// What the program's own files say besides.
    #[serde(default)]
    glossator: Option<Own>,
}

/// What JSON of the Wikidata has no place for, in files the program wrote.
#[derive(Default, Deserialize, Serialize)]
pub(super) struct Own {
    #[serde(default)]
    pub label: String,
    #[serde(default)]
    pub name: String,
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
                let mut as_they_stand: Vec<&str> = entities.values().map(|it| it.get()).collect();
                as_they_stand.sort_by_key(|raw| raw.as_ptr() as usize);
                let mut lines = Lines::of(text);
                let line_of: HashMap<*const u8, u64> = as_they_stand
                    .into_iter()
                    .map(|raw| (raw.as_ptr(), lines.of_part(raw)))
                    .collect();
                for (id, raw) in entities {
                    if entries.is_full() {
                        break;
                    }
                    let raw = raw.get();
                    let line = line_of.get(&raw.as_ptr()).copied().unwrap_or_default();
                    take(&id, raw, line, entries, report);
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
                take("", text, 1, entries, report);
                Ok(())
            }
            _ => Err(unreadable("entities, results, labels")),
        };
    }
    if let Ok(all) = serde_json::from_str::<Vec<&RawValue>>(text) {
        let mut lines = Lines::of(text);
        for raw in all {
            if entries.is_full() {
                break;
            }
            take("", raw.get(), lines.of_part(raw.get()), entries, report);
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
                found |= take("", raw.get(), number, entries, report);
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

/// The lines at which parts of a text begin. Each part begins after the one before, so that
/// the text is gone through once.
struct Lines<'t> {
    text: &'t str,
    /// Up to here line breaks are counted.
    counted: usize,
    line: u64,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            text,
            counted: 0,
            line: 1,
        }
    }

    fn of_part(&mut self, part: &str) -> u64 {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let between = self.text.as_bytes().get(self.counted..start);
        self.line += memchr::memchr_iter(b'\n', between.unwrap_or_default()).count() as u64;
        self.counted = self.counted.max(start);
        self.line
    }
}

/// Takes an entity in; whether it is one. `id` is what the file calls it, where it does not
/// itself.
fn take(id: &str, json: &str, line: u64, entries: &mut Entries<'_>, report: &mut Report) -> bool {
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
        return !item.id.is_empty() || !id.is_empty();
    }
    let classes = classes(&item.claims);
    let own = item.glossator.unwrap_or_default();
    let label = match own.label.as_str() {
        "" => label_of(&classes, entries),
        label => label,
    };
    let labels: Vec<Text> = item.labels.into_values().collect();
    let names = Names {
        id: if item.id.is_empty() { id } else { &item.id },
        label,
        name: Some(own.name.as_str()).filter(|name| !name.trim().is_empty()),
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

/// The class that instances of a label are of, for the labels that have one.
pub(super) fn class_of(label: &str) -> Option<&'static str> {
    let classes = match label {
        "person" => PEOPLE,
        "company" => COMPANIES,
        "product" => PRODUCTS,
        _ => return None,
    };
    classes.first().copied()
}

/// The label that a class stands for, where the scheme has it.
pub(super) fn label_of(classes: &[String], entries: &Entries<'_>) -> &'static str {
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

pub(super) struct Names<'a> {
    pub id: &'a str,
    pub label: &'a str,
    /// The canonical one, where that is said.
    pub name: Option<&'a str>,
    pub labels: &'a [Text],
    pub aliases: Vec<Text>,
    pub line: u64,
}

impl Names<'_> {
    pub fn add(self, entries: &mut Entries<'_>, report: &mut Report) {
        let Some(name) = self.name.or_else(|| self.canonical(entries)) else {
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

    /// In the language that is wanted most; then English, then what holds everywhere, then
    /// another that is wanted, then any.
    fn canonical(&self, entries: &Entries<'_>) -> Option<&str> {
        let mut wanted = entries.options.languages.iter().map(|tag| tag.primary());
        let languages = wanted.next().into_iter().chain(["en", "mul"]).chain(wanted);
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

/// The language of a name, `None` in it: any; or `None`: nobody wants it. English names stand
/// in articles of all languages.
fn wanted(tag: &str, entries: &Entries<'_>) -> Option<Option<Language>> {
    if tag == "mul" {
        return Some(None);
    }
    let language = Language::parse(tag).ok()?;
    let wanted = &entries.options.languages;
    let is_wanted =
        wanted.is_empty() || wanted.iter().any(|own| own.primary() == language.primary());
    match language.primary() {
        _ if is_wanted => Some(Some(language)),
        "en" => Some(None),
        _ => None,
    }
}
