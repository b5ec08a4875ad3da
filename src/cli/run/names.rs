//! `names`: the names lists a session keeps, from files and to files.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Out, change, exit_for, open, refuse};
use crate::{
    action::{
        Action, Input, ProposalAction,
        propose::lists::{ListFormat, read_file, save},
    },
    cli::{args::NamesFormat, exit::Exit},
    explain,
    l10n::messages as m,
    model::{LabelKey, ListId, Session},
    workspace::Access,
};

pub(super) struct Options {
    pub(super) add: Option<PathBuf>,
    pub(super) label: Option<String>,
    pub(super) save: Option<PathBuf>,
    pub(super) list: Option<String>,
    pub(super) format: NamesFormat,
}

pub(super) fn run(out: &mut Out, session: &Path, by: Option<&str>, options: Options) -> Exit {
    match (&options.add, &options.save) {
        (Some(file), _) => add(out, session, by, file.clone(), &options),
        (None, Some(file)) => write(out, session, file, &options),
        (None, None) => list(out, session),
    }
}

fn add(out: &mut Out, folder: &Path, by: Option<&str>, file: PathBuf, options: &Options) -> Exit {
    let Some((workspace, _)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    let session = workspace.session().clone();
    drop(workspace);
    let label = match &options.label {
        None => None,
        Some(key) if session.scheme().label(key).is_some() => Some(LabelKey::new(key)),
        Some(key) => {
            let labels = session.scheme().labels.iter();
            let known: Vec<String> = labels.map(|label| label.key.to_string()).collect();
            let message = m::names_no_label(out.l(), key, &out.l().list(&known));
            return refuse(out, &message);
        }
    };
    let read = match read_file(&Input::Path(file), &session, label) {
        Ok(read) => read,
        Err(error) => {
            let message = explain::action_error(out.l(), &error, folder);
            return refuse(out, &message);
        }
    };
    let (entries, names) = (read.list.entries.len(), read.list.names());
    let name = options.list.clone().unwrap_or(read.name);
    let action = Action::Proposals(ProposalAction::AddList {
        name: name.clone(),
        entries: read.list.entries,
    });
    let Some((_, mut report)) = change(out, folder, by, action) else {
        return Exit::Problems;
    };
    report.append(read.report);
    let line = m::names_added(out.l(), &name, entries as u64, names as u64);
    out.line(&line);
    if read.list.left_out > 0 {
        let line = m::lists_left_out(out.l(), read.list.left_out as u64);
        out.line(&line);
    }
    out.set("list", json!(name));
    out.set("entries", json!(entries));
    out.set("names", json!(names));
    out.set("left_out", json!(read.list.left_out));
    out.problems(&report);
    exit_for(&report)
}

fn write(out: &mut Out, folder: &Path, file: &Path, options: &Options) -> Exit {
    let Some((workspace, report)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    let session = workspace.session();
    let list = match &options.list {
        None => None,
        Some(name) => match by_name(session, name) {
            Some(list) => Some(list),
            None => {
                let names: Vec<&str> = session.lists().map(|list| list.name.as_str()).collect();
                let message = m::names_no_list(out.l(), name, &out.l().list(&names));
                return refuse(out, &message);
            }
        },
    };
    let format = match options.format {
        NamesFormat::Csv => ListFormat::Table,
        NamesFormat::List => ListFormat::List,
        NamesFormat::Wikidata => ListFormat::Wikidata,
    };
    match save(session, list, format, file) {
        Ok(count) => {
            let name = file.to_string_lossy();
            let line = m::lists_saved(out.l(), count as u64, &name);
            out.line(&line);
            out.set("output", json!(name));
            out.set("entries", json!(count));
            out.problems(&report);
            exit_for(&report)
        }
        Err(error) => {
            let message = explain::action_error(out.l(), &error, folder);
            refuse(out, &message)
        }
    }
}

fn by_name(session: &Session, name: &str) -> Option<ListId> {
    let list = session.lists().find(|list| list.name == name)?;
    Some(list.id)
}

fn list(out: &mut Out, folder: &Path) -> Exit {
    let Some((workspace, report)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    let session = workspace.session();
    let mut all: Vec<Value> = Vec::new();
    for list in session.lists() {
        let entries = session.entry_count(list.id);
        let line = match list.off {
            true => m::names_list_off(out.l(), &list.name, entries as u64),
            false => m::names_list_on(out.l(), &list.name, entries as u64),
        };
        out.line(&line);
        all.push(json!({"name": list.name, "on": !list.off, "entries": entries}));
    }
    if all.is_empty() {
        let line = m::names_none(out.l());
        out.line(&line);
    }
    out.set("lists", json!(all));
    out.problems(&report);
    exit_for(&report)
}
