//! The laws of edits, of replay, of undoing through the store, and of mentions.

use std::{collections::BTreeSet, ops::ControlFlow};

use glossator::{
    model::{
        Counts, Mention, Mentions, Ranges, Report, Session, Status,
        edit::{Direction, Edit, History, Part},
    },
    store::{Opened, Store, content},
    text::{Language, TextRange},
};

use crate::{
    crash::{SMALL, content_files, for_writing},
    disk::FaultDisk,
    random::{Author, KINDS, Random},
    session::{assert_same, digest},
};

/// What an edit is, down to the part of a head and the way of a change.
fn kind_of(edit: &Edit) -> String {
    let text = format!("{edit:?}");
    let names: Vec<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        .take(3)
        .collect();
    match (names.as_slice(), edit) {
        (["In", "Head", part], _) => format!("Head {part}"),
        (["In", kind, change], _) => format!("{kind} {change}"),
        (
            [kind, change, ..],
            Edit::Reviewer(_) | Edit::Entity(_) | Edit::Term(_) | Edit::List(_) | Edit::Memory(_),
        ) => {
            format!("{kind} {change}")
        }
        (_, Edit::Entry { change, .. }) => {
            let way = format!("{change:?}");
            format!("Entry {}", way.split('(').next().unwrap_or_default())
        }
        ([kind, change, ..], Edit::Document { .. }) => format!("{kind} {change}"),
        ([kind, ..], _) => (*kind).to_owned(),
        ([], _) => text,
    }
}

#[test]
fn an_edit_and_its_inverse_change_nothing_for_every_kind() {
    let mut seen = BTreeSet::new();
    for seed in 0..300 {
        let mut author = Author::new(seed);
        let mut session = author.session();
        for _ in 0..40 {
            let Some((work, after)) = author.work(&session) else {
                continue;
            };
            let mut step = session.clone();
            for edit in work.group.edits {
                let before = digest(&step);
                seen.insert(kind_of(&edit));
                let inverse = step.apply(edit.clone()).unwrap();
                let applied = digest(&step);
                let mut there = step.clone();
                let again = there.apply(inverse).unwrap();
                assert_eq!(digest(&there), before, "seed {seed}: {edit:?}");
                assert_eq!(again, edit);
                there.apply(again).unwrap();
                assert_eq!(digest(&there), applied, "seed {seed}: {edit:?}");
            }
            session = after;
        }
    }
    let wanted = [
        "Info",
        "Scheme",
        "Reviewer Add",
        "Reviewer Set",
        "Reviewer Remove",
        "Entity Add",
        "Entity Set",
        "Entity Remove",
        "Term Add",
        "Term Set",
        "Term Remove",
        "List Add",
        "List Set",
        "List Remove",
        "Entry Add",
        "Entry Remove",
        "Sources",
        "Memory Add",
        "Memory Set",
        "Memory Remove",
        "Document Add",
        "Document Remove",
        "Mention Add",
        "Mention Set",
        "Mention Remove",
        "Relation Add",
        "Relation Set",
        "Relation Remove",
        "Comment Add",
        "Comment Set",
        "Comment Remove",
        "Head Metadata",
        "Head Status",
        "Head Labels",
        "Head Findings",
        "Head Blocks",
        "Head Readings",
        "Head LeftOut",
        "Head Pictures",
    ];
    for kind in wanted {
        assert!(seen.contains(kind), "no {kind} among {seen:?}");
    }
    for kind in ["Text ", "Segment "] {
        assert!(
            seen.iter().any(|own| own.starts_with(kind)),
            "no {kind} among {seen:?}"
        );
    }
}

#[test]
fn replay_over_any_later_state_ends_where_the_journal_ends() {
    for seed in 0..150 {
        let mut author = Author::new(seed);
        let created = author.session();
        let mut session = created.clone();
        let mut edits = Vec::new();
        let mut states = vec![session.clone()];
        for _ in 0..30 {
            if let Some((work, after)) = author.work(&session) {
                edits.extend(work.group.edits);
                session = after;
                states.push(session.clone());
            }
        }
        let replay = |over: &Session| {
            let mut over = over.clone();
            for edit in &edits {
                over.replay(edit, &|_| true);
            }
            over
        };
        let once = replay(&created);
        assert_same(&once, &session, &format!("seed {seed}, once"));
        // Where documents stand in the list is sure only from the beginning: the store
        // knows by hash where that is.
        let same_order = |a: &Session| a.listed() == session.listed();
        let twice = replay(&once);
        if same_order(&twice) {
            assert_same(&twice, &session, &format!("seed {seed}, twice"));
        } else {
            let sorted = |session: &Session| -> BTreeSet<String> {
                session.listed().iter().map(|l| l.id.to_string()).collect()
            };
            assert_eq!(sorted(&twice), sorted(&session), "seed {seed}");
        }
    }
}

/// A session worked on through the store, with its history.
fn worked(seed: u64) -> (FaultDisk, Store, Session, Author, Session) {
    let mut author = Author::new(seed);
    let created = author.session();
    let mut session = created.clone();
    let disk = FaultDisk::new(seed);
    let mut store = Store::create(disk.handle(), &session, &for_writing()).unwrap();
    store.tune(SMALL);
    for _ in 0..40 {
        if let Some((work, after)) = author.work(&session) {
            store.append(&[work.group], &work.attachments).unwrap();
            session = after;
        }
        if author.random.chance(1, 6) {
            store.checkpoint(&session, author.now()).unwrap();
        }
    }
    store.checkpoint(&session, author.now()).unwrap();
    (disk, store, session, author, created)
}

fn open(disk: &FaultDisk) -> (Store, Session) {
    let Opened {
        mut store,
        mut session,
        mut report,
    } = Store::open(disk.handle(), &for_writing()).unwrap();
    store.tune(SMALL);
    store.load_rest(&mut session, &mut report).unwrap();
    assert_eq!(report.problems(), []);
    (store, session)
}

fn travel(
    store: &mut Store,
    session: &mut Session,
    history: &mut History,
    author: &mut Author,
    direction: Direction,
) -> bool {
    let id = author.group_id();
    let Some(step) = history.next(direction) else {
        return false;
    };
    let group = step.group().expect("none of them is large");
    let mut group = group.turned(direction, id, author.now(), None);
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
    store.append(std::slice::from_ref(&group), &[]).unwrap();
    history.push(group);
    true
}

#[test]
fn undoing_and_redoing_everything_gives_the_same_files() {
    for seed in 0..100 {
        let fresh = FaultDisk::new(seed);
        let (disk, store, mut session, mut author, created) = worked(seed);
        Store::create(fresh.handle(), &created, &for_writing()).unwrap();
        drop(store);
        let before = content_files(&disk);
        for direction in [Direction::Undo, Direction::Redo] {
            let (mut store, reopened) = open(&disk);
            assert_same(&reopened, &session, "reopened");
            session = reopened;
            let mut history = History::default();
            for group in store.groups(&mut Report::new()).unwrap() {
                history.push(group);
            }
            while travel(
                &mut store,
                &mut session,
                &mut history,
                &mut author,
                direction,
            ) {
                if author.random.chance(1, 8) {
                    store.checkpoint(&session, author.now()).unwrap();
                }
            }
            store.checkpoint(&session, author.now()).unwrap();
            let wanted = match direction {
                Direction::Undo => content_files(&fresh),
                Direction::Redo => before.clone(),
            };
            let found = content_files(&disk);
            let paths: Vec<_> = found.keys().collect();
            assert_eq!(paths, wanted.keys().collect::<Vec<_>>(), "seed {seed}");
            for (path, bytes) in &found {
                assert!(
                    *bytes == wanted[path],
                    "seed {seed}, {direction:?}: {path} differs"
                );
            }
        }
    }
}

#[test]
fn content_files_read_and_written_again_are_the_same() {
    for seed in 0..150 {
        let (disk, store, session, ..) = worked(seed);
        drop(store);
        let (_, loaded) = open(&disk);
        assert_same(&loaded, &session, &format!("seed {seed}"));
        let mut parts = vec![Part::Session, Part::Entities, Part::Terms];
        parts.extend(loaded.lists().map(|list| Part::List(list.id)));
        for document in loaded.documents() {
            parts.extend([Part::Document(document.id), Part::Mentions(document.id)]);
            let languages: Vec<Language> = document.target_languages().cloned().collect();
            parts.extend(
                languages
                    .into_iter()
                    .map(|l| Part::Segments(document.id, l)),
            );
        }
        let mut found = content_files(&disk);
        found.retain(|path, _| path.ends_with(".ron") && !path.starts_with("sources/"));
        for part in parts {
            for file in content::encode(&loaded, &part, &SMALL).unwrap() {
                assert!(
                    file.bytes == found.remove(&file.path),
                    "seed {seed}: {}",
                    file.path
                );
            }
        }
        assert!(found.is_empty(), "seed {seed}: {:?}", found.keys());
    }
}

fn a_mention(author: &mut Author, session: &Session, length: usize) -> Mention {
    // Only the places count; the text is made of single bytes.
    let text = "x".repeat(length);
    let mut mention = (0..100)
        .find_map(|_| author.mention(session, &text))
        .unwrap();
    // Now and then one that reaches over many others.
    if author.random.chance(1, 20) {
        let start = mention.ranges.start().to_usize();
        let end = start + 1 + author.random.below(length - start);
        mention.ranges = Ranges::one(TextRange::from_range(start..end).unwrap());
    }
    mention
}

#[test]
fn mentions_do_what_a_sorted_list_does() {
    for seed in 0..3 {
        let mut author = Author::new(seed);
        let session = author.session();
        let mut random = Random::new(seed);
        let mut naive: Vec<Mention> = Vec::new();
        let mut mentions = Mentions::default();
        let length = [60, 3_000, 100_000][seed as usize];
        let order = |m: &Mention| (m.ranges.start(), std::cmp::Reverse(m.ranges.end()), m.id);
        for step in 0..5_000 {
            // First it grows, then it shrinks, so that leaves are joined as well.
            let grows = step < 3_000;
            match random.below(10) {
                n if (n < 7) == grows => {
                    let mention = a_mention(&mut author, &session, length);
                    let at = naive.partition_point(|other| order(other) < order(&mention));
                    naive.insert(at, mention.clone());
                    mentions.insert(mention.clone()).unwrap();
                    assert_eq!(mentions.insert(mention.clone()), Err(mention));
                }
                n if n < 9 && !naive.is_empty() => {
                    let gone = naive.remove(random.below(naive.len()));
                    assert_eq!(mentions.remove(gone.id), Some(gone.clone()));
                    assert_eq!(mentions.remove(gone.id), None);
                    assert!(!mentions.contains(gone.id));
                }
                _ => {}
            }
            if step % 10 == 0 {
                let start = random.below(length) as u32;
                let range = TextRange::of(start, start + 1 + random.below(40) as u32).unwrap();
                let found: Vec<_> = mentions.overlapping(range).iter().map(|m| m.id).collect();
                let wanted: Vec<_> = naive
                    .iter()
                    .filter(|m| m.ranges.overlaps(range))
                    .map(|m| m.id)
                    .collect();
                assert_eq!(found, wanted, "step {step}");
                // A visit also meets what only touches.
                let mut met = Vec::new();
                let _ = mentions.visit(range.start(), range.end(), &mut |mention| {
                    met.push(mention.id);
                    ControlFlow::<()>::Continue(())
                });
                let wanted: Vec<_> = naive
                    .iter()
                    .filter(|m| m.ranges.end() >= range.start() && m.ranges.start() <= range.end())
                    .map(|m| m.id)
                    .collect();
                assert_eq!(met, wanted, "step {step}");
                let starting = mentions.counts_starting(range.start(), range.end());
                let wanted = count(
                    naive
                        .iter()
                        .filter(|m| (range.start()..range.end()).contains(&m.ranges.start())),
                );
                assert_eq!(starting, wanted, "step {step}");
                if let Some(some) = random.pick(&naive) {
                    assert_eq!(mentions.get(some.id), Some(some));
                    let found: Vec<_> = mentions.at(&some.ranges).iter().map(|m| m.id).collect();
                    let wanted: Vec<_> = naive
                        .iter()
                        .filter(|m| m.ranges == some.ranges)
                        .map(|m| m.id)
                        .collect();
                    assert_eq!(found, wanted);
                }
            }
            assert_eq!(mentions.len(), naive.len());
            if step % 50 == 0 {
                assert_eq!(mentions.counts(), count(naive.iter()), "step {step}");
            }
            if step % 250 == 0 {
                assert!(mentions.iter().eq(&naive), "step {step}");
                let mut shuffled = naive.clone();
                shuffled.reverse();
                let (built, doubled) = Mentions::from_unsorted(shuffled);
                assert!(built.iter().eq(&naive) && doubled.is_empty());
            }
        }
        while let Some(last) = naive.pop() {
            mentions.remove(last.id).unwrap();
        }
        assert!(mentions.is_empty() && mentions.iter().next().is_none());
    }
}

/// Mentions counted one by one.
fn count<'a>(mentions: impl Iterator<Item = &'a Mention>) -> Counts {
    let mut counts = Counts::default();
    for mention in mentions {
        match mention.status {
            Status::Confirmed => counts.confirmed += 1,
            Status::Proposed => counts.proposed += 1,
            Status::InQuestion => counts.in_question += 1,
            Status::Rejected => counts.rejected += 1,
        }
    }
    counts
}

/// Enough for branches below branches, where a summary that forgets the far end of an
/// early mention would pass it by.
#[test]
fn mentions_that_reach_far_are_found_among_many() {
    let mut author = Author::new(4);
    let session = author.session();
    let length = 100_000;
    let (mut mentions, _) = Mentions::from_unsorted(
        (0..12_000)
            .map(|_| a_mention(&mut author, &session, 60))
            .map(|mut mention| {
                let start = spread(mention.id.uuid().as_u128()) % length;
                let long = start.is_multiple_of(1_999);
                let end = start + 1 + if long { (length - start) * 9 / 10 } else { 5 };
                mention.ranges = Ranges::one(TextRange::of(start, end).unwrap());
                mention
            })
            .collect(),
    );
    let mut random = Random::new(4);
    for _ in 0..300 {
        let all: Vec<_> = mentions.iter().cloned().collect();
        let gone = random.pick(&all).unwrap();
        mentions.remove(gone.id).unwrap();
        if random.chance(1, 2) {
            mentions.insert(gone.clone()).unwrap();
        }
        let start = random.below(length as usize) as u32;
        let range = TextRange::of(start, start + 3).unwrap();
        let found = mentions.overlapping(range);
        let wanted = mentions.iter().filter(|m| m.ranges.overlaps(range));
        assert!(found.into_iter().eq(wanted), "at {start}");
    }
}

/// A number that is the same for the same bits, spread evenly.
fn spread(bits: u128) -> u32 {
    Random::new(bits as u64).next() as u32
}

#[test]
fn of_several_mentions_with_one_id_the_last_stays() {
    let mut author = Author::new(1);
    let session = author.session();
    let first = a_mention(&mut author, &session, 50);
    let mut second = a_mention(&mut author, &session, 50);
    second.id = first.id;
    let (mentions, doubled) = Mentions::from_unsorted(vec![first.clone(), second.clone()]);
    assert_eq!(doubled, [first.id]);
    assert_eq!(mentions.get(first.id), Some(&second));
    assert_eq!(mentions.len(), 1);
}

#[test]
fn an_edit_among_many_mentions_copies_one_leaf() {
    let mut author = Author::new(2);
    let session = author.session();
    let range = |start: u32| TextRange::of(start, start + 4).unwrap();
    let all: Vec<Mention> = (0..200_000)
        .map(|n| {
            Mention::new(
                author.ids.next(),
                Ranges::one(range(n * 4)),
                session.scheme().labels[0].key.clone(),
                None,
                jiff::Timestamp::UNIX_EPOCH,
            )
        })
        .collect();
    let middle = all[100_000].id;
    let (snapshot, _) = Mentions::from_unsorted(all);
    let mut mentions = snapshot.clone();
    assert_eq!(mentions.leaves_not_shared_with(&snapshot), 0);
    mentions
        .insert(a_mention(&mut author, &session, 100))
        .unwrap();
    assert_eq!(mentions.leaves_not_shared_with(&snapshot), 1);
    let mut mentions = snapshot.clone();
    let mut changed = mentions.remove(middle).unwrap();
    changed.status = glossator::model::Status::Rejected;
    mentions.insert(changed).unwrap();
    assert_eq!(mentions.leaves_not_shared_with(&snapshot), 1);
    assert_eq!(snapshot.len(), 200_000);
}

#[test]
fn every_kind_of_work_is_tried() {
    let mut done = BTreeSet::new();
    for seed in 0..30 {
        let mut author = Author::new(seed);
        let mut session = author.session();
        for kind in (0..KINDS).cycle().take(4 * KINDS) {
            if let Some((_, after)) = author.work_of(kind, &session) {
                session = after;
                done.insert(kind);
            }
        }
    }
    assert_eq!(done.len(), KINDS, "{done:?}");
}
