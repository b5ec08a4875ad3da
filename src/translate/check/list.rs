//! All segments of a session checked, and what only shows in all of them: a name that is
//! written in two ways.
//! Invariant: in the session's order; documents are checked in parallel.

use std::collections::HashMap;

use rayon::prelude::*;

use super::{Checked, Fault, Kind, Spelt, check, open};
use crate::{
    model::{Document, DocumentId, EntityId, Projection, Segment, SegmentId, Session},
    names::{Name, Reason, compare},
    task::{Cancel, Cancelled},
    text::Language,
    translate::{
        project::{How, Wanted, wanted},
        terms::{Termbase, rendering_of},
    },
};

/// A fault with its segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub document: DocumentId,
    pub segment: SegmentId,
    pub fault: Fault,
}

/// Everything that is open in the translations into a language.
///
/// # Errors
/// It was cancelled.
pub fn check_session(
    session: &Session,
    to: &Language,
    cancel: &Cancel,
) -> Result<Vec<Listed>, Cancelled> {
    check_session_with(session, to, None, cancel)
}

/// The same, with the words the dictionary of that language does not have.
///
/// # Errors
/// It was cancelled.
pub fn check_session_with(
    session: &Session,
    to: &Language,
    spelt: Option<&Spelt>,
    cancel: &Cancel,
) -> Result<Vec<Listed>, Cancelled> {
    let mut terms: HashMap<Language, Termbase> = HashMap::new();
    for document in session.documents() {
        let from = language(document);
        terms
            .entry(from.clone())
            .or_insert_with(|| Termbase::of(session, &from, to));
    }
    let documents: Vec<_> = session.documents().collect();
    let found: Vec<Vec<Listed>> = documents
        .par_iter()
        .map(|document| {
            cancel.check()?;
            let terms = terms.get(&language(document));
            let mut found = terms.map_or_else(Vec::new, |terms| {
                check_document(session, document, terms, to)
            });
            found.extend(spelt.into_iter().flat_map(|it| it.list(document, to)));
            Ok(found)
        })
        .collect::<Result<_, Cancelled>>()?;
    let mut found: Vec<Listed> = found.into_iter().flatten().collect();
    found.extend(two_ways(session, to));
    cancel.check()?;
    let order: HashMap<DocumentId, usize> = documents
        .iter()
        .enumerate()
        .map(|(at, it)| (it.id, at))
        .collect();
    let starts: HashMap<SegmentId, u32> = documents
        .iter()
        .flat_map(|document| {
            document
                .segments(to)
                .map(|segment| (segment.id, segment.at.start().get()))
        })
        .collect();
    found.sort_by_key(|one| {
        let at = order.get(&one.document).copied();
        (
            at,
            starts.get(&one.segment).copied(),
            one.fault.kind.clone(),
        )
    });
    Ok(found)
}

/// What is open in one document, names written in two ways aside.
#[must_use]
pub fn check_document(
    session: &Session,
    document: &Document,
    terms: &Termbase,
    to: &Language,
) -> Vec<Listed> {
    let mut found = Vec::new();
    for segment in document.segments(to) {
        let faults = check_segment(session, document, segment, terms, to);
        found.extend(faults.into_iter().map(|fault| Listed {
            document: document.id,
            segment: segment.id,
            fault,
        }));
    }
    found
}

/// What is open in one segment, names written in two ways aside. Its translation need not be the
/// one the session has.
#[must_use]
pub fn check_segment(
    session: &Session,
    document: &Document,
    segment: &Segment,
    terms: &Termbase,
    to: &Language,
) -> Vec<Fault> {
    let translation = &segment.translation;
    let Some(source) = segment.at.slice(document.text()) else {
        return Vec::new();
    };
    let wanted = wanted(document, segment);
    let named = named(document, segment, &wanted);
    let checked = Checked {
        source,
        target: &translation.text,
        from: &language(document),
        to,
        status: translation.status,
        wanted: &wanted,
        named: &named,
        projections: &translation.mentions,
    };
    open(check(session, terms, &checked), translation)
}

/// Where the wanted stand in the segment's source.
pub fn named(
    document: &Document,
    segment: &Segment,
    wanted: &[Wanted],
) -> Vec<std::ops::Range<usize>> {
    let start = segment.at.start().to_usize();
    let places = wanted.iter().map(|one| {
        let bounds = document
            .mentions()
            .get(one.mention)
            .map(|mention| mention.ranges.bounds().to_range());
        bounds.map_or(0..0, |at| {
            at.start.saturating_sub(start)..at.end.saturating_sub(start)
        })
    });
    places.collect()
}

pub(super) fn language(document: &Document) -> Language {
    let unknown = || Language::parse("und").ok();
    document
        .language()
        .cloned()
        .or_else(unknown)
        .unwrap_or_else(|| unreachable!("`und` is a language tag"))
}

/// A place in a translation.
type Written<'a> = (&'a Document, &'a Segment, &'a Projection);

/// Where a name without an approved rendering is written otherwise than mostly.
fn two_ways(session: &Session, to: &Language) -> Vec<Listed> {
    let mut written: HashMap<EntityId, HashMap<String, Vec<Written<'_>>>> = HashMap::new();
    for document in session.documents() {
        for segment in document.segments(to) {
            for place in &segment.translation.mentions {
                let entity = document
                    .mentions()
                    .get(place.mention)
                    .and_then(|mention| mention.entity);
                let text = place.ranges.quote(&segment.translation.text);
                if let (Some(entity), Some(text)) = (entity, text)
                    && How::from_key(&place.how) != Some(How::Inflected)
                {
                    let forms = written.entry(entity).or_default();
                    forms
                        .entry(text)
                        .or_default()
                        .push((document, segment, place));
                }
            }
        }
    }
    let mut found = Vec::new();
    for (entity, forms) in written {
        if forms.len() < 2 || rendering_of(session, entity, to).approved.is_some() {
            continue;
        }
        let Some(most) = forms
            .iter()
            .max_by_key(|(text, places)| (places.len(), text.as_str()))
            .map(|(text, _)| text)
        else {
            continue;
        };
        let usual = Name::new(most);
        for (text, places) in &forms {
            // A part of the name, or short for it, is no other name.
            let other = Name::new(text);
            let short = compare(&usual, &other).is_some_and(|likeness| {
                matches!(
                    likeness.reason,
                    Reason::PartOfName | Reason::Abbreviation | Reason::Inflected
                )
            });
            if text == most || short {
                continue;
            }
            for (document, segment, place) in places {
                let at = place.ranges.bounds().to_range();
                let kind = Kind::NameTwoWays {
                    found: text.clone(),
                    elsewhere: most.clone(),
                };
                let fault = Fault::of(kind).in_target(at.clone()).mended(at, most);
                let faults = open(vec![fault], &segment.translation);
                found.extend(faults.into_iter().map(|fault| Listed {
                    document: document.id,
                    segment: segment.id,
                    fault,
                }));
            }
        }
    }
    found
}
