//! TMX: translation memories, exchanged between programs.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | what a file holds, and the pairs of two languages in it |
//! | `read` | from XML, unit by unit |
//! | `inline` | what is left of a segment's inline codes |
//! | `write` | to XML |
//!
//! Spec: TMX 1.4b (LISA OSCAR, 2005-04-26), read 2026-11; 1.1 to 1.3 are read too. Not kept of
//! what is read: native codes (they are no text), usage counts, segmentation hints.
//! Invariant: a bad unit costs that unit; what is read holds no XML any more.

mod inline;
mod read;
#[cfg(test)]
mod tests;
mod write;

use std::{io, sync::Arc};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use super::{Format, FormatError, OffsetUnit, Selection, Writer, Written};
use crate::{
    model::{Session, Unit},
    text::Language,
};

pub use read::read;
pub use write::{Options, write};

pub(super) const FORMAT: Format = Format {
    id: "tmx",
    name: "TMX",
    extensions: &["tmx"],
    offsets: OffsetUnit::CodePoints,
    spec: "TMX 1.4b, LISA OSCAR standard, 2005-04-26",
    reader: None,
    writer: Some(&Tmx14),
};

/// The most units that are read of a file.
pub const MAX_UNITS: usize = 1_000_000;
/// The longest segment, in bytes.
pub const MAX_SEGMENT_BYTES: usize = 64 << 10;
/// The longest file, in bytes.
pub const MAX_FILE_BYTES: u64 = 512 << 20;

#[derive(Debug)]
struct Tmx14;

impl Writer for Tmx14 {
    fn write(
        &self,
        session: &Session,
        selection: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError> {
        let options = Options {
            to: selection.to.clone(),
            ..Options::default()
        };
        write(session, selection, &options, out)
    }
}

/// What the head of a file says of all its units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The language units are translated from; `None`: any (`*all*`), or not said.
    pub source_language: Option<Language>,
    /// The program that wrote it.
    pub tool: String,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    pub language: Language,
    pub text: Arc<str>,
    pub by: Arc<str>,
    /// When it was last changed, or else made.
    pub at: Option<Timestamp>,
}

/// A text in several languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TmxUnit {
    /// Where it begins, 1-based.
    pub line: u64,
    pub id: String,
    pub notes: Vec<String>,
    /// Type and value.
    pub props: Vec<(String, String)>,
    pub source_language: Option<Language>,
    /// At least one; none is empty.
    pub variants: Vec<Variant>,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    pub header: Header,
    pub units: Vec<TmxUnit>,
}

impl Memory {
    /// The languages of its texts, the most frequent first.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        let mut counts: std::collections::BTreeMap<&Language, usize> = Default::default();
        for variant in self.units.iter().flat_map(|unit| &unit.variants) {
            *counts.entry(&variant.language).or_default() += 1;
        }
        let mut found: Vec<_> = counts.into_iter().collect();
        // Stable: those that are as frequent stay in the order of their tags.
        found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        found.into_iter().map(|(tag, _)| tag.clone()).collect()
    }

    /// The pairs of two languages, each as near as the unit has it: `de` is also `de-CH`. Several
    /// translations of one text are several pairs.
    #[must_use]
    pub fn pairs(&self, from: &Language, to: &Language) -> Vec<Unit> {
        let mut pairs = Vec::new();
        for unit in &self.units {
            let Some(source) = nearest(&unit.variants, from, None) else {
                continue;
            };
            let Some(best) = nearest(&unit.variants, to, Some(source)) else {
                continue;
            };
            let near = nearness(&unit.variants[best].language, to);
            let targets =
                unit.variants.iter().enumerate().filter(|(at, variant)| {
                    *at != source && nearness(&variant.language, to) == near
                });
            let note: Arc<str> = unit.notes.join("\n").into();
            let text = &unit.variants[source];
            pairs.extend(targets.map(|(_, target)| Unit {
                source: text.text.clone(),
                target: target.text.clone(),
                from: text.language.clone(),
                to: target.language.clone(),
                by: target.by.clone(),
                at: target.at,
                note: note.clone(),
                line: unit.line,
            }));
        }
        pairs
    }
}

/// The first of the variants that are nearest to a language.
fn nearest(variants: &[Variant], wanted: &Language, but: Option<usize>) -> Option<usize> {
    let mut best: Option<(u8, usize)> = None;
    for (at, variant) in variants.iter().enumerate() {
        if let Some(near) = nearness(&variant.language, wanted)
            && Some(at) != but
            && best.is_none_or(|(other, _)| near > other)
        {
            best = Some((near, at));
        }
    }
    best.map(|(_, at)| at)
}

/// How near a language is to the wanted one: the same, one more precise than the other, or the
/// same in another region. Another script is another language.
fn nearness(language: &Language, wanted: &Language) -> Option<u8> {
    if language == wanted {
        return Some(3);
    }
    if language.primary() != wanted.primary() {
        return None;
    }
    let (one, other) = (language.as_str(), wanted.as_str());
    let begins = |long: &str, short: &str| {
        long.strip_prefix(short)
            .is_some_and(|rest| rest.starts_with('-'))
    };
    if begins(one, other) || begins(other, one) {
        return Some(2);
    }
    let script = |tag: &str| {
        tag.split('-')
            .find(|part| part.len() == 4)
            .map(str::to_owned)
    };
    match (script(one), script(other)) {
        (Some(a), Some(b)) if a != b => None,
        _ => Some(1),
    }
}

/// `20261122T154500Z`.
const TIME: &str = "%Y%m%dT%H%M%SZ";

fn parse_time(text: &str) -> Option<Timestamp> {
    let time = DateTime::strptime(TIME, text.trim()).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

fn write_time(at: Timestamp) -> String {
    at.strftime(TIME).to_string()
}
