//! What people say to each other about a document or a passage of it.
//! Invariant: an answer hangs at the comment that began the thread, and goes with it; a text
//! is changed by who wrote it alone.

use super::{
    Action, ActionError,
    hand::{Hand, Plan, missing, snap},
    overview::root_of,
};
use crate::{
    model::{
        Comment, CommentId, Document, DocumentId, Ranges,
        edit::{Change, DocumentEdit, Edit, Kind, What},
        shorten,
    },
    text::TextRange,
};

/// Something done about comments.
#[derive(Debug, Clone)]
pub enum CommentAction {
    /// On a passage, widened to whole grapheme clusters, or on the document.
    Add {
        document: DocumentId,
        at: Option<TextRange>,
        text: String,
    },
    Answer {
        document: DocumentId,
        /// Any comment of the thread.
        to: CommentId,
        text: String,
    },
    /// Another text for a comment of one's own.
    Change {
        document: DocumentId,
        comment: CommentId,
        text: String,
    },
    /// Closes a thread, or opens it again.
    Resolve {
        document: DocumentId,
        /// Any comment of the thread.
        comment: CommentId,
        resolved: bool,
    },
    /// A comment that began a thread goes with its answers.
    Remove {
        document: DocumentId,
        comment: CommentId,
    },
}

impl CommentAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Add { .. } => "comment.new",
            Self::Answer { .. } => "comment.answer",
            Self::Change { .. } => "comment.change",
            Self::Resolve { resolved: true, .. } => "comment.resolve",
            Self::Resolve { .. } => "comment.reopen",
            Self::Remove { .. } => "comment.remove",
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Add { document, at, text } => {
                let document = hand.document(document)?;
                let at = match at {
                    Some(at) => Some(snap(document, &Ranges::one(at))?.bounds()),
                    None => None,
                };
                let title = shorten(document.display_title());
                let comment = new(hand, at, &text, None)?;
                Ok(plan(
                    document,
                    What::Comment { title },
                    Change::Add(comment),
                ))
            }
            Self::Answer { document, to, text } => {
                let document = hand.document(document)?;
                let root = root(document, to)?;
                let what = What::AnswerComment {
                    text: shorten(&root.text),
                };
                let answer = new(hand, root.at, &text, Some(root.id))?;
                Ok(plan(document, what, Change::Add(answer)))
            }
            Self::Change {
                document,
                comment,
                text,
            } => {
                let document = hand.document(document)?;
                let from = find(document, comment)?.clone();
                if from.by != hand.by {
                    return Err(ActionError::NotYourComment);
                }
                let to = Comment {
                    text: tidy(&text)?,
                    ..from.clone()
                };
                let what = What::ChangeComment {
                    text: shorten(&to.text),
                };
                Ok(match to == from {
                    true => Plan::new(what, []),
                    false => plan(document, what, Change::Set { from, to }),
                })
            }
            Self::Resolve {
                document,
                comment,
                resolved,
            } => {
                let document = hand.document(document)?;
                let from = root(document, comment)?.clone();
                let what = What::ResolveComment {
                    text: shorten(&from.text),
                    resolved,
                };
                let to = Comment {
                    resolved,
                    ..from.clone()
                };
                Ok(match to == from {
                    true => Plan::new(what, []),
                    false => plan(document, what, Change::Set { from, to }),
                })
            }
            Self::Remove { document, comment } => {
                let document = hand.document(document)?;
                let gone = find(document, comment)?;
                let what = What::RemoveComment {
                    text: shorten(&gone.text),
                };
                let own = gone.id;
                let others = || document.comments().filter(move |other| other.id != own);
                // A file may bring answers to answers: they go on to what this one answers.
                let rehung = others().filter_map(|from| {
                    let hangs = from.answers == Some(gone.id) && gone.answers.is_some();
                    let (from, answers) = (hangs.then(|| from.clone())?, gone.answers);
                    let to = Comment {
                        answers,
                        ..from.clone()
                    };
                    Some(Change::Set { from, to })
                });
                // The answers first: taking it back begins with what they answer.
                let answers = others().filter(|other| root_of(document, other) == gone.id);
                let removed = answers.chain([gone]).cloned().map(Change::Remove);
                let edits = rehung.chain(removed).map(|change| edit(document, change));
                Ok(Plan::new(what, edits))
            }
        }
    }
}

impl From<CommentAction> for Action {
    fn from(action: CommentAction) -> Self {
        Self::Comment(action)
    }
}

fn edit(document: &Document, change: Change<Comment>) -> Edit {
    Edit::In {
        document: document.id,
        edit: DocumentEdit::Comment(change),
    }
}

fn plan(document: &Document, what: What, change: Change<Comment>) -> Plan {
    Plan::new(what, [edit(document, change)])
}

fn new(
    hand: &mut Hand<'_>,
    at: Option<TextRange>,
    text: &str,
    answers: Option<CommentId>,
) -> Result<Comment, ActionError> {
    Ok(Comment {
        text: tidy(text)?,
        id: hand.ids.next(),
        at,
        by: hand.by,
        when: hand.at,
        answers,
        resolved: false,
    })
}

/// White space around it goes.
fn tidy(text: &str) -> Result<String, ActionError> {
    match text.trim() {
        "" => Err(ActionError::EmptyComment),
        text => Ok(text.to_owned()),
    }
}

fn find(document: &Document, id: CommentId) -> Result<&Comment, ActionError> {
    let comment = document.comment(id);
    comment.ok_or_else(|| missing(Kind::Comment, id))
}

fn root(document: &Document, id: CommentId) -> Result<&Comment, ActionError> {
    find(document, root_of(document, find(document, id)?))
}
