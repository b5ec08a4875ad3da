//! The inspector in the whole window, by what the session holds afterwards.

mod entities;
mod mention;

use egui::{Key, Modifiers, Role, vec2};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT as _, Queryable as _},
};

use crate::{
    action::{Action, EntityAction},
    l10n::UiLanguage,
    model::{Document, DocumentId, Entity, EntityId, Mention, MentionId, Session},
    ui::{
        App, Launch,
        intent::{Intent, Spot},
        pick::Picker,
        reader,
    },
};

/// The window with the sample session.
struct Window {
    harness: Harness<'static, App>,
    _folder: tempfile::TempDir,
}

impl Window {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let launch = Launch {
            sample: Some(folder.path().join("sample")),
            config: Some(folder.path().join("config")),
            picker: Picker::PathField,
            built_in_faces: true,
            language: Some(UiLanguage::English),
            by: Some("AB".to_owned()),
            ..Launch::default()
        };
        let harness = Harness::builder()
            .with_size(vec2(1280.0, 1000.0))
            .allow_missing_glyphs()
            .build_eframe(|cc| App::new(&cc.egui_ctx, launch));
        let mut window = Self {
            harness,
            _folder: folder,
        };
        for _ in 0..2000 {
            window.harness.step();
            let whole = window.app().desk().and_then(|desk| desk.workspace());
            if whole.is_some() && !window.app().is_busy() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        assert_eq!(window.session().listed().len(), 4, "the sample is open");
        window
    }

    fn app(&self) -> &App {
        self.harness.state()
    }

    fn session(&self) -> &Session {
        self.app().desk().expect("a desk").session()
    }

    /// So many changes can be undone.
    fn changes(&self) -> usize {
        let workspace = self.app().desk().and_then(|desk| desk.workspace());
        workspace.map_or(0, |workspace| crate::action::history_len(workspace))
    }

    fn steps(&mut self) {
        self.harness.run_steps(6);
    }

    fn send(&mut self, intent: Intent) {
        self.harness.state_mut().send(intent);
        self.steps();
    }

    fn undo(&mut self) {
        self.send(Intent::Act(Action::Undo { steps: Some(1) }));
    }

    fn document(&self, language: &str) -> &Document {
        let mut documents = self.session().documents();
        let of = |it: &&std::sync::Arc<Document>| {
            it.language().is_some_and(|it| it.as_str() == language)
        };
        documents.find(of).expect("a document of the language")
    }

    fn entity(&self, name: &str) -> &Entity {
        let mut entities = self.session().entities();
        let found = entities.find(|entity| entity.name == name);
        found.unwrap_or_else(|| panic!("no entity {name}"))
    }

    fn has_entity(&self, name: &str) -> bool {
        self.session().entities().any(|entity| entity.name == name)
    }

    /// The first mention with this text.
    fn mention(&self, language: &str, text: &str) -> (DocumentId, MentionId) {
        let document = self.document(language);
        let mut mentions = document.mentions().iter();
        let found =
            mentions.find(|mention| mention.ranges.quote(document.text()).as_deref() == Some(text));
        (document.id, found.unwrap_or_else(|| panic!("no {text}")).id)
    }

    fn mention_of(&self, (document, mention): (DocumentId, MentionId)) -> &Mention {
        let document = self.session().document(document).expect("the document");
        document.mentions().get(mention).expect("the mention")
    }

    /// Takes a mention in hand.
    fn show(&mut self, language: &str, text: &str) -> (DocumentId, MentionId) {
        let (document, mention) = self.mention(language, text);
        let place = Spot::Mention(mention);
        self.send(Intent::Show { document, place });
        (document, mention)
    }

    fn show_entity(&mut self, name: &str) -> EntityId {
        let id = self.entity(name).id;
        self.send(Intent::ShowEntity(id));
        id
    }

    fn at_hand(&self) -> Option<MentionId> {
        let desk = self.app().desk()?;
        let (pane, document) = (desk.pane()?, desk.document()?);
        let at_hand = pane.view.at_hand(document, false);
        at_hand.first().map(|mention| mention.id)
    }

    fn get<'a>(&'a self, role: Role, label: &'a str) -> Node<'a> {
        self.harness.get_by_role_and_label(role, label)
    }

    fn click(&mut self, role: Role, label: &str) {
        self.get(role, label).click();
        self.steps();
    }

    fn focus(&mut self, label: &str) {
        self.get(Role::TextInput, label).focus();
        self.steps();
    }

    fn write(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.steps();
    }

    fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.steps();
    }

    fn chord(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.steps();
    }

    /// Keys of the reader are heard while it has the focus.
    fn reader_key(&mut self, key: Key) {
        let pane = self.app().desk().and_then(|desk| desk.pane());
        let id = reader::id_of(pane.expect("a reader").id);
        self.harness
            .ctx
            .memory_mut(|memory| memory.request_focus(id));
        self.steps();
        self.key(key);
    }

    fn reader_has_focus(&self) -> bool {
        let pane = self.app().desk().and_then(|desk| desk.pane());
        let id = reader::id_of(pane.expect("a reader").id);
        self.harness.ctx.memory(|memory| memory.has_focus(id))
    }
}
