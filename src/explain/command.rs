//! Commands: their names, what they do, and why they cannot be done now.
//! Invariant: every command has a name and a sentence; one without does not compile.

use super::{chord::chord, extent, parts, translate};
use crate::{
    action::command::{CaretMove, Command, Group, KeyMap, PartCommand, SegmentsCommand, WhyNot},
    l10n::{Localizer, messages as m},
};

/// The name in menus, on buttons and in the palette: a verb with its object, and “…”
/// where something is asked first. `labels` are the names of the scheme's labels in the
/// reader's language, in its order; a slot beyond them goes by its number.
pub fn command(l: &Localizer, command: Command, labels: &[String]) -> String {
    use Command as C;
    let named = |slot: u8| {
        let label = labels.get(usize::from(slot)).map(String::as_str);
        label.filter(|label| !label.trim().is_empty())
    };
    match command {
        C::NewSession => m::command_new_session(l),
        C::OpenSession => m::command_open_session(l),
        C::OpenSample => m::command_open_sample(l),
        C::Import => m::command_import(l),
        C::TagByList => m::command_tag_by_list(l),
        C::Suggest => m::command_suggest(l),
        C::ReviewProposals => m::command_review_proposals(l),
        C::NamesLists => m::command_names_lists(l),
        C::Terms => m::command_terms(l),
        C::NewTerm => m::command_new_term(l),
        C::Memories => m::command_memories(l),
        C::ImportReport => m::command_import_report(l),
        C::TargetLanguage => m::command_target_language(l),
        C::Languages => m::command_languages(l),
        C::Segments(command) => segments(l, command),
        C::SaveEntities => m::command_save_entities(l),
        C::Duplicates => m::command_duplicates(l),
        C::AskService => m::command_translate(l),
        C::Export => m::command_export(l),
        C::Saved => m::command_saved(l),
        C::RenameSession => m::command_rename_session(l),
        C::Scheme => m::command_scheme(l),
        C::CloseSession => m::command_close_session(l),
        C::Quit => m::command_quit(l),
        C::Undo => m::command_undo(l),
        C::Redo => m::command_redo(l),
        C::DoOffered => m::command_do_offered(l),
        C::Copy => m::command_copy(l),
        C::CopyTagged => m::command_copy_tagged(l),
        C::SelectAll => m::command_select_all(l),
        C::Deselect => m::command_deselect(l),
        C::Grow => m::command_grow(l),
        C::Shrink => m::command_shrink(l),
        C::Caret(to) => caret(l, to),
        C::Tag(slot) => match named(slot) {
            Some(label) => m::command_tag(l, label),
            None => m::command_tag_number(l, place(slot)),
        },
        C::TagBeside(slot) => match named(slot) {
            Some(label) => m::command_tag_beside(l, label),
            None => m::command_tag_beside_number(l, place(slot)),
        },
        C::TagWith => m::command_tag_with(l),
        C::Arm => m::command_arm(l),
        C::Confirm => m::command_confirm(l),
        C::Reject => m::command_reject(l),
        C::Question => m::command_question(l),
        C::Nudge(nudge) => extent::nudge(l, nudge),
        C::AddRange => m::command_add_range(l),
        C::RemoveRange => m::command_remove_range(l),
        C::Remove => m::command_remove(l),
        C::Relabel => m::command_relabel(l),
        C::Link => m::command_link(l),
        C::Unlink => m::command_unlink(l),
        C::NewEntity => m::command_new_entity(l),
        C::Spread => m::command_spread(l),
        C::Note => m::command_note(l),
        C::Relate => m::command_relate(l),
        C::ShowEntity => m::command_show_entity(l),
        C::NewComment => m::command_new_comment(l),
        C::DocumentDone => m::command_document_done(l),
        C::DocumentNew => m::command_document_new(l),
        C::DocumentInWork => m::command_document_in_work(l),
        C::DocumentReviewed => m::command_document_reviewed(l),
        C::DocumentDetails => m::command_document_details(l),
        C::RenameDocument => m::command_rename_document(l),
        C::UpdateDocument => m::command_update_document(l),
        C::Encoding => m::command_encoding(l),
        C::LeaveOut => m::command_leave_out(l),
        C::Restore => m::command_restore(l),
        C::Part(command) => parts::command(l, command),
        C::TranslateOpen => m::command_translate_open(l),
        C::LookUp => m::command_look_up(l),
        C::Spelling => m::command_spelling(l),
        C::Translate(command) => translate::command(l, command),
        C::RemoveDocument => m::command_remove_document(l),
        C::Find => m::command_find(l),
        C::FindNext => m::command_find_next(l),
        C::FindPrevious => m::command_find_previous(l),
        C::NextDocument => m::command_next_document(l),
        C::PreviousDocument => m::command_previous_document(l),
        C::NextMention => m::command_next_mention(l),
        C::PreviousMention => m::command_previous_mention(l),
        C::NextProposal => m::command_next_proposal(l),
        C::NextName => m::command_next_name(l),
        C::PreviousProposal => m::command_previous_proposal(l),
        C::NextPane => m::command_next_pane(l),
        C::PreviousPane => m::command_previous_pane(l),
        C::Reader => m::command_reader(l),
        C::SearchAll => m::command_search_all(l),
        C::Palette => m::command_palette(l),
        C::Documents => m::command_documents(l),
        C::Inspector => m::command_inspector(l),
        C::History => m::command_history(l),
        C::MentionTable => m::command_mention_table(l),
        C::DocumentTable => m::command_document_table(l),
        C::Comments => m::command_comments(l),
        C::Checks => m::command_checks(l),
        C::Dock => m::command_dock(l),
        C::Split => m::command_split(l),
        C::CloseReader => m::command_close_reader(l),
        C::ScrollTogether => m::command_scroll_together(l),
        C::Rejected => m::command_rejected(l),
        C::Chips => m::command_chips(l),
        C::Relations => m::command_relations(l),
        C::LargerText => m::command_larger(l),
        C::SmallerText => m::command_smaller(l),
        C::Theme => m::command_theme(l),
        C::Settings => m::command_settings(l),
        C::Keys => m::command_keys(l),
        C::Problems => m::command_problems(l),
        C::Diagnostics => m::command_diagnostics(l),
        C::About => m::command_about(l),
    }
}

/// What a command does, in one sentence: for tooltips, the cheat sheet and the manual.
pub fn command_more(l: &Localizer, command: Command) -> String {
    use Command as C;
    match command {
        C::NewSession => m::command_new_session_more(l),
        C::OpenSession => m::command_open_session_more(l),
        C::OpenSample => m::command_open_sample_more(l),
        C::Import => m::command_import_more(l),
        C::TagByList => m::command_tag_by_list_more(l),
        C::Suggest => m::command_suggest_more(l),
        C::ReviewProposals => m::command_review_proposals_more(l),
        C::NamesLists => m::command_names_lists_more(l),
        C::Terms => m::command_terms_more(l),
        C::NewTerm => m::command_new_term_more(l),
        C::Memories => m::command_memories_more(l),
        C::ImportReport => m::command_import_report_more(l),
        C::TargetLanguage => m::command_target_language_more(l),
        C::Languages => m::command_languages_more(l),
        C::Segments(command) => segments_more(l, command),
        C::SaveEntities => m::command_save_entities_more(l),
        C::Duplicates => m::command_duplicates_more(l),
        C::AskService => m::command_translate_more(l),
        C::Export => m::command_export_more(l),
        C::Saved => m::command_saved_more(l),
        C::RenameSession => m::command_rename_session_more(l),
        C::Scheme => m::command_scheme_more(l),
        C::CloseSession => m::command_close_session_more(l),
        C::Quit => m::command_quit_more(l),
        C::Undo => m::command_undo_more(l),
        C::Redo => m::command_redo_more(l),
        C::DoOffered => m::command_do_offered_more(l),
        C::Copy => m::command_copy_more(l),
        C::CopyTagged => m::command_copy_tagged_more(l),
        C::SelectAll => m::command_select_all_more(l),
        C::Deselect => m::command_deselect_more(l),
        C::Grow => m::command_grow_more(l),
        C::Shrink => m::command_shrink_more(l),
        C::Caret(to) => caret_more(l, to),
        C::Tag(slot) => m::command_tag_more(l, place(slot)),
        C::TagBeside(slot) => m::command_tag_beside_more(l, place(slot)),
        C::TagWith => m::command_tag_with_more(l),
        C::Arm => m::command_arm_more(l),
        C::Confirm => m::command_confirm_more(l),
        C::Reject => m::command_reject_more(l),
        C::Question => m::command_question_more(l),
        C::Nudge(nudge) => extent::nudge_more(l, nudge),
        C::AddRange => m::command_add_range_more(l),
        C::RemoveRange => m::command_remove_range_more(l),
        C::Remove => m::command_remove_more(l),
        C::Relabel => m::command_relabel_more(l),
        C::Link => m::command_link_more(l),
        C::Unlink => m::command_unlink_more(l),
        C::NewEntity => m::command_new_entity_more(l),
        C::Spread => m::command_spread_more(l),
        C::Note => m::command_note_more(l),
        C::Relate => m::command_relate_more(l),
        C::ShowEntity => m::command_show_entity_more(l),
        C::NewComment => m::command_new_comment_more(l),
        C::DocumentDone => m::command_document_done_more(l),
        C::DocumentNew => m::command_document_new_more(l),
        C::DocumentInWork => m::command_document_in_work_more(l),
        C::DocumentReviewed => m::command_document_reviewed_more(l),
        C::DocumentDetails => m::command_document_details_more(l),
        C::RenameDocument => m::command_rename_document_more(l),
        C::UpdateDocument => m::command_update_document_more(l),
        C::Encoding => m::command_encoding_more(l),
        C::LeaveOut => m::command_leave_out_more(l),
        C::Restore => m::command_restore_more(l),
        C::Part(command) => parts::command_more(l, command),
        C::TranslateOpen => m::command_translate_open_more(l),
        C::LookUp => m::command_look_up_more(l),
        C::Spelling => m::command_spelling_more(l),
        C::Translate(command) => translate::command_more(l, command),
        C::RemoveDocument => m::command_remove_document_more(l),
        C::Find => m::command_find_more(l),
        C::FindNext => m::command_find_next_more(l),
        C::FindPrevious => m::command_find_previous_more(l),
        C::NextDocument => m::command_next_document_more(l),
        C::PreviousDocument => m::command_previous_document_more(l),
        C::NextMention => m::command_next_mention_more(l),
        C::PreviousMention => m::command_previous_mention_more(l),
        C::NextProposal => m::command_next_proposal_more(l),
        C::NextName => m::command_next_name_more(l),
        C::PreviousProposal => m::command_previous_proposal_more(l),
        C::NextPane => m::command_next_pane_more(l),
        C::PreviousPane => m::command_previous_pane_more(l),
        C::Reader => m::command_reader_more(l),
        C::SearchAll => m::command_search_all_more(l),
        C::Palette => m::command_palette_more(l),
        C::Documents => m::command_documents_more(l),
        C::Inspector => m::command_inspector_more(l),
        C::History => m::command_history_more(l),
        C::MentionTable => m::command_mention_table_more(l),
        C::DocumentTable => m::command_document_table_more(l),
        C::Comments => m::command_comments_more(l),
        C::Checks => m::command_checks_more(l),
        C::Dock => m::command_dock_more(l),
        C::Split => m::command_split_more(l),
        C::CloseReader => m::command_close_reader_more(l),
        C::ScrollTogether => m::command_scroll_together_more(l),
        C::Rejected => m::command_rejected_more(l),
        C::Chips => m::command_chips_more(l),
        C::Relations => m::command_relations_more(l),
        C::LargerText => m::command_larger_more(l),
        C::SmallerText => m::command_smaller_more(l),
        C::Theme => m::command_theme_more(l),
        C::Settings => m::command_settings_more(l),
        C::Keys => m::command_keys_more(l),
        C::Problems => m::command_problems_more(l),
        C::Diagnostics => m::command_diagnostics_more(l),
        C::About => m::command_about_more(l),
    }
}

fn segments(l: &Localizer, command: SegmentsCommand) -> String {
    match command {
        SegmentsCommand::Cut => m::command_segments_cut(l),
        SegmentsCommand::CutAll => m::command_segments_cut_all(l),
        SegmentsCommand::CutAgain => m::command_segments_cut_again(l),
        SegmentsCommand::OwnRules => m::command_segments_own_rules(l),
    }
}

fn segments_more(l: &Localizer, command: SegmentsCommand) -> String {
    match command {
        SegmentsCommand::Cut => m::command_segments_cut_more(l),
        SegmentsCommand::CutAll => m::command_segments_cut_all_more(l),
        SegmentsCommand::CutAgain => m::command_segments_cut_again_more(l),
        SegmentsCommand::OwnRules => m::command_segments_own_rules_more(l),
    }
}

fn caret(l: &Localizer, to: CaretMove) -> String {
    use CaretMove as M;
    match to {
        M::Left => m::command_caret_left(l),
        M::Right => m::command_caret_right(l),
        M::WordLeft => m::command_caret_word_left(l),
        M::WordRight => m::command_caret_word_right(l),
        M::LineUp => m::command_caret_line_up(l),
        M::LineDown => m::command_caret_line_down(l),
        M::LineStart => m::command_caret_line_start(l),
        M::LineEnd => m::command_caret_line_end(l),
        M::SentenceBack => m::command_caret_sentence_back(l),
        M::SentenceOn => m::command_caret_sentence_on(l),
        M::ParagraphBack => m::command_caret_paragraph_back(l),
        M::ParagraphOn => m::command_caret_paragraph_on(l),
        M::PageUp => m::command_caret_page_up(l),
        M::PageDown => m::command_caret_page_down(l),
        M::TextStart => m::command_caret_text_start(l),
        M::TextEnd => m::command_caret_text_end(l),
    }
}

fn caret_more(l: &Localizer, to: CaretMove) -> String {
    use CaretMove as M;
    match to {
        M::Left => m::command_caret_left_more(l),
        M::Right => m::command_caret_right_more(l),
        M::WordLeft => m::command_caret_word_left_more(l),
        M::WordRight => m::command_caret_word_right_more(l),
        M::LineUp => m::command_caret_line_up_more(l),
        M::LineDown => m::command_caret_line_down_more(l),
        M::LineStart => m::command_caret_line_start_more(l),
        M::LineEnd => m::command_caret_line_end_more(l),
        M::SentenceBack => m::command_caret_sentence_back_more(l),
        M::SentenceOn => m::command_caret_sentence_on_more(l),
        M::ParagraphBack => m::command_caret_paragraph_back_more(l),
        M::ParagraphOn => m::command_caret_paragraph_on_more(l),
        M::PageUp => m::command_caret_page_up_more(l),
        M::PageDown => m::command_caret_page_down_more(l),
        M::TextStart => m::command_caret_text_start_more(l),
        M::TextEnd => m::command_caret_text_end_more(l),
    }
}

/// The title of a menu.
pub fn group(l: &Localizer, group: Group) -> String {
    match group {
        Group::Session => m::group_session(l),
        Group::Edit => m::group_edit(l),
        Group::Caret => m::group_caret(l),
        Group::Tag => m::group_tag(l),
        Group::Mention => m::group_mention(l),
        Group::Document => m::group_document(l),
        Group::Translate => m::group_translate(l),
        Group::Go => m::group_go(l),
        Group::View => m::group_view(l),
        Group::Help => m::group_help(l),
    }
}

/// Why a command cannot be done now, and what to do about it. `keys` is the key map in
/// use: a key that is named must be the one that works.
pub fn why_not(l: &Localizer, why: WhyNot, keys: &KeyMap) -> String {
    match why {
        WhyNot::NoSession => m::why_not_no_session(l),
        WhyNot::Loading => m::why_not_loading(l),
        WhyNot::ReadOnly => m::why_not_read_only(l),
        WhyNot::NoDocument => m::why_not_no_document(l),
        WhyNot::OneDocument => m::why_not_one_document(l),
        WhyNot::NoSelection => m::why_not_no_selection(l),
        WhyNot::NothingToTag => m::why_not_nothing_to_tag(l),
        WhyNot::NoMention => m::why_not_no_mention(l, &press(l, Command::NextMention, keys)),
        WhyNot::SeveralMentions => m::why_not_several_mentions(l),
        WhyNot::NoMentionBefore => m::why_not_no_mention_before(l),
        WhyNot::OneRange => m::why_not_one_range(l, &press(l, Command::Remove, keys)),
        WhyNot::NotLinked => m::why_not_not_linked(l, &press(l, Command::Link, keys)),
        WhyNot::NoMentionsHere => m::why_not_no_mentions_here(l),
        WhyNot::NoProposalsHere => m::why_not_no_proposals_here(l),
        WhyNot::NothingSought => m::why_not_nothing_sought(l, &press(l, Command::Find, keys)),
        WhyNot::NotLeftOut => m::why_not_not_left_out(l),
        WhyNot::NoSource => m::why_not_no_source(l),
        WhyNot::NothingToUndo => m::why_not_nothing_to_undo(l),
        WhyNot::NothingToRedo => m::why_not_nothing_to_redo(l),
        WhyNot::NothingReturned => m::why_not_nothing_returned(l, &press(l, Command::Import, keys)),
        WhyNot::NothingOffered => m::why_not_nothing_offered(l),
        WhyNot::NoEntity => m::why_not_no_entity(l, &press(l, Command::ShowEntity, keys)),
        WhyNot::OneEntity => m::why_not_one_entity(l),
        WhyNot::NoLists => {
            m::why_not_no_lists(l, &press(l, Command::Part(PartCommand::AddList), keys))
        }
        WhyNot::NoComment => m::why_not_no_comment(l, &press(l, Command::Comments, keys)),
        // Counted from 1 already.
        WhyNot::NoLabel(number) => m::why_not_no_label(l, u64::from(number)),
        WhyNot::OneReader => m::why_not_one_reader(l),
        WhyNot::Translating => m::why_not_translating(l, &press(l, Command::TranslateOpen, keys)),
        WhyNot::NotTranslating => {
            m::why_not_not_translating(l, &press(l, Command::TranslateOpen, keys))
        }
        WhyNot::NoSegment => m::why_not_no_segment(l),
        WhyNot::NoMatch(number) => m::why_not_no_match(l, u64::from(number)),
        WhyNot::NoNameHere(number) => m::why_not_no_name_here(l, u64::from(number)),
        WhyNot::NoKeptRules => m::why_not_no_kept_rules(l, &press(l, Command::Import, keys)),
    }
}

/// “press Tab”, or “choose “Go to next mention”” where a person has taken its key away.
pub(super) fn press(l: &Localizer, what: Command, keys: &KeyMap) -> String {
    match keys.chords(what).first() {
        Some(&first) => m::why_not_press(l, &chord(l, first)),
        None => m::why_not_choose(l, &command(l, what, &[])),
    }
}

/// The place of a slot in the scheme, as people count.
fn place(slot: u8) -> u64 {
    u64::from(slot) + 1
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::l10n::UiLanguage::{self, *};

    #[track_caller]
    fn name(language: UiLanguage, what: Command, labels: &[&str], want: &str) {
        let labels: Vec<String> = labels.iter().map(ToString::to_string).collect();
        assert_eq!(command(&Localizer::new(language), what, &labels), want);
    }

    #[test]
    fn a_label_key_is_called_after_its_label() {
        let tag = Command::Tag(0);
        name(English, tag, &["company"], "Tag as company");
        name(German, tag, &["Unternehmen"], "Als Unternehmen auszeichnen");
        name(Italian, tag, &["azienda"], "Annota come azienda");
        name(Japanese, tag, &["企業"], "企業としてタグ付け");
        let beside = Command::TagBeside(1);
        name(
            English,
            beside,
            &["company", "person"],
            "Also tag as person",
        );
    }

    #[test]
    fn a_label_key_without_a_label_goes_by_its_number() {
        let labels = ["company", " "];
        name(English, Command::Tag(3), &labels, "Tag with label 4");
        name(English, Command::Tag(1), &labels, "Tag with label 2");
        name(
            English,
            Command::TagBeside(9),
            &[],
            "Also tag with label 10",
        );
        name(
            German,
            Command::Tag(3),
            &labels,
            "Auswahl mit Label 4 auszeichnen",
        );
    }

    /// `{}` in `want` stands for the chord `key`, which a Mac writes its own way.
    #[track_caller]
    fn no_mention(language: UiLanguage, keys: &KeyMap, key: &str, want: &str) {
        let l = Localizer::new(language);
        let key = chord(&l, key.parse().expect("a chord"));
        let want = want.replace("{}", &key);
        assert_eq!(why_not(&l, WhyNot::NoMention, keys), want);
    }

    #[test]
    fn a_reason_names_the_key_that_helps() {
        let keys = KeyMap::default();
        let want = "No mention at the caret: click one or press {}";
        no_mention(English, &keys, "Tab", want);
        let want = "カーソル位置に言及がありません。言及をクリックするか、{} を押してください";
        no_mention(Japanese, &keys, "Tab", want);
    }

    #[test]
    fn a_reason_names_the_key_a_person_chose_or_the_command_without_one() {
        let keys = |chords: &[&str]| {
            let id = Command::NextMention.id().to_owned();
            let chords = chords.iter().map(ToString::to_string).collect();
            KeyMap::new(&BTreeMap::from([(id, chords)]))
        };
        let want = "Keine Nennung am Textcursor: eine anklicken oder {} drücken";
        no_mention(German, &keys(&["Alt+G"]), "Alt+G", want);
        let want = "No mention at the caret: click one or choose “Go to next mention”";
        no_mention(English, &keys(&[]), "Tab", want);
    }

    #[test]
    fn a_missing_label_is_counted_from_one() {
        let why = Command::Tag(3).applies(&crate::action::command::Circumstances {
            session: true,
            document: true,
            labels: 3,
            ..Default::default()
        });
        let told = why_not(
            &Localizer::new(English),
            why.expect_err("there are three labels"),
            &KeyMap::default(),
        );
        assert!(
            told.starts_with("There is no label 4 in the scheme:"),
            "{told}"
        );
    }
}
