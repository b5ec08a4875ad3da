//! What the store does about damaged, foreign, newer, changed and missing files.

use glossator::{
    model::{
        Document, DocumentId, Place, Problem, ProblemCode, Report, Session, Term,
        edit::{Change, Edit, Group},
    },
    store::{Mode, Opened, Store, StoreError, Tuning, disk::Disk},
};

use crate::{
    crash::{SMALL, for_writing},
    disk::{FaultDisk, Faults},
    random::{Author, KINDS, Random, language},
    session::assert_same,
};

const CUT_SMALL: Tuning = Tuning {
    full_journal: 1 << 20,
    ..SMALL
};

/// A session with records of every kind, closed, all its files written.
struct Sample {
    disk: FaultDisk,
    session: Session,
    author: Author,
}

fn sample() -> Sample {
    (11..100).find_map(sample_of).unwrap()
}

fn sample_of(seed: u64) -> Option<Sample> {
    let mut author = Author::new(seed);
    let mut session = author.session();
    let disk = FaultDisk::new(seed);
    let mut store = Store::create(disk.handle(), &session, &for_writing()).unwrap();
    store.tune(CUT_SMALL);
    let destroys = |kind| matches!(kind, 7 | 8 | 15 | 22);
    let kinds = (0..KINDS).filter(|kind| !destroys(*kind));
    for kind in kinds.cycle().take(5 * KINDS) {
        if let Some((work, after)) = author.work_of(kind, &session) {
            store.append(&[work.group], &work.attachments).unwrap();
            session = after;
        }
    }
    store.checkpoint(&session, author.now()).unwrap();
    drop(store);
    let rich = session.terms().count() > 1
        && session.entities().count() > 1
        && disk.get("journal.ron").is_some()
        && session.documents().count() > 2
        && session.documents().any(|document| {
            document.mentions().len() > 6
                && document.relations().count() > 0
                && document.head().source.is_none()
                && document.comments().count() > 0
        });
    rich.then_some(Sample {
        disk,
        session,
        author,
    })
}

struct Loaded {
    store: Store,
    session: Session,
    report: Report,
}

impl Loaded {
    #[track_caller]
    fn codes(&self, file: &str) -> Vec<&ProblemCode> {
        of_file(&self.report, file)
    }
}

fn of_file<'a>(report: &'a Report, file: &str) -> Vec<&'a ProblemCode> {
    report
        .problems()
        .iter()
        .filter(|problem| problem.place.file.as_deref() == Some(file))
        .map(|problem| &problem.code)
        .collect()
}

fn load(disk: &FaultDisk, mode: &Mode) -> Result<Loaded, StoreError> {
    let Opened {
        mut store,
        mut session,
        mut report,
    } = Store::open(disk.handle(), mode)?;
    store.tune(CUT_SMALL);
    store.load_rest(&mut session, &mut report)?;
    Ok(Loaded {
        store,
        session,
        report,
    })
}

#[track_caller]
fn open(disk: &FaultDisk) -> Loaded {
    load(disk, &for_writing()).unwrap()
}

impl Sample {
    fn group(&mut self, edits: Vec<Edit>) -> Group {
        self.author.group(edits)
    }

    /// A term added: an edit that always fits.
    fn term(&mut self, session: &mut Session) -> Group {
        let term = Term {
            id: self.author.ids.next(),
            language: language("de"),
            text: "Aufsichtsrat".to_owned(),
            renderings: Default::default(),
            forbidden: Vec::new(),
            note: String::new(),
        };
        let edit = Edit::Term(Change::Add(term));
        session.apply(edit.clone()).unwrap();
        self.group(vec![edit])
    }

    /// The document with the most mentions.
    fn document(&self) -> &Document {
        self.session
            .documents()
            .filter(|document| document.head().source.is_none())
            .max_by_key(|document| document.mentions().len())
            .unwrap()
    }

    fn path(&self, name: &str) -> String {
        format!("documents/{}/{name}", self.document().slug.as_str())
    }

    fn text_of(&self, path: &str) -> String {
        String::from_utf8(self.disk.get(path).unwrap()).unwrap()
    }
}

#[test]
fn a_sample_opens_as_it_was_closed() {
    let sample = sample();
    let loaded = open(&sample.disk);
    assert_eq!(loaded.report.problems(), []);
    assert_same(&loaded.session, &sample.session, "the sample");
}

#[test]
fn a_journal_cut_anywhere_keeps_every_whole_line() {
    let mut sample = sample();
    let mut session = sample.session.clone();
    let mut states = vec![session.clone()];
    let mut store = open(&sample.disk).store;
    for _ in 0..3 {
        let group = sample.term(&mut session);
        store.append(&[group], &[]).unwrap();
        states.push(session.clone());
    }
    drop(store);
    let whole = sample.disk.get("journal.ron").unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let last_complete = text.rfind("Complete(").unwrap();
    let start = last_complete + text[last_complete..].find('\n').unwrap() + 1;
    for cut in start..=whole.len() {
        let disk = sample.disk.copy();
        disk.put("journal.ron", &whole[..cut]);
        let loaded = open(&disk);
        // A line that lacks its newline alone is whole.
        let with_end = format!("{}\n", &text[start..cut]);
        let ends = with_end.matches(")\n").count();
        let groups = with_end
            .split_inclusive(")\n")
            .take(ends)
            .filter(|line| line.contains(" Group("))
            .count();
        let groups = groups.min(loaded.store.seq() as usize);
        let torn = loaded
            .report
            .problems()
            .iter()
            .any(|problem| matches!(problem.code, ProblemCode::JournalTorn { .. }));
        let in_line = cut > start && whole[cut - 1] != b'\n';
        if torn {
            assert!(in_line, "at {cut}: {:?}", loaded.report.problems());
        } else {
            assert_eq!(loaded.report.problems(), [], "at {cut}");
            assert_same(&loaded.session, &states[groups], &format!("at {cut}"));
        }
        // Writing goes on behind it.
        let mut session = loaded.session.clone();
        let mut store = loaded.store;
        let group = sample.term(&mut session);
        store.append(&[group], &[]).unwrap();
        drop(store);
        let again = open(&disk);
        assert_eq!(again.report.problems(), [], "again at {cut}");
        assert_same(&again.session, &session, &format!("again at {cut}"));
    }
}

/// The sample with three terms in the journal; returns the journal's lines.
fn with_journal(sample: &mut Sample) -> (Session, Vec<String>) {
    let mut session = sample.session.clone();
    let mut store = open(&sample.disk).store;
    for _ in 0..3 {
        let group = sample.term(&mut session);
        store.append(&[group], &[]).unwrap();
    }
    drop(store);
    let journal = sample.text_of("journal.ron");
    let lines = journal.split_inclusive('\n').map(str::to_owned).collect();
    (session, lines)
}

#[test]
fn a_damaged_line_of_the_journal_costs_that_line() {
    let mut sample = sample();
    let (session, mut lines) = with_journal(&mut sample);
    let at = lines.len() - 2;
    lines[at] = lines[at].replacen("Aufsichtsrat", "Aufsichtsrut", 1);
    sample.disk.put("journal.ron", lines.concat().as_bytes());
    let loaded = open(&sample.disk);
    let problems = loaded.report.problems();
    let damaged = |problem: &Problem| {
        matches!(problem.code, ProblemCode::JournalDamaged { .. })
            && problem.place == Place::line("journal.ron", at as u64 + 1)
    };
    assert!(problems.iter().any(damaged), "{problems:?}");
    assert!(
        problems
            .iter()
            .any(|problem| matches!(problem.code, ProblemCode::JournalGap { .. })),
        "{problems:?}"
    );
    assert_eq!(loaded.session.terms().count(), session.terms().count() - 1);
    let files = sample.disk.files();
    let copies: Vec<_> = files
        .keys()
        .filter(|path| path.starts_with("backups/damaged/journal-"))
        .collect();
    assert_eq!(copies.len(), 1, "{copies:?}");
    assert_eq!(files[copies[0]], lines.concat().as_bytes());
}

#[test]
fn the_journal_of_another_session_is_put_aside() {
    let mut sample = sample();
    let (_, lines) = with_journal(&mut sample);
    let mut other = Author::new(999);
    let session = other.session();
    let elsewhere = FaultDisk::new(12);
    let mut store = Store::create(elsewhere.handle(), &session, &for_writing()).unwrap();
    store
        .append(&[sample.author.group(Vec::new())], &[])
        .unwrap();
    let foreign = elsewhere.get("journal.ron").unwrap();
    sample.disk.put("journal.ron", &foreign);
    let loaded = open(&sample.disk);
    let codes = loaded.codes("journal.ron");
    assert!(
        matches!(codes.as_slice(), [ProblemCode::JournalForeign { .. }]),
        "{codes:?}"
    );
    assert_same(&loaded.session, &sample.session, "the files alone");
    assert!(
        sample
            .disk
            .files()
            .iter()
            .any(|(path, bytes)| path.starts_with("backups/damaged/") && *bytes == foreign)
    );
    drop(lines);
}

/// Cuts a file at every byte: the session opens, the loss is reported, and the damaged
/// state is kept when it is written over.
#[track_caller]
fn check_truncated(name: &str, change: impl Fn(&mut Sample, &mut Session) -> Option<Edit>) {
    let mut sample = sample();
    let path = match name {
        "session.ron" | "entities.ron" | "terms.ron" => name.to_owned(),
        name => sample.path(name),
    };
    let whole = sample.disk.get(&path).unwrap();
    let records = |text: &str| {
        text.split_inclusive('\n')
            .filter(|line| line.starts_with('(') && line.ends_with(",\n"))
            .count()
    };
    let whole_text = String::from_utf8(whole.clone()).unwrap();
    for cut in 0..whole.len() - 1 {
        let disk = sample.disk.copy();
        disk.put(&path, &whole[..cut]);
        let loaded = open(&disk);
        let codes = loaded.codes(&path);
        assert!(
            codes.iter().any(|code| matches!(
                code,
                ProblemCode::BadRecord { .. } | ProblemCode::BadFile { .. }
            )),
            "{path} cut at {cut}: {:?}",
            loaded.report.problems()
        );
        assert_eq!(loaded.session.listed().len(), sample.session.listed().len());
        assert!(loaded.store.failed().is_empty());
        // Whole lines are kept; the header is a record by its look and is not one.
        let cut_text = String::from_utf8_lossy(&whole[..cut]);
        let kept = records(&cut_text).saturating_sub(1);
        let all = records(&whole_text) - 1;
        let found = match name {
            "entities.ron" => Some((
                loaded.session.entities().count(),
                sample.session.entities().count(),
            )),
            "terms.ron" => Some((
                loaded.session.terms().count(),
                sample.session.terms().count(),
            )),
            "mentions-000.ron" => {
                let count = |session: &Session| {
                    session
                        .document(sample.document().id)
                        .unwrap()
                        .mentions()
                        .len()
                };
                Some((count(&loaded.session), count(&sample.session)))
            }
            _ => None,
        };
        if let Some((found, whole)) = found {
            assert!(
                whole - found <= all - kept,
                "{path} cut at {cut}: {found} of {whole} found, {kept} of {all} lines are whole"
            );
        }
        if cut % 37 != 0 {
            continue;
        }
        let mut session = loaded.session;
        let mut store = loaded.store;
        let Some(edit) = change(&mut sample, &mut session) else {
            continue;
        };
        let group = sample.group(vec![edit.clone()]);
        session.apply(edit).unwrap();
        store.append(&[group], &[]).unwrap();
        store.checkpoint(&session, sample.author.now()).unwrap();
        let kept = disk
            .files()
            .into_iter()
            .any(|(copy, bytes)| copy.starts_with("backups/damaged/") && bytes == whole[..cut]);
        assert!(kept, "{path} cut at {cut} was overwritten without a copy");
        drop(store);
        let again = open(&disk);
        assert_eq!(again.report.problems(), [], "{path} cut at {cut}, mended");
        assert_same(&again.session, &session, "after mending");
    }
}

#[test]
fn a_session_file_cut_anywhere_opens() {
    check_truncated("session.ron", |_, session| {
        let mut to = session.info().clone();
        to.title.push('!');
        Some(Edit::Info {
            from: session.info().clone(),
            to,
        })
    });
}

#[test]
fn entities_cut_anywhere_open() {
    check_truncated("entities.ron", |sample, session| {
        let label = session.scheme().labels[0].key.clone();
        let entity = glossator::model::Entity::new(sample.author.ids.next(), label, "Neu".into());
        Some(Edit::Entity(Change::Add(entity)))
    });
}

#[test]
fn terms_cut_anywhere_open() {
    check_truncated("terms.ron", |sample, session| {
        let group = sample.term(&mut session.clone());
        group.edits.into_iter().next()
    });
}

#[test]
fn a_document_file_cut_anywhere_opens() {
    check_truncated("document.ron", |sample, session| {
        let id = sample.document().id;
        let part = glossator::model::edit::HeadPart::Status(Default::default());
        let from = part.current(session.document(id)?.head());
        let to = glossator::model::edit::HeadPart::Status(
            glossator::model::document::DocumentStatus::Reviewed,
        );
        Some(Edit::In {
            document: id,
            edit: glossator::model::edit::DocumentEdit::Head { from, to },
        })
    });
}

#[test]
fn mentions_cut_anywhere_open() {
    check_truncated("mentions-000.ron", |sample, session| {
        let id = sample.document().id;
        let text = session.document(id)?.text().clone();
        let mention = (0..100).find_map(|_| sample.author.mention(session, &text))?;
        Some(Edit::add_mention(id, mention))
    });
}

/// A file of segments in the sample.
fn segments_path(sample: &Sample) -> String {
    let files = sample.disk.files();
    let mut paths = files.keys().filter(|path| {
        path.starts_with("documents/") && path.contains("/segments-") && path.ends_with(".ron")
    });
    paths.next().expect("the sample has segments").clone()
}

#[test]
fn segments_cut_anywhere_open() {
    let sample = sample();
    let path = segments_path(&sample);
    let whole = sample.disk.get(&path).unwrap();
    let count = |session: &Session| -> usize {
        let of = |document: &Document| -> usize {
            document
                .target_languages()
                .map(|language| document.segments(language).count())
                .sum()
        };
        session.documents().map(|document| of(document)).sum()
    };
    let all = count(&sample.session);
    let lines = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let whole = text
            .split_inclusive('\n')
            .filter(|line| line.ends_with(",\n"));
        whole.filter(|line| line.starts_with("(id:")).count()
    };
    for cut in 0..whole.len() - 1 {
        let disk = sample.disk.copy();
        disk.put(&path, &whole[..cut]);
        let loaded = open(&disk);
        assert!(!loaded.codes(&path).is_empty(), "{path} cut at {cut}");
        assert!(loaded.store.failed().is_empty());
        let lost = all - count(&loaded.session);
        let cut_off = lines(&whole) - lines(&whole[..cut]);
        assert!(
            lost <= cut_off,
            "{path} cut at {cut}: {lost} lost of {cut_off}"
        );
    }
}

#[test]
fn a_line_damaged_by_hand_costs_that_line_and_says_which() {
    for name in [
        "entities.ron",
        "terms.ron",
        "mentions-000.ron",
        "document.ron",
        "session.ron",
    ] {
        let sample = sample();
        let path = match name {
            "mentions-000.ron" | "document.ron" => sample.path(name),
            name => name.to_owned(),
        };
        let text = sample.text_of(&path);
        let lines: Vec<&str> = text.lines().collect();
        for at in 2..lines.len() - 1 {
            if matches!(lines[at], "],") || lines[at].ends_with(": [") {
                continue;
            }
            for bad in [
                "(((((".repeat(20_000),
                lines[at].replace(':', ";"),
                "\u{fffd}".to_owned(),
                format!("({}", "[".repeat(100_000)),
                "Some(".repeat(50_000),
            ] {
                let mut damaged: Vec<&str> = lines.clone();
                damaged[at] = &bad;
                let disk = sample.disk.copy();
                disk.put(&path, (damaged.join("\n") + "\n").as_bytes());
                let loaded = open(&disk);
                let wanted = Place::line(path.as_str(), at as u64 + 1);
                assert!(
                    loaded.report.problems().iter().any(|problem| {
                        matches!(problem.code, ProblemCode::BadRecord { .. })
                            && problem.place == wanted
                    }),
                    "{path}, line {}: {:?}",
                    at + 1,
                    loaded.report.problems()
                );
                assert_eq!(loaded.session.listed().len(), sample.session.listed().len());
            }
        }
    }
}

#[test]
fn a_text_whose_line_ends_git_converted_is_taken_as_it_was() {
    let sample = sample();
    let mut converted = 0;
    for document in sample.session.documents() {
        let path = format!("documents/{}/text.txt", document.slug.as_str());
        let text = sample.text_of(&path);
        converted += usize::from(text.contains('\n'));
        sample
            .disk
            .put(&path, text.replace('\n', "\r\n").as_bytes());
    }
    assert!(converted > 0);
    let loaded = open(&sample.disk);
    assert_eq!(loaded.report.problems(), []);
    assert_same(&loaded.session, &sample.session, "with other line ends");
}

#[test]
fn a_text_with_other_words_is_reported_and_what_does_not_fit_set_aside() {
    let sample = sample();
    let path = sample.path("text.txt");
    let count = sample.document().mentions().len();
    sample.disk.put(&path, "Äö".as_bytes());
    let loaded = open(&sample.disk);
    let text = loaded.codes(&path);
    let document = loaded.session.document(sample.document().id).unwrap();
    if document.text().as_str() == "Äö" {
        assert!(
            text.contains(&&ProblemCode::TextDiffers),
            "{:?}",
            loaded.report
        );
        let left = document.mentions().len();
        let unfit = loaded
            .report
            .problems()
            .iter()
            .filter(|problem| {
                matches!(
                    &problem.code,
                    ProblemCode::DoesNotFit {
                        kind: glossator::model::edit::Kind::Mention,
                        ..
                    }
                )
            })
            .count();
        assert_eq!(left + unfit, count);
        assert!(unfit > 0);
        assert!(
            document
                .mentions()
                .iter()
                .all(|m| m.ranges.fits(document.text()))
        );
    } else {
        // Made again from the source.
        assert_eq!(text, [&ProblemCode::TextRestored]);
    }
}

#[test]
fn a_missing_text_is_made_again_from_its_source() {
    let mut author = Author::new(5);
    let mut session = author.session();
    let disk = FaultDisk::new(5);
    let mut store = Store::create(disk.handle(), &session, &for_writing()).unwrap();
    let text = glossator::text::SourceText::new("Die Müller AG\nwächst.".to_owned()).unwrap();
    let (id, mut edits) = author.import(&session, "Müller", text.clone(), 0);
    let bytes: std::sync::Arc<[u8]> = "\u{feff}Die Müller AG\r\nwächst.".as_bytes().into();
    let attachment = glossator::store::Attachment::source("m.txt", bytes);
    if let Some(Edit::Document {
        change: Change::Add(seed),
        ..
    }) = edits.first_mut()
    {
        let mut head = (*seed.head).clone();
        head.source = Some(glossator::model::Source {
            hash: attachment.hash,
            file: "m.txt".to_owned(),
            bytes: attachment.bytes.len() as u64,
            encoding: "UTF-8".to_owned(),
        });
        seed.head = std::sync::Arc::new(head);
    }
    session.apply_all(edits.clone()).unwrap();
    store.append(&[author.group(edits)], &[attachment]).unwrap();
    store.checkpoint(&session, author.now()).unwrap();
    drop(store);
    let path = format!(
        "documents/{}/text.txt",
        session.document(id).unwrap().slug.as_str()
    );
    disk.take(&path);
    let loaded = open(&disk);
    assert_eq!(loaded.codes(&path), [&ProblemCode::TextRestored]);
    assert_same(&loaded.session, &session, "from the source");
    // It is put back when the session is next written.
    let mut store = loaded.store;
    store.checkpoint(&session, author.now()).unwrap();
    assert_eq!(disk.get(&path).unwrap(), text.as_str().as_bytes());
    drop(store);
    assert_eq!(open(&disk).report.problems(), []);
}

#[test]
fn a_missing_document_folder_is_reported_and_the_rest_opens() {
    let sample = sample();
    let id: DocumentId = sample.document().id;
    sample
        .disk
        .take(&format!("documents/{}", sample.document().slug.as_str()));
    let loaded = open(&sample.disk);
    assert!(loaded.store.failed().contains(&id));
    assert!(loaded.session.document(id).is_none());
    let path = sample.path("document.ron");
    let codes = loaded.codes(&path);
    assert!(
        codes.contains(&&ProblemCode::MissingFile),
        "{:?}",
        loaded.report
    );
    assert_eq!(
        loaded.session.documents().count(),
        sample.session.listed().len() - 1
    );
    // It stays listed, also when the session is written again.
    let mut sample = sample;
    let mut session = loaded.session;
    let mut store = loaded.store;
    let group = sample.term(&mut session);
    store.append(&[group], &[]).unwrap();
    store.checkpoint(&session, sample.author.now()).unwrap();
    drop(store);
    assert_eq!(
        open(&sample.disk).session.listed().len(),
        sample.session.listed().len()
    );
}

#[test]
fn a_newer_file_is_refused_and_nothing_is_written() {
    let sample = sample();
    let names = [
        "session.ron".to_owned(),
        "entities.ron".to_owned(),
        "terms.ron".to_owned(),
        sample.path("document.ron"),
        sample.path("mentions-000.ron"),
        segments_path(&sample),
    ];
    for path in names {
        let disk = sample.disk.copy();
        let newer = sample
            .text_of(&path)
            .replacen("(version: 1,", "(version: 2,", 1);
        disk.put(&path, newer.as_bytes());
        // A torn journal must stay as well.
        let mut journal = disk.get("journal.ron").unwrap_or_default();
        journal.extend(b"torn");
        let is_document = path.starts_with("documents/");
        if !is_document {
            disk.put("journal.ron", &journal);
        }
        let before = disk.files();
        match load(&disk, &for_writing()) {
            Err(StoreError::Newer { file, version: 2 }) => assert_eq!(file, path),
            other => panic!("{path}: {:?}", other.map(|loaded| loaded.report)),
        }
        let mut after = disk.files();
        after.insert("lock".to_owned(), before["lock"].clone());
        assert!(before == after, "{path}");
    }
}

#[test]
fn a_newer_journal_is_refused_and_nothing_is_written() {
    let mut sample = sample();
    let mut other = Author::new(999);
    other.session();
    let (_, lines) = with_journal(&mut sample);
    let record = glossator::store::journal::Record::Journal {
        version: 2,
        session: sample.session.id,
    };
    let header = glossator::store::journal::encode(0, &record).unwrap();
    let journal = header + &lines[1..].concat() + "torn";
    sample.disk.put("journal.ron", journal.as_bytes());
    let before = sample.disk.files();
    assert!(matches!(
        load(&sample.disk, &for_writing()),
        Err(StoreError::Newer { version: 2, .. })
    ));
    let mut after = sample.disk.files();
    after.insert("lock".to_owned(), before["lock"].clone());
    assert!(before == after);
}

#[test]
fn a_folder_that_cannot_be_written_to_opens_for_reading() {
    let sample = sample();
    sample.disk.fail(Faults {
        read_only: true,
        ..Faults::default()
    });
    assert!(matches!(
        Store::open(sample.disk.handle(), &for_writing()),
        Err(StoreError::ReadOnly)
    ));
    let before = sample.disk.changes();
    let mut loaded = load(&sample.disk, &Mode::Read).unwrap();
    assert_eq!(sample.disk.changes(), before, "reading changed something");
    assert_same(&loaded.session, &sample.session, "read only");
    assert!(matches!(
        loaded.store.append::<Group>(&[], &[]),
        Err(StoreError::ReadOnly)
    ));
    let now = jiff::Timestamp::UNIX_EPOCH;
    assert!(matches!(
        loaded.store.checkpoint(&loaded.session, now),
        Err(StoreError::ReadOnly)
    ));
}

#[test]
fn a_second_opener_learns_who_has_it_and_may_read() {
    let mut sample = sample();
    let mut first = open(&sample.disk);
    match Store::open(
        sample.disk.handle(),
        &Mode::Write {
            note: "me too".into(),
        },
    ) {
        Err(StoreError::OpenElsewhere { note }) => assert_eq!(note, "the test"),
        other => panic!("{:?}", other.map(|opened| opened.report)),
    }
    let mut session = first.session.clone();
    let group = sample.term(&mut session);
    first.store.append(&[group], &[]).unwrap();
    let before = sample.disk.changes();
    let reader = load(&sample.disk, &Mode::Read).unwrap();
    assert_eq!(sample.disk.changes(), before);
    assert_eq!(reader.report.problems(), []);
    assert_same(&reader.session, &session, "the reader's");
    drop(first);
    open(&sample.disk);
}

#[test]
fn a_file_changed_while_open_is_left_alone_and_merged_at_reopening() {
    let mut sample = sample();
    let Loaded {
        mut store,
        mut session,
        ..
    } = open(&sample.disk);
    let theirs = sample.text_of("terms.ron");
    let id = sample.session.terms().next().unwrap().id;
    let line = theirs
        .lines()
        .find(|line| line.contains(&id.to_string()))
        .unwrap();
    let changed = line.replacen("language:\"", "note:\"theirs\",language:\"", 1);
    let theirs = theirs.replacen(line, &changed, 1);
    sample.disk.put("terms.ron", theirs.as_bytes());
    let groups = [sample.term(&mut session), {
        let from = session.info().clone();
        let mut to = from.clone();
        to.title = "Ours".to_owned();
        let edit = Edit::Info { from, to };
        session.apply(edit.clone()).unwrap();
        sample.group(vec![edit])
    }];
    store.append(&groups, &[]).unwrap();
    match store.checkpoint(&session, sample.author.now()) {
        Err(StoreError::ChangedOutside { paths }) => assert_eq!(paths, ["terms.ron"]),
        other => panic!("{other:?}"),
    }
    assert_eq!(sample.text_of("terms.ron"), theirs, "it was overwritten");
    assert!(
        sample.text_of("session.ron").contains("Ours"),
        "the others were not written"
    );
    assert!(store.is_dirty());
    drop(store);
    let Loaded {
        mut store,
        session: merged,
        report,
    } = open(&sample.disk);
    assert_eq!(
        of_file(&report, "terms.ron"),
        [&ProblemCode::ChangedOutside]
    );
    assert_eq!(report.total(), 1);
    assert_eq!(merged.terms().count(), session.terms().count());
    assert!(merged.terms().any(|term| term.note == "theirs"));
    store.checkpoint(&merged, sample.author.now()).unwrap();
    drop(store);
    let again = open(&sample.disk);
    assert_eq!(again.report.problems(), []);
    assert_same(&again.session, &merged, "merged");
}

#[test]
fn a_file_changed_while_closed_is_taken_over_and_reported_once() {
    let mut sample = sample();
    let theirs = sample
        .text_of("session.ron")
        .replacen("title: \"", "title: \"Theirs ", 1);
    sample.disk.put("session.ron", theirs.as_bytes());
    let Loaded {
        mut store,
        session,
        report,
    } = open(&sample.disk);
    assert_eq!(
        of_file(&report, "session.ron"),
        [&ProblemCode::ChangedOutside]
    );
    assert_eq!(report.total(), 1);
    assert!(session.info().title.starts_with("Theirs "));
    store.checkpoint(&session, sample.author.now()).unwrap();
    drop(store);
    let again = open(&sample.disk);
    assert_eq!(again.report.problems(), []);
    assert_same(&again.session, &session, "taken over");
}

#[test]
fn three_generations_are_kept_and_a_damaged_file_is_pointed_to_the_newest() {
    let mut sample = sample();
    let mut states = Vec::new();
    for n in 0..5 {
        let Loaded {
            mut store,
            mut session,
            ..
        } = open(&sample.disk);
        states.push(sample.disk.get("terms.ron").unwrap());
        let group = sample.term(&mut session);
        store.append(&[group], &[]).unwrap();
        // The clock is put back once.
        let now = match n {
            3 => jiff::Timestamp::UNIX_EPOCH,
            _ => sample.author.now(),
        };
        store.checkpoint(&session, now).unwrap();
    }
    let mut generations: Vec<String> = sample
        .disk
        .list("backups")
        .unwrap()
        .into_iter()
        .filter(|name| name != "damaged/")
        .map(|name| name.trim_end_matches('/').to_owned())
        .collect();
    generations.sort();
    assert_eq!(generations.len(), 3, "{generations:?}");
    for (generation, state) in generations.iter().zip(&states[2..]) {
        let copy = sample.disk.get(&format!("backups/{generation}/terms.ron"));
        assert!(copy.as_ref() == Some(state), "{generation}");
    }
    sample
        .disk
        .put("terms.ron", b"#![enable(implicit_some)]\n(version: 1,\n");
    let loaded = open(&sample.disk);
    let newest = format!("backups/{}/terms.ron", generations[2]);
    assert!(
        loaded
            .codes("terms.ron")
            .contains(&&ProblemCode::BackupAt { path: newest })
    );
}

#[test]
fn a_whole_session_file_gone_is_no_session_and_an_emptied_one_opens() {
    let sample = sample();
    sample.disk.put("session.ron", b"");
    let loaded = open(&sample.disk);
    assert_eq!(loaded.session.id, sample.session.id);
    assert_eq!(
        loaded.session.documents().count(),
        sample.session.documents().count()
    );
    drop(loaded);
    sample.disk.take("session.ron");
    assert!(matches!(
        Store::open(sample.disk.handle(), &for_writing()),
        Err(StoreError::NotASession)
    ));
}

/// Bytes changed, doubled, taken out and cut at random, in every kind of file: nothing
/// panics, and every session opens.
#[test]
fn random_damage_panics_nowhere() {
    let mut sample = sample();
    with_journal(&mut sample);
    let files: Vec<String> = sample
        .disk
        .files()
        .into_keys()
        .filter(|path| path.ends_with(".ron") || path.ends_with("text.txt"))
        .filter(|path| !path.starts_with("history/") && !path.starts_with("backups/"))
        .collect();
    let mut random = Random::new(3);
    for _ in 0..3_000 {
        let disk = sample.disk.copy();
        let path = random.pick(&files).unwrap();
        let mut bytes = disk.get(path).unwrap();
        for _ in 0..1 + random.below(4) {
            let at = random.below(bytes.len());
            match random.below(5) {
                0 if at < bytes.len() => bytes[at] = random.next() as u8,
                1 => bytes.truncate(at),
                2 if at < bytes.len() => drop(bytes.remove(at)),
                3 => {
                    let from = random.below(bytes.len());
                    let to = (from + random.below(200)).min(bytes.len());
                    let copy = bytes[from..to].to_vec();
                    bytes.splice(at..at, copy);
                }
                _ if at < bytes.len() => bytes[at] = *random.pick(b"()[]{}\",:\\\n0-").unwrap(),
                _ => {}
            }
        }
        disk.put(path, &bytes);
        match load(&disk, &for_writing()) {
            Ok(mut loaded) => {
                for document in loaded.session.documents() {
                    assert!(
                        document
                            .mentions()
                            .iter()
                            .all(|m| m.ranges.fits(document.text()))
                    );
                }
                let mut session = loaded.session.clone();
                let group = sample.term(&mut session);
                loaded.store.append(&[group], &[]).unwrap();
                loaded
                    .store
                    .checkpoint(&session, sample.author.now())
                    .unwrap();
            }
            // A version that was hit by chance, or the id in the only place that has it.
            Err(StoreError::Newer { .. } | StoreError::Unreadable { .. }) => {}
            Err(error) => panic!("{path}: {error}"),
        }
    }
}
