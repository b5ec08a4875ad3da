//! What stands in which file: parts of a session as bytes and back.
//! Invariant: the bytes depend on the content alone (no counters, no times of writing),
//! so undoing everything gives the same files again.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::{
    Tuning,
    lines::{self, FileError, FileWriter, Item, from_line},
    shards,
};
use crate::{
    model::{
        Comment, Document, DocumentId, Entity, Head, Info, KeptList, KeptMemory, KeptRules,
        LabelKey, ListEntry, ListId, Listed, Mention, Overlap, Relation, Report, Reviewer, Scheme,
        Segment, Session, SessionId, Slug, Sources, Term, edit::Part,
    },
    text::{Language, TextHash},
};

pub const SESSION: &str = "session.ron";
pub const ENTITIES: &str = "entities.ron";
pub const TERMS: &str = "terms.ron";
pub const LISTS: &str = "lists";
pub const DOCUMENTS: &str = "documents";
pub const SOURCES: &str = "sources";
pub const PICTURES: &str = "pictures";
pub const MEMORY: &str = "memory";

pub fn folder(slug: &Slug) -> String {
    format!("{DOCUMENTS}/{}", slug.as_str())
}

pub fn text_path(slug: &Slug) -> String {
    format!("{DOCUMENTS}/{}/text.txt", slug.as_str())
}

pub fn document_path(slug: &Slug) -> String {
    format!("{DOCUMENTS}/{}/document.ron", slug.as_str())
}

pub fn segments_path(slug: &Slug, language: &Language) -> String {
    format!("{DOCUMENTS}/{}/segments-{language}.ron", slug.as_str())
}

pub fn list_path(id: ListId) -> String {
    format!("{LISTS}/{id}.ron")
}

/// The list whose file has this path.
pub fn list_of(path: &str) -> Option<ListId> {
    let name = path.strip_prefix(LISTS)?.strip_prefix('/')?;
    name.strip_suffix(".ron")?.parse().ok()
}

/// The language in the name of a file of segments.
pub fn segments_language(name: &str) -> Option<Language> {
    let tag = name.strip_prefix("segments-")?.strip_suffix(".ron")?;
    Language::parse(tag).ok()
}

/// Whether a file of this name in a document's folder was written by us.
pub fn is_ours(name: &str) -> bool {
    let name = name.strip_suffix(".new").unwrap_or(name);
    name == "text.txt" || is_record(name)
}

/// Whether a file of this name in a document's folder holds records.
pub fn is_record(name: &str) -> bool {
    name == "document.ron"
        || shards::number(name).is_some()
        || (name.starts_with("segments-") && name.ends_with(".ron"))
}

/// A file as it should be; `None`: it should not be there.
#[derive(Debug)]
pub struct Desired {
    pub path: String,
    pub bytes: Option<Vec<u8>>,
    /// Of a shard: the key of its first mention.
    pub first: Option<crate::model::Key>,
}

impl Desired {
    fn whole(path: String, bytes: Option<Vec<u8>>) -> Self {
        Self {
            path,
            bytes,
            first: None,
        }
    }
}

/// The files of a part that has exactly one, as they should be. Mentions and the text
/// are `checkpoint`'s business.
///
/// # Errors
/// A value that cannot be said in RON, which no edit lets in.
pub fn encode(session: &Session, part: &Part, tuning: &Tuning) -> ron::Result<Vec<Desired>> {
    let document = |id: &DocumentId| session.document(*id);
    Ok(match part {
        Part::Session => vec![Desired::whole(
            SESSION.to_owned(),
            Some(session_file(session)?),
        )],
        Part::Entities => {
            let bytes = list_file("entities", session.entities())?;
            vec![Desired::whole(ENTITIES.to_owned(), bytes)]
        }
        Part::Terms => {
            let bytes = list_file("terms", session.terms())?;
            vec![Desired::whole(TERMS.to_owned(), bytes)]
        }
        Part::List(id) => {
            let bytes = names_list_file(session, *id)?;
            vec![Desired::whole(list_path(*id), bytes)]
        }
        Part::Document(id) => match document(id) {
            Some(document) => vec![Desired::whole(
                document_path(&document.slug),
                Some(document_file(document)?),
            )],
            None => Vec::new(),
        },
        Part::Mentions(id) => match document(id) {
            Some(document) => shards::encode(document, tuning)?,
            None => Vec::new(),
        },
        Part::Segments(id, language) => match document(id) {
            Some(document) => vec![Desired::whole(
                segments_path(&document.slug, language),
                list_file("segments", document.kept_segments(language))?,
            )],
            None => Vec::new(),
        },
    })
}

fn list_file<T: serde::Serialize>(
    name: &str,
    records: impl Iterator<Item = T>,
) -> ron::Result<Option<Vec<u8>>> {
    let mut records = records.peekable();
    if records.peek().is_none() {
        return Ok(None);
    }
    let mut file = FileWriter::new();
    file.list(name, records)?;
    Ok(Some(file.finish()))
}

/// A list without a head is none.
fn names_list_file(session: &Session, id: ListId) -> ron::Result<Option<Vec<u8>>> {
    let Some(list) = session.list(id) else {
        return Ok(None);
    };
    let mut file = FileWriter::new();
    file.always("name", &list.name)?;
    file.value("off", &list.off)?;
    file.list("entries", session.entries(id))?;
    Ok(Some(file.finish()))
}

fn session_file(session: &Session) -> ron::Result<Vec<u8>> {
    let mut file = FileWriter::new();
    let scheme = session.scheme();
    file.always("id", &session.id)?;
    file.always("title", &session.info().title)?;
    file.value("working_languages", &session.info().working_languages)?;
    file.value("overlap", &scheme.overlap)?;
    file.value("names_off", &session.sources().names_off)?;
    file.value("learned_off", &session.sources().learned_off)?;
    if let Some(rules) = session.segmentation_rules() {
        file.always("segmentation_file", &rules.file)?;
        let lines = rules.text.split('\n');
        file.list(
            "segmentation",
            lines.map(|line| RulesLine { line: line.into() }),
        )?;
    }
    file.list("labels", &scheme.labels)?;
    file.list("relation_kinds", &scheme.relations)?;
    file.list("document_labels", &scheme.document)?;
    file.list("reviewers", session.reviewers())?;
    file.list("memories", session.memories())?;
    file.list("documents", session.listed())?;
    Ok(file.finish())
}

fn document_file(document: &Document) -> ron::Result<Vec<u8>> {
    let mut file = FileWriter::new();
    let head = document.head();
    let metadata = &head.metadata;
    file.always("id", &document.id)?;
    file.always("text", &document.text().hash())?;
    file.value("title", &metadata.title)?;
    file.value("outlet", &metadata.outlet)?;
    file.value("author", &metadata.author)?;
    file.value("published", &metadata.published)?;
    file.value("language", &metadata.language)?;
    file.value("url", &metadata.url)?;
    file.value("source", &head.source)?;
    file.value("status", &head.status)?;
    file.value("labels", &head.labels)?;
    file.list("findings", &head.findings)?;
    file.list("blocks", head.blocks.iter())?;
    file.list("readings", head.readings.iter())?;
    file.list("left_out", head.left_out.iter())?;
    file.list("pictures", head.pictures.iter())?;
    file.list("relations", document.relations())?;
    file.list("comments", document.comments())?;
    Ok(file.finish())
}

/// A line of segmentation rules, as a record.
#[derive(serde::Serialize, serde::Deserialize)]
struct RulesLine<'a> {
    line: std::borrow::Cow<'a, str>,
}

/// What `session.ron` says.
#[derive(Debug)]
pub struct SessionFile {
    /// `None`: the line is damaged.
    pub id: Option<SessionId>,
    pub info: Info,
    pub scheme: Scheme,
    pub sources: Sources,
    pub rules: Option<KeptRules>,
    pub reviewers: Vec<Reviewer>,
    pub memories: Vec<KeptMemory>,
    pub documents: Vec<Listed>,
}

impl SessionFile {
    /// Of a file that says nothing.
    pub fn empty() -> Self {
        Self {
            id: None,
            info: Info {
                title: String::new(),
                working_languages: Vec::new(),
            },
            scheme: Scheme {
                labels: Vec::new(),
                relations: Vec::new(),
                document: Vec::new(),
                overlap: Overlap::Any,
            },
            sources: Sources::default(),
            rules: None,
            reviewers: Vec::new(),
            memories: Vec::new(),
            documents: Vec::new(),
        }
    }
}

/// Reads `session.ron`. What is missing or damaged is reported and left empty.
///
/// # Errors
/// See [`FileError`].
pub fn decode_session(bytes: &[u8], report: &mut Report) -> Result<SessionFile, FileError> {
    let mut file = SessionFile::empty();
    let SessionFile {
        id,
        info,
        scheme,
        sources,
        rules,
        reviewers,
        memories,
        documents,
    } = &mut file;
    let (mut rules_file, mut rules_lines) = (None, Vec::<RulesLine>::new());
    lines::read(SESSION, bytes, report, |item| match item {
        Item::Value { name: "id", ron } => set_some(id, ron),
        Item::Value { name: "title", ron } => set(&mut info.title, ron),
        Item::Value {
            name: "working_languages",
            ron,
        } => set(&mut info.working_languages, ron),
        Item::Value {
            name: "overlap",
            ron,
        } => set(&mut scheme.overlap, ron),
        Item::Value {
            name: "names_off",
            ron,
        } => set(&mut sources.names_off, ron),
        Item::Value {
            name: "learned_off",
            ron,
        } => set(&mut sources.learned_off, ron),
        Item::Value {
            name: "segmentation_file",
            ron,
        } => set_some(&mut rules_file, ron),
        Item::Record {
            list: "segmentation",
            ron,
        } => push(&mut rules_lines, ron),
        Item::Record {
            list: "labels",
            ron,
        } => push(&mut scheme.labels, ron),
        Item::Record {
            list: "relation_kinds",
            ron,
        } => push(&mut scheme.relations, ron),
        Item::Record {
            list: "document_labels",
            ron,
        } => push(&mut scheme.document, ron),
        Item::Record {
            list: "reviewers",
            ron,
        } => push(reviewers, ron),
        Item::Record {
            list: "memories",
            ron,
        } => push(memories, ron),
        Item::Record {
            list: "documents",
            ron,
        } => {
            let listed: Listed = from_line(ron)?;
            if documents
                .iter()
                .any(|other| other.id == listed.id || other.slug == listed.slug)
            {
                return Err(format!("document {} is listed twice", listed.id));
            }
            documents.push(listed);
            Ok(())
        }
        other => Err(unknown(&other)),
    })?;
    if rules_file.is_some() || !rules_lines.is_empty() {
        *rules = Some(KeptRules {
            file: rules_file.unwrap_or_default(),
            text: rules_lines
                .iter()
                .map(|line| &*line.line)
                .collect::<Vec<_>>()
                .join("\n"),
        });
    }
    let mut seen = std::collections::HashSet::new();
    scheme.labels.retain(|label| seen.insert(label.key.clone()));
    Ok(file)
}

/// # Errors
/// See [`FileError`].
pub fn decode_entities(bytes: &[u8], report: &mut Report) -> Result<Vec<Entity>, FileError> {
    decode_list(ENTITIES, "entities", bytes, report)
}

/// # Errors
/// See [`FileError`].
pub fn decode_terms(bytes: &[u8], report: &mut Report) -> Result<Vec<Term>, FileError> {
    decode_list(TERMS, "terms", bytes, report)
}

/// # Errors
/// See [`FileError`].
pub fn decode_names_list(
    path: &str,
    id: ListId,
    bytes: &[u8],
    report: &mut Report,
) -> Result<(KeptList, Vec<ListEntry>), FileError> {
    let mut head = KeptList {
        id,
        name: String::new(),
        off: false,
    };
    let mut entries = Vec::new();
    lines::read(path, bytes, report, |item| match item {
        Item::Value { name: "name", ron } => set(&mut head.name, ron),
        Item::Value { name: "off", ron } => set(&mut head.off, ron),
        Item::Record {
            list: "entries",
            ron,
        } => push(&mut entries, ron),
        other => Err(unknown(&other)),
    })?;
    Ok((head, entries))
}

/// # Errors
/// See [`FileError`].
pub fn decode_segments(
    path: &str,
    bytes: &[u8],
    report: &mut Report,
) -> Result<Vec<Segment>, FileError> {
    decode_list(path, "segments", bytes, report)
}

/// Mentions of one shard; equal labels share the scheme's strings.
///
/// # Errors
/// See [`FileError`].
pub fn decode_mentions(
    path: &str,
    bytes: &[u8],
    labels: &[LabelKey],
    report: &mut Report,
) -> Result<Vec<Mention>, FileError> {
    let mut mentions: Vec<Mention> = decode_list(path, "mentions", bytes, report)?;
    for mention in &mut mentions {
        if let Some(label) = labels.iter().find(|label| **label == mention.label) {
            mention.label = label.clone();
        }
    }
    Ok(mentions)
}

fn decode_list<T: DeserializeOwned>(
    path: &str,
    name: &str,
    bytes: &[u8],
    report: &mut Report,
) -> Result<Vec<T>, FileError> {
    let mut records = Vec::new();
    lines::read(path, bytes, report, |item| match item {
        Item::Record { list, ron } if list == name => push(&mut records, ron),
        other => Err(unknown(&other)),
    })?;
    Ok(records)
}

/// What `document.ron` says.
#[derive(Debug, Default)]
pub struct DocumentFile {
    pub id: Option<DocumentId>,
    pub text: Option<TextHash>,
    pub head: Head,
    pub relations: Vec<Relation>,
    pub comments: Vec<Comment>,
}

/// # Errors
/// See [`FileError`].
pub fn decode_document(
    path: &str,
    bytes: &[u8],
    report: &mut Report,
) -> Result<DocumentFile, FileError> {
    let mut file = DocumentFile::default();
    let head = &mut file.head;
    lines::read(path, bytes, report, |item| match item {
        Item::Value { name, ron } => match name {
            "id" => set_some(&mut file.id, ron),
            "text" => set_some(&mut file.text, ron),
            "title" => set(&mut head.metadata.title, ron),
            "outlet" => set(&mut head.metadata.outlet, ron),
            "author" => set(&mut head.metadata.author, ron),
            "published" => set(&mut head.metadata.published, ron),
            "language" => set(&mut head.metadata.language, ron),
            "url" => set(&mut head.metadata.url, ron),
            "source" => set(&mut head.source, ron),
            "status" => set(&mut head.status, ron),
            "labels" => set(&mut head.labels, ron),
            _ => Err(unknown(&item)),
        },
        Item::Record { list, ron } => match list {
            "findings" => push(&mut head.findings, ron),
            "blocks" => push(Arc::make_mut(&mut head.blocks), ron),
            "readings" => push(Arc::make_mut(&mut head.readings), ron),
            "left_out" => push(Arc::make_mut(&mut head.left_out), ron),
            "pictures" => push(Arc::make_mut(&mut head.pictures), ron),
            "relations" => push(&mut file.relations, ron),
            "comments" => push(&mut file.comments, ron),
            _ => Err(unknown(&item)),
        },
    })?;
    Ok(file)
}

fn set<T: DeserializeOwned>(slot: &mut T, ron: &str) -> Result<(), String> {
    *slot = from_line(ron)?;
    Ok(())
}

fn set_some<T: DeserializeOwned>(slot: &mut Option<T>, ron: &str) -> Result<(), String> {
    *slot = Some(from_line(ron)?);
    Ok(())
}

fn push<T: DeserializeOwned>(list: &mut Vec<T>, ron: &str) -> Result<(), String> {
    list.push(from_line(ron)?);
    Ok(())
}

fn unknown(item: &Item<'_>) -> String {
    match item {
        Item::Value { name, .. } => format!("unknown entry {name}"),
        Item::Record { list, .. } => format!("unknown list {list}"),
    }
}
