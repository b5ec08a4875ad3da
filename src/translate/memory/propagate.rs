//! Segments that say the same: one translation for all.

use memchr::memmem::Finder;
use uuid::Uuid;

use crate::{
    model::{
        Document, DocumentId, MentionId, Projection, Segment, SegmentId, Session, Status,
        Translation, TranslationStatus,
    },
    text::Language,
};

/// A segment whose source is equal to that of a confirmed one, and so are the entities it names.
#[derive(Clone, Debug, PartialEq)]
pub struct Equal {
    pub document: DocumentId,
    /// As it is.
    pub segment: Segment,
    /// What its translation could be. Who and when is for the action to say.
    pub translation: Translation,
}

impl Equal {
    /// Whether somebody confirmed another translation there, which is to be asked about.
    pub fn differs(&self) -> bool {
        super::is_memory(&self.segment)
    }
}

/// The other segments of the session that could take the confirmed translation of this one, in
/// the order of the session. Locked ones, and those that have it, are left out.
pub fn equals(
    session: &Session,
    document: &Document,
    segment: SegmentId,
    to: &Language,
) -> Vec<Equal> {
    let Some(origin) = document.segments(to).find(|own| own.id == segment) else {
        return Vec::new();
    };
    equals_of(session, document, origin, to)
}

/// The same for a segment as it will be, once it is confirmed.
pub fn equals_of(
    session: &Session,
    document: &Document,
    origin: &Segment,
    to: &Language,
) -> Vec<Equal> {
    let segment = origin.id;
    let Some(text) = origin.at.slice(document.text()) else {
        return Vec::new();
    };
    if !super::is_memory(origin) || text.trim().is_empty() {
        return Vec::new();
    }
    let linked = mentions(document, origin);
    let from = document.language().map(Language::primary);
    let mut equals = Vec::new();
    let finder = Finder::new(text);
    for other in session.documents() {
        if other.language().map(Language::primary) != from {
            continue;
        }
        for candidate in with_source(other, to, (&finder, text.len())) {
            if other.id == document.id && candidate.id == segment {
                continue;
            }
            let same = candidate.translation.text == origin.translation.text;
            let status = candidate.translation.status;
            if status == TranslationStatus::Locked || (same && super::is_memory(candidate)) {
                continue;
            }
            let theirs = mentions(other, candidate);
            if !same_entities(&linked, &theirs) {
                continue;
            }
            equals.push(Equal {
                document: other.id,
                segment: candidate.clone(),
                translation: carried(origin, &linked, &theirs),
            });
        }
    }
    equals
}

/// The segments whose source is these words. Looked for in the text, not segment by segment: of
/// 200,000 segments few are equal.
fn with_source<'d>(
    document: &'d Document,
    to: &Language,
    (finder, length): (&Finder<'_>, usize),
) -> Vec<&'d Segment> {
    let mut found = Vec::new();
    let (first, last) = (Uuid::from_u128(1), Uuid::max());
    let ids = (SegmentId::from_uuid(first), SegmentId::from_uuid(last));
    let (Some(segments), (Some(first), Some(last))) = (document.segments_in(to), ids) else {
        return found;
    };
    let text = document.text().as_str().as_bytes();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| finder.find(rest)) {
        let start = from + at;
        // One may begin inside of what was found: »ha ha« in »ha ha ha«.
        from = start + 1;
        let Ok(place) = u32::try_from(start) else {
            break;
        };
        let here = segments.range((place, first)..=(place, last));
        let here = here.map(|(_, segment)| &**segment);
        let here = here.filter(|segment| segment.at.len() as usize == length);
        found.extend(here.filter(|segment| !document.is_left_out(segment.at)));
    }
    found
}

/// A linked mention: where in the segment, whom, which.
type Linked = ((usize, usize), crate::model::EntityId, MentionId);

fn mentions(document: &Document, segment: &Segment) -> Vec<Linked> {
    let start = segment.at.start().to_usize();
    let mut linked: Vec<Linked> = document
        .mentions()
        .overlapping(segment.at)
        .into_iter()
        .filter(|mention| mention.status != Status::Rejected)
        .filter_map(|mention| {
            let bounds = mention.ranges.bounds();
            let at = bounds.to_range();
            let inside = segment.at.covers(bounds);
            let entity = mention.entity.filter(|_| inside)?;
            Some(((at.start - start, at.end - start), entity, mention.id))
        })
        .collect();
    linked.sort();
    linked
}

/// Places that nobody linked yet may be anybody.
fn same_entities(own: &[Linked], theirs: &[Linked]) -> bool {
    theirs.iter().all(|(at, entity, _)| {
        let mut same = own.iter().filter(|(other, ..)| other == at);
        same.all(|(_, other, _)| other == entity)
    })
}

fn carried(origin: &Segment, own: &[Linked], theirs: &[Linked]) -> Translation {
    let projections = origin.translation.mentions.iter().filter_map(|projection| {
        let (at, entity, _) = own.iter().find(|(.., id)| *id == projection.mention)?;
        let (.., mention) = theirs.iter().find(|(a, e, _)| a == at && e == entity)?;
        Some(Projection {
            mention: *mention,
            ..projection.clone()
        })
    });
    Translation {
        mentions: projections.collect(),
        refused: Vec::new(),
        by: None,
        at: None,
        note: String::new(),
        status: TranslationStatus::Translated,
        ..origin.translation.clone()
    }
}
