//! Making edit groups durable.

use std::{borrow::Borrow, collections::HashSet};

use super::{
    Journal, Store, StoreError,
    blobs::resting_text,
    checkpoint::HISTORY,
    journal::{self, JOURNAL, Record},
};
use crate::{
    model::edit::{Edit, Group, Part},
    text::TextHash,
};

/// A file that comes with a group: a source or a picture, as it came.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Under `sources/`, `pictures/` or `memory/`.
    pub path: String,
    pub hash: TextHash,
    pub bytes: std::sync::Arc<[u8]>,
}

impl Attachment {
    pub fn source(file: &str, bytes: std::sync::Arc<[u8]>) -> Self {
        let hash = TextHash::of(&bytes);
        Self {
            path: format!(
                "{}/{}",
                super::content::SOURCES,
                super::blobs::source_name(hash, file)
            ),
            hash,
            bytes,
        }
    }

    /// The file of a read-only translation memory.
    pub fn memory(file: &str, bytes: std::sync::Arc<[u8]>) -> Self {
        let hash = TextHash::of(&bytes);
        Self {
            path: super::blobs::memory_path(hash, file),
            hash,
            bytes,
        }
    }
}

impl Store {
    /// Makes the groups durable, in this order, and returns the number of the last.
    /// When this returns, no crash loses them.
    ///
    /// # Errors
    /// None of the groups is acknowledged then; the same call may be made again.
    pub fn append<G: Borrow<Group>>(
        &mut self,
        groups: &[G],
        attachments: &[Attachment],
    ) -> Result<u64, StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly);
        }
        let groups: Vec<&Group> = groups.iter().map(Borrow::borrow).collect();
        self.store_blobs(&blobs(&groups, attachments))?;
        let mut lines = String::new();
        let mut seq = self.seq;
        let mut touched: HashSet<Part> = HashSet::new();
        let mut marked = Vec::new();
        for group in &groups {
            let mut parts: Vec<Part> = group.edits.iter().flat_map(Edit::parts).collect();
            parts.sort();
            parts.dedup();
            let fresh: Vec<&Part> = parts
                .iter()
                .filter(|part| !self.marked.contains(part) && !touched.contains(part))
                // The file of a dirty part lags behind; its mark was made when it was first touched.
                .filter(|part| !self.dirty.contains(part))
                .collect();
            let marks: Vec<_> = fresh
                .iter()
                .flat_map(|part| self.paths_of(part))
                .map(|path| {
                    let hash = self.known.get(&path).map(|known| known.hash);
                    (path, hash)
                })
                .collect();
            if !marks.is_empty() {
                lines.push_str(&journal::encode(seq, &Record::Files(marks.clone()))?);
                marked.push((seq, marks));
            }
            seq += 1;
            lines.push_str(&journal::encode_group(seq, group)?);
            touched.extend(parts);
        }
        self.write_journal(&lines)?;
        if self.seq < seq {
            self.first_seq.get_or_insert(self.seq + 1);
        }
        self.seq = seq;
        for (seq, marks) in marked {
            self.take_marks(seq, marks);
        }
        for edit in groups.iter().flat_map(|group| &group.edits) {
            if let Edit::Document { change, .. } = edit {
                let seed = change.subject();
                self.slugs.insert(seed.id, seed.slug.clone());
            }
        }
        self.marked.extend(touched.iter().cloned());
        self.dirty.extend(touched);
        Ok(seq)
    }

    /// Paths of the content files that hold a part now.
    pub(super) fn paths_of(&self, part: &Part) -> Vec<String> {
        use super::content;
        let slug = |id| self.slugs.get(id).map(content::folder);
        let exact = |path: String| {
            if self.known.contains_key(&path) {
                vec![path]
            } else {
                Vec::new()
            }
        };
        match part {
            Part::Session => exact(content::SESSION.to_owned()),
            Part::Entities => exact(content::ENTITIES.to_owned()),
            Part::Terms => exact(content::TERMS.to_owned()),
            Part::List(id) => exact(content::list_path(*id)),
            Part::Document(id) => {
                slug(id).map_or_else(Vec::new, |folder| exact(format!("{folder}/document.ron")))
            }
            Part::Segments(id, language) => slug(id).map_or_else(Vec::new, |folder| {
                exact(format!("{folder}/segments-{language}.ron"))
            }),
            Part::Mentions(id) => slug(id).map_or_else(Vec::new, |folder| {
                let prefix = format!("{folder}/mentions-");
                let mut paths: Vec<String> = self
                    .known
                    .range(prefix.clone()..)
                    .take_while(|(path, _)| path.starts_with(&prefix))
                    .map(|(path, _)| path.clone())
                    .collect();
                // By number: `mentions-1000` comes after `mentions-999`.
                paths.sort_by_key(|path| (path.len(), path.clone()));
                paths
            }),
        }
    }

    /// Appends lines and makes them durable.
    pub(super) fn write_journal(&mut self, lines: &str) -> Result<(), StoreError> {
        if lines.is_empty() {
            return Ok(());
        }
        let mut journal = match self.journal.take() {
            Some(journal) => journal,
            None => self.open_journal().map_err(StoreError::io(JOURNAL))?,
        };
        let header = if journal.len == 0 {
            let record = Record::Journal {
                version: journal::VERSION,
                session: self.session,
            };
            journal::encode(self.seq, &record)?
        } else {
            String::new()
        };
        let newline = if journal.unended { "\n" } else { "" };
        let bytes = format!("{newline}{header}{lines}").into_bytes();
        let mut result = write_durably(&mut journal, &bytes);
        if result.is_ok() && !journal.named {
            result = self.disk.sync_dir("");
            journal.named = result.is_ok();
        }
        if result.is_ok() {
            journal.len += bytes.len() as u64;
            journal.unended = false;
        } else {
            // Whatever arrived of it must not be taken for an acknowledged line.
            journal.cut = journal.file.truncate(journal.len).is_err();
        }
        self.journal = Some(journal);
        result.map_err(StoreError::io(JOURNAL))
    }

    fn open_journal(&self) -> std::io::Result<Journal> {
        // A full journal must have arrived in its new place before its name is taken.
        match self.disk.sync_dir(HISTORY) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        Ok(Journal {
            len: self.disk.len(JOURNAL)?.unwrap_or(0),
            file: self.disk.append(JOURNAL)?,
            cut: false,
            unended: false,
            named: false,
        })
    }
}

fn write_durably(journal: &mut Journal, bytes: &[u8]) -> std::io::Result<()> {
    if journal.cut {
        journal.file.truncate(journal.len)?;
        journal.cut = false;
    }
    journal.file.write(bytes)?;
    journal.file.sync()
}

/// Everything that must be durable before a line of these groups is.
fn blobs<'a>(groups: &[&'a Group], attachments: &'a [Attachment]) -> Vec<(String, &'a [u8])> {
    let texts = groups
        .iter()
        .flat_map(|group| &group.edits)
        .flat_map(Edit::texts)
        .filter_map(|text| {
            let content = text.text.as_ref()?;
            Some((resting_text(text.hash), content.as_str().as_bytes()))
        });
    attachments
        .iter()
        .map(|attachment| (attachment.path.clone(), &*attachment.bytes))
        .chain(texts)
        .collect()
}
