//! What the documents of a file add: new documents, and mentions and relations of known ones.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use super::{Merging, free, segment::Cuts};
use crate::{
    format::{ImportedDocument, ImportedMention, ImportedRelation},
    model::{
        Document, DocumentId, EntityId, Extra, LabelKey, LeftOut, Mention, MentionId, Place,
        ProblemCode, Ranges, Relation, RelationId, Review, ReviewerId, Slug, Status,
        edit::{Change, DocumentEdit, Edit, Kind, Seed, TextRef},
    },
    text::TextHash,
};

/// What was added so far, beside the edits that stand already.
#[derive(Debug, Default)]
pub(super) struct Added {
    documents: HashSet<DocumentId>,
    /// New documents to which the file gives no id.
    nameless: HashMap<TextHash, DocumentId>,
    /// Edits inside documents; they come after all documents are there.
    pub contents: Vec<Edit>,
    pub cuts: Cuts,
}

/// What makes two mentions the same where ids do not.
type Content = (Ranges, LabelKey, Option<EntityId>, Status);
/// The same of relations.
type Tie = (LabelKey, MentionId, MentionId, Status);

impl Merging<'_> {
    pub(super) fn document(&mut self, document: ImportedDocument, added: &mut Added) {
        let session = self.session;
        let hash = document.text.hash();
        let is_listed = |id: &DocumentId| session.listed().iter().any(|listed| listed.id == *id);
        if let Some(id) = document.id.filter(is_listed) {
            let place = Place::document(id, &*document.head.metadata.title);
            let Some(ours) = session.document(id) else {
                return self.conflict(Kind::Document, id.to_string(), place);
            };
            if ours.text().hash() != hash {
                self.report.add(ProblemCode::TextConflict, place);
                self.merged.counts.conflicts += 1;
                return;
            }
            if *ours.metadata() != document.head.metadata {
                self.conflict(Kind::Head, id.to_string(), place);
            }
            return self.contents(id, Some(ours), document, added);
        }
        if let Some(&id) = self.by_text.get(&hash)
            && let Some(ours) = session.document(id)
        {
            let title = ours.display_title().to_owned();
            let place = Place::document(id, &*title);
            self.report.add(ProblemCode::SameText { title }, place);
            return self.contents(id, Some(ours), document, added);
        }
        if document.id.is_none()
            && let Some(&id) = added.nameless.get(&hash)
        {
            return self.contents(id, None, document, added);
        }
        let id = self.seed(&document, added);
        self.contents(id, None, document, added);
    }

    /// Adds the document without its mentions.
    fn seed(&mut self, document: &ImportedDocument, added: &mut Added) -> DocumentId {
        let mut taken = std::mem::take(&mut added.documents);
        let id = free(document.id, &mut taken, self.ids);
        added.documents = taken;
        if document.id.is_none() {
            added.nameless.insert(document.text.hash(), id);
        }
        let mut head = document.head.clone();
        let passages = document.left_out.iter().map(|passage| LeftOut {
            id: self.ids.next(),
            at: passage.at,
            reason: passage.reason,
            decision: crate::model::document::Decision::Accepted,
        });
        head.left_out = Arc::new(passages.collect());
        let slug = self.free_slug(&head.metadata.title, id);
        let index = self.session.listed().len() + self.merged.counts.documents;
        let seed = Seed {
            id,
            slug,
            text: TextRef::new(document.text.clone()),
            head: Arc::new(head),
        };
        self.merged.counts.documents += 1;
        self.edit(Edit::Document {
            index: u32::try_from(index).unwrap_or(u32::MAX),
            change: Change::Add(Box::new(seed)),
        });
        id
    }

    /// The document's slug, numbered where another document has it: ids that do not come from
    /// us may end alike.
    fn free_slug(&mut self, title: &str, id: DocumentId) -> Slug {
        let slug = Slug::new(title, id);
        let numbered = (2u32..).filter_map(|n| {
            let numbered = format!("{}-{n}", slug.as_str());
            Slug::try_from(numbered).ok()
        });
        let mut candidates = std::iter::once(slug.clone()).chain(numbered);
        let free = candidates.find(|candidate| !self.slugs.contains(candidate));
        let free = free.unwrap_or(slug);
        self.slugs.insert(free.clone());
        free
    }

    fn contents(
        &mut self,
        id: DocumentId,
        ours: Option<&Arc<Document>>,
        document: ImportedDocument,
        added: &mut Added,
    ) {
        let mut known: HashMap<Content, MentionId> = HashMap::new();
        for mention in ours.into_iter().flat_map(|ours| ours.mentions()) {
            known.entry(content(mention)).or_insert(mention.id);
        }
        let mut mentions = Vec::with_capacity(document.mentions.len());
        for theirs in document.mentions {
            let mention = self.mention(id, ours.map(|ours| &**ours), theirs, &mut known, added);
            mentions.push(mention);
        }
        let relations = ours.into_iter().flat_map(|ours| ours.relations());
        let mut ties: HashSet<Tie> = relations.map(tie).collect();
        for theirs in document.relations {
            let ends = (mentions.as_slice(), &mut ties);
            self.relation(id, ours.map(|ours| &**ours), theirs, ends, added);
        }
        let ours = ours.map(|ours| &**ours);
        self.comments(id, ours, document.comments, added);
        self.translations(id, ours, (document.translations, &mentions), added);
    }

    /// The id of the mention in the session, whether it is added or there already.
    fn mention(
        &mut self,
        document: DocumentId,
        ours: Option<&Document>,
        theirs: ImportedMention,
        known: &mut HashMap<Content, MentionId>,
        added: &mut Added,
    ) -> MentionId {
        let given = (theirs.id, theirs.at);
        let at = theirs.at.unwrap_or(self.stamp.at);
        let by = theirs.by.and_then(|by| self.reviewers.get(by).copied());
        // The id is put right below.
        let id = given.0.unwrap_or_else(|| self.ids.next());
        let mut mention = Mention::new(id, theirs.ranges, theirs.label, by, at);
        mention.entity = theirs
            .entity
            .and_then(|entity| self.entities.get(entity).copied());
        mention.status = theirs.status;
        mention.origin = theirs.origin;
        let reviews = theirs.reviews.into_iter().filter_map(|review| {
            Some(Review {
                by: *self.reviewers.get(review.by)?,
                verdict: review.verdict,
                at: review.at.unwrap_or(self.stamp.at),
                note: review.note,
            })
        });
        let own = ours.and_then(|ours| ours.mentions().get(id));
        mention.set_extra(Extra {
            reviews: one_each(reviews),
            note: theirs.note,
            attributes: theirs.attributes,
            // What a file does not say is as the session has it.
            reason: own.and_then(|own| own.extra().reason),
        });
        if let Some(own) = own {
            if given.1.is_none() {
                mention.at = own.at;
            }
            if *own == mention {
                self.merged.counts.same += 1;
            } else {
                let place = ours.map(|ours| place_of(ours, own));
                self.conflict(Kind::Mention, id.to_string(), place.unwrap_or_default());
            }
            return id;
        }
        let content = content(&mention);
        if let Some(&same) = known.get(&content) {
            self.merged.counts.same += 1;
            return same;
        }
        mention.id = self.free_mention_id(given.0, id);
        if given.0.is_none() {
            // Without ids of their own, two of one content are one.
            known.insert(content, mention.id);
        }
        self.merged.counts.mentions += 1;
        let id = mention.id;
        added.contents.push(Edit::add_mention(document, mention));
        id
    }

    /// `wanted` where no document has it, else `fresh`, or one fresher where that was wanted.
    fn free_mention_id(&mut self, wanted: Option<MentionId>, fresh: MentionId) -> MentionId {
        let session = self.session;
        let taken = self.mention_ids.get_or_insert_with(|| {
            let all = session.documents().flat_map(|d| d.mentions().iter());
            all.map(|mention| mention.id).collect()
        });
        free(wanted.or(Some(fresh)), taken, self.ids)
    }

    fn relation(
        &mut self,
        document: DocumentId,
        ours: Option<&Document>,
        theirs: ImportedRelation,
        (mentions, ties): (&[MentionId], &mut HashSet<Tie>),
        added: &mut Added,
    ) {
        let session = self.session;
        let (Some(&from), Some(&to)) = (mentions.get(theirs.from), mentions.get(theirs.to)) else {
            return;
        };
        let id = theirs.id.unwrap_or_else(|| self.ids.next());
        let mut relation = Relation {
            id,
            kind: theirs.kind,
            from,
            to,
            status: theirs.status,
            origin: theirs.origin,
            by: theirs.by.and_then(|by| self.reviewers.get(by).copied()),
            at: theirs.at.unwrap_or(self.stamp.at),
            note: theirs.note,
        };
        if let Some(own) = ours.and_then(|ours| ours.relation(id)) {
            if theirs.at.is_none() {
                relation.at = own.at;
            }
            if *own == relation {
                self.merged.counts.same += 1;
            } else {
                let place = ours.map(|ours| Place::document(ours.id, ours.display_title()));
                self.conflict(Kind::Relation, id.to_string(), place.unwrap_or_default());
            }
            return;
        }
        let tie = tie(&relation);
        if ties.contains(&tie) {
            self.merged.counts.same += 1;
            return;
        }
        if theirs.id.is_none() {
            ties.insert(tie);
        }
        let taken: &mut HashSet<RelationId> = self.relation_ids.get_or_insert_with(|| {
            let all = session.documents().flat_map(|d| d.relations());
            all.map(|relation| relation.id).collect()
        });
        relation.id = free(Some(id), taken, self.ids);
        self.merged.counts.relations += 1;
        added.contents.push(Edit::In {
            document,
            edit: DocumentEdit::Relation(Change::Add(relation)),
        });
    }
}

fn content(mention: &Mention) -> Content {
    (
        mention.ranges.clone(),
        mention.label.clone(),
        mention.entity,
        mention.status,
    )
}

fn tie(relation: &Relation) -> Tie {
    (
        relation.kind.clone(),
        relation.from,
        relation.to,
        relation.status,
    )
}

/// At most one review for each reviewer: two names of a file may be one person of ours.
fn one_each(reviews: impl Iterator<Item = Review>) -> Vec<Review> {
    let mut seen: Vec<ReviewerId> = Vec::new();
    let mut kept = Vec::new();
    for review in reviews {
        if !seen.contains(&review.by) {
            seen.push(review.by);
            kept.push(review);
        }
    }
    kept
}

/// Where a mention of the session stands, in code points.
fn place_of(document: &Document, mention: &Mention) -> Place {
    let place = Place::document(document.id, document.display_title());
    let index = document.text().index();
    let at = |at| index.code_point(document.text(), at);
    match (at(mention.ranges.start()), at(mention.ranges.end())) {
        (Some(start), Some(end)) => place.with_range(start.get().into(), end.get().into()),
        _ => place,
    }
}
