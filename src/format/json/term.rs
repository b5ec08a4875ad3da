//! Terms that are no names: read, one by one.

use serde_json::value::RawValue;

use super::{
    field::{Problems, Record, Spot},
    read::{Reading, doubled},
};
use crate::{
    format::ImportedTerm,
    model::{TermId, edit::Kind},
};

/// A term costs itself where it has no text or no language.
pub(super) fn read(
    reading: &mut Reading,
    raw: &RawValue,
    spot: Spot<'_>,
    problems: &mut Problems<'_>,
) -> Option<ImportedTerm> {
    let known = &["id", "language", "text", "renderings", "forbidden", "note"];
    let record = Record::of(raw, known, spot, problems)?;
    let language = record.need_language("language", problems);
    let text = record.need::<String>("text", "string", problems);
    let (language, text) = (language?, text?);
    let mut id = record.get::<TermId>("id", "uuid", problems);
    if let Some(twice) = id.filter(|id| !reading.terms.insert(*id)) {
        doubled(Kind::Term, &twice, record.spot(), problems);
        id = None;
    }
    let forbidden = record.get::<Vec<String>>("forbidden", "array of strings", problems);
    Some(ImportedTerm {
        id,
        language,
        text,
        renderings: record.by_language("renderings", problems),
        forbidden: forbidden.unwrap_or_default(),
        note: record.string("note", problems),
    })
}
