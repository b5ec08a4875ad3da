//! Who is named with an entity: in the same sentence, the same paragraph, the same document.
//! Invariant: a sentence, a paragraph or a document counts once for each other entity, however
//! often both are named in it.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    ops::ControlFlow,
};

use super::Place;
use crate::{
    model::{Document, EntityId, Mention, MentionId, Status},
    text::{TextRange, paragraph_at, segment},
};

/// Another entity that is named with one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    pub entity: EntityId,
    pub sentences: usize,
    pub paragraphs: usize,
    pub documents: usize,
    /// The mention of the first entity where the two stand nearest to each other first.
    pub place: Place,
}

#[derive(Debug, Default)]
pub(super) struct Company(BTreeMap<EntityId, Together>);

/// How near two are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    Document,
    Paragraph,
    Sentence,
}

impl Company {
    /// Adds a document that has these mentions of the entity, in text order.
    pub(super) fn add(&mut self, document: &Document, entity: EntityId, own: &[&Mention]) {
        let Some(first) = own.first() else { return };
        let others = document
            .mentions()
            .iter()
            .filter_map(|it| other(it, entity));
        for id in others.collect::<BTreeSet<EntityId>>() {
            self.count(id, Within::Document, (document.id, first.id));
        }
        let text = document.text().as_str();
        let mut rest = own;
        while let Some(first) = rest.first() {
            let start = first.ranges.start();
            let Some(paragraph) = paragraph_at(text, start) else {
                rest = &rest[1..];
                continue;
            };
            let here = rest.partition_point(|it| it.ranges.start() < paragraph.end());
            let (inside, after) = rest.split_at(here.max(1));
            rest = after;
            self.add_paragraph(document, entity, paragraph, inside);
        }
    }

    fn add_paragraph<'d>(
        &mut self,
        document: &'d Document,
        entity: EntityId,
        paragraph: TextRange,
        own: &[&Mention],
    ) {
        let mut others: Vec<(EntityId, &'d Mention)> = Vec::new();
        let mut see = |mention: &'d Mention| {
            let inside = mention.ranges.start() >= paragraph.start()
                && mention.ranges.start() < paragraph.end();
            if let Some(id) = other(mention, entity).filter(|_| inside) {
                others.push((id, mention));
            }
            ControlFlow::<()>::Continue(())
        };
        let _ = document
            .mentions()
            .visit(paragraph.start(), paragraph.end(), &mut see);
        let Some(first) = own.first().filter(|_| !others.is_empty()) else {
            return;
        };
        let entities: BTreeSet<EntityId> = others.iter().map(|(id, _)| *id).collect();
        for id in entities {
            self.count(id, Within::Paragraph, (document.id, first.id));
        }
        let sentences = segment::sentences(document.text().as_str(), paragraph);
        let sentence = |mention: &Mention| {
            let start = mention.ranges.start();
            sentences.partition_point(|range| range.end() <= start)
        };
        let mut own_in: BTreeMap<usize, MentionId> = BTreeMap::new();
        for mention in own {
            own_in.entry(sentence(mention)).or_insert(mention.id);
        }
        let mut counted = HashSet::new();
        for (id, mention) in others {
            let n = sentence(mention);
            if let Some(&near) = own_in.get(&n)
                && counted.insert((id, n))
            {
                self.count(id, Within::Sentence, (document.id, near));
            }
        }
    }

    fn count(&mut self, entity: EntityId, within: Within, place: Place) {
        let known = self.0.entry(entity).or_insert(Together {
            entity,
            sentences: 0,
            paragraphs: 0,
            documents: 0,
            place,
        });
        let first_so_near = match within {
            Within::Document => false,
            Within::Paragraph => known.paragraphs == 0 && known.sentences == 0,
            Within::Sentence => known.sentences == 0,
        };
        if first_so_near {
            known.place = place;
        }
        match within {
            Within::Document => known.documents += 1,
            Within::Paragraph => known.paragraphs += 1,
            Within::Sentence => known.sentences += 1,
        }
    }

    pub(super) fn into_list(self) -> Vec<Together> {
        let mut list: Vec<Together> = self.0.into_values().collect();
        list.sort_by_key(|it| {
            let counts = (it.sentences, it.paragraphs, it.documents);
            (std::cmp::Reverse(counts), it.entity)
        });
        list
    }
}

/// The entity a mention names, if it is another.
fn other(mention: &Mention, entity: EntityId) -> Option<EntityId> {
    let id = mention
        .entity
        .filter(|_| mention.status != Status::Rejected)?;
    (id != entity).then_some(id)
}
