//! `segment`: documents cut into segments to be translated, and the rules for it in and out.
//! Invariant: rules are taken in before anything is cut, and written as they are at the end.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{Out, change_open, exit_for, open, refuse};
use crate::{
    action::{self, Action, Outcome, SegmentDocuments, Segmented, SetSegmentationRules},
    cli::exit::Exit,
    explain,
    l10n::messages as m,
    model::{DocumentId, Report, Session},
    text::Language,
    workspace::Access,
};

pub(super) struct Options {
    pub(super) to: Option<String>,
    pub(super) documents: Vec<String>,
    pub(super) rules: Option<PathBuf>,
    pub(super) built_in: bool,
    pub(super) write_rules: Option<PathBuf>,
}

pub(super) fn run(out: &mut Out, folder: &Path, by: Option<&str>, options: &Options) -> Exit {
    let language = match options.to.as_deref().map(Language::parse).transpose() {
        Ok(language) => language,
        Err(_) => {
            let tag = options.to.clone().unwrap_or_default();
            let message = explain::bad_language(out.l(), &tag);
            out.error(&message);
            return Exit::Usage;
        }
    };
    let sets = options.rules.is_some() || options.built_in;
    if language.is_none() && !sets && options.write_rules.is_none() {
        let message = m::cli_segment_nothing(out.l());
        out.error(&message);
        return Exit::Usage;
    }
    let mut exit = Exit::Ok;
    let mut report = Report::new();
    if sets {
        match set_rules(out, folder, by, options) {
            Some(found) => report.append(found),
            None => return Exit::Problems,
        }
    }
    if let Some(language) = language {
        match cut(out, folder, by, language, &options.documents) {
            Some(found) => report.append(found),
            None => return Exit::Problems,
        }
    }
    if let Some(file) = &options.write_rules {
        exit = write_rules(out, folder, file);
    }
    out.problems(&report);
    match exit {
        Exit::Ok => exit_for(&report),
        other => other,
    }
}

fn set_rules(out: &mut Out, folder: &Path, by: Option<&str>, options: &Options) -> Option<Report> {
    let (workspace, mut report) = open(out, folder, Access::Write)?;
    let rules = match options.rules.as_deref() {
        None => None,
        Some(file) => match action::load_rules(file, &mut report) {
            Ok(rules) => Some(rules),
            Err(error) => {
                let message = explain::action_error(out.l(), &error, folder);
                refuse(out, &message);
                return None;
            }
        },
    };
    let action = Action::SegmentationRules(SetSegmentationRules { rules });
    let (outcome, report) = change_open(out, workspace, report, by, action)?;
    if let Outcome::Changed { group, what, .. } = outcome
        && group.is_some()
    {
        let line = explain::what(out.l(), None, &what);
        out.line(&line);
    }
    Some(report)
}

fn cut(
    out: &mut Out,
    folder: &Path,
    by: Option<&str>,
    language: Language,
    names: &[String],
) -> Option<Report> {
    let (workspace, report) = open(out, folder, Access::Write)?;
    let documents: Result<Vec<DocumentId>, String> = names
        .iter()
        .map(|name| find(out, workspace.session(), name))
        .collect();
    let documents = match documents {
        Ok(documents) => documents,
        Err(message) => {
            refuse(out, &message);
            return None;
        }
    };
    let action = Action::Segment(SegmentDocuments {
        documents: documents.clone(),
        language: language.clone(),
    });
    let (outcome, report) = change_open(out, workspace, report, by, action)?;
    if let Outcome::Segmented(told) = outcome {
        show(out, &told, &language);
        if out.is_json() {
            list(out, folder, &language, &documents)?;
        }
    }
    Some(report)
}

/// The document with this identifier, or whose title begins so.
fn find(out: &Out, session: &Session, name: &str) -> Result<DocumentId, String> {
    if let Ok(id) = name.parse::<DocumentId>()
        && session.document(id).is_some()
    {
        return Ok(id);
    }
    let fits = |title: &str| title.starts_with(name);
    let found: Vec<_> = session
        .documents()
        .filter(|document| fits(document.display_title()))
        .collect();
    let exact = found.iter().filter(|it| it.display_title() == name);
    let exact: Vec<DocumentId> = exact.map(|it| it.id).collect();
    match (found.as_slice(), exact.as_slice()) {
        ([only], _) => Ok(only.id),
        (_, [only]) => Ok(*only),
        ([], _) => Err(m::cli_no_such_document(out.l(), name)),
        _ => Err(m::cli_several_documents(out.l(), name)),
    }
}

fn show(out: &mut Out, told: &Segmented, language: &Language) {
    let count = |n: usize| n as u64;
    let line = m::result_segmented(
        out.l(),
        count(told.segments),
        count(told.documents),
        language.as_str(),
    );
    out.line(&line);
    type Say = fn(&crate::l10n::Localizer, u64) -> String;
    let more: [(usize, Say); 4] = [
        (told.kept, m::result_segments_kept),
        (told.carried, m::result_segments_carried),
        (told.gone, m::result_segments_gone),
        (told.passed_over, m::result_segments_passed_over),
    ];
    for (n, say) in more {
        if n > 0 {
            let line = say(out.l(), count(n));
            out.line(&line);
        }
    }
    out.set("language", json!(language));
    out.set("documents_segmented", json!(told.documents));
    out.set("segments", json!(told.segments));
    out.set("kept", json!(told.kept));
    out.set("carried", json!(told.carried));
    out.set("gone", json!(told.gone));
    out.set("passed_over", json!(told.passed_over));
}

/// For other programs: the segments themselves, in code points.
fn list(out: &mut Out, folder: &Path, language: &Language, chosen: &[DocumentId]) -> Option<()> {
    let (workspace, _) = open(out, folder, Access::Read)?;
    let mut documents = Vec::new();
    for document in workspace.session().documents() {
        if !chosen.is_empty() && !chosen.contains(&document.id) {
            continue;
        }
        let text = document.text();
        let mut at = (0, 0);
        let mut place = |to: usize| {
            // Segments come in text order.
            let more = text.get(at.0..to).map_or(0, |part| part.chars().count());
            at = (to, at.1 + more);
            at.1
        };
        let segments: Vec<_> = document
            .segments(language)
            .map(|segment| {
                json!({
                    "id": segment.id,
                    "start": place(segment.at.start().to_usize()),
                    "end": place(segment.at.end().to_usize()),
                    "text": segment.at.slice(text).unwrap_or_default(),
                    "by_hand": segment.by_hand,
                })
            })
            .collect();
        if !segments.is_empty() {
            documents.push(json!({
                "document": document.id,
                "title": document.display_title(),
                "language": document.language(),
                "segments": segments,
            }));
        }
    }
    out.set("documents", json!(documents));
    Some(())
}

fn write_rules(out: &mut Out, folder: &Path, file: &Path) -> Exit {
    let Some((workspace, _)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    if let Err(error) = action::save_rules(file, workspace.session()) {
        let message = explain::action_error(out.l(), &error, folder);
        return refuse(out, &message);
    }
    let line = m::result_rules_written(out.l(), &file.to_string_lossy());
    out.line(&line);
    out.set("rules_written", json!(file));
    Exit::Ok
}
