//! What a change of the scheme would do to a session, counted. Nothing is changed.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    Fate, SchemeChange,
    carry::{Carrier, OfValue},
};
use crate::{
    model::{
        EntityId, LabelKey, MentionId, Overlap, Ranges, Scheme, Session, Status, Values, check,
    },
    task::{Cancel, Cancelled},
};

/// What would happen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Preview {
    /// Every label of the present scheme, in its order.
    pub labels: Vec<LabelImpact>,
    pub relations: Vec<RelationImpact>,
    /// Attributes with values whose key changes or goes, or whose values fit no more; first
    /// those of labels, then those of documents.
    pub attributes: Vec<AttributeImpact>,
    /// Relations that would join what their kind does not join.
    pub ends: usize,
    /// Mentions that would lie over others as a new rule does not let them.
    pub crossings: usize,
    /// Mentions that would be a second one with the same range and label.
    pub doubled: usize,
}

/// How much bears a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelImpact {
    pub key: LabelKey,
    pub mentions: usize,
    pub entities: usize,
    /// In so many documents.
    pub documents: usize,
    /// Relations of those mentions.
    pub relations: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelationImpact {
    pub key: LabelKey,
    pub relations: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributeImpact {
    /// `None`: of documents.
    pub label: Option<LabelKey>,
    pub key: String,
    /// `None`: it stays, though the scheme may not know it any more.
    pub fate: Option<Fate<String>>,
    /// The new scheme has it, under the same or another key.
    pub known: bool,
    pub values: usize,
    /// Those of them that would fit their kind no more.
    pub unfit: usize,
}

/// Counts, document by document.
///
/// # Errors
/// It was cancelled.
pub fn preview(
    session: &Session,
    change: &SchemeChange,
    cancel: &Cancel,
) -> Result<Preview, Cancelled> {
    let from = session.scheme();
    let carrier = Carrier::new(from, change);
    let mut counted = Counted::new(from);
    for entity in session.entities() {
        if let Some(impact) = counted.label(&entity.label) {
            impact.entities += 1;
        }
    }
    let stricter = from.overlap != change.to.overlap && change.to.overlap != Overlap::Any;
    let joined = joined(from, &carrier);
    for document in session.documents() {
        cancel.check()?;
        let mut here: HashMap<&LabelKey, usize> = HashMap::new();
        let mut labels: HashMap<MentionId, &LabelKey> = HashMap::new();
        let mut taken: HashSet<(&Ranges, &LabelKey, Option<EntityId>, Status)> = HashSet::new();
        let any_relation = document.relations().next().is_some();
        for mention in document.mentions() {
            *here.entry(&mention.label).or_default() += 1;
            if any_relation {
                labels.insert(mention.id, &mention.label);
            }
            counted.values(carrier.values(&mention.label), Some(&mention.label), || {
                &mention.extra().attributes
            });
            if joined.contains(&mention.label)
                && let Some(label) = carrier.label(&mention.label)
                && !taken.insert((&mention.ranges, label, mention.entity, mention.status))
            {
                counted.preview.doubled += 1;
            }
        }
        for (label, mentions) in here {
            if let Some(impact) = counted.label(label) {
                impact.mentions += mentions;
                impact.documents += 1;
            }
        }
        let removed: BTreeSet<MentionId> = carrier.removed(document);
        for relation in document.relations() {
            counted.relation(&relation.kind);
            let ends = [labels.get(&relation.from), labels.get(&relation.to)];
            for (n, label) in ends.into_iter().enumerate() {
                // One that joins two of a label is one.
                if let Some(label) = label.filter(|_| n == 0 || ends[0] != ends[1])
                    && let Some(impact) = counted.label(label)
                {
                    impact.relations += 1;
                }
            }
            let breaks =
                carrier.kind(&relation.kind).is_some() && carrier.breaks(from, document, relation);
            counted.preview.ends += usize::from(breaks);
        }
        counted.values(carrier.document_values(), None, || &document.head().labels);
        if stricter {
            let crossed = check::crossings(document, change.to.overlap);
            let stays = |id| !removed.contains(&id);
            let crossed = crossed.filter(|(one, other)| stays(one.id) && stays(other.id));
            counted.preview.crossings += crossed.count();
        }
    }
    Ok(counted.finish(change))
}

/// Labels that would become one with another.
fn joined<'a>(from: &'a Scheme, carrier: &Carrier<'a>) -> HashSet<&'a LabelKey> {
    let mut by_target: HashMap<&LabelKey, Vec<&LabelKey>> = HashMap::new();
    for label in &from.labels {
        if let Some(to) = carrier.label(&label.key) {
            by_target.entry(to).or_default().push(&label.key);
        }
    }
    let several = by_target.into_values().filter(|keys| keys.len() > 1);
    several.flatten().collect()
}

/// The counts while they grow.
struct Counted {
    preview: Preview,
    labels: HashMap<LabelKey, usize>,
    relations: HashMap<LabelKey, usize>,
    values: HashMap<(Option<LabelKey>, String), (usize, usize)>,
    order: Vec<(Option<LabelKey>, String)>,
}

impl Counted {
    fn new(from: &Scheme) -> Self {
        let labels = from.labels.iter();
        let relations = from.relations.iter();
        let of_labels = from.labels.iter().flat_map(|label| {
            let own = label.attributes.iter();
            own.map(|kind| (Some(label.key.clone()), kind.key.clone()))
        });
        let of_documents = from.document.iter().map(|kind| (None, kind.key.clone()));
        Self {
            preview: Preview {
                labels: labels
                    .clone()
                    .map(|label| LabelImpact {
                        key: label.key.clone(),
                        mentions: 0,
                        entities: 0,
                        documents: 0,
                        relations: 0,
                    })
                    .collect(),
                relations: relations
                    .clone()
                    .map(|kind| RelationImpact {
                        key: kind.key.clone(),
                        relations: 0,
                    })
                    .collect(),
                ..Preview::default()
            },
            labels: labels
                .enumerate()
                .map(|(n, it)| (it.key.clone(), n))
                .collect(),
            relations: relations
                .enumerate()
                .map(|(n, it)| (it.key.clone(), n))
                .collect(),
            values: HashMap::new(),
            order: of_labels.chain(of_documents).collect(),
        }
    }

    fn label(&mut self, key: &LabelKey) -> Option<&mut LabelImpact> {
        let at = *self.labels.get(key)?;
        self.preview.labels.get_mut(at)
    }

    fn relation(&mut self, key: &LabelKey) {
        if let Some(&at) = self.relations.get(key)
            && let Some(impact) = self.preview.relations.get_mut(at)
        {
            impact.relations += 1;
        }
    }

    fn values<'v>(
        &mut self,
        of: &[OfValue<'_>],
        label: Option<&LabelKey>,
        values: impl Fn() -> &'v Values,
    ) {
        for of in of {
            let Some(value) = values().get(of.key) else {
                continue;
            };
            let key = (label.cloned(), of.key.to_owned());
            let (all, unfit) = self.values.entry(key).or_default();
            *all += 1;
            *unfit += usize::from(of.unfits(value));
        }
    }

    fn finish(mut self, change: &SchemeChange) -> Preview {
        for (label, key) in std::mem::take(&mut self.order) {
            let count = self.values.get(&(label.clone(), key.clone()));
            let Some(&(values, unfit)) = count else {
                continue;
            };
            let (fate, kinds) = match &label {
                None => (change.document.get(&key), Some(&change.to.document)),
                Some(label) => {
                    let to = match change.labels.get(label) {
                        Some(Fate::Removed) => continue,
                        Some(Fate::Becomes(to)) => to,
                        None => label,
                    };
                    let to = change.to.label(to.as_str());
                    let fate = change.attributes.get(&(label.clone(), key.clone()));
                    (fate, to.map(|to| &to.attributes))
                }
            };
            let now = match fate {
                Some(Fate::Becomes(to)) => to,
                _ => &key,
            };
            let known = fate != Some(&Fate::Removed)
                && kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind.key == *now));
            if known && fate.is_none() && unfit == 0 {
                continue;
            }
            self.preview.attributes.push(AttributeImpact {
                label,
                key,
                fate: fate.cloned(),
                known,
                values,
                unfit,
            });
        }
        self.preview
    }
}
