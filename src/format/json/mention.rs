//! Reads mentions and relations.
//!
//! A mention costs itself when it has no usable ranges or no label, or when a quote is not what
//! stands at its place: nothing is moved to where the quote would fit.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use serde_json::value::RawValue;

use super::{
    document::{Texts, range},
    field::{Problems, Record, Spot},
    read::{Reading, as_string, doubled},
};
use crate::{
    format::{ImportedMention, ImportedRelation, ImportedReview},
    model::{
        LabelKey, MentionId, Origin, ProblemCode, Ranges, RelationId, Status, Values, Verdict,
        edit::Kind, shorten,
    },
    text::TextRange,
};

const STATUSES: &str = "proposed, confirmed, rejected or in-question";
const ORIGINS: &str = "hand, spread, list, model or import";
pub(super) const MOMENT: &str = "moment with offset";

/// The identifier as the file spells it, for relations, and the mention if it can be used.
pub(super) fn read(
    reading: &mut Reading,
    raw: &RawValue,
    spot: Spot<'_>,
    texts: &Texts,
    problems: &mut Problems<'_>,
) -> (Option<String>, Option<ImportedMention>) {
    let known = &[
        "id",
        "ranges",
        "text",
        "label",
        "entity",
        "status",
        "origin",
        "by",
        "at",
        "note",
        "attributes",
        "reviews",
    ];
    let Some(record) = Record::of(raw, known, spot, problems) else {
        return (None, None);
    };
    let given = record.raw("id").and_then(as_string);
    (given, read_mention(reading, &record, texts, problems))
}

fn read_mention(
    reading: &mut Reading,
    record: &Record<'_, '_>,
    texts: &Texts,
    problems: &mut Problems<'_>,
) -> Option<ImportedMention> {
    let ranges = read_ranges(record, texts, problems);
    let label = reading.label(record, problems);
    let (ranges, label) = (ranges?, label?);
    let mut id = record.get::<MentionId>("id", "uuid", problems);
    if let Some(twice) = id.filter(|id| !reading.mentions.insert(*id)) {
        doubled(Kind::Mention, &twice, record.spot(), problems);
        id = None;
    }
    let status = record.get::<Status>("status", STATUSES, problems);
    let origin = record.get::<Origin>("origin", ORIGINS, problems);
    let values = "object of values";
    Some(ImportedMention {
        id,
        ranges,
        label,
        entity: read_entity(reading, record, problems),
        status: status.unwrap_or(Status::Proposed),
        origin: origin.unwrap_or(Origin::Import),
        by: read_by(reading, record, problems),
        at: record.get("at", MOMENT, problems),
        note: record.string("note", problems),
        attributes: record
            .get::<Values>("attributes", values, problems)
            .unwrap_or_default(),
        reviews: read_reviews(reading, record, problems),
    })
}

pub(super) fn read_ranges(
    record: &Record<'_, '_>,
    texts: &Texts,
    problems: &mut Problems<'_>,
) -> Option<Ranges> {
    let raw: Vec<&RawValue> = record.need("ranges", "array", problems)?;
    let list = record.spot().key("ranges");
    if raw.is_empty() {
        problems.bad("at least one range", "[]", &list);
        return None;
    }
    // All are looked at, so that all that is wrong is said at once.
    let read: Vec<Option<TextRange>> = raw
        .into_iter()
        .enumerate()
        .map(|(index, raw)| read_range(raw, list.index(index), texts, problems))
        .collect();
    let ranges: Vec<TextRange> = read.into_iter().collect::<Option<_>>()?;
    if let Some(quote) = record.text("text", problems) {
        let slices: Vec<&str> = ranges
            .iter()
            .filter_map(|at| at.slice(&texts.given))
            .collect();
        let found = slices.join(" ");
        if quote != found {
            let outer = ranges.iter().copied().reduce(outer)?;
            report_quote(
                &quote,
                &found,
                outer,
                &record.spot().key("text"),
                texts,
                problems,
            );
            return None;
        }
    }
    let kept = Ranges::new(ranges.iter().filter_map(|at| texts.kept(*at)));
    if kept.is_none() {
        problems.bad("text besides line ends", "\\r", &list);
    }
    kept
}

fn outer(one: TextRange, other: TextRange) -> TextRange {
    let start = one.start().min(other.start());
    TextRange::new(start, one.end().max(other.end())).unwrap_or(one)
}

pub(super) fn read_range(
    raw: &RawValue,
    spot: Spot<'_>,
    texts: &Texts,
    problems: &mut Problems<'_>,
) -> Option<TextRange> {
    let known = &["start", "end", "utf16_start", "utf16_end", "text"];
    let record = Record::of(raw, known, spot, problems)?;
    let at = range(&record, texts, problems)?;
    let quote = record.text("text", problems);
    let found = at.slice(&texts.given)?;
    if let Some(quote) = quote.filter(|quote| quote != found) {
        report_quote(&quote, found, at, record.spot(), texts, problems);
        return None;
    }
    Some(at)
}

fn report_quote(
    quote: &str,
    found: &str,
    at: TextRange,
    spot: &Spot<'_>,
    texts: &Texts,
    problems: &mut Problems<'_>,
) {
    let code = ProblemCode::QuoteDiffers {
        quote: shorten(quote),
        found: shorten(found),
    };
    let place = |at| {
        let offset = texts.index().code_point(&texts.given, at);
        offset.map_or(0, |offset| u64::from(offset.get()))
    };
    problems.add_at(code, spot, place(at.start()), place(at.end()));
}

fn read_entity(
    reading: &Reading,
    record: &Record<'_, '_>,
    problems: &mut Problems<'_>,
) -> Option<usize> {
    let given = record.get::<String>("entity", "uuid", problems)?;
    let entity = reading.entities.get(&given).copied();
    if entity.is_none() {
        let entity = shorten(&given);
        problems.add(
            ProblemCode::UnknownEntity { entity },
            &record.spot().key("entity"),
        );
    }
    entity
}

pub(super) fn read_by(
    reading: &mut Reading,
    record: &Record<'_, '_>,
    problems: &mut Problems<'_>,
) -> Option<usize> {
    let name = record.text("by", problems)?;
    Some(reading.reviewer(&name))
}

fn read_reviews(
    reading: &mut Reading,
    record: &Record<'_, '_>,
    problems: &mut Problems<'_>,
) -> Vec<ImportedReview> {
    let mut reviews = Vec::new();
    let mut seen = BTreeSet::new();
    let list = record.spot().key("reviews");
    for (index, raw) in record.list("reviews", problems).into_iter().enumerate() {
        let known = &["by", "verdict", "at", "note"];
        let Some(review) = Record::of(raw, known, list.index(index), problems) else {
            continue;
        };
        let verdicts = "agree, disagree or unsure";
        let by = review.need::<String>("by", "string", problems);
        let verdict = review.need::<Verdict>("verdict", verdicts, problems);
        let (Some(by), Some(verdict)) = (by, verdict) else {
            continue;
        };
        let position = reading.reviewer(&by);
        if !seen.insert(position) {
            doubled(Kind::Reviewer, &shorten(&by), review.spot(), problems);
            continue;
        }
        reviews.push(ImportedReview {
            by: position,
            verdict,
            at: review.get::<Timestamp>("at", MOMENT, problems),
            note: review.string("note", problems),
        });
    }
    reviews
}

/// A relation, if both its mentions could be used; `by_id` knows all of the document.
pub(super) fn read_relation(
    reading: &mut Reading,
    raw: &RawValue,
    spot: Spot<'_>,
    by_id: &HashMap<String, Option<usize>>,
    problems: &mut Problems<'_>,
) -> Option<ImportedRelation> {
    let known = &[
        "id", "kind", "from", "to", "status", "origin", "by", "at", "note",
    ];
    let record = Record::of(raw, known, spot, problems)?;
    let id = record.get::<RelationId>("id", "uuid", problems);
    let kind = record.need::<LabelKey>("kind", "string", problems)?;
    let Some(kind) = reading.relation_kinds.get(kind.as_str()).cloned() else {
        let label = shorten(kind.as_str());
        problems.add(
            ProblemCode::UnknownLabel { label },
            &record.spot().key("kind"),
        );
        return None;
    };
    let mut end = |key| {
        let given = record.need::<String>(key, "uuid", problems)?;
        let mention = by_id.get(&given).copied().flatten();
        if mention.is_none() {
            let code = ProblemCode::Dangling {
                kind: Kind::Relation,
                id: id.map_or_else(String::new, |id| id.to_string()),
                names: Kind::Mention,
                missing: shorten(&given),
            };
            problems.add(code, &record.spot().key(key));
        }
        mention
    };
    let (from, to) = (end("from"), end("to"));
    let (from, to) = (from?, to?);
    let twice = id.filter(|id| !reading.relations.insert(*id));
    if let Some(twice) = &twice {
        doubled(Kind::Relation, twice, record.spot(), problems);
    }
    let status = record.get::<Status>("status", STATUSES, problems);
    let origin = record.get::<Origin>("origin", ORIGINS, problems);
    Some(ImportedRelation {
        id: id.filter(|_| twice.is_none()),
        kind,
        from,
        to,
        status: status.unwrap_or(Status::Proposed),
        origin: origin.unwrap_or(Origin::Import),
        by: read_by(reading, &record, problems),
        at: record.get("at", MOMENT, problems),
        note: record.string("note", problems),
    })
}
