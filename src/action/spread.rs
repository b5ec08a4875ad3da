//! Tagging a name wherever it occurs, as a person has looked at it.
//! In two steps: [`SpreadFrom::question`] says what is sought, `names::spread` finds it on any
//! thread; [`SpreadAction::Accept`] tags what was ticked.
//! Invariant: what is accepted is one group; a place that has changed since it was looked at
//! is passed over.

use super::{
    Action, ActionError,
    hand::{Hand, Plan, chosen, count, quote, set_mention, snap},
    mention::{expect_scheme_allows, give_defaults},
    naming,
};
use crate::{
    model::{
        Document, DocumentId, Entity, EntityId, LabelKey, Mention, MentionId, Origin, Ranges,
        Session, Status,
        edit::{Change, Edit, What},
    },
    names::{Occurrence, Spread},
    text::{Fold, TextRange, fold_str},
};

/// What bears the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearer {
    Mention(MentionId),
    /// Words that are not tagged yet.
    Words(TextRange),
}

/// The name that is sought, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpreadFrom {
    pub document: DocumentId,
    pub bearer: Bearer,
    /// What words are to be tagged as; a mention has a label.
    pub label: Option<LabelKey>,
    /// All names of its entity, not only what stands there.
    pub all_names: bool,
    pub fold: Fold,
    /// Full and half width are alike.
    pub width: bool,
    pub inflection: bool,
    /// In all documents, not only in its own.
    pub everywhere: bool,
}

impl SpreadFrom {
    /// Everywhere, by all names, with endings.
    pub fn new(document: DocumentId, mention: MentionId) -> Self {
        Self::of(document, Bearer::Mention(mention), None)
    }

    /// The same of words that are not tagged yet.
    pub fn words(document: DocumentId, range: TextRange, label: LabelKey) -> Self {
        Self::of(document, Bearer::Words(range), Some(label))
    }

    fn of(document: DocumentId, bearer: Bearer, label: Option<LabelKey>) -> Self {
        Self {
            document,
            bearer,
            label,
            all_names: true,
            fold: Fold::default(),
            width: true,
            inflection: true,
            everywhere: true,
        }
    }

    /// What is sought. `None`: the mention is gone, or has no text of its own.
    pub fn question(&self, session: &Session) -> Option<Spread> {
        let document = session.document(self.document)?;
        let (text, label, entity) = match self.bearer {
            Bearer::Mention(mention) => {
                let mention = document.mentions().get(mention)?;
                let text = text_of(document, mention)?;
                (text, mention.label.clone(), mention.entity)
            }
            Bearer::Words(range) => {
                let text = range.slice(document.text())?.trim().to_owned();
                let label = self.label.clone().filter(|_| !text.is_empty())?;
                let known = known_as(session, &text, &label).map(|entity| entity.id);
                (text, label, known)
            }
        };
        let mut forms = vec![text];
        let entity_of = entity.and_then(|entity| session.entity(entity));
        if let Some(entity) = entity_of.filter(|_| self.all_names) {
            for form in Spread::forms_of(entity) {
                if !forms.contains(&form) {
                    forms.push(form);
                }
            }
        }
        Some(Spread {
            forms,
            label,
            entity,
            fold: self.fold,
            width: self.width,
            inflection: self.inflection,
            documents: (!self.everywhere).then(|| vec![self.document]),
        })
    }
}

/// The entity of this label that has the text as one of its names, if there is one alone.
fn known_as<'s>(session: &'s Session, text: &str, label: &LabelKey) -> Option<&'s Entity> {
    let text = fold_str(text, Fold::default());
    let mut known = session.entities().filter(|entity| {
        let mut names = entity.all_names();
        entity.label == *label && names.any(|name| fold_str(name, Fold::default()) == text)
    });
    let first = known.next()?;
    known.next().is_none().then_some(first)
}

/// The text of a mention as it is sought; of an interrupted one nothing is.
fn text_of(document: &Document, mention: &Mention) -> Option<String> {
    let text = mention.ranges.quote(document.text())?;
    let text = text.trim();
    (!mention.ranges.is_discontinuous() && !text.is_empty()).then(|| text.to_owned())
}

/// What entity a name without one is linked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// None; of words, the one that has this very name.
    Keep,
    /// A new one of this name, unless there is one of this very name and label.
    New,
    To(EntityId),
}

/// What a hand does with a name in many places.
#[derive(Debug, Clone)]
pub enum SpreadAction {
    /// Tags these places as the mention is tagged, and links them to its entity. Mentions of
    /// the same label that are there are confirmed, others at exactly the place get label and
    /// entity. The mention itself is confirmed; words become one, linked to the entity that
    /// has this very name.
    Accept {
        from: SpreadFrom,
        places: Vec<Occurrence>,
        /// For what has no entity, and with it for all of them.
        link: Link,
    },
}

impl SpreadAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Accept { .. } => "mention.spread",
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Accept { from, places, link } => accept(hand, &from, &places, link),
        }
    }
}

impl From<SpreadAction> for Action {
    fn from(action: SpreadAction) -> Self {
        Self::Spread(action)
    }
}

fn accept(
    hand: &mut Hand<'_>,
    from: &SpreadFrom,
    places: &[Occurrence],
    wanted: Link,
) -> Result<Plan, ActionError> {
    let document = hand.document(from.document)?;
    let mut made_here;
    let source = match from.bearer {
        Bearer::Mention(mention) => *chosen(document, &[mention])?
            .first()
            .ok_or(ActionError::NothingSelected)?,
        Bearer::Words(range) => {
            let label = from.label.clone().ok_or(ActionError::NothingSelected)?;
            let ranges = snap(document, &Ranges::one(range))?;
            let twins = document.mentions().at(&ranges);
            match twins.into_iter().find(|twin| twin.label == label) {
                Some(twin) => twin,
                None => {
                    let id = hand.ids.next();
                    made_here = Mention::new(id, ranges, label, hand.by, hand.at);
                    give_defaults(hand.session.scheme(), &mut made_here);
                    expect_scheme_allows(hand, document, &made_here)?;
                    &made_here
                }
            }
        }
    };
    let text = quote(document, &source.ranges);
    let known = || {
        let text = text_of(document, source)?;
        known_as(hand.session, &text, &source.label)
    };
    let before = match (source.entity, wanted) {
        (Some(entity), _) => hand.session.entity(entity),
        (None, Link::To(entity)) => Some(hand.entity(entity)?),
        (None, _) => matches!(from.bearer, Bearer::Words(_))
            .then(known)
            .flatten(),
    };
    let mut entity: Option<Entity> = before.cloned();
    if entity.is_none() && wanted == Link::New {
        let name = text_of(document, source).map(|text| naming::tidy(&text));
        let name = name
            .filter(|name| !name.is_empty())
            .ok_or(ActionError::EmptyName)?;
        entity = Some(Entity::new(hand.ids.next(), source.label.clone(), name));
    }
    let link = entity.as_ref().map(|entity| entity.id);
    let mut edits = Vec::new();
    let mut made = Vec::new();
    let mut named = |document: &Document, mention: &Mention| {
        if let Some(entity) = &mut entity
            && let Some(with) = naming::with_name(entity, document, mention)
        {
            *entity = with;
        }
    };
    let to = settled(hand, source, source, link);
    named(document, &to);
    match document.mentions().contains(source.id) {
        true => edits.extend(set_mention(document.id, source, to)),
        false => edits.push(Edit::add_mention(document.id, to)),
    }
    for place in places.iter().filter(|place| {
        // The words themselves are tagged already.
        place.document != document.id || place.range != source.ranges.first()
    }) {
        let document = hand.document(place.document)?;
        let Some((change, after)) = tagged(hand, document, place.range, source, link) else {
            continue;
        };
        named(document, &after);
        made.push(after.id);
        edits.push(Edit::mention(document.id, change));
    }
    let first = match (before, entity) {
        (None, Some(entity)) => Some(Edit::Entity(Change::Add(entity))),
        (Some(from), Some(to)) if *from != to => {
            let from = from.clone();
            Some(Edit::Entity(Change::Set { from, to }))
        }
        _ => None,
    };
    let what = What::Spread {
        text,
        mentions: count(made.len()),
        source: Some((document.id, source.id)),
    };
    let edits = first.into_iter().chain(edits);
    Ok(Plan {
        mentions: vec![source.id],
        entity: link,
        ..Plan::new(what, edits)
    })
}

/// A mention as `source` is, confirmed and linked.
fn settled(hand: &Hand<'_>, from: &Mention, source: &Mention, link: Option<EntityId>) -> Mention {
    let mut to = from.clone();
    to.label = source.label.clone();
    to.status = Status::Confirmed;
    to.entity = link.or(to.entity);
    if (&to.label, to.status) != (&from.label, from.status) {
        (to.by, to.at) = (hand.by, hand.at);
        give_defaults(hand.session.scheme(), &mut to);
    }
    to
}

/// What tagging one place changes. `None`: nothing, or it cannot be tagged.
fn tagged(
    hand: &mut Hand<'_>,
    document: &Document,
    range: TextRange,
    source: &Mention,
    link: Option<EntityId>,
) -> Option<(Change<Mention>, Mention)> {
    range.slice(document.text())?;
    let ranges = Ranges::one(range);
    let mut here = document.mentions().at(&ranges);
    here.sort_by_key(|mention| {
        (
            mention.label != source.label,
            mention.status == Status::Rejected,
        )
    });
    let kept = here
        .first()
        .copied()
        .filter(|mention| mention.label == source.label || mention.status != Status::Rejected);
    if kept.is_some_and(|mention| mention.id == source.id) {
        // Its own edit is made once.
        return None;
    }
    if let Some(from) = kept {
        let to = settled(hand, from, source, link);
        let after = to.clone();
        let from = from.clone();
        return (to != from).then_some((Change::Set { from, to }, after));
    }
    let id = hand.ids.next();
    let mut mention = Mention::new(id, ranges, source.label.clone(), hand.by, hand.at);
    mention.entity = link;
    mention.origin = Origin::Spread;
    give_defaults(hand.session.scheme(), &mut mention);
    expect_scheme_allows(hand, document, &mention).ok()?;
    Some((Change::Add(mention.clone()), mention))
}
