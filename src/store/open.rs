//! Opening a session: lock, `session.ron`, journal, entities and terms. Documents
//! follow one by one or all at once (`load`), so that text paints first.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use super::{
    Journal, Known, Marks, Store, StoreError, Tuning,
    content::{self, ENTITIES, SESSION, SessionFile, TERMS},
    disk::{Disk, Lock, LockError},
    journal::{self, JOURNAL, Record},
    limits,
    lines::FileError,
};
use crate::{
    model::{
        Listed, Place, ProblemCode, Report, Session, SessionId, Slug,
        edit::{Edit, Group, Part},
    },
    text::TextHash,
};

pub const LOCK: &str = "lock";

const ATTRIBUTES: &str = ".gitattributes";
const IGNORE: &str = ".gitignore";

/// For Git: texts keep their line ends, and what belongs to one machine stays out.
const GIT_ATTRIBUTES: &str = "*.txt -text\n*.ron text eol=lf\nsources/* -text\n";
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
        let mut store = Self::empty(disk, lock, &session);
        store.shared = matches!(mode, Mode::Read);
        store.remember(SESSION, TextHash::of(&bytes));
        store.note_damage(SESSION, damage, &mut report);
        let found = store.read_journal(&journal_bytes, &mut report)?;
        store.load_entities(&mut session, &mut report)?;
        store.load_terms(&mut session, &mut report)?;
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

    /// Reads the good lines: marks, and the groups that files may not hold yet.
    fn read_journal(&mut self, bytes: &[u8], report: &mut Report) -> Result<Found, StoreError> {
        let scan = journal::scan(JOURNAL, bytes, report);
        if let Some(line) = scan.lines.first()
            && let Ok(Record::Journal { version, session }) = line.parse()
        {
            if version > journal::VERSION {
                return Err(StoreError::Newer {
                    file: JOURNAL.to_owned(),
                    version,
                });
            }
            if session != self.session {
                let detail = format!("it belongs to session {session}");
                report.add(ProblemCode::JournalDamaged { detail }, Place::file(JOURNAL));
                return Ok(Found::Foreign);
            }
            // A journal is begun when all files are complete.
            self.complete = line.seq;
        }
        let bad = |detail: String, line: &journal::Line<'_>, report: &mut Report| {
            let place = Place::line(JOURNAL, line.number);
            report.add(ProblemCode::JournalDamaged { detail }, place);
        };
        for line in scan.lines.iter().filter(|line| !line.is_group()) {
            match line.parse() {
                Ok(Record::Files(files)) => {
                    self.take_marks(line.seq, files);
                }
                Ok(Record::Complete(_)) => self.complete = self.complete.max(line.seq),
                Ok(_) => {}
                Err(detail) => bad(detail, line, report),
            }
        }
        let mut pending = Vec::new();
        for line in scan.lines.iter().filter(|line| line.is_group()) {
            self.first_seq.get_or_insert(line.seq);
            if line.seq > self.complete {
                match line.parse() {
                    Ok(Record::Group(group)) => pending.push((line.seq, group)),
                    Ok(_) => {}
                    Err(detail) => bad(detail, line, report),
                }
            }
        }
        self.seq = scan.last_seq.max(self.complete);
        self.take_pending(pending);
        let mut damage = blake3::Hasher::new();
        for line in &scan.damaged {
            damage.update(line);
        }
        Ok(Found::Ours {
            len: scan.whole_len,
            unended: scan.unended,
            damage: (!scan.damaged.is_empty()).then(|| damage.finalize().to_hex()[..16].to_owned()),
        })
    }

    /// Makes the journal ready for writing. What it says is durable from here on.
    fn take_journal(&mut self, bytes: &[u8], found: Found) -> Result<(), StoreError> {
        let error = || StoreError::io(JOURNAL);
        // An empty one as well: that it was emptied may not be durable.
        if self.is_read_only() || self.disk.len(JOURNAL).map_err(error())?.is_none() {
            return Ok(());
        }
        match found {
            Found::Foreign => {
                let name = TextHash::of(bytes).to_string();
                self.keep_damaged(&format!("journal-{}.ron", &name[..16]), bytes)?;
                self.disk.remove(JOURNAL).map_err(error())
            }
            Found::Ours {
                len,
                unended,
                damage,
            } => {
                if let Some(damage) = damage {
                    self.keep_damaged(&format!("journal-{damage}.ron"), bytes)?;
                }
                let mut file = self.disk.append(JOURNAL).map_err(error())?;
                if len < bytes.len() as u64 {
                    file.truncate(len).map_err(error())?;
                }
                // A process that was killed may have left lines that were not synced.
                file.sync()
                    .and_then(|()| self.disk.sync_dir(""))
                    .map_err(error())?;
                self.journal = Some(Journal {
                    file,
                    len,
                    cut: false,
                    unended,
                    named: true,
                });
                Ok(())
            }
        }
    }

    fn take_pending(&mut self, mut pending: Vec<(u64, Group)>) {
        for edit in pending.iter_mut().flat_map(|(_, group)| &mut group.edits) {
            if let Edit::Document { change, .. } = &*edit {
                let seed = change.subject();
                self.slugs.insert(seed.id, seed.slug.clone());
            }
            self.find_texts(edit);
            self.dirty.extend(edit.parts());
        }
        self.pending = Arc::new(pending);
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

    /// Repeats what the session's own files may lack.
    fn replay_session(
        &mut self,
        session: &mut Session,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        let starts: HashMap<Part, u64> = [
            (Part::Session, SESSION),
            (Part::Entities, ENTITIES),
            (Part::Terms, TERMS),
        ]
        .into_iter()
        .map(|(part, path)| (part, self.start_of(path, report)))
        .collect();
        let first = starts.values().copied().min().unwrap_or(self.complete);
        let groups = self.groups_after(first)?;
        for (seq, group) in groups.iter() {
            let wanted = |part: &Part| starts.get(part).is_some_and(|start| seq > start);
            for edit in &group.edits {
                session.replay(edit, &wanted);
            }
        }
        let stale = |(part, start): (&Part, &u64)| (*start < self.complete).then(|| part.clone());
        self.dirty.extend(starts.iter().filter_map(stale));
        for listed in session.listed() {
            self.slugs.insert(listed.id, listed.slug.clone());
        }
        self.know_unlisted(session)
    }

    /// Takes note of the files of documents that the journal removed and the disk still
    /// has: the next checkpoint takes them away, or, after an undo, writes them over.
    fn know_unlisted(&mut self, session: &Session) -> Result<(), StoreError> {
        let listed: HashSet<_> = session.listed().iter().map(|listed| listed.id).collect();
        let gone: Vec<_> = self
            .slugs
            .iter()
            .filter(|(id, _)| !listed.contains(id))
            .map(|(_, slug)| content::folder(slug))
            .collect();
        for folder in gone {
            for name in self.disk.list(&folder).map_err(StoreError::io(&folder))? {
                if content::is_record(&name) {
                    let path = format!("{folder}/{name}");
                    let bytes = self
                        .disk
                        .read(&path, limits::FILE)
                        .map_err(StoreError::io(&path))?;
                    self.remember(&path, TextHash::of(&bytes));
                }
            }
        }
        Ok(())
    }

    /// Up to which group a file, as it is now, holds the edits. Reports a file that
    /// was changed by another program.
    pub(super) fn start_of(&mut self, path: &str, report: &mut Report) -> u64 {
        let actual = self.known.get(path).map(|known| known.hash);
        let marks = self.marks.get(path).map_or(&[][..], Vec::as_slice);
        let start = start_of(marks, actual, self.complete);
        if start.foreign && !self.shared {
            report.add(ProblemCode::ChangedOutside, Place::file(path));
            // What was taken over is no news the next time. Damage is, until mended.
            if actual.is_some() && !self.damaged.contains(path) {
                self.dirty.extend(self.part_of(path));
            }
        }
        start.seq
    }

    /// The groups after this one, as far as the current journal has them.
    pub(super) fn groups_after(&self, seq: u64) -> Result<Arc<Vec<(u64, Group)>>, StoreError> {
        if seq >= self.complete {
            return Ok(self.pending.clone());
        }
        let bytes = self
            .disk
            .read(JOURNAL, limits::JOURNAL)
            .map_err(StoreError::io(JOURNAL))?;
        // What is damaged was reported when the journal was read first.
        let scan = journal::scan(JOURNAL, &bytes, &mut Report::new());
        let mut groups: Vec<(u64, Group)> = scan
            .lines
            .iter()
            .filter(|line| line.is_group() && line.seq > seq && line.seq <= self.complete)
            .filter_map(|line| match line.parse() {
                Ok(Record::Group(group)) => Some((line.seq, group)),
                _ => None,
            })
            .collect();
        for edit in groups.iter_mut().flat_map(|(_, group)| &mut group.edits) {
            self.find_texts(edit);
        }
        groups.extend(self.pending.iter().cloned());
        Ok(Arc::new(groups))
    }

    fn find_texts(&self, edit: &mut Edit) {
        let slug = match &*edit {
            Edit::Document { change, .. } => Some(change.subject().slug.clone()),
            Edit::In { document, .. } => self.slugs.get(document).cloned(),
            _ => None,
        };
        for text in edit.texts_mut() {
            text.text = self.find_text_anywhere(text.hash, slug.as_ref());
        }
    }

    fn last_in_history(&self) -> u64 {
        self.disk
            .list(super::checkpoint::HISTORY)
            .unwrap_or_default()
            .iter()
            .filter_map(|name| super::checkpoint::full_journal(name))
            .map(|(_, last)| last)
            .max()
            .unwrap_or(0)
    }

    /// All edit groups, oldest first: from full journals, then from the current one.
    ///
    /// # Errors
    /// A journal cannot be read at all; damaged lines are reported and passed over.
    pub fn groups(&self, report: &mut Report) -> Result<Vec<Group>, StoreError> {
        let folder = super::checkpoint::HISTORY;
        let names = self.disk.list(folder).map_err(StoreError::io(folder))?;
        let mut paths: Vec<(u64, String)> = names
            .iter()
            .filter_map(|name| {
                let (first, _) = super::checkpoint::full_journal(name)?;
                Some((first, format!("{folder}/{name}")))
            })
            .collect();
        paths.sort();
        let mut paths: Vec<String> = paths.into_iter().map(|(_, path)| path).collect();
        if matches!(self.disk.len(JOURNAL), Ok(Some(_))) {
            paths.push(JOURNAL.to_owned());
        }
        let mut groups = Vec::new();
        for path in paths {
            let bytes = self
                .disk
                .read(&path, limits::JOURNAL)
                .map_err(StoreError::io(&path))?;
            for line in journal::scan(&path, &bytes, report).lines {
                if line.is_group() && line.seq <= self.seq {
                    match line.parse() {
                        Ok(Record::Group(group)) => groups.push(group),
                        Ok(_) => {}
                        Err(detail) => report.add(
                            ProblemCode::JournalDamaged { detail },
                            Place::line(path.as_str(), line.number),
                        ),
                    }
                }
            }
        }
        Ok(groups)
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

/// What the journal was found to be.
#[derive(Debug)]
enum Found {
    /// It belongs to another session.
    Foreign,
    Ours {
        /// Without an unfinished last line.
        len: u64,
        unended: bool,
        /// A name for what is damaged in it.
        damage: Option<String>,
    },
}

/// Where repeating starts for a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Start {
    /// The file holds everything up to this group.
    pub seq: u64,
    /// Its content is none that the journal knows.
    pub foreign: bool,
}

/// What a file with this content holds. One that no mark knows was changed by another
/// program: our edits since the files were last complete are repeated over it.
fn start_of(marks: &[(u64, Option<TextHash>)], actual: Option<TextHash>, complete: u64) -> Start {
    let known = |seq| Start {
        seq,
        foreign: false,
    };
    let at_complete = marks.iter().rposition(|(seq, _)| *seq <= complete);
    let matching = marks.iter().rposition(|(_, hash)| *hash == actual);
    match matching {
        _ if marks.is_empty() => known(complete),
        // An older state put back by somebody: it lacks what came after.
        Some(at) if Some(at) < at_complete => known(marks[at].0),
        Some(at) => known(marks[at].0.max(complete)),
        // Announced and never written.
        None if actual.is_none() && at_complete.is_none_or(|at| marks[at].1.is_none()) => {
            known(complete)
        }
        None => Start {
            seq: complete,
            foreign: true,
        },
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
