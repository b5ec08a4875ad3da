//! Reading a dictionary: sizes, encoding, rules.
//! Spec: hunspell(5) as far as spellbook 0.4 has it. Not known: `PHONE`, and rules about
//! syllables of compounds (`COMPOUNDSYLLABLE`).

use std::{
    fs::File,
    io::Read,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use spellbook::{Dictionary, ParseDictionaryErrorSource};

use super::{Found, SpellingError};
use crate::text::{DecodeHints, Encoding, decode};

/// The longest `.aff` that is read, in bytes.
pub const MOST_AFFIXES: u64 = 32 << 20;
/// The longest `.dic` that is read, in bytes.
pub const MOST_WORDS: u64 = 64 << 20;

pub(super) fn read(found: &Found) -> Result<Dictionary, SpellingError> {
    let affixes = bytes(&found.affixes, MOST_AFFIXES)?;
    let words = bytes(&found.words, MOST_WORDS)?;
    let encoding = encoding(&found.affixes, &affixes)?;
    let hints = DecodeHints {
        encoding: Some(encoding),
        language: None,
    };
    let affixes = decode(&affixes, &hints).text;
    let words = decode(&words, &hints).text;
    let (affixes, words) = (without_mark(&affixes), without_mark(&words));
    // The reader of rules is not ours, and rules come from anywhere.
    let parsed = catch_unwind(AssertUnwindSafe(|| Dictionary::new(affixes, words)));
    match parsed {
        Ok(Ok(dictionary)) => Ok(dictionary),
        Ok(Err(error)) => Err(SpellingError::Bad {
            path: match error.source {
                ParseDictionaryErrorSource::Aff => found.affixes.clone(),
                ParseDictionaryErrorSource::Dic => found.words.clone(),
            },
            line: error.line_number,
            detail: error.kind.to_string(),
        }),
        Err(_) => Err(SpellingError::Bad {
            path: found.affixes.clone(),
            line: None,
            detail: "panic".to_owned(),
        }),
    }
}

fn bytes(path: &Path, limit: u64) -> Result<Vec<u8>, SpellingError> {
    let failed = |source| SpellingError::Read {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    // A file may grow while it is read: what is taken is counted, not what was promised.
    let file = File::open(path).map_err(failed)?;
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    match bytes.len() as u64 > limit {
        true => Err(SpellingError::TooLarge {
            path: path.to_owned(),
            limit,
        }),
        false => Ok(bytes),
    }
}

/// What `SET` says; a dictionary without it is in Latin-1.
fn encoding(path: &Path, affixes: &[u8]) -> Result<Encoding, SpellingError> {
    let affixes = affixes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(affixes);
    let named = affixes
        .split(|byte| matches!(byte, b'\n' | b'\r'))
        .find_map(|line| {
            let line = std::str::from_utf8(line).ok()?;
            let mut words = line.split_whitespace();
            (words.next()? == "SET").then(|| words.next().unwrap_or("").to_owned())
        });
    let name = named.unwrap_or_else(|| "ISO8859-1".to_owned());
    let lower = name.to_ascii_lowercase();
    let label = match lower.as_str() {
        "tis620-2533" => "tis-620".to_owned(),
        other => other.replace("microsoft-cp", "windows-"),
    };
    Encoding::for_label(&label).map_err(|_| SpellingError::Encoding {
        path: path.to_owned(),
        name: name.chars().take(80).collect(),
    })
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}
