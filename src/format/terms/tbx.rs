//! TBX written and read. The two kinds differ in names of elements alone: what TBX v3 calls
//! `conceptEntry`, `langSec`, `termSec` is `termEntry`, `langSet`, `tig` or `ntig` in 2008.

use std::io;

use super::{Concept, ConceptTerm, MAX_CONCEPTS, MAX_TERMS, TermStatus};
use crate::{
    format::{
        FormatError,
        xml::{self, Node, Out},
    },
    model::{NameKind, Place, ProblemCode, Report, shorten},
    text::Language,
};

pub(super) const ROOTS: [&str; 2] = ["tbx", "martif"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    V3,
    Martif,
}

/// Says how many characters were left out.
pub(super) fn write(
    kind: Kind,
    title: &str,
    language: Option<&Language>,
    concepts: &[Concept],
    out: &mut dyn io::Write,
) -> io::Result<usize> {
    let mut out = Out::new(out)?;
    let language = language.map_or("en", Language::as_str);
    let title = match title.trim() {
        "" => "Glossator",
        title => title,
    };
    let (root, header) = match kind {
        Kind::V3 => ("tbx", "tbxHeader"),
        Kind::Martif => ("martif", "martifHeader"),
    };
    match kind {
        Kind::V3 => {
            let attributes = [
                ("type", "TBX-Basic"),
                ("style", "dct"),
                ("xml:lang", language),
                ("xmlns", "urn:iso:std:iso:30042:ed-2"),
                ("xmlns:min", "http://www.tbxinfo.net/ns/min"),
                ("xmlns:basic", "http://www.tbxinfo.net/ns/basic"),
            ];
            out.start(root, &attributes)?;
        }
        Kind::Martif => {
            out.doctype("martif SYSTEM \"TBXcoreStructV02.dtd\"")?;
            out.start(root, &[("type", "TBX"), ("xml:lang", language)])?;
        }
    }
    out.line()?;
    out.start(header, &[])?;
    out.start("fileDesc", &[])?;
    out.start("titleStmt", &[])?;
    out.start("title", &[])?;
    out.text(title)?;
    out.end("title")?;
    out.end("titleStmt")?;
    out.start("sourceDesc", &[])?;
    out.start("p", &[])?;
    out.text("Glossator")?;
    out.end("p")?;
    out.end("sourceDesc")?;
    out.end("fileDesc")?;
    if kind == Kind::Martif {
        out.start("encodingDesc", &[])?;
        out.start("p", &[("type", "XCSURI")])?;
        out.text("TBXXCSV02.xcs")?;
        out.end("p")?;
        out.end("encodingDesc")?;
    }
    out.end(header)?;
    out.line()?;
    out.start("text", &[])?;
    out.start("body", &[])?;
    out.line()?;
    for concept in concepts {
        write_concept(kind, concept, &mut out)?;
    }
    out.end("body")?;
    out.end("text")?;
    out.end(root)?;
    out.finish()
}

fn write_concept(kind: Kind, concept: &Concept, out: &mut Out<'_>) -> io::Result<()> {
    let (entry, section, term_section) = match kind {
        Kind::V3 => ("conceptEntry", "langSec", "termSec"),
        Kind::Martif => ("termEntry", "langSet", "tig"),
    };
    // An identifier of XML does not begin with a digit.
    let id = format!("c-{}", concept.id);
    out.start(entry, &[("id", id.as_str())])?;
    out.line()?;
    if !concept.subject.is_empty() {
        match kind {
            Kind::V3 => out.element("min:subjectField", &[], &concept.subject)?,
            Kind::Martif => {
                out.element("descrip", &[("type", "subjectField")], &concept.subject)?;
            }
        }
    }
    if !concept.note.is_empty() {
        out.element("note", &[], &concept.note)?;
    }
    let mut languages: Vec<&Language> = Vec::new();
    for term in &concept.terms {
        if !languages.contains(&&term.language) {
            languages.push(&term.language);
        }
    }
    for language in languages {
        out.start(section, &[("xml:lang", language.as_str())])?;
        for term in concept.terms.iter().filter(|it| it.language == *language) {
            out.start(term_section, &[])?;
            out.start("term", &[])?;
            out.text(&term.text)?;
            out.end("term")?;
            let status = match term.status {
                TermStatus::Unsaid => None,
                TermStatus::Preferred => Some("preferredTerm-admn-sts"),
                TermStatus::Admitted => Some("admittedTerm-admn-sts"),
                TermStatus::Forbidden => Some("deprecatedTerm-admn-sts"),
            };
            let form = term.kind.and_then(form_of);
            let said = [
                ("min:administrativeStatus", "administrativeStatus", status),
                ("basic:termType", "termType", form),
            ];
            for (v3, old, value) in said {
                let Some(value) = value else { continue };
                match kind {
                    Kind::V3 => {
                        out.start(v3, &[])?;
                        out.text(value)?;
                        out.end(v3)?;
                    }
                    Kind::Martif => {
                        out.start("termNote", &[("type", old)])?;
                        out.text(value)?;
                        out.end("termNote")?;
                    }
                }
            }
            out.end(term_section)?;
        }
        out.end(section)?;
        out.line()?;
    }
    out.end(entry)?;
    out.line()
}

/// As TBX-Basic lets a term be.
fn form_of(kind: NameKind) -> Option<&'static str> {
    match kind {
        NameKind::Full => Some("fullForm"),
        NameKind::Short => Some("shortForm"),
        NameKind::Abbreviation => Some("abbreviation"),
        NameKind::Reading | NameKind::Transliteration | NameKind::Inflected => Some("variant"),
    }
}

/// # Errors
/// It is no TBX, or too long.
pub(super) fn read(
    file: &str,
    bytes: &[u8],
    report: &mut Report,
) -> Result<Vec<Concept>, FormatError> {
    let root = xml::parse(file, bytes, &ROOTS, super::TBX.id, report)?;
    let mut entries = Vec::new();
    root.each(&["conceptEntry", "termEntry"], &mut entries);
    let mut concepts = Vec::new();
    for entry in entries.into_iter().filter(|entry| entry.whole) {
        if concepts.len() >= MAX_CONCEPTS {
            let limit = MAX_CONCEPTS;
            report.add(
                ProblemCode::TooMany { limit },
                Place::line(file, entry.line),
            );
            break;
        }
        let concept = concept(file, entry, report);
        if concept.terms.is_empty() {
            let column = "term".to_owned();
            report.add(
                ProblemCode::EmptyField { column },
                Place::line(file, entry.line),
            );
        } else {
            concepts.push(concept);
        }
    }
    Ok(concepts)
}

fn concept(file: &str, entry: &Node, report: &mut Report) -> Concept {
    let id = entry.attribute("id").unwrap_or_default();
    let mut concept = Concept {
        line: entry.line,
        id: id.strip_prefix("c-").unwrap_or(id).to_owned(),
        ..Concept::default()
    };
    let notes: Vec<String> = entry.named("note").map(Node::text).collect();
    concept.note = notes.join("\n");
    concept.subject = said(entry, "subjectField").unwrap_or_default();
    for section in entry.nodes() {
        if !matches!(section.name.as_str(), "langSec" | "langSet") {
            continue;
        }
        let tag = section.attribute("xml:lang");
        let tag = tag
            .or_else(|| section.attribute("lang"))
            .unwrap_or_default();
        let Ok(language) = Language::parse(tag) else {
            let tag = shorten(tag);
            let place = Place::line(file, section.line);
            report.add(ProblemCode::NoLanguage { tag }, place);
            continue;
        };
        let mut found = Vec::new();
        section.each(&["termSec", "tig", "ntig"], &mut found);
        for node in found {
            let mut terms = Vec::new();
            node.each(&["term"], &mut terms);
            let text = terms.first().map(|term| tidy(&term.text()));
            let Some(text) = text.filter(|text| !text.is_empty()) else {
                continue;
            };
            if concept.terms.len() >= MAX_TERMS {
                let limit = MAX_TERMS;
                let place = Place::line(file, node.line);
                report.add(ProblemCode::TooMany { limit }, place);
                return concept;
            }
            concept.terms.push(ConceptTerm {
                language: language.clone(),
                text,
                status: status(node),
                kind: kind(node),
            });
        }
    }
    concept
}

/// What is said of an element: as an element of that name (DCT), or as one whose type it is.
fn said(node: &Node, what: &str) -> Option<String> {
    for child in node.nodes() {
        if child.name == what || child.attribute("type") == Some(what) {
            return Some(tidy(&child.text()));
        }
        let group = child.name.ends_with("Grp");
        if let Some(found) = group.then(|| said(child, what)).flatten() {
            return Some(found);
        }
    }
    None
}

fn status(node: &Node) -> TermStatus {
    let status =
        said(node, "administrativeStatus").or_else(|| said(node, "normativeAuthorization"));
    let status = status.unwrap_or_default();
    // `preferredTerm-admn-sts`, `preferredTerm`, `preferred`.
    match status
        .trim_end_matches("-admn-sts")
        .trim_end_matches("Term")
    {
        "preferred" | "standardized" => TermStatus::Preferred,
        "admitted" | "regulated" | "legal" => TermStatus::Admitted,
        "deprecated" | "superseded" | "notRecommended" | "forbidden" => TermStatus::Forbidden,
        _ => TermStatus::Unsaid,
    }
}

fn kind(node: &Node) -> Option<NameKind> {
    match said(node, "termType")?.as_str() {
        "fullForm" => Some(NameKind::Full),
        "shortForm" => Some(NameKind::Short),
        "abbreviation" | "acronym" | "initialism" => Some(NameKind::Abbreviation),
        "transliteratedForm" | "transcribedForm" => Some(NameKind::Transliteration),
        _ => None,
    }
}

/// Files are indented; a term has no line ends of its own.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
