//! What came of an action, and what was done before.

use jiff::tz::TimeZone;

use super::{count, reason};
use crate::{
    action::{Entry, Retexted},
    l10n::{Localizer, messages as m},
    model::{
        document::{Field, Finding, LeftOutReason},
        edit::{Direction, What},
    },
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
    let what = what(l, &entry.what);
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
    let what = what(l, group);
    match direction {
        Direction::Undo => m::result_undone(l, &what),
        Direction::Redo => m::result_redone(l, &what),
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

/// What a group did.
pub fn what(l: &Localizer, what: &What) -> String {
    let n = |count: &u32| u64::from(*count);
    match what {
        What::Import { title, .. } => m::what_import(l, title),
        What::ImportAnnotations {
            documents,
            mentions,
            file,
        } => m::what_import_annotations(l, file, n(documents), n(mentions)),
        What::TagByList { file, mentions, .. } => m::what_tag_by_list(l, file, n(mentions)),
        What::TagByHand { label, text } => m::what_tag_by_hand(l, label.as_str(), text),
        What::ChangeMention { text } => m::what_change_mention(l, text),
        What::RemoveMention { text } => m::what_remove_mention(l, text),
        What::ChangeEntity { name } => m::what_change_entity(l, name),
        What::DeleteEntity { name, mentions } => m::what_delete_entity(l, name, n(mentions)),
        What::ChangeScheme => m::what_change_scheme(l),
        What::DeleteLabel { label, mentions } => {
            m::what_delete_label(l, label.as_str(), n(mentions))
        }
        What::ChangeDocument { title } => m::what_change_document(l, title),
        What::Reencode { title, encoding } => m::what_reencode(l, title, encoding),
        What::UpdateText { title, file } => m::what_update_text(l, title, file),
        What::RemoveDocument { title } => m::what_remove_document(l, title),
        What::ChangeSession => m::what_change_session(l),
        What::AddReviewer { name } => m::what_add_reviewer(l, name),
        What::Translate { title } => m::what_translate(l, title),
        What::Comment { title } => m::what_comment(l, title),
    }
}
