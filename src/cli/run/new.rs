//! `new`: makes a session.

use std::path::Path;

use serde_json::json;

use super::{Out, refuse};
use crate::{cli::exit::Exit, explain, l10n::messages as m, text::Language, workspace::Workspace};

pub(super) fn run(
    out: &mut Out,
    folder: &Path,
    title: Option<String>,
    working_languages: &[String],
    by: Option<&str>,
) -> Exit {
    let languages = match languages(out, working_languages) {
        Ok(languages) => languages,
        Err(exit) => return exit,
    };
    let title = title.unwrap_or_else(|| folder_name(folder));
    let made = Workspace::create(folder, title.clone(), languages).and_then(|mut workspace| {
        by.map_or(Ok(()), |by| workspace.set_by(by))?;
        let id = workspace.session().id;
        workspace.close()?;
        Ok(id)
    });
    match made {
        Ok(id) => {
            let line = m::result_created(out.l(), &title, &folder.to_string_lossy());
            out.line(&line);
            out.set(
                "session",
                json!({"id": id, "title": title, "folder": folder}),
            );
            Exit::Ok
        }
        Err(error) => {
            let message = explain::workspace_error(out.l(), &error, folder);
            refuse(out, &message)
        }
    }
}

/// A session without a title is called as its folder.
pub(super) fn folder_name(folder: &Path) -> String {
    let name = folder
        .canonicalize()
        .ok()
        .and_then(|full| Some(full.file_name()?.to_string_lossy().into_owned()));
    name.or_else(|| Some(folder.file_name()?.to_string_lossy().into_owned()))
        .unwrap_or_default()
}

fn languages(out: &mut Out, tags: &[String]) -> Result<Vec<Language>, Exit> {
    tags.iter()
        .map(|tag| {
            Language::parse(tag).map_err(|_| {
                let message = explain::bad_language(out.l(), tag);
                out.error(&message);
                Exit::Usage
            })
        })
        .collect()
}
