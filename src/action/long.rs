//! What a hand does to many things at once, worked out on a worker.
//! Invariant: it comes to the same as doing it at once, as one group; where the session has
//! changed meanwhile, what was worked out is applied again or refused whole.

use super::{
    Action, ActionError, EntityAction, MentionAction, Outcome, SpreadAction,
    document::DocumentAction,
    hand::{Hand, Plan},
};
use crate::{
    model::{DocumentId, EntityId, MentionId, Session, edit::What},
    workspace::{Draft, Ready, Workspace},
};

/// So many changed mentions fit into a frame with room to spare.
const MANY: usize = 500;
/// So many mentions can be walked through in one.
const WALKED: usize = 20_000;
/// So many bytes of text can be cut into segments in one.
const CUT: usize = 20_000;

/// An action by hand, worked out.
#[derive(Debug)]
pub struct Worked {
    /// `None`: nothing was to be changed.
    ready: Option<Ready>,
    mentions: Vec<MentionId>,
    entity: Option<EntityId>,
    what: What,
}

type ByHand = Box<dyn FnOnce(&mut Hand<'_>) -> Result<Plan, ActionError> + Send>;

impl Action {
    /// Whether doing it may take longer than a frame. Only what [`Self::work_out`] can work
    /// out is called long; other actions have a way of their own.
    pub fn is_long(&self, session: &Session) -> bool {
        let used = |entities: &[EntityId]| -> usize {
            entities.iter().map(|&id| session.entity_uses(id)).sum()
        };
        let large = || {
            let labels = session.scheme().labels.iter();
            let uses: usize = labels.map(|label| session.label_uses(&label.key)).sum();
            uses > WALKED
        };
        let changed: usize = match self {
            Self::Mention(MentionAction::Tag { .. }) => 1,
            Self::Mention(
                MentionAction::Change { mentions, .. } | MentionAction::Remove { mentions, .. },
            ) => mentions.len(),
            Self::Across(action) => action.len(),
            Self::Segment(action) if action.size(session) > CUT => MANY + 1,
            Self::Proposals(action) => action.size(),
            Self::Spread(SpreadAction::Accept { places, .. }) => places.len(),
            Self::Entity(EntityAction::Merge { into: _, from }) if large() => {
                used(from).max(MANY + 1)
            }
            Self::Entity(EntityAction::Delete(_)) if large() => MANY + 1,
            Self::Entity(EntityAction::Merge { into: _, from }) => used(from),
            Self::Entity(EntityAction::Delete(entity)) => used(&[*entity]),
            Self::Entity(EntityAction::Split { mentions, .. }) => mentions.len(),
            Self::Entity(EntityAction::FromMentions { mentions, .. }) => mentions.len(),
            Self::Document(DocumentAction::Remove { document }) => session
                .document(*document)
                .map_or(0, |document| document.mentions().len()),
            Self::Document(DocumentAction::Statuses { documents, .. }) => documents.len(),
            // Sentences may have to be cut anew.
            Self::Document(
                DocumentAction::LeaveOut { document, .. }
                | DocumentAction::Restore { document, .. }
                | DocumentAction::DecidePassage { document, .. },
            ) if is_long_cut(session, *document) => MANY + 1,
            Self::Draft(action) => action.drafts.len(),
            Self::Faults(action) => action.len(),
            Self::Translate(action) => action.len(),
            Self::Term(action) => action.len(),
            Self::Rename(action) => action.len(),
            _ => 0,
        };
        changed > MANY
    }

    /// Works it out on a snapshot.
    ///
    /// # Errors
    /// It cannot be done, or is none of those done by hand.
    pub fn work_out(self, mut draft: Draft) -> Result<Worked, ActionError> {
        let plan: ByHand = match self {
            Self::Mention(action) => Box::new(move |hand| action.plan(hand)),
            Self::Across(action) => Box::new(move |hand| action.plan(hand)),
            Self::Segment(action) => Box::new(move |hand| Ok(action.plan(hand)?.0)),
            Self::Proposals(action) => Box::new(move |hand| action.plan(hand)),
            Self::Entity(action) => Box::new(move |hand| action.plan(hand)),
            Self::Spread(action) => Box::new(move |hand| action.plan(hand)),
            Self::Document(action) => Box::new(move |hand| action.plan(hand)),
            Self::Draft(action) => Box::new(move |hand| action.plan(hand)),
            Self::Faults(action) => Box::new(move |hand| action.plan(hand)),
            Self::Translate(action) => Box::new(move |hand| action.plan(hand)),
            Self::Term(action) => Box::new(move |hand| action.plan(hand)),
            Self::Rename(action) => Box::new(move |hand| action.plan(hand)),
            _ => return Err(ActionError::NothingSelected),
        };
        let session = draft.session().clone();
        let stamp = draft.stamp();
        let mut plan = plan(&mut Hand {
            session: &session,
            ids: draft.ids(),
            by: stamp.by,
            at: stamp.at,
        })?;
        plan.begin(&session);
        Ok(Worked {
            ready: draft.work_out(plan.what.clone(), plan.edits)?,
            mentions: plan.mentions,
            entity: plan.entity,
            what: plan.what,
        })
    }
}

fn is_long_cut(session: &Session, document: DocumentId) -> bool {
    session.document(document).is_some_and(|document| {
        document.text().len() > CUT && document.target_languages().next().is_some()
    })
}

impl Worked {
    /// Takes it into the session it was made for.
    ///
    /// # Errors
    /// The session has changed meanwhile so that it fits no more; nothing is taken in.
    pub fn take(self, workspace: &mut Workspace) -> Result<Outcome, ActionError> {
        let group = self.ready.map(|ready| workspace.take(ready)).transpose()?;
        Ok(Outcome::Changed {
            group,
            mentions: self.mentions,
            entity: self.entity,
            what: self.what,
        })
    }
}
