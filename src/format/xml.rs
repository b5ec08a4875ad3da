//! XML as exchange files need it: written with what it has no place for counted, read into a
//! small tree.
//! Invariant: nothing is expanded but the five entities of XML and numbers; depth, number and
//! size of what is read are capped; what is broken in a record costs that record; where a file
//! breaks off, what was whole before it is kept.

mod write;

use std::borrow::Cow;

use quick_xml::{
    Error, Reader,
    errors::SyntaxError,
    escape::{resolve_predefined_entity, unescape},
    events::{BytesStart, Event},
};

use super::FormatError;
use crate::{
    model::{Place, ProblemCode, Report, shorten},
    text::{DecodeHints, Encoding, decode},
};
pub(super) use write::{Out, allowed, escape, without_controls};

/// The longest file that is read, in bytes.
const MAX_BYTES: u64 = 128 << 20;
/// Elements and texts of a file.
const MAX_NODES: usize = 3_000_000;
/// Elements inside each other.
const MAX_DEPTH: usize = 64;
/// Attributes of one element.
const MAX_ATTRIBUTES: usize = 64;
/// After so many errors that ran to the end of the file nothing more is read of it.
const MAX_RUN_OUT: usize = 8;
/// Elements that are read again from the next one on, where one is broken.
const RECORDS: [&str; 4] = ["trans-unit", "unit", "termEntry", "conceptEntry"];

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
    /// In bytes of the decoded file.
    start: usize,
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

    /// The values of attributes of this name whose name has a prefix, any but that of XML.
    pub fn prefixed<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let all = self.attributes.iter();
        all.filter_map(move |(own, value)| {
            let (prefix, local) = own.split_once(':')?;
            (prefix != "xml" && local == name).then_some(value.as_str())
        })
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
        run_out: 0,
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
    /// Errors that were seen at the end of the file alone: each costs reading all of it.
    run_out: usize,
}

/// How reading a file stopped.
enum Stopped {
    /// All there is was read.
    Done,
    /// Something is broken here.
    Broken { at: usize, detail: String },
}

impl Building<'_> {
    fn run(&mut self) {
        let mut from = 0;
        while let Stopped::Broken { at, detail } = self.run_from(from) {
            match self.recover(at, &detail) {
                Some(next) => from = next,
                None => return self.broken_off(at, &detail),
            }
        }
    }

    /// Leaves out the record that is broken: where to read on.
    fn recover(&mut self, at: usize, detail: &str) -> Option<usize> {
        if self.run_out >= MAX_RUN_OUT {
            return None;
        }
        let is_record = |node: &Node| RECORDS.contains(&node.name.as_str());
        let Some(depth) = self.open.iter().position(is_record) else {
            // Between records: what is open stays so.
            let next = next_record(self.text, at + 1, None)?;
            self.tell_broken(self.line_of(at), detail);
            self.skipping = 0;
            return Some(next);
        };
        let (name, start, line) = {
            let record = self.open.get(depth)?;
            (record.name.clone(), record.start, record.line)
        };
        let next = next_record(self.text, start + 1, Some(&name))?;
        self.open.truncate(depth);
        self.skipping = 0;
        self.tell_broken(line, detail);
        Some(next)
    }

    fn tell_broken(&mut self, line: u64, detail: &str) {
        let detail = detail.to_owned();
        let place = Place::line(self.file, line);
        self.report.add(ProblemCode::BadRecord { detail }, place);
    }

    fn run_from(&mut self, from: usize) -> Stopped {
        let mut reader = Reader::from_str(self.text.get(from..).unwrap_or_default());
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        // Ends are looked at here: after a broken record their starts are not known any more.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        loop {
            let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let at = at.saturating_add(from);
            let broken = |detail: String| Stopped::Broken { at, detail };
            let event = match reader.read_event() {
                Ok(Event::Eof) if self.open.is_empty() => return Stopped::Done,
                Ok(Event::Eof) => {
                    self.run_out += 1;
                    return broken("</".to_owned());
                }
                Ok(event) => event,
                Err(error) => {
                    self.run_out += usize::from(ran_out(&error));
                    return broken(error.to_string());
                }
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
                    let mut node = node(&tag, line);
                    node.start = at;
                    let is_record = |node: &Node| RECORDS.contains(&node.name.as_str());
                    if is_record(&node) && self.open.iter().any(is_record) {
                        return broken(format!("<{}>", node.name));
                    }
                    self.open.push(node);
                }
                Event::End(_) if self.skipping > 0 => self.skipping -= 1,
                Event::End(tag) => {
                    let name = tag.local_name();
                    let name: &str = name.as_ref();
                    match self.open.last() {
                        Some(open) if open.name != name => {
                            let open = shorten(&open.name);
                            return broken(format!("<{open}> </{}>", shorten(name)));
                        }
                        Some(_) => self.close(true),
                        None => {}
                    }
                    if self.open.is_empty() {
                        return Stopped::Done;
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
                self.close_all();
                return Stopped::Done;
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
        self.counted = (at.min(self.text.len()), self.line_of(at));
        self.counted.1
    }

    fn line_of(&self, at: usize) -> u64 {
        let at = at.min(self.text.len());
        let (from, line) = self.counted;
        let between = self.text.as_bytes().get(from.min(at)..from.max(at));
        let lines = memchr::memchr_iter(b'\n', between.unwrap_or_default()).count() as u64;
        match at < from {
            true => line.saturating_sub(lines),
            false => line + lines,
        }
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
        start: 0,
        whole: false,
    }
}

/// Whether an error was seen only where the file ends: something is begun and not ended.
pub(super) fn ran_out(error: &Error) -> bool {
    let Error::Syntax(error) = error else {
        return false;
    };
    !matches!(error, SyntaxError::InvalidBangMarkup)
}

/// Where the next record begins from a place on; or, where it comes first, what follows the end
/// of one of this name.
fn next_record(text: &str, from: usize, ends: Option<&str>) -> Option<usize> {
    let bytes = text.as_bytes();
    let from = from.min(bytes.len());
    memchr::memchr_iter(b'<', bytes.get(from..)?).find_map(|at| {
        let start = from + at;
        let rest = bytes.get(start + 1..)?;
        let (is_end, rest) = match rest.strip_prefix(b"/") {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let is_name = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b':' | b'_' | b'.');
        let length = rest.iter().take(80).take_while(|b| is_name(b)).count();
        let name = std::str::from_utf8(rest.get(..length)?).ok()?;
        let name = name.rsplit(':').next().unwrap_or_default();
        match (is_end, ends) {
            (false, _) => RECORDS.contains(&name).then_some(start),
            (true, Some(ends)) if ends == name => {
                let close = memchr::memchr(b'>', bytes.get(start..)?)?;
                Some(start + close + 1)
            }
            (true, _) => None,
        }
    })
}
