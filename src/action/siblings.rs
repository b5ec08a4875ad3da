//! What came together with mentions that are taken back: the other places of a name that was
//! spread, the one it was spread from, and what the spreading confirmed.
//! Invariant: nothing is changed here. A step of many edits is known by whom and when, any
//! other by its edits.

use std::collections::{HashMap, HashSet};

use super::{AcrossAction, Action, MentionAction, MentionChange};
use crate::{
    model::{
        DocumentId, Mention, MentionId, Session, Status,
        edit::{DocumentEdit, Edit, History, Step, What},
    },
    task::{Cancel, Cancelled},
};

/// How mentions are taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakeBack {
    Remove,
    /// They stay as evidence, and are not proposed again.
    Reject,
}

impl TakeBack {
    /// The same done to others.
    pub fn of(self, mentions: Vec<(DocumentId, MentionId)>) -> AcrossAction {
        match self {
            Self::Remove => AcrossAction::Remove { mentions },
            Self::Reject => AcrossAction::Status {
                mentions,
                status: Status::Rejected,
            },
        }
    }
}

/// Mentions that an action takes back, and what is needed to find what came with them.
#[derive(Debug, Clone)]
pub struct Taken {
    pub how: TakeBack,
    mentions: Vec<(DocumentId, MentionId)>,
    before: Session,
    /// Newest first.
    spreads: Vec<Step>,
}

impl Taken {
    /// `None`: the action takes nothing back, or no name has been spread.
    pub fn of(action: &Action, before: &Session, history: &History) -> Option<Self> {
        let in_one = |document: DocumentId, mentions: &[MentionId]| {
            mentions.iter().map(|&id| (document, id)).collect()
        };
        let (how, mentions): (_, Vec<_>) = match action {
            Action::Mention(MentionAction::Remove { document, mentions }) => {
                (TakeBack::Remove, in_one(*document, mentions))
            }
            Action::Mention(MentionAction::Change {
                document,
                mentions,
                change: MentionChange::Status(Status::Rejected),
            }) => (TakeBack::Reject, in_one(*document, mentions)),
            Action::Across(AcrossAction::Remove { mentions }) => {
                (TakeBack::Remove, mentions.clone())
            }
            Action::Across(AcrossAction::Status {
                mentions,
                status: Status::Rejected,
            }) => (TakeBack::Reject, mentions.clone()),
            _ => return None,
        };
        let is_spread = |step: &&Step| matches!(step.what, What::Spread { .. });
        let spreads: Vec<Step> = history
            .done()
            .iter()
            .rev()
            .filter(is_spread)
            .cloned()
            .collect();
        (!spreads.is_empty()).then(|| Self {
            how,
            mentions,
            before: before.clone(),
            spreads,
        })
    }

    /// What came with them and is confirmed still. Each mention belongs to the last step that
    /// made or confirmed it.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn siblings(&self, cancel: &Cancel) -> Result<Vec<(DocumentId, MentionId)>, Cancelled> {
        let taken: HashSet<_> = self.mentions.iter().copied().collect();
        let mut open: HashMap<_, _> = taken
            .iter()
            .filter_map(|&place| Some((place, confirmed(&self.before, place)?)))
            .collect();
        let (mut known, mut found) = (HashSet::new(), Vec::new());
        for step in &self.spreads {
            cancel.check()?;
            if open.is_empty() {
                break;
            }
            let place_of = Of::new(step);
            let count = open.len();
            open.retain(|&place, mention| !place_of.has(place, mention));
            if open.len() == count {
                continue;
            }
            for place in place_of.all(&self.before, cancel)? {
                let there = confirmed(&self.before, place).is_some();
                if there && !taken.contains(&place) && known.insert(place) {
                    found.push(place);
                }
            }
        }
        Ok(found)
    }
}

fn confirmed(session: &Session, (document, id): (DocumentId, MentionId)) -> Option<&Mention> {
    let mention = session.document(document)?.mentions().get(id)?;
    (mention.status == Status::Confirmed).then_some(mention)
}

/// What one step made.
struct Of<'s> {
    step: &'s Step,
    source: Option<(DocumentId, MentionId)>,
    /// `None`: its edits are not at hand.
    edited: Option<HashSet<(DocumentId, MentionId)>>,
}

impl<'s> Of<'s> {
    fn new(step: &'s Step) -> Self {
        let source = match &step.what {
            What::Spread { source, .. } => *source,
            _ => None,
        };
        let edited = step.group().map(|group| {
            let edited = group.edits.iter().filter_map(|edit| match edit {
                Edit::In {
                    document,
                    edit: DocumentEdit::Mention(change),
                } => Some((*document, change.subject().id)),
                _ => None,
            });
            edited.collect()
        });
        Self {
            step,
            source,
            edited,
        }
    }

    fn has(&self, place: (DocumentId, MentionId), mention: &Mention) -> bool {
        self.source == Some(place)
            || match &self.edited {
                Some(edited) => edited.contains(&place),
                None => self.stamped(mention),
            }
    }

    fn stamped(&self, mention: &Mention) -> bool {
        (mention.by, mention.at) == (self.step.by, self.step.at)
    }

    /// In the order of the documents and of their texts.
    fn all(
        &self,
        session: &Session,
        cancel: &Cancel,
    ) -> Result<Vec<(DocumentId, MentionId)>, Cancelled> {
        let mut all = Vec::new();
        if let Some(edited) = &self.edited {
            all.extend(edited.iter().copied());
            all.extend(self.source.filter(|source| !edited.contains(source)));
            all.sort_unstable();
            return Ok(all);
        }
        for document in session.documents() {
            cancel.check()?;
            let of_step = document.mentions().iter().filter(|mention| {
                let place = (document.id, mention.id);
                self.source == Some(place) || self.stamped(mention)
            });
            all.extend(of_step.map(|mention| (document.id, mention.id)));
        }
        Ok(all)
    }
}
