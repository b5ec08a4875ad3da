//! What lies at a path that is being typed: whether it fits the purpose, and how it could
//! go on. For a worker: a folder on a network may take its time.
//! Invariant: no more of a folder is read than [`SCANNED`] entries.

use std::path::{Path, PathBuf, is_separator};

use crate::ui::pick::Purpose;

/// Entries of a folder that are looked at.
const SCANNED: usize = 5_000;
/// Ways to go on that are kept.
const KEPT: usize = 200;

/// What was found at a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// The text it was found for.
    pub text: String,
    pub problem: Option<PathProblem>,
    /// The file is there already and would be replaced.
    pub replaces: bool,
    /// Names the last part could become, sorted; folders end in a separator.
    pub names: Vec<String>,
}

/// Why a path does not fit the purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathProblem {
    NoSuchFolder,
    NoSuchFile {
        file: String,
    },
    /// A folder where a file is wanted.
    IsFolder {
        file: String,
    },
    /// A file where a folder is wanted.
    IsFile,
    /// A folder without `session.ron`.
    NoSession,
    /// A new session is wanted where there is one.
    SessionThere,
    /// A new session wants a folder of its own.
    NotEmpty,
    /// The folder in which it shall lie is not there.
    NoParent {
        folder: String,
    },
}

/// Looks at a text; `many` paths are looked at one by one, the first problem counts.
pub fn look(purpose: &Purpose, text: &str) -> Looked {
    let paths = super::paths(text, purpose.many());
    let problem = paths.iter().find_map(|path| problem(purpose, path));
    let replaces =
        is_written(purpose) && problem.is_none() && paths.first().is_some_and(|path| path.exists());
    Looked {
        text: text.to_owned(),
        problem,
        replaces,
        names: names(purpose, last(purpose, text)),
    }
}

/// Whether a file is written there.
fn is_written(purpose: &Purpose) -> bool {
    matches!(
        purpose,
        Purpose::Export { .. } | Purpose::SaveKeys | Purpose::SaveScheme
    )
}

fn problem(purpose: &Purpose, path: &Path) -> Option<PathProblem> {
    let session = || path.join("session.ron").is_file();
    match purpose {
        Purpose::OpenSession | Purpose::Models if path.is_file() => Some(PathProblem::IsFile),
        Purpose::OpenSession | Purpose::Models if !path.is_dir() => Some(PathProblem::NoSuchFolder),
        Purpose::OpenSession if !session() => Some(PathProblem::NoSession),
        Purpose::OpenSession | Purpose::Models => None,
        Purpose::Import
        | Purpose::Names
        | Purpose::AddList
        | Purpose::AddMemory
        | Purpose::LoadKeys
        | Purpose::LoadScheme
        | Purpose::Update { .. } => {
            let file = path.to_string_lossy().into_owned();
            match (path.is_dir(), path.exists()) {
                (true, _) => Some(PathProblem::IsFolder { file }),
                (false, false) => Some(PathProblem::NoSuchFile { file }),
                (false, true) => None,
            }
        }
        _ if is_written(purpose) && path.is_dir() => {
            let file = path.to_string_lossy().into_owned();
            Some(PathProblem::IsFolder { file })
        }
        Purpose::Export { .. }
        | Purpose::SaveKeys
        | Purpose::SaveScheme
        | Purpose::SaveList { .. } => no_parent(path),
        Purpose::SampleSession if session() => None,
        Purpose::NewSession { .. } | Purpose::SampleSession | Purpose::RestoreBackup { .. } => {
            if path.is_file() {
                return Some(PathProblem::IsFile);
            }
            if session() {
                return Some(PathProblem::SessionThere);
            }
            match std::fs::read_dir(path) {
                Ok(mut entries) => entries.next().map(|_| PathProblem::NotEmpty),
                Err(_) => no_parent(path),
            }
        }
    }
}

/// Whether the folder in which the path lies is missing. Making it silently would hide a
/// slip of the fingers.
fn no_parent(path: &Path) -> Option<PathProblem> {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())?;
    (!parent.is_dir()).then(|| PathProblem::NoParent {
        folder: parent.to_string_lossy().into_owned(),
    })
}

/// The path that is being typed: the last, where there may be several.
fn last<'a>(purpose: &Purpose, text: &'a str) -> &'a str {
    let last = match purpose.many() {
        true => text.rsplit([';', '\n']).next().unwrap_or(text),
        false => text,
    };
    last.trim_start().trim_start_matches('"')
}

/// Where the last part of a path begins.
fn stem_at(text: &str) -> usize {
    text.rfind(is_separator).map_or(0, |at| at + 1)
}

fn names(purpose: &Purpose, typed: &str) -> Vec<String> {
    let (folder, stem) = typed.split_at(stem_at(typed));
    let given = super::paths(folder, false).into_iter().next();
    let folder = given.unwrap_or_else(|| PathBuf::from("."));
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let files_too = match purpose {
        Purpose::Import
        | Purpose::Names
        | Purpose::AddList
        | Purpose::AddMemory
        | Purpose::SaveList { .. }
        | Purpose::LoadKeys
        | Purpose::SaveKeys
        | Purpose::LoadScheme
        | Purpose::SaveScheme
        | Purpose::Update { .. }
        | Purpose::Export { .. } => true,
        Purpose::OpenSession
        | Purpose::NewSession { .. }
        | Purpose::SampleSession
        | Purpose::Models
        | Purpose::RestoreBackup { .. } => false,
    };
    let mut names: Vec<String> = entries
        .take(SCANNED)
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().into_string().ok()?;
            let fits = name.starts_with(stem) && (!name.starts_with('.') || stem.starts_with('.'));
            // Only those that fit are asked what they are: on a network that is not free.
            let folder = fits && entry.path().is_dir();
            let name = match folder {
                true => name + std::path::MAIN_SEPARATOR_STR,
                false => name,
            };
            (fits && (folder || files_too)).then_some(name)
        })
        .collect();
    names.sort_unstable();
    names.truncate(KEPT);
    names
}

impl Looked {
    /// The text with its last part as far as all names agree; `None` where that is no more
    /// than was typed.
    pub fn completed(&self, purpose: &Purpose) -> Option<String> {
        let first = self.names.first()?;
        let shared = self.names.iter().fold(first.as_str(), |shared, name| {
            let same = shared.char_indices().zip(name.chars());
            let end = same.take_while(|((_, a), b)| a == b).last();
            let end = end.map_or(0, |((at, c), _)| at + c.len_utf8());
            shared.get(..end).unwrap_or_default()
        });
        let longer = self.with_name(purpose, shared);
        (longer.len() > self.text.len()).then_some(longer)
    }

    /// The text with this name as its last part.
    pub fn with_name(&self, purpose: &Purpose, name: &str) -> String {
        let typed = last(purpose, &self.text);
        let before = self.text.len() - typed.len() + stem_at(typed);
        let before = self.text.get(..before).unwrap_or_default();
        format!("{before}{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with `ab/` (a session), `abc/` (with a file), `empty/`, `note.txt`.
    fn place() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["ab", "abc", "empty"] {
            std::fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        for name in ["ab/session.ron", "abc/x", "note.txt"] {
            std::fs::write(folder.path().join(name), "").expect("a file");
        }
        folder
    }

    fn new_session() -> Purpose {
        Purpose::NewSession {
            title: String::new(),
        }
    }

    fn export() -> Purpose {
        Purpose::Export {
            suggested: String::new(),
        }
    }

    /// What is wrong with a path below the folder.
    #[track_caller]
    fn check(purpose: &Purpose, path: &str, want: impl Fn(&PathProblem) -> bool) {
        let folder = place();
        let path = folder.path().join(path);
        let looked = look(purpose, &path.to_string_lossy());
        assert!(looked.problem.as_ref().is_some_and(want), "{looked:?}");
    }

    #[track_caller]
    fn fits(purpose: &Purpose, path: &str) {
        let folder = place();
        let path = folder.path().join(path);
        let looked = look(purpose, &path.to_string_lossy());
        assert_eq!(looked.problem, None);
    }

    #[test]
    fn what_does_not_fit_the_purpose_is_told() {
        use PathProblem as P;
        check(&Purpose::OpenSession, "abc", |p| *p == P::NoSession);
        check(&Purpose::OpenSession, "none", |p| *p == P::NoSuchFolder);
        check(&Purpose::OpenSession, "note.txt", |p| *p == P::IsFile);
        check(&new_session(), "ab", |p| *p == P::SessionThere);
        check(&new_session(), "abc", |p| *p == P::NotEmpty);
        check(&new_session(), "note.txt", |p| *p == P::IsFile);
        check(&new_session(), "none/new", |p| {
            matches!(p, P::NoParent { .. })
        });
        check(&Purpose::Import, "none.txt", |p| {
            matches!(p, P::NoSuchFile { .. })
        });
        check(&Purpose::Import, "abc", |p| matches!(p, P::IsFolder { .. }));
        check(&export(), "abc", |p| matches!(p, P::IsFolder { .. }));
        check(&export(), "none/a.json", |p| {
            matches!(p, P::NoParent { .. })
        });
    }

    #[test]
    fn what_fits_is_let_through() {
        fits(&Purpose::OpenSession, "ab");
        fits(&Purpose::SampleSession, "ab");
        fits(&new_session(), "empty");
        fits(&new_session(), "new");
        fits(&Purpose::Import, "note.txt");
        fits(&export(), "new.json");
    }

    #[test]
    fn a_file_that_would_be_replaced_is_told() {
        let folder = place();
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        assert!(look(&export(), &path("note.txt")).replaces);
        assert!(!look(&export(), &path("new.txt")).replaces);
    }

    /// What a text below the folder becomes by Tab.
    #[track_caller]
    fn completes(purpose: &Purpose, typed: &str, want: Option<&str>) {
        let folder = place();
        let root = format!("{}/", folder.path().to_string_lossy());
        let looked = look(purpose, &typed.replace('@', &root));
        let want = want.map(|want| want.replace('@', &root));
        assert_eq!(looked.completed(purpose), want, "{looked:?}");
    }

    #[test]
    fn a_path_goes_on_as_far_as_all_names_agree() {
        completes(&Purpose::OpenSession, "@a", Some("@ab"));
        completes(&Purpose::OpenSession, "@abc", Some("@abc/"));
        completes(&Purpose::OpenSession, "@e", Some("@empty/"));
        completes(&Purpose::OpenSession, "@", None);
        completes(&Purpose::OpenSession, "@n", None);
        completes(&Purpose::Import, "@n", Some("@note.txt"));
        completes(&Purpose::Import, "/x.txt; @n", Some("/x.txt; @note.txt"));
        completes(&Purpose::Import, "none/n", None);
    }
}
