//! What was replaced, kept: the last three good states.
//! A generation begins with the first checkpoint after opening and holds, of each file
//! replaced since, the state it had then. To go back to a generation's beginning take
//! each file from the oldest generation, from that one on, that holds it.

use super::{Store, StoreError, disk::folder_of};
use crate::model::{Place, ProblemCode, Report};

pub const BACKUPS: &str = "backups";
const DAMAGED: &str = "backups/damaged";
const KEPT: usize = 3;

/// The generation of this opening.
#[derive(Debug, Clone)]
pub struct Generation {
    folder: String,
    held: std::collections::BTreeSet<String>,
}

impl Store {
    /// Keeps the file's present state before it is replaced or removed.
    pub(super) fn back_up(&mut self, path: &str, stamp: &str) -> Result<(), StoreError> {
        if self.damaged.remove(path) {
            let copy = format!("{DAMAGED}/{stamp}-{}", path.replace('/', "_"));
            self.link_into(path, &copy)?;
        }
        if self.backup.is_none() {
            self.backup = Some(self.new_generation(stamp)?);
        }
        let Some(generation) = &mut self.backup else {
            return Ok(());
        };
        if !generation.held.insert(path.to_owned()) {
            return Ok(());
        }
        let copy = format!("{}/{path}", generation.folder);
        self.link_into(path, &copy)
    }

    /// Keeps a whole damaged file that is not a content file.
    pub(super) fn keep_damaged(&self, path: &str, stamp: &str) -> Result<(), StoreError> {
        let copy = format!("{DAMAGED}/{stamp}-{}", path.replace('/', "_"));
        self.link_into(path, &copy)
    }

    fn link_into(&self, path: &str, copy: &str) -> Result<(), StoreError> {
        let exists = self.disk.len(path).map_err(StoreError::io(path))?.is_some();
        if !exists {
            return Ok(());
        }
        self.disk
            .create_dir(folder_of(copy))
            .and_then(|()| self.disk.link(path, copy))
            .map_err(StoreError::io(copy))
    }

    fn new_generation(&self, stamp: &str) -> Result<Generation, StoreError> {
        let mut folders = self.generations()?;
        let mut folder = format!("{BACKUPS}/{stamp}");
        let mut n = 1;
        while folders.contains(&folder) {
            n += 1;
            folder = format!("{BACKUPS}/{stamp}-{n}");
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
        })
    }

    /// Folders of generations, oldest first.
    fn generations(&self) -> Result<Vec<String>, StoreError> {
        let names = self.disk.list(BACKUPS).map_err(StoreError::io(BACKUPS))?;
        Ok(names
            .iter()
            .filter_map(|name| name.strip_suffix('/'))
            .filter(|name| *name != "damaged")
            .map(|name| format!("{BACKUPS}/{name}"))
            .collect())
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
        let found = self.generations().ok().and_then(|generations| {
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
