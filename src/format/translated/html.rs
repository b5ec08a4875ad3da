//! HTML: one page that needs no other file and no script, mentions as marked spans.

use std::{collections::BTreeSet, io};

use super::{Chapter, chapters};
use crate::{
    format::{
        Dropped, FormatError, Selection, Writer, Written,
        target::{self, Mark, Paragraph, Piece},
        xml::{escape, without_controls},
    },
    model::{MentionId, Session},
    text::Language,
};

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}\
body.two{max-width:80rem}\
article{margin-bottom:4rem}\
table{border-collapse:collapse;width:100%;table-layout:fixed}\
td,th{border-bottom:1px solid #8886;padding:.4rem .8rem .4rem 0;vertical-align:top;text-align:start}\
.open{opacity:.65;font-style:italic}\
.name{border-bottom:2px solid #888}\
p,td,h1,h2,h3,h4,h5,h6{white-space:pre-line}\
";

#[derive(Debug)]
pub(super) struct Html {
    pub bilingual: bool,
}

impl Writer for Html {
    fn write(
        &self,
        session: &Session,
        selection: &Selection,
        out: &mut dyn io::Write,
    ) -> Result<Written, FormatError> {
        let mut written = Written::default();
        let (chapters, to) = chapters(session, selection, &mut written);
        let mut page = Page {
            session,
            selection,
            to,
            html: String::new(),
            written,
            shown: BTreeSet::new(),
            crossing: BTreeSet::new(),
        };
        page.open(self.bilingual);
        out.write_all(page.html.as_bytes())?;
        for chapter in &chapters {
            page.html.clear();
            page.chapter(chapter, self.bilingual);
            out.write_all(page.html.as_bytes())?;
        }
        out.write_all(b"</body>\n</html>\n")?;
        let mut written = page.written;
        written.mentions = page.shown.len();
        written.drop(Dropped::Crossing, page.crossing.len());
        Ok(written)
    }

    fn translates(&self) -> bool {
        true
    }
}

struct Page<'a> {
    session: &'a Session,
    selection: &'a Selection,
    to: Option<Language>,
    html: String,
    written: Written,
    /// Beside its source a mention stands twice, and is one.
    shown: BTreeSet<MentionId>,
    crossing: BTreeSet<MentionId>,
}

impl Page<'_> {
    fn open(&mut self, bilingual: bool) {
        self.html.push_str("<!DOCTYPE html>\n<html");
        let to = self.to.clone();
        self.language(to.as_ref());
        self.html.push_str(">\n<head>\n<meta charset=\"utf-8\">\n");
        self.html
            .push_str("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        let title = self.session.info().title.clone();
        self.text(&title);
        self.html.push_str("</title>\n<style>");
        self.html.push_str(STYLE);
        self.html.push_str("</style>\n</head>\n");
        let class = if bilingual { " class=\"two\"" } else { "" };
        self.html.push_str(&format!("<body{class}>\n"));
    }

    fn chapter(&mut self, chapter: &Chapter<'_>, bilingual: bool) {
        self.html.push_str("<article>\n");
        match bilingual {
            true => self.table(chapter),
            false => {
                for paragraph in &chapter.paragraphs {
                    self.paragraph(chapter, paragraph);
                }
            }
        }
        self.html.push_str("</article>\n");
    }

    fn paragraph(&mut self, chapter: &Chapter<'_>, paragraph: &Paragraph<'_>) {
        let name = match paragraph.heading {
            0 => "p".to_owned(),
            level => format!("h{level}"),
        };
        self.html.push_str(&format!("<{name}>"));
        for (n, piece) in paragraph.pieces.iter().enumerate() {
            if let Some(before) = n.checked_sub(1).and_then(|n| paragraph.pieces.get(n)) {
                let gap = chapter.gap(before, piece, self.to.as_ref()).to_owned();
                self.text(&gap);
            }
            self.target(chapter, piece);
        }
        self.html.push_str(&format!("</{name}>\n"));
    }

    /// A row for each segment: the source and its translation.
    fn table(&mut self, chapter: &Chapter<'_>) {
        let from = chapter.document.language().cloned();
        self.html.push_str("<table>\n<thead><tr>");
        for language in [from.clone(), self.to.clone()] {
            self.html.push_str("<th scope=\"col\">");
            let name = language.as_ref().map_or("", Language::as_str).to_owned();
            self.text(&name);
            self.html.push_str("</th>");
        }
        self.html.push_str("</tr></thead>\n<tbody>\n");
        for piece in chapter.paragraphs.iter().flat_map(|p| &p.pieces) {
            self.html.push_str("<tr><td");
            self.language(from.as_ref());
            self.html.push('>');
            let marks = piece
                .segment
                .map(|segment| target::marks(chapter.document, segment, self.selection).0);
            let source = piece.at.slice(chapter.source()).unwrap_or_default();
            self.marked(source, marks.unwrap_or_default());
            self.html.push_str("</td><td");
            let to = self.to.clone();
            self.language(to.as_ref());
            self.html.push('>');
            if piece.target().is_some() {
                self.target(chapter, piece);
            }
            self.html.push_str("</td></tr>\n");
        }
        self.html.push_str("</tbody>\n</table>\n");
    }

    /// A piece in the translation; what is not translated says so by its language.
    fn target(&mut self, chapter: &Chapter<'_>, piece: &Piece<'_>) {
        match (piece.target(), piece.segment) {
            (Some(text), Some(segment)) => {
                let (_, marks) = target::marks(chapter.document, segment, self.selection);
                self.marked(text, marks);
            }
            _ => {
                self.html.push_str("<span class=\"open\"");
                let from = chapter.document.language().cloned();
                self.language(from.as_ref());
                self.html.push('>');
                self.text(chapter.text(piece));
                self.html.push_str("</span>");
            }
        }
    }

    fn marked(&mut self, text: &str, marks: Vec<Mark<'_>>) {
        let (inside, crossing) = target::nested(marks);
        self.crossing
            .extend(crossing.iter().map(|mark| mark.mention.id));
        self.shown.extend(inside.iter().map(|mark| mark.mention.id));
        // Ends from the inside out come before what starts there, from the outside in.
        let ends = inside.iter().rev().map(|mark| (mark.at.end, None));
        let starts = inside.iter().map(|mark| (mark.at.start, Some(mark)));
        let mut places: Vec<(usize, Option<&Mark<'_>>)> = ends.chain(starts).collect();
        places.sort_by_key(|(at, start)| (*at, start.is_some()));
        let mut at = 0;
        for (next, start) in places {
            let Some(before) = text.get(at..next) else {
                continue;
            };
            self.text(before);
            at = next;
            match start {
                None => self.html.push_str("</span>"),
                Some(mark) => self.name(mark),
            }
        }
        self.text(text.get(at..).unwrap_or_default());
    }

    fn name(&mut self, mark: &Mark<'_>) {
        let label = &mark.mention.label;
        let entity = mark.mention.entity.and_then(|id| self.session.entity(id));
        let entity = entity.map(|entity| entity.name.clone()).unwrap_or_default();
        let color = self.session.scheme().label(label.as_str());
        let color = color.map(|label| label.color.clone()).unwrap_or_default();
        self.html.push_str("<span class=\"name\" data-label=\"");
        self.attribute(label.as_str());
        if !entity.is_empty() {
            self.html.push_str("\" title=\"");
            self.attribute(&entity);
        }
        let digits = color.strip_prefix('#').unwrap_or_default();
        if digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            let style = format!("\" style=\"border-color:{color}");
            self.html.push_str(&style);
        }
        self.html.push_str("\">");
    }

    fn language(&mut self, language: Option<&Language>) {
        if let Some(language) = language {
            self.html.push_str(" lang=\"");
            self.attribute(language.as_str());
            let direction = target::direction(Some(language));
            self.html.push_str(&format!("\" dir=\"{direction}\""));
        }
    }

    fn text(&mut self, text: &str) {
        let clean = without_controls(text);
        let lost = text.chars().count() - clean.chars().count();
        self.written.drop(Dropped::Controls, lost);
        escape(&clean, false, &mut self.html);
    }

    fn attribute(&mut self, text: &str) {
        escape(&without_controls(text), true, &mut self.html);
    }
}
