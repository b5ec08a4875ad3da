//! Writes XLIFF: a file of it for each document, a unit for each segment.
//!
//! Mentions are `<mrk>`; those that cross another are `<sm>` and `<em>` in 2.1, and are counted
//! in 1.2, which has nothing for them. Characters XML does not allow are `<cp>` in 2.1.

use std::{collections::BTreeMap, io};

use super::{OWN_NAMES, PREFIX, Version, state_12, state_21};
use crate::{
    format::{
        Dropped, FormatError, Selection, Written,
        target::{self, Mark},
        xml::{Out, allowed},
    },
    model::{Document, Segment, Session, TranslationStatus},
    text::Language,
};

/// Of a text whose language nobody knows.
const UNKNOWN: &str = "und";

pub(super) fn write(
    version: Version,
    session: &Session,
    selection: &Selection,
    out: &mut dyn io::Write,
) -> Result<Written, FormatError> {
    let to = target::language(session, selection);
    let mut written = Written::default();
    let mut documents: Vec<&Document> = target::selected(session, selection)
        .filter(|document| {
            let mut any = to.iter().flat_map(|to| document.segments(to));
            any.next().is_some()
        })
        .collect();
    let from = majority(&documents);
    if version == Version::Two {
        // One pair of languages is all a file has.
        let before = documents.len();
        documents.retain(|document| code(document.language()) == from);
        written.drop(Dropped::OtherLanguage, before - documents.len());
    }
    let mut file = File {
        version,
        session,
        selection,
        from,
        to: to.as_ref().map_or(UNKNOWN, Language::as_str).to_owned(),
        out: Out::new(out)?,
        written,
    };
    file.open()?;
    for document in documents {
        if let Some(to) = &to {
            file.document(document, to)?;
        }
    }
    let mut written = file.close()?;
    target::drop_unloaded(session, selection, &mut written);
    Ok(written)
}

fn code(language: Option<&Language>) -> String {
    language.map_or(UNKNOWN, Language::as_str).to_owned()
}

/// The language of most documents, the first of them where several are equal.
fn majority(documents: &[&Document]) -> String {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (at, document) in documents.iter().enumerate() {
        let of = counts.entry(code(document.language()));
        of.or_insert((0, usize::MAX - at)).0 += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, rank)| *rank);
    most.map_or_else(|| UNKNOWN.to_owned(), |(language, _)| language)
}

struct File<'a> {
    version: Version,
    session: &'a Session,
    selection: &'a Selection,
    from: String,
    to: String,
    out: Out<'a>,
    written: Written,
}

impl File<'_> {
    fn open(&mut self) -> io::Result<()> {
        match self.version {
            Version::One => {
                let attributes = [
                    ("version", "1.2"),
                    ("xmlns", "urn:oasis:names:tc:xliff:document:1.2"),
                    ("xmlns:glossator", OWN_NAMES),
                ];
                self.out.start("xliff", &attributes)?;
            }
            Version::Two => {
                let (from, to) = (self.from.clone(), self.to.clone());
                let attributes = [
                    ("version", "2.1"),
                    ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
                    ("srcLang", from.as_str()),
                    ("trgLang", to.as_str()),
                ];
                self.out.start("xliff", &attributes)?;
            }
        }
        self.out.line()
    }

    fn close(mut self) -> io::Result<Written> {
        self.out.end("xliff")?;
        let controls = self.out.finish()?;
        self.written.drop(Dropped::Controls, controls);
        Ok(self.written)
    }

    fn document(&mut self, document: &Document, to: &Language) -> io::Result<()> {
        let segments: Vec<&Segment> = document.segments(to).collect();
        if segments.is_empty() {
            return Ok(());
        }
        self.written.documents += 1;
        let (id, from) = (document.id.to_string(), code(document.language()));
        let title = document.display_title();
        match self.version {
            Version::One => {
                let target = self.to.clone();
                let attributes = [
                    ("original", id.as_str()),
                    ("source-language", from.as_str()),
                    ("target-language", target.as_str()),
                    ("datatype", "plaintext"),
                    ("tool-id", PREFIX),
                ];
                self.out.start("file", &attributes)?;
                self.out.line()?;
                self.out.start("header", &[])?;
                let tool = [
                    ("tool-id", PREFIX),
                    ("tool-name", "Glossator"),
                    ("tool-version", env!("CARGO_PKG_VERSION")),
                ];
                self.out.empty("tool", &tool)?;
                if !title.is_empty() {
                    self.out.start("note", &[])?;
                    self.out.text(title)?;
                    self.out.end("note")?;
                }
                self.out.end("header")?;
                self.out.line()?;
                self.out.start("body", &[])?;
            }
            Version::Two => {
                let attributes = [("id", id.as_str()), ("original", document.slug.as_str())];
                self.out.start("file", &attributes)?;
                if !title.is_empty() {
                    self.notes(title)?;
                }
            }
        }
        self.out.line()?;
        for segment in segments {
            let Some(source) = segment.at.slice(document.text()) else {
                continue;
            };
            match self.version {
                Version::One => self.unit_12(document, segment, source, &from)?,
                Version::Two => self.unit_21(document, segment, source)?,
            }
            match segment.translation.text.is_empty() {
                true => self.written.drop(Dropped::NotTranslated, 1),
                false => self.written.segments += 1,
            }
        }
        if self.version == Version::One {
            self.out.end("body")?;
        }
        self.out.end("file")?;
        self.out.line()
    }

    fn unit_12(
        &mut self,
        document: &Document,
        segment: &Segment,
        source: &str,
        from: &str,
    ) -> io::Result<()> {
        let translation = &segment.translation;
        let id = segment.id.to_string();
        let (state, qualifier) = state_12(translation.status);
        let mut attributes = vec![("id", id.as_str()), ("xml:space", "preserve")];
        match translation.status {
            TranslationStatus::Reviewed => attributes.push(("approved", "yes")),
            TranslationStatus::Locked => {
                attributes.extend([("approved", "yes"), ("translate", "no")]);
            }
            _ => {}
        }
        self.out.start("trans-unit", &attributes)?;
        let (in_source, in_target) = target::marks(document, segment, self.selection);
        self.written.mentions += target::distinct(&in_source);
        self.out.start("source", &[("xml:lang", from)])?;
        self.content(source, in_source)?;
        self.out.end("source")?;
        if !translation.text.is_empty() {
            let to = self.to.clone();
            let mut attributes = vec![("xml:lang", to.as_str()), ("state", state)];
            attributes.extend(qualifier.map(|it| ("state-qualifier", it)));
            self.out.start("target", &attributes)?;
            self.content(&translation.text, in_target)?;
            self.out.end("target")?;
        }
        if !translation.note.is_empty() {
            self.out.start("note", &[])?;
            self.out.text(&translation.note)?;
            self.out.end("note")?;
        }
        self.out.end("trans-unit")?;
        self.out.line()
    }

    fn unit_21(&mut self, document: &Document, segment: &Segment, source: &str) -> io::Result<()> {
        let translation = &segment.translation;
        let id = segment.id.to_string();
        let (state, below) = state_21(translation.status);
        let mut attributes = vec![("id", id.as_str()), ("canResegment", "no")];
        if translation.status == TranslationStatus::Locked {
            attributes.push(("translate", "no"));
        }
        self.out.start("unit", &attributes)?;
        if !translation.note.is_empty() {
            self.notes(&translation.note)?;
        }
        let below = below.map(|below| format!("{PREFIX}:{below}"));
        let mut attributes = vec![("id", "s"), ("state", state)];
        attributes.extend(below.as_deref().map(|below| ("subState", below)));
        self.out.start("segment", &attributes)?;
        let (in_source, in_target) = target::marks(document, segment, self.selection);
        self.written.mentions += target::distinct(&in_source);
        self.out.start("source", &[("xml:space", "preserve")])?;
        self.content(source, in_source)?;
        self.out.end("source")?;
        if !translation.text.is_empty() {
            self.out.start("target", &[("xml:space", "preserve")])?;
            self.content(&translation.text, in_target)?;
            self.out.end("target")?;
        }
        self.out.end("segment")?;
        self.out.end("unit")?;
        self.out.line()
    }

    fn notes(&mut self, text: &str) -> io::Result<()> {
        self.out.start("notes", &[])?;
        self.out.start("note", &[])?;
        self.out.text(text)?;
        self.out.end("note")?;
        self.out.end("notes")
    }

    /// A text with the mentions in it.
    fn content(&mut self, text: &str, marks: Vec<Mark<'_>>) -> io::Result<()> {
        let (mut inside, crossing) = target::nested(marks);
        let crossing = match self.version {
            Version::One => {
                self.written
                    .drop(Dropped::Crossing, target::distinct(&crossing));
                Vec::new()
            }
            // Text that crossing mentions begin in cannot be inside of others': as they are
            // the ones with loose ends, all others are given them too.
            Version::Two if !crossing.is_empty() => {
                let all: Vec<Mark<'_>> = inside.drain(..).chain(crossing).collect();
                all
            }
            Version::Two => Vec::new(),
        };
        let mut places: Vec<(usize, Place<'_>)> = Vec::new();
        for mark in &inside {
            places.push((mark.at.start, Place::Start(mark)));
        }
        // Ends come from the inside out.
        for mark in inside.iter().rev() {
            places.push((mark.at.end, Place::End));
        }
        for mark in &crossing {
            places.push((mark.at.start, Place::Begins(mark)));
            places.push((mark.at.end, Place::Ends(mark)));
        }
        // Stable: outer ones start first.
        places
            .sort_by_key(|(at, place)| (*at, matches!(place, Place::Start(_) | Place::Begins(_))));
        let mut at = 0;
        for (next, place) in places {
            let Some(before) = text.get(at..next) else {
                continue;
            };
            self.text(before)?;
            at = next;
            match place {
                Place::Start(mark) => self.mark("mrk", mark)?,
                Place::End => self.out.end("mrk")?,
                Place::Begins(mark) => self.mark("sm", mark)?,
                Place::Ends(mark) => {
                    let id = mark_id(mark);
                    self.out.empty("em", &[("startRef", id.as_str())])?;
                }
            }
        }
        self.text(text.get(at..).unwrap_or_default())
    }

    fn mark(&mut self, name: &str, mark: &Mark<'_>) -> io::Result<()> {
        let mention = mark.mention;
        match self.version {
            Version::One => {
                let id = mention.id.to_string();
                let attributes = [
                    ("mtype", "name"),
                    ("glossator:id", id.as_str()),
                    ("glossator:label", mention.label.as_str()),
                ];
                self.out.start(name, &attributes)
            }
            Version::Two => {
                let id = mark_id(mark);
                // A type has one colon and no white space.
                let label: String = mention
                    .label
                    .as_str()
                    .chars()
                    .map(|c| {
                        if c == ':' || c.is_whitespace() {
                            '-'
                        } else {
                            c
                        }
                    })
                    .collect();
                let kind = format!("{PREFIX}:{label}");
                let entity = mention.entity.and_then(|id| self.session.entity(id));
                let value = entity.map(|entity| entity.external_id.as_str());
                let mut attributes = vec![("id", id.as_str()), ("type", kind.as_str())];
                attributes.extend(value.filter(|v| !v.is_empty()).map(|v| ("value", v)));
                match name {
                    "sm" => self.out.empty(name, &attributes),
                    _ => self.out.start(name, &attributes),
                }
            }
        }
    }

    fn text(&mut self, text: &str) -> io::Result<()> {
        if self.version == Version::One {
            return self.out.text(text);
        }
        let mut rest = text;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| !allowed(*c)) {
            self.out.text(&rest[..at])?;
            let hex = format!("{:04X}", u32::from(c));
            self.out.empty("cp", &[("hex", hex.as_str())])?;
            rest = &rest[at + c.len_utf8()..];
        }
        self.out.text(rest)
    }
}

enum Place<'m> {
    Start(&'m Mark<'m>),
    End,
    Begins(&'m Mark<'m>),
    Ends(&'m Mark<'m>),
}

/// The parts of a mention have ids of their own, as no two elements may share one.
fn mark_id(mark: &Mark<'_>) -> String {
    match mark.part {
        0 => mark.mention.id.to_string(),
        part => format!("{}.{part}", mark.mention.id),
    }
}
