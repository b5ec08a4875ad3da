//! How many keys the names of the three real articles cost, every key down counted.
//!
//! The person at the keys knows the names and nothing of the program's insides: what is seen
//! are the words in their line, and the list of places with their ticks.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use glossator::{
    action::{
        Link,
        extent::{self, Nudge},
    },
    model::{DocumentId, LabelKey, Ranges, Status},
    names::{Occurrence, Standing, Written},
    text::TextRange,
    ui::dialogs::Dialog,
};

use super::{
    driver::Driver,
    gold::{LABELS, Wanted, check_session, coverage, range},
};

/// The window, and how often a key went down.
struct Hand {
    driver: Driver,
    keys: usize,
}

impl Hand {
    fn press(&mut self, chord: &str) {
        self.keys += 1;
        self.driver.press(chord);
    }

    fn press_often(&mut self, chord: &str, times: usize) {
        for _ in 0..times {
            self.press(chord);
        }
    }

    /// The words that it is asked of where else they occur.
    fn asked(&self) -> Option<(DocumentId, TextRange)> {
        match self.driver.app().dialog() {
            Some(Dialog::Spread(dialog)) => dialog.words(),
            _ => None,
        }
    }

    /// What is selected, and where.
    fn selected(&self) -> Option<(DocumentId, TextRange)> {
        let pane = self.driver.app().desk()?.pane()?;
        Some((pane.view.document(), pane.view.range()?))
    }
}

/// The wanted mentions as places of the session.
struct Goal {
    places: BTreeMap<(DocumentId, TextRange), (usize, String)>,
}

impl Goal {
    fn of(driver: &Driver, wanted: &[Wanted], ids: &BTreeMap<String, DocumentId>) -> Self {
        let places = wanted.iter().map(|one| {
            let id = ids[&one.file];
            let range = range(driver, id, one.start, one.end);
            let entity = one.entity.clone().unwrap_or_default();
            ((id, range), (one.label, entity))
        });
        Self {
            places: places.collect(),
        }
    }

    /// A wanted place that overlaps, if it is not tagged yet.
    fn at(&self, driver: &Driver, place: (DocumentId, TextRange)) -> Option<(TextRange, usize)> {
        let (&(id, range), &(label, _)) = self
            .places
            .iter()
            .find(|((id, range), _)| *id == place.0 && range.overlaps(place.1))?;
        let mentions = driver.by_id(id).mentions();
        let done = mentions
            .at(&Ranges::one(range))
            .iter()
            .any(|it| it.status == Status::Confirmed);
        (!done).then_some((range, label))
    }

    fn missing(&self, driver: &Driver) -> Vec<(DocumentId, TextRange)> {
        let mut missing: Vec<_> = self.places.keys().copied().collect();
        missing.retain(|&(id, range)| {
            let mentions = driver.by_id(id).mentions();
            let here = mentions.at(&Ranges::one(range));
            !here.iter().any(|it| it.status == Status::Confirmed)
        });
        missing
    }
}

/// The keys that move the edges of a name.
const NUDGES: [&str; 8] = [
    "Alt+Shift+Left",
    "Alt+Shift+Right",
    "Alt+Left",
    "Alt+Right",
    "B",
    "Shift+B",
    "Shift+W",
    "W",
];

/// The fewest keys that make one stretch of a text another.
fn way(text: &str, from: TextRange, to: TextRange) -> Vec<&'static str> {
    let mut came: BTreeMap<TextRange, (TextRange, &'static str)> = BTreeMap::new();
    let mut queue = VecDeque::from([from]);
    while let Some(at) = queue.pop_front() {
        if at == to {
            break;
        }
        for (nudge, key) in Nudge::ALL.into_iter().zip(NUDGES) {
            if let Ok(moved) = extent::nudge(text, &Ranges::one(at), at.start(), nudge)
                && moved.ranges.first() != from
                && !came.contains_key(&moved.ranges.first())
            {
                came.insert(moved.ranges.first(), (at, key));
                queue.push_back(moved.ranges.first());
            }
        }
    }
    let mut keys = Vec::new();
    let mut at = to;
    while at != from {
        let (before, key) = came[&at];
        keys.push(key);
        at = before;
    }
    keys.reverse();
    keys
}

/// Makes the name that is asked of the one that is wanted.
fn mend(hand: &mut Hand, from: TextRange, to: TextRange) {
    let text = hand.driver.shown().text().clone();
    for key in way(&text, from, to) {
        hand.press(key);
    }
    assert_eq!(hand.asked().map(|(_, range)| range), Some(to));
}

#[test]
fn the_names_of_three_articles_cost_few_keys() {
    let Some((folder, wanted)) = coverage() else {
        eprintln!("SKIPPED: GLOSSATOR_COVERAGE is not set");
        return;
    };
    let home = tempfile::tempdir().expect("a folder");
    let (config, session) = (home.path().join("config"), home.path().join("session"));
    let files: BTreeSet<String> = wanted.iter().map(|one| one.file.clone()).collect();
    // Who tags is said once in the life of the program.
    std::fs::create_dir_all(&config).expect("room");
    let settings = "#![enable(implicit_some)]\n(version: 1,\nreviewer: \"Ada\",\n)\n";
    std::fs::write(config.join("settings.ron"), settings).expect("room");
    let mut driver = Driver::start(&config, None);
    driver.press("Ctrl+N");
    driver.type_text("Kinvolk");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.answer_path(&session.to_string_lossy());
    for file in &files {
        driver.press("Ctrl+I");
        driver.answer_path(&folder.join(file).to_string_lossy());
    }
    let ids: BTreeMap<String, DocumentId> = files
        .iter()
        .map(|file| (file.clone(), driver.document(file).id))
        .collect();
    let goal = Goal::of(&driver, &wanted, &ids);
    let mut hand = Hand { driver, keys: 0 };
    // The first of the names that are seen as such, and all that follow without a key of their
    // own.
    hand.press("F");
    hand.press("S");
    run(&mut hand, &goal);
    eprintln!("{} keys; what looks like no name is sought", hand.keys);
    while let Some(&(id, range)) = goal.missing(&hand.driver).first() {
        let before = hand.keys;
        go(&mut hand, &files, &ids, id);
        let text = hand.driver.by_id(id).text().clone();
        hand.press("Ctrl+F");
        // What follows the name is typed too, where that tells it from others.
        for character in text[range.start().to_usize()..].chars().take(20) {
            hand.keys += 1;
            hand.driver.type_text(&character.to_string());
            if hand
                .selected()
                .is_some_and(|(_, found)| found.start() == range.start())
            {
                break;
            }
        }
        hand.press("Escape");
        let found = hand.selected().expect("found").1;
        hand.press("S");
        mend(&mut hand, found, range);
        let label = goal.places[&(id, range)].0;
        tag(&mut hand, &goal, (id, range), label);
        eprintln!(
            "{:3} {:?} ({} keys)",
            hand.keys,
            &text[range.to_range()],
            hand.keys - before
        );
        run(&mut hand, &goal);
    }
    check_session(&hand.driver, &wanted, &ids);
    eprintln!("{} keys for {} mentions", hand.keys, wanted.len());
    assert!(hand.keys <= 110, "{} keys", hand.keys);
}

/// Goes through the names that are seen as such, one after the other.
fn run(hand: &mut Hand, goal: &Goal) {
    while let Some(place) = hand.asked() {
        assert!(hand.keys < 1000, "no end");
        let Some((range, label)) = goal.at(&hand.driver, place) else {
            let text = hand.driver.by_id(place.0).text().as_str();
            eprintln!("   no name: {:?}", &text[place.1.to_range()]);
            hand.press("F");
            continue;
        };
        let before = hand.keys;
        mend(hand, place.1, range);
        tag(hand, goal, (place.0, range), label);
        let text = hand.driver.by_id(place.0).text().as_str();
        let name = &text[range.to_range()];
        eprintln!("{:3} {name:?} ({} keys)", hand.keys, hand.keys - before);
    }
}

/// Tags what is asked of wherever it is a name.
fn tag(hand: &mut Hand, goal: &Goal, place: (DocumentId, TextRange), label: usize) {
    untick(hand, goal);
    link(hand, goal, place);
    hand.press(["1", "2", "3"][label]);
}

/// Chooses the entity that the name is one of, if it was met before, or a new one.
fn link(hand: &mut Hand, goal: &Goal, place: (DocumentId, TextRange)) {
    let (label, entity) = &goal.places[&place];
    let label = LabelKey::new(LABELS[*label]);
    let known = goal
        .places
        .iter()
        .filter(|(_, (_, other))| other == entity)
        .find_map(|(&(id, range), _)| {
            let mentions = hand.driver.by_id(id).mentions();
            mentions.at(&Ranges::one(range)).first()?.entity
        });
    let wanted = known.map_or(Link::New, Link::To);
    for _ in 0..6 {
        let Some(Dialog::Spread(dialog)) = hand.driver.app().dialog() else {
            panic!("the list is open");
        };
        if dialog.link_as(&label) == wanted {
            return;
        }
        hand.press("L");
    }
    panic!("{entity} is not offered");
}

/// To another document, by the keys that go from one to the next.
fn go(
    hand: &mut Hand,
    files: &BTreeSet<String>,
    ids: &BTreeMap<String, DocumentId>,
    to: DocumentId,
) {
    let place = |id: DocumentId| {
        let mut files = files.iter();
        files.position(|file| ids[file] == id).expect("one of them")
    };
    let (from, to) = (place(hand.driver.shown().id), place(to));
    let key = if from < to {
        "Ctrl+PageDown"
    } else {
        "Ctrl+PageUp"
    };
    hand.press_often(key, from.abs_diff(to));
    assert_eq!(place(hand.driver.shown().id), to);
}

/// Unticks places that are no name, and ticks those that are: to each by the arrow down, or
/// by the one that goes from remark to remark.
fn untick(hand: &mut Hand, goal: &Goal) {
    let Some(Dialog::Spread(dialog)) = hand.driver.app().dialog() else {
        panic!("the list is open");
    };
    let places: Vec<(Occurrence, bool)> = dialog.places().cloned().collect();
    let remark = |one: &Occurrence| {
        let plain = one.standing.is_plain() && one.written == Written::Alike;
        !plain && !matches!(one.standing, Standing::Done(_))
    };
    let mut at = 0;
    for (row, (one, ticked)) in places.iter().enumerate() {
        if goal.places.contains_key(&(one.document, one.range)) == *ticked {
            continue;
        }
        let down = row - at;
        let between = places[at + 1..=row.max(at)].iter();
        let remarks = between.filter(|(one, _)| remark(one)).count();
        match remark(one) && remarks < down {
            true => hand.press_often("Right", remarks),
            false => hand.press_often("Down", down),
        }
        hand.press("Space");
        at = row;
    }
}
