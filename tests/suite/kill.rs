//! A process that is killed, again and again, while it writes to a real folder.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};

use glossator::{
    model::{
        ProblemCode, Report, Session,
        edit::{Direction, Edit, History},
    },
    store::{Mode, Opened, RealDisk, Store},
};

use crate::{
    crash::SMALL,
    random::{Author, Random},
    session::{assert_same, digest},
};

const FOLDER: &str = "GLOSSATOR_KILL_FOLDER";
const SEED: &str = "GLOSSATOR_KILL_SEED";

fn open(folder: &Path) -> (Store, Session, Report) {
    let mode = Mode::Write {
        note: std::process::id().to_string(),
    };
    let disk = Arc::new(RealDisk::new(folder));
    let Opened {
        mut store,
        mut session,
        mut report,
    } = Store::open(disk, &mode).unwrap();
    store.tune(SMALL);
    store.load_rest(&mut session, &mut report).unwrap();
    (store, session, report)
}

/// Not a test of its own: what the killed process does. Says each group it is about to
/// hand over, with the digest of the session after it, and each that is durable.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let seed = std::env::var(SEED).unwrap().parse().unwrap();
    let (mut store, mut session, _) = open(Path::new(&folder));
    let mut author = Author::new(seed);
    let mut out = std::io::stdout().lock();
    loop {
        let Some((work, after)) = author.work(&session) else {
            continue;
        };
        writeln!(out, "\ntry {} {}", store.seq() + 1, digest(&after)).unwrap();
        out.flush().unwrap();
        let seq = store.append(&[work.group], &work.attachments).unwrap();
        writeln!(out, "ack {seq}").unwrap();
        out.flush().unwrap();
        session = after;
        if author.random.chance(1, 4) {
            store.checkpoint(&session, author.now()).unwrap();
        }
    }
}

#[test]
fn two_hundred_kills_lose_nothing_that_was_acknowledged() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("session");
    let created = Author::new(77).session();
    let mode = Mode::Write {
        note: String::new(),
    };
    drop(Store::create(Arc::new(RealDisk::new(&folder)), &created, &mode).unwrap());
    let mut random = Random::new(77);
    let mut before = (0, digest(&created));
    let mut acknowledged_at_all = 0;
    for kill in 0..200u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kill::child", "--nocapture", "--test-threads=1"])
            .env(FOLDER, &folder)
            .env(SEED, (1_000 + kill).to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // Not before it has begun to write, or the kills would all hit the start.
        let mut said: Vec<String> = Vec::new();
        for line in lines.by_ref() {
            said.push(line.unwrap());
            if said.last().is_some_and(|line| line.starts_with("try ")) || kill % 10 == 0 {
                break;
            }
        }
        std::thread::sleep(Duration::from_millis(random.below(56) as u64 + 5));
        child.kill().unwrap();
        child.wait().unwrap();
        said.extend(lines.map_while(Result::ok));
        let mut tried = vec![(before.0, before.1.to_string())];
        let mut acknowledged = before.0;
        for line in &said {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["try", seq, digest] => tried.push((seq.parse().unwrap(), (*digest).to_owned())),
                ["ack", seq] => acknowledged = seq.parse().unwrap(),
                _ => {}
            }
        }
        let (store, session, report) = open(&folder);
        for problem in report.problems() {
            assert!(
                matches!(problem.code, ProblemCode::JournalTorn { .. }),
                "kill {kill}: {problem:?}"
            );
        }
        assert!(store.seq() >= acknowledged, "kill {kill} lost a group");
        let now = digest(&session);
        let wanted = tried.iter().rev().find(|(seq, _)| *seq == store.seq());
        assert_eq!(
            Some(now.to_string()),
            wanted.map(|(_, digest)| digest.clone()),
            "kill {kill}"
        );
        acknowledged_at_all += acknowledged - before.0;
        before = (store.seq(), now);
    }
    let (store, mut session, _) = open(&folder);
    let mut history = History::default();
    for group in store.groups(&mut Report::new()).unwrap() {
        history.push(group);
    }
    assert_eq!(history.done().len() as u64, before.0);
    let mut author = Author::new(78);
    while let Some(step) = history.next(Direction::Undo) {
        let group = step.group().expect("none of them is large");
        let mut group = group.turned(Direction::Undo, author.group_id(), author.now(), None);
        let listed = session.listed().to_vec();
        store
            .resolve(&mut group.edits, |edit| match edit {
                Edit::In { document, .. } => listed
                    .iter()
                    .find(|listed| listed.id == *document)
                    .map(|listed| listed.slug.clone()),
                _ => None,
            })
            .unwrap();
        session.apply_all(group.edits.clone()).unwrap();
        history.push(group);
    }
    assert_same(&session, &created, "after undoing everything");
    assert!(
        acknowledged_at_all > 200,
        "only {acknowledged_at_all} groups"
    );
}
