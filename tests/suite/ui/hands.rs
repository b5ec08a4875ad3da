//! What hands do to mentions: edges moved by keys and mouse, labels armed, ranges added.

use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::extent::Edge,
    model::{MentionId, Ranges, Status},
    text::{ByteOffset, TextRange},
};

use super::driver::{Driver, sample};

/// The window on the sample, by a reviewer who was asked already.
struct Window {
    driver: Driver,
    _home: tempfile::TempDir,
}

impl Window {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let session = sample(home.path());
        let mut driver = Driver::start(&home.path().join("config"), Some(&session));
        driver.press("Tab");
        driver.press("Q");
        driver.type_text("Ada");
        driver.press("Enter");
        driver.press("Escape");
        Self {
            driver,
            _home: home,
        }
    }

    /// Where `text` stands for the first time.
    #[track_caller]
    fn find(&self, text: &str) -> TextRange {
        let at = self.driver.shown().text().as_str().find(text);
        let at = at.expect("it is there");
        TextRange::from_range(at..at + text.len()).expect("not empty")
    }

    /// Goes to the first mention that reads so.
    #[track_caller]
    fn choose(&mut self, text: &str) -> MentionId {
        let document = self.driver.shown();
        let reads = |ranges: &Ranges| ranges.quote(document.text()).as_deref() == Some(text);
        let mut mentions = document.mentions().iter();
        let found = mentions.find(|mention| reads(&mention.ranges));
        let (id, range) = found
            .map(|mention| (mention.id, mention.ranges.first()))
            .expect("it is there");
        let (from, to) = (
            self.driver.place(range.start()),
            self.driver.place(range.end()),
        );
        self.driver.click_at(from + (to - from) / 2.0, 1);
        assert_eq!(self.chosen(), Some(id));
        id
    }

    fn chosen(&self) -> Option<MentionId> {
        let desk = self.driver.app().desk()?;
        desk.pane()?.view.chosen()
    }

    /// What a mention reads.
    #[track_caller]
    fn reads(&self, id: MentionId, want: &str) {
        let document = self.driver.shown();
        let mention = document.mentions().get(id).expect("it is there");
        let reads = mention.ranges.quote(document.text());
        assert_eq!(reads.as_deref(), Some(want), "{}", self.driver.notice());
    }

    /// The labels of confirmed mentions at a place.
    fn labels(&self, range: TextRange) -> Vec<String> {
        let found = self.driver.shown().mentions().at(&Ranges::one(range));
        let confirmed = found.iter().filter(|it| it.status == Status::Confirmed);
        confirmed.map(|it| it.label.to_string()).collect()
    }

    fn handle(&self, part: usize, edge: Edge) -> egui::Pos2 {
        let desk = self.driver.app().desk().expect("a session is open");
        let pane = desk.pane().expect("a reader");
        pane.reader.handle(part, edge).expect("it is drawn")
    }
}

#[test]
fn keys_move_the_edges_of_the_mention_at_hand_one_step_each() {
    let mut window = Window::new();
    let id = window.choose("Nimbrecht GmbH");
    let steps = [
        ("Alt+Left", "Nimbrecht Gmb"),
        ("Alt+Shift+Right", "imbrecht Gmb"),
        ("Ctrl+Alt+Right", "imbrecht GmbH"),
        ("Ctrl+Alt+Shift+Left", "Nimbrecht GmbH"),
        ("Shift+W", "Nimbrecht"),
    ];
    for (key, want) in steps {
        window.driver.press(key);
        window.reads(id, want);
        assert_eq!(window.chosen(), Some(id), "it stays at hand");
    }
    window.driver.press("Shift+W");
    window.reads(id, "Nimbrecht");
    let notice = window.driver.notice();
    assert!(notice.starts_with("Nothing would be left"), "{notice}");
    for (_, want) in steps.iter().rev().skip(1) {
        window.driver.press("Ctrl+Z");
        window.reads(id, want);
    }
    window.driver.press("Ctrl+Z");
    window.reads(id, "Nimbrecht GmbH");
}

#[test]
fn an_armed_label_is_given_to_what_is_selected() {
    let mut window = Window::new();
    window.driver.press("A");
    window
        .driver
        .harness
        .get_by_label("Press the key of a label – Esc ends");
    window.driver.press("1");
    let armed = "Tagging as Company – Esc ends";
    window.driver.harness.get_by_label(armed);

    // By the mouse at once.
    let town = window.find("Kassel");
    let (from, to) = (
        window.driver.place(town.start()),
        window.driver.place(town.end()),
    );
    window.driver.drag(from, to);
    assert_eq!(window.labels(town), ["company"]);
    window.driver.press("Ctrl+Z");
    assert!(window.labels(town).is_empty(), "one step");
    window.driver.click_at(from + (to - from) / 2.0, 2);
    assert_eq!(window.labels(town), ["company"]);

    // A click still takes in hand, and by the keyboard it waits for Enter.
    window.choose("Nimbrecht GmbH");
    let id = window.choose("Kassel");
    window.driver.press("Ctrl+Home");
    for _ in 0..3 {
        window.driver.press("Shift+Right");
    }
    let start = TextRange::from_range(0..3).expect("not empty");
    assert!(window.labels(start).is_empty());
    window.driver.press("Enter");
    assert_eq!(window.labels(start), ["company"]);
    window.reads(id, "Kassel");

    window.driver.press("Escape");
    assert!(window.driver.harness.query_by_label(armed).is_none());
    let other = window.find("Strickerei");
    window.driver.select(other);
    assert!(window.labels(other).is_empty());
}

#[test]
fn an_edge_is_pulled_with_the_mouse() {
    let mut window = Window::new();
    let id = window.choose("Nimbrecht GmbH");
    let middle = |window: &mut Window, at: ByteOffset| window.driver.place(at);
    let range = window.find("Nimbrecht GmbH");
    let word = ByteOffset::new(range.start().get() + 9);

    // While it is held nothing is changed, and Escape leaves it so.
    let knob = window.handle(0, Edge::End);
    let to = middle(&mut window, word);
    window.driver.hold(knob, to);
    window.reads(id, "Nimbrecht GmbH");
    window.driver.press("Escape");
    window.driver.let_go(to);
    window.reads(id, "Nimbrecht GmbH");
    assert_eq!(window.chosen(), Some(id), "Escape ends one thing");

    let knob = window.handle(0, Edge::End);
    let delta = egui::vec2(to.x - knob.x, 0.0);
    window.driver.drag(knob, knob + delta);
    window.reads(id, "Nimbrecht");
    window.driver.press("Ctrl+Z");
    window.reads(id, "Nimbrecht GmbH");

    // The start beyond the end: one character is left.
    let knob = window.handle(0, Edge::Start);
    window.driver.drag(knob, knob + egui::vec2(400.0, 0.0));
    window.reads(id, "H");
}

#[test]
fn a_selection_becomes_a_range_and_goes_again() {
    let mut window = Window::new();
    window.driver.press("Plus");
    let notice = window.driver.notice();
    assert!(notice.starts_with("Nothing is selected"), "{notice}");
    let id = window.choose("Nimbrecht GmbH");
    let town = window.find("Kassel");
    window.driver.select(town);
    window.driver.press("Plus");
    let document = window.driver.shown();
    let mention = document.mentions().get(id).expect("it is there");
    assert_eq!(mention.ranges.count(), 2);
    assert!(mention.ranges.iter().any(|range| range == town));
    assert_eq!(window.chosen(), Some(id));
    // The caret is in the range that was added.
    window.driver.press("Minus");
    window.reads(id, "Nimbrecht GmbH");
    window.driver.press("Minus");
    let notice = window.driver.notice();
    assert!(
        notice.starts_with("The mention has but one range"),
        "{notice}"
    );
    window.driver.press("Ctrl+Z");
    window.driver.press("Ctrl+Z");
    window.reads(id, "Nimbrecht GmbH");
}
