//! Several dictionaries in an order.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::task::Cancel;

use super::{Article, Dictionary, DictionaryError};

/// Folders below the one named that are looked into.
const DEEPEST: usize = 3;
/// Entries that are looked at.
const MOST_ENTRIES: usize = 5_000;
/// Dictionaries that are opened.
const MOST: usize = 40;

/// What one dictionary says.
#[derive(Debug)]
pub struct Answer<'s> {
    pub title: &'s str,
    pub articles: Vec<Article>,
}

/// The dictionaries of a folder.
#[derive(Debug, Default)]
pub struct Shelf {
    dictionaries: Vec<Dictionary>,
}

impl Shelf {
    /// Opens all of a folder and the folders in it, by the names of their files. Takes
    /// seconds for large ones: for a worker. One that cannot be read is told and left out.
    #[must_use]
    pub fn open(folder: &Path, cancel: &Cancel) -> (Self, Vec<DictionaryError>) {
        let mut paths = Vec::new();
        let mut left = MOST_ENTRIES;
        let mut bad = Vec::new();
        if let Err(source) = look_into(folder, DEEPEST, &mut left, &mut paths) {
            bad.push(DictionaryError::Io {
                path: folder.to_owned(),
                source,
            });
        }
        paths.sort();
        let mut dictionaries = Vec::new();
        for path in paths.iter().take(MOST) {
            if cancel.is_cancelled() {
                break;
            }
            match Dictionary::open(path) {
                Ok(dictionary) => dictionaries.push(dictionary),
                Err(error) => bad.push(error),
            }
        }
        (Self { dictionaries }, bad)
    }

    #[must_use]
    pub fn dictionaries(&self) -> &[Dictionary] {
        &self.dictionaries
    }

    /// What each says of a word, in order; those that say nothing are left out. An article
    /// that cannot be read costs its dictionary's answer.
    #[must_use]
    pub fn look_up(&self, word: &str, language: &str) -> (Vec<Answer<'_>>, Vec<DictionaryError>) {
        let (mut answers, mut bad) = (Vec::new(), Vec::new());
        for dictionary in &self.dictionaries {
            match dictionary.look_up(word, language) {
                Ok(articles) if articles.is_empty() => {}
                Ok(articles) => answers.push(Answer {
                    title: dictionary.title(),
                    articles,
                }),
                Err(error) => bad.push(error),
            }
        }
        (answers, bad)
    }
}

fn look_into(
    folder: &Path,
    deepest: usize,
    left: &mut usize,
    found: &mut Vec<PathBuf>,
) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)?.flatten() {
        if *left == 0 {
            break;
        }
        *left -= 1;
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            if deepest > 0 {
                // One that cannot be read holds none.
                let _ = look_into(&path, deepest - 1, left, found);
            }
        } else if path
            .extension()
            .is_some_and(|it| it == "ifo" || it == "index")
        {
            found.push(path);
        }
    }
    Ok(())
}
