//! Our own annotated JSON: everything that was said about the texts, in one file.
//!
//! | file | holds |
//! |---|---|
//! | `record` | the records of the file as they are written |
//! | `write` | a session, streamed out |
//! | `scan` | the file taken apart into its records, as far as it is whole |
//! | `read` | the whole: header, damage, then the records one by one |
//! | `scheme`, `term` | people, labels, entities, terms |
//! | `document`, `mention`, `comment` | documents and what is in them |
//! | `translation` | their segments with what was made of them |
//! | `field` | values of one record, and the places of what is wrong with them |
//!
//! Offsets: code points, 0-based, end exclusive; UTF-16 units beside them.
//! Spec: `docs/formats/json.md`, `assets/schema/annotated-1.schema.json` (version 1), RFC 8259.
//! Not in it: pictures, readings, blocks, and proposals about a document that nobody has
//! decided on.

mod comment;
mod document;
mod field;
mod mention;
mod read;
mod record;
mod scan;
mod scheme;
mod term;
mod translation;
mod write;

use std::io;

use super::{Format, FormatError, Imported, OffsetUnit, Reader, Selection, Writer, Written};
use crate::model::{Report, Session};

/// What `format` says in every file.
const NAME: &str = "glossator";
/// The version that is written, and the newest that is read.
const VERSION: u64 = 1;
/// The largest file that is read, in bytes: 1 GiB.
pub const MAX_BYTES: usize = 1 << 30;
/// How many records one list of a file may hold.
pub const MAX_RECORDS: usize = 10_000_000;
/// How many translations a document may have.
const MAX_LANGUAGES: usize = 1_000;
/// How many bytes of a file are looked at to recognise it.
const HEAD: usize = 4096;

pub(super) const FORMAT: Format = Format {
    id: "json",
    name: "Glossator JSON",
    extensions: &["json"],
    offsets: OffsetUnit::CodePoints,
    spec: "assets/schema/annotated-1.schema.json",
    reader: Some(&Json),
    writer: Some(&Json),
};

#[derive(Debug)]
struct Json;

impl Reader for Json {
    /// By `"format": "glossator"` near the start, whatever stands before it.
    fn recognises(&self, bytes: &[u8]) -> bool {
        let head = without_bom(bytes);
        let head = &head[..head.len().min(HEAD)];
        let mut rest = head.trim_ascii_start();
        if !rest.starts_with(b"{") {
            return false;
        }
        while let Some(at) = memchr::memmem::find(rest, b"\"format\"") {
            rest = rest[at + b"\"format\"".len()..].trim_ascii_start();
            let value = rest.strip_prefix(b":").map(<[u8]>::trim_ascii_start);
            if value.is_some_and(|value| value.starts_with(b"\"glossator\"")) {
                return true;
            }
        }
        false
    }

    /// Takes UTF-8 with or without byte-order mark, at most [`MAX_BYTES`]. A file that breaks
    /// off or is damaged gives what stands whole before the damage, which is reported.
    /// Memory beside the file: about as much again, up to five times as much where it is
    /// nothing but the smallest records.
    fn read(&self, file: &str, bytes: &[u8], report: &mut Report) -> Result<Imported, FormatError> {
        read::read(file, bytes, report)
    }
}

impl Writer for Json {
    fn write(
        &self,
        session: &Session,
        selection: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError> {
        write::write(session, selection, out)
    }
}

fn without_bom(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}
