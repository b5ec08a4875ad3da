//! What workers do for the window, and what becomes of it.
//! Invariant: nothing here touches the disk on the window's thread; a result that came
//! too late is dropped, not applied.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc, time::Duration};

use crate::{
    action::{
        ActionError, Export, Exported, LoadedKeys, LoadedScheme, PreparedImport, PreparedPropose,
        PreparedRetext, PreparedScheme, PreparedTag, Preview, Proof, Proposed, ReadMemory, Renamed,
        Retext, SchemeChange, SpreadFrom, Tagged, TakeBack, Worked,
        draft::{Gathered, Sent, Wanted},
        overview::Row,
        propose::lists::ReadFile,
        translate::{Asked, Help, Looked as Concorded, Size, Totals},
    },
    format::Written,
    model::{DocumentId, EntityId, ListId, MentionId, Report, Session, SessionId},
    names::{Alike, Duplicate, Likeliest, Occurrence, dossier::Dossier},
    task::{Cancelled, TaskId, Ticket},
    text::{Language, TextRange, script::Script, search::Hits},
    translate::{
        check::Survey,
        engine::{
            EngineError, SecretError, Service, Tested,
            offline::{Looked as LookedAtModels, Trouble},
        },
        rename::Place,
        spelling::{Personal, PersonalError},
        terms::Known,
    },
    ui::{
        dialogs::{self, ConcordanceWanted, Listing, Looked},
        dock::{Question, checks, search::Answer},
        inspector::find::State,
        pick::{Picked, Purpose},
        translate::{Key as SegmentKey, SizesOf, Sought, SpellingOf, SurveyOf},
    },
    workspace::{Ready, Workspace, WorkspaceError, backups::Backup},
};

use super::{
    look_up,
    siblings::LastStep,
    spelling::{self, Found},
};

/// An export and what reading it back showed.
pub type Proven = (Exported, Result<Proof, ActionError>);

/// What a worker hands back.
pub enum Done {
    Opened(PathBuf, Result<Box<(Workspace, Report)>, ActionError>),
    Closed(Result<(), WorkspaceError>),
    Picked(Purpose, Picked),
    /// What is read from files bears the session it was read for.
    Read(SessionId, Result<Box<PreparedImport>, Cancelled>),
    Named(SessionId, Result<Box<PreparedTag>, ActionError>, Report),
    /// What a list of names tags, applied.
    Tagged(Result<Box<Ready>, WorkspaceError>, Box<Tagged>, Report),
    Learned(SessionId, Result<Box<PreparedPropose>, ActionError>),
    /// The same in the background, to be kept until it is asked for.
    Warmed(SessionId, Result<Box<PreparedPropose>, ActionError>),
    /// What a hand did to many things, applied.
    Acted(Result<Box<Worked>, ActionError>),
    /// Proposals that were learned, applied.
    Suggested(Result<Box<Ready>, WorkspaceError>, Proposed),
    /// Open proposals, and the state they were found in.
    Open(State, Result<Listing, Cancelled>),
    /// Something large that was not needed any more.
    LetGo,
    /// What a service would be sent.
    Gathered(Wanted, State, Gathered),
    Drafted(SessionId, Result<Box<Sent>, EngineError>),
    ServiceTested(Box<Service>, Result<Tested, EngineError>),
    /// Whether there is a key now.
    KeyKept(Box<Service>, Result<bool, SecretError>),
    /// There is no key that nobody knew of, or not any more.
    KeyGone,
    /// What a folder of models has; whether that was stopped.
    ModelsLooked(PathBuf, Result<LookedAtModels, Trouble>, bool),
    ListRead(SessionId, Result<Box<ReadFile>, ActionError>),
    ListSaved(PathBuf, Result<usize, ActionError>),
    /// How many mentions each list proposed.
    ListUses(State, Result<BTreeMap<ListId, usize>, Cancelled>),
    /// The next step of the history.
    WorkedOut(Result<Box<Ready>, WorkspaceError>),
    Exported(Box<Export>, Result<Box<Proven>, ActionError>),
    Looked(Looked),
    Measured(Box<Export>, Result<Written, ActionError>),
    Retext(
        SessionId,
        Box<Retext>,
        Result<Box<PreparedRetext>, ActionError>,
    ),
    Backups(PathBuf, Result<Vec<Backup>, WorkspaceError>),
    LookedInto(String, Result<Box<Session>, WorkspaceError>),
    Restored(PathBuf, Result<(), WorkspaceError>),
    Checked(Report),
    KeysSaved(PathBuf, Result<usize, ActionError>),
    KeysLoaded(PathBuf, Result<LoadedKeys, ActionError>),
    /// What came with mentions that were taken back.
    Siblings(
        LastStep,
        TakeBack,
        Result<Vec<(DocumentId, MentionId)>, Cancelled>,
    ),
    SchemeWeighed(State, Box<SchemeChange>, Result<Preview, Cancelled>),
    SchemeReady(Result<Box<PreparedScheme>, ActionError>),
    /// Another label scheme, applied.
    SchemeApplied(Result<Box<Ready>, WorkspaceError>),
    SchemeSaved(PathBuf, Result<(), ActionError>),
    SchemeLoaded(PathBuf, Result<LoadedScheme, ActionError>),
    Sought(Result<Hits, Cancelled>),
    /// Places of a name, and entities it is likely one of.
    Occurrences(
        SpreadFrom,
        Result<Vec<Occurrence>, Cancelled>,
        Vec<Likeliest>,
    ),
    Scripts(Vec<Script>),
    /// Hits in all documents.
    Searched(Result<Answer, Cancelled>),
    /// Entities that are likely one, and the state they were found in.
    Same(State, Arc<Alike>, Vec<Duplicate>, Duration),
    /// What all documents tell of an entity, and the state they told it in.
    Dossier(EntityId, State, Result<Box<Dossier>, Cancelled>),
    /// What helps with a segment's target.
    Matched(Asked, State, Result<Box<Help>, Cancelled>),
    /// Segments that hold the words that are sought.
    Sifted(Sought, Result<Vec<SegmentKey>, Cancelled>),
    /// How far translations are.
    Totals((State, Language), Result<Totals, Cancelled>),
    /// Words in all that was translated.
    Concorded(ConcordanceWanted, Result<Option<Box<Concorded>>, Cancelled>),
    /// How long segments are.
    Sizes(SizesOf, Result<Vec<(TextRange, Size)>, Cancelled>),
    /// What may be wrong in the document that is being translated.
    Surveyed(SurveyOf, Result<Option<Box<Survey>>, Cancelled>),
    /// What may be wrong with the translations.
    Faults(checks::Of, Result<Vec<checks::Row>, Cancelled>),
    /// Terms that hold what was typed.
    Terms(State, String, Result<Vec<Known>, Cancelled>),
    /// Where a rendering stands that is to be another.
    Renaming(Box<Renamed>, Result<Vec<Place>, Cancelled>),
    /// The dictionary and the person's own words of a language.
    Speller(Box<spelling::Loaded>),
    /// Words of translations that are in no dictionary.
    Spelt(SpellingOf, Result<Found, Cancelled>),
    /// What may have been meant by a word.
    Meant(String, Vec<String>),
    /// A word was added to the person's own, or taken out.
    Word(spelling::Change, Result<Arc<Personal>, PersonalError>),
    /// Dictionaries that were opened, and what they say of a word.
    LookedUp(look_up::Opened, Option<look_up::Answered>),
    /// Which dictionaries for spelling there are.
    Spellers(Vec<dialogs::SpellerRow>),
    /// A file of a translation memory, and what was met in it.
    MemoryRead(SessionId, Result<Box<ReadMemory>, ActionError>, Report),
    /// The rows of a table.
    Rows(Question, Result<Vec<Row>, Cancelled>),
}

impl std::fmt::Debug for Done {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = match self {
            Self::Opened(..) => "Opened",
            Self::Closed(..) => "Closed",
            Self::Picked(..) => "Picked",
            Self::Read(..) => "Read",
            Self::Named(..) => "Named",
            Self::Tagged(..) => "Tagged",
            Self::Learned(..) => "Learned",
            Self::Warmed(..) => "Warmed",
            Self::Suggested(..) => "Suggested",
            Self::Acted(..) => "Acted",
            Self::Siblings(..) => "Siblings",
            Self::Open(..) => "Open",
            Self::LetGo => "LetGo",
            Self::Gathered(..) => "Gathered",
            Self::Drafted(..) => "Drafted",
            Self::ServiceTested(..) => "ServiceTested",
            Self::KeyKept(..) => "KeyKept",
            Self::KeyGone => "KeyGone",
            Self::ModelsLooked(..) => "ModelsLooked",
            Self::ListRead(..) => "ListRead",
            Self::ListSaved(..) => "ListSaved",
            Self::ListUses(..) => "ListUses",
            Self::WorkedOut(..) => "WorkedOut",
            Self::Exported(..) => "Exported",
            Self::Looked(..) => "Looked",
            Self::Measured(..) => "Measured",
            Self::Retext(..) => "Retext",
            Self::Backups(..) => "Backups",
            Self::LookedInto(..) => "LookedInto",
            Self::Restored(..) => "Restored",
            Self::Checked(..) => "Checked",
            Self::KeysSaved(..) => "KeysSaved",
            Self::KeysLoaded(..) => "KeysLoaded",
            Self::SchemeWeighed(..) => "SchemeWeighed",
            Self::SchemeReady(..) => "SchemeReady",
            Self::SchemeApplied(..) => "SchemeApplied",
            Self::SchemeSaved(..) => "SchemeSaved",
            Self::SchemeLoaded(..) => "SchemeLoaded",
            Self::Sought(..) => "Sought",
            Self::Occurrences(..) => "Occurrences",
            Self::Scripts(..) => "Scripts",
            Self::Searched(..) => "Searched",
            Self::Same(..) => "Same",
            Self::Dossier(..) => "Dossier",
            Self::Matched(..) => "Matched",
            Self::Sifted(..) => "Sifted",
            Self::Totals(..) => "Totals",
            Self::Concorded(..) => "Concorded",
            Self::Sizes(..) => "Sizes",
            Self::Surveyed(..) => "Surveyed",
            Self::Faults(..) => "Faults",
            Self::Terms(..) => "Terms",
            Self::Renaming(..) => "Renaming",
            Self::Speller(..) => "Speller",
            Self::Spelt(..) => "Spelt",
            Self::Meant(..) => "Meant",
            Self::Word(..) => "Word",
            Self::LookedUp(..) => "LookedUp",
            Self::Spellers(..) => "Spellers",
            Self::MemoryRead(..) => "MemoryRead",
            Self::Rows(..) => "Rows",
        };
        f.write_str(name)
    }
}

/// What a running task is, for the status bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Opening,
    Closing,
    /// A dialog of the system is open, a path is looked at, or a key map read or written:
    /// nothing to show.
    Asking,
    Reading,
    Naming,
    Exporting,
    /// What an export would write is counted: too short to be shown.
    Measuring,
    Rereading,
    /// Decisions are learned from.
    Learning,
    /// Many things are changed at once.
    Acting,
    /// A service drafts translations.
    Translating,
    /// A folder of models is looked through: its page says so.
    Models,
    /// The same in the background.
    Warming,
    /// Open proposals are listed: their dialog says so.
    Listing,
    /// What lists of names proposed is counted: their dialog says so.
    Uses,
    /// A step of the history that has many edits.
    Stepping,
    Backups,
    Restoring,
    Checking,
    /// Another label scheme is applied.
    Scheme,
    /// What one would do is counted: its dialog says so.
    Weighing,
    /// A document is searched: too short to be shown.
    Seeking,
    /// All documents are searched: the list says so.
    Searching,
    /// Places of a name are sought; the dialog says so.
    Spreading,
    /// What came with mentions that were taken back is looked for: offered when it is found.
    Siblings,
    /// A text is looked through for scripts without a face: likewise.
    Scripts,
    /// Entities that are likely one are looked for: their places say so.
    Same,
    /// What documents tell of an entity is counted: its card says so.
    Dossier,
    /// Suggestions for a segment are looked for, its words counted: too short to be shown.
    Matching,
    /// Segments are looked through for words: too short to be shown.
    Sifting,
    /// Words and characters of translations are counted: their columns are empty meanwhile.
    Totals,
    /// Words are looked up: their dialog says so.
    Concordance,
    Counting,
    /// The document that is being translated is checked: too short to be shown.
    Surveying,
    /// Translations are checked: the list says so.
    Faults,
    /// Terms are listed: their dialog says so.
    Terms,
    /// Places of a rendering are looked for.
    Renaming,
    /// Translations are spelled out, or dictionaries read for it.
    Spelling,
    /// Spellings are sought, words added, dictionaries listed: their places say so.
    Words,
    /// A word is looked up: its dialog says so.
    LookUp,
    /// Rows of a table are worked out: the table says so.
    Rows,
}

#[derive(Debug)]
pub struct Running {
    pub ticket: Ticket,
    pub kind: Kind,
}

/// All that runs now.
#[derive(Debug, Default)]
pub struct Tasks(Vec<Running>);

impl Tasks {
    pub fn add(&mut self, ticket: Ticket, kind: Kind) {
        self.0.push(Running { ticket, kind });
    }

    pub fn finished(&mut self, id: TaskId) {
        self.0.retain(|running| running.ticket.id() != id);
    }

    pub fn cancel(&self, id: TaskId) {
        let found = self.0.iter().find(|running| running.ticket.id() == id);
        if let Some(running) = found {
            running.ticket.cancel();
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Running> {
        self.0.iter()
    }

    pub fn any(&self, kind: Kind) -> bool {
        self.0.iter().any(|running| running.kind == kind)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A snapshot a worker put down to be looked at while it reads on.
pub type Shown = Arc<std::sync::Mutex<Option<Session>>>;
