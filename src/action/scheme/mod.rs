//! Another label scheme in place of a session's, with all that bears its labels carried over.
//! In two steps, as a session may have many mentions: [`SchemeChange::prepare`] makes the
//! edits on a snapshot, on any thread; [`PreparedScheme::plan`] has them taken in.
//! Invariant: one group, undone as one; nothing that is in use goes without somebody having
//! said what becomes of it.
//!
//! | file | holds |
//! |---|---|
//! | `carry` | what a change makes of a mention, a relation, a value |
//! | `join` | mentions and relations that would be there twice, joined |
//! | `edits` | the change as edits |
//! | `preview` | what would happen, counted |
//! | `draft` | a scheme while it is edited |
//! | `fault` | what is wrong with a scheme |
//! | `guess` | labels of another scheme that mean the same |
//! | `file` | schemes from files and to files |

mod carry;
mod draft;
mod edits;
mod fault;
mod file;
mod guess;
mod join;
mod preview;

use std::collections::BTreeMap;

use super::{
    Action, ActionError, Basis,
    hand::{Hand, Plan, count},
};
use crate::{
    model::{
        LabelKey, Scheme, Session,
        edit::{Edit, Kind, What},
    },
    task::{Cancel, Cancelled},
    workspace::{Ahead, Workspace},
};

pub use draft::{
    ChoiceId, Draft, DraftAttribute, DraftChoice, DraftLabel, DraftRelation, RowId, Sort,
};
pub use fault::{SchemeFault, SchemePart, faults, is_good_key};
pub use file::{LoadedScheme, load_scheme, save_scheme};
pub use preview::{AttributeImpact, ChoiceImpact, LabelImpact, Preview, RelationImpact, preview};

/// What becomes of what bears a key that the new scheme does not have, or has for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate<K> {
    Becomes(K),
    Removed,
}

/// A scheme in place of the session's, and what becomes of its keys. A key that is named
/// nowhere stays what it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SchemeChange {
    pub to: Scheme,
    /// By keys of the present scheme, as everything here. Entities go with their label, and
    /// with a mention the relations and places in translations that name it.
    pub labels: BTreeMap<LabelKey, Fate<LabelKey>>,
    pub relations: BTreeMap<LabelKey, Fate<LabelKey>>,
    /// Attributes by their label and their own key. Values of one that goes, of which nothing
    /// is said here, stay with their mentions.
    pub attributes: BTreeMap<(LabelKey, String), Fate<String>>,
    /// The same of documents.
    pub document: BTreeMap<String, Fate<String>>,
    /// Choices of lists. Values of one that goes, of which nothing is said here, stay.
    pub choices: BTreeMap<ChoiceAt, Fate<String>>,
}

/// A choice of the present scheme.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceAt {
    /// `None`: of documents.
    pub label: Option<LabelKey>,
    pub attribute: String,
    pub choice: String,
}

/// The edits of a change, made on a snapshot.
#[derive(Debug)]
pub struct PreparedScheme {
    basis: Basis,
    change: SchemeChange,
    edits: Vec<Edit>,
}

impl SchemeChange {
    /// Labels and relation kinds that go while something bears them, and of which nobody said
    /// what becomes.
    pub fn undecided(&self, session: &Session) -> Vec<(Kind, LabelKey)> {
        let scheme = session.scheme();
        let labels = scheme.labels.iter().map(|label| &label.key);
        let labels = labels.filter(|key| {
            let goes = self.to.label(key.as_str()).is_none() && !self.labels.contains_key(*key);
            goes && session.label_uses(key) > 0
        });
        let gone: Vec<&LabelKey> = scheme
            .relations
            .iter()
            .map(|kind| &kind.key)
            .filter(|key| {
                self.to.relation(key.as_str()).is_none() && !self.relations.contains_key(*key)
            })
            .collect();
        let used = |key: &LabelKey| {
            let mut relations = session.documents().flat_map(|it| it.relations());
            relations.any(|relation| relation.kind == *key)
        };
        let kinds = gone.into_iter().filter(|key| used(key));
        labels
            .map(|key| (Kind::Label, key.clone()))
            .chain(kinds.map(|key| (Kind::RelationKind, key.clone())))
            .collect()
    }

    /// Makes the edits.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn prepare(self, session: &Session, cancel: &Cancel) -> Result<PreparedScheme, Cancelled> {
        Ok(PreparedScheme {
            basis: Basis::of(session),
            edits: edits::edits(session, &self, cancel)?,
            change: self,
        })
    }

    /// Whether it can be made at all.
    ///
    /// # Errors
    /// The scheme is at fault, something in use has no fate, or is not loaded.
    fn expect_possible(&self, session: &Session) -> Result<(), ActionError> {
        let listed = session.listed().iter();
        let absent = listed.filter(|it| session.document(it.id).is_none());
        match absent.count() {
            0 => {}
            documents => return Err(ActionError::NotLoaded { documents }),
        }
        if let Some((part, fault)) = faults(&self.to, session.scheme()).into_iter().next() {
            return Err(ActionError::Scheme { part, fault });
        }
        match self.undecided(session).into_iter().next() {
            Some((kind, key)) => Err(ActionError::SchemeUndecided { kind, key }),
            None => Ok(()),
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        self.expect_possible(hand.session)?;
        let edits = edits::edits(hand.session, &self, &Cancel::default())?;
        Ok(Plan::new(what(&edits), edits))
    }
}

impl From<SchemeChange> for Action {
    fn from(change: SchemeChange) -> Self {
        Self::Scheme(change)
    }
}

impl PreparedScheme {
    #[cfg(test)]
    pub(super) fn into_edits(self) -> Vec<Edit> {
        self.edits
    }

    /// What is to be taken in, to be worked out where nobody waits for it; `None`: nothing is
    /// changed. Where the session has changed since, the edits are made anew.
    ///
    /// # Errors
    /// As [`Action::run`].
    pub fn plan(self, workspace: &mut Workspace) -> Result<Option<Ahead>, ActionError> {
        let session = workspace.session().clone();
        self.change.expect_possible(&session)?;
        let edits = match self.basis.is(&session) {
            true => self.edits,
            false => edits::edits(&session, &self.change, &Cancel::default())?,
        };
        Ok(workspace.plan(what(&edits), edits, Vec::new())?)
    }
}

fn what(edits: &[Edit]) -> What {
    match edits.iter().filter_map(super::touched::mention).count() {
        0 => What::ChangeScheme,
        mentions => What::ReplaceScheme {
            mentions: count(mentions),
        },
    }
}
