//! A session: the scheme, the people, the entities and terms, and the documents.
//! Invariant: changed only through [`Session::apply`] and the loading of documents;
//! a clone is a snapshot that shares everything.

use std::sync::Arc;

use imbl::{HashMap, OrdMap, ordmap::DiffItem};
use serde::{Deserialize, Serialize};

use super::{
    Document, DocumentId, Entity, EntityId, EntryId, KeptList, KeptMemory, KeptRules, LabelKey,
    ListEntry, ListId, MemoryId, Mention, Reviewer, ReviewerId, Scheme, SessionId, Slug, Sources,
    Status, Term, TermId, is_default,
};
use crate::text::Language;

/// What a session is called and which languages it works into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Info {
    pub title: String,
    /// Languages the analysts work and translate into, the first by preference.
    #[serde(default, skip_serializing_if = "is_default")]
    pub working_languages: Vec<Language>,
}

/// A document as the session lists it, loaded or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    pub id: DocumentId,
    pub slug: Slug,
}

#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub(super) revision: u64,
    pub(super) info: Arc<Info>,
    pub(super) scheme: Arc<Scheme>,
    pub(super) reviewers: OrdMap<ReviewerId, Arc<Reviewer>>,
    pub(super) entities: OrdMap<EntityId, Arc<Entity>>,
    pub(super) terms: OrdMap<TermId, Arc<Term>>,
    pub(super) lists: OrdMap<ListId, Arc<KeptList>>,
    /// Of a list that has any.
    pub(super) entries: OrdMap<ListId, OrdMap<EntryId, Arc<ListEntry>>>,
    pub(super) sources: Sources,
    pub(super) memories: OrdMap<MemoryId, Arc<KeptMemory>>,
    pub(super) rules: Option<Arc<KeptRules>>,
    pub(super) order: Arc<Vec<Listed>>,
    pub(super) documents: HashMap<DocumentId, Arc<Document>>,
    /// How many mentions and entities bear a label, mentions name an entity:
    /// among the loaded documents.
    pub(super) label_uses: HashMap<LabelKey, u32>,
    pub(super) entity_uses: HashMap<EntityId, u32>,
    /// Of those the confirmed ones.
    pub(super) entity_confirmed: HashMap<EntityId, u32>,
}

/// The entities of a session at some time, and how often each is used. Shares what is the same
/// with the session.
#[derive(Clone, Debug, Default)]
pub struct NamedEntities {
    entities: OrdMap<EntityId, Arc<Entity>>,
    uses: HashMap<EntityId, u32>,
}

impl NamedEntities {
    /// Whether it is the same one, without looking into it.
    pub fn is(&self, other: &Self) -> bool {
        self.entities.ptr_eq(&other.entities) && self.uses.ptr_eq(&other.uses)
    }

    /// Those that were other in `before`, were not there or are there no more. Takes time for
    /// what has changed.
    pub fn changed_since(&self, before: &Self) -> Vec<EntityId> {
        let changes = before.entities.diff(&self.entities);
        changes
            .map(|change| match change {
                DiffItem::Add(id, _) | DiffItem::Remove(id, _) => *id,
                DiffItem::Update { new: (id, _), .. } => *id,
            })
            .collect()
    }

    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.get(&id).map(|entity| &**entity)
    }

    /// How many mentions of the loaded documents were linked to it.
    pub fn uses(&self, id: EntityId) -> usize {
        self.uses.get(&id).map_or(0, |&n| n as usize)
    }
}

impl Session {
    pub fn new(id: SessionId, info: Info, scheme: Scheme) -> Self {
        Self {
            id,
            revision: 0,
            info: Arc::new(info),
            scheme: Arc::new(scheme),
            reviewers: OrdMap::new(),
            entities: OrdMap::new(),
            terms: OrdMap::new(),
            lists: OrdMap::new(),
            entries: OrdMap::new(),
            sources: Sources::default(),
            memories: OrdMap::new(),
            rules: None,
            order: Arc::default(),
            documents: HashMap::new(),
            label_uses: HashMap::new(),
            entity_uses: HashMap::new(),
            entity_confirmed: HashMap::new(),
        }
    }

    /// Grows with every change; a result computed on an older one may be stale.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    pub fn info(&self) -> &Info {
        &self.info
    }

    pub fn scheme(&self) -> &Scheme {
        &self.scheme
    }

    pub fn reviewers(&self) -> impl Iterator<Item = &Reviewer> {
        self.reviewers.values().map(|reviewer| &**reviewer)
    }

    pub fn reviewer(&self, id: ReviewerId) -> Option<&Reviewer> {
        self.reviewers.get(&id).map(|reviewer| &**reviewer)
    }

    pub fn entity_count(&self) -> usize {
        self.entities.len()
    }

    /// In the order they were made.
    pub fn entities(&self) -> impl Iterator<Item = &Entity> {
        self.entities.values().map(|entity| &**entity)
    }

    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.get(&id).map(|entity| &**entity)
    }

    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.terms.values().map(|term| &**term)
    }

    pub fn term(&self, id: TermId) -> Option<&Term> {
        self.terms.get(&id).map(|term| &**term)
    }

    /// The names lists it keeps, in the order they came.
    pub fn lists(&self) -> impl Iterator<Item = &KeptList> {
        self.lists.values().map(|list| &**list)
    }

    pub fn list(&self, id: ListId) -> Option<&KeptList> {
        self.lists.get(&id).map(|list| &**list)
    }

    /// What a list says, in the order it came.
    pub fn entries(&self, list: ListId) -> impl Iterator<Item = &ListEntry> {
        let entries = self.entries.get(&list);
        entries
            .into_iter()
            .flat_map(|entries| entries.values().map(|entry| &**entry))
    }

    /// The entries of a list after this one; all after none.
    pub fn entries_after(
        &self,
        list: ListId,
        after: Option<EntryId>,
    ) -> impl Iterator<Item = &ListEntry> {
        use std::ops::Bound;
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let entries = self.entries.get(&list).into_iter();
        entries
            .flat_map(move |entries| entries.range((from, Bound::Unbounded)))
            .map(|(_, entry)| &**entry)
    }

    pub fn entry_count(&self, list: ListId) -> usize {
        self.entries.get(&list).map_or(0, OrdMap::len)
    }

    /// Which of its own sources propose.
    pub fn sources(&self) -> Sources {
        self.sources
    }

    /// The read-only translation memories it keeps, in the order they came.
    pub fn memories(&self) -> impl Iterator<Item = &KeptMemory> {
        self.memories.values().map(|memory| &**memory)
    }

    pub fn memory(&self, id: MemoryId) -> Option<&KeptMemory> {
        self.memories.get(&id).map(|memory| &**memory)
    }

    /// Segmentation rules in place of the program's own.
    pub fn segmentation_rules(&self) -> Option<&Arc<KeptRules>> {
        self.rules.as_ref()
    }

    /// All documents as listed, loaded or not.
    pub fn listed(&self) -> &[Listed] {
        &self.order
    }

    /// How many documents are loaded.
    pub fn loaded_count(&self) -> usize {
        self.documents.len()
    }

    /// The loaded documents in the session's order.
    pub fn documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.order
            .iter()
            .filter_map(|listed| self.documents.get(&listed.id))
    }

    /// A loaded document.
    pub fn document(&self, id: DocumentId) -> Option<&Arc<Document>> {
        self.documents.get(&id)
    }

    /// Whether every listed document is loaded.
    pub fn is_complete(&self) -> bool {
        self.documents.len() == self.order.len()
    }

    /// How many mentions of the loaded documents are linked to the entity.
    pub fn entity_uses(&self, id: EntityId) -> usize {
        self.entity_uses.get(&id).map_or(0, |&n| n as usize)
    }

    /// How many confirmed mentions of the loaded documents are linked to the entity.
    pub fn entity_confirmed(&self, id: EntityId) -> usize {
        self.entity_confirmed.get(&id).map_or(0, |&n| n as usize)
    }

    /// The entities as they are now, to tell later what has changed.
    pub fn named_entities(&self) -> NamedEntities {
        NamedEntities {
            entities: self.entities.clone(),
            uses: self.entity_uses.clone(),
        }
    }

    /// How many mentions of the loaded documents and entities bear the label.
    pub fn label_uses(&self, key: &LabelKey) -> usize {
        self.label_uses.get(key).map_or(0, |&n| n as usize)
    }

    /// Puts in what a file said: not an edit, for loading alone. Labels of mentions are
    /// tied to the scheme's own strings.
    pub fn load_reviewers(&mut self, reviewers: impl IntoIterator<Item = Reviewer>) {
        for reviewer in reviewers {
            self.reviewers.insert(reviewer.id, Arc::new(reviewer));
        }
    }

    pub fn load_entities(&mut self, entities: impl IntoIterator<Item = Entity>) {
        for mut entity in entities {
            entity.label = self.intern(&entity.label);
            self.count_label(&entity.label.clone(), 1);
            if let Some(old) = self.entities.insert(entity.id, Arc::new(entity)) {
                self.count_label(&old.label, -1);
            }
        }
    }

    pub fn load_terms(&mut self, terms: impl IntoIterator<Item = Term>) {
        for term in terms {
            self.terms.insert(term.id, Arc::new(term));
        }
    }

    /// A list as its file says.
    pub fn load_list(&mut self, list: KeptList, entries: impl IntoIterator<Item = ListEntry>) {
        let id = list.id;
        self.lists.insert(id, Arc::new(list));
        let entries: OrdMap<EntryId, Arc<ListEntry>> = entries
            .into_iter()
            .map(|entry| (entry.id, Arc::new(entry)))
            .collect();
        if !entries.is_empty() {
            self.entries.insert(id, entries);
        }
    }

    pub fn load_sources(&mut self, sources: Sources) {
        self.sources = sources;
    }

    pub fn load_memories(&mut self, memories: impl IntoIterator<Item = KeptMemory>) {
        for memory in memories {
            self.memories.insert(memory.id, Arc::new(memory));
        }
    }

    pub fn load_segmentation_rules(&mut self, rules: Option<KeptRules>) {
        self.rules = rules.map(Arc::new);
    }

    pub fn load_order(&mut self, order: Vec<Listed>) {
        self.order = Arc::new(order);
    }

    /// Takes in a listed document; one that is not listed is added to the list.
    pub fn load_document(&mut self, document: Document) {
        let id = document.id;
        if !self.order.iter().any(|listed| listed.id == id) {
            Arc::make_mut(&mut self.order).push(Listed {
                id,
                slug: document.slug.clone(),
            });
        }
        self.count_document(&document, 1);
        if let Some(old) = self.documents.insert(id, Arc::new(document)) {
            self.count_document(&old, -1);
        }
    }

    /// The scheme's own copy of a key, so that equal keys share one string.
    pub(super) fn intern(&self, key: &LabelKey) -> LabelKey {
        self.scheme
            .label(key.as_str())
            .map_or_else(|| key.clone(), |label| label.key.clone())
    }

    fn count_document(&mut self, document: &Document, by: i32) {
        let mut labels = std::collections::HashMap::<&LabelKey, i32>::new();
        // All of them, and the confirmed ones.
        let mut entities = std::collections::HashMap::<EntityId, (i32, i32)>::new();
        for mention in document.mentions() {
            *labels.entry(&mention.label).or_default() += by;
            if let Some(entity) = mention.entity {
                let counts = entities.entry(entity).or_default();
                counts.0 += by;
                counts.1 += by * i32::from(mention.status == Status::Confirmed);
            }
        }
        for (key, n) in labels {
            self.count_label(key, n);
        }
        for (id, (all, confirmed)) in entities {
            count(&mut self.entity_uses, &id, all);
            count(&mut self.entity_confirmed, &id, confirmed);
        }
    }

    pub(super) fn count_mention(&mut self, mention: &Mention, by: i32) {
        self.count_label(&mention.label, by);
        if let Some(entity) = mention.entity {
            count(&mut self.entity_uses, &entity, by);
            if mention.status == Status::Confirmed {
                count(&mut self.entity_confirmed, &entity, by);
            }
        }
    }

    pub(super) fn count_label(&mut self, key: &LabelKey, by: i32) {
        count(&mut self.label_uses, key, by);
    }
}

fn count<K: Clone + Eq + std::hash::Hash>(uses: &mut HashMap<K, u32>, key: &K, by: i32) {
    match uses.get_mut(key) {
        Some(n) => *n = n.saturating_add_signed(by),
        None if by > 0 => {
            uses.insert(key.clone(), by.unsigned_abs());
        }
        None => {}
    }
}
