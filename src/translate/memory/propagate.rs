//! Segments that say the same: one translation for all.

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
    for other in session.documents() {
        if other.language().map(Language::primary) != from {
            continue;
        }
        for candidate in other.segments(to) {
            let is_it = other.id == document.id && candidate.id == segment;
            if is_it
                || candidate.at.len() != origin.at.len()
                || candidate.at.slice(other.text()) != Some(text)
            {
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
        by: None,
        at: None,
        note: String::new(),
        status: TranslationStatus::Translated,
        ..origin.translation.clone()
    }
}
