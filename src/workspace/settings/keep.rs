//! Where settings are kept, and the thread that writes them.
//! Invariant: a file that cannot be read is moved aside before another takes its place; a
//! change is written after a short rest, at [`SettingsStore::flush`], and when the store is
//! dropped.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use super::{Settings, file};
use crate::{
    model::Report,
    store::{Disk, RealDisk, disk::replace},
};

/// Names the folder instead of the system's own.
const FOLDER: &str = "GLOSSATOR_CONFIG";

/// No settings are longer.
const LIMIT: u64 = 4 << 20;

/// Changes that follow each other closely are written once.
const REST: Duration = Duration::from_millis(400);

/// The folder for settings: what the environment's `GLOSSATOR_CONFIG` says, else the
/// system's own place. `None`: there is none.
pub fn config_folder() -> Option<PathBuf> {
    let named = std::env::var_os(FOLDER).filter(|folder| !folder.is_empty());
    named.map(PathBuf::from).or_else(|| {
        let folders = directories::ProjectDirs::from("", "", "Glossator")?;
        Some(folders.config_dir().to_owned())
    })
}

/// What was wrong with the settings when they were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsNotice {
    /// So many settings could not be read, and are as they come.
    BadLines { count: usize },
    /// They could not be read at all, and all are as they come. The file is kept under this
    /// name; `None`: it could not be moved, and nothing will be written.
    SetAside { kept_as: Option<String> },
}

/// Why settings could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: io::Error },
    #[error("cannot be written as RON: {0}")]
    Ron(#[from] ron::Error),
}

#[derive(Debug, Default)]
struct State {
    waiting: Option<Settings>,
    changed_at: Option<Instant>,
    /// Somebody waits: do not rest.
    hurry: bool,
    writing: bool,
    closing: bool,
    error: Option<Arc<SettingsError>>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The settings of this run. Dropping it writes what is not written yet.
#[derive(Debug)]
pub struct SettingsStore {
    settings: Settings,
    shared: Arc<Shared>,
    /// `None`: nowhere to write to.
    thread: Option<JoinHandle<()>>,
}

impl SettingsStore {
    /// Reads the settings of a folder, which need not be there yet. `None`: there is
    /// nowhere to keep them, and they last as long as the program runs.
    pub fn open(folder: Option<PathBuf>) -> (Self, Option<SettingsNotice>) {
        let (settings, notice) = folder
            .as_deref()
            .map_or_else(|| (Settings::default(), None), read);
        let shared = Arc::new(Shared::default());
        let writable = notice != Some(SettingsNotice::SetAside { kept_as: None });
        let thread = folder.filter(|_| writable).and_then(|folder| {
            let shared = shared.clone();
            std::thread::Builder::new()
                .name("settings".to_owned())
                .spawn(move || write_changes(&folder, &shared))
                .ok()
        });
        let store = Self {
            settings,
            shared,
            thread,
        };
        (store, notice)
    }

    pub fn get(&self) -> &Settings {
        &self.settings
    }

    /// Changes the settings; what is out of bounds is brought back into them. They are
    /// written a moment later, if they differ.
    pub fn change(&mut self, change: impl FnOnce(&mut Settings)) {
        let mut changed = self.settings.clone();
        change(&mut changed);
        changed.tidy();
        if changed == self.settings {
            return;
        }
        self.settings = changed;
        if self.thread.is_some() {
            let mut state = self.shared.lock();
            state.waiting = Some(self.settings.clone());
            state.changed_at = Some(Instant::now());
            drop(state);
            self.shared.changed.notify_all();
        }
    }

    /// Waits until every change is written.
    ///
    /// # Errors
    /// Why the last attempt failed. The next change tries again.
    pub fn flush(&self) -> Result<(), Arc<SettingsError>> {
        let mut state = self.shared.lock();
        state.hurry = true;
        self.shared.changed.notify_all();
        let over = || self.thread.as_ref().is_none_or(JoinHandle::is_finished);
        while (state.waiting.is_some() || state.writing) && !over() {
            let waited = self
                .shared
                .changed
                .wait_timeout(state, Duration::from_millis(100));
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.hurry = false;
        match &state.error {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        }
    }

    /// Why the last change could not be written, if it could not.
    pub fn error(&self) -> Option<Arc<SettingsError>> {
        self.shared.lock().error.clone()
    }
}

impl Drop for SettingsStore {
    fn drop(&mut self) {
        self.shared.lock().closing = true;
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            // What it could not write nobody is left to be told.
            let _ = thread.join();
        }
    }
}

fn write_changes(folder: &Path, shared: &Shared) {
    loop {
        let mut state = shared.lock();
        let settings = loop {
            let rested = state.changed_at.is_none_or(|at| at.elapsed() >= REST);
            if rested || state.hurry || state.closing {
                if let Some(settings) = state.waiting.take() {
                    break settings;
                }
                if state.closing {
                    return;
                }
            }
            let wait = match state.waiting {
                Some(_) => shared
                    .changed
                    .wait_timeout(state, REST / 4)
                    .map_or_else(|poisoned| poisoned.into_inner().0, |(state, _)| state),
                None => shared
                    .changed
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner),
            };
            state = wait;
        };
        state.writing = true;
        drop(state);
        let result = write(folder, &settings);
        let mut state = shared.lock();
        state.writing = false;
        state.error = result.err().map(Arc::new);
        drop(state);
        shared.changed.notify_all();
    }
}

fn write(folder: &Path, settings: &Settings) -> Result<(), SettingsError> {
    let bytes = file::encode(settings)?;
    let disk = RealDisk::new(folder);
    disk.create_dir("")
        .and_then(|()| replace(&disk, file::NAME, &bytes))
        .and_then(|()| disk.sync_dir(""))
        .map_err(|source| SettingsError::Io {
            path: folder.join(file::NAME),
            source,
        })
}

fn read(folder: &Path) -> (Settings, Option<SettingsNotice>) {
    let disk = RealDisk::new(folder);
    let bytes = match disk.read(file::NAME, LIMIT) {
        Ok(bytes) => bytes,
        Err(error) if is_absent(&error) => return (Settings::default(), None),
        Err(_) => return (Settings::default(), Some(set_aside(&disk))),
    };
    let mut report = Report::new();
    match file::decode(&bytes, &mut report) {
        Ok(settings) => {
            let count = report.total();
            let notice = (count > 0).then_some(SettingsNotice::BadLines { count });
            (settings, notice)
        }
        Err(_) => (Settings::default(), Some(set_aside(&disk))),
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Moves the file to a name that is free.
fn set_aside(disk: &RealDisk) -> SettingsNotice {
    let free = (1u32..1_000)
        .map(|n| format!("settings.damaged-{n}.ron"))
        .find(|name| matches!(disk.len(name), Ok(None)));
    let kept_as = free.filter(|name| disk.rename(file::NAME, name).is_ok());
    SettingsNotice::SetAside { kept_as }
}
