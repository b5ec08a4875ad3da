//! Reads the segments of a document with their translations.
//!
//! A segment costs itself when it has no usable range or lies over one before it; a target that
//! is no text costs the translation, not the segment; a place costs itself when its mention is
//! not in the file or its range does not fit the target.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jiff::Timestamp;
use serde_json::value::RawValue;

use super::{TranslationParts, Translations};
use crate::{
    format::{
        ImportedProjection, ImportedSegment, ImportedTranslation,
        json::{
            MAX_LANGUAGES,
            document::Texts,
            field::{Problems, Record, Spot},
            mention::{MOMENT, read_by, read_range, read_ranges},
            read::{Reading, doubled, note_cut},
        },
    },
    model::{ProblemCode, SegmentId, TranslationStatus, edit::Kind, shorten},
    text::{Language, TextRange},
};

const STATUSES: &str = "untranslated, draft, machine-draft, translated, reviewed or locked";

/// Mentions of the document by the identifier of the file; `None` for what was left out.
type ById = HashMap<String, Option<usize>>;

/// The translations of a document, whose text and mentions are given.
pub(in crate::format::json) fn read_all(
    reading: &mut Reading,
    parts: &Translations<'_>,
    list: &Spot<'_>,
    of: (&Texts, &ById),
    problems: &mut Problems<'_>,
) -> Vec<ImportedTranslation> {
    if parts.cut {
        let limit = MAX_LANGUAGES;
        problems.add(ProblemCode::TooMany { limit }, list);
    }
    for (index, found) in &parts.empty {
        problems.bad("language and segments", found, &list.index(*index));
    }
    let mut read: Vec<(ImportedTranslation, Taken)> = Vec::new();
    let mut known: HashMap<Language, usize> = HashMap::new();
    for part in &parts.list {
        let spot = list.index(part.index);
        let Some(language) = read_language(part, spot, problems) else {
            continue;
        };
        // A language that stands twice goes on where it left off.
        let at = *known.entry(language.clone()).or_insert_with(|| {
            let segments = Vec::with_capacity(part.segments.raw.len());
            let translation = ImportedTranslation { language, segments };
            read.push((translation, Taken::new()));
            read.len() - 1
        });
        let Some((translation, taken)) = read.get_mut(at) else {
            continue;
        };
        let list = spot.key("segments");
        note_cut(part.segments.cut, &list, problems);
        if let Some(found) = part.segments.shape.filter(|found| *found != "null") {
            problems.bad("array", found, &list);
        }
        for (index, raw) in part.segments.raw.iter().enumerate() {
            let spot = list.index(index);
            let segment = read_segment(reading, raw, spot, (of, &mut *taken), problems);
            problems.within = None;
            translation.segments.extend(segment);
        }
    }
    let read = read.into_iter().map(|(translation, _)| translation);
    read.collect()
}

fn read_language(
    part: &TranslationParts<'_>,
    spot: Spot<'_>,
    problems: &mut Problems<'_>,
) -> Option<Language> {
    // The damage itself is reported, and there was no segment before it.
    if part.torn && part.language.is_none() && part.segments.raw.is_empty() {
        return None;
    }
    let fields = part.language.map(|raw| ("language", raw));
    Record::with(fields.into_iter().collect(), spot).need_language("language", problems)
}

/// Where segments lie already: their ends by their starts.
type Taken = BTreeMap<u32, u32>;

/// The segment that lies over this range.
fn over(taken: &Taken, at: TextRange) -> Option<TextRange> {
    let (start, end) = taken.range(..at.end().get()).next_back()?;
    TextRange::of(*start, *end).filter(|other| other.overlaps(at))
}

fn read_segment(
    reading: &mut Reading,
    raw: &RawValue,
    spot: Spot<'_>,
    ((texts, by_id), taken): ((&Texts, &ById), &mut Taken),
    problems: &mut Problems<'_>,
) -> Option<ImportedSegment> {
    let known = &[
        "id", "range", "by_hand", "target", "status", "engine", "mentions", "refused", "by", "at",
        "note", "fine",
    ];
    let record = Record::of(raw, known, spot, problems)?;
    let Some(range) = record.raw("range") else {
        problems.bad("range", "null", &record.spot().key("range"));
        return None;
    };
    let range = read_range(range, record.spot().key("range"), texts, problems)?;
    let point = |at| {
        let point = texts.index().code_point(&texts.given, at);
        point.map_or(0, |point| u64::from(point.get()))
    };
    problems.within = Some((point(range.start()), point(range.end())));
    let Some(at) = texts.kept(range) else {
        problems.bad("text besides line ends", "\\r", record.spot());
        return None;
    };
    if let Some(other) = over(taken, at) {
        let quote = |at: TextRange| shorten(at.slice(&texts.kept).unwrap_or_default());
        let code = ProblemCode::SegmentsOverlap {
            text: quote(at),
            other: quote(other),
        };
        problems.add(code, record.spot());
        return None;
    }
    taken.insert(at.start().get(), at.end().get());
    let mut id = record.get::<SegmentId>("id", "uuid", problems);
    if let Some(twice) = id.filter(|id| !reading.segments.insert(*id)) {
        doubled(Kind::Segment, &twice, record.spot(), problems);
        id = None;
    }
    let by_hand = record.get::<bool>("by_hand", "true or false", problems);
    let mut segment = ImportedSegment {
        id,
        at,
        by_hand: by_hand.unwrap_or_default(),
        text: String::new(),
        status: TranslationStatus::default(),
        engine: String::new(),
        mentions: Vec::new(),
        refused: Vec::new(),
        by: None,
        when: None,
        note: String::new(),
        fine: BTreeSet::new(),
    };
    read_translation(reading, &record, &mut segment, by_id, problems);
    Some(segment)
}

/// What was made of a segment; nothing where its target is no text.
fn read_translation(
    reading: &mut Reading,
    record: &Record<'_, '_>,
    segment: &mut ImportedSegment,
    by_id: &ById,
    problems: &mut Problems<'_>,
) -> Option<()> {
    let target = match record.raw("target") {
        Some(_) => record.get::<String>("target", "string", problems)?,
        None => String::new(),
    };
    let target = match Texts::verbatim(target) {
        Ok(target) => target,
        Err(error) => {
            let detail = error.to_string();
            let code = ProblemCode::BadRecord { detail };
            problems.add(code, &record.spot().key("target"));
            return None;
        }
    };
    let unsaid = match target.given.is_empty() {
        true => TranslationStatus::Untranslated,
        false => TranslationStatus::Draft,
    };
    let status = record.text("status", problems).and_then(|key| {
        let status = TranslationStatus::from_key(&key);
        if status.is_none() {
            problems.bad(STATUSES, &key, &record.spot().key("status"));
        }
        status
    });
    segment.status = status.unwrap_or(unsaid);
    segment.engine = record.string("engine", problems);
    segment.by = read_by(reading, record, problems);
    segment.when = record.get::<Timestamp>("at", MOMENT, problems);
    segment.note = record.string("note", problems);
    let faults = record.get::<BTreeSet<String>>("fine", "array of strings", problems);
    segment.fine = faults.unwrap_or_default();
    segment.mentions = read_places(record, "mentions", (&target, by_id), problems);
    segment.refused = read_places(record, "refused", (&target, by_id), problems);
    segment.text = target.given.as_str().to_owned();
    Some(())
}

/// The places of mentions in a target. A mention has one in `mentions`, and may have been
/// refused several.
fn read_places(
    segment: &Record<'_, '_>,
    key: &'static str,
    (target, by_id): (&Texts, &ById),
    problems: &mut Problems<'_>,
) -> Vec<ImportedProjection> {
    let raw = segment.list(key, problems);
    let list = segment.spot().key(key);
    let mut places = Vec::with_capacity(raw.len());
    let mut seen = HashSet::new();
    for (index, raw) in raw.into_iter().enumerate() {
        let known = &["mention", "ranges", "text", "how"];
        let Some(record) = Record::of(raw, known, list.index(index), problems) else {
            continue;
        };
        let Some(given) = record.need::<String>("mention", "uuid", problems) else {
            continue;
        };
        let spot = record.spot().key("mention");
        let Some(mention) = by_id.get(&given).copied().flatten() else {
            let code = ProblemCode::Dangling {
                kind: Kind::Segment,
                id: String::new(),
                names: Kind::Mention,
                missing: shorten(&given),
            };
            problems.add(code, &spot);
            continue;
        };
        let Some(ranges) = read_ranges(&record, target, problems) else {
            continue;
        };
        if key == "mentions" && !seen.insert(mention) {
            let (kind, id) = (Kind::Mention, shorten(&given));
            problems.add(ProblemCode::DoubledId { kind, id }, &spot);
            continue;
        }
        places.push(ImportedProjection {
            mention,
            ranges,
            how: record.string("how", problems),
        });
    }
    places
}
