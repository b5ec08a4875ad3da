//! What a change of the scheme would leave twice, joined: mentions in one place with one label
//! and one entity, and relations of one kind between the same mentions.
//! Invariant: only what the change makes the same is joined; what was there twice before is
//! not touched. Of what was said nothing goes that does not contradict, and that is counted.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::carry::Carrier;
use crate::model::{
    Document, EntityId, Extra, LabelKey, Mention, MentionId, Ranges, Relation, RelationId, Review,
    Segment, Status, Value,
    edit::{Change, DocumentEdit},
};

/// What is joined in a document.
#[derive(Debug, Default)]
pub(super) struct Joined {
    /// Mentions that go, and the one that stays instead of each.
    pub into: BTreeMap<MentionId, MentionId>,
    /// Those that stay, as they are afterwards.
    pub stay: BTreeMap<MentionId, Mention>,
    /// Relations that go as there is another like it.
    pub relations: usize,
    /// Values, reviews, decisions, relations and places in translations that give way, as
    /// what stays says something else.
    pub lost: usize,
}

/// What comes first stays: a decision before a question, and that before a proposal.
fn rank(status: Status) -> u8 {
    match status {
        Status::Confirmed => 0,
        Status::Rejected => 1,
        Status::InQuestion => 2,
        Status::Proposed => 3,
    }
}

fn contradict(one: Status, other: Status) -> bool {
    let is = |a, b| (one, other) == (a, b) || (one, other) == (b, a);
    is(Status::Confirmed, Status::Rejected)
}

impl Joined {
    /// The mentions of a document that a change makes the same. `gone` are entities that go.
    pub fn mentions(document: &Document, carrier: &Carrier<'_>, gone: &BTreeSet<EntityId>) -> Self {
        let mut joined = Self::default();
        if !carrier.merges() {
            return joined;
        }
        type Place<'a> = (&'a Ranges, &'a LabelKey, Option<EntityId>);
        let mut places: HashMap<Place<'_>, Vec<&Mention>> = HashMap::new();
        for mention in document.mentions() {
            if carrier.is_merged(&mention.label)
                && let Some(label) = carrier.label(&mention.label)
            {
                let entity = mention.entity.filter(|entity| !gone.contains(entity));
                let place = (&mention.ranges, label, entity);
                places.entry(place).or_default().push(mention);
            }
        }
        for mut same in places.into_values() {
            let labels: HashSet<&LabelKey> = same.iter().map(|it| &it.label).collect();
            if labels.len() < 2 {
                continue;
            }
            same.sort_by_key(|it| (rank(it.status), it.at, it.id));
            let mut same = same.into_iter();
            let Some(first) = same.next() else { continue };
            let Some(mut stays) = carrier.mention(first) else {
                continue;
            };
            stays.entity = stays.entity.filter(|entity| !gone.contains(entity));
            for mention in same {
                let Some(goes) = carrier.mention(mention) else {
                    continue;
                };
                joined.lost += usize::from(contradict(stays.status, goes.status));
                let mut extra = stays.extra().clone();
                joined.lost += take_in(&mut extra, goes.extra());
                stays.set_extra(extra);
                joined.into.insert(goes.id, stays.id);
            }
            joined.stay.insert(stays.id, stays);
        }
        joined
    }

    fn end(&self, id: MentionId) -> MentionId {
        self.into.get(&id).copied().unwrap_or(id)
    }

    /// What becomes of the relations of a document, those of removed mentions among them.
    pub fn relations(
        &mut self,
        document: &Document,
        carrier: &Carrier<'_>,
        removed: &BTreeSet<MentionId>,
    ) -> Vec<Change<Relation>> {
        let mut after: BTreeMap<RelationId, Relation> = BTreeMap::new();
        let mut same: HashMap<(LabelKey, MentionId, MentionId), Vec<RelationId>> = HashMap::new();
        let mut moved: BTreeSet<RelationId> = BTreeSet::new();
        for relation in document.relations() {
            if removed.contains(&relation.from) || removed.contains(&relation.to) {
                continue;
            }
            let Some(kind) = carrier.kind(&relation.kind) else {
                continue;
            };
            let mut to = relation.clone();
            to.kind = kind.clone();
            to.from = self.end(relation.from);
            to.to = self.end(relation.to);
            if to.from == to.to && relation.from != relation.to {
                self.lost += 1;
                continue;
            }
            if to != *relation {
                moved.insert(to.id);
            }
            let ends = (to.kind.clone(), to.from, to.to);
            same.entry(ends).or_default().push(to.id);
            after.insert(to.id, to);
        }
        for mut ids in same.into_values() {
            if ids.len() < 2 || ids.iter().all(|id| !moved.contains(id)) {
                continue;
            }
            ids.sort_by_key(|id| after.get(id).map(|it| (rank(it.status), it.at, it.id)));
            let mut ids = ids.into_iter();
            let Some(first) = ids.next() else { continue };
            for id in ids {
                let Some(goes) = after.remove(&id) else {
                    continue;
                };
                self.relations += 1;
                if let Some(stays) = after.get_mut(&first) {
                    self.lost += usize::from(contradict(stays.status, goes.status));
                    take_note(&mut stays.note, &goes.note);
                }
            }
        }
        let changes = document.relations().filter_map(|from| {
            let from = from.clone();
            match after.remove(&from.id) {
                None => Some(Change::Remove(from)),
                Some(to) => (to != from).then_some(Change::Set { from, to }),
            }
        });
        // What goes makes room first.
        let mut changes: Vec<Change<Relation>> = changes.collect();
        changes.sort_by_key(|change| matches!(change, Change::Set { .. }));
        changes
    }

    /// Segments whose places of mentions become others, or go.
    pub fn segments(
        &mut self,
        document: &Document,
        removed: &BTreeSet<MentionId>,
    ) -> Vec<DocumentEdit> {
        let mut edits = Vec::new();
        if removed.is_empty() && self.into.is_empty() {
            return edits;
        }
        for language in document.target_languages() {
            for segment in document.kept_segments(language) {
                let to = self.segment(segment, removed);
                if to != *segment {
                    edits.push(DocumentEdit::Segment {
                        language: language.clone(),
                        change: Change::Set {
                            from: segment.clone(),
                            to,
                        },
                    });
                }
            }
        }
        edits
    }

    fn segment(&mut self, segment: &Segment, removed: &BTreeSet<MentionId>) -> Segment {
        let mut to = segment.clone();
        to.translation.refused.retain(|place| {
            !removed.contains(&place.mention) && !self.into.contains_key(&place.mention)
        });
        let places = &mut to.translation.mentions;
        places.retain(|place| !removed.contains(&place.mention));
        let touched = |place: &crate::model::Projection| {
            self.into.contains_key(&place.mention) || self.stay.contains_key(&place.mention)
        };
        if !places.iter().any(touched) {
            return to;
        }
        // The place of the mention that stays before those of what it takes in.
        let own = |id: MentionId| segment_has(segment, id);
        let mut kept: Vec<crate::model::Projection> = Vec::with_capacity(places.len());
        let mut lost = 0;
        for mut place in std::mem::take(places) {
            if let Some(&into) = self.into.get(&place.mention) {
                let taken = match own(into) {
                    true => segment
                        .translation
                        .mentions
                        .iter()
                        .find(|it| it.mention == into),
                    false => kept.iter().find(|it| it.mention == into),
                };
                if let Some(taken) = taken {
                    lost += usize::from(taken.ranges != place.ranges);
                    continue;
                }
                place.mention = into;
            }
            kept.push(place);
        }
        *places = kept;
        self.lost += lost;
        to
    }
}

fn segment_has(segment: &Segment, id: MentionId) -> bool {
    let mut places = segment.translation.mentions.iter();
    places.any(|place| place.mention == id)
}

/// Takes in what is said of a mention that goes; gives how much of that gives way.
fn take_in(stays: &mut Extra, goes: &Extra) -> usize {
    let mut lost = 0;
    take_note(&mut stays.note, &goes.note);
    for (key, value) in &goes.attributes {
        match (stays.attributes.get_mut(key), value) {
            (None, value) => {
                stays.attributes.insert(key.clone(), value.clone());
            }
            (Some(Value::Many(own)), Value::Many(more)) => {
                let new = more.iter().filter(|one| !own.contains(one));
                let new: Vec<String> = new.cloned().collect();
                own.extend(new);
            }
            (Some(own), value) => lost += usize::from(own != value),
        }
    }
    for review in &goes.reviews {
        lost += take_review(&mut stays.reviews, review);
    }
    lost
}

/// Of two by one person the later one stays.
fn take_review(reviews: &mut Vec<Review>, review: &Review) -> usize {
    let Some(own) = reviews.iter_mut().find(|own| own.by == review.by) else {
        reviews.push(review.clone());
        return 0;
    };
    let lost = usize::from(own.verdict != review.verdict);
    let mut note = own.note.clone();
    take_note(&mut note, &review.note);
    if review.at > own.at {
        *own = review.clone();
    }
    own.note = note;
    lost
}

fn take_note(note: &mut String, more: &str) {
    if more.trim().is_empty() || note.lines().eq(more.lines()) {
        return;
    }
    if !note.trim().is_empty() {
        note.push('\n');
    }
    note.push_str(more);
}
