//! What actions by hand have in common: a plan is made from the session as it is, then
//! committed as one group.
//! Invariant: a plan without edits changes nothing and makes no group.

use std::{collections::HashSet, sync::Arc};

use jiff::Timestamp;

use super::{ActionError, Outcome};
use crate::{
    model::{
        Document, DocumentId, Entity, EntityId, Ids, Mention, MentionId, Ranges, ReviewerId,
        Session,
        edit::{Change, Edit, EditError, Kind, What},
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
}

/// Makes the plan and commits it.
pub(super) fn carry_out(
    workspace: &mut Workspace,
    plan: impl FnOnce(&mut Hand<'_>) -> Result<Plan, ActionError>,
) -> Result<Outcome, ActionError> {
    let session = workspace.session().clone();
    let (by, at) = (workspace.by(), workspace.clock().now());
    let plan = plan(&mut Hand {
        session: &session,
        ids: workspace.ids(),
        by,
        at,
    })?;
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
