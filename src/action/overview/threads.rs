//! Comments with what was answered to them.
//! Invariant: every comment of a document stands in exactly one thread, also where what it
//! answers is gone or answers it in turn.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{Comment, CommentId, Document, DocumentId, ReviewerId, Session},
    text::TextRange,
};

/// A comment and its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    pub document: DocumentId,
    pub root: CommentId,
    /// As they were given.
    pub answers: Vec<CommentId>,
    pub open: bool,
    pub at: Option<TextRange>,
}

/// Which threads are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ThreadFilter {
    #[default]
    Open,
    All,
    /// Begun or answered by this person.
    Of(Option<ReviewerId>),
}

/// The threads of the session: the open ones first, then by document and place.
pub fn threads(session: &Session, filter: ThreadFilter) -> Vec<Thread> {
    let mut all: Vec<Thread> = session
        .documents()
        .flat_map(|document| of_document(document))
        .collect();
    all.retain(|thread| match filter {
        ThreadFilter::All => true,
        ThreadFilter::Open => thread.open,
        ThreadFilter::Of(by) => {
            let document = session.document(thread.document);
            let ids = std::iter::once(thread.root).chain(thread.answers.iter().copied());
            let mut comments = ids.filter_map(|id| document?.comment(id));
            comments.any(|comment| comment.by == by)
        }
    });
    all.sort_by_key(|thread| !thread.open);
    all
}

/// The threads of a document by place; those on the document as a whole come first.
pub fn of_document(document: &Document) -> Vec<Thread> {
    let mut answers: BTreeMap<CommentId, Vec<CommentId>> = BTreeMap::new();
    let mut roots: Vec<&Comment> = Vec::new();
    for comment in document.comments() {
        match root_of(document, comment) {
            root if root == comment.id => roots.push(comment),
            root => answers.entry(root).or_default().push(comment.id),
        }
    }
    roots.sort_by_key(|comment| (comment.at, comment.when, comment.id));
    let threads = roots.into_iter().map(|root| {
        let mut answers = answers.remove(&root.id).unwrap_or_default();
        answers.sort_by_key(|id| (document.comment(*id).map(|it| it.when), *id));
        Thread {
            document: document.id,
            root: root.id,
            answers,
            open: !root.resolved,
            at: root.at,
        }
    });
    threads.collect()
}

/// What a comment answers in the end. Of those that answer each other in a circle, the first
/// that was made.
pub fn root_of(document: &Document, comment: &Comment) -> CommentId {
    let mut way = BTreeSet::from([comment.id]);
    let mut at = comment;
    while let Some(next) = at.answers.and_then(|id| document.comment(id)) {
        if !way.insert(next.id) {
            return way.first().copied().unwrap_or(comment.id);
        }
        at = next;
    }
    at.id
}

/// How many threads of a document are open.
pub fn open_threads(document: &Document) -> usize {
    let open = |comment: &&Comment| !comment.resolved && root_of(document, comment) == comment.id;
    document.comments().filter(open).count()
}
