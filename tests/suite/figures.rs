//! Figures, not checks: `cargo test --release --test suite -- --ignored --nocapture figures`.

use std::{io::Write, sync::Arc, time::Instant};

use glossator::{
    model::{Mention, Ranges, edit::Edit},
    store::{Mode, Opened, RealDisk, Store},
    text::{SourceText, TextRange},
};

use crate::random::Author;

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

#[test]
#[ignore = "figures, not a check"]
fn figures_of_the_store() {
    let base = std::env::var_os("GLOSSATOR_SCRATCH").unwrap_or_else(|| std::env::temp_dir().into());
    let scratch = tempfile::tempdir_in(base).unwrap();
    let mode = Mode::Write {
        note: String::new(),
    };
    let mut author = Author::new(1);
    let mut session = author.session();
    let disk = Arc::new(RealDisk::new(scratch.path().join("session")));
    let mut store = Store::create(disk.clone(), &session, &mode).unwrap();
    let article = "Die Deutsche Bank übernimmt die Müller AG. ".repeat(120);
    let start = Instant::now();
    let mut first = None;
    for n in 0..1_000 {
        let text = SourceText::new(format!("{n}. {article}")).unwrap();
        let (id, mut edits) = author.import(&session, &format!("Artikel {n}"), text, 0);
        first.get_or_insert(id);
        for m in 0..100u32 {
            let range = TextRange::of(10 + m * 44, 18 + m * 44).unwrap();
            let label = session.scheme().labels[(m % 3) as usize].key.clone();
            let mention = Mention::new(
                author.ids.next(),
                Ranges::one(range),
                label,
                None,
                author.now(),
            );
            let mut edit = vec![Edit::add_mention(id, mention)];
            if session
                .clone()
                .apply_all([edits.clone(), edit.clone()].concat())
                .is_ok()
            {
                edits.append(&mut edit);
            }
        }
        session.apply_all(edits.clone()).unwrap();
        store.append(&[author.group(edits)], &[]).unwrap();
    }
    eprintln!("1,000 documents made and journalled: {:?}", start.elapsed());
    let start = Instant::now();
    store.checkpoint(&session, author.now()).unwrap();
    eprintln!("first checkpoint: {:?}", start.elapsed());
    let mentions: usize = session.documents().map(|d| d.mentions().len()).sum();
    let bytes: usize = session.documents().map(|d| d.text().len()).sum();
    eprintln!("{mentions} mentions, {bytes} bytes of text");

    let id = first.unwrap();
    let text = session.document(id).unwrap().text().clone();
    let mut ours = Vec::new();
    let mut line = Vec::new();
    for _ in 0..500 {
        let mention = author.mention(&session, &text).unwrap();
        let edit = Edit::add_mention(id, mention);
        session.apply(edit.clone()).unwrap();
        let group = author.group(vec![edit]);
        let record = glossator::store::journal::Record::Group(group.clone());
        line = glossator::store::journal::encode(1, &record)
            .unwrap()
            .into_bytes();
        let start = Instant::now();
        store.append(&[group], &[]).unwrap();
        ours.push(start.elapsed().as_secs_f64() * 1e6);
    }
    let mut file = std::fs::File::create(scratch.path().join("bare")).unwrap();
    let bare: Vec<f64> = (0..500)
        .map(|_| {
            let start = Instant::now();
            file.write_all(&line).unwrap();
            file.sync_data().unwrap();
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    eprintln!(
        "append of a small group: median {:.0} µs; bare append + fdatasync: {:.0} µs",
        median(ours),
        median(bare)
    );
    let start = Instant::now();
    store.checkpoint(&session, author.now()).unwrap();
    eprintln!(
        "checkpoint after 500 edits in one document: {:?}",
        start.elapsed()
    );
    drop(store);
    for _ in 0..3 {
        let start = Instant::now();
        let Opened {
            mut store,
            mut session,
            mut report,
        } = Store::open(disk.clone(), &mode).unwrap();
        let opened = start.elapsed();
        store.load_document(&mut session, id, &mut report).unwrap();
        let first = start.elapsed();
        store.load_rest(&mut session, &mut report).unwrap();
        eprintln!(
            "open: {opened:?}; with the first document: {first:?}; with all: {:?}",
            start.elapsed()
        );
        assert!(report.is_empty());
    }
}
