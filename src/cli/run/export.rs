//! `export` and `formats`.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use serde_json::json;

use super::{Out, exit_for, not_in_file, open, refuse, tag::status};
use crate::{
    action::{Action, Export, Outcome},
    cli::{args::MentionStatus, exit::Exit},
    explain, format,
    format::Selection,
    l10n::messages as m,
    task::Progress,
    text::Language,
    workspace::Access,
};

pub(super) struct Options {
    pub(super) format: String,
    pub(super) statuses: BTreeSet<MentionStatus>,
    pub(super) leave_out: bool,
    pub(super) to: Option<String>,
    pub(super) skip_untranslated: bool,
    pub(super) output: Option<PathBuf>,
}

pub(super) fn run(out: &mut Out, session: &Path, options: Options) -> Exit {
    let to = match options.to.as_deref().map(Language::parse).transpose() {
        Ok(to) => to,
        Err(_) => {
            let tag = options.to.unwrap_or_default();
            let message = explain::bad_language(out.l(), &tag);
            out.error(&message);
            return Exit::Usage;
        }
    };
    let Some((mut workspace, mut report)) = open(out, session, Access::Read) else {
        return Exit::Problems;
    };
    let action = Action::Export(Export {
        format: options.format,
        selection: Selection {
            documents: None,
            statuses: options.statuses.into_iter().map(status).collect(),
            skip_left_out: options.leave_out,
            to,
            skip_untranslated: options.skip_untranslated,
        },
        output: options.output.clone(),
    });
    match action.run(&mut workspace, &mut report, &Progress::default()) {
        Ok(Outcome::Exported(exported)) => {
            let (mentions, documents) = (exported.written.mentions, exported.written.documents);
            out.problems(&report);
            if let Some(bytes) = exported.bytes {
                // The export is the output, for people and machines alike.
                let exit = out.raw(Ok(()), &bytes);
                if let Some(line) = not_in_file(out, &exported.written) {
                    out.note(&line);
                }
                out.forget();
                return if exit == Exit::Ok {
                    exit_for(&report)
                } else {
                    exit
                };
            }
            let file = options.output.unwrap_or_default();
            let name = file.to_string_lossy();
            let line = explain::exported(out.l(), &exported.written, &name);
            out.line(&line);
            if let Some(line) = not_in_file(out, &exported.written) {
                out.line(&line);
            }
            out.set("output", json!(name));
            out.set("documents", json!(documents));
            out.set("mentions", json!(mentions));
            if exported.written.segments > 0 {
                out.set("segments", json!(exported.written.segments));
            }
            if exported.written.terms > 0 {
                out.set("terms", json!(exported.written.terms));
            }
            if exported.written.rules > 0 {
                out.set("rules", json!(exported.written.rules));
            }
            exit_for(&report)
        }
        Ok(_) => Exit::Problems,
        Err(error) => {
            out.problems(&report);
            let message = explain::action_error(out.l(), &error, session);
            refuse(out, &message)
        }
    }
}

pub(super) fn formats(out: &mut Out) -> Exit {
    let l = out.l();
    let capability = |reads: bool, writes: bool| match (reads, writes) {
        (true, true) => m::formats_read_write(l),
        (true, false) => m::formats_read(l),
        _ => m::formats_write(l),
    };
    let mut lines = vec![m::formats_line(
        l,
        "text",
        &m::formats_description(l, &capability(true, false), &m::format_text(l)),
    )];
    let mut values = vec![json!({"id": "text", "reads": true, "writes": false})];
    for format in format::registry() {
        let (reads, writes) = (format.reader.is_some(), format.writer.is_some());
        let description =
            m::formats_description(l, &capability(reads, writes), &explain::format(l, format));
        lines.push(m::formats_line(l, format.id, &description));
        values.push(json!({"id": format.id, "reads": reads, "writes": writes}));
    }
    for line in lines {
        out.line(&line);
    }
    out.set("formats", json!(values));
    Exit::Ok
}
