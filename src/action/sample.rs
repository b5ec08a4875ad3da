//! The sample coverage that comes with the program: four articles on an acquisition that
//! never happened, and the names in them.

use std::path::Path;

use super::{Action, ActionError, Import, ImportAs, Input, Outcome, Tag};
use crate::{
    model::{Report, Status},
    task::Progress,
    text::{Fold, Language},
    workspace::{Notify, Workspace},
};

static ARTICLES: [(&str, &[u8]); 4] = [
    ("de.txt", include_bytes!("../../assets/sample/de.txt")),
    ("it.txt", include_bytes!("../../assets/sample/it.txt")),
    ("ja.txt", include_bytes!("../../assets/sample/ja.txt")),
    ("en.txt", include_bytes!("../../assets/sample/en.txt")),
];
static NAMES: (&str, &[u8]) = ("names.csv", include_bytes!("../../assets/sample/names.csv"));
const TITLE: &str = "Merridane – Nimbrecht";

fn built_in((name, bytes): (&str, &[u8])) -> Input {
    Input::Bytes {
        name: name.to_owned(),
        bytes: bytes.into(),
    }
}

/// Makes a session in this folder, imports the articles and tags the names in them; `seen`
/// is told what came of each step.
///
/// # Errors
/// As [`Workspace::create`], or a change could not be made.
pub fn sample(
    folder: &Path,
    by: Option<&str>,
    notify: Notify,
    report: &mut Report,
    progress: &Progress,
    seen: &mut dyn FnMut(&Outcome),
) -> Result<Workspace, ActionError> {
    let languages = Language::parse("en").into_iter().collect();
    let mut workspace = Workspace::create_with(folder, TITLE.to_owned(), languages, notify)?;
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
    for step in steps {
        seen(&step.run(&mut workspace, report, progress)?);
    }
    Ok(workspace)
}
