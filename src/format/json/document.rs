//! Reads one document: its text first, for everything else is checked against it.
//! A document without a usable text is lost; it costs no other.

use std::collections::HashMap;

use super::{
    comment,
    field::{Problems, Record, Spot},
    mention,
    read::{Reading, doubled, note_cut},
    scan::DocumentParts,
    translation,
};
use crate::{
    format::{ImportedDocument, ImportedPassage},
    model::{
        DocumentId, Head, Metadata, ProblemCode, Source, Values,
        document::{DocumentStatus, LeftOutReason},
        edit::Kind,
    },
    text::{ByteOffset, CodePointOffset, SourceText, TextIndex, TextRange},
};

/// The text of a document, in which the offsets of its records count, and the text kept,
/// whose line ends are LF.
#[derive(Debug)]
pub(super) struct Texts {
    pub given: SourceText,
    pub kept: SourceText,
    /// The CR bytes of the given text that the kept one does not have, ascending.
    removed: Vec<u32>,
}

impl Texts {
    fn new(text: String) -> Result<Self, crate::text::TextError> {
        let given = SourceText::new(text)?;
        if memchr::memchr(b'\r', given.as_bytes()).is_none() {
            let kept = given.clone();
            return Ok(Self {
                given,
                kept,
                removed: Vec::new(),
            });
        }
        let bytes = given.as_bytes();
        let removed = memchr::memchr_iter(b'\r', bytes)
            .filter(|&at| bytes.get(at + 1) == Some(&b'\n'))
            .map(|at| at as u32)
            .collect();
        let kept = SourceText::new(given.replace("\r\n", "\n").replace('\r', "\n"))?;
        Ok(Self {
            given,
            kept,
            removed,
        })
    }

    /// Of a text that is kept as it is.
    pub(super) fn verbatim(text: String) -> Result<Self, crate::text::TextError> {
        let given = SourceText::new(text)?;
        Ok(Self {
            kept: given.clone(),
            given,
            removed: Vec::new(),
        })
    }

    pub(super) fn index(&self) -> &TextIndex {
        self.given.index()
    }

    /// A range of the given text in the kept one; `None` if nothing of it is left.
    pub(super) fn kept(&self, range: TextRange) -> Option<TextRange> {
        let kept = |at: ByteOffset| {
            let before = self.removed.partition_point(|&cr| cr < at.get());
            ByteOffset::new(at.get() - before as u32)
        };
        TextRange::new(kept(range.start()), kept(range.end()))
    }
}

pub(super) fn read(
    reading: &mut Reading,
    parts: &DocumentParts<'_>,
    spot: Spot<'_>,
    problems: &mut Problems<'_>,
) -> Option<ImportedDocument> {
    if let Some(found) = parts.not_an_object() {
        problems.bad("object", found, &spot);
        return None;
    }
    let record = Record::with(parts.fields.clone(), spot);
    if parts.torn && record.raw("text").is_none() {
        // The damage itself is reported, and there was no document before it.
        return None;
    }
    problems.title = record
        .text("title", problems)
        .map(|title| title.into_owned());
    let mut id = record.get::<DocumentId>("id", "uuid", problems);
    problems.document = id;
    let text = record.need::<String>("text", "string", problems)?;
    let texts = match Texts::new(text) {
        Ok(texts) => texts,
        Err(error) => {
            let detail = error.to_string();
            problems.add(ProblemCode::BadRecord { detail }, &spot.key("text"));
            return None;
        }
    };
    if texts.given != texts.kept {
        problems.add(ProblemCode::LineEnds, &spot.key("text"));
    }
    if let Some(twice) = id.filter(|id| !reading.documents.insert(*id)) {
        doubled(Kind::Document, &twice, &spot, problems);
        id = None;
    }
    for wrong in &parts.wrong {
        problems.bad(wrong.expected, wrong.found, &spot.key(wrong.key));
    }
    let head = read_head(&record, problems);
    if problems.title.is_none() {
        problems.title = head.source.as_ref().map(|source| source.file.clone());
    }

    let list = spot.key("left_out");
    note_cut(parts.left_out.cut, &list, problems);
    let passages = parts
        .left_out
        .raw
        .iter()
        .enumerate()
        .filter_map(|(index, raw)| {
            let known = &["start", "end", "utf16_start", "utf16_end", "reason"];
            let passage = Record::of(raw, known, list.index(index), problems)?;
            let at = range(&passage, &texts, problems)?;
            let reasons = "residue, by-line, picture-credit, teasers, navigation or hand";
            let reason = passage.get::<LeftOutReason>("reason", reasons, problems);
            Some(ImportedPassage {
                at: texts.kept(at)?,
                reason: reason.unwrap_or(LeftOutReason::Hand),
            })
        });
    let left_out = passages.collect();

    let list = spot.key("mentions");
    note_cut(parts.mentions.cut, &list, problems);
    // Positions by the identifier of the file, for what names them; `None` for what was left out.
    let is_named = !parts.relations.raw.is_empty() || !parts.translations.list.is_empty();
    let mut by_id = HashMap::new();
    let mut mentions = Vec::with_capacity(parts.mentions.raw.len());
    for (index, raw) in parts.mentions.raw.iter().enumerate() {
        let (given, read) = mention::read(reading, raw, list.index(index), &texts, problems);
        if let Some(given) = given.filter(|_| is_named) {
            let place = read.is_some().then_some(mentions.len());
            by_id.entry(given).or_insert(place);
        }
        mentions.extend(read);
    }
    let list = spot.key("relations");
    note_cut(parts.relations.cut, &list, problems);
    let mut relations = Vec::new();
    for (index, raw) in parts.relations.raw.iter().enumerate() {
        relations.extend(mention::read_relation(
            reading,
            raw,
            list.index(index),
            &by_id,
            problems,
        ));
    }
    let list = spot.key("comments");
    note_cut(parts.comments.cut, &list, problems);
    let comments = comment::read_all(reading, &parts.comments.raw, &list, &texts, problems);
    let list = spot.key("translations");
    let translations = &parts.translations;
    let translations =
        translation::read_all(reading, translations, &list, (&texts, &by_id), problems);
    Some(ImportedDocument {
        id,
        text: texts.kept,
        head,
        left_out,
        mentions,
        relations,
        comments,
        translations,
    })
}

fn read_head(record: &Record<'_, '_>, problems: &mut Problems<'_>) -> Head {
    let statuses = "new, in-work, done or reviewed";
    let values = "object of values";
    Head {
        metadata: Metadata {
            title: problems.title.clone().unwrap_or_default(),
            outlet: record.string("outlet", problems),
            author: record.string("author", problems),
            published: record.get("published", "date", problems),
            language: record.language("language", problems),
            url: record.string("url", problems),
        },
        source: read_source(record, problems),
        status: record
            .get::<DocumentStatus>("status", statuses, problems)
            .unwrap_or_default(),
        labels: record
            .get::<Values>("attributes", values, problems)
            .unwrap_or_default(),
        ..Head::default()
    }
}

fn read_source(record: &Record<'_, '_>, problems: &mut Problems<'_>) -> Option<Source> {
    let raw = record.raw("source")?;
    let known = &["file", "hash", "bytes", "encoding"];
    let source = Record::of(raw, known, record.spot().key("source"), problems)?;
    Some(Source {
        hash: source.need("hash", "64 hexadecimal digits", problems)?,
        file: source.need("file", "string", problems)?,
        bytes: source.need("bytes", "integer", problems)?,
        encoding: source.string("encoding", problems),
    })
}

/// The range of the given text a record names; `None`, reported, where there is none such.
/// Code points count; UTF-16 units that name another place are reported.
pub(super) fn range(
    record: &Record<'_, '_>,
    texts: &Texts,
    problems: &mut Problems<'_>,
) -> Option<TextRange> {
    let start = record.need::<u64>("start", "integer", problems);
    let end = record.need::<u64>("end", "integer", problems);
    let (start, end) = (start?, end?);
    let (text, index) = (texts.given.as_str(), texts.index());
    let length = u64::from(index.code_points());
    if start > length || end > length {
        let code = ProblemCode::OutOfBounds { start, end, length };
        problems.add_at(code, record.spot(), start, end);
        return None;
    }
    let byte = |at: u64| {
        let at = CodePointOffset::new(u32::try_from(at).ok()?);
        index.from_code_point(text, at)
    };
    let Some(range) = TextRange::new(byte(start)?, byte(end)?) else {
        problems.bad("start < end", &format!("{start}, {end}"), record.spot());
        return None;
    };
    let utf16_start = record.get::<u64>("utf16_start", "integer", problems);
    let utf16_end = record.get::<u64>("utf16_end", "integer", problems);
    let differs = |given: Option<u64>, at| {
        given.is_some_and(|given| {
            index.utf16(text, at).map(|units| u64::from(units.get())) != Some(given)
        })
    };
    if differs(utf16_start, range.start()) || differs(utf16_end, range.end()) {
        problems.add_at(
            ProblemCode::Utf16Differs { start, end },
            record.spot(),
            start,
            end,
        );
    }
    Some(range)
}
