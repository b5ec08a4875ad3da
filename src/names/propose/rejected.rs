//! What was rejected so often that it is proposed no more.

use std::collections::HashMap;

use crate::{
    model::{LabelKey, Session, Status},
    text::{Fold, fold_str},
};

/// So often a form is rejected as a label before it stays away.
const OFTEN: usize = 3;

/// Forms that people rejected as a label at least three times, and more often than they
/// confirmed them.
#[derive(Debug, Default)]
pub struct OftenRejected(HashMap<(String, LabelKey), (usize, usize)>);

impl OftenRejected {
    /// Of all loaded documents.
    pub fn of(session: &Session) -> Self {
        let mut counts: HashMap<(String, LabelKey), (usize, usize)> = HashMap::new();
        let decided = [Status::Rejected, Status::Confirmed];
        for status in decided {
            for document in session.documents() {
                let text = document.text().as_str();
                let of_status = document.mentions().iter().filter(|it| it.status == status);
                for mention in of_status {
                    let quote = mention.ranges.quote(text).unwrap_or_default();
                    let key = (fold_str(&quote, Fold::default()), mention.label.clone());
                    match status {
                        Status::Rejected => counts.entry(key).or_default().0 += 1,
                        // What nobody rejected need not be counted.
                        _ => {
                            if let Some(known) = counts.get_mut(&key) {
                                known.1 += 1;
                            }
                        }
                    }
                }
            }
        }
        counts.retain(|_, (rejected, confirmed)| *rejected >= OFTEN && rejected > confirmed);
        Self(counts)
    }

    pub fn has(&self, text: &str, label: &LabelKey) -> bool {
        !self.0.is_empty()
            && self
                .0
                .contains_key(&(fold_str(text, Fold::default()), label.clone()))
    }
}
