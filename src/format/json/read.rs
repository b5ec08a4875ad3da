//! Reads the file as a whole: header, scheme, people, entities, terms; then each document.
//!
//! A record that cannot be used is reported and passed over. What names or places nothing can
//! be done without costs its record; anything else that is wrong counts as not set.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use serde_json::value::RawValue;

use super::{
    FORMAT, MAX_BYTES, MAX_RECORDS, NAME, VERSION, document,
    field::{Problems, Record, Spot},
    scan::{Parts, scan},
    without_bom,
};
use crate::{
    format::{FormatError, Imported, ImportedReviewer},
    model::{
        CommentId, DocumentId, LabelKey, MentionId, Place, ProblemCode, RelationId, Report,
        ReviewerId, SegmentId, TermId, edit::Kind,
    },
    text::{DecodeHints, Encoding, decode},
};

pub(super) fn read(file: &str, bytes: &[u8], report: &mut Report) -> Result<Imported, FormatError> {
    if bytes.len() > MAX_BYTES {
        return Err(FormatError::TooLarge {
            file: file.to_owned(),
            bytes: bytes.len() as u64,
            limit: MAX_BYTES as u64,
        });
    }
    let json = text_of(file, bytes, report);
    let (parts, damage) = scan(&json);
    check_header(file, &parts, damage.as_ref().err(), report)?;
    let mut problems = Problems {
        file,
        report,
        document: None,
        title: None,
        within: None,
    };
    let mut reading = Reading::default();
    reading.read(&parts, &mut problems);
    let imported = reading.imported;
    if let Err(error) = damage {
        let nothing = imported.labels.is_empty()
            && imported.entities.is_empty()
            && imported.documents.is_empty();
        if nothing {
            return Err(syntax(file, &error));
        }
        let line = error.line() as u64;
        let detail = error.to_string();
        report.add(ProblemCode::BadFile { detail }, Place::line(file, line));
    }
    Ok(imported)
}

/// The file as text. Bytes that are no UTF-8 become U+FFFD, so that they cost one record.
fn text_of<'a>(file: &str, bytes: &'a [u8], report: &mut Report) -> Cow<'a, str> {
    if let Ok(text) = std::str::from_utf8(without_bom(bytes)) {
        return Cow::Borrowed(text);
    }
    let hints = DecodeHints {
        encoding: Encoding::for_label("utf-8").ok(),
        language: None,
    };
    let decoded = decode(bytes, &hints);
    let code = ProblemCode::Malformed {
        count: decoded.malformed_total,
        encoding: decoded.encoding.to_owned(),
    };
    let line = decoded.malformed.first().map(|place| u64::from(place.line));
    report.add(
        code,
        Place {
            line,
            ..Place::file(file)
        },
    );
    Cow::Owned(decoded.text)
}

fn syntax(file: &str, error: &serde_json::Error) -> FormatError {
    FormatError::Syntax {
        file: file.to_owned(),
        line: error.line() as u64,
        column: error.column() as u64,
        detail: error.to_string(),
    }
}

fn check_header(
    file: &str,
    parts: &Parts<'_>,
    damage: Option<&serde_json::Error>,
    report: &mut Report,
) -> Result<(), FormatError> {
    let is_ours = parts
        .format
        .and_then(|raw| serde_json::from_str::<String>(raw.get()).ok())
        .is_some_and(|name| name == NAME);
    if !is_ours {
        return Err(match damage {
            Some(error) if parts.format.is_none() => syntax(file, error),
            _ => FormatError::OtherFormat {
                file: file.to_owned(),
                format: FORMAT.id,
            },
        });
    }
    let version = parts.version.map(|raw| raw.get());
    match version.and_then(|raw| serde_json::from_str(raw).ok()) {
        Some(VERSION) => Ok(()),
        Some(found) if found > VERSION => Err(FormatError::Version {
            file: file.to_owned(),
            format: FORMAT.id,
            found,
            known: VERSION,
        }),
        _ => {
            let mut problems = Problems {
                file,
                report,
                document: None,
                title: None,
                within: None,
            };
            problems.bad("1", version.unwrap_or("null"), &Spot::File.key("version"));
            Ok(())
        }
    }
}

/// What is known while a file is read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub imported: Imported,
    pub labels: HashMap<String, LabelKey>,
    pub relation_kinds: HashMap<String, LabelKey>,
    /// Positions by the identifier of the file, whatever that looks like.
    pub entities: HashMap<String, usize>,
    pub reviewers: HashMap<String, usize>,
    pub documents: HashSet<DocumentId>,
    pub mentions: HashSet<MentionId>,
    pub relations: HashSet<RelationId>,
    pub comments: HashSet<CommentId>,
    pub segments: HashSet<SegmentId>,
    pub terms: HashSet<TermId>,
}

impl Reading {
    fn read(&mut self, parts: &Parts<'_>, problems: &mut Problems<'_>) {
        let file = Spot::File;
        for wrong in &parts.wrong {
            problems.bad(wrong.expected, wrong.found, &file.key(wrong.key));
        }
        if let Some(raw) = parts.session {
            self.read_session(raw, file.key("session"), problems);
        }
        let spot = file.key("labels");
        note_cut(parts.labels.cut, &spot, problems);
        for (index, raw) in parts.labels.raw.iter().enumerate() {
            if let Some(label) = self.read_label(raw, spot.index(index), problems) {
                self.labels.insert(label.key.to_string(), label.key.clone());
                self.imported.labels.push(label);
            }
        }
        let spot = file.key("entities");
        note_cut(parts.entities.cut, &spot, problems);
        let mut ids = HashSet::new();
        for (index, raw) in parts.entities.raw.iter().enumerate() {
            self.read_entity(raw, spot.index(index), &mut ids, problems);
        }
        let spot = file.key("terms");
        note_cut(parts.terms.cut, &spot, problems);
        for (index, raw) in parts.terms.raw.iter().enumerate() {
            let read = super::term::read(self, raw, spot.index(index), problems);
            self.imported.terms.extend(read);
        }
        let spot = file.key("documents");
        note_cut(parts.documents.cut, &spot, problems);
        for (index, document) in parts.documents.list.iter().enumerate() {
            let read = document::read(self, document, spot.index(index), problems);
            self.imported.documents.extend(read);
            (problems.document, problems.title) = (None, None);
        }
    }

    /// The position of a reviewer, who is added if new.
    pub(super) fn reviewer(&mut self, name: &str) -> usize {
        if let Some(&at) = self.reviewers.get(name) {
            return at;
        }
        self.add_reviewer(None, name)
    }

    pub(super) fn add_reviewer(&mut self, id: Option<ReviewerId>, name: &str) -> usize {
        let at = self.imported.reviewers.len();
        let name = name.to_owned();
        self.reviewers.insert(name.clone(), at);
        self.imported.reviewers.push(ImportedReviewer { id, name });
        at
    }

    /// The label a record bears; `None`, reported, where the file's list does not have it.
    pub(super) fn label(
        &self,
        record: &Record<'_, '_>,
        problems: &mut Problems<'_>,
    ) -> Option<LabelKey> {
        let key = record.need::<String>("label", "string", problems)?;
        let label = self.labels.get(&key);
        if label.is_none() {
            let label = crate::model::shorten(&key);
            problems.add(
                ProblemCode::UnknownLabel { label },
                &record.spot().key("label"),
            );
        }
        label.cloned()
    }
}

/// An identifier as the file spells it, if it is a string.
pub(super) fn as_string(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

pub(super) fn note_cut(cut: bool, spot: &Spot<'_>, problems: &mut Problems<'_>) {
    if cut {
        problems.add(ProblemCode::TooMany { limit: MAX_RECORDS }, spot);
    }
}

pub(super) fn doubled(
    kind: Kind,
    id: &dyn std::fmt::Display,
    spot: &Spot<'_>,
    problems: &mut Problems<'_>,
) {
    let id = id.to_string();
    let code = match kind {
        // A key is what mentions name: it cannot change.
        Kind::Label | Kind::RelationKind => ProblemCode::DoubledId { kind, id },
        _ => ProblemCode::IdRenewed { kind, id },
    };
    problems.add(code, spot);
}
