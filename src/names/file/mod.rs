//! Names lists as files, to be kept in a session or handed on.
//!
//! | file | holds |
//! |---|---|
//! | `table` | CSV: columns by their names, in any order |
//! | `wikidata`, `query` | JSON of the Wikidata: entity documents and dumps; results of queries |
//! | `write` | entries and entities as CSV and as JSON of the Wikidata |
//! | `cell` | cells that a spreadsheet would take for formulas |
//!
//! What each column means: docs/names-lists.md.
//! Invariants: a bad row or entity costs itself, and is reported; what is written is read back
//! the same; the limits of a list hold.

mod cell;
mod query;
mod table;
#[cfg(test)]
mod tests;
mod wikidata;
mod write;

use std::collections::{HashMap, HashSet};

use crate::{
    model::{EntityName, LabelKey, Place, ProblemCode, Report, Scheme, shorten},
    text::{DecodeHints, Language, decode},
};

use super::list::{MAX_FIELD_BYTES, MAX_FORMS, MAX_LIST_BYTES, NamesError};

pub(super) use cell::unescape;
pub use write::{Written, write_list, write_table, write_wikidata};

/// How a file is read.
#[derive(Clone, Debug)]
pub struct FileOptions {
    /// Labels are known by their keys and by their names in any language.
    pub scheme: Scheme,
    /// What is not labelled in the file gets this; `None`: it is passed over.
    pub label: Option<LabelKey>,
    /// Languages whose names are wanted of the Wikidata, the first for the canonical name;
    /// empty: all.
    pub languages: Vec<Language>,
}

/// What a file was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    Table,
    Wikidata,
}

/// An entry as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileEntry {
    pub label: LabelKey,
    pub name: String,
    pub names: Vec<EntityName>,
    pub external_id: String,
    /// The file says what it is; otherwise the label is the one that was asked for.
    pub labelled: bool,
}

/// What was read of a file.
#[derive(Clone, Debug)]
pub struct FileList {
    pub kind: FileKind,
    /// In the order of the file; none twice.
    pub entries: Vec<FileEntry>,
    /// Names in languages nobody asked for.
    pub left_out: usize,
    /// Entries that the file does not label.
    pub unlabelled: usize,
}

impl FileList {
    /// Canonical names and others.
    #[must_use]
    pub fn names(&self) -> usize {
        self.entries.iter().map(|entry| 1 + entry.names.len()).sum()
    }
}

/// Reads a list: a table, or JSON of the Wikidata, whichever it is.
///
/// # Errors
/// [`NamesError::MissingColumn`] for a table without a column of names, also for an empty file;
/// [`NamesError::Unreadable`] for JSON that is nothing of the Wikidata's.
pub fn read_list(
    file: &str,
    bytes: &[u8],
    options: &FileOptions,
    report: &mut Report,
) -> Result<FileList, NamesError> {
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
    let text: &str = &decoded.text;
    let mut entries = Entries::new(file, options);
    let kind = match text.trim_start().starts_with(['{', '[']) {
        true => {
            wikidata::read(text, &mut entries, report)?;
            FileKind::Wikidata
        }
        false => {
            table::read(file, text, &mut entries, report)?;
            FileKind::Table
        }
    };
    Ok(FileList {
        kind,
        entries: entries.all,
        left_out: entries.left_out,
        unlabelled: entries.unlabelled,
    })
}

/// Something a file says of an entry. Spaces around its texts do not count.
#[derive(Debug, Default)]
struct Said<'a> {
    label: &'a str,
    name: &'a str,
    external_id: &'a str,
    line: u64,
}

/// Entries as they come in.
struct Entries<'a> {
    file: &'a str,
    options: &'a FileOptions,
    all: Vec<FileEntry>,
    by_id: HashMap<String, usize>,
    by_name: HashMap<(LabelKey, String), usize>,
    seen: HashSet<(usize, String, Option<Language>)>,
    unknown: HashSet<String>,
    bytes: usize,
    forms: usize,
    full: bool,
    left_out: usize,
    unlabelled: usize,
}

impl<'a> Entries<'a> {
    fn new(file: &'a str, options: &'a FileOptions) -> Self {
        Self {
            file,
            options,
            all: Vec::new(),
            by_id: HashMap::new(),
            by_name: HashMap::new(),
            seen: HashSet::new(),
            unknown: HashSet::new(),
            bytes: 0,
            forms: 0,
            full: false,
            left_out: 0,
            unlabelled: 0,
        }
    }

    /// Nothing more fits; that was reported.
    fn is_full(&self) -> bool {
        self.full
    }

    fn place(&self, line: u64) -> Place {
        match line {
            0 => Place::file(self.file),
            line => Place::line(self.file, line),
        }
    }

    /// The entry that is spoken of, made where it is new; `None`: it cannot be taken.
    fn entry(&mut self, said: &Said<'_>, report: &mut Report) -> Option<usize> {
        let (name, id) = (said.name.trim(), said.external_id.trim());
        if name.is_empty() {
            let column = "name".to_owned();
            report.add(ProblemCode::EmptyField { column }, self.place(said.line));
            return None;
        }
        if let Some(&known) = self.by_id.get(id) {
            return Some(known);
        }
        let label = self.label(said.label, said.line, report)?;
        let key = (label, name.to_owned());
        // One with another identifier is another, whatever it is called.
        if let Some(&known) = self.by_name.get(&key).filter(|_| id.is_empty()) {
            return Some(known);
        }
        if !self.make_room(&[name, id], said.line, report) {
            return None;
        }
        let at = self.all.len();
        self.all.push(FileEntry {
            label: key.0.clone(),
            name: key.1.clone(),
            names: Vec::new(),
            external_id: id.to_owned(),
            labelled: !said.label.trim().is_empty(),
        });
        self.by_name.entry(key).or_insert(at);
        if !id.is_empty() {
            self.by_id.insert(id.to_owned(), at);
        }
        Some(at)
    }

    /// Another name of an entry, each text once a language. The canonical one without a
    /// language says nothing new.
    fn name(&mut self, entry: usize, name: EntityName, line: u64, report: &mut Report) {
        let text = name.text.trim();
        let is_canonical = self.all.get(entry).is_some_and(|it| it.name == text);
        if text.is_empty() || (is_canonical && name.language.is_none()) {
            return;
        }
        let key = (entry, text.to_owned(), name.language.clone());
        if self.seen.contains(&key) || !self.make_room(&[text], line, report) {
            return;
        }
        if let Some(entry) = self.all.get_mut(entry) {
            entry.names.push(EntityName {
                text: key.1.clone(),
                ..name
            });
        }
        self.seen.insert(key);
    }

    /// The key of a label as a file names it.
    fn label(&mut self, label: &str, line: u64, report: &mut Report) -> Option<LabelKey> {
        let label = label.trim();
        if label.is_empty() {
            self.unlabelled += 1;
            if self.options.label.is_none() {
                let column = "label".to_owned();
                report.add(ProblemCode::EmptyField { column }, self.place(line));
            }
            return self.options.label.clone();
        }
        let lower = label.to_lowercase();
        let labels = &self.options.scheme.labels;
        let is_so = |text: &str| text.to_lowercase() == lower;
        let known = labels
            .iter()
            .find(|known| is_so(known.key.as_str()))
            .or_else(|| {
                labels
                    .iter()
                    .find(|known| known.names.values().any(|name| is_so(name)))
            });
        if let Some(known) = known {
            return Some(known.key.clone());
        }
        // It is kept: the scheme may come to have it.
        if self.unknown.insert(lower) {
            let label = shorten(label);
            report.add(ProblemCode::UnknownLabel { label }, self.place(line));
        }
        Some(LabelKey::new(label))
    }

    /// Counts texts that are about to be taken, if they fit.
    fn make_room(&mut self, texts: &[&str], line: u64, report: &mut Report) -> bool {
        if texts.iter().any(|text| text.len() > MAX_FIELD_BYTES) {
            let limit = MAX_FIELD_BYTES;
            report.add(ProblemCode::TooMany { limit }, self.place(line));
            return false;
        }
        let bytes = self.bytes + texts.iter().map(|text| text.len()).sum::<usize>();
        let limit = match (self.forms < MAX_FORMS, bytes <= MAX_LIST_BYTES) {
            (true, true) => None,
            (false, _) => Some(MAX_FORMS),
            (_, false) => Some(MAX_LIST_BYTES),
        };
        if let Some(limit) = limit {
            if !self.full {
                report.add(ProblemCode::TooMany { limit }, self.place(line));
            }
            self.full = true;
            return false;
        }
        self.bytes = bytes;
        self.forms += 1;
        true
    }
}
