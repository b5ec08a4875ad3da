//! What can be wrong, as a code with typed arguments and a place.
//! No human language here: `explain` says it in the reader's.

use serde::Serialize;

use super::{DocumentId, edit::Kind};
use crate::text::Unread;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Note,
    /// Something was passed over or needs a look.
    Warning,
    /// Something cannot be read, or contradicts itself.
    Error,
}

/// Where a problem is. What does not apply is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Of the session folder or as named by the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// 1-based.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Inside a JSON file: where, as a JSON Pointer (RFC 6901).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentId>,
    /// The document's title, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Code points, end exclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<(u64, u64)>,
}

impl Place {
    pub fn file(file: impl Into<String>) -> Self {
        Self {
            file: Some(file.into()),
            ..Self::default()
        }
    }

    pub fn line(file: impl Into<String>, line: u64) -> Self {
        Self {
            line: Some(line),
            ..Self::file(file)
        }
    }

    pub fn pointer(file: impl Into<String>, pointer: impl Into<String>) -> Self {
        Self {
            pointer: Some(pointer.into()),
            ..Self::file(file)
        }
    }

    pub fn document(id: DocumentId, title: impl Into<String>) -> Self {
        Self {
            document: Some(id),
            title: Some(title.into()),
            ..Self::default()
        }
    }

    pub fn with_range(mut self, start: u64, end: u64) -> Self {
        self.range = Some((start, end));
        self
    }
}

/// What is wrong. Texts in the arguments are quotes from files, shortened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum ProblemCode {
    // A session's folder.
    /// A line of a session file cannot be read; the rest of the file was.
    BadRecord {
        detail: String,
    },
    /// A whole file cannot be read.
    BadFile {
        detail: String,
    },
    /// A part of a file cannot be read; the rest was.
    UnreadPart {
        why: Unread,
    },
    /// Nothing of a file is read from here on.
    UnreadFromHere {
        why: Unread,
    },
    /// A file that should be there is not.
    MissingFile,
    /// An older state of the file is kept here.
    BackupAt {
        path: String,
    },
    /// A text's content is not what the document says.
    TextDiffers,
    /// The file was changed by another program since we wrote it.
    ChangedOutside,
    /// The journal ends in an unfinished line: what was not reported as saved is gone.
    JournalTorn {
        bytes: u64,
    },
    /// A journal line is damaged.
    JournalDamaged {
        detail: String,
    },
    /// The journal is another session's.
    JournalForeign {
        session: String,
    },
    /// A text was not what the document says, and was made again from its source.
    TextRestored,
    /// Groups are missing between two lines of the journal.
    JournalGap {
        after: u64,
        before: u64,
    },
    /// A text that the journal names is nowhere in the session.
    TextMissing {
        hash: String,
    },
    /// A record does not fit its document's text.
    DoesNotFit {
        kind: Kind,
        id: String,
    },
    /// Records that do not fit the text were set aside.
    SetAside {
        count: usize,
    },
    /// Two records have one id; one of them was kept.
    DoubledId {
        kind: Kind,
        id: String,
    },
    /// Two records have one id; the later got a new one.
    IdRenewed {
        kind: Kind,
        id: String,
    },
    /// A record names another that does not exist.
    Dangling {
        kind: Kind,
        id: String,
        names: Kind,
        missing: String,
    },
    /// Two mentions lie over each other as the scheme does not let them.
    Overlap {
        text: String,
        other: String,
    },
    /// The value of an attribute is none of its kind.
    UnfitValue {
        key: String,
        value: String,
    },
    /// A mention begins or ends inside a character as people see it.
    OffCluster {
        text: String,
    },
    /// Two mentions with one range, label and status.
    SameMention {
        text: String,
    },
    /// A relation whose kind does not join the labels at its ends.
    NotJoined {
        kind: String,
        from: String,
        to: String,
    },
    /// A relation of a mention with itself.
    RelationToItself {
        kind: String,
        text: String,
    },
    /// Two relations of one kind between the same two mentions.
    SameRelation {
        kind: String,
        from: String,
        to: String,
    },
    /// The folder cannot be written to.
    ReadOnly,
    /// Another program has the session open.
    OpenElsewhere {
        by: String,
    },

    // Files that come in.
    /// Bytes that are not text in the encoding were replaced.
    Malformed {
        count: usize,
        encoding: String,
    },
    EmptyText,
    /// The same file was imported before.
    ImportedBefore {
        title: String,
    },
    /// The same text is there already, from another file.
    SameText {
        title: String,
    },
    /// Line ends were changed to line feeds; the file itself is kept as it came.
    LineEnds,
    LanguageUnknown,
    /// More records than can be held; the rest was passed over.
    TooMany {
        limit: usize,
    },

    // Names lists.
    MissingColumn {
        column: String,
    },
    EmptyField {
        column: String,
    },
    RaggedRow {
        detail: String,
    },
    UnknownLabel {
        label: String,
    },
    BadLanguage {
        tag: String,
    },
    /// What should say its language does not, and is passed over.
    NoLanguage {
        tag: String,
    },
    /// A translation into another language than its segment is for.
    OtherLanguage {
        found: String,
        wanted: String,
    },
    /// A form that several entities share is tagged without a link.
    SharedForm {
        form: String,
        entities: Vec<String>,
    },
    /// A form that several labels share gets the first one.
    SharedByLabels {
        form: String,
        labels: Vec<String>,
    },

    // Annotated JSON.
    /// A value is missing or of the wrong kind.
    BadValue {
        expected: String,
        found: String,
    },
    /// The quoted text is not what stands at the place; the mention was left out.
    QuoteDiffers {
        quote: String,
        found: String,
    },
    OutOfBounds {
        start: u64,
        end: u64,
        length: u64,
    },
    /// UTF-16 offsets do not name the same place as code points.
    Utf16Differs {
        start: u64,
        end: u64,
    },
    UnknownEntity {
        entity: String,
    },
    /// The document is there already with another text.
    TextConflict,
    /// A record with this id is there already and says something else; ours was kept.
    Conflict {
        kind: Kind,
        id: String,
    },

    // Translations and terms from elsewhere.
    /// A segment lies over one that was read before it; it was left out.
    SegmentsOverlap {
        text: String,
        other: String,
    },
    /// A translation of a text that is no segment of the session.
    UnknownSegment {
        text: String,
    },
    /// The segment has another source text by now; ours was kept.
    SourceDiffers {
        text: String,
    },
    /// The segment is locked; ours was kept.
    LockedSegment {
        text: String,
    },
    /// The term has another rendering here; ours was kept.
    OtherRendering {
        term: String,
        ours: String,
        theirs: String,
    },
}

impl ProblemCode {
    pub fn severity(&self) -> Severity {
        match self {
            Self::BackupAt { .. }
            | Self::LineEnds
            | Self::TextRestored
            | Self::LanguageUnknown
            | Self::ImportedBefore { .. }
            | Self::SameText { .. } => Severity::Note,
            Self::JournalTorn { .. }
            | Self::ChangedOutside
            | Self::OffCluster { .. }
            | Self::Overlap { .. }
            | Self::UnfitValue { .. }
            | Self::SameMention { .. }
            | Self::NotJoined { .. }
            | Self::RelationToItself { .. }
            | Self::SameRelation { .. }
            | Self::ReadOnly
            | Self::OpenElsewhere { .. }
            | Self::Malformed { .. }
            | Self::EmptyText
            | Self::SharedForm { .. }
            | Self::SharedByLabels { .. }
            | Self::BadLanguage { .. }
            | Self::NoLanguage { .. }
            | Self::OtherLanguage { .. }
            | Self::Conflict { .. }
            | Self::UnknownSegment { .. }
            | Self::SourceDiffers { .. }
            | Self::LockedSegment { .. }
            | Self::OtherRendering { .. }
            | Self::Utf16Differs { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl From<Unread> for ProblemCode {
    fn from(why: Unread) -> Self {
        match why {
            Unread::Said { detail } => Self::BadRecord { detail },
            why => Self::UnreadPart { why },
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    #[serde(flatten)]
    pub code: ProblemCode,
    pub place: Place,
}

/// Problems met on the way. Holds at most [`Report::LIMIT`]; counts all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    problems: Vec<Problem>,
    counts: [usize; 3],
}

impl Report {
    /// More than anybody reads; the counts go on.
    pub const LIMIT: usize = 1_000;

    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, code: ProblemCode, place: Place) {
        self.counts[code.severity() as usize] += 1;
        if self.problems.len() < Self::LIMIT {
            self.problems.push(Problem { code, place });
        }
    }

    pub fn append(&mut self, other: Self) {
        for problem in other.problems {
            if self.problems.len() < Self::LIMIT {
                self.problems.push(problem);
            }
        }
        for (own, more) in self.counts.iter_mut().zip(other.counts) {
            *own += more;
        }
    }

    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.counts[severity as usize]
    }

    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }

    pub fn is_empty(&self) -> bool {
        self.total() == 0
    }

    /// Whether there is more than notes.
    pub fn has_problems(&self) -> bool {
        self.count(Severity::Warning) + self.count(Severity::Error) > 0
    }
}

/// A quote for a message: one line, at most 60 characters.
pub fn shorten(text: &str) -> String {
    let mut short: String = text
        .chars()
        .take(60)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().nth(60).is_some() {
        short.push('…');
    }
    short
}
