//! The translation editor: its commands, the statuses of segments, which are shown.

use crate::{
    action::{command::TranslateCommand as C, translate::SegmentFilter as F},
    l10n::{Localizer, messages as m},
    model::TranslationStatus as T,
};

pub(super) fn command(l: &Localizer, command: C) -> String {
    match command {
        C::Confirm => m::command_segment_confirm(l),
        C::ConfirmHere => m::command_segment_confirm_here(l),
        C::Next => m::command_segment_next(l),
        C::Previous => m::command_segment_previous(l),
        C::NextUntranslated => m::command_segment_next_untranslated(l),
        C::CopySource => m::command_segment_copy_source(l),
        C::Clear | C::Status(T::Untranslated) => m::command_segment_clear(l),
        C::Split => m::command_segment_split(l),
        C::Merge => m::command_segment_merge(l),
        C::Match(place) => m::command_segment_match(l, u64::from(place) + 1),
        C::Name(place) => m::command_segment_name(l, u64::from(place) + 1),
        C::Place(place) => m::command_segment_place(l, u64::from(place) + 1),
        C::PlaceNext => m::command_segment_place_next(l),
        C::TakeOff => m::command_segment_take_off(l),
        C::NextFault => m::command_segment_next_fault(l),
        C::PreviousFault => m::command_segment_previous_fault(l),
        C::Mend => m::command_segment_mend(l),
        C::Fine => m::command_segment_fine(l),
        C::Concordance => m::command_segment_concordance(l),
        C::DraftAgain => m::command_segment_draft_again(l),
        C::Status(T::Draft | T::MachineDraft) => m::command_segment_draft(l),
        C::Status(T::Translated) => m::command_segment_translated(l),
        C::Status(T::Reviewed) => m::command_segment_reviewed(l),
        C::Status(T::Locked) => m::command_segment_lock(l),
        C::Comment => m::command_segment_comment(l),
        C::Note => m::command_segment_note(l),
        C::Filter(F::All) => m::command_segment_show_all(l),
        C::Filter(F::Untranslated) => m::command_segment_show_untranslated(l),
        C::Filter(F::Drafts) => m::command_segment_show_drafts(l),
        C::Filter(F::ToReview) => m::command_segment_show_to_review(l),
        C::Filter(F::Commented) => m::command_segment_show_commented(l),
        C::Read => m::command_segment_read(l),
        C::NextMisspelt => m::command_segment_next_misspelt(l),
        C::Meant => m::command_segment_meant(l),
    }
}

pub(super) fn command_more(l: &Localizer, command: C) -> String {
    match command {
        C::Confirm => m::command_segment_confirm_more(l),
        C::ConfirmHere => m::command_segment_confirm_here_more(l),
        C::Next => m::command_segment_next_more(l),
        C::Previous => m::command_segment_previous_more(l),
        C::NextUntranslated => m::command_segment_next_untranslated_more(l),
        C::CopySource => m::command_segment_copy_source_more(l),
        C::Clear | C::Status(T::Untranslated) => m::command_segment_clear_more(l),
        C::Split => m::command_segment_split_more(l),
        C::Merge => m::command_segment_merge_more(l),
        C::Match(place) => m::command_segment_match_more(l, u64::from(place) + 1),
        C::Name(place) => m::command_segment_name_more(l, u64::from(place) + 1),
        C::Place(place) => m::command_segment_place_more(l, u64::from(place) + 1),
        C::PlaceNext => m::command_segment_place_next_more(l),
        C::TakeOff => m::command_segment_take_off_more(l),
        C::NextFault => m::command_segment_next_fault_more(l),
        C::PreviousFault => m::command_segment_previous_fault_more(l),
        C::Mend => m::command_segment_mend_more(l),
        C::Fine => m::command_segment_fine_more(l),
        C::Concordance => m::command_segment_concordance_more(l),
        C::DraftAgain => m::command_segment_draft_again_more(l),
        C::Status(T::Draft | T::MachineDraft) => m::command_segment_draft_more(l),
        C::Status(T::Translated) => m::command_segment_translated_more(l),
        C::Status(T::Reviewed) => m::command_segment_reviewed_more(l),
        C::Status(T::Locked) => m::command_segment_lock_more(l),
        C::Comment => m::command_segment_comment_more(l),
        C::Note => m::command_segment_note_more(l),
        C::Filter(F::All) => m::command_segment_show_all_more(l),
        C::Filter(F::Untranslated) => m::command_segment_show_untranslated_more(l),
        C::Filter(F::Drafts) => m::command_segment_show_drafts_more(l),
        C::Filter(F::ToReview) => m::command_segment_show_to_review_more(l),
        C::Filter(F::Commented) => m::command_segment_show_commented_more(l),
        C::Read => m::command_segment_read_more(l),
        C::NextMisspelt => m::command_segment_next_misspelt_more(l),
        C::Meant => m::command_segment_meant_more(l),
    }
}

/// A status as a word in a sentence.
pub fn segment_status(l: &Localizer, status: T) -> String {
    match status {
        T::Untranslated => m::segment_is_untranslated(l),
        T::Draft => m::segment_is_draft(l),
        T::MachineDraft => m::segment_is_machine_draft(l),
        T::Translated => m::segment_is_translated(l),
        T::Reviewed => m::segment_is_reviewed(l),
        T::Locked => m::segment_is_locked(l),
    }
}

/// A filter as a choice of several.
pub fn segment_filter(l: &Localizer, filter: F) -> String {
    match filter {
        F::All => m::segment_filter_all(l),
        F::Untranslated => m::segment_filter_untranslated(l),
        F::Drafts => m::segment_filter_drafts(l),
        F::ToReview => m::segment_filter_to_review(l),
        F::Commented => m::segment_filter_commented(l),
    }
}

/// How a mention was found in the target, by `Projection::how`.
pub fn found_as(l: &Localizer, how: &str) -> String {
    match how {
        "hand" => m::segment_found_hand(l),
        "rendering" => m::segment_name_approved(l),
        "alias" | "name" => m::segment_found_alias(l),
        "same" | "source" => m::segment_found_same(l),
        "inflected" => m::segment_found_inflected(l),
        "sound" => m::segment_found_sound(l),
        // Another program said so.
        _ => m::segment_found_kept(l),
    }
}

/// That segments got a status, for the history.
pub(super) fn set_status(l: &Localizer, status: T, text: &str, segments: u64) -> String {
    match status {
        T::Untranslated | T::Draft | T::MachineDraft => m::what_segment_draft(l, text, segments),
        T::Translated => m::what_segment_translated(l, text, segments),
        T::Reviewed => m::what_segment_reviewed(l, text, segments),
        T::Locked => m::what_segment_locked(l, text, segments),
    }
}
