//! Problems and their places.

use super::{count, kind};
use crate::{
    l10n::{Localizer, messages as m},
    model::{Place, Problem, ProblemCode as Code, Severity},
    text::Unread,
};

/// »Names.csv, line 3: The column …« — or without a place, where there is none.
pub fn problem(l: &Localizer, problem: &Problem) -> String {
    let what = match (&problem.code, problem.place.line) {
        // What stands before the line was taken in.
        (Code::BadFile { detail }, Some(_)) => m::problem_bad_from_here(l, detail),
        (other, _) => code(l, other),
    };
    match place(l, &problem.place) {
        Some(place) => m::problem_at(l, &place, &what),
        None => what,
    }
}

pub fn severity(l: &Localizer, severity: Severity) -> String {
    match severity {
        Severity::Note => m::severity_note(l),
        Severity::Warning => m::severity_warning(l),
        Severity::Error => m::severity_error(l),
    }
}

/// Where it is, as precisely as is known.
pub fn place(l: &Localizer, place: &Place) -> Option<String> {
    let file = place.file.as_deref();
    let title = place.title.as_deref();
    Some(match (file, place.line, place.pointer.as_deref()) {
        (Some(file), Some(line), _) => m::place_line(l, file, line),
        (Some(file), None, Some(pointer)) if title.is_none() || place.range.is_none() => {
            m::place_pointer(l, file, pointer)
        }
        (Some(file), None, _) if title.is_none() => m::place_file(l, file),
        _ => match (title?, place.range) {
            (title, Some((start, end))) => m::place_range(l, title, start, end),
            (title, None) => m::place_document(l, title),
        },
    })
}

/// Why a part of a file cannot be read.
pub(super) fn unread(l: &Localizer, why: &Unread) -> String {
    match why {
        Unread::Said { detail } => detail.clone(),
        Unread::EndsTooSoon => m::unread_ends_too_soon(l),
        Unread::TooDeep { limit } => m::unread_too_deep(l, count(*limit)),
        Unread::TooLong { limit } => m::unread_too_long(l, count(*limit)),
        Unread::TooManyParts { limit } => m::unread_too_many_parts(l, count(*limit)),
        Unread::InItself { name } => m::unread_in_itself(l, &format!("<{name}>")),
        Unread::ClosesNothing { name } => m::unread_closes_nothing(l, &format!("</{name}>")),
        Unread::WithoutEnd { units } => m::unread_without_end(l, count(*units)),
        Unread::Character { character } => m::unread_character(l, character),
        Unread::Reference { name } => m::unread_reference(l, &format!("&{name};")),
        Unread::PatternTooLarge => m::unread_pattern_too_large(l),
    }
}

fn code(l: &Localizer, code: &Code) -> String {
    match code {
        Code::BadRecord { detail } => m::problem_bad_record(l, detail),
        Code::BadFile { detail } => m::problem_bad_file(l, detail),
        Code::UnreadPart { why } => m::problem_unread_part(l, &unread(l, why)),
        Code::UnreadFromHere { why } => m::problem_bad_from_here(l, &unread(l, why)),
        Code::MissingFile => m::problem_missing_file(l),
        Code::BackupAt { path } => m::problem_backup_at(l, path),
        Code::TextDiffers => m::problem_text_differs(l),
        Code::ChangedOutside => m::problem_changed_outside(l),
        Code::JournalTorn { bytes } => m::problem_journal_torn(l, *bytes),
        Code::JournalDamaged { detail } => m::problem_journal_damaged(l, detail),
        Code::JournalForeign { session } => m::problem_journal_foreign(l, session),
        Code::TextRestored => m::problem_text_restored(l),
        Code::JournalGap { after, before } => m::problem_journal_gap(l, *after, *before),
        Code::TextMissing { hash } => m::problem_text_missing(l, hash),
        Code::DoesNotFit { kind: of, id } => m::problem_does_not_fit(l, &kind(l, *of), id),
        Code::SetAside { count: n } => m::problem_set_aside(l, count(*n)),
        Code::DoubledId { kind: of, id } => m::problem_doubled_id(l, &kind(l, *of), id),
        Code::IdRenewed { kind: of, id } => m::problem_id_renewed(l, &kind(l, *of), id),
        Code::Dangling {
            kind: of,
            id,
            names,
            missing,
        } => m::problem_dangling(l, &kind(l, *of), id, &kind(l, *names), missing),
        Code::OffCluster { text } => m::problem_off_cluster(l, text),
        Code::Overlap { text, other } => m::problem_overlap(l, text, other),
        Code::UnfitValue { key, value } => m::problem_unfit_value(l, key, value),
        Code::SameMention { text } => m::problem_same_mention(l, text),
        Code::NotJoined { kind, from, to } => m::problem_not_joined(l, kind, from, to),
        Code::RelationToItself { kind, text } => m::problem_relation_to_itself(l, kind, text),
        Code::SameRelation { kind, from, to } => m::problem_same_relation(l, kind, from, to),
        Code::ReadOnly => m::problem_read_only(l),
        Code::OpenElsewhere { by } => m::problem_open_elsewhere(l, by),
        Code::Malformed { count: n, encoding } => m::problem_malformed(l, count(*n), encoding),
        Code::EmptyText => m::problem_empty_text(l),
        Code::ImportedBefore { title } => m::problem_imported_before(l, title),
        Code::SameText { title } => m::problem_same_text(l, title),
        Code::LineEnds => m::problem_line_ends(l),
        Code::LanguageUnknown => m::problem_language_unknown(l),
        Code::TooMany { limit } => m::problem_too_many(l, count(*limit)),
        Code::MissingColumn { column } => m::problem_missing_column(l, column),
        Code::EmptyField { column } => m::problem_empty_field(l, column),
        Code::RaggedRow { detail } => m::problem_ragged_row(l, detail),
        Code::UnknownLabel { label } => m::problem_unknown_label(l, label),
        Code::BadLanguage { tag } => m::problem_bad_language(l, tag),
        Code::NoLanguage { tag } => m::problem_no_language(l, tag),
        Code::OtherLanguage { found, wanted } => m::problem_other_language(l, found, wanted),
        Code::SharedForm { form, entities } => m::problem_shared_form(l, form, &l.list(entities)),
        Code::SharedByLabels { form, labels } => {
            m::problem_shared_by_labels(l, form, &l.list(labels))
        }
        Code::BadValue { expected, found } => m::problem_bad_value(l, expected, found),
        Code::QuoteDiffers { quote, found } => m::problem_quote_differs(l, quote, found),
        Code::OutOfBounds { start, end, length } => {
            m::problem_out_of_bounds(l, *start, *end, *length)
        }
        Code::Utf16Differs { start, end } => m::problem_utf16_differs(l, *start, *end),
        Code::UnknownEntity { entity } => m::problem_unknown_entity(l, entity),
        Code::TextConflict => m::problem_text_conflict(l),
        Code::SegmentsOverlap { text, other } => m::problem_segments_overlap(l, text, other),
        Code::UnknownSegment { text } => m::problem_unknown_segment(l, text),
        Code::SourceDiffers { text } => m::problem_source_differs(l, text),
        Code::LockedSegment { text } => m::problem_locked_segment(l, text),
        Code::OtherRendering { term, ours, theirs } => {
            m::problem_other_rendering(l, term, theirs, ours)
        }
        Code::Conflict { kind: of, id } => m::problem_conflict(l, &kind(l, *of), id),
    }
}
