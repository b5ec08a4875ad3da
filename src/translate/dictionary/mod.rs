//! Dictionaries to look words up in: StarDict's and dictd's, read where they lie.
//! Invariant: no file, however damaged, ends the program or takes more memory than its limit;
//! articles are read when they are asked for, the index alone is kept.
//!
//! | file | holds |
//! |---|---|
//! | `stardict` | `.ifo`, `.idx`, `.syn`, and the fields of an article |
//! | `dictd` | `.index` |
//! | `source` | the articles' file, plain or compressed |
//! | `dictzip` | gzip that can be read from the middle |
//! | `index` | headwords, folded and sorted |
//! | `inflect` | what a word may be a form of |
//! | `markup` | HTML, Pango and XDXF as text |
//! | `shelf` | several dictionaries in an order |

mod dictd;
mod dictzip;
mod index;
mod inflect;
mod markup;
mod shelf;
mod source;
mod stardict;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use index::Index;
use source::Source;

pub use shelf::{Answer, Placed, Shelf, system_folders};

/// The longest article that is read, in bytes.
pub const LONGEST_ARTICLE: u32 = 1 << 20;
/// Articles of one word and dictionary that are shown.
const MOST: usize = 12;

/// Why a dictionary, or an article of it, cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum DictionaryError {
    #[error("{path}: {source}")]
    Io {
        path: PathBuf,
        source: std::io::Error,
    },
    /// A file that belongs to it is not there.
    #[error("{path} lacks its {ending}")]
    Lacks { path: PathBuf, ending: &'static str },
    #[error("{path} has more than {limit} bytes")]
    TooLarge { path: PathBuf, limit: u64 },
    #[error("{path} is damaged: {what:?}")]
    Damaged { path: PathBuf, what: Damage },
    /// Lines of its index are no entries, `line` the first of them.
    #[error("{path}: {lines} lines are no entries, the first is line {line}")]
    Lines {
        path: PathBuf,
        lines: usize,
        line: usize,
    },
    /// The folder has so much in it that not all was looked at.
    #[error("{path}: only {limit} folders and files were looked at")]
    Crowded { path: PathBuf, limit: usize },
    /// Not all dictionaries were opened; `path` is the first that was not.
    #[error("only {limit} dictionaries are opened: {path} and others, {left_out} in all, are not")]
    TooMany {
        path: PathBuf,
        limit: usize,
        left_out: usize,
    },
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// It does not begin as such a file does.
    Heading,
    /// It ends too early, or its length is not what it should be.
    Length,
    /// An entry of the index is none.
    Entry,
    /// Its compressed data is none.
    Compression,
    /// An article lies outside the file.
    Article,
}

/// How a headword answers to a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// It is the word, whatever its case and accents.
    Same,
    /// The word may be a form of it.
    Form,
    /// It begins with the word.
    Beginning,
}

/// What a dictionary says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    pub headword: String,
    pub how: How,
    /// Without markup.
    pub text: String,
}

/// How articles are laid down.
#[derive(Debug, Clone)]
enum Layout {
    /// The types of an article's fields, or none: each field says its own.
    StarDict(Option<Vec<u8>>),
    Plain,
}

/// One dictionary.
#[derive(Debug)]
pub struct Dictionary {
    title: String,
    path: PathBuf,
    index: Index,
    source: Source,
    layout: Layout,
    /// How many lines of the index are no entries, and the first of them.
    lost: Option<(usize, usize)>,
}

impl Dictionary {
    /// Opens one by its `.ifo` or `.index`. Reads the whole index: for a worker.
    ///
    /// # Errors
    /// It is none, lacks a file, or is damaged.
    pub fn open(path: &Path) -> Result<Self, DictionaryError> {
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("index") => dictd::open(path),
            _ => stardict::open(path),
        }
    }

    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The file it was opened by.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Headwords, those that lead to another's article too.
    #[must_use]
    pub fn len(&self) -> usize {
        self.index.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What of it could not be read, though it was opened.
    #[must_use]
    pub fn lost(&self) -> Option<DictionaryError> {
        let (lines, line) = self.lost?;
        let path = self.path.clone();
        Some(DictionaryError::Lines { path, lines, line })
    }

    /// What it says of a word: of the word itself, else of what it may be a form of in this
    /// language, else of headwords that begin with it.
    ///
    /// # Errors
    /// An article cannot be read.
    pub fn look_up(&self, word: &str, language: &str) -> Result<Vec<Article>, DictionaryError> {
        let key = index::key(word);
        if key.is_empty() {
            return Ok(Vec::new());
        }
        let mut how = How::Same;
        let mut rows = self.index.same(&key, word);
        if rows.is_empty() {
            how = How::Form;
            for form in inflect::lemmas(&key, language) {
                rows.extend(self.index.same(&form, &form));
            }
        }
        if rows.is_empty() {
            how = How::Beginning;
            rows = self.index.beginning(&key, MOST);
        }
        let mut articles: Vec<Article> = Vec::new();
        for row in rows.into_iter().take(MOST) {
            let text = self.article(row)?;
            let article = Article {
                headword: row.word().to_owned(),
                how,
                text,
            };
            if !articles.contains(&article) {
                articles.push(article);
            }
        }
        Ok(articles)
    }

    fn article(&self, row: &index::Row) -> Result<String, DictionaryError> {
        let damaged = |what| DictionaryError::Damaged {
            path: self.source.path().to_owned(),
            what,
        };
        if row.length > LONGEST_ARTICLE {
            return Err(damaged(Damage::Article));
        }
        let bytes = self.source.read(row.offset, row.length)?;
        match &self.layout {
            Layout::StarDict(types) => {
                stardict::text(&bytes, types.as_deref()).ok_or_else(|| damaged(Damage::Article))
            }
            Layout::Plain => Ok(source::text(&bytes).trim().to_owned()),
        }
    }
}
