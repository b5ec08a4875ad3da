//! The shape of every session file: one RON value, laid out so that each scalar and
//! each record of a list has a line of its own.
//!
//! ```text
//! #![enable(implicit_some)]
//! (version: 1,
//! title: "Kinvolk",
//! labels: [
//! (key:"company"),
//! ],
//! )
//! ```
//!
//! Any RON reader takes the whole; ours goes line by line, so that a bad line costs
//! that line, Git diffs and merges by record, and a nested bomb is one bad line.

use std::fmt::Write as _;

use ron::{extensions::Extensions, options::Options};
use serde::{Serialize, de::DeserializeOwned};

use crate::model::{Place, ProblemCode, Report, shorten};

/// Of all files of this program version.
pub const VERSION: u32 = 1;

const ENABLE: &str = "#![enable(implicit_some)]";

fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// A value as RON on one line.
///
/// # Errors
/// The value cannot be said in RON.
pub fn to_line<T: Serialize>(value: &T) -> ron::Result<String> {
    options().to_string(value)
}

/// # Errors
/// Not a `T` in RON.
pub fn from_line<T: DeserializeOwned>(line: &str) -> Result<T, String> {
    options()
        .from_str(line)
        .map_err(|error| shorten(&error.code.to_string()))
}

/// Builds a file.
#[derive(Debug)]
pub struct FileWriter {
    out: String,
}

impl Default for FileWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl FileWriter {
    pub fn new() -> Self {
        Self {
            out: format!("{ENABLE}\n(version: {VERSION},\n"),
        }
    }

    /// A scalar. One that equals its type's default is left out.
    ///
    /// # Errors
    /// The value cannot be said in RON.
    pub fn value<T: Serialize + Default + PartialEq>(
        &mut self,
        name: &str,
        value: &T,
    ) -> ron::Result<()> {
        if *value == T::default() {
            return Ok(());
        }
        self.always(name, value)
    }

    /// A scalar that is written whatever it is.
    ///
    /// # Errors
    /// The value cannot be said in RON.
    pub fn always<T: Serialize>(&mut self, name: &str, value: &T) -> ron::Result<()> {
        let line = to_line(value)?;
        // Writing to a string cannot fail.
        let _ = writeln!(self.out, "{name}: {line},");
        Ok(())
    }

    /// A list, one record a line. An empty one is left out.
    ///
    /// # Errors
    /// A record cannot be said in RON.
    pub fn list<T: Serialize>(
        &mut self,
        name: &str,
        records: impl IntoIterator<Item = T>,
    ) -> ron::Result<()> {
        let options = options();
        let mut records = records.into_iter().peekable();
        if records.peek().is_none() {
            return Ok(());
        }
        let _ = writeln!(self.out, "{name}: [");
        for record in records {
            options.to_writer(&mut self.out, &record)?;
            self.out.push_str(",\n");
        }
        self.out.push_str("],\n");
        Ok(())
    }

    /// What [`read`] handed over as it was: a value, or the records of a list.
    pub fn as_read(&mut self, name: &str, content: &Raw) {
        let _ = match content {
            Raw::Value(ron) => writeln!(self.out, "{name}: {ron},"),
            Raw::Records(records) => {
                writeln!(self.out, "{name}: [\n{},\n],", records.join(",\n"))
            }
        };
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.out.push_str(")\n");
        self.out.into_bytes()
    }
}

/// What is written again without having been understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raw {
    Value(String),
    Records(Vec<String>),
}

/// One line of a file, read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item<'a> {
    Value { name: &'a str, ron: &'a str },
    Record { list: &'a str, ron: &'a str },
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error("{file} was written by a newer version ({version}, we know {VERSION})")]
    Newer { file: String, version: u32 },
    #[error("{file} does not begin like a session file")]
    NotOurs { file: String },
}

/// Goes through a file, handing each item to `take`; an item that `take` refuses, and a
/// line that is none, is reported and costs itself alone.
///
/// # Errors
/// A newer version, or no header: then nothing was handed over.
pub fn read(
    file: &str,
    bytes: &[u8],
    report: &mut Report,
    mut take: impl FnMut(Item<'_>) -> Result<(), String>,
) -> Result<(), FileError> {
    read_numbered(file, bytes, report, |item, _| take(item))
}

/// The same; `take` is told the line, counted from 1.
///
/// # Errors
/// As [`read`].
pub fn read_numbered(
    file: &str,
    bytes: &[u8],
    report: &mut Report,
    mut take: impl FnMut(Item<'_>, u64) -> Result<(), String>,
) -> Result<(), FileError> {
    let mut lines = (1u64..)
        .zip(bytes.split(|&b| b == b'\n'))
        .filter_map(|(n, line)| {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            (!line.is_empty()).then_some((n, std::str::from_utf8(line)))
        });
    let not_ours = || FileError::NotOurs {
        file: file.to_owned(),
    };
    let mut header = lines.next();
    if matches!(header, Some((_, Ok(ENABLE)))) {
        header = lines.next();
    }
    let Some((_, Ok(header))) = header else {
        return Err(not_ours());
    };
    let version: u32 = header
        .strip_prefix("(version: ")
        .and_then(|rest| rest.strip_suffix(','))
        .and_then(|version| version.trim().parse().ok())
        .ok_or_else(not_ours)?;
    if version > VERSION {
        return Err(FileError::Newer {
            file: file.to_owned(),
            version,
        });
    }
    if version < 1 {
        return Err(not_ours());
    }
    let mut list: Option<String> = None;
    let mut closed = false;
    for (n, line) in lines {
        let mut bad = |detail: String| {
            report.add(ProblemCode::BadRecord { detail }, Place::line(file, n));
        };
        let Ok(line) = line else {
            bad("not UTF-8".to_owned());
            continue;
        };
        match line {
            ")" => closed = true,
            "]," => list = None,
            _ => {
                if let Some(name) = line.strip_suffix(": [").filter(|name| is_name(name)) {
                    list = Some(name.to_owned());
                    continue;
                }
                let body = line.strip_suffix(',').unwrap_or(line);
                let item = match (&list, body.split_once(": ")) {
                    (Some(list), _) if body.starts_with('(') => Item::Record { list, ron: body },
                    (None, Some((name, ron))) if is_name(name) => Item::Value { name, ron },
                    _ => {
                        bad(shorten(line));
                        continue;
                    }
                };
                if let Err(detail) = take(item, n) {
                    bad(detail);
                }
            }
        }
    }
    if !closed {
        let detail = "the file ends early".to_owned();
        let end = bytes.iter().filter(|&&b| b == b'\n').count() as u64 + 1;
        report.add(ProblemCode::BadRecord { detail }, Place::line(file, end));
    }
    Ok(())
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

/// Empty lines in place of comments, so that lines keep their numbers.
pub fn without_comments(bytes: &[u8]) -> Vec<u8> {
    let lines: Vec<&[u8]> = bytes
        .split(|&b| b == b'\n')
        .map(|line| match line.trim_ascii_start().starts_with(b"//") {
            true => &[][..],
            false => line,
        })
        .collect();
    lines.join(&b'\n')
}
