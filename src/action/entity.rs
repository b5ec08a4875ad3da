//! What a hand does to entities.
//! Invariant: no mention is left linked to an entity that is gone.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    Action, ActionError,
    hand::{Hand, Plan, chosen, count, set_mention, stale},
    naming,
};
use crate::model::{
    Document, DocumentId, Entity, EntityId, EntityName, Mention, MentionId, NameKind,
    edit::{Change, Edit, Kind, What, delete_entity, not_distinct},
    shorten,
};

/// Something done to entities.
#[derive(Debug, Clone)]
pub enum EntityAction {
    /// Makes an entity and links the mentions to it, also those linked to another. It is
    /// labelled as the first of them, and named by `name`, or else by the text of the
    /// first, which becomes its name in the document's language.
    FromMentions {
        document: DocumentId,
        mentions: Vec<MentionId>,
        name: Option<String>,
    },
    /// The whole record anew; the one with this id must be there. Its mentions keep
    /// their labels.
    Change(Entity),
    /// Makes one of several: names are united, each once (the others' main names among
    /// them); renderings and the external id of `into` win over those of `from`, in
    /// order; notes stand below each other; every mention in every document is linked
    /// to `into`.
    Merge { into: EntityId, from: Vec<EntityId> },
    /// Parts two that were taken for one: a new entity of the same label takes these
    /// mentions, with their texts as its names. The old one keeps all its names.
    Split {
        entity: EntityId,
        mentions: Vec<(DocumentId, MentionId)>,
        name: String,
    },
    /// Links these mentions of one entity to another that is there.
    Move {
        from: EntityId,
        mentions: Vec<(DocumentId, MentionId)>,
        to: EntityId,
    },
    /// Two are not the same, however alike: they are proposed as one no more.
    Differ(EntityId, EntityId),
    /// Deletes it; its mentions stay, unlinked.
    Delete(EntityId),
}

impl EntityAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::FromMentions { .. } => "entity.new",
            Self::Change(_) => "entity.change",
            Self::Merge { .. } => "entity.merge",
            Self::Split { .. } => "entity.split",
            Self::Move { .. } => "entity.move",
            Self::Differ(..) => "entity.differ",
            Self::Delete(_) => "entity.delete",
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::FromMentions {
                document,
                mentions,
                name,
            } => from_mentions(hand, document, &mentions, name),
            Self::Change(to) => change(hand, to),
            Self::Merge { into, from } => merge(hand, into, &from),
            Self::Split {
                entity,
                mentions,
                name,
            } => split(hand, entity, &mentions, &name),
            Self::Move { from, mentions, to } => move_to(hand, from, &mentions, to),
            Self::Differ(a, b) => differ(hand, a, b),
            Self::Delete(id) => delete(hand, id),
        }
    }
}

impl From<EntityAction> for Action {
    fn from(action: EntityAction) -> Self {
        Self::Entity(action)
    }
}

fn from_mentions(
    hand: &mut Hand<'_>,
    document: DocumentId,
    mentions: &[MentionId],
    name: Option<String>,
) -> Result<Plan, ActionError> {
    let document = hand.document(document)?;
    let mentions = chosen(document, mentions)?;
    let first = mentions.first().ok_or(ActionError::NothingSelected)?;
    let text = first.ranges.quote(document.text()).unwrap_or_default();
    let name = tidy_name(&name.unwrap_or(text))?;
    let mut entity = Entity::new(hand.ids.next(), first.label.clone(), name);
    add_name(&mut entity, document, first);
    let edits = links(document, &mentions, entity.id);
    Ok(made(entity, edits, |name, mentions| What::NewEntity {
        name,
        mentions,
    }))
}

fn change(hand: &Hand<'_>, mut to: Entity) -> Result<Plan, ActionError> {
    let from = hand.entity(to.id)?;
    to.name = tidy_name(&to.name)?;
    let what = if from.name == to.name {
        What::ChangeEntity {
            name: shorten(&to.name),
        }
    } else {
        What::RenameEntity {
            from: shorten(&from.name),
            to: shorten(&to.name),
        }
    };
    let id = to.id;
    let from = from.clone();
    let edit = (to != from).then_some(Edit::Entity(Change::Set { from, to }));
    Ok(Plan {
        entity: Some(id),
        ..Plan::new(what, edit)
    })
}

fn merge(hand: &Hand<'_>, into: EntityId, from: &[EntityId]) -> Result<Plan, ActionError> {
    hand.expect_complete()?;
    let before = hand.entity(into)?;
    let mut seen = HashSet::from([into]);
    let merged: Vec<&Entity> = from
        .iter()
        .filter(|id| seen.insert(**id))
        .map(|&id| hand.entity(id))
        .collect::<Result<_, _>>()?;
    let mut after = before.clone();
    for entity in &merged {
        take_in(&mut after, entity);
    }
    let gone: BTreeSet<EntityId> = merged.iter().map(|entity| entity.id).collect();
    after
        .distinct
        .retain(|id| *id != into && !gone.contains(id));
    let mut edits = Vec::new();
    if after != *before {
        edits.push(Edit::Entity(Change::Set {
            from: before.clone(),
            to: after,
        }));
    }
    let others = hand.session.entities();
    let others = others.filter(|other| other.id != into && !gone.contains(&other.id));
    edits.extend(others.filter_map(|other| not_distinct(other, &gone, Some(into))));
    let mut mentions = Vec::new();
    if !gone.is_empty() {
        for document in hand.session.documents() {
            let linked = document.mentions().iter();
            let linked = linked.filter(|it| it.entity.is_some_and(|id| gone.contains(&id)));
            let linked: Vec<&Mention> = linked.collect();
            mentions.extend(linked.iter().map(|mention| mention.id));
            edits.extend(links(document, &linked, into));
        }
    }
    let removed = merged.iter().map(|entity| (*entity).clone());
    edits.extend(removed.map(|entity| Edit::Entity(Change::Remove(entity))));
    let what = What::MergeEntities {
        name: shorten(&before.name),
        entities: count(merged.len()),
        mentions: count(mentions.len()),
    };
    Ok(Plan {
        mentions,
        entity: Some(into),
        ..Plan::new(what, edits)
    })
}

/// Adds what the other is called and known by.
fn take_in(into: &mut Entity, other: &Entity) {
    for name in &other.names {
        if !naming::has(into, &name.text, name.language.as_ref()) {
            into.names.push(name.clone());
        }
    }
    // Of which language the main name is, nobody said.
    if into.all_names().all(|name| name != other.name) {
        into.names.push(EntityName {
            text: other.name.clone(),
            language: None,
            kind: NameKind::Full,
        });
    }
    for (language, rendering) in &other.renderings {
        let own = into.renderings.entry(language.clone());
        own.or_insert_with(|| rendering.clone());
    }
    for id in &other.distinct {
        if !into.distinct.contains(id) {
            into.distinct.push(*id);
        }
    }
    if into.external_id.is_empty() {
        into.external_id.clone_from(&other.external_id);
    }
    let says_more = other
        .note
        .lines()
        .any(|line| into.note.lines().all(|own| own != line));
    if says_more {
        if !into.note.is_empty() {
            into.note.push('\n');
        }
        into.note.push_str(&other.note);
    }
}

fn split(
    hand: &mut Hand<'_>,
    entity: EntityId,
    mentions: &[(DocumentId, MentionId)],
    name: &str,
) -> Result<Plan, ActionError> {
    let old = hand.entity(entity)?;
    if mentions.is_empty() {
        return Err(ActionError::NothingSelected);
    }
    let mut new = Entity::new(hand.ids.next(), old.label.clone(), tidy_name(name)?);
    let mut edits = Vec::new();
    for (document, taken) in by_document(hand, entity, mentions)? {
        for mention in &taken {
            add_name(&mut new, document, mention);
        }
        edits.extend(links(document, &taken, new.id));
    }
    let from = shorten(&old.name);
    Ok(made(new, edits, |name, mentions| What::SplitEntity {
        from,
        name,
        mentions,
    }))
}

/// Mentions of an entity by document, in the order in which documents were named.
///
/// # Errors
/// One of them is gone, or no longer the entity's.
fn by_document<'a>(
    hand: &Hand<'a>,
    entity: EntityId,
    mentions: &[(DocumentId, MentionId)],
) -> Result<Vec<(&'a Document, Vec<&'a Mention>)>, ActionError> {
    let mut order = Vec::new();
    let mut by_document: HashMap<DocumentId, Vec<MentionId>> = HashMap::new();
    for &(document, mention) in mentions {
        let of_document = by_document.entry(document).or_insert_with(|| {
            order.push(document);
            Vec::new()
        });
        of_document.push(mention);
    }
    let mut found = Vec::new();
    for id in order {
        let document: &Document = hand.document(id)?;
        let ids = by_document.remove(&id).unwrap_or_default();
        let taken = chosen(document, &ids)?;
        if let Some(other) = taken.iter().find(|it| it.entity != Some(entity)) {
            return Err(stale(Kind::Mention, other.id));
        }
        found.push((document, taken));
    }
    Ok(found)
}

fn move_to(
    hand: &Hand<'_>,
    from: EntityId,
    mentions: &[(DocumentId, MentionId)],
    to: EntityId,
) -> Result<Plan, ActionError> {
    let old = hand.entity(from)?;
    let before = hand.entity(to)?;
    if mentions.is_empty() {
        return Err(ActionError::NothingSelected);
    }
    let mut after = before.clone();
    let mut edits = Vec::new();
    for (document, taken) in by_document(hand, from, mentions)? {
        for mention in &taken {
            if let Some(named) = naming::with_name(&after, document, mention) {
                after = named;
            }
        }
        edits.extend(links(document, &taken, to));
    }
    let moved = mentions_of(&edits);
    let what = What::MoveMentions {
        from: shorten(&old.name),
        to: shorten(&before.name),
        mentions: count(moved.len()),
    };
    let named = (after != *before).then(|| {
        let from = before.clone();
        Edit::Entity(Change::Set { from, to: after })
    });
    Ok(Plan {
        mentions: moved,
        entity: Some(to),
        ..Plan::new(what, named.into_iter().chain(edits))
    })
}

fn differ(hand: &Hand<'_>, a: EntityId, b: EntityId) -> Result<Plan, ActionError> {
    // The earlier one says it.
    let (from, other) = (hand.entity(a.min(b))?, hand.entity(a.max(b))?);
    let mut to = from.clone();
    if from.id != other.id && !from.distinct.contains(&other.id) {
        to.distinct.push(other.id);
    }
    let what = What::DifferEntities {
        name: shorten(&from.name),
        other: shorten(&other.name),
    };
    let from = from.clone();
    let edit = (to != from).then_some(Edit::Entity(Change::Set { from, to }));
    Ok(Plan::new(what, edit))
}

fn delete(hand: &Hand<'_>, id: EntityId) -> Result<Plan, ActionError> {
    hand.expect_complete()?;
    let entity = hand.entity(id)?;
    let edits = delete_entity(hand.session, id);
    let mentions = mentions_of(&edits);
    let what = What::DeleteEntity {
        name: shorten(&entity.name),
        mentions: count(mentions.len()),
    };
    Ok(Plan {
        mentions,
        ..Plan::new(what, edits)
    })
}

/// A plan that adds an entity, then links mentions to it.
fn made(entity: Entity, links: Vec<Edit>, what: impl FnOnce(String, u32) -> What) -> Plan {
    let mentions = mentions_of(&links);
    let (id, name) = (entity.id, shorten(&entity.name));
    let added = [Edit::Entity(Change::Add(entity))];
    let what = what(name, count(mentions.len()));
    Plan {
        mentions,
        entity: Some(id),
        ..Plan::new(what, added.into_iter().chain(links))
    }
}

fn links(document: &Document, mentions: &[&Mention], entity: EntityId) -> Vec<Edit> {
    let link = |mention: &&Mention| {
        let mut to = (*mention).clone();
        to.entity = Some(entity);
        set_mention(document.id, mention, to)
    };
    mentions.iter().filter_map(link).collect()
}

fn mentions_of(edits: &[Edit]) -> Vec<MentionId> {
    edits.iter().filter_map(super::touched::mention).collect()
}

/// Adds the mention's text, unless it is a name already. In a document of unknown
/// language it is only worth keeping where it differs from the main name.
fn add_name(entity: &mut Entity, document: &Document, mention: &Mention) {
    let language = document.language();
    let Some(text) = naming::name_of(document, mention) else {
        return;
    };
    let is_known = naming::has(entity, &text, language);
    if is_known || (language.is_none() && text == entity.name) {
        return;
    }
    entity.names.push(EntityName {
        kind: naming::kind_of(&text, entity.all_names()),
        text,
        language: language.cloned(),
    });
}

fn tidy_name(name: &str) -> Result<String, ActionError> {
    let name = naming::tidy(name);
    if name.is_empty() {
        return Err(ActionError::EmptyName);
    }
    Ok(name)
}
