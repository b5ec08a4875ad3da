//! Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2, whoever wrote it.
//! Invariant: a unit is taken whole or not at all.

use std::ops::Range;

use super::{MAX_UNITS, Translated, Unit, inline::Reduced, status_12, status_21};
use crate::{
    format::{
        FormatError,
        xml::{self, Node},
    },
    model::{MentionId, Place, ProblemCode, Report, TranslationStatus},
    text::Language,
};

/// Reads a whole file. `file` is its name, for the places of problems.
///
/// # Errors
/// It is no XLIFF of these versions, or too long.
pub fn read(file: &str, bytes: &[u8], report: &mut Report) -> Result<Translated, FormatError> {
    let root = xml::parse(file, bytes, &["xliff"], super::XLIFF12.id, report)?;
    let version = root.attribute("version").unwrap_or("1.2").trim();
    let major = version.split('.').next().unwrap_or_default();
    let mut reading = Reading {
        file,
        report,
        found: Translated::default(),
        told: false,
    };
    match major {
        "1" => reading.read_12(&root),
        "2" => reading.read_21(&root),
        _ => {
            return Err(FormatError::Version {
                file: file.to_owned(),
                format: super::XLIFF21.id,
                found: major.parse().unwrap_or(0),
                known: 2,
            });
        }
    }
    Ok(reading.found)
}

struct Reading<'a> {
    file: &'a str,
    report: &'a mut Report,
    found: Translated,
    /// That there are too many units.
    told: bool,
}

impl Reading<'_> {
    fn read_12(&mut self, root: &Node) {
        for file in root.named("file") {
            let from = self.language(file, "source-language");
            let to = self.language(file, "target-language");
            let mut units = Vec::new();
            file.each(&["trans-unit"], &mut units);
            for node in units {
                if !self.takes(node) {
                    continue;
                }
                let Some(source) = node.child("source") else {
                    self.lacks(node, "source");
                    continue;
                };
                let mut text = Reduced::default();
                text.add(source);
                // Alternatives have targets of their own, further inside.
                let target = node.child("target");
                let qualifier = target.and_then(|node| node.attribute("state-qualifier"));
                let state = target.and_then(|node| node.attribute("state"));
                let approved = node.attribute("approved") == Some("yes");
                let reduced = target.map(|node| {
                    let mut text = Reduced::default();
                    text.add(node);
                    text.finish()
                });
                let said = target.and_then(|node| node.attribute("xml:lang"));
                let to = match said {
                    Some(tag) => Language::parse(tag).ok().or_else(|| to.clone()),
                    None => to.clone(),
                };
                self.add(
                    Unit {
                        line: node.line,
                        id: node.attribute("id").unwrap_or_default().to_owned(),
                        from: from.clone(),
                        to,
                        source: text.finish().0,
                        target: None,
                        status: status_12(state, qualifier, approved),
                        note: notes(node.named("note")),
                        marks: Vec::new(),
                    },
                    reduced,
                );
            }
        }
    }

    fn read_21(&mut self, root: &Node) {
        let from = self.language(root, "srcLang");
        let to = self.language(root, "trgLang");
        let mut units = Vec::new();
        for file in root.named("file") {
            file.each(&["unit"], &mut units);
        }
        for node in units {
            if !self.takes(node) {
                continue;
            }
            let parts: Vec<&Node> = node
                .nodes()
                .filter(|node| matches!(node.name.as_str(), "segment" | "ignorable"))
                .collect();
            let mut source = Reduced::default();
            for part in parts.iter().filter_map(|part| part.child("source")) {
                source.add(part);
            }
            if !parts.iter().any(|part| part.name == "segment") {
                self.lacks(node, "segment");
                continue;
            }
            let (reduced, status) = joined(&parts);
            self.add(
                Unit {
                    line: node.line,
                    id: node.attribute("id").unwrap_or_default().to_owned(),
                    from: from.clone(),
                    to: to.clone(),
                    source: source.finish().0,
                    target: None,
                    status,
                    note: node.child("notes").and_then(|it| notes(it.named("note"))),
                    marks: Vec::new(),
                },
                reduced,
            );
        }
    }

    fn add(&mut self, mut unit: Unit, target: Target) {
        if let Some((text, marks)) = target.filter(|(text, _)| !text.trim().is_empty()) {
            unit.target = Some(text);
            unit.marks = marks;
        }
        self.found.units.push(unit);
    }

    fn takes(&mut self, node: &Node) -> bool {
        let full = self.found.units.len() >= MAX_UNITS;
        if full && !std::mem::replace(&mut self.told, true) {
            let code = ProblemCode::TooMany { limit: MAX_UNITS };
            self.report.add(code, Place::line(self.file, node.line));
        }
        node.whole && !full
    }

    fn lacks(&mut self, node: &Node, column: &str) {
        let column = column.to_owned();
        let place = Place::line(self.file, node.line);
        self.report.add(ProblemCode::EmptyField { column }, place);
    }

    fn language(&mut self, node: &Node, key: &str) -> Option<Language> {
        let tag = node.attribute(key)?;
        match Language::parse(tag) {
            Ok(language) => Some(language),
            Err(_) => {
                let tag = crate::model::shorten(tag);
                let place = Place::line(self.file, node.line);
                self.report.add(ProblemCode::BadLanguage { tag }, place);
                None
            }
        }
    }
}

/// A text and the places of mentions in it.
type Target = Option<(String, Vec<(MentionId, Range<usize>)>)>;

/// The targets of a unit's parts, in the order they say, and the least of their states. Nothing
/// where a part is not translated: half a sentence is no translation.
fn joined(parts: &[&Node]) -> (Target, Option<TranslationStatus>) {
    let segments = || parts.iter().filter(|part| part.name == "segment");
    let status = segments()
        .map(|part| status_21(part.attribute("state"), part.attribute("subState")))
        .min()
        .flatten();
    let translated = segments().all(|part| part.child("target").is_some());
    if !translated {
        return (None, status);
    }
    let mut ordered: Vec<(usize, &Node)> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let text = part.child("target").or_else(|| part.child("source"));
        let Some(text) = text else { continue };
        let order = text
            .attribute("order")
            .and_then(|n| n.parse::<usize>().ok());
        ordered.push((order.map_or(at, |order| order.saturating_sub(1)), text));
    }
    ordered.sort_by_key(|(order, _)| *order);
    let mut target = Reduced::default();
    for (_, text) in ordered {
        target.add(text);
    }
    (Some(target.finish()), status)
}

fn notes<'a>(nodes: impl Iterator<Item = &'a Node>) -> Option<String> {
    let notes: Vec<String> = nodes
        .map(Node::text)
        .filter(|text| !text.is_empty())
        .collect();
    (!notes.is_empty()).then(|| notes.join("\n"))
}
