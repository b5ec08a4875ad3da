//! Documents cut into segments to be translated, and segments split and merged by hand.
//!
//! | file | holds |
//! |---|---|
//! | `segment` | the four actions |
//! | `again` | a document cut again: what stays, what goes over into the new segments |
//! | `passages` | the same where passages are left out or taken back in |
//! | `hand` | one segment made two, two made one |
//!
//! Invariants: what a person split or merged, and what is locked, stays as it is; no translation is
//! lost: those of passages that are left out rest until these are taken back in.

mod again;
mod hand;
mod passages;
#[cfg(test)]
mod tests;

use std::{collections::HashMap, path::Path, sync::Arc};

use super::{
    Action, ActionError, Input, Outcome, file_name,
    hand::{Hand, Plan, carry_out, count},
};
use crate::{
    format::{FormatError, Stamp},
    model::{
        Document, DocumentId, GroupId, Ids, KeptRules, Place, Report, SegmentId, Session,
        edit::{Edit, What},
        shorten,
    },
    store::{Disk as _, disk::replace},
    text::{
        ByteOffset, DecodeHints, Language, decode,
        srx::{self, ReadError, Segmenter, Srx},
    },
    workspace::Workspace,
};

/// Cuts documents into segments of one target language.
#[derive(Debug, Clone)]
pub struct SegmentDocuments {
    /// None: all that are not in that language themselves.
    pub documents: Vec<DocumentId>,
    pub language: Language,
}

/// Makes two segments of one. The translation stays with the first.
#[derive(Debug, Clone)]
pub struct SplitSegment {
    pub document: DocumentId,
    /// The target language.
    pub language: Language,
    pub segment: SegmentId,
    /// A place in the document's text.
    pub at: ByteOffset,
}

/// Makes one segment of this and the next. Their translations are joined.
#[derive(Debug, Clone)]
pub struct MergeSegments {
    pub document: DocumentId,
    /// The target language.
    pub language: Language,
    pub segment: SegmentId,
}

/// Puts other segmentation rules in place; segments stay as they are until they are made again.
#[derive(Debug, Clone)]
pub struct SetSegmentationRules {
    /// `None`: the program's own.
    pub rules: Option<KeptRules>,
}

pub(super) use passages::around;

/// What came of cutting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Segmented {
    /// `None`: everything was cut so already.
    pub group: Option<GroupId>,
    pub documents: usize,
    /// In those documents, afterwards.
    pub segments: usize,
    /// Those of them that were there before, just so.
    pub kept: usize,
    /// Translations that went over into segments with other edges. They are drafts again.
    pub carried: usize,
    /// Translations of what is no text any more.
    pub gone: usize,
    /// Documents that are in the target language themselves.
    pub passed_over: usize,
}

/// Documents in other languages that have no segments in this one yet. `documents`: of these.
pub fn uncut(
    session: &Session,
    language: &Language,
    documents: Option<&[DocumentId]>,
) -> Vec<DocumentId> {
    let is_asked = |id: &DocumentId| documents.is_none_or(|asked| asked.contains(id));
    let is_own = |document: &Document| {
        let own = document.language();
        own.is_some_and(|own| own.primary() == language.primary())
    };
    session
        .documents()
        .filter(|document| !is_own(document) && document.segments_in(language).is_none())
        .map(|document| document.id)
        .filter(is_asked)
        .collect()
}

impl SegmentDocuments {
    /// The session as it would be afterwards, and which of the documents have segments in it; the
    /// session itself is not changed. For a worker.
    ///
    /// # Errors
    /// It cannot be done.
    pub fn tried(
        self,
        session: &Session,
        ids: &mut Ids,
        stamp: &Stamp,
    ) -> Result<(Session, Vec<DocumentId>), ActionError> {
        let (documents, language) = (self.documents.clone(), self.language.clone());
        let (plan, _) = self.plan(&mut Hand {
            session,
            ids,
            by: stamp.by,
            at: stamp.at,
        })?;
        let mut after = session.clone();
        after.apply_all(plan.edits)?;
        let has_segments = |id: &DocumentId| {
            let document = after.document(*id);
            document.is_some_and(|document| document.segments_in(&language).is_some())
        };
        let cut = documents.into_iter().filter(has_segments).collect();
        Ok((after, cut))
    }

    /// Bytes of text that are cut.
    pub(super) fn size(&self, session: &Session) -> usize {
        let wanted = self.wanted(session);
        wanted.map(|document| document.text().len()).sum()
    }

    fn wanted<'s>(&self, session: &'s Session) -> impl Iterator<Item = &'s Arc<Document>> {
        let listed = session.listed().iter().map(|listed| listed.id);
        let documents = match self.documents.as_slice() {
            [] => listed.collect(),
            some => some.to_vec(),
        };
        documents.into_iter().filter_map(|id| session.document(id))
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<(Plan, Segmented), ActionError> {
        for id in &self.documents {
            hand.document(*id)?;
        }
        if self.documents.is_empty() {
            hand.expect_complete()?;
        }
        let session = hand.session;
        let rules = rules(session)?;
        let mut segmenters: HashMap<Option<Language>, Segmenter> = HashMap::new();
        let mut told = Segmented::default();
        let mut edits = Vec::new();
        let mut titles = Vec::new();
        for document in self.wanted(session) {
            let own = document.language();
            let is_own = own.is_some_and(|own| own.primary() == self.language.primary());
            if is_own && self.documents.is_empty() {
                told.passed_over += 1;
                continue;
            }
            let segmenter = segmenters
                .entry(own.cloned())
                .or_insert_with(|| Segmenter::new(&rules, own));
            let made = again::cut(document, &self.language, segmenter, hand.ids, &mut told);
            titles.extend((!made.is_empty()).then(|| shorten(document.display_title())));
            edits.extend(made);
        }
        if told.segments == 0 && edits.is_empty() && !self.documents.is_empty() {
            return Err(ActionError::NothingToTranslate);
        }
        let what = What::Segment {
            title: titles.first().cloned().unwrap_or_default(),
            language: self.language,
            documents: count(titles.len()),
            segments: count(told.segments),
        };
        Ok((Plan::new(what, edits), told))
    }

    pub(super) fn run(self, workspace: &mut Workspace) -> Result<Outcome, ActionError> {
        let mut told = Segmented::default();
        let outcome = carry_out(workspace, |hand| {
            let (plan, found) = self.plan(hand)?;
            told = found;
            Ok(plan)
        })?;
        if let Outcome::Changed { group, .. } = outcome {
            told.group = group;
        }
        Ok(Outcome::Segmented(told))
    }
}

impl SplitSegment {
    pub(super) fn plan(&self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        hand::split(self, hand)
    }
}

impl MergeSegments {
    pub(super) fn plan(&self, hand: &Hand<'_>) -> Result<Plan, ActionError> {
        hand::merge(self, hand)
    }
}

impl SetSegmentationRules {
    pub(super) fn plan(self, hand: &Hand<'_>) -> Plan {
        let (what, edit) = self.change(hand.session);
        Plan::new(what, edit)
    }

    /// No edit where they are in place.
    pub(super) fn change(self, session: &Session) -> (What, Option<Edit>) {
        let from = session.segmentation_rules().cloned();
        let to = self.rules.map(Arc::new);
        let what = What::SetSegmentationRules {
            file: to.as_ref().map(|rules| rules.file.clone()),
        };
        let edit = (from != to).then_some(Edit::SegmentationRules { from, to });
        (what, edit)
    }
}

/// The rules a session is cut by: its own, or the program's.
///
/// # Errors
/// Its own cannot be read: somebody changed them in the session's file.
pub fn rules(session: &Session) -> Result<Arc<Srx>, ActionError> {
    match session.segmentation_rules() {
        None => Ok(Arc::new(srx::shipped().clone())),
        Some(kept) => match srx::read(&kept.text) {
            Ok(read) => Ok(Arc::new(read.srx)),
            Err(error) => Err(unread(&kept.file, error)),
        },
    }
}

/// Reads a file of rules to be kept in the session. Rules in it that cannot be used are reported.
///
/// # Errors
/// It cannot be read, or is no SRX.
pub fn load_rules(path: &Path, report: &mut Report) -> Result<KeptRules, ActionError> {
    let input = Input::Path(path.to_owned());
    let file = input.name();
    let bytes = input.read()?;
    read_rules(&file, &bytes, report).map(|(kept, _)| kept)
}

/// Rules to be kept as they stand in a file, and how many there are.
pub(super) fn read_rules(
    file: &str,
    bytes: &[u8],
    report: &mut Report,
) -> Result<(KeptRules, usize), ActionError> {
    if bytes.len() > srx::MAX_BYTES {
        return Err(unread(
            file,
            ReadError::TooLong {
                limit: srx::MAX_BYTES,
            },
        ));
    }
    let text = decode(bytes, &DecodeHints::default()).text;
    let read = srx::read(&text).map_err(|error| unread(file, error))?;
    for bad in read.bad {
        report.add(bad.why.into(), Place::line(file, bad.line));
    }
    let rules = read.srx.languages.iter().map(|it| it.rules.len()).sum();
    let file = file_name(file);
    Ok((KeptRules { file, text }, rules))
}

/// Writes the rules a session is cut by.
///
/// # Errors
/// They cannot be read, or the file cannot be written.
pub fn save_rules(path: &Path, session: &Session) -> Result<(), ActionError> {
    let text = srx::write(&*rules(session)?);
    let told = |source| ActionError::File {
        file: path.to_string_lossy().into_owned(),
        source,
    };
    let (disk, name) = super::key_map::place(path).map_err(told)?;
    replace(&disk, &name, text.as_bytes())
        .and_then(|()| disk.sync_dir(""))
        .map_err(told)
}

/// The segment at a place, or the one before it.
pub fn segment_at(document: &Document, language: &Language, at: ByteOffset) -> Option<SegmentId> {
    let before = document
        .segments(language)
        .take_while(|segment| segment.at.start() <= at);
    before.last().map(|segment| segment.id)
}

fn unread(file: &str, error: ReadError) -> ActionError {
    const FORMAT: &str = "SRX";
    let source = match error {
        ReadError::Syntax { line, column, why } => FormatError::Unread {
            file: file.to_owned(),
            line,
            column,
            why,
        },
        ReadError::NotSrx => FormatError::OtherFormat {
            file: file.to_owned(),
            format: FORMAT,
        },
        ReadError::Version { found } => FormatError::Version {
            file: file.to_owned(),
            format: FORMAT,
            found: found
                .split('.')
                .next()
                .and_then(|it| it.parse().ok())
                .unwrap_or(0),
            known: 2,
        },
        ReadError::TooLong { limit } | ReadError::TooMany { limit } => FormatError::TooLarge {
            file: file.to_owned(),
            bytes: limit as u64 + 1,
            limit: srx::MAX_BYTES.max(limit) as u64,
        },
    };
    ActionError::Format {
        file: file.to_owned(),
        source,
    }
}

impl From<SegmentDocuments> for Action {
    fn from(action: SegmentDocuments) -> Self {
        Self::Segment(action)
    }
}
