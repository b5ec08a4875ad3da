//! Why the store cannot do what it was asked to.

use std::io;

use super::lines::FileError;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("no session here: session.ron is missing")]
    NotASession,
    #[error("there is a session here already")]
    SessionExists,
    #[error("the folder is not empty")]
    NotEmpty,
    #[error("session.ron is not readable: {detail}")]
    Unreadable { detail: String },
    #[error("{file} was written by a newer version ({version})")]
    Newer { file: String, version: u32 },
    #[error("open elsewhere: {note}")]
    OpenElsewhere { note: String },
    #[error("the folder cannot be written to")]
    ReadOnly,
    #[error("the disk is full (writing {path})")]
    DiskFull { path: String },
    #[error("{path}: {source}")]
    Io { path: String, source: io::Error },
    #[error("cannot be written as RON: {0}")]
    Ron(#[from] ron::Error),
    #[error("changed by another program: {}", paths.join(", "))]
    ChangedOutside { paths: Vec<String> },
    #[error("the text {hash} is nowhere in the session")]
    TextMissing { hash: String },
    /// Its edits are in no journal any more, so that it can be neither undone nor redone.
    #[error("the group {group} is in no journal of the session")]
    GroupMissing { group: String },
    #[error("there is no backup {name}")]
    NoBackup { name: String },
    #[error("{path} is not in the new folder as it is in the backup")]
    NotRestored { path: String },
}

impl StoreError {
    /// Says of an I/O error which file it befell; a full disk and a folder that cannot
    /// be written to are told apart, since a person can do something about them.
    pub fn io(path: &str) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull {
                path: path.to_owned(),
            },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io {
                path: path.to_owned(),
                source,
            },
        }
    }
}

impl From<FileError> for StoreError {
    fn from(error: FileError) -> Self {
        match error {
            FileError::Newer { file, version } => Self::Newer { file, version },
            FileError::NotOurs { file } => Self::Unreadable { detail: file },
        }
    }
}
