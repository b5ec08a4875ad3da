//! Spelling by Hunspell's dictionaries: which words are in none, and what may have been meant.
//! Invariant: no dictionary, however damaged, and no text ends the program; what is not checked
//! (names, numbers, addresses) is never reported.
//!
//! | file | holds |
//! |---|---|
//! | `find` | which dictionaries there are, and the one for a language |
//! | `load` | reading one |
//! | `words` | the words of a text that are to be checked |
//! | `known` | words that are right in a session: names, terms, what is ignored |
//! | `personal` | words a person added, by language |
//! | `suggest` | what may have been meant |
//! | `targets` | the targets of a document, checked again only where they changed |

mod find;
mod known;
mod load;
mod personal;
mod suggest;
mod targets;
#[cfg(test)]
mod tests;
mod words;

use std::{
    collections::HashMap,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use crate::text::Language;

pub use find::{Found, best, find, system_folders};
pub use known::Known;
pub use load::{MOST_AFFIXES, MOST_WORDS};
pub use personal::{Personal, PersonalError};
pub use suggest::MOST as MOST_SUGGESTIONS;
pub use targets::{Checked, MISSPELT, Right};
pub use words::is_spelled;

/// Answers are remembered for so many words, then forgotten all at once.
const REMEMBERED: usize = 20_000;

/// Why a language cannot be checked.
#[derive(Debug, thiserror::Error)]
pub enum SpellingError {
    #[error("no dictionary for {language}")]
    None { language: Language },
    #[error("{path}: {source}")]
    Read {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{path} has more than {limit} bytes")]
    TooLarge { path: PathBuf, limit: u64 },
    #[error("{path} is in an encoding we do not know: {name}")]
    Encoding { path: PathBuf, name: String },
    /// The line, if it is known, and the reader's words.
    #[error("{path}:{line:?}: {detail}")]
    Bad {
        path: PathBuf,
        line: Option<usize>,
        detail: String,
    },
}

/// What is right besides the words of the dictionary.
#[derive(Debug, Clone, Copy, Default)]
pub struct Skip<'a> {
    /// Bytes of the text that are not checked, such as names that are tagged there.
    pub ranges: &'a [Range<usize>],
    pub known: Option<&'a Known>,
    pub personal: Option<&'a Personal>,
}

/// A dictionary that was read. Clones share it.
#[derive(Clone)]
pub struct Speller {
    found: Found,
    dictionary: Arc<spellbook::Dictionary>,
    answers: Arc<Mutex<HashMap<String, bool>>>,
}

impl std::fmt::Debug for Speller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Speller").field(&self.found).finish()
    }
}

impl Speller {
    /// Reads the dictionary that suits a language best, the folders searched in order. Takes
    /// up to a second: for a worker.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn load(language: &Language, folders: &[PathBuf]) -> Result<Self, SpellingError> {
        let all = find(folders);
        let found = best(&all, language).ok_or_else(|| SpellingError::None {
            language: language.clone(),
        })?;
        Self::read(found)
    }

    /// Reads one dictionary.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(found: &Found) -> Result<Self, SpellingError> {
        Ok(Self {
            dictionary: Arc::new(load::read(found)?),
            found: found.clone(),
            answers: Arc::default(),
        })
    }

    /// The language the dictionary is of, which may be a neighbour of the one asked for.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.found.language
    }

    /// The file with its words.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.found.words
    }

    /// The words of a text that are in no dictionary, in order, as bytes of the text.
    #[must_use]
    pub fn check(&self, text: &str, skip: Skip<'_>) -> Vec<Range<usize>> {
        let mut wrong = Vec::new();
        for run in words::runs(text) {
            let left_out = |at: &Range<usize>| {
                skip.ranges
                    .iter()
                    .any(|range| range.start < at.end && at.start < range.end)
            };
            if !left_out(&run) && self.is_right(&text[run.clone()], skip) {
                continue;
            }
            for word in words::parts(text, run) {
                if !left_out(&word) && !self.part_is_right(&text[word.clone()], skip) {
                    wrong.push(self.without_elision(text, word));
                }
            }
        }
        wrong
    }

    /// Whether a word is right as it stands.
    #[must_use]
    pub fn is_right(&self, word: &str, skip: Skip<'_>) -> bool {
        let word = words::plain(word);
        skip.known.is_some_and(|known| known.contains(&word))
            || skip.personal.is_some_and(|words| words.contains(&word))
            || self.is_in(&word)
    }

    /// As [`Self::is_right`], with what the language cuts off before or after an apostrophe.
    fn part_is_right(&self, word: &str, skip: Skip<'_>) -> bool {
        if words::is_passed(word, &self.found.language) || self.is_right(word, skip) {
            return true;
        }
        let language = self.found.language.primary();
        if let Some(stem) = words::before_genitive(word, language) {
            return words::is_passed(stem, &self.found.language) || self.is_right(stem, skip);
        }
        match words::after_elision(word, language) {
            Some(at) => {
                let rest = &word[at..];
                words::is_passed(rest, &self.found.language) || self.is_right(rest, skip)
            }
            None => false,
        }
    }

    /// The part of a wrong word that is wrong: »l'aziemda« without its article.
    fn without_elision(&self, text: &str, word: Range<usize>) -> Range<usize> {
        let language = self.found.language.primary();
        match words::after_elision(&text[word.clone()], language) {
            Some(at) => word.start + at..word.end,
            None => word,
        }
    }

    fn is_in(&self, word: &str) -> bool {
        let lock = || self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = lock().get(word) {
            return *answer;
        }
        // A dictionary may hold rules its reader did not foresee: such a word counts as right.
        let asked = || self.dictionary.check(word);
        let answer = catch_unwind(AssertUnwindSafe(asked)).unwrap_or(true);
        let mut answers = lock();
        if answers.len() >= REMEMBERED {
            answers.clear();
        }
        answers.insert(word.to_owned(), answer);
        answer
    }

    /// What may have been meant, the likeliest first, [`MOST_SUGGESTIONS`] at most. Takes up to
    /// half a second: for a worker.
    #[must_use]
    pub fn suggest(&self, word: &str) -> Vec<String> {
        suggest::suggest(&self.dictionary, word)
    }
}
