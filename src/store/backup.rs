//! What was replaced, kept: the last three good states.
//! A generation begins with the first checkpoint after opening and holds, of each file
//! replaced since, the state it had then; of files that were not there yet it says so. To
//! go back to a generation's beginning take each file from the oldest generation, from that
//! one on, that holds it or says it was not there (`backups` does).

use super::{
    Store, StoreError,
    disk::{Disk, folder_of, replace},
};
use crate::model::{Place, ProblemCode, Report};

pub const BACKUPS: &str = "backups";
const DAMAGED: &str = "backups/damaged";
const KEPT: usize = 3;

/// In a generation's folder: paths of files that were not there, one a line.
pub(super) const ABSENT: &str = "absent.txt";

/// The generation of this opening.
#[derive(Debug, Clone)]
pub struct Generation {
    folder: String,
    held: std::collections::BTreeSet<String>,
    /// Lines for [`ABSENT`] that are not written yet.
    absent: String,
}

impl Store {
    /// Keeps the file's present state before it is replaced or removed.
    pub(super) fn back_up(&mut self, path: &str, stamp: &str) -> Result<(), StoreError> {
        if self.damaged.contains(path) {
            let copy = format!("{DAMAGED}/{stamp}-{}", path.replace('/', "_"));
            self.link_into(path, &copy)?;
            self.sync_damaged(&copy)?;
            self.damaged.remove(path);
        }
        let generation = match self.backup.take() {
            Some(generation) => generation,
            None => self.new_generation(stamp)?,
        };
        let generation = self.backup.insert(generation);
        if generation.held.contains(path) {
            return Ok(());
        }
        let copy = format!("{}/{path}", generation.folder);
        let was_there = self.link_into(path, &copy)?;
        if let Some(generation) = &mut self.backup {
            generation.held.insert(path.to_owned());
            if !was_there {
                generation.absent.push_str(path);
                generation.absent.push('\n');
            }
        }
        Ok(())
    }

    /// Writes down which of the files backed up so far were not there; to be called before
    /// they are.
    pub(super) fn note_absent(&mut self) -> Result<(), StoreError> {
        let Some(generation) = &mut self.backup else {
            return Ok(());
        };
        if generation.absent.is_empty() {
            return Ok(());
        }
        let path = format!("{}/{ABSENT}", generation.folder);
        self.disk
            .create_dir(&generation.folder)
            .and_then(|()| self.disk.append(&path))
            .and_then(|mut file| file.write(generation.absent.as_bytes()))
            .map_err(StoreError::io(&path))?;
        generation.absent.clear();
        Ok(())
    }

    /// Keeps a copy of a damaged file that is written on.
    pub(super) fn keep_damaged(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let copy = format!("{DAMAGED}/{name}");
        let kept = self.disk.len(&copy).map_err(StoreError::io(&copy))?;
        if kept == Some(bytes.len() as u64) {
            return Ok(());
        }
        self.disk
            .create_dir(DAMAGED)
            .and_then(|()| replace(&*self.disk, &copy, bytes))
            .map_err(StoreError::io(&copy))?;
        self.sync_damaged(&copy)
    }

    /// A copy of what is about to be overwritten must outlive a crash.
    fn sync_damaged(&self, copy: &str) -> Result<(), StoreError> {
        self.disk
            .sync_dir(DAMAGED)
            .and_then(|()| self.disk.sync_dir(BACKUPS))
            .and_then(|()| self.disk.sync_dir(""))
            .map_err(StoreError::io(copy))
    }

    /// Whether there was anything to keep.
    fn link_into(&self, path: &str, copy: &str) -> Result<bool, StoreError> {
        let exists = self.disk.len(path).map_err(StoreError::io(path))?.is_some();
        if exists {
            self.disk
                .create_dir(folder_of(copy))
                .and_then(|()| self.disk.link(path, copy))
                .map_err(StoreError::io(copy))?;
        }
        Ok(exists)
    }

    fn new_generation(&self, stamp: &str) -> Result<Generation, StoreError> {
        let mut folders = generations(&*self.disk).map_err(StoreError::io(BACKUPS))?;
        let mut folder = format!("{BACKUPS}/{stamp}");
        // A clock that was put back must not make the newest the oldest.
        if let Some(newest) = folders.last()
            && *newest >= folder
        {
            let (stem, n) = match newest.rsplit_once('-') {
                Some((stem, n)) => (stem, n.parse().unwrap_or(0)),
                None => (newest.as_str(), 0u32),
            };
            folder = format!("{stem}-{:04}", n + 1);
        }
        folders.push(folder.clone());
        folders.sort();
        let surplus = folders.len().saturating_sub(KEPT);
        for old in &folders[..surplus] {
            self.remove_tree(old).map_err(StoreError::io(old))?;
        }
        Ok(Generation {
            folder,
            held: std::collections::BTreeSet::new(),
            absent: String::new(),
        })
    }

    fn remove_tree(&self, folder: &str) -> std::io::Result<()> {
        for name in self.disk.list(folder)? {
            match name.strip_suffix('/') {
                Some(inner) => self.remove_tree(&format!("{folder}/{inner}"))?,
                None => self.disk.remove(&format!("{folder}/{name}"))?,
            }
        }
        self.disk.remove_dir(folder)
    }

    /// Says where the newest older state of a file lies, if there is one.
    pub(super) fn point_to_backup(&self, path: &str, report: &mut Report) {
        let found = generations(&*self.disk).ok().and_then(|generations| {
            generations
                .into_iter()
                .rev()
                .map(|generation| format!("{generation}/{path}"))
                .find(|copy| matches!(self.disk.len(copy), Ok(Some(_))))
        });
        if let Some(copy) = found {
            report.add(ProblemCode::BackupAt { path: copy }, Place::file(path));
        }
    }
}

/// Folders of generations, oldest first.
pub(super) fn generations(disk: &dyn Disk) -> std::io::Result<Vec<String>> {
    let names = disk.list(BACKUPS)?;
    let mut folders: Vec<String> = names
        .iter()
        .filter_map(|name| name.strip_suffix('/'))
        .filter(|name| *name != "damaged")
        .map(|name| format!("{BACKUPS}/{name}"))
        .collect();
    // With the final slash `a-1/` would come before `a/`.
    folders.sort();
    Ok(folders)
}
