//! Headwords, folded and sorted.

use crate::text::{Fold, fold_str};

/// Headwords of one dictionary that are taken.
pub(super) const MOST_ROWS: usize = 5_000_000;

/// A headword and where its article is.
#[derive(Debug, Clone)]
pub(super) struct Row {
    key: Box<str>,
    /// `None`: as the key.
    word: Option<Box<str>>,
    pub(super) offset: u64,
    pub(super) length: u32,
}

impl Row {
    pub(super) fn new(word: &str, offset: u64, length: u32) -> Self {
        let key = key(word);
        Self {
            word: (key != word).then(|| word.into()),
            key: key.into(),
            offset,
            length,
        }
    }

    pub(super) fn word(&self) -> &str {
        self.word.as_deref().unwrap_or(&self.key)
    }
}

/// What headwords are compared by: neither case nor accents count.
pub(super) fn key(word: &str) -> String {
    let fold = Fold {
        case: true,
        diacritics: true,
    };
    fold_str(word.trim(), fold)
}

#[derive(Debug, Default)]
pub(super) struct Index {
    /// By key; those with the same key in the dictionary's order.
    rows: Vec<Row>,
}

impl Index {
    pub(super) fn new(mut rows: Vec<Row>) -> Self {
        rows.sort_by(|a, b| a.key.cmp(&b.key));
        Self { rows }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Those with this key, first those written exactly like `word`.
    pub(super) fn same(&self, key: &str, word: &str) -> Vec<&Row> {
        let from = self.rows.partition_point(|row| &*row.key < key);
        let rows = self.rows.iter().skip(from);
        let mut same: Vec<&Row> = rows.take_while(|row| &*row.key == key).collect();
        same.sort_by_key(|row| row.word() != word);
        same
    }

    pub(super) fn beginning(&self, key: &str, most: usize) -> Vec<&Row> {
        let from = self.rows.partition_point(|row| &*row.key < key);
        let rows = self.rows.iter().skip(from);
        rows.take_while(|row| row.key.starts_with(key))
            .take(most)
            .collect()
    }
}
