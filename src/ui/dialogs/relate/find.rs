//! Which ends answer to what was typed, and which kind each of them would get.
//! Invariant: names are folded once for each state of the document.

use std::sync::Arc;

use crate::{
    action::relate::{self, OtherEnd},
    model::{Document, LabelKey, Mention, MentionId, Offer, Session, Way},
    ui::inspector::find::{Fit, fit, fold},
};

#[derive(Debug, Default)]
pub struct Ends {
    of: Option<(Arc<Document>, MentionId)>,
    all: Vec<Known>,
    /// What is said of the mention already.
    said: Vec<(LabelKey, Way, MentionId)>,
}

#[derive(Debug)]
struct Known {
    end: OtherEnd,
    /// What it is found by.
    names: Vec<String>,
}

/// An end as it is offered.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    pub end: &'a OtherEnd,
    /// The kind it would get, by its place; `None`: none fits.
    pub offer: Option<usize>,
    /// That was said already.
    pub related: bool,
}

impl Ends {
    /// Brings them up to date; `wanted` comes first.
    pub fn refresh(
        &mut self,
        session: &Session,
        document: &Arc<Document>,
        near: &Mention,
        wanted: Option<MentionId>,
    ) {
        let is_current = |(of, mention): &(Arc<Document>, MentionId)| {
            Arc::ptr_eq(of, document) && *mention == near.id
        };
        if self.of.as_ref().is_some_and(is_current) {
            return;
        }
        self.of = Some((document.clone(), near.id));
        self.said = relate::said_of(document, near.id);
        let mut ends = relate::other_ends(document, near);
        let wanted = wanted.and_then(|id| document.mentions().get(id));
        if let Some(wanted) = wanted.filter(|it| it.id != near.id) {
            let text = wanted.ranges.quote(document.text()).unwrap_or_default();
            ends.retain(|end| end.mention != wanted.id);
            let first = OtherEnd {
                mention: wanted.id,
                label: wanted.label.clone(),
                entity: wanted.entity,
                text,
            };
            ends.insert(0, first);
        }
        self.all = ends
            .into_iter()
            .map(|end| {
                let entity = end.entity.and_then(|id| session.entity(id));
                let names = entity.into_iter().flat_map(|it| it.all_names()).map(fold);
                let names = std::iter::once(fold(&end.text)).chain(names).collect();
                Known { end, names }
            })
            .collect();
    }

    /// Whether something answers when a digit is added to what was typed.
    pub fn go_on_with(&self, query: &str, digit: char) -> bool {
        if query.trim().is_empty() {
            return false;
        }
        let longer = fold(&format!("{query}{digit}"));
        let mut names = self.all.iter().flat_map(|known| &known.names);
        names.any(|name| name.contains(&longer))
    }

    fn is_said(&self, offer: &Offer<'_>, end: &OtherEnd) -> bool {
        let same = |(kind, way, far): &(LabelKey, Way, MentionId)| {
            *far == end.mention && *way == offer.way && *kind == offer.kind.key
        };
        self.said.iter().any(same)
    }

    /// Those that answer: with a kind chosen, those it leads to; else those that any kind
    /// leads to, and below them the others, to say why not.
    pub fn rows(
        &self,
        session: &Session,
        offers: &[Offer<'_>],
        query: &str,
        kind: Option<usize>,
    ) -> Vec<Row<'_>> {
        let scheme = session.scheme();
        let query = fold(query);
        let answers = |known: &Known| match query.is_empty() {
            true => Some(Fit::Same),
            false => known
                .names
                .iter()
                .filter_map(|name| fit(name, &query))
                .min(),
        };
        let mut rows: Vec<(Fit, Row<'_>)> = Vec::new();
        for known in &self.all {
            let Some(fit) = answers(known) else { continue };
            let end = &known.end;
            let fits = |n: &usize| {
                offers
                    .get(*n)
                    .is_some_and(|it| scheme.reaches(it, &end.label))
            };
            let said = |n: &usize| offers.get(*n).is_some_and(|it| self.is_said(it, end));
            let fitting = || (0..offers.len()).filter(fits);
            let offer = match kind {
                Some(kind) => Some(kind).filter(fits),
                None => fitting().find(|n| !said(n)).or_else(|| fitting().next()),
            };
            // Without a word typed, what the chosen kind does not lead to is no answer.
            if kind.is_some() && offer.is_none() && query.is_empty() {
                continue;
            }
            let related = offer.as_ref().is_some_and(said);
            rows.push((
                fit,
                Row {
                    end,
                    offer,
                    related,
                },
            ));
        }
        // Whole names before parts of names; among those the nearest first, as they were.
        rows.sort_by_key(|(fit, row)| (row.offer.is_none(), *fit));
        rows.into_iter().map(|(_, row)| row).collect()
    }
}
