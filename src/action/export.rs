//! Writing annotations out.

use std::{io, path::PathBuf};

use super::ActionError;
use crate::{
    format::{self, Selection, Written},
    model::Session,
    store::disk::{RealDisk, replace},
    task::Cancel,
};

#[derive(Debug, Clone)]
pub struct Export {
    pub format: String,
    pub selection: Selection,
    /// `None`: the bytes are handed back.
    pub output: Option<PathBuf>,
}

#[derive(Debug, Clone)]
pub struct Exported {
    pub written: Written,
    /// Where no file was named.
    pub bytes: Option<Vec<u8>>,
}

impl Export {
    /// Writes what is selected of `session`: a snapshot is all it takes. Cancelled, it
    /// leaves a file that was there before as it was.
    ///
    /// # Errors
    /// The format is not known or cannot be written, the file cannot be written to, or it
    /// was cancelled.
    pub fn run_on(self, session: &Session, cancel: &Cancel) -> Result<Exported, ActionError> {
        let mut bytes = Vec::new();
        let written = self.write(session, &mut bytes)?;
        cancel.check()?;
        let writer = format::by_id(&self.format).and_then(|format| format.writer);
        if written.documents == 0 && writer.is_some_and(format::Writer::needs_segments) {
            return Err(ActionError::NothingSegmented);
        }
        let Some(path) = self.output else {
            return Ok(Exported {
                written,
                bytes: Some(bytes),
            });
        };
        // Whole or not at all: an export that was there before is not lost to a full disk.
        let name = path.file_name().map(|name| name.to_string_lossy());
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let disk = RealDisk::new(folder.unwrap_or_else(|| std::path::Path::new(".")));
        let file_error = |source| ActionError::File {
            file: path.to_string_lossy().into_owned(),
            source,
        };
        let name = name.ok_or_else(|| file_error(std::io::ErrorKind::IsADirectory.into()))?;
        replace(&disk, &name, &bytes).map_err(file_error)?;
        Ok(Exported {
            written,
            bytes: None,
        })
    }

    /// What would be written, and what left out: it is written to nowhere.
    ///
    /// # Errors
    /// The format is not known or cannot be written, or it was cancelled.
    pub fn measure(&self, session: &Session, cancel: &Cancel) -> Result<Written, ActionError> {
        let written = self.write(session, &mut Nowhere(cancel));
        cancel.check()?;
        written
    }

    fn write(&self, session: &Session, out: &mut dyn io::Write) -> Result<Written, ActionError> {
        let id = || self.format.clone();
        let format = format::by_id(&self.format);
        let format = format.ok_or_else(|| ActionError::UnknownFormat { id: id() })?;
        let writer = format.writer;
        let writer = writer.ok_or_else(|| ActionError::NotWritable { id: id() })?;
        let written = writer.write(session, &self.selection, out);
        written.map_err(|source| ActionError::Format { file: id(), source })
    }
}

/// Forgets what it is given, and takes no more once it was cancelled.
struct Nowhere<'a>(&'a Cancel);

impl io::Write for Nowhere<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.is_cancelled() {
            true => Err(io::ErrorKind::Other.into()),
            false => Ok(bytes.len()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
