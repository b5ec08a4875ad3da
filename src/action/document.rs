//! What a hand does to documents, and to the session as a whole.
//! Invariant: passages left out stay sorted by place; of the findings for one field at
//! most one is accepted.

use std::sync::Arc;

use super::{
    Action, ActionError,
    hand::{Hand, Plan, count, snap, stale},
    naming, segment,
};
use crate::{
    model::{
        Document, DocumentId, Info, LeftOut, Metadata, PassageId, Ranges, Values,
        document::{Decision, DocumentStatus, Field, Finding, LeftOutReason},
        edit::{DocumentEdit, Edit, HeadPart, Kind, What, delete_document},
        shorten,
    },
    text::{Language, TextRange},
};

/// Something done to a document or to the session's own details.
#[derive(Debug, Clone)]
pub enum DocumentAction {
    /// Title, outlet, author and so on, all of it.
    Metadata {
        document: DocumentId,
        metadata: Metadata,
    },
    /// How far the work on it is.
    Status {
        document: DocumentId,
        status: DocumentStatus,
    },
    /// The same of several at once; those that have it already are passed over.
    Statuses {
        documents: Vec<DocumentId>,
        status: DocumentStatus,
    },
    /// All labels of the document, in place of those there were.
    Labels {
        document: DocumentId,
        labels: Values,
    },
    /// Accepting sets the field of the metadata, and declines what was accepted for it
    /// before. Taking an acceptance back empties the field, unless somebody has written
    /// something else there since.
    DecideFinding {
        document: DocumentId,
        /// Which of the document's findings, from 0.
        index: usize,
        decision: Decision,
    },
    /// Accepts, declines or reopens a passage proposed to be left out.
    DecidePassage {
        document: DocumentId,
        passage: PassageId,
        decision: Decision,
    },
    /// Leaves a selection out, each range of it widened to whole grapheme clusters. A passage
    /// that was proposed, or declined, with this very range is accepted instead; what is left
    /// out already stays as it is.
    LeaveOut {
        document: DocumentId,
        ranges: Ranges,
    },
    /// Takes a passage back in: one by hand is gone, any other counts as declined.
    Restore {
        document: DocumentId,
        passage: PassageId,
    },
    /// Removes a document and everything said of it.
    Remove { document: DocumentId },
    /// White space around the title and doubled in it goes.
    RenameSession { title: String },
    /// The first by preference; each counts once.
    WorkingLanguages(Vec<Language>),
}

impl DocumentAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Metadata { .. } => "document.metadata",
            Self::Status { .. } | Self::Statuses { .. } => "document.status",
            Self::Labels { .. } => "document.labels",
            Self::DecideFinding { .. } => "document.finding",
            Self::DecidePassage { .. } => "document.passage",
            Self::LeaveOut { .. } => "document.leave-out",
            Self::Restore { .. } => "document.restore",
            Self::Remove { .. } => "document.remove",
            Self::RenameSession { .. } => "session.rename",
            Self::WorkingLanguages(_) => "session.languages",
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Metadata { document, metadata } => {
                let document = hand.document(document)?;
                let what = What::ChangeDocument {
                    title: title(document),
                };
                let part = HeadPart::Metadata(Box::new(metadata));
                Ok(Plan::new(what, head(document, part)))
            }
            Self::Status { document, status } => {
                let document = hand.document(document)?;
                let what = What::SetDocumentStatus {
                    title: title(document),
                    status,
                };
                Ok(Plan::new(what, head(document, HeadPart::Status(status))))
            }
            Self::Statuses { documents, status } => statuses(hand, documents, status),
            Self::Labels { document, labels } => {
                let document = hand.document(document)?;
                let what = What::LabelDocument {
                    title: title(document),
                };
                Ok(Plan::new(what, head(document, HeadPart::Labels(labels))))
            }
            Self::DecideFinding {
                document,
                index,
                decision,
            } => decide_finding(hand.document(document)?, index, decision),
            Self::DecidePassage {
                document,
                passage,
                decision,
            } => decide_passage(hand, document, passage, decision),
            Self::LeaveOut { document, ranges } => leave_out(hand, document, &ranges),
            Self::Restore { document, passage } => restore(hand, document, passage),
            Self::Remove { document: id } => {
                let title = title(hand.document(id)?);
                let edits = delete_document(hand.session, id);
                Ok(Plan::new(What::RemoveDocument { title }, edits))
            }
            Self::RenameSession { title } => rename_session(hand, &title),
            Self::WorkingLanguages(languages) => Ok(working_languages(hand, languages)),
        }
    }
}

impl From<DocumentAction> for Action {
    fn from(action: DocumentAction) -> Self {
        Self::Document(action)
    }
}

fn title(document: &Document) -> String {
    shorten(document.display_title())
}

/// The edit that puts a part of the head in place, if it is another.
fn head(document: &Document, to: HeadPart) -> Option<Edit> {
    let from = to.current(document.head());
    (to != from).then_some(Edit::In {
        document: document.id,
        edit: DocumentEdit::Head { from, to },
    })
}

fn statuses(
    hand: &Hand<'_>,
    mut documents: Vec<DocumentId>,
    status: DocumentStatus,
) -> Result<Plan, ActionError> {
    documents.sort_unstable();
    documents.dedup();
    let (mut edits, mut titles) = (Vec::new(), Vec::new());
    for id in documents {
        let document = hand.document(id)?;
        let edit = head(document, HeadPart::Status(status));
        titles.extend(edit.is_some().then(|| title(document)));
        edits.extend(edit);
    }
    let what = match titles.as_mut_slice() {
        [only] => What::SetDocumentStatus {
            title: std::mem::take(only),
            status,
        },
        several => What::SetDocumentsStatus {
            documents: count(several.len()),
            status,
        },
    };
    Ok(Plan::new(what, edits))
}

fn decide_finding(
    document: &Document,
    index: usize,
    decision: Decision,
) -> Result<Plan, ActionError> {
    let mut findings = document.head().findings.clone();
    let finding = findings
        .get(index)
        .ok_or_else(|| stale(Kind::Head, document.id))?
        .clone();
    let mut metadata = document.metadata().clone();
    match decision {
        Decision::Accepted => {
            for other in &mut findings {
                if other.field == finding.field && other.decision == Decision::Accepted {
                    other.decision = Decision::Declined;
                }
            }
            // Accepting again leaves alone what somebody wrote since.
            if finding.decision != Decision::Accepted {
                apply_finding(&mut metadata, &finding)?;
            }
        }
        Decision::Open | Decision::Declined if finding.decision == Decision::Accepted => {
            unapply_finding(&mut metadata, &finding);
        }
        Decision::Open | Decision::Declined => {}
    }
    findings[index].decision = decision;
    let what = What::DecideFinding {
        field: finding.field,
        value: shorten(&finding.value),
        decision,
    };
    let parts = [
        HeadPart::Findings(findings),
        HeadPart::Metadata(Box::new(metadata)),
    ];
    let edits = parts.into_iter().filter_map(|part| head(document, part));
    Ok(Plan::new(what, edits))
}

fn apply_finding(metadata: &mut Metadata, finding: &Finding) -> Result<(), ActionError> {
    let value = finding.value.clone();
    match finding.field {
        Field::Title => metadata.title = value,
        Field::Outlet => metadata.outlet = value,
        Field::Author => metadata.author = value,
        Field::Published => {
            let published = value.trim().parse();
            metadata.published = Some(published.map_err(|_| ActionError::NotADate { value })?);
        }
    }
    Ok(())
}

/// Empties the field where it still holds what the finding put there.
fn unapply_finding(metadata: &mut Metadata, finding: &Finding) {
    let field = match finding.field {
        Field::Title => &mut metadata.title,
        Field::Outlet => &mut metadata.outlet,
        Field::Author => &mut metadata.author,
        Field::Published => {
            let value = finding.value.trim();
            metadata.published = metadata.published.take().filter(|it| it.as_str() != value);
            return;
        }
    };
    if *field == finding.value {
        field.clear();
    }
}

fn decide_passage(
    hand: &mut Hand<'_>,
    document: DocumentId,
    id: PassageId,
    decision: Decision,
) -> Result<Plan, ActionError> {
    let document = hand.document(document)?;
    let (mut passages, at) = find_passage(document, id)?;
    passages[at].decision = decision;
    let text = quote(document, passages[at].at);
    let what = What::DecidePassage { text, decision };
    Ok(set_passages(hand, document, passages, what))
}

fn restore(hand: &mut Hand<'_>, document: DocumentId, id: PassageId) -> Result<Plan, ActionError> {
    let document = hand.document(document)?;
    let (mut passages, at) = find_passage(document, id)?;
    if passages[at].reason != LeftOutReason::Hand {
        return decide_passage(hand, document.id, id, Decision::Declined);
    }
    let removed = passages.remove(at);
    let what = What::DecidePassage {
        text: quote(document, removed.at),
        decision: Decision::Declined,
    };
    Ok(set_passages(hand, document, passages, what))
}

fn leave_out(
    hand: &mut Hand<'_>,
    document: DocumentId,
    ranges: &Ranges,
) -> Result<Plan, ActionError> {
    let document = hand.document(document)?;
    let ranges = snap(document, ranges)?;
    let what = What::DecidePassage {
        text: super::hand::quote(document, &ranges),
        decision: Decision::Accepted,
    };
    let mut passages = document.head().left_out.to_vec();
    for at in ranges.iter() {
        if document.left_out().any(|passage| passage.at.covers(at)) {
            continue;
        }
        match passages.iter_mut().find(|passage| passage.at == at) {
            Some(proposed) => proposed.decision = Decision::Accepted,
            None => {
                // Found by place, so that an order that came from elsewhere is left alone.
                let place = passages.partition_point(|passage| passage.at < at);
                let passage = LeftOut {
                    id: hand.ids.next(),
                    at,
                    reason: LeftOutReason::Hand,
                    decision: Decision::Accepted,
                };
                passages.insert(place, passage);
            }
        }
    }
    if passages[..] == document.head().left_out[..] {
        return Ok(Plan::new(what, []));
    }
    Ok(set_passages(hand, document, passages, what))
}

/// Other passages, and the segments that go with them.
fn set_passages(
    hand: &mut Hand<'_>,
    document: &Document,
    passages: Vec<LeftOut>,
    what: What,
) -> Plan {
    let segments = segment::around(document, &passages, hand);
    let part = HeadPart::LeftOut(Arc::new(passages));
    let passages = head(document, part);
    Plan::new(what, passages.into_iter().chain(segments))
}

fn find_passage(document: &Document, id: PassageId) -> Result<(Vec<LeftOut>, usize), ActionError> {
    let passages = document.head().left_out.to_vec();
    let at = passages.iter().position(|passage| passage.id == id);
    let at = at.ok_or_else(|| stale(Kind::Head, document.id))?;
    Ok((passages, at))
}

fn quote(document: &Document, at: TextRange) -> String {
    super::hand::quote(document, &Ranges::one(at))
}

fn rename_session(hand: &Hand<'_>, title: &str) -> Result<Plan, ActionError> {
    let title = naming::tidy(title);
    if title.is_empty() {
        return Err(ActionError::EmptyName);
    }
    let what = What::RenameSession {
        title: shorten(&title),
    };
    let to = Info {
        title,
        ..hand.session.info().clone()
    };
    Ok(Plan::new(what, info(hand, to)))
}

fn working_languages(hand: &Hand<'_>, languages: Vec<Language>) -> Plan {
    let mut each_once: Vec<Language> = Vec::with_capacity(languages.len());
    for language in languages {
        if !each_once.contains(&language) {
            each_once.push(language);
        }
    }
    let what = What::SetWorkingLanguages {
        languages: each_once.clone(),
    };
    let to = Info {
        working_languages: each_once,
        ..hand.session.info().clone()
    };
    Plan::new(what, info(hand, to))
}

fn info(hand: &Hand<'_>, to: Info) -> Option<Edit> {
    let from = hand.session.info().clone();
    (to != from).then_some(Edit::Info { from, to })
}
