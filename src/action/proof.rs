//! The proof of an export: the file as it now lies on the disk, read back and held against
//! the session it came from.
//! Invariant: nothing counts as checked that was not found in the file, at the same place
//! and with the same words.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use super::{ActionError, Export};
use crate::{
    format::{self, Imported, ImportedDocument, ImportedSegment},
    model::{Document, Mention, MentionId, Ranges, Report, Segment, Session},
    text::Language,
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
    /// Segments with their translation, and those without one.
    pub segments: usize,
    pub untranslated: usize,
    /// Ranges of mentions, in the texts and their translations, that quote the same words as
    /// the session does.
    pub slices: usize,
    /// Ranges that do not, mentions the session does not know or that have no place in a
    /// translation any more, and segments that are others.
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
        let here = match found.translations.is_empty() {
            true => HashSet::new(),
            false => found.mentions.iter().filter_map(|it| it.id).collect(),
        };
        for translation in &found.translations {
            for segment in &translation.segments {
                match segment.text.is_empty() {
                    true => read.untranslated += 1,
                    false => read.segments += 1,
                }
                let ours = document.and_then(|it| same_segment(it, &translation.language, segment));
                match ours {
                    Some(ours) => hold_places((found, &here), segment, ours, &mut read),
                    None => read.wrong += 1,
                }
            }
        }
    }
    read
}

/// The segment of the document that says the same in the same place.
fn same_segment<'a>(
    document: &'a Document,
    language: &Language,
    found: &ImportedSegment,
) -> Option<&'a Segment> {
    let place = (found.at.start().get(), found.id?);
    let ours = document.segments_in(language)?.get(&place)?;
    let translation = &ours.translation;
    let same = ours.at == found.at
        && translation.text == found.text
        && translation.status == found.status
        && translation.note == found.note;
    same.then_some(ours)
}

/// Holds the places of mentions in a translation against those of the session.
fn hold_places(
    (document, here): (&ImportedDocument, &HashSet<MentionId>),
    found: &ImportedSegment,
    ours: &Segment,
    read: &mut ReadBack,
) {
    let places = ours.translation.mentions.iter();
    let mut expected: HashMap<MentionId, &Ranges> =
        places.map(|place| (place.mention, &place.ranges)).collect();
    for place in &found.mentions {
        let id = document.mentions.get(place.mention).and_then(|it| it.id);
        let own = id.and_then(|id| expected.remove(&id));
        let count = place.ranges.count();
        let theirs = place.ranges.quote(&found.text);
        // The same range of the same text quotes the same.
        match own == Some(&place.ranges) && theirs.is_some() {
            true => read.slices += count,
            false => read.wrong += count,
        }
    }
    // Of mentions that were not asked for there is no place.
    read.wrong += expected.keys().filter(|id| here.contains(id)).count();
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
                && read.segments == written.segments
                && read.untranslated == written.untranslated
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

    const TRANSLATED: &[u8] = include_bytes!("../../tests/data/formats/json/translated.json");

    /// Exports the file with translations and gives back what it is then changed to.
    fn proved(change: impl Fn(&mut serde_json::Value)) -> (Proof, format::Written) {
        let folder = tempfile::tempdir().unwrap();
        let session = folder.path().join("session");
        let mut workspace = Workspace::create(&session, "T".to_owned(), Vec::new()).unwrap();
        let import = Action::Import(Import {
            files: vec![input("translated.json", TRANSLATED)],
            ..Import::default()
        });
        let done = import.run(&mut workspace, &mut Report::new(), &Progress::default());
        done.unwrap();
        let path = folder.path().join("out.json");
        let export = Export {
            format: "json".to_owned(),
            selection: Selection::everything(),
            output: Some(path.clone()),
        };
        let session = workspace.session().clone();
        let written = export.clone().run_on(&session, &Cancel::default()).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let mut json = serde_json::from_slice(&bytes).unwrap();
        change(&mut json);
        std::fs::write(&path, json.to_string()).unwrap();
        (prove(&export, &session).unwrap(), written.written)
    }

    #[test]
    fn places_in_translations_are_checked_too() {
        let (proof, written) = proved(|_| {});
        assert_eq!((written.segments, written.untranslated), (4, 1));
        assert!(proof.holds(&written), "{proof:?}");
        // Six mentions and seven places, one of each in two parts.
        assert_eq!(proof.read.unwrap().slices, 7 + 8);

        let at = |path: &str| format!("/documents/0/translations/0/segments/{path}");
        let gone = |path: &str, index: usize| {
            let path = match path {
                "" => "/documents/0/translations/0/segments".to_owned(),
                path => at(path),
            };
            proved(move |json| {
                let list = json.pointer_mut(&path).and_then(|it| it.as_array_mut());
                list.unwrap().remove(index);
            })
        };
        for (proof, written) in [gone("0/mentions", 1), gone("", 2), gone("", 0)] {
            assert!(!proof.holds(&written), "{proof:?}");
        }
        for (path, value) in [
            ("0/target", "👍🏽 Merridane takes over Nimbrecht!"),
            ("0/status", "draft"),
        ] {
            let (proof, written) = proved(|json| {
                *json.pointer_mut(&at(path)).unwrap() = value.into();
            });
            assert!(!proof.holds(&written), "{path}: {proof:?}");
        }
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
