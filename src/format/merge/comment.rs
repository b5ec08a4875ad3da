//! What the comments of a file add.

use std::collections::HashSet;

use super::{Merging, document::Added, free};
use crate::{
    format::ImportedComment,
    model::{
        Comment, CommentId, Document, DocumentId, Place,
        edit::{Change, DocumentEdit, Edit, Kind},
    },
};

impl Merging<'_> {
    /// Comments are known by id, or else by place, author and text. Those answered come before
    /// their answers.
    pub(super) fn comments(
        &mut self,
        document: DocumentId,
        ours: Option<&Document>,
        theirs: Vec<ImportedComment>,
        added: &mut Added,
    ) {
        let mut ids: Vec<Option<CommentId>> = vec![None; theirs.len()];
        let mut on_way = vec![false; theirs.len()];
        let mut way = Vec::new();
        for first in 0..theirs.len() {
            let mut next = Some(first);
            // To what is answered in the end, and back; a circle ends where it closes.
            while let Some(at) = next.filter(|at| ids[*at].is_none() && !on_way[*at]) {
                on_way[at] = true;
                way.push(at);
                next = theirs[at].answers.filter(|to| *to < theirs.len());
            }
            while let Some(at) = way.pop() {
                let answers = theirs[at]
                    .answers
                    .and_then(|to| ids.get(to).copied().flatten());
                ids[at] = Some(self.comment(document, ours, &theirs[at], answers, added));
            }
        }
    }

    /// The id of the comment in the session, whether it is added or there already.
    fn comment(
        &mut self,
        document: DocumentId,
        ours: Option<&Document>,
        theirs: &ImportedComment,
        answers: Option<CommentId>,
        added: &mut Added,
    ) -> CommentId {
        let session = self.session;
        let id = theirs.id.unwrap_or_else(|| self.ids.next());
        let mut comment = Comment {
            id,
            at: theirs.at,
            text: theirs.text.clone(),
            by: theirs.by.and_then(|by| self.reviewers.get(by).copied()),
            when: theirs.when.unwrap_or(self.stamp.at),
            answers,
            resolved: theirs.resolved,
        };
        if let Some(own) = ours.and_then(|ours| ours.comment(id)) {
            if theirs.when.is_none() {
                comment.when = own.when;
            }
            if *own == comment {
                self.merged.counts.same += 1;
            } else {
                let place = ours.map(|ours| Place::document(ours.id, ours.display_title()));
                self.conflict(Kind::Comment, id.to_string(), place.unwrap_or_default());
            }
            return id;
        }
        let is_same = |own: &&Comment| {
            (own.at, own.by, own.answers) == (comment.at, comment.by, comment.answers)
                && own.text == comment.text
        };
        if let Some(same) = ours.and_then(|ours| ours.comments().find(is_same)) {
            self.merged.counts.same += 1;
            return same.id;
        }
        let taken: &mut HashSet<CommentId> = self.comment_ids.get_or_insert_with(|| {
            let all = session.documents().flat_map(|d| d.comments());
            all.map(|comment| comment.id).collect()
        });
        comment.id = free(Some(id), taken, self.ids);
        let id = comment.id;
        added.contents.push(Edit::In {
            document,
            edit: DocumentEdit::Comment(Change::Add(comment)),
        });
        id
    }
}
