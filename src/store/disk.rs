//! The few things a session needs of a disk, so that a test can take them away.
//! Paths are relative to the session's folder, with `/` between names.
//! Invariant: nothing is durable before the matching `sync`; a rename, a link or a new
//! file's name is durable only after `sync_dir` of its folder.

use std::{
    fmt,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
};

/// What is held while a session is open for writing. Dropping it releases the lock.
pub trait Lock: Send + Sync + fmt::Debug {}

/// A file open at its end.
pub trait Append: Send + Sync + fmt::Debug {
    /// Writes at the end.
    ///
    /// # Errors
    /// Nothing, or a part, may have been written: call `truncate` before going on.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Makes what was written durable (data, not times).
    ///
    /// # Errors
    /// It is not known what is durable: truncate, write again, sync again.
    fn sync(&mut self) -> io::Result<()>;
    /// Cuts the file to `len` bytes; writing goes on there.
    ///
    /// # Errors
    /// As the operating system says.
    fn truncate(&mut self, len: u64) -> io::Result<()>;
}

/// A folder on a disk.
///
/// # Errors
/// All methods return the operating system's errors as they are.
pub trait Disk: Send + Sync + fmt::Debug {
    /// The whole file; `InvalidData` when it is longer than `limit`.
    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>>;
    /// Length in bytes; `None` if there is no such file.
    fn len(&self, path: &str) -> io::Result<Option<u64>>;
    /// Names in a folder, sorted; a folder's name ends in `/`. Empty if there is none.
    fn list(&self, folder: &str) -> io::Result<Vec<String>>;
    /// Makes a folder and those above it.
    fn create_dir(&self, folder: &str) -> io::Result<()>;
    /// Writes a file anew. Not atomic: for files nobody reads yet.
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()>;
    fn sync(&self, path: &str) -> io::Result<()>;
    /// Makes several files durable, in any order. One after the other, unless the disk
    /// knows better.
    fn sync_many(&self, paths: &[&str]) -> io::Result<()> {
        paths.iter().try_for_each(|path| self.sync(path))
    }
    fn sync_dir(&self, folder: &str) -> io::Result<()>;
    /// Gives a file another name, replacing what had it.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;
    /// A second name for a file, replacing what had it; a copy where links are not possible.
    fn link(&self, from: &str, to: &str) -> io::Result<()>;
    /// Removes a file, if it is there.
    fn remove(&self, path: &str) -> io::Result<()>;
    /// Removes a folder, if it is there and empty.
    fn remove_dir(&self, folder: &str) -> io::Result<()>;
    fn append(&self, path: &str) -> io::Result<Box<dyn Append>>;
    /// Takes the lock and leaves `note` in it; `Err(Held)` with the holder's note
    /// if another has it.
    fn lock(&self, path: &str, note: &str) -> Result<Box<dyn Lock>, LockError>;
}

#[derive(Debug, thiserror::Error)]
pub enum LockError {
    #[error("held by {note}")]
    Held { note: String },
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Replaces a file so that after a crash it is either the old or the new one, whole.
/// Durable only after `sync_dir` of its folder.
///
/// # Errors
/// The disk's; the old file is then still there.
pub fn replace(disk: &dyn Disk, path: &str, bytes: &[u8]) -> io::Result<()> {
    replace_many(disk, &[(path, bytes)]).map_err(|(_, error)| error)
}

/// Replaces several files, each whole, in no order that a crash would respect. The
/// disk is waited for once.
///
/// # Errors
/// The disk's, with the path it befell; each file is then either the old or the new one.
pub fn replace_many(disk: &dyn Disk, files: &[(&str, &[u8])]) -> Result<(), (String, io::Error)> {
    let drafts: Vec<String> = files
        .iter()
        .map(|(path, _)| format!("{path}.new"))
        .collect();
    let result = write_drafts(disk, files, &drafts).and_then(|()| {
        files
            .iter()
            .zip(&drafts)
            .try_for_each(|((path, _), draft)| {
                disk.rename(draft, path)
                    .map_err(|error| ((*path).to_owned(), error))
            })
    });
    if result.is_err() {
        for draft in &drafts {
            // The error that matters is the first one.
            let _ = disk.remove(draft);
        }
    }
    result
}

fn write_drafts(
    disk: &dyn Disk,
    files: &[(&str, &[u8])],
    drafts: &[String],
) -> Result<(), (String, io::Error)> {
    for ((path, bytes), draft) in files.iter().zip(drafts) {
        disk.write(draft, bytes)
            .map_err(|error| ((*path).to_owned(), error))?;
    }
    let names: Vec<&str> = drafts.iter().map(String::as_str).collect();
    disk.sync_many(&names)
        .map_err(|error| (files.first().map_or("", |(path, _)| path).to_owned(), error))
}

/// The folder part of a path; empty for the session's own folder.
pub fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Threads that wait for the disk at the same time.
const SYNCS_AT_ONCE: usize = 16;

/// A folder of the file system.
#[derive(Debug)]
pub struct RealDisk {
    root: PathBuf,
}

impl RealDisk {
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    fn path(&self, path: &str) -> PathBuf {
        path.split('/')
            .filter(|name| !name.is_empty())
            .fold(self.root.clone(), |at, name| at.join(name))
    }
}

fn absent_is<T>(result: io::Result<T>, value: T) -> io::Result<T> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(value),
        other => other,
    }
}

impl Disk for RealDisk {
    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        let file = File::open(self.path(path))?;
        let expected = file.metadata()?.len().min(limit);
        let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or(0));
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            let message = format!("{path} is longer than {limit} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Ok(bytes)
    }

    fn len(&self, path: &str) -> io::Result<Option<u64>> {
        absent_is(fs::metadata(self.path(path)).map(|m| Some(m.len())), None)
    }

    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(self.path(folder)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry?;
            // A name that is not UTF-8 is none of ours.
            if let Ok(mut name) = entry.file_name().into_string() {
                if entry.file_type()?.is_dir() {
                    name.push('/');
                }
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    fn create_dir(&self, folder: &str) -> io::Result<()> {
        let path = self.path(folder);
        if folder.is_empty() && !path.is_dir() {
            fs::create_dir_all(&path)?;
            // Nobody else syncs the folder that the session's folder is in.
            return match path.parent() {
                Some(parent) if !cfg!(windows) && !parent.as_os_str().is_empty() => {
                    File::open(parent)?.sync_all()
                }
                _ => Ok(()),
            };
        }
        fs::create_dir_all(path)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        fs::write(self.path(path), bytes)
    }

    fn sync(&self, path: &str) -> io::Result<()> {
        File::open(self.path(path))?.sync_all()
    }

    fn sync_many(&self, paths: &[&str]) -> io::Result<()> {
        // A file system that is asked for many at once commits them together.
        let share = paths.len().div_ceil(SYNCS_AT_ONCE).max(1);
        if paths.len() < 4 {
            return paths.iter().try_for_each(|path| self.sync(path));
        }
        std::thread::scope(|scope| {
            let threads: Vec<_> = paths
                .chunks(share)
                .map(|paths| scope.spawn(|| paths.iter().try_for_each(|path| self.sync(path))))
                .collect();
            threads.into_iter().try_for_each(|thread| {
                let panicked = |_| io::Error::other("a thread that synced files panicked");
                thread.join().map_err(panicked)?
            })
        })
    }

    fn sync_dir(&self, folder: &str) -> io::Result<()> {
        // Windows has no such thing; its renames are journalled by the file system.
        if cfg!(windows) {
            return Ok(());
        }
        File::open(self.path(folder))?.sync_all()
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.path(from), self.path(to))
    }

    fn link(&self, from: &str, to: &str) -> io::Result<()> {
        self.remove(to)?;
        fs::hard_link(self.path(from), self.path(to))
            .or_else(|_| fs::copy(self.path(from), self.path(to)).map(drop))
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        absent_is(fs::remove_file(self.path(path)), ())
    }

    fn remove_dir(&self, folder: &str) -> io::Result<()> {
        match fs::remove_dir(self.path(folder)) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            other => absent_is(other, ()),
        }
    }

    fn append(&self, path: &str) -> io::Result<Box<dyn Append>> {
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.path(path))?;
        Ok(Box::new(RealAppend { file }))
    }

    fn lock(&self, path: &str, note: &str) -> Result<Box<dyn Lock>, LockError> {
        let mut file = OpenOptions::new()
            .create(true)
            .read(true)
            .write(true)
            .truncate(false)
            .open(self.path(path))?;
        match file.try_lock() {
            Ok(()) => {
                file.set_len(0)?;
                file.write_all(note.as_bytes())?;
                Ok(Box::new(RealLock { _file: file }))
            }
            Err(TryLockError::WouldBlock) => {
                let mut held = String::new();
                // Only for the message: a note that cannot be read is left empty.
                let _ = file.rewind();
                let _ = file.take(400).read_to_string(&mut held);
                Err(LockError::Held { note: held })
            }
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

#[derive(Debug)]
struct RealLock {
    _file: File,
}

impl Lock for RealLock {}

#[derive(Debug)]
struct RealAppend {
    file: File,
}

impl Append for RealAppend {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.sync_data()
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.file.set_len(len)
    }
}
