//! The real application with the sample session, for tests beside the panels.
//! Invariant: whatever was asked of it is done before a call returns.

use std::sync::Arc;

use egui::{Event, Key, Modifiers, Role, Vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use super::{App, Launch, desk::Desk, intent::Intent, pick::Picker};
use crate::{
    action,
    l10n::UiLanguage,
    model::{Document, Report},
    task::Progress,
};

pub struct Window {
    pub harness: Harness<'static, App>,
    _home: tempfile::TempDir,
}

impl Window {
    pub fn with_sample() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("sample");
        let made = action::sample(
            &folder,
            Some("AB"),
            Arc::new(|| {}),
            &mut Report::new(),
            &Progress::default(),
            &mut |_| {},
        );
        made.expect("the sample").close().expect("it is closed");
        let launch = Launch {
            session: Some(folder),
            language: Some(UiLanguage::English),
            picker: Picker::PathField,
            config: Some(home.path().join("config")),
            built_in_faces: true,
            own_dictionaries: true,
            ..Launch::default()
        };
        let harness = Harness::builder()
            .with_size(Vec2::new(1280.0, 800.0))
            // As long as a frame takes: some keys count as one word while little time goes by.
            .with_step_dt(0.02)
            .allow_missing_glyphs()
            .build_eframe(|creation| App::new(&creation.egui_ctx, launch));
        let mut window = Self {
            harness,
            _home: home,
        };
        window.settle();
        // The name is asked once; nothing here is about it.
        window.send(Intent::SetReviewer("AB".to_owned()));
        window
    }

    pub fn settle(&mut self) {
        let mut quiet = 0;
        for _ in 0..3000 {
            self.harness.step();
            match self.app().is_busy() {
                true => quiet = 0,
                false => quiet += 1,
            }
            if quiet == 4 {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        panic!("it never comes to rest");
    }

    /// Lets frames go by until it holds: for what workers of a dialog do.
    #[track_caller]
    pub fn wait_for(&mut self, mut holds: impl FnMut(&Self) -> bool) {
        for _ in 0..3000 {
            if holds(self) {
                return;
            }
            self.harness.step();
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        panic!("it never happens");
    }

    pub fn app(&self) -> &App {
        self.harness.state()
    }

    pub fn desk(&self) -> &Desk {
        self.app().desk().expect("a session is open")
    }

    /// The document that came from this file.
    #[track_caller]
    pub fn document(&self, file: &str) -> Arc<Document> {
        let of_file = |document: &&Arc<Document>| {
            let source = document.head().source.as_ref();
            source.is_some_and(|source| source.file == file)
        };
        let found = self.desk().session().documents().find(of_file);
        Arc::clone(found.expect("the document is there"))
    }

    /// The files of all documents, in order.
    pub fn files(&self) -> Vec<String> {
        let documents = self.desk().session().documents();
        documents.filter_map(|document| file(document)).collect()
    }

    /// The file of the document that is shown.
    pub fn shown(&self) -> String {
        let document = self.desk().document();
        document
            .and_then(|document| file(document))
            .unwrap_or_default()
    }

    pub fn send(&mut self, intent: Intent) {
        self.harness.state_mut().send(intent);
        self.settle();
    }

    pub fn press(&mut self, key: Key) {
        self.press_with(Modifiers::NONE, key);
    }

    pub fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    #[track_caller]
    pub fn click(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).click();
        self.settle();
    }

    pub fn has(&self, role: Role, name: &str) -> bool {
        self.harness.query_by_role_and_label(role, name).is_some()
    }

    /// What is read out for the rows of the list of documents.
    pub fn rows(&self) -> Vec<String> {
        let list = self
            .harness
            .query_by_role_and_label(Role::ListBox, "Documents");
        let rows = list
            .iter()
            .flat_map(|list| list.query_all_by_role(Role::ListBoxOption));
        rows.filter_map(|row| row.accesskit_node().label())
            .collect()
    }
}

fn file(document: &Document) -> Option<String> {
    let source = document.head().source.as_ref();
    source.map(|source| source.file.clone())
}
