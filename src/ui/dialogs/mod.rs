//! What asks before it goes on, one at a time, over everything else.
//! Invariant: Escape closes every dialog, and the focus is inside it while it is open.
//!
//! A dialog only draws and sends; [`Answer`] says whether it stays.

mod about;
mod by_what;
mod comment;
mod concordance;
mod crash;
mod details;
mod encoding;
mod export;
mod exported;
mod frame;
mod history;
mod import_report;
mod keys;
mod line;
mod link_with;
mod lists;
mod load_keys;
mod look_up;
mod meant;
mod memories;
mod name;
mod palette;
mod path;
mod pick_label;
mod problems;
mod proposals;
mod relate;
mod renaming;
mod same;
mod scheme;
mod session_languages;
mod settings;
mod spread;
mod tag_with;
mod target_language;
mod terms;
#[cfg(test)]
mod tests;
mod translate;

use super::{desk::Desk, intent::Intent, look::Look, reader::Glyphs};
use crate::action::command::Command;

pub use comment::{About, CommentBox};
pub use concordance::{ConcordanceDialog, Wanted as ConcordanceWanted};
pub use crash::Crash;
pub use details::Details;
pub use encoding::EncodingChoice;
pub use export::ExportChoice;
pub use exported::Exported;
pub use frame::{Answer, button_row, buttons, buttons_at, modal};
pub use history::History;
pub use import_report::{ImportReport, Returned};
pub use keys::Keys;
pub use link_with::LinkWith;
pub use lists::{AddList, NamesLists};
pub use load_keys::LoadKeys;
pub use look_up::{Asked, LookUp, Said, Side, near};
pub use meant::Meant;
pub use memories::{AddMemory, Memories};
pub use name::{NewSession, Rename, Reviewer};
pub use palette::Palette;
pub use path::{Looked, PathField, PathProblem, look};
pub use pick_label::PickLabel;
pub use problems::Problems;
pub use proposals::{Listing, Proposals};
pub use relate::Relate;
pub use renaming::Renaming;
pub use same::SameEntities;
pub use scheme::SchemeEditor;
pub use session_languages::SessionLanguages;
pub use settings::{LookUpRow, SettingsDialog, SpellerRow};
pub use spread::Spread;
pub use tag_with::TagWith;
pub use target_language::{For, TargetLanguage, likely as likely_languages};
pub use terms::{Terms, Wanted as WantedTerm};
pub use translate::Translate;

/// What is asked.
#[derive(Debug)]
pub enum Dialog {
    NewSession(NewSession),
    Rename(Rename),
    Reviewer(Reviewer),
    Path(PathField),
    Details(Details),
    Encoding(EncodingChoice),
    Export(ExportChoice),
    Exported(Exported),
    Palette(Palette),
    TagWith(TagWith),
    TargetLanguage(TargetLanguage),
    Languages(SessionLanguages),
    Relate(Box<Relate>),
    LinkWith(Box<LinkWith>),
    Concordance(Box<ConcordanceDialog>),
    Comment(CommentBox),
    Spread(Box<Spread>),
    History(History),
    ImportReport(Box<ImportReport>),
    Settings(Box<SettingsDialog>),
    Keys(Keys),
    LoadKeys(LoadKeys),
    LookUp(Box<LookUp>),
    Meant(Box<Meant>),
    Problems(Problems),
    Proposals(Box<Proposals>),
    Lists(Box<NamesLists>),
    AddList(AddList),
    Same(SameEntities),
    Scheme(Box<SchemeEditor>),
    Translate(Box<Translate>),
    Terms(Box<Terms>),
    Memories(Box<Memories>),
    AddMemory(Box<AddMemory>),
    Renaming(Box<Renaming>),
    About,
    Crash(Crash),
}

/// What a dialog is given in a frame.
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Given<'a> {
    pub desk: Option<&'a mut Desk>,
    pub look: &'a Look<'a>,
    pub glyphs: &'a mut Glyphs,
    pub out: &'a mut Vec<Intent>,
}

impl Dialog {
    /// Whether a command opens this dialog, so that giving it again closes it.
    pub fn is_of(&self, command: Command) -> bool {
        matches!(
            (self, command),
            (Self::Palette(_), Command::Palette)
                | (Self::History(_), Command::History)
                | (Self::ImportReport(_), Command::ImportReport)
                | (Self::Keys(_), Command::Keys)
                | (Self::Settings(_), Command::Settings)
                | (Self::Details(_), Command::DocumentDetails)
                | (Self::Same(_), Command::Duplicates)
                | (Self::Proposals(_), Command::ReviewProposals)
                | (Self::Lists(_), Command::NamesLists)
                | (Self::Scheme(_), Command::Scheme)
                | (Self::Translate(_), Command::AskService)
                | (Self::Terms(_), Command::Terms)
                | (Self::Memories(_), Command::Memories)
                | (Self::Languages(_), Command::Languages)
                | (Self::TargetLanguage(_), Command::TargetLanguage)
        )
    }

    /// Closes as its button does, with what is being typed in it; `false`: nothing is.
    pub fn leave(&mut self) -> bool {
        match self {
            Self::Terms(dialog) => dialog.leave(),
            Self::Memories(dialog) => dialog.leave(),
            _ => return false,
        }
        true
    }

    /// Whether keys are recorded: none of them is a command then.
    pub fn records_keys(&self) -> bool {
        matches!(self, Self::Settings(settings) if settings.records_keys())
    }

    pub fn ui(&mut self, ctx: &egui::Context, mut given: Given<'_>) -> Answer {
        let given = &mut given;
        match self {
            Self::NewSession(dialog) => dialog.ui(ctx, given),
            Self::Rename(dialog) => dialog.ui(ctx, given),
            Self::Reviewer(dialog) => dialog.ui(ctx, given),
            Self::Path(dialog) => dialog.ui(ctx, given),
            Self::Details(dialog) => dialog.ui(ctx, given),
            Self::Encoding(dialog) => dialog.ui(ctx, given),
            Self::Export(dialog) => dialog.ui(ctx, given),
            Self::Exported(dialog) => dialog.ui(ctx, given),
            Self::Palette(dialog) => dialog.ui(ctx, given),
            Self::TagWith(dialog) => dialog.ui(ctx, given),
            Self::TargetLanguage(dialog) => dialog.ui(ctx, given),
            Self::Languages(dialog) => dialog.ui(ctx, given),
            Self::Relate(dialog) => dialog.ui(ctx, given),
            Self::LinkWith(dialog) => dialog.ui(ctx, given),
            Self::Concordance(dialog) => dialog.ui(ctx, given),
            Self::Comment(dialog) => dialog.ui(ctx, given),
            Self::Spread(dialog) => dialog.ui(ctx, given),
            Self::History(dialog) => dialog.ui(ctx, given),
            Self::ImportReport(dialog) => dialog.ui(ctx, given),
            Self::Settings(dialog) => dialog.ui(ctx, given),
            Self::Keys(dialog) => dialog.ui(ctx, given),
            Self::LoadKeys(dialog) => dialog.ui(ctx, given),
            Self::LookUp(dialog) => dialog.ui(ctx, given),
            Self::Meant(dialog) => dialog.ui(ctx, given),
            Self::Problems(dialog) => dialog.ui(ctx, given),
            Self::Proposals(dialog) => dialog.ui(ctx, given),
            Self::Lists(dialog) => dialog.ui(ctx, given),
            Self::AddList(dialog) => dialog.ui(ctx, given),
            Self::Same(dialog) => dialog.ui(ctx, given),
            Self::Scheme(dialog) => dialog.ui(ctx, given),
            Self::Translate(dialog) => dialog.ui(ctx, given),
            Self::Terms(dialog) => dialog.ui(ctx, given),
            Self::Memories(dialog) => dialog.ui(ctx, given),
            Self::AddMemory(dialog) => dialog.ui(ctx, given),
            Self::Renaming(dialog) => dialog.ui(ctx, given),
            Self::About => about::ui(ctx, given),
            Self::Crash(dialog) => dialog.ui(ctx, given),
        }
    }
}
