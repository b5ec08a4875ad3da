//! Doing what was asked: each subcommand makes an action and prints what came of it.
//! Invariant: results go to standard output, problems and progress to standard error
//! (but `check`, whose result they are); with `--json` one object goes to standard
//! output and holds everything.

mod engine;
mod evaluate;
mod export;
mod history;
mod import;
mod look;
mod lookup;
mod memory;
mod names;
mod names_match;
mod new;
mod offline;
mod out;
mod quality;
mod sample;
mod scheme;
mod search;
mod segment;
mod spell;
mod tag;
mod translate;
mod working;

use std::{collections::BTreeMap, path::Path};

use serde_json::json;

use super::{
    args::{Command, Invocation},
    completions,
    exit::Exit,
    man,
};
use crate::{
    action::{Action, ActionError, Outcome},
    explain,
    format::Written,
    l10n::{Localizer, messages as m},
    model::{Report, Severity},
    workspace::{Access, Workspace},
};
use out::Out;
use working::Working;

/// Runs the window's command where no window can be opened: says so, with the system's
/// reason if it gave one, and shows what the session holds.
pub fn without_window(invocation: Invocation, why: Option<&str>) -> Exit {
    let l = Localizer::new(invocation.language);
    let message = match why {
        None => m::cli_no_display(&l),
        Some(why) => m::cli_no_window(&l, why),
    };
    eprintln!("{message}");
    run(invocation)
}

/// Runs a command to its end.
pub fn run(invocation: Invocation) -> Exit {
    let mut out = Out::new(Localizer::new(invocation.language), invocation.json);
    let by = invocation.by.as_deref();
    let exit = match invocation.command {
        Command::Open { session } => look::open(&mut out, session.as_deref()),
        Command::New {
            session,
            title,
            working_languages,
        } => new::run(&mut out, &session, title, &working_languages, by),
        Command::Import {
            session,
            files,
            language,
            encoding,
            format,
        } => import::run(
            &mut out,
            &session,
            by,
            import::Options {
                files,
                language,
                encoding,
                format,
            },
        ),
        Command::Tag {
            session,
            names,
            status,
            ignore_case,
            ignore_diacritics,
        } => tag::run(
            &mut out,
            &session,
            by,
            tag::Options {
                names,
                status,
                ignore_case,
                ignore_diacritics,
            },
        ),
        Command::Names {
            session,
            add,
            label,
            save,
            list,
            format,
        } => names::run(
            &mut out,
            &session,
            by,
            names::Options {
                add,
                label,
                save,
                list,
                format,
            },
        ),
        Command::Memory {
            session,
            task,
            given,
            name,
            penalty,
            from,
            to,
            least,
            tags,
        } => memory::run(
            &mut out,
            &session,
            by,
            &memory::Options {
                task,
                given,
                name,
                penalty,
                from,
                to,
                least,
                tags,
            },
        ),
        Command::Export {
            session,
            format,
            statuses,
            leave_out,
            to,
            skip_untranslated,
            output,
        } => export::run(
            &mut out,
            &session,
            export::Options {
                format,
                statuses,
                leave_out,
                to,
                skip_untranslated,
                output,
            },
        ),
        Command::Translate {
            session,
            engine,
            to,
            from,
            documents,
            agree,
            models,
            over_drafts,
        } => translate::run(
            &mut out,
            &session,
            by,
            translate::Options {
                engine,
                to,
                from,
                documents,
                agree,
                models,
                over_drafts,
            },
        ),
        Command::Engine {
            what,
            id,
            said,
            forget,
        } => engine::run(&mut out, what, id.as_deref(), &said, forget),
        Command::Search {
            session,
            query,
            exact,
        } => search::run(&mut out, &session, &query, exact),
        Command::Spell { session, to } => spell::run(&mut out, &session, &to),
        Command::Lookup { word, from } => lookup::run(&mut out, &word, from.as_deref()),
        Command::Evaluate {
            session,
            test,
            train_sentences,
            seed,
        } => evaluate::run(
            &mut out,
            &session,
            &evaluate::Options {
                test,
                train_sentences,
                seed,
            },
        ),
        Command::Scheme {
            session,
            save,
            load,
            ready_made,
            becomes,
            remove,
            preview,
        } => scheme::run(
            &mut out,
            &session,
            by,
            scheme::Options {
                save,
                load,
                ready_made,
                becomes,
                remove,
                preview,
            },
        ),
        Command::Segment {
            session,
            to,
            documents,
            rules,
            built_in,
            write_rules,
        } => segment::run(
            &mut out,
            &session,
            by,
            &segment::Options {
                to,
                documents,
                rules,
                built_in,
                write_rules,
            },
        ),
        Command::Quality { session, to } => quality::run(&mut out, &session, &to),
        Command::Check { session } => look::check(&mut out, &session),
        Command::Stats { session } => look::stats(&mut out, &session),
        Command::History { session, last } => history::list(&mut out, &session, last),
        Command::Undo { session, steps } => {
            let steps = history::count(steps);
            history::step(&mut out, &session, by, Action::Undo { steps })
        }
        Command::Redo { session, steps } => {
            let steps = history::count(steps);
            history::step(&mut out, &session, by, Action::Redo { steps })
        }
        Command::Formats => export::formats(&mut out),
        Command::Sample { folder, output } => sample::run(&mut out, &folder, output, by),
        Command::Completions { shell } => {
            let mut bytes = Vec::new();
            let written = completions::write(out.l(), shell, &mut bytes);
            out.raw(written, &bytes)
        }
        Command::Man { output } => match output {
            Some(folder) => {
                let written = man::write_folder(out.l(), &folder);
                out.raw(written.map(drop), &[])
            }
            None => {
                let mut bytes = Vec::new();
                let written = man::write(out.l(), &mut bytes);
                out.raw(written, &bytes)
            }
        },
        Command::NamesMatch {
            pairs,
            first,
            ranks,
        } => names_match::run(&mut out, &pairs, first, ranks),
    };
    out.finish(exit)
}

/// Opens a session, or says why not.
fn open(out: &mut Out, folder: &Path, access: Access) -> Option<(Workspace, Report)> {
    let mut report = Report::new();
    match Workspace::open(folder, access, &mut report) {
        Ok(workspace) => Some((workspace, report)),
        Err(error) => {
            let message = explain::workspace_error(out.l(), &error, folder);
            out.error(&message);
            None
        }
    }
}

/// Opens a session, lets `action` change it, and closes it with everything on disk.
fn change(
    out: &mut Out,
    folder: &Path,
    by: Option<&str>,
    action: Action,
) -> Option<(Outcome, Report)> {
    let (workspace, report) = open(out, folder, Access::Write)?;
    change_open(out, workspace, report, by, action)
}

/// As [`change`], on a session that is open.
fn change_open(
    out: &mut Out,
    mut workspace: Workspace,
    mut report: Report,
    by: Option<&str>,
    action: Action,
) -> Option<(Outcome, Report)> {
    let folder = workspace.folder().to_owned();
    let working = Working::show(match &action {
        Action::Import(import) => m::progress_importing(out.l(), import.files.len() as u64),
        Action::Tag(_) => m::progress_tagging(out.l()),
        _ => String::new(),
    });
    let named = by.map_or(Ok(()), |by| workspace.set_by(by));
    let result = named
        .map_err(ActionError::from)
        .and_then(|()| action.run(&mut workspace, &mut report, working.progress()));
    drop(working);
    // Whatever was done before an error stays done.
    let closed = workspace.close();
    let result = result.and_then(|outcome| Ok(closed.map(|()| outcome)?));
    match result {
        Ok(outcome) => Some((outcome, report)),
        Err(error) => {
            out.problems(&report);
            let message = explain::action_error(out.l(), &error, &folder);
            out.error(&message);
            None
        }
    }
}

/// Problems found: those that cost something.
fn exit_for(report: &Report) -> Exit {
    if report.count(Severity::Error) > 0 {
        Exit::Problems
    } else {
        Exit::Ok
    }
}

/// What an export left out, in a line and as numbers by reason; `None`: nothing.
fn not_in_file(out: &mut Out, written: &Written) -> Option<String> {
    let counts: BTreeMap<&str, usize> = written
        .dropped
        .iter()
        .map(|(why, count)| (why.id(), *count))
        .collect();
    out.set("dropped", json!(counts));
    let dropped = written.dropped.iter();
    let dropped: Vec<String> = dropped
        .map(|(why, count)| explain::dropped(out.l(), *why, *count))
        .collect();
    (!dropped.is_empty()).then(|| m::result_not_in_file(out.l(), &out.l().list(&dropped)))
}

/// Reports that what was asked for cannot be understood, or is not there to be asked for.
fn misused(out: &mut Out, message: &str) -> Exit {
    refuse(out, message);
    Exit::Usage
}

/// Reports an error that needs no session.
fn refuse(out: &mut Out, message: &str) -> Exit {
    out.set("error", json!(message));
    out.error(message);
    Exit::Problems
}
