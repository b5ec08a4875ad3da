//! What the terms of a file add.

use std::collections::{HashMap, HashSet};

use super::{Merging, free};
use crate::{
    format::ImportedTerm,
    model::{
        Place, Term, TermId,
        edit::{Change, Edit, Kind},
    },
    text::Language,
};

impl Merging<'_> {
    /// Terms are known by id, or else by language and text.
    pub(super) fn terms(&mut self, theirs: Vec<ImportedTerm>) {
        if theirs.is_empty() {
            return;
        }
        let session = self.session;
        let mut taken: HashSet<TermId> = session.terms().map(|term| term.id).collect();
        let mut by_text: HashMap<(Language, String), TermId> = HashMap::new();
        for term in session.terms() {
            let key = (term.language.clone(), term.text.clone());
            by_text.entry(key).or_insert(term.id);
        }
        for theirs in theirs {
            let key = (theirs.language.clone(), theirs.text.clone());
            let by_id = theirs.id.filter(|id| session.term(*id).is_some());
            if let Some(id) = by_id.or_else(|| by_text.get(&key).copied()) {
                // One that the file brought before is no conflict with ours.
                let ours = session.term(id);
                if ours.is_none_or(|ours| *ours == term_of(id, theirs)) {
                    self.merged.counts.same += 1;
                } else {
                    self.conflict(Kind::Term, id.to_string(), Place::default());
                }
                continue;
            }
            let id = free(theirs.id, &mut taken, self.ids);
            if theirs.id.is_none() {
                // Without an id of their own, two of one text are one.
                by_text.insert(key, id);
            }
            self.merged.counts.terms += 1;
            let term = term_of(id, theirs);
            self.edit(Edit::Term(Change::Add(term)));
        }
    }
}

fn term_of(id: TermId, term: ImportedTerm) -> Term {
    Term {
        id,
        language: term.language,
        text: term.text,
        renderings: term.renderings,
        forbidden: term.forbidden,
        note: term.note,
    }
}
