//! Checking 10,000 segments, and finding their names in the target, against reading the same
//! bytes once.
//!
//! Both sides in turn in one run, medians of the pairs. `-- --test` runs everything once.

mod clock;

use std::sync::Arc;

use clock::{median, ms, time};
use glossator::{
    model::{
        DocumentId, Entity, EntityId, Head, Ids, Info, LabelKey, Mention, Ranges, Scheme, Segment,
        Session, Slug, Translation, TranslationStatus,
        edit::{Change, DocumentEdit, Edit, Seed, TextRef},
    },
    task::Cancel,
    text::{Language, SourceText, TextRange},
    translate::{check, project},
};

const NAMES: [&str; 8] = [
    "Kolvar",
    "Tindavel AG",
    "Merridane",
    "Briskel",
    "Ada Lund",
    "Nimbrecht",
    "Orbe Quast",
    "Aldmoor",
];

/// What is timed, with how much it found.
type Work<'a> = &'a dyn Fn(&Session) -> usize;

fn main() {
    let once = std::env::args().any(|argument| argument == "--test");
    let (documents, rounds) = if once { (2, 1) } else { (500, 15) };
    let to = Language::parse("en").expect("a tag");
    let session = session(documents, &to);
    let count: usize = session.documents().map(|it| it.segments(&to).count()).sum();
    let bytes: usize = session
        .documents()
        .flat_map(|it| {
            it.segments(&to)
                .map(|segment| segment.translation.text.len() + segment.at.len() as usize)
        })
        .sum();
    println!(
        "{count} segments ({:.1} MB source and target), medians of {rounds}:",
        bytes as f64 / 1e6
    );
    let scan = |session: &Session| {
        let mut letters = 0;
        for document in session.documents() {
            letters += document
                .text()
                .chars()
                .filter(|c| c.is_alphabetic())
                .count();
            letters += document
                .segments(&to)
                .map(|it| {
                    it.translation
                        .text
                        .chars()
                        .filter(|c| c.is_alphabetic())
                        .count()
                })
                .sum::<usize>();
        }
        letters
    };
    let checked = |session: &Session| {
        check::check_session(session, &to, &Cancel::default()).map_or(0, |it| it.len())
    };
    let projected = |session: &Session| {
        let mut found = 0;
        for document in session.documents() {
            for segment in document.segments(&to) {
                let wanted = project::wanted(document, segment);
                found +=
                    project::project(session, &wanted, &segment.translation.text, &to, &[]).len();
            }
        }
        found
    };
    let cases: [(&str, Work<'_>); 2] = [
        ("checking them all", &checked),
        ("projecting their names", &projected),
    ];
    for (name, case) in cases {
        let (mut ours, mut bare, mut found) = (Vec::new(), Vec::new(), 0);
        for _ in 0..rounds {
            let (took, got) = time(|| case(&session));
            ours.push(took);
            found = got;
            bare.push(time(|| scan(&session)).0);
        }
        let (ours, bare) = (median(ours), median(bare));
        println!(
            "  {name:24} {:8.2} ms, {:6.2} µs each, {found} found, {:6.1} × reading the letters on one processor",
            ms(ours),
            ours.as_secs_f64() * 1e6 / count as f64,
            ours.as_secs_f64() / bare.as_secs_f64(),
        );
    }
}

/// Twenty segments a document, two names in each; every tenth has a fault.
fn session(documents: usize, to: &Language) -> Session {
    let mut ids = Ids::seeded(9);
    let info = Info {
        title: String::new(),
        working_languages: vec![to.clone()],
    };
    let mut session = Session::new(ids.next(), info, Scheme::press());
    let company = LabelKey::new("company");
    let mut entities: Vec<EntityId> = Vec::new();
    for name in NAMES {
        let id = ids.next();
        let entity = Entity::new(id, company.clone(), name.to_owned());
        session
            .apply_all(vec![Edit::Entity(Change::Add(entity))])
            .expect("it applies");
        entities.push(id);
    }
    for n in 0..documents {
        let id: DocumentId = ids.next();
        let (mut text, mut mentions, mut segments) = (String::new(), Vec::new(), Vec::new());
        for m in 0..20 {
            let (one, other) = ((n + m) % NAMES.len(), (n * 3 + m + 1) % NAMES.len());
            let figure = 1_000 + n * 7 + m;
            let start = text.len();
            for (part, entity) in [
                (NAMES[one], Some(one)),
                (" übernimmt nach langen Verhandlungen ", None),
                (NAMES[other], Some(other)),
            ] {
                if let Some(entity) = entity {
                    mentions.push((text.len()..text.len() + part.len(), entities[entity]));
                }
                text += part;
            }
            text += &format!(" und zahlt dafür {figure} Euro, wie am 8. November bekannt wurde.");
            let shown = if m % 10 == 9 { figure + 1 } else { figure };
            let target = format!(
                "After long negotiations {} is taking over {} and pays {shown} euros, as became known on November 8.",
                NAMES[one], NAMES[other]
            );
            segments.push((start..text.len(), target));
            text.push('\n');
        }
        let mut head = Head::default();
        head.metadata.language = Language::parse("de").ok();
        let seed = Seed {
            id,
            slug: Slug::new("text", id),
            text: TextRef::new(SourceText::new(text).expect("short")),
            head: Arc::new(head),
        };
        let index = u32::try_from(n).expect("few");
        let mut edits = vec![Edit::Document {
            index,
            change: Change::Add(Box::new(seed)),
        }];
        for (range, entity) in mentions {
            let ranges = Ranges::one(TextRange::from_range(range).expect("a name"));
            let mut mention = Mention::new(
                ids.next(),
                ranges,
                company.clone(),
                None,
                jiff::Timestamp::UNIX_EPOCH,
            );
            mention.entity = Some(entity);
            edits.push(Edit::In {
                document: id,
                edit: DocumentEdit::Mention(Change::Add(mention)),
            });
        }
        for (range, text) in segments {
            let segment = Segment {
                id: ids.next(),
                at: TextRange::from_range(range).expect("a sentence"),
                by_hand: false,
                translation: Translation {
                    text,
                    status: TranslationStatus::Translated,
                    ..Translation::default()
                },
            };
            edits.push(Edit::In {
                document: id,
                edit: DocumentEdit::Segment {
                    language: to.clone(),
                    change: Change::Add(segment),
                },
            });
        }
        session.apply_all(edits).expect("it applies");
    }
    session
}
