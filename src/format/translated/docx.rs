//! DOCX: paragraphs with their headings, or a table of source and translation.
//! Invariant: the same content gives the same bytes, times of writing stand nowhere.

use std::io::{self, Cursor, Write as _};

use zip::{ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{Chapter, chapters, drop_mentions};
use crate::{
    format::{Dropped, FormatError, Selection, Writer, Written, target, xml::Out},
    model::Session,
    text::Language,
};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
"#;

const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
"#;

#[derive(Debug)]
pub(super) struct Docx {
    pub bilingual: bool,
}

impl Writer for Docx {
    fn write(
        &self,
        session: &Session,
        selection: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError> {
        let mut written = Written::default();
        let (chapters, to) = chapters(session, selection, &mut written);
        let mut document = Vec::new();
        let mut body = Body {
            out: Out::new(&mut document)?,
            to,
        };
        body.open()?;
        for (n, chapter) in chapters.iter().enumerate() {
            if n > 0 {
                body.page_break()?;
            }
            match self.bilingual {
                true => body.table(chapter)?,
                false => body.paragraphs(chapter)?,
            }
            drop_mentions(chapter, selection, &mut written);
        }
        let controls = body.close()?;
        written.drop(Dropped::Controls, controls);
        let styles = styles()?;
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in [
            ("[Content_Types].xml", CONTENT_TYPES.as_bytes()),
            ("_rels/.rels", RELATIONS.as_bytes()),
            (
                "word/_rels/document.xml.rels",
                DOCUMENT_RELATIONS.as_bytes(),
            ),
            ("word/styles.xml", styles.as_slice()),
            ("word/document.xml", document.as_slice()),
        ] {
            zip.start_file(name, SimpleFileOptions::default())
                .map_err(failed)?;
            zip.write_all(bytes)?;
        }
        let packed = zip.finish().map_err(failed)?;
        out.write_all(&packed.into_inner())?;
        Ok(written)
    }

    fn translates(&self) -> bool {
        true
    }
}

fn failed(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        other => io::Error::other(other),
    }
}

fn styles() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut out = Out::new(&mut bytes)?;
    out.start("w:styles", &[("xmlns:w", WORD)])?;
    let normal = [
        ("w:type", "paragraph"),
        ("w:default", "1"),
        ("w:styleId", "Normal"),
    ];
    out.start("w:style", &normal)?;
    out.empty("w:name", &[("w:val", "Normal")])?;
    out.start("w:pPr", &[])?;
    out.empty("w:spacing", &[("w:after", "160"), ("w:line", "276")])?;
    out.end("w:pPr")?;
    out.start("w:rPr", &[])?;
    out.empty("w:sz", &[("w:val", "22")])?;
    out.end("w:rPr")?;
    out.end("w:style")?;
    for level in 1..=6u32 {
        let id = format!("Heading{level}");
        let attributes = [("w:type", "paragraph"), ("w:styleId", id.as_str())];
        out.start("w:style", &attributes)?;
        out.empty("w:name", &[("w:val", &format!("heading {level}"))])?;
        out.empty("w:basedOn", &[("w:val", "Normal")])?;
        out.empty("w:next", &[("w:val", "Normal")])?;
        out.start("w:pPr", &[])?;
        out.empty("w:keepNext", &[])?;
        out.empty("w:outlineLvl", &[("w:val", &(level - 1).to_string())])?;
        out.end("w:pPr")?;
        out.start("w:rPr", &[])?;
        out.empty("w:b", &[])?;
        // In half points.
        out.empty("w:sz", &[("w:val", &(40 - 3 * level).to_string())])?;
        out.end("w:rPr")?;
        out.end("w:style")?;
    }
    out.end("w:styles")?;
    out.finish()?;
    Ok(bytes)
}

struct Body<'a> {
    out: Out<'a>,
    to: Option<Language>,
}

impl Body<'_> {
    fn open(&mut self) -> io::Result<()> {
        self.out.start("w:document", &[("xmlns:w", WORD)])?;
        self.out.start("w:body", &[])
    }

    fn close(mut self) -> io::Result<usize> {
        self.out.start("w:sectPr", &[])?;
        let size = [("w:w", "11906"), ("w:h", "16838")];
        self.out.empty("w:pgSz", &size)?;
        let margins = [
            ("w:top", "1134"),
            ("w:right", "1134"),
            ("w:bottom", "1134"),
            ("w:left", "1134"),
            ("w:header", "709"),
            ("w:footer", "709"),
            ("w:gutter", "0"),
        ];
        self.out.empty("w:pgMar", &margins)?;
        self.out.end("w:sectPr")?;
        self.out.end("w:body")?;
        self.out.end("w:document")?;
        self.out.finish()
    }

    fn page_break(&mut self) -> io::Result<()> {
        self.out.start("w:p", &[])?;
        self.out.start("w:r", &[])?;
        self.out.empty("w:br", &[("w:type", "page")])?;
        self.out.end("w:r")?;
        self.out.end("w:p")
    }

    fn paragraphs(&mut self, chapter: &Chapter<'_>) -> io::Result<()> {
        let from = chapter.document.language().cloned();
        for paragraph in &chapter.paragraphs {
            let to = self.to.clone();
            self.open_paragraph(paragraph.heading, to.as_ref())?;
            for (n, piece) in paragraph.pieces.iter().enumerate() {
                if let Some(before) = n.checked_sub(1).and_then(|n| paragraph.pieces.get(n)) {
                    let gap = chapter.gap(before, piece, to.as_ref());
                    self.run(gap, to.as_ref())?;
                }
                let language = match piece.target() {
                    Some(_) => to.as_ref(),
                    None => from.as_ref(),
                };
                self.run(chapter.text(piece), language)?;
            }
            self.out.end("w:p")?;
            self.out.line()?;
        }
        Ok(())
    }

    /// A row for each segment: the source and its translation.
    fn table(&mut self, chapter: &Chapter<'_>) -> io::Result<()> {
        let (from, to) = (chapter.document.language().cloned(), self.to.clone());
        self.out.start("w:tbl", &[])?;
        self.out.start("w:tblPr", &[])?;
        let width = [("w:w", "5000"), ("w:type", "pct")];
        self.out.empty("w:tblW", &width)?;
        self.out.start("w:tblBorders", &[])?;
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            let line = [("w:val", "single"), ("w:sz", "4"), ("w:color", "A0A0A0")];
            self.out.empty(&format!("w:{side}"), &line)?;
        }
        self.out.end("w:tblBorders")?;
        self.out.end("w:tblPr")?;
        self.out.start("w:tblGrid", &[])?;
        for _ in 0..2 {
            self.out.empty("w:gridCol", &[("w:w", "4819")])?;
        }
        self.out.end("w:tblGrid")?;
        self.out.start("w:tr", &[])?;
        self.out.start("w:trPr", &[])?;
        self.out.empty("w:tblHeader", &[])?;
        self.out.end("w:trPr")?;
        for language in [&from, &to] {
            let name = language.as_ref().map_or("–", Language::as_str);
            self.cell(name, 0, None)?;
        }
        self.out.end("w:tr")?;
        for paragraph in &chapter.paragraphs {
            for piece in &paragraph.pieces {
                self.out.start("w:tr", &[])?;
                let source = piece.at.slice(chapter.source()).unwrap_or_default();
                self.cell(source.trim(), paragraph.heading, from.as_ref())?;
                let target = piece.target().unwrap_or_default();
                self.cell(target.trim(), paragraph.heading, to.as_ref())?;
                self.out.end("w:tr")?;
                self.out.line()?;
            }
        }
        self.out.end("w:tbl")?;
        // A table may not be the last thing of a body.
        self.out.empty("w:p", &[])
    }

    fn cell(&mut self, text: &str, heading: u8, language: Option<&Language>) -> io::Result<()> {
        self.out.start("w:tc", &[])?;
        self.out.start("w:tcPr", &[])?;
        let width = [("w:w", "4819"), ("w:type", "dxa")];
        self.out.empty("w:tcW", &width)?;
        self.out.end("w:tcPr")?;
        self.open_paragraph(heading, language)?;
        self.run(text, language)?;
        self.out.end("w:p")?;
        self.out.end("w:tc")
    }

    fn open_paragraph(&mut self, heading: u8, language: Option<&Language>) -> io::Result<()> {
        self.out.start("w:p", &[])?;
        self.out.start("w:pPr", &[])?;
        if heading > 0 {
            let style = format!("Heading{heading}");
            self.out.empty("w:pStyle", &[("w:val", style.as_str())])?;
        }
        if target::direction(language) == "rtl" {
            self.out.empty("w:bidi", &[])?;
        }
        self.out.end("w:pPr")
    }

    fn run(&mut self, text: &str, language: Option<&Language>) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        self.out.start("w:r", &[])?;
        if let Some(language) = language {
            self.out.start("w:rPr", &[])?;
            let rtl = target::direction(Some(language)) == "rtl";
            if rtl {
                self.out.empty("w:rtl", &[])?;
            }
            // Word has a language for each of three kinds of writing.
            let of = match language.primary() {
                "ja" | "zh" | "ko" => "w:eastAsia",
                _ if rtl => "w:bidi",
                _ => "w:val",
            };
            self.out.empty("w:lang", &[(of, language.as_str())])?;
            self.out.end("w:rPr")?;
        }
        for (n, line) in text.split('\n').enumerate() {
            if n > 0 {
                self.out.empty("w:br", &[])?;
            }
            for (n, part) in line.split('\t').enumerate() {
                if n > 0 {
                    self.out.empty("w:tab", &[])?;
                }
                self.out.start("w:t", &[("xml:space", "preserve")])?;
                self.out.text(part)?;
                self.out.end("w:t")?;
            }
        }
        self.out.end("w:r")
    }
}
