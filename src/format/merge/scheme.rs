//! What a file's label scheme adds to the session's.

use std::sync::Arc;

use super::Merging;
use crate::{format::Imported, model::edit::Edit};

impl Merging<'_> {
    /// Labels, relation kinds and document attributes whose key is new, after our own. How
    /// mentions may overlap is taken over only by a session without labels.
    pub(super) fn scheme(&mut self, imported: &Imported) {
        let from = self.session.scheme();
        let mut to = from.clone();
        if from.labels.is_empty() {
            to.overlap = imported.overlap;
        }
        for label in &imported.labels {
            if to.label(label.key.as_str()).is_none() {
                to.labels.push(label.clone());
            }
        }
        for kind in &imported.relation_kinds {
            if to.relation(kind.key.as_str()).is_none() {
                to.relations.push(kind.clone());
            }
        }
        for attribute in &imported.document_attributes {
            if !to.document.iter().any(|own| own.key == attribute.key) {
                to.document.push(attribute.clone());
            }
        }
        if to != *from {
            self.merged.counts.labels += to.labels.len() - from.labels.len();
            let (from, to) = (Arc::new(from.clone()), Arc::new(to));
            self.edit(Edit::Scheme { from, to });
        }
    }
}
