//! The `ingest` room: a file becomes the text of a document and what is known of it.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | the way in, its errors and limits |
//! | `binary` | what a file that is no text looks like |
//! | `page` | the lines of a text, and how they are measured |
//! | `propose` | everything that is proposed about a page, put together |
//! | `date`, `dateline` | dates in several notations; lines that hold nothing else |
//! | `byline`, `credit`, `teasers`, `title` | one kind of finding each |
//! | `blocks` | headings, paragraphs, list items, captions |
//!
//! Invariants: the text is verbatim, only a byte-order mark and line ends are changed; what is
//! found is proposed and never applied, but for the language; a line of ordinary prose is
//! rather passed over than taken for something else.

mod binary;
mod blocks;
mod byline;
mod credit;
mod date;
mod dateline;
mod page;
mod propose;
mod teasers;
#[cfg(test)]
mod tests;
mod title;

use std::sync::Arc;

use thiserror::Error;

use crate::{
    model::{Head, Metadata, Place, ProblemCode, Report, Source},
    text::{
        DecodeHints, Decoded, Encoding, Language, SourceText, TextError, TextHash, decode, guess,
        paragraphs,
    },
};

pub use binary::Looks;

/// What a person says about a file. The default is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Taken as it is, and tips the balance where the encoding is guessed.
    pub language: Option<Language>,
    /// Wins over everything.
    pub encoding: Option<Encoding>,
}

/// A file as the text of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Ingested {
    pub text: SourceText,
    /// Source, language and blocks; findings and passages that nobody has decided on.
    pub head: Head,
}

/// Why a file cannot become a document.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum IngestError {
    /// The file is no plain text.
    #[error(
        "{file} is no plain text but looks like {looks}; save it as text, or import it as what it is"
    )]
    NotText {
        /// Its name without folders.
        file: String,
        looks: Looks,
    },
    #[error("{file} cannot be read: {error}")]
    TooLong {
        file: String,
        #[source]
        error: TextError,
    },
}

/// Reads plain text in any encoding of the WHATWG standard.
///
/// `file` is the name of the file, folders or not; `bytes` is all of it. Malformed bytes are
/// U+FFFD in the text and reported by line, as are changed line ends, an empty text, and a
/// language that could not be made out. The same file gives the same result every time.
///
/// # Errors
/// [`IngestError::NotText`] for a file of another kind, [`IngestError::TooLong`] for a text beyond
/// [`crate::text::MAX_TEXT_BYTES`].
pub fn plain_text(
    file: &str,
    bytes: &[u8],
    hints: &Hints,
    report: &mut Report,
) -> Result<Ingested, IngestError> {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file).to_owned();
    let refuse = |looks| IngestError::NotText {
        file: name.clone(),
        looks,
    };
    let too_long = |error| IngestError::TooLong {
        file: name.clone(),
        error,
    };
    if let Some(looks) = binary::by_signature(bytes) {
        return Err(refuse(looks));
    }
    let decoded = decode(
        bytes,
        &DecodeHints {
            encoding: hints.encoding,
            language: hints.language.as_ref(),
        },
    );
    if binary::has_too_many_nuls(&decoded.text) {
        return Err(refuse(Looks::Binary));
    }
    report_decoding(&name, &decoded, report);
    let source = Source {
        hash: TextHash::of(bytes),
        file: name.clone(),
        bytes: bytes.len() as u64,
        encoding: decoded.encoding.to_owned(),
    };
    let text = SourceText::new(decoded.text).map_err(too_long)?;
    let guessed = || guess(&text, None).map(|guess| guess.language);
    let language = hints.language.clone().or_else(guessed);
    if paragraphs(&text).next().is_none() {
        report.add(ProblemCode::EmptyText, Place::file(&*name));
    } else if language.is_none() {
        report.add(ProblemCode::LanguageUnknown, Place::file(&*name));
    }
    let page = page::Page::new(&text, language.as_ref());
    let found = propose::propose(&page);
    let head = Head {
        blocks: Arc::new(blocks::blocks(&page, &found)),
        left_out: Arc::new(found.left_out(text.hash())),
        findings: found.findings,
        metadata: Metadata {
            language,
            ..Metadata::default()
        },
        source: Some(source),
        ..Head::default()
    };
    Ok(Ingested { text, head })
}

/// One problem for each line with malformed bytes, as far as their places are known, and one for the rest.
fn report_decoding(file: &str, decoded: &Decoded, report: &mut Report) {
    let mut add = |count, line| {
        let encoding = decoded.encoding.to_owned();
        let place = Place {
            line,
            ..Place::file(file)
        };
        report.add(ProblemCode::Malformed { count, encoding }, place);
    };
    for same_line in decoded.malformed.chunk_by(|a, b| a.line == b.line) {
        add(
            same_line.len(),
            same_line.first().map(|place| u64::from(place.line)),
        );
    }
    let unlisted = decoded
        .malformed_total
        .saturating_sub(decoded.malformed.len());
    if unlisted > 0 {
        add(unlisted, None);
    }
    if decoded.line_ends_changed {
        report.add(ProblemCode::LineEnds, Place::file(file));
    }
}
