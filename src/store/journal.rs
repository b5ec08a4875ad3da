//! The journal: one line for each edit group since the content files were last
//! complete, and notes on which file holds what.
//!
//! A line is `CHECKSUM SEQ RECORD`: sixteen hexadecimal digits of the BLAKE3 hash of
//! what follows, the number of the last group at that point, and a RON record.
//! Invariant: groups are numbered without gaps; a line that does not match its checksum
//! is never acted on.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::lines::{from_line, to_line};
use crate::{
    model::{Place, ProblemCode, Report, SessionId, edit::Group},
    text::TextHash,
};

pub const JOURNAL: &str = "journal.ron";
pub const VERSION: u32 = 1;

/// What a line says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Record {
    /// The first line.
    Journal {
        version: u32,
        session: SessionId,
    },
    Group(Group),
    /// These files hold, or are about to hold, everything up to this line's number.
    /// `None`: no such file.
    Files(Vec<(String, Option<TextHash>)>),
    /// All files hold everything up to this line's number.
    Complete(Timestamp),
}

/// One line, with its newline.
///
/// # Errors
/// The record cannot be said in RON.
pub fn encode(seq: u64, record: &Record) -> ron::Result<String> {
    Ok(line(seq, &to_line(record)?))
}

/// As [`encode`], of a group.
///
/// # Errors
/// The group cannot be said in RON.
pub fn encode_group(seq: u64, group: &Group) -> ron::Result<String> {
    #[derive(Serialize)]
    enum Record<'a> {
        Group(&'a Group),
    }
    Ok(line(seq, &to_line(&Record::Group(group))?))
}

fn line(seq: u64, record: &str) -> String {
    let body = format!("{seq} {record}");
    format!("{} {body}\n", checksum(body.as_bytes()))
}

fn checksum(body: &[u8]) -> String {
    blake3::hash(body).to_hex().as_str()[..16].to_owned()
}

/// A line whose checksum is right, not yet parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'a> {
    pub seq: u64,
    pub ron: &'a str,
    /// 1-based.
    pub number: u64,
}

impl Line<'_> {
    pub fn is_group(&self) -> bool {
        self.ron.starts_with("Group(")
    }

    /// # Errors
    /// What the line says is no record.
    pub fn parse(&self) -> Result<Record, String> {
        from_line(self.ron)
    }
}

/// The good lines of a journal.
#[derive(Debug, Default)]
pub struct Scan<'a> {
    pub lines: Vec<Line<'a>>,
    /// Length without an unfinished last line.
    pub whole_len: u64,
    pub last_seq: u64,
    /// Lines, all but an unfinished last one, that are damaged.
    pub damaged: Vec<&'a [u8]>,
    /// The last line is good but lacks its newline.
    pub unended: bool,
}

/// Finds the good lines; reports the others and gaps between groups.
pub fn scan<'a>(file: &str, bytes: &'a [u8], report: &mut Report) -> Scan<'a> {
    let mut scan = Scan::default();
    let mut last_group: Option<u64> = None;
    let mut start = 0;
    let mut number = 0;
    while start < bytes.len() {
        number += 1;
        let end = memchr::memchr(b'\n', &bytes[start..]);
        let line = &bytes[start..end.map_or(bytes.len(), |len| start + len)];
        if end.is_none() {
            scan.unended = split(line).is_ok();
            if !scan.unended {
                let bytes = line.len() as u64;
                report.add(
                    ProblemCode::JournalTorn { bytes },
                    Place::line(file, number),
                );
                break;
            }
        }
        start += line.len() + 1;
        scan.whole_len = start.min(bytes.len()) as u64;
        match split(line) {
            Ok((seq, ron)) => {
                let line = Line { seq, ron, number };
                if line.is_group() {
                    if let Some(last) = last_group
                        && seq != last + 1
                    {
                        report.add(
                            ProblemCode::JournalGap {
                                after: last,
                                before: seq,
                            },
                            Place::line(file, number),
                        );
                    }
                    last_group = Some(seq);
                }
                scan.last_seq = scan.last_seq.max(seq);
                scan.lines.push(line);
            }
            // Half a line that a later write went on after.
            Err(_) if line.is_empty() => {}
            Err(detail) => {
                scan.damaged.push(line);
                report.add(
                    ProblemCode::JournalDamaged {
                        detail: detail.to_owned(),
                    },
                    Place::line(file, number),
                );
            }
        }
    }
    scan
}

fn split(line: &[u8]) -> Result<(u64, &str), &'static str> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let (sum, body) = line.split_at_checked(17).ok_or("too short")?;
    if sum != format!("{} ", checksum(body)).as_bytes() {
        return Err("the checksum does not match");
    }
    let body = std::str::from_utf8(body).map_err(|_| "not UTF-8")?;
    let (seq, ron) = body.split_once(' ').ok_or("no number")?;
    let seq = seq.parse().map_err(|_| "no number")?;
    Ok((seq, ron))
}
