//! Older states of a session folder, on the file system.
//! All of it reads or writes much: work for a worker.

use std::{path::Path, sync::Arc};

use super::WorkspaceError;
use crate::{
    model::Report,
    store::{Disk, RealDisk, backups},
};

pub use backups::{Backup, Older};

fn disk(folder: &Path) -> Arc<dyn Disk> {
    Arc::new(RealDisk::new(folder))
}

/// The backups of the session in `folder`, the newest first. It may be open.
///
/// # Errors
/// The folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Backup>, WorkspaceError> {
    Ok(backups::list(&disk(folder))?)
}

/// Reads an older state, named as [`list()`] does.
///
/// # Errors
/// There is no such backup, or it is no readable session.
pub fn open(folder: &Path, name: &str) -> Result<Older, WorkspaceError> {
    Ok(backups::open(&disk(folder), name)?)
}

/// Makes a session in `target`, a new or empty folder, that is as the one in `folder` was
/// at the backup. See [`backups::restore`].
///
/// # Errors
/// The target is not empty or cannot be written to; there is no such backup.
pub fn restore(folder: &Path, name: &str, target: &Path) -> Result<Report, WorkspaceError> {
    Ok(backups::restore(&disk(folder), name, &disk(target))?)
}
