//! A session on disk: a folder of RON files and a journal.
//!
//! | file | holds |
//! |---|---|
//! | `disk` | the few operations a session needs, behind a trait |
//! | `lines`, `content`, `shards` | what stands in which file, as bytes and back |
//! | `scheme_file` | a label scheme as a file of its own |
//! | `journal` | the lines of the journal |
//! | `open`, `recover`, `load` | reading: lock, journal and replay, documents one by one or all |
//! | `history` | reading what was done, for undo |
//! | `append`, `checkpoint`, `backup` | writing: groups made durable, files brought up to date |
//! | `backups` | going back to what was replaced |
//! | `blobs` | texts and files as they came, by hash |
//! | `writer` | a thread that writes, so that nobody waits |
//!
//! Invariants: a group is acknowledged only once its journal line is durable; content
//! files are replaced whole; the journal goes only after every file holds what it says;
//! what could not be read is never overwritten without a copy.

mod append;
mod backup;
pub mod backups;
mod blobs;
mod checkpoint;
pub mod content;
pub mod disk;
mod error;
mod history;
pub mod journal;
pub mod lines;
mod load;
mod open;
mod recover;
pub mod scheme_file;
pub mod shards;
mod writer;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use crate::{
    model::{
        DocumentId, Key, SessionId, Slug,
        edit::{Group, Part},
    },
    text::TextHash,
};

pub use append::Attachment;
pub use blobs::{read_memory, read_picture, read_source};
pub use checkpoint::Checkpointed;
pub use disk::{Append, Disk, Lock, LockError, RealDisk};
pub use error::StoreError;
pub use history::find_group;
pub use open::{Mode, Opened};
pub use writer::{Surroundings, Writer, WriterStatus};

/// Limits on what is read into memory.
pub mod limits {
    /// One RON file of a session.
    pub const FILE: u64 = 512 << 20;
    /// A journal, current or full.
    pub const JOURNAL: u64 = 2 << 30;
    /// A text or a file as it came.
    pub const BLOB: u64 = 512 << 20;
}

/// Sizes at which files are cut and a journal is put away. Tests make them small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tuning {
    /// Mentions in one file, at most.
    pub shard_most: usize,
    /// A file is cut only after so many mentions.
    pub shard_least: usize,
    /// From there on it is cut before a mention whose id's last byte has none of these bits.
    pub shard_mask: u8,
    /// From this length in bytes on a journal is moved to `history/` at the next checkpoint.
    pub full_journal: u64,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            shard_most: 2_000,
            shard_least: 1_000,
            shard_mask: 0xff,
            full_journal: 8 << 20,
        }
    }
}

/// A content file as we last read or wrote it.
#[derive(Debug, Clone)]
struct Known {
    hash: TextHash,
    /// Of a shard: the key of its first mention.
    first: Option<Key>,
}

/// The open journal.
#[derive(Debug)]
struct Journal {
    file: Box<dyn Append>,
    len: u64,
    /// The last write failed half-way and could not be cut off yet.
    cut: bool,
    /// The last line lacks its newline.
    unended: bool,
    /// The file's name is durable.
    named: bool,
}

/// What the journal says of a file: which content it had, holding edits up to where.
type Marks = HashMap<String, Vec<(u64, Option<TextHash>)>>;

/// An open session folder.
#[derive(Debug)]
pub struct Store {
    disk: Arc<dyn Disk>,
    lock: Option<Box<dyn Lock>>,
    session: SessionId,
    journal: Option<Journal>,
    /// Number of the last group.
    seq: u64,
    /// Number of the first group of the current journal, once there is one.
    first_seq: Option<u64>,
    /// All files hold everything up to here.
    complete: u64,
    known: BTreeMap<String, Known>,
    /// Folders of documents, listed or once listed.
    slugs: HashMap<DocumentId, Slug>,
    marks: Marks,
    /// Parts whose files the current journal has marks for.
    marked: HashSet<Part>,
    dirty: BTreeSet<Part>,
    /// Files with something in them that we could not read.
    damaged: BTreeSet<String>,
    /// Groups after `complete`, for documents that are still to be loaded.
    pending: Arc<Vec<(u64, Group)>>,
    /// Documents that could not be loaded.
    failed: BTreeSet<DocumentId>,
    /// Paths of resting texts and of files as they came that this run made durable.
    stored: HashSet<String>,
    backup: Option<backup::Generation>,
    /// Another program may be writing: then a file we do not recognise is no news.
    shared: bool,
    tuning: Tuning,
}

impl Store {
    pub fn disk(&self) -> &Arc<dyn Disk> {
        &self.disk
    }

    /// Number of the last group that is durable.
    pub fn seq(&self) -> u64 {
        self.seq
    }

    pub fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    /// Whether files lag behind the journal.
    pub fn is_dirty(&self) -> bool {
        !self.dirty.is_empty() || self.complete < self.seq
    }

    /// Length of the journal in bytes.
    pub fn journal_len(&self) -> u64 {
        self.journal.as_ref().map_or(0, |journal| journal.len)
    }

    pub fn tune(&mut self, tuning: Tuning) {
        self.tuning = tuning;
    }

    /// Whether the journal goes to `history/` at the next checkpoint.
    pub fn journal_is_full(&self) -> bool {
        self.journal_len() >= self.tuning.full_journal
    }

    /// Documents that are listed and could not be loaded.
    pub fn failed(&self) -> &BTreeSet<DocumentId> {
        &self.failed
    }
}
