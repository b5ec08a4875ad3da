//! Words that are right in a session, whatever the dictionary says: its names and terms, and
//! what a person wants ignored.

use std::collections::HashSet;

use crate::{model::Session, text::Language};

use super::words;

/// Words that are right in a session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    words: HashSet<String>,
    ignored: HashSet<String>,
}

impl Known {
    /// The names of all entities and the terms of a language, word by word.
    #[must_use]
    pub fn of(session: &Session, language: &Language) -> Self {
        let mut known = Self::default();
        let mine = |other: &Language| other.primary() == language.primary();
        for entity in session.entities() {
            entity.all_names().for_each(|name| known.add(name));
            let renderings = entity.renderings.iter();
            renderings
                .filter(|(it, _)| mine(it))
                .for_each(|(_, name)| known.add(name));
        }
        for term in session.terms() {
            if mine(&term.language) {
                known.add(&term.text);
            }
            let renderings = term.renderings.iter();
            renderings
                .filter(|(it, _)| mine(it))
                .for_each(|(_, text)| known.add(text));
        }
        known
    }

    /// Takes in every word of a name.
    pub fn add(&mut self, name: &str) {
        for run in words::runs(name) {
            self.words.insert(words::plain(&name[run.clone()]));
            for part in words::parts(name, run) {
                self.words.insert(words::plain(&name[part]));
            }
        }
    }

    /// A word that is not to be reported again in this session.
    pub fn ignore(&mut self, word: &str) {
        self.ignored.insert(words::plain(word));
    }

    /// Whether a word is one of them, also in the genitive of German and English.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        let has = |word: &str| self.words.contains(word) || self.ignored.contains(word);
        has(word)
            || ["'s", "'", "s"]
                .iter()
                .filter_map(|ending| word.strip_suffix(ending))
                .any(|stem| stem.chars().count() > 2 && has(stem))
    }
}
