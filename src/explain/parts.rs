//! Commands of parts of the window.

use crate::{
    action::command::PartCommand as P,
    l10n::{Localizer, messages as m},
};

pub(super) fn command(l: &Localizer, command: P) -> String {
    match command {
        P::MergeEntity => m::command_merge_entity(l),
        P::SplitEntity => m::command_split_entity(l),
        P::MoveMentions => m::command_move_mentions(l),
        P::DeleteEntity => m::command_delete_entity(l),
        P::SchemeReady => m::command_scheme_ready(l),
        P::SchemeLoad => m::command_scheme_load(l),
        P::SchemeSave => m::command_scheme_save(l),
        P::AddList => m::command_add_list(l),
        P::SwitchList => m::command_switch_list(l),
        P::SwitchNames => m::command_switch_names(l),
        P::SwitchLearned => m::command_switch_learned(l),
        P::TableFilter => m::command_table_filter(l),
        P::TableChoices => m::command_table_choices(l),
        P::TableColumns => m::command_table_columns(l),
        P::TableSort => m::command_table_sort(l),
        P::SearchCase => m::command_search_case(l),
        P::SearchWords => m::command_search_words(l),
        P::SearchForms => m::command_search_forms(l),
        P::SearchRegex => m::command_search_regex(l),
        P::AnswerComment => m::command_answer_comment(l),
        P::ResolveComment => m::command_resolve_comment(l),
    }
}

pub(super) fn command_more(l: &Localizer, command: P) -> String {
    match command {
        P::MergeEntity => m::command_merge_entity_more(l),
        P::SplitEntity => m::command_split_entity_more(l),
        P::MoveMentions => m::command_move_mentions_more(l),
        P::DeleteEntity => m::command_delete_entity_more(l),
        P::SchemeReady => m::command_scheme_ready_more(l),
        P::SchemeLoad => m::command_scheme_load_more(l),
        P::SchemeSave => m::command_scheme_save_more(l),
        P::AddList => m::command_add_list_more(l),
        P::SwitchList => m::command_switch_list_more(l),
        P::SwitchNames => m::command_switch_names_more(l),
        P::SwitchLearned => m::command_switch_learned_more(l),
        P::TableFilter => m::command_table_filter_more(l),
        P::TableChoices => m::command_table_choices_more(l),
        P::TableColumns => m::command_table_columns_more(l),
        P::TableSort => m::command_table_sort_more(l),
        P::SearchCase => m::command_search_case_more(l),
        P::SearchWords => m::command_search_words_more(l),
        P::SearchForms => m::command_search_forms_more(l),
        P::SearchRegex => m::command_search_regex_more(l),
        P::AnswerComment => m::command_answer_comment_more(l),
        P::ResolveComment => m::command_resolve_comment_more(l),
    }
}
