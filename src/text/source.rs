//! A text as it came, with what is worked out from it once: hash, index, folded forms.
//! Invariant: the text never changes and is at most `MAX_TEXT_BYTES` long.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::fold::{Fold, Folded};
use super::index::TextIndex;

/// The longest text that is taken, in bytes: 256 MiB. Even fully expanded by folding
/// (at most 11 times) it keeps its offsets within `u32`.
pub const MAX_TEXT_BYTES: usize = 256 << 20;

/// What can be wrong with a text or the hash of one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TextError {
    /// The text is longer than [`MAX_TEXT_BYTES`].
    #[error("the text has {bytes} bytes, more than the {limit} that fit; split it")]
    TooLong {
        /// Its length in bytes.
        bytes: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// A hash must be 64 lowercase hexadecimal digits.
    #[error("»{given}« is no text hash; 64 lowercase hexadecimal digits are needed")]
    NotAHash {
        /// The first 80 characters of what was given.
        given: String,
    },
}

/// An immutable text. Cloning costs a counter; everything derived is shared by the clones.
#[derive(Clone)]
pub struct SourceText(Arc<Inner>);

struct Inner {
    text: String,
    hash: OnceLock<TextHash>,
    index: OnceLock<TextIndex>,
    /// One slot per [`Fold`], so that one being filled does not hold up the others.
    folded: [Mutex<Option<Arc<Folded>>>; Fold::COUNT],
}

impl SourceText {
    /// Takes `text` as it is. Line ends are expected to be LF ([`super::decode`] sees to that).
    ///
    /// # Errors
    /// [`TextError::TooLong`] beyond [`MAX_TEXT_BYTES`].
    pub fn new(text: String) -> Result<Self, TextError> {
        if text.len() > MAX_TEXT_BYTES {
            return Err(TextError::TooLong {
                bytes: text.len(),
                limit: MAX_TEXT_BYTES,
            });
        }
        Ok(Self(Arc::new(Inner {
            text,
            hash: OnceLock::new(),
            index: OnceLock::new(),
            folded: Default::default(),
        })))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The BLAKE3 hash of the UTF-8 bytes, worked out at the first call.
    #[must_use]
    pub fn hash(&self) -> TextHash {
        *self
            .0
            .hash
            .get_or_init(|| TextHash::of(self.0.text.as_bytes()))
    }

    /// The offset index, built at the first call.
    #[must_use]
    pub fn index(&self) -> &TextIndex {
        self.0.index.get_or_init(|| TextIndex::new(&self.0.text))
    }

    /// The text folded for comparison, made at the first call for each `fold` and kept.
    /// Threads that ask for the same one wait for the first.
    #[must_use]
    pub fn folded(&self, fold: Fold) -> Arc<Folded> {
        let mut slot = self.0.folded[fold.slot()]
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let folded = slot.get_or_insert_with(|| Arc::new(Folded::new(&self.0.text, fold)));
        Arc::clone(folded)
    }

    /// Drops the cached folded forms; those still held by others live on.
    pub fn forget_folded(&self) {
        for slot in &self.0.folded {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }
}

impl Deref for SourceText {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for SourceText {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
            || (self.len() == other.len() && SourceText::hash(self) == SourceText::hash(other))
    }
}

impl Eq for SourceText {}

impl fmt::Debug for SourceText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceText")
            .field("bytes", &self.len())
            .field("hash", &format_args!("{}", self.hash()))
            .finish()
    }
}

/// The BLAKE3 hash of a text's UTF-8 bytes; written as 64 lowercase hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TextHash([u8; 32]);

impl TextHash {
    /// Hashes `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The 32 bytes of the hash.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for TextHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for TextHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextHash({self})")
    }
}

impl FromStr for TextHash {
    type Err = TextError;

    fn from_str(given: &str) -> Result<Self, TextError> {
        parse_hex(given).ok_or_else(|| TextError::NotAHash {
            given: given.chars().take(80).collect(),
        })
    }
}

fn parse_hex(given: &str) -> Option<TextHash> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, []) = given.as_bytes().as_chunks::<2>() else {
        return None;
    };
    if pairs.len() != 32 {
        return None;
    }
    let mut hash = [0; 32];
    for (byte, [high, low]) in hash.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(TextHash(hash))
}

impl TryFrom<String> for TextHash {
    type Error = TextError;

    fn try_from(given: String) -> Result<Self, TextError> {
        given.parse()
    }
}

impl From<TextHash> for String {
    fn from(hash: TextHash) -> Self {
        hash.to_string()
    }
}
