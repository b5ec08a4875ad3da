//! Changed keys as a file of their own, to be kept and handed on: the settings' shape, with
//! a comment at the top.
//! Invariant: a line that cannot be read costs its record alone, and is named.

use std::collections::BTreeMap;

use super::file::Keys;
use crate::{
    model::{ProblemCode, Report},
    store::lines::{FileError, FileWriter, Item, from_line, read_numbered, without_comments},
};

/// No key map is longer.
pub const KEY_MAP_LIMIT: u64 = 1 << 20;

/// What stands above the records, for whoever opens the file in an editor.
const HEAD: &str = "\
// Keys of Glossator: those that differ from the defaults, one command a line.
// The ids of the commands, their default keys and how chords are written are listed in
// docs/actions.md and docs/keys.md; the settings show an id when the mouse rests on a name.
";

/// The keys one line gives to a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRecord {
    /// 1-based.
    pub line: u64,
    /// The command's id.
    pub action: String,
    pub chords: Vec<String>,
}

/// A key map as it was read; nobody has looked yet whether it makes sense.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyMapFile {
    pub records: Vec<KeyRecord>,
    /// Lines that could not be read, and why.
    pub bad: Vec<(u64, String)>,
}

impl KeyMapFile {
    /// Reads a key map; the settings themselves are one, with more in it.
    ///
    /// # Errors
    /// It does not begin like a file of ours, or a newer version wrote it.
    pub fn decode(name: &str, bytes: &[u8]) -> Result<Self, FileError> {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let bytes = without_comments(bytes);
        let mut file = Self::default();
        let mut report = Report::new();
        read_numbered(name, &bytes, &mut report, |item, line| {
            if let Item::Record { list: "keys", ron } = item {
                let Keys { action, chords } = from_line(ron)?;
                file.records.push(KeyRecord {
                    line,
                    action,
                    chords,
                });
            }
            Ok(())
        })?;
        for problem in report.problems() {
            if let (ProblemCode::BadRecord { detail }, Some(line)) =
                (&problem.code, problem.place.line)
            {
                file.bad.push((line, detail.clone()));
            }
        }
        Ok(file)
    }

    /// # Errors
    /// A record cannot be said in RON.
    pub fn encode(keys: &BTreeMap<String, Vec<String>>) -> ron::Result<Vec<u8>> {
        let mut file = FileWriter::new();
        let keys = keys.iter().map(|(action, chords)| Keys {
            action: action.clone(),
            chords: chords.clone(),
        });
        file.list("keys", keys)?;
        let mut bytes = HEAD.as_bytes().to_vec();
        bytes.extend(file.finish());
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_is_ron() {
        let keys = BTreeMap::from([
            ("caret.left".to_owned(), vec!["H".to_owned()]),
            ("of.a-newer-version".to_owned(), vec!["F5".to_owned()]),
            ("tag.arm".to_owned(), Vec::new()),
        ]);
        let bytes = KeyMapFile::encode(&keys).expect("it can be said");
        let file = KeyMapFile::decode("keys", &bytes).expect("it is ours");
        let read = file.records.into_iter().map(|it| (it.action, it.chords));
        assert_eq!(read.collect::<BTreeMap<_, _>>(), keys);
        assert_eq!(file.bad, []);
        let text = String::from_utf8(bytes).expect("text");
        text.parse::<ron::Value>()
            .expect("any reader of RON reads it");
    }

    #[test]
    fn a_bad_line_costs_itself_and_is_numbered() {
        let text = "// one\n(version: 1,\nkeys: [\n(action:\"a\",chords:[\"F5\"]),\n(what),\n// \
                    three\n(action:\"b\",chords:[]),\n],\n)\n";
        let file = KeyMapFile::decode("keys", text.as_bytes()).expect("it is ours");
        let lines: Vec<_> = file.records.iter().map(|it| it.line).collect();
        assert_eq!(lines, [4, 7]);
        let bad: Vec<_> = file.bad.iter().map(|(line, _)| *line).collect();
        assert_eq!(bad, [5]);
        assert!(KeyMapFile::decode("keys", b"no key map").is_err());
    }
}
