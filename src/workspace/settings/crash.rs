//! Reports of crashes: written as the program goes down, shown when it is next started.
//! Nothing of them leaves the machine unless a person sends it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::Timestamp;

use super::config_folder;

/// Reports that are kept; older ones go.
const KEPT: usize = 5;

/// Of a report, so many bytes are read.
const LIMIT: u64 = 1 << 20;

/// The folder of reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrashReports {
    folder: PathBuf,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrashReport {
    pub path: PathBuf,
    pub text: String,
}

impl CrashReports {
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// In this folder of settings.
    pub fn of(config: &Path) -> Self {
        Self::new(config.join("crashes"))
    }

    /// In the folder of the settings. `None`: there is none.
    pub fn of_user() -> Option<Self> {
        Some(Self::of(&config_folder()?))
    }

    /// Writes a report. Made for a program that is going down: it holds no lock and asks
    /// for little.
    ///
    /// # Errors
    /// The system's.
    pub fn write(&self, text: &str) -> io::Result<PathBuf> {
        fs::create_dir_all(&self.folder)?;
        let stamp = Timestamp::now().strftime("%Y%m%dT%H%M%S%6fZ");
        let name = format!("crash-{stamp}-{}.txt", std::process::id());
        let path = self.folder.join(name);
        fs::write(&path, text)?;
        let surplus = self.paths().into_iter().rev().skip(KEPT);
        for old in surplus {
            // One more than wanted does no harm.
            let _ = fs::remove_file(old);
        }
        Ok(path)
    }

    /// The newest report that was not cleared away.
    pub fn pending(&self) -> Option<CrashReport> {
        use io::Read as _;
        let path = self.paths().pop()?;
        let mut bytes = Vec::new();
        let file = fs::File::open(&path).ok()?;
        file.take(LIMIT).read_to_end(&mut bytes).ok()?;
        Some(CrashReport {
            path,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        })
    }

    /// Removes all reports.
    ///
    /// # Errors
    /// The system's; the others are removed all the same.
    pub fn clear(&self) -> io::Result<()> {
        let results = self.paths().into_iter().map(fs::remove_file);
        results.fold(Ok(()), Result::and)
    }

    /// Oldest first.
    fn paths(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let ours = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with("crash-") && name.ends_with(".txt"))
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let mut paths: Vec<PathBuf> = paths.filter(ours).collect();
        paths.sort();
        paths
    }
}
