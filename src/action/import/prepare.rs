//! Files read, and the edits that take them in, made on a snapshot.
//! Invariant: a commit is what an import at that moment would be: where the session has
//! changed since, the edits are made anew from what was read, and nothing is parsed again.

use std::{path::Path, sync::Arc};

use super::{
    ActionError, Import, ImportAs, Imported, ImportedFile, Input,
    exchange::{Exchange, Kind},
};
use crate::{
    action::{Basis, file_name},
    format::{self, Stamp},
    ingest::{self, IngestError, Ingested},
    model::{
        Document, DocumentId, Ids, Place, ProblemCode, Report, Session, Slug,
        document::{Decision, Field, Finding, LeftOut},
        edit::{Change, Edit, Seed, TextRef, What},
        fill_defaults,
    },
    store::Attachment,
    task::{Cancel, Cancelled, Progress},
    text::TextHash,
    workspace::Workspace,
};

/// Files that were read, with the edits that take them in.
#[derive(Debug)]
pub struct PreparedImport {
    hints: ingest::Hints,
    stamp: Stamp,
    basis: Basis,
    files: Vec<File>,
    /// One for each file.
    steps: Vec<Step>,
}

/// A file, read.
#[derive(Debug)]
struct File {
    name: String,
    content: Content,
    /// Met while it was read.
    report: Report,
}

#[derive(Debug)]
enum Content {
    Document {
        bytes: Arc<[u8]>,
        hash: TextHash,
        /// `None` as long as the session is known to have it.
        ingested: Option<Result<Ingested, IngestError>>,
    },
    Annotations(format::Imported),
    Exchange(Exchange),
    Failed(Arc<ActionError>),
}

/// What is done for one file.
#[derive(Debug)]
struct Step {
    /// Met while the file was matched with the session.
    report: Report,
    done: ImportedFile,
    group: Option<Group>,
}

#[derive(Debug)]
struct Group {
    what: What,
    edits: Vec<Edit>,
    attachments: Vec<Attachment>,
}

impl PreparedImport {
    pub(super) fn read(
        import: Import,
        session: &Session,
        stamp: &Stamp,
        ids: &mut Ids,
        progress: &Progress,
        cancel: &Cancel,
    ) -> Result<Self, Cancelled> {
        let hints = ingest::Hints {
            language: import.language,
            encoding: import.encoding,
        };
        let mut prepared = Self {
            hints,
            stamp: *stamp,
            basis: Basis::of(session),
            files: Vec::new(),
            steps: Vec::new(),
        };
        let mut ahead = session.clone();
        for input in &import.files {
            cancel.check()?;
            prepared.files.push(File::read(input, &import.files_are));
            prepared.step(&mut ahead, ids);
            progress.step();
        }
        cancel.check()?;
        Ok(prepared)
    }

    /// Whether the edits fit the session as it is, so that a commit has nothing to make anew.
    pub fn is_current(&self, session: &Session) -> bool {
        self.basis.is(session)
    }

    /// Makes the edits anew, for a session that has changed. [`PreparedImport::commit`] does
    /// so by itself; large imports are better refreshed on a worker first.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn refresh(
        mut self,
        session: &Session,
        ids: &mut Ids,
        cancel: &Cancel,
    ) -> Result<Self, Cancelled> {
        self.basis = Basis::of(session);
        self.steps.clear();
        let mut ahead = session.clone();
        for _ in 0..self.files.len() {
            cancel.check()?;
            self.step(&mut ahead, ids);
        }
        Ok(self)
    }

    /// Takes everything into the session, each file a group of its own.
    ///
    /// # Errors
    /// The session is open for reading, or an edit does not fit; what was done before it
    /// stays done.
    pub fn commit(
        self,
        workspace: &mut Workspace,
        report: &mut Report,
    ) -> Result<Imported, ActionError> {
        let prepared = match self.is_current(workspace.session()) {
            true => self,
            false => {
                let session = workspace.session().clone();
                self.refresh(&session, workspace.ids(), &Cancel::default())?
            }
        };
        let mut imported = Imported::default();
        for (file, step) in prepared.files.into_iter().zip(prepared.steps) {
            // Of a file that is there already it is only said that it is.
            if !matches!(step.done, ImportedFile::Known { .. }) {
                report.append(file.report);
            }
            report.append(step.report);
            if let Some(group) = step.group {
                let done = workspace.commit(group.what, group.edits, group.attachments)?;
                imported.steps += usize::from(done.is_some());
            }
            imported.files.push(step.done);
        }
        Ok(imported)
    }

    /// Adds the step for the next file; `ahead` holds all steps but the last.
    fn step(&mut self, ahead: &mut Session, ids: &mut Ids) {
        if let Some(group) = self.steps.last().and_then(|step| step.group.as_ref()) {
            // Where it does not fit the commit will say so, and come no further.
            let _ = ahead.apply_all(group.edits.clone());
        }
        if let Some(file) = self.files.get_mut(self.steps.len()) {
            let step = file.step(ahead, &self.stamp, &self.hints, ids);
            self.steps.push(step);
        }
    }
}

impl File {
    fn read(input: &Input, files_are: &ImportAs) -> Self {
        let name = input.name();
        let mut report = Report::new();
        let content = input
            .read()
            .and_then(|bytes| Content::read(&name, bytes, files_are, &mut report))
            .unwrap_or_else(|error| Content::Failed(Arc::new(error)));
        Self {
            name,
            content,
            report,
        }
    }

    fn step(
        &mut self,
        session: &Session,
        stamp: &Stamp,
        hints: &ingest::Hints,
        ids: &mut Ids,
    ) -> Step {
        match &mut self.content {
            Content::Failed(error) => Step::failed(&self.name, error.clone()),
            Content::Annotations(imported) => {
                annotations(session, &self.name, imported.clone(), stamp, ids)
            }
            Content::Exchange(exchange) => {
                let mut report = Report::new();
                let name = &self.name;
                let (done, what, edits) = exchange.step(session, name, stamp, ids, &mut report);
                Step {
                    report,
                    done,
                    group: (!edits.is_empty()).then(|| Group {
                        what,
                        edits,
                        attachments: Vec::new(),
                    }),
                }
            }
            Content::Document {
                bytes,
                hash,
                ingested,
            } => {
                if let Some(known) = of_source(session, *hash) {
                    return Step::known(&self.name, known);
                }
                let ingested = ingested.get_or_insert_with(|| {
                    ingest::plain_text(&self.name, bytes, hints, &mut self.report)
                });
                match ingested {
                    Ok(ingested) => document(session, &self.name, bytes, ingested, ids),
                    Err(source) => {
                        let error = ActionError::Ingest {
                            file: self.name.clone(),
                            source: source.clone(),
                        };
                        Step::failed(&self.name, Arc::new(error))
                    }
                }
            }
        }
    }
}

impl Content {
    fn read(
        file: &str,
        bytes: Arc<[u8]>,
        files_are: &ImportAs,
        report: &mut Report,
    ) -> Result<Self, ActionError> {
        let exchange = match files_are {
            ImportAs::Text => None,
            ImportAs::Format(id) => Kind::of_format(id),
            ImportAs::Recognised => Kind::recognise(&bytes),
        };
        if let Some(kind) = exchange {
            return Exchange::read(kind, file, &bytes, report).map(Self::Exchange);
        }
        let as_format = match files_are {
            ImportAs::Text => None,
            ImportAs::Format(id) => Some(
                format::by_id(id).ok_or_else(|| ActionError::UnknownFormat { id: id.clone() })?,
            ),
            ImportAs::Recognised => format::recognise(&bytes),
        };
        let Some(format) = as_format else {
            return Ok(Self::Document {
                hash: TextHash::of(&bytes),
                bytes,
                ingested: None,
            });
        };
        let reader = format.reader.ok_or_else(|| ActionError::NotReadable {
            id: format.id.to_owned(),
        })?;
        let imported = reader.read(file, &bytes, report);
        imported
            .map(Self::Annotations)
            .map_err(|source| ActionError::Format {
                file: file.to_owned(),
                source,
            })
    }
}

impl Step {
    fn failed(file: &str, error: Arc<ActionError>) -> Self {
        Self {
            report: Report::new(),
            done: ImportedFile::Failed {
                file: file.to_owned(),
                error,
            },
            group: None,
        }
    }

    fn known(file: &str, known: &Document) -> Self {
        let title = known.display_title().to_owned();
        let mut report = Report::new();
        let code = ProblemCode::ImportedBefore {
            title: title.clone(),
        };
        report.add(code, Place::file(file));
        Self {
            report,
            done: ImportedFile::Known {
                file: file.to_owned(),
                title,
            },
            group: None,
        }
    }
}

/// The document that came from a file with this content.
fn of_source(session: &Session, hash: TextHash) -> Option<&Arc<Document>> {
    session.documents().find(|document| {
        let source = document.head().source.as_ref();
        source.is_some_and(|source| source.hash == hash)
    })
}

fn document(
    session: &Session,
    file: &str,
    bytes: &Arc<[u8]>,
    ingested: &Ingested,
    ids: &mut Ids,
) -> Step {
    let mut report = Report::new();
    let text_hash = ingested.text.hash();
    let same_text = session
        .documents()
        .find(|document| document.text().hash() == text_hash);
    if let Some(known) = same_text {
        let title = known.display_title().to_owned();
        report.add(ProblemCode::SameText { title }, Place::file(file));
    }
    let id: DocumentId = ids.next();
    let mut head = ingested.head.clone();
    fill_defaults(&session.scheme().document, &mut head.labels);
    // Identifiers come from the workspace; ingest's are those of the same file each time.
    for passage in Arc::make_mut(&mut head.left_out) {
        passage.id = ids.next();
    }
    let code_points = u64::from(ingested.text.index().code_points());
    let title = title_of(&head.findings, file);
    let seed = Seed {
        id,
        slug: Slug::new(&title, id),
        text: TextRef::new(ingested.text.clone()),
        head: Arc::new(head),
    };
    let done = ImportedFile::Document {
        id,
        title: title.clone(),
        language: seed.head.metadata.language.clone(),
        encoding: seed
            .head
            .source
            .as_ref()
            .map_or_else(String::new, |source| source.encoding.clone()),
        code_points,
        findings: seed.head.findings.clone(),
        left_out: seed
            .head
            .left_out
            .iter()
            .map(|passage| (passage.clone(), quote(&seed, passage)))
            .collect(),
    };
    let index = u32::try_from(session.listed().len()).unwrap_or(u32::MAX);
    let edit = Edit::Document {
        index,
        change: Change::Add(Box::new(seed)),
    };
    Step {
        report,
        done,
        group: Some(Group {
            what: What::Import {
                documents: 1,
                title,
            },
            edits: vec![edit],
            attachments: vec![Attachment::source(file, bytes.clone())],
        }),
    }
}

fn annotations(
    session: &Session,
    file: &str,
    imported: format::Imported,
    stamp: &Stamp,
    ids: &mut Ids,
) -> Step {
    let mut report = Report::new();
    let mut merged = format::merge(imported, session, stamp, ids, &mut report);
    for edit in &mut merged.edits {
        give_document_defaults(session, edit);
    }
    let what = What::ImportAnnotations {
        documents: u32::try_from(merged.counts.documents).unwrap_or(u32::MAX),
        mentions: u32::try_from(merged.counts.mentions).unwrap_or(u32::MAX),
        file: file_name(file),
    };
    Step {
        report,
        done: ImportedFile::Annotations {
            file: file.to_owned(),
            counts: merged.counts,
        },
        group: Some(Group {
            what,
            edits: merged.edits,
            attachments: Vec::new(),
        }),
    }
}

/// What nobody has said of a new document is what the session's scheme says of every one.
fn give_document_defaults(session: &Session, edit: &mut Edit) {
    let kinds = &session.scheme().document;
    if let Edit::Document {
        change: Change::Add(seed),
        ..
    } = edit
        && kinds.iter().any(|kind| kind.default.is_some())
    {
        fill_defaults(kinds, &mut Arc::make_mut(&mut seed.head).labels);
    }
}

fn quote(seed: &Seed, passage: &LeftOut) -> String {
    let text = seed.text.text.as_ref();
    text.and_then(|text| passage.at.slice(text))
        .unwrap_or_default()
        .to_owned()
}

/// A title for the folder's name and for people: found in the text, or the file's name.
fn title_of(findings: &[Finding], file: &str) -> String {
    findings
        .iter()
        .find(|finding| finding.field == Field::Title && finding.decision != Decision::Declined)
        .map_or_else(
            || {
                let name = Path::new(file).file_stem();
                name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
            },
            |finding| finding.value.clone(),
        )
}
