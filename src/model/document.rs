//! A document: an immutable text, what is known of it, and what people said of it.

use std::{collections::BTreeMap, fmt, str::FromStr, sync::Arc};

use imbl::OrdMap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    CommentId, DocumentId, Mentions, PassageId, PictureId, Relation, RelationId, ReviewerId,
    Segment, SegmentId, is_default, value::Values,
};
use crate::text::{Language, SourceText, TextHash, TextRange};

/// The name of a document's folder: ASCII, fixed when the document is made.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// At most 40 characters of `title` in lower-case ASCII, then the id's last eight digits.
    pub fn new(title: &str, id: DocumentId) -> Self {
        let folded = crate::text::fold_str(
            title,
            crate::text::Fold {
                case: true,
                diacritics: true,
            },
        );
        let mut slug = String::new();
        for c in folded.chars() {
            if slug.len() >= 40 {
                break;
            }
            if c.is_ascii_alphanumeric() {
                slug.push(c);
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
        }
        let slug = slug.trim_end_matches('-');
        let stem = if slug.is_empty() { "document" } else { slug };
        Self(format!("{stem}-{}", id.short()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Slug {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let ok = (1..=64).contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if ok {
            Ok(Self(text))
        } else {
            Err(format!("not a folder name of ours: {text:?}"))
        }
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

/// When something was published: a year, a month, a day, or a moment; never more
/// precise than the source says. Written as in ISO 8601 (`2021`, `2021-05`,
/// `2021-05-03`, `2021-05-03T08:00`, with an offset where known).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Published(String);

impl Published {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Published {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let error = || format!("not a date as YYYY, YYYY-MM, YYYY-MM-DD or ISO 8601: {text:?}");
        let digits =
            |part: &str, n: usize| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
        let month = |part: &str| matches!(part.parse::<u8>(), Ok(1..=12));
        let parts: Vec<&str> = text.split('-').collect();
        let ok = match parts.as_slice() {
            [year] => digits(year, 4),
            [year, m] => digits(year, 4) && digits(m, 2) && month(m),
            _ => {
                text.parse::<jiff::civil::Date>().is_ok()
                    || text.parse::<jiff::civil::DateTime>().is_ok()
                    || text.parse::<Timestamp>().is_ok()
            }
        };
        if ok && text.len() <= 40 {
            Ok(Self(text.to_owned()))
        } else {
            Err(error())
        }
    }
}

impl TryFrom<String> for Published {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Published> for String {
    fn from(published: Published) -> Self {
        published.0
    }
}

impl fmt::Display for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub outlet: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub author: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub published: Option<Published>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: Option<Language>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub url: String,
}

/// The file a text came from, kept untouched under `sources/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub hash: TextHash,
    /// Its name without folders.
    pub file: String,
    pub bytes: u64,
    /// The encoding it was read with (WHATWG name).
    #[serde(default, skip_serializing_if = "is_default")]
    pub encoding: String,
}

/// A field of the metadata that an import found something for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    Title,
    Outlet,
    Author,
    Published,
}

/// Something an import found and did not apply: a person decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub field: Field,
    pub value: String,
    pub at: TextRange,
    #[serde(default, skip_serializing_if = "is_default")]
    pub decision: Decision,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    #[default]
    Open,
    Accepted,
    Declined,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentStatus {
    #[default]
    New,
    #[serde(alias = "in-work")]
    InWork,
    Done,
    Reviewed,
}

impl DocumentStatus {
    /// The word used in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InWork => "in-work",
            Self::Done => "done",
            Self::Reviewed => "reviewed",
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    Heading,
    #[default]
    Paragraph,
    ListItem,
    Caption,
}

/// What a stretch of text is in the article's structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    pub at: TextRange,
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: BlockKind,
    /// Of a heading, 1 to 6; of a list item, its depth.
    #[serde(default, skip_serializing_if = "is_default")]
    pub level: u8,
}

/// A reading printed over or beside the text (ruby).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    pub at: TextRange,
    pub text: String,
}

/// Why a passage is not part of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutReason {
    /// A date line or other residue of the page.
    Residue,
    #[serde(alias = "by-line")]
    ByLine,
    #[serde(alias = "picture-credit")]
    PictureCredit,
    /// Teasers of other articles.
    Teasers,
    Navigation,
    Hand,
}

impl LeftOutReason {
    /// The word used in files and exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Residue => "residue",
            Self::ByLine => "by-line",
            Self::PictureCredit => "picture-credit",
            Self::Teasers => "teasers",
            Self::Navigation => "navigation",
            Self::Hand => "hand",
        }
    }
}

/// A passage that does not belong to the article. Left out only once accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    pub id: PassageId,
    pub at: TextRange,
    pub reason: LeftOutReason,
    #[serde(default, skip_serializing_if = "is_default")]
    pub decision: Decision,
}

/// A picture that came with the document, kept under `pictures/` by its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    pub id: PictureId,
    pub hash: TextHash,
    /// Media type, such as `image/png`.
    pub media: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub caption: String,
    /// Where in the text it stood.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<TextRange>,
}

/// A remark or question on a passage or, without one, on the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    pub id: CommentId,
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<TextRange>,
    pub text: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<ReviewerId>,
    pub when: Timestamp,
    /// The comment it answers.
    #[serde(default, skip_serializing_if = "is_default")]
    pub answers: Option<CommentId>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub resolved: bool,
}

impl Comment {
    /// Whether it asks something: it ends with a question mark of any writing.
    pub fn asks(&self) -> bool {
        let end = self.text.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, ')' | ']' | '"' | '”' | '’' | '»' | '«' | '」' | '）')
        });
        end.ends_with(['?', '？', '؟', '¿', '⁇', '⁈', '⁉', '\u{37e}'])
    }
}

/// Segments of one target language in text order.
pub type Segments = OrdMap<(u32, SegmentId), Arc<Segment>>;

/// Everything of a document that is not a collection with records of its own.
/// What an import makes and one edit adds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Head {
    #[serde(default, skip_serializing_if = "is_default")]
    pub metadata: Metadata,
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: Option<Source>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: DocumentStatus,
    #[serde(default, skip_serializing_if = "is_default")]
    pub labels: Values,
    #[serde(default, skip_serializing_if = "is_default")]
    pub findings: Vec<Finding>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub blocks: Arc<Vec<Block>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: Arc<Vec<Reading>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub left_out: Arc<Vec<LeftOut>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub pictures: Arc<Vec<Picture>>,
}

impl Default for Head {
    fn default() -> Self {
        Self {
            metadata: Metadata::default(),
            source: None,
            status: DocumentStatus::New,
            labels: Values::new(),
            findings: Vec::new(),
            blocks: Arc::default(),
            readings: Arc::default(),
            left_out: Arc::default(),
            pictures: Arc::default(),
        }
    }
}

impl Head {
    /// Every range it holds, to check that all lie in a text.
    pub fn ranges(&self) -> impl Iterator<Item = TextRange> + '_ {
        self.findings
            .iter()
            .map(|finding| finding.at)
            .chain(self.blocks.iter().map(|block| block.at))
            .chain(self.readings.iter().map(|reading| reading.at))
            .chain(self.left_out.iter().map(|passage| passage.at))
            .chain(self.pictures.iter().filter_map(|picture| picture.at))
    }
}

/// A document of a session. A clone shares everything.
#[derive(Clone, Debug)]
pub struct Document {
    pub id: DocumentId,
    pub slug: Slug,
    pub(super) text: SourceText,
    pub(super) head: Arc<Head>,
    pub(super) mentions: Mentions,
    pub(super) relations: OrdMap<RelationId, Arc<Relation>>,
    pub(super) comments: OrdMap<CommentId, Arc<Comment>>,
    pub(super) segments: BTreeMap<Language, Segments>,
}

impl Document {
    pub fn new(id: DocumentId, slug: Slug, text: SourceText, head: Head) -> Self {
        Self {
            id,
            slug,
            text,
            head: Arc::new(head),
            mentions: Mentions::default(),
            relations: OrdMap::new(),
            comments: OrdMap::new(),
            segments: BTreeMap::new(),
        }
    }

    pub fn text(&self) -> &SourceText {
        &self.text
    }

    pub fn head(&self) -> &Head {
        &self.head
    }

    pub fn metadata(&self) -> &Metadata {
        &self.head.metadata
    }

    pub fn language(&self) -> Option<&Language> {
        self.head.metadata.language.as_ref()
    }

    /// What to call it: the title; else the title an import found; else the file's name.
    pub fn display_title(&self) -> &str {
        let head = self.head();
        if !head.metadata.title.is_empty() {
            return &head.metadata.title;
        }
        head.findings
            .iter()
            .find(|finding| finding.field == Field::Title && finding.decision != Decision::Declined)
            .map(|finding| finding.value.as_str())
            .or_else(|| head.source.as_ref().map(|source| source.file.as_str()))
            .unwrap_or(self.slug.as_str())
    }

    pub fn mentions(&self) -> &Mentions {
        &self.mentions
    }

    pub fn relations(&self) -> impl Iterator<Item = &Relation> {
        self.relations.values().map(|relation| &**relation)
    }

    pub fn relation(&self, id: RelationId) -> Option<&Relation> {
        self.relations.get(&id).map(|relation| &**relation)
    }

    pub fn comments(&self) -> impl Iterator<Item = &Comment> {
        self.comments.values().map(|comment| &**comment)
    }

    pub fn comment(&self, id: CommentId) -> Option<&Comment> {
        self.comments.get(&id).map(|comment| &**comment)
    }

    /// Target languages that have segments.
    pub fn target_languages(&self) -> impl Iterator<Item = &Language> {
        self.segments.keys()
    }

    /// Those that are translated, in text order: not those of passages that are left out.
    pub fn segments(&self, language: &Language) -> impl Iterator<Item = &Segment> + use<'_> {
        self.keyed_segments(language).map(|(_, segment)| &**segment)
    }

    /// The same with their keys.
    pub fn keyed_segments(
        &self,
        language: &Language,
    ) -> impl Iterator<Item = (&(u32, SegmentId), &Arc<Segment>)> + use<'_> {
        let out = self.out_of_text();
        let mut next = 0;
        let all = self.segments.get(language).into_iter().flatten();
        // Both are in text order: one walk.
        all.filter(move |(_, segment)| {
            while out
                .get(next)
                .is_some_and(|it| it.end() <= segment.at.start())
            {
                next += 1;
            }
            out.get(next).is_none_or(|it| !it.overlaps(segment.at))
        })
    }

    /// All that there are, in text order. Those of passages that are left out are kept for when
    /// these are taken back in: nothing is to be done with them until then.
    pub fn kept_segments(&self, language: &Language) -> impl Iterator<Item = &Segment> + use<'_> {
        self.segments
            .get(language)
            .into_iter()
            .flat_map(|segments| segments.values().map(|segment| &**segment))
    }

    /// The same as a map, to look one up by its place; `None` where there are none.
    pub fn segments_in(&self, language: &Language) -> Option<&Segments> {
        let segments = self.segments.get(language);
        segments.filter(|segments| !segments.is_empty())
    }

    /// Passages a person decided to leave out, in text order.
    pub fn left_out(&self) -> impl Iterator<Item = &LeftOut> {
        self.head
            .left_out
            .iter()
            .filter(|passage| passage.decision == Decision::Accepted)
    }

    /// What is left out, in text order, passages that touch as one.
    pub fn out_of_text(&self) -> Vec<TextRange> {
        united(self.left_out().map(|passage| passage.at).collect())
    }

    /// Whether `range` lies in a passage that is left out.
    pub fn is_left_out(&self, range: TextRange) -> bool {
        self.left_out().any(|passage| passage.at.overlaps(range))
    }

    /// Nothing is said of it yet, so that removing it loses only the text and its head.
    pub fn is_bare(&self) -> bool {
        self.mentions.is_empty()
            && self.relations.is_empty()
            && self.comments.is_empty()
            && self.segments.values().all(OrdMap::is_empty)
    }
}

/// Ranges in order, those that touch as one.
pub fn united(mut ranges: Vec<TextRange>) -> Vec<TextRange> {
    ranges.sort_unstable();
    let mut found: Vec<TextRange> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match found.last_mut() {
            Some(last) if range.start() <= last.end() => {
                let end = last.end().max(range.end());
                *last = TextRange::new(last.start(), end).unwrap_or(*last);
            }
            _ => found.push(range),
        }
    }
    found
}
