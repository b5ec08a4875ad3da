//! Tagging by a list of names.
//! In two steps: [`Tag::find`] reads the list and matches it on a snapshot, on any thread;
//! [`PreparedTag::commit`] takes the mentions into the session.
//! Invariant: a commit is what tagging at that moment would be; what has changed since the
//! snapshot is matched again, and nothing else where that will do.

use std::{collections::BTreeSet, sync::Arc};

use super::{ActionError, Basis, Input, file_name, look::in_scheme_order};
use crate::{
    format::Stamp,
    model::{
        DocumentId, Ids, Label, Report, Session, Status,
        edit::{Change, DocumentEdit, Edit, What},
    },
    names::{self, NamesList, TagOptions},
    task::Cancel,
    text::Fold,
    workspace::{Ahead, Workspace},
};

#[derive(Debug, Clone)]
pub struct Tag {
    /// A CSV table with the columns label, entity, form, language.
    pub names: Input,
    pub status: Status,
    pub fold: Fold,
}

#[derive(Debug, Clone, Default)]
pub struct Tagged {
    pub mentions: usize,
    /// In the scheme's order.
    pub by_label: Vec<(Label, usize)>,
    pub documents: usize,
    pub new_entities: usize,
    pub already_tagged: usize,
    pub left_out: usize,
}

/// Names found in a snapshot, with the edits that tag them.
#[derive(Debug)]
pub struct PreparedTag {
    file: String,
    list: NamesList,
    options: TagOptions,
    /// What the list was matched with.
    session: Session,
    found: names::Tagged,
    /// Met while the list was read, and while it was matched.
    read: Report,
    matched: Report,
}

impl Tag {
    /// Reads the list and matches it with the documents of `session`. `ids` is a fork of the
    /// workspace's, `stamp` its stamp. What was met of the list before an error goes to
    /// `report`; what else was met, with the commit.
    ///
    /// # Errors
    /// The list cannot be read, or it was cancelled.
    pub fn find(
        self,
        session: &Session,
        stamp: &Stamp,
        ids: &mut Ids,
        report: &mut Report,
        cancel: &Cancel,
    ) -> Result<PreparedTag, ActionError> {
        let file = self.names.name();
        let bytes = self.names.read()?;
        let mut read = Report::new();
        let list = match names::read_csv(&file, &bytes, &mut read) {
            Ok(list) => list,
            Err(source) => {
                report.append(read);
                return Err(ActionError::Names { file, source });
            }
        };
        cancel.check()?;
        let options = TagOptions {
            status: self.status,
            fold: self.fold,
            documents: None,
            by: stamp.by,
            at: stamp.at,
        };
        let mut matched = Report::new();
        let found = names::tag(session, &list, &options, ids, &mut matched);
        cancel.check()?;
        Ok(PreparedTag {
            file,
            list,
            options,
            session: session.clone(),
            found,
            read,
            matched,
        })
    }

    pub(super) fn run(
        self,
        workspace: &mut Workspace,
        report: &mut Report,
    ) -> Result<Tagged, ActionError> {
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let ids = workspace.ids();
        let prepared = self.find(&session, &stamp, ids, report, &Cancel::default())?;
        drop(session);
        prepared.commit(workspace, report)
    }
}

impl PreparedTag {
    /// Whether the mentions fit the session as it is, so that a commit matches nothing anew.
    pub fn is_current(&self, session: &Session) -> bool {
        Basis::of(&self.session).is(session)
    }

    /// Takes the mentions into the session, as one group.
    ///
    /// # Errors
    /// The session is open for reading, or an edit does not fit; nothing is changed then.
    pub fn commit(
        self,
        workspace: &mut Workspace,
        report: &mut Report,
    ) -> Result<Tagged, ActionError> {
        let (ahead, tagged) = self.plan(workspace, report)?;
        if let Some(ahead) = ahead {
            workspace.take(ahead.work_out()?)?;
        }
        Ok(tagged)
    }

    /// What a commit would take in, to be worked out where nobody waits for it; `None`:
    /// there is nothing to tag.
    ///
    /// # Errors
    /// The session is open for reading.
    pub fn plan(
        mut self,
        workspace: &mut Workspace,
        report: &mut Report,
    ) -> Result<(Option<Ahead>, Tagged), ActionError> {
        if !self.is_current(workspace.session()) {
            let session = workspace.session().clone();
            self.refresh(&session, workspace.ids());
        }
        report.append(self.read);
        report.append(self.matched);
        let session = workspace.session().clone();
        let found = self.found;
        let tagged = Tagged {
            mentions: found.counts.mentions(),
            documents: found
                .counts
                .documents
                .iter()
                .filter(|document| document.mentions > 0)
                .count(),
            new_entities: found.counts.new_entities,
            already_tagged: found.counts.already_tagged(),
            left_out: found.counts.left_out(),
            by_label: in_scheme_order(&session, found.counts.labels),
        };
        let what = What::TagByList {
            file: file_name(&self.file),
            mentions: u32::try_from(tagged.mentions).unwrap_or(u32::MAX),
            entities: u32::try_from(tagged.new_entities).unwrap_or(u32::MAX),
        };
        Ok((workspace.plan(what, found.edits, Vec::new())?, tagged))
    }

    /// Matches again what has changed. [`PreparedTag::commit`] does so by itself; where much
    /// may have changed a worker does it first.
    pub fn refresh(&mut self, session: &Session, ids: &mut Ids) {
        if !self.refresh_documents(session, ids) {
            self.matched = Report::new();
            self.found = names::tag(session, &self.list, &self.options, ids, &mut self.matched);
        }
        self.session = session.clone();
    }

    /// Replaces what was found in documents that have changed since. `false`: more than
    /// documents has changed.
    fn refresh_documents(&mut self, session: &Session, ids: &mut Ids) -> bool {
        if session.id != self.session.id || !same_names(session, &self.session) {
            return false;
        }
        let changed = changed_documents(session, &self.session);
        let is_kept = |id: &DocumentId| !changed.contains(id);
        let mut kept = std::mem::take(&mut self.found);
        kept.edits
            .retain(|edit| !matches!(edit, Edit::In { document, .. } if !is_kept(document)));
        kept.counts.documents.retain(|of| is_kept(&of.document));
        kept.counts.labels.clear();
        for edit in &kept.edits {
            if let Edit::In {
                edit: DocumentEdit::Mention(Change::Add(mention)),
                ..
            } = edit
            {
                *kept.counts.labels.entry(mention.label.clone()).or_default() += 1;
            }
        }
        // With the entities that the list brings, so that the rest names the same ones.
        let mut ahead = session.clone();
        if ahead.apply_all(kept.edits.clone()).is_err() {
            return false;
        }
        let options = TagOptions {
            documents: Some(changed.into_iter().collect()),
            ..self.options.clone()
        };
        // Problems are those of the list and the scheme, which are the same.
        let again = names::tag(&ahead, &self.list, &options, ids, &mut Report::new());
        kept.edits.extend(again.edits);
        kept.counts.documents.extend(again.counts.documents);
        for (label, n) in again.counts.labels {
            *kept.counts.labels.entry(label).or_default() += n;
        }
        self.found = kept;
        true
    }
}

/// Whether scheme and entities are the same.
fn same_names(one: &Session, other: &Session) -> bool {
    one.scheme() == other.scheme() && one.entities().eq(other.entities())
}

/// Documents that are not as they were, or were not there; also those that are gone.
fn changed_documents(now: &Session, before: &Session) -> BTreeSet<DocumentId> {
    let same = |id: DocumentId| match (now.document(id), before.document(id)) {
        (Some(now), Some(before)) => Arc::ptr_eq(now, before),
        _ => false,
    };
    now.documents()
        .chain(before.documents())
        .map(|document| document.id)
        .filter(|id| !same(*id))
        .collect()
}

#[cfg(test)]
mod tests;
