//! Segments that hold the words that are sought: found on a worker.
//! Invariant: until the answer is there, what was shown before stays.

use std::sync::Arc;

use crate::{
    action::translate::holds,
    model::Document,
    task::{Cancel, Cancelled},
    text::Language,
    ui::{intent::Intent, look::Look},
};

use super::{Editor, Key};

/// What is sought: words in small letters, in which document, into which language.
#[derive(Debug, Clone)]
pub struct Sought {
    pub words: String,
    pub document: Arc<Document>,
    pub language: Language,
}

impl Sought {
    /// The segments that hold the words; for a worker.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn find(&self, cancel: &Cancel) -> Result<Vec<Key>, Cancelled> {
        let mut found = Vec::new();
        for (key, segment) in self.document.keyed_segments(&self.language) {
            cancel.check()?;
            if holds(&self.document, segment, &self.words) {
                found.push(*key);
            }
        }
        Ok(found)
    }
}

impl Editor {
    pub(super) fn folded_words(&self) -> String {
        self.words.trim().to_lowercase()
    }

    /// What is to be found on a worker; `None`: it is known, or nothing is sought.
    pub fn seeks(&self, document: &Arc<Document>) -> Option<Sought> {
        let words = self.folded_words();
        let known = self.held.as_ref().is_some_and(|(of, _)| *of == words);
        (!words.is_empty() && !known).then(|| Sought {
            words,
            document: document.clone(),
            language: self.language.clone(),
        })
    }

    /// Takes in what was found; the words may be others by now.
    pub fn take_sought(
        &mut self,
        sought: Sought,
        keys: Vec<Key>,
        document: &Document,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let fits = sought.words == self.folded_words()
            && (sought.document.id, &sought.language) == (document.id, &self.language);
        if fits {
            self.held = Some((sought.words, keys));
            self.find_shown(document, look);
            self.after_filter(document, out);
        }
    }
}
