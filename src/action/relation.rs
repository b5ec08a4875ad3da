//! What a hand says of two mentions of one document: company *acquires* company.
//! Invariant: a relation made or changed here is of a kind of the scheme, its ends bear
//! labels that the kind joins, and no two of a kind lead from one mention to another.

use super::{
    Action, ActionError,
    hand::{Hand, Plan, missing, quote},
};
use crate::model::{
    Document, DocumentId, LabelKey, Mention, MentionId, Origin, Relation, RelationId, RelationKind,
    Scheme, Status,
    edit::{Change, DocumentEdit, Edit, Kind, What},
};

/// Something done to a relation.
#[derive(Debug, Clone)]
pub enum RelationAction {
    /// A confirmed relation by hand. One that was there, but not confirmed, is confirmed
    /// instead, and keeps its origin and its note.
    Add {
        document: DocumentId,
        kind: LabelKey,
        from: MentionId,
        to: MentionId,
    },
    Change {
        document: DocumentId,
        relation: RelationId,
        change: RelationChange,
    },
    Remove {
        document: DocumentId,
        relation: RelationId,
    },
}

/// What changes about a relation.
#[derive(Debug, Clone)]
pub enum RelationChange {
    Kind(LabelKey),
    /// It leads from what it led to.
    Reverse,
    Status(Status),
    /// In place of the note there was; empty: none.
    Note(String),
}

/// A kind that does not join two labels, with the scheme that says so.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{} does not lead from {from} to {to}", kind.key)]
pub struct Unjoined {
    pub scheme: Scheme,
    pub kind: RelationKind,
    pub from: LabelKey,
    pub to: LabelKey,
}

impl RelationAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Add { .. } => "mention.relate",
            Self::Change { change, .. } => match change {
                RelationChange::Kind(_) => "relation.kind",
                RelationChange::Reverse => "relation.reverse",
                RelationChange::Status(_) => "relation.status",
                RelationChange::Note(_) => "relation.note",
            },
            Self::Remove { .. } => "relation.remove",
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Add {
                document,
                kind,
                from,
                to,
            } => {
                let document = hand.document(document)?;
                add(hand, document, kind, from, to)
            }
            Self::Change {
                document,
                relation,
                change,
            } => {
                let document = hand.document(document)?;
                self::change(hand, document, find(document, relation)?, change)
            }
            Self::Remove { document, relation } => {
                let document = hand.document(document)?;
                remove(document, find(document, relation)?)
            }
        }
    }
}

impl From<RelationAction> for Action {
    fn from(action: RelationAction) -> Self {
        Self::Relation(action)
    }
}

fn add(
    hand: &mut Hand<'_>,
    document: &Document,
    kind: LabelKey,
    from: MentionId,
    to: MentionId,
) -> Result<Plan, ActionError> {
    let relation = Relation {
        id: hand.ids.next(),
        kind: kind.clone(),
        from,
        to,
        status: Status::Confirmed,
        origin: Origin::Hand,
        by: hand.by,
        at: hand.at,
        note: String::new(),
    };
    let ends = expect_joined(hand, document, &relation)?;
    let twin = twin(document, &relation);
    let change = match twin {
        Some(twin) if twin.status == Status::Confirmed => {
            return Err(already(hand, document, &relation, ends));
        }
        Some(twin) => {
            let mut to = twin.clone();
            to.status = Status::Confirmed;
            (to.by, to.at) = (hand.by, hand.at);
            let from = twin.clone();
            Change::Set { from, to }
        }
        None => Change::Add(relation),
    };
    let what = What::AddRelation {
        kind,
        from: quote(document, &ends.0.ranges),
        to: quote(document, &ends.1.ranges),
    };
    Ok(plan(document, what, from, Some(change)))
}

fn change(
    hand: &Hand<'_>,
    document: &Document,
    from: &Relation,
    change: RelationChange,
) -> Result<Plan, ActionError> {
    let mut to = from.clone();
    match &change {
        RelationChange::Kind(kind) => to.kind = kind.clone(),
        RelationChange::Reverse => (to.from, to.to) = (from.to, from.from),
        RelationChange::Status(status) => to.status = *status,
        RelationChange::Note(note) => to.note.clone_from(note),
    }
    let says_what_it_is = !matches!(change, RelationChange::Note(_));
    if says_what_it_is && to != *from {
        (to.by, to.at) = (hand.by, hand.at);
    }
    // A relation from a file may not fit the scheme: what is said about it can be changed
    // nevertheless.
    let moves = matches!(change, RelationChange::Kind(_) | RelationChange::Reverse);
    if moves {
        let ends = expect_joined(hand, document, &to)?;
        if twin(document, &to).is_some() {
            return Err(already(hand, document, &to, ends));
        }
    }
    let kind = to.kind.clone();
    let (start, end) = (text(document, to.from), text(document, to.to));
    let what = match change {
        RelationChange::Kind(_) => What::ChangeRelationKind {
            kind,
            from: start,
            to: end,
        },
        RelationChange::Reverse => What::ReverseRelation {
            kind,
            from: start,
            to: end,
        },
        RelationChange::Status(_) | RelationChange::Note(_) => What::ChangeRelation {
            kind,
            from: start,
            to: end,
        },
    };
    let start = to.from;
    let from = from.clone();
    let edit = (to != from).then_some(Change::Set { from, to });
    Ok(plan(document, what, start, edit))
}

fn remove(document: &Document, relation: &Relation) -> Result<Plan, ActionError> {
    let what = What::RemoveRelation {
        kind: relation.kind.clone(),
        from: text(document, relation.from),
        to: text(document, relation.to),
    };
    let change = Change::Remove(relation.clone());
    Ok(plan(document, what, relation.from, Some(change)))
}

fn plan(
    document: &Document,
    what: What,
    start: MentionId,
    change: Option<Change<Relation>>,
) -> Plan {
    let edit = change.map(|change| Edit::In {
        document: document.id,
        edit: DocumentEdit::Relation(change),
    });
    Plan {
        mentions: vec![start],
        ..Plan::new(what, edit)
    }
}

fn find(document: &Document, id: RelationId) -> Result<&Relation, ActionError> {
    document
        .relation(id)
        .ok_or_else(|| missing(Kind::Relation, id))
}

fn text(document: &Document, mention: MentionId) -> String {
    let mention = document.mentions().get(mention);
    mention.map_or_else(String::new, |mention| quote(document, &mention.ranges))
}

/// Holds a relation to the scheme. Gives its ends.
fn expect_joined<'d>(
    hand: &Hand<'_>,
    document: &'d Document,
    relation: &Relation,
) -> Result<(&'d Mention, &'d Mention), ActionError> {
    let scheme = hand.session.scheme();
    let kind = scheme.relation(relation.kind.as_str());
    let kind = kind.ok_or_else(|| missing(Kind::RelationKind, &relation.kind))?;
    let end = |id| {
        let mention = document.mentions().get(id);
        mention.ok_or_else(|| missing(Kind::Mention, id))
    };
    let (from, to) = (end(relation.from)?, end(relation.to)?);
    if from.id == to.id {
        let text = quote(document, &from.ranges);
        return Err(ActionError::RelatedToItself { text });
    }
    if !scheme.joins(kind, &from.label, &to.label) {
        return Err(ActionError::DoesNotJoin(Box::new(Unjoined {
            scheme: scheme.clone(),
            kind: kind.clone(),
            from: from.label.clone(),
            to: to.label.clone(),
        })));
    }
    Ok((from, to))
}

/// Another relation that says the same.
fn twin<'d>(document: &'d Document, relation: &Relation) -> Option<&'d Relation> {
    document.relations().find(|other| {
        other.id != relation.id
            && other.kind == relation.kind
            && other.from == relation.from
            && other.to == relation.to
    })
}

fn already(
    hand: &Hand<'_>,
    document: &Document,
    relation: &Relation,
    (from, to): (&Mention, &Mention),
) -> ActionError {
    let kind = hand.session.scheme().relation(relation.kind.as_str());
    match kind {
        Some(kind) => ActionError::AlreadyRelated {
            kind: Box::new(kind.clone()),
            from: quote(document, &from.ranges),
            to: quote(document, &to.ranges),
        },
        None => missing(Kind::RelationKind, &relation.kind),
    }
}
