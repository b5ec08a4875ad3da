//! Several dictionaries in an order.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use crate::task::Cancel;

use super::{Article, Dictionary, DictionaryError};

/// Folders below the one named that are looked into.
const DEEPEST: usize = 3;
/// Folders and files of dictionaries that are looked at.
const MOST_ENTRIES: usize = 5_000;
/// Dictionaries that are opened.
const MOST: usize = 40;
/// Pictures and sounds of a StarDict dictionary lie in a folder of this name, by ten thousands.
const RESOURCES: &str = "res";

/// What one dictionary says.
#[derive(Debug)]
pub struct Answer<'s> {
    pub title: &'s str,
    pub articles: Vec<Article>,
}

/// Where a dictionary stands among others, by the file it is opened by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    pub path: PathBuf,
    /// It is not asked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub off: bool,
}

/// Dictionaries that were opened. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    dictionaries: Vec<Arc<Dictionary>>,
}

/// Where this system keeps dictionaries to look words up in, and what `STARDICT_DATA_DIR` names.
#[must_use]
pub fn system_folders() -> Vec<PathBuf> {
    let named = std::env::var_os("STARDICT_DATA_DIR").map(PathBuf::from);
    let mut folders: Vec<PathBuf> = named.into_iter().map(|it| it.join("dic")).collect();
    if cfg!(unix) {
        if let Some(home) = directories::BaseDirs::new() {
            folders.push(home.home_dir().join(".stardict/dic"));
            folders.push(home.home_dir().join(".local/share/stardict/dic"));
        }
        let fixed = [
            "/usr/share/stardict/dic",
            "/usr/local/share/stardict/dic",
            "/usr/share/dictd",
        ];
        folders.extend(fixed.map(PathBuf::from));
    }
    folders.retain(|folder| folder.is_absolute());
    folders
}

impl Shelf {
    /// Opens all of a folder and the folders in it, by the names of their files. Takes
    /// seconds for large ones: for a worker. One that cannot be read is told and left out, and
    /// so are those beyond the limits.
    #[must_use]
    pub fn open(folder: &Path, cancel: &Cancel) -> (Self, Vec<DictionaryError>) {
        Self::open_all(Some(folder), &[], cancel)
    }

    /// The same with a folder of the person's own and others, one after the other; the others
    /// need not be there.
    #[must_use]
    pub fn open_all(
        own: Option<&Path>,
        others: &[PathBuf],
        cancel: &Cancel,
    ) -> (Self, Vec<DictionaryError>) {
        let mut paths: Vec<PathBuf> = Vec::new();
        let mut left = MOST_ENTRIES;
        let mut bad = Vec::new();
        for folder in own.into_iter().chain(others.iter().map(PathBuf::as_path)) {
            let mut here = Vec::new();
            let before = left;
            let looked = look_into(folder, DEEPEST, &mut left, &mut here, cancel);
            if let Err(source) = looked
                && (own == Some(folder) || folder.exists())
            {
                bad.push(DictionaryError::Io {
                    path: folder.to_owned(),
                    source,
                });
            }
            if before > 0 && left == 0 {
                bad.push(DictionaryError::Crowded {
                    path: folder.to_owned(),
                    limit: MOST_ENTRIES,
                });
            }
            here.sort();
            here.retain(|path| !paths.contains(path));
            paths.append(&mut here);
        }
        let mut dictionaries = Vec::new();
        for path in paths.iter().take(MOST) {
            if cancel.is_cancelled() {
                break;
            }
            match Dictionary::open(path) {
                Ok(dictionary) => {
                    bad.extend(dictionary.lost());
                    dictionaries.push(Arc::new(dictionary));
                }
                Err(error) => bad.push(error),
            }
        }
        if let Some(first) = paths.get(MOST) {
            bad.push(DictionaryError::TooMany {
                path: first.clone(),
                limit: MOST,
                left_out: paths.len() - MOST,
            });
        }
        (Self { dictionaries }, bad)
    }

    #[must_use]
    pub fn dictionaries(&self) -> &[Arc<Dictionary>] {
        &self.dictionaries
    }

    /// All of them as a person put them in order, each with whether it is asked; those that
    /// have no place yet come last.
    #[must_use]
    pub fn in_order(&self, places: &[Placed]) -> Vec<(Arc<Dictionary>, bool)> {
        let place = |it: &Dictionary| places.iter().position(|placed| placed.path == it.path());
        let mut ordered: Vec<(usize, &Arc<Dictionary>)> = self
            .dictionaries
            .iter()
            .map(|it| (place(it).unwrap_or(usize::MAX), it))
            .collect();
        ordered.sort_by_key(|(place, _)| *place);
        ordered
            .into_iter()
            .map(|(place, it)| {
                (
                    it.clone(),
                    places.get(place).is_none_or(|placed| !placed.off),
                )
            })
            .collect()
    }

    /// Those that are asked, in their order.
    #[must_use]
    pub fn arranged(&self, places: &[Placed]) -> Self {
        let all = self.in_order(places).into_iter();
        Self {
            dictionaries: all.filter(|(_, on)| *on).map(|(it, _)| it).collect(),
        }
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
    cancel: &Cancel,
) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)?.flatten() {
        if *left == 0 || cancel.is_cancelled() {
            break;
        }
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            if deepest > 0 && entry.file_name() != RESOURCES {
                *left -= 1;
                // One that cannot be read holds none.
                let _ = look_into(&path, deepest - 1, left, found, cancel);
            }
        } else if path
            .extension()
            .is_some_and(|it| it == "ifo" || it == "index")
        {
            *left -= 1;
            found.push(path);
        }
    }
    Ok(())
}
