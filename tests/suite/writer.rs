//! The writer thread: order, waiting, retrying, resting.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use glossator::{
    model::{Report, Session},
    store::{Opened, Store, StoreError, Surroundings, Tuning, Writer},
};

use crate::{
    crash::{SMALL, content_files, for_writing},
    disk::{FaultDisk, Faults},
    random::Author,
    session::assert_same,
};

struct Office {
    disk: FaultDisk,
    author: Author,
    session: Session,
    writer: Writer,
    notified: Arc<AtomicUsize>,
}

impl Office {
    fn open(idle: Duration, tuning: Tuning) -> Self {
        let mut author = Author::new(21);
        let session = author.session();
        let disk = FaultDisk::new(21);
        let mut store = Store::create(disk.handle(), &session, &for_writing()).unwrap();
        store.tune(tuning);
        let notified = Arc::new(AtomicUsize::new(0));
        let count = notified.clone();
        let around = Surroundings {
            now: Box::new(|| jiff::Timestamp::UNIX_EPOCH),
            notify: Box::new(move || {
                count.fetch_add(1, Ordering::Relaxed);
            }),
            idle,
        };
        let writer = Writer::start(store, session.clone(), around);
        Self {
            disk,
            author,
            session,
            writer,
            notified,
        }
    }

    /// Hands over some groups, one by one.
    fn submit(&mut self, count: usize) {
        let mut made = 0;
        while made < count {
            if let Some((work, after)) = self.author.work(&self.session) {
                self.session = after;
                self.writer.submit(
                    vec![work.group.into()],
                    work.attachments,
                    self.session.clone(),
                );
                made += 1;
            }
        }
    }

    fn full(&self, writes: u64) {
        self.disk.fail(Faults {
            full: Some((0, writes)),
            ..Faults::default()
        });
    }
}

#[track_caller]
fn check_disk(disk: &FaultDisk, wanted: &Session) {
    let Opened {
        mut store,
        mut session,
        mut report,
    } = Store::open(disk.handle(), &for_writing()).unwrap();
    store.load_rest(&mut session, &mut report).unwrap();
    assert_eq!(report, Report::new());
    assert_same(&session, wanted, "what is on disk");
}

const NEVER: Duration = Duration::from_secs(3_600);

#[test]
fn what_was_flushed_outlives_a_crash() {
    let mut office = Office::open(NEVER, Tuning::default());
    office.submit(40);
    office.writer.flush().unwrap();
    let status = office.writer.status();
    assert_eq!((status.submitted, status.durable), (40, 40));
    assert!(status.error.is_none() && !status.complete && status.since.is_some());
    // The call follows the change; it does not precede it.
    let start = Instant::now();
    while office.notified.load(Ordering::Relaxed) == 0 {
        assert!(start.elapsed() < Duration::from_secs(5));
    }
    office.disk.crash();
    check_disk(&office.disk, &office.session);
}

#[test]
fn closing_writes_everything_and_gives_the_store_back() {
    let mut office = Office::open(NEVER, Tuning::default());
    office.submit(30);
    let store = office.writer.close().unwrap().unwrap();
    assert!(!store.is_dirty());
    drop(store);
    // The files alone hold it all.
    office.disk.take("journal.ron");
    check_disk(&office.disk, &office.session);
}

#[test]
fn dropping_closes() {
    let mut office = Office::open(NEVER, Tuning::default());
    office.submit(10);
    drop(office.writer);
    check_disk(&office.disk, &office.session);
    assert!(content_files(&office.disk).len() > 3);
}

#[test]
fn a_full_disk_is_reported_and_nothing_is_lost_once_there_is_room() {
    let mut office = Office::open(NEVER, Tuning::default());
    office.submit(5);
    office.writer.flush().unwrap();
    office.full(u64::MAX);
    office.submit(5);
    let error = office.writer.flush().unwrap_err();
    assert!(matches!(*error, StoreError::DiskFull { .. }), "{error}");
    office.submit(5);
    let status = office.writer.status();
    assert!(status.error.is_some());
    assert_eq!((status.submitted, status.durable), (15, 5));
    office.disk.fail(Faults::default());
    let start = Instant::now();
    while office.writer.flush().is_err() {
        assert!(start.elapsed() < Duration::from_secs(10));
    }
    let status = office.writer.status();
    assert!(status.error.is_none());
    assert_eq!((status.submitted, status.durable), (15, 15));
    office.disk.crash();
    check_disk(&office.disk, &office.session);
}

#[test]
fn asking_for_a_checkpoint_tries_again_at_once() {
    let mut office = Office::open(NEVER, Tuning::default());
    office.full(u64::MAX);
    office.submit(3);
    assert!(office.writer.checkpoint().is_err());
    office.disk.fail(Faults::default());
    let start = Instant::now();
    while office.writer.checkpoint().is_err() {
        assert!(start.elapsed() < Duration::from_secs(10));
    }
    assert!(office.writer.status().complete);
    check_files(&mut office);
}

fn check_files(office: &mut Office) {
    office.disk.kill();
    check_disk(&office.disk, &office.session);
}

#[test]
fn a_checkpoint_that_fails_holds_up_no_edit() {
    let mut office = Office::open(NEVER, Tuning::default());
    office.submit(8);
    office.writer.flush().unwrap();
    // Another program's file is in the way: every checkpoint fails from now on.
    office.disk.put("session.ron", b"not ours");
    office.disk.put("terms.ron", b"not ours");
    office.disk.put("entities.ron", b"not ours");
    let error = office.writer.checkpoint().unwrap_err();
    assert!(
        matches!(*error, StoreError::ChangedOutside { .. }),
        "{error}"
    );
    let start = Instant::now();
    for _ in 0..20 {
        office.submit(1);
        office.writer.flush().unwrap();
    }
    // Had each waited for the next try of a checkpoint, it would be 40 seconds.
    assert!(start.elapsed() < Duration::from_secs(20), "edits waited");
    let status = office.writer.status();
    assert_eq!((status.submitted, status.durable), (28, 28));
    assert!(status.error.is_some(), "the failure is still true");
}

#[test]
fn files_are_brought_up_to_date_after_some_rest() {
    let mut office = Office::open(Duration::from_millis(150), Tuning::default());
    office.submit(10);
    office.writer.flush().unwrap();
    let start = Instant::now();
    while !office.writer.status().complete {
        assert!(start.elapsed() < Duration::from_secs(5));
        std::thread::sleep(Duration::from_millis(10));
    }
    check_files(&mut office);
}

#[test]
fn a_full_journal_is_put_away_without_rest() {
    let mut office = Office::open(NEVER, SMALL);
    office.submit(60);
    office.writer.flush().unwrap();
    let start = Instant::now();
    while !office.writer.status().complete {
        assert!(start.elapsed() < Duration::from_secs(5));
        std::thread::sleep(Duration::from_millis(10));
    }
    let files = office.disk.files();
    assert!(
        files
            .keys()
            .any(|path| path.starts_with("history/journal-"))
    );
    check_files(&mut office);
}
