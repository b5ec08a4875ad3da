//! Deciding on many proposals at once, switching a source, and changing which there are.
//! Invariant: only what is still a proposal is decided on; what is not is passed by.

use std::collections::HashSet;

use super::{Adoption, Source, diff::replaceable, lists};
use crate::{
    action::{
        Action, ActionError,
        hand::{Hand, Plan, count, missing, quote, set_mention},
    },
    model::{
        DocumentId, LabelKey, ListId, MentionId, Ranges, Status,
        edit::{Change, Edit, Kind, What, delete_mentions},
        shorten,
    },
    names::file::FileEntry,
};

/// What is said of proposals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Accept,
    Reject,
    /// Nobody is sure yet.
    Question,
    /// They are mentions, with this label.
    Relabel(LabelKey),
}

/// Something done to proposals of several documents, as one group.
#[derive(Debug, Clone)]
pub enum ProposalAction {
    Decide {
        mentions: Vec<(DocumentId, MentionId)>,
        decision: Decision,
    },
    /// Off: what it proposed and nobody touched goes with it.
    Switch {
        source: Source,
        on: bool,
    },
    /// A list that was read from a file.
    AddList {
        name: String,
        entries: Vec<FileEntry>,
    },
    RenameList {
        list: ListId,
        name: String,
    },
    /// With what it proposed and nobody touched.
    RemoveList(ListId),
}

impl From<ProposalAction> for Action {
    fn from(action: ProposalAction) -> Self {
        Self::Proposals(action)
    }
}

impl ProposalAction {
    pub(in crate::action) fn id(&self) -> &'static str {
        match self {
            Self::Decide { .. } => "proposals.decide",
            Self::Switch { .. } => "proposals.switch",
            Self::AddList { .. } => "names.add",
            Self::RenameList { .. } => "names.rename",
            Self::RemoveList(_) => "names.remove",
        }
    }

    /// How many mentions or names it is about; of a source that goes, as many as there may be.
    pub(in crate::action) fn size(&self) -> usize {
        match self {
            Self::Decide { mentions, .. } => mentions.len(),
            Self::AddList { entries, .. } => entries.len(),
            Self::Switch { on: false, .. } | Self::RemoveList(_) => usize::MAX,
            Self::Switch { .. } | Self::RenameList { .. } => 1,
        }
    }

    pub(in crate::action) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Decide { mentions, decision } => Ok(decide(hand, mentions, &decision)),
            Self::Switch { source, on } => switch(hand, source, on),
            Self::AddList { name, entries } => lists::add(hand, &name, entries),
            Self::RenameList { list, name } => lists::rename(hand, list, &name),
            Self::RemoveList(list) => lists::remove(hand, list),
        }
    }
}

fn decide(
    hand: &mut Hand<'_>,
    mentions: Vec<(DocumentId, MentionId)>,
    decision: &Decision,
) -> Plan {
    let mut adoption = Adoption::default();
    let mut edits = Vec::new();
    let mut ids = Vec::new();
    let mut text = String::new();
    let mut seen: HashSet<MentionId> = HashSet::new();
    let mut made: HashSet<(DocumentId, Ranges)> = HashSet::new();
    for (document, id) in mentions {
        let Ok(document) = hand.document(document) else {
            continue;
        };
        let Some(from) = document.mentions().get(id) else {
            continue;
        };
        if from.status != Status::Proposed || !seen.insert(id) {
            continue;
        }
        let mut to = from.clone();
        (to.by, to.at) = (hand.by, hand.at);
        to.status = match decision {
            Decision::Reject => Status::Rejected,
            Decision::Question => Status::InQuestion,
            Decision::Accept | Decision::Relabel(_) => Status::Confirmed,
        };
        if let Decision::Relabel(label) = decision {
            to.label = label.clone();
        }
        if to.status == Status::Confirmed {
            // Of two sources that say the same of a place one is enough.
            let is_twin = |other: &&crate::model::Mention| {
                other.id != to.id && other.label == to.label && other.status == Status::Confirmed
            };
            let twins = document.mentions().at(&to.ranges);
            let is_new = made.insert((document.id, to.ranges.clone()));
            if !is_new || twins.iter().any(is_twin) {
                continue;
            }
            adoption.link(hand.session, hand.ids, document, &mut to);
        }
        if text.is_empty() {
            text = quote(document, &from.ranges);
        }
        ids.push(id);
        edits.extend(set_mention(document.id, from, to));
    }
    let mentions = count(ids.len());
    let what = match decision {
        Decision::Accept => What::SetStatus {
            status: Status::Confirmed,
            text,
            mentions,
        },
        Decision::Reject => What::SetStatus {
            status: Status::Rejected,
            text,
            mentions,
        },
        Decision::Question => What::SetStatus {
            status: Status::InQuestion,
            text,
            mentions,
        },
        Decision::Relabel(label) => What::Relabel {
            label: label.clone(),
            text,
            mentions,
        },
    };
    Plan {
        mentions: ids,
        ..Plan::new(what, adoption.edits().chain(edits))
    }
}

fn switch(hand: &Hand<'_>, source: Source, on: bool) -> Result<Plan, ActionError> {
    let mut edits = Vec::new();
    let mut gone = 0;
    if !on {
        for document in hand.session.documents() {
            let mut own = replaceable(document);
            own.retain(|mention| Source::of(mention) == source);
            gone += own.len();
            edits.extend(delete_mentions(document, &own));
        }
    }
    let mentions = count(gone);
    let from = hand.session.sources();
    let mut to = from;
    let what = match source {
        Source::Names => {
            to.names_off = !on;
            What::SwitchNames { on, mentions }
        }
        Source::Learned => {
            to.learned_off = !on;
            What::SwitchLearned { on, mentions }
        }
        Source::List(id) => {
            let list = hand.session.list(id);
            let from = list.ok_or_else(|| missing(Kind::List, id))?.clone();
            let mut to = from.clone();
            to.off = !on;
            let name = shorten(&to.name);
            if from != to {
                edits.push(Edit::List(Change::Set { from, to }));
            }
            What::SwitchList { name, on, mentions }
        }
        Source::Other => return Ok(Plan::new(What::SwitchNames { on, mentions: 0 }, None)),
    };
    if from != to {
        edits.push(Edit::Sources { from, to });
    }
    Ok(Plan::new(what, edits))
}
