//! Matches in a translation memory of 100,000 units, against a bare comparison of all of them.
//! The goal: 15 ms for a segment of 21 words, also at the 50 % from which the editor shows matches.
//! `cargo bench --bench memory -- 10000 5` takes so many units and rounds.

mod clock;

use std::{sync::Arc, time::Duration};

use clock::{median, ms, time};
use glossator::{
    model::{
        Document, Head, Ids, Info, Metadata, ReadyMade, Segment, Session, Slug, Translation,
        TranslationStatus, Unit,
        edit::{Change, DocumentEdit, Edit},
    },
    task::Cancel,
    text::{Language, SourceText, TextRange},
    translate::memory::{Asked, Memory, Names, Options, Reference},
};

const GOAL: Duration = Duration::from_millis(15);

fn main() {
    let mut given = std::env::args()
        .skip(1)
        .filter_map(|it| it.parse::<usize>().ok());
    let is_test = std::env::args().any(|it| it == "--test");
    let (units, rounds) = if is_test { (2_000, 1) } else { (100_000, 21) };
    let units = given.next().unwrap_or(units).max(1_000);
    let rounds = given.next().unwrap_or(rounds).max(1);
    let (from, to) = (language("de"), language("en"));
    let mut random = Random(42);
    let vocabulary: Vec<String> = (0..40_000)
        .map(|rank| match rank % 40 {
            39 => random.below(5_000).to_string(),
            _ => word(&mut random),
        })
        .collect();
    let sources: Vec<String> = (0..units)
        .map(|_| sentence(&mut random, &vocabulary))
        .collect();
    let mut ids = Ids::seeded(1);
    let reference = Reference {
        id: ids.next(),
        name: "made".into(),
        penalty: 0,
        units: sources
            .iter()
            .zip(1..)
            .map(|(source, line)| unit(source, line))
            .collect(),
    };
    let info = Info {
        title: String::new(),
        working_languages: vec![to.clone()],
    };
    let mut session = Session::new(ids.next(), info, ReadyMade::Press.scheme());
    let cancel = Cancel::default();
    let make = |session: &Session, held: &[Reference]| {
        Memory::of(session, &from, &to, held, &cancel).expect("not cancelled")
    };
    let (took, memory) = time(|| make(&session, &[reference]));
    println!("{units} units in one file, read in {:.0} ms", ms(took));
    ask(&session, &memory, &sources, &vocabulary, rounds, &from, &to);

    let documents: Vec<_> = sources
        .chunks(100)
        .map(|chunk| add_document(&mut session, &mut ids, chunk, &from, &to))
        .collect();
    let (took, mut memory) = time(|| make(&session, &[]));
    println!(
        "{units} units in {} documents, read in {:.0} ms",
        documents.len(),
        ms(took)
    );
    ask(&session, &memory, &sources, &vocabulary, rounds, &from, &to);
    let mut updates = Vec::new();
    for nth in 0..rounds {
        let id = documents[nth * 7 % documents.len()];
        let document = session.document(id).expect("just made").clone();
        let from = document.segments(&to).next().expect("has some").clone();
        let mut changed = from.clone();
        changed.translation.text.push('!');
        let change = Change::Set { from, to: changed };
        let edit = DocumentEdit::Segment {
            language: to.clone(),
            change,
        };
        session
            .apply(Edit::In { document: id, edit })
            .expect("fits");
        updates.push(time(|| memory.update(&session)).0);
    }
    println!(
        "  a changed segment followed in {:.2} ms",
        ms(median(updates))
    );
}

fn ask(
    session: &Session,
    memory: &Memory,
    sources: &[String],
    vocabulary: &[String],
    rounds: usize,
    from: &Language,
    to: &Language,
) {
    let names = Names::of(session, from, to);
    let (table, ids) = numbered(sources);
    for least in [70, 50] {
        let options = Options { least, most: 5 };
        let (mut ours, mut bare) = (Vec::new(), Vec::new());
        let mut found = 0;
        for round in 0..rounds {
            let mut random = Random(1_000 + round as u64);
            // A sentence of 21 words, three of them others.
            let mut words: Vec<&str> = sources
                .iter()
                .skip(round * 31)
                .find(|source| source.split(' ').count() == 21)
                .map(|source| source.split(' ').collect())
                .unwrap_or_default();
            for at in [3, 9, 15] {
                if let Some(word) = words.get_mut(at) {
                    *word = &vocabulary[random.below(vocabulary.len())];
                }
            }
            let text = words.join(" ");
            let asked = Asked::text(text.as_str());
            let (took, matches) = time(|| memory.matches(&asked, &names, &options));
            ours.push(took);
            found += matches.len();
            let own: Vec<u32> = words
                .iter()
                .map(|word| ids.get(*word).copied().unwrap_or(u32::MAX))
                .collect();
            bare.push(time(|| scan(&own, &table)).0);
        }
        let (ours, bare) = (median(ours), median(bare));
        let fits = if ours <= GOAL { "" } else { "  MISSED" };
        println!(
            "  at {least} %: {:6.2} ms, {:.3} × a bare Levenshtein of word numbers over all ({:.1} ms), {found} found{fits}",
            ms(ours),
            ours.as_secs_f64() / bare.as_secs_f64(),
            ms(bare),
        );
    }
}

/// Words as numbers, once; what a plain comparison needs.
fn numbered(sources: &[String]) -> (Vec<Vec<u32>>, std::collections::HashMap<&str, u32>) {
    let mut ids = std::collections::HashMap::new();
    let table = sources
        .iter()
        .map(|source| {
            let words = source.split(' ');
            words
                .map(|word| {
                    let next = ids.len() as u32;
                    *ids.entry(word).or_insert(next)
                })
                .collect()
        })
        .collect();
    (table, ids)
}

/// The least distance by the common table, one row at a time.
fn scan(own: &[u32], table: &[Vec<u32>]) -> usize {
    let mut best = usize::MAX;
    let mut row: Vec<usize> = Vec::new();
    for other in table {
        row.clear();
        row.extend(0..=other.len());
        for (i, a) in own.iter().enumerate() {
            let mut last = row[0];
            row[0] = i + 1;
            for (j, b) in other.iter().enumerate() {
                let change = last + usize::from(a != b);
                last = row[j + 1];
                row[j + 1] = change.min(last + 1).min(row[j] + 1);
            }
        }
        best = best.min(row[other.len()]);
    }
    best
}

fn add_document(
    session: &mut Session,
    ids: &mut Ids,
    sources: &[String],
    from: &Language,
    to: &Language,
) -> glossator::model::DocumentId {
    let id = ids.next();
    let text = SourceText::new(sources.join("\n")).expect("not too long");
    let head = Head {
        metadata: Metadata {
            language: Some(from.clone()),
            ..Metadata::default()
        },
        ..Head::default()
    };
    session.load_document(Document::new(id, Slug::new("d", id), text, head));
    let mut start = 0;
    for source in sources {
        let at = TextRange::from_range(start..start + source.len()).expect("not empty");
        start += source.len() + 1;
        let segment = Segment {
            id: ids.next(),
            at,
            by_hand: false,
            translation: Translation {
                text: "made".to_owned(),
                status: TranslationStatus::Translated,
                ..Translation::default()
            },
        };
        let edit = DocumentEdit::Segment {
            language: to.clone(),
            change: Change::Add(segment),
        };
        session
            .apply(Edit::In { document: id, edit })
            .expect("fits");
    }
    id
}

fn unit(source: &str, line: u64) -> Unit {
    Unit {
        source: source.into(),
        target: "made".into(),
        from: language("de"),
        to: language("en"),
        by: Arc::from(""),
        at: None,
        note: Arc::from(""),
        line,
    }
}

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

/// Steele and Vigna's SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

fn word(random: &mut Random) -> String {
    const STARTS: [&str; 12] = ["b", "d", "f", "g", "k", "l", "m", "n", "r", "s", "t", "w"];
    const VOWELS: [&str; 8] = ["a", "e", "i", "o", "u", "ä", "ei", "au"];
    let syllables = 1 + random.below(4);
    let mut word = String::new();
    for _ in 0..syllables {
        word.push_str(STARTS[random.below(12)]);
        word.push_str(VOWELS[random.below(8)]);
    }
    word.push_str(["n", "r", "t", "s", "en", ""][random.below(6)]);
    word
}

/// 8 to 34 words, few of them very frequent, as in press text.
fn sentence(random: &mut Random, vocabulary: &[String]) -> String {
    let length = 8 + random.below(27);
    let mut words: Vec<&str> = Vec::with_capacity(length);
    for _ in 0..length {
        // Zipf: the share of a word falls with its rank.
        let share = random.below(1_000_000) as f64 / 1_000_000.0;
        let rank = (vocabulary.len() as f64).powf(share) as usize;
        words.push(&vocabulary[rank.min(vocabulary.len()) - 1]);
    }
    let mut text = words.join(" ");
    text.push('.');
    text
}
