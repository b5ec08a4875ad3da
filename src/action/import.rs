//! Bringing files in: documents, or annotations with theirs.

use std::sync::Arc;

use super::{ActionError, Input, file_name};
use crate::{
    format, ingest,
    model::{
        Document, DocumentId, Place, ProblemCode, Report, Slug,
        document::{Decision, Field, Finding, LeftOut},
        edit::{Change, Edit, Seed, TextRef, What},
    },
    store::Attachment,
    task::Progress,
    text::{Encoding, Language, TextHash},
    workspace::Workspace,
};

/// What the files are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum ImportAs {
    /// Each by its content.
    #[default]
    Recognised,
    Text,
    /// Annotations in the format with this id.
    Format(String),
}

#[derive(Debug, Clone, Default)]
pub struct Import {
    pub files: Vec<Input>,
    pub language: Option<Language>,
    pub encoding: Option<Encoding>,
    pub files_are: ImportAs,
}

/// What came of one file.
#[derive(Debug, Clone)]
pub enum ImportedFile {
    Document {
        id: DocumentId,
        title: String,
        language: Option<Language>,
        encoding: String,
        code_points: u64,
        findings: Vec<Finding>,
        /// With the text of each passage.
        left_out: Vec<(LeftOut, String)>,
    },
    Annotations {
        file: String,
        documents: usize,
        mentions: usize,
        entities: usize,
        labels: usize,
    },
    /// It is there already.
    Known { file: String, title: String },
    Failed {
        file: String,
        error: Arc<ActionError>,
    },
}

#[derive(Debug, Clone, Default)]
pub struct Imported {
    pub files: Vec<ImportedFile>,
}

impl Import {
    /// Imports file by file, each a group of its own: one that fails costs the others
    /// nothing.
    pub(super) fn run(
        self,
        workspace: &mut Workspace,
        report: &mut Report,
        progress: &Progress,
    ) -> Result<Imported, ActionError> {
        progress.expect(self.files.len());
        let mut imported = Imported::default();
        for input in &self.files {
            let file = input.name();
            let result = input
                .read()
                .and_then(|bytes| self.one(workspace, &file, bytes, report));
            progress.step();
            match result {
                Ok(done) => imported.files.push(done),
                // No later file can fare better.
                Err(error @ ActionError::Workspace(_)) => return Err(error),
                Err(error) => imported.files.push(ImportedFile::Failed {
                    file,
                    error: Arc::new(error),
                }),
            }
        }
        Ok(imported)
    }

    fn one(
        &self,
        workspace: &mut Workspace,
        file: &str,
        bytes: Arc<[u8]>,
        report: &mut Report,
    ) -> Result<ImportedFile, ActionError> {
        let as_format = match &self.files_are {
            ImportAs::Text => None,
            ImportAs::Format(id) => Some(
                format::by_id(id).ok_or_else(|| ActionError::UnknownFormat { id: id.clone() })?,
            ),
            ImportAs::Recognised => format::recognise(&bytes),
        };
        match as_format {
            Some(format) => annotations(workspace, file, &bytes, format, report),
            None => self.document(workspace, file, bytes, report),
        }
    }

    fn document(
        &self,
        workspace: &mut Workspace,
        file: &str,
        bytes: Arc<[u8]>,
        report: &mut Report,
    ) -> Result<ImportedFile, ActionError> {
        let hash = TextHash::of(&bytes);
        let same_file = |document: &&Arc<Document>| {
            let source = document.head().source.as_ref();
            source.is_some_and(|source| source.hash == hash)
        };
        if let Some(known) = workspace.session().documents().find(same_file) {
            let title = known.display_title().to_owned();
            let code = ProblemCode::ImportedBefore {
                title: title.clone(),
            };
            report.add(code, Place::file(file));
            let file = file.to_owned();
            return Ok(ImportedFile::Known { file, title });
        }
        let hints = ingest::Hints {
            language: self.language.clone(),
            encoding: self.encoding,
        };
        let ingested = ingest::plain_text(file, &bytes, &hints, report).map_err(|source| {
            ActionError::Ingest {
                file: file.to_owned(),
                source,
            }
        })?;
        let text_hash = ingested.text.hash();
        let same_text = workspace
            .session()
            .documents()
            .find(|document| document.text().hash() == text_hash);
        if let Some(known) = same_text {
            let title = known.display_title().to_owned();
            report.add(ProblemCode::SameText { title }, Place::file(file));
        }
        let id: DocumentId = workspace.ids().next();
        let mut head = ingested.head;
        // Identifiers come from the workspace; ingest's are those of the same file each time.
        for passage in Arc::make_mut(&mut head.left_out) {
            passage.id = workspace.ids().next();
        }
        let code_points = u64::from(ingested.text.index().code_points());
        let title = title_of(&head.findings, file);
        let seed = Seed {
            id,
            slug: Slug::new(&title, id),
            text: TextRef::new(ingested.text),
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
        let index = u32::try_from(workspace.session().listed().len()).unwrap_or(u32::MAX);
        let edit = Edit::Document {
            index,
            change: Change::Add(Box::new(seed)),
        };
        let what = What::Import {
            documents: 1,
            title,
        };
        workspace.commit(what, vec![edit], vec![Attachment::source(file, bytes)])?;
        Ok(done)
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
                let name = std::path::Path::new(file).file_stem();
                name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
            },
            |finding| finding.value.clone(),
        )
}

fn annotations(
    workspace: &mut Workspace,
    file: &str,
    bytes: &[u8],
    format: &format::Format,
    report: &mut Report,
) -> Result<ImportedFile, ActionError> {
    let reader = format.reader.ok_or_else(|| ActionError::NotReadable {
        id: format.id.to_owned(),
    })?;
    let imported = reader
        .read(file, bytes, report)
        .map_err(|source| ActionError::Format {
            file: file.to_owned(),
            source,
        })?;
    let stamp = format::Stamp {
        by: workspace.by(),
        at: workspace.clock().now(),
    };
    let session = workspace.session().clone();
    let merged = format::merge(imported, &session, &stamp, workspace.ids(), report);
    let what = What::ImportAnnotations {
        documents: u32::try_from(merged.counts.documents).unwrap_or(u32::MAX),
        mentions: u32::try_from(merged.counts.mentions).unwrap_or(u32::MAX),
        file: file_name(file),
    };
    let done = ImportedFile::Annotations {
        file: file.to_owned(),
        documents: merged.counts.documents,
        mentions: merged.counts.mentions,
        entities: merged.counts.entities,
        labels: merged.counts.labels,
    };
    workspace.commit(what, merged.edits, Vec::new())?;
    Ok(done)
}
