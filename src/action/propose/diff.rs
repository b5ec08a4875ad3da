//! From what the sources say to edits: what is new comes, what nobody says any more goes.
//! Invariant: proposing twice changes nothing the second time.

use std::collections::{BTreeMap, HashSet};

use super::{Candidate, PreparedPropose, Source};
use crate::{
    model::{
        Document, Ids, LabelKey, Mention, MentionId, Ranges, Reason, Session, Status,
        edit::{Edit, delete_mentions},
    },
    names::propose::OftenRejected,
};

#[derive(Debug, Default)]
pub(super) struct Diff {
    pub edits: Vec<Edit>,
    pub added: usize,
    pub gone: usize,
    pub labels: BTreeMap<LabelKey, usize>,
    pub documents: usize,
}

pub(super) fn diff(prepared: &PreparedPropose, session: &Session, ids: &mut Ids) -> Diff {
    let mut diff = Diff::default();
    let rejected = OftenRejected::of(session);
    for document in session.documents() {
        let is_wanted = |wanted: &Vec<_>| wanted.contains(&document.id);
        if !prepared.documents.as_ref().is_none_or(is_wanted) {
            continue;
        }
        // What was found in another text is not there.
        let before = prepared.session.document(document.id);
        if before.is_none_or(|before| before.text().hash() != document.text().hash()) {
            continue;
        }
        let candidates = prepared.candidates.get(&document.id);
        let candidates = candidates.map_or(&[][..], Vec::as_slice);
        of_document(
            document, candidates, prepared, session, &rejected, ids, &mut diff,
        );
    }
    diff
}

fn of_document(
    document: &Document,
    candidates: &[Candidate],
    prepared: &PreparedPropose,
    session: &Session,
    rejected: &OftenRejected,
    ids: &mut Ids,
    diff: &mut Diff,
) {
    let open = replaceable(document);
    let is_open: HashSet<MentionId> = open.iter().map(|mention| mention.id).collect();
    let mut chosen: Vec<&Candidate> = Vec::new();
    // By start; chosen ones do not overlap.
    let mut taken: BTreeMap<u32, u32> = BTreeMap::new();
    for candidate in candidates {
        let (start, end) = (candidate.range.start().get(), candidate.range.end().get());
        let before = taken.range(..end).next_back();
        if before.is_some_and(|(_, &other)| other > start) {
            continue;
        }
        let quote = candidate.range.slice(document.text().as_str());
        let stays_away = rejected.has(quote.unwrap_or_default(), &candidate.label);
        let has_label = session.scheme().label(candidate.label.as_str()).is_some();
        if stays_away || !has_label || !is_free(document, candidate, &is_open) {
            continue;
        }
        taken.insert(start, end);
        chosen.push(candidate);
    }
    let mut stays: HashSet<MentionId> = HashSet::new();
    let mut new: Vec<&Candidate> = Vec::new();
    for candidate in chosen {
        let ranges = Ranges::one(candidate.range);
        let own = document.mentions().at(&ranges).into_iter().find(|mention| {
            is_open.contains(&mention.id)
                && mention.label == candidate.label
                && Source::of(mention) == source_of(candidate.reason)
        });
        match own {
            Some(own) => drop(stays.insert(own.id)),
            None => new.push(candidate),
        }
    }
    let gone: Vec<&Mention> = open
        .into_iter()
        .filter(|mention| !stays.contains(&mention.id))
        .collect();
    diff.gone += gone.len();
    diff.edits.extend(delete_mentions(document, &gone));
    diff.added += new.len();
    diff.documents += usize::from(!new.is_empty());
    for candidate in new {
        *diff.labels.entry(candidate.label.clone()).or_default() += 1;
        let ranges = Ranges::one(candidate.range);
        let stamp = &prepared.stamp;
        let label = candidate.label.clone();
        let mut mention = Mention::new(ids.next(), ranges, label, stamp.by, stamp.at);
        let entity = candidate.entity.filter(|id| session.entity(*id).is_some());
        mention.entity = entity;
        mention.status = Status::Proposed;
        mention.origin = candidate.origin();
        mention.set_extra(crate::model::Extra {
            reason: Some(candidate.reason),
            ..Default::default()
        });
        diff.edits.push(Edit::add_mention(document.id, mention));
    }
}

fn source_of(reason: Reason) -> Source {
    match reason {
        Reason::Name => Source::Names,
        Reason::List(list) => Source::List(list),
        Reason::Learned(_) => Source::Learned,
    }
}

/// Proposals of the program's own that nobody has touched: they come and go with their source.
pub(super) fn replaceable(document: &Document) -> Vec<&Mention> {
    let is_own = |mention: &&Mention| {
        let extra = mention.extra();
        mention.status == Status::Proposed
            && Source::of(mention) != Source::Other
            && extra.note.is_empty()
            && extra.reviews.is_empty()
            && extra.attributes.is_empty()
    };
    let own: Vec<&Mention> = document.mentions().iter().filter(is_own).collect();
    if own.is_empty() {
        return own;
    }
    let mut used: HashSet<MentionId> = HashSet::new();
    for relation in document.relations() {
        used.extend([relation.from, relation.to]);
    }
    for language in document.target_languages() {
        for segment in document.kept_segments(language) {
            let projections = segment.translation.mentions.iter();
            used.extend(projections.map(|projection| projection.mention));
        }
    }
    own.into_iter()
        .filter(|it| !used.contains(&it.id))
        .collect()
}

/// Whether a proposal may stand: in no passage left out, not where the same is said already,
/// and over nothing but other proposals of the program's own and what people rejected with
/// another label or range. Inside of what was rejected the same entity stays away, too.
fn is_free(document: &Document, candidate: &Candidate, open: &HashSet<MentionId>) -> bool {
    let range = candidate.range;
    if document.is_left_out(range) {
        return false;
    }
    document
        .mentions()
        .overlapping(range)
        .iter()
        .all(|mention| {
            let is_same = mention.label == candidate.label && mention.ranges == Ranges::one(range);
            let is_inside = mention.ranges.bounds().covers(range)
                && mention.entity.is_some()
                && mention.entity == candidate.entity;
            let is_away = is_same || is_inside;
            open.contains(&mention.id) || (!is_away && mention.status == Status::Rejected)
        })
}
