//! Going back to what was replaced: older states listed, looked at, restored elsewhere.
//! Invariant: the session they are of is only read; a restored state is a session folder of
//! its own, and nothing that was there before is overwritten.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    sync::Arc,
};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use super::{
    Append, Disk, Lock, LockError, Mode, Store, StoreError, Tuning,
    backup::{ABSENT, BACKUPS, generations},
    blobs::source_path,
    checkpoint::{HISTORY, full_journal},
    content::{self, MEMORY, PICTURES, SESSION, text_path},
    disk::{folder_of, replace},
    journal::JOURNAL,
    limits,
    open::LOCK,
};
use crate::model::{Report, Session, edit::Part};

/// Files that are written before the disk is waited for.
const TOGETHER: usize = 256;

/// A state to go back to: that of the files before they were first brought up to date
/// after an opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Names it among the backups of its session.
    pub name: String,
    /// When its files were replaced.
    pub at: Option<Timestamp>,
    /// The session's title at that time.
    pub title: String,
    /// Documents listed at that time.
    pub documents: usize,
    /// Files that were replaced, made or removed since, up to the next backup.
    pub files: usize,
}

/// An older state, read.
#[derive(Debug)]
pub struct Older {
    pub session: Session,
    /// What cannot be read of it.
    pub report: Report,
    store: Store,
}

/// The backups of a session, the newest first.
///
/// # Errors
/// The folder cannot be read.
pub fn list(disk: &Arc<dyn Disk>) -> Result<Vec<Backup>, StoreError> {
    let folders = generations(&**disk).map_err(StoreError::io(BACKUPS))?;
    let mut backups = Vec::new();
    for folder in &folders {
        let name = folder.rsplit('/').next().unwrap_or_default().to_owned();
        let view = View::at(disk, &name)?;
        let bytes = view.read(SESSION, limits::FILE);
        let session = bytes
            .ok()
            .and_then(|bytes| content::decode_session(&bytes, &mut Report::new()).ok());
        let (title, documents) = session.map_or_else(Default::default, |session| {
            (session.info.title, session.documents.len())
        });
        let files = view.layers.first().map_or(0, |layer| {
            layer.absent.len() + files_below(&**disk, folder, "").len()
        });
        backups.push(Backup {
            at: time_of(&name),
            name,
            title,
            documents,
            files,
        });
    }
    backups.reverse();
    Ok(backups)
}

/// Opens an older state to be looked at, with all its documents.
///
/// A state that a crash left behind is read as the files had it; what the journal of that
/// time held beyond them is not in it.
///
/// # Errors
/// There is no such backup, or its `session.ron` cannot be read. Anything less is in the
/// report.
pub fn open(disk: &Arc<dyn Disk>, name: &str) -> Result<Older, StoreError> {
    read(Arc::new(View::at(disk, name)?))
}

/// Makes `target` a session that is as `disk`'s was at the backup, and opens it to make
/// sure. Its history begins anew. The report says what could not be read of the state and
/// was copied as it is.
///
/// # Errors
/// `NotEmpty`: the target has files. There is no such backup, or the target cannot be
/// written to: it is then no session, and can be removed.
pub fn restore(
    disk: &Arc<dyn Disk>,
    name: &str,
    target: &Arc<dyn Disk>,
) -> Result<Report, StoreError> {
    let view = View::at(disk, name)?;
    let older = read(Arc::new(view.clone()))?;
    if !target.list("").map_err(StoreError::io(""))?.is_empty() {
        return Err(StoreError::NotEmpty);
    }
    target.create_dir("").map_err(StoreError::io(""))?;
    let mut copy = Copying {
        to: &**target,
        folders: BTreeSet::new(),
        unsynced: Vec::new(),
    };
    for path in paths_of(&view, &older.session) {
        let bytes = view
            .read(&path, limits::BLOB)
            .map_err(StoreError::io(&path))?;
        copy.write(&path, &bytes)?;
    }
    for document in older.session.documents() {
        copy.write(
            &text_path(&document.slug),
            document.text().as_str().as_bytes(),
        )?;
        // A source that is lost is lost here as it was there.
        if let Some(source) = &document.head().source
            && let Ok(bytes) = older.store.source(source)
        {
            copy.write(&source_path(source), &bytes)?;
        }
    }
    copy.sync()?;
    // Last: a folder with a session.ron is a whole session.
    let bytes = view
        .read(SESSION, limits::FILE)
        .map_err(StoreError::io(SESSION))?;
    replace(&**target, SESSION, &bytes)
        .and_then(|()| target.sync_dir(""))
        .map_err(StoreError::io(SESSION))?;
    let restored = read(target.clone())?;
    same_content(&older.session, &restored.session)?;
    Ok(older.report)
}

fn read(disk: Arc<dyn Disk>) -> Result<Older, StoreError> {
    let mut opened = Store::open(disk, &Mode::Read)?;
    opened
        .store
        .load_rest(&mut opened.session, &mut opened.report)?;
    Ok(Older {
        session: opened.session,
        report: opened.report,
        store: opened.store,
    })
}

/// All that is copied as it is, but `session.ron`.
fn paths_of(view: &View, session: &Session) -> Vec<String> {
    let below = |folder: &str| files_below(view, folder, folder);
    let top = view.list("").unwrap_or_default().into_iter();
    let mut paths: Vec<String> = top
        .filter(|name| !name.ends_with('/') && name != SESSION)
        .collect();
    for listed in session.listed() {
        paths.extend(below(&content::folder(&listed.slug)));
    }
    paths.extend(
        [PICTURES, MEMORY, content::LISTS]
            .into_iter()
            .flat_map(below),
    );
    paths.retain(|path| !path.ends_with(".new"));
    paths
}

/// The files in a folder and those below, named from `prefix` on.
fn files_below(disk: &dyn Disk, folder: &str, prefix: &str) -> Vec<String> {
    let at = |name: &str| match prefix {
        "" => name.to_owned(),
        prefix => format!("{prefix}/{name}"),
    };
    let mut files = Vec::new();
    for name in disk.list(folder).unwrap_or_default() {
        match name.strip_suffix('/') {
            Some(inner) => {
                let folder = format!("{folder}/{inner}");
                files.extend(files_below(disk, &folder, &at(inner)));
            }
            None if name == ABSENT && prefix.is_empty() => {}
            None => files.push(at(&name)),
        }
    }
    files
}

/// When a generation was begun.
fn time_of(name: &str) -> Option<Timestamp> {
    let stamp = name.split('-').next()?;
    let time = DateTime::strptime("%Y%m%dT%H%M%SZ", stamp).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// Everything of `one` is in `other`, and nothing else.
fn same_content(one: &Session, other: &Session) -> Result<(), StoreError> {
    let (one, other) = (files_of(one)?, files_of(other)?);
    let differs = |path: &&String| one.get(*path) != other.get(*path);
    match one.keys().chain(other.keys()).find(differs) {
        Some(path) => Err(StoreError::NotRestored { path: path.clone() }),
        None => Ok(()),
    }
}

/// The files that a session would be, texts included.
fn files_of(session: &Session) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
    let mut parts = vec![Part::Session, Part::Entities, Part::Terms];
    parts.extend(session.lists().map(|list| Part::List(list.id)));
    let mut files = BTreeMap::new();
    for document in session.documents() {
        let id = document.id;
        parts.extend([Part::Document(id), Part::Mentions(id)]);
        let languages = document.target_languages();
        parts.extend(languages.map(|language| Part::Segments(id, language.clone())));
        let text = document.text().as_str().as_bytes().to_vec();
        files.insert(text_path(&document.slug), text);
    }
    for part in parts {
        for file in content::encode(session, &part, &Tuning::default())? {
            files.insert(file.path, file.bytes.unwrap_or_default());
        }
    }
    Ok(files)
}

/// Writes a folder that nobody reads yet.
struct Copying<'a> {
    to: &'a dyn Disk,
    folders: BTreeSet<String>,
    unsynced: Vec<String>,
}

impl Copying<'_> {
    fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let folder = folder_of(path);
        if self.folders.insert(folder.to_owned()) {
            self.to.create_dir(folder).map_err(StoreError::io(folder))?;
            let mut above = folder;
            while !above.is_empty() {
                above = folder_of(above);
                self.folders.insert(above.to_owned());
            }
        }
        self.to.write(path, bytes).map_err(StoreError::io(path))?;
        self.unsynced.push(path.to_owned());
        match self.unsynced.len() >= TOGETHER {
            true => self.sync_files(),
            false => Ok(()),
        }
    }

    fn sync_files(&mut self) -> Result<(), StoreError> {
        let paths: Vec<&str> = self.unsynced.iter().map(String::as_str).collect();
        let first = paths.first().copied().unwrap_or_default();
        self.to.sync_many(&paths).map_err(StoreError::io(first))?;
        self.unsynced.clear();
        Ok(())
    }

    /// The deepest folders first.
    fn sync(&mut self) -> Result<(), StoreError> {
        self.sync_files()?;
        for folder in self.folders.iter().rev() {
            self.to.sync_dir(folder).map_err(StoreError::io(folder))?;
        }
        Ok(())
    }
}

/// A generation: what it holds, and what was not there.
#[derive(Debug, Clone)]
struct Layer {
    folder: String,
    absent: BTreeSet<String>,
}

/// A session folder as it was at the beginning of a generation, to be read.
#[derive(Debug, Clone)]
struct View {
    disk: Arc<dyn Disk>,
    /// That generation and those after it.
    layers: Vec<Layer>,
}

/// Where a file of the view is.
enum At {
    Here(String),
    Nowhere,
}

impl View {
    fn at(disk: &Arc<dyn Disk>, name: &str) -> Result<Self, StoreError> {
        let folders = generations(&**disk).map_err(StoreError::io(BACKUPS))?;
        let wanted = format!("{BACKUPS}/{name}");
        let first = folders.iter().position(|folder| *folder == wanted);
        let first = first.ok_or_else(|| StoreError::NoBackup {
            name: name.to_owned(),
        })?;
        let layers = folders.into_iter().skip(first).map(|folder| {
            let path = format!("{folder}/{ABSENT}");
            let absent = match disk.read(&path, limits::FILE) {
                Ok(bytes) => String::from_utf8_lossy(&bytes)
                    .lines()
                    .map(str::to_owned)
                    .collect(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeSet::new(),
                Err(error) => return Err(StoreError::io(&path)(error)),
            };
            Ok(Layer { folder, absent })
        });
        Ok(Self {
            disk: disk.clone(),
            layers: layers.collect::<Result<_, _>>()?,
        })
    }

    fn find(&self, path: &str) -> io::Result<At> {
        // Later edits, and what belongs to whoever has the session open.
        let name = path
            .strip_prefix(HISTORY)
            .and_then(|name| name.strip_prefix('/'));
        if [JOURNAL, LOCK].contains(&path)
            || path.starts_with(BACKUPS)
            || name.is_some_and(|name| full_journal(name).is_some())
        {
            return Ok(At::Nowhere);
        }
        for layer in &self.layers {
            let copy = format!("{}/{path}", layer.folder);
            if self.disk.len(&copy)?.is_some() {
                return Ok(At::Here(copy));
            }
            if layer.absent.contains(path) {
                return Ok(At::Nowhere);
            }
        }
        Ok(At::Here(path.to_owned()))
    }
}

fn read_only<T>() -> io::Result<T> {
    Err(io::ErrorKind::ReadOnlyFilesystem.into())
}

impl Disk for View {
    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        match self.find(path)? {
            At::Here(path) => self.disk.read(&path, limit),
            At::Nowhere => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn len(&self, path: &str) -> io::Result<Option<u64>> {
        match self.find(path)? {
            At::Here(path) => self.disk.len(&path),
            At::Nowhere => Ok(None),
        }
    }

    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut names: BTreeSet<String> = self.disk.list(folder)?.into_iter().collect();
        for layer in &self.layers {
            let held = format!("{}/{folder}", layer.folder);
            names.extend(self.disk.list(held.trim_end_matches('/'))?);
        }
        let at = |name: &str| match folder {
            "" => name.to_owned(),
            folder => format!("{folder}/{name}"),
        };
        let mut found = Vec::new();
        for name in names {
            let ours = match folder {
                "" => name != format!("{BACKUPS}/") && name != ABSENT,
                _ => true,
            };
            if ours && (name.ends_with('/') || self.len(&at(&name))?.is_some()) {
                found.push(name);
            }
        }
        Ok(found)
    }

    fn create_dir(&self, _: &str) -> io::Result<()> {
        read_only()
    }

    fn write(&self, _: &str, _: &[u8]) -> io::Result<()> {
        read_only()
    }

    fn sync(&self, _: &str) -> io::Result<()> {
        read_only()
    }

    fn sync_dir(&self, _: &str) -> io::Result<()> {
        read_only()
    }

    fn rename(&self, _: &str, _: &str) -> io::Result<()> {
        read_only()
    }

    fn link(&self, _: &str, _: &str) -> io::Result<()> {
        read_only()
    }

    fn remove(&self, _: &str) -> io::Result<()> {
        read_only()
    }

    fn remove_dir(&self, _: &str) -> io::Result<()> {
        read_only()
    }

    fn append(&self, _: &str) -> io::Result<Box<dyn Append>> {
        read_only()
    }

    fn lock(&self, _: &str, _: &str) -> Result<Box<dyn Lock>, LockError> {
        Ok(read_only()?)
    }
}
