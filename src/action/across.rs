//! What a hand does at once to mentions, or to places, of many documents: what was ticked in a
//! list over the session.
//! Invariant: one group; what is gone, or is as wanted already, is passed over, as a list may be
//! older than the session by the time it is used.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{
    Action, ActionError,
    hand::{Hand, Plan, count, quote},
    mention::{self, MentionChange},
    naming,
};
use crate::{
    model::{
        Document, DocumentId, Entity, EntityId, LabelKey, Mention, MentionId, Overlap, Ranges,
        Status,
        edit::{Change, DocumentEdit, Edit, What},
        shorten,
    },
    text::TextRange,
};

/// Something done to mentions of several documents.
#[derive(Debug, Clone)]
pub enum AcrossAction {
    /// Tags places as one would by hand, one after the other. Those tagged so already, and
    /// those the scheme does not let lie there, are passed over.
    Tag {
        places: Vec<(DocumentId, TextRange)>,
        label: LabelKey,
        entity: Option<EntityId>,
    },
    /// Gives them this label. One that would become the same as another is passed over.
    Label {
        mentions: Vec<(DocumentId, MentionId)>,
        label: LabelKey,
    },
    Status {
        mentions: Vec<(DocumentId, MentionId)>,
        status: Status,
    },
    /// Links them to an entity, or to none.
    Entity {
        mentions: Vec<(DocumentId, MentionId)>,
        entity: Option<EntityId>,
    },
    /// Removes them, with the relations and places in translations that name them; rejects
    /// what the program proposed and nobody decided on.
    Remove {
        mentions: Vec<(DocumentId, MentionId)>,
    },
}

impl AcrossAction {
    /// Mentions get the label, other places are tagged with it.
    pub fn labelling(
        mentions: Vec<(DocumentId, MentionId)>,
        places: Vec<(DocumentId, TextRange)>,
        label: &LabelKey,
    ) -> Vec<Self> {
        let relabel = Self::Label {
            mentions,
            label: label.clone(),
        };
        let tag = Self::Tag {
            places,
            label: label.clone(),
            entity: None,
        };
        let actions = [relabel, tag].into_iter();
        actions.filter(|action| !action.is_empty()).collect()
    }

    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Tag { .. } => "mentions.tag",
            Self::Label { .. } => "mentions.label",
            Self::Status { .. } => "mentions.status",
            Self::Entity { .. } => "mentions.link",
            Self::Remove { .. } => "mentions.remove",
        }
    }

    /// How many places it is about.
    pub fn len(&self) -> usize {
        match self {
            Self::Tag { places, .. } => places.len(),
            Self::Label { mentions, .. }
            | Self::Status { mentions, .. }
            | Self::Entity { mentions, .. }
            | Self::Remove { mentions } => mentions.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        if self.is_empty() {
            return Err(ActionError::NothingSelected);
        }
        match self {
            Self::Tag {
                places,
                label,
                entity,
            } => tag(hand, &places, &label, entity),
            Self::Label { mentions, label } => self::label(hand, &mentions, &label),
            Self::Status { mentions, status } => self::status(hand, &mentions, status),
            Self::Entity { mentions, entity } => link(hand, &mentions, entity),
            Self::Remove { mentions } => Ok(remove(hand, &mentions)),
        }
    }
}

impl From<AcrossAction> for Action {
    fn from(action: AcrossAction) -> Self {
        Self::Across(action)
    }
}

/// The mentions that are still there, by document, each once.
fn found<'a>(
    hand: &Hand<'a>,
    wanted: &[(DocumentId, MentionId)],
) -> Vec<(&'a Document, Vec<&'a Mention>)> {
    let mut by_document = BTreeMap::<DocumentId, Vec<MentionId>>::new();
    for &(document, mention) in wanted {
        by_document.entry(document).or_default().push(mention);
    }
    let session = hand.session;
    let documents = by_document.into_iter().filter_map(|(document, mut ids)| {
        let document = &**session.document(document)?;
        ids.sort_unstable();
        ids.dedup();
        let mentions: Vec<&Mention> = ids
            .into_iter()
            .filter_map(|id| document.mentions().get(id))
            .collect();
        (!mentions.is_empty()).then_some((document, mentions))
    });
    documents.collect()
}

fn tag(
    hand: &mut Hand<'_>,
    places: &[(DocumentId, TextRange)],
    label: &LabelKey,
    entity: Option<EntityId>,
) -> Result<Plan, ActionError> {
    let mut named = Named::of(hand, entity)?;
    let (mut edits, mut mentions, mut text) = (Vec::new(), Vec::new(), None);
    let places: BTreeSet<_> = places.iter().copied().collect();
    let mut lies = Lies::new(hand.session.scheme().overlap);
    for (id, range) in places {
        let Ok(document) = hand.document(id) else {
            continue;
        };
        if !lies.may(id, range) {
            continue;
        }
        let ranges = Ranges::one(range);
        // What stands in the way of one place is no reason to leave the others alone.
        let planned = mention::tag(hand, document, &ranges, label.clone(), entity);
        let Ok(planned) = planned else { continue };
        lies.take(range);
        text.get_or_insert_with(|| quote(document, &ranges));
        mentions.extend(planned.mentions);
        for edit in planned.edits {
            if let Edit::In {
                edit: DocumentEdit::Mention(change),
                ..
            } = &edit
            {
                named.take(document, change.subject());
                edits.push(edit);
            }
        }
    }
    let what = What::Spread {
        text: text.unwrap_or_default(),
        mentions: count(mentions.len()),
        source: None,
    };
    Ok(Plan {
        mentions,
        entity,
        ..Plan::new(what, named.edit().into_iter().chain(edits))
    })
}

/// Which of the places asked for may lie beside each other; those of the session are looked
/// at for each of them. They come sorted.
struct Lies {
    rule: Overlap,
    document: Option<DocumentId>,
    /// Those that reach over what comes next, that ends first the last.
    open: Vec<TextRange>,
}

impl Lies {
    fn new(rule: Overlap) -> Self {
        Self {
            rule,
            document: None,
            open: Vec::new(),
        }
    }

    fn may(&mut self, document: DocumentId, range: TextRange) -> bool {
        if self.document.replace(document) != Some(document) {
            self.open.clear();
        }
        while self
            .open
            .pop_if(|last| last.end() <= range.start())
            .is_some()
        {}
        self.open.iter().all(|open| match self.rule {
            Overlap::Any => true,
            Overlap::None => false,
            Overlap::Nested => open.covers(range) || range.covers(*open),
        })
    }

    fn take(&mut self, range: TextRange) {
        if self.rule != Overlap::Any {
            self.open.push(range);
            self.open
                .sort_by_key(|range| std::cmp::Reverse(range.end()));
        }
    }
}

/// An entity that gets the mentions' texts as names, one for each language that has none.
struct Named<'a> {
    before: Option<&'a Entity>,
    after: Option<Entity>,
}

impl<'a> Named<'a> {
    fn of(hand: &Hand<'a>, entity: Option<EntityId>) -> Result<Self, ActionError> {
        let before = entity.map(|id| hand.entity(id)).transpose()?;
        Ok(Self {
            before,
            after: before.cloned(),
        })
    }

    fn take(&mut self, document: &Document, mention: &Mention) {
        let after = self.after.as_ref();
        if let Some(to) = after.and_then(|it| naming::with_name(it, document, mention)) {
            self.after = Some(to);
        }
    }

    fn edit(self) -> Option<Edit> {
        let (from, to) = (self.before?.clone(), self.after?);
        (to != from).then_some(Edit::Entity(Change::Set { from, to }))
    }
}

fn label(
    hand: &mut Hand<'_>,
    wanted: &[(DocumentId, MentionId)],
    label: &LabelKey,
) -> Result<Plan, ActionError> {
    let mut all = Changed::default();
    for (document, mut here) in found(hand, wanted) {
        let mut same = HashSet::new();
        here.retain(|mention| {
            let twins = document.mentions().at(&mention.ranges);
            let twin = twins.into_iter().any(|twin| {
                twin.id != mention.id && twin.label == *label && twin.status != Status::Rejected
            });
            mention.label != *label && !twin && same.insert(mention.ranges.clone())
        });
        all.take(hand, document, &here, &MentionChange::Label(label.clone()))?;
    }
    let what = What::Relabel {
        label: label.clone(),
        text: all.text.clone().unwrap_or_default(),
        mentions: count(all.mentions.len()),
    };
    Ok(all.plan(what))
}

fn status(
    hand: &mut Hand<'_>,
    wanted: &[(DocumentId, MentionId)],
    status: Status,
) -> Result<Plan, ActionError> {
    let mut all = Changed::default();
    for (document, here) in found(hand, wanted) {
        all.take(hand, document, &here, &MentionChange::Status(status))?;
    }
    let what = What::SetStatus {
        status,
        text: all.text.clone().unwrap_or_default(),
        mentions: count(all.mentions.len()),
    };
    Ok(all.plan(what))
}

fn link(
    hand: &mut Hand<'_>,
    wanted: &[(DocumentId, MentionId)],
    entity: Option<EntityId>,
) -> Result<Plan, ActionError> {
    let mut named = Named::of(hand, entity)?;
    let mut all = Changed::default();
    for (document, here) in found(hand, wanted) {
        for mention in &here {
            named.take(document, mention);
        }
        all.take(hand, document, &here, &MentionChange::Entity(entity))?;
    }
    let mentions = count(all.mentions.len());
    let text = all.text.clone().unwrap_or_default();
    let what = match named.before {
        Some(entity) => What::LinkMentions {
            entity: shorten(&entity.name),
            text,
            mentions,
        },
        None => What::UnlinkMentions { text, mentions },
    };
    all.edits.extend(named.edit());
    Ok(Plan {
        entity,
        ..all.plan(what)
    })
}

/// What has been planned so far.
#[derive(Default)]
struct Changed {
    edits: Vec<Edit>,
    mentions: Vec<MentionId>,
    /// The first of them.
    text: Option<String>,
}

impl Changed {
    fn take(
        &mut self,
        hand: &mut Hand<'_>,
        document: &Document,
        mentions: &[&Mention],
        change: &MentionChange,
    ) -> Result<(), ActionError> {
        let planned = mention::change(hand, document, mentions, change.clone())?;
        let first = planned.mentions.first();
        if let Some(first) = first.and_then(|&id| document.mentions().get(id)) {
            self.text
                .get_or_insert_with(|| quote(document, &first.ranges));
        }
        self.mentions.extend(planned.mentions);
        let about_entity = |edit: &Edit| matches!(edit, Edit::Entity(_));
        let edits = planned.edits.into_iter();
        self.edits.extend(edits.filter(|edit| !about_entity(edit)));
        Ok(())
    }

    fn plan(self, what: What) -> Plan {
        Plan {
            mentions: self.mentions,
            ..Plan::new(what, self.edits)
        }
    }
}

fn remove(hand: &Hand<'_>, wanted: &[(DocumentId, MentionId)]) -> Plan {
    let (mut edits, mut mentions) = (Vec::new(), Vec::new());
    for (document, here) in found(hand, wanted) {
        mentions.extend(here.iter().map(|mention| mention.id));
        edits.extend(mention::take_out(hand, document, &here));
    }
    let what = What::RemoveMentions {
        mentions: count(mentions.len()),
    };
    Plan {
        mentions,
        ..Plan::new(what, edits)
    }
}
