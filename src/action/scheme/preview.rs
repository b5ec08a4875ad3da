//! What a change of the scheme would do to a session, counted. Nothing is changed.

use std::collections::{BTreeSet, HashMap};

use super::{
    ChoiceAt, Fate, SchemeChange,
    carry::{Carrier, OfValue},
    edits::gone_entities,
    join::Joined,
};
use crate::{
    model::{AttributeKind, LabelKey, MentionId, Overlap, Scheme, Session, Values, check},
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
    /// Choices that were taken and are not what they were, in the same order.
    pub choices: Vec<ChoiceImpact>,
    /// Relations that would join what their kind does not join.
    pub ends: usize,
    /// Mentions that would lie over others as a new rule does not let them.
    pub crossings: usize,
    /// Mentions that go into another that has the same place, label and entity then.
    pub joined: usize,
    /// Relations that go into another between the same mentions.
    pub joined_relations: usize,
    /// What gives way as what stays says something else.
    pub lost: usize,
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

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceImpact {
    pub at: ChoiceAt,
    /// `None`: it stays where it is, though the list no longer has it.
    pub fate: Option<Fate<String>>,
    pub values: usize,
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
    let gone = gone_entities(session, &carrier);
    for document in session.documents() {
        cancel.check()?;
        let mut here: HashMap<&LabelKey, usize> = HashMap::new();
        let mut labels: HashMap<MentionId, &LabelKey> = HashMap::new();
        let any_relation = document.relations().next().is_some();
        for mention in document.mentions() {
            *here.entry(&mention.label).or_default() += 1;
            if any_relation {
                labels.insert(mention.id, &mention.label);
            }
            counted.values(carrier.values(&mention.label), Some(&mention.label), || {
                &mention.extra().attributes
            });
        }
        for (label, mentions) in here {
            if let Some(impact) = counted.label(label) {
                impact.mentions += mentions;
                impact.documents += 1;
            }
        }
        let removed: BTreeSet<MentionId> = carrier.removed(document);
        let mut joined = Joined::mentions(document, &carrier, &gone);
        joined.relations(document, &carrier, &removed);
        joined.segments(document, &removed);
        counted.preview.joined += joined.into.len();
        counted.preview.joined_relations += joined.relations;
        counted.preview.lost += joined.lost;
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
            let stays = |id| !removed.contains(&id) && !joined.into.contains_key(&id);
            let crossed = crossed.filter(|(one, other)| stays(one.id) && stays(other.id));
            counted.preview.crossings += crossed.count();
        }
    }
    Ok(counted.finish(change))
}

/// The counts while they grow.
struct Counted {
    preview: Preview,
    labels: HashMap<LabelKey, usize>,
    relations: HashMap<LabelKey, usize>,
    values: HashMap<(Option<LabelKey>, String), (usize, usize)>,
    choices: HashMap<ChoiceAt, usize>,
    /// All choices in their order.
    all_choices: Vec<ChoiceAt>,
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
            choices: HashMap::new(),
            all_choices: all_choices(from),
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
            for choice in of.changed(value) {
                let at = ChoiceAt {
                    label: label.cloned(),
                    attribute: of.key.to_owned(),
                    choice: choice.to_owned(),
                };
                *self.choices.entry(at).or_default() += 1;
            }
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
        for at in std::mem::take(&mut self.all_choices) {
            let Some(&values) = self.choices.get(&at) else {
                continue;
            };
            // What goes with its label or its attribute is told there.
            let of_label = at.label.as_ref().and_then(|label| change.labels.get(label));
            let of_attribute = match &at.label {
                None => change.document.get(&at.attribute),
                Some(label) => {
                    let own = (label.clone(), at.attribute.clone());
                    change.attributes.get(&own)
                }
            };
            if of_label == Some(&Fate::Removed) || of_attribute == Some(&Fate::Removed) {
                continue;
            }
            let fate = change.choices.get(&at).cloned();
            self.preview.choices.push(ChoiceImpact { at, fate, values });
        }
        self.preview
    }
}

fn all_choices(from: &Scheme) -> Vec<ChoiceAt> {
    fn of<'a>(
        label: Option<&'a LabelKey>,
        kinds: &'a [AttributeKind],
    ) -> impl Iterator<Item = ChoiceAt> + 'a {
        kinds.iter().flat_map(move |kind| {
            let choices = kind.kind.choices().unwrap_or_default().iter();
            choices.map(move |choice| ChoiceAt {
                label: label.cloned(),
                attribute: kind.key.clone(),
                choice: choice.key.clone(),
            })
        })
    }
    let of_labels = from.labels.iter();
    let of_labels = of_labels.flat_map(|label| of(Some(&label.key), &label.attributes));
    of_labels.chain(of(None, &from.document)).collect()
}
