//! StarDict: `.ifo`, `.idx` or `.idx.gz`, `.syn`, and the fields of an article.
//! Spec: StarDict's `StarDictFileFormat`, versions 2.4.2 and 3.0.0. Not known: resource files,
//! `.oft` caches, tree dictionaries.

use std::path::Path;

use super::{
    Damage, Dictionary, DictionaryError, Layout,
    index::{Index, MOST_ROWS, Row},
    markup,
    source::{Source, text as decoded, whole},
};

/// The longest headword, in bytes; the format allows 255, some files have more.
const LONGEST_WORD: usize = 4096;
/// The longest `.ifo`.
const LONGEST_HEAD: usize = 1 << 20;

pub(super) fn open(path: &Path) -> Result<Dictionary, DictionaryError> {
    let damaged = |what| DictionaryError::Damaged {
        path: path.to_owned(),
        what,
    };
    let head = whole(path, false)?;
    if head.len() > LONGEST_HEAD {
        return Err(damaged(Damage::Heading));
    }
    let head = decoded(&head).into_owned();
    let mut lines = head.trim_start_matches('\u{FEFF}').lines();
    if lines.next().map(str::trim_end) != Some("StarDict's dict ifo file") {
        return Err(damaged(Damage::Heading));
    }
    let pairs: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once('=')).collect();
    let value = |name: &str| {
        let found = pairs.iter().find(|(key, _)| key.trim() == name);
        found.map(|(_, value)| value.trim())
    };
    let wide = value("idxoffsetbits") == Some("64");
    let (index_path, index) = beside(path, "idx")?.ok_or_else(|| DictionaryError::Lacks {
        path: path.to_owned(),
        ending: ".idx",
    })?;
    let promised = value("idxfilesize").and_then(|size| size.parse::<u64>().ok());
    if promised.is_some_and(|size| size != index.len() as u64) {
        return Err(DictionaryError::Damaged {
            path: index_path,
            what: Damage::Length,
        });
    }
    let bad = |path: &Path, what| DictionaryError::Damaged {
        path: path.to_owned(),
        what,
    };
    let mut rows = rows(&index, wide).map_err(|what| bad(&index_path, what))?;
    if let Some((path, synonyms)) = beside(path, "syn")? {
        add_synonyms(&synonyms, &mut rows).map_err(|what| bad(&path, what))?;
    }
    let types = value("sametypesequence").map(|types| types.as_bytes().to_vec());
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let title = value("bookname").filter(|name| !name.is_empty());
    Ok(Dictionary {
        title: title.map_or_else(|| stem.into_owned(), str::to_owned),
        path: path.to_owned(),
        index: Index::new(rows),
        source: Source::open(path)?,
        layout: Layout::StarDict(types.filter(|types| !types.is_empty())),
        lost: None,
    })
}

type Named = (std::path::PathBuf, Vec<u8>);

/// The file beside it with this ending, or with `.gz` or `.dz` after it.
fn beside(path: &Path, ending: &str) -> Result<Option<Named>, DictionaryError> {
    for (more, zipped) in [("", false), (".gz", true), (".dz", true)] {
        let path = path.with_extension(format!("{ending}{more}"));
        if path.is_file() {
            let bytes = whole(&path, zipped)?;
            return Ok(Some((path, bytes)));
        }
    }
    Ok(None)
}

/// A word that ends in a zero byte, and what follows.
fn word(bytes: &[u8]) -> Result<(&[u8], &[u8]), Damage> {
    let end = bytes.iter().take(LONGEST_WORD).position(|byte| *byte == 0);
    let end = end.ok_or(Damage::Entry)?;
    Ok((&bytes[..end], &bytes[end + 1..]))
}

fn number(bytes: &[u8]) -> Result<(u32, &[u8]), Damage> {
    let (four, rest) = bytes.split_first_chunk::<4>().ok_or(Damage::Length)?;
    Ok((u32::from_be_bytes(*four), rest))
}

fn rows(mut index: &[u8], wide: bool) -> Result<Vec<Row>, Damage> {
    let mut rows = Vec::new();
    while !index.is_empty() {
        if rows.len() >= MOST_ROWS {
            return Err(Damage::Length);
        }
        let (headword, rest) = word(index)?;
        let (mut offset, mut rest) = number(rest).map(|(it, rest)| (u64::from(it), rest))?;
        if wide {
            let (low, after) = number(rest)?;
            offset = offset << 32 | u64::from(low);
            rest = after;
        }
        let (length, rest) = number(rest)?;
        rows.push(Row::new(&decoded(headword), offset, length));
        index = rest;
    }
    Ok(rows)
}

/// Other words for an entry, by its number.
fn add_synonyms(mut synonyms: &[u8], rows: &mut Vec<Row>) -> Result<(), Damage> {
    let entries = rows.len();
    while !synonyms.is_empty() {
        if rows.len() >= MOST_ROWS {
            return Err(Damage::Length);
        }
        let (other, rest) = word(synonyms)?;
        let (place, rest) = number(rest)?;
        let place = place as usize;
        let row = rows.get(place).filter(|_| place < entries);
        let (offset, length) = row.map(|it| (it.offset, it.length)).ok_or(Damage::Entry)?;
        rows.push(Row::new(&decoded(other), offset, length));
        synonyms = rest;
    }
    Ok(())
}

/// An article's fields as text; `None`: they do not fit into it.
pub(super) fn text(mut bytes: &[u8], types: Option<&[u8]>) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut add = |kind: u8, field: &[u8]| {
        let field = field.strip_suffix(&[0]).unwrap_or(field);
        let text = match kind {
            b'm' | b'l' | b'y' | b'n' | b'w' => decoded(field).trim().to_owned(),
            b't' => format!("[{}]", decoded(field).trim()),
            b'h' | b'g' | b'x' | b'k' => markup::text(&decoded(field)),
            // Pictures, sounds and names of files.
            _ => String::new(),
        };
        if !text.is_empty() {
            parts.push(text);
        }
    };
    match types {
        Some(types) => {
            for (at, kind) in types.iter().enumerate() {
                let field = match at + 1 == types.len() {
                    true => std::mem::take(&mut bytes),
                    false => field(*kind, &mut bytes)?,
                };
                add(*kind, field);
            }
        }
        None => {
            while let Some((kind, rest)) = bytes.split_first() {
                bytes = rest;
                let field = field(*kind, &mut bytes)?;
                add(*kind, field);
            }
        }
    }
    Some(parts.join("\n"))
}

/// Small letters: up to a zero byte. Capitals: after their length.
fn field<'b>(kind: u8, bytes: &mut &'b [u8]) -> Option<&'b [u8]> {
    let (field, rest) = if kind.is_ascii_uppercase() {
        let (length, rest) = number(bytes).ok()?;
        rest.split_at_checked(length as usize)?
    } else {
        let end = bytes.iter().position(|byte| *byte == 0);
        match end {
            Some(end) => (&bytes[..end], &bytes[end + 1..]),
            None => (*bytes, &[][..]),
        }
    };
    *bytes = rest;
    Some(field)
}
