//! What a person can have done to a session, each thing one named value.
//! Menu, key, palette, panel and subcommand make an [`Action`]; running it gives an
//! [`Outcome`]. Both are data: `explain` puts them into words.
//! What takes long can also be done in two steps: prepared on a snapshot, on a worker
//! ([`Import::read`], [`Tag::find`], [`Propose::find`], [`Export::run_on`]), then committed.
//!
//! | file | actions |
//! |---|---|
//! | `import` | documents and annotations in |
//! | `tag` | names lists |
//! | `propose` | proposals: from own names, lists and what was learned; deciding on many |
//! | `retext` | a new text under what was said of the old one |
//! | `export`, `proof` | annotations out, and the file read back |
//! | `term` | terms by hand, and the list of them |
//! | `rename` | another rendering, and with it the places where the old one stands |
//! | `segment` | documents cut into segments; segments split and merged; the rules for it |
//! | `across` | mentions of many documents changed together |
//! | `mention`, `entity`, `document` | what a hand does, each thing one group |
//! | `relation`, `relate` | what ties two mentions together; what a mention can be tied to |
//! | `comment` | what people say to each other about a passage |
//! | `translate` | targets of segments, how far they are |
//! | `overview` | what tables show, filtered and sorted |
//! | `draft` | drafts of translations by an engine |
//! | `extent` | where a mention begins and ends, step by step |
//! | `steps` | undo, redo, history |
//! | `memory` | read-only translation memories |
//! | `look` | check, statistics |
//! | `long` | those of many edits, worked out on a worker |
//! | `markup` | a text with its tags written into it |
//! | `sample` | the coverage that comes with the program |
//! | `scheme` | another label scheme, previewed, with all that bears its labels |
//! | `key_map` | changed keys, written to a file and read from one |
//! | `command` | the list of all a person can have the window do |
//!
//! `hand` holds what actions by hand share, `naming` what a mention's text says of names,
//! `touched` where a group did something.

mod across;
pub mod command;
mod comment;
mod document;
pub mod draft;
mod entity;
mod export;
pub mod extent;
mod faults;
mod hand;
mod import;
mod key_map;
mod long;
mod look;
mod markup;
pub mod memory;
mod mention;
mod naming;
pub mod overview;
mod proof;
pub mod propose;
pub mod relate;
mod relation;
mod rename;
pub mod retext;
mod sample;
mod scheme;
mod segment;
mod siblings;
mod spread;
mod steps;
mod tag;
pub mod term;
#[cfg(test)]
mod tests;
mod touched;
pub mod translate;

use std::{path::PathBuf, sync::Arc};

use crate::{
    format::FormatError,
    ingest::IngestError,
    model::{
        EntityId, GroupId, LabelKey, MentionId, RelationKind, Report, Session, SessionId,
        edit::{Direction, EditError, What},
    },
    names::NamesError,
    task::{Cancel, Cancelled, Progress},
    workspace::{Workspace, WorkspaceError},
};

pub use across::AcrossAction;
pub use comment::CommentAction;
pub use document::DocumentAction;
pub use draft::DraftAction;
pub use entity::EntityAction;
pub use export::{Export, Exported};
pub use faults::{FaultAction, Mend};
pub use import::{
    Changed, ChangedTranslation, Import, ImportAs, Imported, ImportedFile, PreparedImport, Stand,
};
pub use key_map::{KeyNote, LoadedKeys, changed_keys, load_keys, save_keys};
pub use long::Worked;
pub use look::{Stats, stats};
pub use markup::{MarkedUp, mark_up};
pub use memory::{MemoryAction, ReadMemory};
pub use mention::{MentionAction, MentionChange};
pub use proof::{Proof, ReadBack, prove};
pub use propose::{PreparedPropose, ProposalAction, Propose, Proposed};
pub use relation::{RelationAction, RelationChange, Unjoined};
pub use rename::{RenameAction, Renamed};
pub use retext::{NewText, Prepared as PreparedRetext, Retext, Retexted};
pub use sample::sample;
pub use scheme::{
    AttributeImpact, ChoiceAt, ChoiceId, ChoiceImpact, Draft, DraftAttribute, DraftChoice,
    DraftLabel, DraftRelation, Fate, LabelImpact, LoadedScheme, PreparedScheme, Preview,
    RelationImpact, RowId, SchemeChange, SchemeFault, SchemePart, Sort, faults, is_good_key,
    load_scheme, preview, save_scheme,
};
pub use segment::{
    MergeSegments, SegmentDocuments, Segmented, SetSegmentationRules, SplitSegment, load_rules,
    rules as segmentation_rules, save_rules, segment_at, uncut,
};
pub use siblings::{TakeBack, Taken};
pub use spread::{Bearer, Link, SpreadAction, SpreadFrom};
pub use steps::{Entry, Stepped, history, history_len, history_page, stepped, way_to};
pub use tag::{PreparedTag, Tag, Tagged};
pub use term::TermAction;
pub use touched::{Touched, touched, touches};
pub use translate::TranslateAction;

/// One thing to do, with everything it needs.
#[derive(Debug, Clone)]
pub enum Action {
    Import(Import),
    Retext(Retext),
    Tag(Tag),
    Propose(Propose),
    Proposals(ProposalAction),
    Export(Export),
    Mention(MentionAction),
    Across(AcrossAction),
    Entity(EntityAction),
    Spread(SpreadAction),
    Document(DocumentAction),
    Relation(RelationAction),
    Comment(CommentAction),
    Draft(DraftAction),
    Faults(FaultAction),
    Translate(TranslateAction),
    Term(TermAction),
    Rename(RenameAction),
    Scheme(SchemeChange),
    Memory(MemoryAction),
    Segment(SegmentDocuments),
    SplitSegment(SplitSegment),
    MergeSegments(MergeSegments),
    SegmentationRules(SetSegmentationRules),
    /// So many groups, or all there are.
    Undo {
        steps: Option<usize>,
    },
    Redo {
        steps: Option<usize>,
    },
    /// Undoes or redoes until this group is the last one in effect.
    StepTo {
        group: GroupId,
    },
    Check,
}

impl Action {
    /// The name by which key maps, menus and logs know it.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Import(_) => "session.import",
            Self::Retext(Retext {
                text: NewText::Kept,
                ..
            }) => "document.reencode",
            Self::Retext(_) => "document.update",
            Self::Tag(_) => "names.tag",
            Self::Propose(_) => "session.suggest",
            Self::Proposals(action) => action.id(),
            Self::Export(_) => "session.export",
            Self::Mention(action) => action.id(),
            Self::Across(action) => action.id(),
            Self::Entity(action) => action.id(),
            Self::Spread(action) => action.id(),
            Self::Document(action) => action.id(),
            Self::Relation(action) => action.id(),
            Self::Comment(action) => action.id(),
            Self::Draft(action) => action.id(),
            Self::Faults(action) => action.id(),
            Self::Translate(action) => action.id(),
            Self::Term(action) => action.id(),
            Self::Rename(action) => action.id(),
            Self::Scheme(_) => "session.scheme",
            Self::Memory(action) => action.id(),
            Self::Segment(_) => "segment.make",
            Self::SplitSegment(_) => "segment.split",
            Self::MergeSegments(_) => "segment.merge",
            Self::SegmentationRules(_) => "session.segmentation-rules",
            Self::Undo { .. } => "edit.undo",
            Self::Redo { .. } => "edit.redo",
            Self::StepTo { .. } => "edit.step-to",
            Self::Check => "session.check",
        }
    }

    /// Does it. What was met on the way is in the report.
    ///
    /// # Errors
    /// It could not be done; the session is as it was, or as the last step that was
    /// done left it.
    pub fn run(
        self,
        workspace: &mut Workspace,
        report: &mut Report,
        progress: &Progress,
    ) -> Result<Outcome, ActionError> {
        match self {
            Self::Import(import) => {
                let imported = import.run(workspace, report, progress);
                imported.map(Outcome::Imported)
            }
            Self::Retext(retext) => retext.run(workspace, report).map(Outcome::Retexted),
            Self::Tag(tag) => tag.run(workspace, report).map(Outcome::Tagged),
            Self::Propose(propose) => propose.run(workspace).map(Outcome::Proposed),
            Self::Proposals(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Export(export) => {
                let exported = export.run_on(workspace.session(), &Cancel::default());
                exported.map(Outcome::Exported)
            }
            Self::Across(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Mention(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Entity(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Spread(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Document(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Relation(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Comment(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Draft(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Faults(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Translate(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Term(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Rename(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::Scheme(change) => hand::carry_out(workspace, |hand| change.plan(hand)),
            Self::Memory(action) => action.run(workspace),
            Self::Segment(action) => action.run(workspace),
            Self::SplitSegment(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::MergeSegments(action) => hand::carry_out(workspace, |hand| action.plan(hand)),
            Self::SegmentationRules(action) => {
                hand::carry_out(workspace, |hand| Ok(action.plan(hand)))
            }
            Self::Undo { steps } => {
                steps::run(workspace, Direction::Undo, steps, progress).map(Outcome::Stepped)
            }
            Self::Redo { steps } => {
                steps::run(workspace, Direction::Redo, steps, progress).map(Outcome::Stepped)
            }
            Self::StepTo { group } => {
                steps::step_to(workspace, group, progress).map(Outcome::Stepped)
            }
            Self::Check => {
                crate::model::check::check(workspace.session(), report);
                Ok(Outcome::Checked)
            }
        }
    }
}

/// What came of an action.
#[derive(Debug, Clone)]
pub enum Outcome {
    Imported(Imported),
    Retexted(Retexted),
    Tagged(Tagged),
    Proposed(Proposed),
    Exported(Exported),
    Segmented(Segmented),
    /// What a hand did.
    Changed {
        /// `None`: nothing was to be changed, and nothing was.
        group: Option<GroupId>,
        /// Those changed, made or removed.
        mentions: Vec<MentionId>,
        /// The one made, changed or linked to.
        entity: Option<EntityId>,
        what: What,
    },
    Stepped(Stepped),
    Checked,
}

/// Why an action could not be done.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    #[error(transparent)]
    Edit(#[from] EditError),
    #[error("{file}: {source}")]
    File {
        file: String,
        source: std::io::Error,
    },
    #[error("{file} is longer than {limit} bytes")]
    TooLong { file: String, limit: u64 },
    #[error("{file}: {source}")]
    KeyMap {
        file: String,
        source: crate::store::lines::FileError,
    },
    #[error("{file}: {source}")]
    SchemeFile {
        file: String,
        source: crate::store::lines::FileError,
    },
    #[error("the scheme is at fault: {part:?}, {fault:?}")]
    Scheme {
        part: SchemePart,
        fault: SchemeFault,
    },
    /// Something bears the key, and nobody said what becomes of it.
    #[error("{kind} {key} is in use")]
    SchemeUndecided {
        kind: crate::model::edit::Kind,
        key: LabelKey,
    },
    #[error("{file}: {source}")]
    Names { file: String, source: NamesError },
    #[error("{file}: {source}")]
    Format { file: String, source: FormatError },
    #[error("{file}: {source}")]
    Ingest { file: String, source: IngestError },
    #[error("no format {id}")]
    UnknownFormat { id: String },
    #[error("format {id} cannot be written")]
    NotWritable { id: String },
    #[error("format {id} cannot be read")]
    NotReadable { id: String },
    #[error("{file} has no text in two languages")]
    EmptyMemory { file: String },
    #[error("no mention is selected")]
    NothingSelected,
    #[error("there is nothing but white space in the selection")]
    OnlyBlank,
    #[error("{text:?} is tagged as {label} already")]
    AlreadyTagged { text: String, label: LabelKey },
    /// The scheme does not let mentions lie over each other so.
    #[error("{text:?} would overlap {other:?}")]
    Overlaps { text: String, other: String },
    #[error("{mentions} mentions cannot be given the same place")]
    OneAtATime { mentions: usize },
    /// The scheme does not let this kind lead from one of these labels to the other.
    #[error("{0}")]
    DoesNotJoin(Box<Unjoined>),
    #[error("{text:?} cannot be related to itself")]
    RelatedToItself { text: String },
    #[error("{from:?} and {to:?} are joined by {} already", kind.key)]
    AlreadyRelated {
        kind: Box<RelationKind>,
        from: String,
        to: String,
    },
    #[error("a name cannot be empty")]
    EmptyName,
    #[error("a term cannot be empty")]
    EmptyTerm,
    /// Of its language.
    #[error("there is a term {text:?} already")]
    TermExists { text: String },
    #[error("a comment cannot be empty")]
    EmptyComment,
    #[error("there is nothing on one side of the place")]
    NothingToSplit,
    /// It is the last, or something left out stands between.
    #[error("there is no next segment to merge with")]
    NothingToMerge,
    /// A text is changed by who wrote it alone.
    #[error("the comment is somebody else's")]
    NotYourComment,
    #[error("the segment {text:?} is locked")]
    SegmentLocked { text: String },
    #[error("the segment has no translation")]
    NothingTranslated,
    #[error("the document has nothing to translate")]
    NothingToTranslate,
    #[error("no document that is asked for has segments")]
    NothingSegmented,
    #[error("not a date: {value:?}")]
    NotADate { value: String },
    #[error("{documents} documents are not loaded")]
    NotLoaded { documents: usize },
    #[error("no group {group} in the history")]
    NotInHistory { group: GroupId },
    #[error("no file was kept of {title}")]
    NoSource { title: String },
    #[error("the kept file {file} is not the one that came")]
    SourceDamaged { file: String },
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

/// Which state of which session something was prepared on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Basis {
    session: SessionId,
    revision: u64,
    /// Loading a document is no change of the session, and changes what is found in it.
    loaded: usize,
}

impl Basis {
    fn of(session: &Session) -> Self {
        Self {
            session: session.id,
            revision: session.revision(),
            loaded: session.loaded_count(),
        }
    }

    fn is(&self, session: &Session) -> bool {
        *self == Self::of(session)
    }
}

/// A file that comes in: named by a person, or built in.
#[derive(Debug, Clone)]
pub enum Input {
    Path(PathBuf),
    Bytes { name: String, bytes: Arc<[u8]> },
}

impl Input {
    /// As the person named it.
    pub fn name(&self) -> String {
        match self {
            Self::Path(path) => path.to_string_lossy().into_owned(),
            Self::Bytes { name, .. } => name.clone(),
        }
    }

    /// Reads it whole.
    ///
    /// # Errors
    /// It cannot be read, or is longer than a text may be.
    pub fn read(&self) -> Result<Arc<[u8]>, ActionError> {
        use std::io::Read as _;
        let path = match self {
            Self::Path(path) => path,
            Self::Bytes { bytes, .. } => return Ok(bytes.clone()),
        };
        let limit = crate::store::limits::BLOB;
        let mut bytes = Vec::new();
        std::fs::File::open(path)
            .and_then(|opened| opened.take(limit + 1).read_to_end(&mut bytes))
            .map_err(|source| ActionError::File {
                file: self.name(),
                source,
            })?;
        if bytes.len() as u64 > limit {
            return Err(ActionError::TooLong {
                file: self.name(),
                limit,
            });
        }
        Ok(bytes.into())
    }
}

/// A path without its folders: what goes into a session must not tell of the machine.
fn file_name(file: &str) -> String {
    let name = std::path::Path::new(file).file_name();
    name.map_or_else(
        || file.to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}
