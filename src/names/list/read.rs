//! Names lists as CSV.
//! Invariant: a bad row costs that row; every other one is taken.

use super::super::file::unescape;
use super::{NamesError, NamesList, Row};
use crate::model::{Place, ProblemCode, Report, shorten};
use crate::text::{DecodeHints, Language, Records, decode};

/// The most lines of a record.
pub(in crate::names) const MAX_RECORD_LINES: usize = 16;
/// How many columns of a header an error quotes.
const MAX_QUOTED_COLUMNS: usize = 20;

/// Reads a names list.
///
/// The first record names the columns, in any order and case: `label` and `entity` must be
/// there, `form` and `language` may be; others are ignored. Separated by comma, semicolon or
/// tab, whichever makes most of the header; quoted as in RFC 4180; any encoding and line end
/// that [`crate::text::decode`] knows. Without a `form` column each entity goes by its name.
/// `language` describes the name; empty, or a bad tag (reported), means any.
///
/// Reported and passed over: a row without a label, or with neither entity nor form; a field
/// too long; what is beyond the limits of a list; a line whose quote is not closed. Reported
/// and used as far as it goes: a row shorter or longer than the header (as `fields/columns`).
///
/// # Errors
/// [`NamesError::MissingColumn`], also for an empty file.
pub fn read_csv(file: &str, bytes: &[u8], report: &mut Report) -> Result<NamesList, NamesError> {
    let decoded = decode(bytes, &DecodeHints::default());
    if let Some(first) = decoded.malformed.first() {
        report.add(
            ProblemCode::Malformed {
                count: decoded.malformed_total,
                encoding: decoded.encoding.to_owned(),
            },
            Place::line(file, first.line.into()),
        );
    }
    let mut records = Records::new(&decoded.text, b',', MAX_RECORD_LINES);
    let header = Header::recognise(file, &mut records)?;
    let mut list = NamesList::new(file);
    let mut too_long_reported = false;
    for record in records {
        let at = Place::line(file, record.line);
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
        let row = header.row(&fields, record.line, |tag| {
            let tag = shorten(tag);
            report.add(ProblemCode::BadLanguage { tag }, at.clone());
        });
        match list.add(&row) {
            Ok(()) => {}
            Err(NamesError::EmptyField { column }) => {
                let column = column.to_owned();
                report.add(ProblemCode::EmptyField { column }, at);
            }
            Err(NamesError::Full { limit }) => {
                report.add(ProblemCode::TooMany { limit }, at);
                break;
            }
            Err(NamesError::FieldTooLong { limit, .. }) => {
                if !too_long_reported {
                    report.add(ProblemCode::TooMany { limit }, at);
                }
                too_long_reported = true;
            }
            Err(error @ (NamesError::MissingColumn { .. } | NamesError::Unreadable { .. })) => {
                return Err(error);
            }
        }
    }
    Ok(list)
}

/// Where the columns are.
struct Header {
    label: usize,
    entity: usize,
    form: Option<usize>,
    language: Option<usize>,
    width: usize,
}

impl Header {
    /// Reads the header with the delimiter that shows most of its columns, which `records`
    /// then goes on with.
    fn recognise(file: &str, records: &mut Records<'_>) -> Result<Self, NamesError> {
        let mut best: Option<(usize, Vec<String>, Records<'_>)> = None;
        for delimiter in [b',', b';', b'\t'] {
            let mut attempt = records.again(delimiter);
            let columns: Vec<String> = match attempt.next().map(|record| record.fields) {
                Some(Ok(fields)) => fields.iter().map(|f| f.trim().to_lowercase()).collect(),
                _ => Vec::new(),
            };
            let known = ["label", "entity", "form", "language"]
                .into_iter()
                .filter(|name| columns.iter().any(|column| column == name))
                .count();
            if best.as_ref().is_none_or(|(most, ..)| known > *most) {
                best = Some((known, columns, attempt));
            }
        }
        let columns = best.map_or_else(Vec::new, |(_, columns, attempt)| {
            *records = attempt;
            columns
        });
        let place = |name: &str| columns.iter().position(|column| column == name);
        let needed = |name: &'static str| {
            place(name).ok_or_else(|| NamesError::MissingColumn {
                file: file.to_owned(),
                column: name,
                found: columns
                    .iter()
                    .take(MAX_QUOTED_COLUMNS)
                    .map(|column| shorten(column))
                    .collect(),
            })
        };
        Ok(Self {
            label: needed("label")?,
            entity: needed("entity")?,
            form: place("form"),
            language: place("language"),
            width: columns.len(),
        })
    }

    fn row<'a>(
        &self,
        fields: &'a csv::StringRecord,
        line: u64,
        bad_language: impl FnOnce(&str),
    ) -> Row<'a> {
        let field = |at: usize| unescape(fields.get(at).unwrap_or(""));
        let entity = field(self.entity);
        let language = match self.language.map_or("", field).trim() {
            "" => None,
            tag => Language::parse(tag).map_err(|_| bad_language(tag)).ok(),
        };
        Row {
            label: field(self.label),
            entity,
            form: self.form.map_or(entity, field),
            language,
            line,
        }
    }
}
