//! `history`, `undo`, `redo`.

use std::{num::NonZeroU32, path::Path};

use jiff::tz::TimeZone;
use serde_json::json;

use super::{Out, change, exit_for, open};
use crate::{
    action::{self, Action, Outcome},
    cli::{args::Steps, exit::Exit},
    explain,
    l10n::messages as m,
    model::edit::Direction,
    workspace::Access,
};

pub(super) fn list(out: &mut Out, session: &Path, last: Option<NonZeroU32>) -> Exit {
    let Some((workspace, report)) = open(out, session, Access::Read) else {
        return Exit::Problems;
    };
    let entries = action::history(&workspace);
    let shown = last.map_or(entries.len(), |last| last.get() as usize);
    let entries = &entries[entries.len().saturating_sub(shown)..];
    if entries.is_empty() {
        let line = m::result_history_empty(out.l());
        out.line(&line);
    }
    let zone = TimeZone::system();
    for entry in entries {
        let line = explain::entry(out.l(), entry, &zone);
        out.line(&line);
    }
    let values: Vec<_> = entries
        .iter()
        .map(|entry| {
            json!({
                "at": entry.at,
                "by": entry.by,
                "what": explain::what(out.l(), None, &entry.what),
                "edits": entry.edits,
                "undone": entry.undone,
            })
        })
        .collect();
    out.set("history", json!(values));
    out.problems(&report);
    exit_for(&report)
}

/// `None`: all there are.
pub(super) fn count(steps: Steps) -> Option<usize> {
    match steps {
        Steps::Count(n) => Some(n.get() as usize),
        Steps::All => None,
    }
}

pub(super) fn step(out: &mut Out, session: &Path, by: Option<&str>, action: Action) -> Exit {
    let Some((Outcome::Stepped(stepped), report)) = change(out, session, by, action) else {
        return Exit::Problems;
    };
    if stepped.groups.is_empty() {
        let line = match stepped.direction {
            Direction::Undo => m::result_nothing_to_undo(out.l()),
            Direction::Redo => m::result_nothing_to_redo(out.l()),
        };
        out.line(&line);
    }
    let mut said = Vec::new();
    for group in &stepped.groups {
        let line = explain::stepped(out.l(), stepped.direction, group);
        out.line(&line);
        said.push(explain::what(out.l(), None, group));
    }
    out.set("steps", json!(said));
    out.problems(&report);
    exit_for(&report)
}
