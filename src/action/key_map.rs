//! Key maps as files: writing a person's changed keys, and weighing somebody else's before
//! they are used.
//! Invariant: what is loaded has each chord once; what had to be passed over is named with
//! its line, and the commands of another version are kept.

use std::{collections::BTreeMap, io, path::Path};

use super::{
    ActionError,
    command::{BadChord, Chord, Command, KeyMap},
};
use crate::{
    store::{Disk as _, RealDisk, disk::replace},
    workspace::settings::{KEY_MAP_LIMIT, KeyMapFile},
};

/// Chords by the id of their command.
pub type Keys = BTreeMap<String, Vec<String>>;

/// A key map that was read, and what using it would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LoadedKeys {
    /// What the settings would hold.
    pub keys: Keys,
    /// Commands whose chords would be others.
    pub changed: Vec<Command>,
    /// What is to be known, by lines.
    pub notes: Vec<(u64, KeyNote)>,
}

/// What is to be known of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyNote {
    BadLine {
        detail: String,
    },
    /// No command of this version: kept, without effect.
    Unknown {
        id: String,
    },
    BadChord {
        command: Command,
        bad: BadChord,
    },
    /// The command stands in an earlier line, which counts.
    Twice {
        command: Command,
        first: u64,
    },
    /// An earlier line has the chord.
    Taken {
        chord: Chord,
        kept: Command,
        first: u64,
        refused: Command,
    },
    /// Another command has the chord by default and would lose it.
    FromDefault {
        chord: Chord,
        kept: Command,
        refused: Command,
    },
}

/// Reads and weighs a key map; `now` is what the settings hold.
///
/// # Errors
/// The file cannot be read, or is no key map.
pub fn load_keys(path: &Path, now: &Keys) -> Result<LoadedKeys, ActionError> {
    let file = path.to_string_lossy().into_owned();
    let told = |source: io::Error| match source.kind() {
        io::ErrorKind::InvalidData => ActionError::TooLong {
            file: file.clone(),
            limit: KEY_MAP_LIMIT,
        },
        _ => ActionError::File {
            file: file.clone(),
            source,
        },
    };
    let (disk, name) = place(path).map_err(told)?;
    let bytes = disk.read(&name, KEY_MAP_LIMIT).map_err(told)?;
    let read = KeyMapFile::decode(&name, &bytes);
    let read = read.map_err(|source| ActionError::KeyMap {
        file: file.clone(),
        source,
    })?;
    Ok(weigh(read, now))
}

/// Writes what differs from the defaults. Gives how many commands that were.
///
/// # Errors
/// The file cannot be written.
pub fn save_keys(path: &Path, keys: &Keys) -> Result<usize, ActionError> {
    let told = |source: io::Error| ActionError::File {
        file: path.to_string_lossy().into_owned(),
        source,
    };
    let keys = changed_keys(keys);
    let bytes = KeyMapFile::encode(&keys).map_err(|error| told(io::Error::other(error)))?;
    let (disk, name) = place(path).map_err(told)?;
    replace(&disk, &name, &bytes)
        .and_then(|()| disk.sync_dir(""))
        .map_err(told)?;
    Ok(keys.len())
}

/// The records that say something else than the defaults.
pub fn changed_keys(keys: &Keys) -> Keys {
    let differs = |id: &str, chords: &[String]| {
        Command::from_id(id).is_none_or(|command| chords != command.default_keys())
    };
    let mut keys = keys.clone();
    keys.retain(|id, chords| differs(id, chords));
    keys
}

/// The folder of a file, and its name in it.
pub(super) fn place(path: &Path) -> io::Result<(RealDisk, String)> {
    let path = std::path::absolute(path)?;
    let name = path.file_name().and_then(|name| name.to_str());
    match (path.parent(), name) {
        (Some(folder), Some(name)) => Ok((RealDisk::new(folder), name.to_owned())),
        _ => Err(io::ErrorKind::InvalidInput.into()),
    }
}

fn weigh(file: KeyMapFile, now: &Keys) -> LoadedKeys {
    let mut notes: Vec<(u64, KeyNote)> = Vec::new();
    let bad = file.bad.into_iter();
    notes.extend(bad.map(|(line, detail)| (line, KeyNote::BadLine { detail })));
    let mut keys: Keys = now.clone();
    // What another version wrote stays; all else is as the file says.
    keys.retain(|id, _| Command::from_id(id).is_none());
    let mut lines: BTreeMap<Command, u64> = BTreeMap::new();
    let mut held: BTreeMap<Chord, (Command, u64)> = BTreeMap::new();
    for record in file.records {
        let line = record.line;
        let Some(command) = Command::from_id(&record.action) else {
            let id = record.action.clone();
            keys.insert(record.action, record.chords);
            notes.push((line, KeyNote::Unknown { id }));
            continue;
        };
        if let Some(&first) = lines.get(&command) {
            notes.push((line, KeyNote::Twice { command, first }));
            continue;
        }
        lines.insert(command, line);
        let mut good = Vec::new();
        for text in &record.chords {
            match text.parse::<Chord>() {
                Err(bad) => notes.push((line, KeyNote::BadChord { command, bad })),
                Ok(chord) => match held.get(&chord) {
                    Some(&(kept, _)) if kept == command => {}
                    Some(&(kept, first)) => {
                        let refused = command;
                        let taken = KeyNote::Taken {
                            chord,
                            kept,
                            first,
                            refused,
                        };
                        notes.push((line, taken));
                    }
                    None => {
                        held.insert(chord, (command, line));
                        good.push(chord.to_string());
                    }
                },
            }
        }
        // A record of which nothing is left says nothing; one that says »no key« does.
        if record.chords.is_empty() || !good.is_empty() {
            keys.insert(record.action, good);
        }
    }
    let keys = changed_keys(&keys);
    let (before, after) = (KeyMap::new(now), KeyMap::new(&keys));
    for conflict in after.conflicts() {
        let line = lines.get(&conflict.kept).copied().unwrap_or(0);
        let note = KeyNote::FromDefault {
            chord: conflict.chord,
            kept: conflict.kept,
            refused: conflict.refused,
        };
        notes.push((line, note));
    }
    notes.sort_by_key(|(line, _)| *line);
    let mut changed = Command::all();
    changed.retain(|&command| before.chords(command) != after.chords(command));
    LoadedKeys {
        keys,
        changed,
        notes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(records: &[(&str, &[&str])]) -> Keys {
        let own = |chords: &[&str]| chords.iter().map(|&chord| chord.to_owned()).collect();
        let records = records.iter();
        records
            .map(|(id, chords)| ((*id).to_owned(), own(chords)))
            .collect()
    }

    fn weighed(records: &str, now: &Keys) -> LoadedKeys {
        let text = format!("(version: 1,\nkeys: [\n{records}],\n)\n");
        let file = KeyMapFile::decode("keys", text.as_bytes()).expect("it is ours");
        weigh(file, now)
    }

    #[test]
    fn what_makes_no_sense_is_named_by_its_line_and_the_rest_is_kept() {
        let loaded = weighed(
            "(action:\"caret.left\",chords:[\"H\",\"Ctrl+Nonsense\"]),\n\
             (action:\"no.such\",chords:[\"F5\"]),\n\
             (action:\"caret.right\",chords:[\"h\"]),\n\
             (action:\"caret.left\",chords:[\"G\"]),\n\
             (rubbish),\n\
             (action:\"tag.arm\",chords:[]),\n\
             (action:\"caret.line-up\",chords:[\"T\"]),\n",
            &keys(&[("of.another", &["F9"]), ("edit.undo", &["F5"])]),
        );
        let want = keys(&[
            ("caret.left", &["H"]),
            ("caret.line-up", &["T"]),
            ("no.such", &["F5"]),
            ("of.another", &["F9"]),
            ("tag.arm", &[]),
        ]);
        assert_eq!(loaded.keys, want);
        let lines: Vec<u64> = loaded.notes.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 4, 5, 6, 7, 9]);
        use KeyNote as N;
        let kinds = loaded.notes.iter().map(|(_, note)| match note {
            N::BadLine { .. } => "line",
            N::Unknown { .. } => "unknown",
            N::BadChord { .. } => "chord",
            N::Twice { first: 3, .. } => "twice",
            N::Taken { first: 3, .. } => "taken",
            N::FromDefault { .. } => "default",
            _ => "?",
        });
        let kinds: Vec<_> = kinds.collect();
        assert_eq!(
            kinds,
            ["chord", "unknown", "taken", "twice", "line", "default"]
        );
        // `T` goes from another command; undo gets its default again.
        assert!(loaded.changed.contains(&Command::TagWith));
        assert!(loaded.changed.contains(&Command::Undo));
    }

    #[test]
    fn a_file_holds_only_what_differs() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("keys.ron");
        let now = keys(&[
            ("edit.undo", &["Ctrl+Z"]),
            ("caret.left", &["H", "Left"]),
            ("of.another", &["F9"]),
        ]);
        assert_eq!(save_keys(&path, &now).expect("it is written"), 2);
        let loaded = load_keys(&path, &Keys::new()).expect("it is read");
        let want = keys(&[("caret.left", &["H", "Left"]), ("of.another", &["F9"])]);
        assert_eq!(loaded.keys, want);
        let gone = load_keys(&folder.path().join("none"), &Keys::new());
        assert!(matches!(gone, Err(ActionError::File { .. })));
    }

    /// The example of the manual is a key map without a fault.
    #[test]
    fn the_example_of_the_manual_can_be_loaded() {
        let page = include_str!("../../docs/keys.md");
        let example = page.split("```ron\n").nth(1).expect("an example");
        let example = example.split("```").next().expect("its end");
        let file = KeyMapFile::decode("keys", example.as_bytes()).expect("it is ours");
        assert!(file.records.len() > 4);
        let loaded = weigh(file, &Keys::new());
        let faults = loaded.notes.iter();
        let faults: Vec<_> = faults
            .filter(|(_, note)| !matches!(note, KeyNote::FromDefault { .. }))
            .collect();
        assert_eq!(faults, Vec::<&(u64, KeyNote)>::new());
        assert!(!loaded.changed.is_empty());
    }
}
