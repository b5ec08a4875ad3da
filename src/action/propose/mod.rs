//! Proposing mentions: from the session's own names, the lists it keeps, and what was learned
//! from what people decided.
//!
//! | file | holds |
//! |---|---|
//! | `source` | which source a proposal is of |
//! | `learned` | what a training gave, and whether it still holds |
//! | `diff` | from what the sources say to edits |
//! | `lists` | lists the session keeps: from files, to files, added and taken away |
//! | `open` | what is open, grouped for a person to decide on |
//! | `decide` | accepting, rejecting and relabelling several; switching a source |
//! | `adopt` | an entity for a confirmed mention that a list proposed |
//!
//! In two steps: [`Propose::find`] asks the sources and works out the edits on a snapshot, on
//! any thread; [`PreparedPropose::commit`] takes them into the session.
//! Invariants: nothing is proposed over what people decided on, nor where or as often as they
//! rejected it; a proposal that a source no longer makes goes, unless a person wrote something
//! to it; the same session and seed give the same proposals.

mod adopt;
mod decide;
mod diff;
mod learned;
pub mod lists;
mod open;
mod source;
#[cfg(test)]
mod tests;

use std::{collections::HashMap, sync::Arc};

use rayon::prelude::*;

use super::{ActionError, Basis, look::in_scheme_order};
use crate::{
    format::Stamp,
    model::{
        DocumentId, EntityId, Ids, Label, LabelKey, Origin, Reason, Session,
        edit::{Edit, What},
    },
    names::propose::{self, Found, Place},
    suggest::propose_in,
    task::{Cancel, Progress},
    text::TextRange,
    workspace::{Ahead, Workspace},
};

pub(super) use adopt::Adoption;
pub use decide::{Decision, ProposalAction};
pub use learned::{Decided, Learned};
pub use open::{OpenRow, open};
pub use source::Source;

/// Proposing anew, from every source that is switched on.
#[derive(Debug, Clone)]
pub struct Propose {
    /// What chance depends on.
    pub seed: u64,
    /// Where mentions are proposed; `None`: everywhere. All documents are learned from.
    pub documents: Option<Vec<DocumentId>>,
    /// What was learned before; used where next to nothing was decided since.
    pub learned: Option<Arc<Learned>>,
}

#[derive(Debug, Clone, Default)]
pub struct Proposed {
    /// Confirmed mentions that were learned from.
    pub learned: usize,
    /// New ones.
    pub mentions: usize,
    /// Earlier proposals that no source makes any more.
    pub gone: usize,
    /// New ones, in the scheme's order.
    pub by_label: Vec<(Label, usize)>,
    /// With new ones.
    pub documents: usize,
}

/// Something a source would have tagged.
#[derive(Debug, Clone, PartialEq)]
struct Candidate {
    range: TextRange,
    label: LabelKey,
    entity: Option<EntityId>,
    reason: Reason,
}

impl Candidate {
    fn origin(&self) -> Origin {
        match self.reason {
            Reason::Name => Origin::Spread,
            Reason::List(_) => Origin::List,
            Reason::Learned(_) => Origin::Model,
        }
    }
}

/// By document; the surest source first.
type Candidates = HashMap<DocumentId, Vec<Candidate>>;

/// Proposals made on a snapshot.
#[derive(Debug)]
pub struct PreparedPropose {
    session: Session,
    stamp: Stamp,
    documents: Option<Vec<DocumentId>>,
    candidates: Candidates,
    learned: Option<Arc<Learned>>,
    edits: Vec<Edit>,
    proposed: Proposed,
}

impl Propose {
    /// Asks every source that is switched on. `ids` is a fork of the workspace's.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn find(
        &self,
        session: &Session,
        stamp: &Stamp,
        ids: &mut Ids,
        progress: &Progress,
        cancel: &Cancel,
    ) -> Result<PreparedPropose, ActionError> {
        let sources = session.sources();
        let lists: Vec<_> = session.lists().filter(|list| !list.off).collect();
        // Learning, and looking through the documents for each source.
        let steps = 2 * usize::from(!sources.learned_off) + usize::from(!sources.names_off);
        progress.expect(steps + lists.len());
        let mut candidates = Candidates::new();
        let mut add = |found: Found, reason: Reason| {
            for (document, places) in found {
                let own = candidates.entry(document).or_default();
                own.extend(places.into_iter().map(|place| candidate(place, reason)));
            }
            progress.step();
        };
        if !sources.names_off {
            add(propose::own_names(session, cancel)?, Reason::Name);
        }
        for list in lists {
            let found = propose::in_list(session, list.id, cancel)?;
            add(found, Reason::List(list.id));
        }
        let mut learned = None;
        if !sources.learned_off {
            let model = match &self.learned {
                Some(known) if known.is_of(session) => Arc::clone(known),
                _ => Arc::new(Learned::of(session, self.seed, stamp.at, cancel)?),
            };
            progress.step();
            for (document, found) in in_documents(&model, session, cancel)? {
                candidates.entry(document).or_default().extend(found);
            }
            progress.step();
            learned = Some(model);
        }
        cancel.check()?;
        let mut prepared = PreparedPropose {
            session: session.clone(),
            stamp: *stamp,
            documents: self.documents.clone(),
            candidates,
            learned,
            edits: Vec::new(),
            proposed: Proposed::default(),
        };
        prepared.refresh(session, ids);
        Ok(prepared)
    }

    pub(super) fn run(self, workspace: &mut Workspace) -> Result<Proposed, ActionError> {
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let ids = workspace.ids();
        let (progress, cancel) = (Progress::default(), Cancel::default());
        let prepared = self.find(&session, &stamp, ids, &progress, &cancel)?;
        drop(session);
        prepared.commit(workspace)
    }
}

fn candidate(place: Place, reason: Reason) -> Candidate {
    Candidate {
        range: place.range,
        label: place.label,
        entity: place.entity,
        reason,
    }
}

/// What a model proposes in each document.
fn in_documents(
    learned: &Learned,
    session: &Session,
    cancel: &Cancel,
) -> Result<Vec<(DocumentId, Vec<Candidate>)>, ActionError> {
    if learned.model.is_empty() {
        return Ok(Vec::new());
    }
    let entities = entities(session);
    let documents: Vec<_> = session.documents().collect();
    let found: Result<Vec<_>, _> = documents
        .par_iter()
        .map(|document| {
            cancel.check()?;
            let text = document.text().as_str();
            let proposals = propose_in(&learned.model, document).into_iter();
            let found = proposals.map(|proposal| {
                let quote = proposal.range.slice(text).unwrap_or_default().to_owned();
                let key = (proposal.label.clone(), quote);
                // At most 100.
                let likely = (proposal.probability.clamp(0.0, 1.0) * 100.0).round() as u8;
                Candidate {
                    range: proposal.range,
                    label: proposal.label,
                    entity: entities.get(&key).copied().flatten(),
                    reason: Reason::Learned(likely),
                }
            });
            Ok((document.id, found.collect()))
        })
        .collect();
    found.map_err(ActionError::Cancelled)
}

impl PreparedPropose {
    /// Whether the edits fit the session as it is.
    pub fn is_current(&self, session: &Session) -> bool {
        Basis::of(&self.session).is(session)
    }

    /// Whether asking the sources again would give the same, as far as numbers tell: nothing was
    /// decided since, and the sources and documents are the same.
    pub fn holds_for(&self, session: &Session) -> bool {
        let before = &self.session;
        let lists = |session: &Session| -> Vec<_> {
            let lists = session.lists();
            lists
                .map(|list| (list.clone(), session.entry_count(list.id)))
                .collect()
        };
        before.id == session.id
            && (before.revision() == session.revision()
                || before.sources() == session.sources()
                    && before.loaded_count() == session.loaded_count()
                    && before.entity_count() == session.entity_count()
                    && Decided::of(before) == Decided::of(session)
                    && lists(before) == lists(session))
    }

    /// What was learned, to be used again.
    pub fn learned(&self) -> Option<Arc<Learned>> {
        self.learned.clone()
    }

    /// What a commit would amount to.
    pub fn proposed(&self) -> &Proposed {
        &self.proposed
    }

    /// Works the edits out for the session as it is now. [`PreparedPropose::plan`] does so by
    /// itself; where much may have changed a worker does it first.
    pub fn refresh(&mut self, session: &Session, ids: &mut Ids) {
        let diff = diff::diff(self, session, ids);
        self.proposed = Proposed {
            learned: self.learned.as_ref().map_or(0, |learned| learned.mentions),
            mentions: diff.added,
            gone: diff.gone,
            by_label: in_scheme_order(session, diff.labels),
            documents: diff.documents,
        };
        self.edits = diff.edits;
        self.session = session.clone();
    }

    /// Takes the proposals into the session, as one group.
    ///
    /// # Errors
    /// The session is open for reading, or an edit does not fit; nothing is changed then.
    pub fn commit(self, workspace: &mut Workspace) -> Result<Proposed, ActionError> {
        let (ahead, proposed) = self.plan(workspace)?;
        if let Some(ahead) = ahead {
            workspace.take(ahead.work_out()?)?;
        }
        Ok(proposed)
    }

    /// What a commit would take in, to be worked out where nobody waits for it; `None`: there
    /// is nothing to change.
    ///
    /// # Errors
    /// The session is open for reading.
    pub fn plan(
        mut self,
        workspace: &mut Workspace,
    ) -> Result<(Option<Ahead>, Proposed), ActionError> {
        if !self.is_current(workspace.session()) {
            let session = workspace.session().clone();
            self.refresh(&session, workspace.ids());
        }
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let what = What::Propose {
            mentions: count(self.proposed.mentions),
            gone: count(self.proposed.gone),
        };
        Ok((workspace.plan(what, self.edits, Vec::new())?, self.proposed))
    }
}

/// The entity that alone of its label bears a name; `None` where several do.
fn entities(session: &Session) -> HashMap<(LabelKey, String), Option<EntityId>> {
    let mut found: HashMap<(LabelKey, String), Option<EntityId>> = HashMap::new();
    for entity in session.entities() {
        for name in entity.all_names() {
            let one = found
                .entry((entity.label.clone(), name.to_owned()))
                .or_insert(Some(entity.id));
            if *one != Some(entity.id) {
                *one = None;
            }
        }
    }
    found
}
