//! What came of an action, and what was done before.

use jiff::tz::TimeZone;

use super::{count, reason};
use crate::{
    action::{Entry, Retexted},
    l10n::{Localizer, messages as m},
    model::{
        LabelKey, Scheme, Status,
        document::{Decision, DocumentStatus, Field, Finding, LeftOutReason},
        edit::{Direction, What},
    },
    text::Language,
};

/// A finding that waits for a person's decision.
pub fn finding(l: &Localizer, finding: &Finding) -> String {
    let value = &finding.value;
    match finding.field {
        Field::Title => m::result_finding_title(l, value),
        Field::Outlet => m::result_finding_outlet(l, value),
        Field::Author => m::result_finding_author(l, value),
        Field::Published => m::result_finding_published(l, value),
    }
}

/// A passage proposed to be left out, with the beginning of its text.
pub fn passage(l: &Localizer, why: LeftOutReason, text: &str) -> String {
    m::result_passage(l, &reason(l, why), &crate::model::shorten(text))
}

/// A line of the history.
pub fn entry(l: &Localizer, entry: &Entry, zone: &TimeZone) -> String {
    let at = l.date_time(entry.at, zone);
    let what = what(l, None, &entry.what);
    let line = match &entry.by {
        Some(by) => m::history_line_by(l, &at, by, &what),
        None => m::history_line(l, &at, &what),
    };
    if entry.undone {
        m::history_undone(l, &line)
    } else {
        line
    }
}

/// A group taken back or made again.
pub fn stepped(l: &Localizer, direction: Direction, group: &What) -> String {
    let what = what(l, None, group);
    match direction {
        Direction::Undo => m::result_undone(l, &what),
        Direction::Redo => m::result_redone(l, &what),
    }
}

fn field(l: &Localizer, field: Field) -> String {
    match field {
        Field::Title => m::field_title(l),
        Field::Outlet => m::field_outlet(l),
        Field::Author => m::field_author(l),
        Field::Published => m::field_published(l),
    }
}

/// What became of a document that got a new text: a line each.
pub fn retexted(l: &Localizer, retexted: &Retexted) -> Vec<String> {
    /// Of more removed mentions the first are named.
    const NAMED: usize = 5;
    let Retexted {
        title, encoding, ..
    } = retexted;
    if retexted.unchanged {
        return vec![m::result_retext_unchanged(l, title, encoding)];
    }
    let mut lines = vec![
        m::result_retext(l, title, encoding),
        m::result_retext_same(l, count(retexted.same)),
    ];
    let mut add = |n: usize, line: fn(&Localizer, u64) -> String| {
        if n > 0 {
            lines.push(line(l, count(n)));
        }
    };
    add(retexted.changed.len(), m::result_retext_changed);
    add(retexted.relations, m::result_retext_relations);
    add(retexted.segments, m::result_retext_segments);
    add(retexted.comments, m::result_retext_comments);
    if !retexted.gone.is_empty() {
        let named = retexted.gone.iter().take(NAMED);
        let named: Vec<String> = named.map(|text| crate::model::shorten(text)).collect();
        let gone = count(retexted.gone.len());
        lines.push(m::result_retext_gone(l, gone, &l.list(&named)));
    }
    lines
}

/// What a group did. Labels go by their names in the scheme, and by their keys without one.
pub fn what(l: &Localizer, scheme: Option<&Scheme>, what: &What) -> String {
    let n = |count: &u32| u64::from(*count);
    let named = |key: &LabelKey| {
        let label = scheme.and_then(|scheme| scheme.label(key.as_str()));
        label.map_or_else(|| key.to_string(), |label| super::label(l, label))
    };
    let tied = |key: &LabelKey| {
        let kind = scheme.and_then(|scheme| scheme.relation(key.as_str()));
        kind.map_or_else(|| key.to_string(), |kind| super::relation_kind(l, kind))
    };
    match what {
        What::Import { title, .. } => m::what_import(l, title),
        What::ImportAnnotations {
            documents,
            mentions,
            file,
        } => m::what_import_annotations(l, file, n(documents), n(mentions)),
        What::ImportTranslations { segments, file } => {
            m::what_import_translations(l, file, n(segments))
        }
        What::ImportTerms { terms, file } => m::what_import_terms(l, file, n(terms)),
        What::Spread {
            text,
            mentions,
            source: _,
        } => m::what_spread(l, text, n(mentions)),
        What::TagByList { file, mentions, .. } => m::what_tag_by_list(l, file, n(mentions)),
        What::Suggest { mentions } => m::what_suggest(l, n(mentions)),
        What::Propose { mentions, gone } => m::what_propose_anew(l, n(mentions), n(gone)),
        What::SwitchList { name, on: true, .. } => m::what_switch_list_on(l, name),
        What::SwitchList { name, mentions, .. } => m::what_switch_list_off(l, name, n(mentions)),
        What::SwitchNames { on: true, .. } => m::what_switch_names_on(l),
        What::SwitchNames { mentions, .. } => m::what_switch_names_off(l, n(mentions)),
        What::SwitchLearned { on: true, .. } => m::what_switch_learned_on(l),
        What::SwitchLearned { mentions, .. } => m::what_switch_learned_off(l, n(mentions)),
        What::AddList { name, entries } => m::what_add_list(l, name, n(entries)),
        What::RemoveList { name, entries, .. } => m::what_remove_list(l, name, n(entries)),
        What::RenameList { from, to } => m::what_rename_list(l, from, to),
        What::AddMemory { name, units } => m::what_add_memory(l, name, n(units)),
        What::RemoveMemory { name } => m::what_remove_memory(l, name),
        What::SwitchMemory { name, on: true } => m::what_switch_memory_on(l, name),
        What::SwitchMemory { name, .. } => m::what_switch_memory_off(l, name),
        What::ChangeMemory { name } => m::what_change_memory(l, name),
        What::DifferEntities { name, other } => m::what_differ_entities(l, name, other),
        What::TagByHand { label, text } => m::what_tag_by_hand(l, &named(label), text),
        What::Relabel {
            label,
            text,
            mentions,
        } => m::what_relabel(l, &named(label), text, n(mentions)),
        What::SetStatus {
            status,
            text,
            mentions,
        } => match status {
            Status::Confirmed => m::what_confirm(l, text, n(mentions)),
            Status::Rejected => m::what_reject(l, text, n(mentions)),
            Status::InQuestion => m::what_question(l, text, n(mentions)),
            Status::Proposed => m::what_propose(l, text, n(mentions)),
        },
        What::LinkMentions {
            entity,
            text,
            mentions,
        } => m::what_link(l, entity, text, n(mentions)),
        What::UnlinkMentions { text, mentions } => m::what_unlink(l, text, n(mentions)),
        What::ChangeExtent { from, to } => m::what_change_extent(l, from, to),
        What::ChangeMention { text } => m::what_change_mention(l, text),
        What::ChangeMentions { mentions } => m::what_change_mentions(l, n(mentions)),
        What::RemoveMention { text } => m::what_remove_mention(l, text),
        What::RemoveMentions { mentions } => m::what_remove_mentions(l, n(mentions)),
        What::AddRelation { kind, from, to } => m::what_add_relation(l, &tied(kind), from, to),
        What::ChangeRelationKind { kind, from, to } => {
            m::what_change_relation_kind(l, &tied(kind), from, to)
        }
        What::ReverseRelation { kind, from, to } => {
            m::what_reverse_relation(l, &tied(kind), from, to)
        }
        What::ChangeRelation { kind, from, to } => {
            m::what_change_relation(l, &tied(kind), from, to)
        }
        What::RemoveRelation { kind, from, to } => {
            m::what_remove_relation(l, &tied(kind), from, to)
        }
        What::NewEntity { name, mentions } => m::what_new_entity(l, name, n(mentions)),
        What::ChangeEntity { name } => m::what_change_entity(l, name),
        What::RenameEntity { from, to } => m::what_rename_entity(l, from, to),
        What::MergeEntities { name, entities, .. } => m::what_merge_entities(l, name, n(entities)),
        What::SplitEntity {
            from,
            name,
            mentions,
        } => m::what_split_entity(l, from, name, n(mentions)),
        What::MoveMentions { from, to, mentions } => {
            m::what_move_mentions(l, from, to, n(mentions))
        }
        What::DeleteEntity { name, mentions } => m::what_delete_entity(l, name, n(mentions)),
        What::ChangeScheme => m::what_change_scheme(l),
        What::ReplaceScheme { mentions } => m::what_replace_scheme(l, n(mentions)),
        What::DeleteLabel { label, mentions } => {
            m::what_delete_label(l, &named(label), n(mentions))
        }
        What::ChangeDocument { title } => m::what_change_document(l, title),
        What::SetDocumentStatus { title, status } => match status {
            DocumentStatus::New => m::what_document_new(l, title),
            DocumentStatus::InWork => m::what_document_in_work(l, title),
            DocumentStatus::Done => m::what_document_done(l, title),
            DocumentStatus::Reviewed => m::what_document_reviewed(l, title),
        },
        What::LabelDocument { title } => m::what_label_document(l, title),
        What::DecideFinding {
            field: of,
            value,
            decision,
        } => {
            let field = field(l, *of);
            match decision {
                Decision::Accepted => m::what_accept_finding(l, value, &field),
                Decision::Declined => m::what_decline_finding(l, value, &field),
                Decision::Open => m::what_reopen_finding(l, value, &field),
            }
        }
        What::DecidePassage { text, decision } => match decision {
            Decision::Accepted => m::what_leave_out(l, text),
            Decision::Declined => m::what_keep_in(l, text),
            Decision::Open => m::what_reopen_passage(l, text),
        },
        What::Reencode { title, encoding } => m::what_reencode(l, title, encoding),
        What::UpdateText { title, file } => m::what_update_text(l, title, file),
        What::RemoveDocument { title } => m::what_remove_document(l, title),
        What::ChangeSession => m::what_change_session(l),
        What::RenameSession { title } => m::what_rename_session(l, title),
        What::SetWorkingLanguages { languages } if languages.is_empty() => {
            m::what_no_working_languages(l)
        }
        What::SetWorkingLanguages { languages } => {
            let tags: Vec<&str> = languages.iter().map(Language::as_str).collect();
            m::what_working_languages(l, &l.list(&tags))
        }
        What::AddReviewer { name } => m::what_add_reviewer(l, name),
        What::Translate { title } => m::what_translate(l, title),
        What::Draft {
            engine,
            origin,
            language,
            segments,
            sent,
            ..
        } => match origin.is_empty() {
            false if *segments == 0 => {
                m::what_draft_none(l, engine, language.as_str(), origin, n(sent))
            }
            true => m::what_draft_here(l, engine, language.as_str(), n(segments)),
            false => m::what_draft(l, engine, language.as_str(), n(segments), origin, n(sent)),
        },
        What::TranslateSegment { text } => m::what_translate_segment(l, text),
        What::ConfirmSegment { text, equal: 0 } => m::what_confirm_segment(l, text),
        What::ConfirmSegment { text, equal } => m::what_confirm_equal_segments(l, text, n(equal)),
        What::ClearSegments { text, segments } => m::what_clear_segments(l, text, n(segments)),
        What::CopySource { text, segments } => m::what_copy_source(l, text, n(segments)),
        What::SetSegmentsStatus {
            status,
            text,
            segments,
        } => super::translate::set_status(l, *status, text, n(segments)),
        What::NoteSegment { text } => m::what_note_segment(l, text),
        What::PlaceName {
            name,
            taken_off: false,
        } => m::what_place_name(l, name),
        What::PlaceName { name, .. } => m::what_take_name_off(l, name),
        What::MarkFault { text, fine: true } => m::what_fault_fine(l, text),
        What::MarkFault { text, .. } => m::what_fault_not_fine(l, text),
        What::MendFaults {
            text,
            segments,
            left,
        } => m::what_mend_faults(l, text, n(segments), n(left)),
        What::AddTerm { text } => m::what_add_term(l, text),
        What::ChangeTerm { text } => m::what_change_term(l, text),
        What::RemoveTerms { text, terms } => m::what_remove_terms(l, text, n(terms)),
        What::RenameRendering {
            name,
            from,
            to,
            segments,
            left,
        } => m::what_rename_rendering(l, name, from, to, n(segments), n(left)),
        What::Comment { title } => m::what_comment(l, title),
        What::AnswerComment { text } => m::what_answer_comment(l, text),
        What::ChangeComment { text } => m::what_change_comment(l, text),
        What::ResolveComment {
            text,
            resolved: true,
        } => m::what_resolve_comment(l, text),
        What::ResolveComment { text, .. } => m::what_reopen_comment(l, text),
        What::RemoveComment { text } => m::what_remove_comment(l, text),
        What::Segment {
            title,
            language,
            documents,
            segments,
        } => m::what_segment(l, title, language.as_str(), n(documents), n(segments)),
        What::SplitSegment { text } => m::what_split_segment(l, text),
        What::MergeSegments { text } => m::what_merge_segments(l, text),
        What::SetSegmentationRules { file: Some(file) } => m::what_segmentation_rules(l, file),
        What::SetSegmentationRules { file: None } => m::what_own_segmentation_rules(l),
        What::SetDocumentsStatus { documents, status } => {
            let count = n(documents);
            match status {
                DocumentStatus::New => m::what_documents_new(l, count),
                DocumentStatus::InWork => m::what_documents_in_work(l, count),
                DocumentStatus::Done => m::what_documents_done(l, count),
                DocumentStatus::Reviewed => m::what_documents_reviewed(l, count),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::UiLanguage;

    #[track_caller]
    fn check(tag: &str, of: &What, want: &str) {
        let language = UiLanguage::from_tag(tag).expect("one of ours");
        let l = Localizer::new(language).with_isolation(false);
        assert_eq!(what(&l, None, of), want);
    }

    fn link(mentions: u32) -> What {
        What::LinkMentions {
            entity: "Nimbrecht".to_owned(),
            text: "Nimbrechts".to_owned(),
            mentions,
        }
    }

    #[test]
    fn one_mention_is_quoted_and_several_are_counted() {
        check(
            "en",
            &link(1),
            "Linked “Nimbrechts” to the entity “Nimbrecht”",
        );
        check(
            "de",
            &link(2),
            "2 Nennungen mit der Entität »Nimbrecht« verknüpft",
        );
        check(
            "it",
            &link(1),
            "Collegamento di «Nimbrechts» all’entità «Nimbrecht»",
        );
        check(
            "ja",
            &link(1),
            "「Nimbrechts」をエンティティ「Nimbrecht」にリンク",
        );
        check(
            "ja",
            &link(3),
            "言及 3 件をエンティティ「Nimbrecht」にリンク",
        );
    }

    #[test]
    fn a_finding_is_named_by_its_field() {
        let of = What::DecideFinding {
            field: Field::Published,
            value: "2021".to_owned(),
            decision: Decision::Accepted,
        };
        check("de", &of, "»2021« als Erscheinungsdatum übernommen");
        check("ja", &of, "「2021」を公開日として採用");
    }
}
