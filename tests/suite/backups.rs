//! Going back: each backup is the session as it was when it was opened, and can be made a
//! session of its own.

use std::{collections::BTreeMap, sync::Arc};

use glossator::{
    model::{
        Report, Reviewer, Session,
        edit::{Change, Edit, What},
    },
    store::{Disk, Mode, Opened, Store, StoreError, Tuning, backups},
    workspace::{self, Access, Workspace, WorkspaceError},
};

use crate::{
    crash::{SMALL, for_writing},
    disk::FaultDisk,
    random::Author,
    session::assert_same,
};

/// A session that is opened, edited and closed several times.
struct Life {
    disk: FaultDisk,
    author: Author,
    session: Session,
    tuning: Tuning,
    /// By the backup's name: the session when it was opened.
    states: BTreeMap<String, Session>,
}

impl Life {
    fn new(seed: u64, tuning: Tuning) -> Self {
        let disk = FaultDisk::new(seed);
        let mut author = Author::new(seed);
        let session = author.session();
        let store = Store::create(disk.handle(), &session, &for_writing()).unwrap();
        drop(store);
        Self {
            disk,
            author,
            session,
            tuning,
            states: BTreeMap::new(),
        }
    }

    fn open(&self, mode: &Mode) -> (Store, Session) {
        let Opened {
            mut store,
            mut session,
            mut report,
        } = Store::open(self.disk.handle(), mode).unwrap();
        store.load_rest(&mut session, &mut report).unwrap();
        assert_eq!(report, Report::new());
        (store, session)
    }

    /// Opens, makes some groups with a checkpoint now and then, and closes.
    fn period(&mut self, groups: usize) {
        let (mut store, opened) = self.open(&for_writing());
        store.tune(self.tuning);
        assert_same(&opened, &self.session, "opened again");
        for n in 0..groups {
            if let Some((work, after)) = self.author.work(&self.session) {
                store.append(&[work.group], &work.attachments).unwrap();
                self.session = after;
            }
            if n % 4 == 3 || n + 1 == groups {
                store.checkpoint(&self.session, self.author.now()).unwrap();
            }
        }
        drop(store);
        for backup in backups::list(&self.disk.handle()).unwrap() {
            let state = || opened.clone();
            self.states.entry(backup.name).or_insert_with(state);
        }
    }

    fn check(&self, what: &str) {
        let handle = self.disk.handle();
        let before = self.disk.files();
        let listed = backups::list(&handle).unwrap();
        assert!(listed.len() <= 3, "{what}");
        for backup in listed {
            let what = format!("{what}, backup {}", backup.name);
            let wanted = &self.states[&backup.name];
            assert_eq!(backup.documents, wanted.listed().len(), "{what}");
            assert_eq!(backup.title, wanted.info().title, "{what}");
            assert!(backup.at.is_some() && backup.files > 0, "{what}");
            let older = backups::open(&handle, &backup.name).unwrap();
            assert_eq!(older.report, Report::new(), "{what}");
            assert_same(&older.session, wanted, &what);
            let target = FaultDisk::new(7);
            let report = backups::restore(&handle, &backup.name, &target.handle()).unwrap();
            assert_eq!(report, Report::new(), "{what}");
            target.crash();
            self.check_restored(&target, wanted, &what);
        }
        assert_eq!(self.disk.files(), before, "{what}: it was only read");
    }

    /// It is durable, whole, and can be worked on; sources came along.
    fn check_restored(&self, target: &FaultDisk, wanted: &Session, what: &str) {
        let mut opened = Store::open(target.handle(), &for_writing()).unwrap();
        let (session, report) = (&mut opened.session, &mut opened.report);
        opened.store.load_rest(session, report).unwrap();
        assert_eq!(opened.report, Report::new(), "{what}");
        assert_same(&opened.session, wanted, what);
        let (here, _) = self.open(&Mode::Read);
        for document in wanted.documents() {
            if let Some(source) = &document.head().source
                && let Ok(bytes) = here.source(source)
            {
                assert_eq!(opened.store.source(source).unwrap(), bytes, "{what}");
            }
        }
        assert!(opened.store.groups(&mut Report::new()).unwrap().is_empty());
    }
}

#[test]
fn every_backup_is_the_session_as_it_was_opened() {
    for seed in 0..24 {
        let tuning = if seed % 3 == 0 {
            Tuning::default()
        } else {
            SMALL
        };
        let mut life = Life::new(seed, tuning);
        for period in 0..6 {
            life.period(4 + (seed as usize * 7 + period * 5) % 17);
            life.check(&format!("seed {seed}, period {period}"));
        }
        assert!(life.states.len() > 3, "seed {seed}: something was replaced");
    }
}

#[test]
fn nothing_is_overwritten_and_what_is_missing_is_said() {
    let mut life = Life::new(3, SMALL);
    life.period(12);
    let handle = life.disk.handle();
    let name = backups::list(&handle).unwrap()[0].name.clone();
    let missing = backups::open(&handle, "20010101T000000Z").unwrap_err();
    assert!(matches!(missing, StoreError::NoBackup { .. }), "{missing}");
    for bad in ["", "..", "../..", "damaged"] {
        let missing = backups::open(&handle, bad).unwrap_err();
        assert!(matches!(missing, StoreError::NoBackup { .. }), "{bad}");
    }
    let target = FaultDisk::new(1);
    target.put("note.txt", b"mine");
    let refused = backups::restore(&handle, &name, &target.handle()).unwrap_err();
    assert!(matches!(refused, StoreError::NotEmpty), "{refused}");
    assert_eq!(target.files().len(), 1);
    let into_itself = backups::restore(&handle, &name, &handle).unwrap_err();
    assert!(matches!(into_itself, StoreError::NotEmpty));
}

#[test]
fn the_same_on_a_real_disk_while_the_session_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let edit = |name: &str| {
        let mut workspace = match folder.path().join("session.ron").exists() {
            true => Workspace::open(folder.path(), Access::Write, &mut Report::new()),
            false => Workspace::create(folder.path(), "Kinvolk".to_owned(), Vec::new()),
        }
        .unwrap();
        let reviewer = Reviewer {
            id: workspace.ids().next(),
            name: name.to_owned(),
        };
        let what = What::AddReviewer {
            name: name.to_owned(),
        };
        let edit = Edit::Reviewer(Change::Add(reviewer));
        workspace.commit(what, vec![edit], Vec::new()).unwrap();
        workspace.close().unwrap();
        // A backup is named after the second in which it was begun.
        let disk: Arc<dyn Disk> = Arc::new(glossator::store::RealDisk::new(folder.path()));
        backups::list(&disk).unwrap().len()
    };
    assert_eq!([edit("Ada"), edit("Grace")], [1, 2]);
    let _open = Workspace::open(folder.path(), Access::Write, &mut Report::new()).unwrap();
    let listed = workspace::backups::list(folder.path()).unwrap();
    let names = |name: &str| -> Vec<String> {
        let older = workspace::backups::open(folder.path(), name).unwrap();
        let reviewers = older.session.reviewers();
        reviewers.map(|reviewer| reviewer.name.clone()).collect()
    };
    assert_eq!(names(&listed[0].name), ["Ada"]);
    assert_eq!(names(&listed[1].name), Vec::<String>::new());
    let parent = tempfile::tempdir().unwrap();
    let target = parent.path().join("restored/here");
    workspace::backups::restore(folder.path(), &listed[0].name, &target).unwrap();
    let restored = Workspace::open(&target, Access::Write, &mut Report::new()).unwrap();
    assert_eq!(restored.session().reviewers().count(), 1);
    let again = workspace::backups::restore(folder.path(), &listed[0].name, &target);
    assert!(matches!(again, Err(WorkspaceError::Store(_))));
}
