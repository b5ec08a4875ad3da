//! What actions by hand have in common: a plan is made from the session as it is, then
//! committed as one group.
//! Invariant: a plan without edits changes nothing and makes no group, but for one that tells
//! of texts that left this machine.

use std::{
    collections::{BTreeSet, HashSet},
    sync::Arc,
};

use jiff::Timestamp;

use super::{ActionError, Outcome};
use crate::{
    model::{
        Document, DocumentId, Entity, EntityId, Ids, Mention, MentionId, Origin, Ranges,
        ReviewerId, Session,
        document::DocumentStatus,
        edit::{Change, DocumentEdit, Edit, EditError, HeadPart, Kind, What},
        shorten,
    },
    text::{TextRange, grapheme},
    workspace::Workspace,
};

/// The session a hand works on, who it belongs to, and when.
pub(super) struct Hand<'a> {
    pub session: &'a Session,
    pub ids: &'a mut Ids,
    pub by: Option<ReviewerId>,
    pub at: Timestamp,
}

/// What shall be done.
pub(super) struct Plan {
    pub what: What,
    pub edits: Vec<Edit>,
    /// What the person will want to look at afterwards.
    pub mentions: Vec<MentionId>,
    pub entity: Option<EntityId>,
}

impl Plan {
    pub fn new(what: What, edits: impl IntoIterator<Item = Edit>) -> Self {
        Self {
            what,
            edits: edits.into_iter().collect(),
            mentions: Vec::new(),
            entity: None,
        }
    }

    /// Documents that are new are in work from the first decision in them on: as part of the
    /// same group, so that taking it back makes them new again. What changes mentions without
    /// anybody looking at them, such as a merge, begins nothing.
    pub fn begin(&mut self, session: &Session) {
        let decides: fn(&DocumentEdit) -> bool = match self.what {
            What::TagByHand { .. }
            | What::Relabel { .. }
            | What::SetStatus { .. }
            | What::LinkMentions { .. }
            | What::UnlinkMentions { .. }
            | What::ChangeExtent { .. }
            | What::ChangeMention { .. }
            | What::ChangeMentions { .. }
            | What::RemoveMention { .. }
            | What::RemoveMentions { .. }
            | What::NewEntity { .. }
            | What::DecideFinding { .. }
            | What::DecidePassage { .. }
            | What::TranslateSegment { .. }
            | What::ConfirmSegment { .. }
            | What::PlaceName { .. }
            | What::MendFaults { .. } => |_| true,
            // Only what was tagged there, not where the name was found besides.
            What::Spread { .. } => |edit| {
                let DocumentEdit::Mention(Change::Add(mention)) = edit else {
                    return false;
                };
                mention.origin == Origin::Hand
            },
            _ => return,
        };
        let touched: BTreeSet<DocumentId> = self
            .edits
            .iter()
            .filter_map(|edit| match edit {
                Edit::In { document, edit } if decides(edit) => Some(*document),
                _ => None,
            })
            .collect();
        for id in touched {
            let Some(document) = session.document(id) else {
                continue;
            };
            if document.head().status == DocumentStatus::New {
                self.edits.push(Edit::In {
                    document: id,
                    edit: DocumentEdit::Head {
                        from: HeadPart::Status(DocumentStatus::New),
                        to: HeadPart::Status(DocumentStatus::InWork),
                    },
                });
            }
        }
    }
}

/// Makes the plan and commits it.
pub(super) fn carry_out(
    workspace: &mut Workspace,
    plan: impl FnOnce(&mut Hand<'_>) -> Result<Plan, ActionError>,
) -> Result<Outcome, ActionError> {
    let session = workspace.session().clone();
    let (by, at) = (workspace.by(), workspace.clock().now());
    let mut plan = plan(&mut Hand {
        session: &session,
        ids: workspace.ids(),
        by,
        at,
    })?;
    plan.begin(&session);
    let group = workspace.commit(plan.what.clone(), plan.edits, Vec::new())?;
    Ok(Outcome::Changed {
        group,
        mentions: plan.mentions,
        entity: plan.entity,
        what: plan.what,
    })
}

impl<'a> Hand<'a> {
    pub fn document(&self, id: DocumentId) -> Result<&'a Arc<Document>, ActionError> {
        let session = self.session;
        let missing = || missing(Kind::Document, id);
        session.document(id).ok_or_else(missing)
    }

    pub fn entity(&self, id: EntityId) -> Result<&'a Entity, ActionError> {
        let session = self.session;
        session.entity(id).ok_or_else(|| missing(Kind::Entity, id))
    }

    /// What concerns an entity everywhere needs every document at hand: a link in one
    /// that is not loaded would be left hanging.
    pub fn expect_complete(&self) -> Result<(), ActionError> {
        let listed = self.session.listed().iter();
        let absent = listed.filter(|it| self.session.document(it.id).is_none());
        match absent.count() {
            0 => Ok(()),
            documents => Err(ActionError::NotLoaded { documents }),
        }
    }
}

/// The mentions with these ids, each once, in the order asked for.
pub(super) fn chosen<'d>(
    document: &'d Document,
    ids: &[MentionId],
) -> Result<Vec<&'d Mention>, ActionError> {
    if ids.is_empty() {
        return Err(ActionError::NothingSelected);
    }
    let mut seen = HashSet::new();
    ids.iter()
        .filter(|id| seen.insert(**id))
        .map(|&id| {
            let mention = document.mentions().get(id);
            mention.ok_or_else(|| missing(Kind::Mention, id))
        })
        .collect()
}

/// An edit for each mention that `change` makes another.
pub(super) fn set_mention(document: DocumentId, from: &Mention, to: Mention) -> Option<Edit> {
    (to != *from).then(|| {
        let from = from.clone();
        Edit::mention(document, Change::Set { from, to })
    })
}

pub(super) fn missing(kind: Kind, id: impl ToString) -> ActionError {
    let id = id.to_string();
    ActionError::Edit(EditError::Missing { kind, id })
}

pub(super) fn stale(kind: Kind, id: impl ToString) -> ActionError {
    let id = id.to_string();
    ActionError::Edit(EditError::Stale { kind, id })
}

/// The beginning of a mention's text, for the history.
pub(super) fn quote(document: &Document, ranges: &Ranges) -> String {
    shorten(&ranges.quote(document.text()).unwrap_or_default())
}

/// What a hand selected, widened to whole grapheme clusters. White space at its edges is
/// kept: whoever selects it may mean it.
///
/// # Errors
/// It lies outside the text, or there is nothing to see in a part of it.
pub(super) fn snap(document: &Document, ranges: &Ranges) -> Result<Ranges, ActionError> {
    let text = document.text().as_str();
    let unfit = || {
        ActionError::Edit(EditError::DoesNotFit {
            kind: Kind::Mention,
            id: format!("{}–{}", ranges.start().get(), ranges.end().get()),
            document: document.id,
        })
    };
    let snapped: Option<Vec<TextRange>> = ranges
        .iter()
        .map(|range| grapheme::snap_outward(text, range))
        .collect();
    let snapped = snapped.ok_or_else(unfit)?;
    let blank = |range: &TextRange| range.slice(text).is_none_or(super::naming::is_blank);
    if snapped.iter().any(blank) {
        return Err(ActionError::OnlyBlank);
    }
    Ranges::new(snapped).ok_or_else(unfit)
}

/// For messages: nobody counts beyond.
pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
