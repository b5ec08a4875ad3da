//! Commands of the translation editor: what they are called, and their keys.

use crate::{action::translate::SegmentFilter, model::TranslationStatus};

/// How many suggestions and how many names have a key.
pub const PLACES: u8 = 9;

/// One thing done in the translation editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TranslateCommand {
    /// The segment is translated; on to the next that is not.
    Confirm,
    /// The same, and stay.
    ConfirmHere,
    Next,
    Previous,
    NextUntranslated,
    /// The source as the target.
    CopySource,
    Clear,
    /// Two segments of one, at a place that is chosen.
    Split,
    /// One of this and the next.
    Merge,
    /// Take over the suggestion at this place.
    Match(u8),
    /// Write the name at this place.
    Name(u8),
    /// The words that are selected in the target are the name at this place.
    Place(u8),
    /// They are the nearest name that was not found.
    PlaceNext,
    /// The name they were taken for is another.
    TakeOff,
    /// The finding after, before the one at hand, in this segment or another.
    NextFault,
    PreviousFault,
    /// Put in what would mend the finding at hand.
    Mend,
    /// It is fine.
    Fine,
    /// Words in all that was translated.
    Concordance,
    /// Have a service draft the segment again, its names protected.
    DraftAgain,
    Status(TranslationStatus),
    Comment,
    Note,
    /// To the next word that no dictionary has.
    NextMisspelt,
    /// What may have been meant by it.
    Meant,
    Filter(SegmentFilter),
    /// Segments side by side, or the translation as one text.
    Read,
}

const MATCH: [(&str, &[&str]); PLACES as usize] = [
    ("translate.match-1", &["Ctrl+1"]),
    ("translate.match-2", &["Ctrl+2"]),
    ("translate.match-3", &["Ctrl+3"]),
    ("translate.match-4", &["Ctrl+4"]),
    ("translate.match-5", &["Ctrl+5"]),
    ("translate.match-6", &["Ctrl+6"]),
    ("translate.match-7", &["Ctrl+7"]),
    ("translate.match-8", &["Ctrl+8"]),
    ("translate.match-9", &["Ctrl+9"]),
];
const NAME: [(&str, &[&str]); PLACES as usize] = [
    ("translate.name-1", &["Ctrl+Shift+1"]),
    ("translate.name-2", &["Ctrl+Shift+2"]),
    ("translate.name-3", &["Ctrl+Shift+3"]),
    ("translate.name-4", &["Ctrl+Shift+4"]),
    ("translate.name-5", &["Ctrl+Shift+5"]),
    ("translate.name-6", &["Ctrl+Shift+6"]),
    ("translate.name-7", &["Ctrl+Shift+7"]),
    ("translate.name-8", &["Ctrl+Shift+8"]),
    ("translate.name-9", &["Ctrl+Shift+9"]),
];

const PLACE: [(&str, &[&str]); PLACES as usize] = [
    ("translate.place-1", &["Alt+1"]),
    ("translate.place-2", &["Alt+2"]),
    ("translate.place-3", &["Alt+3"]),
    ("translate.place-4", &["Alt+4"]),
    ("translate.place-5", &["Alt+5"]),
    ("translate.place-6", &["Alt+6"]),
    ("translate.place-7", &["Alt+7"]),
    ("translate.place-8", &["Alt+8"]),
    ("translate.place-9", &["Alt+9"]),
];

/// The statuses a person gives; a target is emptied to make it untranslated, and a machine's
/// draft is made by a machine.
pub const STATUSES: [TranslationStatus; 4] = [
    TranslationStatus::Draft,
    TranslationStatus::Translated,
    TranslationStatus::Reviewed,
    TranslationStatus::Locked,
];

impl TranslateCommand {
    /// Every one, in the order in which a person meets them.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Confirm,
            Self::ConfirmHere,
            Self::Next,
            Self::Previous,
            Self::NextUntranslated,
            Self::CopySource,
            Self::Clear,
            Self::Split,
            Self::Merge,
            Self::Concordance,
            Self::NextFault,
            Self::PreviousFault,
            Self::Mend,
            Self::Fine,
            Self::DraftAgain,
            Self::PlaceNext,
            Self::TakeOff,
        ];
        all.extend(STATUSES.map(Self::Status));
        all.extend([Self::Comment, Self::Note, Self::Read]);
        all.extend([Self::NextMisspelt, Self::Meant]);
        all.extend(SegmentFilter::ALL.map(Self::Filter));
        all.extend((0..PLACES).map(Self::Match));
        all.extend((0..PLACES).map(Self::Name));
        all.extend((0..PLACES).map(Self::Place));
        all
    }

    /// Whether it changes the session.
    pub fn changes(self) -> bool {
        !matches!(
            self,
            Self::Next
                | Self::Previous
                | Self::NextUntranslated
                | Self::NextMisspelt
                | Self::Filter(_)
                | Self::Read
                | Self::NextFault
                | Self::PreviousFault
                | Self::Concordance
        )
    }
}

/// Its id and keys.
pub(super) fn entry(command: TranslateCommand) -> (&'static str, &'static [&'static str]) {
    use SegmentFilter as F;
    use TranslateCommand as C;
    use TranslationStatus as T;
    match command {
        C::Confirm => ("translate.confirm", &["Ctrl+Enter"]),
        C::ConfirmHere => ("translate.confirm-here", &["Ctrl+Shift+Enter"]),
        C::Next => ("translate.next", &["Alt+Down", "Ctrl+Down"]),
        C::Previous => ("translate.previous", &["Alt+Up", "Ctrl+Up"]),
        C::NextUntranslated => ("translate.next-untranslated", &["Ctrl+U"]),
        C::CopySource => ("translate.copy-source", &["Ctrl+Shift+S"]),
        C::Clear => ("translate.clear", &["Ctrl+Shift+Backspace"]),
        C::Split => ("translate.split", &["Ctrl+Shift+J"]),
        C::Merge => ("translate.merge", &["Ctrl+J"]),
        C::Match(place) => MATCH[usize::from(place) % MATCH.len()],
        C::Name(place) => NAME[usize::from(place) % NAME.len()],
        C::Place(place) => PLACE[usize::from(place) % PLACE.len()],
        C::PlaceNext => ("translate.place-next", &["Alt+0"]),
        C::TakeOff => ("translate.take-off", &["Alt+Delete"]),
        C::NextFault => ("translate.next-fault", &["Alt+PageDown"]),
        C::PreviousFault => ("translate.previous-fault", &["Alt+PageUp"]),
        C::Mend => ("translate.mend", &["Ctrl+F8"]),
        C::Fine => ("translate.fine", &["Alt+F8"]),
        C::Concordance => ("translate.concordance", &["Alt+K"]),
        C::DraftAgain => ("translate.draft-again", &["Alt+E"]),
        C::Status(T::Untranslated) => ("translate.untranslated", &[]),
        C::Status(T::MachineDraft) => ("translate.machine-draft", &[]),
        C::Status(T::Draft) => ("translate.draft", &["Alt+D"]),
        C::Status(T::Translated) => ("translate.translated", &["Alt+T"]),
        C::Status(T::Reviewed) => ("translate.reviewed", &["Ctrl+Shift+R"]),
        C::Status(T::Locked) => ("translate.lock", &["Ctrl+Shift+K"]),
        C::Comment => ("translate.comment", &["Ctrl+Shift+C"]),
        C::Note => ("translate.note", &["Alt+N"]),
        C::NextMisspelt => ("translate.next-misspelt", &["Ctrl+F7"]),
        C::Meant => ("translate.meant", &["Ctrl+Period"]),
        C::Filter(F::All) => ("translate.show-all", &["Ctrl+Shift+F1"]),
        C::Filter(F::Untranslated) => ("translate.show-untranslated", &["Ctrl+Shift+F2"]),
        C::Filter(F::Drafts) => ("translate.show-drafts", &["Ctrl+Shift+F3"]),
        C::Filter(F::ToReview) => ("translate.show-to-review", &["Ctrl+Shift+F4"]),
        C::Filter(F::Commented) => ("translate.show-commented", &["Ctrl+Shift+F5"]),
        C::Read => ("translate.read", &["Ctrl+R"]),
    }
}
