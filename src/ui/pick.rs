//! Asking for files and folders: the system's dialog on a worker, or a path field of our
//! own where no dialog can be shown.
//! Invariant: a purpose that was asked for is answered or dropped, never answered twice.

use std::{
    future::Future,
    path::PathBuf,
    pin::Pin,
    time::{Duration, Instant},
};

use crate::model::DocumentId;

/// What a file or folder is wanted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    OpenSession,
    /// A folder for a new session with this title.
    NewSession {
        title: String,
    },
    SampleSession,
    Import,
    Names,
    /// A file with names, for a list of the session.
    AddList,
    /// A TMX file, for a translation memory of the session.
    AddMemory,
    /// Where a list of the session goes, or, without one, its entities.
    SaveList {
        list: Option<crate::model::ListId>,
        suggested: String,
    },
    Export {
        suggested: String,
    },
    Update {
        document: DocumentId,
    },
    RestoreBackup {
        session: PathBuf,
        generation: String,
    },
    SaveKeys,
    LoadKeys,
    SaveScheme,
    LoadScheme,
    /// A folder with models that translate on this machine.
    Models,
}

/// The name a key map is offered under.
pub const KEYS_FILE: &str = "glossator-keys.ron";
/// The name a label scheme is offered under.
pub const SCHEME_FILE: &str = "scheme.ron";

impl Purpose {
    /// Whether several paths may be given.
    pub fn many(&self) -> bool {
        matches!(self, Self::Import)
    }
}

/// What came of asking.
#[derive(Debug)]
pub enum Picked {
    Paths(Vec<PathBuf>),
    Cancelled,
    /// No dialog could be shown: the path field is next.
    NoDialog(NoDialog),
}

/// Why no dialog can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDialog {
    /// Neither a desktop portal nor zenity is there.
    NoneInstalled,
    /// It closed before anybody can have answered.
    ClosedAtOnce,
    /// This start was told to use path fields.
    Chosen,
}

/// How dialogs are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Picker {
    #[default]
    System,
    PathField,
}

/// Nobody closes a dialog faster than it is drawn.
const AT_ONCE: Duration = Duration::from_millis(250);

type Answer = Pin<Box<dyn Future<Output = Option<Vec<PathBuf>>> + Send>>;

/// A dialog about to be shown: made on the window's thread, waited for on a worker.
pub struct Asking(Result<Answer, NoDialog>);

impl std::fmt::Debug for Asking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Asking")
    }
}

impl Picker {
    /// Prepares the dialog. `title` is its title, `filters` names of kinds of file with
    /// their endings.
    pub fn ask(
        self,
        purpose: &Purpose,
        title: String,
        filters: Vec<(String, Vec<String>)>,
    ) -> Asking {
        if self == Self::PathField {
            return Asking(Err(NoDialog::Chosen));
        }
        if let Some(why) = unavailable() {
            return Asking(Err(why));
        }
        let mut dialog = rfd::AsyncFileDialog::new().set_title(title);
        for (name, endings) in filters {
            dialog = dialog.add_filter(name, &endings);
        }
        let one = |handle: Option<rfd::FileHandle>| handle.map(|h| vec![h.path().to_owned()]);
        Asking(Ok(match purpose {
            Purpose::OpenSession | Purpose::Models => {
                let picked = dialog.pick_folder();
                Box::pin(async move { one(picked.await) })
            }
            Purpose::NewSession { title } => {
                let picked = dialog.set_file_name(title).save_file();
                Box::pin(async move { one(picked.await) })
            }
            Purpose::SampleSession | Purpose::RestoreBackup { .. } => {
                let picked = dialog.save_file();
                Box::pin(async move { one(picked.await) })
            }
            Purpose::Import => {
                let picked = dialog.pick_files();
                Box::pin(async move {
                    let handles = picked.await?;
                    Some(handles.iter().map(|h| h.path().to_owned()).collect())
                })
            }
            Purpose::Update { .. }
            | Purpose::Names
            | Purpose::AddList
            | Purpose::AddMemory
            | Purpose::LoadKeys
            | Purpose::LoadScheme => {
                let picked = dialog.pick_file();
                Box::pin(async move { one(picked.await) })
            }
            Purpose::SaveKeys => {
                let picked = dialog.set_file_name(KEYS_FILE).save_file();
                Box::pin(async move { one(picked.await) })
            }
            Purpose::SaveScheme => {
                let picked = dialog.set_file_name(SCHEME_FILE).save_file();
                Box::pin(async move { one(picked.await) })
            }
            Purpose::Export { suggested } | Purpose::SaveList { suggested, .. } => {
                let picked = dialog.set_file_name(suggested).save_file();
                Box::pin(async move { one(picked.await) })
            }
        }))
    }
}

impl Asking {
    /// Shows the dialog and waits for the answer: for a worker.
    pub fn wait(self) -> Picked {
        let answer = match self.0 {
            Ok(answer) => answer,
            Err(why) => return Picked::NoDialog(why),
        };
        let since = Instant::now();
        match pollster::block_on(answer) {
            Some(paths) if !paths.is_empty() => Picked::Paths(paths),
            // A portal that is missing looks like Cancel.
            _ if since.elapsed() < AT_ONCE => Picked::NoDialog(NoDialog::ClosedAtOnce),
            _ => Picked::Cancelled,
        }
    }
}

/// Whether nothing could show a dialog. Elsewhere than on Linux the system always can.
fn unavailable() -> Option<NoDialog> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR")
            .is_some_and(|folder| PathBuf::from(folder).join("bus").exists());
    let zenity = std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| folder.join("zenity").is_file())
    });
    (!bus && !zenity).then_some(NoDialog::NoneInstalled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_field_is_next_where_it_was_chosen() {
        let asking = Picker::PathField.ask(&Purpose::Import, String::new(), Vec::new());
        assert!(matches!(asking.wait(), Picked::NoDialog(NoDialog::Chosen)));
    }
}
