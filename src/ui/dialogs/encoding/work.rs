//! What the dialog shows, made on a worker: the kept file read once, its beginning in the
//! encoding that is chosen, and what reading it anew would come to.
//! Invariant: a result for an encoding that is no longer chosen is kept for when it is
//! again, and never shown for another.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    action::{ActionError, NewText, Retext, Retexted},
    model::{DocumentId, Report},
    store::{RealDisk, read_source},
    task::Pool,
    text::{DecodeHints, Encoding, decode},
    workspace::Workspace,
};

/// How much of the file is decoded for the preview, in bytes, and shown, in characters.
const BYTES: usize = 4096;
const SHOWN: usize = 600;

/// What a worker hands back.
enum Made {
    Read(Result<Arc<[u8]>, ActionError>),
    Compared(Encoding, Compared),
}

/// What reading the document anew would come to.
#[derive(Debug)]
pub enum Compared {
    /// And how many places of the file could not be read.
    Done(Box<Retexted>, usize),
    Failed(ActionError),
}

#[derive(Default)]
pub struct Work {
    pool: Option<Pool<Made>>,
    bytes: Option<Result<Arc<[u8]>, ActionError>>,
    compared: Vec<(Encoding, Compared)>,
    /// What runs now.
    comparing: Option<Encoding>,
    /// The state of the session the comparisons were made on.
    revision: u64,
    folder: PathBuf,
}

impl std::fmt::Debug for Work {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Work").finish_non_exhaustive()
    }
}

impl Work {
    /// Takes in what is ready, and begins what is wanted for this encoding.
    pub fn want(
        &mut self,
        ctx: &egui::Context,
        workspace: &Workspace,
        document: DocumentId,
        encoding: Encoding,
    ) {
        let revision = workspace.session().revision();
        if revision != self.revision {
            self.compared.clear();
            self.revision = revision;
        }
        if self.pool.is_none() {
            self.folder = workspace.folder().to_owned();
            let ctx = ctx.clone();
            let pool = Pool::with_workers(1, Arc::new(move || ctx.request_repaint()));
            self.begin(&pool, workspace, document);
            self.pool = Some(pool);
        }
        let Some(pool) = &self.pool else { return };
        for (_, result) in pool.poll() {
            match result {
                Ok(Made::Read(bytes)) => self.bytes = Some(bytes),
                Ok(Made::Compared(encoding, compared)) => {
                    self.comparing = None;
                    self.compared.push((encoding, compared));
                }
                // It is said where the encoding is taken, and nothing is changed there.
                Err(_) => self.comparing = None,
            }
        }
        let Some(Ok(bytes)) = &self.bytes else { return };
        let known = self.compared.iter().any(|(other, _)| *other == encoding);
        if known || self.comparing.is_some() {
            return;
        }
        self.comparing = Some(encoding);
        let (session, folder) = (workspace.session().clone(), self.folder.clone());
        let bytes = Arc::clone(bytes);
        pool.spawn(move |_, _| {
            let hints = DecodeHints {
                encoding: Some(encoding),
                language: None,
            };
            let malformed = decode(&bytes, &hints).malformed_total;
            let retext = Retext {
                document,
                text: NewText::Kept,
                encoding: Some(encoding),
            };
            let compared = match retext.prepare(&session, &folder, &mut Report::new()) {
                Ok(prepared) => Compared::Done(Box::new(prepared.outcome().clone()), malformed),
                Err(error) => Compared::Failed(error),
            };
            Made::Compared(encoding, compared)
        });
    }

    fn begin(&self, pool: &Pool<Made>, workspace: &Workspace, document: DocumentId) {
        let session = workspace.session().clone();
        let folder = self.folder.clone();
        pool.spawn(move |_, _| {
            let found = session.document(document);
            let source = found.and_then(|document| document.head().source.as_ref());
            let Some(source) = source else {
                let title = found.map_or_else(String::new, |d| d.display_title().to_owned());
                return Made::Read(Err(ActionError::NoSource { title }));
            };
            let bytes = read_source(&RealDisk::new(&folder), source);
            Made::Read(match bytes {
                Ok(bytes) => Ok(bytes.into()),
                Err(error) => Err(ActionError::Workspace(error.into())),
            })
        });
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether there is a file to be read anew.
    pub fn readable(&self) -> bool {
        matches!(self.bytes, Some(Ok(_)))
    }

    /// The beginning of the text in this encoding; `None` while the file is being read.
    pub fn beginning(&self, encoding: Encoding) -> Option<Result<String, &ActionError>> {
        Some(match self.bytes.as_ref()? {
            Ok(bytes) => Ok(beginning(bytes, encoding)),
            Err(error) => Err(error),
        })
    }

    pub fn compared(&self, encoding: Encoding) -> Option<&Compared> {
        let mut compared = self.compared.iter();
        compared
            .find(|(other, _)| *other == encoding)
            .map(|(_, compared)| compared)
    }
}

/// The first characters of a file in this encoding. A few thousand bytes: quick enough to
/// be made for every frame.
fn beginning(bytes: &[u8], encoding: Encoding) -> String {
    let hints = DecodeHints {
        encoding: Some(encoding),
        language: None,
    };
    let part = bytes.get(..BYTES).unwrap_or(bytes);
    let mut text = decode(part, &hints).text;
    if part.len() < bytes.len() {
        // The cut may have gone through a character.
        let whole = text.trim_end_matches('\u{FFFD}').len();
        text.truncate(whole);
    }
    let end = text.char_indices().nth(SHOWN).map(|(at, _)| at);
    if let Some(end) = end {
        text.truncate(end);
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], label: &str, wanted: &str) {
        let text = Encoding::for_label(label).map(|encoding| beginning(bytes, encoding));
        assert_eq!(text.as_deref(), Ok(wanted));
    }

    #[test]
    fn the_beginning_is_read_in_the_encoding_that_is_chosen() {
        check(b"M\xFCnchen", "windows-1252", "München");
        check(b"M\xFCnchen", "windows-1251", "Mьnchen");
        check(b"M\xFCnchen", "utf-8", "M\u{FFFD}nchen");
        check(b"\x93\x8C\x8B\x9E", "shift_jis", "東京");
    }

    #[test]
    fn a_character_that_was_cut_through_is_not_shown_as_a_mistake() {
        let long = "ü".repeat(BYTES);
        let odd = [b"a".as_slice(), long.as_bytes()].concat();
        let text = Encoding::for_label("utf-8").map(|encoding| beginning(&odd, encoding));
        let text = text.unwrap_or_default();
        assert!(!text.contains('\u{FFFD}') && text.ends_with('…'));
        assert_eq!(text.chars().count(), SHOWN + 1);
    }
}
