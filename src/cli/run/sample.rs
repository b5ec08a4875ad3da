//! `sample`: the main job on the sample coverage that comes with the program.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use serde_json::json;

use super::{Out, exit_for, import, look, refuse, tag};
use crate::{
    action,
    action::{Action, ActionError, Export, Outcome},
    cli::exit::Exit,
    explain,
    format::Selection,
    l10n::messages as m,
    model::Report,
    task::Progress,
};

pub(super) fn run(out: &mut Out, folder: &Path, output: Option<PathBuf>, by: Option<&str>) -> Exit {
    let mut report = Report::new();
    match job(out, folder, output, by, &mut report) {
        Ok(()) => {
            out.problems(&report);
            exit_for(&report)
        }
        Err(error) => {
            out.problems(&report);
            let message = explain::action_error(out.l(), &error, folder);
            refuse(out, &message)
        }
    }
}

fn job(
    out: &mut Out,
    folder: &Path,
    output: Option<PathBuf>,
    by: Option<&str>,
    report: &mut Report,
) -> Result<(), ActionError> {
    let nothing = Report::new();
    let progress = Progress::default();
    let seen = &mut |outcome: &Outcome| match outcome {
        Outcome::Imported(imported) => drop(import::show(out, folder, imported, &nothing)),
        Outcome::Tagged(tagged) => drop(tag::show(out, tagged, &nothing)),
        _ => {}
    };
    let mut workspace = action::sample(folder, by, Arc::new(|| {}), report, &progress, seen)?;
    if let Some(output) = output {
        let export = Action::Export(Export {
            format: "json".to_owned(),
            selection: Selection::default(),
            output: Some(output.clone()),
        });
        if let Outcome::Exported(exported) = export.run(&mut workspace, report, &progress)? {
            let written = &exported.written;
            let name = output.to_string_lossy();
            let line = m::result_exported(
                out.l(),
                written.mentions as u64,
                written.documents as u64,
                &name,
            );
            out.line(&line);
            out.set("output", json!(name));
        }
    }
    let stats = action::stats(workspace.session());
    workspace.close()?;
    let line = m::result_sample(out.l(), &folder.to_string_lossy());
    out.line(&line);
    look::show(out, &stats);
    out.set("session", json!(folder));
    Ok(())
}
