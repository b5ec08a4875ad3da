//! Reads TMX unit by unit. After a unit that is broken it goes on with the next `<tu`.
//! Invariant: nothing is expanded but the five entities of XML and numbers; what is held of one
//! unit is bounded, however the file nests.

use std::sync::Arc;

use jiff::Timestamp;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{
    Header, MAX_FILE_BYTES, MAX_SEGMENT_BYTES, MAX_UNITS, Memory, TmxUnit, Variant,
    inline::{Inline, is_break, parts_words},
    parse_time,
};
use crate::{
    format::{FormatError, xml::ran_out},
    model::{Place, ProblemCode, Report, shorten},
    text::{DecodeHints, Language, Unread, decode},
};

/// Elements inside each other, in a unit.
const MAX_DEPTH: usize = 32;
/// Texts, notes and properties of one unit.
const MAX_PARTS: usize = 1_000;
/// After so many errors that ran to the end of the file nothing more is read of it.
const MAX_RUN_OUT: usize = 8;

/// Reads a whole file. `file` is its name, for the places of problems.
///
/// # Errors
/// It is no TMX, or longer than [`MAX_FILE_BYTES`].
pub fn read(file: &str, bytes: &[u8], report: &mut Report) -> Result<Memory, FormatError> {
    let length = bytes.len() as u64;
    if length > MAX_FILE_BYTES {
        return Err(FormatError::TooLarge {
            file: file.to_owned(),
            bytes: length,
            limit: MAX_FILE_BYTES,
        });
    }
    let decoded = decode(bytes, &DecodeHints::default());
    if decoded.malformed_total > 0 {
        let code = ProblemCode::Malformed {
            count: decoded.malformed_total,
            encoding: decoded.encoding.to_owned(),
        };
        report.add(code, Place::file(file));
    }
    let mut reading = Reading {
        file,
        text: &decoded.text,
        lines: Lines::default(),
        report,
        memory: Memory::default(),
        is_tmx: false,
        run_out: 0,
    };
    reading.run();
    if !reading.is_tmx {
        return Err(FormatError::OtherFormat {
            file: file.to_owned(),
            format: super::FORMAT.id,
        });
    }
    Ok(reading.memory)
}

/// Counts lines up to places asked for in order.
#[derive(Default)]
struct Lines {
    at: usize,
    line: u64,
}

impl Lines {
    fn at(&mut self, text: &str, place: usize) -> u64 {
        if place < self.at {
            (self.at, self.line) = (0, 0);
        }
        let bytes = &text.as_bytes()[self.at..place.min(text.len())];
        self.line += memchr::memchr_iter(b'\n', bytes).count() as u64;
        self.at = place.min(text.len());
        self.line + 1
    }
}

struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    lines: Lines,
    report: &'a mut Report,
    memory: Memory,
    is_tmx: bool,
    /// Errors that were seen at the end of the file alone: each costs reading all of it.
    run_out: usize,
}

impl Reading<'_> {
    fn run(&mut self) {
        let mut from = 0;
        while let Some(rest) = self.text.get(from..) {
            match self.run_from(rest, from) {
                Ok(()) => return,
                // A broken unit: the next one begins behind the start of this one.
                Err(broken) => match next_unit(self.text, broken) {
                    Some(next) if self.run_out < MAX_RUN_OUT => from = next,
                    Some(next) => {
                        let why = Unread::WithoutEnd { units: MAX_RUN_OUT };
                        return self.problem(ProblemCode::UnreadFromHere { why }, next);
                    }
                    None => return,
                },
            }
        }
    }

    /// Reads to the end, or to something broken: where to look for the next unit from.
    fn run_from(&mut self, rest: &str, offset: usize) -> Result<(), usize> {
        let mut reader = Reader::from_str(rest);
        let config = reader.config_mut();
        // Ends are looked at here, unit by unit.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        loop {
            let start = offset + position(&reader);
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    self.run_out += usize::from(ran_out(&error));
                    if self.is_tmx {
                        let detail = error.to_string();
                        self.problem(ProblemCode::BadRecord { detail }, start);
                    }
                    return Err(start + 1);
                }
            };
            match event {
                Event::Eof => return Ok(()),
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "tmx" => self.is_tmx = true,
                    "header" if self.is_tmx => self.header(&tag),
                    "tu" if self.is_tmx => {
                        if self.memory.units.len() >= MAX_UNITS {
                            self.problem(ProblemCode::TooMany { limit: MAX_UNITS }, start);
                            return Ok(());
                        }
                        self.unit(&mut reader, &tag, start)?;
                    }
                    // Another kind of XML; nothing of it is wanted.
                    _ if !self.is_tmx => return Ok(()),
                    _ => {}
                },
                _ => {}
            }
        }
    }

    fn header(&mut self, tag: &BytesStart<'_>) {
        let language = attribute(tag, "srclang");
        self.memory.header = Header {
            source_language: language
                .filter(|tag| !tag.starts_with('*'))
                .and_then(|tag| Language::parse(&tag).ok()),
            tool: attribute(tag, "creationtool").unwrap_or_default(),
        };
    }

    fn unit(
        &mut self,
        reader: &mut Reader<&[u8]>,
        tag: &BytesStart<'_>,
        start: usize,
    ) -> Result<(), usize> {
        let mut open = Open::of(tag, self.lines.at(self.text, start));
        loop {
            let step = match reader.read_event() {
                Ok(Event::End(end)) if end.local_name().as_ref() == "tu" && open.is_outside() => {
                    break;
                }
                Ok(event) => {
                    self.run_out += usize::from(matches!(event, Event::Eof));
                    open.take(event)
                }
                Err(error) => {
                    self.run_out += usize::from(ran_out(&error));
                    Err(Unread::said(error))
                }
            };
            if let Err(why) = step {
                self.problem(why.into(), start);
                return Err(start + 1);
            }
        }
        for tag in std::mem::take(&mut open.unknown_languages) {
            self.problem(ProblemCode::NoLanguage { tag }, start);
        }
        for found in std::mem::take(&mut open.odd) {
            let expected = open.wanted.to_owned();
            self.problem(ProblemCode::BadValue { expected, found }, start);
        }
        if open.unit.variants.is_empty() {
            if !open.had_segment {
                let column = "seg".to_owned();
                self.problem(ProblemCode::EmptyField { column }, start);
            }
            return Ok(());
        }
        self.memory.units.push(open.unit);
        Ok(())
    }

    fn problem(&mut self, code: ProblemCode, at: usize) {
        let line = self.lines.at(self.text, at);
        self.report.add(code, Place::line(self.file, line));
    }
}

/// How far the reader is.
fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// Where the next `<tu` begins.
fn next_unit(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(from..)?;
    memchr::memmem::find_iter(bytes, b"<tu")
        .find(|at| {
            let after = bytes.get(at + 3);
            after.is_some_and(|c| c.is_ascii_whitespace() || *c == b'>')
        })
        .map(|at| from + at)
}

fn attribute(tag: &BytesStart<'_>, wanted: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut found = attributes.with_checks(false).flatten();
    let value = found.find(|attribute| attribute.key.as_ref() == wanted)?;
    let raw = value.value.into_owned();
    // What cannot be resolved is kept as it stands.
    let resolved = quick_xml::escape::unescape(&raw).map(std::borrow::Cow::into_owned);
    Some(resolved.unwrap_or(raw))
}

/// Where in a unit the reader is.
enum At {
    Tuv,
    Seg,
    Inline(Inline),
    Note,
    Prop,
    /// An element that is not known; its content is passed over.
    Other,
}

/// A unit that is being read.
struct Open {
    unit: TmxUnit,
    /// Who and when, of all its texts.
    by: Arc<str>,
    at: Option<Timestamp>,
    stack: Vec<(String, At)>,
    language: Option<Language>,
    variant_by: Option<Arc<str>>,
    variant_at: Option<Timestamp>,
    text: String,
    code: String,
    note: String,
    prop: String,
    parts: usize,
    had_segment: bool,
    unknown_languages: Vec<String>,
    /// What was found where `wanted` should be.
    odd: Vec<String>,
    wanted: &'static str,
}

impl Open {
    fn of(tag: &BytesStart<'_>, line: u64) -> Self {
        let (by, at) = who_when(tag);
        let language = attribute(tag, "srclang").filter(|tag| !tag.starts_with('*'));
        Self {
            unit: TmxUnit {
                line,
                id: attribute(tag, "tuid").unwrap_or_default(),
                notes: Vec::new(),
                props: Vec::new(),
                source_language: language.and_then(|tag| Language::parse(&tag).ok()),
                variants: Vec::new(),
            },
            by: by.unwrap_or_default().into(),
            at,
            stack: Vec::new(),
            language: None,
            variant_by: None,
            variant_at: None,
            text: String::new(),
            code: String::new(),
            note: String::new(),
            prop: String::new(),
            parts: 0,
            had_segment: false,
            unknown_languages: Vec::new(),
            odd: Vec::new(),
            wanted: "&amp;",
        }
    }

    fn is_outside(&self) -> bool {
        self.stack.is_empty()
    }

    fn take(&mut self, event: Event<'_>) -> Result<(), Unread> {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag.name().as_ref()),
            Event::Text(text) => self.write(&text),
            Event::CData(text) => self.write(&text),
            Event::GeneralRef(entity) => {
                let name: &str = &entity;
                let resolved = match entity.resolve_char_ref() {
                    Ok(Some(c)) => allowed(c).then(|| c.to_string()),
                    Ok(None) => {
                        quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned)
                    }
                    Err(_) => None,
                };
                match resolved {
                    Some(text) => self.write(&text),
                    // It stays as it stands, and is told.
                    None => {
                        let found = format!("&{};", shorten(name));
                        if self.odd.len() < 3 {
                            self.odd.push(found.clone());
                        }
                        self.write(&found)
                    }
                }
            }
            Event::Eof => Err(Unread::EndsTooSoon),
            _ => Ok(()),
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Unread> {
        let name = tag.local_name().as_ref().to_owned();
        if self.stack.len() >= MAX_DEPTH {
            return Err(Unread::TooDeep { limit: MAX_DEPTH });
        }
        let inside = self.stack.last().map(|(_, at)| at);
        let at = match (name.as_str(), inside) {
            ("tu", _) => return Err(Unread::InItself { name }),
            ("tuv", None) => {
                self.count()?;
                self.language = self.language_of(tag);
                let (by, at) = who_when(tag);
                (self.variant_by, self.variant_at) = (by.map(Into::into), at);
                At::Tuv
            }
            ("seg", Some(At::Tuv)) => {
                self.text.clear();
                At::Seg
            }
            ("note", None | Some(At::Tuv)) => {
                self.count()?;
                self.note.clear();
                At::Note
            }
            ("prop", None | Some(At::Tuv)) => {
                self.count()?;
                self.note.clear();
                self.prop = attribute(tag, "type").unwrap_or_default();
                At::Prop
            }
            (name, Some(At::Seg | At::Inline(_))) => match Inline::of(name) {
                Some(inline) => {
                    if !self.in_code() {
                        self.code.clear();
                        if attribute(tag, "type").is_some_and(|kind| is_break(&kind)) {
                            self.code.push('\n');
                        }
                    }
                    At::Inline(inline)
                }
                None => At::Other,
            },
            _ => At::Other,
        };
        self.stack.push((tag.name().as_ref().to_owned(), at));
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Unread> {
        let Some((open, at)) = self.stack.pop() else {
            return Err(unmatched(name));
        };
        if open != name {
            return Err(unmatched(name));
        }
        match at {
            At::Seg => {
                self.had_segment = true;
                let by = self.variant_by.clone().unwrap_or_else(|| self.by.clone());
                if let Some(language) = self.language.clone()
                    && !self.text.is_empty()
                {
                    self.unit.variants.push(Variant {
                        language,
                        text: self.text.as_str().into(),
                        by,
                        at: self.variant_at.or(self.at),
                    });
                }
            }
            At::Note => self.unit.notes.push(self.note.trim().to_owned()),
            At::Prop => {
                let value = (std::mem::take(&mut self.prop), self.note.trim().to_owned());
                self.unit.props.push(value);
            }
            At::Inline(Inline::Code) if !self.in_code() => {
                let ends_in_space = self.text.ends_with(char::is_whitespace);
                if parts_words(&self.code) && !self.text.is_empty() && !ends_in_space {
                    self.text.push(' ');
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn write(&mut self, text: &str) -> Result<(), Unread> {
        let (into, limit) = match self.stack.last() {
            Some((_, At::Seg | At::Inline(Inline::Text))) if !self.in_code() => {
                (&mut self.text, MAX_SEGMENT_BYTES)
            }
            Some((_, At::Inline(Inline::Code))) => {
                // Enough to tell a line break.
                let rest = 16_usize.saturating_sub(self.code.len());
                self.code.extend(text.chars().take(rest));
                return Ok(());
            }
            Some((_, At::Note | At::Prop)) => (&mut self.note, MAX_SEGMENT_BYTES),
            _ => return Ok(()),
        };
        if into.len() + text.len() > limit {
            return Err(Unread::TooLong { limit });
        }
        into.push_str(text);
        Ok(())
    }

    /// Whether what stands here is inside native code.
    fn in_code(&self) -> bool {
        let is_code = |at: &At| matches!(at, At::Inline(Inline::Code | Inline::Sub) | At::Other);
        self.stack.iter().any(|(_, at)| is_code(at))
    }

    fn count(&mut self) -> Result<(), Unread> {
        self.parts += 1;
        match self.parts > MAX_PARTS {
            true => Err(Unread::TooManyParts { limit: MAX_PARTS }),
            false => Ok(()),
        }
    }

    fn language_of(&mut self, tag: &BytesStart<'_>) -> Option<Language> {
        // Before TMX 1.4 it was `lang`.
        let tag = attribute(tag, "xml:lang").or_else(|| attribute(tag, "lang"));
        let tag = tag.unwrap_or_default();
        let language = Language::parse(tag.trim()).ok();
        if language.is_none() {
            self.unknown_languages.push(shorten(&tag));
        }
        language
    }
}

fn unmatched(name: &str) -> Unread {
    let name = shorten(name);
    Unread::ClosesNothing { name }
}

fn who_when(tag: &BytesStart<'_>) -> (Option<String>, Option<Timestamp>) {
    let by = attribute(tag, "changeid").or_else(|| attribute(tag, "creationid"));
    let at = attribute(tag, "changedate").or_else(|| attribute(tag, "creationdate"));
    (by, at.and_then(|at| parse_time(&at)))
}

/// Whether XML 1.0 has a place for it.
pub(super) fn allowed(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
