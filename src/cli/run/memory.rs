//! `memory`: translation memories in, out, and looked up in.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Out, change, exit_for, misused, not_in_file, open, refuse};
use crate::{
    action::{
        Input, MemoryAction,
        memory::{read_tmx, references, write_tmx},
    },
    cli::{args::MemoryTask, exit::Exit},
    explain,
    format::tmx,
    l10n::messages as m,
    model::{Report, Session},
    task::Cancel,
    text::Language,
    translate::memory::{Asked, Match, Memory, Names, Options as Wanted, Origin, Piece, What},
    workspace::Access,
};

pub(super) struct Options {
    pub(super) task: MemoryTask,
    pub(super) given: Option<String>,
    pub(super) name: Option<String>,
    pub(super) penalty: u8,
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
    pub(super) least: u8,
    pub(super) tags: bool,
}

pub(super) fn run(out: &mut Out, folder: &Path, by: Option<&str>, options: &Options) -> Exit {
    let given = options.given.as_deref().filter(|given| !given.is_empty());
    match (options.task, given) {
        (MemoryTask::List, _) => list(out, folder),
        (task, None) => {
            let message = m::memory_missing_given(out.l(), task.word());
            misused(out, &message)
        }
        (MemoryTask::Import, Some(file)) => import(out, folder, by, file, options),
        (MemoryTask::Export, Some(file)) => export(out, folder, file, options),
        (MemoryTask::Match, Some(text)) => look_up(out, folder, text, options),
        (MemoryTask::On | MemoryTask::Off | MemoryTask::Remove, Some(name)) => {
            set(out, folder, by, name, options.task)
        }
    }
}

fn import(out: &mut Out, folder: &Path, by: Option<&str>, file: &str, options: &Options) -> Exit {
    let mut report = Report::new();
    let read = match read_tmx(&Input::Path(PathBuf::from(file)), &mut report) {
        Ok(read) => read,
        Err(error) => {
            out.problems(&report);
            let message = explain::action_error(out.l(), &error, folder);
            return refuse(out, &message);
        }
    };
    let name = options.name.clone().unwrap_or_else(|| read.name.clone());
    let (units, languages) = (read.units, read.languages.clone());
    let languages = tags(&languages);
    let action = MemoryAction::Add {
        file: read,
        name: name.clone(),
        penalty: options.penalty,
    };
    let Some((_, opened)) = change(out, folder, by, action.into()) else {
        return Exit::Problems;
    };
    report.append(opened);
    let line = m::memory_added(out.l(), units as u64, &name, &out.l().list(&languages));
    out.line(&line);
    out.set("memory", json!(name));
    out.set("units", json!(units));
    out.set("languages", json!(languages));
    out.problems(&report);
    exit_for(&report)
}

fn export(out: &mut Out, folder: &Path, file: &str, options: &Options) -> Exit {
    let (Some(from), Some(to)) = (
        language(out, options.from.as_deref()),
        language(out, options.to.as_deref()),
    ) else {
        return Exit::Usage;
    };
    let Some((workspace, report)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    let options = tmx::Options {
        from,
        to,
        tags: options.tags,
    };
    match write_tmx(workspace.session(), &options, Path::new(file)) {
        Ok(written) => {
            let line = m::result_exported_segments(out.l(), written.segments as u64, file);
            out.line(&line);
            if let Some(line) = not_in_file(out, &written) {
                out.line(&line);
            }
            out.set("output", json!(file));
            out.set("segments", json!(written.segments));
            out.problems(&report);
            exit_for(&report)
        }
        Err(error) => {
            let message = explain::action_error(out.l(), &error, folder);
            refuse(out, &message)
        }
    }
}

/// What was given as a language; nothing is any. `None`: it was none, and that was said.
fn language(out: &mut Out, tag: Option<&str>) -> Option<Option<Language>> {
    let Some(tag) = tag else {
        return Some(None);
    };
    match Language::parse(tag) {
        Ok(language) => Some(Some(language)),
        Err(_) => {
            let message = explain::bad_language(out.l(), tag);
            misused(out, &message);
            None
        }
    }
}

fn list(out: &mut Out, folder: &Path) -> Exit {
    let Some((workspace, report)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    let session = workspace.session();
    let own: usize = session
        .documents()
        .flat_map(|document| {
            let languages = document.target_languages();
            languages.flat_map(|to| document.segments(to))
        })
        .filter(|segment| crate::translate::memory::is_memory(segment))
        .count();
    let line = m::memory_own(out.l(), own as u64);
    out.line(&line);
    let mut all: Vec<Value> = Vec::new();
    for memory in session.memories() {
        let tags = tags(&memory.languages);
        let (units, penalty) = (u64::from(memory.units), u64::from(memory.penalty));
        let languages = out.l().list(&tags);
        let line = match memory.off {
            true => m::memory_line_off(out.l(), units, &memory.name, &languages, penalty),
            false => m::memory_line_on(out.l(), units, &memory.name, &languages, penalty),
        };
        out.line(&line);
        all.push(json!({
            "name": memory.name, "on": !memory.off, "units": units,
            "languages": tags, "penalty": penalty, "file": memory.file,
        }));
    }
    if all.is_empty() {
        let line = m::memory_none(out.l());
        out.line(&line);
    }
    out.set("own", json!(own));
    out.set("memories", json!(all));
    out.problems(&report);
    exit_for(&report)
}

fn set(out: &mut Out, folder: &Path, by: Option<&str>, name: &str, task: MemoryTask) -> Exit {
    let Some((workspace, _)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    let session = workspace.session().clone();
    drop(workspace);
    let Some(memory) = session.memories().find(|memory| memory.name == name) else {
        let names: Vec<&str> = session
            .memories()
            .map(|memory| memory.name.as_str())
            .collect();
        let message = match names.is_empty() {
            true => m::memory_unknown_none(out.l(), name),
            false => m::memory_unknown(out.l(), name, &out.l().list(&names)),
        };
        return refuse(out, &message);
    };
    let action = match task {
        MemoryTask::Remove => MemoryAction::Remove(memory.id),
        task => MemoryAction::Switch {
            memory: memory.id,
            on: task == MemoryTask::On,
        },
    };
    let Some((outcome, report)) = change(out, folder, by, action.into()) else {
        return Exit::Problems;
    };
    if let crate::action::Outcome::Changed { what, .. } = outcome {
        let line = explain::what(out.l(), None, &what);
        out.line(&line);
    }
    out.set("memory", json!(name));
    out.problems(&report);
    exit_for(&report)
}

fn look_up(out: &mut Out, folder: &Path, text: &str, options: &Options) -> Exit {
    let (Some(from), Some(to)) = (
        language(out, options.from.as_deref()),
        language(out, options.to.as_deref()),
    ) else {
        return Exit::Usage;
    };
    let Some((workspace, mut report)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    let session = workspace.session();
    let working = || session.info().working_languages.first().cloned();
    let Some(to) = to.or_else(working) else {
        let message = m::memory_needs_language(out.l(), "--to");
        return refuse(out, &message);
    };
    let guessed = || crate::text::guess(text, None).map(|guess| guess.language);
    let Some(from) = from.or_else(|| only_language(session)).or_else(guessed) else {
        let message = m::memory_needs_language(out.l(), "--from");
        return refuse(out, &message);
    };
    let cancel = Cancel::default();
    // Nobody cancels it but by ending the program.
    let held = references(folder, session, &from, &to, &mut report, &cancel).unwrap_or_default();
    let found = match Memory::of(session, &from, &to, &held, &cancel) {
        Ok(memory) => {
            let names = Names::of(session, &from, &to);
            let wanted = Wanted {
                least: options.least,
                ..Wanted::default()
            };
            memory.matches(&Asked::text(text), &names, &wanted)
        }
        Err(_) => Vec::new(),
    };
    let mut all = Vec::new();
    for found in &found {
        for line in lines(out, found) {
            out.line(&line);
        }
        all.push(value(found));
    }
    if found.is_empty() {
        let line = m::memory_no_match(out.l(), u64::from(options.least));
        out.line(&line);
    }
    out.set("from", json!(from.as_str()));
    out.set("to", json!(to.as_str()));
    out.set("matches", json!(all));
    out.problems(&report);
    exit_for(&report)
}

/// That of all documents, where they have but one.
fn only_language(session: &Session) -> Option<Language> {
    let mut languages = session
        .documents()
        .filter_map(|document| document.language());
    let first = languages.next()?;
    languages.all(|other| other == first).then(|| first.clone())
}

fn lines(out: &Out, found: &Match) -> [String; 3] {
    let l = out.l();
    let origin = match &found.origin {
        Origin::Session { title, .. } => m::memory_origin_session(l, title),
        Origin::Reference { name, .. } => name.to_string(),
    };
    let head = match found.replaced.as_slice() {
        [] => {
            let percent = found.percent;
            let [stems, words, all] = [percent.stems, percent.words, percent.all].map(u64::from);
            m::memory_match(l, stems, words, all, &origin)
        }
        replaced => {
            let changes: Vec<String> = replaced
                .iter()
                .map(|one| m::memory_replaced(l, &one.was, &one.now))
                .collect();
            m::memory_match_but(l, &l.list(&changes), &origin)
        }
    };
    [
        head,
        format!("  {}", m::memory_source(l, &found.source)),
        format!("  {}", m::memory_target(l, &found.target)),
    ]
}

fn value(found: &Match) -> Value {
    let replaced: Vec<Value> = found
        .replaced
        .iter()
        .map(|one| {
            let kind = match one.what {
                What::Name { .. } => "name",
                What::Number => "number",
                What::Date => "date",
            };
            json!({"kind": kind, "was": one.was, "now": one.now})
        })
        .collect();
    let diff: Vec<Value> = found
        .diff
        .iter()
        .map(|piece| match piece {
            Piece::Same(text) => json!({"same": text}),
            Piece::Added(text) => json!({"added": text}),
            Piece::Removed(text) => json!({"removed": text}),
        })
        .collect();
    let origin = match &found.origin {
        Origin::Session {
            document, segment, ..
        } => json!({"document": document, "segment": segment}),
        Origin::Reference { name, line, .. } => json!({"memory": &**name, "line": line}),
    };
    json!({
        "percent": {
            "stems": found.percent.stems, "words": found.percent.words, "all": found.percent.all,
        },
        "penalty": found.penalty, "exact": found.exact,
        "source": &*found.source, "target": found.target,
        "replaced": replaced, "diff": diff, "origin": origin,
        "by": &*found.by, "at": found.at.map(|at| at.to_string()),
    })
}

fn tags(languages: &[Language]) -> Vec<&str> {
    languages.iter().map(Language::as_str).collect()
}
