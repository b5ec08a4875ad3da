//! A disk in memory that forgets what was not synced.
//! Invariant: after [`FaultDisk::crash`] there is left only what a sync promised, and of
//! everything else, in each folder and each file, a beginning chosen by the seed.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    sync::{Arc, Mutex, MutexGuard},
};

use glossator::store::{Append, Disk, Lock, LockError, disk::folder_of};

use crate::random::Random;

#[derive(Debug, Clone)]
struct Inode {
    data: Vec<u8>,
    durable: Vec<u8>,
    /// Differs, or may differ, from what is durable.
    soft: bool,
    /// Written anew since the last sync: a crash may leave any beginning.
    anew: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Node {
    File(u64),
    Folder(u64),
}

const ROOT: u64 = 0;

/// A name in a folder, which is known by number: another folder that later has the same
/// path is another folder.
type Name = (u64, String);

/// A change of names that is not durable yet.
#[derive(Debug, Clone)]
struct Change {
    put: Option<(Name, Node)>,
    gone: Option<Name>,
    folders: Vec<u64>,
}

/// What goes wrong, and when.
#[derive(Debug, Clone, Copy, Default)]
pub struct Faults {
    /// So many more changes succeed, then the power is gone.
    pub fail_after: Option<u64>,
    /// So many more writes succeed, then so many find the disk full.
    pub full: Option<(u64, u64)>,
    /// So many more syncs succeed, then one fails.
    pub sync_fails: Option<u64>,
    pub read_only: bool,
}

#[derive(Debug)]
struct Inner {
    inodes: BTreeMap<u64, Inode>,
    next_inode: u64,
    live: BTreeMap<String, Node>,
    durable: BTreeMap<Name, Node>,
    pending: Vec<Change>,
    locks: BTreeMap<String, String>,
    /// Handles of an earlier life of the machine are dead.
    epoch: u64,
    power: bool,
    faults: Faults,
    random: Random,
    changes: u64,
}

/// A handle; clones share the disk.
#[derive(Debug, Clone)]
pub struct FaultDisk(Arc<Mutex<Inner>>);

fn not_found(path: &str) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, format!("no {path}"))
}

fn no_power() -> io::Error {
    io::Error::other("the power is gone")
}

impl Inner {
    fn powered(&self) -> io::Result<()> {
        if self.power { Ok(()) } else { Err(no_power()) }
    }

    /// Before anything changes. `Err` also at the moment in which the power goes.
    fn change(&mut self) -> io::Result<()> {
        self.powered()?;
        self.changes += 1;
        if let Some(left) = &mut self.faults.fail_after {
            if *left == 0 {
                self.power = false;
                return Err(no_power());
            }
            *left -= 1;
        }
        if self.faults.read_only {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(())
    }

    /// How much of `len` bytes arrives, and with which error.
    fn arrives(&mut self, len: usize) -> (usize, io::Result<()>) {
        if let Err(error) = self.change() {
            let part = match error.kind() {
                io::ErrorKind::PermissionDenied => 0,
                _ => self.random.below(len + 1),
            };
            return (part, Err(error));
        }
        if let Some((before, times)) = &mut self.faults.full {
            if *before > 0 {
                *before -= 1;
            } else if *times > 0 {
                *times -= 1;
                let part = self.random.below(len + 1);
                return (part, Err(io::ErrorKind::StorageFull.into()));
            }
        }
        (len, Ok(()))
    }

    fn sync_fails(&mut self) -> io::Result<()> {
        self.change()?;
        if let Some(left) = &mut self.faults.sync_fails {
            if *left == 0 {
                self.faults.sync_fails = None;
                return Err(io::Error::other("the disk does not answer"));
            }
            *left -= 1;
        }
        Ok(())
    }

    fn folder_exists(&self, folder: &str) -> bool {
        self.folder(folder).is_ok()
    }

    fn folder(&self, folder: &str) -> io::Result<u64> {
        match self.live.get(folder) {
            _ if folder.is_empty() => Ok(ROOT),
            Some(Node::Folder(id)) => Ok(*id),
            _ => Err(not_found(folder)),
        }
    }

    /// A path whose folder is there.
    fn name(&self, path: &str) -> Name {
        let folder = self.folder(folder_of(path)).unwrap();
        let name = path.rsplit('/').next().unwrap_or(path);
        (folder, name.to_owned())
    }

    fn file(&self, path: &str) -> io::Result<u64> {
        match self.live.get(path) {
            Some(Node::File(inode)) => Ok(*inode),
            _ => Err(not_found(path)),
        }
    }

    fn note(&mut self, put: Option<(String, Node)>, gone: Option<String>) {
        let change = Change {
            put: put.as_ref().map(|(path, node)| (self.name(path), *node)),
            gone: gone.as_ref().map(|path| self.name(path)),
            folders: Vec::new(),
        };
        let names = change.put.iter().map(|(name, _)| name).chain(&change.gone);
        let mut folders: Vec<u64> = names.map(|(folder, _)| *folder).collect();
        folders.dedup();
        if let Some(path) = gone {
            self.live.remove(&path);
        }
        if let Some((path, node)) = put {
            self.live.insert(path, node);
        }
        self.pending.push(Change { folders, ..change });
    }

    fn new_file(&mut self, path: &str) -> io::Result<u64> {
        if !self.folder_exists(folder_of(path)) {
            return Err(not_found(folder_of(path)));
        }
        if let Ok(inode) = self.file(path) {
            return Ok(inode);
        }
        self.next_inode += 1;
        let inode = self.next_inode;
        let empty = Inode {
            data: Vec::new(),
            durable: Vec::new(),
            soft: false,
            anew: false,
        };
        self.inodes.insert(inode, empty);
        self.note(Some((path.to_owned(), Node::File(inode))), None);
        Ok(inode)
    }

    fn crash(&mut self) {
        let mut stopped = BTreeSet::new();
        let pending = std::mem::take(&mut self.pending);
        let mut stay: BTreeMap<u64, bool> = BTreeMap::new();
        for change in pending {
            // Some folders keep everything, so that late changes have their chance too.
            let lost = change.folders.iter().any(|folder| {
                let keeps = *stay
                    .entry(*folder)
                    .or_insert_with(|| self.random.chance(1, 3));
                stopped.contains(folder) || (!keeps && self.random.chance(1, 3))
            });
            if lost {
                stopped.extend(change.folders);
            } else {
                apply(&mut self.durable, &change);
            }
        }
        self.live.clear();
        let mut folders = vec![(ROOT, String::new())];
        while let Some((folder, path)) = folders.pop() {
            let names = self.durable.range((folder, String::new())..);
            for ((_, name), node) in names.take_while(|((own, _), _)| *own == folder) {
                let path = match path.as_str() {
                    "" => name.clone(),
                    path => format!("{path}/{name}"),
                };
                self.live.insert(path.clone(), *node);
                if let Node::Folder(id) = node {
                    folders.push((*id, path));
                }
            }
        }
        let used: BTreeSet<u64> = self
            .live
            .values()
            .filter_map(|node| match node {
                Node::File(inode) => Some(*inode),
                Node::Folder(_) => None,
            })
            .collect();
        self.inodes.retain(|inode, _| used.contains(inode));
        for inode in self.inodes.values_mut() {
            if inode.soft {
                inode.data = inode.after_crash(&mut self.random);
            }
            inode.durable = inode.data.clone();
            inode.soft = false;
            inode.anew = false;
        }
        self.kill();
    }

    fn kill(&mut self) {
        self.faults = Faults::default();
        self.power = true;
        self.epoch += 1;
        self.locks.clear();
    }
}

impl Inode {
    fn after_crash(&self, random: &mut Random) -> Vec<u8> {
        let common = match self.anew {
            true => 0,
            false => std::iter::zip(&self.data, &self.durable)
                .take_while(|(a, b)| a == b)
                .count(),
        };
        match random.below(8) {
            0 | 1 => self.durable.clone(),
            2 => self.data.clone(),
            // The length arrived and the last block did not.
            3 if !self.anew && self.data.len() > common => {
                let kept = common + random.below(self.data.len() - common);
                let mut torn = self.data[..kept].to_vec();
                torn.resize(self.data.len(), 0);
                torn
            }
            _ => {
                let kept = common + random.below(self.data.len() - common + 1);
                self.data[..kept].to_vec()
            }
        }
    }
}

fn apply(names: &mut BTreeMap<Name, Node>, change: &Change) {
    if let Some(name) = &change.gone {
        names.remove(name);
    }
    if let Some((name, node)) = &change.put {
        names.insert(name.clone(), *node);
    }
}

impl FaultDisk {
    pub fn new(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            inodes: BTreeMap::new(),
            next_inode: 0,
            live: BTreeMap::new(),
            durable: BTreeMap::new(),
            pending: Vec::new(),
            locks: BTreeMap::new(),
            epoch: 0,
            power: true,
            faults: Faults::default(),
            random: Random::new(seed ^ 0xd15c),
            changes: 0,
        })))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    pub fn handle(&self) -> Arc<dyn Disk> {
        Arc::new(self.clone())
    }

    /// A disk of its own with the same content, all of it durable.
    pub fn copy(&self) -> Self {
        let copy = Self::new(0);
        for (path, bytes) in self.files() {
            copy.put(&path, &bytes);
        }
        copy
    }

    pub fn fail(&self, faults: Faults) {
        self.inner().faults = faults;
    }

    pub fn fail_after(&self, n: u64) {
        self.inner().faults.fail_after = Some(n);
    }

    pub fn has_power(&self) -> bool {
        self.inner().power
    }

    /// How many changes were tried so far.
    pub fn changes(&self) -> u64 {
        self.inner().changes
    }

    /// The machine stops and starts again.
    pub fn crash(&self) {
        self.inner().crash();
    }

    /// The process stops; the machine goes on.
    pub fn kill(&self) {
        self.inner().kill();
    }

    /// All files.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let inner = self.inner();
        let files = inner.live.iter().filter_map(|(path, node)| match node {
            Node::File(inode) => Some((path.clone(), inner.inodes[inode].data.clone())),
            Node::Folder(_) => None,
        });
        files.collect()
    }

    pub fn get(&self, path: &str) -> Option<Vec<u8>> {
        self.files().remove(path)
    }

    /// What another program does: writes a file, durably, with the folders it needs.
    pub fn put(&self, path: &str, bytes: &[u8]) {
        let mut inner = self.inner();
        let mut made = String::new();
        for name in folder_of(path).split('/').filter(|name| !name.is_empty()) {
            let within = inner.folder(&made).unwrap();
            if !made.is_empty() {
                made.push('/');
            }
            made.push_str(name);
            if !inner.folder_exists(&made) {
                inner.next_inode += 1;
                let folder = Node::Folder(inner.next_inode);
                inner.live.insert(made.clone(), folder);
                inner.durable.insert((within, name.to_owned()), folder);
            }
        }
        inner.next_inode += 1;
        let inode = inner.next_inode;
        let node = Inode {
            data: bytes.to_vec(),
            durable: bytes.to_vec(),
            soft: false,
            anew: false,
        };
        inner.inodes.insert(inode, node);
        inner.live.insert(path.to_owned(), Node::File(inode));
        let name = inner.name(path);
        inner.durable.insert(name, Node::File(inode));
    }

    /// What another program does: takes a file or a folder away.
    pub fn take(&self, path: &str) {
        let mut inner = self.inner();
        let inside = format!("{path}/");
        let name = inner.name(path);
        inner.durable.remove(&name);
        inner
            .live
            .retain(|other, _| other != path && !other.starts_with(&inside));
    }
}

impl Disk for FaultDisk {
    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        let inner = self.inner();
        inner.powered()?;
        let data = inner.inodes[&inner.file(path)?].data.clone();
        if data.len() as u64 > limit {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(data)
    }

    fn len(&self, path: &str) -> io::Result<Option<u64>> {
        let inner = self.inner();
        inner.powered()?;
        Ok(match inner.live.get(path) {
            Some(Node::File(inode)) => Some(inner.inodes[inode].data.len() as u64),
            Some(Node::Folder(_)) => Some(0),
            None => None,
        })
    }

    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let inner = self.inner();
        inner.powered()?;
        let prefix = match folder {
            "" => String::new(),
            folder => format!("{folder}/"),
        };
        let mut names: Vec<String> = inner
            .live
            .range(prefix.clone()..)
            .take_while(|(path, _)| path.starts_with(&prefix))
            .filter_map(|(path, node)| {
                let name = &path[prefix.len()..];
                (!name.contains('/')).then(|| match node {
                    Node::Folder(_) => format!("{name}/"),
                    Node::File(_) => name.to_owned(),
                })
            })
            .collect();
        names.sort();
        Ok(names)
    }

    fn create_dir(&self, folder: &str) -> io::Result<()> {
        let mut inner = self.inner();
        inner.change()?;
        let mut made = String::new();
        for name in folder.split('/').filter(|name| !name.is_empty()) {
            if !made.is_empty() {
                made.push('/');
            }
            made.push_str(name);
            if !inner.folder_exists(&made) {
                inner.next_inode += 1;
                let folder = Node::Folder(inner.next_inode);
                inner.note(Some((made.clone(), folder)), None);
            }
        }
        Ok(())
    }

    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.inner();
        let (part, result) = inner.arrives(bytes.len());
        if matches!(&result, Err(error) if error.kind() == io::ErrorKind::PermissionDenied) {
            return result;
        }
        let inode = inner.new_file(path)?;
        if let Some(inode) = inner.inodes.get_mut(&inode) {
            inode.data = bytes[..part].to_vec();
            inode.soft = true;
            inode.anew = true;
        }
        result
    }

    fn sync(&self, path: &str) -> io::Result<()> {
        let mut inner = self.inner();
        inner.sync_fails()?;
        let inode = inner.file(path)?;
        if let Some(inode) = inner.inodes.get_mut(&inode) {
            inode.durable = inode.data.clone();
            inode.soft = false;
            inode.anew = false;
        }
        Ok(())
    }

    fn sync_dir(&self, folder: &str) -> io::Result<()> {
        let mut inner = self.inner();
        inner.sync_fails()?;
        let folder = inner.folder(folder)?;
        let pending = std::mem::take(&mut inner.pending);
        for change in pending {
            // A rename between folders is one step of the file system's journal.
            if change.folders.contains(&folder) {
                apply(&mut inner.durable, &change);
            } else {
                inner.pending.push(change);
            }
        }
        Ok(())
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut inner = self.inner();
        inner.change()?;
        let inode = inner.file(from)?;
        if !inner.folder_exists(folder_of(to)) {
            return Err(not_found(folder_of(to)));
        }
        inner.note(
            Some((to.to_owned(), Node::File(inode))),
            Some(from.to_owned()),
        );
        Ok(())
    }

    fn link(&self, from: &str, to: &str) -> io::Result<()> {
        let mut inner = self.inner();
        inner.change()?;
        let inode = inner.file(from)?;
        if !inner.folder_exists(folder_of(to)) {
            return Err(not_found(folder_of(to)));
        }
        inner.note(Some((to.to_owned(), Node::File(inode))), None);
        Ok(())
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        let mut inner = self.inner();
        inner.change()?;
        if inner.file(path).is_ok() {
            inner.note(None, Some(path.to_owned()));
        }
        Ok(())
    }

    fn remove_dir(&self, folder: &str) -> io::Result<()> {
        let mut inner = self.inner();
        inner.change()?;
        let inside = format!("{folder}/");
        let empty = !inner
            .live
            .range(inside.clone()..)
            .next()
            .is_some_and(|(path, _)| path.starts_with(&inside));
        if inner.live.contains_key(folder) && empty {
            inner.note(None, Some(folder.to_owned()));
        }
        Ok(())
    }

    fn append(&self, path: &str) -> io::Result<Box<dyn Append>> {
        let mut inner = self.inner();
        inner.change()?;
        let inode = inner.new_file(path)?;
        Ok(Box::new(Handle {
            disk: self.clone(),
            inode,
            epoch: inner.epoch,
        }))
    }

    fn lock(&self, path: &str, note: &str) -> Result<Box<dyn Lock>, LockError> {
        let mut inner = self.inner();
        inner.change()?;
        if let Some(note) = inner.locks.get(path) {
            return Err(LockError::Held { note: note.clone() });
        }
        let inode = inner.new_file(path)?;
        if let Some(inode) = inner.inodes.get_mut(&inode) {
            inode.data = note.as_bytes().to_vec();
            inode.soft = true;
            inode.anew = true;
        }
        inner.locks.insert(path.to_owned(), note.to_owned());
        Ok(Box::new(Held {
            disk: self.clone(),
            path: path.to_owned(),
            epoch: inner.epoch,
        }))
    }
}

#[derive(Debug)]
struct Handle {
    disk: FaultDisk,
    inode: u64,
    epoch: u64,
}

impl Handle {
    fn inner(&self) -> io::Result<MutexGuard<'_, Inner>> {
        let inner = self.disk.inner();
        match inner.epoch == self.epoch {
            true => Ok(inner),
            false => Err(no_power()),
        }
    }
}

impl Append for Handle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.inner()?;
        let (part, result) = inner.arrives(bytes.len());
        if let Some(inode) = inner.inodes.get_mut(&self.inode) {
            inode.data.extend(&bytes[..part]);
            inode.soft = true;
        }
        result
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut inner = self.inner()?;
        inner.sync_fails()?;
        if let Some(inode) = inner.inodes.get_mut(&self.inode) {
            inode.durable = inode.data.clone();
            inode.soft = false;
        }
        Ok(())
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        let mut inner = self.inner()?;
        inner.change()?;
        if let Some(inode) = inner.inodes.get_mut(&self.inode) {
            inode.data.truncate(len as usize);
            inode.soft = true;
        }
        Ok(())
    }
}

#[derive(Debug)]
struct Held {
    disk: FaultDisk,
    path: String,
    epoch: u64,
}

impl Lock for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        let mut inner = self.disk.inner();
        if inner.epoch == self.epoch {
            inner.locks.remove(&self.path);
        }
    }
}
