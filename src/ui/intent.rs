//! What panels send: they read the session and ask; the application carries it out.

use std::path::PathBuf;

use crate::{
    action::{Action, command::Command},
    model::{DocumentId, EntityId, GroupId, LabelKey, MentionId},
    text::{TextRange, script::Script},
    workspace::settings::Settings,
};

/// A change of the settings.
pub struct SettingsChange(Box<dyn FnOnce(&mut Settings) + Send>);

impl SettingsChange {
    pub fn make(self, settings: &mut Settings) {
        (self.0)(settings);
    }
}

impl std::fmt::Debug for SettingsChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SettingsChange")
    }
}

impl Intent {
    /// A change of the settings.
    pub fn set(change: impl FnOnce(&mut Settings) + Send + 'static) -> Self {
        Self::Set(SettingsChange(Box::new(change)))
    }

    pub fn say(notice: super::shell::Notice) -> Self {
        Self::Say(Box::new(notice))
    }
}

/// Something a panel asks for.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "a few a frame at most")]
pub enum Intent {
    Command(Command),
    /// One change of the session, done at once.
    Act(Action),
    /// Tag what is selected with the label that is armed.
    TagArmed,
    /// Tag what is selected with this label, beside what is there or in its place.
    TagWith {
        label: LabelKey,
        beside: bool,
    },
    /// Look where else a name occurs, for the dialog that asks.
    SeekName(crate::action::SpreadFrom),
    /// Tag a name in the places that were ticked.
    Spread {
        from: crate::action::SpreadFrom,
        label: LabelKey,
        places: Vec<crate::names::Occurrence>,
        link: crate::action::Link,
        /// Afterwards the same is asked of the next words that look like a name.
        next: bool,
    },
    /// The next words that look like a name, to be tagged wherever they occur, as was asked
    /// before; what was passed over now does not come again.
    NextInRun {
        passed: Option<String>,
        like: crate::action::SpreadFrom,
    },
    /// Show a document in the focused reader, and there a place.
    Show {
        document: DocumentId,
        place: Spot,
    },
    /// The same while the focus stays where it is: going through a list.
    Browse(DocumentId),
    /// Mark documents, in one step.
    MarkDocuments {
        documents: Vec<DocumentId>,
        status: crate::model::document::DocumentStatus,
    },
    /// Show a segment in the translation editor, and there what the checks found.
    ShowSegment {
        document: DocumentId,
        language: crate::text::Language,
        segment: crate::model::SegmentId,
        fault: Option<super::translate::Aim>,
    },
    /// Mend what the checks found, or mark it as fine; what is being typed is kept before.
    Faults(crate::action::FaultAction),
    /// List the terms that hold this, for their dialog.
    ListTerms(String),
    /// Change terms, and say what was done.
    Terms(crate::action::TermAction),
    /// Another rendering takes the place of one: ask where it stands.
    Rename(crate::action::Renamed),
    /// Change it, and the places that were ticked.
    TakeRename(crate::action::RenameAction),
    /// Add, change or remove a translation memory, and say what was done.
    Memory(crate::action::MemoryAction),
    /// Look for words in all that was translated, for the dialog that asks.
    Concordance(Box<super::dialogs::ConcordanceWanted>),
    /// Write this into the translation that is at hand, at the caret.
    InsertTarget(String),
    /// Translate the shown document into this language.
    TranslateInto(crate::text::Language),
    /// Show a document in a reader beside the focused one.
    OpenBeside(DocumentId),
    /// Remove a document; undo is offered.
    RemoveDocument(DocumentId),
    /// Two entities are not the same: propose them no more.
    Differ(EntityId, EntityId),
    /// Count what each names list proposed, for the dialog of lists.
    CountLists,
    /// List open proposals, for their dialog.
    ListProposals,
    /// Count what a service would be sent, for its dialog.
    GatherDrafts(crate::action::draft::Wanted),
    /// The person agreed: send it to the service with this id.
    SendDrafts {
        wanted: crate::action::draft::Wanted,
        service: String,
        /// These documents are cut into segments first.
        cut: Vec<DocumentId>,
    },
    /// Cut documents into segments of this language.
    Segments {
        command: crate::action::command::SegmentsCommand,
        language: crate::text::Language,
    },
    /// Ask a service what it can do.
    TestService(Box<crate::translate::engine::Service>),
    /// Keep a service's key, or forget it.
    KeepKey(String, Option<crate::translate::engine::Key>),
    RemoveService(String),
    /// Look a folder of models through and use what is in it; `None`: use none.
    LookModels(Option<std::path::PathBuf>),
    /// Decide on proposals, or switch a source of them.
    Decide(crate::action::ProposalAction),
    /// The same with a place of it.
    Glance {
        document: DocumentId,
        place: Spot,
    },
    /// Take back what a notice told of: so many steps, of which this group is the last. Where
    /// something else was done since, that is said, and nothing is taken back.
    TakeBack {
        group: crate::model::GroupId,
        steps: usize,
    },
    /// Do this to mentions or places of many documents, say what was done, and offer to take
    /// it back.
    Across(Vec<crate::action::AcrossAction>),
    /// The list below the readers takes the focus.
    FocusDock,
    /// Show an entity in the inspector.
    ShowEntity(EntityId),
    /// Open the session in this folder.
    Open(PathBuf),
    /// The same, without the right to change it.
    OpenToRead(PathBuf),
    /// Make a session.
    Create {
        folder: PathBuf,
        title: String,
    },
    /// Read files in: dropped, or chosen in a dialog.
    Import(ImportRequest),
    /// Write the session out, to a file that is asked for.
    Export {
        export: crate::action::Export,
        /// A name for the file.
        suggested: String,
    },
    /// Count what an export would write, for its dialog.
    Measure(crate::action::Export),
    /// A path typed into the path field.
    Chosen(super::pick::Purpose, Vec<PathBuf>),
    /// Look whether a path that is being typed fits, for the path field.
    LookAtPath {
        purpose: super::pick::Purpose,
        text: String,
    },
    /// Count what a change of the label scheme would do, for its dialog.
    WeighScheme(Box<crate::action::SchemeChange>),
    /// Take a label scheme in place of the session's.
    ApplyScheme(Box<crate::action::SchemeChange>),
    /// Write a label scheme to a file that is asked for.
    SaveScheme(Box<crate::model::Scheme>),
    LookIntoBackup {
        session: PathBuf,
        generation: String,
    },
    ListBackups,
    /// Read a document anew from the kept file.
    Reencode {
        document: DocumentId,
        encoding: crate::text::Encoding,
    },
    /// Go back or forth in the history until this group was the last thing done.
    StepTo(GroupId),
    /// Undo everything.
    StepToStart,
    /// Change the settings.
    Set(SettingsChange),
    SetReviewer(String),
    /// Ask for a file or folder.
    Pick(super::pick::Purpose),
    /// Look for what may have been meant by a word, for the list at it.
    SeekMeant {
        language: crate::text::Language,
        word: String,
    },
    /// Write words into the translation that is typed: at the caret, or over a word.
    WriteWords {
        words: String,
        over: Option<(std::ops::Range<usize>, String)>,
    },
    /// Words of the person's own: this one is right, or no more.
    AddWord {
        language: crate::text::Language,
        word: String,
    },
    RemoveWord {
        language: crate::text::Language,
        word: String,
    },
    /// A word is not to be marked in this session.
    IgnoreWord {
        language: crate::text::Language,
        word: String,
    },
    /// Ask the dictionaries, for their dialog.
    LookUp(super::dialogs::Asked),
    /// Look which dictionaries there are, for their page of the settings.
    ListDictionaries,
    /// Copy to the clipboard.
    CopyText(String),
    /// Say something that needs no answer.
    Say(Box<super::shell::Notice>),
    OpenDialog(super::dialogs::Dialog),
    CloseDialog,
    /// The reader takes the focus.
    FocusReader,
    /// Restore a backup as a new session in this folder.
    RestoreBackup {
        session: PathBuf,
        generation: String,
        to: PathBuf,
    },
    Cancel(crate::task::TaskId),
    /// Say no more that these scripts have no face.
    HideMissing(Vec<Script>),
    /// The reports of crashes were seen.
    ClearCrashes,
    /// Copy this together with the diagnostics.
    CopyDiagnostics(String),
}

/// Where in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// Where it was read last, or its start.
    AsItWas,
    Mention(MentionId),
    Range(TextRange),
}

#[derive(Debug, Clone, Default)]
pub struct ImportRequest {
    pub files: Vec<crate::action::Input>,
    pub language: Option<crate::text::Language>,
    pub encoding: Option<crate::text::Encoding>,
    pub files_are: crate::action::ImportAs,
}
