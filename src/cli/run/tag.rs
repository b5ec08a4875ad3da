//! `tag`: mentions by a list of names.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{Out, change, exit_for};
use crate::{
    action::{Action, Input, Outcome, Tag, Tagged},
    cli::{args::MentionStatus, exit::Exit},
    explain,
    l10n::messages as m,
    model::{Report, Status},
    text::Fold,
};

pub(super) struct Options {
    pub(super) names: PathBuf,
    pub(super) status: MentionStatus,
    pub(super) ignore_case: bool,
    pub(super) ignore_diacritics: bool,
}

pub(super) fn run(out: &mut Out, session: &Path, by: Option<&str>, options: Options) -> Exit {
    let action = Action::Tag(Tag {
        names: Input::Path(options.names),
        status: status(options.status),
        fold: Fold {
            case: options.ignore_case,
            diacritics: options.ignore_diacritics,
        },
    });
    match change(out, session, by, action) {
        Some((Outcome::Tagged(tagged), report)) => show(out, &tagged, &report),
        Some(_) | None => Exit::Problems,
    }
}

pub(super) fn show(out: &mut Out, tagged: &Tagged, report: &Report) -> Exit {
    let count = |n: usize| n as u64;
    let line = m::result_tagged(out.l(), count(tagged.mentions), count(tagged.documents));
    out.line(&line);
    for (label, n) in &tagged.by_label {
        let name = explain::label(out.l(), label);
        let line = m::result_label_count(out.l(), &name, count(*n));
        out.line(&format!("  {line}"));
    }
    type Say = fn(&crate::l10n::Localizer, u64) -> String;
    let more: [(usize, Say); 3] = [
        (tagged.new_entities, m::result_new_entities),
        (tagged.already_tagged, m::result_already_tagged),
        (tagged.left_out, m::result_in_left_out),
    ];
    for (n, say) in more {
        if n > 0 {
            let line = say(out.l(), count(n));
            out.line(&line);
        }
    }
    let by_label: serde_json::Map<_, _> = tagged
        .by_label
        .iter()
        .map(|(label, n)| (label.key.to_string(), json!(n)))
        .collect();
    out.set("new_mentions", json!(tagged.mentions));
    out.set("by_label", json!(by_label));
    out.set("documents", json!(tagged.documents));
    out.set("new_entities", json!(tagged.new_entities));
    out.set("already_tagged", json!(tagged.already_tagged));
    out.set("in_left_out", json!(tagged.left_out));
    out.problems(report);
    exit_for(report)
}

/// The model's word for a status of the command line.
pub(super) fn status(status: MentionStatus) -> Status {
    match status {
        MentionStatus::Proposed => Status::Proposed,
        MentionStatus::Confirmed => Status::Confirmed,
        MentionStatus::Rejected => Status::Rejected,
        MentionStatus::InQuestion => Status::InQuestion,
    }
}
