//! Token files: one token and its tag a line, a blank line between sentences.
//!
//! | file | holds |
//! |---|---|
//! | `lines` | the lines of a file: tokens, sentences, documents |
//! | `tag` | IOB1, IOB2, IOBES and BILOU tags, and the mentions they make |
//! | `spacing` | which tokens of a sentence had a space between them |
//!
//! Offsets: tokens. Spec: `docs/formats/conll.md`; CoNLL-2003 shared task, CoNLL-U v2.
//! Not read: other columns than token and tag, but for `SpaceAfter` and `NER` of CoNLL-U.

mod lines;
mod spacing;
mod tag;
#[cfg(test)]
mod tests;

use super::{Format, FormatError, Imported, ImportedDocument, ImportedMention, OffsetUnit, Reader};
use crate::{
    model::{
        Head, Label, LabelKey, Metadata, Origin, Place, ProblemCode, Ranges, Report, Source,
        Status, Values,
    },
    text::{self, DecodeHints, MAX_TEXT_BYTES, SourceText, TextHash, TextRange, decode},
};
use lines::{Line, Lines, Token};

/// How many bytes of a file are looked at to recognise it.
const HEAD: usize = 4096;

pub(super) const FORMAT: Format = Format {
    id: "conll",
    name: "CoNLL (IOB, IOBES)",
    extensions: &["conll", "iob", "iob2", "bio", "conllu"],
    offsets: OffsetUnit::Tokens,
    spec: "docs/formats/conll.md",
    reader: Some(&Conll),
    writer: None,
};

#[derive(Debug)]
struct Conll;

impl Reader for Conll {
    /// By its first lines: each has two columns or more and ends in a tag, at least three of them,
    /// and one begins a mention or the columns are set apart by tabs.
    fn recognises(&self, bytes: &[u8]) -> bool {
        let is_whole = bytes.len() <= HEAD;
        let head = &bytes[..bytes.len().min(HEAD)];
        let head = String::from_utf8_lossy(head);
        let mut lines: Vec<&str> = head.lines().collect();
        if !is_whole {
            lines.pop();
        }
        let (mut tokens, mut is_sure) = (0, false);
        for line in lines {
            match Line::of(line) {
                Line::Token { tag, .. } => {
                    tokens += 1;
                    match tag.map(tag::parse) {
                        Some(None) => return false,
                        Some(Some(Some(_))) => is_sure = true,
                        Some(Some(None)) => is_sure |= line.contains('\t'),
                        None => {}
                    }
                }
                Line::Bad => return false,
                Line::Blank | Line::Comment(_) | Line::DocumentStart => {}
            }
        }
        tokens >= 3 && is_sure
    }

    /// Takes text in any encoding, at most 256 MiB.
    fn read(&self, file: &str, bytes: &[u8], report: &mut Report) -> Result<Imported, FormatError> {
        if bytes.len() > MAX_TEXT_BYTES {
            return Err(FormatError::TooLarge {
                file: file.to_owned(),
                bytes: bytes.len() as u64,
                limit: MAX_TEXT_BYTES as u64,
            });
        }
        let decoded = decode(bytes, &DecodeHints::default());
        if decoded.malformed_total > 0 {
            let code = ProblemCode::Malformed {
                count: decoded.malformed_total,
                encoding: decoded.encoding.to_owned(),
            };
            let line = decoded.malformed.first().map(|place| u64::from(place.line));
            let place = Place::file(file);
            report.add(code, Place { line, ..place });
        }
        let documents = Lines::read(&decoded.text, file, report);
        let mut imported = Imported::default();
        let source = Source {
            hash: TextHash::of(bytes),
            file: name_of(file),
            bytes: bytes.len() as u64,
            encoding: decoded.encoding.to_owned(),
        };
        let spacing = spacing::Rule::of(&documents);
        let many = documents.len() > 1;
        for (number, document) in documents.iter().enumerate() {
            let title = match (&document.name, many) {
                (Some(name), _) => name.clone(),
                (None, false) => stem(&source.file).to_owned(),
                (None, true) => format!("{} {}", stem(&source.file), number + 1),
            };
            add(&mut imported, document, &spacing, title, &source);
        }
        if imported.documents.is_empty() {
            return Err(FormatError::OtherFormat {
                file: file.to_owned(),
                format: FORMAT.id,
            });
        }
        Ok(imported)
    }
}

/// Adds a document: its sentences a line each, its mentions, their labels where they are new.
fn add(
    imported: &mut Imported,
    document: &lines::Document<'_>,
    spacing: &spacing::Rule,
    title: String,
    source: &Source,
) {
    let mut text = String::new();
    let mut mentions = Vec::new();
    for sentence in &document.sentences {
        if !text.is_empty() {
            text.push('\n');
        }
        let places = spacing.write(sentence, &mut text);
        for layer in 0..lines::LAYERS {
            let tags = sentence
                .tokens
                .iter()
                .map(|token: &Token<'_>| token.tags[layer]);
            for (tokens, label) in tag::mentions(tags) {
                let (first, last) = (&places[tokens.start], &places[tokens.end - 1]);
                let Some(range) = TextRange::from_range(first.start..last.end) else {
                    continue;
                };
                mentions.push(mention(imported, range, label));
            }
        }
    }
    // Beyond 256 MiB, which a file of that size never gives.
    let Ok(text) = SourceText::new(text) else {
        return;
    };
    let language = text::guess(text.as_str(), None).map(|guess| guess.language);
    imported.documents.push(ImportedDocument {
        id: None,
        text,
        head: Head {
            metadata: Metadata {
                title,
                language,
                ..Metadata::default()
            },
            source: Some(source.clone()),
            ..Head::default()
        },
        left_out: Vec::new(),
        mentions,
        relations: Vec::new(),
        comments: Vec::new(),
        translations: Vec::new(),
    });
}

fn mention(imported: &mut Imported, range: TextRange, label: &str) -> ImportedMention {
    let labels = &mut imported.labels;
    let known = labels.iter().find(|known| known.key.as_str() == label);
    let label = match known {
        Some(known) => known.key.clone(),
        None => {
            labels.push(Label::new(label));
            LabelKey::new(label)
        }
    };
    ImportedMention {
        id: None,
        ranges: Ranges::one(range),
        label,
        entity: None,
        status: Status::Confirmed,
        origin: Origin::Import,
        by: None,
        at: None,
        note: String::new(),
        attributes: Values::new(),
        reviews: Vec::new(),
    }
}

/// A path without its folders.
fn name_of(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next();
    name.unwrap_or(file).to_owned()
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
