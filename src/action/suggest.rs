//! Proposing mentions from what was decided.
//! In two steps: [`Suggest::find`] learns and proposes on a snapshot, on any thread;
//! [`PreparedSuggest::commit`] takes the proposals into the session.
//! Invariant: nothing is proposed where a mention of that label with that range is, of whatever
//! status, nor over one that people decided on; what changed since the snapshot is looked at again
//! at the commit.

use std::collections::{BTreeMap, HashMap};

use super::{ActionError, Basis, look::in_scheme_order};
use crate::{
    format::Stamp,
    model::{
        Document, DocumentId, EntityId, Ids, Label, LabelKey, Mention, Origin, Ranges, Session,
        Status,
        edit::{Edit, What},
    },
    suggest::{Examples, Extent, Proposal, propose_in, train},
    task::Cancel,
    text::TextRange,
    workspace::{Ahead, Workspace},
};

#[derive(Debug, Clone)]
pub struct Suggest {
    /// What chance depends on.
    pub seed: u64,
    /// Where mentions are proposed; `None`: everywhere. All documents are learned from.
    pub documents: Option<Vec<DocumentId>>,
}

#[derive(Debug, Clone, Default)]
pub struct Suggested {
    /// Confirmed mentions that were learned from.
    pub learned: usize,
    pub mentions: usize,
    /// In the scheme's order.
    pub by_label: Vec<(Label, usize)>,
    pub documents: usize,
}

/// Proposals made on a snapshot.
#[derive(Debug)]
pub struct PreparedSuggest {
    session: Session,
    stamp: Stamp,
    learned: usize,
    found: Vec<(DocumentId, Vec<Proposal>)>,
}

impl Suggest {
    /// Learns from all loaded documents of `session` and proposes in those asked for.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn find(
        &self,
        session: &Session,
        stamp: &Stamp,
        cancel: &Cancel,
    ) -> Result<PreparedSuggest, ActionError> {
        let examples = Examples::of_session(session, Extent::Decided);
        let model = train(&examples, self.seed, cancel)?;
        let mut found = Vec::new();
        let is_wanted = |document: &Document| {
            let wanted = self.documents.as_ref();
            wanted.is_none_or(|wanted| wanted.contains(&document.id))
        };
        if !model.is_empty() {
            for document in session.documents().filter(|document| is_wanted(document)) {
                cancel.check()?;
                found.push((document.id, propose_in(&model, document)));
            }
        }
        Ok(PreparedSuggest {
            session: session.clone(),
            stamp: *stamp,
            learned: examples.mentions(),
            found,
        })
    }

    pub(super) fn run(self, workspace: &mut Workspace) -> Result<Suggested, ActionError> {
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let prepared = self.find(&session, &stamp, &Cancel::default())?;
        drop(session);
        prepared.commit(workspace)
    }
}

impl PreparedSuggest {
    /// Whether the session is the one that was learned from.
    pub fn is_current(&self, session: &Session) -> bool {
        Basis::of(&self.session).is(session)
    }

    /// Takes the proposals into the session, as one group.
    ///
    /// # Errors
    /// The session is open for reading, or an edit does not fit; nothing is changed then.
    pub fn commit(self, workspace: &mut Workspace) -> Result<Suggested, ActionError> {
        let (ahead, suggested) = self.plan(workspace)?;
        if let Some(ahead) = ahead {
            workspace.take(ahead.work_out()?)?;
        }
        Ok(suggested)
    }

    /// What a commit would take in, to be worked out where nobody waits for it; `None`: there is
    /// nothing to propose. A document whose text has changed since, or that is gone, is passed by.
    ///
    /// # Errors
    /// The session is open for reading.
    pub fn plan(
        self,
        workspace: &mut Workspace,
    ) -> Result<(Option<Ahead>, Suggested), ActionError> {
        let session = workspace.session().clone();
        let entities = entities(&session);
        let mut suggested = Suggested {
            learned: self.learned,
            ..Suggested::default()
        };
        let mut labels: BTreeMap<LabelKey, usize> = BTreeMap::new();
        let mut edits = Vec::new();
        for (id, proposals) in &self.found {
            let (Some(now), Some(before)) = (session.document(*id), self.session.document(*id))
            else {
                continue;
            };
            if now.text().hash() != before.text().hash() {
                continue;
            }
            let free = proposals.iter().filter(|proposal| is_free(now, proposal));
            let free = free.filter(|p| session.scheme().label(p.label.as_str()).is_some());
            let count = edits.len();
            for proposal in free {
                *labels.entry(proposal.label.clone()).or_default() += 1;
                let mention = self.mention(now, proposal, &entities, workspace.ids());
                edits.push(Edit::add_mention(*id, mention));
            }
            suggested.documents += usize::from(edits.len() > count);
        }
        suggested.mentions = edits.len();
        suggested.by_label = in_scheme_order(&session, labels);
        let what = What::Suggest {
            mentions: u32::try_from(suggested.mentions).unwrap_or(u32::MAX),
        };
        Ok((workspace.plan(what, edits, Vec::new())?, suggested))
    }

    fn mention(
        &self,
        document: &Document,
        proposal: &Proposal,
        entities: &HashMap<(LabelKey, String), Option<EntityId>>,
        ids: &mut Ids,
    ) -> Mention {
        let ranges = Ranges::one(proposal.range);
        let label = proposal.label.clone();
        let quote = proposal.range.slice(document.text().as_str());
        let key = (label.clone(), quote.unwrap_or_default().to_owned());
        let mut mention = Mention::new(ids.next(), ranges, label, self.stamp.by, self.stamp.at);
        mention.entity = entities.get(&key).copied().flatten();
        mention.status = Status::Proposed;
        mention.origin = Origin::Model;
        mention
    }
}

/// The entity that alone of its label bears a name; `None` where several do.
fn entities(session: &Session) -> HashMap<(LabelKey, String), Option<EntityId>> {
    let mut found: HashMap<(LabelKey, String), Option<EntityId>> = HashMap::new();
    for entity in session.entities() {
        let names = entity.names.iter().map(|name| &name.text);
        for name in std::iter::once(&entity.name).chain(names) {
            let one = found
                .entry((entity.label.clone(), name.clone()))
                .or_insert(Some(entity.id));
            if *one != Some(entity.id) {
                *one = None;
            }
        }
    }
    found
}

/// Whether a proposal may stand: in no passage left out, not where the same is said already, and
/// over nothing that people decided on but what they rejected with another label or range.
fn is_free(document: &Document, proposal: &Proposal) -> bool {
    let range: TextRange = proposal.range;
    if document.is_left_out(range) {
        return false;
    }
    document
        .mentions()
        .overlapping(range)
        .iter()
        .all(|mention| {
            let is_same = mention.label == proposal.label && mention.ranges == Ranges::one(range);
            !is_same && mention.status == Status::Rejected
        })
}

#[cfg(test)]
mod tests;
