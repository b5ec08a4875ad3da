//! The proof of an export: the file as it now lies on the disk, read back and held against
//! the session it came from.
//! Invariant: nothing counts as checked that was not found in the file, at the same place
//! and with the same words.

use std::path::Path;

use super::{ActionError, Export};
use crate::{
    format::{self, Imported},
    model::{Document, Mention, Report, Session},
};

/// What was found in an exported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Size of the file.
    pub bytes: u64,
    /// `None`: the format can be written but not read.
    pub read: Option<ReadBack>,
}

/// What reading the file gave.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReadBack {
    pub documents: usize,
    pub mentions: usize,
    /// Ranges of mentions that quote the same words as the session does.
    pub slices: usize,
    /// Ranges that do not, and mentions the session does not know.
    pub wrong: usize,
}

/// Reads the file of an export back. `session` is the snapshot it was made from.
///
/// # Errors
/// The file cannot be read, or is not what its format says.
pub fn prove(export: &Export, session: &Session) -> Result<Proof, ActionError> {
    let path = export.output.as_deref().unwrap_or(Path::new(""));
    let file = path.to_string_lossy().into_owned();
    let bytes = std::fs::read(path).map_err(|source| ActionError::File {
        file: file.clone(),
        source,
    })?;
    let reader = format::by_id(&export.format).and_then(|format| format.reader);
    let read = reader
        .map(|reader| reader.read(&file, &bytes, &mut Report::new()))
        .transpose()
        .map_err(|source| ActionError::Format { file, source })?;
    Ok(Proof {
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        read: read.map(|imported| hold_against(&imported, session)),
    })
}

fn hold_against(imported: &Imported, session: &Session) -> ReadBack {
    let mut read = ReadBack {
        documents: imported.documents.len(),
        mentions: imported.mention_count(),
        ..ReadBack::default()
    };
    for found in &imported.documents {
        let document = found.id.and_then(|id| session.document(id));
        for mention in &found.mentions {
            let ours = document.and_then(|document| Some((document, mention.id?)));
            let ours =
                ours.and_then(|(document, id)| Some((document, document.mentions().get(id)?)));
            let count = mention.ranges.iter().count();
            let same = ours.map_or(0, |(document, ours)| {
                let theirs = mention
                    .ranges
                    .iter()
                    .map(|at| at.slice(found.text.as_str()));
                same(document, ours, theirs)
            });
            read.slices += same;
            read.wrong += count.saturating_sub(same);
        }
    }
    read
}

/// How many of these quotes are those of the mention, in order.
fn same<'a>(
    document: &Document,
    mention: &Mention,
    theirs: impl Iterator<Item = Option<&'a str>>,
) -> usize {
    let text = document.text().as_str();
    let ours = mention.ranges.iter().map(|at| at.slice(text));
    ours.zip(theirs)
        .filter(|(ours, theirs)| ours.is_some() && ours == theirs)
        .count()
}

impl Proof {
    /// Whether what was read back is what was written.
    pub fn holds(&self, written: &format::Written) -> bool {
        self.read.is_none_or(|read| {
            read.wrong == 0
                && read.documents == written.documents
                && read.mentions == written.mentions
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        action::{Action, Import, ImportAs, Input},
        format::Selection,
        task::{Cancel, Progress},
        workspace::Workspace,
    };

    const LIST: &[u8] = include_bytes!("../../assets/sample/names.csv");
    const ARTICLE: &[u8] = include_bytes!("../../assets/sample/ja.txt");

    fn input(name: &str, bytes: &'static [u8]) -> Input {
        Input::Bytes {
            name: name.to_owned(),
            bytes: bytes.into(),
        }
    }

    /// An export of a tagged article, and the session it was made from.
    fn exported(folder: &Path) -> (Export, format::Written, Session) {
        let session = folder.join("session");
        let mut workspace = Workspace::create(&session, "T".to_owned(), Vec::new()).unwrap();
        let import = Import {
            files: vec![input("ja.txt", ARTICLE)],
            files_are: ImportAs::Text,
            ..Import::default()
        };
        let tag = crate::action::Tag {
            names: input("names.csv", LIST),
            status: crate::model::Status::Proposed,
            fold: crate::text::Fold::default(),
        };
        for action in [Action::Import(import), Action::Tag(tag)] {
            let done = action.run(&mut workspace, &mut Report::new(), &Progress::default());
            done.unwrap();
        }
        let export = Export {
            format: "json".to_owned(),
            selection: Selection::everything(),
            output: Some(folder.join("out.json")),
        };
        let session = workspace.session().clone();
        let written = export.clone().run_on(&session, &Cancel::default());
        (export, written.unwrap().written, session)
    }

    #[test]
    fn every_quote_of_the_file_is_checked() {
        let folder = tempfile::tempdir().unwrap();
        let (export, written, session) = exported(folder.path());
        let proof = prove(&export, &session).unwrap();
        let read = proof.read.unwrap();
        assert!(
            written.mentions > 0 && read.slices == written.mentions,
            "{read:?}"
        );
        assert!(proof.holds(&written), "{proof:?}");
        let size = std::fs::metadata(folder.path().join("out.json")).unwrap();
        assert_eq!(proof.bytes, size.len());
    }

    #[test]
    fn a_file_that_says_something_else_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let (export, written, session) = exported(folder.path());
        let path = folder.path().join("out.json");
        let text = std::fs::read_to_string(&path).unwrap();
        // A mention that is gone: what a disk that lies would leave behind.
        let mut lines: Vec<&str> = text.lines().collect();
        let at = lines
            .iter()
            .position(|line| line.contains("\"ranges\""))
            .unwrap();
        lines.remove(at);
        std::fs::write(&path, lines.join("\n")).unwrap();
        let proof = prove(&export, &session).unwrap();
        assert!(!proof.holds(&written), "{proof:?}");
        std::fs::write(&path, "{}").unwrap();
        assert!(matches!(
            prove(&export, &session),
            Err(ActionError::Format { .. })
        ));
    }

    #[test]
    fn what_would_be_written_is_what_is() {
        let folder = tempfile::tempdir().unwrap();
        let (export, written, session) = exported(folder.path());
        let measured = export.measure(&session, &Cancel::default()).unwrap();
        assert_eq!(measured, written);
        let stopped = Cancel::default();
        stopped.cancel();
        assert!(export.measure(&session, &stopped).is_err());
    }
}
