//! What is open in the segments of one document, followed as the document changes.
//! Invariant: a survey never changes; the next one checks again only segments that changed,
//! unless names or terms did.

use std::{collections::HashMap, sync::Arc};

use rayon::prelude::*;

use super::{Fault, list};
use crate::{
    model::{Document, DocumentId, Segment, SegmentId, Session},
    task::{Cancel, Cancelled},
    text::Language,
    translate::terms::Termbase,
};

/// A segment as it was checked, and what was open in it.
type Known = (Arc<Segment>, Arc<[Fault]>);

/// One document checked, names written in two ways aside.
#[derive(Debug, Clone)]
pub struct Survey {
    /// As it was then.
    session: Session,
    document: Arc<Document>,
    to: Language,
    terms: Arc<Termbase>,
    known: HashMap<SegmentId, Known>,
    /// How many segments were checked for it, and not taken over.
    checked: usize,
}

impl Survey {
    /// Of this state, from what was known `before`; for a worker. `None`: there is no such
    /// document.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn of(
        session: &Session,
        document: DocumentId,
        to: &Language,
        before: Option<&Self>,
        cancel: &Cancel,
    ) -> Result<Option<Self>, Cancelled> {
        let Some(document) = session.document(document) else {
            return Ok(None);
        };
        let before = before.filter(|it| {
            it.session.id == session.id && it.document.id == document.id && it.to == *to
        });
        let from = list::language(document);
        let terms = before.filter(|it| {
            same(it.session.entities(), session.entities())
                && same(it.session.terms(), session.terms())
                && it.document.language() == document.language()
        });
        let fits = terms.filter(|it| {
            it.document.text() == document.text()
                && same(it.document.mentions().iter(), document.mentions().iter())
        });
        let terms = match terms {
            Some(before) => before.terms.clone(),
            None => Arc::new(Termbase::of(session, &from, to)),
        };
        let segments: Vec<&Arc<Segment>> = document
            .keyed_segments(to)
            .map(|(_, segment)| segment)
            .collect();
        let known = |segment: &Arc<Segment>| {
            let (was, faults) = fits?.known.get(&segment.id)?;
            Arc::ptr_eq(was, segment).then(|| faults.clone())
        };
        let found: Vec<(Known, bool)> = segments
            .par_iter()
            .map(|segment| {
                cancel.check()?;
                if let Some(faults) = known(segment) {
                    return Ok((((*segment).clone(), faults), false));
                }
                let faults = list::check_segment(session, document, segment, &terms, to);
                Ok((((*segment).clone(), faults.into()), true))
            })
            .collect::<Result<_, Cancelled>>()?;
        let checked = found.iter().filter(|(_, anew)| *anew).count();
        Ok(Some(Self {
            session: session.clone(),
            document: document.clone(),
            to: to.clone(),
            terms,
            known: found
                .into_iter()
                .map(|(known, _)| (known.0.id, known))
                .collect(),
            checked,
        }))
    }

    /// The names and terms it was checked by.
    #[must_use]
    pub fn terms(&self) -> &Termbase {
        &self.terms
    }

    /// What is open in a segment.
    #[must_use]
    pub fn faults(&self, segment: SegmentId) -> &[Fault] {
        self.known.get(&segment).map_or(&[], |(_, faults)| faults)
    }

    /// How many segments were checked for it, and not taken over from the one before.
    #[must_use]
    pub fn checked(&self) -> usize {
        self.checked
    }
}

/// Whether nothing of it changed: records are shared between states of a session.
fn same<'s, T: 's>(
    mut before: impl Iterator<Item = &'s T>,
    mut now: impl Iterator<Item = &'s T>,
) -> bool {
    loop {
        match (before.next(), now.next()) {
            (None, None) => return true,
            (Some(before), Some(now)) if std::ptr::eq(before, now) => {}
            _ => return false,
        }
    }
}
