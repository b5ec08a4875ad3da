//! Made-up sessions of a given size, the same every time.

use std::sync::Arc;

use glossator::{
    model::{
        Document, Entity, EntityId, EntityName, Head, Ids, Info, LabelKey, Mention, Metadata,
        NameKind, Origin, Ranges, Scheme, Session, SessionId, Slug, Status,
        edit::{Change, Edit, Group, Role, Seed, TextRef, What},
    },
    names::{NamesList, Row},
    text::{ByteOffset, Language, SourceText, TextRange},
};
use jiff::Timestamp;
use serde::Serialize;

pub struct Size {
    pub documents: usize,
    pub text: usize,
    pub mentions_each: usize,
    pub mentions_in_one: usize,
    pub long_text: usize,
    pub names: usize,
}

impl Size {
    pub const FULL: Self = Self {
        documents: 1_000,
        text: 5_000,
        mentions_each: 100,
        mentions_in_one: 200_000,
        long_text: 10_000_000,
        names: 5_000,
    };
    pub const SMALL: Self = Self {
        documents: 4,
        text: 2_000,
        mentions_each: 20,
        mentions_in_one: 2_000,
        long_text: 100_000,
        names: 100,
    };

    pub fn mentions(&self) -> usize {
        self.documents * self.mentions_each
    }

    pub fn name(&self) -> String {
        let Self {
            documents,
            text,
            mentions_each,
            ..
        } = self;
        format!("{documents} documents × {text} bytes × {mentions_each} mentions")
    }
}

/// A small generator (SplitMix64): the same numbers everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % bound as u64).expect("below a usize")
    }
}

const STEMS: [&str; 12] = [
    "Merri", "Nimb", "Tinda", "Rav", "Harrow", "Quast", "Orbe", "Aldw", "Glimm", "Pember", "Itogu",
    "Drom",
];
const ENDS: [&str; 10] = [
    "dane", "recht", "vel", "skell", "quint", "moor", "ssa", "histle", "korn", "quill",
];
const WORDS: [&str; 24] = [
    "die",
    "Übernahme",
    "wurde",
    "am",
    "Dienstag",
    "bekannt",
    "gegeben",
    "und",
    "der",
    "Kurs",
    "stieg",
    "l’azienda",
    "ha",
    "comunicato",
    "che",
    "l’operazione",
    "è",
    "conclusa",
    "同社は",
    "買収を",
    "発表した。",
    "製品は",
    "今後も",
    "提供される。",
];

/// The n-th made-up name; every seventh in katakana.
fn name(n: usize) -> String {
    let stem = STEMS[n % STEMS.len()];
    let end = ENDS[(n / STEMS.len()) % ENDS.len()];
    let number = n / (STEMS.len() * ENDS.len());
    match (n % 7, number) {
        (6, _) => format!("ミナモ{}ワークス", katakana(n)),
        (_, 0) => format!("{stem}{end}"),
        (_, number) => format!("{stem}{end} {}{}", STEMS[number % 12], ENDS[number % 10]),
    }
}

fn katakana(n: usize) -> String {
    const KANA: [char; 10] = ['ア', 'カ', 'サ', 'タ', 'ナ', 'ハ', 'マ', 'ヤ', 'ラ', 'ワ'];
    n.to_string()
        .bytes()
        .map(|digit| KANA[usize::from(digit - b'0')])
        .collect()
}

/// Prose of at least so many bytes, with a name every dozen words.
pub fn text(bytes: usize, seed: u64) -> String {
    let mut random = Random::new(seed);
    let mut text = String::with_capacity(bytes + 64);
    let mut words = 0;
    while text.len() < bytes {
        words += 1;
        if words % 12 == 0 {
            text.push_str(&name(random.below(5_000)));
        } else {
            text.push_str(WORDS[random.below(WORDS.len())]);
        }
        text.push(if words % 90 == 0 { '\n' } else { ' ' });
    }
    text
}

pub fn empty(id: SessionId) -> Session {
    let info = Info {
        title: "Bench".to_owned(),
        working_languages: Vec::new(),
    };
    Session::new(id, info, Scheme::press())
}

fn document(ids: &mut Ids, n: usize, text: String) -> Document {
    let id = ids.next();
    let title = format!("Article {n}");
    let slug = Slug::new(&title, id);
    let head = Head {
        metadata: Metadata {
            title,
            outlet: "The Bench".to_owned(),
            language: Language::parse("de").ok(),
            ..Metadata::default()
        },
        ..Head::default()
    };
    Document::new(id, slug, SourceText::new(text).expect("short"), head)
}

/// So many mentions of one word each, spread over the text.
fn mentions(ids: &mut Ids, text: &str, count: usize, entity: EntityId) -> Vec<Mention> {
    let words: Vec<(usize, usize)> = text
        .split_whitespace()
        .map(|word| {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            (start, start + word.len())
        })
        .collect();
    let label = LabelKey::new("company");
    let offset = |n: usize| ByteOffset::new(u32::try_from(n).expect("short"));
    (0..count)
        .map(|n| {
            let (start, end) = words[n * words.len() / count];
            let range = TextRange::new(offset(start), offset(end)).expect("a word");
            let ranges = Ranges::one(range);
            let at = Timestamp::UNIX_EPOCH;
            let mut mention = Mention::new(ids.next(), ranges, label.clone(), None, at);
            mention.entity = Some(entity);
            mention
        })
        .collect()
}

/// Documents without mentions.
pub fn untagged(size: &Size) -> Session {
    let mut ids = Ids::seeded(1);
    let mut session = empty(ids.next());
    for n in 0..size.documents {
        let text = text(size.text, n as u64);
        session.load_document(document(&mut ids, n, text));
    }
    session
}

/// Documents with mentions, all linked to one entity.
pub fn session(size: &Size) -> Session {
    let mut ids = Ids::seeded(2);
    let mut session = untagged(size);
    let name = "Merridane".to_owned();
    let entity = Entity::new(ids.next(), LabelKey::new("company"), name);
    let entity_id = entity.id;
    session
        .apply(Edit::Entity(Change::Add(entity)))
        .expect("new");
    let documents: Vec<Arc<Document>> = session.documents().cloned().collect();
    for document in documents {
        for mention in mentions(&mut ids, document.text(), size.mentions_each, entity_id) {
            session
                .apply(Edit::add_mention(document.id, mention))
                .expect("it fits");
        }
    }
    session
}

/// The same with many entities, each with a name of its own: twenty for each document, a
/// quarter of the mentions of the first of them. A quarter of the mentions are proposed, and
/// half are of another label.
pub fn crowded(size: &Size) -> Session {
    let mut session = session(size);
    let mut ids = Ids::seeded(3);
    let first = session.entities().next().map(|entity| entity.id);
    let labels = ["company", "person"].map(LabelKey::new);
    let mut entities: Vec<EntityId> = first.into_iter().collect();
    for n in 1..size.documents * 20 {
        let name = format!("{} {n}", name(n));
        let mut entity = Entity::new(ids.next(), labels[n % 2].clone(), name);
        entity.names.push(EntityName {
            text: format!("{} & Co. {n}", STEMS[n % STEMS.len()]),
            language: None,
            kind: NameKind::default(),
        });
        entities.push(entity.id);
        session
            .apply(Edit::Entity(Change::Add(entity)))
            .expect("new");
    }
    let mut random = Random::new(3);
    let documents: Vec<Arc<Document>> = session.documents().cloned().collect();
    for document in documents {
        for (n, from) in document.mentions().iter().enumerate() {
            let mut to = from.clone();
            to.label = labels[n % 2].clone();
            if n % 4 != 0 {
                to.entity = Some(entities[random.below(entities.len())]);
            }
            if n % 4 == 1 {
                to.status = Status::Proposed;
                to.origin = Origin::List;
            }
            let from = from.clone();
            session
                .apply(Edit::mention(document.id, Change::Set { from, to }))
                .expect("it fits");
        }
    }
    session
}

/// One document with so many mentions.
pub fn one_long_document(count: usize) -> Session {
    let size = Size {
        documents: 1,
        text: count * 20,
        mentions_each: count,
        ..Size::FULL
    };
    session(&size)
}

pub fn group(edits: Vec<Edit>) -> Group {
    let mut ids = Ids::seeded(4);
    Group {
        id: ids.next(),
        at: Timestamp::UNIX_EPOCH,
        by: None,
        what: What::ChangeSession,
        role: Role::Work,
        edits,
    }
}

/// The edits that make the session from an empty one.
pub fn as_group(session: &Session) -> Group {
    let mut edits: Vec<Edit> = session
        .entities()
        .map(|entity| Edit::Entity(Change::Add(entity.clone())))
        .collect();
    for (index, document) in (0..).zip(session.documents()) {
        let seed = Seed {
            text: TextRef::new(document.text().clone()),
            ..Seed::of(document)
        };
        edits.push(Edit::Document {
            index,
            change: Change::Add(Box::new(seed)),
        });
        let add = |mention: &Mention| Edit::add_mention(document.id, mention.clone());
        edits.extend(document.mentions().iter().map(add));
    }
    group(edits)
}

/// An edit in each document: its first mention rejected.
pub fn one_change_each(session: &Session) -> Vec<Edit> {
    session
        .documents()
        .filter_map(|document| {
            let first = document.mentions().iter().next()?;
            let mut to = first.clone();
            to.status = Status::Rejected;
            let from = first.clone();
            Some(Edit::mention(document.id, Change::Set { from, to }))
        })
        .collect()
}

/// A list of so many names.
pub fn names(count: usize) -> NamesList {
    let mut list = NamesList::new("bench.csv");
    for n in 0..count {
        let name = name(n);
        let row = Row {
            label: "company",
            entity: &name,
            form: &name,
            ..Row::default()
        };
        list.add(&row).expect("a short list");
    }
    list
}

/// The export's records as plain structs, for serde_json without anything of ours.
#[derive(Serialize)]
pub struct Records {
    documents: Vec<BareDocument>,
}

#[derive(Serialize)]
struct BareDocument {
    id: String,
    title: String,
    text: String,
    mentions: Vec<BareMention>,
}

#[derive(Serialize)]
struct BareMention {
    id: String,
    ranges: Vec<BareRange>,
    text: String,
    label: String,
    entity: Option<String>,
    status: String,
    origin: String,
    by: Option<String>,
    at: String,
    note: Option<String>,
    attributes: serde_json::Map<String, serde_json::Value>,
}

#[derive(Serialize)]
struct BareRange {
    start: u64,
    end: u64,
    utf16_start: u64,
    utf16_end: u64,
    text: String,
}

pub fn records(export: &serde_json::Value) -> Records {
    let string = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let optional = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    let number = |value: &serde_json::Value| value.as_u64().unwrap_or_default();
    let range = |value: &serde_json::Value| BareRange {
        start: number(&value["start"]),
        end: number(&value["end"]),
        utf16_start: number(&value["utf16_start"]),
        utf16_end: number(&value["utf16_end"]),
        text: string(&value["text"]),
    };
    let mention = |value: &serde_json::Value| BareMention {
        id: string(&value["id"]),
        ranges: list(&value["ranges"]).iter().map(range).collect(),
        text: string(&value["text"]),
        label: string(&value["label"]),
        entity: optional(&value["entity"]),
        status: string(&value["status"]),
        origin: string(&value["origin"]),
        by: optional(&value["by"]),
        at: string(&value["at"]),
        note: optional(&value["note"]),
        attributes: value["attributes"].as_object().cloned().unwrap_or_default(),
    };
    let documents = list(&export["documents"])
        .iter()
        .map(|value| BareDocument {
            id: string(&value["id"]),
            title: string(&value["title"]),
            text: string(&value["text"]),
            mentions: list(&value["mentions"]).iter().map(mention).collect(),
        })
        .collect();
    Records { documents }
}
