//! The journal at opening: which files hold what, and repeating what they lack.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use super::{
    Journal, Store, StoreError,
    content::{self, ENTITIES, SESSION, TERMS},
    journal::{self, JOURNAL, Record},
    limits,
};
use crate::{
    model::{
        Place, ProblemCode, Report, Session,
        edit::{Edit, Group, Part},
    },
    text::TextHash,
};

/// What the journal was found to be.
#[derive(Debug)]
pub(super) enum Found {
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
struct Start {
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

impl Store {
    /// Reads the good lines: marks, and the groups that files may not hold yet.
    pub(super) fn read_journal(
        &mut self,
        bytes: &[u8],
        report: &mut Report,
    ) -> Result<Found, StoreError> {
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
                let session = session.to_string();
                report.add(
                    ProblemCode::JournalForeign { session },
                    Place::file(JOURNAL),
                );
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
    pub(super) fn take_journal(&mut self, bytes: &[u8], found: Found) -> Result<(), StoreError> {
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

    /// Repeats what the session's own files may lack.
    pub(super) fn replay_session(
        &mut self,
        session: &mut Session,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        let mut starts: HashMap<Part, u64> = [
            (Part::Session, SESSION),
            (Part::Entities, ENTITIES),
            (Part::Terms, TERMS),
        ]
        .into_iter()
        .map(|(part, path)| (part, self.start_of(path, report)))
        .collect();
        let lists: BTreeSet<String> = self
            .known
            .keys()
            .chain(self.marks.keys())
            .cloned()
            .collect();
        for path in &lists {
            if let Some(id) = content::list_of(path) {
                starts.insert(Part::List(id), self.start_of(path, report));
            }
        }
        let first = starts.values().copied().min().unwrap_or(self.complete);
        let groups = self.groups_after(first)?;
        for (seq, group) in groups.iter() {
            let wanted = |part: &Part| match starts.get(part) {
                Some(start) => seq > start,
                // A list that has no file yet.
                None => matches!(part, Part::List(_)) && *seq > self.complete,
            };
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
}
