//! Schemes from files and to files.

use std::{io, path::Path};

use crate::{
    action::{ActionError, key_map::place},
    model::Scheme,
    store::{
        Disk as _,
        disk::replace,
        scheme_file::{SCHEME_LIMIT, SchemeFile, SchemeNote},
    },
};

/// A scheme that was read, and what is to be known of it by lines.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoadedScheme {
    pub scheme: Scheme,
    pub notes: Vec<(u64, SchemeNote)>,
}

/// Reads a scheme.
///
/// # Errors
/// The file cannot be read, or is no scheme.
pub fn load_scheme(path: &Path) -> Result<LoadedScheme, ActionError> {
    let file = path.to_string_lossy().into_owned();
    let told = |source: io::Error| match source.kind() {
        io::ErrorKind::InvalidData => ActionError::TooLong {
            file: file.clone(),
            limit: SCHEME_LIMIT,
        },
        _ => ActionError::File {
            file: file.clone(),
            source,
        },
    };
    let (disk, name) = place(path).map_err(told)?;
    let bytes = disk.read(&name, SCHEME_LIMIT).map_err(told)?;
    let read = SchemeFile::decode(&name, &bytes);
    let read = read.map_err(|source| ActionError::SchemeFile {
        file: file.clone(),
        source,
    })?;
    Ok(LoadedScheme {
        scheme: read.scheme,
        notes: read.notes,
    })
}

/// Writes a scheme.
///
/// # Errors
/// The file cannot be written.
pub fn save_scheme(path: &Path, scheme: &Scheme) -> Result<(), ActionError> {
    let told = |source: io::Error| ActionError::File {
        file: path.to_string_lossy().into_owned(),
        source,
    };
    let bytes = SchemeFile::encode(scheme).map_err(|error| told(io::Error::other(error)))?;
    let (disk, name) = place(path).map_err(told)?;
    replace(&disk, &name, &bytes)
        .and_then(|()| disk.sync_dir(""))
        .map_err(told)
}
