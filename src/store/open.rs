//! Opening a session: lock, `session.ron`, journal, entities and terms. Documents
//! follow one by one or all at once (`load`), so that text paints first.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
};

use super::{
    Known, Marks, Store, StoreError, Tuning,
    content::{self, ENTITIES, LISTS, SESSION, SessionFile, TERMS},
    disk::{Disk, Lock, LockError},
    journal::{self, JOURNAL, Record},
    limits,
    lines::FileError,
};
use crate::{
    model::{Listed, Place, ProblemCode, Report, Session, SessionId, Slug, edit::Part},
    text::TextHash,
};

pub const LOCK: &str = "lock";

const ATTRIBUTES: &str = ".gitattributes";
const IGNORE: &str = ".gitignore";

/// For Git: texts keep their line ends, and what belongs to one machine stays out.
const GIT_ATTRIBUTES: &str = "*.txt -text\n*.ron text eol=lf\nsources/* -text\nmemory/* -text\n";
const GIT_IGNORE: &str = "journal.ron\nlock\nbackups/\n*.new\n";

/// How to open.
#[derive(Debug, Clone)]
pub enum Mode {
    /// Takes the lock; the note tells another opener who has it.
    Write { note: String },
    /// Changes nothing, not even the lock file.
    Read,
}

/// A session opened, its documents listed and not yet loaded.
#[derive(Debug)]
pub struct Opened {
    pub store: Store,
    pub session: Session,
    pub report: Report,
}

impl Store {
    /// Makes a new session folder.
    ///
    /// # Errors
    /// There is a session, or anything else, in the folder.
    pub fn create(disk: Arc<dyn Disk>, session: &Session, mode: &Mode) -> Result<Self, StoreError> {
        let disk_error = StoreError::io("");
        let names = disk.list("").map_err(disk_error)?;
        if names.iter().any(|name| name == SESSION) {
            return Err(StoreError::SessionExists);
        }
        // What a start that was cut short leaves is no obstacle.
        if names.iter().any(|name| {
            !matches!(name.as_str(), LOCK | ATTRIBUTES | IGNORE) && !name.ends_with(".new")
        }) {
            return Err(StoreError::NotEmpty);
        }
        disk.create_dir("").map_err(StoreError::io(""))?;
        let lock = take_lock(&*disk, mode)?;
        let mut store = Self::empty(disk, lock, session);
        for (path, text) in [(ATTRIBUTES, GIT_ATTRIBUTES), (IGNORE, GIT_IGNORE)] {
            super::disk::replace(&*store.disk, path, text.as_bytes())
                .map_err(StoreError::io(path))?;
        }
        // Last: a folder with a session.ron is a whole session.
        for file in content::encode(session, &Part::Session, &store.tuning)? {
            let bytes = file.bytes.unwrap_or_default();
            super::disk::replace(&*store.disk, &file.path, &bytes)
                .and_then(|()| store.disk.sync_dir(""))
                .map_err(StoreError::io(&file.path))?;
            store.remember(&file.path, TextHash::of(&bytes));
        }
        Ok(store)
    }

    fn empty(disk: Arc<dyn Disk>, lock: Option<Box<dyn Lock>>, session: &Session) -> Self {
        Self {
            disk,
            lock,
            session: session.id,
            journal: None,
            seq: 0,
            first_seq: None,
            complete: 0,
            known: BTreeMap::new(),
            slugs: session
                .listed()
                .iter()
                .map(|listed| (listed.id, listed.slug.clone()))
                .collect(),
            marks: Marks::new(),
            marked: HashSet::new(),
            dirty: BTreeSet::new(),
            damaged: BTreeSet::new(),
            pending: Arc::default(),
            failed: BTreeSet::new(),
            stored: HashSet::new(),
            backup: None,
            shared: false,
            tuning: Tuning::default(),
        }
    }

    pub(super) fn remember(&mut self, path: &str, hash: TextHash) {
        self.known
            .insert(path.to_owned(), Known { hash, first: None });
    }

    /// Opens a session folder. Documents are listed and not loaded.
    ///
    /// # Errors
    /// There is no readable `session.ron`, it is newer than this program, or (for
    /// writing) the lock is held or the folder cannot be written to. Anything less is
    /// in the report.
    pub fn open(disk: Arc<dyn Disk>, mode: &Mode) -> Result<Opened, StoreError> {
        let mut report = Report::new();
        match disk.len(SESSION).map_err(StoreError::io(SESSION))? {
            Some(_) => {}
            None => return Err(StoreError::NotASession),
        }
        let lock = take_lock(&*disk, mode)?;
        let journal_bytes = match disk.len(JOURNAL).map_err(StoreError::io(JOURNAL))? {
            Some(_) => disk
                .read(JOURNAL, limits::JOURNAL)
                .map_err(StoreError::io(JOURNAL))?,
            None => Vec::new(),
        };
        let bytes = disk
            .read(SESSION, limits::FILE)
            .map_err(StoreError::io(SESSION))?;
        let mut damage = Report::new();
        let mut file = match content::decode_session(&bytes, &mut damage) {
            Err(error @ FileError::NotOurs { .. }) => {
                let detail = error.to_string();
                damage.add(ProblemCode::BadFile { detail }, Place::file(SESSION));
                SessionFile::empty()
            }
            other => other?,
        };
        if !damage.is_empty() {
            adopt_documents(&*disk, &mut file.documents);
        }
        let id = file.id.or_else(|| id_elsewhere(&*disk, &journal_bytes));
        let Some(id) = id else {
            let detail = "neither it nor the journal nor a backup says which session this is";
            return Err(StoreError::Unreadable {
                detail: detail.to_owned(),
            });
        };
        let mut session = Session::new(id, file.info, file.scheme);
        session.load_reviewers(file.reviewers);
        session.load_order(file.documents);
        session.load_sources(file.sources);
        session.load_memories(file.memories);
        let mut store = Self::empty(disk, lock, &session);
        store.shared = matches!(mode, Mode::Read);
        store.remember(SESSION, TextHash::of(&bytes));
        store.note_damage(SESSION, damage, &mut report);
        let found = store.read_journal(&journal_bytes, &mut report)?;
        store.load_entities(&mut session, &mut report)?;
        store.load_terms(&mut session, &mut report)?;
        store.load_lists(&mut session, &mut report)?;
        store.replay_session(&mut session, &mut report)?;
        // Last: a session that turns out to be newer is left as it was.
        store.take_journal(&journal_bytes, found)?;
        if store.seq == 0 {
            store.seq = store.last_in_history();
            store.complete = store.seq;
        }
        Ok(Opened {
            store,
            session,
            report,
        })
    }

    fn load_entities(
        &mut self,
        session: &mut Session,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        if let Some(entities) = self.read_content(ENTITIES, report, content::decode_entities)? {
            session.load_entities(entities);
        }
        Ok(())
    }

    fn load_terms(&mut self, session: &mut Session, report: &mut Report) -> Result<(), StoreError> {
        if let Some(terms) = self.read_content(TERMS, report, content::decode_terms)? {
            session.load_terms(terms);
        }
        Ok(())
    }

    fn load_lists(&mut self, session: &mut Session, report: &mut Report) -> Result<(), StoreError> {
        let names = self.disk.list(LISTS).map_err(StoreError::io(LISTS))?;
        for name in names {
            let path = format!("{LISTS}/{name}");
            let Some(id) = content::list_of(&path) else {
                continue;
            };
            let read = self.read_content(&path, report, |bytes, report| {
                content::decode_names_list(&path, id, bytes, report)
            })?;
            if let Some((head, entries)) = read {
                session.load_list(head, entries);
            }
        }
        Ok(())
    }

    /// Reads an optional content file, remembers its hash and whether it is damaged.
    fn read_content<T>(
        &mut self,
        path: &str,
        report: &mut Report,
        decode: impl FnOnce(&[u8], &mut Report) -> Result<T, FileError>,
    ) -> Result<Option<T>, StoreError> {
        if self.disk.len(path).map_err(StoreError::io(path))?.is_none() {
            return Ok(None);
        }
        let bytes = match self.disk.read(path, limits::FILE) {
            Ok(bytes) => bytes,
            Err(error) => {
                let detail = error.to_string();
                self.damaged.insert(path.to_owned());
                report.add(ProblemCode::BadFile { detail }, Place::file(path));
                self.point_to_backup(path, report);
                return Ok(None);
            }
        };
        self.remember(path, TextHash::of(&bytes));
        let mut damage = Report::new();
        let content = match decode(&bytes, &mut damage) {
            Ok(content) => Some(content),
            Err(FileError::Newer { file, version }) => {
                return Err(StoreError::Newer { file, version });
            }
            Err(error @ FileError::NotOurs { .. }) => {
                let detail = error.to_string();
                damage.add(ProblemCode::BadFile { detail }, Place::file(path));
                None
            }
        };
        self.note_damage(path, damage, report);
        Ok(content)
    }

    fn note_damage(&mut self, path: &str, damage: Report, report: &mut Report) {
        if damage.is_empty() {
            return;
        }
        self.damaged.insert(path.to_owned());
        report.append(damage);
        self.point_to_backup(path, report);
    }
}

/// The session's id, where `session.ron` has lost it.
fn id_elsewhere(disk: &dyn Disk, journal: &[u8]) -> Option<SessionId> {
    let scan = journal::scan(JOURNAL, journal, &mut Report::new());
    let of_journal = scan.lines.first().and_then(|line| match line.parse() {
        Ok(Record::Journal { session, .. }) => Some(session),
        _ => None,
    });
    of_journal.or_else(|| {
        let generations = super::backup::generations(disk).ok()?;
        generations.iter().rev().find_map(|generation| {
            let path = format!("{generation}/{SESSION}");
            let bytes = disk.read(&path, limits::FILE).ok()?;
            content::decode_session(&bytes, &mut Report::new()).ok()?.id
        })
    })
}

/// Lists documents that a damaged `session.ron` has lost and whose folders are there.
fn adopt_documents(disk: &dyn Disk, documents: &mut Vec<Listed>) {
    for name in disk.list(content::DOCUMENTS).unwrap_or_default() {
        let slug = name.strip_suffix('/').unwrap_or_default().to_owned();
        let Ok(slug) = Slug::try_from(slug) else {
            continue;
        };
        let path = content::document_path(&slug);
        let id = disk
            .read(&path, limits::FILE)
            .ok()
            .and_then(|bytes| content::decode_document(&path, &bytes, &mut Report::new()).ok())
            .and_then(|file| file.id);
        if let Some(id) = id
            && !documents
                .iter()
                .any(|other| other.id == id || other.slug == slug)
        {
            documents.push(Listed { id, slug });
        }
    }
}

fn take_lock(disk: &dyn Disk, mode: &Mode) -> Result<Option<Box<dyn Lock>>, StoreError> {
    let Mode::Write { note } = mode else {
        return Ok(None);
    };
    match disk.lock(LOCK, note) {
        Ok(lock) => Ok(Some(lock)),
        Err(LockError::Held { note }) => Err(StoreError::OpenElsewhere { note }),
        Err(LockError::Io(error)) => Err(StoreError::io(LOCK)(error)),
    }
}
