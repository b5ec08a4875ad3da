//! What must stay fast, and the ratios that say how fast against the bare thing.
//!
//! `cargo bench` measures each with criterion, then prints the ratios: both sides in
//! turn, in one run, medians of the pairs. `-- --test` runs everything once.

#[allow(dead_code, reason = "shared with the other benches")]
mod data;

use std::{
    hint::black_box,
    io::Write as _,
    sync::Arc,
    time::{Duration, Instant},
};

use aho_corasick::{AhoCorasick, MatchKind};
use criterion::{BatchSize, Criterion, Throughput};
use glossator::{
    format::{self, Selection},
    model::{
        Ids, LabelKey, Report, Session, Status,
        edit::{Change, Edit},
    },
    names::{self, Matcher, TagOptions},
    store::{Mode, RealDisk, Store},
    task::Cancel,
    text::{Fold, TextIndex},
};
use jiff::Timestamp;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(5))
        .configure_from_args();
    let once = std::env::args().any(|argument| argument == "--test");
    // A small session is enough to see that everything runs.
    let size = if once {
        data::Size::SMALL
    } else {
        data::Size::FULL
    };
    session_on_disk(&mut criterion, &size);
    one_edit(&mut criterion, &size);
    durable_edit(&mut criterion);
    text_index(&mut criterion, &size);
    tagging(&mut criterion, &size);
    export(&mut criterion, &size);
    criterion.final_summary();
    let rounds = if once { 1 } else { 21 };
    println!("\nRatios, medians of {rounds} pairs in one run:");
    ratio_export(&size, rounds);
    ratio_tagging(&size, rounds);
    ratio_durable(rounds);
    ratio_edit(&size, rounds);
    spread_time(&size, rounds);
}

/// A session folder on a real disk, complete.
fn stored(session: &Session) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the session");
    let empty = data::empty(session.id);
    let disk = Arc::new(RealDisk::new(folder.path()));
    let mut store = Store::create(disk, &empty, &write()).expect("a new session");
    let group = data::as_group(session);
    store.append(&[group], &[]).expect("room on the disk");
    store
        .checkpoint(session, Timestamp::UNIX_EPOCH)
        .expect("room on the disk");
    folder
}

fn write() -> Mode {
    Mode::Write {
        note: "bench".to_owned(),
    }
}

fn session_on_disk(c: &mut Criterion, size: &data::Size) {
    let session = data::session(size);
    let folder = stored(&session);
    let disk = || Arc::new(RealDisk::new(folder.path()));
    let mut group = c.benchmark_group(format!("session of {}", size.name()));
    group.bench_function("open, one document shown", |b| {
        b.iter(|| {
            let mut opened = Store::open(disk(), &Mode::Read).expect("it opens");
            let shown = opened.session.listed()[0].id;
            let mut report = Report::new();
            opened
                .store
                .load_document(&mut opened.session, shown, &mut report)
                .expect("it loads");
            black_box(opened.session.document(shown).is_some())
        });
    });
    group.bench_function("open, everything", |b| {
        b.iter(|| {
            let mut opened = Store::open(disk(), &Mode::Read).expect("it opens");
            let mut report = Report::new();
            opened
                .store
                .load_rest(&mut opened.session, &mut report)
                .expect("it loads");
            black_box(opened.session.documents().count())
        });
    });
    group.bench_function("checkpoint of all", |b| {
        let group = data::as_group(&session);
        b.iter_batched(
            || {
                let folder = tempfile::tempdir().expect("a folder");
                let disk = Arc::new(RealDisk::new(folder.path()));
                let empty = data::empty(session.id);
                let mut store = Store::create(disk, &empty, &write()).expect("a session");
                store
                    .append(std::slice::from_ref(&group), &[])
                    .expect("room");
                (folder, store)
            },
            |(folder, mut store)| {
                store
                    .checkpoint(&session, Timestamp::UNIX_EPOCH)
                    .expect("room");
                (folder, store)
            },
            BatchSize::PerIteration,
        );
    });
    group.bench_function("checkpoint of one changed mention in each document", |b| {
        b.iter_batched(
            || {
                let folder = stored(&session);
                let disk = Arc::new(RealDisk::new(folder.path()));
                let mut opened = Store::open(disk, &write()).expect("it opens");
                let mut report = Report::new();
                opened
                    .store
                    .load_rest(&mut opened.session, &mut report)
                    .expect("it loads");
                let edits = data::one_change_each(&opened.session);
                opened.session.apply_all(edits.clone()).expect("they apply");
                let group = data::group(edits);
                opened.store.append(&[group], &[]).expect("room");
                (folder, opened)
            },
            |(folder, mut opened)| {
                opened
                    .store
                    .checkpoint(&opened.session, Timestamp::UNIX_EPOCH)
                    .expect("room");
                (folder, opened)
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

/// Changes one mention back and forth, each time with a snapshot taken just before.
struct OneEdit {
    session: Session,
    there: Edit,
    back: Edit,
    forward: bool,
}

impl OneEdit {
    fn new(size: &data::Size) -> Self {
        let session = data::one_long_document(size.mentions_in_one);
        let document = session.documents().next().expect("one").clone();
        let mentions = document.mentions();
        let middle = mentions.iter().nth(mentions.len() / 2).expect("many");
        let mut to = middle.clone();
        to.status = Status::Rejected;
        let change = Change::Set {
            from: middle.clone(),
            to,
        };
        let there = Edit::mention(document.id, change);
        Self {
            back: there.clone().inverse(),
            there,
            session,
            forward: true,
        }
    }

    fn step(&mut self) -> Session {
        let snapshot = self.session.clone();
        let edit = if self.forward {
            &self.there
        } else {
            &self.back
        };
        self.session.apply(edit.clone()).expect("it applies");
        self.forward = !self.forward;
        snapshot
    }
}

fn one_edit(c: &mut Criterion, size: &data::Size) {
    let mut edit = OneEdit::new(size);
    let name = format!(
        "one edit among {} mentions, snapshot alive",
        size.mentions_in_one
    );
    c.bench_function(&name, |b| b.iter(|| black_box(edit.step())));
}

/// One small group after another in a real journal, and the bare thing beside it.
struct Durable {
    _folder: tempfile::TempDir,
    store: Store,
    group: glossator::model::edit::Group,
    bare: std::fs::File,
    bytes: Vec<u8>,
}

impl Durable {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let disk = Arc::new(RealDisk::new(folder.path()));
        let session = data::session(&data::Size::SMALL);
        let empty = data::empty(session.id);
        let mut store = Store::create(disk, &empty, &write()).expect("a session");
        let whole = data::as_group(&session);
        store.append(&[whole], &[]).expect("room");
        let edits = data::one_change_each(&session);
        let group = data::group(edits.into_iter().take(1).collect());
        let before = store.journal_len();
        store
            .append(std::slice::from_ref(&group), &[])
            .expect("room");
        store
            .append(std::slice::from_ref(&group), &[])
            .expect("room");
        let line = (store.journal_len() - before) / 2;
        let bare = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(folder.path().join("bare"))
            .expect("a file");
        Self {
            bytes: vec![b'x'; usize::try_from(line).expect("a short line")],
            _folder: folder,
            store,
            group,
            bare,
        }
    }

    fn ours(&mut self) {
        self.store
            .append(std::slice::from_ref(&self.group), &[])
            .expect("room");
    }

    fn bare(&mut self) {
        self.bare.write_all(&self.bytes).expect("room");
        self.bare.sync_data().expect("a disk");
    }
}

fn durable_edit(c: &mut Criterion) {
    let mut durable = Durable::new();
    let mut group = c.benchmark_group("one edit made durable");
    group.bench_function("journal", |b| b.iter(|| durable.ours()));
    group.bench_function("bare append and fdatasync", |b| b.iter(|| durable.bare()));
    group.finish();
}

fn text_index(c: &mut Criterion, size: &data::Size) {
    let text = data::text(size.long_text, 7);
    let mut group = c.benchmark_group("text index");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function(format!("{} bytes", text.len()), |b| {
        b.iter(|| black_box(TextIndex::new(&text)));
    });
    group.finish();
}

struct Tagging {
    session: Session,
    list: names::NamesList,
    matcher: Matcher,
    bare: AhoCorasick,
    bare_longest: AhoCorasick,
}

impl Tagging {
    fn new(size: &data::Size) -> Self {
        let session = data::untagged(size);
        let list = data::names(size.names);
        let forms: Vec<String> = list.forms().map(|(_, form)| form.text.clone()).collect();
        Self {
            matcher: Matcher::new(&list, Fold::default()),
            bare: AhoCorasick::new(&forms).expect("few patterns"),
            bare_longest: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(&forms)
                .expect("few patterns"),
            session,
            list,
        }
    }

    fn forget(&self) {
        for document in self.session.documents() {
            document.text().forget_folded();
        }
    }

    /// The matching alone, document after document, on one processor.
    fn find(&self) -> usize {
        let documents = self.session.documents();
        documents
            .map(|document| self.matcher.find(document.text()).len())
            .sum()
    }

    /// Everything `tag` does: matcher built, documents searched, edits made.
    fn tag(&self) -> usize {
        let options = TagOptions {
            status: Status::Proposed,
            fold: Fold::default(),
            documents: None,
            by: None,
            at: Timestamp::UNIX_EPOCH,
        };
        let mut ids = Ids::seeded(3);
        let mut report = Report::new();
        let tagged = names::tag(&self.session, &self.list, &options, &mut ids, &mut report);
        tagged.edits.len()
    }

    /// aho-corasick as it comes, over the same bytes: every occurrence, no edges.
    fn bare(&self) -> usize {
        let documents = self.session.documents();
        documents
            .map(|document| {
                let folded = document.text().folded(Fold::default());
                self.bare.find_overlapping_iter(folded.text()).count()
            })
            .sum()
    }

    /// The same, with the leftmost and longest occurrences alone.
    fn bare_longest(&self) -> usize {
        let documents = self.session.documents();
        documents
            .map(|document| {
                let folded = document.text().folded(Fold::default());
                self.bare_longest.find_iter(folded.text()).count()
            })
            .sum()
    }
}

fn tagging(c: &mut Criterion, size: &data::Size) {
    let tagging = Tagging::new(size);
    let mut group = c.benchmark_group(format!("tagging {} with {} names", size.name(), size.names));
    group.bench_function("tag, cold", |b| {
        b.iter_batched(
            || tagging.forget(),
            |()| black_box(tagging.tag()),
            BatchSize::PerIteration,
        );
    });
    tagging.find();
    group.bench_function("tag, folded text cached", |b| {
        b.iter(|| black_box(tagging.tag()));
    });
    group.bench_function("find alone, folded text cached", |b| {
        b.iter(|| black_box(tagging.find()));
    });
    group.bench_function("bare aho-corasick", |b| {
        b.iter(|| black_box(tagging.bare()))
    });
    group.finish();
}

struct Exporting {
    session: Session,
    value: serde_json::Value,
    size: usize,
}

impl Exporting {
    fn new(size: &data::Size) -> Self {
        let session = data::session(size);
        let bytes = write_json(&session, 0);
        Self {
            value: serde_json::from_slice(&bytes).expect("our own JSON"),
            size: bytes.len(),
            session,
        }
    }

    fn ours(&self) -> usize {
        write_json(&self.session, self.size).len()
    }
}

fn write_json(session: &Session, capacity: usize) -> Vec<u8> {
    let writer = format::by_id("json").and_then(|format| format.writer);
    let mut bytes = Vec::with_capacity(capacity);
    writer
        .expect("json is written")
        .write(session, &Selection::default(), &mut bytes)
        .expect("memory");
    bytes
}

fn export(c: &mut Criterion, size: &data::Size) {
    let exporting = Exporting::new(size);
    let records = data::records(&exporting.value);
    let mut group = c.benchmark_group(format!("export of {} mentions", size.mentions()));
    group.throughput(Throughput::Bytes(exporting.size as u64));
    group.bench_function("annotated JSON", |b| b.iter(|| black_box(exporting.ours())));
    group.bench_function("bare serde_json, the same records", |b| {
        b.iter(|| black_box(bare_json(&records, exporting.size)));
    });
    group.finish();
}

fn bare_json(records: &data::Records, capacity: usize) -> usize {
    let mut bytes = Vec::with_capacity(capacity);
    serde_json::to_writer(&mut bytes, records).expect("memory");
    bytes.len()
}

/// Runs both in turn and prints the medians and their ratio against its goal.
fn ratio(name: &str, goal: f64, rounds: usize, mut ours: impl FnMut(), mut bare: impl FnMut()) {
    let time = |run: &mut dyn FnMut()| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64()
    };
    ours();
    bare();
    let mut pairs: Vec<(f64, f64)> = (0..rounds)
        .map(|_| (time(&mut ours), time(&mut bare)))
        .collect();
    pairs.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    let (a, b) = pairs[pairs.len() / 2];
    println!(
        "  {name}: {:.2} (goal ≤ {goal}); {:.3} ms against {:.3} ms",
        a / b,
        a * 1e3,
        b * 1e3
    );
}

fn ratio_export(size: &data::Size, rounds: usize) {
    let exporting = Exporting::new(size);
    let records = data::records(&exporting.value);
    ratio(
        "export / bare serde_json of the same records",
        2.0,
        rounds,
        || {
            black_box(exporting.ours());
        },
        || {
            black_box(bare_json(&records, exporting.size));
        },
    );
}

fn ratio_tagging(size: &data::Size, rounds: usize) {
    let tagging = Tagging::new(size);
    let bare = || {
        black_box(tagging.bare());
    };
    ratio(
        "matching, folded text cached, one processor / bare aho-corasick",
        3.0,
        rounds,
        || {
            black_box(tagging.find());
        },
        bare,
    );
    ratio(
        "the same / bare aho-corasick, leftmost longest",
        3.0,
        rounds,
        || {
            black_box(tagging.find());
        },
        || {
            black_box(tagging.bare_longest());
        },
    );
    println!(
        "  (names found: {}, occurrences without edges: {})",
        tagging.find(),
        tagging.bare()
    );
    ratio(
        "whole tag, folded text cached, all processors / bare aho-corasick",
        3.0,
        rounds,
        || {
            black_box(tagging.tag());
        },
        bare,
    );
}

fn ratio_durable(rounds: usize) {
    let durable = std::cell::RefCell::new(Durable::new());
    ratio(
        "durable edit / append and fdatasync",
        2.0,
        rounds * 20,
        || durable.borrow_mut().ours(),
        || durable.borrow_mut().bare(),
    );
}

/// One name found in all documents, with its endings, as the window asks for it.
fn spread_time(size: &data::Size, rounds: usize) {
    let tagging = Tagging::new(size);
    let form = tagging
        .list
        .forms()
        .next()
        .map(|(_, form)| form.text.clone());
    let what = names::Spread {
        width: true,
        forms: form.into_iter().collect(),
        label: LabelKey::new("company"),
        entity: None,
        fold: Fold::default(),
        inflection: true,
        documents: None,
    };
    let mut found = 0;
    let mut once = || {
        let start = Instant::now();
        let places = names::spread(&tagging.session, &what, &Cancel::default());
        found = places.map_or(0, |places| places.len());
        start.elapsed().as_secs_f64() * 1e3
    };
    let cold = once();
    let mut times: Vec<f64> = (0..rounds * 5).map(|_| once()).collect();
    times.sort_by(f64::total_cmp);
    println!(
        "  one name spread over {}: {:.2} ms (goal ≤ 20 ms), nothing folded yet {cold:.1} ms, {found} places",
        size.name(),
        times[times.len() / 2],
    );
}

fn ratio_edit(size: &data::Size, rounds: usize) {
    let mut edit = OneEdit::new(size);
    let mut times: Vec<f64> = (0..rounds * 200)
        .map(|_| {
            let start = Instant::now();
            let snapshot = edit.step();
            let time = start.elapsed().as_secs_f64() * 1e3;
            drop(snapshot);
            time
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "  one edit among {} mentions, snapshot alive: {:.4} ms (goal ≤ 0.1 ms), 99th percentile {:.4} ms",
        size.mentions_in_one,
        times[times.len() / 2],
        times[times.len() * 99 / 100]
    );
}
