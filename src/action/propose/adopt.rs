//! A confirmed mention that a list proposed becomes one of its entity: the one the session has,
//! or one made of the list's entry.
//! Invariant: an entry makes at most one entity in a plan; what a person linked stays as it is.

use std::collections::HashMap;

use crate::{
    model::{
        Document, Entity, EntityId, Ids, LabelKey, ListId, Mention, Reason, Session,
        edit::{Change, Edit},
    },
    names::propose::{entity_like, entry_like},
};

/// What was taken over from lists in one plan.
#[derive(Debug, Default)]
pub struct Adoption {
    /// By list, label and text: texts come again and again.
    known: HashMap<(ListId, LabelKey, String), Option<EntityId>>,
    made: Vec<Entity>,
}

impl Adoption {
    /// Links a mention that is about to be confirmed, where a list says what it is.
    pub fn link(
        &mut self,
        session: &Session,
        ids: &mut Ids,
        document: &Document,
        mention: &mut Mention,
    ) {
        let (None, Some(Reason::List(list))) = (mention.entity, mention.extra().reason) else {
            return;
        };
        let text = mention.ranges.quote(document.text()).unwrap_or_default();
        let key = (list, mention.label.clone(), text);
        let Self { known, made } = self;
        let entity = known.entry(key).or_insert_with_key(|(list, label, text)| {
            let entry = entry_like(session, *list, label, text)?;
            if let Some(entity) = entity_like(session, entry) {
                return Some(entity.id);
            }
            let is_same = |made: &&Entity| {
                made.label == entry.label
                    && made.name == entry.name
                    && made.external_id == entry.external_id
            };
            if let Some(made) = made.iter().find(is_same) {
                return Some(made.id);
            }
            let mut entity = Entity::new(ids.next(), entry.label.clone(), entry.name.clone());
            entity.names.clone_from(&entry.names);
            entity.external_id.clone_from(&entry.external_id);
            let id = entity.id;
            made.push(entity);
            Some(id)
        });
        mention.entity = *entity;
    }

    /// The entities it made; they go before the mentions that are linked to them.
    pub fn edits(self) -> impl Iterator<Item = Edit> {
        let made = self.made.into_iter();
        made.map(|entity| Edit::Entity(Change::Add(entity)))
    }
}
