//! Words a person added, by language: a text file each, one word a line, beside the settings.
//! Invariant: the file is replaced whole, and what it holds is sorted and without doubles; one
//! that cannot be read is never written over.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use crate::text::Language;

use super::words;

/// The folder beside the settings.
const FOLDER: &str = "words";
/// The longest list that is read, in bytes.
const LONGEST: u64 = 4 << 20;

/// Why a list cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum PersonalError {
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: io::Error },
    #[error("{path} has more than {limit} bytes")]
    TooLarge { path: PathBuf, limit: u64 },
    #[error("{path} is not UTF-8")]
    NotText { path: PathBuf },
    /// It is no word: empty, or with a space in it.
    #[error("no word: {given}")]
    NoWord { given: String },
}

/// Words a person added to the dictionary of a language.
#[derive(Debug, Clone, Default)]
pub struct Personal {
    path: PathBuf,
    words: BTreeSet<String>,
}

impl Personal {
    /// Reads those of a language, whatever the region. `settings` is the folder the settings
    /// are in.
    ///
    /// # Errors
    /// There is a list, and it cannot be read.
    pub fn open(settings: &Path, language: &Language) -> Result<Self, PersonalError> {
        let name = format!("{}.txt", language.primary());
        let path = settings.join(FOLDER).join(name);
        let io = |source| PersonalError::Io {
            path: path.clone(),
            source,
        };
        let mut bytes = Vec::new();
        match File::open(&path) {
            Ok(file) => {
                file.take(LONGEST + 1).read_to_end(&mut bytes).map_err(io)?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(io(error)),
        }
        if bytes.len() as u64 > LONGEST {
            return Err(PersonalError::TooLarge {
                path,
                limit: LONGEST,
            });
        }
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(PersonalError::NotText { path });
        };
        let lines = text.trim_start_matches('\u{FEFF}').lines();
        let words = lines.map(words::plain).map(|it| it.trim().to_owned());
        let words = words.filter(|it| !it.is_empty()).collect();
        Ok(Self { path, words })
    }

    /// Whether a word was added; one in small letters stands for its capital at the beginning
    /// of a sentence too.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        let word = words::plain(word);
        if self.words.contains(&word) {
            return true;
        }
        let mut characters = word.chars();
        let Some(first) = characters.next().filter(|c| c.is_uppercase()) else {
            return false;
        };
        let small: String = first.to_lowercase().chain(characters).collect();
        self.words.contains(&small)
    }

    /// In order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    /// Adds a word and writes the list. Gives whether it is new.
    ///
    /// # Errors
    /// It is no word, or the list cannot be written; then it is as before.
    pub fn add(&mut self, word: &str) -> Result<bool, PersonalError> {
        let word = words::plain(word.trim());
        let bad = |c: char| c.is_whitespace() || c.is_control();
        if word.is_empty() || word.chars().count() > 200 || word.contains(bad) {
            return Err(PersonalError::NoWord {
                given: word.chars().take(80).collect(),
            });
        }
        let mut words = self.words.clone();
        let new = words.insert(word);
        if new {
            self.write(&words)?;
            self.words = words;
        }
        Ok(new)
    }

    /// Takes a word out and writes the list. Gives whether it was there.
    ///
    /// # Errors
    /// The list cannot be written; then it is as before.
    pub fn remove(&mut self, word: &str) -> Result<bool, PersonalError> {
        let mut words = self.words.clone();
        let was = words.remove(&words::plain(word.trim()));
        if was {
            self.write(&words)?;
            self.words = words;
        }
        Ok(was)
    }

    fn write(&self, words: &BTreeSet<String>) -> Result<(), PersonalError> {
        let mut text = String::new();
        for word in words {
            text.push_str(word);
            text.push('\n');
        }
        let fresh = self.path.with_extension("new");
        let write = || {
            if let Some(folder) = self.path.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut file = File::create(&fresh)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&fresh, &self.path)
        };
        write().map_err(|source| PersonalError::Io {
            path: self.path.clone(),
            source,
        })
    }
}
