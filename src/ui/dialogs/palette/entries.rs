//! Everything the palette offers, gathered when it opens.
//! Invariant: the order is that of the menus, the document list and the entities.

use crate::{
    action::command::{Command, PartCommand},
    explain,
    l10n::{Localizer, UiLanguage},
    model::Session,
    ui::{desk::Desk, icons::Icon, look::Look, words},
};

use super::find::{Entry, Target};

/// What the entries were gathered from: other than this, and they are gathered anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gathered {
    session: Option<(u64, usize)>,
    language: UiLanguage,
}

impl Gathered {
    pub fn of(desk: Option<&Desk>, look: &Look<'_>) -> Self {
        let session = desk.map(Desk::session);
        Self {
            // Documents that come in while a session is read in are no revision.
            session: session.map(|session| (session.revision(), session.loaded_count())),
            language: look.l.language(),
        }
    }
}

pub fn gather(desk: Option<&Desk>, look: &Look<'_>) -> Vec<Entry> {
    let session = desk.map(Desk::session);
    let mut entries = commands(session, look);
    if let Some(session) = session {
        documents(session, &mut entries);
        entities(session, look, &mut entries);
    }
    let open = desk.and_then(|desk| desk.workspace());
    let open = open.map(|workspace| workspace.folder());
    for recent in &look.settings.recent {
        if Some(recent.folder.as_path()) == open {
            continue;
        }
        let folder = recent.folder.to_string_lossy().into_owned();
        let name = match recent.title.is_empty() {
            true => folder.clone(),
            false => recent.title.clone(),
        };
        let target = Target::Session(recent.folder.clone());
        entries.push(Entry::new(target, name, folder, Vec::new()));
    }
    entries
}

fn commands(session: Option<&Session>, look: &Look<'_>) -> Vec<Entry> {
    let scheme = session.map(Session::scheme);
    let english =
        (look.l.language() != UiLanguage::English).then(|| Localizer::new(UiLanguage::English));
    let labels: Vec<String> = match (&english, scheme) {
        (Some(english), Some(scheme)) => {
            let labels = scheme.labels.iter();
            labels.map(|label| explain::label(english, label)).collect()
        }
        _ => Vec::new(),
    };
    let count = scheme.map_or(0, |scheme| scheme.labels.len());
    let offered = Command::all().into_iter().filter(|command| match command {
        // Keys of labels the scheme does not have are no news.
        Command::Tag(slot) | Command::TagBeside(slot) => usize::from(*slot) < count,
        Command::Palette => false,
        _ => true,
    });
    offered
        .map(|command| {
            let name = look.command(command, scheme);
            let english = english
                .as_ref()
                .map(|english| explain::command(english, command, &labels));
            let others = english.into_iter().collect();
            Entry::new(Target::Command(command), name, String::new(), others)
        })
        .collect()
}

fn documents(session: &Session, entries: &mut Vec<Entry>) {
    for document in session.documents() {
        let outlet = document.metadata().outlet.as_str();
        let parts = [words::language_code(document), outlet.to_owned()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let title = document.display_title().to_owned();
        let target = Target::Document(document.id);
        entries.push(Entry::new(target, title, parts.join(" · "), Vec::new()));
    }
}

fn entities(session: &Session, look: &Look<'_>, entries: &mut Vec<Entry>) {
    for entity in session.entities() {
        let label = look.label(session.scheme(), &entity.label);
        let others = entity.all_names().skip(1).map(str::to_owned);
        let others = others.chain(entity.renderings.values().cloned()).collect();
        let target = Target::Entity(entity.id);
        entries.push(Entry::new(target, entity.name.clone(), label, others));
    }
}

/// The icon before an entry.
pub fn icon(target: &Target) -> Icon {
    use {Command as C, PartCommand as P};
    match target {
        Target::Document(_) => Icon::Document,
        Target::Entity(_) => Icon::Tag,
        Target::Session(_) => Icon::FolderOpen,
        Target::Command(command) => match command {
            C::NewSession => Icon::New,
            C::OpenSession | C::OpenSample => Icon::FolderOpen,
            C::Import | C::UpdateDocument | C::ImportReport => Icon::Import,
            C::TagByList | C::Suggest | C::ReviewProposals | C::NamesLists => Icon::Tag,
            C::TranslateOpen | C::Translate(_) | C::Terms | C::NewTerm | C::Memories => Icon::Globe,
            C::TargetLanguage | C::Languages => Icon::Globe,
            C::Segments(_) => Icon::Split,
            C::LookUp => Icon::Search,
            C::Spelling => Icon::Check,
            C::Part(part) => match part {
                P::MergeEntity => Icon::Merge,
                P::SplitEntity | P::MoveMentions => Icon::Split,
                P::DeleteEntity => Icon::Trash,
                P::SchemeReady | P::AddList | P::SwitchList => Icon::Tag,
                P::SwitchNames | P::SwitchLearned => Icon::Tag,
                P::SchemeLoad => Icon::Import,
                P::SchemeSave => Icon::Export,
                P::TableFilter | P::TableChoices => Icon::Filter,
                P::TableColumns | P::TableSort => Icon::Columns,
                P::SearchCase => Icon::MatchCase,
                P::SearchWords => Icon::WholeWords,
                P::SearchForms => Icon::Accents,
                P::SearchRegex => Icon::Regex,
                P::AnswerComment => Icon::Note,
                P::ResolveComment => Icon::Check,
            },
            C::SaveEntities => Icon::Export,
            C::Duplicates => Icon::Merge,
            C::Scheme => Icon::Tag,
            C::AskService => Icon::Globe,
            C::Export => Icon::Export,
            C::Saved => Icon::Saved,
            C::RenameSession | C::RenameDocument | C::Relabel | C::Nudge(_) => Icon::Pencil,
            C::CloseSession | C::Quit | C::CloseReader => Icon::Close,
            C::Undo => Icon::Undo,
            C::Redo => Icon::Redo,
            C::DoOffered => Icon::Info,
            C::Copy | C::CopyTagged | C::Diagnostics => Icon::Copy,
            C::SelectAll | C::Deselect | C::Grow | C::Shrink | C::Caret(_) => Icon::More,
            C::Tag(_) | C::TagBeside(_) | C::TagWith | C::Arm => Icon::Tag,
            C::RemoveRange => Icon::Minus,
            C::Remove | C::RemoveDocument => Icon::Trash,
            C::Confirm => Icon::Check,
            C::Reject => Icon::Cross,
            C::Question => Icon::Question,
            C::Link => Icon::Link,
            C::Relate | C::Relations => Icon::Relate,
            C::ShowEntity => Icon::Info,
            C::Unlink => Icon::Unlink,
            C::NewEntity | C::AddRange | C::Spread => Icon::Plus,
            C::Note | C::NewComment => Icon::Note,
            C::DocumentDone | C::DocumentNew | C::DocumentInWork | C::DocumentReviewed => {
                Icon::Check
            }
            C::DocumentDetails | C::About => Icon::Info,
            C::Encoding => Icon::Globe,
            C::LeaveOut => Icon::EyeOff,
            C::Restore | C::Rejected | C::Chips => Icon::Eye,
            C::Find => Icon::Search,
            C::FindNext => Icon::ChevronDown,
            C::FindPrevious => Icon::ChevronUp,
            C::NextDocument | C::NextMention | C::NextProposal | C::NextName | C::NextPane => {
                Icon::ChevronRight
            }
            C::PreviousDocument | C::PreviousMention | C::PreviousProposal | C::PreviousPane => {
                Icon::ChevronLeft
            }
            C::Reader => Icon::Document,
            C::Palette | C::SearchAll => Icon::Search,
            C::Documents => Icon::SidebarLeft,
            C::MentionTable => Icon::Tag,
            C::DocumentTable => Icon::Document,
            C::Comments => Icon::Note,
            C::Checks => Icon::Check,
            C::Dock => Icon::Columns,
            C::Inspector => Icon::SidebarRight,
            C::History => Icon::History,
            C::Split | C::ScrollTogether => Icon::Columns,
            C::LargerText => Icon::ZoomIn,
            C::SmallerText => Icon::ZoomOut,
            C::Theme => Icon::Moon,
            C::Settings => Icon::Settings,
            C::Keys => Icon::Keyboard,
            C::Problems => Icon::Warning,
        },
    }
}
