//! The commands.
//! Invariant: ids are unique, and no two defaults of overlapping scopes share a chord.

use super::{
    caret::{self, CaretMove},
    nudge,
    parts::{self, PartCommand},
    segments::{self, SegmentsCommand},
    slots::{BESIDE_IDS, BESIDE_KEYS, LABEL_SLOTS, TAG_IDS, TAG_KEYS},
    translate::{self, TranslateCommand},
};
use crate::action::extent::Nudge;

/// Where the menus, the palette and the cheat sheet put a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Session,
    Edit,
    Caret,
    Tag,
    Mention,
    Document,
    Translate,
    Go,
    View,
    Help,
}

impl Group {
    pub const ALL: [Self; 10] = [
        Self::Session,
        Self::Edit,
        Self::Caret,
        Self::Tag,
        Self::Mention,
        Self::Document,
        Self::Translate,
        Self::Go,
        Self::View,
        Self::Help,
    ];
}

/// When a command's keys are listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Always: chords with Ctrl or Alt, and function keys.
    Anywhere,
    /// While the reader has the focus.
    Reader,
    /// While the translation editor has it: chords with Ctrl or Alt, heard in its field too.
    Translation,
}

/// One thing a person can have done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    NewSession,
    OpenSession,
    OpenSample,
    CloseSession,
    Import,
    /// Propose every name of a list where it stands.
    TagByList,
    Suggest,
    /// Decide on open proposals, name by name; say which sources propose.
    ReviewProposals,
    /// The names lists the session keeps.
    NamesLists,
    /// Write the session's entities to a file, as a names list.
    SaveEntities,
    /// List entities that are likely one.
    Duplicates,
    /// Have a service draft translations.
    AskService,
    Export,
    Saved,
    RenameSession,
    /// The languages the session works in.
    Languages,
    /// Edit the label scheme.
    Scheme,
    Quit,

    Undo,
    Redo,
    Copy,
    /// The selection, or the whole document, with its tags written into the text.
    CopyTagged,
    SelectAll,
    Deselect,
    Grow,
    Shrink,
    /// Do what the notice that is shown offers.
    DoOffered,

    /// Move the caret of the reader.
    Caret(CaretMove),

    /// Tag the selection with the label at this place of the scheme, or give it to the
    /// selected mention.
    Tag(u8),
    /// The same, beside what is there.
    TagBeside(u8),
    /// The same with a label that is sought by its name.
    TagWith,
    /// Wait for a label's key: what is selected from then on gets that label at once.
    Arm,
    Remove,
    Confirm,
    Reject,
    Question,
    /// Move an edge of the mention at hand.
    Nudge(Nudge),
    /// The selection as a further range of the mention chosen last.
    AddRange,
    RemoveRange,
    Relabel,
    Link,
    Unlink,
    NewEntity,
    Spread,
    Note,
    /// Tie the mention at hand to another.
    Relate,
    /// The entity of the mention at hand.
    ShowEntity,
    /// Say something about the passage or mention at hand, or the document.
    NewComment,

    /// Mark the document as done, or as in work again.
    DocumentDone,
    DocumentNew,
    DocumentInWork,
    DocumentReviewed,
    DocumentDetails,
    RenameDocument,
    RemoveDocument,
    UpdateDocument,
    Encoding,
    LeaveOut,
    Restore,

    /// Translate the document side by side with its source, or read it again.
    TranslateOpen,
    /// Choose the language it is translated into.
    TargetLanguage,
    Segments(SegmentsCommand),
    /// Terms, and approved renderings of names.
    Terms,
    /// A term of what is selected.
    NewTerm,
    /// Mark words of translations that no dictionary has, or mark none.
    Spelling,
    /// What dictionaries say of the word at hand.
    LookUp,
    /// Translation memories from files.
    Memories,
    /// What the last import did with translations.
    ImportReport,
    /// Something done in the translation editor.
    Translate(TranslateCommand),

    /// Seek words in the document.
    Find,
    FindNext,
    FindPrevious,
    NextDocument,
    PreviousDocument,
    NextMention,
    PreviousMention,
    NextProposal,
    NextName,
    PreviousProposal,
    NextPane,
    PreviousPane,
    Reader,
    /// Seek in all documents.
    SearchAll,

    Palette,
    Documents,
    Inspector,
    History,
    MentionTable,
    DocumentTable,
    Comments,
    /// What may be wrong with translations.
    Checks,
    /// The lists below the readers.
    Dock,
    Split,
    CloseReader,
    /// Readers side by side are scrolled together, or each on its own.
    ScrollTogether,
    Rejected,
    Chips,
    /// Draw relations: none, those of the mention at hand, all that are seen.
    Relations,
    LargerText,
    SmallerText,
    Theme,
    Settings,

    /// Something done in a part of the window, which is shown for it.
    Part(PartCommand),

    Keys,
    Problems,
    Diagnostics,
    About,
}

/// What the list says of one command.
struct Entry {
    id: &'static str,
    group: Group,
    scope: Scope,
    keys: &'static [&'static str],
}

const fn entry(
    id: &'static str,
    group: Group,
    scope: Scope,
    keys: &'static [&'static str],
) -> Entry {
    Entry {
        id,
        group,
        scope,
        keys,
    }
}

impl Command {
    /// Every command, in the order in which a person meets them.
    pub fn all() -> Vec<Self> {
        use Command as C;
        let mut all = vec![
            C::NewSession,
            C::OpenSession,
            C::OpenSample,
            C::Import,
            C::TagByList,
            C::Suggest,
            C::ReviewProposals,
            C::NamesLists,
            C::SaveEntities,
            C::Duplicates,
            C::AskService,
            C::Export,
            C::Saved,
            C::RenameSession,
            C::Languages,
            C::Scheme,
            C::Undo,
            C::Redo,
            C::DoOffered,
            C::Copy,
            C::CopyTagged,
            C::SelectAll,
            C::Deselect,
            C::Grow,
            C::Shrink,
        ];
        all.extend(CaretMove::ALL.map(C::Caret));
        all.extend((0..LABEL_SLOTS).map(C::Tag));
        all.extend((0..LABEL_SLOTS).map(C::TagBeside));
        all.extend([C::TagWith, C::Arm, C::Confirm, C::Reject, C::Question]);
        all.extend(Nudge::ALL.map(C::Nudge));
        all.extend([
            C::AddRange,
            C::RemoveRange,
            C::Remove,
            C::Relabel,
            C::Link,
            C::Unlink,
            C::NewEntity,
            C::Spread,
            C::Note,
            C::Relate,
            C::ShowEntity,
            C::NewComment,
            C::DocumentDetails,
            C::DocumentDone,
            C::DocumentNew,
            C::DocumentInWork,
            C::DocumentReviewed,
            C::RenameDocument,
            C::UpdateDocument,
            C::Encoding,
            C::LeaveOut,
            C::Restore,
            C::RemoveDocument,
            C::TranslateOpen,
            C::TargetLanguage,
        ]);
        all.extend(SegmentsCommand::ALL.map(C::Segments));
        all.extend([
            C::Terms,
            C::NewTerm,
            C::LookUp,
            C::Spelling,
            C::Memories,
            C::ImportReport,
        ]);
        all.extend(TranslateCommand::all().into_iter().map(C::Translate));
        all.extend([
            C::Find,
            C::FindNext,
            C::FindPrevious,
            C::NextDocument,
            C::PreviousDocument,
            C::NextMention,
            C::PreviousMention,
            C::NextProposal,
            C::NextName,
            C::PreviousProposal,
            C::NextPane,
            C::PreviousPane,
            C::Reader,
            C::SearchAll,
            C::Palette,
            C::Documents,
            C::Inspector,
            C::History,
            C::MentionTable,
            C::DocumentTable,
            C::Comments,
            C::Checks,
            C::Dock,
            C::Split,
            C::CloseReader,
            C::ScrollTogether,
            C::Rejected,
            C::Chips,
            C::Relations,
            C::LargerText,
            C::SmallerText,
            C::Theme,
            C::Settings,
        ]);
        all.extend(PartCommand::ALL.map(C::Part));
        // What ends it stands last in its menu.
        all.extend([C::CloseSession, C::Quit]);
        all.extend([C::Keys, C::Problems, C::Diagnostics, C::About]);
        all
    }

    /// The name in key maps and logs.
    pub fn id(self) -> &'static str {
        self.entry().id
    }

    pub fn group(self) -> Group {
        self.entry().group
    }

    pub fn scope(self) -> Scope {
        self.entry().scope
    }

    /// The chords it answers to unless a person chose others.
    pub fn default_keys(self) -> &'static [&'static str] {
        self.entry().keys
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().into_iter().find(|command| command.id() == id)
    }

    fn entry(self) -> Entry {
        use Group as G;
        use Scope::{Anywhere, Reader, Translation};
        match self {
            Self::NewSession => entry("session.new", G::Session, Anywhere, &["Ctrl+N"]),
            Self::OpenSession => entry("session.open", G::Session, Anywhere, &["Ctrl+O"]),
            Self::OpenSample => entry("session.sample", G::Session, Anywhere, &[]),
            Self::CloseSession => entry("session.close", G::Session, Anywhere, &["Ctrl+Shift+W"]),
            Self::Import => entry("session.import", G::Session, Anywhere, &["Ctrl+I"]),
            Self::TagByList => entry("names.tag", G::Session, Anywhere, &["Ctrl+L"]),
            Self::Suggest => entry("session.suggest", G::Session, Anywhere, &["Ctrl+G"]),
            Self::ReviewProposals => {
                entry("proposals.review", G::Session, Anywhere, &["Ctrl+Shift+G"])
            }
            Self::NamesLists => entry("names.lists", G::Session, Anywhere, &["Ctrl+Shift+N"]),
            Self::SaveEntities => entry(
                "names.save-entities",
                G::Session,
                Anywhere,
                &["Alt+Shift+E"],
            ),
            Self::Duplicates => entry("entities.same", G::Session, Anywhere, &["Ctrl+M"]),
            Self::AskService => entry("session.translate", G::Session, Anywhere, &["Ctrl+Shift+E"]),
            Self::Export => entry("session.export", G::Session, Anywhere, &["Ctrl+E"]),
            Self::Saved => entry("session.saved", G::Session, Anywhere, &["Ctrl+S"]),
            Self::RenameSession => entry("session.rename", G::Session, Anywhere, &["Shift+F2"]),
            Self::Languages => entry("session.languages", G::Session, Anywhere, &["Alt+Shift+L"]),
            Self::Scheme => entry("session.scheme", G::Session, Anywhere, &["Ctrl+Shift+L"]),
            Self::Quit => entry("session.quit", G::Session, Anywhere, &["Ctrl+Q"]),

            Self::Undo => entry("edit.undo", G::Edit, Anywhere, &["Ctrl+Z"]),
            Self::Redo => entry("edit.redo", G::Edit, Anywhere, &["Ctrl+Shift+Z", "Ctrl+Y"]),
            Self::DoOffered => entry("edit.do-offered", G::Edit, Anywhere, &["Ctrl+Shift+A"]),
            Self::Copy => entry("edit.copy", G::Edit, Reader, &["Ctrl+C"]),
            Self::CopyTagged => entry("edit.copy-tagged", G::Edit, Reader, &["Ctrl+Shift+C"]),
            Self::SelectAll => entry("edit.select-all", G::Edit, Reader, &["Ctrl+A"]),
            Self::Deselect => entry("edit.deselect", G::Edit, Reader, &["Escape"]),
            Self::Grow => entry("edit.grow", G::Edit, Reader, &["E"]),
            Self::Shrink => entry("edit.shrink", G::Edit, Reader, &["Shift+E"]),

            Self::Caret(to) => {
                let (id, keys) = caret::entry(to);
                entry(id, G::Caret, Reader, keys)
            }

            Self::Tag(slot) => {
                let at = usize::from(slot) % TAG_IDS.len();
                entry(TAG_IDS[at], G::Tag, Reader, TAG_KEYS[at])
            }
            Self::TagBeside(slot) => {
                let at = usize::from(slot) % BESIDE_IDS.len();
                entry(BESIDE_IDS[at], G::Tag, Reader, BESIDE_KEYS[at])
            }
            Self::TagWith => entry("tag.with", G::Tag, Reader, &["T"]),
            Self::Arm => entry("tag.arm", G::Tag, Reader, &["A"]),
            Self::Nudge(nudge) => {
                let (id, keys) = nudge::entry(nudge);
                entry(id, G::Mention, Reader, keys)
            }
            Self::AddRange => entry("mention.add-range", G::Mention, Reader, &["Plus"]),
            Self::RemoveRange => entry("mention.remove-range", G::Mention, Reader, &["Minus"]),
            Self::Remove => entry("mention.remove", G::Mention, Reader, &["Delete"]),
            Self::Confirm => entry("mention.confirm", G::Mention, Reader, &["Enter"]),
            Self::Reject => entry("mention.reject", G::Mention, Reader, &["Backspace"]),
            Self::Question => entry("mention.question", G::Mention, Reader, &["Q"]),
            Self::Relabel => entry("mention.relabel", G::Mention, Reader, &["R"]),
            Self::Link => entry("mention.link", G::Mention, Reader, &["L"]),
            Self::Unlink => entry("mention.unlink", G::Mention, Reader, &["Shift+L"]),
            Self::NewEntity => entry("mention.new-entity", G::Mention, Reader, &["N"]),
            Self::Spread => entry("mention.spread", G::Mention, Reader, &["S"]),
            Self::Note => entry("mention.note", G::Mention, Reader, &["M"]),
            Self::Relate => entry("mention.relate", G::Mention, Reader, &["V"]),
            Self::ShowEntity => entry("mention.show-entity", G::Mention, Reader, &["D"]),

            Self::NewComment => entry("comment.new", G::Mention, Reader, &["C"]),

            Self::DocumentDone => entry("document.done", G::Document, Reader, &["Ctrl+Enter"]),
            Self::DocumentNew => entry("document.new", G::Document, Anywhere, &["Alt+Shift+1"]),
            Self::DocumentInWork => {
                entry("document.in-work", G::Document, Anywhere, &["Alt+Shift+2"])
            }
            Self::DocumentReviewed => {
                entry("document.reviewed", G::Document, Anywhere, &["Alt+Shift+4"])
            }
            Self::DocumentDetails => entry("document.details", G::Document, Anywhere, &["F4"]),
            Self::RenameDocument => entry("document.rename", G::Document, Anywhere, &["F2"]),
            Self::RemoveDocument => entry(
                "document.remove",
                G::Document,
                Anywhere,
                &["Alt+Shift+Backspace"],
            ),
            Self::UpdateDocument => entry("document.update", G::Document, Anywhere, &["Ctrl+F5"]),
            Self::Encoding => entry("document.encoding", G::Document, Anywhere, &["Shift+F4"]),
            Self::LeaveOut => entry("document.leave-out", G::Document, Reader, &["O"]),
            Self::Restore => entry("document.restore", G::Document, Reader, &["Shift+O"]),

            Self::TranslateOpen => {
                entry("translate.open", G::Translate, Anywhere, &["Ctrl+Shift+Y"])
            }
            Self::TargetLanguage => entry("translate.language", G::Translate, Anywhere, &["Alt+L"]),
            Self::Segments(command) => {
                let (id, keys) = segments::entry(command);
                entry(id, G::Translate, Anywhere, keys)
            }
            Self::Terms => entry("terms.show", G::Translate, Anywhere, &["Ctrl+B"]),
            Self::NewTerm => entry("terms.new", G::Translate, Anywhere, &["Ctrl+Shift+B"]),
            Self::LookUp => entry("words.look-up", G::Translate, Anywhere, &["Shift+F7"]),
            Self::Spelling => entry("words.spelling", G::Translate, Anywhere, &["Ctrl+Shift+F7"]),
            Self::Memories => entry("memory.show", G::Translate, Anywhere, &["Ctrl+Shift+O"]),
            Self::ImportReport => entry(
                "translate.import-report",
                G::Translate,
                Anywhere,
                &["Ctrl+Shift+I"],
            ),
            Self::Translate(command) => {
                let (id, keys) = translate::entry(command);
                entry(id, G::Translate, Translation, keys)
            }

            Self::Find => entry("go.find", G::Go, Anywhere, &["Ctrl+F"]),
            Self::FindNext => entry("go.find-next", G::Go, Anywhere, &["F3"]),
            Self::FindPrevious => entry("go.find-previous", G::Go, Anywhere, &["Shift+F3"]),
            Self::NextDocument => entry("go.next-document", G::Go, Anywhere, &["Ctrl+PageDown"]),
            Self::PreviousDocument => {
                entry("go.previous-document", G::Go, Anywhere, &["Ctrl+PageUp"])
            }
            Self::NextMention => entry("go.next-mention", G::Go, Reader, &["Tab", "J"]),
            Self::PreviousMention => {
                entry("go.previous-mention", G::Go, Reader, &["Shift+Tab", "K"])
            }
            Self::NextProposal => entry("go.next-proposal", G::Go, Reader, &["P"]),
            Self::NextName => entry("go.next-name", G::Go, Reader, &["F"]),
            Self::PreviousProposal => entry("go.previous-proposal", G::Go, Reader, &["Shift+P"]),
            Self::NextPane => entry("go.next-pane", G::Go, Anywhere, &["F6"]),
            Self::PreviousPane => entry("go.previous-pane", G::Go, Anywhere, &["Shift+F6"]),
            Self::Reader => entry("go.reader", G::Go, Anywhere, &[]),
            Self::SearchAll => entry("go.search", G::Go, Anywhere, &["Ctrl+Shift+F"]),

            Self::Palette => entry(
                "view.palette",
                G::View,
                Anywhere,
                &["Ctrl+K", "Ctrl+Shift+P"],
            ),
            Self::Documents => entry("view.documents", G::View, Anywhere, &["F7"]),
            Self::Inspector => entry("view.inspector", G::View, Anywhere, &["F8"]),
            Self::History => entry("view.history", G::View, Anywhere, &["Ctrl+H"]),
            Self::MentionTable => entry("view.mentions", G::View, Anywhere, &["Ctrl+T"]),
            Self::DocumentTable => entry("view.table", G::View, Anywhere, &["Ctrl+Shift+T"]),
            Self::Comments => entry("view.comments", G::View, Anywhere, &["Ctrl+Shift+M"]),
            Self::Checks => entry("view.checks", G::View, Anywhere, &["Ctrl+Shift+H"]),
            Self::Dock => entry("view.dock", G::View, Anywhere, &["F11"]),
            Self::Split => entry("view.split", G::View, Anywhere, &["Ctrl+D"]),
            Self::CloseReader => entry("view.close-reader", G::View, Anywhere, &["Ctrl+W"]),
            Self::ScrollTogether => {
                entry("view.scroll-together", G::View, Anywhere, &["Ctrl+Shift+D"])
            }
            Self::Rejected => entry("view.rejected", G::View, Anywhere, &["F9"]),
            Self::Chips => entry("view.chips", G::View, Anywhere, &["F10"]),
            Self::Relations => entry("view.relations", G::View, Anywhere, &["F5"]),
            Self::LargerText => entry("view.larger", G::View, Anywhere, &["Ctrl+Plus"]),
            Self::SmallerText => entry("view.smaller", G::View, Anywhere, &["Ctrl+Minus"]),
            Self::Theme => entry("view.theme", G::View, Anywhere, &["F12"]),
            Self::Settings => entry("view.settings", G::View, Anywhere, &["Ctrl+Comma"]),

            Self::Part(command) => {
                let (id, keys) = parts::entry(command);
                entry(id, command.group(), Anywhere, keys)
            }

            Self::Keys => entry("help.keys", G::Help, Anywhere, &["F1"]),
            Self::Problems => entry("help.problems", G::Help, Anywhere, &["Ctrl+F1"]),
            Self::Diagnostics => entry("help.diagnostics", G::Help, Anywhere, &[]),
            Self::About => entry("help.about", G::Help, Anywhere, &[]),
        }
    }
}
