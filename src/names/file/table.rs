//! A list as a table: a header, then a row for each name.
//!
//! Columns by name, in any order and case: `name` (or `entity`) must be there; `label` (`type`),
//! `alias` (`form`, any column that begins so), `language`, `kind`, `id` may be. Separated by
//! comma, semicolon or tab; quoted as in RFC 4180; any encoding.

use super::{Entries, Said, cell::unescape};
use crate::{
    model::{EntityName, NameKind, ProblemCode, Report, shorten},
    names::{
        kind::kind_of,
        list::{MAX_RECORD_LINES, NamesError},
    },
    text::{Language, Records},
};

/// How many columns of a header an error quotes.
const MAX_QUOTED_COLUMNS: usize = 20;

const LABEL: &[&str] = &["label", "type", "class"];
const NAME: &[&str] = &["name", "entity"];
const LANGUAGE: &[&str] = &["language", "lang"];
const KIND: &[&str] = &["kind"];
const ID: &[&str] = &["id", "external id", "external_id", "qid", "wikidata"];

fn is_alias(column: &str) -> bool {
    column == "form" || column.starts_with("alias")
}

/// Where the columns are.
struct Header {
    label: Option<usize>,
    name: usize,
    aliases: Vec<usize>,
    language: Option<usize>,
    kind: Option<usize>,
    id: Option<usize>,
    width: usize,
}

impl Header {
    /// Reads the header with the delimiter that shows most of its columns, which `records`
    /// then goes on with.
    fn recognise(file: &str, records: &mut Records<'_>) -> Result<Self, NamesError> {
        let is_known = |column: &String| {
            let column = column.as_str();
            let named = [LABEL, NAME, LANGUAGE, KIND, ID];
            named.iter().any(|names| names.contains(&column)) || is_alias(column)
        };
        let mut best: Option<(usize, Vec<String>, Records<'_>)> = None;
        for delimiter in [b',', b';', b'\t'] {
            let mut attempt = records.again(delimiter);
            let columns: Vec<String> = match attempt.next().map(|record| record.fields) {
                Some(Ok(fields)) => fields.iter().map(|f| f.trim().to_lowercase()).collect(),
                _ => Vec::new(),
            };
            let known = columns.iter().filter(|column| is_known(column)).count();
            if best.as_ref().is_none_or(|(most, ..)| known > *most) {
                best = Some((known, columns, attempt));
            }
        }
        let columns = best.map_or_else(Vec::new, |(_, columns, attempt)| {
            *records = attempt;
            columns
        });
        let place = |names: &[&str]| {
            names
                .iter()
                .find_map(|name| columns.iter().position(|column| column == name))
        };
        let name = place(NAME).ok_or_else(|| NamesError::MissingColumn {
            file: file.to_owned(),
            column: "name",
            found: columns
                .iter()
                .take(MAX_QUOTED_COLUMNS)
                .map(|column| shorten(column))
                .collect(),
        })?;
        let places = columns.iter().enumerate();
        Ok(Self {
            label: place(LABEL),
            name,
            aliases: places
                .filter(|(_, column)| is_alias(column))
                .map(|(at, _)| at)
                .collect(),
            language: place(LANGUAGE),
            kind: place(KIND),
            id: place(ID),
            width: columns.len(),
        })
    }
}

pub(super) fn read(
    file: &str,
    text: &str,
    entries: &mut Entries<'_>,
    report: &mut Report,
) -> Result<(), NamesError> {
    let mut records = Records::new(text, b',', MAX_RECORD_LINES);
    let header = Header::recognise(file, &mut records)?;
    for record in records {
        if entries.is_full() {
            break;
        }
        let at = entries.place(record.line);
        let fields = match record.fields {
            Ok(fields) => fields,
            Err(line) => {
                let detail = shorten(line);
                report.add(ProblemCode::RaggedRow { detail }, at);
                continue;
            }
        };
        if fields.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        if fields.len() != header.width {
            let detail = format!("{}/{}", fields.len(), header.width);
            report.add(ProblemCode::RaggedRow { detail }, at.clone());
        }
        let field = |at: Option<usize>| {
            let cell = at.and_then(|at| fields.get(at)).unwrap_or("");
            unescape(cell.trim())
        };
        let language = match field(header.language) {
            "" => None,
            tag => match Language::parse(tag) {
                Ok(language) => Some(language),
                Err(_) => {
                    let tag = shorten(tag);
                    report.add(ProblemCode::BadLanguage { tag }, at);
                    None
                }
            },
        };
        let said = Said {
            label: field(header.label),
            name: field(Some(header.name)),
            external_id: field(header.id),
            line: record.line,
        };
        let Some(entry) = entries.entry(&said, report) else {
            continue;
        };
        let mut aliases: Vec<&str> = header.aliases.iter().map(|at| field(Some(*at))).collect();
        aliases.retain(|alias| !alias.is_empty());
        // A row without another name says which language the name is of.
        if aliases.is_empty() {
            aliases.push(said.name);
        }
        let kind = kind(field(header.kind));
        for alias in aliases {
            let name = EntityName {
                text: alias.to_owned(),
                language: language.clone(),
                kind: kind.unwrap_or_else(|| kind_of(alias, said.name)),
            };
            entries.name(entry, name, record.line, report);
        }
    }
    Ok(())
}

/// The kind of a name by its word; anything else is judged by the name.
fn kind(word: &str) -> Option<NameKind> {
    match word.to_lowercase().as_str() {
        "full" => Some(NameKind::Full),
        "short" => Some(NameKind::Short),
        "abbreviation" => Some(NameKind::Abbreviation),
        "reading" => Some(NameKind::Reading),
        "transliteration" => Some(NameKind::Transliteration),
        "inflected" => Some(NameKind::Inflected),
        _ => None,
    }
}
