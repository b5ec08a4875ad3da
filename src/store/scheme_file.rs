//! A label scheme as a file of its own, to be kept and handed on: the lists and values of
//! `session.ron` that are about labels, with comments.
//! Invariant: what is read has each key once and names no label that is not there; what had to
//! be passed over is named with its line.

use std::collections::BTreeSet;

use super::lines::{FileError, FileWriter, Item, from_line, read_numbered, without_comments};
use crate::model::{AttributeKind, Label, LabelKey, ProblemCode, RelationKind, Report, Scheme};

/// No scheme is longer.
pub const SCHEME_LIMIT: u64 = 4 << 20;

/// What stands above the records, for whoever opens the file in an editor.
const HEAD: &str = "\
// A label scheme of Glossator. docs/schemes.md says what each field means.
";

/// A scheme as it was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SchemeFile {
    pub scheme: Scheme,
    /// What is to be known, by lines counted from 1.
    pub notes: Vec<(u64, SchemeNote)>,
}

/// What is to be known of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeNote {
    BadLine {
        detail: String,
    },
    /// The key stands in an earlier line, which counts.
    Doubled {
        key: String,
    },
    /// The label has no parent, as there is no such label.
    NoParent {
        label: LabelKey,
        parent: LabelKey,
    },
    /// The relation kind does without an end that is no label.
    NoEnd {
        kind: LabelKey,
        label: LabelKey,
    },
}

impl SchemeFile {
    /// Reads a scheme; a `session.ron` is one, with more in it.
    ///
    /// # Errors
    /// It does not begin like a file of ours, or a newer version wrote it.
    pub fn decode(name: &str, bytes: &[u8]) -> Result<Self, FileError> {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let bytes = without_comments(bytes);
        let mut read = Reading::default();
        let mut report = Report::new();
        read_numbered(name, &bytes, &mut report, |item, line| {
            read.take(item, line)
        })?;
        for problem in report.problems() {
            if let (ProblemCode::BadRecord { detail }, Some(line)) =
                (&problem.code, problem.place.line)
            {
                let detail = detail.clone();
                read.notes.push((line, SchemeNote::BadLine { detail }));
            }
        }
        Ok(read.finish())
    }

    /// # Errors
    /// A record cannot be said in RON.
    pub fn encode(scheme: &Scheme) -> ron::Result<Vec<u8>> {
        let mut file = FileWriter::new();
        file.value("overlap", &scheme.overlap)?;
        file.list("labels", &scheme.labels)?;
        file.list("relation_kinds", &scheme.relations)?;
        file.list("document_labels", &scheme.document)?;
        let mut bytes = HEAD.as_bytes().to_vec();
        bytes.extend(file.finish());
        Ok(bytes)
    }
}

#[derive(Default)]
struct Reading {
    scheme: Scheme,
    label_lines: Vec<u64>,
    kind_lines: Vec<u64>,
    notes: Vec<(u64, SchemeNote)>,
}

impl Reading {
    fn take(&mut self, item: Item<'_>, line: u64) -> Result<(), String> {
        let Self { scheme, notes, .. } = self;
        let mut doubled = |key: &str| {
            let key = key.to_owned();
            notes.push((line, SchemeNote::Doubled { key }));
        };
        match item {
            Item::Value {
                name: "overlap",
                ron,
            } => scheme.overlap = from_line(ron)?,
            Item::Record {
                list: "labels",
                ron,
            } => {
                let label: Label = from_line(ron)?;
                match scheme.label(label.key.as_str()) {
                    Some(_) => doubled(label.key.as_str()),
                    None => {
                        scheme.labels.push(label);
                        self.label_lines.push(line);
                    }
                }
            }
            Item::Record {
                list: "relation_kinds",
                ron,
            } => {
                let kind: RelationKind = from_line(ron)?;
                match scheme.relation(kind.key.as_str()) {
                    Some(_) => doubled(kind.key.as_str()),
                    None => {
                        scheme.relations.push(kind);
                        self.kind_lines.push(line);
                    }
                }
            }
            Item::Record {
                list: "document_labels",
                ron,
            } => {
                let attribute: AttributeKind = from_line(ron)?;
                match scheme.document.iter().any(|own| own.key == attribute.key) {
                    true => doubled(&attribute.key),
                    false => scheme.document.push(attribute),
                }
            }
            // A session file says more than its scheme, and another version may too.
            _ => {}
        }
        Ok(())
    }

    fn finish(mut self) -> SchemeFile {
        let labels = self.scheme.labels.iter();
        let known: BTreeSet<LabelKey> = labels.map(|label| label.key.clone()).collect();
        let lines = self.label_lines.iter();
        for (label, &line) in self.scheme.labels.iter_mut().zip(lines) {
            let missing = label.parent.take_if(|parent| !known.contains(parent));
            if let Some(parent) = missing {
                let label = label.key.clone();
                self.notes
                    .push((line, SchemeNote::NoParent { label, parent }));
            }
        }
        let lines = self.kind_lines.iter();
        for (kind, &line) in self.scheme.relations.iter_mut().zip(lines) {
            for ends in [&mut kind.from, &mut kind.to] {
                let gone = ends.extract_if(.., |end| !known.contains(end));
                for label in gone {
                    let kind = kind.key.clone();
                    self.notes.push((line, SchemeNote::NoEnd { kind, label }));
                }
            }
        }
        self.notes.sort_by_key(|(line, _)| *line);
        SchemeFile {
            scheme: self.scheme,
            notes: self.notes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Overlap, ReadyMade, Value};

    fn read(body: &str) -> SchemeFile {
        let text = format!("// one\n(version: 1,\n{body})\n");
        SchemeFile::decode("scheme", text.as_bytes()).expect("it is ours")
    }

    #[test]
    fn ready_made_schemes_are_read_as_files_of_a_person_are_and_written_again() {
        for ready in ReadyMade::ALL {
            let file = SchemeFile::decode("scheme", ready.ron().as_bytes()).expect("it is ours");
            assert_eq!(file.notes, [], "{}", ready.key());
            assert_eq!(file.scheme, ready.scheme());
            let again = SchemeFile::encode(&file.scheme).expect("it can be said");
            let again = SchemeFile::decode("scheme", &again).expect("it is ours");
            assert_eq!(again, file);
        }
    }

    #[test]
    fn a_bad_label_costs_that_label_and_is_named_by_its_line() {
        let file = read(
            "overlap: Nested,\nlabels: [\n(key:\"a\",parent:\"gone\"),\n(key:),\n\
             (key:\"a\",color:\"#000000\"),\n(key:\"b\",parent:\"a\",attributes:[(key:\"n\",\
             kind:OneOf([\"x\",\"y\"]),default:\"x\")]),\n],\n\
             relation_kinds: [\n(key:\"r\",from:[\"b\",\"c\"]),\n],\n",
        );
        let keys: Vec<&str> = file
            .scheme
            .labels
            .iter()
            .map(|it| it.key.as_str())
            .collect();
        assert_eq!(keys, ["a", "b"]);
        assert_eq!(file.scheme.overlap, Overlap::Nested);
        let default = &file.scheme.labels[1].attributes[0].default;
        assert_eq!(*default, Some(Value::Text("x".to_owned())));
        assert_eq!(file.scheme.relations[0].from, [LabelKey::new("b")]);
        let lines: Vec<u64> = file.notes.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [5, 6, 7, 11]);
        use SchemeNote as N;
        assert!(matches!(file.notes[0].1, N::NoParent { .. }));
        assert!(matches!(file.notes[1].1, N::BadLine { .. }));
        assert!(matches!(file.notes[2].1, N::Doubled { .. }));
        assert!(matches!(file.notes[3].1, N::NoEnd { .. }));
    }

    /// The example of the manual is a scheme without a fault.
    #[test]
    fn the_example_of_the_manual_can_be_loaded() {
        let page = include_str!("../../docs/schemes.md");
        let example = page.split("```ron\n").nth(1).expect("an example");
        let example = example.split("```").next().expect("its end");
        let file = SchemeFile::decode("scheme", example.as_bytes()).expect("it is ours");
        assert_eq!(file.notes, []);
        let bank = file.scheme.label("bank").expect("it is there");
        assert_eq!(bank.attributes[0].default, Some(Value::Flag(true)));
        assert_eq!(file.scheme.document.len(), 1);
    }

    #[test]
    fn a_newer_version_is_refused() {
        let text = b"(version: 9,\nlabels: [\n],\n)\n";
        let read = SchemeFile::decode("scheme", text);
        assert!(matches!(read, Err(FileError::Newer { version: 9, .. })));
    }
}
