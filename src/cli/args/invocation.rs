//! What a person asked for, typed.
//! Invariant: counts are at least one, statuses are never an empty set. Tags of languages, encodings and formats to
//! write are the caller's to validate; they are kept as typed.

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::path::PathBuf;

use clap_complete::Shell;

use crate::l10n::UiLanguage;

/// One call of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invocation {
    /// The language to speak: `--ui-language`, or the one the caller gave.
    pub language: UiLanguage,
    /// Whether results are for other programs.
    pub json: bool,
    /// Who makes the changes, if it was said.
    pub by: Option<String>,
    /// What to do.
    pub command: Command,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Open the window.
    Open {
        /// The session's folder, which exists; `None` if none was named.
        session: Option<PathBuf>,
    },
    /// Make a session.
    New {
        /// The folder to make.
        session: PathBuf,
        /// Its title, if not the folder's name.
        title: Option<String>,
        /// Language tags, in order.
        working_languages: Vec<String>,
    },
    /// Add documents.
    Import {
        /// The session's folder.
        session: PathBuf,
        /// At least one.
        files: Vec<PathBuf>,
        /// A language tag; `None` means: recognise it.
        language: Option<String>,
        /// An encoding's label; `None` means: recognise it.
        encoding: Option<String>,
        /// How to read the files.
        format: InputFormat,
    },
    /// Mark the names of a list.
    Tag {
        /// The session's folder.
        session: PathBuf,
        /// The names list, a CSV table.
        names: PathBuf,
        /// Of the new mentions: proposed or confirmed.
        status: MentionStatus,
        /// Capital and small letters are alike.
        ignore_case: bool,
        /// Letters with and without marks are alike.
        ignore_diacritics: bool,
    },
    /// The names lists of a session.
    Names {
        /// The session's folder.
        session: PathBuf,
        /// A file to be added as a list.
        add: Option<PathBuf>,
        /// The label of what the file does not label.
        label: Option<String>,
        /// The file a list, or the entities, are written to.
        save: Option<PathBuf>,
        /// What a new list is called, or which one is written; `None`: the entities.
        list: Option<String>,
        /// How it is written.
        format: NamesFormat,
    },
    /// Translation memories.
    Memory {
        /// The session's folder.
        session: PathBuf,
        /// What to do.
        task: MemoryTask,
        /// A file, a text, or the name of a memory.
        given: Option<String>,
        /// What a new memory is called; `None`: as its file.
        name: Option<String>,
        /// Taken off the percent of its matches; at most 100.
        penalty: u8,
        /// A language tag; `None`: that of the documents, or any.
        from: Option<String>,
        /// A language tag; `None`: the first working language, or any.
        to: Option<String>,
        /// The least percent of a match; at most 100.
        least: u8,
        /// Whether mentions are written as tags.
        tags: bool,
    },
    /// Write documents and mentions.
    Export {
        /// The session's folder.
        session: PathBuf,
        /// The identifier of a format.
        format: String,
        /// Which mentions; not empty.
        statuses: BTreeSet<MentionStatus>,
        /// Whether mentions in left-out passages are skipped.
        leave_out: bool,
        /// Of the translations, a language tag; `None` means the first there is.
        to: Option<String>,
        /// Whether a translated text is without what is not translated.
        skip_untranslated: bool,
        /// The file; `None` means standard output.
        output: Option<PathBuf>,
    },
    /// Draft translations.
    Translate {
        /// The session's folder.
        session: PathBuf,
        /// A service, by its name or id.
        engine: String,
        /// A language tag.
        to: String,
        /// A language tag; of documents that have none.
        from: Option<String>,
        /// Titles; none: all documents.
        documents: Vec<String>,
        /// The person agrees to send texts.
        agree: bool,
        /// A folder of models for the engine on this machine.
        models: Option<PathBuf>,
        /// Drafts are translated anew.
        over_drafts: bool,
    },
    /// The services that translate.
    Engine {
        /// What is to be done.
        what: EngineDo,
        /// To which.
        id: Option<String>,
        /// What is said of it.
        said: ServiceSaid,
        /// The key is to go.
        forget: bool,
    },
    /// Search all documents.
    Search {
        /// The session's folder.
        session: PathBuf,
        /// Words and fields.
        query: String,
        /// Whether case, accents and width count.
        exact: bool,
    },
    /// List words of the translations that are in no dictionary.
    Spell {
        /// The session's folder.
        session: PathBuf,
        /// The tag of the language translated into.
        to: String,
    },
    /// Look a word up in the dictionaries of the settings' folder.
    Lookup {
        /// The word.
        word: String,
        /// The tag of its language, whose endings are taken off.
        from: Option<String>,
    },
    /// Measure how well mentions are learned.
    Evaluate {
        /// The folder of the session learned from.
        session: PathBuf,
        /// That of the session tested on; `None` means: on what is not learned from.
        test: Option<PathBuf>,
        /// How many sentences are learned from, from the first on; `None` means: all, or four of five.
        train_sentences: Option<NonZeroU32>,
        /// What chance depends on.
        seed: u64,
    },
    /// Show, save or replace the label scheme.
    Scheme {
        /// The session's folder.
        session: PathBuf,
        /// A file to write the scheme to, as it is before any change.
        save: Option<PathBuf>,
        /// Another scheme, from a file.
        load: Option<PathBuf>,
        /// Another scheme, of those that come with the program, by its key.
        ready_made: Option<String>,
        /// What labels and relation kinds become, as `OLD=NEW`.
        becomes: Vec<String>,
        /// Labels and relation kinds that go with all that bears them.
        remove: Vec<String>,
        /// Only say what would happen.
        preview: bool,
    },
    /// Cut documents into segments, or change the rules for it.
    Segment {
        /// The session's folder.
        session: PathBuf,
        /// The tag of a target language.
        to: Option<String>,
        /// Beginnings of titles, or identifiers; none means all.
        documents: Vec<String>,
        /// A file of rules to be kept in the session.
        rules: Option<PathBuf>,
        /// Whether the program's own rules are taken again.
        built_in: bool,
        /// A file the rules are written to.
        write_rules: Option<PathBuf>,
    },
    /// Check translations.
    Quality {
        /// The session's folder.
        session: PathBuf,
        /// The tag of the language translated into.
        to: String,
    },
    /// Look for problems.
    Check {
        /// The session's folder.
        session: PathBuf,
    },
    /// Count.
    Stats {
        /// The session's folder.
        session: PathBuf,
    },
    /// List changes.
    History {
        /// The session's folder.
        session: PathBuf,
        /// How many of the last ones; `None` means all.
        last: Option<NonZeroU32>,
    },
    /// Take changes back.
    Undo {
        /// The session's folder.
        session: PathBuf,
        /// How many.
        steps: Steps,
    },
    /// Make undone changes again.
    Redo {
        /// The session's folder.
        session: PathBuf,
        /// How many.
        steps: Steps,
    },
    /// List the formats.
    Formats,
    /// Make the sample session and do the main job on it.
    Sample {
        /// The folder to make.
        folder: PathBuf,
        /// The file to export to, if any.
        output: Option<PathBuf>,
    },
    /// Print completions.
    Completions {
        /// For which shell.
        shell: Shell,
    },
    /// Print or write manual pages.
    Man {
        /// The folder for the pages of all commands; `None` means the main page on standard output.
        output: Option<PathBuf>,
    },
    /// Measure how well names are found by their spelling in another writing.
    NamesMatch {
        /// Pairs of spellings, one a line.
        pairs: PathBuf,
        /// So many of them are looked at; at least one.
        first: usize,
        /// Whether each ranking is shown.
        ranks: bool,
    },
}

/// What is done to services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EngineDo {
    /// They are shown.
    List,
    /// One is made, or changed.
    Add,
    /// One goes.
    Remove,
    /// Its key is read and kept.
    Key,
    /// It is asked what it can do.
    Test,
    /// A folder of models is chosen, or looked through again.
    Models,
}

impl EngineDo {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::List,
        Self::Add,
        Self::Remove,
        Self::Key,
        Self::Test,
        Self::Models,
    ];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Key => "key",
            Self::Test => "test",
            Self::Models => "models",
        }
    }
}

/// What is said of a service; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceSaid {
    /// The word of its kind.
    pub kind: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Where it is.
    pub address: Option<String>,
    /// Of a chat server.
    pub model: Option<String>,
    /// Language tags.
    pub languages: Vec<String>,
    /// Requests a minute.
    pub rate: Option<u32>,
    /// How long an answer may take.
    pub seconds: Option<u32>,
}

/// How many changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// That many.
    Count(NonZeroU32),
    /// As many as there are.
    All,
}

/// How files are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputFormat {
    /// By what is in them.
    Auto,
    /// As plain text.
    Text,
    /// As JSON.
    Json,
    /// As a token file.
    Conll,
    /// As translations made elsewhere.
    Xliff,
    /// As a termbase: TBX or a table.
    Terms,
}

impl InputFormat {
    /// All of them, the default first.
    pub const ALL: [Self; 6] = [
        Self::Auto,
        Self::Text,
        Self::Json,
        Self::Conll,
        Self::Xliff,
        Self::Terms,
    ];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Text => "text",
            Self::Json => "json",
            Self::Conll => "conll",
            Self::Xliff => "xliff",
            Self::Terms => "terms",
        }
    }
}

/// What is done with translation memories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemoryTask {
    /// Add a file as a read-only memory.
    Import,
    /// Write the session's own.
    Export,
    /// List them.
    List,
    /// Look a text up.
    Match,
    /// Switch one on.
    On,
    /// Switch one off.
    Off,
    /// Remove one.
    Remove,
}

impl MemoryTask {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Import,
        Self::Export,
        Self::List,
        Self::Match,
        Self::On,
        Self::Off,
        Self::Remove,
    ];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Export => "export",
            Self::List => "list",
            Self::Match => "match",
            Self::On => "on",
            Self::Off => "off",
            Self::Remove => "remove",
        }
    }
}

/// How names are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamesFormat {
    /// A table with all that is known.
    Csv,
    /// The program's own names list.
    List,
    /// JSON as the Wikidata has it.
    Wikidata,
}

impl NamesFormat {
    /// All of them, the default first.
    pub const ALL: [Self; 3] = [Self::Csv, Self::List, Self::Wikidata];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::List => "list",
            Self::Wikidata => "wikidata",
        }
    }
}

/// The status of a mention, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MentionStatus {
    /// Waits for a decision.
    Proposed,
    /// Holds.
    Confirmed,
    /// Does not hold; kept as evidence.
    Rejected,
    /// Needs a second look.
    InQuestion,
}

impl MentionStatus {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Proposed,
        Self::Confirmed,
        Self::Rejected,
        Self::InQuestion,
    ];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
            Self::InQuestion => "in-question",
        }
    }
}
