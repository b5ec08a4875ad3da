//! Texts and files as they came, found by the hash of their content.
//! Invariant: a text that the journal names is durable before the line that names it,
//! and stays until no undo needs it.

use super::{
    Disk, Store, StoreError,
    content::{MEMORY, PICTURES, SOURCES, text_path},
    disk::replace_many,
    limits,
};
use crate::{
    model::{KeptMemory, Picture, Slug, Source, edit::Edit},
    text::{DecodeHints, Encoding, SourceText, TextHash, decode},
};

pub const TEXTS: &str = "history/texts";
pub const OLD_SOURCES: &str = "history/sources";
pub const OLD_MEMORY: &str = "history/memory";

/// Where a text waits for its document's folder, or rests after its document is gone.
pub fn resting_text(hash: TextHash) -> String {
    format!("{TEXTS}/{hash}.txt")
}

/// A source's name under `sources/`: its hash, and the extension it came with.
pub fn source_name(hash: TextHash, file: &str) -> String {
    let extension: String = file
        .rsplit_once('.')
        .map_or("", |(_, extension)| extension)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(8)
        .collect::<String>()
        .to_ascii_lowercase();
    if extension.is_empty() {
        hash.to_string()
    } else {
        format!("{hash}.{extension}")
    }
}

pub fn source_path(source: &Source) -> String {
    format!("{SOURCES}/{}", source_name(source.hash, &source.file))
}

/// The file a document came from, in the session on this disk; for those who have no store open.
/// Sources do not change, so no lock is needed.
///
/// # Errors
/// It is not there, or cannot be read.
pub fn read_source(disk: &dyn Disk, source: &Source) -> Result<Vec<u8>, StoreError> {
    let path = source_path(source);
    let old = format!("{OLD_SOURCES}/{}", source_name(source.hash, &source.file));
    disk.read(&path, limits::BLOB)
        .or_else(|error| disk.read(&old, limits::BLOB).map_err(|_| error))
        .map_err(StoreError::io(&path))
}

/// Where the file of a read-only memory lies.
pub fn memory_path(hash: TextHash, file: &str) -> String {
    format!("{MEMORY}/{}", source_name(hash, file))
}

/// The file of a read-only memory, in the session on this disk. It does not change, so no lock
/// is needed.
///
/// # Errors
/// It is not there, or cannot be read.
pub fn read_memory(disk: &dyn Disk, memory: &KeptMemory) -> Result<Vec<u8>, StoreError> {
    let path = memory_path(memory.hash, &memory.file);
    let old = format!("{OLD_MEMORY}/{}", source_name(memory.hash, &memory.file));
    disk.read(&path, limits::BLOB)
        .or_else(|error| disk.read(&old, limits::BLOB).map_err(|_| error))
        .map_err(StoreError::io(&path))
}

/// A picture's name under `pictures/`: its hash, and what its media type says it is.
pub fn picture_name(picture: &Picture) -> String {
    let kind = picture.media.rsplit('/').next().unwrap_or_default();
    source_name(picture.hash, &format!("picture.{kind}"))
}

/// A picture that came with a document, in the session on this disk; it may be under its
/// hash alone. Pictures do not change, so no lock is needed.
///
/// # Errors
/// It is not there, or cannot be read.
pub fn read_picture(disk: &dyn Disk, picture: &Picture) -> Result<Vec<u8>, StoreError> {
    let path = format!("{PICTURES}/{}", picture_name(picture));
    let bare = format!("{PICTURES}/{}", picture.hash);
    disk.read(&path, limits::BLOB)
        .or_else(|error| disk.read(&bare, limits::BLOB).map_err(|_| error))
        .map_err(StoreError::io(&path))
}

impl Store {
    /// A text by its hash, from where it may be.
    pub(super) fn find_text(&self, hash: TextHash, slug: Option<&Slug>) -> Option<SourceText> {
        let candidates = slug
            .map(text_path)
            .into_iter()
            .chain(std::iter::once(resting_text(hash)));
        candidates
            .filter_map(|path| self.disk.read(&path, limits::BLOB).ok())
            .find_map(|bytes| text_with_hash(bytes, hash))
    }

    /// A text that an edit names: where [`Store::find_text`] looks, else in the folder of
    /// another document that has the same text.
    pub(super) fn find_text_anywhere(
        &self,
        hash: TextHash,
        slug: Option<&Slug>,
    ) -> Option<SourceText> {
        self.find_text(hash, slug).or_else(|| {
            let mut slugs: Vec<&Slug> = self.slugs.values().collect();
            slugs.sort();
            slugs
                .into_iter()
                .filter_map(|slug| self.disk.read(&text_path(slug), limits::BLOB).ok())
                .find_map(|bytes| text_with_hash(bytes, hash))
        })
    }

    /// A text made again from the file it came from.
    pub(super) fn text_from_source(&self, source: &Source, hash: TextHash) -> Option<SourceText> {
        let bytes = self.source(source).ok()?;
        let hints = DecodeHints {
            encoding: Encoding::for_label(&source.encoding).ok(),
            ..DecodeHints::default()
        };
        let text = SourceText::new(decode(&bytes, &hints).text).ok()?;
        (text.hash() == hash).then_some(text)
    }

    /// The file a document came from.
    ///
    /// # Errors
    /// It is not there, or cannot be read.
    pub fn source(&self, source: &Source) -> Result<Vec<u8>, StoreError> {
        read_source(&*self.disk, source)
    }

    /// Puts in the texts that edits name by hash alone.
    ///
    /// # Errors
    /// A text is nowhere in the folder.
    pub fn resolve(
        &self,
        edits: &mut [Edit],
        slug_of: impl Fn(&Edit) -> Option<Slug>,
    ) -> Result<(), StoreError> {
        for edit in edits {
            let slug = slug_of(edit);
            for text in edit.texts_mut() {
                if text.text.is_none() {
                    text.text = self.find_text_anywhere(text.hash, slug.as_ref());
                }
                if text.text.is_none() {
                    return Err(StoreError::TextMissing {
                        hash: text.hash.to_string(),
                    });
                }
            }
        }
        Ok(())
    }

    /// Makes blobs durable under their paths, unless they are known to be there.
    pub(super) fn store_blobs(&mut self, blobs: &[(String, &[u8])]) -> Result<(), StoreError> {
        let mut fresh: std::collections::BTreeMap<&str, &[u8]> = std::collections::BTreeMap::new();
        let mut folders = std::collections::BTreeSet::new();
        for (path, bytes) in blobs {
            if !self.stored.contains(path) {
                let folder = super::disk::folder_of(path);
                folders.extend([folder, super::disk::folder_of(folder), ""]);
                fresh.insert(path, bytes);
            }
        }
        if fresh.is_empty() {
            return Ok(());
        }
        let fresh: Vec<(&str, &[u8])> = fresh.into_iter().collect();
        let disk = &*self.disk;
        for folder in &folders {
            disk.create_dir(folder).map_err(StoreError::io(folder))?;
        }
        replace_many(disk, &fresh).map_err(|(path, error)| StoreError::io(&path)(error))?;
        // The deepest first.
        for folder in folders.iter().rev() {
            disk.sync_dir(folder).map_err(StoreError::io(folder))?;
        }
        self.stored
            .extend(fresh.iter().map(|(path, _)| (*path).to_owned()));
        Ok(())
    }
}

/// The bytes as a text if their hash, perhaps after undoing a change of line ends by
/// another program, is this.
pub fn text_with_hash(bytes: Vec<u8>, hash: TextHash) -> Option<SourceText> {
    let text = if TextHash::of(&bytes) == hash {
        String::from_utf8(bytes).ok()?
    } else {
        let text = String::from_utf8(bytes).ok()?.replace("\r\n", "\n");
        if TextHash::of(text.as_bytes()) != hash {
            return None;
        }
        text
    };
    SourceText::new(text).ok()
}
