//! Writes what was translated as TMX 1.4b, a unit for each segment and language.
//!
//! Plain by default: OmegaT finds an exact match only where there are no tags. Mentions go as
//! `<bpt>`/`<ept>`, which unlike `<hi>` may overlap, with the label as the type.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    io::{self, BufWriter},
};

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use super::{read::allowed, write_time};
use crate::{
    format::{Dropped, FormatError, Selection, Written},
    model::{Document, MentionId, Segment, Session, TranslationStatus},
    text::Language,
};

/// What is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// From this language alone, or any.
    pub from: Option<Language>,
    /// Into this language alone, or all. One without a country is all of its countries.
    pub to: Option<Language>,
    /// Mentions as inline tags.
    pub tags: bool,
}

impl Options {
    fn is_from(&self, from: &Language) -> bool {
        let wanted = self.from.as_ref();
        wanted.is_none_or(|wanted| wanted.primary() == from.primary())
    }

    fn is_into(&self, to: &Language) -> bool {
        self.to
            .as_ref()
            .is_none_or(|wanted| wanted == to || wanted.as_str() == to.primary())
    }

    /// Whether a document has a unit to be written.
    fn writes(&self, document: &Document, selection: &Selection) -> bool {
        let is_written = |segment: &Segment| {
            let left_out = selection.skip_left_out && document.is_left_out(segment.at);
            is_confirmed(segment) && !left_out
        };
        let is_from = match document.language() {
            Some(from) => self.is_from(from),
            // It is written as `und`.
            None => self.from.as_ref().is_none_or(|it| it.primary() == "und"),
        };
        let mut targets = document.target_languages().filter(|to| self.is_into(to));
        is_from && targets.any(|to| document.segments(to).any(is_written))
    }
}

/// A mention's place in a text, by its number in the unit.
type Tag = (std::ops::Range<usize>, usize, String);

/// Writes the confirmed translations of the selected documents.
///
/// # Errors
/// [`FormatError::Io`] from `out`.
pub fn write(
    session: &Session,
    selection: &Selection,
    options: &Options,
    out: &mut dyn io::Write,
) -> Result<Written, FormatError> {
    let mut file = File {
        xml: Writer::new_with_indent(BufWriter::new(out), b' ', 1),
        written: Written::default(),
        controls: 0,
    };
    let asked = |id| selection.has_document(id);
    let documents: Vec<_> = session.documents().filter(|d| asked(d.id)).collect();
    let from: BTreeSet<Option<&Language>> = documents
        .iter()
        .filter(|document| options.writes(document, selection))
        .map(|document| document.language())
        .collect();
    let one = match (from.len(), from.first()) {
        (1, Some(one)) => *one,
        (0, _) => options.from.as_ref(),
        _ => None,
    };
    file.open(one)?;
    for document in &documents {
        file.document(session, document, options)?;
    }
    file.close()?;
    let mut written = file.written;
    let listed = session.listed().iter().filter(|listed| asked(listed.id));
    written.drop(Dropped::NotLoaded, listed.count() - documents.len());
    written.drop(Dropped::Controls, file.controls);
    Ok(written)
}

struct File<W: io::Write> {
    xml: Writer<W>,
    written: Written,
    controls: usize,
}

impl<W: io::Write> File<W> {
    fn open(&mut self, from: Option<&Language>) -> io::Result<()> {
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), None);
        self.xml.write_event(Event::Decl(declaration))?;
        let doctype = BytesText::from_escaped("tmx SYSTEM \"tmx14.dtd\"");
        self.xml.write_event(Event::DocType(doctype))?;
        let root = BytesStart::new("tmx").with_attributes([("version", "1.4")]);
        self.xml.write_event(Event::Start(root))?;
        let header = BytesStart::new("header").with_attributes([
            ("creationtool", "Glossator"),
            ("creationtoolversion", env!("CARGO_PKG_VERSION")),
            ("segtype", "sentence"),
            ("o-tmf", "Glossator"),
            ("adminlang", "en"),
            ("srclang", from.map_or("*all*", Language::as_str)),
            ("datatype", "plaintext"),
        ]);
        self.xml.write_event(Event::Empty(header))?;
        self.xml.write_event(Event::Start(BytesStart::new("body")))
    }

    fn close(&mut self) -> io::Result<()> {
        self.xml.write_event(Event::End(BytesEnd::new("body")))?;
        self.xml.write_event(Event::End(BytesEnd::new("tmx")))?;
        let out = self.xml.get_mut();
        out.write_all(b"\n")?;
        out.flush()
    }

    fn document(
        &mut self,
        session: &Session,
        document: &Document,
        options: &Options,
    ) -> io::Result<()> {
        // Of a text whose language nobody knows.
        let unknown = Language::parse("und").ok();
        let Some(from) = document.language().or(unknown.as_ref()) else {
            return Ok(());
        };
        if !options.is_from(from) {
            return Ok(());
        }
        let mut any = false;
        let targets: Vec<&Language> = document
            .target_languages()
            .filter(|to| options.is_into(to))
            .collect();
        for to in targets {
            for segment in document.segments(to) {
                let Some(source) = segment.at.slice(document.text()) else {
                    continue;
                };
                if !is_confirmed(segment) {
                    self.written.drop(Dropped::Untranslated, 1);
                    continue;
                }
                let unit = One {
                    session,
                    document,
                    segment,
                    source,
                    from,
                    to,
                    tags: options.tags,
                };
                self.unit(&unit)?;
                self.written.segments += 1;
                any = true;
            }
        }
        self.written.documents += usize::from(any);
        Ok(())
    }

    fn unit(&mut self, unit: &One<'_>) -> io::Result<()> {
        let translation = &unit.segment.translation;
        let (source_tags, target_tags) = unit.tags();
        self.written.mentions += source_tags.len() / 2;
        let mut tu = BytesStart::new("tu");
        tu.push_attribute(("tuid", unit.segment.id.to_string().as_str()));
        self.xml.write_event(Event::Start(tu))?;
        if !translation.note.is_empty() {
            self.element("note", None, &translation.note)?;
        }
        let title = unit.document.display_title();
        if !title.is_empty() {
            self.element("prop", Some(("type", "x-document")), title)?;
        }
        let (source, none) = (unit.source, BytesStart::new("tuv"));
        self.variant(none, unit.from, source, &source_tags)?;
        let mut tuv = BytesStart::new("tuv");
        let at = translation.at.map(write_time);
        let by = translation.by.and_then(|by| unit.session.reviewer(by));
        let by = by.map(|by| self.clean(&by.name).into_owned());
        for (made, changed, value) in [
            ("creationdate", "changedate", at.as_deref()),
            ("creationid", "changeid", by.as_deref()),
        ] {
            if let Some(value) = value {
                tuv.push_attribute((made, value));
                tuv.push_attribute((changed, value));
            }
        }
        self.variant(tuv, unit.to, &translation.text, &target_tags)?;
        self.xml.write_event(Event::End(BytesEnd::new("tu")))
    }

    fn variant(
        &mut self,
        mut tuv: BytesStart<'_>,
        language: &Language,
        text: &str,
        tags: &[Mark],
    ) -> io::Result<()> {
        tuv.push_attribute(("xml:lang", language.as_str()));
        self.xml.write_event(Event::Start(tuv))?;
        self.xml.write_event(Event::Start(BytesStart::new("seg")))?;
        let mut at = 0;
        for mark in tags {
            let Some(before) = text.get(at..mark.at) else {
                continue;
            };
            self.text(before)?;
            at = mark.at;
            let (number, name) = (
                mark.number.to_string(),
                if mark.opens { "bpt" } else { "ept" },
            );
            let mut tag = BytesStart::new(name);
            tag.push_attribute(("i", number.as_str()));
            if mark.opens {
                tag.push_attribute(("x", number.as_str()));
                let label = self.clean(&mark.label).into_owned();
                tag.push_attribute(("type", label.as_str()));
            }
            self.xml.write_event(Event::Empty(tag))?;
        }
        self.text(text.get(at..).unwrap_or_default())?;
        self.xml.write_event(Event::End(BytesEnd::new("seg")))?;
        self.xml.write_event(Event::End(BytesEnd::new("tuv")))
    }

    fn element(
        &mut self,
        name: &str,
        attribute: Option<(&str, &str)>,
        text: &str,
    ) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attribute);
        self.xml.write_event(Event::Start(start))?;
        self.text(text)?;
        self.xml.write_event(Event::End(BytesEnd::new(name)))
    }

    fn text(&mut self, text: &str) -> io::Result<()> {
        // An empty text event would still set what follows in line.
        let text = self.clean(text).into_owned();
        self.xml.write_event(Event::Text(BytesText::new(&text)))
    }

    /// Without what XML has no place for, which is counted.
    fn clean<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let bad = text.chars().filter(|c| !allowed(*c)).count();
        if bad == 0 {
            return Cow::Borrowed(text);
        }
        self.controls += bad;
        Cow::Owned(text.chars().filter(|c| allowed(*c)).collect())
    }
}

fn is_confirmed(segment: &Segment) -> bool {
    let translation = &segment.translation;
    !translation.text.is_empty()
        && matches!(
            translation.status,
            TranslationStatus::Translated | TranslationStatus::Reviewed | TranslationStatus::Locked
        )
}

/// A segment with its translation, as it is written.
struct One<'a> {
    session: &'a Session,
    document: &'a Document,
    segment: &'a Segment,
    source: &'a str,
    from: &'a Language,
    to: &'a Language,
    tags: bool,
}

/// Where a tag stands.
struct Mark {
    at: usize,
    opens: bool,
    number: usize,
    label: String,
}

impl One<'_> {
    /// The tags of the mentions, of the source and of the translation.
    fn tags(&self) -> (Vec<Mark>, Vec<Mark>) {
        if !self.tags {
            return (Vec::new(), Vec::new());
        }
        let segment = self.segment.at;
        let mentions = self.document.mentions().overlapping(segment);
        let mentions = mentions.into_iter().filter(|mention| {
            mention.status == crate::model::Status::Confirmed
                && segment.covers(mention.ranges.bounds())
        });
        let (mut source, mut target) = (Vec::<Tag>::new(), Vec::<Tag>::new());
        for (number, mention) in mentions.enumerate() {
            let label = format!("glossator:{}", mention.label);
            let bounds = mention.ranges.bounds().to_range();
            let start = segment.start().to_usize();
            let range = bounds.start - start..bounds.end - start;
            source.push((range, number + 1, label.clone()));
            if let Some(range) = self.projected(mention.id) {
                target.push((range, number + 1, label));
            }
        }
        (marks(source), marks(target))
    }

    fn projected(&self, id: MentionId) -> Option<std::ops::Range<usize>> {
        let translation = &self.segment.translation;
        let found = translation.mentions.iter().find(|p| p.mention == id)?;
        let range = found.ranges.bounds();
        range.slice(&translation.text)?;
        Some(range.to_range())
    }
}

/// Starts and ends in the order of the text; what ends somewhere ends before others begin.
fn marks(tags: Vec<Tag>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::with_capacity(tags.len() * 2);
    for (range, number, label) in tags {
        let ends = [(range.start, true), (range.end, false)];
        marks.extend(ends.map(|(at, opens)| Mark {
            at,
            opens,
            number,
            label: label.clone(),
        }));
    }
    marks.sort_by_key(|mark| (mark.at, mark.opens, mark.number));
    marks
}
