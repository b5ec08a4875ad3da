//! Bringing the content files up to date with the journal.
//! Order: announce what will be written (journal, durable), keep what is replaced,
//! replace file by file, and only when all are durable say so (journal again).

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{
    Known, Store, StoreError,
    blobs::{OLD_MEMORY, OLD_SOURCES, TEXTS, resting_text, source_name},
    content::{self, DOCUMENTS, Desired, MEMORY, SOURCES, text_path},
    disk::{folder_of, replace, replace_many},
    journal::{self, JOURNAL, Record},
    limits, shards,
};
use crate::{
    model::{DocumentId, Session, edit::Part},
    text::TextHash,
};

/// Files that are written before the disk is waited for.
const TOGETHER: usize = 256;

pub const HISTORY: &str = "history";

/// The name of a full journal, with the numbers of its first and last group.
fn full_journal_path(first: u64, last: u64) -> String {
    format!("{HISTORY}/journal-{first:010}-{last:010}.ron")
}

/// The numbers in such a name.
pub fn full_journal(name: &str) -> Option<(u64, u64)> {
    let (first, last) = name
        .strip_prefix("journal-")?
        .strip_suffix(".ron")?
        .split_once('-')?;
    Some((first.parse().ok()?, last.parse().ok()?))
}

/// What a checkpoint did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checkpointed {
    /// Files replaced, made or removed.
    pub files: usize,
    /// The journal was full and was moved to `history/`.
    pub rotated: bool,
}

impl Store {
    /// Writes the files of all parts that changed. `session` must hold exactly the
    /// groups appended so far.
    ///
    /// # Errors
    /// Nothing is lost: the journal holds what the files lack. `ChangedOutside` names
    /// files that another program changed; they were left alone, all others written.
    pub fn checkpoint(
        &mut self,
        session: &Session,
        now: Timestamp,
    ) -> Result<Checkpointed, StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly);
        }
        if !self.is_dirty() {
            return Ok(Checkpointed::default());
        }
        let stamp = now.strftime("%Y%m%dT%H%M%SZ").to_string();
        let mut conflicts = BTreeSet::new();
        let mut plans = Vec::new();
        let mut waiting = false;
        for part in self.dirty.clone() {
            if not_at_hand(session, &part) {
                // Listed and not loaded: its files are not ours to judge yet.
                waiting = true;
                continue;
            }
            let plan = self.plan(session, &part)?;
            let changed_outside = self.changed_outside(&plan)?;
            if changed_outside.is_empty() {
                plans.push((part, plan));
            } else {
                conflicts.extend(changed_outside);
            }
        }
        self.announce(&plans)?;
        let mut done = Checkpointed::default();
        let mut folders = BTreeSet::new();
        for (part, _) in &plans {
            if let Part::Document(id) = part {
                self.place_text(session, *id, &stamp, &mut folders)?;
            }
            // Also what an earlier run renamed and did not live to sync.
            folders.insert(String::new());
            if let Part::List(_) = part {
                self.make_folder(content::LISTS, &mut folders)?;
            }
            if let Some(slug) = document_of(part).and_then(|id| self.slugs.get(&id)) {
                folders.insert(content::folder(slug));
                folders.insert(DOCUMENTS.to_owned());
            }
        }
        done.files = self.write_all(&plans, &stamp, &mut folders)?;
        for folder in &folders {
            self.sync_folder(folder)?;
        }
        for (part, _) in &plans {
            self.dirty.remove(part);
        }
        if !conflicts.is_empty() {
            let paths = conflicts.into_iter().collect();
            return Err(StoreError::ChangedOutside { paths });
        }
        if waiting {
            return Ok(done);
        }
        self.move_old_sources(session)?;
        self.move_old_memories(session)?;
        self.write_journal(&journal::encode(self.seq, &Record::Complete(now))?)?;
        self.complete = self.seq;
        self.pending = std::sync::Arc::default();
        self.drop_resting_texts(session)?;
        if self.journal_is_full() {
            self.rotate()?;
            done.rotated = true;
        }
        Ok(done)
    }

    /// The files of a part that must change, in the order in which to change them.
    fn plan(&self, session: &Session, part: &Part) -> Result<Vec<Desired>, StoreError> {
        if let Some(id) = document_of(part)
            && session.document(id).is_none()
        {
            return Ok(match part {
                Part::Document(_) => self.removal(id),
                _ => Vec::new(),
            });
        }
        let mut desired = content::encode(session, part, &self.tuning)?;
        let wanted: BTreeSet<&str> = desired.iter().map(|file| file.path.as_str()).collect();
        let surplus: Vec<Desired> = self
            .paths_of(part)
            .into_iter()
            .filter(|path| !wanted.contains(path.as_str()))
            .map(|path| Desired {
                path,
                bytes: None,
                first: None,
            })
            .collect();
        if matches!(part, Part::Mentions(_)) {
            let old: Vec<_> = self
                .paths_of(part)
                .iter()
                .map(|path| self.known.get(path).and_then(|known| known.first))
                .collect();
            let new: Vec<_> = desired.iter().map(|file| file.first).collect();
            desired.extend(surplus);
            let mut slots: Vec<Option<Desired>> = desired.into_iter().map(Some).collect();
            desired = shards::order(&old, &new)
                .into_iter()
                .filter_map(|n| slots.get_mut(n).and_then(Option::take))
                .collect();
            // Shards with gaps in their numbers, after a file was lost.
            desired.extend(slots.into_iter().flatten());
        } else {
            desired.extend(surplus);
        }
        desired.retain(|file| {
            let known = self.known.get(&file.path).map(|known| known.hash);
            file.bytes.as_deref().map(TextHash::of) != known
        });
        Ok(desired)
    }

    /// All files of a document that is gone.
    fn removal(&self, id: DocumentId) -> Vec<Desired> {
        let Some(slug) = self.slugs.get(&id) else {
            return Vec::new();
        };
        let folder = format!("{}/", content::folder(slug));
        self.known
            .range(folder.clone()..)
            .take_while(|(path, _)| path.starts_with(&folder))
            .map(|(path, _)| Desired {
                path: path.clone(),
                bytes: None,
                first: None,
            })
            .collect()
    }

    /// Files that are not as we last saw them.
    fn changed_outside(&self, plan: &[Desired]) -> Result<Vec<String>, StoreError> {
        let mut changed = Vec::new();
        for file in plan {
            let actual = match self
                .disk
                .len(&file.path)
                .map_err(StoreError::io(&file.path))?
            {
                None => None,
                Some(_) => {
                    let bytes = self
                        .disk
                        .read(&file.path, limits::FILE)
                        .map_err(StoreError::io(&file.path))?;
                    Some(TextHash::of(&bytes))
                }
            };
            let known = self.known.get(&file.path).map(|known| known.hash);
            let desired = file.bytes.as_deref().map(TextHash::of);
            if actual != known && actual != desired {
                changed.push(file.path.clone());
            }
        }
        Ok(changed)
    }

    /// Says in the journal which content each file is about to get.
    fn announce(&mut self, plans: &[(Part, Vec<Desired>)]) -> Result<(), StoreError> {
        let mut files: BTreeMap<String, Option<TextHash>> = plans
            .iter()
            .flat_map(|(_, plan)| plan)
            .map(|file| (file.path.clone(), file.bytes.as_deref().map(TextHash::of)))
            .collect();
        // What was announced and never written, or came from another program, and is
        // right as it stands.
        let parts: BTreeSet<&Part> = plans.iter().map(|(part, _)| part).collect();
        let mut corrections = Vec::new();
        for (path, marks) in &self.marks {
            let known = self.known.get(path).map(|known| known.hash);
            if marks.last().is_some_and(|(_, hash)| *hash != known)
                && !files.contains_key(path)
                && self.part_of(path).is_some_and(|part| parts.contains(&part))
            {
                corrections.push((path.clone(), known));
            }
        }
        files.extend(corrections);
        self.write_marks(self.seq, files.into_iter().collect())
    }

    fn write_marks(
        &mut self,
        seq: u64,
        files: Vec<(String, Option<TextHash>)>,
    ) -> Result<(), StoreError> {
        if files.is_empty() {
            return Ok(());
        }
        self.write_journal(&journal::encode(seq, &Record::Files(files.clone()))?)?;
        self.take_marks(seq, files);
        Ok(())
    }

    pub(super) fn take_marks(
        &mut self,
        seq: u64,
        files: impl IntoIterator<Item = (String, Option<TextHash>)>,
    ) {
        for (path, hash) in files {
            self.marks.entry(path).or_default().push((seq, hash));
        }
    }

    /// The part whose file has this path.
    pub(super) fn part_of(&self, path: &str) -> Option<Part> {
        let (slug, name) = match path {
            content::SESSION => return Some(Part::Session),
            content::ENTITIES => return Some(Part::Entities),
            content::TERMS => return Some(Part::Terms),
            path if content::list_of(path).is_some() => {
                return content::list_of(path).map(Part::List);
            }
            path => path
                .strip_prefix(DOCUMENTS)?
                .strip_prefix('/')?
                .split_once('/')?,
        };
        let found = self.slugs.iter().find(|(_, own)| own.as_str() == slug);
        let (&id, _) = found?;
        if name == "document.ron" {
            Some(Part::Document(id))
        } else if shards::number(name).is_some() {
            Some(Part::Mentions(id))
        } else {
            content::segments_language(name).map(|language| Part::Segments(id, language))
        }
    }

    /// Carries the plans out: first all files whose order does not matter, together; then
    /// shards between which mentions may move, each durable before the next.
    fn write_all(
        &mut self,
        plans: &[(Part, Vec<Desired>)],
        stamp: &str,
        folders: &mut BTreeSet<String>,
    ) -> Result<usize, StoreError> {
        let (alone, in_steps): (Vec<_>, Vec<_>) = plans
            .iter()
            .map(|(_, plan)| plan)
            .partition(|plan| plan.len() == 1);
        let alone: Vec<&Desired> = alone.into_iter().flatten().collect();
        for files in alone.chunks(TOGETHER) {
            self.write_together(files, stamp, folders)?;
        }
        for plan in &in_steps {
            for file in *plan {
                self.write_together(&[file], stamp, folders)?;
                self.sync_folder(folder_of(&file.path))?;
            }
        }
        Ok(plans.iter().map(|(_, plan)| plan.len()).sum())
    }

    fn write_together(
        &mut self,
        files: &[&Desired],
        stamp: &str,
        folders: &mut BTreeSet<String>,
    ) -> Result<(), StoreError> {
        let mut written = Vec::new();
        for file in files {
            let path = file.path.as_str();
            let folder = folder_of(path);
            self.back_up(path, stamp)?;
            match &file.bytes {
                Some(bytes) => {
                    self.make_folder(folder, folders)?;
                    written.push((path, bytes.as_slice()));
                }
                None => {
                    self.disk.remove(path).map_err(StoreError::io(path))?;
                    self.known.remove(path);
                }
            }
            folders.insert(folder.to_owned());
        }
        self.note_absent()?;
        let replaced = replace_many(&*self.disk, &written);
        for file in files {
            if let Some(bytes) = &file.bytes {
                let hash = TextHash::of(bytes);
                let first = file.first;
                let path = file.path.clone();
                // Where replacing failed it is not known which files are new: look.
                if replaced.is_ok() || self.holds(&path, hash) {
                    self.known.insert(path, Known { hash, first });
                }
            }
        }
        replaced.map_err(|(path, error)| StoreError::io(&path)(error))
    }

    fn holds(&self, path: &str, hash: TextHash) -> bool {
        let bytes = self.disk.read(path, limits::FILE);
        bytes.is_ok_and(|bytes| TextHash::of(&bytes) == hash)
    }

    /// A folder that is gone needs no syncing; its parent does.
    fn sync_folder(&self, folder: &str) -> Result<(), StoreError> {
        match self.disk.sync_dir(folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            other => other.map_err(StoreError::io(folder)),
        }
    }

    fn make_folder(&self, folder: &str, folders: &mut BTreeSet<String>) -> Result<(), StoreError> {
        if !folder.is_empty() && !folders.contains(folder) {
            self.disk
                .create_dir(folder)
                .map_err(StoreError::io(folder))?;
            folders.insert(folder.to_owned());
            folders.insert(folder_of(folder).to_owned());
            folders.insert(String::new());
        }
        Ok(())
    }

    /// Puts a document's text into its folder, or, when the document is gone, out of it
    /// to where undo finds it.
    fn place_text(
        &mut self,
        session: &Session,
        id: DocumentId,
        stamp: &str,
        folders: &mut BTreeSet<String>,
    ) -> Result<(), StoreError> {
        let Some(slug) = self.slugs.get(&id).cloned() else {
            return Ok(());
        };
        let path = text_path(&slug);
        let here = match self.disk.read(&path, limits::BLOB) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(StoreError::io(&path)(error)),
        };
        let hash = here.as_deref().map(TextHash::of);
        let document = session.document(id);
        if let Some(document) = document
            && Some(document.text().hash()) == hash
        {
            return Ok(());
        }
        if let (Some(bytes), Some(hash)) = (&here, hash) {
            // The resting text goes when another document has the same; a backup must not.
            self.back_up(&path, stamp)?;
            // Undo may want it back; a text changed by another program is kept as well.
            let rest = resting_text(hash);
            self.make_folder(TEXTS, folders)?;
            replace(&*self.disk, &rest, bytes)
                .and_then(|()| self.disk.sync_dir(TEXTS))
                .and_then(|()| self.disk.sync_dir(HISTORY))
                .and_then(|()| self.disk.sync_dir(""))
                .map_err(StoreError::io(&rest))?;
        }
        match document {
            Some(document) => {
                let folder = folder_of(&path);
                self.make_folder(folder, folders)?;
                let rest = resting_text(document.text().hash());
                // The text waits in `history/`, durable: a second name is all it needs.
                let linked = here.is_none()
                    && self.disk.link(&rest, &path).is_ok()
                    && self.disk.sync(&path).is_ok();
                if !linked {
                    let bytes = document.text().as_str().as_bytes();
                    replace(&*self.disk, &path, bytes).map_err(StoreError::io(&path))?;
                }
                folders.insert(folder.to_owned());
            }
            None => self.clear_folder(folder_of(&path), stamp, folders)?,
        }
        Ok(())
    }

    /// Empties the folder of a document that is gone. Files that are none of ours stay.
    fn clear_folder(
        &mut self,
        folder: &str,
        stamp: &str,
        folders: &mut BTreeSet<String>,
    ) -> Result<(), StoreError> {
        for name in self.disk.list(folder).map_err(StoreError::io(folder))? {
            let path = format!("{folder}/{name}");
            if content::is_ours(&name) {
                self.back_up(&path, stamp)?;
                self.disk.remove(&path).map_err(StoreError::io(&path))?;
                self.known.remove(&path);
            }
        }
        self.disk
            .remove_dir(folder)
            .map_err(StoreError::io(folder))?;
        folders.insert(DOCUMENTS.to_owned());
        folders.insert(folder.to_owned());
        Ok(())
    }

    /// Sources of documents that are gone rest in `history/`; those of documents that
    /// came back return.
    fn move_old_sources(&mut self, session: &Session) -> Result<(), StoreError> {
        if !session.is_complete() {
            return Ok(());
        }
        let sources = session.documents().filter_map(|d| d.head().source.as_ref());
        let wanted: BTreeSet<String> = sources
            .map(|source| source_name(source.hash, &source.file))
            .collect();
        self.move_between(SOURCES, OLD_SOURCES, &wanted)?;
        // Emptied folders would make a session that undid everything look different.
        self.disk
            .remove_dir(SOURCES)
            .map_err(StoreError::io(SOURCES))?;
        self.disk
            .remove_dir(DOCUMENTS)
            .map_err(StoreError::io(DOCUMENTS))?;
        Ok(())
    }

    /// Files of read-only memories likewise.
    fn move_old_memories(&mut self, session: &Session) -> Result<(), StoreError> {
        let wanted: BTreeSet<String> = session
            .memories()
            .map(|memory| source_name(memory.hash, &memory.file))
            .collect();
        self.move_between(MEMORY, OLD_MEMORY, &wanted)?;
        self.disk.remove_dir(MEMORY).map_err(StoreError::io(MEMORY))
    }

    /// Files that are not wanted leave `here` for `rest`; those that are come back.
    fn move_between(
        &mut self,
        here: &str,
        rest: &str,
        wanted: &BTreeSet<String>,
    ) -> Result<(), StoreError> {
        let in_use = self.disk.list(here).map_err(StoreError::io(here))?;
        let at_rest = self.disk.list(rest).map_err(StoreError::io(rest))?;
        let leaves = in_use.iter().filter(|name| !wanted.contains(*name));
        let returns = at_rest.iter().filter(|name| wanted.contains(*name));
        let moves: Vec<(String, String)> = leaves
            .map(|name| (format!("{here}/{name}"), format!("{rest}/{name}")))
            .chain(returns.map(|name| (format!("{rest}/{name}"), format!("{here}/{name}"))))
            .filter(|(from, _)| !from.ends_with('/') && !from.ends_with(".new"))
            .collect();
        for (from, to) in &moves {
            self.stored.remove(from);
            self.disk
                .create_dir(folder_of(to))
                .and_then(|()| self.disk.rename(from, to))
                .and_then(|()| self.disk.sync_dir(folder_of(to)))
                .and_then(|()| self.disk.sync_dir(folder_of(from)))
                .map_err(StoreError::io(to))?;
        }
        if !moves.is_empty() {
            self.sync_folder(HISTORY)?;
            self.sync_folder("")?;
        }
        Ok(())
    }

    /// Texts that waited for a document's folder are there now.
    fn drop_resting_texts(&mut self, session: &Session) -> Result<(), StoreError> {
        let placed: BTreeSet<String> = session
            .documents()
            .map(|document| format!("{}.txt", document.text().hash()))
            .collect();
        for name in self.disk.list(TEXTS).map_err(StoreError::io(TEXTS))? {
            if placed.contains(&name) {
                let path = format!("{TEXTS}/{name}");
                self.stored.remove(&path);
                self.disk.remove(&path).map_err(StoreError::io(&path))?;
            }
        }
        Ok(())
    }

    /// Moves the journal to the audit trail. All files are complete.
    fn rotate(&mut self) -> Result<(), StoreError> {
        let Some(first) = self.first_seq else {
            return Ok(());
        };
        let path = full_journal_path(first, self.seq);
        self.disk
            .create_dir(HISTORY)
            // The folder first: a crash must not leave the journal in one that is not there.
            .and_then(|()| self.disk.sync_dir(""))
            .and_then(|()| self.disk.rename(JOURNAL, &path))
            .map_err(StoreError::io(&path))?;
        // Whatever comes now, nothing more may be written to this file.
        self.journal = None;
        self.first_seq = None;
        self.marks.clear();
        self.marked.clear();
        self.disk
            .sync_dir(HISTORY)
            .and_then(|()| self.disk.sync_dir(""))
            .map_err(StoreError::io(&path))
    }
}

/// Whether a part belongs to a document that is listed and not loaded.
fn not_at_hand(session: &Session, part: &Part) -> bool {
    document_of(part).is_some_and(|id| {
        session.document(id).is_none() && session.listed().iter().any(|listed| listed.id == id)
    })
}

/// The document a part belongs to.
pub(super) fn document_of(part: &Part) -> Option<DocumentId> {
    match part {
        Part::Document(id) | Part::Mentions(id) | Part::Segments(id, _) => Some(*id),
        Part::Session | Part::Entities | Part::Terms | Part::List(_) => None,
    }
}
