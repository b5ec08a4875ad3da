//! A new text under the mentions of a document: its kept file read in another encoding, or an
//! updated file. Everything that points into the text is led to its place in the new one.
//!
//! | file | holds |
//! |---|---|
//! | `retext` | the two actions: preparing, committing, what came of it |
//! | `carry` | the edits that carry mentions and all else over |
//!
//! Invariant: one edit group, made for one state of the document; it is not committed on another.

mod carry;
#[cfg(test)]
mod tests;

use std::{path::Path, sync::Arc};

use super::{ActionError, Input, file_name};
use crate::{
    ingest::{self, Hints},
    model::{
        Document, DocumentId, Head, MentionId, PassageId, Report, Session, Source,
        edit::{DocumentEdit, Edit, EditError, HeadPart, Kind, What},
    },
    store::{Attachment, RealDisk, read_source},
    text::{Anchors, Encoding, Language, SourceText, TextHash, guess},
    workspace::Workspace,
};

/// What a document's text is made of anew.
#[derive(Debug, Clone)]
pub enum NewText {
    /// The file it came from, kept in the session.
    Kept,
    /// An updated one.
    File(Input),
}

/// Makes the text of a document anew.
#[derive(Debug, Clone)]
pub struct Retext {
    pub document: DocumentId,
    pub text: NewText,
    /// `None`: recognised by the bytes.
    pub encoding: Option<Encoding>,
}

/// A new text, compared and ready to be committed.
#[derive(Debug)]
pub struct Prepared {
    /// The document it was made for, as it was.
    document: Arc<Document>,
    what: What,
    edits: Vec<Edit>,
    /// Passages found anew, to be given identifiers of the workspace.
    found: Vec<PassageId>,
    attachments: Vec<Attachment>,
    outcome: Retexted,
}

/// What became of what pointed into the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Retexted {
    pub title: String,
    /// The encoding the file was read with (WHATWG name).
    pub encoding: String,
    /// The text is the one it was; nothing had to be carried over.
    pub unchanged: bool,
    /// Mentions that still stand on the same text.
    pub same: usize,
    /// Mentions whose text is another one now. Confirmed ones are in question.
    pub changed: Vec<MentionId>,
    /// The texts of the mentions that were removed, in text order.
    pub gone: Vec<String>,
    /// Relations removed along with a mention.
    pub relations: usize,
    /// Segments removed with their translations.
    pub segments: usize,
    /// Comments whose passage is gone: they are on the document now.
    pub comments: usize,
}

impl Retext {
    /// Reads and compares; changes nothing. May take seconds: for a worker. `folder` is the
    /// session's; what it is to read there must be durable ([`Workspace::flush`]).
    ///
    /// # Errors
    /// The file cannot be read or is no text, or there is no such document.
    pub fn prepare(
        &self,
        session: &Session,
        folder: &Path,
        report: &mut Report,
    ) -> Result<Prepared, ActionError> {
        let missing = || EditError::Missing {
            kind: Kind::Document,
            id: self.document.to_string(),
        };
        let document = session.document(self.document).ok_or_else(missing)?.clone();
        let (file, bytes) = self.bytes(&document, folder)?;
        let hints = Hints {
            language: chosen_language(&document),
            encoding: self.encoding,
        };
        let ingested = ingest::plain_text(&file, &bytes, &hints, report).map_err(|source| {
            ActionError::Ingest {
                file: file.clone(),
                source,
            }
        })?;
        let title = document.display_title().to_owned();
        let what = match self.text {
            NewText::Kept => What::Reencode {
                title: title.clone(),
                encoding: encoding_of(&ingested.head),
            },
            NewText::File(_) => What::UpdateText {
                title: title.clone(),
                file: file_name(&file),
            },
        };
        let mut outcome = Retexted {
            title,
            encoding: encoding_of(&ingested.head),
            ..Retexted::default()
        };
        let mut found = Vec::new();
        let edits = if ingested.text.hash() == document.text().hash() {
            outcome.unchanged = true;
            outcome.same = document.mentions().len();
            carry::source_alone(&document, &ingested.head)
        } else {
            found.extend(ingested.head.left_out.iter().map(|passage| passage.id));
            let anchors = anchors(&document, &bytes, &ingested.text, &ingested.head);
            carry::edits(&document, &anchors, &ingested, &mut outcome)
        };
        let attachments = match self.text {
            NewText::Kept => Vec::new(),
            NewText::File(_) => vec![Attachment::source(&file, bytes)],
        };
        Ok(Prepared {
            document,
            what,
            edits,
            found,
            attachments,
            outcome,
        })
    }

    fn bytes(
        &self,
        document: &Document,
        folder: &Path,
    ) -> Result<(String, Arc<[u8]>), ActionError> {
        match &self.text {
            NewText::File(input) => Ok((input.name(), input.read()?)),
            NewText::Kept => {
                let source = document.head().source.as_ref();
                let source = source.ok_or_else(|| ActionError::NoSource {
                    title: document.display_title().to_owned(),
                })?;
                let bytes = read_kept(folder, source)?;
                Ok((source.file.clone(), bytes))
            }
        }
    }

    pub(super) fn run(
        self,
        workspace: &mut Workspace,
        report: &mut Report,
    ) -> Result<Retexted, ActionError> {
        workspace.flush()?;
        let prepared = self.prepare(workspace.session(), workspace.folder(), report)?;
        prepared.commit(workspace)
    }
}

impl Prepared {
    /// What it will come to.
    pub fn outcome(&self) -> &Retexted {
        &self.outcome
    }

    /// Whether the document is still as it was when this was prepared.
    pub fn is_current(&self, session: &Session) -> bool {
        let current = session.document(self.document.id);
        current.is_some_and(|current| Arc::ptr_eq(current, &self.document))
    }

    /// Applies it as one group.
    ///
    /// # Errors
    /// The document has changed since it was prepared: prepare it again.
    pub fn commit(mut self, workspace: &mut Workspace) -> Result<Retexted, ActionError> {
        let id = self.document.id;
        if !self.is_current(workspace.session()) {
            return Err(ActionError::Edit(EditError::Stale {
                kind: Kind::Document,
                id: id.to_string(),
            }));
        }
        for edit in &mut self.edits {
            if let Edit::In {
                edit: DocumentEdit::Head { from: _, to },
                ..
            } = edit
                && let HeadPart::LeftOut(passages) = to
            {
                for passage in Arc::make_mut(passages) {
                    if self.found.contains(&passage.id) {
                        passage.id = workspace.ids().next();
                    }
                }
            }
        }
        workspace.commit(self.what, self.edits, self.attachments)?;
        Ok(self.outcome)
    }
}

/// The file a document came from, if it is still the one that came.
fn read_kept(folder: &Path, source: &Source) -> Result<Arc<[u8]>, ActionError> {
    let bytes = read_source(&RealDisk::new(folder), source)
        .map_err(|error| ActionError::Workspace(error.into()))?;
    if TextHash::of(&bytes) != source.hash {
        return Err(ActionError::SourceDamaged {
            file: source.file.clone(),
        });
    }
    Ok(bytes.into())
}

/// The language as a person chose it: one that would have been guessed is guessed again.
fn chosen_language(document: &Document) -> Option<Language> {
    let language = document.language()?;
    let guessed = guess(document.text(), None).map(|guess| guess.language);
    (guessed.as_ref() != Some(language)).then(|| language.clone())
}

fn encoding_of(head: &Head) -> String {
    let source = head.source.as_ref();
    source.map_or_else(String::new, |source| source.encoding.clone())
}

/// By the bytes where they are the same and make the texts we have; else by comparing.
fn anchors<'a>(
    document: &'a Document,
    bytes: &[u8],
    text: &'a SourceText,
    head: &Head,
) -> Anchors<'a> {
    let old = document.head().source.as_ref();
    let encodings = old
        .filter(|old| old.hash == TextHash::of(bytes))
        .and_then(|old| {
            let from = Encoding::for_label(&old.encoding).ok()?;
            let to = Encoding::for_label(&encoding_of(head)).ok()?;
            Some((from, to))
        });
    if let Some((from, to)) = encodings {
        let anchors = Anchors::by_bytes(bytes, from, to);
        if anchors.old() == document.text().as_str() && anchors.new_text() == text.as_str() {
            return anchors;
        }
    }
    Anchors::between(document.text(), text)
}
