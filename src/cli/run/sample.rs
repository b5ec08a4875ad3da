//! `sample`: the main job on the sample coverage that comes with the program.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{Out, exit_for, import, look, refuse, tag};
use crate::{
    action,
    action::{Action, ActionError, Export, Import, ImportAs, Input, Outcome, Tag},
    cli::exit::Exit,
    explain,
    format::Selection,
    l10n::messages as m,
    model::{Report, Status},
    task::Progress,
    text::{Fold, Language},
    workspace::Workspace,
};

/// Four articles on an acquisition that never happened, and the names in them.
static ARTICLES: [(&str, &[u8]); 4] = [
    ("de.txt", include_bytes!("../../../assets/sample/de.txt")),
    ("it.txt", include_bytes!("../../../assets/sample/it.txt")),
    ("ja.txt", include_bytes!("../../../assets/sample/ja.txt")),
    ("en.txt", include_bytes!("../../../assets/sample/en.txt")),
];
static NAMES: (&str, &[u8]) = (
    "names.csv",
    include_bytes!("../../../assets/sample/names.csv"),
);

fn built_in((name, bytes): (&str, &[u8])) -> Input {
    Input::Bytes {
        name: name.to_owned(),
        bytes: bytes.into(),
    }
}

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
    let languages = Language::parse("en").into_iter().collect();
    let title = "Merridane – Nimbrecht".to_owned();
    let mut workspace = Workspace::create(folder, title, languages)?;
    if let Some(by) = by {
        workspace.set_by(by)?;
    }
    let steps = [
        Action::Import(Import {
            files: ARTICLES.into_iter().map(built_in).collect(),
            files_are: ImportAs::Text,
            ..Import::default()
        }),
        Action::Tag(Tag {
            names: built_in(NAMES),
            status: Status::Confirmed,
            fold: Fold::default(),
        }),
    ];
    let nothing = Report::new();
    let progress = Progress::default();
    for step in steps {
        match step.run(&mut workspace, report, &progress)? {
            Outcome::Imported(imported) => {
                import::show(out, folder, &imported, &nothing);
            }
            Outcome::Tagged(tagged) => {
                tag::show(out, &tagged, &nothing);
            }
            Outcome::Exported(_)
            | Outcome::Retexted(_)
            | Outcome::Stepped(_)
            | Outcome::Checked => {}
        }
    }
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
