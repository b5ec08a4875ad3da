//! dictd: `.index`, a line for each headword, with places in base 64.
//! Spec: dictfmt(1) and dictd(8).
//! Invariant: a line that is no entry costs that line, and is counted.

use std::path::Path;

use super::{
    Damage, Dictionary, DictionaryError, Layout,
    index::{Index, MOST_ROWS, Row},
    source::{Source, text, whole},
};

/// Lines about the dictionary itself begin so.
const ABOUT: [&str; 2] = ["00-database", "00database"];

pub(super) fn open(path: &Path) -> Result<Dictionary, DictionaryError> {
    let bytes = whole(path, false)?;
    let damaged = |what| DictionaryError::Damaged {
        path: path.to_owned(),
        what,
    };
    let mut rows = Vec::new();
    let mut short = None;
    let mut lost: Option<(usize, usize)> = None;
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        // A byte that is no UTF-8 says nothing of the other lines.
        let line = text(line);
        let line = line.trim_end_matches('\r');
        if line.trim().is_empty() {
            continue;
        }
        let Some((word, offset, length)) = entry(line) else {
            lost.get_or_insert((0, number)).0 += 1;
            continue;
        };
        if ABOUT.iter().any(|about| word.starts_with(about)) {
            if word.ends_with("short") {
                short = Some((offset, length));
            }
            continue;
        }
        if rows.len() >= MOST_ROWS {
            return Err(damaged(Damage::Length));
        }
        rows.push(Row::new(word, offset, length));
    }
    if rows.is_empty() {
        return Err(damaged(match lost {
            Some(_) => Damage::Entry,
            None => Damage::Heading,
        }));
    }
    let source = Source::open(path)?;
    let title = short
        .filter(|(_, length)| *length < 4096)
        .and_then(|(offset, length)| source.read(offset, length).ok())
        .and_then(|bytes| {
            // The first line repeats the headword.
            let said = text(&bytes).into_owned();
            let line = said.lines().map(str::trim).rfind(|it| !it.is_empty())?;
            (!ABOUT.iter().any(|about| line.starts_with(about))).then(|| line.to_owned())
        });
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(Dictionary {
        title: title.unwrap_or_else(|| stem.into_owned()),
        path: path.to_owned(),
        index: Index::new(rows),
        source,
        layout: Layout::Plain,
        lost,
    })
}

/// A headword, and where its article begins and how long it is.
fn entry(line: &str) -> Option<(&str, u64, u32)> {
    let mut cells = line.split('\t');
    let (word, offset, length) = (cells.next()?, cells.next()?, cells.next()?);
    let length = u32::try_from(number(length)?).ok()?;
    Some((word, number(offset)?, length))
}

/// A number in dictd's base 64, the first digit the highest.
fn number(digits: &str) -> Option<u64> {
    let digits = digits.trim();
    if digits.is_empty() {
        return None;
    }
    digits.bytes().try_fold(0u64, |sum, digit| {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        sum.checked_mul(64)?.checked_add(u64::from(value))
    })
}
