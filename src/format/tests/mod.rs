//! Laws of the format room on text of many kinds, and one line per behaviour.

mod comments;
mod damage;
mod drawn;
mod exchange;
mod merging;
mod reading;
mod round_trip;
mod schema;
mod translations;
mod writing;

use jiff::Timestamp;
use proptest::prelude::*;

use super::{Imported, Merged, Selection, Stamp, by_id, merge};
use crate::{
    model::{
        AttributeKind, Choice, DocumentId, Entity, EntityName, Extra, Head, Ids, Info, Label,
        LabelKey, LeftOut, Mention, Metadata, NameKind, Origin, Overlap, Ranges, Relation,
        RelationKind, Report, Review, Reviewer, Scheme, Session, Slug, Source, Status, Value,
        ValueKind, Verdict,
        document::{Decision, DocumentStatus, LeftOutReason},
        edit::{Change, DocumentEdit, Edit, Seed, TextRef},
    },
    text::{Language, SourceText, TextHash, TextRange},
};

/// Pieces that between them have every length of character and kind of cluster we meet.
const PIECES: &[&str] = &[
    "Die Möglichkeit, ",
    "Straße ",
    "u\u{308}ber ",
    "perché l’attività ",
    "«AKS» ",
    "「東京」の",
    "スマート",
    "ﾞ",
    "㈱",
    "٣ مَرحَبًا ",
    "क्षेत्र ",
    "ที่น้ำ",
    "👩\u{200D}👩\u{200D}👧",
    "👍🏽",
    "🇩🇪",
    "𠮷",
    "\n",
    "\t",
    "\"\\/",
    "\u{1}",
    "\u{2028}",
    " ",
    "a",
    "\u{FEFF}",
];

/// What a random mention is made of.
type Draw = (u16, u16, u16, u16, u8, u8);

#[derive(Clone, Debug)]
struct Plan {
    texts: Vec<Vec<usize>>,
    mentions: Vec<(u8, Draw)>,
    relations: Vec<(u8, u8, u8)>,
    segments: Vec<(u8, Draw)>,
    seed: u64,
}

fn plans() -> impl Strategy<Value = Plan> {
    let texts = prop::collection::vec(prop::collection::vec(0..PIECES.len(), 1..40), 0..4);
    let mentions = prop::collection::vec(any::<(u8, Draw)>(), 0..40);
    let relations = prop::collection::vec(any::<(u8, u8, u8)>(), 0..8);
    (texts, mentions, relations, any::<u64>()).prop_map(|(texts, mentions, relations, seed)| Plan {
        texts,
        mentions,
        relations,
        segments: Vec::new(),
        seed,
    })
}

fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_600_000_000 + seconds).unwrap()
}

fn stamp() -> Stamp {
    Stamp {
        by: None,
        at: moment(9_999),
    }
}

fn empty_session() -> Session {
    let info = Info {
        title: String::new(),
        working_languages: Vec::new(),
    };
    let scheme = Scheme {
        labels: Vec::new(),
        relations: Vec::new(),
        document: Vec::new(),
        overlap: Overlap::Any,
    };
    Session::new(Ids::seeded(1).next(), info, scheme)
}

/// A byte offset on a char boundary of `text`, by a random number.
fn boundary(text: &str, draw: u16) -> u32 {
    let mut at = usize::from(draw) % (text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at as u32
}

fn random_range(text: &str, a: u16, b: u16) -> Option<TextRange> {
    let (a, b) = (boundary(text, a), boundary(text, b));
    TextRange::of(a.min(b), a.max(b))
}

fn scheme() -> Scheme {
    let mut scheme = Scheme::press();
    scheme.relations.clear();
    scheme.document.clear();
    scheme.labels[0].color = "#336699".into();
    scheme.labels[0].attributes.push(AttributeKind {
        key: "tone".into(),
        names: [(language("ja"), "論調".to_owned())].into(),
        kind: ValueKind::OneOf(["warm", "cool"].map(Choice::new).to_vec()),
        default: Some(Value::Text("cool".into())),
    });
    let mut town = Label::new("town/~place");
    town.parent = Some(LabelKey::new("company"));
    town.guideline = "where \"it\" is\n".into();
    scheme.labels.push(town);
    scheme.relations.push(RelationKind {
        key: LabelKey::new("acquires"),
        names: Default::default(),
        from: vec![LabelKey::new("company")],
        to: Vec::new(),
    });
    scheme.document.push(AttributeKind {
        key: "priority".into(),
        names: Default::default(),
        kind: ValueKind::Number,
        default: None,
    });
    scheme.overlap = Overlap::Nested;
    scheme
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// A session with everything the format holds, drawn from a plan.
fn session(plan: &Plan) -> Session {
    let mut ids = Ids::seeded(plan.seed);
    let info = Info {
        title: "Kinvolk ▷ \"Azure\"".into(),
        working_languages: vec![language("de"), language("zh-Hant")],
    };
    let mut session = Session::new(ids.next(), info, scheme());
    let mut edits = Vec::new();
    let people: Vec<Reviewer> = ["Ada", "Björn 👍"]
        .map(|name| Reviewer {
            id: ids.next(),
            name: name.into(),
        })
        .into();
    edits.extend(
        people
            .iter()
            .cloned()
            .map(|p| Edit::Reviewer(Change::Add(p))),
    );
    let mut entities = Vec::new();
    for (label, name) in [
        ("company", "Kinvolk"),
        ("person", "Müller"),
        ("person", "Müller"),
    ] {
        let mut entity = Entity::new(ids.next(), LabelKey::new(label), name.into());
        entity.names.push(EntityName {
            text: "キンフォーク".into(),
            language: Some(language("ja")),
            kind: NameKind::Transliteration,
        });
        entity
            .renderings
            .insert(language("it"), name.to_uppercase());
        entity.external_id = "Q1".into();
        entities.push(entity.id);
        edits.push(Edit::Entity(Change::Add(entity)));
    }
    session.apply_all(edits).unwrap();
    let documents: Vec<(DocumentId, SourceText)> = plan
        .texts
        .iter()
        .enumerate()
        .map(|(n, pieces)| add_document(&mut session, &mut ids, n, pieces))
        .collect();
    for (which, draw) in &plan.mentions {
        let Some((id, text)) = pick(&documents, *which) else {
            continue;
        };
        let Some(mention) = random_mention(text, *draw, &entities, &people, &mut ids) else {
            continue;
        };
        session.apply(Edit::add_mention(*id, mention)).unwrap();
    }
    for &(which, from, to) in &plan.relations {
        let Some((id, _)) = pick(&documents, which) else {
            continue;
        };
        let all: Vec<_> = session
            .document(*id)
            .unwrap()
            .mentions()
            .iter()
            .map(|m| m.id)
            .collect();
        let (Some(&from), Some(&to)) = (pick(&all, from), pick(&all, to)) else {
            continue;
        };
        let relation = Relation {
            id: ids.next(),
            kind: LabelKey::new("acquires"),
            from,
            to,
            status: Status::Confirmed,
            origin: Origin::Hand,
            by: Some(people[0].id),
            at: moment(7),
            note: "…".into(),
        };
        let edit = DocumentEdit::Relation(Change::Add(relation));
        session
            .apply(Edit::In {
                document: *id,
                edit,
            })
            .unwrap();
    }
    drawn::translate(&mut session, plan, &people, &mut ids);
    session
}

fn pick<T>(list: &[T], draw: u8) -> Option<&T> {
    list.get(usize::from(draw) % list.len().max(1))
}

fn add_document(
    session: &mut Session,
    ids: &mut Ids,
    n: usize,
    pieces: &[usize],
) -> (DocumentId, SourceText) {
    let text: String = pieces.iter().map(|&piece| PIECES[piece]).collect();
    let id = ids.next();
    let passage = random_range(&text, 3, 40).map(|at| LeftOut {
        id: ids.next(),
        at,
        reason: LeftOutReason::Teasers,
        decision: Decision::Accepted,
    });
    let head = Head {
        metadata: Metadata {
            title: ["", "Über »uns«", "東京"][n % 3].into(),
            outlet: "Wochenblatt".into(),
            published: ["2021", "2021-05-03T08:00"][n % 2].parse().ok(),
            language: Some(language("ja")),
            ..Metadata::default()
        },
        source: Some(Source {
            hash: TextHash::of(text.as_bytes()),
            file: "a b.txt".into(),
            bytes: text.len() as u64,
            encoding: "Shift_JIS".into(),
        }),
        status: [DocumentStatus::New, DocumentStatus::Done][n % 2],
        labels: [("priority".to_owned(), Value::Number(0.1 + n as f64))].into(),
        left_out: std::sync::Arc::new(passage.into_iter().collect()),
        ..Head::default()
    };
    let text = SourceText::new(text).unwrap();
    let seed = Seed {
        id,
        slug: Slug::new(&head.metadata.title, id),
        text: TextRef::new(text.clone()),
        head: head.into(),
    };
    let index = session.listed().len() as u32;
    let change = Change::Add(Box::new(seed));
    session.apply(Edit::Document { index, change }).unwrap();
    (id, text)
}

fn random_mention(
    text: &str,
    (a, b, c, d, what, more): Draw,
    entities: &[crate::model::EntityId],
    people: &[Reviewer],
    ids: &mut Ids,
) -> Option<Mention> {
    let second = random_range(text, c, d).filter(|_| more % 3 == 0);
    let ranges = Ranges::new(random_range(text, a, b).into_iter().chain(second))?;
    let label = LabelKey::new(["company", "person", "town/~place"][usize::from(what % 3)]);
    let by = (more % 2 == 0).then(|| people[usize::from(what % 2)].id);
    let at = moment(i64::from(a));
    let mut mention = Mention::new(ids.next(), ranges, label, by, at);
    mention.entity = (what % 4 != 0).then(|| entities[usize::from(what) % entities.len()]);
    mention.status = Status::ALL[usize::from(more % 4)];
    mention.origin = Origin::ALL[usize::from(more % 5)];
    if more % 7 == 0 {
        mention.set_extra(Extra {
            reason: None,
            reviews: vec![Review {
                by: people[1].id,
                verdict: Verdict::Unsure,
                at: moment(i64::from(b)),
                note: "warum?".into(),
            }],
            note: "siehe »oben«".into(),
            attributes: [
                ("n".to_owned(), Value::Number(f64::from(a) / 7.0)),
                ("many".to_owned(), Value::Many(vec!["x".into(), "أ".into()])),
                ("flag".to_owned(), Value::Flag(true)),
                ("text".to_owned(), Value::Text("12".into())),
            ]
            .into(),
        });
    }
    Some(mention)
}

/// A plan with something of everything, for tests that need one session.
fn sample_plan() -> Plan {
    Plan {
        texts: vec![
            (0..PIECES.len()).collect(),
            vec![12, 7, 5, 9],
            vec![1, 2, 3],
        ],
        mentions: (0..24u8)
            .map(|n| {
                let wide = u16::from(n);
                (
                    n,
                    (wide * 5, wide * 3 + 9, wide * 7 + 40, wide * 2 + 60, n, n),
                )
            })
            .collect(),
        relations: vec![(0, 0, 1), (1, 0, 1)],
        segments: Vec::new(),
        seed: 7,
    }
}

fn export(session: &Session, selection: &Selection) -> Vec<u8> {
    let mut bytes = Vec::new();
    let writer = by_id("json").unwrap().writer.unwrap();
    writer.write(session, selection, &mut bytes).unwrap();
    bytes
}

fn read(bytes: &[u8]) -> (Result<Imported, super::FormatError>, Report) {
    let mut report = Report::new();
    let reader = by_id("json").unwrap().reader.unwrap();
    let imported = reader.read("in.json", bytes, &mut report);
    (imported, report)
}

/// Reads, merges and applies; the session afterwards, what was merged, and what was reported.
fn import(into: &Session, bytes: &[u8]) -> (Session, Merged, Report) {
    let (imported, mut report) = read(bytes);
    let mut session = into.clone();
    let mut ids = Ids::seeded(99);
    let merged = merge(imported.unwrap(), into, &stamp(), &mut ids, &mut report);
    session.apply_all(merged.edits.clone()).unwrap();
    (session, merged, report)
}
