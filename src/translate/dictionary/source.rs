//! The file the articles are in, plain or compressed.
//! Invariant: a stretch is read only when it lies in the file.

use std::{
    borrow::Cow,
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use flate2::read::MultiGzDecoder;

use super::{Damage, DictionaryError, dictzip::DictZip};

/// What is taken whole into memory is no longer, uncompressed.
pub(super) const MOST_WHOLE: u64 = 256 << 20;

#[derive(Debug)]
enum Kind {
    Plain {
        length: u64,
    },
    Zip(DictZip),
    /// Compressed so that it cannot be read from the middle.
    Whole(Vec<u8>),
}

#[derive(Debug)]
pub(super) struct Source {
    path: PathBuf,
    file: Mutex<File>,
    kind: Kind,
}

impl Source {
    /// Opens the first of these endings that is there, in place of `path`'s.
    pub(super) fn open(path: &Path) -> Result<Self, DictionaryError> {
        for (ending, zipped) in [("dict", false), ("dict.dz", true), ("dict.gz", true)] {
            let path = path.with_extension(ending);
            let mut file = match File::open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(source) => return Err(DictionaryError::Io { path, source }),
            };
            let kind = match zipped {
                false => file.metadata().map(|it| Kind::Plain { length: it.len() }),
                true => match DictZip::read(&mut file) {
                    Ok(Some(zip)) => Ok(Kind::Zip(zip)),
                    Ok(None) => {
                        return Ok(Self {
                            kind: Kind::Whole(whole(&path, true)?),
                            file: Mutex::new(file),
                            path,
                        });
                    }
                    Err(error) => Err(error),
                },
            };
            return match kind {
                Ok(kind) => Ok(Self {
                    path,
                    file: Mutex::new(file),
                    kind,
                }),
                Err(error) => Err(failed(&path, error)),
            };
        }
        Err(DictionaryError::Lacks {
            path: path.to_owned(),
            ending: ".dict",
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn read(&self, offset: u64, length: u32) -> Result<Vec<u8>, DictionaryError> {
        let outside = || DictionaryError::Damaged {
            path: self.path.clone(),
            what: Damage::Article,
        };
        let end = offset.checked_add(u64::from(length)).ok_or_else(outside)?;
        let held = match &self.kind {
            Kind::Plain { length } => *length,
            Kind::Zip(zip) => zip.length(),
            Kind::Whole(bytes) => bytes.len() as u64,
        };
        if end > held {
            return Err(outside());
        }
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let read = match &self.kind {
            Kind::Plain { .. } => {
                let mut bytes = vec![0; length as usize];
                file.seek(SeekFrom::Start(offset))
                    .and_then(|_| file.read_exact(&mut bytes))
                    .map(|()| bytes)
            }
            Kind::Zip(zip) => zip.stretch(&mut *file, offset, length),
            Kind::Whole(bytes) => {
                let range = offset as usize..end as usize;
                return bytes.get(range).map(<[u8]>::to_vec).ok_or_else(outside);
            }
        };
        read.map_err(|error| failed(&self.path, error))
    }
}

pub(super) fn failed(path: &Path, error: io::Error) -> DictionaryError {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::InvalidData => DictionaryError::Damaged {
            path,
            what: Damage::Compression,
        },
        io::ErrorKind::UnexpectedEof => DictionaryError::Damaged {
            path,
            what: Damage::Length,
        },
        _ => DictionaryError::Io {
            path,
            source: error,
        },
    }
}

/// A whole file, uncompressed where it is compressed.
pub(super) fn whole(path: &Path, zipped: bool) -> Result<Vec<u8>, DictionaryError> {
    let file = File::open(path).map_err(|error| failed(path, error))?;
    let mut bytes = Vec::new();
    let read = match zipped {
        true => MultiGzDecoder::new(file)
            .take(MOST_WHOLE + 1)
            .read_to_end(&mut bytes),
        false => file.take(MOST_WHOLE + 1).read_to_end(&mut bytes),
    };
    match read {
        Err(error) if zipped && error.kind() == io::ErrorKind::InvalidInput => {
            Err(DictionaryError::Damaged {
                path: path.to_owned(),
                what: Damage::Compression,
            })
        }
        Err(error) => Err(failed(path, error)),
        Ok(_) if bytes.len() as u64 > MOST_WHOLE => Err(DictionaryError::TooLarge {
            path: path.to_owned(),
            limit: MOST_WHOLE,
        }),
        Ok(_) => Ok(bytes),
    }
}

/// UTF-8, or else Latin-1, which old dictionaries are in.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => {
            encoding_rs::WINDOWS_1252
                .decode_without_bom_handling(bytes)
                .0
        }
    }
}
