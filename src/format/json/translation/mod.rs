//! A document's translations: its segments by target language, translated or not, with the
//! places of mentions in the targets.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | the list taken apart into its segments, as far as the file is whole |
//! | `read` | segments, translations and places, each lost alone where it is wrong |
//! | `write` | the same from a session |
//!
//! Offsets of a segment count in the document's text, those of a place in the segment's target.

mod read;
mod write;

use serde::de::{IgnoredAny, MapAccess, SeqAccess};
use serde_json::value::RawValue;

use super::{
    MAX_LANGUAGES,
    scan::{Into, Key, Records, Shape, Sink},
};

pub(super) use read::read_all;
pub(super) use write::write;

/// The translations of a document in pieces.
#[derive(Debug, Default)]
pub(super) struct Translations<'a> {
    pub list: Vec<TranslationParts<'a>>,
    /// Elements that hold nothing, and what was found instead of a language and segments.
    empty: Vec<(usize, &'static str)>,
    /// Whether there were more than [`MAX_LANGUAGES`].
    cut: bool,
    pub shape: Shape,
}

/// One of them.
#[derive(Debug, Default)]
pub(super) struct TranslationParts<'a> {
    /// Its place in the list.
    index: usize,
    language: Option<&'a RawValue>,
    segments: Records<'a>,
    /// Whether the file is damaged inside it.
    torn: bool,
    shape: Shape,
}

const FIELDS: &[&str] = &["language", "segments"];

impl<'de> Sink<'de> for Translations<'de> {
    fn seq<A: SeqAccess<'de>>(&mut self, mut seq: A) -> Result<(), A::Error> {
        for index in 0..MAX_LANGUAGES {
            let mut parts = TranslationParts {
                index,
                ..TranslationParts::default()
            };
            let result = seq.next_element_seed(Into(&mut parts));
            parts.torn = result.is_err();
            match &result {
                Ok(None) => return Ok(()),
                // Kept small: a list of nothing but these is no reason for much memory.
                Ok(Some(())) if parts.is_empty() => {
                    self.empty.push((index, parts.shape.unwrap_or("null")));
                }
                _ => self.list.push(parts),
            }
            result?;
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {
            self.cut = true;
        }
        Ok(())
    }
    fn note(&mut self, found: &'static str) {
        self.shape = Some(found);
    }
}

impl TranslationParts<'_> {
    fn is_empty(&self) -> bool {
        self.language.is_none() && self.segments.raw.is_empty() && self.segments.shape.is_none()
    }
}

impl<'de> Sink<'de> for TranslationParts<'de> {
    fn map<A: MapAccess<'de>>(&mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(Key(FIELDS))? {
            match key {
                Some("language") => self.language = Some(map.next_value()?),
                Some(_) => map.next_value_seed(Into(&mut self.segments))?,
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
    fn note(&mut self, found: &'static str) {
        self.shape = Some(found);
    }
}
