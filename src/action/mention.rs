//! What a hand does to mentions.
//! Invariant: of two mentions with the same ranges and label a hand makes at most one
//! that is not rejected.
//!
//! Who and when: a mention bears the name and the time of whoever last said what it is:
//! that it is one, where it lies, its label, its status. Linking, notes and attributes
//! leave them, as they say something *about* it.

use std::collections::HashMap;

use super::{
    Action, ActionError,
    hand::{Hand, Plan, chosen, count, quote, set_mention, snap},
    naming,
    propose::{Adoption, Source},
};
use crate::model::{
    Document, DocumentId, EntityId, Extra, LabelKey, Mention, MentionId, Overlap, Ranges, Scheme,
    Status, Values,
    edit::{Change, Edit, What, delete_mentions},
    fill_defaults,
};

/// Something done to mentions of one document.
#[derive(Debug, Clone)]
pub enum MentionAction {
    /// Tags a selection: a confirmed mention by hand. The ranges are widened to whole
    /// grapheme clusters. One that was there with these ranges and this label, but not
    /// confirmed, is confirmed instead, and keeps its origin and, unless another is
    /// given, its entity. Entity and mention may differ in label: a company's name can
    /// stand for its product.
    Tag {
        document: DocumentId,
        ranges: Ranges,
        label: LabelKey,
        entity: Option<EntityId>,
    },
    /// Changes one thing about all of these.
    Change {
        document: DocumentId,
        mentions: Vec<MentionId>,
        change: MentionChange,
    },
    /// Removes them, with the relations and places in translations that name them. What the
    /// program proposed and nobody decided on is rejected instead, or it would come again.
    Remove {
        document: DocumentId,
        mentions: Vec<MentionId>,
    },
}

/// What changes about a mention.
#[derive(Debug, Clone)]
pub enum MentionChange {
    /// The link to an entity stays, and the entity its own label: what is meant by one
    /// mention says nothing of the others.
    Label(LabelKey),
    /// Confirmed, rejected, in question, or a proposal again.
    Status(Status),
    /// Links, or with `None` unlinks. An entity that has no name in the document's
    /// language yet gets the text of the first of the mentions as one.
    Entity(Option<EntityId>),
    /// In place of the note there was; empty: none.
    Note(String),
    /// All attributes, in place of those there were.
    Attributes(Values),
    /// Of one mention alone; widened to whole grapheme clusters.
    Ranges(Ranges),
}

impl MentionAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Tag { .. } => "mention.tag",
            Self::Change { change, .. } => match change {
                MentionChange::Label(_) => "mention.label",
                MentionChange::Status(_) => "mention.status",
                MentionChange::Entity(Some(_)) => "mention.link",
                MentionChange::Entity(None) => "mention.unlink",
                MentionChange::Note(_) => "mention.note",
                MentionChange::Attributes(_) => "mention.attributes",
                MentionChange::Ranges(_) => "mention.extent",
            },
            Self::Remove { .. } => "mention.remove",
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Tag {
                document,
                ranges,
                label,
                entity,
            } => {
                let document = hand.document(document)?;
                tag(hand, document, &ranges, label, entity)
            }
            Self::Change {
                document,
                mentions,
                change,
            } => {
                let document = hand.document(document)?;
                self::change(hand, document, &chosen(document, &mentions)?, change)
            }
            Self::Remove { document, mentions } => {
                let document = hand.document(document)?;
                Ok(remove(hand, document, &chosen(document, &mentions)?))
            }
        }
    }
}

impl From<MentionAction> for Action {
    fn from(action: MentionAction) -> Self {
        Self::Mention(action)
    }
}

pub(super) fn tag(
    hand: &mut Hand<'_>,
    document: &Document,
    ranges: &Ranges,
    label: LabelKey,
    entity: Option<EntityId>,
) -> Result<Plan, ActionError> {
    let ranges = snap(document, ranges)?;
    let text = quote(document, &ranges);
    let mut twins = document.mentions().at(&ranges);
    twins.retain(|twin| twin.label == label);
    if twins.iter().any(|twin| twin.status == Status::Confirmed) {
        return Err(ActionError::AlreadyTagged { text, label });
    }
    // What is nearest to being confirmed; several come from imports alone.
    let twin = twins.into_iter().min_by_key(|twin| match twin.status {
        Status::Confirmed | Status::Proposed => 0,
        Status::InQuestion => 1,
        Status::Rejected => 2,
    });
    let mut adoption = Adoption::default();
    let (change, what) = match twin {
        Some(from) => {
            let mut to = from.clone();
            to.status = Status::Confirmed;
            to.entity = entity.or(to.entity);
            if from.status == Status::Proposed {
                give_defaults(hand.session.scheme(), &mut to);
            }
            (to.by, to.at) = (hand.by, hand.at);
            let what = What::SetStatus {
                status: Status::Confirmed,
                text,
                mentions: 1,
            };
            adoption.link(hand.session, hand.ids, document, &mut to);
            let from = from.clone();
            (Change::Set { from, to }, what)
        }
        None => {
            let id = hand.ids.next();
            let mut mention = Mention::new(id, ranges, label.clone(), hand.by, hand.at);
            mention.entity = entity;
            give_defaults(hand.session.scheme(), &mut mention);
            (Change::Add(mention), What::TagByHand { label, text })
        }
    };
    let mention = change.subject().clone();
    expect_scheme_allows(hand, document, &mention)?;
    let is_linked = change.before().is_none_or(|from| from.entity != entity);
    let named = match entity {
        Some(entity) if is_linked => name_edit(hand, document, entity, [&mention])?,
        _ => None,
    };
    let edit = Edit::mention(document.id, change);
    Ok(Plan {
        mentions: vec![mention.id],
        entity: mention.entity,
        ..Plan::new(what, adoption.edits().chain(named).chain([edit]))
    })
}

pub(super) fn change(
    hand: &mut Hand<'_>,
    document: &Document,
    mentions: &[&Mention],
    change: MentionChange,
) -> Result<Plan, ActionError> {
    let change = match change {
        MentionChange::Ranges(_) if mentions.len() > 1 => {
            let mentions = mentions.len();
            return Err(ActionError::OneAtATime { mentions });
        }
        MentionChange::Ranges(ranges) => MentionChange::Ranges(snap(document, &ranges)?),
        change => change,
    };
    let mut changed: Vec<(&Mention, Mention)> = mentions
        .iter()
        .map(|&from| (from, changed(hand, from, &change)))
        .filter(|(from, to)| to != *from)
        .collect();
    let mut adoption = Adoption::default();
    if let MentionChange::Status(Status::Confirmed) = change {
        for (_, to) in &mut changed {
            adoption.link(hand.session, hand.ids, document, to);
        }
    }
    if let MentionChange::Label(_) | MentionChange::Ranges(_) = change {
        expect_no_twins(document, &changed)?;
    }
    if let MentionChange::Ranges(_) = change {
        for (_, to) in &changed {
            expect_scheme_allows(hand, document, to)?;
        }
    }
    let (entity, named) = match change {
        MentionChange::Entity(Some(id)) => {
            let linked = changed.iter().map(|(_, to)| to);
            (Some(id), name_edit(hand, document, id, linked)?)
        }
        _ => (None, None),
    };
    // Where nothing changes, it is said of what was asked for.
    let mut subjects = changed.iter().map(|(from, _)| *from).peekable();
    let first = subjects.peek().or(mentions.first()).copied();
    let text = first.map_or_else(String::new, |first| quote(document, &first.ranges));
    let what = what(hand, document, change, text, count(changed.len()))?;
    let ids = changed.iter().map(|(from, _)| from.id).collect();
    let edits = changed
        .into_iter()
        .filter_map(|(from, to)| set_mention(document.id, from, to));
    Ok(Plan {
        mentions: ids,
        entity,
        ..Plan::new(what, adoption.edits().chain(named).chain(edits))
    })
}

fn changed(hand: &Hand<'_>, from: &Mention, change: &MentionChange) -> Mention {
    let mut to = from.clone();
    let extra = |put: &dyn Fn(&mut Extra)| {
        let mut extra = from.extra().clone();
        put(&mut extra);
        extra
    };
    match change {
        MentionChange::Label(label) => to.label = label.clone(),
        MentionChange::Status(status) => to.status = *status,
        MentionChange::Ranges(ranges) => to.ranges = ranges.clone(),
        MentionChange::Entity(entity) => to.entity = *entity,
        MentionChange::Note(note) => to.set_extra(extra(&|extra| extra.note = note.clone())),
        MentionChange::Attributes(values) => {
            to.set_extra(extra(&|extra| extra.attributes = values.clone()));
        }
    }
    // It is tagged as what it is now for the first time.
    let newly = match change {
        MentionChange::Label(_) => to.label != from.label,
        MentionChange::Status(Status::Confirmed) => from.status == Status::Proposed,
        _ => false,
    };
    if newly {
        give_defaults(hand.session.scheme(), &mut to);
    }
    let says_what_it_is = matches!(
        change,
        MentionChange::Label(_) | MentionChange::Status(_) | MentionChange::Ranges(_)
    );
    if says_what_it_is && to != *from {
        (to.by, to.at) = (hand.by, hand.at);
    }
    to
}

fn what(
    hand: &Hand<'_>,
    document: &Document,
    change: MentionChange,
    text: String,
    mentions: u32,
) -> Result<What, ActionError> {
    Ok(match change {
        MentionChange::Label(label) => What::Relabel {
            label,
            text,
            mentions,
        },
        MentionChange::Status(status) => What::SetStatus {
            status,
            text,
            mentions,
        },
        MentionChange::Entity(Some(entity)) => What::LinkMentions {
            entity: hand.entity(entity)?.name.clone(),
            text,
            mentions,
        },
        MentionChange::Entity(None) => What::UnlinkMentions { text, mentions },
        MentionChange::Ranges(ranges) => What::ChangeExtent {
            from: text,
            to: quote(document, &ranges),
        },
        MentionChange::Note(_) | MentionChange::Attributes(_) if mentions > 1 => {
            What::ChangeMentions { mentions }
        }
        MentionChange::Note(_) | MentionChange::Attributes(_) => What::ChangeMention { text },
    })
}

fn remove(hand: &Hand<'_>, document: &Document, mentions: &[&Mention]) -> Plan {
    let what = match mentions {
        [one] => What::RemoveMention {
            text: quote(document, &one.ranges),
        },
        several => What::RemoveMentions {
            mentions: count(several.len()),
        },
    };
    Plan {
        mentions: mentions.iter().map(|mention| mention.id).collect(),
        ..Plan::new(what, take_out(hand, document, mentions))
    }
}

/// Removes mentions; proposals of the program's own are rejected, so that they stay away.
pub(super) fn take_out(hand: &Hand<'_>, document: &Document, mentions: &[&Mention]) -> Vec<Edit> {
    let is_own = |mention: &&Mention| {
        mention.status == Status::Proposed && Source::of(mention) != Source::Other
    };
    let (proposed, others): (Vec<&Mention>, Vec<&Mention>) =
        mentions.iter().copied().partition(is_own);
    let rejected = MentionChange::Status(Status::Rejected);
    let rejections = proposed
        .into_iter()
        .filter_map(|from| set_mention(document.id, from, changed(hand, from, &rejected)));
    let rejections: Vec<Edit> = rejections.collect();
    let mut edits: Vec<Edit> = delete_mentions(document, &others).into_iter().collect();
    edits.extend(rejections);
    edits
}

/// The edit that gives the entity the first usable text of the mentions as a name of the
/// document's language, where it has none.
pub(super) fn name_edit<'m>(
    hand: &Hand<'_>,
    document: &Document,
    entity: EntityId,
    mentions: impl IntoIterator<Item = &'m Mention>,
) -> Result<Option<Edit>, ActionError> {
    let from = hand.entity(entity)?;
    let mut mentions = mentions.into_iter();
    let usable = mentions.find(|mention| naming::name_of(document, mention).is_some());
    let to = usable.and_then(|mention| naming::with_name(from, document, mention));
    Ok(to.map(|to| {
        let from = from.clone();
        Edit::Entity(Change::Set { from, to })
    }))
}

/// No two mentions may become the same. Those rejected do not count: they are evidence,
/// and hidden.
fn expect_no_twins(
    document: &Document,
    changed: &[(&Mention, Mention)],
) -> Result<(), ActionError> {
    let after: HashMap<MentionId, &Mention> = changed.iter().map(|(_, to)| (to.id, to)).collect();
    for (_, to) in changed {
        let is_twin = |other: &&Mention| {
            let other = after.get(&other.id).unwrap_or(other);
            other.id != to.id
                && other.ranges == to.ranges
                && other.label == to.label
                && other.status != Status::Rejected
        };
        if to.status != Status::Rejected && document.mentions().at(&to.ranges).iter().any(is_twin) {
            return Err(ActionError::AlreadyTagged {
                text: quote(document, &to.ranges),
                label: to.label.clone(),
            });
        }
    }
    Ok(())
}

/// Holds a mention that comes to lie somewhere to the scheme's rule of overlap.
pub(super) fn expect_scheme_allows(
    hand: &Hand<'_>,
    document: &Document,
    mention: &Mention,
) -> Result<(), ActionError> {
    let rule = hand.session.scheme().overlap;
    let allowed = |other: &Mention| rule.allows(&other.ranges, &mention.ranges);
    if rule == Overlap::Any || mention.status == Status::Rejected {
        return Ok(());
    }
    for range in mention.ranges.iter() {
        let over = document.mentions().overlapping(range);
        let crossed = over.into_iter().find(|other| {
            other.id != mention.id && other.status != Status::Rejected && !allowed(other)
        });
        if let Some(other) = crossed {
            return Err(ActionError::Overlaps {
                text: quote(document, &mention.ranges),
                other: quote(document, &other.ranges),
            });
        }
    }
    Ok(())
}

/// Fills in what the attributes of its label are unless somebody says otherwise.
pub(super) fn give_defaults(scheme: &Scheme, mention: &mut Mention) {
    let label = scheme.label(mention.label.as_str());
    let kinds = label.map_or(&[][..], |label| &label.attributes);
    if kinds.iter().any(|kind| kind.default.is_some()) {
        let mut extra = mention.extra().clone();
        fill_defaults(kinds, &mut extra.attributes);
        mention.set_extra(extra);
    }
}
