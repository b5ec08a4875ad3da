//! XML written, with what it has no place for counted.

use std::{
    borrow::Cow,
    io::{self, BufWriter, Write as _},
};

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// Whether XML 1.0 has a place for the character.
pub(in crate::format) fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Without the characters XML has no place for.
pub(in crate::format) fn without_controls(text: &str) -> Cow<'_, str> {
    match text.chars().all(allowed) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.chars().filter(|c| allowed(*c)).collect()),
    }
}

/// Puts `text` into `out` so that a parser gives the same characters back.
pub(in crate::format) fn escape(text: &str, attribute: bool, out: &mut String) {
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
pub(in crate::format) struct Out<'a> {
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
