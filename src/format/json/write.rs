//! Writes a session record by record; nothing is held but the record at hand.
//!
//! One mention, relation, entity, label and passage a line, so that files can be compared and
//! searched by line. Offsets are converted while the mentions go by in text order.

use std::{
    borrow::Cow,
    collections::HashSet,
    io::{self, BufWriter, Write},
};

use serde::Serialize;

use super::{
    NAME, VERSION,
    record::{
        CommentRecord, EntityRecord, LabelRecord, MentionRecord, PassageRecord, RangeRecord,
        RelationRecord, ReviewRecord, SessionRecord, SourceRecord, TermRecord, set,
    },
    translation,
};
use crate::{
    format::{Dropped, FormatError, Selection, Written},
    model::{
        Comment, Document, Mention, MentionId, Relation, ReviewerId, Session,
        document::{Decision, DocumentStatus},
    },
    text::{Ascending, TextIndex, TextRange},
};

/// Bytes gathered before they are handed on.
const BUFFER: usize = 64 * 1024;

pub(super) fn write(
    session: &Session,
    selection: &Selection,
    out: &mut dyn Write,
) -> Result<Written, FormatError> {
    let mut out = BufWriter::with_capacity(BUFFER, out);
    let mut written = Written::default();
    let mut file = Object::open(&mut out)?;
    file.field("format", &NAME)?;
    file.field("version", &VERSION)?;
    file.field("session", &SessionRecord::of(session))?;
    file.list(
        "labels",
        session.scheme().labels.iter().map(LabelRecord::of),
    )?;
    file.list("entities", session.entities().map(EntityRecord::of))?;
    written.entities = session.entities().count();
    written.terms = session.terms().count();
    if written.terms > 0 {
        file.list("terms", session.terms().map(TermRecord::of))?;
    }
    file.key("documents")?;
    let mut separator: &[u8] = b"[\n";
    let asked = |id| selection.has_document(id);
    for document in session.documents().filter(|document| asked(document.id)) {
        file.out.write_all(separator)?;
        separator = b",\n";
        write_document(session, document, selection, file.out, &mut written)?;
    }
    let end: &[u8] = if written.documents == 0 {
        b"[]"
    } else {
        b"\n]"
    };
    file.out.write_all(end)?;
    file.close()?;
    out.write_all(b"\n")?;
    out.flush()?;
    let listed = session.listed().iter().filter(|listed| asked(listed.id));
    written.drop(Dropped::NotLoaded, listed.count() - written.documents);
    Ok(written)
}

fn write_document(
    session: &Session,
    document: &Document,
    selection: &Selection,
    out: &mut impl Write,
    written: &mut Written,
) -> io::Result<()> {
    let (head, metadata) = (document.head(), document.metadata());
    let mut object = Object::open(out)?;
    object.field("id", &document.id)?;
    object.field("title", &set(&metadata.title))?;
    object.field("author", &set(&metadata.author))?;
    object.field("language", &metadata.language)?;
    object.field("outlet", &set(&metadata.outlet))?;
    object.field("published", &metadata.published)?;
    object.field("url", &set(&metadata.url))?;
    object.field("source", &head.source.as_ref().map(SourceRecord::of))?;
    if head.status != DocumentStatus::New {
        object.field("status", &head.status.key())?;
    }
    if !head.labels.is_empty() {
        object.field("attributes", &head.labels)?;
    }
    object.field("text", &document.text().as_str())?;

    let mut places = Places::of(document);
    let passages = document.left_out().filter_map(|passage| {
        let range = places.range(passage.at)?;
        Some(PassageRecord {
            start: range.start,
            end: range.end,
            utf16_start: range.utf16_start,
            utf16_end: range.utf16_end,
            reason: passage.reason.key(),
        })
    });
    object.list("left_out", passages)?;

    let mut present = HashSet::new();
    object.key("mentions")?;
    write_mentions(
        session,
        document,
        selection,
        object.out,
        (written, &mut present),
    )?;
    let relations = document.relations().filter(|relation| {
        let asked = selection.statuses.contains(&relation.status);
        let whole = present.contains(&relation.from) && present.contains(&relation.to);
        match (asked, whole) {
            (false, _) => written.drop(Dropped::OtherStatus, 1),
            (true, false) => written.drop(Dropped::RelationEnd, 1),
            (true, true) => written.relations += 1,
        }
        asked && whole
    });
    object.list("relations", relations.map(|r| relation_record(session, r)))?;
    if document.comments().next().is_some() {
        // Places are found quickest in text order.
        let mut comments: Vec<&Comment> = document.comments().collect();
        comments.sort_by_key(|comment| (comment.at, comment.when, comment.id));
        let mut places = Places::of(document);
        let comments = comments.into_iter().map(|comment| CommentRecord {
            id: comment.id,
            range: comment.at.and_then(|at| places.range(at)),
            text: &comment.text,
            by: name(session, comment.by),
            at: comment.when,
            answers: comment.answers,
            resolved: comment.resolved,
        });
        object.list("comments", comments)?;
    }
    let inside = (&mut *written, &present);
    translation::write(session, document, selection, &mut object, inside)?;
    object.close()?;
    written.documents += 1;
    count_dropped(document, written);
    Ok(())
}

fn write_mentions(
    session: &Session,
    document: &Document,
    selection: &Selection,
    out: &mut impl Write,
    (written, present): (&mut Written, &mut HashSet<MentionId>),
) -> io::Result<()> {
    let mut places = Places::of(document);
    let mut ranges = Vec::new();
    // Nobody asks for the ids where nothing names them.
    let are_named =
        document.relations().next().is_some() || document.target_languages().next().is_some();
    let mut separator: &[u8] = b"[\n";
    for mention in document.mentions() {
        if !selection.statuses.contains(&mention.status) {
            written.drop(Dropped::OtherStatus, 1);
            continue;
        }
        if selection.skip_left_out && mention.ranges.iter().any(|at| document.is_left_out(at)) {
            written.drop(Dropped::LeftOut, 1);
            continue;
        }
        ranges.clear();
        ranges.extend(mention.ranges.iter().filter_map(|at| places.range(at)));
        out.write_all(separator)?;
        separator = b",\n";
        serde_json::to_writer(&mut *out, &mention_record(session, mention, &ranges))?;
        written.mentions += 1;
        if are_named {
            present.insert(mention.id);
        }
    }
    out.write_all(if separator == b"[\n" { b"[]" } else { b"\n]" })
}

fn mention_record<'a>(
    session: &'a Session,
    mention: &'a Mention,
    ranges: &'a [RangeRecord<'a>],
) -> MentionRecord<'a> {
    let text = match ranges {
        [only] => Cow::Borrowed(only.text),
        several => {
            let texts: Vec<&str> = several.iter().map(|range| range.text).collect();
            Cow::Owned(texts.join(" "))
        }
    };
    let extra = mention.extra();
    let reviews = extra.reviews.iter().filter_map(|review| {
        Some(ReviewRecord {
            by: name(session, Some(review.by))?,
            verdict: review.verdict,
            at: review.at,
            note: set(&review.note),
        })
    });
    MentionRecord {
        id: mention.id,
        ranges,
        text,
        label: mention.label.as_str(),
        entity: mention.entity,
        status: mention.status.key(),
        origin: mention.origin,
        by: name(session, mention.by),
        at: mention.at,
        note: set(&extra.note),
        attributes: &extra.attributes,
        reviews: reviews.collect(),
    }
}

fn relation_record<'a>(session: &'a Session, relation: &'a Relation) -> RelationRecord<'a> {
    RelationRecord {
        id: relation.id,
        kind: relation.kind.as_str(),
        from: relation.from,
        to: relation.to,
        status: relation.status.key(),
        origin: relation.origin,
        by: name(session, relation.by),
        at: relation.at,
        note: set(&relation.note),
    }
}

pub(super) fn name(session: &Session, id: Option<ReviewerId>) -> Option<&str> {
    Some(session.reviewer(id?)?.name.as_str())
}

/// What of a document the format has no place for.
fn count_dropped(document: &Document, written: &mut Written) {
    let head = document.head();
    let open = head.findings.iter().map(|finding| finding.decision);
    let open = open.chain(head.left_out.iter().map(|passage| passage.decision));
    written.drop(Dropped::Pictures, head.pictures.len());
    written.drop(Dropped::Readings, head.readings.len());
    written.drop(
        Dropped::OpenProposals,
        open.filter(|decision| *decision == Decision::Open).count(),
    );
}

/// Converts ranges of one text, quickest in its order.
pub(super) struct Places<'a, 'i> {
    text: &'a str,
    offsets: Ascending<'i>,
}

impl<'a> Places<'a, 'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        Self::new(document.text().as_str(), document.text().index())
    }
}

impl<'a, 'i> Places<'a, 'i> {
    pub(super) fn new(text: &'a str, index: &'i TextIndex) -> Self
    where
        'a: 'i,
    {
        Self {
            text,
            offsets: index.ascending(text),
        }
    }

    /// `None` where the range does not fit, which the model does not let happen.
    pub(super) fn range(&mut self, at: TextRange) -> Option<RangeRecord<'a>> {
        let (start, utf16_start) = self.offsets.at(at.start())?;
        let (end, utf16_end) = self.offsets.at(at.end())?;
        Some(RangeRecord {
            start: start.get(),
            end: end.get(),
            utf16_start: utf16_start.get(),
            utf16_end: utf16_end.get(),
            text: at.slice(self.text)?,
        })
    }
}

/// A JSON object written key by key.
pub(super) struct Object<'a, W> {
    pub out: &'a mut W,
    separator: &'static [u8],
}

impl<'a, W: Write> Object<'a, W> {
    pub(super) fn open(out: &'a mut W) -> io::Result<Self> {
        Ok(Self {
            out,
            separator: b"{\"",
        })
    }

    /// Starts a member; `key` needs no escapes.
    pub(super) fn key(&mut self, key: &str) -> io::Result<()> {
        self.out.write_all(self.separator)?;
        self.separator = b",\"";
        self.out.write_all(key.as_bytes())?;
        self.out.write_all(b"\":")
    }

    pub(super) fn field(&mut self, key: &str, value: &impl Serialize) -> io::Result<()> {
        self.key(key)?;
        Ok(serde_json::to_writer(&mut *self.out, value)?)
    }

    /// A list with one record a line.
    pub(super) fn list<T: Serialize>(
        &mut self,
        key: &str,
        items: impl IntoIterator<Item = T>,
    ) -> io::Result<()> {
        self.key(key)?;
        let mut separator: &[u8] = b"[\n";
        for item in items {
            self.out.write_all(separator)?;
            separator = b",\n";
            serde_json::to_writer(&mut *self.out, &item)?;
        }
        self.out
            .write_all(if separator == b"[\n" { b"[]" } else { b"\n]" })
    }

    pub(super) fn close(self) -> io::Result<()> {
        self.out.write_all(b"}")
    }
}
