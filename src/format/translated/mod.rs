//! What was translated, as texts to be read: plain, HTML and DOCX, alone or beside the source.
//!
//! Paragraphs are those of the source. What is not translated stands in its own language, or is
//! left out where that is asked for; both are counted.

mod docx;
mod html;

use std::io;

use super::{
    Dropped, Format, FormatError, OffsetUnit, Selection, Writer, Written,
    target::{self, Paragraph, Piece},
};
use crate::{
    model::{Document, Session},
    text::Language,
};

pub(super) const TEXT: Format = Format {
    id: "text-target",
    name: "TXT",
    extensions: &["txt"],
    offsets: OffsetUnit::CodePoints,
    spec: "docs/formats/translated.md",
    reader: None,
    writer: Some(&Text),
};

pub(super) const HTML: Format = Format {
    id: "html-target",
    name: "HTML",
    extensions: &["html"],
    offsets: OffsetUnit::CodePoints,
    spec: "HTML, WHATWG living standard, read 2026-11",
    reader: None,
    writer: Some(&html::Html { bilingual: false }),
};

pub(super) const HTML_BILINGUAL: Format = Format {
    id: "html-bilingual",
    name: "HTML ⇄",
    extensions: &["html"],
    offsets: OffsetUnit::CodePoints,
    spec: "HTML, WHATWG living standard, read 2026-11",
    reader: None,
    writer: Some(&html::Html { bilingual: true }),
};

pub(super) const DOCX: Format = Format {
    id: "docx",
    name: "DOCX",
    extensions: &["docx"],
    offsets: OffsetUnit::CodePoints,
    spec: "ISO/IEC 29500-1:2016, WordprocessingML, transitional",
    reader: None,
    writer: Some(&docx::Docx { bilingual: false }),
};

pub(super) const DOCX_BILINGUAL: Format = Format {
    id: "docx-bilingual",
    name: "DOCX ⇄",
    extensions: &["docx"],
    offsets: OffsetUnit::CodePoints,
    spec: "ISO/IEC 29500-1:2016, WordprocessingML, transitional",
    reader: None,
    writer: Some(&docx::Docx { bilingual: true }),
};

/// A document that is written.
struct Chapter<'a> {
    document: &'a Document,
    paragraphs: Vec<Paragraph<'a>>,
}

/// What is written, into which language; a language nobody segmented anything for is any.
fn chapters<'a>(
    session: &'a Session,
    selection: &'a Selection,
    written: &mut Written,
) -> (Vec<Chapter<'a>>, Option<Language>) {
    let to = target::language(session, selection);
    let mut chapters = Vec::new();
    // Where nothing is segmented the paragraphs are what is not translated.
    let none = Language::parse("und").ok();
    for document in target::selected(session, selection) {
        let Some(language) = to.as_ref().or(none.as_ref()) else {
            continue;
        };
        let paragraphs = target::in_paragraphs(document, language, selection, written);
        written.documents += usize::from(!paragraphs.is_empty());
        if !paragraphs.is_empty() {
            chapters.push(Chapter {
                document,
                paragraphs,
            });
        }
    }
    target::drop_unloaded(session, selection, written);
    (chapters, to)
}

impl Chapter<'_> {
    fn source(&self) -> &str {
        self.document.text().as_str()
    }

    /// The text of a piece in the translation.
    fn text<'p>(&'p self, piece: &'p Piece<'_>) -> &'p str {
        let source = piece.at.slice(self.source()).unwrap_or_default();
        piece.target().unwrap_or(source).trim()
    }

    /// What stands between two pieces of a paragraph in the translation.
    fn gap(&self, before: &Piece<'_>, after: &Piece<'_>, to: Option<&Language>) -> &str {
        let source = self.source();
        let edge = |piece: &Piece<'_>| piece.at.slice(source).unwrap_or_default();
        let (one, other) = (edge(before), edge(after));
        let start = before.at.end().to_usize() - (one.len() - one.trim_end().len());
        let end = after.at.start().to_usize() + (other.len() - other.trim_start().len());
        let between = source.get(start..end).unwrap_or_default();
        // What was left out between them leaves one space.
        let between = match between.trim().is_empty() {
            true => between,
            false => " ",
        };
        let both = before.target().is_some() && after.target().is_some();
        to.map_or(between, |to| target::gap(between, both, to))
    }
}

#[derive(Debug)]
struct Text;

impl Writer for Text {
    fn write(
        &self,
        session: &Session,
        selection: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError> {
        let mut written = Written::default();
        let (chapters, to) = chapters(session, selection, &mut written);
        let mut out = io::BufWriter::new(out);
        for (n, chapter) in chapters.iter().enumerate() {
            if n > 0 {
                // A line no article has.
                io::Write::write_all(&mut out, "\n⁂\n\n".as_bytes())?;
            }
            let mut end: Option<usize> = None;
            for paragraph in &chapter.paragraphs {
                // As many empty lines as there are in the source.
                let between = end.and_then(|end| {
                    let start = paragraph.at.start().to_usize();
                    chapter.source().get(end..start)
                });
                let blank = between.is_some_and(|text| text.matches('\n').count() > 1);
                if blank {
                    io::Write::write_all(&mut out, b"\n")?;
                }
                let mut text = String::new();
                for (n, piece) in paragraph.pieces.iter().enumerate() {
                    if let Some(before) = n.checked_sub(1).and_then(|n| paragraph.pieces.get(n)) {
                        text.push_str(chapter.gap(before, piece, to.as_ref()));
                    }
                    text.push_str(chapter.text(piece));
                }
                text.push('\n');
                io::Write::write_all(&mut out, text.as_bytes())?;
                end = Some(paragraph.at.end().to_usize());
            }
            drop_mentions(chapter, selection, &mut written);
        }
        io::Write::flush(&mut out)?;
        Ok(written)
    }

    fn translates(&self) -> bool {
        true
    }
}

/// Plain text has no place for mentions.
fn drop_mentions(chapter: &Chapter<'_>, selection: &Selection, written: &mut Written) {
    let mentions = chapter.document.mentions().iter();
    let asked = mentions.filter(|mention| selection.statuses.contains(&mention.status));
    written.drop(Dropped::Mentions, asked.count());
}
