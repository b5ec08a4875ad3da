//! The dialogs by what a screen reader finds in them, driven by keys and presses.

use egui::{Key, Modifiers, Role, Vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use crate::{
    action::{self, Action, DocumentAction, command::Command},
    l10n::UiLanguage,
    model::{Place, ProblemCode, Report},
    task::Progress,
    ui::{App, Launch, dialogs::Dialog, intent::Intent, pick::Picker},
    workspace::settings::CrashReports,
};

struct Window {
    harness: Harness<'static, App>,
    config: tempfile::TempDir,
    session: tempfile::TempDir,
}

impl Window {
    /// With the sample session.
    fn open() -> Self {
        Self::with(|_| {})
    }

    fn with(before: impl FnOnce(&std::path::Path)) -> Self {
        let session = tempfile::tempdir().expect("a folder");
        let folder = session.path().join("sample");
        let notify: crate::task::Wake = std::sync::Arc::new(|| {});
        let made = action::sample(
            &folder,
            Some("AB"),
            notify,
            &mut Report::new(),
            &Progress::default(),
            &mut |_| {},
        );
        made.expect("the sample").close().expect("it is closed");
        let config = tempfile::tempdir().expect("a folder");
        before(config.path());
        let launch = Launch {
            session: Some(folder),
            language: Some(UiLanguage::English),
            picker: Picker::PathField,
            config: Some(config.path().to_owned()),
            built_in_faces: true,
            own_dictionaries: true,
            ..Launch::default()
        };
        let harness = Harness::builder()
            .with_size(Vec2::new(1280.0, 800.0))
            // The window's own: the harness sets a theme after the window has set its.
            .with_theme(egui::Theme::Light)
            .allow_missing_glyphs()
            .build_eframe(|cc| App::new(&cc.egui_ctx, launch));
        let mut window = Self {
            harness,
            config,
            session,
        };
        window.settle();
        window
    }

    /// Goes on until nothing is under way.
    fn settle(&mut self) {
        for _ in 0..600 {
            self.harness.step();
            if !self.harness.state().is_busy() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        for _ in 0..4 {
            self.harness.step();
        }
    }

    fn command(&mut self, command: Command) {
        self.harness.state_mut().send(Intent::Command(command));
        self.settle();
    }

    fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    fn type_text(&mut self, text: &str) {
        let event = egui::Event::Text(text.to_owned());
        self.harness.event(event);
        self.settle();
    }

    fn press(&mut self, role: Role, name: &str) {
        if !self.has(role, name) {
            let nodes = self.harness.query_all_by_role(role);
            let names: Vec<_> = nodes
                .filter_map(|node| node.accesskit_node().label())
                .collect();
            panic!("no {role:?} {name} among {names:?}");
        }
        self.harness.get_by_role_and_label(role, name).click();
        self.settle();
    }

    fn has(&self, role: Role, name: &str) -> bool {
        self.harness.query_by_role_and_label(role, name).is_some()
    }

    fn app(&self) -> &App {
        self.harness.state()
    }

    fn chosen(&self) -> Vec<String> {
        let rows = self.harness.query_all_by_role(Role::ListBoxOption);
        let rows = rows
            .filter(|row| row.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True));
        rows.filter_map(|row| row.accesskit_node().label())
            .collect()
    }
}

#[test]
fn the_palette_does_what_is_chosen() {
    let mut window = Window::open();
    window.key(Modifiers::CTRL, Key::K);
    assert!(matches!(window.app().dialog(), Some(Dialog::Palette(_))));
    window.type_text("switch theme");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.app().dialog().is_none());
    let theme = window.app().settings().theme;
    assert_eq!(theme, crate::workspace::settings::Theme::Dark);
    // What was done is offered first the next time.
    window.key(Modifiers::CTRL, Key::K);
    assert!(window.chosen().contains(&"Switch theme".to_owned()));
}

#[test]
fn the_palette_finds_documents_and_entities() {
    let mut window = Window::open();
    let wanted = window
        .app()
        .desk()
        .map(|desk| desk.session().documents().count());
    assert_eq!(wanted, Some(4));
    window.key(Modifiers::CTRL, Key::K);
    window.type_text("#threads needle");
    window.key(Modifiers::NONE, Key::Enter);
    let shown = window.app().desk().and_then(|desk| desk.document());
    let title = shown.map(|document| document.display_title().to_owned());
    assert_eq!(
        title.as_deref(),
        Some("Merridane’s €212m bet on Nimbrecht threads a needle")
    );
    window.key(Modifiers::CTRL, Key::K);
    window.type_text("@nimbr");
    assert!(window.has(Role::ListBoxOption, "Nimbrecht"));
    assert!(!window.has(Role::ListBoxOption, "Show document details"));
}

#[test]
fn the_palette_says_why_not_and_stays() {
    let mut window = Window::open();
    window.key(Modifiers::CTRL, Key::K);
    window.type_text(">redo");
    let why = "Redo: Nothing to redo: undo a change first";
    assert!(window.has(Role::ListBoxOption, why));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(matches!(window.app().dialog(), Some(Dialog::Palette(_))));
}

#[test]
fn arrows_choose_and_pass_over_headings() {
    let mut window = Window::open();
    window.key(Modifiers::CTRL, Key::K);
    let first = window.chosen();
    window.key(Modifiers::NONE, Key::ArrowUp);
    assert!(
        window.chosen().contains(&"About Glossator".to_owned()),
        "{:?}",
        window.chosen()
    );
    window.key(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(window.chosen(), first);
    for _ in 0..4 {
        window.key(Modifiers::NONE, Key::ArrowDown);
    }
    assert!(
        window
            .chosen()
            .iter()
            .any(|name| name.starts_with("Create session"))
    );
}

#[test]
fn the_cheat_sheet_shows_the_keys_in_use() {
    let mut window = Window::open();
    window.harness.state_mut().send(Intent::set(|settings| {
        settings
            .keys
            .insert("edit.undo".to_owned(), vec!["F5".to_owned()]);
    }));
    window.key(Modifiers::NONE, Key::F1);
    assert!(window.has(Role::Label, "F5"));
    assert!(window.has(Role::Label, "Triple-click"));
    window.type_text("quadruple");
    assert!(!window.has(Role::Label, "Triple-click"));
    window.key(Modifiers::NONE, Key::F1);
    assert!(window.app().dialog().is_none());
}

#[test]
fn a_language_that_is_chosen_holds_at_once() {
    let mut window = Window::open();
    window.command(Command::Settings);
    window.press(Role::ComboBox, "Language: As the system");
    window.press(Role::Button, "Deutsch");
    assert_eq!(window.app().settings().language.as_deref(), Some("de"));
    assert!(window.has(Role::ListBoxOption, "Sicherungskopien"));
}

#[test]
fn a_chord_is_recorded_and_its_loser_named() {
    let mut window = Window::open();
    window.command(Command::Settings);
    window.press(Role::ListBoxOption, "Keyboard shortcuts");
    window.press(Role::Button, "Change shortcut: Create session…");
    // Would open the palette, were it not recorded.
    window.key(Modifiers::CTRL, Key::K);
    assert!(matches!(window.app().dialog(), Some(Dialog::Settings(_))));
    // Who has it is said before it is taken.
    assert!(window.has(Role::Label, "Ctrl+K belongs to “Open command palette”"));
    assert!(window.app().settings().keys.is_empty());
    window.press(Role::Button, "Take it");
    let keys = &window.app().settings().keys;
    assert_eq!(keys.get("session.new"), Some(&vec!["Ctrl+K".to_owned()]));
    let note = "Ctrl+K now belongs to “Create session…”; “Open command palette” has lost it";
    assert!(window.has(Role::Label, note));
    window.press(Role::Button, "Change shortcut: Open session…");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(matches!(window.app().dialog(), Some(Dialog::Settings(_))));
    window.press(Role::Button, "Give back to “Open command palette”");
    assert!(!window.has(Role::Label, note));
    assert!(window.app().settings().keys.is_empty());
    // One that nobody has needs no question.
    window.press(Role::Button, "Change shortcut: Create session…");
    window.key(Modifiers::CTRL, Key::F6);
    assert!(!window.app().settings().keys.is_empty());
    window.press(Role::Button, "Reset to default: Create session…");
    assert!(window.app().settings().keys.is_empty());
}

#[test]
fn backups_are_listed_and_looked_into() {
    let mut window = Window::open();
    window.command(Command::Settings);
    window.press(Role::ListBoxOption, "Backups");
    let looks = window.harness.query_all_by_role(Role::Button);
    let looks = looks.filter_map(|node| node.accesskit_node().label());
    let look = looks.into_iter().find(|name| name.starts_with("Look into"));
    let look = look.expect("the sample has been written once");
    window.press(Role::Button, &look);
    assert!(window.harness.query_by_label_contains("Hide").is_some());
}

#[test]
fn sections_are_walked_through_by_arrows() {
    let mut window = Window::open();
    window.command(Command::Settings);
    window.key(Modifiers::NONE, Key::ArrowDown);
    assert!(window.chosen().contains(&"Reader".to_owned()));
    window.press(Role::Button, "Increase: Text size");
    assert_eq!(window.app().settings().reader.size, 17.0);
    // The key for it enlarges the text as well, and not the whole window.
    window.key(Modifiers::CTRL, Key::Plus);
    assert_eq!(window.app().settings().reader.size, 18.0);
    // Nor is there a second way to zoom, past the settings.
    window.key(Modifiers::CTRL | Modifiers::SHIFT, Key::Minus);
    window.key(Modifiers::CTRL | Modifiers::SHIFT, Key::Equals);
    assert_eq!(window.harness.ctx.zoom_factor(), 1.0);
}

#[test]
fn a_problem_leads_to_its_place() {
    let mut window = Window::open();
    let last = {
        let desk = window.app().desk().expect("a session");
        let last = desk.session().documents().last().expect("a document");
        (last.id, last.display_title().to_owned())
    };
    window.command(Command::Problems);
    let mut report = Report::new();
    let text = "Nimbrecht".to_owned();
    let place = Place::document(last.0, &last.1).with_range(3, 8);
    report.add(ProblemCode::OffCluster { text }, place);
    if let Some(Dialog::Problems(problems)) = window.harness.state_mut().dialog_mut() {
        problems.checked(report);
    }
    window.settle();
    let lines = window.harness.query_all_by_role(Role::Button);
    let lines = lines.filter_map(|node| node.accesskit_node().label());
    let line = lines.into_iter().find(|name| name.contains("Nimbrecht”"));
    window.press(Role::Button, &line.expect("the problem"));
    let pane = window.app().desk().and_then(|desk| desk.pane());
    let view = &pane.expect("a reader").view;
    assert_eq!(view.document(), last.0);
    let range = view.range().expect("a selection");
    assert!(range.end().to_usize() - range.start().to_usize() >= 5);
    assert!(window.app().dialog().is_none());
}

#[test]
fn a_crash_is_told_once() {
    let mut window = Window::with(|config| {
        let reports = CrashReports::of(config);
        reports.write("thread: main").expect("written");
    });
    assert!(matches!(window.app().dialog(), Some(Dialog::Crash(_))));
    window.press(Role::Button, "Continue");
    assert!(window.app().dialog().is_none());
    assert_eq!(CrashReports::of(window.config.path()).pending(), None);
}

#[test]
fn about_names_the_version() {
    let mut window = Window::open();
    window.command(Command::About);
    let version = format!("Version {}", env!("CARGO_PKG_VERSION"));
    assert!(window.has(Role::Label, &version));
    window.press(Role::Button, "Close");
    assert!(window.app().dialog().is_none());
}

/// A panic unwinds through the window: what it drops writes everything that was done.
#[test]
fn what_was_done_before_a_crash_is_in_the_files() {
    let mut window = Window::open();
    let title = "Before the crash".to_owned();
    let action = DocumentAction::RenameSession { title };
    let action = Intent::Act(Action::Document(action));
    window.harness.state_mut().send(action);
    window.harness.step();
    let Window {
        harness, session, ..
    } = window;
    let crashed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
        let _harness = harness;
        std::panic::resume_unwind(Box::new("on purpose"));
    }));
    assert!(crashed.is_err());
    // Not the journal alone: the file that says so was brought up to date.
    let file = session.path().join("sample/session.ron");
    let file = std::fs::read_to_string(file).expect("the session's file");
    assert!(file.contains("Before the crash"), "{file}");
}
