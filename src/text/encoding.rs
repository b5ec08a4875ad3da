//! From bytes to text: which encoding, and what could not be read.
//!
//! Spec: WHATWG Encoding Standard as in encoding_rs 0.8; detection by chardetng 1.
//! Not known: UTF-32, and encodings the standard leaves out (HZ, ISO-2022-KR, EBCDIC).
//! Invariant: the text holds every character of the file except one byte-order mark, in
//! order, with CRLF and lone CR turned into LF.

use std::fmt;

use encoding_rs::{DecoderResult, UTF_8};
use thiserror::Error;

use super::detect;
use super::language::Language;
use super::markup;

/// How many malformed places are listed one by one.
pub const MAX_MALFORMED_LISTED: usize = 100;

/// An encoding of the WHATWG standard that text can be read in.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Encoding(&'static encoding_rs::Encoding);

/// A name no encoding goes by.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no encoding is called »{label}«; try names like utf-8, shift_jis or windows-1252")]
pub struct UnknownEncoding {
    /// The first 80 characters of the name that was given.
    pub label: String,
}

impl Encoding {
    /// The encoding a label means, in any case, spaces around it ignored (`latin1`, `sjis`).
    ///
    /// # Errors
    /// [`UnknownEncoding`], also for labels the standard knows but forbids to decode (`hz-gb-2312`).
    pub fn for_label(label: &str) -> Result<Self, UnknownEncoding> {
        encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())
            .map(Self)
            .ok_or_else(|| UnknownEncoding {
                label: label.chars().take(80).collect(),
            })
    }

    /// The name in the WHATWG standard, such as `Shift_JIS`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The decoder's own name for it.
    pub(super) fn standard(self) -> &'static encoding_rs::Encoding {
        self.0
    }
}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Encoding({})", self.name())
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What is known about a file besides its bytes. The default is nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct DecodeHints<'a> {
    /// The encoding a person chose; wins over everything, even a byte-order mark.
    pub encoding: Option<Encoding>,
    /// The language the text is thought to be in; tips the balance in detection only.
    pub language: Option<&'a Language>,
}

/// How the encoding was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DetectedBy {
    /// A person chose it.
    Override,
    /// By the byte-order mark.
    Bom,
    /// By `<meta charset>` or `<?xml encoding>`.
    Declared,
    /// The bytes are valid UTF-8.
    Utf8,
    /// By the look of the bytes.
    Detected,
}

/// A place where bytes made no character; the text has U+FFFD there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The line of the text, 1-based.
    pub line: u32,
    /// The first offending byte of the file, 0-based, any byte-order mark counted.
    pub byte: u64,
}

/// A file read as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, with LF line ends and without byte-order mark; otherwise untouched.
    pub text: String,
    /// The WHATWG name of the encoding it was read in.
    pub encoding: &'static str,
    /// How that was found.
    pub how: DetectedBy,
    /// Whether a byte-order mark was removed.
    pub had_bom: bool,
    /// Whether CRLF or CR became LF anywhere.
    pub line_ends_changed: bool,
    /// The first [`MAX_MALFORMED_LISTED`] places that could not be read, in order.
    pub malformed: Vec<Malformed>,
    /// How many there were in all; each put one U+FFFD into the text.
    pub malformed_total: usize,
}

/// Reads `bytes` as text. Never fails: what cannot be read becomes U+FFFD and is reported.
///
/// The encoding is, in this order: the one chosen, that of the byte-order mark, the one
/// the markup declares, UTF-16 if NUL bytes show it, UTF-8 if valid, ISO-2022-JP by its escapes,
/// UTF-8 if nearly valid, and what chardetng makes of it with the language as a hint. (NUL bytes
/// come before UTF-8 because English in UTF-16 is valid UTF-8 full of NULs.)
#[must_use]
pub fn decode(bytes: &[u8], hints: &DecodeHints<'_>) -> Decoded {
    let bom = encoding_rs::Encoding::for_bom(bytes);
    let (encoding, how) = match (hints.encoding, bom) {
        (Some(Encoding(chosen)), _) => (chosen, DetectedBy::Override),
        (None, Some((marked, _))) => (marked, DetectedBy::Bom),
        (None, None) => markup::declared_encoding(bytes)
            .map(|declared| (declared, DetectedBy::Declared))
            .unwrap_or_else(|| detect::encoding_of(bytes, hints.language)),
    };
    let bom_len = match bom {
        Some((marked, length)) if marked == encoding => length,
        _ => 0,
    };
    let raw = read(encoding, bytes, bom_len);
    let (text, malformed, line_ends_changed) = normalize_line_ends(raw.text, &raw.places);
    Decoded {
        text,
        encoding: encoding.name(),
        how,
        had_bom: bom_len > 0,
        line_ends_changed,
        malformed,
        malformed_total: raw.malformed_total,
    }
}

/// A place of a U+FFFD: in the decoded text, and in the file.
struct Place {
    text: usize,
    file: usize,
}

struct Raw {
    text: String,
    places: Vec<Place>,
    malformed_total: usize,
}

fn read(encoding: &'static encoding_rs::Encoding, bytes: &[u8], skip: usize) -> Raw {
    let mut raw = Raw {
        text: String::new(),
        places: Vec::new(),
        malformed_total: 0,
    };
    if encoding == UTF_8
        && let Ok(text) = std::str::from_utf8(&bytes[skip..])
    {
        raw.text = text.to_owned();
        return raw;
    }
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut read = skip;
    raw.text.reserve(bytes.len());
    loop {
        let (result, taken) =
            decoder.decode_to_string_without_replacement(&bytes[read..], &mut raw.text, true);
        read += taken;
        match result {
            DecoderResult::InputEmpty => return raw,
            DecoderResult::OutputFull => {
                // 64 bytes hold any single step of a decoder, so every round gets on.
                raw.text.reserve(((bytes.len() - read) / 2).max(64));
            }
            DecoderResult::Malformed(length, after) => {
                if raw.places.len() < MAX_MALFORMED_LISTED {
                    let back = usize::from(length) + usize::from(after);
                    raw.places.push(Place {
                        text: raw.text.len(),
                        file: read.saturating_sub(back),
                    });
                }
                raw.malformed_total += 1;
                raw.text.push('\u{FFFD}');
            }
        }
    }
}

/// Turns CRLF and CR into LF and numbers the lines of the malformed places.
fn normalize_line_ends(text: String, places: &[Place]) -> (String, Vec<Malformed>, bool) {
    let bytes = text.as_bytes();
    let mut malformed = Vec::with_capacity(places.len());
    let (mut line, mut counted) = (1, 0);
    for place in places {
        let stretch = &bytes[counted..place.text];
        // A CR counts unless an LF follows, which then counts itself.
        let ends = memchr::memchr2_iter(b'\n', b'\r', stretch)
            .filter(|&at| stretch[at] == b'\n' || bytes.get(counted + at + 1) != Some(&b'\n'))
            .count();
        line += u32::try_from(ends).unwrap_or(u32::MAX - line);
        counted = place.text;
        malformed.push(Malformed {
            line,
            byte: place.file as u64,
        });
    }
    if memchr::memchr(b'\r', bytes).is_none() {
        return (text, malformed, false);
    }
    let mut clean = String::with_capacity(text.len());
    let mut from = 0;
    for cr in memchr::memchr_iter(b'\r', bytes) {
        clean.push_str(&text[from..cr]);
        if bytes.get(cr + 1) != Some(&b'\n') {
            clean.push('\n');
        }
        from = cr + 1;
    }
    clean.push_str(&text[from..]);
    (clean, malformed, true)
}
