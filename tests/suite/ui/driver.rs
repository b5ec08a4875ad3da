//! The real application in a window that is not shown.
//! Invariant: whatever was asked of it is done before a call returns.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::{Harness, kittest::Queryable as _};
use glossator::{
    action::{self, command::Chord},
    l10n::UiLanguage,
    model::{Document, DocumentId, Report, Session},
    task::Progress,
    text::{ByteOffset, TextRange},
    ui::{App, Launch, pick::Picker},
};

/// Nothing a test asks for takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// Below this, notices may lie over the text.
const LOW: f32 = 620.0;

/// Makes the sample session in a folder below this one.
pub fn sample(home: &Path) -> std::path::PathBuf {
    let folder = home.join("session");
    let (mut report, progress) = (Report::new(), Progress::default());
    let notify = std::sync::Arc::new(|| {});
    let made = action::sample(&folder, None, notify, &mut report, &progress, &mut |_| {});
    let closed = made.map(glossator::workspace::Workspace::close);
    closed.expect("it is made").expect("it is closed");
    folder
}

pub struct Driver {
    pub harness: Harness<'static, App>,
}

impl Driver {
    /// Starts it with settings of its own.
    pub fn start(config: &Path, session: Option<&Path>) -> Self {
        Self::start_in(UiLanguage::English, config, session)
    }

    /// Starts it with a secret store of its own.
    pub fn start_keeping(
        config: &Path,
        session: Option<&Path>,
        secrets: std::sync::Arc<dyn glossator::translate::engine::Secrets>,
    ) -> Self {
        Self::launch(Launch {
            secrets: Some(secrets),
            ..Self::launch_of(UiLanguage::English, config, session)
        })
    }

    pub fn start_in(language: UiLanguage, config: &Path, session: Option<&Path>) -> Self {
        Self::launch(Self::launch_of(language, config, session))
    }

    fn launch_of(language: UiLanguage, config: &Path, session: Option<&Path>) -> Launch {
        Launch {
            session: session.map(Path::to_owned),
            language: Some(language),
            picker: Picker::PathField,
            config: Some(config.to_owned()),
            built_in_faces: true,
            // No test asks the machine's own store.
            secrets: Some(std::sync::Arc::new(
                glossator::translate::engine::MemorySecrets::default(),
            )),
            ..Launch::default()
        }
    }

    fn launch(launch: Launch) -> Self {
        let harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            .with_step_dt(0.02)
            .with_max_steps(64)
            .allow_missing_glyphs()
            .build_eframe(|creation| App::new(&creation.egui_ctx, launch));
        let mut driver = Self { harness };
        driver.settle();
        driver
    }

    /// Lets it work until nothing is left to do.
    pub fn settle(&mut self) {
        let since = Instant::now();
        let mut quiet = 0;
        while quiet < 3 {
            self.harness.step();
            if self.app().is_busy() {
                quiet = 0;
                std::thread::sleep(Duration::from_millis(1));
            } else {
                quiet += 1;
            }
            assert!(since.elapsed() < PATIENCE, "it never comes to rest");
        }
    }

    pub fn app(&self) -> &App {
        self.harness.state()
    }

    pub fn session(&self) -> &Session {
        self.app().desk().expect("a session is open").session()
    }

    pub fn shown(&self) -> &Document {
        let desk = self.app().desk().expect("a session is open");
        desk.document().expect("a document is shown")
    }

    pub fn document(&self, file: &str) -> &Document {
        let of_file = |document: &&std::sync::Arc<Document>| {
            let source = document.head().source.as_ref();
            source.is_some_and(|source| source.file == file)
        };
        let found = self.session().documents().find(of_file);
        found.unwrap_or_else(|| panic!("no document of {file}"))
    }

    pub fn by_id(&self, id: DocumentId) -> &Document {
        self.session().document(id).expect("the document is there")
    }

    /// Closes the window as its button does, and waits until it goes.
    #[track_caller]
    pub fn close_window(&mut self) {
        use egui::{ViewportCommand as C, ViewportEvent, ViewportId};
        let viewports = &mut self.harness.input_mut().viewports;
        let root = viewports.get_mut(&ViewportId::ROOT).expect("a window");
        root.events.push(ViewportEvent::Close);
        let (since, mut first) = (Instant::now(), true);
        loop {
            self.harness.step();
            let commands = &self.harness.output().viewport_output[&ViewportId::ROOT].commands;
            if std::mem::take(&mut first) {
                // Else the toolkit ends the program with this frame.
                assert!(commands.contains(&C::CancelClose), "it goes at once");
            } else if commands.contains(&C::Close) {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
            assert!(since.elapsed() < PATIENCE, "the window never goes");
        }
    }

    /// What is said at the bottom of the window.
    pub fn notice(&self) -> String {
        let notice = self.app().notices().current();
        notice.map_or_else(String::new, |notice| notice.text.clone())
    }

    /// Presses keys as key maps write them: `Ctrl+Shift+Z`.
    #[track_caller]
    pub fn press(&mut self, chord: &str) {
        self.press_often(chord, 1);
    }

    /// The same so many times, one after the other.
    #[track_caller]
    pub fn press_often(&mut self, chord: &str, times: usize) {
        let chord: Chord = chord.parse().expect("a chord");
        let name = chord.key();
        let key = match name.as_str() {
            "Up" => Key::ArrowUp,
            "Down" => Key::ArrowDown,
            "Left" => Key::ArrowLeft,
            "Right" => Key::ArrowRight,
            name => Key::from_name(name).expect("a key"),
        };
        let modifiers = Modifiers {
            alt: chord.alt,
            ctrl: chord.ctrl,
            shift: chord.shift,
            mac_cmd: false,
            command: chord.ctrl,
        };
        for _ in 0..times {
            self.harness.key_press_modifiers(modifiers, key);
        }
        self.settle();
    }

    /// Presses keys, and gives what they put on the clipboard.
    pub fn copied(&mut self, modifiers: Modifiers, key: Key) -> Option<String> {
        // Straight into the input: a queued event would have frames that nobody sees.
        self.harness.input_mut().events.push(Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        });
        let mut copied = None;
        for _ in 0..6 {
            self.harness.step();
            for command in &self.harness.output().platform_output.commands {
                if let egui::OutputCommand::CopyText(text) = command {
                    copied = Some(text.clone());
                }
            }
        }
        self.settle();
        copied
    }

    /// Types into what has the focus.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// Clicks on what is called so.
    #[track_caller]
    pub fn click(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.settle();
    }

    fn button(&mut self, at: Pos2, pressed: bool, modifiers: Modifiers) {
        let event = Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers,
        };
        self.harness.event_modifiers(event, modifiers);
        self.harness.step();
    }

    /// Presses at one place and lets go at another.
    pub fn drag(&mut self, from: Pos2, to: Pos2) {
        self.drag_with(from, to, Modifiers::NONE);
    }

    pub fn drag_with(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.hold_with(from, to, modifiers);
        self.button(to, false, modifiers);
        self.settle();
    }

    /// Presses at one place and moves to another without letting go.
    pub fn hold(&mut self, from: Pos2, to: Pos2) {
        self.hold_with(from, to, Modifiers::NONE);
    }

    fn hold_with(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.harness.event(Event::PointerMoved(from));
        self.harness.step();
        self.button(from, true, modifiers);
        self.harness.event(Event::PointerMoved(to));
        self.harness.step();
    }

    pub fn let_go(&mut self, at: Pos2) {
        self.button(at, false, Modifiers::NONE);
        self.settle();
    }

    /// So many presses in one place.
    pub fn click_at(&mut self, at: Pos2, times: usize) {
        self.harness.event(Event::PointerMoved(at));
        self.harness.step();
        for _ in 0..times {
            self.button(at, true, Modifiers::NONE);
            self.button(at, false, Modifiers::NONE);
        }
        self.settle();
    }

    /// Where a place of the shown document lies, paged to if need be.
    #[track_caller]
    pub fn place(&mut self, at: ByteOffset) -> Pos2 {
        let mut back = true;
        for _ in 0..400 {
            let place = self.harness.state_mut().screen_place(at);
            // What is said at the bottom may cover the last lines.
            match place {
                Some(place) if place.y < LOW => return place,
                Some(_) => self.wheel(-80.0),
                None if std::mem::take(&mut back) => self.press("Ctrl+Home"),
                None => self.wheel(-400.0),
            }
        }
        panic!("{at:?} is nowhere to be seen");
    }

    /// Turns the wheel over the reader.
    fn wheel(&mut self, points: f32) {
        self.wheel_at(egui::pos2(640.0, 400.0), points);
    }

    /// Turns the wheel at a place, in points; below zero goes down.
    pub fn wheel_at(&mut self, at: Pos2, points: f32) {
        self.harness.event(Event::PointerMoved(at));
        self.harness.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, points),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        // The wheel is smoothed over some frames.
        for _ in 0..20 {
            self.harness.step();
        }
    }

    /// Selects with the mouse.
    #[track_caller]
    pub fn select(&mut self, range: TextRange) {
        // A range that ends a line has its end on that line, not before the next.
        let mut end = self.place(range.end());
        let start = self.place(range.start());
        if end.y > start.y {
            end = self.end_of_line(range, start);
        }
        self.drag(start, end);
        let desk = self.app().desk().expect("a session is open");
        let selected = desk.pane().expect("a reader").view.ranges();
        let selected: Vec<TextRange> = selected.iter().flat_map(|r| r.iter()).collect();
        assert_eq!(selected, [range], "the mouse selects what it goes over");
    }

    /// The end of a range that may be the end of its line.
    fn end_of_line(&mut self, range: TextRange, start: Pos2) -> Pos2 {
        let state = self.harness.state_mut();
        let end = state.screen_place(range.end()).expect("in view");
        let text = self.shown().text().clone();
        let last = glossator::text::grapheme::previous(&text, range.end()).expect("not empty");
        let last = self
            .harness
            .state_mut()
            .screen_place(last)
            .expect("in view");
        // The last character stands on an earlier line than what follows it: go beyond it.
        match last.y < end.y && last.y >= start.y {
            true => egui::pos2(last.x + 400.0, last.y),
            false => end,
        }
    }

    /// Fills the path field that is open and goes on.
    pub fn answer_path(&mut self, path: &str) {
        self.type_text(path);
        self.press("Enter");
    }
}
