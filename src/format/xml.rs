//! XML as exchange files need it: written with what it has no place for counted, read into a
//! small tree.
//! Invariant: nothing is expanded but the five entities of XML and numbers; depth, number and
//! size of what is read are capped; where a file breaks off, what was whole before it is kept.

use std::{
    borrow::Cow,
    io::{self, BufWriter, Write as _},
};

use quick_xml::{
    Reader, Writer,
    escape::{resolve_predefined_entity, unescape},
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use super::FormatError;
use crate::{
    model::{Place, ProblemCode, Report, shorten},
    text::{DecodeHints, Encoding, decode},
};

/// The longest file that is read, in bytes.
const MAX_BYTES: u64 = 128 << 20;
/// Elements and texts of a file.
const MAX_NODES: usize = 3_000_000;
/// Elements inside each other.
const MAX_DEPTH: usize = 64;
/// Attributes of one element.
const MAX_ATTRIBUTES: usize = 64;

/// Whether XML 1.0 has a place for the character.
pub(super) fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Without the characters XML has no place for.
pub(super) fn without_controls(text: &str) -> Cow<'_, str> {
    match text.chars().all(allowed) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.chars().filter(|c| allowed(*c)).collect()),
    }
}

/// Puts `text` into `out` so that a parser gives the same characters back.
pub(super) fn escape(text: &str, attribute: bool, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            // A parser makes spaces and line feeds of these.
            '\r' => out.push_str("&#13;"),
            '\t' if attribute => out.push_str("&#9;"),
            '\n' if attribute => out.push_str("&#10;"),
            c => out.push(c),
        }
    }
}

/// Writes a file. Nothing is indented inside what holds text.
pub(super) struct Out<'a> {
    xml: Writer<BufWriter<&'a mut dyn io::Write>>,
    /// Characters that were left out.
    pub controls: usize,
    scratch: String,
}

impl<'a> Out<'a> {
    /// Begins with the declaration.
    pub fn new(out: &'a mut dyn io::Write) -> io::Result<Self> {
        let mut xml = Writer::new(BufWriter::new(out));
        xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        xml.get_mut().write_all(b"\n")?;
        Ok(Self {
            xml,
            controls: 0,
            scratch: String::new(),
        })
    }

    pub fn doctype(&mut self, name: &str) -> io::Result<()> {
        let name = BytesText::from_escaped(name);
        self.xml.write_event(Event::DocType(name))?;
        self.line()
    }

    /// A line end between elements that hold no text of their own.
    pub fn line(&mut self) -> io::Result<()> {
        self.xml.get_mut().write_all(b"\n")
    }

    pub fn start(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let tag = self.tag(name, attributes);
        self.xml.write_event(Event::Start(tag))
    }

    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let tag = self.tag(name, attributes);
        self.xml.write_event(Event::Empty(tag))
    }

    pub fn end(&mut self, name: &str) -> io::Result<()> {
        self.xml.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element that holds a text, on a line of its own.
    pub fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        text: &str,
    ) -> io::Result<()> {
        self.start(name, attributes)?;
        self.text(text)?;
        self.end(name)?;
        self.line()
    }

    pub fn text(&mut self, text: &str) -> io::Result<()> {
        let clean = without_controls(text);
        self.controls += text.chars().count() - clean.chars().count();
        self.scratch.clear();
        let mut escaped = std::mem::take(&mut self.scratch);
        escape(&clean, false, &mut escaped);
        let result = self
            .xml
            .write_event(Event::Text(BytesText::from_escaped(escaped.as_str())));
        self.scratch = escaped;
        result
    }

    /// Everything is in the file.
    pub fn finish(mut self) -> io::Result<usize> {
        self.line()?;
        self.xml.get_mut().flush()?;
        Ok(self.controls)
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) -> BytesStart<'static> {
        let mut tag = name.to_owned();
        for (key, value) in attributes {
            let clean = without_controls(value);
            self.controls += value.chars().count() - clean.chars().count();
            tag.push(' ');
            tag.push_str(key);
            tag.push_str("=\"");
            escape(&clean, true, &mut tag);
            tag.push('"');
        }
        BytesStart::from_content(tag, name.len())
    }
}

/// An element that was read.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// Without its prefix.
    pub name: String,
    /// With their prefixes.
    attributes: Vec<(String, String)>,
    pub children: Vec<Item>,
    /// 1-based.
    pub line: u64,
    /// The file did not break off inside.
    pub whole: bool,
}

#[derive(Debug)]
pub(super) enum Item {
    Text(String),
    Node(Node),
}

impl Node {
    pub fn attribute(&self, key: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(own, _)| own == key)
            .map(|(_, value)| value.as_str())
    }

    /// The elements right inside.
    pub fn nodes(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|item| match item {
            Item::Node(node) => Some(node),
            Item::Text(_) => None,
        })
    }

    /// Those of this name.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.nodes().filter(move |node| node.name == name)
    }

    pub fn child<'a>(&'a self, name: &'a str) -> Option<&'a Self> {
        self.named(name).next()
    }

    /// All text inside, however deep.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.gather(&mut text);
        text
    }

    fn gather(&self, text: &mut String) {
        for item in &self.children {
            match item {
                Item::Text(own) => text.push_str(own),
                Item::Node(node) => node.gather(text),
            }
        }
    }

    /// Every element of these names, outermost first, in the order of the file.
    pub fn each<'a>(&'a self, names: &[&str], out: &mut Vec<&'a Self>) {
        for node in self.nodes() {
            match names.contains(&node.name.as_str()) {
                true => out.push(node),
                false => node.each(names, out),
            }
        }
    }
}

/// The name of the outermost element and what the start of a file declares in it.
pub(super) fn root(bytes: &[u8]) -> Option<Node> {
    let start = bytes.get(..bytes.len().min(8 << 10))?;
    let text = decode(start, &DecodeHints::default()).text;
    if !text.trim_start().starts_with('<') {
        return None;
    }
    let mut reader = Reader::from_str(&text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => return Some(node(&tag, 1)),
            Event::Eof => return None,
            Event::Text(text) if !text.trim().is_empty() => return None,
            _ => {}
        }
    }
}

/// Reads a file whose outermost element is one of `roots`; `format` is named where it is not.
///
/// # Errors
/// It is something else, or longer than what is read.
pub(super) fn parse(
    file: &str,
    bytes: &[u8],
    roots: &[&str],
    format: &'static str,
    report: &mut Report,
) -> Result<Node, FormatError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(FormatError::TooLarge {
            file: file.to_owned(),
            bytes: bytes.len() as u64,
            limit: MAX_BYTES,
        });
    }
    let other = || FormatError::OtherFormat {
        file: file.to_owned(),
        format,
    };
    let hints = DecodeHints {
        encoding: declared(bytes),
        ..DecodeHints::default()
    };
    let decoded = decode(bytes, &hints);
    if decoded.malformed_total > 0 {
        let code = ProblemCode::Malformed {
            count: decoded.malformed_total,
            encoding: decoded.encoding.to_owned(),
        };
        report.add(code, Place::file(file));
    }
    let mut building = Building {
        file,
        text: &decoded.text,
        counted: (0, 1),
        report,
        open: Vec::new(),
        done: None,
        nodes: 0,
        skipping: 0,
        told_deep: false,
    };
    building.run();
    building
        .done
        .filter(|root| roots.contains(&root.name.as_str()))
        .ok_or_else(other)
}

/// The encoding a declaration names, where the bytes are a superset of ASCII.
fn declared(bytes: &[u8]) -> Option<Encoding> {
    let start = bytes.get(..bytes.len().min(200))?;
    let start = std::str::from_utf8(start.strip_prefix(b"<?xml")?.split(|b| *b == b'>').next()?);
    let after = start.ok()?.split_once("encoding")?.1.trim_start();
    let value = after.strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let label = value.get(1..)?.split(quote).next()?;
    // Such a declaration contradicts itself: it was read byte by byte.
    let wide = label.to_ascii_lowercase().contains("16");
    (!wide).then(|| Encoding::for_label(label).ok())?
}

struct Building<'a> {
    file: &'a str,
    text: &'a str,
    /// A place, and the line it is in.
    counted: (usize, u64),
    report: &'a mut Report,
    open: Vec<Node>,
    done: Option<Node>,
    nodes: usize,
    /// Elements too deep to be kept.
    skipping: usize,
    told_deep: bool,
}

impl Building<'_> {
    fn run(&mut self) {
        let mut reader = Reader::from_str(self.text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        loop {
            let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let event = match reader.read_event() {
                Ok(Event::Eof) if self.open.is_empty() => return,
                Ok(Event::Eof) => return self.broken_off(at, "</"),
                Ok(event) => event,
                Err(error) => return self.broken_off(at, &error.to_string()),
            };
            match event {
                Event::Start(tag) => {
                    self.nodes += 1;
                    if self.open.len() >= MAX_DEPTH {
                        self.skipping += 1;
                        if !std::mem::replace(&mut self.told_deep, true) {
                            self.problem(ProblemCode::TooMany { limit: MAX_DEPTH }, at);
                        }
                        continue;
                    }
                    let line = self.line(at);
                    self.open.push(node(&tag, line));
                }
                Event::End(_) if self.skipping > 0 => self.skipping -= 1,
                Event::End(_) => {
                    self.close(true);
                    if self.open.is_empty() {
                        return;
                    }
                }
                _ if self.skipping > 0 => {}
                Event::Text(text) => self.add(&text),
                Event::CData(text) => self.add(&text),
                Event::GeneralRef(name) => {
                    let found = match name.resolve_char_ref() {
                        Ok(Some(c)) => allowed(c).then(|| c.to_string()),
                        Ok(None) => resolve_predefined_entity(&name).map(str::to_owned),
                        Err(_) => None,
                    };
                    match found {
                        Some(text) => self.add(&text),
                        None => {
                            let found = format!("&{};", shorten(&name));
                            self.add(&found);
                            let expected = "&amp;".to_owned();
                            self.problem(ProblemCode::BadValue { expected, found }, at);
                        }
                    }
                }
                _ => {}
            }
            if self.nodes > MAX_NODES {
                self.problem(ProblemCode::TooMany { limit: MAX_NODES }, at);
                return self.close_all();
            }
        }
    }

    fn add(&mut self, text: &str) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        match open.children.last_mut() {
            Some(Item::Text(before)) => before.push_str(text),
            _ => {
                self.nodes += 1;
                open.children.push(Item::Text(text.to_owned()));
            }
        }
    }

    fn close(&mut self, whole: bool) {
        let Some(mut node) = self.open.pop() else {
            return;
        };
        node.whole = whole;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Item::Node(node)),
            None => self.done = Some(node),
        }
    }

    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.close(false);
        }
    }

    fn broken_off(&mut self, at: usize, detail: &str) {
        if !self.open.is_empty() {
            let detail = detail.to_owned();
            self.problem(ProblemCode::BadFile { detail }, at);
        }
        self.close_all();
    }

    fn line(&mut self, at: usize) -> u64 {
        let at = at.min(self.text.len());
        let (from, line) = self.counted;
        let between = self.text.as_bytes().get(from..at).unwrap_or_default();
        self.counted = (
            at,
            line + memchr::memchr_iter(b'\n', between).count() as u64,
        );
        self.counted.1
    }

    fn problem(&mut self, code: ProblemCode, at: usize) {
        let line = self.line(at);
        self.report.add(code, Place::line(self.file, line));
    }
}

fn node(tag: &BytesStart<'_>, line: u64) -> Node {
    let attributes = tag
        .attributes()
        .with_checks(false)
        .flatten()
        .take(MAX_ATTRIBUTES)
        .map(|attribute| {
            let raw: &str = &attribute.value;
            // What cannot be resolved is kept as it stands.
            let value = unescape(raw).map_or_else(|_| raw.to_owned(), Cow::into_owned);
            let key: &str = attribute.key.as_ref();
            (key.to_owned(), value)
        })
        .collect();
    Node {
        name: tag.local_name().as_ref().to_owned(),
        attributes,
        children: Vec::new(),
        line,
        whole: false,
    }
}
