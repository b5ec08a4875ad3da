//! Errors: what happened, to what, and what to do.

use std::path::Path;

use super::{count, kind};
use crate::{
    action::{ActionError, Unjoined},
    format::FormatError,
    ingest::{IngestError, Looks},
    l10n::{Localizer, messages as m},
    model::{LabelKey, edit::EditError},
    names::NamesError,
    store::{StoreError, lines::FileError},
    task::Panicked,
    workspace::{
        WorkspaceError,
        settings::{SettingsError, SettingsNotice},
    },
};

/// `folder` is the session the action was run on.
pub fn action_error(l: &Localizer, error: &ActionError, folder: &Path) -> String {
    let in_file = |file: &str, error: String| m::error_in_file(l, file, &error);
    match error {
        ActionError::Workspace(error) => workspace_error(l, error, folder),
        ActionError::Edit(error) => edit_error(l, error),
        ActionError::File { file, source } => m::error_io(l, file, &source.to_string()),
        ActionError::TooLong { file, limit } => in_file(file, m::error_too_long(l, limit >> 20)),
        ActionError::KeyMap { file, source } => in_file(file, key_map_error(l, source)),
        ActionError::SchemeFile { file, source } => in_file(
            file,
            match source {
                FileError::Newer { .. } => m::error_key_map_newer(l),
                FileError::NotOurs { .. } => m::error_no_scheme(l),
            },
        ),
        ActionError::Scheme { part, fault } => super::scheme_fault(l, None, *part, fault),
        ActionError::SchemeUndecided { kind, key } => {
            m::error_scheme_undecided(l, &super::kind(l, *kind), key.as_str())
        }
        ActionError::Names { file, source } => in_file(file, names_error(l, source)),
        ActionError::Format { file, source } => in_file(file, format_error(l, source)),
        ActionError::Ingest { file, source } => in_file(file, ingest_error(l, source)),
        ActionError::UnknownFormat { id } => m::error_unknown_format(l, id, "glossator formats"),
        ActionError::NotWritable { id } => m::error_not_writable(l, id),
        ActionError::NotReadable { id } => m::error_not_readable(l, id),
        ActionError::EmptyMemory { file } => m::error_memory_empty(l, file),
        ActionError::NothingSelected => m::error_nothing_selected(l),
        ActionError::OnlyBlank => m::error_only_blank(l),
        ActionError::AlreadyTagged { text, label } => {
            m::error_already_tagged(l, text, label.as_str())
        }
        ActionError::Overlaps { text, other } => m::error_overlaps(l, text, other),
        ActionError::OneAtATime { mentions } => m::error_one_at_a_time(l, count(*mentions)),
        ActionError::DoesNotJoin(unjoined) => does_not_join(l, unjoined),
        ActionError::RelatedToItself { text } => m::error_related_to_itself(l, text),
        ActionError::AlreadyRelated { kind, from, to } => {
            m::error_already_related(l, from, to, &super::relation_kind(l, kind))
        }
        ActionError::EmptyName => m::error_empty_name(l),
        ActionError::EmptyTerm => m::error_empty_term(l),
        ActionError::TermExists { text } => m::error_term_exists(l, text),
        ActionError::EmptyComment => m::error_empty_comment(l),
        ActionError::NothingToSplit => m::error_nothing_to_split(l),
        ActionError::NothingToMerge => m::error_nothing_to_merge(l),
        ActionError::NotYourComment => m::error_not_your_comment(l),
        ActionError::SegmentLocked { text } => m::error_segment_locked(l, text),
        ActionError::NothingTranslated => m::error_nothing_translated(l),
        ActionError::NothingSegmented => m::error_nothing_segmented(l),
        ActionError::NothingToTranslate => m::error_nothing_to_translate(l),
        ActionError::NotADate { value } => m::error_not_a_date(
            l,
            value,
            &l.alternatives(&["2021", "2021-05", "2021-05-03"]),
        ),
        ActionError::NotLoaded { documents } => m::error_not_loaded(l, count(*documents)),
        ActionError::NotInHistory { .. } => m::error_not_in_history(l),
        ActionError::Cancelled(_) => m::error_cancelled(l),
        ActionError::NoSource { title } => m::error_no_source(l, title),
        ActionError::SourceDamaged { file } => m::error_source_damaged(l, file),
    }
}

/// What the kind joins, and what it was to join.
fn does_not_join(l: &Localizer, unjoined: &Unjoined) -> String {
    let Unjoined {
        scheme,
        kind,
        from,
        to,
    } = unjoined;
    let named = |key: &LabelKey| {
        let label = scheme.label(key.as_str());
        label.map_or_else(|| key.to_string(), |label| super::label(l, label))
    };
    let allowed = |keys: &[LabelKey]| match keys {
        [] => m::error_any_label(l),
        keys => {
            let names: Vec<String> = keys.iter().map(named).collect();
            l.alternatives(&names)
        }
    };
    let name = super::relation_kind(l, kind);
    let (starts, ends) = (allowed(&kind.from), allowed(&kind.to));
    m::error_does_not_join(l, &name, &starts, &ends, &named(from), &named(to))
}

fn key_map_error(l: &Localizer, error: &FileError) -> String {
    match error {
        FileError::Newer { .. } => m::error_key_map_newer(l),
        FileError::NotOurs { .. } => m::error_no_key_map(l),
    }
}

pub fn workspace_error(l: &Localizer, error: &WorkspaceError, folder: &Path) -> String {
    match error {
        WorkspaceError::Store(error) => store_error(l, error, folder),
        WorkspaceError::Edit(error) => edit_error(l, error),
        WorkspaceError::ReadOnly => m::error_session_read_only(l),
        WorkspaceError::Cancelled(_) => m::error_cancelled(l),
    }
}

/// A job of a worker that did not come to its end.
pub fn panicked(l: &Localizer, panicked: &Panicked) -> String {
    m::error_panicked(l, &panicked.message)
}

pub fn settings_notice(l: &Localizer, notice: &SettingsNotice) -> String {
    match notice {
        SettingsNotice::BadLines { count: n } => m::settings_bad_lines(l, count(*n)),
        SettingsNotice::SetAside {
            kept_as: Some(file),
        } => m::settings_set_aside(l, file),
        SettingsNotice::SetAside { kept_as: None } => m::settings_not_kept(l),
    }
}

pub fn settings_error(l: &Localizer, error: &SettingsError) -> String {
    match error {
        SettingsError::Io { path, source } => {
            m::settings_not_saved(l, &path.to_string_lossy(), &source.to_string())
        }
        SettingsError::Ron(error) => m::error_ron(l, &error.to_string()),
    }
}

pub fn bad_language(l: &Localizer, tag: &str) -> String {
    m::error_bad_language(l, tag, "de")
}

pub fn bad_encoding(l: &Localizer, label: &str) -> String {
    m::error_bad_encoding(l, label, "UTF-8, Shift_JIS, windows-1252")
}

/// `folder` is the session's.
pub fn store_error(l: &Localizer, error: &StoreError, folder: &Path) -> String {
    let folder = folder.to_string_lossy();
    match error {
        StoreError::NotASession => m::error_not_a_session(l, &folder),
        StoreError::SessionExists => m::error_session_exists(l, &folder),
        StoreError::NotEmpty => m::error_not_empty(l, &folder),
        StoreError::Unreadable { detail } => m::error_unreadable(l, detail),
        StoreError::Newer { file, version } => m::error_newer(l, file, u64::from(*version)),
        StoreError::OpenElsewhere { note } => m::error_open_elsewhere(l, note),
        StoreError::ReadOnly => m::error_read_only(l),
        StoreError::DiskFull { path } => m::error_disk_full(l, path),
        StoreError::Io { path, source } => m::error_io(l, path, &source.to_string()),
        StoreError::Ron(error) => m::error_ron(l, &error.to_string()),
        StoreError::ChangedOutside { paths } => m::error_changed_outside(l, &l.list(paths)),
        StoreError::TextMissing { hash } => m::error_text_missing(l, hash),
        StoreError::GroupMissing { .. } => m::error_group_missing(l),
        StoreError::NoBackup { name } => m::error_no_backup(l, name),
        StoreError::NotRestored { path } => m::error_not_restored(l, path),
    }
}

fn names_error(l: &Localizer, error: &NamesError) -> String {
    match error {
        NamesError::MissingColumn { column, found, .. } => {
            m::error_names_column(l, column, &l.list(found))
        }
        NamesError::EmptyField { column } => m::error_names_empty(l, column),
        NamesError::FieldTooLong { limit, .. } => m::error_names_field_too_long(l, count(*limit)),
        NamesError::Unreadable { detail } => m::error_names_unreadable(l, detail),
        NamesError::Full { limit } => m::error_names_full(l, count(*limit)),
    }
}

fn format_error(l: &Localizer, error: &FormatError) -> String {
    match error {
        FormatError::OtherFormat { format, .. } => m::error_format_other(l, format),
        FormatError::Version {
            format,
            found,
            known,
            ..
        } => m::error_format_version(l, format, *found, *known),
        FormatError::Syntax {
            line,
            column,
            detail,
            ..
        } => m::error_format_syntax(l, *line, *column, detail),
        FormatError::Unread {
            line, column, why, ..
        } => m::error_format_syntax(l, *line, *column, &super::problem::unread(l, why)),
        FormatError::TooLarge { limit, .. } => m::error_format_too_large(l, limit >> 20),
        FormatError::Io(error) => error.to_string(),
    }
}

fn ingest_error(l: &Localizer, error: &IngestError) -> String {
    match error {
        IngestError::NotText { looks, .. } => match (looks.name(), looks) {
            (Some(kind), _) => m::error_not_text_kind(l, kind),
            (None, Looks::Compressed) => m::error_not_text_compressed(l),
            (None, _) => m::error_not_text_binary(l),
        },
        IngestError::TooLong { .. } => {
            m::error_too_long(l, crate::text::MAX_TEXT_BYTES as u64 >> 20)
        }
    }
}

fn edit_error(l: &Localizer, error: &EditError) -> String {
    match error {
        EditError::Exists { kind: of, id } => m::error_exists(l, &kind(l, *of), id),
        EditError::Missing { kind: of, id } => m::error_missing(l, &kind(l, *of), id),
        EditError::Stale { kind: of, id } => m::error_stale(l, &kind(l, *of), id),
        EditError::InUse { kind: of, id, uses } => {
            m::error_in_use(l, &kind(l, *of), id, count(*uses))
        }
        EditError::DoesNotFit { kind: of, id, .. } => m::error_does_not_fit(l, &kind(l, *of), id),
        EditError::TextMissing { hash } => m::error_text_missing(l, &hash.to_string()),
        EditError::DoubledKey { key } => m::error_doubled_key(l, key.as_str()),
        EditError::NotFinite { key } => m::error_not_finite(l, key),
        EditError::ChangesId { kind: of, id } => m::error_changes_id(l, &kind(l, *of), id),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{
        l10n::UiLanguage,
        model::{RelationKind, Scheme},
    };

    #[track_caller]
    fn check(language: UiLanguage, from: &[&str], want: &str) {
        let key = LabelKey::new;
        let unjoined = Unjoined {
            scheme: Scheme::press(),
            kind: RelationKind {
                key: key("works-for"),
                names: BTreeMap::new(),
                from: from.iter().map(|it| key(it)).collect(),
                to: vec![key("company")],
            },
            from: key("company"),
            to: key("person"),
        };
        let error = ActionError::DoesNotJoin(Box::new(unjoined));
        let l = Localizer::new(language).with_isolation(false);
        assert_eq!(action_error(&l, &error, Path::new("")), want);
    }

    #[test]
    fn a_kind_that_does_not_join_says_what_it_joins() {
        check(
            UiLanguage::English,
            &["person"],
            "“works-for” leads from Person to Company, not from Company to Person; \
             choose another kind or another mention",
        );
        check(
            UiLanguage::German,
            &[],
            "»works-for« führt von jedem Label zu Unternehmen, nicht von Unternehmen zu Person: \
             eine andere Art oder eine andere Nennung wählen",
        );
    }
}
