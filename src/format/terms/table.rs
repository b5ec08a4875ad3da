//! Terms as a CSV table: a row for each term of the source and each of its renderings.
//! Invariant: a bad row costs that row, a quote that is not closed too.

use std::{collections::HashMap, io};

use super::{Concept, ConceptTerm, MAX_CONCEPTS, MAX_TERMS, TermStatus};
use crate::{
    format::FormatError,
    model::{Place, ProblemCode, Report, shorten},
    text::{DecodeHints, Language, Records, decode},
};

const COLUMNS: [&str; 8] = [
    "source_language",
    "source",
    "target_language",
    "target",
    "status",
    "subject",
    "note",
    "id",
];

/// The first columns, which no file may lack.
const NEEDED: usize = 4;

/// The longest file that is read, in bytes.
const MAX_BYTES: u64 = 64 << 20;

/// The most lines of a row; notes may have many.
const MAX_ROW_LINES: usize = 1_000;

/// Cells that programs for tables would take for a formula begin with one of these.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

fn guarded(text: &str) -> String {
    match is_formula(text) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}

pub(super) fn write(concepts: &[Concept], out: &mut dyn io::Write) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    table.write_record(COLUMNS)?;
    for concept in concepts {
        let Some(first) = concept.terms.first() else {
            continue;
        };
        let (sources, targets): (Vec<_>, Vec<_>) = concept
            .terms
            .iter()
            .partition(|term| term.language == first.language);
        // A rendering into the language of the source is none of its own.
        for source in sources
            .iter()
            .filter(|it| it.status != TermStatus::Forbidden)
        {
            let mut row = |target: Option<&ConceptTerm>| {
                let status = match target.map(|target| target.status) {
                    Some(TermStatus::Preferred) => "preferred",
                    Some(TermStatus::Admitted) => "admitted",
                    Some(TermStatus::Forbidden) => "forbidden",
                    _ => "",
                };
                table.write_record([
                    source.language.as_str(),
                    &guarded(&source.text),
                    target.map_or("", |target| target.language.as_str()),
                    &guarded(target.map_or("", |target| &target.text)),
                    status,
                    &guarded(&concept.subject),
                    &guarded(&concept.note),
                    &concept.id,
                ])
            };
            if targets.is_empty() {
                row(None)?;
            }
            for target in &targets {
                row(Some(target))?;
            }
        }
    }
    table.flush()
}

pub(super) fn recognises(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(600)).unwrap_or_default();
    let decoded = decode(start, &DecodeHints::default());
    let line = decoded.text.lines().next().unwrap_or_default();
    let separator = separator(line);
    let mut names = line.split(char::from(separator)).map(clean_name);
    let all: Vec<String> = names.by_ref().collect();
    COLUMNS[..NEEDED]
        .iter()
        .all(|wanted| all.iter().any(|name| name == wanted))
}

/// Programs for tables write semicolons where the comma is the decimal sign.
fn separator(line: &str) -> u8 {
    match (line.contains('\t'), line.contains(';')) {
        (true, _) => b'\t',
        (_, true) => b';',
        _ => b',',
    }
}

fn clean_name(name: &str) -> String {
    let name = name.trim().trim_start_matches('\u{feff}');
    name.trim_matches('"').trim().to_lowercase()
}

/// # Errors
/// It has no such columns, or is too long.
pub(super) fn read(
    file: &str,
    bytes: &[u8],
    report: &mut Report,
) -> Result<Vec<Concept>, FormatError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(FormatError::TooLarge {
            file: file.to_owned(),
            bytes: bytes.len() as u64,
            limit: MAX_BYTES,
        });
    }
    let decoded = decode(bytes, &DecodeHints::default());
    let first = decoded.text.lines().next().unwrap_or_default();
    let mut records = Records::new(&decoded.text, separator(first), MAX_ROW_LINES);
    let other = || FormatError::OtherFormat {
        file: file.to_owned(),
        format: super::TABLE.id,
    };
    let header = records.next().ok_or_else(other)?;
    let names = header.fields.map_err(|_| other())?;
    let places = COLUMNS.map(|column| names.iter().position(|name| clean_name(name) == column));
    if places[..NEEDED].iter().any(Option::is_none) {
        return Err(other());
    }
    let mut concepts: Vec<Concept> = Vec::new();
    let mut known: HashMap<(Option<Language>, String), usize> = HashMap::new();
    for record in records {
        let line = record.line;
        let record = match record.fields {
            Ok(fields) => fields,
            Err(unread) => {
                let detail = shorten(unread);
                report.add(ProblemCode::RaggedRow { detail }, Place::line(file, line));
                continue;
            }
        };
        let cell = |column: usize| {
            let at = places.get(column).copied().flatten();
            let text = at.and_then(|at| record.get(at)).unwrap_or_default();
            unguarded(text).trim().to_owned()
        };
        let mut language = |column: usize| match Language::parse(&cell(column)) {
            Ok(language) => Some(language),
            Err(_) => {
                let tag = shorten(&cell(column));
                report.add(ProblemCode::NoLanguage { tag }, Place::line(file, line));
                None
            }
        };
        let (source, target) = (cell(1), cell(3));
        if source.is_empty() {
            let column = COLUMNS[1].to_owned();
            report.add(ProblemCode::EmptyField { column }, Place::line(file, line));
            continue;
        }
        let Some(from) = language(0) else { continue };
        let to = match target.is_empty() {
            true => None,
            false => match language(2) {
                Some(to) => Some(to),
                None => continue,
            },
        };
        let term = ConceptTerm {
            language: from.clone(),
            text: source.clone(),
            status: TermStatus::Preferred,
            kind: None,
        };
        // Rows of one concept say so; otherwise those of one source are one.
        let key = match cell(7) {
            id if id.is_empty() => (Some(from), source),
            id => (None, id),
        };
        let at = *known.entry(key).or_insert_with(|| {
            concepts.push(Concept {
                line,
                id: cell(7),
                subject: cell(5),
                note: cell(6),
                ..Concept::default()
            });
            concepts.len() - 1
        });
        if let Some(concept) = concepts.get_mut(at)
            && concept.terms.len() < MAX_TERMS
            && !concept.terms.contains(&term)
        {
            concept.terms.push(term);
        }
        if concepts.len() > MAX_CONCEPTS {
            let limit = MAX_CONCEPTS;
            report.add(ProblemCode::TooMany { limit }, Place::line(file, line));
            break;
        }
        if let (Some(concept), Some(language)) = (concepts.get_mut(at), to) {
            let term = ConceptTerm {
                language,
                text: target,
                status: match cell(4).to_lowercase().as_str() {
                    "preferred" => TermStatus::Preferred,
                    "admitted" => TermStatus::Admitted,
                    "forbidden" | "deprecated" => TermStatus::Forbidden,
                    _ => TermStatus::Unsaid,
                },
                kind: None,
            };
            if concept.terms.len() < MAX_TERMS && !concept.terms.contains(&term) {
                concept.terms.push(term);
            }
        }
    }
    Ok(concepts)
}
