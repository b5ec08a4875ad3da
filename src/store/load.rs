//! Loading documents: one, so that its text paints, then the rest on all processors.

use rayon::prelude::*;

use super::{
    Known, Store, StoreError,
    blobs::text_with_hash,
    checkpoint::document_of,
    content::{self, DocumentFile, document_path, folder, text_path},
    limits,
    lines::FileError,
    shards,
};
use crate::{
    model::{
        Document, DocumentId, Key, LabelKey, Listed, Mention, Mentions, Place, ProblemCode, Report,
        Segment, Session, Slug,
        edit::{Change, Edit, Kind, Part, Seed},
    },
    task::{Cancel, Progress},
    text::{Language, SourceText, TextHash},
};

/// What the files of one document hold.
#[derive(Debug, Default)]
struct Read {
    known: Vec<(String, Known)>,
    damaged: Vec<String>,
    report: Report,
    head: Option<DocumentFile>,
    text: Option<SourceText>,
    /// The text is not in its place.
    displaced: bool,
    mentions: Vec<Mention>,
    segments: Vec<(Language, Vec<Segment>)>,
    newer: Option<StoreError>,
}

impl Store {
    /// Loads one document into the session.
    ///
    /// # Errors
    /// The document was written by a newer version. A document that cannot be loaded
    /// is reported, and everything it has stays where it is.
    pub fn load_document(
        &mut self,
        session: &mut Session,
        id: DocumentId,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        let listed = session.listed().iter().find(|listed| listed.id == id);
        let Some(slug) = listed.map(|listed| listed.slug.clone()) else {
            return Ok(());
        };
        let labels = label_keys(session);
        let read = self.read_document(&slug, &labels);
        self.take_document(session, id, &slug, read, report)
    }

    /// A look at a long document before it is loaded: its text, and the mentions it begins
    /// with. `None` where loading takes no time, where files lag behind the journal, and where
    /// anything cannot be read: loading tells what.
    pub fn glance(&self, session: &Session, id: DocumentId) -> Option<Document> {
        if self.complete < self.seq || !self.pending.is_empty() {
            return None;
        }
        let listed = session.listed().iter().find(|listed| listed.id == id)?;
        let slug = listed.slug.clone();
        // Of one file of mentions: no time at all.
        self.disk.len(&shards::path(&slug, 1)).ok()??;
        let mut report = Report::new();
        let path = document_path(&slug);
        let bytes = self.disk.read(&path, limits::FILE).ok()?;
        let file = content::decode_document(&path, &bytes, &mut report).ok()?;
        let bytes = self.disk.read(&text_path(&slug), limits::BLOB).ok()?;
        let text = text_with_hash(bytes, file.text?)?;
        let path = shards::path(&slug, 0);
        let bytes = self.disk.read(&path, limits::FILE).ok()?;
        let labels = label_keys(session);
        let mut mentions = content::decode_mentions(&path, &bytes, &labels, &mut report).ok()?;
        mentions.retain(|mention| mention.ranges.fits(&text));
        let mut document = Document::new(id, slug, text, file.head);
        document.load_mentions(Mentions::from_unsorted(mentions).0);
        report.is_empty().then_some(document)
    }

    /// Loads every document that is not loaded yet.
    ///
    /// # Errors
    /// As [`Store::load_document`].
    pub fn load_rest(
        &mut self,
        session: &mut Session,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        let (progress, cancel) = (Progress::default(), Cancel::default());
        self.load_rest_with(session, report, &progress, &cancel)
    }

    /// As [`Store::load_rest`], a step for each document. Cancelled, it leaves the rest of
    /// them unloaded. What was tried and could not be loaded is not tried again.
    ///
    /// # Errors
    /// As [`Store::load_document`].
    pub fn load_rest_with(
        &mut self,
        session: &mut Session,
        report: &mut Report,
        progress: &Progress,
        cancel: &Cancel,
    ) -> Result<(), StoreError> {
        let missing: Vec<Listed> = session
            .listed()
            .iter()
            .filter(|listed| session.document(listed.id).is_none())
            .filter(|listed| !self.failed.contains(&listed.id))
            .cloned()
            .collect();
        let labels = label_keys(session);
        // A batch at a time: what is read but not yet taken in stays small.
        for batch in missing.chunks(64) {
            let read: Vec<Read> = batch
                .par_iter()
                .map(|listed| self.read_document(&listed.slug, &labels))
                .collect();
            for (listed, read) in batch.iter().zip(read) {
                self.take_document(session, listed.id, &listed.slug, read, report)?;
                progress.step();
            }
            if cancel.is_cancelled() {
                break;
            }
        }
        Ok(())
    }

    fn read_document(&self, slug: &Slug, labels: &[LabelKey]) -> Read {
        let mut read = Read::default();
        let folder = folder(slug);
        let path = document_path(slug);
        read.head = self.read_file(&path, &mut read, |bytes, report| {
            content::decode_document(&path, bytes, report)
        });
        let names = self.disk.list(&folder).unwrap_or_default();
        let mut numbers: Vec<usize> = names
            .iter()
            .filter_map(|name| shards::number(name))
            .collect();
        numbers.sort_unstable();
        for n in numbers {
            let path = shards::path(slug, n);
            let mentions = self.read_file(&path, &mut read, |bytes, report| {
                content::decode_mentions(&path, bytes, labels, report)
            });
            if let (Some(mentions), Some((_, known))) = (&mentions, read.known.last_mut()) {
                known.first = mentions.iter().map(Key::of).min();
            }
            read.mentions.extend(mentions.unwrap_or_default());
        }
        for name in &names {
            let Some(language) = content::segments_language(name) else {
                continue;
            };
            let path = format!("{folder}/{name}");
            let segments = self.read_file(&path, &mut read, |bytes, report| {
                content::decode_segments(&path, bytes, report)
            });
            read.segments.push((language, segments.unwrap_or_default()));
        }
        read.text = self.read_text(slug, &mut read);
        read
    }

    fn read_file<T>(
        &self,
        path: &str,
        read: &mut Read,
        decode: impl FnOnce(&[u8], &mut Report) -> Result<T, FileError>,
    ) -> Option<T> {
        let bytes = match self.disk.read(path, limits::FILE) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
            Err(error) => {
                let detail = error.to_string();
                read.damaged.push(path.to_owned());
                read.report
                    .add(ProblemCode::BadFile { detail }, Place::file(path));
                return None;
            }
        };
        let hash = TextHash::of(&bytes);
        read.known
            .push((path.to_owned(), Known { hash, first: None }));
        let mut damage = Report::new();
        let content = decode(&bytes, &mut damage);
        if let Err(error) = &content {
            let detail = error.to_string();
            damage.add(ProblemCode::BadFile { detail }, Place::file(path));
        }
        if !damage.is_empty() {
            read.damaged.push(path.to_owned());
            read.report.append(damage);
            self.point_to_backup(path, &mut read.report);
        }
        match content {
            Ok(content) => Some(content),
            Err(error @ FileError::Newer { .. }) => {
                read.newer = Some(error.into());
                None
            }
            Err(FileError::NotOurs { .. }) => None,
        }
    }

    /// The text that `document.ron` names: from its place, from where texts rest, or
    /// made again from the source. A text that differs is taken as it is, and reported.
    fn read_text(&self, slug: &Slug, read: &mut Read) -> Option<SourceText> {
        let path = text_path(slug);
        let wanted = read.head.as_ref().and_then(|head| head.text);
        if let Some(hash) = wanted {
            let placed = self.disk.read(&path, limits::BLOB).ok();
            if let Some(text) = placed.and_then(|bytes| text_with_hash(bytes, hash)) {
                return Some(text);
            }
            read.displaced = true;
            if let Some(text) = self.find_text(hash, None) {
                return Some(text);
            }
            let source = read.head.as_ref().and_then(|head| head.head.source.clone());
            if let Some(text) = source.and_then(|source| self.text_from_source(&source, hash)) {
                read.report
                    .add(ProblemCode::TextRestored, Place::file(path));
                return Some(text);
            }
        }
        read.displaced = false;
        let bytes = self.disk.read(&path, limits::BLOB).ok()?;
        // The bytes are no longer ours alone: keep what can be read of them.
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        let text = SourceText::new(text).ok()?;
        if wanted.is_some() {
            read.damaged.push(path.clone());
            read.report.add(ProblemCode::TextDiffers, Place::file(path));
        }
        Some(text)
    }

    /// Brings a document that was read into the session and repeats what its files lack.
    fn take_document(
        &mut self,
        session: &mut Session,
        id: DocumentId,
        slug: &Slug,
        read: Read,
        report: &mut Report,
    ) -> Result<(), StoreError> {
        if let Some(newer) = read.newer {
            return Err(newer);
        }
        report.append(read.report);
        self.damaged.extend(read.damaged);
        self.known.extend(read.known);
        let path = document_path(slug);
        let starts = self.starts(id, slug, report);
        let first = starts.iter().map(|(_, start)| *start).min();
        let groups = self.groups_after(first.unwrap_or(self.complete))?;
        let seed = groups
            .iter()
            .flat_map(|(_, group)| &group.edits)
            .filter_map(|edit| added(edit, id))
            .next_back();
        let text = read
            .text
            .or_else(|| seed.and_then(|seed| seed.text.text.clone()));
        let Some(text) = text else {
            self.failed.insert(id);
            let code = match read.head.is_none() {
                true => ProblemCode::MissingFile,
                false => ProblemCode::TextMissing {
                    hash: text_path(slug),
                },
            };
            report.add(code, Place::file(path));
            return Ok(());
        };
        if read.displaced {
            self.dirty.insert(Part::Document(id));
        }
        let has_head = read.head.is_some();
        let file = read.head.unwrap_or_default();
        let head = match seed {
            Some(seed) if !has_head => (*seed.head).clone(),
            _ => file.head,
        };
        if !has_head && seed.is_none() {
            report.add(ProblemCode::MissingFile, Place::file(path.as_str()));
            self.point_to_backup(&path, report);
        }
        let mut document = Document::new(id, slug.clone(), text, head);
        let (mentions, doubled) = Mentions::from_unsorted(read.mentions);
        let mentions_lag = starts
            .iter()
            .any(|(part, _)| *part == Part::Mentions(id) && self.dirty.contains(part));
        if !mentions_lag {
            for mention in doubled {
                let id = mention.to_string();
                let code = ProblemCode::DoubledId {
                    kind: Kind::Mention,
                    id,
                };
                report.add(code, Place::document(document.id, document.display_title()));
            }
        }
        document.load_mentions(mentions);
        document.load_relations(file.relations);
        document.load_comments(file.comments);
        for (language, segments) in read.segments {
            document.load_segments(language, segments);
        }
        session.load_document(document);
        for (seq, group) in groups.iter() {
            let wanted = |part: &Part| match starts.iter().find(|(own, _)| own == part) {
                Some((_, start)) => seq > start,
                // Segments of a language that has no file yet.
                None => matches!(part, Part::Segments(own, _) if *own == id),
            };
            for edit in &group.edits {
                if edit
                    .parts()
                    .iter()
                    .any(|part| document_of(part) == Some(id))
                {
                    session.replay(edit, &wanted);
                }
            }
        }
        let stale = starts.iter().filter(|(_, start)| *start < self.complete);
        self.dirty.extend(stale.map(|(part, _)| part.clone()));
        self.set_aside(session, id, slug, report);
        Ok(())
    }

    /// For each part of a document, the group its files are sure to hold.
    fn starts(&mut self, id: DocumentId, slug: &Slug, report: &mut Report) -> Vec<(Part, u64)> {
        let folder = format!("{}/", folder(slug));
        let mut paths: Vec<String> = self
            .known
            .range(folder.clone()..)
            .map(|(path, _)| path)
            .take_while(|path| path.starts_with(&folder))
            .chain(self.marks.keys().filter(|path| path.starts_with(&folder)))
            .cloned()
            .collect();
        paths.sort();
        paths.dedup();
        let mut starts = vec![
            (
                Part::Document(id),
                self.start_of(&document_path(slug), report),
            ),
            (Part::Mentions(id), u64::MAX),
        ];
        for path in paths {
            let Some(name) = path.strip_prefix(&folder) else {
                continue;
            };
            if shards::number(name).is_some() {
                starts[1].1 = starts[1].1.min(self.start_of(&path, report));
            } else if let Some(language) = content::segments_language(name) {
                starts.push((Part::Segments(id, language), self.start_of(&path, report)));
            }
        }
        if starts[1].1 == u64::MAX {
            starts[1].1 = self.complete;
        }
        starts
    }

    /// Takes out of the model, and keeps in the files' copies, what does not fit.
    fn set_aside(
        &mut self,
        session: &mut Session,
        id: DocumentId,
        slug: &Slug,
        report: &mut Report,
    ) {
        let unfit = session.set_aside_unfit(id);
        if unfit.is_empty() {
            return;
        }
        let title = session
            .document(id)
            .map_or_else(String::new, |document| document.display_title().to_owned());
        let place = || Place::document(id, title.clone());
        let records = unfit
            .mentions
            .iter()
            .map(|mention| (Kind::Mention, mention.id.to_string()))
            .chain(
                unfit
                    .segments
                    .iter()
                    .map(|(_, segment)| (Kind::Segment, segment.id.to_string())),
            );
        for (kind, id) in records {
            report.add(ProblemCode::DoesNotFit { kind, id }, place());
        }
        let others = unfit.other + unfit.left_out.len();
        if others > 0 {
            report.add(ProblemCode::SetAside { count: others }, place());
        }
        let folder = format!("{}/", folder(slug));
        let files: Vec<String> = self
            .known
            .keys()
            .filter(|path| path.starts_with(&folder))
            .cloned()
            .collect();
        self.damaged.extend(files);
    }
}

fn label_keys(session: &Session) -> Vec<LabelKey> {
    let labels = &session.scheme().labels;
    labels.iter().map(|label| label.key.clone()).collect()
}

fn added(edit: &Edit, id: DocumentId) -> Option<&Seed> {
    match edit {
        Edit::Document {
            change: Change::Add(seed),
            ..
        } if seed.id == id => Some(seed),
        _ => None,
    }
}
