//! Whether a command can be done now.
//! Invariant: a command for which this says yes does something.

use super::{Command, Scope, TranslateCommand};

/// What the window knows when it asks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// A session is open.
    pub session: bool,
    /// It is open for reading only.
    pub read_only: bool,
    /// Its documents are still being read in.
    pub loading: bool,
    /// A document is shown.
    pub document: bool,
    /// How many documents there are.
    pub documents: usize,
    /// Some text is selected.
    pub selection: bool,
    /// How many mentions the caret stands in or the selection takes in exactly.
    pub mentions: usize,
    /// How many ranges the first of them has.
    pub ranges: usize,
    /// A mention of the document was chosen before, whatever is selected now.
    pub chosen_before: bool,
    /// A label's key is waited for.
    pub arming: bool,
    /// What is selected gets a label at once.
    pub armed: bool,
    /// Several mentions lie in what is selected: two of them can be related.
    pub several_selected: bool,
    /// One of them is linked to an entity.
    pub linked: bool,
    /// The shown document has mentions, proposals.
    pub any_mention: bool,
    pub any_proposal: bool,
    /// Something is sought in the shown document.
    pub sought: bool,
    /// The caret stands in a left-out passage.
    pub left_out: bool,
    /// The file the shown document came from is kept.
    pub source: bool,
    pub can_undo: bool,
    pub can_redo: bool,
    /// A notice is shown that offers to do something.
    pub offered: bool,
    /// The card of an entity is shown; there are several entities, names lists.
    pub entity_shown: bool,
    pub several_entities: bool,
    pub lists: bool,
    /// Translations were imported since the session was opened.
    pub returned: bool,
    /// A comment is at hand, in the list or at the caret.
    pub comment: bool,
    /// How many labels the scheme has.
    pub labels: usize,
    /// How many readers are side by side.
    pub readers: usize,
    /// The shown document is being translated, segment by segment; one is at hand.
    pub translating: bool,
    pub segment: bool,
    /// The session keeps segmentation rules of its own.
    pub kept_rules: bool,
    /// How many suggestions and names the segment at hand has.
    pub matches: usize,
    pub names: usize,
    /// How many mentions, or documents, commands are done to in a list below the readers that
    /// somebody works in.
    pub listed_mentions: usize,
    pub listed_documents: usize,
}

impl Circumstances {
    /// Whether a command is meant for the list somebody works in.
    pub fn is_for_list(&self, command: Command) -> bool {
        use Command as C;
        let listed = match command {
            C::Tag(_)
            | C::TagWith
            | C::Confirm
            | C::Reject
            | C::Question
            | C::Link
            | C::Unlink
            | C::Remove => self.listed_mentions,
            C::DocumentNew | C::DocumentInWork | C::DocumentDone | C::DocumentReviewed => {
                self.listed_documents
            }
            _ => 0,
        };
        listed > 0
    }
}

/// Why a command cannot be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    NoSession,
    Loading,
    ReadOnly,
    NoDocument,
    OneDocument,
    NoSelection,
    /// Neither a selection nor a mention at the caret.
    NothingToTag,
    NoMention,
    /// Which of them is meant nobody can say.
    SeveralMentions,
    NoMentionBefore,
    OneRange,
    NotLinked,
    NoMentionsHere,
    NoProposalsHere,
    NothingSought,
    NotLeftOut,
    NoSource,
    NothingToUndo,
    NothingToRedo,
    NothingOffered,
    NoEntity,
    OneEntity,
    NoLists,
    NoComment,
    NoLabel(u8),
    OneReader,
    /// The reader is not seen: the document is being translated.
    Translating,
    NotTranslating,
    NoSegment,
    NoMatch(u8),
    NoNameHere(u8),
    NothingReturned,
    /// The program's own segmentation rules are in place.
    NoKeptRules,
}

impl Command {
    /// Whether it can be done.
    ///
    /// # Errors
    /// The first reason why not, for the person.
    pub fn applies(self, now: &Circumstances) -> Result<(), WhyNot> {
        use Command as C;
        let ok = |yes: bool, why: WhyNot| if yes { Ok(()) } else { Err(why) };
        let session = || {
            ok(now.session, WhyNot::NoSession)?;
            ok(!now.loading, WhyNot::Loading)
        };
        let writing = || {
            session()?;
            ok(!now.read_only, WhyNot::ReadOnly)
        };
        let document = || {
            ok(now.session, WhyNot::NoSession)?;
            ok(now.document, WhyNot::NoDocument)
        };
        let changing = || {
            writing()?;
            ok(now.document, WhyNot::NoDocument)
        };
        let mention = || {
            changing()?;
            ok(now.mentions > 0, WhyNot::NoMention)
        };
        if now.is_for_list(self) {
            writing()?;
            return match self {
                C::Tag(slot) => ok(usize::from(slot) < now.labels, WhyNot::NoLabel(slot + 1)),
                C::TagWith => ok(now.labels > 0, WhyNot::NoLabel(1)),
                _ => Ok(()),
            };
        }
        if now.translating && self.scope() == Scope::Reader && !self.is_for_translators() {
            return Err(WhyNot::Translating);
        }
        match self {
            C::NewSession
            | C::OpenSession
            | C::OpenSample
            | C::Quit
            | C::Palette
            | C::LargerText
            | C::SmallerText
            | C::Theme
            | C::Settings
            | C::Spelling
            | C::Keys
            | C::Diagnostics
            | C::About
            | C::NextPane
            | C::PreviousPane => Ok(()),
            C::Part(part) => part.applies(now),
            // Also without a session something can be offered.
            C::DoOffered if now.offered => Ok(()),
            C::DoOffered => {
                ok(now.session, WhyNot::NoSession)?;
                Err(WhyNot::NothingOffered)
            }
            C::CloseSession | C::Saved | C::Documents | C::Inspector | C::Dock => {
                ok(now.session, WhyNot::NoSession)
            }
            C::Problems
            | C::History
            | C::Duplicates
            | C::SearchAll
            | C::MentionTable
            | C::DocumentTable
            | C::Comments
            | C::Checks
            | C::ReviewProposals
            | C::NamesLists
            | C::Terms
            | C::Memories
            | C::Languages
            | C::SaveEntities => session(),
            C::ImportReport => {
                session()?;
                ok(now.returned, WhyNot::NothingReturned)
            }
            C::Import | C::RenameSession | C::Scheme | C::NewTerm => writing(),
            C::TagByList | C::Suggest | C::AskService => {
                writing()?;
                ok(now.documents > 0, WhyNot::NoDocument)
            }
            C::Export => {
                session()?;
                ok(now.documents > 0, WhyNot::NoDocument)
            }
            C::Undo => {
                writing()?;
                ok(now.can_undo, WhyNot::NothingToUndo)
            }
            C::Redo => {
                writing()?;
                ok(now.can_redo, WhyNot::NothingToRedo)
            }
            C::Copy | C::Shrink => {
                document()?;
                ok(now.selection, WhyNot::NoSelection)
            }
            C::SelectAll
            | C::CopyTagged
            | C::Deselect
            | C::Grow
            | C::Caret(_)
            | C::Reader
            | C::Rejected
            | C::Chips
            | C::Relations
            | C::Find
            | C::NextName
            | C::Split => document(),
            C::CloseReader | C::ScrollTogether => {
                document()?;
                ok(now.readers > 1, WhyNot::OneReader)
            }
            C::Tag(slot) => {
                changing()?;
                ok(usize::from(slot) < now.labels, WhyNot::NoLabel(slot + 1))?;
                let something = now.selection || now.mentions > 0;
                ok(something || now.arming, WhyNot::NothingToTag)
            }
            C::TagWith => {
                changing()?;
                ok(now.labels > 0, WhyNot::NoLabel(1))?;
                let something = now.selection || now.mentions > 0;
                ok(something || now.arming, WhyNot::NothingToTag)
            }
            C::Arm => {
                changing()?;
                ok(now.labels > 0, WhyNot::NoLabel(1))
            }
            C::TagBeside(slot) => {
                changing()?;
                ok(usize::from(slot) < now.labels, WhyNot::NoLabel(slot + 1))?;
                ok(now.selection || now.mentions > 0, WhyNot::NothingToTag)
            }
            C::Confirm if now.armed && now.selection => changing(),
            C::Nudge(_) => {
                mention()?;
                ok(now.mentions == 1, WhyNot::SeveralMentions)
            }
            C::AddRange => {
                changing()?;
                ok(now.selection, WhyNot::NoSelection)?;
                ok(now.chosen_before, WhyNot::NoMentionBefore)
            }
            C::RemoveRange => {
                mention()?;
                ok(now.mentions == 1, WhyNot::SeveralMentions)?;
                ok(now.ranges > 1, WhyNot::OneRange)
            }
            C::Remove
            | C::Confirm
            | C::Reject
            | C::Question
            | C::Relabel
            | C::Link
            | C::NewEntity
            | C::Note => mention(),
            C::Unlink => {
                mention()?;
                ok(now.linked, WhyNot::NotLinked)
            }
            C::Relate => {
                changing()?;
                ok(now.mentions > 0 || now.several_selected, WhyNot::NoMention)
            }
            C::ShowEntity => {
                document()?;
                ok(now.mentions > 0, WhyNot::NoMention)?;
                ok(now.linked, WhyNot::NotLinked)
            }
            C::Spread => {
                changing()?;
                ok(now.labels > 0, WhyNot::NoLabel(1))?;
                ok(now.selection || now.mentions > 0, WhyNot::NothingToTag)?;
                ok(now.mentions < 2, WhyNot::SeveralMentions)
            }
            C::DocumentDetails => {
                session()?;
                ok(now.document, WhyNot::NoDocument)
            }
            C::RenameDocument
            | C::RemoveDocument
            | C::UpdateDocument
            | C::NewComment
            | C::DocumentDone
            | C::DocumentNew
            | C::DocumentInWork
            | C::DocumentReviewed => changing(),
            C::Encoding => {
                changing()?;
                ok(now.source, WhyNot::NoSource)
            }
            C::LeaveOut => {
                changing()?;
                ok(now.selection, WhyNot::NoSelection)
            }
            C::Restore => {
                changing()?;
                ok(now.left_out, WhyNot::NotLeftOut)
            }
            C::TranslateOpen | C::TargetLanguage | C::LookUp => document(),
            C::Segments(command) => {
                writing()?;
                command.applies(now)
            }
            C::Translate(command) => {
                document()?;
                ok(now.translating, WhyNot::NotTranslating)?;
                if command.changes() {
                    writing()?;
                    ok(now.segment, WhyNot::NoSegment)?;
                }
                match command {
                    TranslateCommand::Match(place) => {
                        ok(usize::from(place) < now.matches, WhyNot::NoMatch(place + 1))
                    }
                    TranslateCommand::Name(place) | TranslateCommand::Place(place) => ok(
                        usize::from(place) < now.names,
                        WhyNot::NoNameHere(place + 1),
                    ),
                    _ => Ok(()),
                }
            }
            C::FindNext | C::FindPrevious => {
                ok(!now.translating, WhyNot::Translating)?;
                document()?;
                ok(now.sought, WhyNot::NothingSought)
            }
            C::NextDocument | C::PreviousDocument => {
                document()?;
                ok(now.documents > 1, WhyNot::OneDocument)
            }
            C::NextMention | C::PreviousMention => {
                document()?;
                ok(now.any_mention, WhyNot::NoMentionsHere)
            }
            C::NextProposal | C::PreviousProposal => {
                document()?;
                ok(now.any_proposal, WhyNot::NoProposalsHere)
            }
        }
    }

    /// Of the reader's commands, those that mean the same while the document is translated.
    fn is_for_translators(self) -> bool {
        matches!(self, Self::NewComment | Self::DocumentDone)
    }
}
