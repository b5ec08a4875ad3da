//! A rendering is another from now on, and with it the places in translations that a person
//! looked at.
//! In two steps: `translate::rename` finds the places on any thread; this puts in what was
//! accepted, together with the new rendering.
//! Invariants: one group. A place is changed only in the very target it was found in; a locked
//! segment keeps its target. Of the others such segments are passed over and counted. As a person
//! looked at every place, a translated segment stays translated; a reviewed one is to be reviewed
//! again, so it is translated.

use std::collections::BTreeMap;

use super::{
    Action, ActionError,
    hand::{Hand, Plan, count},
    term,
    translate::{find, open, set, stamp},
};
use crate::{
    model::{
        DocumentId, EntityId, Projection, Ranges, Segment, SegmentId, Session, Term,
        TranslationStatus as T,
        edit::{Change, Edit, What},
        shorten,
    },
    text::{Language, TextRange},
    translate::{
        project::{How, project, wanted},
        rename::{Place, Rerendered},
    },
};

/// What is rendered otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Renamed {
    Entity {
        entity: EntityId,
        language: Language,
        to: String,
    },
    /// The whole record anew.
    Term(Term),
}

impl Renamed {
    /// What changes. `None`: it is gone.
    pub fn change(&self, session: &Session) -> Option<Rerendered> {
        match self {
            Self::Entity {
                entity,
                language,
                to,
            } => {
                let before = session.entity(*entity)?;
                let mut after = before.clone();
                after.renderings.insert(language.clone(), to.clone());
                Some(Rerendered::entity(before, &after))
            }
            Self::Term(after) => Some(Rerendered::term(session.term(after.id)?, after)),
        }
    }

    /// What it is called.
    pub fn name<'s>(&'s self, session: &'s Session) -> &'s str {
        match self {
            Self::Entity { entity, .. } => {
                session.entity(*entity).map_or("", |entity| &entity.name)
            }
            Self::Term(term) => &term.text,
        }
    }
}

/// The new rendering, and the places that get it.
#[derive(Debug, Clone)]
pub struct RenameAction {
    pub renamed: Renamed,
    pub places: Vec<Place>,
}

impl From<RenameAction> for Action {
    fn from(action: RenameAction) -> Self {
        Self::Rename(action)
    }
}

impl RenameAction {
    pub(super) fn id(&self) -> &'static str {
        "rendering.rename"
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        let change = self.renamed.change(hand.session);
        let name = shorten(self.renamed.name(hand.session));
        let (record, entity) = record(hand, self.renamed)?;
        // Names are found by the new rendering.
        let mut after = hand.session.clone();
        if let Some(edit) = &record {
            after.apply(edit.clone())?;
        }
        let mut edits: Vec<Edit> = record.into_iter().collect();
        let mut order: Vec<(DocumentId, Language, SegmentId)> = Vec::new();
        let mut places: BTreeMap<(DocumentId, Language, SegmentId), Vec<Place>> = BTreeMap::new();
        for place in self.places {
            let key = (place.document, place.language.clone(), place.segment);
            let of = places.entry(key.clone()).or_default();
            if of.is_empty() {
                order.push(key);
            }
            of.push(place);
        }
        let (mut segments, mut left) = (0, 0);
        for key in order {
            let here = places.remove(&key).unwrap_or_default();
            let (document, language, segment) = key;
            match changed(hand, &after, (document, &language, segment), entity, &here) {
                Some(edit) => {
                    segments += 1;
                    edits.push(edit);
                }
                None => left += 1,
            }
        }
        let mut languages = hand.session.info().working_languages.iter();
        let renamed = change.as_ref().and_then(|change| {
            languages
                .find_map(|language| change.change(language))
                .or_else(|| change.any())
        });
        let (from, to) = renamed.unwrap_or_default();
        let what = What::RenameRendering {
            name,
            from: shorten(from),
            to: shorten(to),
            segments: count(segments),
            left: count(left),
        };
        Ok(Plan::new(what, edits))
    }
}

/// The new record, and the entity if it is one.
fn record(
    hand: &Hand<'_>,
    renamed: Renamed,
) -> Result<(Option<Edit>, Option<EntityId>), ActionError> {
    match renamed {
        Renamed::Term(term) => {
            let to = term::checked(hand.session, term)?;
            Ok((term::set(hand, to)?, None))
        }
        Renamed::Entity {
            entity,
            language,
            to: text,
        } => {
            let from = hand.entity(entity)?;
            let mut to = from.clone();
            match text.trim() {
                "" => to.renderings.remove(&language),
                text => to.renderings.insert(language, text.to_owned()),
            };
            let from = (*from != to).then(|| from.clone());
            let edit = from.map(|from| Edit::Entity(Change::Set { from, to }));
            Ok((edit, Some(entity)))
        }
    }
}

/// One segment with its places changed; `None`: it is locked, gone, or another by now.
fn changed(
    hand: &Hand<'_>,
    after: &Session,
    (document, language, segment): (DocumentId, &Language, SegmentId),
    entity: Option<EntityId>,
    places: &[Place],
) -> Option<Edit> {
    let document = hand.document(document).ok()?;
    let from = find(document, language, segment).ok()?;
    open(from).ok()?;
    let old = &from.translation;
    if places.iter().any(|place| *place.target != *old.text) {
        return None;
    }
    let mut places: Vec<&Place> = places.iter().collect();
    places.sort_by_key(|place| place.range);
    places.dedup_by(|second, first| first.range.overlaps(second.range));
    let text = replaced(&old.text, &places)?;
    let own = |projection: &Projection| {
        let mention = document.mentions().get(projection.mention);
        entity.is_some() && mention.and_then(|it| it.entity) == entity
    };
    let kept: Vec<Projection> = old
        .mentions
        .iter()
        .filter_map(|projection| moved(projection, &places, own(projection)))
        .collect();
    let mut to: Segment = from.clone();
    let wanted = wanted(document, from);
    to.translation.mentions = project(after, &wanted, &text, language, &kept);
    to.translation.text = text;
    if old.status == T::Reviewed {
        to.translation.status = T::Translated;
    }
    stamp(hand, &mut to.translation);
    set(document, language, from, to)
}

/// The target with all places changed, which ascend and do not overlap.
fn replaced(target: &str, places: &[&Place]) -> Option<String> {
    let mut text = String::with_capacity(target.len());
    let mut at = 0;
    for place in places {
        let range = place.range.to_range();
        text.push_str(target.get(at..range.start)?);
        text.push_str(&place.text);
        at = range.end;
    }
    text.push_str(target.get(at..)?);
    Some(text)
}

/// A mention's place in the changed target; one that was cut into goes.
fn moved(projection: &Projection, places: &[&Place], own: bool) -> Option<Projection> {
    let mut exact = None;
    let ranges: Option<Vec<TextRange>> = projection
        .ranges
        .iter()
        .map(|range| {
            let range = range.to_range();
            let (mut start, mut end) = (range.start, range.end);
            // What a place before them adds or takes, in bytes.
            for place in places {
                let there = place.range.to_range();
                let (was, is) = (there.len(), place.text.len());
                if there.end <= range.start {
                    (start, end) = (start - was + is, end - was + is);
                } else if there.start >= range.end {
                    break;
                } else if range.start <= there.start && there.end <= range.end {
                    if there == range {
                        exact = Some(*place);
                    }
                    end = end - was + is;
                } else if own && there.start <= range.start && range.end <= there.end {
                    // The name alone of one with an ending.
                    exact = Some(*place);
                    start -= range.start - there.start;
                    end = start + is;
                } else {
                    return None;
                }
            }
            TextRange::from_range(start..end)
        })
        .collect();
    let mut to = Projection {
        ranges: Ranges::new(ranges?)?,
        ..projection.clone()
    };
    if let Some(place) = exact.filter(|_| own && to.how != How::Hand.key()) {
        let how = match place.written {
            crate::names::Written::Alike => How::Rendering,
            _ => How::Inflected,
        };
        how.key().clone_into(&mut to.how);
    }
    Some(to)
}
