//! `check`, `stats`, and a session named alone.

use std::path::Path;

use serde_json::{Map, json};

use super::{Out, exit_for, open as open_session, refuse};
use crate::{
    action::{self, Action},
    cli::{args, exit::Exit},
    explain,
    l10n::messages as m,
    model::{Severity, Status},
    task::Progress,
    workspace::Access,
};

/// A session alone: what it holds. Nothing at all: the help.
pub(super) fn open(out: &mut Out, session: Option<&Path>) -> Exit {
    match session {
        Some(session) => stats(out, session),
        None => {
            let help = args::command(out.l()).render_help().to_string();
            out.raw(Ok(()), help.as_bytes())
        }
    }
}

pub(super) fn check(out: &mut Out, session: &Path) -> Exit {
    let Some((mut workspace, mut report)) = open_session(out, session, Access::Read) else {
        return Exit::Problems;
    };
    if let Err(error) = Action::Check.run(&mut workspace, &mut report, &Progress::default()) {
        let message = explain::action_error(out.l(), &error, session);
        return refuse(out, &message);
    }
    out.problems_as_result(&report);
    let line = if report.is_empty() {
        m::result_check_fine(out.l())
    } else {
        let count = |severity| report.count(severity) as u64;
        m::result_check_found(
            out.l(),
            count(Severity::Error),
            count(Severity::Warning),
            count(Severity::Note),
        )
    };
    out.line(&line);
    if report.has_problems() {
        Exit::Problems
    } else {
        Exit::Ok
    }
}

pub(super) fn stats(out: &mut Out, session: &Path) -> Exit {
    let Some((workspace, report)) = open_session(out, session, Access::Read) else {
        return Exit::Problems;
    };
    let stats = action::stats(workspace.session());
    out.line(&workspace.session().info().title.clone());
    show(out, &stats);
    let by_label: Map<_, _> = stats
        .by_label
        .iter()
        .map(|(label, n)| (label.key.to_string(), json!(n)))
        .collect();
    let by_status = |counts: &std::collections::BTreeMap<Status, usize>| -> Map<_, _> {
        counts
            .iter()
            .map(|(status, n)| (status.key().to_owned(), json!(n)))
            .collect()
    };
    out.set("title", json!(workspace.session().info().title));
    out.set("documents", json!(stats.documents));
    out.set("languages", json!(stats.by_language));
    out.set("code_points", json!(stats.code_points));
    out.set("mentions", json!(stats.mentions));
    out.set("by_label", json!(by_label));
    out.set("by_status", json!(by_status(&stats.by_status)));
    out.set("linked", json!(stats.linked));
    out.set("entities", json!(stats.entities));
    out.set("relations", json!(stats.relations));
    out.set("open_findings", json!(stats.open_findings));
    let per_document: Vec<_> = stats
        .per_document
        .iter()
        .map(|document| {
            json!({
                "title": document.title,
                "language": document.language,
                "code_points": document.code_points,
                "mentions": document.mentions,
                "by_status": by_status(&document.by_status),
            })
        })
        .collect();
    out.set("per_document", json!(per_document));
    out.problems(&report);
    exit_for(&report)
}

/// The counts for people.
pub(super) fn show(out: &mut Out, stats: &action::Stats) {
    let l = out.l();
    let number = |n: usize| l.number(n as u64);
    let unknown = m::stats_language_unknown(l);
    let language = |tag: &str| match tag {
        "" => unknown.clone(),
        tag => tag.to_owned(),
    };
    let listed = |counts: Vec<String>| l.list(&counts);
    let languages = stats
        .by_language
        .iter()
        .map(|(tag, n)| m::result_label_count(l, &language(tag), *n as u64));
    let labels = stats
        .by_label
        .iter()
        .map(|(label, n)| m::result_label_count(l, &explain::label(l, label), *n as u64));
    let statuses = stats
        .by_status
        .iter()
        .map(|(status, n)| m::result_label_count(l, &explain::status(l, *status), *n as u64));
    let mut rows = vec![
        (m::stats_documents(l), number(stats.documents)),
        (m::stats_languages(l), listed(languages.collect())),
        (m::stats_characters(l), l.number(stats.code_points)),
        (m::stats_mentions(l), number(stats.mentions)),
    ];
    if stats.mentions > 0 {
        rows.push((String::new(), listed(labels.collect())));
        rows.push((String::new(), listed(statuses.collect())));
        rows.push((m::stats_linked(l), number(stats.linked)));
    }
    rows.push((m::stats_entities(l), number(stats.entities)));
    if stats.relations > 0 {
        rows.push((m::stats_relations(l), number(stats.relations)));
    }
    if stats.open_findings > 0 {
        rows.push((m::stats_open_findings(l), number(stats.open_findings)));
    }
    let mut lines: Vec<String> = rows
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| match label.as_str() {
            "" => format!("  {value}"),
            label => m::stats_row(l, label, &value),
        })
        .collect();
    lines.extend(stats.per_document.iter().map(|document| {
        m::stats_document(
            l,
            &document.title,
            &language(&document.language),
            document.mentions as u64,
            document.code_points,
        )
    }));
    for line in lines {
        out.line(&line);
    }
}
