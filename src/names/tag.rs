//! A names list applied to documents.
//! Invariant: the session is only read; applying the edits and tagging again gives none.

mod link;
mod plan;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use super::list::NamesList;
use super::matcher::{Hit, Matcher};
use crate::model::edit::Edit;
use crate::model::{
    Document, DocumentId, Ids, LabelKey, Mention, Origin, Ranges, Report, ReviewerId, Session,
    Status,
};
use crate::text::Fold;
use link::Target;

/// How to tag.
#[derive(Clone, Debug)]
pub struct TagOptions {
    /// The status of the new mentions.
    pub status: Status,
    /// What to overlook when comparing.
    pub fold: Fold,
    /// Only these; `None`: all. What is not loaded is passed by.
    pub documents: Option<Vec<DocumentId>>,
    /// Who tags; the session must know them.
    pub by: Option<ReviewerId>,
    /// When.
    pub at: Timestamp,
}

/// The edits that tag, and how many of what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tagged {
    /// To be applied in this order, all or none: entities, then mentions by document and text.
    pub edits: Vec<Edit>,
    /// What they amount to.
    pub counts: Counts,
}

/// How many of what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New mentions of each label that has any.
    pub labels: BTreeMap<LabelKey, usize>,
    /// The documents looked at, in the session's order.
    pub documents: Vec<DocumentCounts>,
    /// Entities the session did not have.
    pub new_entities: usize,
    /// Names that were added to entities, new or known.
    pub new_names: usize,
}

impl Counts {
    /// New mentions in all.
    #[must_use]
    pub fn mentions(&self) -> usize {
        self.documents.iter().map(|counts| counts.mentions).sum()
    }

    /// Hits that were passed over because a mention with exactly that range is there.
    #[must_use]
    pub fn already_tagged(&self) -> usize {
        let documents = self.documents.iter();
        documents.map(|counts| counts.already_tagged).sum()
    }

    /// Hits that were passed over because they touch a passage that is left out.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.documents.iter().map(|counts| counts.left_out).sum()
    }
}

/// What happened in one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentCounts {
    /// The document.
    pub document: DocumentId,
    /// New mentions.
    pub mentions: usize,
    /// Hits with exactly the range of a mention of any status: what was rejected stays away.
    pub already_tagged: usize,
    /// Hits in passages that are left out.
    pub left_out: usize,
}

/// Proposes what `list` tells of the session's documents.
///
/// Every entity of the list is matched to one of the session by label and canonical name, or
/// made, found in a text or not; its forms become names of it, each text once a language.
/// Labels are keys of the scheme: rows of another label are as though not there (reported
/// once a label). A form of several entities is tagged without a link (reported); one of
/// several labels with the first listed, also without a link (reported).
/// A hit in a passage left out, or at exactly the place of a mention, is passed over.
///
/// Documents are searched in parallel; edits and ids come in the same order every time.
#[must_use]
pub fn tag(
    session: &Session,
    list: &NamesList,
    options: &TagOptions,
    ids: &mut Ids,
    report: &mut Report,
) -> Tagged {
    let known = plan::known_labels(session, list, report);
    let matcher = Matcher::of_some(list, options.fold, |form| known[form.entity]);
    let plan = plan::entities(session, list, &known, ids);
    let targets = link::targets(list, &matcher, &plan.ids, report);
    let mut tagged = Tagged {
        edits: plan.edits,
        counts: Counts {
            new_entities: plan.new_entities,
            new_names: plan.new_names,
            ..Counts::default()
        },
    };
    let documents: Vec<&Arc<Document>> = session
        .documents()
        .filter(|document| match &options.documents {
            Some(wanted) => wanted.contains(&document.id),
            None => true,
        })
        .collect();
    let hits: Vec<Vec<Hit>> = documents
        .par_iter()
        .map(|document| matcher.find(document.text()))
        .collect();
    for (document, hits) in documents.into_iter().zip(hits) {
        tag_document(document, &hits, &targets, options, ids, &mut tagged);
    }
    tagged
}

fn tag_document(
    document: &Document,
    hits: &[Hit],
    targets: &[Option<Target>],
    options: &TagOptions,
    ids: &mut Ids,
    tagged: &mut Tagged,
) {
    let mut counts = DocumentCounts {
        document: document.id,
        mentions: 0,
        already_tagged: 0,
        left_out: 0,
    };
    for hit in hits {
        let Some(target) = &targets[hit.form.index()] else {
            continue;
        };
        let ranges = Ranges::one(hit.range);
        if document.is_left_out(hit.range) {
            counts.left_out += 1;
            continue;
        }
        if !document.mentions().at(&ranges).is_empty() {
            counts.already_tagged += 1;
            continue;
        }
        let label = target.label.clone();
        let mut mention = Mention::new(ids.next(), ranges, label, options.by, options.at);
        mention.entity = target.entity;
        mention.status = options.status;
        mention.origin = Origin::List;
        tagged.edits.push(Edit::add_mention(document.id, mention));
        counts.mentions += 1;
        let of_label = tagged.counts.labels.entry(target.label.clone());
        *of_label.or_default() += 1;
    }
    tagged.counts.documents.push(counts);
}
